"""HTML cut into tags and text, in time that grows with its length and no faster.

The standard library's parser looks for the end of a tag again and again: 200 kB of unfinished tags keep it busy for a
minute. Here every pattern either matches or gives up at once, and what has been looked for in vain is not looked for
again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple


class Tag(NamedTuple):
    """A start or end tag; `attributes` as they stand in it."""

    name: str
    closing: bool
    attributes: str


# After the attributes whatever stands before the next ">" is passed over, so that a start tag always matches.
_MARKUP: Final = re.compile(
    r"<(?:!--(?P<comment>)"
    r"|(?P<closing>/?)(?P<name>[A-Za-z][A-Za-z0-9:_-]{0,40}+)(?=[\s/>])"
    r"(?P<attributes>(?:\"[^\"]*\"|'[^']*'|[^\"'>])*+)[^>]*>"
    r"|(?:[!?]|/(?=[A-Za-z]))[^>]*>)"
)
_NEVER_SHOWN: Final = frozenset({"script", "style", "title", "template", "noscript"})
_END_OF: Final = {name: re.compile(rf"</{name}\b[^>]*>", re.IGNORECASE) for name in _NEVER_SHOWN}
_ATTRIBUTE: Final = re.compile(r"([A-Za-z-]{1,30})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")


def tokens(html: str) -> Iterator[Tag | str]:
    """Tags and texts in their order, character references read; comments, scripts and styles are left out."""
    at = 0
    unending: set[str] = set()
    last = html.rfind(">") + 1  # no tag ends behind it
    while (found := _MARKUP.search(html, at, last)) is not None:
        if found.start() > at:
            yield unescape(html[at : found.start()])
        at = found.end()
        if found["comment"] is not None:
            at = _behind_comment(html, at, unending)
            continue
        name = (found["name"] or "").lower()
        if not name:
            continue
        closing = bool(found["closing"])
        if name in _NEVER_SHOWN and not closing and name not in unending:
            end = _END_OF[name].search(html, at)
            if end is None:
                unending.add(name)
            else:
                at = end.end()
            continue
        yield Tag(name, closing, found["attributes"] or "")
    if at < len(html):
        yield unescape(html[at:])


def _behind_comment(html: str, at: int, unending: set[str]) -> int:
    """Where reading goes on after "<!--"; a comment without an end is only its own mark, or all would be lost."""
    if "!--" not in unending:
        end = html.find("-->", at)
        if end >= 0:
            return end + 3
        unending.add("!--")
    return at


def attribute(attributes: str, name: str) -> str:
    """The value of one attribute, "" where it is not there."""
    for found in _ATTRIBUTE.finditer(attributes[:4000]):
        if found[1].lower() == name:
            return unescape(found[2] or found[3] or found[4] or "")
    return ""
