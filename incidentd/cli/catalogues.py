"""The catalogues of `incidentd/locale`, made from the code by `python -m incidentd.cli.catalogues`.

Message ids are English. `_("...")` marks one, `tr("...")` translates one; a few stand in tables that other parts keep.
"""

from __future__ import annotations

import ast
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from babel.messages import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

import incidentd
from incidentd.cli.faults import SENTENCES
from incidentd.i18n import LANGUAGES
from incidentd.review.findings import FINDINGS

DOMAIN: Final = "incidentd"
SOURCE: Final = Path(incidentd.__file__).parent
_KEYWORDS: Final = ("_", "tr", "_tr")


class _Catalogue(Catalog):
    """A catalogue whose headers tell no dates and no versions: the same code makes the same file, byte for byte."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        return [
            ("Project-Id-Version", DOMAIN),
            ("Language", str(self.locale_identifier)),
            ("MIME-Version", "1.0"),
            ("Content-Type", f"text/plain; charset={self.charset}"),
            ("Content-Transfer-Encoding", "8bit"),
        ]


def message_ids() -> set[str]:
    """Every message id that the code can ask a catalogue for."""
    found = {message for path in sorted(SOURCE.rglob("*.py")) for message in _marked(path)}
    return found | set(FINDINGS.values()) | set(SENTENCES)


def po_file(language: str) -> Path:
    """Where a language's catalogue stands as text."""
    return SOURCE / "locale" / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def read(language: str) -> Catalog:
    """A language's catalogue; an empty one where there is none yet."""
    path = po_file(language)
    if not path.exists():
        return _empty(language)
    with path.open("rb") as file:
        return read_po(file, locale=language, domain=DOMAIN)


def updated(language: str) -> Catalog:
    """A language's catalogue with exactly the ids of the code; translations are kept, new ids have none."""
    before, after = read(language), _empty(language)
    for message in sorted(message_ids()):
        known = before.get(message)
        after.add(message, known.string if known else "", flags=("python-brace-format",) if "{" in message else ())
    return after


def as_text(catalogue: Catalog) -> bytes:
    """A catalogue as a .po file. Places in the code are left out: they would change with every line."""
    file = io.BytesIO()
    write_po(file, catalogue, no_location=True, sort_output=True, width=120)
    return file.getvalue()


def compiled(catalogue: Catalog) -> bytes:
    """A catalogue as the .mo file that gettext reads."""
    file = io.BytesIO()
    write_mo(file, catalogue)
    return file.getvalue()


def update() -> None:
    """Write every catalogue anew, as text and compiled."""
    for language in LANGUAGES:
        path, catalogue = po_file(language), updated(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(as_text(catalogue))
        path.with_suffix(".mo").write_bytes(compiled(catalogue))


def untranslated(language: str) -> list[str]:
    """The ids that a language has no words for yet."""
    return [str(message.id) for message in read(language) if message.id and not message.string]


def _empty(language: str) -> Catalog:
    comment = f"# {DOMAIN}: what people read. Made by python -m incidentd.cli.catalogues; translate here."
    return _Catalogue(locale=language, domain=DOMAIN, header_comment=comment, fuzzy=False)


def _marked(path: Path) -> Iterator[str]:
    """What stands in `_("...")` and `tr("...")`: read off the syntax tree, which sees into f-strings too."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Call) and _name(node.func) in _KEYWORDS and node.args:
            argument = node.args[0]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value:
                yield argument.value


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


if __name__ == "__main__":
    update()
    sys.stdout.writelines(f"zh_CN has no words for: {message!r}\n" for message in untranslated("zh_CN"))
