"""The members of a backup's tar file one after another, in little memory whoever made the file.

Read are regular files, and the extended headers (pax, POSIX.1-2001) of names and sizes that the plain header has no
room for: all that a backup holds. Python's tarfile reads more, and takes into memory what it needs for it, at the size
that the file states: long names, sparse maps. Where that can be prevented differs from one security update to the next.
"""

from __future__ import annotations

import io
import re
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NoReturn

from incidentd.backup.manifest import damaged
from incidentd.sentences import Sentence, _

_LONGEST_EXTENSION: Final = 64 * 1024
_LARGEST_SIZE: Final = re.compile(r"[0-9]{1,18}")
_RECORD: Final = re.compile(rb"([0-9]{1,5}) ([^=]+)=")


@dataclass(frozen=True, slots=True)
class Member:
    """One member; `content` is read before the next member is asked for. Of one that is no regular file, nothing is."""

    name: str
    size: int
    regular: bool
    content: Content


class Content:
    """What stands in a member: `size` bytes of the file that holds it."""

    def __init__(self, file: io.BufferedIOBase, size: int) -> None:
        self._file = file
        self._left = size

    def read(self, size: int) -> bytes:
        """The next bytes, at most `size`; none at the end.

        Raises:
            EOFError: the file ends within the member.
        """
        block = _exactly(self._file, min(size, self._left))
        self._left -= len(block)
        return block


def read_members(file: io.BufferedIOBase) -> Iterator[Member]:
    """Each member until the mark that ends them.

    Raises:
        BackupError: a member that no backup has.
        EOFError, tarfile.HeaderError: this is no tar file, or its end is missing.
    """
    while (header := _header(file)) is not None:
        extension: Mapping[str, str] = {}
        if header.type == tarfile.XHDTYPE:
            extension = _extension(file, header)
            header = _header(file)
            if header is None:
                raise EOFError
        name = extension.get("path", header.name)
        size = _size(name, extension["size"]) if "size" in extension else header.size
        if size < 0:
            _refused(name)
        content = Content(file, size)
        regular = header.type in {tarfile.REGTYPE, tarfile.AREGTYPE}
        yield Member(name, size, regular, content)
        if not regular:
            _refused(name)
        while content.read(tarfile.RECORDSIZE):
            pass
        _exactly(file, -size % tarfile.BLOCKSIZE)


def _header(file: io.BufferedIOBase) -> tarfile.TarInfo | None:
    block = _exactly(file, tarfile.BLOCKSIZE)
    return tarfile.TarInfo.frombuf(block, "utf-8", "replace") if any(block) else None


def _extension(file: io.BufferedIOBase, header: tarfile.TarInfo) -> dict[str, str]:
    """The records of an extended header, each its own length, a space, a keyword, "=", a value and a line's end."""
    if not 0 <= header.size <= _LONGEST_EXTENSION:
        _refused(header.name)
    text = _exactly(file, header.size)
    _exactly(file, -header.size % tarfile.BLOCKSIZE)
    records, at = {}, 0
    while at < len(text):
        found = _RECORD.match(text, at)
        end = at + int(found[1]) if found else 0
        if found is None or not found.end() < end <= len(text) or text[end - 1 : end] != b"\n":
            _refused(header.name)
        records[found[2].decode("utf-8", "replace")] = text[found.end() : end - 1].decode("utf-8", "replace")
        at = end
    return records


def _size(name: str, value: str) -> int:
    if not _LARGEST_SIZE.fullmatch(value):
        _refused(name)
    return int(value)


def _refused(name: str) -> NoReturn:
    damaged(Sentence(_("'{name}' is not as the manifest says"), name=name[:80]))


def _exactly(file: io.BufferedIOBase, size: int) -> bytes:
    block = file.read(size)
    if len(block) < size:
        raise EOFError
    return block
