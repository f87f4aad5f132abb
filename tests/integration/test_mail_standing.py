"""Who sent a mail: honest senders are verified, and every known way to pretend is seen through."""

from __future__ import annotations

import base64
import dataclasses
from importlib import import_module
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given
from hypothesis import strategies as st

from incidentd.clock import monotonic
from incidentd.core.directory import Directory
from incidentd.errors import ConfigError
from incidentd.intake.mail.authentication_results import Result, parse, trusted, weigh
from incidentd.intake.mail.dkim_check import DkimResult, check_dkim
from incidentd.intake.mail.domains import comparable, looks_like
from incidentd.intake.mail.header_fields import fields, mailboxes
from incidentd.intake.mail.mail_types import Address, Mail
from incidentd.intake.mail.secret_address import hash_token, new_token, unit_of_secret
from incidentd.intake.mail.standing import WARNINGS, Senders, Standing, judge
from tests.integration.mail_rig import mail_of

TOKEN = "k3jq5zvx2mb7ty4wpn6rs8ad9c"
DIRECTORY = Directory.model_validate(
    {
        "office": {"name": "青山县政府值班室", "duty": ["office-duty"], "leading_group": ["leader"]},
        "people": [
            {"id": "zhang", "name": "张三", "email": "zhangsan@county.example.org"},
            {"id": "li", "name": "李四", "email": "LiSi@mail.example.com"},
            {"id": "wang", "name": "王五", "email": "wangwu@county.example.org"},
            {"id": "leader", "name": "赵六", "email": "leader@county.example.org"},
            {"id": "office-duty", "name": "钱七", "email": "duty@office.example.org"},
            {"id": "silent", "name": "孙八"},
        ],
        "units": [
            {"id": "emergency", "name": "应急管理局", "head": "zhang", "duty": ["li"], "leader_in_charge": "leader"},
            {"id": "water", "name": "水利局", "informants": ["wang"], "leader_in_charge": "leader"},
            {"id": "forest", "name": "林业局", "head": "zhang", "informants": ["silent"]},
            {
                "id": "town",
                "name": "河口镇",
                "duty": {"people": ["wang"], "starts": "2026-01-01T00:00:00Z", "every": "8 hours"},
            },
        ],
    }
)
SENDERS = Senders(
    units={"report@town.example.org": "town", "@water.example.org": "water", "x@gone.example.org": "dissolved"},
    secrets={hash_token(TOKEN): "town"},
)

RECEIVED = "Received: from mail.county.example.org (mail.county.example.org [198.51.100.7]) by mx.example.org"
AND_ON = "Received: from desk (desk [192.0.2.9]) by mail.county.example.org with ESMTPS; Mon, 2 Mar 2026 15:42:44 +0800"
PASS = (
    "Authentication-Results: mx.example.org; dmarc=pass (p=none) header.from=county.example.org;"
    " spf=pass smtp.mailfrom=zhangsan@county.example.org; dkim=pass header.d=county.example.org"
)


def mail(*headers: str, sender: str = "张三 <zhangsan@county.example.org>") -> Mail:
    usual = [] if any(header.lower().startswith("from:") for header in headers) else [f"From: {sender}"]
    return mail_of("\n".join([*headers, *usual, "Subject: 险情", "", "三人被困", ""]))


def judged(one: Mail, **changed: Any) -> Standing:
    usual: dict[str, Any] = {
        "directory": DIRECTORY,
        "senders": SENDERS,
        "recipient": "report@example.org",
        "authserv_ids": ("mx.example.org",),
    }
    return judge(one, **{**usual, **changed})


