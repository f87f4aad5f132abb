"""Whether unlabelled Chinese bytes are GB18030 or Big5: both decode most of what the other encodes.

Text of either set keeps to its common part: GB 2312 of GB18030, and the first level of Big5. Taken for the other,
nearly half of its characters fall outside that.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_PAIR: Final = re.compile(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]")
_FEW: Final = 8
"""Characters: fewer are no report, and no evidence."""
_SURE: Final = 0.9
_UNSURE: Final = 0.75


class Guess(NamedTuple):
    """The text with the codec it was read by; in `doubt` where the bytes do not show which."""

    text: str
    codec: str
    doubt: bool = False


def guess(data: bytes) -> Guess | None:
    """The text of unlabelled Chinese bytes; None where they are neither GB18030 nor Big5 throughout."""
    gb, big5 = _strict(data, "gb18030"), _strict(data, "cp950") or _strict(data, "big5hkscs")
    if big5 is None or gb is None:
        only = gb or big5
        if only is None:
            return None
        if gb is not None:
            return Guess(gb, "gb18030")
        return Guess(only, "cp950") if _common_big5(data) >= _SURE else None
    as_gb, as_big5 = _common_gb(data), _common_big5(data)
    if as_big5 >= _SURE and as_gb < _UNSURE:
        return Guess(big5, "cp950")
    clear = as_gb >= _SURE and as_gb >= as_big5
    return Guess(gb, "gb18030", doubt=not clear and as_big5 >= _UNSURE and len(_pairs(data)) >= _FEW)


def looks_like_big5(data: bytes) -> bool:
    """Whether most of the bytes are common characters of Big5, whose second byte may be a plain letter."""
    pairs = _pairs(data)
    return len(pairs) >= _FEW and len(pairs) * 4 >= len(data) and _common_big5(data) >= _SURE


def _pairs(data: bytes) -> list[bytes]:
    return _PAIR.findall(data)


def _common_gb(data: bytes) -> float:
    """The share of the characters that are of GB 2312."""
    pairs = _pairs(data)
    return sum(pair[1] >= 0xA1 and 0xA1 <= pair[0] <= 0xF7 for pair in pairs) / max(len(pairs), 1)


def _common_big5(data: bytes) -> float:
    """The share of the characters that are signs, or of the first level of Big5."""
    pairs = _pairs(data)
    return sum(0xA1 <= pair[0] <= 0xC6 and not 0x7F <= pair[1] <= 0xA0 for pair in pairs) / max(len(pairs), 1)


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeError:
        return None
