"""Promise: the administrator's pages are true. What anybody may run is run, what root runs is held to the facts."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final

import pytest

from incidentd import __version__
from incidentd.config import Settings
from incidentd.rehearsal.serve import ACCOUNT_SID, AUTH_TOKEN
from incidentd.rehearsal.twilio import TwilioServer
from tests.boot import pages
from tests.boot.pages import Block, Step
from tests.helpers import wait_until
from tests.integration.cli_rig import ROOT, SLOW
from tests.servers.ports import free_port, listens
from tests.servers.threads import in_a_thread

FOLDER: Final = ROOT / "docs" / "admin"
BOOT: Final = ROOT / "tests" / "boot"
OURS: Final = (
    *("README", "install", "first-configuration", "twilio", "mail-163", "postfix", "tls", "postgresql", "backup"),
    *("monitoring", "at-3-am"),
)
PAGES: Final = [f"{name}{language}.md" for name in OURS for language in ("", ".zh")]
_PORT: Final = "8170"
_KEY: Final = "incidentd-backup-key.txt"
_TRANSLATED: Final = ("county platform", "县平台")
_EDITORS: Final = frozenset({"editor"})
_ROOTS_PROGRAMS: Final = frozenset(
    {
        *("incidentd", "systemctl", "journalctl", "apt-get", "nginx", "postconf", "postmap", "postqueue", "runuser"),
        *("install", "ln", "rm", "tar", "df", "timedatectl", "dpkg", "systemd-creds"),
    }
)
_SCRIPTS: Final = {"install.sh": "packaging/install.sh", "remove.sh": "packaging/remove.sh"}
_VERBS: Final = frozenset({"enable", "start", "stop", "restart", "reload", "status", "list-timers", "edit"})
_OTHERS_UNITS: Final = frozenset({"postfix", "nginx", "caddy", "prometheus", "systemd-timesyncd"})


def blocks(page: str, language: str) -> list[str]:
    """The blocks of one language on a page, in order."""
    return [block.text for block in on_page(page) if block.language == language]


def commands(page: str, prompt: str) -> list[str]:
    """The commands behind a prompt, in order; every line of a console block has one."""
    listed = [one for block in on_page(page) if block.language == "console" for one in block.commands]
    return [command for behind, command in listed if behind == prompt]


def on_page(page: str) -> list[Block]:
    """All fenced blocks of a page."""
    return pages.blocks((FOLDER / page).read_text("utf-8"))


def console_steps() -> set[Step]:
    """The console blocks of all pages."""
    return {
        Step(name, block.heading, block.number)
        for name in OURS
        for block in on_page(f"{name}.md")
        if block.language == "console"
    }


class Sandbox:
    """A machine of its own for one page: /etc/incidentd, the program in PATH, an SMS provider."""

    def __init__(self, folder: Path, page: str, sms_port: int) -> None:
        self.folder, self.etc, self.port = folder, folder / "etc" / "incidentd", free_port()
        shutil.copytree(ROOT / "config", self.etc, ignore=shutil.ignore_patterns("var"))
        directory = self.etc / "directory.toml"  # the first unit is called as `incidentd init` calls it
        directory.write_text(directory.read_text("utf-8").replace("nanping-forest-farm", "unit-1"), "utf-8")
        (folder / "example.eml").write_bytes((ROOT / "tests/corpus/mails/charset-cp936.eml").read_bytes())
        program = folder / "bin" / "incidentd"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m incidentd.cli "$@"\n')
        program.chmod(0o755)
        for block in blocks(page, "toml"):
            if re.match(r"\[(sms|mail)\]", block):
                self._add(block)
        usual = {name: value for name, value in os.environ.items() if not name.startswith(("INCIDENTD_", "STATE_"))}
        self.environment = usual | {
            "PATH": f"{program.parent}:{usual['PATH']}",
            "PYTHONPATH": str(ROOT),
            "HOME": str(folder),
            "no_proxy": "*",
            "INCIDENTD_CONFIG": str(self.etc / "incidentd.toml"),
            "INCIDENTD_HTTP__PORT": str(self.port),
            "INCIDENTD_SECRET_TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        }
        if page.startswith("twilio"):
            self.environment["INCIDENTD_SMS__BASE_URL"] = f"http://127.0.0.1:{sms_port}"

    def _add(self, block: str) -> None:
        settings = self.etc / "incidentd.toml"
        settings.write_text(f"{settings.read_text('utf-8')}\n{block.partition('[[mail')[0]}", "utf-8")

    def run(self, command: str) -> str:
        """Run a command as it stands on the page; what it printed."""
        here = command.replace("/etc/incidentd", str(self.etc)).replace(_PORT, str(self.port))
        here = here.replace("/usr/share/doc/incidentd/config", str(self.etc))
        here = here.replace("/var/lib/incidentd", str(self.state))
        if command.startswith("make "):  # what it makes takes minutes, and has a test by itself: that it is known
            here = f"make --dry-run --directory={shlex.quote(str(ROOT))} {command.removeprefix('make ')}"
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", here],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=SLOW,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    @property
    def state(self) -> Path:
        """What is /var/lib/incidentd elsewhere."""
        return self.etc / "var"

    def follow(self, page: str, command: str) -> None:
        """Do what the page says in words before a command: fill in the key just made, go to a new machine."""
        if page.startswith("backup") and command.startswith("incidentd backup") and (self.folder / _KEY).exists():
            [block] = blocks(page, "toml")
            self._add(re.sub("age1[a-z0-9]+", self.run(f"age-keygen -y {_KEY}").strip(), block))
        if command.startswith("incidentd restore"):
            shutil.move(self.state / "incidentd.db", self.folder / "of-the-machine-before.db")

    @contextmanager
    def serving(self) -> Iterator[None]:
        """The service, listening."""
        command = ["incidentd", "serve"]
        with subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL, start_new_session=True) as one:
            try:
                wait_until(lambda: one.poll() is not None or listens(self.port), within=SLOW)
                assert one.poll() is None
                yield
            finally:
                one.terminate()


@pytest.mark.parametrize("page", [page for page in PAGES if commands(page, "$")])
def test_every_command_that_anybody_may_run_does_what_the_page_says(page: str, tmp_path: Path) -> None:
    with ExitStack() as stack:
        sms = stack.enter_context(in_a_thread(TwilioServer(ACCOUNT_SID, AUTH_TOKEN)))
        sandbox = Sandbox(tmp_path, page, sms.port)
        sandbox.run("incidentd migrate")
        listening = False
        for command in commands(page, "$"):
            if _PORT in command and not listening:
                stack.enter_context(sandbox.serving())
                listening = True
            sandbox.follow(page, command)
            sandbox.run(command)
        assert sms.received == []


@pytest.mark.parametrize("page", PAGES)
def test_every_command_of_root_names_programs_options_and_units_that_exist(page: str, tmp_path: Path) -> None:
    for command in commands(page, "#"):
        words = shlex.split(command)
        script = _SCRIPTS.get(Path(words[0]).name)
        assert words[0] in _ROOTS_PROGRAMS | _EDITORS or (script and (ROOT / script).exists()), command
        if words[0] == "incidentd":
            _require_known(words)
        if words[0] == "systemctl":
            assert words[1] in _VERBS, command
            units = {word for word in words[2:] if not word.startswith("-")}
            ours = units - _OTHERS_UNITS
            missing = {unit for unit in ours if not (ROOT / "systemd" / _with_suffix(unit)).exists()}
            assert not missing, command


def test_every_command_is_run_by_a_story_of_the_boot_tests() -> None:
    """`make boot-test` and `make tarball-test` run each as it stands, on a machine of its own under systemd."""
    told = set(pages.steps(BOOT.joinpath(story).read_text("utf-8") for story in pages.STORIES))
    assert told == console_steps()


def test_blocks_are_numbered_under_their_heading_and_stories_name_them_so() -> None:
    listed = "1. in a list:\n\n   ```console\n   # two\n   $ three\n   ```\n"
    first, second = pages.blocks(f"# Page\n\n```console\n# one\n```\n\n## Next\n\n{listed}")
    assert (first.heading, first.number, first.commands) == ("Page", 1, [("#", "one")])
    assert (second.heading, second.number, second.commands) == ("Next", 1, [("#", "two"), ("$", "three")])
    story = "page a Page\n# page a Left 3\nwith=(x)\npage b 'Two words' 2\npage c \"It's\" <<<Y\nhomepage d E\n"
    assert pages.steps([story]) == [("a", "Page", 1), ("b", "Two words", 2), ("c", "It's", 1)]
    with pytest.raises(ValueError, match="no prompt under 'Page'"):
        _ = pages.blocks("# Page\n```console\nbare\n```\n")[0].commands


def test_the_packages_have_the_names_that_are_on_the_page() -> None:
    names = re.findall(r"incidentd[_-][0-9][^ /\n]*", "\n".join(commands("install.md", "#")))
    now = [f"incidentd_{__version__}-1_amd64.deb", f"incidentd-{__version__}-py311-x86_64.tar.gz"]
    assert [name for name in names if name in now] == now


@pytest.mark.parametrize("page", PAGES)
def test_every_setting_on_the_page_is_one(page: str) -> None:
    shipped = tomllib.loads((ROOT / "config" / "incidentd.toml").read_text("utf-8"))
    for block in blocks(page, "toml"):
        stated: dict[str, Any] = tomllib.loads(block)
        Settings.of({**shipped, **stated}, ROOT / "config")


@pytest.mark.parametrize("name", OURS)
def test_both_languages_show_the_same_commands_and_settings_at_the_same_places(name: str) -> None:
    english, chinese = (list(_told(f"{name}{suffix}")) for suffix in (".md", ".zh.md"))
    assert english == chinese


def test_nginx_and_caddy_take_what_the_page_gives_them(tmp_path: Path) -> None:
    [site] = blocks("tls.md", "nginx")
    assert site.count("{") == site.count("}")
    assert "proxy_pass http://127.0.0.1:8170;" in site
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is not None:
        _certificate(tmp_path)
        here = site.replace("/etc/ssl/incidentd", str(tmp_path)).replace("443", f"127.0.0.1:{free_port()}")
        whole = f"pid {tmp_path}/pid; error_log stderr; events {{}} http {{ access_log off; {here} }}"
        (tmp_path / "nginx.conf").write_text(whole)
        subprocess.run([program, "-t", "-p", tmp_path, "-c", tmp_path / "nginx.conf"], check=True, capture_output=True)
    [site] = blocks("tls.md", "caddy")
    assert site.count("{") == site.count("}")
    program = shutil.which("caddy")
    if program is not None:
        (tmp_path / "Caddyfile").write_text(site)
        subprocess.run([program, "validate", "--config", tmp_path / "Caddyfile"], check=True, capture_output=True)


def _told(page: str) -> Iterator[tuple[str, int, int, str]]:
    """Language, how many headings were before, number and text of each block, but for names that are translated."""
    headings = list(dict.fromkeys(block.heading for block in on_page(page)))
    for block in on_page(page):
        text = block.text
        for name in _TRANSLATED:
            text = text.replace(name, "…")
        yield block.language, headings.index(block.heading), block.number, text


def _require_known(words: list[str]) -> None:
    """The command is there, and has every option that is given to it."""
    path = []
    for word in words[1:]:
        if not re.fullmatch("[a-z-]+", word) or word.startswith("-"):
            break
        path.append(word)
    command = [sys.executable, "-m", "incidentd.cli", *path, "--help"]
    help_text = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=SLOW)
    assert help_text.returncode == 0, words
    options = {word.partition("=")[0] for word in words[1 + len(path) :] if word.startswith("--")}
    assert all(re.search(rf"{option}\b", help_text.stdout) for option in options), words


def _with_suffix(unit: str) -> str:
    return unit if "." in unit else f"{unit}.service"


def _certificate(folder: Path) -> None:
    from tests.servers.certificate import make_certificate  # noqa: PLC0415 - only where nginx is installed

    made = make_certificate(folder)
    shutil.copy(made.file, folder / "fullchain.pem")
    shutil.copy(made.key_file, folder / "privkey.pem")
