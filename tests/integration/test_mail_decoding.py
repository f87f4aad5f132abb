"""Charsets, headers and file names as Chinese offices send them."""

from __future__ import annotations

import re
from base64 import b64encode
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.intake.mail.decoding import codec_of, decode_text
from incidentd.intake.mail.headers import addresses, date_of, header_text, message_ids
from incidentd.intake.mail.mail_types import Address
from incidentd.intake.mail.mime import read_mail
from incidentd.intake.mail.parameters import file_name, parameters, safe_name
from tests.corpus.corpus import cases
from tests.integration.mails import read, single, with_header

REPORT = "东山镇林场发生森林火灾，过火面积约三亩，无人员伤亡，正在扑救。"
RARE = "镕㙟"  # in GB 18030, and not in GB 2312 or GBK
CHINA = timezone(timedelta(hours=8))


@pytest.mark.parametrize("label", ["gb2312", "GBK", "x-gbk", "cp936", "gb_2312-80", '"GB2312"', "csGB2312", "gb18030"])
def test_whatever_chinese_set_is_named_the_whole_of_gb18030_is_read(label: str) -> None:
    decoded = decode_text((REPORT + RARE).encode("gb18030"), label)
    assert decoded == (REPORT + RARE, "gb18030", None)


@pytest.mark.parametrize(
    ("codec", "label", "charset"),
    [
        ("utf-8", "utf-8", "utf-8"),
        ("utf-8", "UTF8", "utf-8"),
        ("utf-8-sig", "utf-8", "utf-8"),
        ("hz", "hz-gb-2312", "hz"),
        ("utf-16", "utf-16", "utf-16"),
        ("utf-16-le", "utf-16le", "utf-16-le"),
    ],
)
def test_a_true_label_is_believed(codec: str, label: str, charset: str) -> None:
    assert decode_text(REPORT.encode(codec), label) == (REPORT, charset, None)


def test_big5_is_read_as_its_label_says() -> None:
    text = "東山鎮發生森林火災，無人員傷亡。"
    assert decode_text(text.encode("big5"), "big5") == (text, "cp950", None)


@pytest.mark.parametrize("label", ["gb2312", "gbk", "iso-8859-1", "us-ascii", "big5", "no-such-charset"])
def test_utf8_under_a_wrong_label_is_read_and_told(label: str) -> None:
    assert decode_text(REPORT.encode(), label) == (REPORT, "utf-8", "charset_mended")


@pytest.mark.parametrize("label", ["utf-8", "iso-8859-1", "us-ascii", "windows-1252", "x-unknown"])
def test_gbk_under_a_wrong_label_is_read_and_told(label: str) -> None:
    assert decode_text(REPORT.encode("gbk"), label) == (REPORT, "gb18030", "charset_mended")


@pytest.mark.parametrize(("codec", "charset"), [("utf-8", "utf-8"), ("gb18030", "gb18030")])
def test_unlabelled_text_is_read_by_what_it_is(codec: str, charset: str) -> None:
    assert decode_text(REPORT.encode(codec)) == (REPORT, charset, None)


@pytest.mark.parametrize("short", ["东山镇", "火灾", "无", "紧急", "通", "一人轻伤", "正在核实", "联通"])
@pytest.mark.parametrize("codec", ["utf-8", "gb18030"])
def test_a_few_characters_are_read_by_their_label(short: str, codec: str) -> None:
    assert decode_text(short.encode(codec), codec).text == short


@pytest.mark.parametrize("short", ["东山镇", "火灾", "紧急", "一人轻伤", "正在核实", "李四"])
@pytest.mark.parametrize("codec", ["utf-8", "gb18030"])
def test_a_few_characters_without_label_are_read(short: str, codec: str) -> None:
    assert decode_text(short.encode(codec)).text == short


def test_accented_letters_are_not_taken_for_chinese() -> None:
    assert decode_text("Müller, café à 3 heures".encode("latin-1"), "iso-8859-1").text == "Müller, café à 3 heures"


def test_a_byte_lost_from_utf8_damages_one_character_and_not_the_rest() -> None:
    data = (REPORT * 3).encode()
    decoded = decode_text(data[:30] + data[31:], "utf-8")
    assert decoded.fault == "text_damaged"
    assert decoded.charset == "utf-8"
    assert decoded.text.endswith(REPORT * 2)


