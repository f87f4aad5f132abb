"""Promise: `incidentd demo` shows the main job in under a minute, and says so when anything in it went wrong."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import signal
import sqlite3
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

from incidentd.clock import MovedClock
from incidentd.config import load_directory, load_policy
from incidentd.demo import run, scenario
from incidentd.demo.countdown import Countdown
from incidentd.demo.lettering import folded
from incidentd.demo.scenario import Scenario, load_scenario
from incidentd.demo.stage import Log, read_log
from incidentd.i18n import LANGUAGES, translator
from incidentd.rehearsal import TwilioServer

_SHIPPED = Path(__file__).parents[2] / "config"
_LEADER = "+8610000000003"
_QUICK = 300
"""How many times as fast time runs where the pace does not matter."""


# What must be shown, in this order.
FACTS = {
    "en": (
        r"1\s+second\s+=\s+1\s+minute",
        r"Receipt: kept, numbered and answered at once \(201\)\n",
        r"Incident +\d{4}-000001\n",
        r"Still missing \(7\) +property loss, course of events",
        r"10 min before due · told: duty officer\nSMS → Zhang San \(duty officer\) · segments: [123]\n +DUE in",
        r"when due · told: duty officer, unit head\nSMS → Zhang San \(duty officer\), Li Si \(unit head\)",
        r"E-mail → Wang Wu \(leader in charge\)\n +\[\d{4}-000001\] OVERDUE by",
        r"SMS → Wang Wu \(leader in charge\) · segments: [123]\n +OVERDUE by",
        r"SMS → Wang Wu \(leader in charge\), Zhao Liu \(leading group\), Sun Qi \(leading group\)",
        r"stopped, late by 17 min",
        r"All-clear to the 5 who were alarmed\nSMS → Zhang San, Li Si, Wang Wu, Zhao Liu, Sun Qi .*\n +OVER:",
        r"VERIFIED: \d\d lines, an unbroken chain; its head is \d\d [0-9a-f]{16}",
        r"Line \d\d is as the last e-mail noted it: [0-9a-f]{16}",
        r"30 messages",
        r"make serve\n",
        r"incidentd policy explain\n",
    ),
    "zh_CN": (
        r"1\s*秒当作\s*1\s*分钟",
        r"事件编号 +\d{4}-000001\n",
        r"短信 → 张三.值班员.",
        r"邮件 → 王五.分管领导.\n +\[\d{4}-000001\]",
        r"短信 → 王五.分管领导. · [123] ?段",
        r"短信 → 王五.分管领导.、赵六.领导小组.、孙七.领导小组.",
        r"已停止.逾期 ?17",
        r"短信 → 张三、李四、王五、赵六、孙七",
        r"核验通过.共 ?\d\d ?行",
        r"共 ?30 ?条消息",
        r"README\.zh\.md",
    ),
}


FACTS_BY_MAIL = {
    "en": (
        r"A report comes in by mail, handed over by the mail server \(LMTP\)\nE-mail from duty@example\.org",
        r"Receipt: kept, numbered and answered by mail\n",
        r"Incident +\d{4}-000001\n",
        r"Still missing \(7\) +property loss, course of events",
        r"Answer to duty@example\.org\n +\[\d{4}-000001\] Received: ",
        r"reply above this line",
        r"Understood:\n",
        r"10 min before due · told: duty officer\nSMS → Zhang San",
        r"SMS → Wang Wu \(leader in charge\), Zhao Liu \(leading group\), Sun Qi \(leading group\)",
        r"stopped, late by 17 min",
        r"All-clear to the 5 who were alarmed",
        r"VERIFIED: \d\d lines, an unbroken chain",
    ),
    "zh_CN": (
        r"duty@example\.org",
        r"回执：已入库、已编号，已用邮件答复\n",
        r"事件编号 +\d{4}-000001\n",
        r"请在此行以上回复",
        r"短信 → 张三.值班员.",
        r"短信 → 王五.分管领导.、赵六.领导小组.、孙七.领导小组.",
        r"已停止.逾期 ?17",
        r"短信 → 张三、李四、王五、赵六、孙七",
        r"核验通过.共 ?\d\d ?行",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_under_a_minute_it_shows_each_thing_in_its_order(tmp_path: Path, language: str) -> None:
    began = time.monotonic()
    _shows_in_order(tmp_path, FACTS[language], "--language", language)
    assert time.monotonic() - began < 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_by_mail_it_shows_the_mail_its_answer_and_the_same_story(tmp_path: Path, language: str) -> None:
    _shows_in_order(tmp_path, FACTS_BY_MAIL[language], "--by", "mail", "--language", language)


def _shows_in_order(tmp_path: Path, facts: tuple[str, ...], *options: str) -> None:
    environment = {
        **os.environ,
        "TMPDIR": str(tmp_path),
        "INCIDENTD_STORE__URL": f"sqlite:///{tmp_path}/real-store.db",
        "INCIDENTD_HTTP__PORT": "1",
    }
    command = [sys.executable, "-m", "incidentd.cli", "demo", *options]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    assert list(tmp_path.iterdir()) == [], "it left files behind, or wrote into the store that the environment names"
    assert "\x1b" not in done.stdout, "there are control characters for a terminal, but there is no terminal"
    at = 0
    for fact in facts:
        found = re.compile(fact).search(done.stdout, at)
        assert found, f"{fact!r} does not come after:\n{done.stdout[:at][-300:]}\n--- in:\n{done.stdout[at:]}"
        at = found.end()


def test_it_says_which_message_did_not_arrive(quick: None, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    take = TwilioServer.take
    monkeypatch.setattr(TwilioServer, "take", lambda self, sms: None if sms.address == _LEADER else take(self, sms))
    assert run.main("en") == 1
    assert "SMS to Wang Wu did not arrive within 5 seconds of its moment" in capsys.readouterr().out


def test_it_says_which_line_of_the_audit_log_was_changed(
    quick: None, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    changed: list[int] = []

    def tampered(folder: Path, expected_head: tuple[int, str]) -> Log:
        with sqlite3.connect(folder / "demo.db") as connection:
            triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for (name,) in triggers:
                connection.execute(f'DROP TRIGGER "{name}"')
            # Which number the line has depends on how fast the messages before it were recorded.
            changed.extend(connection.execute("SELECT max(seq) FROM audit WHERE kind = 'notice.decided'").fetchone())
            connection.execute("UPDATE audit SET body = replace(body, 'person', 'nobody') WHERE seq = ?", changed)
        connection.close()
        return read_log(folder, expected_head)

    monkeypatch.setattr("incidentd.demo.play.read_log", tampered)
    assert run.main("en") == 1
    said = capsys.readouterr().out
    found = f"the audit log does not verify: line {changed[0]}: the hash does not belong to the line"
    assert found in " ".join(said.split())
    assert "VERIFIED" not in said


def test_it_says_when_the_follow_up_does_not_stop_the_clock(
    quick: None, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    further = Scenario.further_report

    def forgetful(self: Scenario, incident: str) -> dict[str, Any]:
        report = further(self, incident)
        del report["elements"]["trend"]
        return report

    monkeypatch.setattr(Scenario, "further_report", forgetful)
    assert run.main("en") == 1
    assert "the follow-up did not stop the clock: missing are trend" in capsys.readouterr().out


def test_a_terminal_gets_a_countdown_and_no_line_too_wide() -> None:
    with _in_a_terminal(columns=80, lines=24) as terminal:
        screen = terminal.read("README")
        assert terminal.process.wait(timeout=10) == 0
    assert "█▀█" in screen
    assert "\x1b[?25h" in screen[screen.rindex("\x1b[?25l") :], "the cursor is still hidden"
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", screen)
    assert max(cell_len(line) for line in re.split(r"[\r\n]+", plain)) <= 80


def test_ctrl_c_ends_it_cleanly(tmp_path: Path) -> None:
    with _in_a_terminal(columns=80, lines=24, folder=tmp_path) as terminal:
        terminal.read("█▀")
        assert list(tmp_path.iterdir()) != []
        terminal.process.send_signal(signal.SIGINT)
        said = terminal.read("its files are gone")
        assert terminal.process.wait(timeout=10) == run.INTERRUPTED
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_the_policy_of_the_demonstration_is_the_default_policy() -> None:
    default, shown = load_policy(_SHIPPED / "policy.toml"), load_policy(scenario.POLICY_PATH)
    assert shown.zone == default.zone
    assert shown.default_class == default.default_class
    [clock] = shown.clocks
    assert clock == default.clock_rule(clock.id)
    assert shown.ladder(clock.ladder) == default.ladder(clock.ladder)
    facts: dict[str, Any] = {"incident_class": "urgent", "category": "", "grade": "", "flags": ()}
    assert shown.needed("initial", **facts) == default.needed("initial", **facts)
    assert [rule.id for rule in default.clocks if "urgent" in rule.applies.classes] == [clock.id]


def test_both_languages_tell_the_same_story() -> None:
    chinese, english = (load_scenario(language) for language in LANGUAGES)
    assert chinese.initial.keys() == english.initial.keys()
    assert chinese.follow_up.keys() == english.follow_up.keys()
    people = [
        [(one.id, one.phone, one.email) for one in load_directory(told.directory_path).people]
        for told in (chinese, english)
    ]
    assert people[0] == people[1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("minutes_left", [29, 9, 0, -16])
@pytest.mark.parametrize("width", [80, 100])
def test_the_countdown_keeps_to_its_four_lines(language: str, minutes_left: int, width: int) -> None:
    clock = MovedClock(datetime(2026, 11, 22, 3, tzinfo=UTC))
    due_at = clock.now() + timedelta(minutes=minutes_left)
    countdown = Countdown(clock, due_at, "紧急信息文字报告", ZoneInfo("Asia/Shanghai"), translator(language))
    countdown.reached = 5
    console = Console(file=StringIO(), width=width, record=True, force_terminal=True)
    console.print(countdown)
    lines = console.export_text().rstrip("\n").split("\n")
    assert len(lines) == 4
    assert all(cell_len(line) <= width for line in lines)


@given(st.text(alphabet="报告。、time, due\n ", max_size=80), st.integers(min_value=6, max_value=30))
def test_folding_loses_nothing_and_keeps_within_the_width(text: str, width: int) -> None:
    lines = folded(text, width).split("\n")
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(cell_len(line) <= width or " " not in line.strip() for line in lines)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A story told faster."""
    monkeypatch.setattr(scenario, "FACTOR", _QUICK)


class Terminal(NamedTuple):
    """A demonstration in a terminal of its own; `read` gives what is written there until something comes."""

    process: subprocess.Popen[bytes]
    read: Callable[[str], str]


@contextmanager
def _in_a_terminal(columns: int, lines: int, folder: Path | None = None) -> Iterator[Terminal]:
    """Start the demonstration, told faster."""
    program = (
        "import signal, sys; from incidentd.demo import run, scenario; "
        # A shell that does no job control has SIGINT ignored by what it starts in the background: the tests, and this.
        "signal.signal(signal.SIGINT, signal.default_int_handler); "
        f"scenario.FACTOR = {_QUICK}; sys.exit(run.main('en'))"
    )
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", **({"TMPDIR": str(folder)} if folder else {})}
    for name in ("COLUMNS", "LINES", "NO_COLOR"):
        environment.pop(name, None)
    process = subprocess.Popen([sys.executable, "-c", program], stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)

    def read(until: str) -> str:
        got = b""
        while until.encode() not in got:
            got += os.read(ours, 65536)
        return got.decode("utf-8", "replace")

    try:
        yield Terminal(process, read)
    finally:
        process.kill()
        process.wait()
        os.close(ours)
