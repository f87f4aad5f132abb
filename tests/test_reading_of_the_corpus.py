"""Promise: a mail is read as a careful duty officer reads it; what is doubtful is left out, and no clock is wrong."""

from __future__ import annotations

from tests.corpus.judge import tally
from tests.corpus.reading import verdicts


def test_no_mail_of_the_corpus_has_a_wrong_class_or_clock() -> None:
    assert [case.name for case, verdict in verdicts() if verdict.clock_is_wrong] == []


def test_less_than_one_field_in_a_hundred_is_read_wrong_and_most_are_read() -> None:
    counts = tally(verdict for _, verdict in verdicts())
    stated = counts["right"] + counts["left_out"] + counts["wrong"]
    assert stated > 2500
    assert counts["wrong"] < stated / 100
    assert counts["right"] > 0.9 * stated
