"""A small IMAP server with the manners of 163.com, and the bad days of any: what Dovecot does not do to its clients.

It opens no folder for a client that has not named itself after login by a well-formed ID, and takes no space inside
ID's parentheses. It knows one mailbox with one folder.
"""

from __future__ import annotations

import asyncio
import contextlib
import imaplib
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from incidentd.clock import now
from tests.servers.dovecot import HOST, PASSWORD

UNSAFE: Final = "NO SELECT Unsafe Login. Please contact kefu@188.com for help"
_ID: Final = re.compile(r'\(("[^"]*" ("[^"]*"|NIL))( "[^"]*" ("[^"]*"|NIL))*\)')
_ITEM: Final = re.compile(r"INTERNALDATE|RFC822\.SIZE|FLAGS|BODY\.PEEK\[(?:HEADER)?\](?:<0\.\d+>)?")


@dataclass(eq=False)
class Imap163:
    """The server. Its `mails` are by UID; `refused` UIDs cannot be fetched, or only by their headers.

    With `idles` it offers IDLE, and announces what is in `announced_with_idle` in the same breath in which it accepts
    it, or waits until `deliver` is called. A mail of `arrives_while_searching` comes between the answer to a search and
    its end. `mute` makes it read on and answer nothing, like a connection that is half open; over the mails of
    `breaks_off_at` it closes the connection, as it does at login with `drop_at_login`. `says_id` is whether it names ID
    among its capabilities, `knows_id` whether it has it. Any user is let in with `password`. With `tls` it speaks TLS
    from the first byte.
    """

    idles: bool = False
    wants_id: bool = True
    uidvalidity: int = 1
    mails: dict[int, bytes] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    refused: set[int] = field(default_factory=set)
    breaks_off_at: set[int] = field(default_factory=set)
    arrives_while_searching: list[bytes] = field(default_factory=list)
    mute: bool = False
    says_id: bool = True
    knows_id: bool = True
    drop_at_login: bool = False
    announced_with_idle: bytes | None = None
    password: str = PASSWORD
    tls: ssl.SSLContext | None = None
    commands: list[str] = field(default_factory=list)
    connections: int = 0
    port: int = 0

    async def start(self, port: int = 0) -> None:
        """Listen on that port; 0 takes a free one."""
        self._live: set[_Dialogue] = set()
        self._server = await asyncio.start_server(self._accept, HOST, port, ssl=self.tls)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Close everything."""
        self._server.close()
        for dialogue in list(self._live):
            dialogue.writer.close()
        await self._server.wait_closed()

    def deliver(self, mail: bytes) -> int:
        """A mail arrives; clients that idle are told. Its UID."""
        uid = max(self.mails, default=0) + 1
        self.mails[uid] = mail
        for dialogue in self._live:
            if dialogue.idling:
                dialogue.tell()
        return uid

    def said(self, command: str) -> list[str]:
        """The lines with this command, without their tags."""
        return [line for line in self.commands if line.upper().startswith(command)]

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        dialogue = _Dialogue(self, reader, writer)
        self._live.add(dialogue)
        with contextlib.suppress(ConnectionError):
            await dialogue.run()
        self._live.discard(dialogue)
        writer.close()


class _Dialogue:
    """One connection."""

    def __init__(self, server: Imap163, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._server = server
        self._reader = reader
        self.writer = writer
        self._tag = ""
        self._named = False
        self.idling = False
        self._told: int | None = None
        self._open = True

    def say(self, line: str) -> None:
        self.writer.write(line.encode() + b"\r\n")

    def tell(self) -> None:
        """Announce what came since the last time, if a folder is open."""
        self.writer.writelines(self._news())

    def _news(self) -> list[bytes]:
        count = len(self._server.mails)
        if self._told in {None, count}:
            return []
        self._told = count
        return [f"* {count} EXISTS\r\n".encode()]

    def _answer(self, text: str) -> None:
        self.tell()
        self.say(f"{self._tag} {text}")

    async def run(self) -> None:
        self.say("* OK Coremail System IMap Server Ready(163com)")
        while self._open and (line := (await self._reader.readline()).decode().rstrip("\r\n")):
            if line == "DONE":
                self.idling = False
                self._answer("OK IDLE completed")
                continue
            self._tag, _, command = line.partition(" ")
            self._server.commands.append(command)
            if self._server.mute:
                continue
            name, _, rest = command.partition(" ")
            if name.upper() == "UID":
                sub, _, rest = rest.partition(" ")
                name = f"uid_{sub}"
            handler: Callable[[str], None] | None = getattr(self, f"_{name.lower()}", None)
            if handler is None:
                self._answer("BAD Parse command error")
            else:
                handler(rest)

    def _capability(self, _rest: str) -> None:
        more = (" ID" if self._server.says_id else "") + (" IDLE" if self._server.idles else "")
        self.say(f"* CAPABILITY IMAP4rev1 XLIST SPECIAL-USE LITERAL+{more}")
        self._answer("OK CAPABILITY completed")

    def _login(self, rest: str) -> None:
        if self._server.drop_at_login:
            self._open = False
        elif rest.endswith(f'"{self._server.password}"'):
            self._answer("OK LOGIN completed")
        else:
            self._answer("NO LOGIN Login error or password error")

    def _id(self, rest: str) -> None:
        if not self._server.knows_id or not _ID.fullmatch(rest):
            self._answer("BAD Parse command error")
            return
        self._named = True
        self.say('* ID ("name" "Coremail Imap" "vendor" "Mailtech")')
        self._answer("OK ID completed")

    def _select(self, _rest: str) -> None:
        if self._server.wants_id and not self._named:
            self._answer(UNSAFE)
            return
        self._told = len(self._server.mails)
        self.say(f"* {self._told} EXISTS")
        self.say(f"* OK [UIDVALIDITY {self._server.uidvalidity}] UIDs valid")
        self._answer("OK [READ-WRITE] SELECT completed")

    _examine = _select

    def _uid_search(self, rest: str) -> None:
        uids = sorted(self._server.mails)
        if rest == "UNSEEN":
            uids = [uid for uid in uids if uid not in self._server.seen]
        elif rest.startswith("UID "):
            first = int(rest.removeprefix("UID ").removesuffix(":*"))
            # The last mail is always meant, as the standard says.
            uids = [uid for uid in uids if uid >= first or uid == uids[-1]]
        # In two lines, as some servers answer.
        for part in (uids[:3], uids[3:]):
            if part:
                self.say("* SEARCH " + " ".join(map(str, part)))
        if self._server.arrives_while_searching:
            mail = self._server.arrives_while_searching.pop()
            self._server.mails[max(self._server.mails, default=0) + 1] = mail
        self._answer("OK SEARCH completed")

    def _uid_fetch(self, rest: str) -> None:
        uids, _, wanted = rest.partition(" ")
        items = _ITEM.findall(wanted.upper())
        for uid in map(int, uids.split(",")):
            if uid in self._server.refused and "BODY.PEEK[]" in items:
                self._answer("NO FETCH the requested message could not be converted")
                return
            if uid in self._server.breaks_off_at and "BODY.PEEK[]" in items:
                self.writer.write(f"* 1 FETCH (UID {uid} BODY[] {{100}}\r\nFrom:".encode())
                self._open = False
                return
            if uid in self._server.mails:
                self._fetch_one(uid, items)
        self._answer("OK FETCH completed")

    def _fetch_one(self, uid: int, items: list[str]) -> None:
        mail = self._server.mails[uid]
        sequence = sorted(self._server.mails).index(uid) + 1
        self.writer.write(f"* {sequence} FETCH (UID {uid}".encode())
        for item in items:
            if item == "INTERNALDATE":
                self.writer.write(f" INTERNALDATE {imaplib.Time2Internaldate(now())}".encode())
            elif item == "RFC822.SIZE":
                self.writer.write(f" RFC822.SIZE {len(mail)}".encode())
            elif item.startswith("BODY"):
                name, content = _section(item, mail)
                self.writer.write(f" {name} {{{len(content)}}}\r\n".encode() + content)
        self.say(")")

    def _uid_store(self, rest: str) -> None:
        uids, _, _ = rest.partition(" ")
        self._server.seen.update(map(int, uids.split(",")))
        self._answer("OK STORE completed")

    def _idle(self, _rest: str) -> None:
        mail, self._server.announced_with_idle = self._server.announced_with_idle, None
        if mail is not None:
            self._server.mails[max(self._server.mails, default=0) + 1] = mail
        self.writer.writelines([b"+ idling\r\n", *self._news()])
        self.idling = True

    def _logout(self, _rest: str) -> None:
        self.say("* BYE logging out")
        self._answer("OK LOGOUT completed")
        self._open = False


def _section(item: str, mail: bytes) -> tuple[str, bytes]:
    if "HEADER" in item:
        return "BODY[HEADER]", mail.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
    cut = re.search(r"<0\.(\d+)>", item)
    return ("BODY[]<0>", mail[: int(cut[1])]) if cut else ("BODY[]", mail)
