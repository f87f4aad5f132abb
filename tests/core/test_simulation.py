"""Scenarios played through the core: what starts, stops and runs out, who is told when, and nothing more."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from incidentd.core.directory import Directory
from incidentd.core.policy import Policy
from incidentd.core.rules import Rules
from incidentd.core.scenario import Scenario
from incidentd.core.simulation import Moment, simulate
from incidentd.core.timeline import timeline
from incidentd.errors import ConfigError, IllegalEvent
from incidentd.i18n import translator

CONFIG = Path(__file__).parents[2] / "config"
SCENARIOS = sorted(path.stem for path in (CONFIG / "scenarios").glob("*.toml"))
SHANGHAI = ZoneInfo("Asia/Shanghai")
START = datetime(2026, 3, 1, 10, tzinfo=SHANGHAI)
ALL_ELEMENTS: dict[str, Any] = {
    **dict.fromkeys(("source", "location", "cause", "nature", "property_loss", "course"), "正在核实"),
    **dict.fromkeys(("consequences", "scope", "trend", "measures", "next_steps", "casualties"), "正在核实"),
    "occurred_at": START,
    "leaders_on_scene": {"present": False},
    "informant": {"name": "信息员甲", "phone": "+8610000000011"},
}

RULES = Rules(
    policy=Policy.model_validate(tomllib.loads((CONFIG / "policy.toml").read_text("utf-8"))),
    directory=Directory.model_validate(tomllib.loads((CONFIG / "directory.toml").read_text("utf-8"))),
    zone=SHANGHAI,
    translator=translator,
)


def shipped(name: str) -> Scenario:
    return Scenario.model_validate(tomllib.loads((CONFIG / "scenarios" / f"{name}.toml").read_text("utf-8")))


def scenario(*events: dict[str, Any], unit: str = "xihe-town", play_for: str = "3 hours") -> Scenario:
    title = {"zh": "演练", "en": "drill"}
    return Scenario.model_validate(
        {"title": title, "start": START, "play_for": play_for, "unit": unit, "events": list(events)}
    )


def report(at: str, **stated: Any) -> dict[str, Any]:
    return {"at": at, "report": {"title": "演练火情", **stated}}


FIRST = report("0", kind="initial", elements={"occurred_at": START})


def told(moments: Iterable[Moment], kind: str = "") -> list[tuple[str, str]]:
    """Who was told by SMS, and when, in minutes after the start."""
    return [
        (f"{(moment.at - START) // timedelta(minutes=1)} min", moment.notices[0].person.id)
        for moment in moments
        if moment.notices and moment.notices[0].channel == "sms" and kind in ("", moment.notices[0].kind)
    ]


def changes(moments: Iterable[Moment]) -> list[tuple[str, str]]:
    return [(moment.change.kind, moment.change.clock.rule) for moment in moments if moment.change is not None]


# ---------------------------------------------------------------------------------------------------- as shipped


def test_three_scenarios_are_shipped() -> None:
    assert SCENARIOS == ["forest-fire", "forgotten", "phoned-in"]


def test_the_forest_fire_is_completed_19_minutes_late_and_everybody_alarmed_is_told_that_it_is_over() -> None:
    moments = simulate(shipped("forest-fire"), RULES)
    assert changes(moments) == [("started", "urgent-text"), ("ran_out", "urgent-text"), ("stopped", "urgent-text")]
    stopped = next(moment.change for moment in moments if moment.change and moment.change.kind == "stopped")
    assert stopped.clock.late_seconds == 19 * 60
    alarmed = {person for _, person in told(moments, "overdue")}
    assert alarmed == {
        "nanping-duty-b",
        "nanping-head",
        "leader-forestry",
        "group-head",
        "group-deputy",
        "group-member",
    }
    assert {person for _, person in told(moments, "over")} == alarmed


def test_an_acknowledgement_is_followed_by_ten_quiet_minutes() -> None:
    moments = simulate(shipped("forest-fire"), RULES)
    acknowledged = next(moment.at for moment in moments if moment.act == "acknowledge")
    after = [moment.at for moment in moments if moment.notices and moment.at > acknowledged]
    assert min(after) == acknowledged + timedelta(minutes=10)


def test_the_phone_call_stops_the_phone_clock_and_starts_the_hour() -> None:
    moments = simulate(shipped("phoned-in"), RULES)
    assert changes(moments) == [
        ("started", "critical-phone"),
        ("stopped", "critical-phone"),
        ("started", "critical-text"),
        ("stopped", "critical-text"),
    ]
    assert moments[-1].incident.grade == "larger"
    assert {moment.notices[0].kind for moment in moments if moment.notices} == {"reminder"}


def test_the_forgotten_matter_climbs_to_the_leading_group_on_the_second_day() -> None:
    moments = simulate(shipped("forgotten"), RULES)
    due = next(moment.change.clock.due_at for moment in moments if moment.change)
    first = next(moment.at for moment in moments if any(one.role == "leading_group" for one in moment.notices))
    assert first == due + timedelta(hours=24)


@pytest.mark.parametrize("name", SCENARIOS)
def test_moments_come_in_order_and_messages_have_words(name: str) -> None:
    moments = simulate(shipped(name), RULES)
    assert [moment.at for moment in moments] == sorted(moment.at for moment in moments)
    for moment in moments:
        assert (moment.kind == "message") is bool(moment.notices) is (moment.message is not None)
        if moment.message is not None:
            assert moment.number in moment.message.subject + moment.message.body


@pytest.mark.parametrize("name", SCENARIOS)
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_timeline_has_a_line_for_every_moment_and_the_text_of_every_message(name: str, language: str) -> None:
    moments = simulate(shipped(name), RULES)
    lines = timeline(moments, RULES, language)
    texts = [line for line in lines if line.strip().startswith("│")]
    assert len(lines) - len(texts) == len(moments)
    for moment in moments:
        if moment.message is not None:
            assert any((moment.message.subject or moment.message.body).splitlines()[0] in line for line in texts)
    assert timeline(moments, RULES, language, messages=False) == [line for line in lines if line not in texts]


def test_a_timeline_reads_as_a_story() -> None:
    lines = timeline(simulate(shipped("phoned-in"), RULES), RULES, "en", messages=False)
    assert lines[0].startswith(
        "2026-07-08 05:58:00+08:00  phone report comes in from 东山镇: 东山镇上坪村山体滑坡. Still missing"
    )
    assert lines[1].strip().startswith("Clock starts: ")
    assert lines[1].endswith("due 2026-07-08 06:10:00+08:00.")
    assert lines[4] == "2026-07-08 06:00:00+08:00  The office confirms that the report has arrived."
    assert lines[5] == "2026-07-08 06:38:00+08:00  SMS to duty officer (值班员甲)"
    assert "Clock stops in time: " in lines[-1]


# --------------------------------------------------------------------------------------------------------- the ladder


def test_a_report_that_never_comes_is_chased_up_the_ladder_at_its_times() -> None:
    moments = simulate(scenario(FIRST, play_for="45 minutes"), RULES)
    assert told(moments) == [
        ("20 min", "xihe-duty"),
        ("25 min", "xihe-duty"),
        ("30 min", "xihe-duty"),
        ("30 min", "xihe-head"),
        ("35 min", "leader-resources"),
        ("40 min", "xihe-duty"),
        ("40 min", "xihe-head"),
        ("45 min", "group-head"),
        ("45 min", "group-deputy"),
        ("45 min", "group-member"),
        ("45 min", "leader-resources"),
    ]


def test_a_text_that_comes_at_the_due_moment_is_in_time() -> None:
    moments = simulate(scenario(FIRST, report("30 minutes", elements=ALL_ELEMENTS)), RULES)
    assert changes(moments) == [("started", "urgent-text"), ("stopped", "urgent-text")]
    assert told(moments, "overdue") == []


def test_a_report_that_was_late_on_arrival_is_told_of_once() -> None:
    moments = simulate(scenario(report("50 minutes", kind="initial", elements=ALL_ELEMENTS), play_for="3 days"), RULES)
    assert changes(moments) == [
        ("started", "urgent-text"),
        ("late_on_arrival", "urgent-text"),
        ("stopped", "urgent-text"),
    ]
    assert told(moments) == [("50 min", "xihe-head"), ("50 min", "leader-resources")]


def test_closing_ends_everything() -> None:
    moments = simulate(scenario(FIRST, {"at": "32 minutes", "act": "close"}, play_for="2 days"), RULES)
    assert changes(moments)[-1] == ("cancelled", "urgent-text")
    assert told(moments, "over") == [("32 min", "xihe-duty"), ("32 min", "xihe-head")]
    assert moments[-1].at == START + timedelta(minutes=32)


def test_a_corrected_time_of_occurrence_moves_the_due_moment() -> None:
    correction = {"reason": "核实", "elements": {"occurred_at": START + timedelta(minutes=10)}}
    moments = simulate(scenario(FIRST, {"at": "5 minutes", "correction": correction}, play_for="31 minutes"), RULES)
    assert changes(moments) == [("started", "urgent-text"), ("moved", "urgent-text")]
    assert told(moments) == [("30 min", "xihe-duty")]


def test_who_could_not_be_told_is_said() -> None:
    unit = {"id": "bare", "name": "新设单位", "duty": ["xihe-duty"]}
    everybody = RULES.directory.model_dump()
    directory = Directory.model_validate({**everybody, "units": [*everybody["units"], unit]})
    rules = Rules(RULES.policy, directory, SHANGHAI, translator)
    moments = simulate(scenario(FIRST, unit="bare", play_for="30 minutes"), rules)
    withheld = [moment.withheld for moment in moments if moment.withheld]
    assert withheld == [("unit_head", "nobody holds the role 'unit_head' for unit 'bare'")]
    assert any("Not told: unit_head" in line for line in timeline(moments, rules, "en"))


# ------------------------------------------------------------------------------------ the same decisions as the store's


def test_a_units_report_gives_itself_no_time_and_the_timeline_says_what_waits_for_the_office() -> None:
    later = {"class": "general", "elements": {"occurred_at": START + timedelta(minutes=20)}}
    by_unit = simulate(scenario(FIRST, report("21 minutes", **later), play_for="22 minutes"), RULES)
    assert by_unit[-1].incident.incident_class == "urgent"
    [proposed] = [moment.proposed for moment in by_unit if moment.proposed]
    assert proposed == ("occurred_at", "class")
    assert any(
        "Not taken over without the office: time of occurrence, class." in line
        for line in timeline(by_unit, RULES, "en")
    )
    assert any("事发时间、紧急程度" in line for line in timeline(by_unit, RULES, "zh_CN"))
    told = [moment for moment in by_unit if any(one.kind == "proposed" for one in moment.notices)]
    assert {one.person.id for moment in told for one in moment.notices} == {"office-duty-c", "info-admin"}
    mails = [moment.message for moment in told if moment.message and moment.message.subject]
    assert ["--class general" in mail.body for mail in mails] == [True, True]
    assert len(told) == 4  # each by SMS and by e-mail
    by_office = simulate(
        scenario(FIRST, {**report("21 minutes", **later), "by": "office"}, play_for="22 minutes"), RULES
    )
    assert by_office[-1].incident.incident_class == "general"


def test_raising_the_class_calls_no_alarm_off() -> None:
    raised = report("32 minutes", **{"class": "critical"})
    moments = simulate(scenario(FIRST, raised, report("50 minutes", elements=ALL_ELEMENTS), play_for="1 hour"), RULES)
    assert ("kept", "urgent-text") in changes(moments)
    assert {at for at, _ in told(moments, "over")} == {"50 min"}


def test_an_acknowledgement_too_many_quiets_nothing() -> None:
    often = [{"at": f"{minute} minutes", "act": "acknowledge"} for minute in (31, 40, 49, 58)]
    moments = simulate(scenario(FIRST, *often, play_for="62 minutes"), RULES)
    assert next(at for at, _ in told(moments) if at not in ("20 min", "25 min", "30 min")) == "59 min"


def test_a_confirmed_incident_that_is_opened_again_is_confirmed() -> None:
    acted = [{"at": f"{minute} minutes", "act": act} for minute, act in enumerate(("confirm", "close", "reopen"), 1)]
    assert simulate(scenario(FIRST, *acted, play_for="5 minutes"), RULES)[-1].incident.state == "confirmed"


def test_nobody_is_called_off_whom_nothing_had_alarmed() -> None:
    moments = simulate(scenario(FIRST, report("26 minutes", elements=ALL_ELEMENTS)), RULES)
    assert told(moments) != []
    assert told(moments, "over") == []


offsets = st.lists(st.integers(0, 200), min_size=1, max_size=6).map(sorted)
acts = st.sampled_from(["confirm", "acknowledge", "partial", "complete"])


@settings(max_examples=60)
@given(offsets, st.lists(acts, min_size=6, max_size=6), st.sampled_from(["urgent", "critical", "important", "general"]))
def test_whatever_happens_nobody_is_told_after_the_last_clock_has_stopped(
    minutes: list[int], happenings: list[str], incident_class: str
) -> None:
    confirmed = False
    events = [report("0", kind="initial", elements={"occurred_at": START}, **{"class": incident_class})]
    for minute, what in zip(minutes, happenings, strict=False):
        at = f"{minute} minutes"
        if what == "complete":
            elements = {**ALL_ELEMENTS, **dict.fromkeys(("person", "matter", "result"), "已核实")}
            events.append(report(at, elements=elements))
        elif what == "partial":
            events.append(report(at, elements={"cause": "雷击"}))
        elif what == "acknowledge" or not confirmed:
            events.append({"at": at, "act": what})
            confirmed = confirmed or what == "confirm"
    play = scenario(*events, play_for="4 hours" if incident_class in ("urgent", "critical") else "5 days")
    moments = simulate(play, RULES)
    assert all(START <= moment.at <= START + play.play_for.elapsed for moment in moments)
    ended = [moment.at for moment in moments if moment.change and moment.change.kind == "stopped"]
    if "complete" in happenings[: len(minutes)]:
        assert max(moment.at for moment in moments if moment.notices or moment.change) == max(ended)
    else:
        assert told(moments, "over") == []


# ------------------------------------------------------------------------------------------------------ wrong scenarios


@pytest.mark.parametrize(
    ("events", "says"),
    [
        ([], "at least 1"),
        ([{"at": "0", "act": "confirm"}], "the first event must be a report"),
        ([FIRST, {"at": "5 minutes", "act": "confirm", "by": "unit"}], "'by' goes with a report"),
        ([FIRST, {**report("5 minutes"), "by": "somebody"}], "'unit' or 'office'"),
        ([FIRST, {"at": "5 minutes"}], "give exactly one of: report, correction, act"),
        ([FIRST, {"at": "5 minutes", "act": "confirm", "report": {}}], "give exactly one of"),
        ([report("5 minutes"), report("0")], "not in the order of their time"),
        ([FIRST, {"at": "-5 minutes", "act": "confirm"}], "is negative"),
        ([FIRST, {"at": "5 minutes", "act": "shout"}], "'confirm', 'acknowledge', 'close' or 'reopen'"),
        ([report("0", colour="red")], "Extra inputs"),
    ],
)
def test_a_scenario_that_makes_no_sense_is_refused(events: list[dict[str, Any]], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        scenario(*events)


@pytest.mark.parametrize(
    ("play", "says"),
    [
        (scenario(FIRST, unit="atlantis"), "unit: there is no unit 'atlantis'; allowed: dongshan-town"),
        (
            scenario(report("0", **{"class": "huge"})),
            "events.0.report.class: there is no class 'huge'; allowed: critical, urgent",
        ),
        (scenario(report("0", category="sea")), "events.0.report.category: there is no category 'sea'"),
    ],
)
def test_a_scenario_names_only_what_the_rules_have(play: Scenario, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        simulate(play, RULES)


def test_a_report_after_the_closing_is_no_possible_event() -> None:
    play = scenario(FIRST, {"at": "1 minute", "act": "close"}, report("2 minutes"))
    with pytest.raises(IllegalEvent, match="reopen the incident first"):
        simulate(play, RULES)
