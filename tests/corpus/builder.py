"""Writes the corpus: `python -m tests.corpus.builder` makes mails/ from written/; with `forms`, the documents first."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any, Final

from tests.corpus.corpus import MAILS
from tests.corpus.expecting import Written

MODULES: Final = (
    "labelled",
    "labelled_more",
    "forms",
    "tables",
    "prose_disasters",
    "prose_accidents",
    "prose_more",
    "times",
    "figures",
    "found_since",
    "threads",
    "followups",
    "subjects",
    "charsets",
    "attachments",
    "senders",
    "damaged",
    "held_out_offices",
    "held_out_plain",
    "held_out_labelled",
    "held_out_threads",
    "held_out_traps",
    "later_phones",
    "later_counties",
    "later_weather",
    "later_streets",
    "later_labels",
    "later_sheets",
    "later_threads",
    "later_more",
    "fresh_accidents",
    "fresh_accidents_more",
    "fresh_disasters",
    "fresh_disasters_more",
    "fresh_society",
    "fresh_society_more",
    "fresh_short",
    "fresh_long",
    "fresh_labelled",
    "fresh_labelled_more",
    "fresh_threads",
    "newest_bureaus",
    "newest_townships",
    "newest_phones",
    "newest_villages",
    "newest_labels",
    "newest_sequels",
    "newest_others",
    "newest_long",
    "sixth_clerks",
    "sixth_forwarders",
    "sixth_voices",
    "sixth_paragraphs",
    "sixth_others",
    "seventh_ground",
    "seventh_fields",
    "seventh_roads",
    "seventh_works",
    "seventh_water",
    "seventh_people",
    "fifth_bulletins",
    "fifth_labels",
    "fifth_notes",
    "fifth_shapes",
    "fifth_sequels",
    "fifth_long",
    "eighth_bureaus",
    "eighth_tables",
    "eighth_stations",
    "eighth_notices",
    "eighth_bulletins",
    "eighth_sequels",
    "eighth_short",
    "eighth_replies",
    "ninth_labels",
    "ninth_stations",
    "ninth_sheets",
    "ninth_villages",
    "ninth_roads",
    "ninth_ground",
    "ninth_threads",
    "ninth_long",
    "tenth_bulletins",
    "tenth_labels",
    "tenth_short",
    "tenth_sequels",
    "tenth_tables",
    "tenth_threads",
    "tenth_long",
    "eleventh_roads",
    "eleventh_fires",
    "eleventh_water",
    "eleventh_people",
    "eleventh_works",
    "eleventh_forest",
    "eleventh_sequels",
    "eleventh_long",
    "eleventh_phones",
    "eleventh_quiet",
    "twelfth_villages",
    "twelfth_posts",
    "twelfth_lines",
    "twelfth_lines_more",
    "twelfth_sheets",
    "twelfth_sequels",
    "twelfth_passed_on",
    "twelfth_bureaus",
    "thirteenth_boats",
    "thirteenth_dikes",
    "thirteenth_weather",
    "thirteenth_factories",
    "thirteenth_works",
    "thirteenth_roads",
    "thirteenth_crowds",
    "thirteenth_sequels",
    "thirteenth_passed_on",
    "thirteenth_quiet",
    "thirteenth_long",
    "fourteenth_boats",
    "fourteenth_weather",
    "fourteenth_roads",
    "fourteenth_works",
    "fourteenth_people",
    "fourteenth_lines",
    "fourteenth_forest",
    "fourteenth_sequels",
    "fourteenth_passed_on",
    "fourteenth_quiet",
    "fourteenth_long",
)


def written() -> Iterator[Written]:
    """Every case as it is written."""
    for name in MODULES:
        yield from importlib.import_module(f"tests.corpus.written.{name}").WRITTEN


def as_text(expected: dict[str, Any]) -> str:
    """An expectation as it lies beside its mail."""
    return json.dumps(expected, ensure_ascii=False, indent=2) + "\n"


def write_forms() -> None:
    """The documents that mails attach: made once, since no two versions of a packer give the same bytes."""
    making = importlib.import_module("tests.corpus.written.forms_made")
    making.FORMS.mkdir(exist_ok=True)
    for name in making.MADE:
        (making.FORMS / f"{name}.docx").write_bytes(making.make(name))


def write_mails() -> int:
    """All mails and their expectations anew; what is no longer written goes. Returns how many there are."""
    MAILS.mkdir(exist_ok=True)
    cases = {one.name: one for one in written()}
    for old in MAILS.iterdir():
        if old.stem not in cases:
            old.unlink()
    for name, case in cases.items():
        (MAILS / f"{name}.eml").write_bytes(case.raw)
        (MAILS / f"{name}.json").write_text(as_text(case.expected), "utf-8")
    return len(cases)


if __name__ == "__main__":
    if "forms" in sys.argv[1:]:
        write_forms()
    sys.stdout.write(f"{write_mails()} mails\n")
