"""A Dovecot of the tests' own: a folder of its own, random ports on loopback, never root."""

from __future__ import annotations

import grp
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from imapclient import IMAPClient

from tests.helpers import wait_until
from tests.servers.certificate import Certificate, make_certificate
from tests.servers.dovecot_config import DovecotConfig, release_of
from tests.servers.ports import free_port

HOST: Final = "127.0.0.1"
PASSWORD: Final = "geheim-und-lang"


class DovecotMissing(Exception):
    """Dovecot is not installed."""


class Dovecot:
    """A Dovecot that can be stopped and started; any user name is let in with `PASSWORD`, to a mailbox of its own.

    `capabilities` are named to clients that have logged in instead of the true ones.
    """

    def __init__(self, home: Path, *, capabilities: str = "") -> None:
        self.home = home
        self.certificate: Certificate = make_certificate(home)
        self.port, self.tls_port = free_port(), free_port()
        self._capabilities = capabilities
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = _server_user()
        self._write_config()

    def _write_config(self) -> None:
        user = self._owner or pwd.getpwuid(os.geteuid()).pw_name
        group = grp.getgrgid(pwd.getpwnam(user).pw_gid).gr_name
        config = DovecotConfig(
            home=self.home,
            user=user,
            group=group,
            certificate=self.certificate,
            password=PASSWORD,
            port=self.port,
            tls_port=self.tls_port,
            capabilities=self._capabilities,
        )
        (self.home / "dovecot.conf").write_text(config.text(release_of(find_program())))
        if self._owner is not None:
            for path in (self.home, *self.home.iterdir()):
                shutil.chown(path, self._owner)

    def start(self) -> None:
        """Start; returns when it greets."""
        command = [find_program(), "-F", "-c", str(self.home / "dovecot.conf")]
        with (self.home / "stderr").open("ab") as log:
            server = subprocess.Popen(
                _as_user(self._owner, command),
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._process = server
        wait_until(lambda: server.poll() is not None or self._greets(), within=30)
        if server.poll() is not None:
            raise AssertionError(f"Dovecot did not start:\n{self.log()}")

    def stop(self) -> None:
        """Stop with all its processes; clients are cut off."""
        server, self._process = self._process, None
        if server is not None:
            # Those that serve a client would go on serving it without their master: they are in its process group.
            with suppress(ProcessLookupError):
                os.killpg(server.pid, signal.SIGTERM)
            server.wait(timeout=30)
            with suppress(ProcessLookupError):
                os.killpg(server.pid, signal.SIGKILL)

    def log(self) -> str:
        """What it wrote."""
        files = [self.home / "stderr", self.home / "log"]
        return "".join(file.read_text() for file in files if file.exists())

    def _greets(self) -> bool:
        try:
            with socket.create_connection((HOST, self.port), timeout=5) as connection:
                return connection.recv(4) == b"* OK"
        except OSError:
            return False

    @contextmanager
    def client(self, user: str) -> Iterator[IMAPClient]:
        """A person's mail program, at that mailbox."""
        with IMAPClient(HOST, self.port, ssl=False, timeout=20) as client:
            client.login(user, PASSWORD)
            yield client

    def append(self, user: str, *mails: bytes, folder: str = "INBOX", flags: Sequence[bytes] = ()) -> None:
        """Put mails into a folder."""
        with self.client(user) as client:
            for mail in mails:
                client.append(folder, mail, flags)

    def seen(self, user: str, folder: str = "INBOX") -> list[bool]:
        """For each mail in the folder, whether it is marked as seen."""
        with self.client(user) as client:
            client.select_folder(folder, readonly=True)
            uids = client.search("ALL")
            flags = client.get_flags(uids) if uids else {}
            return [rb"\Seen" in flags[uid] for uid in sorted(flags)]

    def contents(self, user: str, folder: str = "INBOX") -> list[bytes]:
        """The mails in the folder."""
        with self.client(user) as client:
            if not client.folder_exists(folder):
                return []
            client.select_folder(folder, readonly=True)
            mails = client.fetch(client.search("ALL"), ["BODY.PEEK[]"])
            return [mail[b"BODY[]"] for _, mail in sorted(mails.items())]


@contextmanager
def running_dovecot(*, capabilities: str = "") -> Iterator[Dovecot]:
    """Make, start, give and remove a Dovecot.

    Raises:
        DovecotMissing: it is not installed.
    """
    find_program()
    # Not below pytest's own folders: those are closed to the user it runs as, and too deep for a socket's name.
    home = Path(tempfile.mkdtemp(prefix="incidentd-imap-"))
    try:
        server = Dovecot(home, capabilities=capabilities)
        try:
            server.start()
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def find_program() -> str:
    """Where Dovecot is.

    Raises:
        DovecotMissing: nowhere.
    """
    # Debian keeps it where only root's PATH looks.
    found = shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if found is None or not any(
        Path(folder, "imap").exists() for folder in ("/usr/lib/dovecot", "/usr/libexec/dovecot")
    ):
        raise DovecotMissing(
            "these tests run on a real Dovecot and it is missing; install it "
            "(Debian: apt-get install dovecot-imapd) or let `make test` do it"
        )
    return found


def _server_user() -> str | None:
    """Whom it runs as: nobody else, unless we are root."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("dovecot").pw_name
    except KeyError:
        return "nobody"


def _as_user(owner: str | None, command: list[str]) -> list[str]:
    """`command` as `owner`, told to stop by the kernel should the tests be killed."""
    become = ["--reuid", owner, "--regid", str(pwd.getpwnam(owner).pw_gid), "--clear-groups"] if owner else []
    return ["setpriv", *become, "--pdeathsig", "TERM", *command]
