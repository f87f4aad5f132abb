"""SIGHUP: policy and directory are read anew; a bad file changes nothing, not even at the next start."""

from __future__ import annotations

import json
import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from incidentd.clock import Clock
from incidentd.config import load_settings
from incidentd.daemon import Daemon
from incidentd.errors import ConfigError
from incidentd.rules_in_force import load_or_last_good
from tests.acceptance.story import FULL, Story, told
from tests.integration.test_engine_daemon import ENDS_AT_ONCE, GOES_ON, with_ladder


@pytest.fixture
async def story(tmp_path: Path, sqlite_url: str) -> AsyncIterator[Story]:
    """A daemon at work, by a policy whose ladder ends at once."""
    async with told(tmp_path, sqlite_url, with_ladder(ENDS_AT_ONCE)) as one:
        yield one


@pytest.fixture
def to_systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """What is told to systemd."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told_here:
        told_here.bind(str(tmp_path / "notify"))
        told_here.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield told_here


def heard(to_systemd: socket.socket) -> list[str]:
    found = []
    while True:
        try:
            found.append(to_systemd.recv(4096).decode())
        except BlockingIOError:
            return found


async def test_a_reload_sees_to_the_clocks_that_run_as_a_restart_does(story: Story) -> None:
    await story.report(elements={"occurred_at": story.clock.now().isoformat()}, **{"class": "urgent"})
    await story.forward(minutes=40)
    story.expect_sms("duty")  # and that was the end of the old ladder

    (story.folder / "policy.toml").write_text(with_ladder(GOES_ON))
    await story.daemon.in_force.reload()
    await story.settled()

    story.expect_sms("head")
    assert len(await story.audit("policy.loaded")) == 2


async def changed_policy(story: Story, *changes: tuple[str, str]) -> None:
    """The policy file with some of its words replaced everywhere, read anew."""
    file = story.folder / "policy.toml"
    stated = file.read_text()
    for before, after in changes:
        assert before in stated
        stated = stated.replace(before, after)
    file.write_text(stated)
    await story.daemon.in_force.reload()
    await story.settled()


async def test_a_rule_that_is_renamed_while_its_text_is_overdue_gives_no_false_all_clear(story: Story) -> None:
    receipt = await story.report(elements={"occurred_at": story.clock.now().isoformat()}, **{"class": "urgent"})
    await story.forward(minutes=40)
    story.expect_sms("duty")

    await changed_policy(story, ('id = "urgent-text"', 'id = "urgent-in-full"'))

    story.expect_sms("duty", saying="逾期10分钟")
    await story.report(incident=receipt["incident"], kind="follow_up", elements=FULL)
    story.expect_sms("duty", saying="解除")
    shown = await story.incident(receipt["incident"])
    assert {clock.rule: clock.state for clock in shown.clocks} == {
        "urgent-text": "cancelled",
        "urgent-in-full": "stopped",
    }


async def test_a_class_that_is_renamed_ends_no_duty_until_the_office_decides(story: Story) -> None:
    receipt = await story.report(elements={"occurred_at": story.clock.now().isoformat()}, **{"class": "urgent"})
    await story.forward(minutes=20)

    await changed_policy(story, ('"urgent"', '"pressing"'))

    await story.forward(minutes=20)
    story.expect_sms("duty")
    assert [line.kind for line in await story.audit("clock.kept", receipt["incident"])] == ["clock.kept"]


async def test_a_running_clock_follows_its_rule_to_another_ladder(story: Story) -> None:
    await story.report(elements={"occurred_at": story.clock.now().isoformat()}, **{"class": "urgent"})
    ladder = '[[ladders]]\nid = "at-once"\nsteps = [{ at = "-25 minutes", tell = ["unit_head"], by = ["sms"] }]\n\n'
    await story.forward(minutes=6)
    story.expect_silence()

    await changed_policy(
        story,
        ('ladder = "thirty-minutes"', 'ladder = "at-once"'),
        ('[[ladders]]\nid = "one-hour"', ladder + '[[ladders]]\nid = "one-hour"'),
    )

    story.expect_sms("head")
    assert len(await story.audit("clock.reassigned")) == 1


async def test_a_bad_policy_is_refused_and_said_everywhere(story: Story, to_systemd: socket.socket) -> None:
    in_force = story.daemon.store.rules
    (story.folder / "policy.toml").write_text("this is no policy")

    await story.daemon.in_force.reload()

    assert story.daemon.store.rules is in_force
    [line] = await story.audit("policy.refused")
    assert json.loads(line.body)["data"]["file"].startswith(str(story.folder / "policy.toml"))
    begins, ends = heard(to_systemd)
    assert begins.startswith("RELOADING=1\nMONOTONIC_USEC=")
    assert ends.startswith("READY=1\nSTATUS=")
    assert "policy.toml" in ends
    (story.folder / "policy.toml").write_text(with_ladder(GOES_ON))
    await story.daemon.in_force.reload()
    assert "policy.toml" not in heard(to_systemd)[-1]
    assert story.daemon.store.rules is not in_force


async def test_what_a_bad_directory_says_of_people_is_not_repeated(story: Story) -> None:
    file = story.folder / "directory.toml"
    file.write_text(file.read_text().replace("+8610000000003", "no number of anybody"))

    await story.daemon.in_force.reload()

    [line] = await story.audit("policy.refused")
    assert "no number of anybody" not in line.body


async def test_a_directory_that_was_changed_holds_for_the_next_request(story: Story) -> None:
    file = story.folder / "directory.toml"
    file.write_text(file.read_text().replace("东山镇", "新东山镇", 1))

    await story.daemon.in_force.reload()

    receipt = await story.report(elements={"occurred_at": story.clock.now().isoformat()}, **{"class": "urgent"})
    token = await story.token("office")
    shown = await story.http.get(f"/v1/incidents/{receipt['incident']}", headers={"authorization": f"Bearer {token}"})
    assert "新东山镇" in shown.text


async def test_a_start_with_a_spoilt_policy_goes_on_with_the_one_that_was_in_force(
    story: Story, to_systemd: socket.socket
) -> None:
    """It may be at night, by itself, hours after somebody saved the file with a mistake in it."""
    await story.stop_daemon()
    (story.folder / "policy.toml").write_text("this is no policy")
    settings = load_settings(story.folder / "incidentd.toml")

    loaded = load_or_last_good(settings)
    again = Daemon(settings, loaded.rules, Clock(), loaded=loaded)
    await again.start()
    await again.stop()

    assert any("policy.toml" in one for one in heard(to_systemd) if one.startswith("READY=1"))
    (story.folder / "policy.toml").write_text(with_ladder(ENDS_AT_ONCE))
    await story.start_daemon()
    assert len(await story.audit("policy.refused")) == 1
    [first, second, third] = [json.loads(one.body)["data"] for one in await story.audit("policy.loaded")]
    assert first == second == third


def test_a_first_start_with_a_bad_policy_is_refused(tmp_path: Path, sqlite_url: str) -> None:
    Story(tmp_path, sqlite_url, "this is no policy")._write_configuration(1, 1)
    with pytest.raises(ConfigError, match=r"policy\.toml"):
        load_or_last_good(load_settings(tmp_path / "incidentd.toml"))