# --- honest senders ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sender", "domain", "unit", "person", "by", "units"),
    [
        ("wangwu@county.example.org", "county.example.org", "", "wang", "registered_address", ("water", "town")),
        (
            "zhangsan@county.example.org",
            "county.example.org",
            "",
            "zhang",
            "registered_address",
            ("emergency", "forest"),
        ),
        ("Li Si <lisi@mail.example.com>", "mail.example.com", "emergency", "li", "registered_address", ("emergency",)),
        ("LISI@MAIL.EXAMPLE.COM", "mail.example.com", "emergency", "li", "registered_address", ("emergency",)),
        ("Report@Town.example.org", "town.example.org", "town", "", "registered_address", ("town",)),
        ("anybody@water.example.org", "water.example.org", "water", "", "registered_domain", ("water",)),
        ("leader@county.example.org", "county.example.org", "", "leader", "registered_address", ("emergency", "water")),
        ("duty@office.example.org", "office.example.org", "", "office-duty", "office", ()),
    ],
)
def test_a_registered_sender_with_an_aligned_pass_is_verified(
    sender: str, domain: str, unit: str, person: str, by: str, units: tuple[str, ...]
) -> None:
    results = f"Authentication-Results: mx.example.org; dmarc=pass header.from={domain}"

    standing = judged(mail(results, RECEIVED, sender=sender))

    assert standing == Standing(True, unit, person, (by, "dmarc"), (), units)


@pytest.mark.parametrize(
    ("result", "by"),
    [
        ("dmarc=pass header.from=county.example.org", "dmarc"),
        ("dmarc=pass header.from=COUNTY.example.org.", "dmarc"),
        ("dkim=pass header.d=county.example.org header.s=a", "dkim"),
        ("dkim=pass header.d=example.org", "dkim"),
        ("dkim=pass header.i=@county.example.org", "dkim"),
        ("dkim=pass header.i=zhangsan@county.example.org", "dkim"),
        ("spf=pass smtp.mailfrom=county.example.org", "spf"),
        ("spf=pass (a comment; dmarc=fail) smtp.mailfrom=zhangsan@county.example.org", "spf"),
        ('spf=pass reason="good; dmarc=fail" smtp.mailfrom="a b"@county.example.org', "spf"),
        ("dkim / 1 = pass header . d = county.example.org", "dkim"),
        ("spf=fail smtp.mailfrom=list.example.com; dkim=pass header.d=county.example.org", "dkim"),
        ("dkim=fail header.d=x.example; dkim=pass header.d=county.example.org; spf=fail", "dkim"),
        ("auth=pass smtp.auth=ZhangSan@county.example.org", "auth"),
    ],
)
def test_each_method_shows_the_sender_when_it_is_aligned(result: str, by: str) -> None:
    standing = judged(mail(f"Authentication-Results: mx.example.org; {result}", RECEIVED))

    assert (standing.verified, standing.by) == (True, ("registered_address", by))


@pytest.mark.parametrize(
    "result",
    [
        "none",
        "dmarc=pass",
        "dmarc=pass header.from=evil.example",
        "dmarc=pass header.from=county.example.org.evil.example",
        "dmarc=pass header.from=county.example.org header.from=evil.example",
        "dmarc=bestguesspass header.from=county.example.org",
        "dmarc=none header.from=county.example.org",
        "dmarc=pass header.from=county.example.org and=more garbage",
        "dkim=pass",
        "dkim=pass header.d=evil.example",
        "dkim=pass header.d=org",
        "dkim=pass header.d=sub.county.example.org",
        "dkim=pass header.d=ounty.example.org",
        "dkim=pass header.d=county.example.org header.d=evil.example",
        "spf=pass smtp.helo=county.example.org",
        "spf=pass smtp.mailfrom=evil.example",
        "spf=pass smtp.mailfrom=county.example.org@evil.example",
        "spf=neutral smtp.mailfrom=county.example.org",
        "auth=pass smtp.auth=wangwu@county.example.org",
        "iprev=pass policy.iprev=198.51.100.7",
        "x-dmarc=pass header.from=county.example.org",
        '"dmarc=pass header.from=county.example.org"',
        "spf=none (dmarc=pass header.from=county.example.org)",
        'spf=none reason="; dmarc=pass header.from=county.example.org"',
    ],
)
def test_a_pass_of_another_kind_or_for_another_domain_shows_nothing(result: str) -> None:
    standing = judged(mail(f"Authentication-Results: mx.example.org; {result}", RECEIVED))

    assert not standing.verified
    assert "not_authenticated" in standing.warnings
    assert standing.person == "zhang"


