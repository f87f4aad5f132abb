"""`incidentd report` as the officer sees it who took the call: questions, what was understood, receipt, countdown."""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from incidentd.cli.draft import Draft
from incidentd.cli.reporting import asked
from incidentd.cli.width import columns as columns_of
from incidentd.cli.workspace import Workspace
from incidentd.clock import now
from incidentd.errors import IncidentdError
from tests.helpers import wait_until
from tests.integration.cli_rig import Site, Terminal, site_in, terminal
from tests.integration.test_cli_report import FULL

ZONE = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return site_in(tmp_path)


def _answer_facts(at: Terminal, title: str = "山体滑坡") -> None:
    at.answer("Unit", "东山")
    at.expect("= 东山镇")
    at.answer("Class", "")
    at.answer("Title", title)


def _skip_the_rest(at: Terminal) -> None:
    for question in (
        *("number of missing", "number of seriously injured", "number of slightly injured", "number of trapped"),
        *("measures taken", "Call taken at"),
    ):
        at.answer(question, "")


def _incidents(site: Site) -> list[dict[str, object]]:
    found: list[dict[str, object]] = site.json("incidents", "list", "--state", "all")["incidents"]
    return found


def test_a_call_is_taken_question_by_question(site: Site) -> None:
    begun = now()
    with terminal(site, "report") as at:
        _answer_facts(at)
        at.answer("source of the information", "群众电话")
        typed = (begun - timedelta(minutes=5)).astimezone(ZONE)
        at.answer("time of occurrence", f"{typed:%H}时{typed:%M}分")
        assert "min ago" in at.expect(f"= {typed:%Y-%m-%d %H:%M}:00+08:00")[:100] + at.expect("ago")
        at.answer("location", "?")
        at.expect("= being verified")
        at.answer("number of dead", "2死3伤")
        at.expect("'2死3伤' is no number of people")
        at.answer("number of dead", "30+")
        at.expect("= ≥ 30")
        _skip_the_rest(at)
        listed = at.expect("Enter sends it")
        assert "urgent (by the policy)" in listed
        assert listed.count("(not known yet)") == 5
        at.type("")
        at.expect("Kept as incident")
        at.expect("Missing (")
        at.expect("text of an urgent report")
        assert re.search(r"2[34]:\d\d", at.expect("min left"))
        at.expect("q leaves; the clocks run on")
        at.press("q")
        assert at.ends() == 0
    [incident] = _incidents(site)
    assert incident["title"] == "山体滑坡"
    assert incident["elements"] == {
        "source": "群众电话",
        "occurred_at": typed.replace(second=0, microsecond=0).isoformat(),
        "location": "being verified",
        "casualties": {"dead": {"at_least": 30}},
    }


def test_the_call_counts_from_when_it_was_taken_not_from_the_last_answer(site: Site) -> None:
    begun = now()
    with terminal(site, "report", "--no-watch") as at:
        _answer_facts(at)
        for question in ("source", "time of occurrence", "location", "number of dead"):
            at.answer(question, "")
        _skip_the_rest(at)
        at.answer("Enter sends it", "")
        assert at.ends() == 0
    number = str(_incidents(site)[0]["incident"])
    counts_at = site.json("incidents", "show", number)["reports"][0]["counts_at"]
    arrived_at = site.json("incidents", "show", number)["reports"][0]["arrived_at"]
    assert begun.isoformat() <= counts_at or counts_at < arrived_at
    assert counts_at < arrived_at


def test_only_what_was_not_given_as_an_option_is_asked(site: Site) -> None:
    given = (
        "--unit",
        "xihe-town",
        "--class",
        "critical",
        "--title",
        "仓库起火",
        "--source",
        "119",
        "--location",
        "西河村",
    )
    with terminal(site, "report", "--no-watch", *given, "--casualties", "0", "--occurred-at", "1 min ago") as at:
        at.answer("measures taken", "消防已到场")
        at.answer("Call taken at", "")
        shown = at.expect("Enter sends it")
        at.type("")
        assert at.ends() == 0
    assert not re.search(r"^(Unit|Class|Title|location|number of dead)\b.*: ", at.shown, re.MULTILINE)
    assert re.search(r"measures taken +消防已到场", shown)
    assert _incidents(site)[0]["class"] == "critical"


