"""Every reason of a doubt is one of the sentences that the catalogues translate."""

from __future__ import annotations

import re
from pathlib import Path

from incidentd.core.reading import whys

HERE = Path(whys.__file__).parent
SENTENCES = {value for name, value in vars(whys).items() if name.isupper()}
_WORDS = re.compile(r"Doubt\([^()]*\"[a-z]+ [^\"]*\"\)|why = f?\"[^\"]+\"|fault=f?\"[^\"]+\"")


def test_no_two_reasons_are_the_same_sentence() -> None:
    assert len(SENTENCES) == sum(name.isupper() for name in vars(whys))


def test_no_reader_makes_up_a_reason_of_its_own() -> None:
    found = {path.name: _WORDS.findall(path.read_text(encoding="utf-8")) for path in HERE.glob("*.py")}
    assert {name: words for name, words in found.items() if words} == {}


def test_reasons_are_plain_sentences() -> None:
    assert all(re.fullmatch(r"[a-z][a-z0-9 ,:;']+", sentence) for sentence in SENTENCES)