@pytest.mark.parametrize("suffix", ["gov.cn", "com.cn", "bj.cn", "cn", "163.com"])
def test_a_domain_open_to_all_does_not_speak_for_those_below_it(suffix: str) -> None:
    senders = Senders(units={f"a@qingshan.{suffix}": "town"})
    one = mail(f"Authentication-Results: mx.example.org; dkim=pass header.d={suffix}", sender=f"a@qingshan.{suffix}")

    assert not judged(one, senders=senders).verified


# --- forged findings -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "verified", "forged"),
    [
        ((PASS, RECEIVED, AND_ON), True, False),
        ((RECEIVED, PASS, AND_ON), True, False),
        ((RECEIVED, "Received-SPF: pass", PASS), True, False),
        (("Received: by mx.example.org with LMTP id 7; 15:42:44", RECEIVED, PASS), True, False),
        (("Received: from localhost (localhost [127.0.0.1]) by mx.example.org", PASS, RECEIVED), True, False),
        (("Received: from mx.example.org ([::1]) by mx.example.org", RECEIVED, PASS), True, False),
        ((RECEIVED, AND_ON, PASS), False, True),
        ((RECEIVED, "Authentication-Results: mx.example.org; spf=fail", "X-A: b", PASS), False, True),
        ((RECEIVED, "Authentication-Results: mx.example.org; spf=none", PASS), False, False),
        ((RECEIVED, "Authentication-Results: mx.example.org; none", "X-A: b", PASS), False, True),
        (("Authentication-Results: mx.example.org; spf=fail; dkim=fail", RECEIVED, PASS), False, False),
        ((RECEIVED, "Authentication-Results: mx.example.org; dmarc=fail", PASS), False, False),
        ((RECEIVED, PASS, "Authentication-Results: mx.example.org; dmarc=fail"), False, False),
        # The name in HELO is the sender's to choose.
        (("Received: from localhost (unknown [203.0.113.9]) by mx.example.org", RECEIVED, PASS), False, True),
        (("Received: from [127.0.0.1] (unknown [203.0.113.9]) by mx.example.org", RECEIVED, PASS), False, True),
        (("Received: from x ([203.0.113.9] helo=[127.0.0.1]) by mx.example.org", RECEIVED, PASS), False, True),
        (("Received: from [127.0.0.1] by x (unknown [203.0.113.9]) by mx.example.org", RECEIVED, PASS), False, True),
        (("Received: from [127.0.0.1]; x (unknown [203.0.113.9]) by mx.example.org", RECEIVED, PASS), False, True),
        (("Received: from x (unknown [10.0.0.2]) by mx.example.org", RECEIVED, PASS), False, True),
        (
            ("X-Forged: 1", "Authentication-Results: mx.example.com; dmarc=pass header.from=county.example.org"),
            False,
            False,
        ),
        ((PASS.replace("mx.example.org", "mx.example.org.evil.example"), RECEIVED), False, False),
        ((PASS.replace("mx.example.org", '"mx.example.org"'), RECEIVED), True, False),
        ((PASS.replace("mx.example.org", "(x) MX.example.org 1"), RECEIVED), True, False),
        ((PASS.replace("mx.example.org", "mx.example.org 2"), RECEIVED), False, False),
        ((PASS.replace("Authentication-Results", "ARC-Authentication-Results"), RECEIVED), False, False),
        ((PASS.replace("Authentication-Results", "X-Authentication-Results"), RECEIVED), False, False),
        ((f"X-Note: x\n {PASS}", RECEIVED), False, False),
    ],
)
def test_only_what_our_server_wrote_on_top_is_believed(
    headers: tuple[str, ...], *, verified: bool, forged: bool
) -> None:
    standing = judged(mail(*headers))

    assert standing.verified == verified
    assert ("authentication_forged" in standing.warnings) == forged


