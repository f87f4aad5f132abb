"""What must be so after something was refused: in quarantine and the office told, or not a row touched."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.integration.api import Api, problem_of

TAKEN = ("incident", "report", "clock")
EVERYTHING = (*TAKEN, "message", "notice", "quarantine", "audit", "audit_head", "counter")
OFFICE = [("office", "email"), ("office", "sms")]


class Kept:
    """What must be so when something from a known sender could not be taken."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.before = api.rows(TAKEN)

    def as_sent(self, problem: dict[str, Any], raw: bytes) -> dict[str, Any]:
        """It is in quarantine as it was sent, office and sender are told, and nothing else happened."""
        assert self.api.rows(TAKEN) == self.before, "something of it was taken"
        [row] = self.api.stored.rows("quarantine")
        assert (row["number"], row["code"]) == (problem["kept_as"], problem["code"])
        assert problem["instance"] == f"/v1/quarantine/{row['number']}"
        assert bytes(row["raw"]) == raw
        assert row["reason"] == problem["detail"]
        assert self.api.stored.told("quarantined") == OFFICE
        assert {message["state"] for message in self.api.stored.messages()} == {"queued"}
        [line] = self.api.stored.audit("report.quarantined")
        assert json.loads(line.body)["data"]["kept_as"] == row["number"]
        assert self.api.bell.rung[-1] == (None, True)
        assert self.api.stored.verified()
        return row


async def refused_and_kept(api: Api, body: Any, code: str, status: int = 422, role: Any = "unit") -> dict[str, Any]:
    """Send something that cannot be taken; its problem document, after everything has been looked at."""
    token = await api.token(role)
    kept = Kept(api)
    raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    problem = problem_of(await api.send(token, raw), status, code)
    kept.as_sent(problem, raw)
    return problem


async def nothing_happened(api: Api, send: Callable[[], Any], status: int, code: str) -> dict[str, Any]:
    """Send something nobody vouches for; its problem document, after it was seen that not a row was touched."""
    before = api.rows(EVERYTHING)
    problem = problem_of(await send(), status, code)
    assert api.rows(EVERYTHING) == before
    assert "kept_as" not in problem
    return problem
