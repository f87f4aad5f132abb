"""Bytes of a mail as text: by the charset they say, where that is true, else by the one they are in.

Chinese mail says gb2312 and means GB18030, says gb2312 and is UTF-8, or says nothing. A decoder that follows the label
alone yields other characters without an error, and a wrong value from them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from incidentd.intake.mail.chinese_bytes import guess, looks_like_big5
from incidentd.intake.mail.mail_types import MailFault


class Decoded(NamedTuple):
    """A text, the charset it was really read by, and what was wrong with it ("" for nothing)."""

    text: str
    charset: str
    fault: MailFault | None = None


# A label that is not here is no charset to us: asking Python for it would import codecs (unpackers among them) by a
# sender's word, and remember each such word for ever.
_CODECS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("utf-8", "utf8", "unicode-1-1-utf-8", "utf-8-sig", "cp65001", "utf8mb4", "utf-8n"), "utf-8"),
    **dict.fromkeys(("us-ascii", "ascii", "ansi-x3.4-1968", "iso-646-us", "646", "7bit"), "us-ascii"),
    # The older Chinese sets are parts of GB18030; what senders label by them holds characters of the whole.
    **dict.fromkeys(
        ("gb18030", "gb18030-2000", "gb18030-2005", "gb18030-2022", "gb-18030", "gb2312", "gb-2312", "gb-2312-80",
         "gb2312-80", "gb2312.1980-0", "csgb2312", "csiso58gb231280", "iso-ir-58", "euc-cn", "euccn", "x-euc-cn",
         "eucgb2312-cn", "chinese", "gbk", "x-gbk", "cp936", "936", "ms936", "windows-936", "csgbk",
         "gb2312-charset", "gbk-charset", "gb-1988-80", "zh-cn", "cn-gb"),
        "gb18030",
    ),
    **dict.fromkeys(("hz-gb-2312", "hz", "hzgb", "hz-gb"), "hz"),
    **dict.fromkeys(("big5", "big5-tw", "csbig5", "cn-big5", "x-x-big5", "x-big5", "cp950", "950"), "cp950"),
    **dict.fromkeys(("big5-hkscs", "big5hkscs"), "big5hkscs"),
    **dict.fromkeys(("utf-16", "utf16", "unicode", "ucs-2", "iso-10646-ucs-2"), "utf-16"),
    **{f"utf-16{end}": f"utf-16-{end}" for end in ("le", "be")},
    "utf-32": "utf-32",
    **dict.fromkeys(("iso-2022-jp", "csiso2022jp"), "iso2022_jp_ext"),
    **dict.fromkeys(("shift-jis", "sjis", "x-sjis", "cp932", "windows-31j", "ms-kanji"), "cp932"),
    **dict.fromkeys(("euc-jp", "x-euc-jp"), "euc_jp"),
    **dict.fromkeys(("euc-kr", "ks-c-5601-1987", "ks-c-5601", "cp949", "uhc"), "cp949"),
    "iso-2022-kr": "iso2022_kr",
    **dict.fromkeys(("koi8-r", "koi8-u"), "koi8_u"),
    **dict.fromkeys(("tis-620", "windows-874", "iso-8859-11"), "cp874"),
    **{f"iso-8859-{part}": f"iso8859_{part}" for part in (*range(2, 11), 13, 14, 15, 16)},
    **dict.fromkeys(("iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "cp819"), "cp1252"),
    **{f"windows-{page}": f"cp{page}" for page in range(1250, 1259)},
    **{f"cp{page}": f"cp{page}" for page in range(1250, 1259)},
    "macintosh": "mac_roman",
}  # fmt: skip

# Eight-bit sets in which any bytes are some text: only their label speaks for them.
_ANY_BYTES: Final = re.compile(r"us-ascii|cp125\d|iso8859_\d+|koi8_u|cp874|mac_roman")
_ESCAPING: Final = frozenset({"hz", "iso2022_jp_ext", "iso2022_kr", "utf-16", "utf-16-le", "utf-16-be", "utf-32"})

_EIGHT_BIT_RUN: Final = re.compile(rb"[\x80-\xff]+")
_SAMPLE: Final = 64 * 1024
_DAMAGED: Final = "�"
_COMMON: Final = range(0xB0, 0xD8)
"""Lead bytes of the 3,755 characters that make up nearly all Chinese text (GB 2312, level one)."""
_CHINESE: Final = re.compile("[\u4e00-\u9fff]")
_NOT_IN_CHINESE_TEXT: Final = re.compile(
    "[^\x00-\x7f\u00a0-\u00ff\u0391-\u03c9\u2000-\u27bf\u3000-\u312f\u3200-\u33ff\u3400-\u9fff\uff00-\uffef\ufeff\U0001f000-\U0003ffff]"
)


def codec_of(label: str) -> str:
    """The codec for a charset label, "" for one that is unknown or refused (UTF-7 hides markup from every filter)."""
    plain = label.strip(" \t\r\n\"'`;,").lower().replace("_", "-")[:40]
    return _CODECS.get(plain, "")


def decode_text(data: bytes, label: str = "") -> Decoded:
    """The text of some bytes; never raises. `label` is the charset that the sender names, "" for none."""
    codec = codec_of(label)
    if codec in _ESCAPING:
        return _escaping(data, codec)
    if data.isascii():
        return _ascii(data, label, codec)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) and len(data) % 2 == 0:
        return _escaping(data, "utf-16")
    if codec and _ANY_BYTES.fullmatch(codec):
        return _western(data, codec)
    text, charset = _best(data, codec)
    fault: MailFault | None = None
    if not codec and charset == "gb18030" and (found := guess(data)) is not None and found.doubt:
        fault = "charset_doubtful"
    elif _DAMAGED in text and _DAMAGED.encode() not in data:
        fault = "text_damaged"
    elif label and charset != codec:
        fault = "charset_mended"
    return Decoded(text, charset, fault)


def _ascii(data: bytes, label: str, codec: str) -> Decoded:
    refused = "utf-7" in label.lower().replace("_", "-")
    if b"~{" in data and not codec and not refused:
        return _escaping(data, "hz")
    return Decoded(data.decode("ascii"), codec or "us-ascii", "text_damaged" if refused and b"+" in data else None)


def _escaping(data: bytes, codec: str) -> Decoded:
    """Charsets that switch by escapes, or in units of several bytes: they are believed unless they fail."""
    try:
        return Decoded(data.decode(codec).removeprefix("\ufeff"), codec)
    except UnicodeError:
        if data.isascii():
            return Decoded(data.decode("ascii"), "us-ascii", "text_damaged")
    text, charset = _best(data, "")
    return Decoded(text, charset, "text_damaged" if _DAMAGED in text else "charset_mended")


def _western(data: bytes, codec: str) -> Decoded:
    """Webmail of old labels everything iso-8859-1; Chinese bytes stand in runs, accented letters by themselves."""
    sample = data[:_SAMPLE]
    runs = [len(run) for run in _EIGHT_BIT_RUN.findall(sample)]
    if sum(run for run in runs if run > 1) >= 0.9 * sum(runs) or looks_like_big5(sample):
        utf8 = _strict(data, "utf-8")
        if utf8 is not None:
            return Decoded(utf8, "utf-8", "charset_mended")
        if (found := guess(data)) is not None:
            return Decoded(found.text, found.codec, "charset_doubtful" if found.doubt else "charset_mended")
    text = data.decode(codec, "replace")
    return Decoded(text, codec, "text_damaged" if _DAMAGED in text else None)


def _best(data: bytes, codec: str) -> tuple[str, str]:
    """Text and charset of eight-bit data: as labelled, else strict UTF-8, else GB18030, else with gaps."""
    utf8 = _strict(data, "utf-8")
    by_label = _by_label(data, codec) if codec not in ("", "utf-8") else None
    if utf8 is not None:
        if codec == "utf-8" or not _mostly_common(data) or (not by_label and _reads_as_chinese(utf8)):
            return (utf8, "utf-8") if by_label is None or _reads_as_chinese(utf8) else by_label
        by_label = by_label or _by_label(data, "gb18030")
    if by_label is not None:
        return by_label
    return _with_gaps(data)


def _by_label(data: bytes, codec: str) -> tuple[str, str] | None:
    """Labelled Big5 may be that of Hong Kong."""
    for one in (codec, "big5hkscs") if codec == "cp950" else (codec,):
        text = _strict(data, one)
        if text is not None:
            return text, one
    return None


def _with_gaps(data: bytes) -> tuple[str, str]:
    """Neither the label nor UTF-8 holds. A few bytes lost from UTF-8 must not turn all of it into other characters."""
    utf8 = data.decode("utf-8", "replace")
    gaps = utf8.count(_DAMAGED)
    chinese = len(_CHINESE.findall(utf8))
    if gaps * 10 <= chinese or (gaps < chinese and not _mostly_common(data)):
        return utf8.removeprefix("\ufeff"), "utf-8"
    if (found := guess(data)) is not None:
        return found.text, found.codec
    text = data.decode("gb18030", "replace")
    return (utf8, "utf-8") if text.count(_DAMAGED) > gaps else (text, "gb18030")


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec).removeprefix("\ufeff")
    except UnicodeError:
        return None


def _reads_as_chinese(text: str) -> bool:
    """Whether text that was read as UTF-8 holds Chinese, and nothing that Chinese mail never does."""
    sample = text[:_SAMPLE]
    return _CHINESE.search(sample) is not None and _NOT_IN_CHINESE_TEXT.search(sample) is None


def _mostly_common(data: bytes) -> bool:
    """Whether the bytes, taken as GB18030, are common characters; UTF-8 taken so yields rare ones."""
    common = pairs = 0
    for run in _EIGHT_BIT_RUN.findall(data[:_SAMPLE]):
        leads = run[::2] if len(run) % 2 == 0 else b""
        pairs += (len(run) + 1) // 2
        common += sum(lead in _COMMON for lead in leads)
    return common >= 0.75 * pairs