def test_the_sites_own_servers_on_the_way_are_known_by_their_addresses() -> None:
    through = ("Received: from edge (edge.example.org [10.0.0.2]) by mx.example.org", RECEIVED, PASS, AND_ON)

    assert not judged(mail(*through)).verified
    assert judged(mail(*through), relays=("10.0.0.2",)).verified


def test_without_a_configured_server_no_finding_is_believed() -> None:
    assert not judged(mail(PASS, RECEIVED), authserv_ids=()).verified


# --- the policy for senders about whom nothing is found --------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "verified"),
    [
        ((), True),
        (("Authentication-Results: mx.example.org; none",), True),
        (("Authentication-Results: mx.example.org; spf=none; dkim=none; dmarc=none",), True),
        (("Authentication-Results: mx.example.org; spf=temperror; dmarc=permerror",), True),
        (("Authentication-Results: other.example; dmarc=fail",), True),
        (("Authentication-Results: mx.example.org; spf=softfail",), False),
        (("Authentication-Results: mx.example.org; spf=fail",), False),
        (("Authentication-Results: mx.example.org; dkim=fail",), False),
        (("Authentication-Results: mx.example.org; dmarc=fail",), False),
        (("Authentication-Results: mx.example.org; dmarc=reject",), False),
        (("Authentication-Results: mx.example.org; dmarc=fail and (garbage",), False),
        (("Authentication-Results: mx.example.org; dmarc=fail and garbage",), False),
        (("Authentication-Results: mx.example.org; =;",), False),
        (("From: zhangsan@county.example.org, evil@evil.example",), False),
        (("From: stranger@county.example.org",), False),
    ],
)
def test_policy_believes_a_registered_sender_only_where_nothing_speaks_against_it(
    headers: tuple[str, ...],
    *,
    verified: bool,
) -> None:
    standing = judged(mail(*headers, RECEIVED), trust_unauthenticated=True)

    assert standing.verified == verified
    assert ("policy" in standing.by) == verified
    if verified:
        assert "not_authenticated" in standing.warnings


@pytest.mark.parametrize(
    "results", ["dmarc=fail; dkim=pass header.d=county.example.org", "spf=fail; dkim=fail", "dmarc=pass; dmarc=fail"]
)
def test_an_explicit_failure_is_never_verified_by_the_address(results: str) -> None:
    one = mail(f"Authentication-Results: mx.example.org; {results}", RECEIVED)

    standing = judged(one, trust_unauthenticated=True, dkim=DkimResult("county.example.org"))

    assert not standing.verified
    assert "authentication_failed" in standing.warnings


