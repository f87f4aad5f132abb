"""`/v1/incidents`: what is shown to whom, and what the office and those who were told may do."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from tests.integration.api import Api, problem_of, report
from tests.integration.stored import START, full

INCIDENT_SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "incident.schema.json").read_text("utf-8"))
OPEN = {
    "title": "山体滑坡",
    "elements": {"location": "东山村", "occurred_at": (START - timedelta(minutes=2)).isoformat()},
}


async def opened_incident(api: Api, unit: str = "dongshan", body: Any = OPEN) -> str:
    """The number of a new incident."""
    answer = await api.send(await api.token(unit=unit), body)
    assert answer.status_code == 201
    number: str = answer.json()["incident"]
    return number


async def test_an_incident_is_shown_with_what_is_known_missing_its_clocks_reports_and_messages(api: Api) -> None:
    number = await opened_incident(api)
    api.stored.clock.forward(timedelta(minutes=20))
    await api.stored.fire()

    shown = (await api.get(await api.token("office"), f"/v1/incidents/{number}")).json()

    jsonschema.validate(shown, INCIDENT_SCHEMA)
    assert (shown["incident"], shown["unit"], shown["unit_name"]) == (number, "dongshan", "东山镇")
    assert (shown["state"], shown["class"], shown["complete"]) == ("reported", "urgent", False)
    assert shown["elements"]["location"] == "东山村"
    assert "casualties" in shown["missing"]
    assert shown["received_at"] == "2026-11-22T11:00:00+08:00"
    [clock] = shown["clocks"]
    assert (clock["state"], clock["seconds_left"]) == ("running", 8 * 60)
    [one] = shown["reports"]
    assert (one["report"], one["kind"]) == (f"{number}-01", "initial")
    assert {(told["person"], told["channel"]) for told in shown["messages"]} == {("duty", "sms"), ("duty", "email")}


async def test_what_is_shown_of_an_incidents_messages_holds_no_address(api: Api) -> None:
    number = await opened_incident(api)
    api.stored.clock.forward(timedelta(minutes=20))
    await api.stored.fire()
    answer = await api.get(await api.token(), f"/v1/incidents/{number}")
    assert answer.json()["messages"]
    assert "+861380000000" not in answer.text
    assert "@example.org" not in answer.text


async def test_incidents_are_listed_newest_first_page_by_page(api: Api) -> None:
    numbers = [await opened_incident(api) for _one in range(5)]
    token, listed, before = await api.token("office"), [], ""
    while before is not None:
        page = (await api.get(token, "/v1/incidents", limit=2, before=before)).json()
        listed += [shown["incident"] for shown in page["incidents"]]
        before = page["next"]
    assert listed == numbers[::-1]


async def test_incidents_are_listed_by_state_and_unit(api: Api) -> None:
    first, second = await opened_incident(api), await opened_incident(api, unit="empty")
    office = await api.token("office")
    await api.post(office, f"/v1/incidents/{first}/closure", {"reason": "done"})

    async def listed(**which: str) -> list[str]:
        page = (await api.get(office, "/v1/incidents", **which)).json()
        return [shown["incident"] for shown in page["incidents"]]

    assert await listed() == [second, first]
    assert await listed(state="open") == [second]
    assert await listed(state="closed") == [first]
    assert await listed(unit="dongshan") == [first]


async def test_a_unit_sees_its_own_incidents_only(api: Api) -> None:
    own, others = await opened_incident(api), await opened_incident(api, unit="empty")
    token = await api.token()
    page = (await api.get(token, "/v1/incidents")).json()
    assert [shown["incident"] for shown in page["incidents"]] == [own]
    assert (await api.get(token, f"/v1/incidents/{own}")).status_code == 200
    problem_of(await api.get(token, f"/v1/incidents/{others}"), 403, "other-unit")
    problem_of(await api.get(token, "/v1/incidents", unit="empty"), 403, "other-unit")


async def test_the_office_confirms_that_a_report_has_arrived(api: Api) -> None:
    number = await opened_incident(api)
    answer = await api.post(await api.token("office"), f"/v1/incidents/{number}/confirmation")
    assert (answer.status_code, answer.json()["state"]) == (200, "confirmed")
    assert answer.json()["confirmed_at"] == "2026-11-22T11:00:00+08:00"
    [line] = api.stored.audit("incident.confirmed")
    assert line.actor.startswith("key:")


async def test_an_incident_is_closed_for_a_reason_and_its_clocks_with_it(api: Api) -> None:
    number = await opened_incident(api)
    office = await api.token("office")
    answer = await api.post(office, f"/v1/incidents/{number}/closure", {"reason": "handed over"})
    assert (answer.status_code, answer.json()["state"]) == (200, "closed")
    assert [row["state"] for row in api.stored.clocks(number)] == ["cancelled"]
    [remark] = answer.json()["remarks"]
    assert (remark["act"], remark["words"]) == ("close", "handed over")
    assert api.stored.facts("incident.closed") == [{"words": remark["commitment"]}]
    answer = await api.post(office, f"/v1/incidents/{number}/reopening", {"reason": "it goes on"})
    assert (answer.status_code, answer.json()["state"]) == (200, "reported")


async def test_an_acknowledgement_quiets_the_ladder_and_stops_no_clock(api: Api) -> None:
    number = await opened_incident(api)
    api.stored.clock.forward(timedelta(minutes=28))
    await api.stored.fire()
    answer = await api.post(await api.token(), f"/v1/incidents/{number}/acknowledgement", {"note": "on our way"})
    assert answer.status_code == 200
    [clock] = api.stored.clocks(number)
    assert clock["state"] == "overdue"
    assert clock["quiet_until"] > api.stored.clock.now()


async def test_a_unit_acknowledges_its_own_incidents_only(api: Api) -> None:
    number = await opened_incident(api, unit="empty")
    before = api.stored.dump()
    token = await api.token()
    problem_of(await api.post(token, f"/v1/incidents/{number}/acknowledgement"), 403, "other-unit")
    api.stored.rows("incident")
    assert api.stored.rows("audit")[: len(before["audit"])] == before["audit"]
    assert not api.stored.audit("incident.acknowledged")


async def test_a_corrected_time_of_occurrence_moves_the_due_moment_openly(api: Api) -> None:
    number = await opened_incident(api)
    earlier = START - timedelta(minutes=12)
    correction = {"reason": "the village called again", "elements": {"occurred_at": earlier.isoformat()}}
    answer = await api.post(await api.token("office"), f"/v1/incidents/{number}/correction", correction)
    assert answer.status_code == 200
    [clock] = answer.json()["clocks"]
    assert clock["due_at"] == "2026-11-22T11:18:00+08:00"
    [facts] = api.stored.facts("clock.moved")
    assert facts["due_before"].startswith("2026-11-22T03:28")


async def test_every_act_rings_the_bell(api: Api) -> None:
    number, office = await opened_incident(api), await api.token("office")
    api.bell.rung.clear()
    await api.post(office, f"/v1/incidents/{number}/correction", {"reason": "x", "title": "y"})
    await api.post(office, f"/v1/incidents/{number}/closure", {"reason": "x"})
    assert api.bell.rung == [(START + timedelta(minutes=18), False), (None, False)]


async def test_what_its_state_does_not_allow_is_409_and_changes_nothing(api: Api) -> None:
    number, office = await opened_incident(api, body=report(elements=full())), await api.token("office")
    problem_of(await api.post(office, f"/v1/incidents/{number}/reopening", {"reason": "x"}), 409, "not-possible-now")
    assert (await api.post(office, f"/v1/incidents/{number}/closure", {"reason": "x"})).status_code == 200
    before = api.stored.dump()
    for act in ("closure", "confirmation", "acknowledgement", "correction"):
        body = {} if act in ("confirmation", "acknowledgement") else {"reason": "x"}
        problem = problem_of(await api.post(office, f"/v1/incidents/{number}/{act}", body), 409, "not-possible-now")
        assert problem["state"] == "closed"
        assert problem["hint"] == (
            "the incident is closed already" if act == "closure" else "reopen the incident first"
        )
    assert api.stored.dump() == before


@pytest.mark.parametrize(
    ("act", "body", "code", "pointer"),
    [
        ("closure", {}, "wrong-value", "/reason"),
        ("closure", {"reason": " "}, "wrong-value", "/reason"),
        ("closure", {"because": "x"}, "wrong-value", "/reason"),
        ("closure", {"reason": "x", "note": "y"}, "unknown-field", None),
        ("confirmation", {"note": 5}, "wrong-value", "/note"),
        ("confirmation", b"{", "not-json", None),
        ("correction", {"title": "no reason"}, "wrong-value", "/reason"),
        ("correction", {"reason": "x", "class": "nope"}, "unknown-class", "/class"),
        (
            "correction",
            {"reason": "x", "elements": {"occurred_at": "2026-11-22T10:00:00"}},
            "time-without-offset",
            "/elements/occurred_at",
        ),
        (
            "correction",
            {"reason": "x", "elements": {"occurred_at": "2036-11-22T10:00:00Z"}},
            "time-in-future",
            "/elements/occurred_at",
        ),
    ],
)
async def test_an_act_that_cannot_be_understood_changes_nothing(
    api_on_sqlite: Api, act: str, body: Any, code: str, pointer: str | None
) -> None:
    api = api_on_sqlite
    number, office = await opened_incident(api), await api.token("office")
    before = api.stored.dump()
    problem = problem_of(await api.post(office, f"/v1/incidents/{number}/{act}", body), 422, code)
    assert problem.get("pointer") == pointer
    assert "kept_as" not in problem
    assert api.stored.dump() == before


@pytest.mark.parametrize("act", ["confirmation", "closure", "reopening", "acknowledgement", "correction"])
async def test_an_unknown_number_is_404(api_on_sqlite: Api, act: str) -> None:
    office = await api_on_sqlite.token("office")
    body = {} if act in ("confirmation", "acknowledgement") else {"reason": "x"}
    path = f"/v1/incidents/2026-000099/{act}"
    problem_of(await api_on_sqlite.post(office, path, body), 404, "unknown-incident")
    problem_of(await api_on_sqlite.get(office, "/v1/incidents/2026-000099"), 404, "unknown-incident")


@pytest.mark.parametrize(
    "query",
    [
        *({"limit": "0"}, {"limit": "501"}, {"limit": "x"}, {"limit": ["5", "6"]}, {"state": "broken"}),
        *({"before": "x" * 99}, {"before": "zzz"}, {"foo": "1"}, {"Unit": "dongshan-town"}),
    ],
)
async def test_a_malformed_address_is_told_what_is_wrong_with_it(api_on_sqlite: Api, query: dict[str, Any]) -> None:
    problem = problem_of(
        await api_on_sqlite.get(await api_on_sqlite.token(), "/v1/incidents", **query), 400, "bad-query"
    )
    assert f"'{next(iter(query))}'" in problem["detail"]


async def test_an_unknown_parameter_is_refused_also_where_something_is_done(api_on_sqlite: Api) -> None:
    office = await api_on_sqlite.token("office")
    number = (await api_on_sqlite.send(await api_on_sqlite.token(), report())).json()["incident"]
    problem_of(await api_on_sqlite.post(office, f"/v1/incidents/{number}/confirmation?foo=1"), 400, "bad-query")
    assert (await api_on_sqlite.get(office, f"/v1/incidents/{number}")).json()["state"] == "reported"
    problem_of(await api_on_sqlite.get(office, "/v1/audit", unti="2026-11-22T04:00:00Z"), 400, "bad-query")
