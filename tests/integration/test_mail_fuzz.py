"""Mails made at random: none stops the reader, none takes long, and what a sound one says is never lost."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import Message
from hashlib import sha256
from quopri import encodestring
from time import process_time
from typing import Final, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from incidentd.intake.mail.docx_form import docx_of
from incidentd.intake.mail.mail_types import Limits, Mail
from tests.integration.mails import HEADERS, attached, multipart, part, read

CHARSETS: Final = {"utf-8": "utf-8", "gb2312": "gb18030", "gbk": "gb18030", "GB18030": "gb18030", "x-gbk": "gb18030"}
WORDS: Final = (
    "东山镇林场发生火灾",
    "无人员伤亡正在核实",
    "过火面积约三亩",
    "信息员张三已到现场",
    "the road is closed",
)
SLOW: Final = 20.0


class Node(NamedTuple):
    """A part made at random: its bytes, the words written in it to be read, the files in it."""

    data: bytes
    words: tuple[str, ...] = ()
    files: tuple[bytes, ...] = ()


def encoded(data: bytes, encoding: str) -> bytes:
    if encoding == "base64":
        return b"\r\n".join(b64encode(data)[at : at + 76] for at in range(0, len(b64encode(data)), 76))
    return encodestring(data).replace(b"\n", b"\r\n") if encoding == "quoted-printable" else data


@st.composite
def texts(draw: st.DrawFn) -> Node:
    label = draw(st.sampled_from(sorted(CHARSETS)))
    words = draw(st.sampled_from(WORDS)) + f"第{draw(st.integers(100, 99_999))}号"
    is_html = draw(st.booleans())
    text = f"<div><p>{words}</p></div>" if is_html else f"{words}\r\n"
    encoding = draw(st.sampled_from(["base64", "quoted-printable", "8bit"]))
    kind = f"text/{'html' if is_html else 'plain'}; charset={label}"
    data = encoded(text.encode(CHARSETS[label]), encoding)
    return Node(part(data, kind, f"Content-Transfer-Encoding: {encoding}"), (words,))


@st.composite
def files(draw: st.DrawFn) -> Node:
    data = draw(st.binary(min_size=1, max_size=400))
    return Node(attached(data, draw(st.sampled_from(["a.jpg", "报告.docx", "b", "c.mp4"]))), (), (data,))


@st.composite
def containers(draw: st.DrawFn, children: st.SearchStrategy[Node]) -> Node:
    inner = draw(st.lists(children, min_size=1, max_size=4))
    boundary = f"b{draw(st.integers(0, 10**9))}-{sha256(b''.join(one.data for one in inner)).hexdigest()[:12]}"
    kind = draw(st.sampled_from(["mixed", "mixed", "report", "x-unknown", "signed"]))
    data = multipart(kind, *(one.data for one in inner), boundary=boundary, headers=b"")
    words = tuple(word for one in inner for word in one.words)
    return Node(data, words, tuple(file for one in inner for file in one.files))


trees = st.recursive(texts() | files(), containers, max_leaves=10)


@settings(max_examples=150)
@given(trees)
def test_every_word_and_every_file_of_a_sound_mail_is_there(tree: Node) -> None:
    mail = read(HEADERS + tree.data)
    assert [word for word in tree.words if word not in mail.text] == []
    assert [file for file in tree.files if file not in [one.data for one in mail.attachments]] == []
    assert mail.subject == "report"
    assert not mail.faults - {"encrypted", "tnef"}


@settings(max_examples=100)
@given(trees)
def test_the_words_stand_in_the_order_of_the_mail(tree: Node) -> None:
    text = read(HEADERS + tree.data).text
    places = [text.index(word) for word in tree.words]
    assert places == sorted(places) or len(set(tree.words)) < len(tree.words)


@settings(max_examples=100)
@given(trees)
def test_the_parts_are_those_that_another_parser_finds(tree: Node) -> None:
    raw = HEADERS + tree.data
    theirs = [leaf.get_payload(decode=True) for leaf in leaves(message_from_bytes(raw, policy=policy.compat32))]
    ours = {one.data for one in read(raw).attachments}
    assert ours <= set(theirs)
    assert len(theirs) == len(tree.words) + len(tree.files)


def leaves(message: Message) -> Iterator[Message]:
    return (one for one in message.walk() if not one.is_multipart())


BITS: Final = [
    b"\r\n", b"\n", b"\r", b"\0", b"--", b"--edge", b"--edge--", b"Content-Type: ", b"multipart/mixed; boundary=edge",
    b"message/rfc822", b"multipart/digest; boundary=edge", b"text/html", b"text/plain; charset=", b"gb2312", b"utf-16",
    b"hz-gb-2312", b"Content-Transfer-Encoding: base64", b"quoted-printable", b"=?gbk?B?", b"?=", b'"', b"<", b">",
    b";", b"filename*0*=", b"name=", b"UTF-8''%E6", b"Subject: ", b"From: ", b"(", b"=", b"=E4",
    b"~{", b"<table><td>", b"&#x",
    b"<!--", b"begin 644 a", b"PK\x03\x04", b"PK\x05\x06", "火灾".encode("gbk"),
    "火灾".encode(), b" ", b"\xff\xfe", b"a@b",
]  # fmt: skip


@settings(max_examples=400)
@given(st.lists(st.sampled_from(BITS) | st.binary(max_size=6), max_size=60))
def test_no_heap_of_mail_pieces_stops_the_reader(bits: list[bytes]) -> None:
    took(b"".join(bits))


@settings(max_examples=300)
@given(trees, st.data())
def test_no_damage_to_a_mail_stops_the_reader(tree: Node, data: st.DataObject) -> None:
    raw = bytearray(HEADERS + tree.data)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw)))
        cut = data.draw(st.integers(0, 30))
        raw[at : at + cut] = data.draw(st.sampled_from(BITS) | st.binary(max_size=4))
    took(bytes(raw))


@settings(max_examples=40)
@given(st.sampled_from(BITS) | st.binary(min_size=1, max_size=8), st.sampled_from(BITS), st.sampled_from(BITS))
def test_nothing_repeated_takes_long(one: bytes, other: bytes, start: bytes) -> None:
    took(HEADERS + b"Content-Type: " + start + b"\r\n\r\n" + (one + other) * (200_000 // len(one + other)))
    took(HEADERS + start + (one + other) * (200_000 // len(one + other)))


@settings(max_examples=100)
@given(trees, st.integers(0, 12), st.integers(0, 12), st.integers(0, 3000))
def test_limits_stop_the_reader_and_are_told(tree: Node, depth: int, parts: int, size: int) -> None:
    whole = read(HEADERS + tree.data)
    mail = read(HEADERS + tree.data, Limits(depth=depth, parts=parts, size=size))
    assert mail.faults & {"too_deep", "too_many_parts", "too_large"} or mail == whole


def took(raw: bytes) -> Mail:
    """Read a mail, and see that it was kept whole and quickly done with."""
    started = process_time()
    mail = read(raw)
    docx_of(mail)
    assert process_time() - started < SLOW
    assert mail.raw is raw
    assert mail.text or mail.attachments or mail.faults
    assert "\0" not in mail.text + mail.subject
    return mail
