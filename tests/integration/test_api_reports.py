"""`POST /v1/reports`: a report comes in and is answered with its receipt, by signed web hook and by token."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
from sqlalchemy import select

from incidentd.clock import now
from incidentd.intake.webhook import sign
from incidentd.store.database import Database
from incidentd.store.tables import AuditHeadRow
from tests.integration.api import Api, as_bytes, problem_of, report
from tests.integration.stored import START, full

AUDIT_HEAD = AuditHeadRow.__table__  # type: ignore[attr-defined]
RECEIPT_SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "receipt.schema.json").read_text("utf-8"))


async def test_a_signed_web_hook_is_answered_with_number_missing_elements_clocks_and_seconds_left(api: Api) -> None:
    _key, secret = await api.hook()
    elements = {"location": "东山村", "occurred_at": (START - timedelta(minutes=2)).isoformat()}
    answer = await api.send_signed(secret, report(elements=elements))

    assert answer.status_code == 201
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["location"] == "/v1/incidents/2026-000001"
    receipt = answer.json()
    assert (receipt["incident"], receipt["report"]) == ("2026-000001", "2026-000001-01")
    assert (receipt["unit"], receipt["class"], receipt["class_by"]) == ("dongshan", "urgent", "policy")
    assert not receipt["complete"]
    assert "casualties" in receipt["missing"]
    assert "location" not in receipt["missing"]
    [clock] = receipt["clocks"]
    assert (clock["clock"], clock["state"]) == ("urgent-text", "running")
    assert clock["due_at"] == "2026-11-22T11:28:00+08:00"
    assert clock["seconds_left"] == 28 * 60
    jsonschema.validate(receipt, RECEIPT_SCHEMA)


async def test_a_bearer_token_does_as_well_and_its_unit_is_the_reports_unit(api: Api) -> None:
    answer = await api.send(await api.token(), report())
    assert answer.status_code == 201
    assert answer.json()["unit"] == "dongshan"
    assert answer.json()["complete"]


async def test_it_is_answered_only_when_it_is_committed(api: Api, store_url: str) -> None:
    token = await api.token()
    other = Database(store_url)
    with other.writer.begin() as holder:
        holder.execute(select(AUDIT_HEAD).with_for_update())  # nobody else commits now
        answer = asyncio.create_task(api.send(token, report()))
        done, _waiting = await asyncio.wait({answer}, timeout=0.3)
        assert not done
        assert api.stored.rows("report") == []
    assert (await answer).status_code == 201
    assert len(api.stored.rows("report")) == 1
    other.dispose()


async def test_the_same_webhook_id_again_gives_200_the_same_receipt_and_nothing_doubled(api: Api) -> None:
    _key, secret = await api.hook()
    first = await api.send_signed(secret, report(), "msg_same")
    before = api.rows(("incident", "report", "clock", "message", "notice", "quarantine"))
    api.stored.clock.forward(timedelta(days=400))

    again = await api.send_signed(secret, report(), "msg_same")

    assert (first.status_code, again.status_code) == (201, 200)
    assert again.json() == first.json()
    assert again.headers["location"] == first.headers["location"]
    assert api.rows(before) == before


async def test_the_same_id_many_times_at_once_is_taken_once(api: Api) -> None:
    token = await api.token()
    answers = await asyncio.gather(*(api.send(token, report(), "same") for _one in range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] * 7 + [201]
    assert len({answer.text for answer in answers}) == 1
    assert len(api.stored.rows("report")) == 1


async def test_a_units_new_key_repeats_what_its_old_key_sent(api: Api) -> None:
    first = await api.send(await api.token(), report(), "same")
    again = await api.send(await api.token(), report(), "same")
    assert (again.status_code, again.json()) == (200, first.json())


async def test_the_same_id_of_two_units_is_two_ids(api: Api) -> None:
    first = await api.send(await api.token(unit="dongshan"), report(), "same")
    other = await api.send(await api.token(unit="empty"), report(), "same")
    assert (first.status_code, other.status_code) == (201, 201)
    assert first.json()["incident"] != other.json()["incident"]


async def test_a_report_under_two_ids_is_refused(api: Api) -> None:
    token = await api.token()
    twice = [("authorization", f"Bearer {token}"), ("Idempotency-Key", "one"), ("idempotency-key", "two")]
    answer = await api.http.post("/v1/reports", content=as_bytes(report()), headers=twice)
    assert "given twice" in problem_of(answer, 400, "id-malformed")["detail"]
    _key, secret = await api.hook()
    raw = as_bytes(report())
    signed = [*sign(secret, "one", now(), raw).items(), ("webhook-id", "two")]
    problem_of(await api.http.post("/v1/reports", content=raw, headers=signed), 401, "signature-malformed")
    assert api.stored.rows("report") == []


async def test_a_quoted_idempotency_key_is_the_same_as_a_bare_one(api: Api) -> None:
    token = await api.token()
    first = await api.send(token, report(), "abc")
    again = await api.send(token, report(), '"abc"')
    assert (first.status_code, again.status_code) == (201, 200)


async def test_without_an_id_every_request_by_token_is_new(api: Api) -> None:
    token = await api.token()
    answers = [await api.send(token, report()) for _one in range(2)]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert len(api.stored.rows("report")) == 2


async def test_any_content_type_will_do_for_curl_sends_another_by_default(api: Api) -> None:
    token = await api.token()
    answer = await api.send(token, report(), **{"content-type": "application/x-www-form-urlencoded"})
    assert answer.status_code == 201


async def test_a_byte_order_mark_before_the_json_is_passed_over(api: Api) -> None:
    answer = await api.send(await api.token(), b"\xef\xbb\xbf" + json.dumps(report()).encode())
    assert answer.status_code == 201


async def test_an_empty_report_is_kept_numbered_and_chased(api: Api) -> None:
    answer = await api.send(await api.token(), {})
    assert answer.status_code == 201
    assert len(answer.json()["missing"]) == 15
    [clock] = answer.json()["clocks"]
    assert clock["state"] == "running"


async def test_a_follow_up_by_number_completes_the_text_and_stops_the_clock(api: Api) -> None:
    token = await api.token()
    first = await api.send(token, report(elements={"location": "东山村"}))
    assert first.json()["missing"]
    follow_up = await api.send(token, {"incident": first.json()["incident"], "elements": full()})
    assert follow_up.status_code == 201
    assert (follow_up.json()["kind"], follow_up.json()["report"]) == ("follow_up", "2026-000001-02")
    assert follow_up.json()["missing"] == []
    assert [clock["state"] for clock in follow_up.json()["clocks"]] == ["stopped"]


async def test_phone_initial_follow_up_and_final_reports_of_one_incident_are_all_taken(api: Api) -> None:
    token = await api.token("office")
    number = None
    for kind in ("phone", "initial", "follow_up", "final"):
        fields = {"kind": kind, "class": "critical", "unit": "dongshan", "incident": number}
        answer = await api.send(token, report(**fields))
        assert answer.status_code == 201, answer.text
        number = answer.json()["incident"]
    assert [row["kind"] for row in api.stored.rows("report")] == ["phone", "initial", "follow_up", "final"]
    assert len(api.stored.rows("incident")) == 1


async def test_the_office_reports_for_any_unit_and_says_when_a_call_was_taken(api: Api) -> None:
    phoned_at = START - timedelta(minutes=1)
    fields = {"kind": "phone", "class": "critical", "unit": "empty", "phoned_at": phoned_at.isoformat()}
    answer = await api.send(await api.token("office"), report(**fields))
    assert answer.status_code == 201
    assert answer.json()["unit"] == "empty"
    [kept] = api.stored.rows("report")
    assert kept["counts_at"] == phoned_at


async def test_the_office_need_not_name_the_unit_of_an_incident_that_it_follows(api: Api) -> None:
    first = await api.send(await api.token(), report())
    answer = await api.send(await api.token("office"), {"incident": first.json()["incident"], "elements": {}})
    assert (answer.status_code, answer.json()["unit"]) == (201, "dongshan")


async def test_a_sender_whose_clock_is_two_minutes_ahead_is_believed(api: Api) -> None:
    elements = {"occurred_at": (START + timedelta(minutes=2)).isoformat()}
    answer = await api.send(await api.token(), report(elements=elements))
    assert answer.status_code == 201


async def test_the_bell_is_rung_after_each_commit_with_the_next_moment_to_look(api: Api) -> None:
    token = await api.token()
    await api.send(token, report(elements={"occurred_at": START.isoformat()}))
    assert api.bell.rung == [(START + timedelta(minutes=20), False)]
    await api.send(token, b"{")
    assert api.bell.rung[1] == (None, True)


async def test_the_audit_log_names_the_key_that_vouched_for_a_report(api: Api) -> None:
    key, secret = await api.hook()
    await api.send_signed(secret, report())
    [line] = api.stored.audit("report.received")
    assert line.actor == f"key:{key.id}"
    assert api.stored.verified() > 0


async def test_a_signature_counts_in_wall_time_whatever_the_services_clock_shows(api: Api) -> None:
    _key, secret = await api.hook()
    api.stored.clock.move_to(datetime(2031, 1, 1, tzinfo=UTC))
    assert (await api.send_signed(secret, report())).status_code == 201


async def test_an_id_whose_first_body_was_refused_may_carry_the_corrected_report(api: Api) -> None:
    token = await api.token()
    problem_of(await api.send(token, b'{"title": ', "one"), 422, "not-json")
    answer = await api.send(token, report(), "one")
    assert answer.status_code == 201
    again = await api.send(token, report(), "one")
    assert (again.status_code, again.json()) == (200, answer.json())
