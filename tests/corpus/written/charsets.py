"""Charsets and headers as Chinese offices send them: wrong labels, raw bytes, split words, odd names, odd dates."""

from __future__ import annotations

import base64
from typing import Any, Final

from tests.corpus.expecting import ANY_ZERO, NONE_HURT, Written, expect, has, maybe
from tests.corpus.making import Part, attached, envelope, quoted, several, text, words
from tests.corpus.written.labelled_bodies import TRADITIONAL
from tests.corpus.written.people import DONGSHAN

_AT: Final = "2026-11-24T09:30"
_SUBJECT: Final = "【紧急】东山镇镕铁沟滑坡险情"
_RARE: Final = "镕铁沟㙟坪"
"""镕 is not in GB 2312, 㙟 not in GBK: it takes four bytes of GB 18030."""
_PLAIN: Final = "镕铁沟"
_PHOTO: Final = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(40)


def _body(place: str) -> str:
    return (
        f"信息来源：护林员\n事发时间：11月24日9时05分\n事发地点：东山镇{place}\n事件性质：滑坡险情\n"
        "伤亡人数：无人员伤亡\n财产损失：1.5万元\n信息员：信息员甲 10000000011\n"
    )


def _case(
    name: str, about: str, part: Part, *, place: str = _PLAIN, subject: str | bytes = _SUBJECT, **given: Any
) -> Written:
    cls = given.pop("cls", "urgent")
    faults = given.pop("faults", ())
    attachments = (
        ("东山镇现场照片.jpg",) if name == "name-rfc-2231" else ("现场照片.jpg",) if name[:5] == "name-" else ()
    )
    location = has(place) if place else given.pop("location")
    raw = envelope(subject, part, **({"sender": DONGSHAN, "received": _AT} | given))
    return Written(
        f"charset-{name}",
        raw,
        expect(
            _AT,
            about,
            cls=cls,
            faults=faults,
            attachments=attachments,
            source="护林员",
            occurred_at="2026-11-24T09:05",
            location=location,
            nature="滑坡险情",
            casualties=NONE_HURT,
            property_loss=15000,
            informant=("信息员甲", "10000000011"),
        ),
    )


def _split_word() -> bytes:
    """An encoded word that ends in the middle of a character."""
    data = _SUBJECT.encode()
    pieces = (data[:13], data[13:29], data[29:])
    return b"\r\n ".join(b"=?utf-8?B?%s?=" % base64.b64encode(piece) for piece in pieces)


def _name_2231() -> bytes:
    """A long name in numbered pieces, percent-encoded (RFC 2231)."""
    data = "东山镇现场照片.jpg".encode("gb18030")
    escaped = "".join(f"%{byte:02X}" for byte in data)
    half = len(escaped) // 6 * 3
    disposition = f"attachment;\r\n filename*0*=gb18030''{escaped[:half]};\r\n filename*1*={escaped[half:]}"
    return disposition.encode()


def _with_photo(disposition: bytes) -> Part:
    photo = Part(
        (b"Content-Type: image/jpeg", b"Content-Transfer-Encoding: base64", b"Content-Disposition: " + disposition),
        base64.encodebytes(_PHOTO),
    )
    return several(text(_body(_PLAIN)), photo)


_RARE_BODY: Final = _body(_RARE)
_PLAIN_BODY: Final = _body(_PLAIN)

_LABELS: Final = (
    _case(
        "gb2312-with-gb18030",
        "Labelled gb2312, written in GB 18030; the subject, too.",
        text(_RARE_BODY, charset="gb18030", label="gb2312", way="8bit"),
        place=_RARE,
        subject=words(_SUBJECT, "gb18030", label="gb2312"),
    ),
    _case(
        "gbk-base64",
        "GBK in base64.",
        text(_PLAIN_BODY, charset="gbk"),
        charset="gbk",
    ),
    _case(
        "gbk-with-gb18030",
        "Labelled GBK with a character of four bytes.",
        text(_RARE_BODY, charset="gb18030", label="GBK", way="base64"),
        place=_RARE,
        charset="gb18030",
    ),
    _case(
        "x-gbk",
        "The label x-gbk, which no standard knows.",
        text(_PLAIN_BODY, charset="gbk", label="x-gbk", way="quoted-printable"),
        subject=words(_SUBJECT, "gbk", label="x-gbk"),
    ),
    _case(
        "gb18030", "GB 18030, honestly labelled.", text(_RARE_BODY, charset="gb18030"), place=_RARE, charset="gb18030"
    ),
    _case("cp936", "The label cp936.", text(_PLAIN_BODY, charset="gbk", label="cp936", way="8bit"), charset="gbk"),
    _case("gb-2312-80", "The label GB_2312-80.", text(_PLAIN_BODY, charset="gbk", label="GB_2312-80"), charset="gbk"),
    _case(
        "utf-8-labelled-gb2312",
        "UTF-8 that calls itself gb2312.",
        text(_RARE_BODY, charset="utf-8", label="gb2312"),
        place=_RARE,
        faults=("charset_mended",),
    ),
    _case(
        "gbk-labelled-utf-8",
        "GBK that calls itself UTF-8.",
        text(_PLAIN_BODY, charset="gbk", label="utf-8", way="8bit"),
        faults=("charset_mended",),
    ),
    _case("no-charset-gbk", "No charset, raw GBK.", text(_PLAIN_BODY, charset="gbk", label=None, way="8bit")),
    _case("no-charset-utf-8", "No charset, raw UTF-8.", text(_RARE_BODY, label=None, way="8bit"), place=_RARE),
    _case(
        "us-ascii-label",
        "GBK that calls itself us-ascii.",
        text(_PLAIN_BODY, charset="gbk", label="us-ascii", way="8bit"),
    ),
    _case("unknown-label", "A label that means nothing.", text(_PLAIN_BODY, label="x-unknown-8", way="base64")),
    _case("bom", "A byte order mark before the first label.", text("\ufeff" + _PLAIN_BODY)),
    _case(
        "utf-16",
        "UTF-16 in base64.",
        text(_RARE_BODY, charset="utf-16", label="utf-16"),
        place=_RARE,
    ),
    _case(
        "quoted-printable-soft-breaks",
        "Quoted-printable whose soft line breaks fall within characters.",
        text(_PLAIN_BODY, charset="gbk", label="gb18030", way="quoted-printable"),
    ),
    _case(
        "cut-in-a-character",
        "The last byte is lost: the rest is to be read.",
        Part(
            (b'Content-Type: text/plain; charset="gbk"', b"Content-Transfer-Encoding: 8bit"),
            (_PLAIN_BODY + "谢谢").replace("\n", "\r\n").encode("gbk")[:-1],
        ),
    ),
)

