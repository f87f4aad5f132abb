"""Numerals as officials write them: Arabic, full-width, Chinese, and mixed of these; exact, or known only from below.

A number that is only about right (约30, 近百, 数十, 三五, 30左右) has no value here: it is for the caller to doubt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

_DIGITS: Final[Mapping[str, int]] = {
    "零": 0, "〇": 0, "○": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4,
    "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "貳": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8, "玖": 9,
}  # fmt: skip
_UNITS: Final[Mapping[str, int]] = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_SCALES: Final[Mapping[str, int]] = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
_TWENTIES: Final[Mapping[str, str]] = {"廿": "二十", "卅": "三十"}

# The same length out as in, so that a passage found in the one can be cut out of the other. Full-width commas stay:
# between digits they separate two statements (死亡1，200人被困), a comma of thousands is always half-width.
_HALF_WIDTH: Final = str.maketrans(
    {full: chr(ord(full) - 0xFEE0) for full in map(chr, range(0xFF01, 0xFF5F)) if full not in "，；！？"}
    | {"\u3000": " ", "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2212": "-"}
)

_D: Final = "[0-9０-９]"
_ARABIC: Final = rf"(?:{_D}{{1,3}}(?:,{_D}{{3}}){{1,4}}(?!{_D})|{_D}{{1,15}}(?!{_D}))(?:[.．]{_D}{{1,8}}(?!{_D}))?"
_PLAIN_CHINESE: Final = r"[零〇○一二两兩三四五六七八九十廿卅](?:[零〇○一二两兩三四五六七八九十百千万亿萬億廿卅]{0,19})"
# Formal digits are ordinary words as well (队伍, 登陆): only with a unit do they make a number.
_FORMAL: Final = r"[壹贰貳叁肆伍陆陸柒捌玖][拾佰仟万亿萬億][零壹贰貳叁肆伍陆陸柒捌玖拾佰仟万亿萬億]{0,19}"
NUMBER: Final = rf"(?:{_ARABIC}[十百千]?[万亿]?(?:{_D}{{1,4}}(?!{_D})[千百]?万?)?|{_FORMAL}|{_PLAIN_CHINESE})"
"""The source of a regular expression, without groups, that finds one numeral in any script; `read_number` judges it."""

_ARABIC_ONLY: Final = re.compile(_ARABIC)
_PIECE: Final = re.compile(rf"({_ARABIC})([十百千]?)([万亿]?)")
_POSITIONAL: Final = re.compile(r"[零〇○一二三四五六七八九]{3,12}")
_LONGEST: Final = 40
LONGEST_TEXT: Final = 20_000
"""How many characters of a text the rules read: ten times a long report, so that no text can hold up the intake."""

_FLOOR_BEFORE: Final = (
    "上(?=[百千万])", "至少有", "至少", "不少于", "不低于", "起码", "最少", "超过", "多于", "大于", "逾", "超",
)  # fmt: skip
_VAGUE_BEFORE: Final = (
    "大约", "大概", "大致", "将近", "接近", "不到", "不足", "至多", "最多", "不超过", "不多于", "少于", "低于",
    "估计", "约", "近", "数", "好几", "几", "成",
)  # fmt: skip
_COUNT: Final = re.compile(
    rf"""
    (?P<before>{"|".join(_FLOOR_BEFORE)})?\ ?
    (?P<number>{NUMBER}|[百千万])
    (?P<more>[余多来几])?(?P<scale>[万亿])?\ ?
    (?:个人|人|名|位)?(?P<after>以上|余)?
    """,
    re.VERBOSE,
)
_VAGUE: Final = re.compile(rf"(?:{'|'.join(_VAGUE_BEFORE)})")
_BARE_UNITS: Final[Mapping[str, int]] = {"百": 100, "千": 1000, "万": 10_000}


def half_width(text: str) -> str:
    """The text with full-width digits, letters, colons, dots and blanks made half-width; as long as it was."""
    return text.translate(_HALF_WIDTH)


def read_number(text: str) -> int | None:
    """The whole number that the whole text is (３０, 三十, 二〇二六, 3万, 1.2万, 1亿2000万); None for anything else.

    None also for what is usual in speech but not of one meaning: 三五 (three to five), 一百五 (150, or 105).
    """
    plain = half_width(text).strip()
    return _number(plain) if plain and len(plain) <= _LONGEST else None


@lru_cache(maxsize=2048)
def _number(plain: str) -> int | None:
    return _mixed(plain) if plain[0] in "0123456789" else _chinese(plain)


def read_count(text: str) -> int | dict[str, int] | None:
    """How many the whole text says: a number, or `{"at_least": n}` for 30余, 十几, 3人以上, 至少3, 超过30; else None.

    A measure word of people (人, 名, 位) may follow. What is only about right (约30, 近百, 数十) is None.
    """
    plain = half_width(text).strip()
    if len(plain) > _LONGEST:
        return None
    found = _COUNT.fullmatch(plain)
    if found is None or _VAGUE.match(plain):
        return None
    floor = bool(found["before"] or found["more"] or found["after"])
    number = _BARE_UNITS.get(found["number"]) if floor else None
    if number is None:
        number = read_number(found["number"])
    if number is None or (found["scale"] and not floor):
        return None
    number *= _SCALES.get(found["scale"] or "", 1)
    return {"at_least": number} if floor else number


def _mixed(text: str) -> int | None:
    """Arabic digits with Chinese units after them, in falling order: 3万, 2千万, 1亿2000万, 3万5千."""
    total, at, below = 0, 0, 10**16
    while at < len(text):
        found = _PIECE.match(text, at)
        if found is None:
            return None
        unit = _UNITS.get(found[2], 1) * _SCALES.get(found[3], 1)
        value = _scaled(found[1], unit)
        if value is None or value >= below:
            return None
        if at and _ARABIC_ONLY.fullmatch(text, at) and len(found[1]) < len(str(below)) - 1:
            return None  # 3万5 is 35,000 to some and 30,005 to others
        total, at, below = total + value, found.end(), unit
    return total


def _scaled(digits: str, unit: int) -> int | None:
    """The decimal number times the unit, if that is whole."""
    whole, _, part = digits.replace(",", "").partition(".")
    value, rest = divmod(int(whole + part) * unit, 10 ** len(part))
    return value if rest == 0 else None


def _chinese(text: str) -> int | None:
    for short, written_out in _TWENTIES.items():
        text = text.replace(short, written_out)
    if text in _DIGITS:
        return _DIGITS[text]
    if _POSITIONAL.fullmatch(text):
        # 一二〇 and 二〇二六 are digits one by one; 三四五 may be, but is no way to write a count.
        return int("".join(str(_DIGITS[char]) for char in text)) if set(text) & set("零〇○") or len(text) == 4 else None
    total = 0
    for scale in ("亿", "億", "万", "萬"):
        head, sign, tail = text.partition(scale)
        if not sign:
            continue
        head = head.lstrip("零〇○") if total else head
        value = _chinese(head) if "万" in head or "萬" in head else _section(head)
        if not value:
            return None
        total += value * _SCALES[scale]
        if not tail:
            return total
        if tail[0] not in "零〇○" and not set(tail) & set("千仟万萬"):
            return None  # 一万五 is 15,000 to some, and an omission to others
        text = tail
    rest = _section(text.lstrip("零〇○") if total else text)
    return None if rest is None else total + rest


def _section(text: str) -> int | None:
    """A number below ten thousand with its units: 三百二十, 十五, 一千零五; None where a unit or a zero is wanting."""
    total, digit, below, zero = 0, None, 10_000, False
    for at, char in enumerate(text):
        if char in _UNITS:
            unit = _UNITS[char]
            if digit is None and at == 0 and unit == 10:
                digit = 1
            if not digit or unit >= below or (zero and unit * 10 == below):
                return None
            total, digit, below, zero = total + digit * unit, None, unit, False
        elif digit is not None or char not in _DIGITS:
            return None
        elif _DIGITS[char] == 0:
            if zero or below <= 10 or at == 0:
                return None
            zero = True
        else:
            digit = _DIGITS[char]
    if digit is None:
        return None if zero or not text else total
    return total + digit if below == 10 or zero or len(text) == 1 else None
