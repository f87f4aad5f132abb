"""Fifth set: who writes it, and a mail and what is expected of it in one call."""

from __future__ import annotations

import io
import zipfile
from typing import Any, Final
from xml.sax.saxutils import escape

from tests.corpus.expecting import Written, expect
from tests.corpus.making import Part, attached, envelope, html, quoted, several, text

UNITS: Final = {
    "dongshan-informant@example.org": "dongshan-town",
    "dongshan-duty-b@example.org": "dongshan-town",
    "xihe-informant@example.org": "xihe-town",
    "xihe-duty@example.org": "xihe-town",
    "nanping-informant@example.org": "nanping-forest-farm",
    "nanping-duty-a@example.org": "nanping-forest-farm",
    "fire-informant@example.org": "fire-prevention-centre",
    "fire-duty@example.org": "fire-prevention-centre",
    "geology-informant@example.org": "geology-section",
}
"""Registered senders and their units; everybody else is unknown."""
_EPOCH: Final = (2026, 1, 1, 0, 0, 0)
_TYPES: Final = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELS: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    "</Relationships>"
)
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def mail(
    name: str,
    sender: str,
    subject: str,
    received: str,
    body: str | Part,
    about: str,
    *,
    charset: str = "utf-8",
    to: str = "duty@example.org",
    shown: str = "",
    extra: tuple[str, ...] = (),
    **expected: Any,
) -> Written:
    """One case; a body given as words is plain text, line by line as written."""
    part = text(body.strip("\n") + "\n", charset=charset) if isinstance(body, str) else body
    raw = envelope(subject, part, sender=sender, received=received, charset=charset, to=to, name=shown, extra=extra)
    unit = UNITS.get(sender, "")
    given = {"prose": True, "unit": unit, "standing": "registered" if unit else "unknown", **expected}
    return Written(f"fifth-{name}", raw, expect(received, about, **given))


def table(rows: tuple[tuple[str, ...], ...], before: str = "", after: str = "") -> str:
    """An HTML table as web mailers paste it."""
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\r\n" for row in rows)
    return f'<html><body>{before}<table border="1" cellspacing="0">{cells}</table>{after}</body></html>'


def document(title: str, rows: tuple[tuple[str, ...], ...], paragraphs: tuple[str, ...] = ()) -> bytes:
    """A Word document of a title, a table (if it has rows) and paragraphs, stored: always the same bytes."""
    grid = "".join("<w:tr>" + "".join(f"<w:tc>{_line(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    body = _line(title) + (f"<w:tbl>{grid}</w:tbl>" if rows else "") + "".join(map(_line, paragraphs))
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:body>{body}</w:body></w:document>"
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for path, content in (("[Content_Types].xml", _TYPES), ("_rels/.rels", _RELS), ("word/document.xml", xml)):
            archive.writestr(zipfile.ZipInfo(path, _EPOCH), content.encode())
    return packed.getvalue()


def _line(words: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p>'


def with_document(cover: str, name: str, data: bytes) -> Part:
    """A covering note and the document."""
    return several(text(cover.strip("\n") + "\n"), attached(quoted(name), data, _WORD))


def page(body: str, charset: str = "utf-8") -> Part:
    """HTML and nothing else, as web mailers send it."""
    return html(body, charset=charset)
