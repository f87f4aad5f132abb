"""A Postfix of the tests' own: in folders of its own, on a port of 127.0.0.1, handing over by LMTP or SMTP."""

from __future__ import annotations

import os
import shutil
import signal
import smtplib
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.helpers import wait_until
from tests.servers.ports import free_port

DOMAIN = "county.example.org"
"""Whose mail is handed over."""

_ENTRIES = {
    "pickup": "unix n - n 60 1 pickup",
    "cleanup": "unix n - n - 0 cleanup",
    "qmgr": "unix n - n 1 1 qmgr",
    "rewrite": "unix - - n - - trivial-rewrite",
    "bounce": "unix - - n - 0 bounce",
    "defer": "unix - - n - 0 bounce",
    "trace": "unix - - n - 0 bounce",
    "verify": "unix - - n - 1 verify",
    "flush": "unix n - n 1000? 0 flush",
    "proxymap": "unix - - n - - proxymap",
    "showq": "unix n - n - - showq",
    "error": "unix - - n - - error",
    "retry": "unix - - n - - error",
    "discard": "unix - - n - - discard",
    "lmtp": "unix - - n - - lmtp",
    "smtp": "unix - - n - - smtp",
    "anvil": "unix - - n - 1 anvil",
    "scache": "unix - - n - 1 scache",
    "postlog": "unix-dgram n - n - 1 postlogd",
}
"""master.cf, without chroots: a chroot would need its own copies of system files."""


class PostfixMissing(Exception):
    """The Postfix programs are not installed."""


class Postfix:
    """A running Postfix."""

    def __init__(self, home: Path, port: int, group: int) -> None:
        self.port = port
        self.group = group
        """The process group of its master and all its parts."""
        self._home = home

    def send(self, raw: bytes, recipients: Sequence[str], sender: str = "head@town.example.org") -> None:
        """Hand a mail to this Postfix, which has taken it when this returns."""
        with smtplib.SMTP("127.0.0.1", self.port, local_hostname="town.example.org", timeout=60) as client:
            client.sendmail(sender, list(recipients), raw, ["BODY=8BITMIME"])

    def queued(self) -> int:
        """How many mails it has yet to hand over."""
        # Mails move from incoming to active and between active and deferred while we look: none may slip past.
        folders = ("incoming", "active", "deferred", "active")
        return len({path.name for name in folders for path in self._queue(name).rglob("*") if path.is_file()})

    def deferred(self) -> int:
        """How many of them have been refused for the time being."""
        return sum(1 for path in self._queue("deferred").rglob("*") if path.is_file())

    def log(self) -> str:
        """What it has logged so far; a line may come a moment after what it tells of."""
        try:
            return (self._home / "log").read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return ""

    def _queue(self, name: str) -> Path:
        return self._home / "queue" / name


@contextmanager
def running_postfix(transport: str, **settings: str) -> Iterator[Postfix]:
    """Make, start, give and remove a Postfix that hands mail for `DOMAIN` over by `transport`.

    Args:
        transport: such as "lmtp:unix:/path" or "lmtp:inet:127.0.0.1:24".
        settings: further settings of main.cf.

    Raises:
        PostfixMissing: its programs are not installed.
    """
    sbin = find_programs()
    # Not below pytest's own folders, which are closed to the user the parts of Postfix run as.
    home = Path(tempfile.mkdtemp(prefix="incidentd-postfix-"))
    home.chmod(0o755)
    try:
        port = _configure(sbin, home, transport, settings)
        with _master(sbin, home) as master:
            wait_until(lambda: master.poll() is not None or _answers(port), within=30)
            if master.poll() is not None:
                raise AssertionError(f"Postfix did not start:\n{_tail(home)}")
            yield Postfix(home, port, master.pid)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def find_programs() -> Path:
    """The folder of postfix and postconf.

    Raises:
        PostfixMissing: there is none.
    """
    for program in (shutil.which("postfix"), "/usr/sbin/postfix"):
        if program and Path(program).exists() and Path("/usr/lib/postfix/sbin/master").exists():
            return Path(program).parent
    raise PostfixMissing(
        "these tests hand mail over from a real Postfix and its programs are missing; install them "
        "(Debian: DEBIAN_FRONTEND=noninteractive apt-get install postfix) or let `make test` do it"
    )


