"""A report that is being put together: what options, a file and answers state, before it is sent."""

from __future__ import annotations

import json
import os
import secrets
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from incidentd.cli.answers import BadAnswer
from incidentd.cli.report_options import elements_of, facts_of
from incidentd.cli.words import _
from incidentd.core.elements import merge
from incidentd.core.reports import ReportIn
from incidentd.core.rules import Rules
from incidentd.errors import IncidentdError
from incidentd.intake.admission import admit
from incidentd.intake.sentences import Sentence
from incidentd.store.keys import Key
from incidentd.store.reports import Arrival

SCOPE: Final = "cli"
_NOTE: Final = "incidentd_note"
_LARGEST: Final = 1024 * 1024


def _new_key() -> str:
    return f"note-{secrets.token_hex(16)}"


@dataclass
class Draft:
    """What is stated so far, in the shape of `ReportIn`.

    `key` is the id under which it is kept once and for all; "" lets the same words be the same report.
    """

    begun_at: datetime
    stated: dict[str, Any] = field(default_factory=dict)
    key: str = field(default_factory=_new_key)

    @classmethod
    def of_file(cls, path: Path | None, begun_at: datetime) -> Draft:
        """The report in a file (None: standard input), or the note that was kept when the store could not be reached.

        Raises:
            BadAnswer: it is no JSON object.
            OSError: it cannot be read.
        """
        raw = path.read_bytes() if path else sys.stdin.buffer.read(_LARGEST + 1)
        where = str(path) if path else "-"
        if len(raw) > _LARGEST:
            raise BadAnswer(Sentence(_("{path} is too large for a report"), path=where), hint=_("name another file"))
        try:
            stated = json.loads(raw.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            hint = Sentence(_("correct it: {reason}"), reason=str(error))
            raise BadAnswer(Sentence(_("{path} is not JSON in UTF-8"), path=where), hint=hint) from None
        if not isinstance(stated, dict):
            raise BadAnswer(Sentence(_("{path} holds no report"), path=where), hint=_("a report is a JSON object"))
        note = stated.get(_NOTE)
        if isinstance(note, dict) and isinstance(stated.get("report"), dict):
            return cls(begun_at, stated["report"], str(note.get("key") or _new_key())[:200])
        return cls(begun_at, stated, key="")

    def add(self, options: Mapping[str, Any], rules: Rules) -> None:
        """Add what options state; raises BadAnswer."""
        self.stated |= facts_of(options, rules.zone, self.begun_at)
        if stated := elements_of(options, rules.zone, self.begun_at):
            self.elements.update(merge(self.elements, stated))
        if not self.stated.get("kind"):
            self.stated["kind"] = "follow_up" if self.stated.get("incident") else "phone"

    @property
    def elements(self) -> dict[str, Any]:
        """The elements stated so far."""
        elements: dict[str, Any] = self.stated.setdefault("elements", {})
        return elements

    @property
    def kind(self) -> str:
        """The kind of report."""
        return str(self.stated.get("kind", ""))

    @property
    def incident(self) -> str:
        """The incident that it follows; "" for none."""
        return str(self.stated.get("incident") or "")

    def raw(self) -> bytes:
        """The report as it is kept, byte for byte."""
        return json.dumps(self.stated, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

    def admitted(self, rules: Rules, actor: str, now: datetime) -> ReportIn:
        """The report as intake admits it, by the office's rights; raises Rejected, naming the place at fault."""
        return admit(self.raw(), Key("", "token", "office", "", "", "", now, actor, None), rules, now)

    def arrival(self, report: ReportIn, actor: str, now: datetime) -> Arrival:
        """What the store takes."""
        raw = self.raw()
        fingerprint = sha256(raw).hexdigest()
        return Arrival(raw, fingerprint, now, actor, SCOPE, self._identity(), report.unit or "", report)

    def kept_as_note(self, actor: str) -> Path:
        """Write it into a file, since the store cannot take it now; raises NoteLost where no file can be written.

        A phone report keeps the moment at which the call was taken: it counts from then.
        """
        stated = dict(self.stated)
        if self.kind == "phone" and not stated.get("phoned_at"):
            stated["phoned_at"] = self.begun_at.isoformat()
        key = self._identity()
        note = {"key": key, "begun_at": self.begun_at.isoformat(), "actor": actor}
        text = json.dumps({_NOTE: note, "report": stated}, ensure_ascii=False, indent=2) + "\n"
        name = f"incidentd-note-{self.begun_at:%Y%m%dT%H%M%SZ}-{key[-6:]}.json"
        for place in _PLACES:
            try:
                return _written(place() / name, text)
            except (OSError, RuntimeError):
                continue
        raise NoteLost(text)

    def _identity(self) -> str:
        return self.key or f"file-{sha256(self.raw()).hexdigest()}"


class NoteLost(IncidentdError):
    """Neither the store nor any file could take the note; its `text` is to be shown, at least."""

    def __init__(self, text: str) -> None:
        super().__init__(_("no file could be written either"), hint=_("copy the report above by hand"))
        self.text = text


# Where a note may be kept, the best place first: where its writer looks, and where it survives a restart.
_PLACES: Final[tuple[Callable[[], Path], ...]] = (Path.home, Path.cwd, lambda: Path(tempfile.gettempdir()))


def _written(path: Path, text: str) -> Path:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return path