def test_utf7_is_not_read() -> None:
    decoded = decode_text(REPORT.encode("utf-7"), "utf-7")
    assert decoded.fault == "text_damaged"
    assert "东" not in decoded.text


@pytest.mark.parametrize(
    "label", ["zlib", "base64", "rot13", "unicode_escape", "idna", "undefined", "../gbk", "x" * 999]
)
def test_a_label_can_call_for_no_other_codec(label: str) -> None:
    assert codec_of(label) == ""


@given(
    st.binary(max_size=200), st.sampled_from(["", "gbk", "utf-8", "big5", "hz", "utf-16", "iso-2022-jp", "utf-7", "?"])
)
def test_any_bytes_are_some_text(data: bytes, label: str) -> None:
    assert isinstance(decode_text(data, label).text, str)


@given(st.text(st.characters(codec="gb2312", exclude_characters="\r\n\x00"), min_size=6, max_size=60))
def test_text_comes_back_from_gb18030_and_utf8_by_their_labels(text: str) -> None:
    assert decode_text(text.encode("utf-8"), "utf-8").text == text
    if not text.isascii() and all("\u4e00" <= character <= "\u9fff" for character in text):
        assert decode_text(text.encode("gb18030"), "gb18030").text in (
            text,
            text.encode("gb18030").decode("utf-8", "ignore"),
        )


def test_the_charset_of_a_mail_is_that_it_was_read_by() -> None:
    mail = read(single(REPORT.encode(), "text/plain; charset=gb2312"))
    assert (mail.text, mail.charset) == (REPORT, "utf-8")
    assert "charset_mended" in mail.faults


# ------------------------------------------------------------------------------------------------ headers


def word(text: str, codec: str, label: str = "") -> str:
    return f"=?{label or codec}?B?{b64encode(text.encode(codec)).decode()}?="


@pytest.mark.parametrize("codec", ["gbk", "gb18030", "utf-8"])
def test_a_raw_eight_bit_subject_is_read(codec: str) -> None:
    assert with_header(f"Subject: 【紧急】{REPORT}".encode(codec)).subject == f"【紧急】{REPORT}"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (word("紧急报告", "gb18030", "gb2312"), "紧急报告"),
        (word(RARE, "gb18030", "GB2312"), RARE),
        (f"{word('紧急', 'gbk')} {word('报告', 'gbk')}", "紧急报告"),
        (f"{word('紧急', 'gbk')}\r\n {word('报告', 'utf-8')}", "紧急报告"),
        (f"Re: {word('紧急', 'gbk')} (2)", "Re: 紧急 (2)"),
        ("=?utf-8?q?a_b=E7=81=AB?=", "a b火"),
        ("=?UTF-8?Q?a b=e7=81=ab?=", "a b火"),
        ("=?utf-8?b?54Gr?= =?UTF-8?Q?=E7=81=BE?=", "火灾"),
        ("=?utf-8*zh?b?54Gr?=", "火"),
        ("=?x-no-such?b?54Gr?=", "火"),
        ("=?utf-8?B?5rWL6K+V5Lit?=", "测试中"),
        ("=?gbk?B?1/g?=", "坐"),  # the padding is missing
        ("=?utf-8?B?not closed", "=?utf-8?B?not closed"),
        ("=?utf-8?X?54Gr?=", "=?utf-8?X?54Gr?="),
    ],
)
def test_encoded_words_are_read_as_they_are_written(field: str, text: str) -> None:
    assert header_text(field.encode()).text == text


def test_a_character_split_over_two_words_is_whole() -> None:
    data = "森林火灾".encode()
    first, second = (b64encode(one).decode() for one in (data[:4], data[4:]))
    assert header_text(f"=?utf-8?B?{first}?=\r\n =?utf-8?B?{second}?=".encode()).text == "森林火灾"
    quoted = "".join(f"={byte:02X}" for byte in data)
    assert header_text(f"=?utf-8?Q?{quoted[:12]}?= =?utf-8?Q?{quoted[12:]}?=".encode()).text == "森林火灾"


def test_base64_cut_within_a_group_is_joined() -> None:
    encoded = b64encode("森林火灾东山镇".encode()).decode()
    assert header_text(f"=?utf-8?B?{encoded[:6]}?= =?utf-8?B?{encoded[6:]}?=".encode()).text == "森林火灾东山镇"