def _configure(sbin: Path, home: Path, transport: str, settings: dict[str, str]) -> int:
    """Write main.cf and master.cf and make the queue's folders; the port of its SMTP server."""
    if os.geteuid() != 0:
        raise AssertionError("Postfix's master must run as root; run these tests as root (a container will do)")
    config = home / "config"
    config.mkdir()
    for name in ("queue", "data"):
        (home / name).mkdir()
    shutil.chown(home / "data", user="postfix")
    port = free_port()
    main = {
        "compatibility_level": "3.6",
        "queue_directory": f"{home}/queue",
        "data_directory": f"{home}/data",
        "maillog_file_prefixes": str(home),
        "maillog_file": f"{home}/log",
        "inet_interfaces": "127.0.0.1",
        "inet_protocols": "ipv4",
        "myhostname": "mx.county.example.org",
        "mydestination": "",
        "mynetworks": "127.0.0.0/8",
        "alias_maps": "",
        "alias_database": "",
        "local_recipient_maps": "",
        "virtual_mailbox_domains": DOMAIN,
        "virtual_mailbox_maps": f"static:{DOMAIN}",
        "virtual_transport": transport,
        "default_transport": "discard",  # nothing leaves this machine
        "relay_transport": "discard",
        "lmtp_destination_recipient_limit": "1",
        "message_size_limit": str(50 * 1024 * 1024),
        "mailbox_size_limit": "0",
        "queue_run_delay": "1s",
        "minimal_backoff_time": "1s",
        "maximal_backoff_time": "1s",
        "lmtp_connect_timeout": "5s",
        "smtputf8_enable": "no",  # so that it does not need the tables of libicu
        "biff": "no",
        **settings,
    }
    (config / "main.cf").write_text("".join(f"{name} = {value}\n" for name, value in main.items()))
    entries = {f"127.0.0.1:{port}": "inet n - n - - smtpd", **_ENTRIES}
    (config / "master.cf").write_text("".join(f"{name} {entry}\n" for name, entry in entries.items()))
    ran = subprocess.run([f"{sbin}/postfix", "-c", str(config), "check"], capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        raise AssertionError(f"Postfix refuses its configuration:\n{ran.stdout}{ran.stderr}{_tail(home)}")
    return port


@contextmanager
def _master(sbin: Path, home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Postfix's master in the foreground, in a session of its own, told to stop by the kernel should the tests die."""
    # With -d it stays in this session, so that all its parts can be found and ended.
    command = ["setpriv", "--pdeathsig", "TERM", "/usr/lib/postfix/sbin/master", "-c", f"{home}/config", "-d"]
    environment = {**os.environ, "MAIL_CONFIG": f"{home}/config"}
    with (home / "output").open("wb") as output:
        master = subprocess.Popen(command, stdout=output, stderr=output, env=environment, start_new_session=True)
    try:
        yield master
    finally:
        # The parts of Postfix are in the session's group, and end with it.
        try:
            os.killpg(master.pid, signal.SIGTERM)
            master.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(master.pid, signal.SIGKILL)
            master.wait(timeout=10)
        except ProcessLookupError:
            master.wait(timeout=10)
        wait_until(lambda: not _group_alive(master.pid), within=10)


def _group_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _answers(port: int) -> bool:
    try:
        with smtplib.SMTP("127.0.0.1", port, timeout=5) as client:
            return client.noop()[0] == 250
    except (OSError, smtplib.SMTPException):
        return False


def _tail(home: Path) -> str:
    return "".join(
        path.read_text(errors="replace")[-4000:] for path in (home / "output", home / "log") if path.exists()
    )
