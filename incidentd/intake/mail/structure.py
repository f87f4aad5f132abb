"""The MIME tree of a mail, cut out of its bytes without recursion and in one pass for each level.

The standard library's parser calls itself for each level and asks every open level about each line: a mail of 400 kB
in 200 levels keeps it busy for ten seconds, and one in 1,000 levels breaks it. Here depth and number of parts are
limited, and a boundary is searched for once in the part it belongs to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

from incidentd.intake.mail.headers import unfolded
from incidentd.intake.mail.mail_types import Limits, MailFault
from incidentd.intake.mail.parameters import file_name, parameters

WHOLE_MAILS: Final = ("message/rfc822", "message/global", "message/news")
"""Types of parts that are a mail themselves."""

RawHeaders = tuple[tuple[str, bytes], ...]

# A line ends as in RFC 5322, or as broken gateways leave it: CR CR LF, or CR alone.
_LINE_END: Final = rb"(?>\r{0,2}\n|\r)"
_HEADER: Final = re.compile(
    rb"([!-9;-~]{1,200})[ \t]*:((?>[^\r\n]*)(?:" + _LINE_END + rb"[ \t](?>[^\r\n]*))*)(?:" + _LINE_END + rb"|\Z)"
)
_ONE_LINE_END: Final = re.compile(_LINE_END)
_LEADING: Final = re.compile(rb"(?:[ \t]*" + _LINE_END + rb")*(?:From [^\r\n]*" + _LINE_END + rb")?")
_GUESSED_BOUNDARY: Final = re.compile(rb"(?:\A|[\r\n])--([^\r\n]{1,200}?)[ \t]*(?=[\r\n])")
_REST_OF_LINE: Final = re.compile(rb"[ \t]*(?:" + _LINE_END + rb"|\Z)")
_MOST_HEADERS: Final = 2_000
_DEEPEST: Final = 60
"""Whatever the limits say: what later walks the tree calls itself once a level."""


@dataclass(slots=True)
class Headers:
    """The header fields of one part as raw bytes, where its body begins, and whether they are whole."""

    fields: RawHeaders
    body: int
    damaged: bool

    def first(self, name: str) -> bytes:
        """The raw body of the first field of that name (in small letters), b"" for none."""
        return next((value for one, value in self.fields if one.lower() == name), b"")


@dataclass
class Part:
    """One node of the tree: its place ("2.1"), its headers, and the bytes of its body as they stand in the mail."""

    path: str
    headers: Headers
    body: bytes
    depth: int = 0
    default_type: str = "text/plain"
    children: list[Part] = field(default_factory=list)
    expanded: bool = False
    mails: int = 0
    """In how many mails inside this mail it lies."""
    is_unsplit: bool = False
    """It says it has parts, and no boundary is found in it: all of it is read as text."""

    @cached_property
    def _content_type(self) -> tuple[str, dict[str, str]]:
        field_text = unfolded(self.headers.first("content-type")).text
        value, found = parameters(field_text)
        return (value if value.count("/") == 1 else "text/plain" if field_text else self.default_type), found

    @cached_property
    def _disposition(self) -> tuple[str, dict[str, str]]:
        return parameters(unfolded(self.headers.first("content-disposition")).text)

    @property
    def media_type(self) -> str:
        """The type as claimed, without parameters."""
        return self._content_type[0]

    @property
    def type_parameters(self) -> Mapping[str, str]:
        """The parameters of Content-Type."""
        return self._content_type[1]

    @property
    def is_attached(self) -> bool:
        """Whether the sender meant it as a file: it is disposed so, or has a name."""
        return self._disposition[0] == "attachment" or bool(self.name)

    @property
    def name(self) -> str:
        """The file name as the sender wrote it, "" for none."""
        return file_name(self._disposition[1], self._content_type[1])

    @property
    def encoding(self) -> str:
        """The content transfer encoding in small letters."""
        return self.headers.first("content-transfer-encoding").decode("ascii", "replace").strip(" \t\r\n;\"'").lower()


@dataclass(slots=True)
class Tree:
    """A mail's parts, and what was wrong with their structure."""

    root: Part
    faults: set[MailFault]


def split_headers(data: bytes, limit: int, *, of_mail: bool = False) -> Headers:
    """The header fields at the beginning of a part; they end at a blank line, or at the first that is no field.

    `limit` is how many bytes of them are read; `of_mail` where it is a whole mail, before which blank lines may stand.
    """
    at = _leading(data) if of_mail else 0
    fields: list[tuple[str, bytes]] = []
    end = min(len(data), at + limit)
    damaged = False
    while (found := _HEADER.match(data, at, end)) is not None:
        if len(fields) < _MOST_HEADERS:
            fields.append((found[1].decode("ascii", "replace"), found[2]))
        else:
            damaged = True
        at = found.end()
    separator = _ONE_LINE_END.match(data, at)
    if separator is None and at < len(data):
        damaged = True
        if end - 1 <= at < len(data) - 1 and fields:
            at = _behind_blank_line(data, at)  # more headers than are read: the body is what follows them all
    return Headers(tuple(fields), separator.end() if separator else at, damaged)


