"""Where a place ends that stands under its label, when the line goes on without labels: 三号码头 船上9人 死亡1人."""

from __future__ import annotations

import re
from typing import Final

from incidentd.core.reading.numerals import NUMBER

_SIGN: Final = re.compile(r"[；;，,。\s\u3000]+")
_NO_PLACE: Final = re.compile(
    rf"[^；;，,。\s\u3000]{{0,8}}?(?:{NUMBER}[余多来]?[ ]?[人名](?!民)|死亡|失踪|失联|遇难|受伤|被困|救[出起]"
    r"|(?:过火|火场|受灾|受害)面积|明火|火势|投入|出动|疏散|转移|天气[:：为]|损失)"
)
"""What a clause tells that is about people, fire or what is done, not about where."""


def cut_place(value: str) -> tuple[str, str]:
    """The place that a value begins with, and what else the line tells: "" where it is all of the place.

    What stands in brackets is of the place (石桥村（约200人）).
    """
    for sign in _SIGN.finditer(value):
        before = value[: sign.start()]
        if before and _closed(before) and _NO_PLACE.match(value, sign.end()):
            return before, value[sign.end() :]
    return value, ""


def _closed(words: str) -> bool:
    return len(re.findall("[(（]", words)) <= len(re.findall("[)）]", words))