def test_nothing_can_be_slipped_in_behind_a_line_end() -> None:
    mail = with_header(b"Subject: =?utf-8?Q?a=0D=0ABcc:_x=40example.org=00=1B[2J?=")
    assert "\n" not in mail.subject
    assert "\r" not in mail.subject
    assert mail.header("bcc") == ""
    assert not any(ord(character) < 32 for character in mail.subject)


def test_a_folded_subject_is_on_one_line() -> None:
    assert with_header(b"Subject: one\r\n\ttwo\r\n  three").subject == "one two three"


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("a@Example.ORG", [("", "a@example.org")]),
        ('"张三" <Zhang@example.org>, li@example.org', [("张三", "Zhang@example.org"), ("", "li@example.org")]),
        (f"{word('张三', 'gbk')} <a@example.org>", [("张三", "a@example.org")]),
        (f'"{word("张三", "gbk")}" <a@example.org>', [("张三", "a@example.org")]),
        ('"a, b" <a@example.org>', [("a, b", "a@example.org")]),
        ("a@example.org (张三)", [("张三", "a@example.org")]),
        ("list: a@example.org, b@example.org;", [("", "a@example.org"), ("", "b@example.org")]),
        ("undisclosed-recipients:;", []),
        ("a@example.org; b@example.org", [("", "a@example.org"), ("", "b@example.org")]),
        (word("张三 <a@example.org>", "utf-8"), [("张三", "a@example.org")]),
        ("nobody", []),
        ("<>", []),
        ("", []),
        ('"b@example.org" <a@example.org>', [("b@example.org", "a@example.org")]),
        ("<a@example.org", [("", "a@example.org")]),
    ],
)
def test_addresses_are_read(field: str, expected: list[tuple[str, str]]) -> None:
    assert addresses(field.encode()) == tuple(Address(*one) for one in expected)


def test_a_raw_gbk_name_of_a_sender_is_read() -> None:
    assert with_header("From: 张三 <a@example.org>".encode("gbk")).sender == Address("张三", "a@example.org")


@given(st.text(max_size=80))
def test_any_text_is_some_addresses(text: str) -> None:
    assert all("@" in one.address for one in addresses(text.encode("utf-8", "replace")))


def test_message_ids_are_told_apart() -> None:
    assert message_ids("<a@x>\t<b@y> <a@x>") == ("<a@x>", "<b@y>")
    assert message_ids("bare@example.org") == ("<bare@example.org>",)
    assert message_ids("no id") == ()


@pytest.mark.parametrize(
    ("field", "moment"),
    [
        ("Tue, 24 Nov 2026 03:10:00 +0800", datetime(2026, 11, 24, 3, 10, tzinfo=CHINA)),
        ("Tue, 24 Nov 2026 03:10:00 CST", datetime(2026, 11, 24, 3, 10, tzinfo=CHINA)),
        ("Tue, 24 Nov 2026 03:10:00 +0800 (CST)", datetime(2026, 11, 24, 3, 10, tzinfo=CHINA)),
        ("24 Nov 2026 03:10 GMT", datetime(2026, 11, 24, 3, 10, tzinfo=UTC)),
        ("Tue, 24 Nov 2026 03:10:00 -0000", datetime(2026, 11, 24, 3, 10, tzinfo=UTC)),
        ("2026-11-24T03:10:00+08:00", datetime(2026, 11, 24, 3, 10, tzinfo=CHINA)),
        ("Tue, 24 Nov 2026 03:10:00", None),
        ("31 Dec 9999 23:59:00 -1200", None),
        ("yesterday", None),
        ("", None),
        ("Tue, 99 Nov 2026 03:10:00 +0800", None),
        ("Tue, 24 Nov 2026 03:10:00 +9999999999", None),
    ],
)
def test_the_date_is_what_the_sender_means_or_nothing(field: str, moment: datetime | None) -> None:
    read_as = date_of(field)
    assert read_as == moment
    assert read_as is None or read_as.utcoffset() == (moment and moment.utcoffset())


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_none(text: str) -> None:
    assert date_of(text) is None or date_of(text + " ") is not None


