from __future__ import annotations

import asyncio
import imaplib
import ssl
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tests.servers import postgresql
from tests.servers.certificate import make_certificate
from tests.servers.dovecot_config import release_of
from tests.servers.imap_163 import Imap163


def test_each_test_gets_an_empty_store_that_takes_chinese_text(empty_store_url: str) -> None:
    engine = create_engine(empty_store_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE note (body text)"))
        connection.execute(text("INSERT INTO note VALUES ('山洪：三人被困')"))
    with engine.begin() as connection:
        bodies = connection.execute(text("SELECT body FROM note")).scalars().all()
    engine.dispose()

    assert bodies == ["山洪：三人被困"]


@pytest.mark.parametrize("turn", [1, 2])
def test_no_store_sees_what_another_test_wrote(store_url: str, turn: int) -> None:
    engine = create_engine(store_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE taken (turn int)"))
    engine.dispose()


def test_postgresql_keeps_what_it_has_committed(postgresql_url: str) -> None:
    engine = create_engine(postgresql_url)
    with engine.connect() as connection:
        settings = {name: connection.execute(text(f"SHOW {name}")).scalar() for name in ("fsync", "synchronous_commit")}
    engine.dispose()

    assert settings == {"fsync": "on", "synchronous_commit": "on"}


def test_a_missing_postgresql_is_an_error_that_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(Path, "glob", lambda *_: iter(()))

    with pytest.raises(postgresql.PostgresqlMissing, match="apt-get install postgresql"):
        postgresql.find_programs()


@pytest.mark.parametrize(
    ("says", "release"), [("2.3.19.1 (9b53102964)", (2, 3)), ("2.4.5 (0cbb641e3e)", (2, 4)), ("2.10.0", (2, 10))]
)
def test_a_dovecot_says_which_release_it_is(tmp_path: Path, says: str, release: tuple[int, int]) -> None:
    assert release_of(_that_says(tmp_path, says)) == release


def test_a_dovecot_of_no_known_release_is_an_error_with_what_it_says(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"expected to begin with a release such as 2\.4\.1, but says 'newest\\n'"):
        release_of(_that_says(tmp_path, "newest"))


async def test_the_server_like_163_speaks_tls_wants_its_code_and_opens_nothing_without_id(tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path)
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate.file, certificate.key_file)
    server = Imap163(tls=tls, password="a code")
    await server.start()

    def visit() -> tuple[str, str]:
        trusting = ssl.create_default_context(cafile=str(certificate.file))
        with imaplib.IMAP4_SSL("127.0.0.1", server.port, ssl_context=trusting, timeout=20) as client:
            with pytest.raises(imaplib.IMAP4.error, match="password error"):
                client.login("duty@example.org", "another")
            client.login("duty@example.org", "a code")
            unnamed = client.select()
            client.xatom("ID", '("name" "test")')
            return unnamed[0], client.select()[0]

    assert await asyncio.to_thread(visit) == ("NO", "OK")
    await server.stop()


def _that_says(folder: Path, version: str) -> str:
    program = folder / "dovecot"
    program.write_text(f"#!/bin/sh\necho '{version}'\n")
    program.chmod(0o755)
    return str(program)
