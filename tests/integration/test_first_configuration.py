"""`incidentd init`: a first configuration from answers, tried on real servers, written whole or not at all."""

from __future__ import annotations

import asyncio
import shutil
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from incidentd.cli.faults import one_line_of
from incidentd.cli.init import init
from incidentd.cli.workspace import Workspace
from incidentd.config import load_settings
from incidentd.config.rules import load_rules
from incidentd.errors import ConfigError, IncidentdError
from incidentd.rehearsal.smtp import SmtpServer
from incidentd.rehearsal.twilio import TwilioServer
from incidentd.setup.answers import load_answers, person_of, phone_of, server_of
from incidentd.setup.files import made_of
from incidentd.setup.place import Site, put_in_place

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "docs" / "admin" / "answers.toml"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path / "etc", tmp_path / "state")


@pytest.fixture
async def answers(tmp_path: Path) -> AsyncIterator[Path]:
    """The example, with providers that run."""
    smtp, twilio = SmtpServer(username="duty", password="letter"), TwilioServer("AC" + "0" * 31 + "1", "rehearsal")
    ports = {"2525": str(await smtp.start()), "2526": str(await twilio.start())}
    file = tmp_path / "answers.toml"
    shutil.copyfile(EXAMPLE, file)
    for shipped, real in ports.items():
        change(file, shipped, real)
    yield file
    await smtp.stop()
    await twilio.stop()


def change(file: Path, old: str, new: str) -> None:
    file.write_text(file.read_text().replace(old, new))


def files_of(site: Site) -> list[Path]:
    return [path for folder in site for path in folder.rglob("*") if path.is_file()]


def test_what_is_written_can_be_used_and_holds_no_secret(site: Site) -> None:
    init(Workspace(), site, answers=EXAMPLE, untested=True)

    settings = load_settings(site.folder / "incidentd.toml")
    rules = load_rules(settings)
    assert settings.secret("smtp-password") == "letter"
    assert rules.directory.office.name.startswith("示例县")
    for path in site.folder.glob("*.toml"):
        assert "letter" not in path.read_text()
    for path in site.secrets.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert (site.state_directory / "incidentd.db").exists()


def test_nothing_is_overwritten(site: Site) -> None:
    site.folder.mkdir()
    (site.folder / "policy.toml").write_text("mine")

    with pytest.raises(ConfigError, match=r"policy\.toml"):
        init(Workspace(), site, answers=EXAMPLE, untested=True)

    assert [path.read_text() for path in files_of(site)] == ["mine"]


def test_what_is_cut_short_leaves_nothing(site: Site) -> None:
    def cut_short() -> None:
        with put_in_place(site, made_of(load_answers(EXAMPLE), site.state_directory)):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cut_short()

    assert files_of(site) == []
    assert not site.folder.exists()
    assert not site.state_directory.exists()


def test_what_is_cut_short_leaves_folders_that_were_there_and_what_others_put_into_them(site: Site) -> None:
    (site.folder / "credentials").mkdir(parents=True)
    (site.state_directory / "secrets").mkdir(parents=True)

    def cut_short() -> None:
        with put_in_place(site, made_of(load_answers(EXAMPLE), site.state_directory)):
            (site.state_directory / "incidentd.db").touch()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cut_short()

    assert [path.name for path in files_of(site)] == ["incidentd.db"]
    assert (site.folder / "credentials").is_dir()


async def test_all_that_is_wrong_with_a_file_of_answers_is_told_at_once(site: Site, answers: Path) -> None:
    change(answers, 'host = "127.0.0.1"', 'host = "mail server"')
    change(answers, 'from = "值班室 <duty@example.org>"', 'from = "值班室"')

    with pytest.raises(IncidentdError) as caught:
        await asyncio.to_thread(init, Workspace(), site, answers=answers, untested=True)

    told = one_line_of(caught.value, "en")
    assert "2处错误：" in told
    assert "smtp.host" in told
    assert "smtp.from" in told
    assert "incidentd check" not in told


async def test_two_units_of_one_name_are_refused_in_a_file_of_answers(site: Site, answers: Path) -> None:
    change(answers, "[[units]]", '[[units]]\nname = "东山镇"\n\n[[units]]')

    with pytest.raises(ConfigError) as caught:
        await asyncio.to_thread(init, Workspace(), site, answers=answers, untested=True)

    assert "there is a unit of this name already" in one_line_of(caught.value, "en")
    assert files_of(site) == []


async def test_a_password_that_the_server_does_not_take_writes_nothing(
    site: Site, answers: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(answers, 'password = "letter"', 'password = "postcard"')

    with pytest.raises(IncidentdError, match="nothing was written"):
        await asyncio.to_thread(init, Workspace(), site, answers=answers, untested=False)

    assert files_of(site) == []
    assert "postcard" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("typed", "stated"),
    [
        ("张三 10000000001 a@example.org", {"name": "张三", "phone": "10000000001", "email": "a@example.org"}),
        ("张三，＋８６10000000001", {"name": "张三", "phone": "+8610000000001"}),
        ("张三 100 0000 0001", {"name": "张三", "phone": "10000000001"}),
        ("张三 12345", {"name": "张三", "phone": "12345"}),
        ("Ann Example a@example.org", {"name": "Ann Example", "email": "a@example.org"}),
    ],
)
def test_a_person_is_typed_on_one_line(typed: str, stated: dict[str, str]) -> None:
    assert person_of(typed) == stated


def test_a_number_without_a_country_is_one_of_the_mainland() -> None:
    assert phone_of("100 0000 0001") == "+8610000000001"


@pytest.mark.parametrize(
    ("typed", "stated"),
    [
        ("smtp.example.org", {"host": "smtp.example.org"}),
        ("smtp.example.org:2525", {"host": "smtp.example.org", "port": 2525}),
        ("smtp.example.org：２５２５", {"host": "smtp.example.org", "port": 2525}),
        ("smtp.example.org:99999999999", {"host": "smtp.example.org", "port": 99999999999}),
        ("smtp.example.org:smtp", {"host": "smtp.example.org:smtp"}),
    ],
)
def test_a_server_is_typed_with_its_port_or_without(typed: str, stated: dict[str, object]) -> None:
    assert server_of(typed) == stated


def test_somebody_who_cannot_be_reached_is_refused_before_anything_is_written(site: Site, answers: Path) -> None:
    change(answers, ', phone = "+8610000000001", email = "group-head@example.org"', "")

    with pytest.raises(ConfigError, match="a phone number or an e-mail address is needed"):
        init(Workspace(), site, answers=answers, untested=True)

    assert files_of(site) == []
