"""Promise: a mail is read as a careful duty officer reads it; what is doubtful is left out, and no clock is wrong."""

from __future__ import annotations

import re
from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from incidentd.core.elements import Elements
from incidentd.core.reading.readings import Sources
from incidentd.core.reading.report import read_report
from incidentd.intake.mail.mime import read_mail
from tests.corpus.corpus import cases
from tests.corpus.judge import tally
from tests.corpus.reading import reader, verdicts

RECEIVED = datetime.fromisoformat("2026-11-24T08:30:00+08:00")


def test_no_mail_of_the_corpus_has_a_wrong_class_or_clock() -> None:
    assert [case.name for case, verdict in verdicts() if verdict.clock_is_wrong] == []


def test_less_than_one_field_in_a_hundred_is_read_wrong_and_most_are_read() -> None:
    counts = tally(verdict for _, verdict in verdicts())
    stated = counts["right"] + counts["left_out"] + counts["wrong"]
    assert stated > 2500
    assert counts["wrong"] < stated / 100
    assert counts["right"] > 0.9 * stated


def _clauses() -> list[str]:
    """What the mails' own texts are made of, clause by clause."""
    texts = (read_mail(case.raw).text for case in cases())
    return sorted({clause for text in texts for clause in re.split(r"(?<=[，。；\n])", text) if clause.strip()})


@settings(max_examples=500)
@given(st.lists(st.sampled_from(_clauses()), max_size=14))
def test_no_order_of_what_mails_say_stops_the_reader(clauses: list[str]) -> None:
    sources = Sources(subject="".join(clauses[:1])[:40], text="".join(clauses))
    told = read_report(sources, reader().rules.policy, reader().rules.directory, RECEIVED)
    Elements.model_validate({name: reading.value for name, reading in told.elements.items()})
