"""The wire of an IMAP session: a connection that can be cut from outside, and waits that can be woken.

imaplib leaves opening and reading to be overridden, and that is done here for four reasons: its limit of a million
bytes a line is less than the list of UIDs of a large mailbox; what already lies in its buffer wakes nobody who waits on
the socket, so that a mail announced together with the answer to IDLE would be overlooked; a server's words sent in the
clear before TLS must not count afterwards; and a thread that waits for a dead server must end when the daemon stops.
"""

from __future__ import annotations

import contextlib
import imaplib
import select
import socket
import ssl
import threading
from typing import Any, Final, Literal

from imapclient import IMAPClient

from incidentd.clock import monotonic
from incidentd.intake.mail.thread_bridge import Wake

_LONGEST_LINE: Final = 32 * 1024 * 1024
_CHUNK: Final = 256 * 1024
_KEEPALIVE: Final = (("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 3), ("TCP_USER_TIMEOUT", 60_000))
"""A peer that is gone is noticed within a minute, however long we would wait for its next word."""

IdleEnd = Literal["told", "quiet", "refused"]


class Lifeline:
    """Cuts a connection from another thread, at whatever it waits: connecting, the TLS handshake, an answer."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._handle: socket.socket | None = None
        self._cut = False

    def hold(self, connecting: socket.socket) -> None:
        """Take hold of a connection to be; one that comes after the cut is cut at once."""
        # A second descriptor of the same connection: TLS wraps and closes the first behind our back.
        with self._lock:
            self._close()
            self._handle = connecting.dup()
            if self._cut:
                self._shut()

    def cut(self) -> None:
        """End the connection, and every later one."""
        with self._lock:
            self._cut = True
            self._shut()

    def let_go(self) -> None:
        """The connection is closed by whoever opened it."""
        with self._lock:
            self._close()

    def _shut(self) -> None:
        if self._handle is not None:
            with contextlib.suppress(OSError):  # not connected yet, or no more
                self._handle.shutdown(socket.SHUT_RDWR)

    def _close(self) -> None:
        if self._handle is not None:
            self._handle.close()
            self._handle = None


class ImapConnection(imaplib.IMAP4):
    """An IMAP connection, by TLS from its first byte if it is given a `tls`."""

    def __init__(self, host: str, port: int, *, timeout: float, tls: ssl.SSLContext | None, lifeline: Lifeline) -> None:
        self._tls = tls
        self._lifeline = lifeline
        self._unread = bytearray()
        super().__init__(host, port, timeout)

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """Connect; each address of the host is tried."""
        self.host = host
        self.port = port
        self.sock = self._dial(timeout)
        if self._tls is not None:
            self.sock = _wrapped(self.sock, self._tls, host)

    def _dial(self, timeout: float | None) -> socket.socket:
        last: OSError | None = None
        for family, kind, protocol, _, address in socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM):
            attempt = socket.socket(family, kind, protocol)
            try:
                attempt.settimeout(timeout)
                self._lifeline.hold(attempt)
                attempt.connect(address)
                _watch_over(attempt)
                return attempt
            except OSError as error:
                attempt.close()
                last = error
        raise last or OSError(f"{self.host} has no address")

    def starttls(self, ssl_context: ssl.SSLContext | None = None) -> Any:
        """Go over to TLS."""
        answer = self._simple_command("STARTTLS")
        if answer[0] == "OK":
            if self._unread:
                raise self.abort("the server sent something in the clear after it had agreed to TLS")
            self.sock = _wrapped(self.sock, ssl_context or ssl.create_default_context(), self.host)
            self._get_capabilities()
        return answer

    def read(self, size: int) -> bytes:
        """Exactly `size` bytes."""
        while len(self._unread) < size:
            self._receive()
        return self._taken(size)

    def readline(self) -> bytes:
        """One line, with its end."""
        looked_at = 0
        while (end := self._unread.find(b"\n", looked_at)) < 0:
            looked_at = len(self._unread)
            if looked_at > _LONGEST_LINE:
                raise self.abort(f"the server sent a line of more than {_LONGEST_LINE} bytes")
            self._receive()
        return self._taken(end + 1)

    def _receive(self) -> None:
        received = self.sock.recv(_CHUNK)
        if not received:
            raise self.abort("the server closed the connection")
        self._unread += received

    def _taken(self, size: int) -> bytes:
        taken = bytes(memoryview(self._unread)[:size])
        del self._unread[:size]
        return taken

    def shutdown(self) -> None:
        """Close the connection."""
        with contextlib.suppress(OSError):
            # Not the method of a TLS socket, which would end its TLS first.
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)
        self.sock.close()
        self._lifeline.let_go()

    def name_client(self, fields: str) -> None:
        """Send ID (RFC 2971), whether or not the server says that it knows it.

        Raises:
            IMAP4.error: it does not.
        """
        kind, answer = self._simple_command("ID", fields)
        if kind != "OK":
            raise self.error(f"ID: {kind} {answer[-1]!r}")

    def idle_until(self, wake: Wake, seconds: float) -> IdleEnd:
        """Wait until the server has something to tell, `wake` rings or `seconds` are over.

        What it told is not returned: whatever it was, the folder is to be looked at.
        """
        tag = self._command("IDLE")
        told = False
        while self._get_response() is not None:
            if self.tagged_commands[tag]:
                del self.tagged_commands[tag]
                return "refused"
            told = True
        told = told or self._await(wake, seconds)
        self.send(b"DONE\r\n")
        self._command_complete("IDLE", tag)
        return "told" if told else "quiet"

    def _await(self, wake: Wake, seconds: float) -> bool:
        """Whether there is something to read, in the end."""
        sock = self.sock
        if self._unread or (isinstance(sock, ssl.SSLSocket) and sock.pending()):
            return True
        deadline = monotonic() + seconds
        while not wake.wait(deadline - monotonic(), also=sock.fileno()):
            if _readable(sock) and (not isinstance(sock, ssl.SSLSocket) or self._has_words()):
                return True
            # A TLS record need not hold a word of IMAP (a session ticket does not), and then the wait goes on.
            if monotonic() >= deadline:
                break
        return False

    def _has_words(self) -> bool:
        patience = self.sock.gettimeout()
        self.sock.settimeout(0)
        try:
            self._receive()
            return True
        except ssl.SSLWantReadError:
            return False
        finally:
            self.sock.settimeout(patience)


def _readable(sock: socket.socket) -> bool:
    poller = select.poll()
    poller.register(sock.fileno(), select.POLLIN)
    return bool(poller.poll(0))


def _wrapped(sock: socket.socket, context: ssl.SSLContext, host: str) -> ssl.SSLSocket:
    """`sock` with TLS; closed where that fails."""
    wrapped = context.wrap_socket(sock, server_hostname=host, do_handshake_on_connect=False)
    try:
        wrapped.do_handshake()
    except BaseException:
        wrapped.close()
        raise
    return wrapped


def _watch_over(sock: socket.socket) -> None:
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEPALIVE:
        option = getattr(socket, name, None)  # not every system has all of them
        if option is not None:
            sock.setsockopt(socket.IPPROTO_TCP, option, value)


class WiredClient(IMAPClient):  # type: ignore[misc]
    """IMAPClient on such a connection."""

    def __init__(self, host: str, port: int, *, timeout: float, tls: ssl.SSLContext | None, lifeline: Lifeline) -> None:
        self._lifeline = lifeline
        super().__init__(host, port, ssl=tls is not None, ssl_context=tls, timeout=timeout)
        self.normalise_times = False

    def _create_IMAP4(self) -> ImapConnection:  # noqa: N802
        try:
            return ImapConnection(
                self.host, self.port, timeout=self._timeout.connect, tls=self.ssl_context, lifeline=self._lifeline
            )
        except BaseException:
            self._lifeline.let_go()
            raise

    @property
    def connection(self) -> ImapConnection:
        """The wire below."""
        wire: ImapConnection = self._imap
        return wire
