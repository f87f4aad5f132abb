from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tests.servers import postgresql


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
