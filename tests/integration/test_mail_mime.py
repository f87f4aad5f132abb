"""Mails taken apart: which text is the body, what is a file, and what is said of a mail that is broken."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from time import process_time

import pytest

from incidentd.intake.mail.mail_types import Limits
from incidentd.intake.mail.mime import read_mail
from tests.integration.mails import HEADERS, attached, multipart, part, read, single

PHOTO = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8
HTML = "text/html; charset=utf-8"
REPORT = "信息来源：东山镇\n事发时间：3时"


def html(text: str) -> bytes:
    return part(f"<html><body>{text}</body></html>".encode(), HTML)


def test_a_plain_mail_is_its_text() -> None:
    raw = single(REPORT.replace("\n", "\r\n").encode())
    mail = read_mail(raw)
    assert (mail.raw, mail.sha256) == (raw, sha256(raw).hexdigest())
    assert (mail.subject, mail.text, mail.own_html, mail.attachments) == ("report", REPORT, False, ())
    assert mail.faults == frozenset()
    assert mail.sender is not None
    assert mail.sender.address == "duty@example.org"
    assert [one.address for one in mail.recipients] == ["office@example.org"]


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("base64", b64encode(REPORT.encode())),
        ("BASE64", b64encode(REPORT.encode()).rstrip(b"=")),
        ("base64", b"\r\n".join([b64encode(REPORT.encode()[:20]), b64encode(REPORT.encode()[20:])])),
        ("base64", b64encode(REPORT.encode()) + b"\r\n\r\n________\r\nlist footer, in no base64"),
        ("base64", REPORT.encode()),
        ("quoted-printable", "".join(f"={byte:02x}" for byte in REPORT.encode()).encode()),
        ("8bit", REPORT.encode()),
        ("binary", REPORT.encode()),
        ("x-unknown", REPORT.encode()),
    ],
)
def test_text_is_read_in_every_transfer_encoding(encoding: str, body: bytes) -> None:
    mail = read(single(body, "text/plain; charset=utf-8", f"Content-Transfer-Encoding: {encoding}"))
    assert mail.text == REPORT


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r", b"\r\r\n"])
def test_lines_may_end_in_any_way(line_end: bytes) -> None:
    raw = multipart("mixed", part(REPORT.encode()), attached(PHOTO, "a.jpg")).replace(b"\r\n", b"\n")
    mail = read(raw.replace(b"\n", line_end))
    assert mail.subject == "report"
    assert mail.text.split() == REPORT.split()
    assert [one.data for one in mail.attachments] == [PHOTO]


def test_of_alternatives_the_plain_one_is_read() -> None:
    mail = read(multipart("alternative", part(REPORT.encode()), html("other")))
    assert (mail.text, mail.own_html, mail.attachments) == (REPORT, False, ())


@pytest.mark.parametrize("plain", ["", "  \r\n", "您的邮件客户端不支持HTML格式", "Please view this message in HTML."])
def test_a_plain_alternative_that_says_nothing_gives_way(plain: str) -> None:
    mail = read(multipart("alternative", part(plain.encode()), html("信息来源：东山镇<br>事发时间：3时")))
    assert (mail.text, mail.own_html) == (REPORT, True)


def test_a_plain_alternative_that_has_lost_the_form_gives_way() -> None:
    cells = [("信息来源", "东山镇"), ("事发时间", "3时"), ("事发地点", "林场")]
    table = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in cells)
    plain = "\n".join(f"{label}\n{value}" for label, value in cells)
    mail = read(multipart("alternative", part(plain.encode()), html(f"<table>{table}</table>")))
    assert mail.text == "信息来源：东山镇\n事发时间：3时\n事发地点：林场"


def test_texts_of_a_mixed_mail_are_joined_in_order() -> None:
    mail = read(multipart("mixed", part(b"one"), attached(PHOTO, "a.jpg"), html("two"), part(b"three")))
    assert mail.text == "one\ntwo\nthree"
    assert mail.own_html


def test_pictures_of_an_html_mail_are_files() -> None:
    picture = part(b64encode(PHOTO), "image/jpeg", "Content-ID: <a@b>", "Content-Transfer-Encoding: base64")
    mail = read(multipart("related", html("text"), picture))
    assert mail.text == "text"
    assert [(one.part, one.name, one.found_type) for one in mail.attachments] == [
        ("2", "attachment-2.jpg", "image/jpeg")
    ]


def test_a_file_is_kept_with_hash_size_and_both_types() -> None:
    mail = read(multipart("mixed", part(b"text"), attached(PHOTO, "report.docx", "application/msword")))
    (file,) = mail.attachments
    assert (file.part, file.name, file.size, file.data) == ("2", "report.docx", len(PHOTO), PHOTO)
    assert file.sha256 == sha256(PHOTO).hexdigest()
    assert (file.claimed_type, file.found_type) == ("application/msword", "image/jpeg")


def test_a_mail_that_is_one_file_has_it() -> None:
    (file,) = read(single(PHOTO, "image/jpeg")).attachments
    assert (file.part, file.data) == ("1", PHOTO)


@pytest.mark.parametrize("content_type", ["text/plain", "application/octet-stream"])
def test_a_text_file_is_the_text_of_a_mail_without_any(content_type: str) -> None:
    mail = read(multipart("mixed", part(b" \r\n"), attached(REPORT.encode("gbk"), "report.txt", content_type)))
    assert mail.text == REPORT
    assert [one.name for one in mail.attachments] == ["report.txt"]


def test_a_text_file_is_not_mixed_into_the_text() -> None:
    mail = read(multipart("mixed", part(b"text"), attached(REPORT.encode(), "report.txt", "text/plain")))
    assert mail.text == "text"


def test_flowed_lines_are_whole_again() -> None:
    body = b"one two \r\nthree\r\n> quoted \r\n> on\r\n  stuffed\r\n-- \r\nname"
    mail = read(single(body, "text/plain; charset=utf-8; format=flowed"))
    assert mail.text == "one two three\n> quoted on\n stuffed\n-- \nname"


def test_chinese_flowed_lines_are_joined_without_blanks() -> None:
    body = "事发地点：东山 \r\n镇林场".encode()
    assert read(single(body, "text/plain; charset=utf-8; format=flowed; delsp=yes")).text == "事发地点：东山镇林场"


def forwarded(outer: bytes) -> bytes:
    inner = multipart("mixed", part(REPORT.encode()), attached(PHOTO, "a.jpg"), boundary="inner")
    return multipart("mixed", part(outer), part(inner, "message/rfc822"))


def test_a_mail_attached_to_an_empty_one_is_what_it_says() -> None:
    mail = read(forwarded(b""))
    assert mail.text == REPORT
    assert [(one.part, one.name) for one in mail.attachments] == [("2.1.2", "a.jpg")]


def test_a_mail_attached_to_one_with_text_is_a_file_and_its_files_count() -> None:
    mail = read(forwarded(b"see below"))
    assert mail.text == "see below"
    assert [(one.part, one.name, one.claimed_type) for one in mail.attachments] == [
        ("2", "report.eml", "message/rfc822"),
        ("2.1.2", "a.jpg", "application/octet-stream"),
    ]
    assert read(mail.attachments[0].data).text == REPORT


def test_a_delivery_report_stays_recognisable() -> None:
    status = part(b"Action: failed\r\nStatus: 5.1.1", "message/delivery-status")
    raw = multipart("report; report-type=delivery-status", part(b"not delivered"), status)
    mail = read(raw)
    assert mail.header("content-type").startswith("multipart/report; report-type=delivery-status")
    assert mail.text == "not delivered"
    assert [one.claimed_type for one in mail.attachments] == ["message/delivery-status"]


def test_an_invitation_is_a_file_and_no_text() -> None:
    mail = read(multipart("alternative", part(b"text"), part(b"BEGIN:VCALENDAR", "text/calendar; method=REQUEST")))
    assert mail.text == "text"
    assert [one.claimed_type for one in mail.attachments] == ["text/calendar"]


@pytest.mark.parametrize(
    "raw",
    [
        single(b"MIAG", "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m"),
        multipart(
            "encrypted", part(b"Version: 1", "application/pgp-encrypted"), part(b"x", "application/octet-stream")
        ),
        single(b"-----BEGIN PGP MESSAGE-----\r\n\r\nhQ\r\n-----END PGP MESSAGE-----"),
        multipart(
            "mixed",
            part(b"x"),
            attached(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "a.docx"),
        ),
    ],
)
def test_what_is_encrypted_is_told(raw: bytes) -> None:
    assert "encrypted" in read(raw).faults


def test_a_signed_mail_is_read() -> None:
    mail = read(multipart("signed", part(REPORT.encode()), attached(b"0", "smime.p7s", "application/pkcs7-signature")))
    assert mail.text == REPORT
    assert mail.faults == frozenset()


@pytest.mark.parametrize(
    "file",
    [
        attached(b"x", "winmail.dat"),
        attached(b"x", "a.dat", "application/ms-tnef"),
        attached(b"\x78\x9f\x3e\x22" + b"x" * 9, "a.bin"),
    ],
)
def test_winmail_is_told(file: bytes) -> None:
    assert "tnef" in read(multipart("mixed", part(b"text"), file)).faults


@pytest.mark.parametrize("raw", [b"", HEADERS + b"\r\n", single(b" \r\n\t"), multipart("mixed", part(b""))])
def test_what_is_empty_is_told(raw: bytes) -> None:
    assert "empty" in read(raw).faults


# ------------------------------------------------------------------------------------------------ broken


def test_a_mail_cut_off_has_what_came() -> None:
    raw = multipart("mixed", part(REPORT.encode()), attached(PHOTO, "a.jpg"))
    mail = read(raw[:-200])
    assert mail.text == REPORT
    assert "broken_mime" in mail.faults
    assert PHOTO.startswith(mail.attachments[0].data)


def test_parts_are_found_by_a_boundary_that_is_not_named() -> None:
    raw = multipart("mixed", part(REPORT.encode()), attached(PHOTO, "a.jpg")).replace(b"; boundary=edge", b"")
    mail = read(raw)
    assert mail.text == REPORT
    assert [one.data for one in mail.attachments] == [PHOTO]
    assert "broken_mime" in mail.faults


def test_a_multipart_without_any_part_is_read_as_text() -> None:
    mail = read(single(REPORT.encode(), "multipart/mixed; boundary=edge"))
    assert mail.text == REPORT
    assert "broken_mime" in mail.faults


def test_a_text_without_headers_is_read() -> None:
    mail = read(REPORT.encode())
    assert mail.text == REPORT
    assert "headers_damaged" in mail.faults


def test_lines_of_a_part_without_headers_are_not_taken_for_any() -> None:
    assert (
        read(multipart("mixed", b"\r\nsource: the station\r\n\r\ntime: 3:00")).text
        == "source: the station\n\ntime: 3:00"
    )


def test_a_line_that_only_begins_like_a_boundary_is_text() -> None:
    mail = read(multipart("mixed", part(b"one\r\n--edges\r\n--edge--x\r\ntwo")))
    assert mail.text == "one\n--edges\n--edge--x\ntwo"


def test_a_mailbox_line_and_blank_lines_before_the_headers_are_passed_over() -> None:
    assert read(b"\r\nFrom a@example.org Tue Nov 24\r\n" + single(b"text")).subject == "report"


def test_headers_without_end_are_cut_and_the_text_is_found() -> None:
    raw = b"X-Long: " + b"x" * 300_000 + b"\r\n" + single(REPORT.encode())
    mail = read(raw)
    assert mail.text == REPORT
    assert "headers_damaged" in mail.faults


def test_a_mail_above_the_limit_is_told_and_its_text_read() -> None:
    raw = multipart("mixed", part(REPORT.encode()), attached(PHOTO * 40, "a.jpg"))
    mail = read(raw, Limits(size=10_000))
    assert (mail.text, mail.attachments, mail.faults) == (REPORT, (), frozenset({"too_large"}))


def test_text_above_the_limit_is_cut_and_told() -> None:
    mail = read(single("火".encode() * 1000), Limits(text_bytes=1000))
    assert mail.text.startswith("火" * 333)
    assert mail.faults == frozenset({"too_large"})


def test_more_parts_than_allowed_are_told() -> None:
    mail = read(multipart("mixed", *[part(b"x")] * 20), Limits(parts=5))
    assert mail.text == "\n".join("x" * 5)
    assert "too_many_parts" in mail.faults


def nested(depth: int) -> bytes:
    inner = part(b"deep")
    for level in range(depth):
        inner = multipart("mixed", inner, boundary=f"b{level}", headers=b"")
    return HEADERS + inner


def test_depth_is_limited() -> None:
    assert read(nested(10)).text == "deep"
    mail = read(nested(30))
    assert "too_deep" in mail.faults
    assert mail.attachments


DEEP = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (level, level) for level in range(10_000))
HOSTILE = {
    "nothing": b"",
    "nul": b"\0" * 1_000_000,
    "binary": bytes(range(256)) * 4_000,
    "carriage returns": b"\r" * 1_000_000,
    "line feeds": b"\n" * 1_000_000,
    "10,000 nested multiparts": DEEP,
    "nested mails": b"Content-Type: message/rfc822\n\n" * 20_000,
    "a million parts": b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 1_000_000,
    "a million headers": b"a:\n" * 1_000_000,
    "a header of a million lines": b"a:\n" + b" x\n" * 1_000_000,
    "no line at all": b"a" * 5_000_000,
    "unfinished encoded words": b"Subject: " + b"=?x?b?" * 40_000 + b"\n\nx",
    "many encoded words": b"Subject: " + b"=?utf-8?b?AA==?= " * 14_000 + b"\n\nx",
    "nested comments": b"From: " + b"(" * 250_000 + b"\n\nx",
    "open angles and quotes": b"To: " + b'<,"' * 80_000 + b"\n\nx",
    "open parameters": b"Content-Type: text/plain" + b';a="' * 60_000 + b"\n\nx",
    "padding": b"Content-Transfer-Encoding: base64\n\n" + b"QQ==" * 1_000_000,
    "equals signs": b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=" * 5_000_000,
    "blanks": b"\n\n" + b" " * 2_000_000 + b"x",
    "unfinished tags": b"Content-Type: text/html\n\n" + b"<a" * 1_000_000,
    "40 MB": b"Subject: x\n\n" + b"hello world\n" * 3_500_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bytes_cost_little_time(name: str) -> None:
    raw = HOSTILE[name]
    started = process_time()
    mail = read(raw)
    assert process_time() - started < 20  # it does not hang
    assert mail.raw == raw
    assert mail.faults or name in {
        "many encoded words",
        "unfinished encoded words",
        "nested comments",
        "blanks",
        "open angles and quotes",
        "open parameters",
        "padding",
        "equals signs",
        "unfinished tags",
    }


def test_a_failure_of_the_reader_loses_no_mail(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_anything: object) -> None:
        raise RecursionError

    monkeypatch.setattr("incidentd.intake.mail.mime.split_mail", fails)
    mail = read_mail(b"Subject: x\r\n\r\ntext")
    assert mail.raw == b"Subject: x\r\n\r\ntext"
    assert mail.faults == frozenset({"broken_mime"})
