"""`incidentd incidents`, `messages`, `quarantine`: looking, and what the office does."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from incidentd.cli.width import columns
from incidentd.clock import now
from incidentd.intake.problems import refusal
from incidentd.store.reports import Arrival
from tests.integration.cli_rig import Site, site_in, terminal
from tests.integration.test_cli_report import FULL

HOSTILE = '{"title": "\x1b[2J\x1b]0;owned\x07山体滑坡\u202e",'


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return site_in(tmp_path)


def _kinds(site: Site, number: str) -> list[str]:
    lines = site.ok("audit", "query", "--incident", number, "--format", "jsonl").splitlines()
    return [json.loads(line)["kind"] for line in lines]


def _quarantined(site: Site, raw: bytes) -> str:
    fault = refusal("not-json", "the body is not JSON")
    arrival = Arrival(raw, sha256(raw).hexdigest(), now(), "key:abcd2345", "unit:x", "1", "xihe-town", None, fault)
    with site.store() as store:
        outcome = store.take_blocking(arrival).outcome
    kept: str = outcome.extra["kept_as"]  # type: ignore[union-attr]
    return kept


def test_an_incident_is_confirmed_acknowledged_corrected_closed_and_reopened_on_either_database(
    tmp_path: Path, store_url: str
) -> None:
    site = site_in(tmp_path, store_url)
    number = site.report("--occurred-at", "40 min ago")["incident"]
    assert "receipt confirmed" in site.ok("incidents", "confirm", number, "--note", "电话核对")
    assert "acknowledged" in site.ok("incidents", "acknowledge", number)
    corrected = site.json("incidents", "correct", number, "--occurred-at", "10 min ago", "--reason", "记错时间")
    assert corrected["clocks"][0]["state"] == "running"
    assert "closed" in site.ok("incidents", "close", number, "--reason", "误报")
    assert "open again" in site.ok("incidents", "reopen", number, "--reason", "并非误报")
    shown = site.json("incidents", "show", number)
    assert shown["state"] == "confirmed"
    assert shown["clocks"][0]["state"] == "running"
    assert [kind for kind in _kinds(site, number) if kind.startswith("incident.")] == [
        *("incident.opened", "incident.confirmed", "incident.acknowledged"),
        *("incident.corrected", "incident.closed", "incident.reopened"),
    ]


def test_both_values_of_what_was_corrected_are_kept_shown_and_proved_by_the_log(site: Site) -> None:
    number = site.report("--location", "石门村五组", "--dead", "3", "--trapped", "?")["incident"]
    correct = ("incidents", "correct", number, "--reason", "更正")
    assert "Both values are kept" in site.ok(*correct, "--location", "石门村六组", "--title", "山体崩塌")
    site.ok(*correct, "--location", "石门村七组", "--dead", "1")
    site.ok(*correct, "--cause", "降雨")
    shown = site.ok("incidents", "show", number)
    for said in (
        "location: 石门村五组 → 石门村六组; Title: nothing → 山体崩塌",
        "location: 石门村六组 → 石门村七组",
        "casualties: dead 3 → dead 1",
        "cause: nothing → 降雨",
    ):
        assert said in shown
    assert site.json("audit", "verify")["contents"] == 1 + 3 + 3
    with site.store() as store, store.database.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE remark SET words = replace(words, '五组', '九组')")
    assert "WHAT IS KEPT WAS CHANGED" in site.run("audit", "verify").stdout


def test_a_reason_that_is_asked_for_can_be_abandoned_and_nothing_is_done(site: Site) -> None:
    number = site.report()["incident"]
    for key in ("\x03", "\x04"):
        with terminal(site, "incidents", "close", number) as at:
            at.expect("Reason")
            at.press(key)
            at.expect("stopped")
            assert at.ends() == 130
    assert site.json("incidents", "show", number)["state"] == "reported"


def test_acts_are_recorded_under_the_name_of_whoever_did_them(site: Site) -> None:
    number = site.report()["incident"]
    site.environment["SUDO_USER"] = "zhang"
    site.ok("incidents", "confirm", number)
    [line] = site.ok("audit", "query", "--kind", "incident.confirmed", "--format", "jsonl").splitlines()
    assert json.loads(line)["actor"] in ("cli:zhang", f"cli:{Path.home().name}")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["show", "2026-000009"], 1, "there is no incident 2026-000009. see 'incidentd incidents list'"),
        (["confirm", "2026-000009"], 1, "there is no incident 2026-000009"),
        (["close", "{number}"], 2, "a reason is needed: it is kept beside the audit log. give it with --reason"),
        (
            ["reopen", "{number}", "--reason", "x"],
            1,
            "the incident's state is 'reported': 'reopen' is not possible. the incident is open",
        ),
        (["correct", "{number}", "--reason", "x"], 2, "nothing to correct was given"),
        (["correct", "{number}", "--title", "x"], 2, "a reason is needed"),
        (["correct", "{number}", "--class", "grave", "--reason", "x"], 1, "the policy has no class 'grave'"),
        (["correct", "{number}", "--occurred-at", "2031-01-01 00:00", "--reason", "x"], 2, "in the future"),
        (["correct", "{number}", "--dead", "many", "--reason", "x"], 2, "--dead: 'many' is no number of people"),
    ],
)
def test_an_act_that_is_not_possible_says_why_and_changes_nothing(
    site: Site, arguments: list[str], code: int, said: str
) -> None:
    number = site.report("--title", "T")["incident"]
    before = site.json("incidents", "show", number) | {"clocks": None}
    filled = [argument.format(number=number) for argument in arguments]
    assert said in site.refused("incidents", *filled, code=code)
    assert site.json("incidents", "show", number) | {"clocks": None} == before


def test_an_incident_that_is_closed_is_said_to_be_closed_already(site: Site) -> None:
    number = site.report()["incident"]
    site.ok("incidents", "close", number, "--reason", "x")
    said = site.refused("incidents", "close", number, "--reason", "x", language="zh_CN")
    assert said.endswith("事件已经办结")
    assert site.refused("incidents", "confirm", number).endswith("reopen the incident first")


def test_a_reason_that_was_left_out_is_asked_for_in_a_terminal(site: Site) -> None:
    number = site.report()["incident"]
    with terminal(site, "incidents", "close", number, language="zh_CN") as at:
        at.answer("理由（随审计日志保存）：", "重复报送")
        at.expect(f"事件 {number}：已办结。")
        assert at.ends() == 0


def test_the_list_shows_open_incidents_with_the_clock_that_is_due_first(site: Site) -> None:
    late = site.report("--title", "山体滑坡", "--occurred-at", "42 min ago")["incident"]
    done = site.report("--title", "仓库起火", "--kind", "initial", *FULL)["incident"]
    closed = site.report("--title", "误报")["incident"]
    site.ok("incidents", "close", closed, "--reason", "误报")
    shown = site.ok("incidents", "list", language="zh_CN")
    assert closed not in shown
    lines = {line.split()[0]: line for line in shown.splitlines()[2:]}
    assert re.search("逾期1[2-9]分钟", lines[late])  # minutes pass until a slow machine gets here
    assert "按时" in lines[done]
    assert site.ok("incidents", "list", "--state", "closed").count("误报") == 1
    assert [
        one["incident"] for one in site.json("incidents", "list", "--state", "all", "--limit", "1")["incidents"]
    ] == [closed]
    assert late in site.ok("incidents", "list", "--before", done)
    assert done not in site.ok("incidents", "list", "--before", done)
    assert site.ok("incidents", "list", "--unit", "xihe-town") == "No incidents.\n"


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        (["--unit", "nowhere"], "the directory has no unit 'nowhere'. allowed: dongshan-town, xihe-town"),
        (["--before", "foo"], "--before: 'foo' is no number of an incident. numbers are as 2026-000001"),
        (["--before", "2026-1"], "--before: '2026-1' is no number of an incident"),
        (["--limit", "0"], "--limit: at least 1"),
    ],
)
def test_a_wrong_filter_does_not_read_as_no_incidents(site: Site, filters: list[str], said: str) -> None:
    assert said in site.refused("incidents", "list", *filters, code=2)


def test_one_incident_is_shown_with_everything_that_is_known(site: Site) -> None:
    number = site.report("--title", "山体滑坡", "--occurred-at", "2 h ago", "--dead", "2", "--flag", "geohazard")[
        "incident"
    ]
    site.ok("report", "--incident", number, "--informant-name", "信息员甲", "--loss", "?")
    site.ok("incidents", "close", number, "--reason", "x")
    shown = site.ok("incidents", "show", number, language="zh_CN")
    for words in (
        *("山体滑坡", "东山镇（dongshan-town）", "紧急信息", "已办结", "地质灾害", "已取消", "死亡2", "信息员甲"),
        *("财产损失 ", "正在核实", "尚缺", "电话报告", "续报", "cli:", "备注"),
    ):
        assert words in shown, words


def test_what_could_not_be_delivered_is_listed_with_its_reason_and_sent_again(site: Site) -> None:
    number = site.report("--occurred-at", "2 h ago", "--class", "critical", unit="xihe-town")["incident"]
    references = [one["reference"] for one in site.json("messages", "list")["messages"]]
    with site.store() as store, store.database.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE message SET state = 'undeliverable', error = 'no provider is configured'")
    shown = site.ok("messages", "list", "--state", "undeliverable", language="zh_CN")
    assert "无法送达" in shown
    assert "no provider is configured" in shown
    assert number in site.ok("messages", "list", "--text")
    assert site.ok("messages", "retry", references[0]) == "Put back into the queue: 1.\n"
    assert site.run("messages", "retry", references[0], "M9999ZZ").returncode == 1
    assert site.ok("messages", "retry") == f"Put back into the queue: {len(references) - 1}.\n"
    assert "no messages" in site.ok("messages", "list", "--state", "undeliverable").lower()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_of_each_message_one_line_tells_what_became_of_it_and_the_trouble_is_read_below(
    site: Site, language: str
) -> None:
    site.report("--occurred-at", "2 h ago", "--class", "critical", unit="xihe-town")
    why = "mail server smtp.example.org:465 took nothing: 550 5.1.1 User unknown in virtual mailbox table"
    with site.store() as store, store.database.writer.begin() as connection:
        connection.exec_driver_sql(f"UPDATE message SET state = 'undeliverable', error = '{why}'")
    messages = site.json("messages", "list")["messages"]
    with terminal(site, "messages", "list", language=language, columns=80) as at:
        assert at.ends() == 0
    lines = at.shown.splitlines()
    assert all(columns(line) <= 80 for line in lines)
    undeliverable = "无法送达" if language == "zh_CN" else "undeliverable"
    assert len([line for line in lines if undeliverable in line]) == len(messages)
    assert " ".join(at.shown.split()).count(why) == len(messages)
    assert len(lines) <= 2 + 3 * len(messages)


def test_hostile_text_from_the_quarantine_is_shown_and_not_obeyed(site: Site) -> None:
    kept = _quarantined(site, HOSTILE.encode())
    with terminal(site, "quarantine", "show", kept, language="zh_CN") as at:
        assert at.ends() == 0
    assert re.search(r"^原因 +内容不是 JSON$", at.shown, re.MULTILINE)
    assert re.search(r" 内容不是 JSON *$", site.ok("quarantine", "list", language="zh_CN"), re.MULTILINE)
    assert "\ufffd[2J\ufffd]0;owned\ufffd山体滑坡\ufffd" in at.shown
    assert kept in site.ok("quarantine", "list")


def test_what_was_sent_is_written_byte_for_byte_into_a_pipe_but_not_to_a_terminal(site: Site) -> None:
    kept = _quarantined(site, HOSTILE.encode())
    done = site.run("quarantine", "show", kept, "--raw")
    assert done.stdout == HOSTILE
    with terminal(site, "quarantine", "show", kept, "--raw") as at:
        assert at.ends() == 2
    assert "owned" not in at.shown


def test_what_a_terminal_would_obey_is_escaped_in_json_and_in_titles(site: Site) -> None:
    number = site.report("--title", "a\x9b2Jb\u202ec")["incident"]
    assert site.json("incidents", "show", number)["title"] == "a\x9b2Jb\u202ec"
    for arguments in (("show", number), ("list",), ("show", number, "--json")):
        shown = site.ok("incidents", *arguments)
        assert "\x9b" not in shown
        assert "\u202e" not in shown


def test_bytes_in_another_encoding_are_shown_as_their_text(site: Site) -> None:
    assert "山体滑坡" in site.ok("quarantine", "show", _quarantined(site, "{山体滑坡".encode("gb18030")))


def test_programs_get_the_shapes_of_the_http_interface(site: Site) -> None:
    kept = _quarantined(site, b"{")
    shown: dict[str, Any] = site.json("quarantine", "show", kept)
    assert shown["text"] == "{"
    assert site.json("quarantine", "list")["kept"][0]["number"] == kept
    assert site.json("messages", "list")["messages"][0]["body"]
    assert "nothing is kept under the number" in site.refused("quarantine", "show", "Q2026-000099")
