"""`/v1/messages`, `/v1/quarantine`, `/v1/audit`, and the plain answers."""

from __future__ import annotations

import base64
from datetime import timedelta
from pathlib import Path

import pytest

from incidentd.core.audit import AuditLine
from incidentd.review.verify import verify
from tests.helpers import eventually
from tests.integration.api import Api, problem_of, report
from tests.integration.stored import START


async def test_messages_are_listed_with_their_words_and_what_became_of_them(api: Api) -> None:
    await api.send(await api.token(), {"title": "山体滑坡"})
    api.stored.clock.forward(timedelta(minutes=30))
    await api.stored.fire()
    auditor = await api.token("auditor")
    messages = (await api.get(auditor, "/v1/messages")).json()["messages"]
    assert {message["reference"] for message in messages} == {row["reference"] for row in api.stored.messages()}
    assert all("2026-000001" in message["body"] for message in messages)
    assert (await api.get(auditor, "/v1/messages", state="undeliverable")).json() == {"messages": []}
    problem_of(await api.get(auditor, "/v1/messages", state="lost"), 400, "bad-query")


async def test_what_is_kept_apart_is_listed_and_shown_byte_for_byte(api: Api) -> None:
    raw = '{"title": "山体滑坡"'.encode("gb18030")
    kept_as = (await api.send(await api.token(), raw)).json()["kept_as"]
    office = await api.token("office")
    [one] = (await api.get(office, "/v1/quarantine")).json()["kept"]
    assert (one["number"], one["code"], one["unit"]) == (kept_as, "not-utf8", "dongshan")
    assert "raw" not in one
    whole = (await api.get(office, f"/v1/quarantine/{kept_as}")).json()
    assert base64.b64decode(whole["raw"]) == raw
    assert whole["text"] == '{"title": "山体滑坡"'
    problem_of(await api.get(office, "/v1/quarantine/Q2026-000099"), 404, "unknown-quarantine")


async def test_bytes_that_are_no_text_are_shown_as_bytes_alone(api: Api) -> None:
    kept_as = (await api.send(await api.token(), b"\xff\xff\xff")).json()["kept_as"]
    whole = (await api.get(await api.token("office"), f"/v1/quarantine/{kept_as}")).json()
    assert (base64.b64decode(whole["raw"]), whole["text"]) == (b"\xff\xff\xff", None)


async def test_the_audit_log_comes_page_by_page_and_verifies_where_it_arrives(api: Api) -> None:
    for _one in range(3):
        await api.send(await api.token(), report())
    auditor, lines, after = await api.token("auditor"), [], 0
    while after is not None:
        page = (await api.get(auditor, "/v1/audit", after_seq=after, limit=4)).json()
        lines += page["lines"]
        after = page["next"]
    verdict = verify(AuditLine(**{**line, "at": _moment(line["at"])}) for line in lines)
    verdict.raise_if_broken()
    assert verdict.lines == len(lines) == api.stored.head()


async def test_a_bound_at_the_edge_of_the_calendar_is_refused(api: Api) -> None:
    auditor = await api.token("auditor")
    problem_of(await api.get(auditor, "/v1/audit", since="0001-01-01T00:00:00+14:00"), 400, "bad-query")
    problem_of(await api.get(auditor, "/v1/audit", until="9999-12-31T23:59:59-14:00"), 400, "bad-query")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"kind": "clok.*"}, "there is no kind of audit line 'clok.*'"),
        ({"incident": "foo"}, "'incident': "),
        ({"since": "2026-11-22T04:00:00Z", "until": "2026-11-22T03:00:00Z"}, "'until' lies before 'since'"),
        ({"limit": "0"}, "'limit': "),
    ],
)
async def test_a_wrong_filter_does_not_read_as_nothing_happened(
    api_on_sqlite: Api, asked: dict[str, str], said: str
) -> None:
    answer = await api_on_sqlite.get(await api_on_sqlite.token("auditor"), "/v1/audit", **asked)
    assert said in problem_of(answer, 400, "bad-query")["detail"]


def _moment(text: str) -> object:
    return START.fromisoformat(text)


async def test_audit_lines_are_found_by_time_unit_incident_kind_and_actor(api: Api) -> None:
    token = await api.token()
    await api.send(token, report())
    api.stored.clock.forward(timedelta(hours=1))
    await api.send(await api.token(unit="empty"), {"title": "x"})
    auditor = await api.token("auditor")

    async def found(**which: str) -> set[tuple[str, str]]:
        page = (await api.get(auditor, "/v1/audit", **which)).json()
        return {(line["kind"], line["unit"]) for line in page["lines"] if line["kind"].startswith("report.")}

    first, second = ("report.received", "dongshan"), ("report.received", "empty")
    assert await found(kind="report.*") == {first, second}
    assert await found(unit="empty") == {second}
    assert await found(incident="2026-000001") == {first}
    assert await found(actor=f"key:{token.split('_')[1]}") == {first}
    assert await found(since="2026-11-22T04:00:00Z") == {second}
    assert await found(until="2026-11-22T12:00:00+08:00") == {first}
    problem_of(await api.get(auditor, "/v1/audit", since="2026-11-22T04:00:00"), 400, "bad-query")


async def test_it_says_that_it_lives_and_is_ready(api: Api) -> None:
    alive, ready = await api.http.get("/healthz"), await api.http.get("/readyz")
    assert (alive.status_code, alive.text) == (200, "ok\n")
    assert (ready.status_code, ready.json()) == (200, {"ready": True, "reasons": []})


def move(here: Path, there: Path) -> None:
    """What a lost mount looks like."""
    here.rename(there)


async def test_it_is_not_ready_while_the_store_cannot_be_read(api_on_sqlite: Api, tmp_path: Path) -> None:
    api = api_on_sqlite
    api.stored.database.reader.dispose()
    away = tmp_path.with_name("unmounted")
    move(tmp_path, away)
    assert (await api.http.get("/healthz")).status_code == 200
    answer = await api.http.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["reasons"][0]["code"] == "not-writable"
    assert str(tmp_path) not in answer.text
    move(away, tmp_path)

    async def ready() -> bool:
        return (await api.http.get("/readyz")).status_code == 200

    await eventually(ready)  # what was found out stands for a second
