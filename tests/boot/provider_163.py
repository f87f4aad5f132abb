"""163.com for the boot tests: IMAP that insists on ID and SMTP, both by TLS, on their usual ports of loopback.

`provider_163.py CERTIFICATE KEY ADDRESS CODE MAIL JOURNAL`: whoever logs in needs the authorisation code CODE; in the
mailbox of ADDRESS is MAIL. JOURNAL gets a line for each command to the mailbox and each mail sent. Ends on SIGTERM.
"""

from __future__ import annotations

import asyncio
import signal
import ssl
import sys
from pathlib import Path
from typing import TextIO

from incidentd.rehearsal.smtp import SmtpServer
from tests.servers.imap_163 import Imap163


class _Written(list[str]):
    """Lines that stand in a file as well."""

    def __init__(self, file: TextIO) -> None:
        super().__init__()
        self._file = file

    def append(self, line: str) -> None:
        super().append(line)
        self._file.write(f"{line}\n")
        self._file.flush()


async def serve(imap: Imap163, smtp: SmtpServer) -> None:
    """Run both until told to end."""
    await imap.start(993)
    await smtp.start(465)
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    await ended.wait()
    await smtp.stop()
    await imap.stop()


def main(certificate: str, key: str, address: str, code: str, mail: str, journal: str) -> None:
    """Make them and run them."""
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate, key)
    raw = Path(mail).read_bytes().replace(b"\n", b"\r\n")
    with Path(journal).open("a", encoding="utf-8") as file:
        said = _Written(file)
        imap = Imap163(tls=tls, password=code, mails={1: raw}, commands=said)
        smtp = SmtpServer(username=address, password=code, tls_context=tls, implicit_tls=True)
        smtp.on_received = lambda one: said.append(f"sent to {one.address}: {one.subject}")
        asyncio.run(serve(imap, smtp))


if __name__ == "__main__":
    main(*sys.argv[1:])
