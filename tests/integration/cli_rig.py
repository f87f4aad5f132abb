"""The real command line, each command a process of its own, on a site of its own; and somebody at a terminal.

The processes are forked from one that has loaded the program already: a hundred commands would else spend their time
loading it. `Site.started` starts one from nothing.
"""

from __future__ import annotations

import atexit
import fcntl
import functools
import json
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from incidentd.clock import Clock, monotonic
from incidentd.config import load_settings
from incidentd.config.rules import load_rules
from incidentd.store.database import Database
from incidentd.store.store import Store
from tests.helpers import wait_until

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "incidentd.cli")
SLOW = 40.0
"""Seconds that a machine under load may need for what takes it one."""

_ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-_])")


@dataclass
class Site:
    """An installation in a folder of its own: the shipped configuration and an empty state directory."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        """Where notes are kept that the store cannot take."""
        return self.folder / "home"

    @property
    def state(self) -> Path:
        """The state directory."""
        return self.folder / "config" / "var"

    def env(self) -> dict[str, str]:
        """The environment of a command: nothing of the outside reaches it."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("INCIDENTD_", "STATE_"))}
        usual = {"HOME": str(self.home), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "TERM": "xterm", "COLUMNS": ""}
        return {**inherited, **usual, **self.environment}

    def run(self, *arguments: str, given: str | bytes = "", language: str = "en") -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        raw = given.encode() if isinstance(given, str) else given
        code, out, errors = forks().run(["--language", language, *arguments], self.folder, self.env(), raw)
        return subprocess.CompletedProcess(["incidentd", *arguments], code, out.decode(), errors.decode())

    def started(self, *arguments: str, language: str = "en") -> subprocess.CompletedProcess[str]:
        """Run a command to its end as a shell starts it."""
        done = subprocess.run(
            [*COMMAND, "--language", language, *arguments],
            cwd=self.folder,
            env=self.env(),
            capture_output=True,
            timeout=SLOW,
            check=False,
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())

    def ok(self, *arguments: str, given: str | bytes = "", language: str = "en") -> str:
        """What a command prints that does what it should."""
        done = self.run(*arguments, given=given, language=language)
        assert done.returncode == 0, done
        return done.stdout

    def json(self, *arguments: str, given: str | bytes = "") -> Any:
        """What a command prints for programs."""
        return json.loads(self.ok(*arguments, "--json", given=given))

    def refused(self, *arguments: str, given: str | bytes = "", code: int = 1, language: str = "en") -> str:
        """The one line that a command leaves on stderr when it cannot do what it should."""
        done = self.run(*arguments, given=given, language=language)
        assert done.returncode == code, done
        lines = done.stderr.splitlines()
        assert len(lines) == 1, done.stderr
        assert lines[0].startswith("incidentd: "), done.stderr
        return lines[0].removeprefix("incidentd: ")

    def killed_before(self, what: str, number: int, *arguments: str) -> bool:
        """Whether a command was killed before its change or statement of this number (`cli_forks`), or ended."""
        done = Site(self.folder, {**self.environment, what: str(number)}).run(*arguments)
        assert done.returncode in (0, -signal.SIGKILL), done
        return done.returncode != 0

    def report(self, *options: str, unit: str = "dongshan-town") -> Any:
        """Take a phone report; its receipt."""
        return self.json("report", "--unit", unit, *options)

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The site's store, for the tests' own hands."""
        settings = load_settings(self.folder / "config" / "incidentd.toml")
        store = Store(Database(self.environment.get("STORE", settings.store_url)), load_rules(settings), Clock())
        try:
            yield store
        finally:
            store.close()


class Forks:
    """A process that has loaded the program and forks itself for each command."""

    def __init__(self) -> None:
        self._parent = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.cli_forks"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self, arguments: list[str], folder: Path, environment: dict[str, str], given: bytes
    ) -> tuple[int, bytes, bytes]:
        """Run a command to its end: exit code, what it printed, and what on stderr."""
        with tempfile.TemporaryDirectory() as place:
            files = {name: str(Path(place, name)) for name in ("stdin", "stdout", "stderr")}
            Path(files["stdin"]).write_bytes(given)
            pid = self.spawn(arguments, folder, environment, files)
            wait_until(lambda: self.poll(pid) is not None, within=SLOW)
            code = self._ended.pop(pid)
            return code, Path(files["stdout"]).read_bytes(), Path(files["stderr"]).read_bytes()

    def spawn(
        self,
        arguments: list[str],
        folder: Path,
        environment: dict[str, str],
        files: dict[str, str],
        *,
        terminal: bool = False,
    ) -> int:
        """Begin a command; its process id."""
        asked = {"arguments": arguments, "folder": str(folder), "environment": environment, "terminal": terminal}
        return int(self._ask({**asked, **files}))

    def poll(self, pid: int) -> int | None:
        """The exit code of a command that has ended."""
        if pid not in self._ended:
            code = self._ask({"poll": pid})
            if code is None:
                return None
            self._ended[pid] = int(code)
        return self._ended[pid]

    def close(self) -> None:
        """End the parent."""
        self._parent.communicate()

    @functools.cached_property
    def _ended(self) -> dict[int, int]:
        return {}

    def _ask(self, what: dict[str, Any]) -> Any:
        assert self._parent.stdin is not None
        assert self._parent.stdout is not None
        self._parent.stdin.write(json.dumps(what) + "\n")
        self._parent.stdin.flush()
        return json.loads(self._parent.stdout.readline())


@functools.cache
def forks() -> Forks:
    """The one of this test process."""
    made = Forks()
    atexit.register(made.close)
    return made


def site_in(folder: Path, store_url: str = "") -> Site:
    """A site whose store is made already; on `store_url` where one is given."""
    if not store_url:
        shutil.copytree(_pattern(), folder, dirs_exist_ok=True)
        return Site(folder)
    site = _empty_site(folder, {"INCIDENTD_STORE__URL": store_url, "STORE": store_url})
    site.ok("migrate")
    return site


@functools.cache
def _pattern() -> Path:
    """A site on SQLite that others are copied from: to make a store takes longer than most commands."""
    folder = Path(tempfile.mkdtemp(prefix="incidentd-site-"))
    atexit.register(shutil.rmtree, folder)
    _empty_site(folder, {}).ok("migrate")
    return folder


def _empty_site(folder: Path, environment: dict[str, str]) -> Site:
    shutil.copytree(ROOT / "config", folder / "config", ignore=shutil.ignore_patterns("var"))
    site = Site(folder, environment)
    site.home.mkdir()
    return site


class Terminal:
    """Somebody at a terminal: what the command shows is read as it comes, and answers are typed."""

    def __init__(self, site: Site, *arguments: str, language: str = "en", columns: int = 80) -> None:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        self._screen = ours
        self._raw = b""
        self._read = 0
        self._code: int | None = None
        environment = {name: value for name, value in site.env().items() if name != "COLUMNS"}
        device = os.ttyname(theirs)
        files = {"stdin": device, "stdout": device, "stderr": device}
        self.pid = forks().spawn(["--language", language, *arguments], site.folder, environment, files, terminal=True)
        os.close(theirs)

    @property
    def shown(self) -> str:
        """Everything shown so far, without colours and cursor movements."""
        return _ESCAPES.sub("", self._raw.decode("utf-8", "replace")).replace("\r", "")

    def expect(self, text: str, within: float = SLOW) -> str:
        """Wait until the text is shown after what was expected before; returns what is shown since then."""

        def found() -> bool:
            self._take()
            return text in self.shown[self._read :]

        try:
            wait_until(found, within=within)
        except AssertionError:
            raise AssertionError(f"{text!r} was not shown, but:\n{self.shown[self._read :]}") from None
        begin = self._read
        self._read = self.shown.index(text, begin) + len(text)
        return self.shown[begin:]

    def type(self, text: str) -> None:
        """Type a line."""
        os.write(self._screen, f"{text}\n".encode())

    def press(self, key: str) -> None:
        """Press a key."""
        os.write(self._screen, key.encode())

    def interrupt(self, text: str) -> str:
        """Press Ctrl-C until the text is shown: Python's prompt misses one that comes just before it begins to wait."""
        deadline = monotonic() + SLOW
        while monotonic() < deadline:
            self.press("\x03")
            with suppress(AssertionError):
                return self.expect(text, within=1.0)
        return self.expect(text)

    def answer(self, question: str, text: str) -> None:
        """Wait for a question and answer it."""
        self.expect(question)
        self.type(text)

    def ends(self) -> int:
        """Wait for the end; the exit code."""

        def ended() -> bool:
            self._take()
            self._code = forks().poll(self.pid)
            return self._code is not None

        wait_until(ended, within=SLOW)
        self._take()
        assert self._code is not None
        return self._code

    def close(self) -> None:
        """Leave, whatever still runs."""
        if self._code is None and forks().poll(self.pid) is None:
            os.kill(self.pid, signal.SIGKILL)
            wait_until(lambda: forks().poll(self.pid) is not None, within=SLOW)
        os.close(self._screen)

    def _take(self) -> None:
        while select.select([self._screen], [], [], 0)[0]:
            try:
                read = os.read(self._screen, 65536)
            except OSError:  # the other end has been closed
                return
            if not read:
                return
            self._raw += read


@contextmanager
def terminal(site: Site, *arguments: str, language: str = "en", columns: int = 80) -> Iterator[Terminal]:
    """Somebody at a terminal who runs a command."""
    one = Terminal(site, *arguments, language=language, columns=columns)
    try:
        yield one
    finally:
        one.close()
