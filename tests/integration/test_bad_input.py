"""Bad input gets a clear error that says what to do; nothing is half done, and what was vouched for is not lost."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from incidentd.clock import now
from incidentd.intake.webhook import sign
from tests.integration.api import Api, problem_of, report
from tests.integration.refusals import OFFICE, Kept, nothing_happened, refused_and_kept
from tests.integration.stored import START

# ------------------------------------------------------------------------------------------------ nobody vouches for it


async def test_a_wrong_signature_is_refused_and_nothing_is_kept(api: Api) -> None:
    _key, secret = await api.hook()
    raw = json.dumps(report()).encode()
    headers = sign(secret, "msg_1", now(), raw + b" ")
    problem = await nothing_happened(
        api, lambda: api.http.post("/v1/reports", content=raw, headers=headers), 401, "signature-wrong"
    )
    assert "byte for byte" in problem["hint"]


@pytest.mark.parametrize("minutes", [-6, 6])
async def test_a_stale_timestamp_is_refused_and_the_senders_clock_blamed(api: Api, minutes: int) -> None:
    _key, secret = await api.hook()
    at = now() + timedelta(minutes=minutes)
    problem = await nothing_happened(api, lambda: api.send_signed(secret, report(), at=at), 401, "signature-stale")
    assert "clock" in problem["hint"]


async def test_half_a_signature_is_refused_and_what_is_missing_named(api: Api) -> None:
    headers = {"webhook-id": "msg_1", "authorization": f"Bearer {await api.token()}"}
    problem = await nothing_happened(
        api, lambda: api.http.post("/v1/reports", json=report(), headers=headers), 401, "signature-missing"
    )
    assert "webhook-timestamp, webhook-signature" in problem["detail"]


async def test_a_report_without_any_credentials_is_refused(api: Api) -> None:
    problem = await nothing_happened(
        api, lambda: api.http.post("/v1/reports", json=report()), 401, "credentials-missing"
    )
    assert "Authorization: Bearer" in problem["hint"]


@pytest.mark.parametrize("request_id", ["", "a b", "x" * 201, "编号"])
async def test_a_malformed_id_is_refused_before_anything_is_done(api: Api, request_id: str) -> None:
    token = await api.token()
    headers = {b"authorization": f"Bearer {token}".encode(), b"idempotency-key": request_id.encode()}
    await nothing_happened(
        api, lambda: api.http.post("/v1/reports", json=report(), headers=headers), 400, "id-malformed"
    )


# ------------------------------------------------------------------------------------------------------- not understood


async def test_a_body_that_is_not_json_is_kept_and_the_place_named(api: Api) -> None:
    problem = await refused_and_kept(api, b'{"title": "x",}', "not-json")
    assert "line 1 column 15" in problem["detail"]


async def test_an_empty_body_is_kept_as_an_attempt_to_report(api: Api) -> None:
    problem = await refused_and_kept(api, b"", "not-json")
    assert "empty" in problem["detail"]


async def test_a_signed_body_that_is_not_json_is_kept_too(api: Api) -> None:
    _key, secret = await api.hook()
    kept = Kept(api)
    problem = problem_of(await api.send_signed(secret, b"not json"), 422, "not-json")
    kept.as_sent(problem, b"not json")


@pytest.mark.parametrize("brackets", ["[" * 10_000 + "]" * 10_000, '{"a":' * 3_000 + "1" + "}" * 3_000, "[" * 10_000])
async def test_ten_thousand_nested_brackets_are_not_json_for_us(api: Api, brackets: str) -> None:
    problem = await refused_and_kept(api, brackets.encode(), "not-json")
    assert "recursion limit" in problem["detail"]


async def test_gbk_bytes_are_named_as_such(api: Api) -> None:
    raw = json.dumps({"title": "东山村山体滑坡"}, ensure_ascii=False).encode("gbk")
    problem = await refused_and_kept(api, raw, "not-utf8")
    assert "GBK" in problem["detail"]
    assert "UTF-8" in problem["hint"]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (json.dumps({"title": "x"}).encode("utf-16"), "UTF-16"),
        (b"\x1f\x8b\x08\x00rest", "gzip"),
        (b'{"title": "\xff\xff"}', "byte 11 does not belong there"),
    ],
)
async def test_other_bytes_that_are_not_utf8_are_named_too(api_on_sqlite: Api, raw: bytes, said: str) -> None:
    problem = await refused_and_kept(api_on_sqlite, raw, "not-utf8")
    assert said in problem["detail"]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
async def test_not_a_number_is_not_json(api_on_sqlite: Api, number: str) -> None:
    raw = b'{"elements": {"casualties": {"dead": %s}}}' % number.encode()
    await refused_and_kept(api_on_sqlite, raw, "not-json")


async def test_half_a_surrogate_pair_is_not_json(api_on_sqlite: Api) -> None:
    await refused_and_kept(api_on_sqlite, b'{"title": "\\ud83d"}', "not-json")


async def test_a_number_of_five_thousand_digits_is_not_taken(api_on_sqlite: Api) -> None:
    raw = b'{"elements": {"casualties": {"dead": %s}}}' % (b"9" * 5000)
    await refused_and_kept(api_on_sqlite, raw, "not-json")


async def test_a_field_given_twice_is_not_chosen_from(api: Api) -> None:
    problem = await refused_and_kept(api, b'{"elements": {"casualties": {"dead": 0, "dead": 3}}}', "duplicate-field")
    assert "'dead'" in problem["detail"]


async def test_a_json_value_that_is_no_object_is_told_what_is_wanted(api_on_sqlite: Api) -> None:
    problem = await refused_and_kept(api_on_sqlite, b'["a"]', "wrong-value")
    assert problem["allowed"] == ["an object ({...})"]


# --------------------------------------------------------------------------------------------------------------- shape


@pytest.mark.parametrize(
    ("fields", "pointer", "allowed"),
    [
        ({"title": 5}, "/title", 'text in quotes ("...")'),
        ({"title": "x" * 301}, "/title", "at most 300 characters"),
        ({"kind": "flash"}, "/kind", '"phone", "initial", "follow_up" or "final"'),
        ({"unit": "East Mountain"}, "/unit", "an id of small letters, digits, - and _"),
        ({"incident": "17"}, "/incident", "an incident number such as 2026-000001"),
        ({"flags": "fire"}, "/flags", "a list ([...])"),
        ({"flags": ["fire", 3]}, "/flags/1", 'text in quotes ("...")'),
        ({"aware_at": "yesterday"}, "/aware_at", "a time with its offset, such as 2026-03-01T08:30:00+08:00"),
        ({"aware_at": 1763780400}, "/aware_at", "a time with its offset, such as 2026-03-01T08:30:00+08:00"),
        ({"aware_at": "1763780400"}, "/aware_at", "a time with its offset, such as 2026-03-01T08:30:00+08:00"),
        ({"elements": []}, "/elements", "an object ({...})"),
        ({"elements": {"casualties": 3}}, "/elements/casualties", '{"dead": 0, "missing": 0, ...}'),
        ({"elements": {"casualties": {"dead": "3"}}}, "/elements/casualties/dead", "a whole number, without quotes"),
        ({"elements": {"casualties": {"dead": -1}}}, "/elements/casualties/dead", "0 or more"),
        ({"elements": {"casualties": {"dead": 1.5}}}, "/elements/casualties/dead", "a whole number, without quotes"),
        ({"elements": {"casualties": {"dead": True}}}, "/elements/casualties/dead", "a whole number, without quotes"),
        ({"elements": {"property_loss": {"yuan": "20万"}}}, "/elements/property_loss/yuan", "a whole number, without"),
        ({"elements": {"leaders_on_scene": {"present": "yes"}}}, "/elements/leaders_on_scene/present", "true or false"),
        ({"elements": {"informant": {"phone": "call me"}}}, "/elements/informant/phone", "a phone number of digits"),
        ({"elements": {"occurred_at": "2026-02-30T08:00:00+08:00"}}, "/elements/occurred_at", "a time with its offset"),
    ],
)
async def test_a_wrong_type_is_told_its_place_and_what_is_allowed_there(
    api_on_sqlite: Api, fields: dict[str, Any], pointer: str, allowed: str
) -> None:
    problem = await refused_and_kept(api_on_sqlite, fields, "wrong-value")
    assert problem["pointer"] == pointer
    assert any(one.startswith(allowed) for one in problem["allowed"]), problem


async def test_a_wrong_type_is_kept_on_either_store(api: Api) -> None:
    await refused_and_kept(api, {"elements": {"casualties": {"dead": "three"}}}, "wrong-value")


async def test_everything_that_is_wrong_is_told_at_once(api_on_sqlite: Api) -> None:
    fields = {"title": 5, "elements": {"casualties": {"dead": "3"}, "occurred_at": "2026-11-22T10:58:00"}}
    problem = await refused_and_kept(api_on_sqlite, fields, "wrong-value")
    told = {(error["pointer"], error["code"]) for error in problem["errors"]}
    assert told == {
        ("/title", "wrong-value"),
        ("/elements/casualties/dead", "wrong-value"),
        ("/elements/occurred_at", "time-without-offset"),
    }


@pytest.mark.parametrize("text", ["a\x00b", "a\x1bb", "a\x7fb"])
async def test_control_characters_are_refused_before_they_reach_a_terminal_or_a_mail(
    api_on_sqlite: Api, text: str
) -> None:
    problem = await refused_and_kept(api_on_sqlite, {"elements": {"location": text}}, "wrong-value")
    assert "control characters" in problem["detail"]
    assert problem["pointer"] == "/elements/location"


async def test_an_unknown_field_is_answered_with_the_one_that_was_meant(api: Api) -> None:
    problem = await refused_and_kept(api, {"elements": {"locaton": "x"}}, "unknown-field")
    assert "did you mean 'location'?" in problem["detail"]
    assert "location" in problem["allowed"]


async def test_an_element_outside_the_elements_is_told_where_it_belongs(api_on_sqlite: Api) -> None:
    problem = await refused_and_kept(api_on_sqlite, {"location": "x"}, "unknown-field")
    assert "belongs inside 'elements'" in problem["detail"]


async def test_the_name_of_an_unknown_field_stays_out_of_the_audit_log(api_on_sqlite: Api) -> None:
    await refused_and_kept(api_on_sqlite, {"elements": {"王小明 10000000009": "x"}}, "unknown-field")
    assert all("10000000009" not in line.body for line in api_on_sqlite.stored.audit())


# --------------------------------------------------------------------------------------------------------------- times


@pytest.mark.parametrize("text", ["2026-11-22T10:58:00", "2026-11-22 10:58", "2026-11-22"])
async def test_a_time_without_an_offset_is_refused_with_an_example(api: Api, text: str) -> None:
    problem = await refused_and_kept(api, {"elements": {"occurred_at": text}}, "time-without-offset")
    assert problem["pointer"] == "/elements/occurred_at"
    assert "2026-03-01T08:30:00+08:00" in problem["hint"]


@pytest.mark.parametrize("field", ["occurred_at", "aware_at"])
async def test_a_leap_second_is_refused_with_what_to_write_instead(api_on_sqlite: Api, field: str) -> None:
    stated = {field: "2017-01-01T07:59:60+08:00"}
    body = {"elements": stated} if field == "occurred_at" else stated
    problem = await refused_and_kept(api_on_sqlite, body, "wrong-value")
    assert "leap second" in problem["detail"]
    assert problem["allowed"][-2:] == ["2017-01-01T07:59:59+08:00", "2017-01-01T08:00:00+08:00"]


@pytest.mark.parametrize("text", ["2026-13-31T23:59:60Z", "9999-12-31T23:59:60Z", "2026-03-01T08:59:61Z"])
async def test_a_time_that_is_none_is_no_leap_second(api_on_sqlite: Api, text: str) -> None:
    problem = await refused_and_kept(api_on_sqlite, {"aware_at": text}, "wrong-value")
    assert "leap second" not in problem["detail"]


@pytest.mark.parametrize("field", ["occurred_at", "aware_at"])
async def test_a_time_in_the_future_is_refused_with_the_servers_own_time(api: Api, field: str) -> None:
    later = (START + timedelta(minutes=2, seconds=1)).isoformat()
    body = {"elements": {field: later}} if field == "occurred_at" else {field: later}
    problem = await refused_and_kept(api, body, "time-in-future")
    assert problem["pointer"].endswith(field)
    assert problem["now"] == "2026-11-22T03:00:00+00:00"


@pytest.mark.parametrize("text", ["1999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+14:00"])
async def test_a_time_before_this_century_is_refused(api: Api, text: str) -> None:
    problem = await refused_and_kept(api, {"elements": {"occurred_at": text}}, "time-too-old")
    assert problem["pointer"] == "/elements/occurred_at"


async def test_the_last_moment_that_can_be_written_is_in_the_future(api_on_sqlite: Api) -> None:
    body = {"elements": {"occurred_at": "9999-12-31T23:59:59-14:00"}}
    await refused_and_kept(api_on_sqlite, body, "time-in-future")


# -------------------------------------------------------------------------------------- units, policy, kinds, incidents


async def test_an_unknown_unit_is_answered_with_the_known_ones(api: Api) -> None:
    problem = await refused_and_kept(api, report(unit="dongshang"), "unknown-unit", role="office")
    assert "did you mean 'dongshan'?" in problem["detail"]
    assert problem["allowed"] == ["dongshan", "empty"]
    assert problem["pointer"] == "/unit"


async def test_a_unit_that_has_left_the_directory_is_not_lost(api: Api) -> None:
    key, token = api.keyring.new_token("unit", "dongshan", "x", "test")
    api.stored.store.add_key_blocking(key._replace(unit="dissolved"), "test")
    kept = Kept(api)
    raw = json.dumps(report()).encode()
    kept.as_sent(problem_of(await api.send(token, raw), 422, "unknown-unit"), raw)


async def test_an_office_report_must_say_for_which_unit_it_is(api: Api) -> None:
    await refused_and_kept(api, report(), "unit-missing", role="office")


async def test_a_units_key_reports_for_its_own_unit_only(api: Api) -> None:
    problem = await refused_and_kept(api, report(unit="empty"), "other-unit", status=403)
    assert problem["pointer"] == "/unit"


@pytest.mark.parametrize(
    ("fields", "code", "pointer"),
    [
        ({"class": "super_urgent"}, "unknown-class", "/class"),
        ({"category": "weather"}, "unknown-category", "/category"),
        ({"flags": ["forest_fire", "ufo"]}, "unknown-flag", "/flags/1"),
    ],
)
async def test_what_the_policy_does_not_know_is_answered_with_what_it_knows(
    api: Api, fields: dict[str, Any], code: str, pointer: str
) -> None:
    problem = await refused_and_kept(api, report(**fields), code)
    assert problem["pointer"] == pointer
    assert problem["allowed"]


async def test_only_the_office_says_when_a_call_was_taken(api: Api) -> None:
    fields = {"kind": "phone", "phoned_at": START.isoformat()}
    problem = await refused_and_kept(api, report(**fields), "phoned-at-misplaced")
    assert "only the office" in problem["detail"]


async def test_the_time_of_a_call_goes_with_a_phone_report_only(api: Api) -> None:
    fields = {"kind": "initial", "unit": "dongshan", "phoned_at": START.isoformat()}
    problem = await refused_and_kept(api, report(**fields), "phoned-at-misplaced", role="office")
    assert "this is kind initial" in problem["detail"]


@pytest.mark.parametrize("kind", ["follow_up", "final"])
async def test_a_follow_up_must_say_what_it_follows(api: Api, kind: str) -> None:
    problem = await refused_and_kept(api, report(kind=kind), "incident-missing")
    assert "initial" in problem["hint"]


async def test_a_follow_up_to_an_unknown_incident_is_kept(api: Api) -> None:
    problem = await refused_and_kept(api, {"incident": "2026-000077"}, "unknown-incident", status=404)
    assert problem["pointer"] == "/incident"
    assert "2026-000077" in problem["detail"]


async def test_a_follow_up_to_a_closed_incident_is_kept(api: Api) -> None:
    token, office = await api.token(), await api.token("office")
    number = (await api.send(token, report())).json()["incident"]
    assert (await api.post(office, f"/v1/incidents/{number}/closure", {"reason": "done"})).status_code == 200
    kept = Kept(api)
    raw = json.dumps({"incident": number, "elements": {"trend": "again"}}).encode()
    problem = problem_of(await api.send(token, raw), 409, "incident-closed")
    kept.as_sent(problem, raw)
    assert "reopen" in problem["hint"]


async def test_a_follow_up_to_another_units_incident_is_kept(api: Api) -> None:
    number = (await api.send(await api.token(unit="empty"), report())).json()["incident"]
    await refused_and_kept(api, {"incident": number}, "other-unit", status=403)


async def test_what_a_key_without_that_right_sends_as_a_report_is_kept_all_the_same(api: Api) -> None:
    await refused_and_kept(api, report(), "not-allowed", status=403, role="auditor")


# ------------------------------------------------------------------------------------------------------------- repeated


async def test_a_replayed_id_with_another_body_is_kept_apart_and_the_first_stands(api: Api) -> None:
    token = await api.token()
    first = await api.send(token, report(), "same")
    kept = Kept(api)
    raw = json.dumps(report(title="quite another")).encode()
    problem = problem_of(await api.send(token, raw, "same"), 409, "id-used-before")
    kept.as_sent(problem, raw)
    assert (await api.send(token, report(), "same")).json() == first.json()


async def test_the_same_bad_body_again_under_its_id_is_kept_once_and_told_once(api: Api) -> None:
    token = await api.token()
    kept = Kept(api)
    first = problem_of(await api.send(token, b"{", "same"), 422, "not-json")
    kept.as_sent(first, b"{")
    again = problem_of(await api.send(token, b"{", "same"), 422, "not-json")
    assert again["kept_as"] == first["kept_as"]
    assert len(api.stored.rows("quarantine")) == 1
    assert api.stored.told("quarantined") == OFFICE
