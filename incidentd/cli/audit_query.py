"""Audit lines as a table, as JSON lines, as CSV; printed as they are read: memory does not grow with the log."""

from __future__ import annotations

import csv
import json
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from incidentd.cli.answers import BadAnswer
from incidentd.cli.filters import require_actor, require_kind, require_number, require_order, require_unit_here
from incidentd.cli.screen import json_text
from incidentd.cli.times import full, read_bound
from incidentd.cli.width import columns, fold, one_line, pad
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.core.audit import AuditLine
from incidentd.store.queries import AuditFilter, audit_lines

_Write = Callable[[Iterable[AuditLine], ZoneInfo], None]

_CSV_COLUMNS: Final = ("seq", "at", "kind", "actor", "unit", "incident", "data", "hash")
_TABLE: Final = (("seq", 6), ("at", 25), ("kind", 21), ("incident", 11), ("unit", 16), ("actor", 12))
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_HASH_SHOWN: Final = 12
# A reason tells of moments in the middle of its sentence.
_MOMENT: Final = re.compile(
    r"(?<![0-9])[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})"
)
_INDENT: Final = " " * 7

# What a spreadsheet takes for the beginning of a formula, the full-width forms too (OWASP, CSV injection).
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def query(workspace: Workspace, wanted: Mapping[str, str], *, form: str, bom: bool, limit: int) -> None:
    """Print the lines that fit what is wanted, by the names of the filter."""
    now, zone = workspace.clock.now(), workspace.zone
    if bom and form != "csv":
        raise BadAnswer(_("--bom goes with --format csv"), hint=_("leave it out"))
    require_kind(wanted["kind"])
    require_number("--incident", wanted["incident"])
    require_actor(wanted["actor"])
    since, until, unit = wanted["since"], wanted["until"], wanted["unit"]
    which = AuditFilter(
        since=read_bound(since, zone, now) if since else None,
        until=read_bound(until, zone, now, end=True) if until else None,
        unit=unit,
        incident=wanted["incident"],
        kind=wanted["kind"],
        actor=wanted["actor"],
    )
    require_order(which.since, which.until)
    forms: dict[str, _Write] = {"table": _as_table, "jsonl": _as_json_lines, "csv": partial(_as_csv, bom=bom)}
    with workspace.store() as store:
        require_unit_here(workspace.rules, unit, lambda: store.read_blocking(partial(_has_lines, unit=unit)))
        store.read_blocking(partial(_written, forms[form], which, limit, zone))


def _has_lines(connection: Connection, unit: str) -> bool:
    return any(audit_lines(connection, AuditFilter(unit=unit), limit=1))


def _written(
    write: _Write,
    which: AuditFilter,
    limit: int,
    zone: ZoneInfo,
    connection: Connection,
) -> None:
    write(audit_lines(connection, which, limit=limit), zone)


def _as_table(lines: Iterable[AuditLine], zone: ZoneInfo) -> None:
    room = shutil.get_terminal_size().columns if sys.stdout.isatty() else 0
    _print([name for name, _width in _TABLE], "data", room)
    for line in lines:
        cells = [str(line.seq), full(line.at, zone), line.kind, line.incident, line.unit, line.actor]
        _print(cells, "  ".join(_pairs(line, zone)), room)


def _print(cells: list[str], data: str, room: int) -> None:
    """One line each in a pipe; in a terminal what does not fit goes on below."""
    padded = [pad(one_line(cell), width) for cell, (_name, width) in zip(cells, _TABLE, strict=True)]
    text = " ".join([*padded, one_line(data)]).rstrip()
    if room and columns(text) > room:
        first, *further = fold(text, room)
        text = "\n".join([first, *(f"{_INDENT}{more}" for more in fold(" ".join(further), room - len(_INDENT)))])
    sys.stdout.write(text + "\n")


def _pairs(line: AuditLine, zone: ZoneInfo) -> Iterator[str]:
    """The data for reading: times local, hashes by their beginning. JSON lines and CSV have all of it as stored."""
    for name, value in _data(line).items():
        shown = _readable(value, zone)
        if shown not in ("", [], {}):
            yield f"{name}={shown if isinstance(shown, str) else json.dumps(shown, ensure_ascii=False)}"


def _readable(value: Any, zone: ZoneInfo) -> Any:
    if isinstance(value, dict):
        return {name: _readable(one, zone) for name, one in value.items()}
    if isinstance(value, list):
        return [_readable(one, zone) for one in value]
    if not isinstance(value, str):
        return value
    if _HASH.fullmatch(value):
        return value[:_HASH_SHOWN] + "…"
    return _MOMENT.sub(lambda found: _local(found[0], zone), value)


def _local(moment: str, zone: ZoneInfo) -> str:
    try:
        return full(datetime.fromisoformat(moment), zone)
    except (ValueError, OverflowError):
        return moment


def _as_json_lines(lines: Iterable[AuditLine], zone: ZoneInfo) -> None:
    for line in lines:
        shown = {**line._asdict(), "at": line.at.astimezone(zone).isoformat()}
        shown["data"] = _data(line)
        sys.stdout.write(json_text(shown) + "\n")


def _as_csv(lines: Iterable[AuditLine], zone: ZoneInfo, *, bom: bool) -> None:
    if bom:
        sys.stdout.write("\ufeff")
    writer = csv.writer(sys.stdout)
    writer.writerow(_CSV_COLUMNS)
    for line in lines:
        at = line.at.astimezone(zone).isoformat()
        data = json.dumps(_data(line), ensure_ascii=False)
        cells = (line.kind, line.actor, line.unit, line.incident, data, line.hash)
        writer.writerow([line.seq, at, *map(harmless_cell, cells)])


def harmless_cell(text: str) -> str:
    """The text as a spreadsheet shows it, and never as a formula that it runs."""
    return "'" + text if text.startswith(_FORMULA) else text


def _data(line: AuditLine) -> dict[str, Any]:
    try:
        data = json.loads(line.body).get("data", {})
    # A line that was tampered with is shown all the same; `verify` names it.
    except (ValueError, AttributeError, RecursionError):
        return {"body": line.body}
    return data if isinstance(data, dict) else {"body": line.body}