def test_a_line_can_be_changed_or_cleared_before_it_is_sent(site: Site) -> None:
    with terminal(site, "report", "--no-watch", "--unit", "xihe-town", language="zh_CN") as at:
        at.answer("紧急程度", "特别")
        at.expect("= 特别紧急信息")
        at.answer("标题", "仓库起火")
        at.answer("信息来源", "路人")
        for question in (
            "事发时间",
            "事发地点",
            "死亡人数",
            "失踪人数",
            "重伤人数",
            "轻伤人数",
            "被困人数",
            "措施",
            "接到电话时间",
        ):
            at.answer(question, "")
        at.answer("回车发送", "2")
        at.answer("紧急程度", "重要信息")
        at.answer("回车发送", "4")
        at.answer("信息来源（-=清除）", "-")
        listed = at.expect("回车发送")
        assert re.search(r"2  紧急程度 +重要信息", listed)
        assert re.search(r"4  信息来源 +（尚不知道）", listed)
        at.type("")
        at.expect("已收到，事件编号")
        assert at.ends() == 0
    [incident] = _incidents(site)
    assert incident["class"] == "important"
    assert incident["elements"] == {}


@pytest.mark.parametrize("when", ["while a question is asked", "before it is sent"])
def test_ctrl_c_before_sending_keeps_nothing_and_says_so(site: Site, when: str) -> None:
    with terminal(site, "report", "--unit", "xihe-town") as at:
        at.answer("Class", "")
        at.answer("Title", "仓库起火")
        if when == "before it is sent":
            for question in ("source", "time of occurrence", "location", "number of dead"):
                at.answer(question, "")
            _skip_the_rest(at)
            at.expect("Enter sends it")
        else:
            at.expect("source of the information")
        at.press("\x03")
        at.expect("Nothing was sent, nothing is kept.")
        assert at.ends() == 130
    assert _incidents(site) == []
    assert not list(site.home.iterdir())


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2099-12-22 03:20", "'2099-12-22 03:20' lies in the future. correct it"),
        ("0001-01-01 00:00", "'0001-01-01 00:00' lies before the year 2000"),
        ("1999-12-31 23:59", "'1999-12-31 23:59' lies before the year 2000"),
        ("9999-12-31T23:59:59-12:00", "'9999-12-31T23:59:59-12:00' is no time"),
    ],
)
def test_a_time_that_cannot_be_is_refused_where_it_is_typed(site: Site, typed: str, said: str) -> None:
    with terminal(site, "report", "--no-watch", "--unit", "xihe-town", "--title", "T", "--source", "S") as at:
        at.answer("Class", "")
        at.answer("time of occurrence", typed)
        at.expect(said)
        at.type("1 min ago")
        at.answer("location", "")
        at.answer("number of dead", "")
        _skip_the_rest(at)
        at.answer("Enter sends it", "")
        at.expect("Kept as incident")
        assert at.ends() == 0
    assert "in the future" not in at.shown.replace(said, "")


def test_a_future_time_given_as_an_option_is_refused_at_once(site: Site) -> None:
    given = ("--unit", "xihe-town", "--occurred-at", "2099-12-22 03:20")
    said = site.refused("report", "--yes", *given, code=2)
    assert said.startswith("--occurred-at: '2099-12-22 03:20' lies in the future")


def test_everything_that_will_be_sent_is_listed_and_can_be_changed(site: Site) -> None:
    given = (
        *("--unit", "xihe-town", "--class", "critical", "--title", "仓库起火", "--source", "119"),
        *("--occurred-at", "1 min ago", "--location", "西河村", "--casualties", "?", "--measures", "消防已到场"),
        *("--phoned-at", "1 min ago", "--loss", "2万", "--leaders", "李四", "--signed-by", "王五"),
        *("--informant-name", "赵六", "--category", "sudden_emergencies", "--flag", "fire"),
    )
    with terminal(site, "report", "--no-watch", *given) as at:
        listed = at.expect("Enter sends it")
        lines = dict(re.findall(r"^ +(\d+)  (.*)$", listed, re.MULTILINE))
        for words in (
            "119",
            "西河村",
            "消防已到场",
            "20,000 yuan",
            "李四",
            "王五",
            "赵六",
            "fire accident",
            "phone report",
        ):
            assert any(words in line for line in lines.values()), (words, listed)
        assert sum("being verified" in line for line in lines.values()) == 5
        assert sum(" ago)" in line for line in lines.values()) == 2
        for label, answer in (("location", "西河村二组"), ("number of dead", "3"), ("Signed off by", "-")):
            at.type(next(number for number, line in lines.items() if line.startswith(label)))
            at.answer(label, answer)
            at.expect("Enter sends it")
        at.type("")
        at.expect("Kept as incident")
        assert at.ends() == 0
    [incident] = _incidents(site)
    elements = incident["elements"]
    assert isinstance(elements, dict)
    assert elements["location"] == "西河村二组"
    assert elements["casualties"]["dead"] == 3
    assert elements["casualties"]["trapped"] == "being verified"