# --- names and addresses that deceive ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sender", "warning"),
    [
        ('"zhangsan@county.example.org" <x@evil.example>', "name_shows_another_address"),
        ("=?utf-8?q?zhangsan=40county=2Eexample=2Eorg?= <x@evil.example>", "name_shows_another_address"),
        ("=?utf-8?b?IiA8emhhbmdzYW5AY291bnR5LmV4YW1wbGUub3JnPiI=?= <x@evil.example>", "name_shows_another_address"),
        ("zhangsan＠county.example.org <x@evil.example>", "name_shows_another_address"),
        ("张三 <x@evil.example>", "name_of_a_person"),
        ("=?utf-8?b?5byg5LiJ?= <x@evil.example>", "name_of_a_person"),
        ("青山县应急管理局 <x@evil.example>", "name_of_a_unit"),
        ("李四 <wangwu@county.example.org>", "name_of_a_person"),
        ("x <zhangsan@c\u043eunty.example.org>", "lookalike_domain"),
        ("x <zhangsan@xn--cunty-jye.example.org>", "lookalike_domain"),
        ("x <zhangsan@c0unty.example.org>", "lookalike_domain"),
        ("x <zhangsan@coumty.example.org>", "lookalike_domain"),
        ("x <zhangsan@conuty.example.org>", "lookalike_domain"),
        ("x <zhangsan@county-example.org>", "lookalike_domain"),
        ("x <zhangsan@vvater.example.org>", "lookalike_domain"),
        ("x <a@ｃounty.example.org>", "from_unreadable"),
        ("x <zhang\u200bsan@county.example.org>", "hidden_characters"),
        ("\u202egro <wangwu@county.example.org>", "hidden_characters"),
        ("zhangsan@county.example.org <>", "from_unreadable"),
        ("<zhangsan@county.example.org> <x@evil.example>", "from_unreadable"),
        ('"<zhangsan@county.example.org>"@evil.example', "from_unreadable"),
        ("zhangsan@county.example.org@evil.example", "from_unreadable"),
        ("zhangsan@county.example.org (<x@evil.example>", "from_unreadable"),
        ("zhangsan@county.example.org, x@evil.example", "several_from"),
        ("a: zhangsan@county.example.org, x@evil.example;", "several_from"),
        ("Zhang, San <zhangsan@county.example.org>", "several_from"),
        ("", "no_from"),
    ],
)
def test_a_deceiving_sender_is_not_verified_and_is_warned_of(sender: str, warning: str) -> None:
    domain = sender.rpartition("@")[2].strip(">) ;") or "evil.example"
    results = f"Authentication-Results: mx.example.org; dmarc=pass header.from={domain}"

    standing = judged(mail(results, RECEIVED, sender=sender))

    assert warning in standing.warnings
    # A name does not take away what the address has shown; everything else does.
    assert standing.verified == (sender.endswith("<wangwu@county.example.org>"))


@pytest.mark.parametrize(
    ("headers", "warning"),
    [
        (("Sender: x@evil.example",), "sender_differs"),
        (("Reply-To: zhangsan@evil.example",), "reply_to_elsewhere"),
        (("Reply-To: zhangsan@county.example.org, x@evil.example",), "reply_to_elsewhere"),
    ],
)
def test_answers_drawn_elsewhere_are_warned_of(headers: tuple[str, ...], warning: str) -> None:
    standing = judged(mail(PASS, RECEIVED, *headers))

    assert standing.warnings == (warning,)
    assert standing.verified


@pytest.mark.parametrize(
    "sender",
    [
        "张三 <zhangsan@county.example.org>",
        "zhangsan@county.example.org",
        '"zhangsan@county.example.org"<ZhangSan@county.example.org>',
        "zhangsan@county.example.org (张三)",
        "=?gb18030?B?1cXI/Q==?= <zhangsan@county.example.org>",
        "<zhangsan@county.example.org>",
    ],
)
def test_an_honest_sender_is_not_warned_of(sender: str) -> None:
    one = mail(
        PASS, RECEIVED, "Sender: zhangsan@county.example.org", "Reply-To: 值班 <duty@county.example.org>", sender=sender
    )

    standing = judged(one)

    assert (standing.verified, standing.warnings) == (True, ())


def test_two_from_fields_are_never_verified() -> None:
    one = mail(PASS, RECEIVED, "From: x@evil.example", "From: zhangsan@county.example.org")

    assert "several_from" in judged(one).warnings
    assert not judged(one, trust_unauthenticated=True).verified


def test_a_from_field_behind_a_lone_cr_is_seen() -> None:
    raw = f"{PASS}\r\n{RECEIVED}\r\nX: y\rFrom: x@evil.example\r\nFrom: zhangsan@county.example.org\r\n\r\n".encode()

    assert "several_from" in judged(mail_of(raw)).warnings


def test_where_two_readers_see_two_senders_neither_is_believed() -> None:
    one = dataclasses.replace(mail(PASS, RECEIVED), sender=Address("", "x@evil.example"))

    assert "from_unreadable" in judged(one).warnings
    assert not judged(one).verified


def test_every_warning_is_explained() -> None:
    found = {
        warning
        for sender in ("张三 <x@c0unty.example.org>", "", "a@b.example, c@d.example", "x@gone.example.org")
        for warning in judged(mail(sender=sender)).warnings
    }

    assert found
    assert found <= WARNINGS.keys()


