"""The catalogues are those of the code, and say everything in Chinese."""

from __future__ import annotations

import gettext
import re
import string
from pathlib import Path

import pytest

from incidentd.cli import catalogues
from incidentd.i18n import LANGUAGES, translator

_CHINESE = "\u3400-\u9fff"
_HALF_WIDTH_IN_CHINESE = re.compile(rf"[{_CHINESE}”」][,;:?!(]|[,;:!)][{_CHINESE}]")
# Where a half-width sign is meant: a key that is to be pressed.
_AS_TYPED = frozenset({"type 0, 3, 30+ or ?"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_of_the_code_is_in_the_catalogue_and_no_other(language: str) -> None:
    known = {str(message.id) for message in catalogues.read(language) if message.id}
    wanted = catalogues.message_ids()
    assert known == wanted, f"run python -m incidentd.cli.catalogues: {sorted(known ^ wanted)}"


def test_everything_is_said_in_chinese() -> None:
    assert catalogues.untranslated("zh_CN") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_the_text(language: str) -> None:
    path = catalogues.po_file(language)
    compiled = path.with_suffix(".mo").read_bytes()
    assert compiled == catalogues.compiled(catalogues.updated(language)), "run python -m incidentd.cli.catalogues"
    with path.with_suffix(".mo").open("rb") as file:
        spoken = gettext.GNUTranslations(file)
    for message in catalogues.read(language):
        if message.id and message.string:
            assert spoken.gettext(str(message.id)) == message.string


@pytest.mark.parametrize("language", LANGUAGES)
def test_making_the_catalogues_again_changes_nothing(language: str) -> None:
    assert catalogues.as_text(catalogues.updated(language)) == catalogues.po_file(language).read_bytes()


def test_a_translation_puts_in_no_values_that_the_message_does_not_have() -> None:
    for message in catalogues.read("zh_CN"):
        if message.id:
            assert _fields(str(message.string)) <= _fields(str(message.id)) | {"count"}, message.id


def test_chinese_is_written_with_chinese_punctuation() -> None:
    for message in catalogues.read("zh_CN"):
        if message.id and message.id not in _AS_TYPED:
            assert not _HALF_WIDTH_IN_CHINESE.search(str(message.string)), message.string


def test_messages_in_f_strings_are_found_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "code.py").write_text("a = f\"{tr(_('within'))} {self._tr('also within')}\"\nb = tr(name)\n")
    monkeypatch.setattr(catalogues, "SOURCE", tmp_path)
    assert {"within", "also within"} <= catalogues.message_ids()
    assert "name" not in catalogues.message_ids()


def test_a_language_without_its_catalogue_reads_the_ids() -> None:
    assert translator("en")("OVERDUE by {time}") == "OVERDUE by {time}"
    assert translator("zh_CN")("OVERDUE by {time}") == "逾期{time}"


def _fields(text: str) -> set[str]:
    return {name for _literal, name, _form, _conversion in string.Formatter().parse(text) if name}
