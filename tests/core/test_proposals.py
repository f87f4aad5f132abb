"""What a unit proposes: in words, and as the command that takes it over."""

from __future__ import annotations

import shlex
from datetime import UTC, datetime
from typing import Any

import pytest

from incidentd.core.proposals import FACTS, Proposed, decided, options, proposing, standing
from incidentd.core.reports import CorrectionIn
from incidentd.core.segments import segments
from incidentd.core.wording import SMS_SEGMENTS, Item, compose, proposed_in_words
from tests.core.shipped import incident, report
from tests.integration.stored import rules

T0 = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)
LATER = "2026-11-22T03:40:00+08:00"
EVERYTHING: dict[str, Any] = {
    "class": "general",
    "category": "natural-disasters",
    "aware_at": LATER,
    "flags": ["a", "b"],
    "occurred_at": LATER,
    "casualties": {"dead": 0, "missing": {"at_least": 3}, "trapped": "being verified"},
    "property_loss": {"words": "房屋三间\n; rm -rf", "yuan": 5000},
}


@pytest.mark.parametrize(
    ("fact", "value", "given"),
    [
        ("class", "general", ["--class", "general"]),
        ("flags", ["a", "b"], ["--flag", "a", "--flag", "b"]),
        ("occurred_at", LATER, ["--occurred-at", LATER]),
        ("occurred_at", "being verified", ["--occurred-at", "?"]),
        ("aware_at", "2026-11-21T19:40:00Z", ["--aware-at", LATER]),
        ("casualties", "being verified", ["--casualties", "?"]),
        ("casualties", EVERYTHING["casualties"], ["--dead", "0", "--missing", "3+", "--trapped", "?"]),
        ("property_loss", EVERYTHING["property_loss"], ["--loss", "房屋三间 ; rm -rf", "--loss-yuan", "5000"]),
        ("property_loss", "being verified", ["--loss", "?"]),
    ],
)
def test_a_proposal_is_taken_over_by_options_that_a_shell_reads_as_they_are_meant(
    fact: str, value: Any, given: list[str]
) -> None:
    said = options(Proposed(fact, value, None), rules().local)
    assert shlex.split(said) == given
    assert "\n" not in said


def test_only_what_the_office_states_is_decided() -> None:
    subject = proposing(incident(T0), report("follow_up", "general", aware_at=LATER), ["class", "aware_at"])
    assert subject.proposed == {"class": "general", "aware_at": LATER}
    after = decided(subject, CorrectionIn.model_validate({"reason": "x", "class": "urgent"}))
    assert after.proposed == {"aware_at": LATER}
    assert decided(after, CorrectionIn.model_validate({"reason": "x", "flags": []})).proposed == {"aware_at": LATER}
    assert decided(after, report("follow_up", aware_at=LATER)).proposed == {}


@pytest.mark.parametrize(
    ("value", "stands", "told"),
    [
        ("2026-11-22T03:40:00+08:00", "2026-11-22T03:20:00+08:00", "03:40+08:00 (stands: 2026-11-22 03:20+08:00)"),
        ("2026-11-22T03:20:45+08:00", "2026-11-21T19:20:10Z", "03:20:45+08:00 (stands: 2026-11-22 03:20:10+08:00)"),
        (
            "2026-11-22T03:20:00.250+08:00",
            "2026-11-22T03:20:00+08:00",
            "03:20:00.250000+08:00 (stands: 2026-11-22 03:20:00.000000+08:00)",
        ),
    ],
)
@pytest.mark.parametrize("fact", ["occurred_at", "aware_at"])
def test_moments_that_differ_are_told_as_exactly_as_they_differ(fact: str, value: str, stands: str, told: str) -> None:
    said = proposed_in_words(Proposed(fact, value, stands), rules(), "en")
    assert said.endswith(f": 2026-11-22 {told}")


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_message_names_each_proposed_fact_and_an_sms_of_them_all_stays_short(language: str) -> None:
    known: dict[str, Any] = {"elements": {"occurred_at": T0.isoformat()}, "incident_class": "urgent", "aware_at": None}
    known |= {"category": "", "flags": (), "proposed": EVERYTHING}
    facts = standing(known)
    assert [one.fact for one in facts] == list(FACTS)
    items = [Item("proposed", "2026-000001", "dongshan", "山体滑坡", proposed=(one,)) for one in facts]
    mail = compose("email", items, "M2222AB", "1 aa", rules(), language)
    for one in facts:
        assert proposed_in_words(one, rules(), language) in mail.body
    assert mail.body.count("incidentd incidents correct 2026-000001 ") == 1
    sms = compose("sms", items, "M2222AB", "1 aa", rules(), language).body
    assert segments(sms) <= SMS_SEGMENTS
    assert "M2222AB" in sms