# --- the secret address --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "recipient",
    [
        f"report+{TOKEN}@example.org",
        f"Report+{TOKEN.upper()}@example.org",
        f"report+2026-000123+{TOKEN}@example.org",
        f"report+{TOKEN}+2026-000123@example.org",
    ],
)
def test_the_secret_address_verifies_the_unit_whoever_sends(recipient: str) -> None:
    standing = judged(mail(sender="somebody@example.com"), recipient=recipient)

    assert (standing.verified, standing.unit, standing.person, standing.by) == (True, "town", "", ("secret_address",))


@pytest.mark.parametrize(
    "recipient",
    [
        "report@example.org",
        "report+@example.org",
        f"report+{TOKEN[:-1]}@example.org",
        f"report+{TOKEN}x@example.org",
        f"report{TOKEN}@example.org",
        f"report@example.org+{TOKEN}",
        f"{TOKEN}@example.org",
        f"report+{hash_token(TOKEN)}@example.org",
        "",
    ],
)
def test_anything_else_is_not_the_secret_address(recipient: str) -> None:
    assert not judged(mail(sender="somebody@example.com"), recipient=recipient).verified


def test_the_secret_address_in_a_header_alone_shows_nothing() -> None:
    assert not judged(mail(f"To: report+{TOKEN}@example.org", sender="somebody@example.com")).verified


def test_the_secret_address_stands_above_a_failure_but_tells_of_it() -> None:
    one = mail("Authentication-Results: mx.example.org; dmarc=fail", RECEIVED)

    standing = judged(one, recipient=f"report+{TOKEN}@example.org")

    assert (standing.verified, standing.unit, standing.person) == (True, "town", "")
    assert {"authentication_failed", "sender_of_another_unit"} <= set(standing.warnings)


def test_the_person_is_named_if_of_the_unit() -> None:
    one = mail(sender="wangwu@county.example.org")

    assert judged(one, recipient=f"report+{TOKEN}@example.org").person == "wang"


def test_a_unit_that_is_not_in_the_directory_is_not_verified() -> None:
    results = "Authentication-Results: mx.example.org; dmarc=pass header.from=gone.example.org"
    by_address = judged(mail(results, RECEIVED, sender="x@gone.example.org"))
    secrets = Senders(secrets={hash_token(TOKEN): "dissolved"})
    by_secret = judged(mail(sender="a@b.example"), senders=secrets, recipient=f"report+{TOKEN}@example.org")

    assert [(one.verified, one.unit, "unknown_unit" in one.warnings) for one in (by_address, by_secret)] == [
        (False, "", True),
        (False, "", True),
    ]


def test_tokens_are_new_each_time_and_fit_an_address() -> None:
    tokens = {new_token() for _ in range(50)}

    assert len(tokens) == 50
    assert all(len(token) == 26 and token.isalnum() and token == token.lower() for token in tokens)
    assert unit_of_secret(f"r+{min(tokens)}@x.example", {hash_token(min(tokens)): "a"}) == "a"


@pytest.mark.parametrize("entry", ["@163.com", "@QQ.com", "report", "a@b@c", "<a@b.example>", "@", "a@"])
def test_a_sender_that_is_none_or_everybody_is_refused(entry: str) -> None:
    with pytest.raises(ConfigError):
        Senders(units={entry: "town"})


# --- our own check of signatures -----------------------------------------------------------------------------------

dkimpy: Any = import_module("dkim")  # without types
_KEY = rsa.generate_private_key(65537, 2048)
_PEM = _KEY.private_bytes(
    serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
)
_PUBLIC = base64.b64encode(
    _KEY.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
).decode()
_SIGNED = ["from", "to", "subject", "date"]


def _dns(name: str) -> str | None:
    return f"v=DKIM1; k=rsa; p={_PUBLIC}" if name.startswith("s1._domainkey.") else None