# ------------------------------------------------------------------------------------------------ file names


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ('attachment; filename="报告.docx"', "报告.docx"),
        (f'attachment; filename="{word("报告.docx", "gbk", "gb2312")}"', "报告.docx"),
        (f"attachment; filename={word('报告.docx', 'gbk')}", "报告.docx"),
        ("attachment; filename*=GB2312''%B1%A8%B8%E6.docx", "报告.docx"),
        ("attachment; filename*=UTF-8'zh'%E6%8A%A5%E5%91%8A.docx", "报告.docx"),
        ("attachment; filename*0*=UTF-8''%E6%8A%A5; filename*1*=%E5%91%8A; filename*2=.docx", "报告.docx"),
        ("attachment; filename*1*=%E5%91%8A.docx; filename*0*=UTF-8''%E6%8A%A5", "报告.docx"),
        ("attachment; filename*0*=UTF-8''%E6%8A; filename*1*=%A5.docx", "报.docx"),
        ("attachment; filename=a b.docx", "a b.docx"),
        ('attachment; filename="a\\"b.docx"', 'a"b.docx'),
        ('attachment; filename="C:\\Users\\a.docx"', "C:\\Users\\a.docx"),
        ('attachment; filename="%E6%8A%A5%E5%91%8A.docx"', "报告.docx"),
        ("attachment; filename=x.txt; filename*=UTF-8''%E6%8A%A5.txt", "报.txt"),
        ("attachment", ""),
        ('attachment; filename=""', ""),
    ],
)
def test_file_names_are_read_however_they_are_written(field: str, name: str) -> None:
    assert file_name(parameters(field)[1], {}) == name


def test_a_raw_gbk_file_name_is_read() -> None:
    raw = single(b"x", "application/pdf", "Content-Disposition: attachment; filename=PLACE").replace(
        b"PLACE", '"东山镇报告.pdf"'.encode("gbk")
    )
    assert read(raw).attachments[0].name == "东山镇报告.pdf"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\a.exe", "a.exe"),
        ("a\x00b\x1b.txt", "ab.txt"),
        ("report\u202excod.exe", "reportxcod.exe"),
        ("a\r\nb.txt", "a b.txt"),
        ("  .hidden ", "hidden"),
        ("", "attachment-2"),
        ("..", "attachment-2"),
        ("///", "attachment-2"),
        ("\u200b", "attachment-2"),
        ('a:b"c?.txt', "a_b_c_.txt"),
        ("x" * 300 + ".docx", "x" * 115 + ".docx"),
        ("报告．docx", "报告．docx"),
    ],
)
def test_names_are_safe_to_show(name: str, shown: str) -> None:
    assert safe_name(name, "attachment-2") == shown


@given(st.text(max_size=400))
def test_any_name_becomes_a_safe_one(name: str) -> None:
    shown = safe_name(name, "attachment-1")
    assert 0 < len(shown) <= 120
    assert not set(shown) & set('/\\<>:"|?*\x00\r\n\u202e')
    assert shown not in (".", "..")
    assert shown.isprintable() or any(ord(character) > 0xA0 for character in shown)


_TRADITIONAL = "事發地點：東山鎮青石村，發生山體滑坡，傷亡人數正在核實"


@pytest.mark.parametrize("label", ["", "iso-8859-1", "us-ascii"])
def test_big5_that_does_not_say_so_is_known_by_its_bytes(label: str) -> None:
    assert decode_text(_TRADITIONAL.encode("big5"), label)[:2] == (_TRADITIONAL, "cp950")


def test_no_unlabelled_line_of_the_corpus_in_gb18030_is_taken_for_big5() -> None:
    lines = {line for case in cases() for line in read_mail(case.raw).text.split("\n") if line.isprintable()}
    chinese = [line for line in lines if re.search("[\u4e00-\u9fff]", line)]
    read = [(line, decode_text(line.encode("gb18030"))) for line in chinese]
    assert len(read) > 800
    assert [line for line, decoded in read if decoded.text != line or decoded.fault == "charset_doubtful"] == []


def test_bytes_that_may_be_of_either_set_are_doubted() -> None:
    # Four in five are common characters of GB 2312, all of them common ones of Big5.
    either = bytes.fromhex("b0a1b0a2b0a3b0a4a440") * 4
    assert decode_text(either).fault == "charset_doubtful"