_NO_HEADERS: Final = Part((), _PLAIN_BODY.replace("\n", "\r\n").encode("gbk"))

_HEADERS: Final = (
    _case("raw-gbk-headers", "Subject and name as raw GBK bytes.", text(_PLAIN_BODY, charset="gbk", way="8bit"),
          subject=_SUBJECT.encode("gbk"), sender="信息员甲".encode("gbk") + b" <%s>" % DONGSHAN.encode()),
    _case("raw-utf-8-headers", "Subject and name as raw UTF-8 bytes.", text(_PLAIN_BODY, way="8bit"),
          subject=_SUBJECT.encode(), sender="信息员甲".encode() + b" <%s>" % DONGSHAN.encode()),
    _case("split-word", "Encoded words that end within a character.", text(_PLAIN_BODY), subject=_split_word()),
    _case("q-words", "Encoded words in Q.", text(_PLAIN_BODY, charset="gbk"), subject=words(_SUBJECT, "gbk", "Q")),
    _case("word-with-blanks", "An encoded word inside quotation marks, with blanks around.", text(_PLAIN_BODY),
          subject=b' "' + words("【紧急】") + b'"  ' + words("东山镇镕铁沟")),
    _case("word-not-base64", "An encoded word whose padding is lost.", text(_PLAIN_BODY), cls=maybe("urgent"),
          subject=b"=?gbk?B?" + base64.b64encode(_SUBJECT.encode("gbk")).rstrip(b"=") + b"?="),
    _case("no-mime-headers", "No MIME header at all, raw GBK.", _NO_HEADERS, subject=_SUBJECT.encode("gbk")),
    _case("name-rfc-2231", "An attachment's name in pieces by RFC 2231.", _with_photo(_name_2231())),
    _case("name-raw-gbk", "An attachment's name as raw GBK bytes.",
          _with_photo(b'attachment; filename="' + "现场照片.jpg".encode("gbk") + b'"')),
    _case("name-encoded-word", "An attachment's name as an encoded word.",
          several(text(_PLAIN_BODY), attached(quoted("现场照片.jpg", "gbk"), _PHOTO, "image/jpeg"))),
)  # fmt: skip

_DATES: Final = (
    _case("date-cst", "CST means China's time here.", text(_PLAIN_BODY), date="Tue, 24 Nov 2026 09:29:00 CST"),
    _case("date-missing", "No Date: the moment of receipt counts.", text(_PLAIN_BODY), date=None),
    _case("date-garbage", "A Date that is none.", text(_PLAIN_BODY), date="2026年11月24日 星期二"),
    _case("date-years-off", "A clock that was never set.", text(_PLAIN_BODY), date="Thu, 01 Jan 1970 08:00:00 +0800"),
    _case(
        "date-utc", "A Date in UTC, still of the day before.", text(_PLAIN_BODY), date="Mon, 23 Nov 2026 17:29:00 +0000"
    ),
)


def _traditional(name: str, about: str, subject: str | bytes, part: Part) -> Written:
    """Traditional characters: what is not understood may be left out, and nothing else may be read."""
    return Written(
        f"charset-{name}",
        envelope(subject, part, sender=DONGSHAN, received=_AT),
        expect(
            _AT,
            about,
            source=has("村民電話", absent=True),
            occurred_at=maybe("2026-11-24T06:10:00+08:00"),
            location=has("青石村", absent=True),
            casualties=ANY_ZERO,
            property_loss=maybe(20000),
            informant=(maybe("信息員甲"), maybe("10000000011")),
        ),
    )


_UNLABELLED: Final = (
    _traditional(
        "no-charset-big5",
        "Big5 that does not say so: it is no GB18030, though it could be read as that.",
        "青石村落石",
        text(TRADITIONAL, charset="big5", label=None, way="8bit"),
    ),
    _traditional(
        "no-charset-big5-subject",
        "A raw Big5 subject and text under the label of webmail of old.",
        "東山鎮青石村落石情況報告".encode("big5"),
        text(TRADITIONAL, charset="big5", label="iso-8859-1", way="8bit"),
    ),
    _case(
        "no-charset-gb18030", "No charset, raw GB18030.", text(_RARE_BODY, charset="gb18030", label=None), place=_RARE
    ),
)
WRITTEN: Final = (*_LABELS, *_HEADERS, *_DATES, *_UNLABELLED)