def _signed(
    domain: str = "county.example.org",
    headers: list[str] | None = None,
    algorithm: str = "rsa-sha256",
    *,
    length: bool = False,
) -> bytes:
    raw = mail("To: report@example.org", "Date: Mon, 2 Mar 2026 09:00:00 +0800").raw
    include = [name.encode() for name in headers or _SIGNED]
    signature = dkimpy.DKIM(raw, signature_algorithm=algorithm.encode()).sign(
        b"s1", domain.encode(), _PEM, include_headers=include, length=length
    )
    return bytes(signature) + raw


@pytest.mark.parametrize("domain", ["county.example.org", "example.org"])
def test_a_signature_of_the_senders_domain_holds_and_verifies(domain: str) -> None:
    raw = _signed(domain)
    result = check_dkim(raw, _dns)

    assert result == DkimResult(domain)
    assert judged(mail_of(raw), dkim=result, authserv_ids=()).by == ("registered_address", "dkim_checked")


def _twice(raw: bytes, field: bytes) -> bytes:
    return field + b"\r\n" + raw


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (_signed("evil.example"), "another domain"),
        (_signed("sub.county.example.org"), "another domain"),
        (_signed("org"), "another domain"),
        (_signed(headers=["from", "date"]), "subject is not signed"),
        (_signed(length=True), "beginning of the body"),
        (_signed().replace("三人".encode(), "无人".encode()), "does not hold"),
        (_signed().replace("险情".encode(), "平安".encode()), "does not hold"),
        (_twice(_signed(), b"From: zhangsan@county.example.org"), "From is not one"),
        (_twice(_signed(), b"Subject: x"), "subject stands there twice"),
        (_signed().replace(b"s=s1", b"s=s2"), ""),
        (_signed().replace(b"a=rsa-sha256", b"a=rsa-sha1"), "no longer safe"),
        (b"DKIM-Signature: d=county.example.org; a=rsa-sha256; h=from:subject\r\n" + mail().raw, "does not hold"),
        (b"DKIM-Signature: \xff\x00;;;=\r\n" + mail().raw, "another domain"),
    ],
)
def test_a_signature_that_shows_nothing_says_why(raw: bytes, reason: str) -> None:
    result = check_dkim(raw, _dns)

    assert result.domain == ""
    assert reason in result.reason
    assert result.reason
    standing = judged(mail_of(raw), dkim=result, trust_unauthenticated=True)
    assert not standing.verified


def test_a_mail_without_a_signature_is_no_failure() -> None:
    result = check_dkim(mail().raw, _dns)

    assert not result.signed
    assert judged(mail(), dkim=result, trust_unauthenticated=True).verified


def test_the_dns_that_fails_breaks_nothing() -> None:
    def down(_name: str) -> str:
        raise OSError("no route")

    assert check_dkim(_signed(), down).domain == ""


def test_a_second_signature_is_looked_at_when_the_first_shows_nothing() -> None:
    raw = b"DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; s=s1; h=from:subject; bh=AAAA; b=AAAA\r\n" + _signed()

    assert check_dkim(raw, _dns).domain == "county.example.org"


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        raise ImportError(name)

    monkeypatch.setattr("incidentd.intake.mail.dkim_check.import_module", missing)

    with pytest.raises(ConfigError, match="dkimpy"):
        check_dkim(_signed(), _dns)


_COMMENTED = (
    "foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot)"
    " . (can it be) expired (surely) = (it is) 1362471462"
)