def test_a_refusal_after_sending_leads_back_to_the_list_and_nothing_is_lost(site: Site) -> None:
    number = site.report("--title", "山体滑坡", *FULL)["incident"]
    with terminal(site, "report", "--no-watch", "--incident", number, "--course", "雨停了") as at:
        at.expect("Enter sends it")
        site.ok("incidents", "close", number, "--reason", "处置完毕")
        at.type("")
        line = re.search(r"Line (\d+), Follows incident: incident \S+ is closed", at.expect("to change it"))
        assert line
        assert "雨停了" in at.expect("Enter sends it")
        site.ok("incidents", "reopen", number, "--reason", "又有情况")
        at.type("")
        at.expect("Kept as incident")
        assert at.ends() == 0


def test_a_mistake_of_the_program_itself_does_not_lose_what_was_typed(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = Workspace(site.folder / "config" / "incidentd.toml", "en")
    draft = Draft(now(), {"kind": "phone", "title": "山体滑坡"})
    monkeypatch.setenv("HOME", str(site.home))

    def fails() -> None:
        raise OverflowError("date value out of range")

    with pytest.raises(IncidentdError, match="OverflowError") as told:
        asked(workspace, draft, fails)
    [note] = site.home.glob("incidentd-note-*.json")
    assert str(note) in told.value.hint
    assert "山体滑坡" in note.read_text("utf-8")


def test_a_follow_up_asks_for_what_the_incident_still_lacks_and_no_more(site: Site) -> None:
    number = site.report("--title", "山体滑坡", *FULL[:-4])["incident"]
    with terminal(site, "report", "--no-watch", "--incident", number) as at:
        at.expect(f"{number} 山体滑坡")
        at.answer("informant's name", "信息员甲")
        at.answer("informant's phone", "none")
        at.expect("Enter sends it")
        at.type("")
        at.expect("Line 2, informant's phone: this cannot be taken as it is; allowed: a phone")
        at.expect("number of digits")
        at.answer("Enter sends it", "2")
        at.answer("informant's phone", "+8610000000011")
        at.answer("Enter sends it", "")
        at.expect("Kept as incident")
        assert at.ends() == 0
    assert "location" not in at.shown
    assert site.json("incidents", "show", number)["complete"] is True


def test_the_countdown_ends_when_the_text_arrives_from_elsewhere(site: Site) -> None:
    with terminal(site, "report", "--unit", "dongshan-town", "--yes", "--occurred-at", "1 min ago") as at:
        at.expect("q leaves; the clocks run on")
        number = str(_incidents(site)[0]["incident"])
        site.json("report", "--incident", number, *FULL)
        at.expect("in time")
        at.expect("All clocks have stopped.")
        assert at.ends() == 0


def test_the_countdown_goes_on_when_the_store_cannot_be_read_for_a_while(site: Site) -> None:
    store = site.state / "incidentd.db"
    with terminal(site, "report", "--unit", "dongshan-town", "--yes", "--occurred-at", "1 min ago") as at:
        at.expect("q leaves; the clocks run on")
        with site.store() as opened, opened.database.writer.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE incident RENAME TO elsewhere")
        at.expect("The store cannot be read now; the clocks run on.")
        with site.store() as opened, opened.database.writer.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO incident")
        seen = at.shown.count("cannot be read now")
        wait_until(lambda: at.expect("q leaves") and "cannot be read" not in at.shown[-400:], within=30)
        assert seen
        at.press("\x03")
        assert at.ends() == 0
    assert store.exists()


def test_while_somebody_else_holds_the_store_the_note_goes_into_a_file_and_is_never_doubled(site: Site) -> None:
    with site.store() as holder, holder.database.writer.begin():
        said = site.refused("report", "--unit", "dongshan-town", "--title", "山体滑坡")
    assert said.startswith("the store cannot be used now: it is locked. The report is kept in ")
    [note] = site.home.glob("incidentd-note-*.json")
    site.json("report", "--file", str(note))
    site.json("report", "--file", str(note))
    assert len(_incidents(site)) == 1


def test_whoever_loses_patience_while_it_is_sent_has_the_note_in_a_file(site: Site) -> None:
    command = ("report", "--unit", "dongshan-town", "--yes", "--title", "山体滑坡")
    with site.store() as holder, holder.database.writer.begin(), terminal(site, *command) as at:
        at.expect("Sending")
        at.press("\x03")
        at.expect("interrupted while it was being sent: whether it was kept is not known")
        assert at.ends() == 1
    [note] = site.home.glob("incidentd-note-*.json")
    site.json("report", "--file", str(note))
    assert len(_incidents(site)) == 1


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_what_is_shown_keeps_within_the_terminal(site: Site, columns: int) -> None:
    number = site.report(
        "--title", "石门村三组后山发生山体滑坡" * 3, "--occurred-at", "5 min ago", "--source", "群众电话"
    )["incident"]
    for arguments in (("incidents", "list"), ("incidents", "show", number), ("messages", "list"), ("audit", "query")):
        with terminal(site, *arguments, language="zh_CN", columns=columns) as at:
            assert at.ends() == 0
        for line in at.shown.splitlines():
            assert columns_of(line) <= columns, line


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("audit", "verify"),
        ("backup", "--to", "."),
        ("policy", "explain"),
        ("simulate", "config/scenarios/forest-fire.toml"),
        ("messages", "retry"),
        ("check", "--offline"),
        ("resume",),
    ],
)
def test_sentences_and_tables_are_folded_to_a_terminal_of_80_columns(
    site: Site, arguments: tuple[str, ...], language: str
) -> None:
    site.report("--title", "石门村三组后山发生山体滑坡", "--occurred-at", "5 min ago")
    with terminal(site, *arguments, language=language) as at:
        assert at.ends() == 0
    paths = str(site.folder)  # they stay whole, to be copied
    assert [line for line in at.shown.splitlines() if columns_of(line) > 80 and paths not in line] == []
    assert at.shown.strip()


