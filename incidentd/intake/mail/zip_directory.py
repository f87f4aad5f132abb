"""The directory of a ZIP file, read without unpacking anything, and one entry of it unpacked within bounds.

A file that a stranger sent may say it unpacks to little and unpack to gigabytes, or hold a million entries: what it
says is checked against limits, and what comes out is counted.
"""

from __future__ import annotations

import struct
import zlib
from typing import Final, NamedTuple

_END: Final = struct.Struct("<4s4H2LH")
_CENTRAL: Final = struct.Struct("<4s6H3L5H2L")
_LOCAL: Final = struct.Struct("<4s5H3L2H")
_END_REACH: Final = 22 + 65_535
_STORED: Final = 0
_DEFLATED: Final = 8
_MOST_ENTRIES: Final = 4_000


class Entry(NamedTuple):
    """One file in a ZIP, as the directory states it; `packed` and `unpacked` in bytes."""

    name: str
    method: int
    encrypted: bool
    packed: int
    unpacked: int
    offset: int


class TooMuch(Exception):
    """The file would unpack to more than is allowed."""


class NotReadable(Exception):
    """This is no ZIP file, or not one that is read here."""


def directory(data: bytes) -> tuple[Entry, ...]:
    """The entries in the order of the directory; raises NotReadable, or TooMuch where there are more than 4,000."""
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - _END_REACH))
    if end < 0 or len(data) - end < _END.size:
        raise NotReadable("no directory")
    _mark, _disk, _first, _here, count, size, offset, _comment = _END.unpack_from(data, end)
    if count > _MOST_ENTRIES:
        raise TooMuch(f"{count} entries")
    # What was put before the file (a program that unpacks itself) moves everything by its length.
    start = end - size
    if start < 0 or start - offset < 0:
        raise NotReadable("the directory lies outside the file")
    entries: list[Entry] = []
    at = start
    for _index in range(count):
        if at + _CENTRAL.size > end or data[at : at + 4] != b"PK\x01\x02":
            raise NotReadable("the directory is broken")
        fields = _CENTRAL.unpack_from(data, at)
        flags, method, packed, unpacked, name_length = fields[3], fields[4], fields[8], fields[9], fields[10]
        name = data[at + _CENTRAL.size : at + _CENTRAL.size + name_length]
        shown = name.decode("utf-8" if flags & 0x800 else "cp437", "replace")
        entries.append(Entry(shown, method, bool(flags & 1), packed, unpacked, fields[16] + start - offset))
        at += _CENTRAL.size + name_length + fields[11] + fields[12]
    return tuple(entries)


def unpacked(data: bytes, entry: Entry, limit: int) -> bytes:
    """One entry's content; raises TooMuch when more than `limit` bytes come out, NotReadable when it is damaged."""
    if entry.encrypted or entry.method not in (_STORED, _DEFLATED):
        raise NotReadable(f"{entry.name} is encrypted, or packed by a method not read here")
    if entry.offset + _LOCAL.size > len(data) or data[entry.offset : entry.offset + 4] != b"PK\x03\x04":
        raise NotReadable(f"{entry.name} is not where the directory says")
    *_rest, name_length, extra_length = _LOCAL.unpack_from(data, entry.offset)
    start = entry.offset + _LOCAL.size + name_length + extra_length
    packed = data[start : start + entry.packed]
    if entry.method == _STORED:
        if len(packed) > limit:
            raise TooMuch(entry.name)
        return packed
    unpacker = zlib.decompressobj(-15)
    try:
        content = unpacker.decompress(packed, limit + 1)
    except zlib.error as error:
        raise NotReadable(f"{entry.name} is damaged") from error
    if len(content) > limit:
        raise TooMuch(entry.name)
    if not unpacker.eof:
        raise NotReadable(f"{entry.name} is cut off")
    return content
