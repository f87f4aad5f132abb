"""Whatever comes in, the answer is a receipt or a problem document, never a 500."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from incidentd.clock import now
from incidentd.core.elements import ELEMENTS
from incidentd.intake.webhook import sign
from tests.integration.api import Api
from tests.integration.stored import full

# One store for all examples: what one leaves behind is part of the next one's world.
RELAXED = settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
FIELDS = ["kind", "unit", "incident", "class", "category", "title", "aware_at", "phoned_at", "signed_by", "flags"]

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
telling = st.sampled_from(
    [
        "正在核实",
        "being verified",
        "2026-11-22T10:58:00+08:00",
        "2026-11-22T10:58:00",
        "0001-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59-23:59",
        "2026-000001",
        "dongshan",
        "urgent",
        "phone",
        "follow_up",
        "\ud800",
        "\x00",
        {"at_least": 3},
        {"yuan": 10**15},
        {"dead": 10**6},
        {"present": True},
        10**30,
        -0.0,
    ]
)
values = telling | plain
near_reports = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(FIELDS, values),
        "elements": values | st.dictionaries(st.sampled_from(ELEMENTS) | st.text(max_size=5), values, max_size=5),
    },
)
bodies = (
    st.binary(max_size=200)
    | near_reports.map(lambda value: json.dumps(value).encode())
    | near_reports.map(lambda value: json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    | st.text(max_size=60).map(lambda text: text.encode("gb18030", "replace"))
)
header_values = st.binary(max_size=80).map(lambda value: value.translate(None, b"\r\n\x00"))
headers = st.dictionaries(
    st.sampled_from(
        [
            b"idempotency-key",
            b"webhook-id",
            b"webhook-timestamp",
            b"webhook-signature",
            b"accept-language",
            b"content-length",
            b"content-encoding",
            b"authorization",
        ]
    ),
    header_values,
    max_size=4,
)
# What no parser of HTTP would let through: a content-length that is no number.
sendable = headers.filter(lambda given: b"content-length" not in given or given[b"content-length"].isdigit())


def is_an_answer(response: Any) -> None:
    assert response.status_code < 500, response.text
    if response.status_code in (200, 201):
        assert response.json()["report"]
    else:
        problem = response.json()
        assert problem["status"] == response.status_code
        assert problem["detail"]
        assert problem["hint"]


@RELAXED
@given(bodies)
@example(b'{"elements":{"casualties":{"dead":%s}}}' % (b"9" * 4300))
@example(b'{"title":"\\ud800\\udc00"}')
@example(b'{"a":1e400}')
@example(json.dumps({"elements": full()}).encode())
async def test_any_body_of_a_known_sender_is_taken_or_refused_with_a_reason(api_on_sqlite: Api, body: bytes) -> None:
    response = await api_on_sqlite.send(await api_on_sqlite.token("office"), body)
    is_an_answer(response)
    assert response.status_code in (200, 201) or response.json()["kept_as"]


@RELAXED
@given(sendable, st.binary(max_size=40))
async def test_any_headers_are_answered(api_on_sqlite: Api, given_headers: dict[bytes, bytes], query: bytes) -> None:
    token = await api_on_sqlite.token()
    raw = b'{"title": "x"}'
    signed = {name.encode(): value.encode() for name, value in sign("whsec_" + "A" * 44, "m", now(), raw).items()}
    base = {b"authorization": f"Bearer {token}".encode()} if len(query) % 2 else signed
    url = api_on_sqlite.http.base_url.copy_with(raw_path=b"/v1/reports?" + query.hex().encode())
    is_an_answer(await api_on_sqlite.http.post(url, content=raw, headers={**base, **given_headers}))


@RELAXED
@given(st.sampled_from(["confirmation", "closure", "reopening", "acknowledgement", "correction"]), bodies)
async def test_any_body_of_an_act_is_answered(api_on_sqlite: Api, act: str, body: bytes) -> None:
    api = api_on_sqlite
    office = await api.token("office")
    if not api.stored.rows("incident"):
        await api.send(office, {"unit": "dongshan"})
    response = await api.post(office, f"/v1/incidents/2026-000001/{act}", body)
    assert response.status_code < 500, response.text
