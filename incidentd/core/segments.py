"""How an SMS text is cut into segments, and how a text is shortened to fit a number of them.

A text whose characters are all in the GSM 7-bit alphabet (3GPP TS 23.038) is sent in septets: 160 in a single
message, 153 a segment in a longer one. Any other text, and so any Chinese one, is sent in UCS-2: 70 units in a single
message, 67 a segment. An escaped character (two septets) and a surrogate pair (two units) are never torn apart, so a
segment may end one short. Each segment is charged for and may be lost by itself.
"""

from __future__ import annotations

import unicodedata
from typing import Final, Literal, NamedTuple

Encoding = Literal["GSM-7", "UCS-2"]

_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_ESCAPED: Final = frozenset("\f^{}\\[~]|€")
_GSM: Final = _BASIC | _ESCAPED
_ZERO_WIDTH_JOINER: Final = "\u200d"


class _Size(NamedTuple):
    alone: int  # units in a message of one segment
    joined: int  # units in each segment of a longer one


_SIZES: Final[dict[Encoding, _Size]] = {"GSM-7": _Size(160, 153), "UCS-2": _Size(70, 67)}


def encoding(text: str) -> Encoding:
    """The encoding that a network will choose for `text`."""
    return "GSM-7" if _GSM.issuperset(text) else "UCS-2"


def segments(text: str) -> int:
    """How many segments `text` takes; 0 if there is nothing to send."""
    kind = encoding(text)
    size = _SIZES[kind]
    if not _has_doubles(text, kind):
        return -(-len(text) // (size.alone if len(text) <= size.alone else size.joined))
    units = sum(_width(char, kind) for char in text)
    return 1 if units <= size.alone else _joined(text, kind, size.joined)


def fit(text: str, max_segments: int, tail: str = "") -> str:
    """`text` and `tail`, `text` shortened where both take more than `max_segments` (at least 1).

    A shortened text ends in an ellipsis, "…", or "..." where that keeps the whole in the cheaper GSM alphabet; a
    character is not cut off from its combining marks. `tail` is always kept whole, whatever it takes.
    """
    if max_segments < 1:
        raise ValueError(f"a text cannot be shortened to {max_segments} segments: give at least 1")
    if segments(text + tail) <= max_segments:
        return text + tail
    # A longer beginning never takes fewer segments, so the longest that fits is found by halving.
    low, high = 0, len(text)
    while high - low > 1:
        middle = (low + high) // 2
        if segments(_shortened(text, middle, tail)) <= max_segments:
            low = middle
        else:
            high = middle
    return _shortened(text, _boundary(text, low), tail)


def _has_doubles(text: str, kind: Encoding) -> bool:
    return not _ESCAPED.isdisjoint(text) if kind == "GSM-7" else max(text) > "\uffff"


def _width(char: str, kind: Encoding) -> int:
    return 1 + (char in _ESCAPED if kind == "GSM-7" else char > "\uffff")


def _joined(text: str, kind: Encoding, room: int) -> int:
    count, used = 1, 0
    for char in text:
        width = _width(char, kind)
        if used + width > room:
            count, used = count + 1, 0
        used += width
    return count


def _shortened(text: str, end: int, tail: str) -> str:
    beginning = text[:end].rstrip()
    return beginning + ("..." if encoding(beginning + tail) == "GSM-7" else "…") + tail


def _boundary(text: str, end: int) -> int:
    """The nearest place at or before `end` where no combined character is torn."""
    while 0 < end < len(text) and (_belongs_to_previous(text[end]) or text[end - 1] == _ZERO_WIDTH_JOINER):
        end -= 1
    return end


def _belongs_to_previous(char: str) -> bool:
    return char == _ZERO_WIDTH_JOINER or unicodedata.category(char).startswith("M")
