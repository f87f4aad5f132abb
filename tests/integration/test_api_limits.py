"""Bodies over the limit, senders that hang up, and a store that cannot be used: clear, and nothing half done."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import Any

import httpx
import psycopg
import pytest
from sqlalchemy import select

from incidentd.intake import body, connection, explain
from incidentd.store.database import Database
from incidentd.store.tables import AuditHeadRow
from tests.integration.api import BODY_LIMIT, Api, listening, opened_api, problem_of, report
from tests.integration.refusals import EVERYTHING, Kept, nothing_happened
from tests.integration.stored import full, opened

AUDIT_HEAD = AuditHeadRow.__table__  # type: ignore[attr-defined]

# ------------------------------------------------------------------------------------------------------------ too large


async def test_a_body_over_the_limit_by_token_is_refused_and_the_office_told(api: Api) -> None:
    raw = json.dumps(report(elements={"course": "x" * BODY_LIMIT})).encode()
    kept = Kept(api)
    problem = problem_of(await api.send(await api.token(), raw), 413, "body-too-large")
    kept.as_sent(problem, b"")  # its length was stated: not a byte was read
    assert problem["limit"] == BODY_LIMIT


async def test_a_signed_body_over_the_limit_is_refused_and_cannot_be_vouched_for(api: Api) -> None:
    _key, secret = await api.hook()
    body = report(elements={"course": "x" * BODY_LIMIT})
    await nothing_happened(api, lambda: api.send_signed(secret, body), 413, "body-too-large")


async def test_a_body_of_exactly_the_limit_is_taken(api_on_sqlite: Api) -> None:
    raw = json.dumps(report()).encode()
    answer = await api_on_sqlite.send(await api_on_sqlite.token(), raw + b" " * (BODY_LIMIT - len(raw)))
    assert answer.status_code == 201


def head_of(token: str, header: str) -> str:
    """The head of a request that says how long its body is."""
    return f"POST /v1/reports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n{header}\r\n\r\n"


async def answered_early(port: int, head: str, parts: list[bytes]) -> tuple[str, dict[str, Any]]:
    """Send a request that never ends; its answer, which must come all the same."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(head.encode())
    for part in parts:
        writer.write(part)
    await writer.drain()
    answer = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 5)
    status = answer.decode().splitlines()[0]
    length = next(int(line.split(b":")[1]) for line in answer.splitlines() if line.startswith(b"content-length"))
    problem = json.loads(await asyncio.wait_for(reader.readexactly(length), 5))
    writer.close()
    return status, problem


async def test_ten_gigabytes_are_refused_by_their_stated_length_alone(api_on_sqlite: Api) -> None:
    token = await api_on_sqlite.token()
    head = (
        f"POST /v1/reports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Length: 10000000000\r\n\r\n"
    )
    async with listening(api_on_sqlite.app) as port:
        status, problem = await answered_early(port, head, [])
    assert status.startswith("HTTP/1.1 413")
    assert problem["code"] == "body-too-large"


