"""`incidentd report` without a terminal: options, files, notes that the store could not take."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from incidentd.cli import draft
from incidentd.cli.app import run
from incidentd.clock import now
from tests.integration.cli_rig import Site, site_in

FULL = (
    *("--source", "群众电话", "--occurred-at", "2 min ago", "--location", "石门村三组", "--cause", "连日降雨"),
    *(
        "--nature",
        "自然灾害",
        "--casualties",
        "0",
        "--loss",
        "2万",
        "--course",
        "后山滑下",
        "--consequences",
        "道路中断",
    ),
    *("--scope", "一个村组", "--trend", "趋于稳定", "--leaders", "副镇长已到场", "--measures", "已转移群众"),
    *("--next-steps", "排查隐患", "--informant-name", "信息员甲", "--informant-phone", "+8610000000011"),
)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return site_in(tmp_path)


def _note(site: Site) -> Path:
    notes = list(site.home.glob("incidentd-note-*.json"))
    assert len(notes) == 1
    return notes[0]


def test_a_phone_note_is_kept_numbered_and_answered_on_either_database(tmp_path: Path, store_url: str) -> None:
    site = site_in(tmp_path, store_url)
    receipt = site.report("--title", "山体滑坡", "--occurred-at", "5 min ago", "--source", "群众电话")
    assert receipt["incident"] == f"{now().astimezone(ZoneInfo('Asia/Shanghai')):%Y}-000001"
    assert receipt["kind"] == "phone"
    assert receipt["class"] == "urgent"
    assert receipt["missing_from_report"] == ["location", "casualties", "measures"]
    [clock] = receipt["clocks"]
    assert clock["state"] == "running"
    assert 24 * 60 <= clock["seconds_left"] <= 25 * 60
    assert site.json("incidents", "show", receipt["incident"])["title"] == "山体滑坡"
    assert "The audit log holds" in site.ok("audit", "verify")


def test_the_receipt_names_what_is_missing_and_how_long_is_left(site: Site) -> None:
    said = site.ok("report", "--unit", "dongshan-town", "--occurred-at", "5分钟前", "--dead", "0", language="zh_CN")
    assert re.search(r"已收到，事件编号 \d{4}-000001", said)
    assert "尚缺要素（" in said
    assert "失踪人数" in said
    assert re.search(r"紧急信息文字报告 +\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+08:00 +还剩2[45]分钟", said)
    assert "incidentd report --incident" in said


def test_a_full_text_stops_its_clock(site: Site) -> None:
    receipt = site.report("--kind", "initial", *FULL)
    assert receipt["missing"] == []
    assert receipt["clocks"][0]["state"] == "stopped"
    shown = site.json("incidents", "show", receipt["incident"])
    assert shown["elements"]["property_loss"] == {"yuan": 20_000}
    assert shown["elements"]["casualties"] == dict.fromkeys(
        ("dead", "missing", "seriously_injured", "slightly_injured", "trapped"), 0
    )
    assert shown["elements"]["leaders_on_scene"] == {"present": True, "who": "副镇长已到场"}


def test_kinds_that_are_being_verified_stay_so_beside_one_that_is_known(site: Site) -> None:
    receipt = site.report("--dead", "3", "--casualties", "?")
    shown = site.json("incidents", "show", receipt["incident"])["elements"]["casualties"]
    kinds = ("missing", "seriously_injured", "slightly_injured", "trapped")
    assert shown == {"dead": 3, **dict.fromkeys(kinds, "being verified")}


def test_a_follow_up_adds_to_its_incident_and_needs_no_unit(site: Site) -> None:
    number = site.report("--occurred-at", "5 min ago")["incident"]
    receipt = site.json("report", "--incident", number, "--location", "石门村", "--dead", "30+", "--trapped", "?")
    assert receipt["kind"] == "follow_up"
    assert receipt["report"] == f"{number}-02"
    elements = site.json("incidents", "show", number)["elements"]
    assert elements["casualties"] == {"dead": {"at_least": 30}, "trapped": "being verified"}


def test_the_critical_text_counts_from_when_the_call_was_taken(site: Site) -> None:
    receipt = site.report("--class", "critical", "--occurred-at", "30 min ago", "--phoned-at", "20 min ago")
    text = next(clock for clock in receipt["clocks"] if clock["clock"] == "critical-text")
    assert 38 * 60 <= text["seconds_left"] <= 40 * 60


def test_a_report_in_a_file_is_kept_once_however_often_it_is_submitted(site: Site) -> None:
    file = site.folder / "report.json"
    file.write_text(json.dumps({"unit": "xihe-town", "title": "仓库起火"}), "utf-8")
    first = site.json("report", "--file", str(file))
    again = site.run("report", "--file", str(file), "--json")
    assert json.loads(again.stdout) == first
    assert "kept before" in again.stderr
    assert len(site.json("incidents", "list")["incidents"]) == 1


def test_the_same_file_with_other_options_is_another_report(site: Site) -> None:
    given = json.dumps({"unit": "xihe-town"})
    numbers = {
        site.json("report", "--file", "-", "--title", title, given=given)["incident"] for title in ("A", "B", "A")
    }
    assert len(numbers) == 2


def test_a_report_may_come_through_a_pipe_with_options_over_it(site: Site) -> None:
    given = json.dumps({"unit": "xihe-town", "elements": {"location": "西河村"}})
    receipt = site.json("report", "--file", "-", "--title", "仓库起火", "--dead", "0", given=given)
    shown = site.json("incidents", "show", receipt["incident"])
    assert shown["title"] == "仓库起火"
    assert shown["elements"] == {"location": "西河村", "casualties": {"dead": 0}}


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["--unit", "nowhere"], 1, "the directory has no unit 'nowhere'. allowed: dongshan-town, xihe-town"),
        ([], 2, "the report names no unit. name it with --unit: dongshan-town, xihe-town"),
        (["--unit", "xihe-town", "--class", "grave"], 1, "the policy has no class 'grave'. allowed: "),
        (["--unit", "xihe-town", "--occurred-at", "2031-01-01 08:00"], 2, "'2031-01-01 08:00' lies in the future"),
        (["--unit", "xihe-town", "--occurred-at", "soon"], 2, "--occurred-at: 'soon' is no time. for example 03:20"),
        (
            ["--unit", "xihe-town", "--aware-at", "2016-12-31 23:59:60"],
            2,
            "--aware-at: '2016-12-31 23:59:60' is in a leap second. write 23:59:59, or 00:00:00 of the next day",
        ),
        (["--unit", "xihe-town", "--dead", "2死3伤"], 2, "--dead: '2死3伤' is no number of people"),
        (["--unit", "xihe-town", "--loss-yuan", "viel"], 2, "--loss-yuan: 'viel' is no amount in yuan"),
        (["--unit", "xihe-town", "--kind", "novel"], 1, "'kind' cannot be taken as it is"),
        (["--unit", "xihe-town", "--kind", "final"], 1, "kind final needs the number of its incident"),
        (["--unit", "xihe-town", "--informant-phone", "call me"], 1, "'phone' cannot be taken as it is"),
        (["--unit", "xihe-town", "--title", "a\x1b[2Jb"], 1, "must not contain control characters"),
        (["--incident", "2026-000009"], 1, "there is no incident 2026-000009. see 'incidentd incidents list'"),
        (["--file", "nothing.json"], 1, "nothing.json: there is no such file. correct the path"),
    ],
)
def test_bad_input_is_one_line_that_says_what_to_do_and_keeps_nothing(
    site: Site, options: list[str], code: int, said: str
) -> None:
    assert said in site.refused("report", *options, code=code)
    assert site.json("incidents", "list", "--state", "all")["incidents"] == []
    assert not list(site.home.iterdir())


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (b"", "- is not JSON in UTF-8"),
        (b"{'unit': 1}", "- is not JSON in UTF-8"),
        ('{"title": "山体滑坡"}'.encode("gbk"), "- is not JSON in UTF-8"),
        (b"[" * 20_000, "- is not JSON in UTF-8"),
        (b"[1]", "- holds no report"),
        (b" " * 1_100_000, "- is too large for a report"),
        (b'{"unit": "xihe-town", "titel": "x"}', "there is no field 'titel'; did you mean 'title'?"),
    ],
)
def test_a_file_that_holds_no_report_says_so(site: Site, given: bytes, said: str) -> None:
    done = site.run("report", "--file", "-", given=given)
    assert done.returncode in (1, 2)
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_report_to_a_closed_incident_is_refused_before_anything_is_kept(site: Site) -> None:
    number = site.report()["incident"]
    site.ok("incidents", "close", number, "--reason", "误报")
    said = site.refused("report", "--incident", number, "--location", "x", language="zh_CN")
    assert said == "事件状态为“已办结”，不能“报送”。请先重新打开事件"


def test_what_the_store_cannot_take_is_kept_in_a_file_and_submitted_later_once(site: Site) -> None:
    store = site.state / "incidentd.db"
    away = store.rename(store.with_suffix(".away"))
    before = now()
    said = site.refused("report", "--unit", "dongshan-town", "--title", "山体滑坡", "--class", "critical")
    note = _note(site)
    assert str(note) in said
    assert f"incidentd report --file {note}" in said
    assert note.stat().st_mode & 0o777 == 0o600
    away.rename(store)
    receipt = site.json("report", "--file", str(note))
    assert receipt["kind"] == "phone"
    # The call counts from when it was taken, however long the store was away.
    counts_at = datetime.fromisoformat(site.json("incidents", "show", receipt["incident"])["reports"][0]["counts_at"])
    assert before <= counts_at <= before + timedelta(seconds=60)
    assert site.json("report", "--file", str(note)) == receipt
    assert len(site.json("incidents", "list")["incidents"]) == 1


def test_a_store_of_another_version_loses_no_note_either(site: Site) -> None:
    with site.store() as store, store.database.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    said = site.refused("report", "--unit", "dongshan-town", "--title", "山体滑坡")
    assert "9999" in said
    assert json.loads(_note(site).read_text("utf-8"))["report"]["title"] == "山体滑坡"


def test_without_any_place_for_a_file_the_note_is_shown_whole(
    site: Site, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def nowhere() -> Path:
        raise OSError

    (site.state / "incidentd.db").unlink()
    monkeypatch.setattr(draft, "_PLACES", (nowhere,))
    config = str(site.folder / "config" / "incidentd.toml")
    code = run(["--config", config, "report", "--unit", "dongshan-town", "--title", "山体滑坡", "--yes"])
    shown, said = capfd.readouterr()
    assert code == 1
    assert json.loads(shown)["report"]["title"] == "山体滑坡"
    assert said.endswith("请将以上报告手工抄录\n")
