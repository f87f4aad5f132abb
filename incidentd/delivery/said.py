"""What providers say, as a store and the audit log take it: neither takes half of a surrogate pair, PostgreSQL no NUL.

Were such an answer kept as it is, no result could be recorded, and the message would go out again and again.
"""

from __future__ import annotations

import re
from typing import Final

_UNFIT: Final = re.compile("[\0\ud800-\udfff]")
_LONGEST: Final = 1000
"""Characters: several times what the longest of our own sentences has with a server's words in it."""


def keepable(said: str) -> str:
    """The text with U+FFFD for what cannot be kept, and not too long."""
    return _UNFIT.sub("\ufffd", said[:_LONGEST])


def in_letters(said: str) -> str:
    """What a server said, where octets that are no UTF-8 stand as halves of surrogate pairs: it speaks GBK then."""
    try:
        octets = said.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return said
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return octets.decode("gb18030", "replace")
