"""Reading a TOML file: what keeps it from being read, and on which line of it a key stands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from incidentd.errors import ConfigError
from incidentd.sentences import Sentence, _

Key = tuple[str | int, ...]

_HEADER: Final = re.compile(r"^\s*(\[\[?)([^\[\]]+)\]")
_ASSIGNMENT: Final = re.compile(r"^\s*((?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*=")
_PART: Final = re.compile(r"[\w-]+|\"[^\"]*\"|'[^']*'")
_AT_LINE: Final = re.compile(r" \(at line (\d+), column \d+\)| \(at end of document\)")
_HINT: Final = _("text stands in quotes, lists in [ ], each table begins with its [name]")
_LONG_QUOTES: Final = ('"""', "'''")


class TomlFile(NamedTuple):
    """What a file states, and its text for telling where."""

    path: Path
    stated: dict[str, Any]
    text: str

    def where(self, key: Key) -> str:
        """The file's name with the line of the key, or of what the key stands in."""
        lines = dict(_lines(self.text))
        while key and key not in lines:
            key = key[:-1]
        return f"{self.path}:{lines[key]}" if key else str(self.path)


def read_toml(path: Path) -> TomlFile:
    """Read a file; raises ConfigError that says why it cannot be read, where, and what to do."""
    text = _text(path)
    try:
        return TomlFile(path, tomllib.loads(text), text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = found.group(1) if found and found.group(1) else str(text.count("\n") + 1)
        what = _AT_LINE.sub("", str(error))
        raise ConfigError(
            Sentence(_("not TOML: {reason}"), reason=_reason(what)),
            file=f"{path}:{line}",
            hint=_HINT,
        ) from error
    except RecursionError:
        nested = _("lists or tables stand too deep in one another")
        raise ConfigError(Sentence(_("not TOML: {reason}"), reason=nested), file=str(path), hint=_HINT) from None


# What Python's parser says most, by how it begins; the rest stays in its own words.
_REASONS: Final = (
    ("Invalid value", _("a value is written wrongly")),
    ("Invalid statement", _("this is neither a key nor a table")),
    ("Expected '='", _("a key is not followed by =")),
    ("Expected newline", _("there is something more after the value")),
    ("Cannot declare", _("this table stands twice")),
    ("Cannot overwrite", _("this key stands twice")),
    ("Cannot mutate", _("this key stands twice")),
    ("Unterminated string", _("a text has no quotation mark at its end")),
    ("Expected '\"'", _("a text has no quotation mark at its end")),
    ('Expected "\'"', _("a text has no quotation mark at its end")),
    ('Expected \'"""\'', _("a text has no quotation mark at its end")),
    ("Illegal character", _("a text has no quotation mark at its end, or holds a character that may not stand there")),
    ("Found invalid character", _("there is a character that may not stand there")),
    ("Unclosed array", _("a list has no ] at its end")),
    ("Unclosed inline table", _("an inline table is not closed")),
    ("Unescaped '\\' in a string", _("a \\ in a text must be written twice")),
    ("Invalid initial character for a key", _("a key or a quotation mark is missing")),
)


def _reason(what: str) -> str:
    return next((Sentence.of(said) for begin, said in _REASONS if what.startswith(begin)), what)


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise ConfigError(_("there is no such file"), file=str(path), hint=_("give its path, or make it")) from None
    except IsADirectoryError:
        raise ConfigError(_("this is a directory"), file=str(path), hint=_("give the path of a file in it")) from None
    except PermissionError:
        raise ConfigError(
            _("this user may not read it"), file=str(path), hint=_("change its owner or its mode")
        ) from None
    except OSError as error:
        raise ConfigError(Sentence(_("cannot be read: {reason}"), reason=error.strerror), file=str(path)) from error
    try:
        return raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ConfigError(_guess(raw), file=f"{path}:{line}", hint=_("save it again as UTF-8 in the editor")) from error


def _guess(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _("not UTF-8, it seems to be UTF-16")
    try:
        raw.decode("gb18030")
    except UnicodeDecodeError:
        return _("not UTF-8")
    return _("not UTF-8, it seems to be GBK (GB 18030)")


def _lines(text: str) -> Iterator[tuple[Key, int]]:
    """Each key that begins a line, and each table, with its line number, from 1."""
    table: Key = ()
    counts: dict[Key, int] = {}
    inside_long_string = False
    for number, line in enumerate(text.splitlines(), 1):
        if inside_long_string:
            inside_long_string = not _changes_side(line)
            continue
        if header := _HEADER.match(line):
            table = _table(header.group(2), counts, is_array=header.group(1) == "[[")
            yield table, number
        elif assignment := _ASSIGNMENT.match(line):
            yield (*table, *_parts(assignment.group(1))), number
            inside_long_string = _changes_side(line)


def _changes_side(line: str) -> bool:
    """Whether a string over several lines begins or ends on this one."""
    return any(line.count(quotes) % 2 for quotes in _LONG_QUOTES)


def _parts(dotted: str) -> list[str]:
    return [part.strip("\"'") for part in _PART.findall(dotted)]


def _table(dotted: str, counts: dict[Key, int], *, is_array: bool) -> Key:
    """The key of a table; a name that is an array means its latest entry."""
    key: Key = ()
    *parents, last = _parts(dotted)
    for part in parents:
        key = _latest((*key, part), counts)
    key = (*key, last)
    if is_array:
        counts[key] = counts.get(key, 0) + 1
    return _latest(key, counts)


def _latest(key: Key, counts: dict[Key, int]) -> Key:
    return (*key, counts[key] - 1) if key in counts else key
