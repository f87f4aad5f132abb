"""The policy in plain words: every clock, step, element and source is on the sheet, in both languages."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.directory import Directory
from incidentd.core.explain import explain
from incidentd.core.policy import Policy
from incidentd.core.rules import Rules, in_language
from incidentd.core.sheet import Section, Table, as_text, columns_of
from incidentd.i18n import translator

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 22, 4, tzinfo=UTC)
_UNFOLDED = 200
LANGUAGES = ("zh_CN", "en")
POLICY = tomllib.loads((ROOT / "config" / "policy.toml").read_text("utf-8"))
DIRECTORY = tomllib.loads((ROOT / "config" / "directory.toml").read_text("utf-8"))


def rules(**changes: Any) -> Rules:
    return Rules(
        policy=Policy.model_validate({**POLICY, **changes}),
        directory=Directory.model_validate(DIRECTORY),
        zone=ZoneInfo("Asia/Shanghai"),
        translator=translator,
    )


def sheet(language: str, unit: str = "", **changes: Any) -> str:
    return "\n".join(as_text(explain(rules(**changes), language, now=NOW, unit=unit), _UNFOLDED))


def clock(**changes: Any) -> list[dict[str, Any]]:
    return [{**POLICY["clocks"][0], **changes}]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_class_clock_and_source_is_on_the_sheet(language: str) -> None:
    policy, text = rules().policy, sheet(language)
    unwrapped = re.sub(r"\s+", "", text)
    names = [one.name for one in policy.classes] + [rule.name for rule in policy.clocks]
    cited = [rule.citation for rule in policy.clocks] + [rule.citation for rule in policy.supplements]
    cited += [scale.citation for scale in policy.severity]
    titles = [citation.title_en if language == "en" else citation.title for citation in cited]
    for words in (*(in_language(name, language) for name in names), *(title or "?" for title in titles)):
        assert re.sub(r"\s+", "", words) in unwrapped


def test_a_30_minute_clock_is_a_timetable_with_times_of_day() -> None:
    table = next(part for part in explain(rules(), "en", now=NOW)[1].body if isinstance(part, Table))
    assert table.columns == ("When", "If it counts from 10:00", "Who is told", "By", "Again")
    assert [row[:3] for row in table.rows] == [
        ("10 minutes before", "10:20", "duty officer"),
        ("5 minutes before", "10:25", "duty officer"),
        ("when due", "10:30", "duty officer, unit head"),
        ("5 minutes after", "10:35", "leader in charge"),
        ("15 minutes after", "10:45", "leading group"),
    ]
    assert {row[3] for row in table.rows} == {"SMS, e-mail"}
    assert [row[4] for row in table.rows] == ["", ""] + ["every 10 minutes until it stops"] * 3


def test_what_comes_on_a_later_day_says_so() -> None:
    text = sheet("en")
    assert "10:00 (day 2)" in text  # 24 hours
    assert "10:00 (day 3)" in text  # two days


def test_a_unit_sees_its_own_people_and_who_is_on_duty_now() -> None:
    text = sheet("en", unit="dongshan-town")
    officer = rules().directory.holders("duty_officer", "dongshan-town", NOW)[0].name
    assert f"duty officer ({officer})" in text
    assert "unit head (张三)" in text
    assert "leader in charge (分管领导甲)" in text
    assert "李四" not in text


def test_a_role_that_nobody_holds_says_so() -> None:
    here = rules()
    unit = here.directory.units[0].model_copy(update={"head": None})
    directory = Directory.model_validate({**here.directory.model_dump(), "units": [unit.model_dump()]})
    text = "\n".join(as_text(explain(replace(here, directory=directory), "en", now=NOW, unit=unit.id), _UNFOLDED))
    assert "unit head (nobody)" in text


@pytest.mark.parametrize(
    ("due", "says"),
    [
        (
            {"anchor": "occurred", "fallback": ["aware"], "after": "30 minutes"},
            "within 30 minutes of the incident (while that is not known, from: learning of it)",
        ),
        (
            {"anchor": "submitted", "stages": ["phone", "initial"], "after": "1 hour"},
            "within 1 hour of the first phone report or initial report",
        ),
        (
            {"anchor": "submitted", "stages": ["follow_up"], "which": "last", "after": "1 month"},
            "within 1 month of the latest follow-up report",
        ),
        ({"anchor": "aware", "at": ["17:00", "08:00"]}, "by the first 08:00 or 17:00 after learning of it"),
        (
            {"anchor": "aware", "after": "2 hours", "at": ["08:00"]},
            "by the first 08:00 that comes 2 hours or more after learning of it",
        ),
        (
            {"anchor": "classified", "after": "4 business days", "at": ["17:30"], "calendar": "work"},
            "by 17:30 (America/New_York) on business day 4 after its classification",
        ),
        (
            {"anchor": "classified", "after": "1 business day", "calendar": "work"},
            "by the end (America/New_York) of business day 1 after its classification",
        ),
        (
            {"anchor": "aware", "after": "24 hours", "roll": "noon_of_next_business_day", "calendar": "work"},
            "within 24 hours of learning of it; what falls on a day off is due by noon of the next business day",
        ),
        (
            {
                "earlier_of": [
                    {"anchor": "classified", "after": "4 hours"},
                    {"anchor": "aware", "after": "24 hours"},
                ]
            },
            "the earlier of these: within 4 hours of its classification; within 24 hours of learning of it",
        ),
        (
            {"later_of": [{"anchor": "confirmed", "after": "1 week"}, {"anchor": "received", "after": "2 days"}]},
            "the later of these: within 1 week of the office's confirmation; within 2 days of the report's arrival",
        ),
    ],
)
def test_a_due_moment_reads_as_a_rule(due: dict[str, Any], says: str) -> None:
    calendars = [{"id": "work", "zone": "America/New_York", "years": [2026]}]
    text = sheet("en", clocks=clock(due=due), calendars=calendars)
    assert says in re.sub(r"\s+", " ", text)


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"stopped_by": {"kinds": ["phone", "final"]}}, "Stopped by: phone report or final report."),
        ({"stopped_by": {"acts": ["confirmed"]}}, "Stopped by: the office's confirmation."),
        (
            {"stopped_by": {"kinds": ["initial"], "complete": True, "acts": ["closed"]}},
            "once no element is missing. Also by: the closing of the incident.",
        ),
        (
            {"recurs": {"at": ["17:00", "08:00"]}},
            "Then again every day at 08:00, 17:00, until the incident is closed.",
        ),
        (
            {"recurs": {"every": "24 hours", "for": "30 days"}},
            "Then again every 24 hours, for 30 days altogether or until the incident is closed.",
        ),
        ({"applies": {"grades": ["larger"], "flags": ["fire"]}}, "Only for: larger, fire accident."),
        ({"applies": {"except_categories": ["conduct"]}}, "Not for: conduct and integrity."),
        (
            {
                "citation": {
                    "title": "A rule",
                    "article": "article 9",
                    "url": "https://example.org/rule",
                    "effective_from": "2026-01-01",
                    "effective_until": "2026-12-31",
                }
            },
            "Source: A rule article 9, in force from 2026-01-01, in force until 2026-12-31, https://example.org/rule.",
        ),
    ],
)
def test_a_clock_says_what_stops_it_when_it_recurs_and_whom_it_is_for(changes: dict[str, Any], says: str) -> None:
    assert says in re.sub(r"\s+", " ", sheet("en", clocks=clock(**changes)))


def test_a_class_without_a_clock_says_so() -> None:
    assert "No clock runs for this class." in sheet("en", clocks=clock())


def test_an_earlier_element_rule_hides_a_later_one_for_the_same_kind() -> None:
    elements = [{"kinds": ["initial"], "needs": ["source"]}, {"kinds": ["initial", "final"], "needs": ["cause"]}]
    text = sheet("en", elements=elements)
    assert "Every initial report states: source of the information." in text
    assert "Every final report states: cause." in text
    assert "initial report or final report" not in text.split("■")[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", ["", "dongshan-town"])
def test_no_blank_is_left_unfilled(language: str, unit: str) -> None:
    assert not re.search(r"\{[a-z_]*\}|None|Undefined", sheet(language, unit))


def test_the_chinese_sheet_has_no_english_sentence() -> None:
    text = sheet("zh_CN", unit="dongshan-town")
    words = text.replace("Asia/Shanghai", "")
    assert re.findall(r"[A-Za-z]{2,}", words) == []


# -------------------------------------------------------------------------------------------------------- the layout

pieces = st.lists(st.sampled_from(["ab ", "abc, ", "值", "班。", "(信息员) ", " "]), max_size=60)


@given(pieces, st.integers(12, 80))
def test_wrapped_lines_lose_nothing_and_are_not_too_wide(written: list[str], width: int) -> None:
    text = "".join(written)
    lines = as_text([Section("h", (text,))], width)[2:]
    assert re.sub(r"\s", "", "".join(lines)) == re.sub(r"\s", "", text)
    assert all(columns_of(line) <= width for line in lines)


def test_columns_of_a_table_line_up_also_in_chinese() -> None:
    table = Table(("职务", "time"), (("值班员", "10:20"), ("head", "10:30")))
    header, _, *rows = [line for line in as_text([Section("h", (table,))])[2:] if line]
    starts = {
        columns_of(line[: line.index(cell)])
        for line, cell in ((header, "time"), (rows[0], "10:20"), (rows[1], "10:30"))
    }
    assert len(starts) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", ["", "dongshan-town"])
def test_the_sheet_fits_into_a_terminal_of_80_columns(language: str, unit: str) -> None:
    lines = as_text(explain(rules(), language, now=NOW, unit=unit), 80)
    assert [line for line in lines if columns_of(line) > 80] == []
    assert [
        line for line in lines if line[-1:] in ("（", "“") or line.strip()[:1] in ("，", "、", "。", "）", "”")
    ] == []


@given(
    st.lists(
        st.lists(st.sampled_from(["值班员、信息员", "06:00（第2天）", "every 10 minutes", ""]), min_size=3, max_size=3)
    ),
    st.integers(20, 90),
)
def test_a_folded_table_loses_nothing(rows: list[list[str]], width: int) -> None:
    columns = ("When", "Who is told", "再次")
    table = Table(columns, tuple((one, two, three) for one, two, three in rows))
    lines = as_text([Section("h", (table,))], width)[2:]
    letters = sorted(re.sub(r"[\s-]", "", "".join(lines)))
    assert letters == sorted(re.sub(r"\s", "", "".join([*columns, *(cell for row in rows for cell in row)])))