def _leading(data: bytes) -> int:
    """Blank lines before the first header, and the line that mailbox files put there; only where headers follow."""
    found = _LEADING.match(data, 0, 4096)
    return found.end() if found and _HEADER.match(data, found.end(), found.end() + 65_536) else 0


def _behind_blank_line(data: bytes, at: int) -> int:
    places = [data.find(mark, at) + len(mark) for mark in (b"\r\n\r\n", b"\n\n") if data.find(mark, at) >= 0]
    return min(places, default=len(data))


def split_mail(raw: bytes, limits: Limits, unpack_mail: Callable[[Part], bytes]) -> Tree:
    """The tree of a mail. `unpack_mail` gives the bytes of a mail that is a part of this one, its encoding undone."""
    headers = split_headers(raw, limits.header_bytes, of_mail=True)
    root = Part("", headers, raw[headers.body :])
    tree = Tree(root, {"headers_damaged"} if headers.damaged or not headers.fields else set())
    pending = [root]
    count = 1
    while pending:
        part = pending.pop()
        contents = _contents(part, tree, limits.parts, unpack_mail)
        if contents is None:
            continue
        if part.depth >= min(limits.depth, _DEEPEST):
            tree.faults.add("too_deep")
            continue
        inside = part.mails + (part.media_type in WHOLE_MAILS)
        part.expanded = True
        default = "message/rfc822" if part.media_type == "multipart/digest" else "text/plain"
        for index, content in enumerate(contents, start=1):
            count += 1
            if count > limits.parts + 1:
                tree.faults.add("too_many_parts")
                break
            of_mail = part.media_type.startswith("message/")
            inner = split_headers(content, limits.header_bytes, of_mail=of_mail)
            if not inner.fields and of_mail:
                tree.faults.add("broken_mime")
            path = f"{part.path}.{index}" if part.path else str(index)
            part.children.append(Part(path, inner, content[inner.body :], part.depth + 1, default, mails=inside))
        if part.media_type not in WHOLE_MAILS or part.mails > 1:
            part.body = b""  # its parts hold it now; a mail that may be shown as a file is kept whole as well
        pending.extend(reversed(part.children))
    if not root.expanded:
        root.path = "1"
    return tree


def _contents(part: Part, tree: Tree, most: int, unpack_mail: Callable[[Part], bytes]) -> Sequence[bytes] | None:
    """The bytes of each part in this one; None where it is a leaf."""
    if part.media_type in WHOLE_MAILS:
        return [unpack_mail(part)]
    if not part.media_type.startswith("multipart/"):
        return None
    boundary = part.type_parameters.get("boundary", "").rstrip(" \t").encode("utf-8", "replace")
    places = _delimiters(part.body, boundary, most) if boundary else None
    if not places:
        tree.faults.add("broken_mime")
        guessed = _GUESSED_BOUNDARY.search(part.body[:65_536])
        places = _delimiters(part.body, guessed[1], most) if guessed else None
        if not places:
            part.is_unsplit = True
            return None
    if not places[-1].closes:
        tree.faults.add("broken_mime")
    return _between(part.body, places)


class _Delimiter(NamedTuple):
    """A boundary line: where the part before it ends, where the one behind it begins, whether it closes the list."""

    before: int
    behind: int
    closes: bool


def _delimiters(body: bytes, boundary: bytes, most: int) -> list[_Delimiter]:
    """The boundary lines up to the closing one. A line that only begins like one belongs to another list."""
    mark = b"--" + boundary
    found: list[_Delimiter] = []
    at = body.find(mark)
    while at >= 0:
        end = at + len(mark)
        if at == 0 or body[at - 1 : at] in (b"\n", b"\r"):
            closes = body[end : end + 2] == b"--"
            rest = _REST_OF_LINE.match(body, end + 2 if closes else end)
            if rest is not None:
                found.append(_Delimiter(_without_line_end(body, at), rest.end(), closes))
                if closes or len(found) > most + 1:
                    break
        at = body.find(mark, end)
    return found


def _without_line_end(body: bytes, at: int) -> int:
    """The line end before a boundary belongs to the boundary."""
    if body[at - 2 : at] == b"\r\n":
        return at - 2
    return max(0, at - 1)


def _between(body: bytes, places: Sequence[_Delimiter]) -> list[bytes]:
    ends = [place.before for place in places[1:]]
    if not places[-1].closes:
        ends.append(len(body))
    return [body[place.behind : max(end, place.behind)] for place, end in zip(places, ends, strict=False)]
