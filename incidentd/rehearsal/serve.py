"""Both rehearsal servers as a program of their own: `python -m incidentd.rehearsal.serve`.

It prints one JSON line with the ports, and the credentials to use, and then appends to the journal one JSON line for
each message, at most 20 ms after it arrived.
It ends on SIGTERM or SIGINT, or with `--with-parent` when its standard input closes.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any, BinaryIO, Final

from incidentd.rehearsal.mails import ReceivedMail
from incidentd.rehearsal.smtp import SmtpServer
from incidentd.rehearsal.twilio import ReceivedSms, TwilioServer

_FLUSH_SECONDS: Final = 0.015
ACCOUNT_SID: Final = "AC" + "0" * 31 + "1"
AUTH_TOKEN: Final = "rehearsal"  # noqa: S105  # opens nothing but this rehearsal


class Journal:
    """One JSON line for each message, written in small batches so that arrivals are not delayed."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._waiting: list[ReceivedMail | ReceivedSms] = []
        self._timer: asyncio.TimerHandle | None = None

    def note(self, message: ReceivedMail | ReceivedSms) -> None:
        """Have the message written soon."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(_FLUSH_SECONDS, self.flush)
        self._waiting.append(message)

    def flush(self) -> None:
        """Write what waits."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waiting, self._waiting = self._waiting, []
        self._file.write(b"".join(map(_line, waiting)))
        self._file.flush()


def _line(message: ReceivedMail | ReceivedSms) -> bytes:
    entry: dict[str, Any] = {
        "arrived": message.unix_ns,
        "channel": "email" if isinstance(message, ReceivedMail) else "sms",
        "address": message.address,
        "reference": message.reference,
        "subject": message.subject if isinstance(message, ReceivedMail) else "",
        "body": message.body,
    }
    return json.dumps(entry, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


async def serve(options: argparse.Namespace) -> None:
    """Run both servers until told to stop."""
    mail = SmtpServer(username=options.username, password=options.password)
    sms = TwilioServer(options.account_sid, options.auth_token)
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    with contextlib.ExitStack() as stack:
        if options.journal is not None:
            journal = Journal(stack.enter_context(options.journal.open("ab")))
            stack.callback(journal.flush)
            mail.on_received = journal.note
            sms.on_received = journal.note
        ports = {"smtp_port": await mail.start(options.smtp_port), "sms_port": await sms.start(options.sms_port)}
        access = {"account_sid": options.account_sid, "auth_token": options.auth_token}
        sys.stdout.write(json.dumps({**ports, **access}) + "\n")
        sys.stdout.flush()
        if options.with_parent:
            loop.add_reader(sys.stdin.fileno(), _watch_parent, stopped)
        await stopped.wait()
        await mail.stop()
        await sms.stop()


def _watch_parent(stopped: asyncio.Event) -> None:
    if not os.read(sys.stdin.fileno(), 4096):
        stopped.set()


def main(arguments: list[str] | None = None) -> None:
    """Read the command line and serve."""
    parser = argparse.ArgumentParser(prog="incidentd.rehearsal.serve", description=__doc__)
    parser.add_argument("--smtp-port", type=int, default=0, help="port on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--sms-port", type=int, default=0, help="port on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--journal", type=Path, default=None, help="file that gets a JSON line for each message")
    parser.add_argument("--username", default="", help="mail login to ask for; none by default")
    parser.add_argument("--password", default="", help="its password")
    parser.add_argument("--account-sid", default=ACCOUNT_SID, help="Twilio account SID to accept")
    parser.add_argument("--auth-token", default=AUTH_TOKEN, help="its auth token")
    parser.add_argument("--with-parent", action="store_true", help="end when standard input closes")
    asyncio.run(serve(parser.parse_args(arguments)))


if __name__ == "__main__":
    main()