def test_a_choice_may_be_typed_by_its_beginning_where_another_has_it_in_its_midst(site: Site) -> None:
    with terminal(site, "report", "--unit", "dongshan-town", language="zh_CN") as at:
        at.answer("紧急程度", "紧急")  # 紧急信息 begins so, 特别紧急信息 does not
        at.expect("= 紧急信息")
        at.press("\x03")
        assert at.ends() == 130


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("columns", [40, 60, 80])
def test_in_a_narrow_terminal_no_number_is_cut_and_no_words_run_down_the_screen(
    site: Site, columns: int, language: str
) -> None:
    late = ("--class", "critical", "--occurred-at", "3 hours ago", "--phoned-at", "2 hours ago", "--title", "山体滑坡")
    receipt = site.report(*late)
    number = receipt["incident"]
    given = ("report", "--yes", "--incident", number, "--course", "雨停了")
    for arguments in (("incidents", "show", number), ("incidents", "list"), ("messages", "list"), given):
        with terminal(site, *arguments, language=language, columns=columns) as at:
            if arguments == given:
                at.expect("-1:0")
                at.expect("q " if language == "en" else "按 q")
                at.press("q")
            assert at.ends() == 0
        shown = at.shown.splitlines()
        assert all(columns_of(line) <= columns for line in shown)
        narrow = [0 < columns_of(line.strip()) < 4 for line in shown]
        assert not any(both == (True, True) for both in pairwise(narrow)), at.shown
        if "show" in arguments:
            assert any(f"{receipt['report']}" in line for line in shown)
            assert any(re.search(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+08:00", line) for line in shown)
