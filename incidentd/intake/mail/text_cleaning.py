"""Text as people see it: without what does not show, with one kind of line end."""

from __future__ import annotations

import re
from typing import Final

_LINE_ENDS: Final = re.compile("\r{0,2}\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Controls, zero-width characters, marks of writing direction, halves of characters: none is seen, and each may hide a
# word from a reader or turn a line about on the screen.
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_SPACES: Final = re.compile("[\u00a0\u2000-\u200a\u202f\u205f]")
_BEFORE_LINE_END: Final = re.compile(r"(?<![ \t\u3000])[ \t\u3000]+(?=\n|\Z)")
_MANY_BLANK: Final = re.compile(r"\n{4,}")


def cleaned(text: str) -> str:
    """The text with line ends as LF, no unseen characters, no blanks at line ends, at most two blank lines together.

    A signature mark ("-- ") keeps its blank.
    """
    text = _SPACES.sub(" ", _UNSEEN.sub("", _LINE_ENDS.sub("\n", text)))
    text = _BEFORE_LINE_END.sub("", text)
    text = re.sub(r"(?m)^--$", "-- ", text)
    return _MANY_BLANK.sub("\n\n\n", text).strip("\n")


def on_one_line(text: str) -> str:
    """The same for headers and names: no line ends either, so that nothing can be slipped in behind one."""
    return " ".join(_SPACES.sub(" ", _UNSEEN.sub("", _LINE_ENDS.sub(" ", text))).split())