# --- the parts -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "server", "results", "readable"),
    [
        ("example.org 1; none", "example.org", (), True),
        (
            "example.com; spf=pass smtp.mailfrom=example.net",
            "example.com",
            (Result("spf", "pass", (("smtp.mailfrom", "example.net"),)),),
            True,
        ),
        (
            'example.com; auth=pass (cram-md5) smtp.auth=sender@example.net; x=pass header.from="x y"@example.net',
            "example.com",
            (
                Result("auth", "pass", (("smtp.auth", "sender@example.net"),)),
                Result("x", "pass", (("header.from", "x y@example.net"),)),
            ),
            True,
        ),
        (_COMMENTED, "foo.example.net", (Result("dkim", "fail", (("policy.expired", "1362471462"),)),), True),
        (
            'a.example; spf=fail reason="\\"quoted\\"; x"',
            "a.example",
            (Result("spf", "fail", (("reason", '"quoted"; x'),)),),
            True,
        ),
        ("a.example; spf=pass (open", "a.example", (), False),
        ('a.example; spf="pass', "a.example", (), False),
        ("a.example; spf", "a.example", (), False),
        ("", "", (), False),
        ("a.example", "a.example", (), True),
    ],
)
def test_authentication_results_are_read_as_the_rfc_writes_them(
    value: str,
    server: str,
    results: tuple[Result, ...],
    *,
    readable: bool,
) -> None:
    header = parse(value)

    assert (header.server, header.results, header.readable) == (server, results, readable)


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("county.example.org", "county.example.org", False),
        ("COUNTY.example.org", "county.example.org", False),
        ("a.county.example.org", "county.example.org", False),
        ("163.com", "162.com", False),
        ("l63.com", "163.com", True),
        ("1б3.com", "163.com", False),
        ("rnail.example.org", "mail.example.org", True),
        ("bank.example", "tank.example", True),
        ("forest.example.com", "county.example.org", False),
    ],
)
def test_domains_that_look_alike(one: str, two: str, *, alike: bool) -> None:
    assert looks_like(one, two) == alike


def test_international_domains_are_one_in_both_writings() -> None:
    assert comparable("例子.公司") == comparable("xn--fsqu00a.xn--55qx5d")


_BITS = st.sampled_from(
    [
        *'<>@,;:"\\()=./ \t',
        *(
            "\r\n",
            "\n ",
            "\r\n\r\n",
            "From: ",
            "Received: from ",
            "Authentication-Results: mx.example.org; ",
            "dmarc=pass",
        ),
        *(
            " header.from=",
            "county.example.org",
            "zhangsan",
            "[127.0.0.1]",
            " by ",
            "=?utf-8?b?",
            "?=",
            "张三",
            "xn--",
            "\x00",
        ),
    ]
)


@given(st.lists(_BITS, max_size=60))
def test_no_mail_breaks_the_judgement(bits: list[str]) -> None:
    raw = "".join(bits).encode()

    standing = judged(Mail(raw=raw, sha256=""), trust_unauthenticated=True)

    assert set(standing.warnings) <= WARNINGS.keys()
    mailboxes("".join(bits))
    weigh(trusted(fields(raw), ["mx.example.org"]).results, "a@b.example")
    looks_like("".join(bits), "county.example.org")


@pytest.mark.parametrize(
    "bit",
    [
        "a",
        "a,",
        "<",
        '"',
        "\\",
        "(",
        "a@",
        "a@b.c ",
        ";",
        "x=y ",
        "x=",
        ":",
        "1.1.1.",
        "f:",
        " ",
        "=?utf-8?q?a?= ",
        "张",
    ],
)
def test_a_mail_made_to_take_long_does_not(bit: str) -> None:
    long = bit * (120_000 // len(bit))
    for name in ("From", "Reply-To", "Received", "Authentication-Results"):
        raw = f"{name}: from mx.example.org; {long}\r\n\r\n".encode()
        one = Mail(raw=raw, sha256="", headers=((name, long),), sender=Address(long, f"a@{long}"))
        began = monotonic()
        judged(one)
        mailboxes(long)

        assert monotonic() - began < 20  # it does not hang


@given(st.lists(_BITS, max_size=60))
def test_below_a_refusal_of_our_server_nothing_verifies(bits: list[str]) -> None:
    refusal = b"Authentication-Results: mx.example.org; dmarc=fail header.from=county.example.org\r\n"
    raw = (
        refusal
        + RECEIVED.encode()
        + b"\r\n"
        + "".join(bits).encode()
        + b"\r\nFrom: zhangsan@county.example.org\r\n\r\n"
    )

    assert not judged(Mail(raw=raw, sha256=""), trust_unauthenticated=True).verified
