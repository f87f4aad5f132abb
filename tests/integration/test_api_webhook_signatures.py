"""Standard Webhooks 1.0, held to the specification's own library."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks.webhooks import Webhook

from incidentd.clock import now
from incidentd.errors import Rejected
from incidentd.intake.webhook import HEADERS, TOLERANCE, Envelope, envelope, secret_bytes, shown_secret, sign

SECRET = shown_secret(b"0123456789abcdef0123456789abcdef")
OTHER = shown_secret(b"another secret of another sender")
AT = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
BODY = '{"title":"山体滑坡"}'.encode()

ids = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=80)
secrets = st.binary(min_size=24, max_size=64)


def signed(secret: str = SECRET, body: bytes = BODY, **changed: str) -> dict[str, str]:
    return {**sign(secret, "msg_1", AT, body), **{name.replace("_", "-"): value for name, value in changed.items()}}


def refused(headers: dict[str, str], at: datetime = AT) -> Rejected:
    with pytest.raises(Rejected) as caught:
        envelope(headers, at)
    assert caught.value.status == 401
    return caught.value


def matches(headers: dict[str, str], secret: str = SECRET, body: bytes = BODY) -> bool:
    return envelope(headers, AT).matches(secret_bytes(secret), body)


@given(ids, secrets, st.text(st.characters(exclude_categories=["Cs"])))
def test_what_we_sign_the_specifications_own_library_accepts(message_id: str, secret: bytes, body: str) -> None:
    headers = sign(shown_secret(secret), message_id, now(), json.dumps({"title": body}).encode())
    assert Webhook(shown_secret(secret)).verify(json.dumps({"title": body}), headers) == {"title": body}


@given(ids, secrets, st.text(st.characters(exclude_categories=["Cs"])))
def test_what_the_specifications_own_library_signs_we_accept(message_id: str, secret: bytes, body: str) -> None:
    at = now()
    headers = {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(shown_secret(secret)).sign(message_id, at, body),
    }
    assert envelope(headers, at).matches(secret, body.encode())


def test_a_signature_by_another_secret_does_not_match() -> None:
    assert matches(signed())
    assert not matches(signed(), secret=OTHER)


def test_a_changed_byte_of_the_body_does_not_match() -> None:
    assert not matches(signed(), body=BODY.replace(b"title", b"titel"))
    assert not matches(signed(), body=BODY + b" ")


def test_id_and_timestamp_are_signed_too() -> None:
    assert not matches(signed(webhook_id="msg_2"))
    assert not matches(signed(webhook_timestamp=str(int(AT.timestamp()) + 1)))


def test_one_right_signature_among_several_is_enough() -> None:
    right, wrong = signed()["webhook-signature"], signed(OTHER)["webhook-signature"]
    assert matches(signed(webhook_signature=f"{wrong} {right}"))
    assert matches(signed(webhook_signature=f"{right} {wrong}"))
    assert not matches(signed(webhook_signature=f"{wrong} {wrong}"))


def test_signatures_of_other_versions_are_passed_over() -> None:
    right = signed()["webhook-signature"]
    assert matches(signed(webhook_signature=f"v1a,{'A' * 86}== {right} v2,x nonsense"))


@pytest.mark.parametrize("absent", HEADERS)
def test_a_missing_header_is_named(absent: str) -> None:
    fault = refused({name: value for name, value in signed().items() if name != absent})
    assert fault.code == "signature-missing"
    assert absent in fault.message


@pytest.mark.parametrize("timestamp", ["", "soon", "1763780400.5", "-5", "１７６３７８０４００", "1" * 13])
def test_a_timestamp_that_is_no_number_of_seconds_is_malformed(timestamp: str) -> None:
    fault = refused(signed(webhook_timestamp=timestamp))
    assert fault.code == ("signature-malformed" if timestamp else "signature-missing")


@pytest.mark.parametrize(
    "signature",
    ["v1", "v1,", "v1,!!!!", "v1," + "A" * 42, "v1a," + "A" * 86 + "==", "V1," + base64.b64encode(bytes(32)).decode()],
)
def test_a_header_without_any_v1_signature_is_malformed(signature: str) -> None:
    fault = refused(signed(webhook_signature=signature))
    assert fault.code == "signature-malformed"
    assert "v1,<base64>" in fault.message


@pytest.mark.parametrize("off", [TOLERANCE, -TOLERANCE])
def test_five_minutes_off_in_either_direction_is_fresh_and_a_second_more_is_stale(off: timedelta) -> None:
    assert isinstance(envelope(signed(), AT + off), Envelope)
    more = off + timedelta(seconds=1 if off > timedelta(0) else -1)
    fault = refused(signed(), AT + more)
    assert fault.code == "signature-stale"
    assert "301 seconds" in fault.message
    assert ("behind" if more > timedelta(0) else "ahead of") in fault.message