async def test_a_chunked_body_without_an_end_is_refused_as_soon_as_it_is_over_the_limit(api: Api) -> None:
    token = await api.token()
    kept = Kept(api)
    head = (
        f"POST /v1/reports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    chunk = b"1000\r\n" + b"x" * 4096 + b"\r\n"
    async with listening(api.app) as port:
        status, problem = await answered_early(port, head, [chunk] * (BODY_LIMIT // 4096 + 1))
    assert status.startswith("HTTP/1.1 413")
    assert problem["code"] == "body-too-large"
    kept.as_sent(problem, b"x" * BODY_LIMIT)  # its beginning


async def test_a_sender_that_hangs_up_before_the_end_leaves_nothing_behind(api_on_sqlite: Api) -> None:
    api = api_on_sqlite
    token = await api.token()
    before = api.rows(EVERYTHING)
    head = head_of(token, "Content-Length: 500")
    async with listening(api.app) as port:
        _reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(head.encode() + b'{"title": "half')
        await writer.drain()
        writer.close()
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as http:
            assert (await http.get("/healthz")).text == "ok\n"
    assert api.rows(EVERYTHING) == before


async def closed_with(port: int, *parts: bytes) -> bytes:
    """Send these; what comes until the connection is closed from the other side."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    with suppress(ConnectionError):
        for part in parts:
            writer.write(part)
            await writer.drain()
        answer = await asyncio.wait_for(reader.read(), 10)
        writer.close()
        return answer
    return b""


@pytest.mark.parametrize(
    "header", [b"x: " + b"y" * 200_000, b"\r\n".join([b"x: y"] * 40_000)], ids=["one long", "many short"]
)
async def test_a_head_that_grows_too_large_ends_the_connection(api_on_sqlite: Api, header: bytes) -> None:
    async with listening(api_on_sqlite.app) as port:
        answer = await closed_with(port, b"POST /v1/reports HTTP/1.1\r\nHost: x\r\n", header)
        assert answer.startswith(b"HTTP/1.1 431") or not answer  # what was still to come may reset the connection
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as http:
            assert (await http.get("/healthz")).text == "ok\n"


@pytest.mark.parametrize("part", [b"", b"GET /healthz HTTP/1.1\r\nHost: "], ids=["nothing", "half a head"])
async def test_a_connection_that_asks_for_nothing_is_closed(
    api_on_sqlite: Api, part: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "HEAD_SECONDS", 0.05)
    async with listening(api_on_sqlite.app) as port:
        assert await closed_with(port, part) == b""


async def test_a_body_that_does_not_come_is_refused_and_nothing_is_kept(
    api_on_sqlite: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(body, "BODY_SECONDS", 0.05)
    token = await api_on_sqlite.token()
    before = api_on_sqlite.rows(EVERYTHING)
    async with listening(api_on_sqlite.app) as port:
        status, problem = await answered_early(port, head_of(token, "Content-Length: 500"), [b'{"title": "half'])
    assert status.startswith("HTTP/1.1 408")
    assert problem["code"] == "too-slow"
    assert api_on_sqlite.rows(EVERYTHING) == before


@pytest.mark.parametrize(
    ("sent", "code", "told"),
    [
        ({f"field{number}": 1 for number in range(1000)}, "unknown-field", 20),
        ({"flags": [{}] * 3000}, "wrong-value", 20),
        ({f"a{number}\x00": 1 for number in range(1000)}, "unknown-field", 20),
    ],
    ids=["unknown fields", "wrong values", "fields that no database takes"],
)
async def test_a_body_full_of_faults_is_kept_and_only_the_first_of_them_are_put_into_words(
    api: Api, sent: Any, code: str, told: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    worded: list[Any] = []
    put_into_words = explain._fault

    def counting(*about: Any) -> Any:
        worded.append(about)
        return put_into_words(*about)

    monkeypatch.setattr(explain, "_fault", counting)
    problem = problem_of(await api.send(await api.token(), sent), 422, code)
    assert len(problem["errors"]) == told
    assert len(worded) == told
    assert problem["kept_as"]


async def test_a_field_given_twice_is_named_without_what_no_database_takes(api: Api) -> None:
    raw = b'{"a\\u0000b": 1, "a\\u0000b": 2}'
    problem = problem_of(await api.send(await api.token(), raw), 422, "duplicate-field")
    assert "a\ufffdb" in problem["detail"]
    assert problem["kept_as"]


# ------------------------------------------------------------------------------------------- the store cannot be used


def pragma(api: Api, setting: str) -> None:
    """Set something of the writing connection, past every transaction."""
    connection = api.stored.database.writer.raw_connection()
    connection.cursor().execute(f"PRAGMA {setting}")
    connection.close()


async def test_a_store_that_is_held_by_another_is_503_and_to_be_tried_again(
    api_on_sqlite: Api, sqlite_url: str
) -> None:
    api = api_on_sqlite
    token = await api.token()
    pragma(api, "busy_timeout=50")
    other = Database(sqlite_url)
    before = api.rows(EVERYTHING)
    with other.writer.begin() as holder:
        holder.execute(select(AUDIT_HEAD))
        answer = await api.send(token, report(), "one")
    other.dispose()
    problem = problem_of(answer, 503, "unavailable")
    assert int(answer.headers["retry-after"]) > 0
    assert "under the same id" in problem["hint"]
    assert api.rows(EVERYTHING) == before
    assert (await api.send(token, report(), "one")).status_code == 201


async def test_a_full_disk_is_503_and_nothing_is_half_written(api_on_sqlite: Api) -> None:
    api = api_on_sqlite
    token = await api.token()
    before = api.rows(EVERYTHING)

    pragma(api, "max_page_count=1")  # no page more than there are: what a full disk is to SQLite
    answers = [await api.send(token, report(elements=full() | {"course": "经" * 5000}), str(one)) for one in range(3)]
    refused = [answer for answer in answers if answer.status_code != 201]
    assert refused
    for answer in refused:
        problem = problem_of(answer, 503, "unavailable")
        assert "disk" not in problem["detail"]  # that is for the log, not for senders
    taken = len(answers) - len(refused)
    assert len(api.rows(["report"])["report"]) == len(before["report"]) + taken
    pragma(api, "max_page_count=1000000")
    assert (await api.send(token, report(), "after")).status_code == 201
    assert api.stored.verified()


async def test_a_read_only_store_is_503(api_on_sqlite: Api) -> None:
    api = api_on_sqlite
    token = await api.token()
    before = api.rows(EVERYTHING)

    pragma(api, "query_only=ON")
    problem_of(await api.send(token, report(), "one"), 503, "unavailable")
    assert api.rows(EVERYTHING) == before
    pragma(api, "query_only=OFF")
    assert (await api.send(token, report(), "one")).status_code == 201


async def test_a_database_server_that_drops_its_connections_is_503_at_worst_and_nothing_is_doubled(
    postgresql_url: str,
) -> None:
    with opened(postgresql_url) as stored:
        async with opened_api(stored) as api:
            token = await api.token()
            assert (await api.send(token, report(), "before")).status_code == 201
            _drop_connections(postgresql_url)

            answers = [await api.send(token, report(), f"after-{attempt}") for attempt in range(4)]

            assert {answer.status_code for answer in answers} <= {201, 503}
            assert answers[-1].status_code == 201
            again = [await api.send(token, report(), f"after-{attempt}") for attempt in range(4)]
            assert {answer.status_code for answer in again} <= {200, 201}
    with opened(postgresql_url) as stored:
        assert len(stored.rows("report")) == 5
        assert stored.verified()


def _drop_connections(store_url: str) -> None:
    address = store_url.replace("postgresql+psycopg://", "postgresql://")
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
