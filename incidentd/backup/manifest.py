"""The manifest: what a backup holds, by name, size and hash, and how the store stood when it was taken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Final, Literal, NoReturn, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from incidentd.errors import BackupError
from incidentd.sentences import Sentence, _

FORMAT: Final = "incidentd/backup/v1"
NAME: Final = "manifest.json"
LARGEST: Final = 1024 * 1024
_MOST_IN_A_SECOND: Final = 99
STORE_PARTS: Final = {"sqlite": "store.sqlite3", "postgresql": "store.dump"}

_PART: Final = re.compile(r"store\.(sqlite3|dump)|(secrets|checkpoints|config)/[A-Za-z0-9_][A-Za-z0-9_.-]{0,200}")

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Part(_Model):
    """One file of a backup; `size` in bytes."""

    name: Annotated[str, StringConstraints(pattern=f"^({_PART.pattern})$")]
    size: Annotated[int, Field(ge=0)]
    sha256: Digest


class Head(_Model):
    """The last line of the audit log, by number and hash."""

    seq: Annotated[int, Field(ge=0)]
    hash: Digest


class Manifest(_Model):
    """What a backup says of itself, before anything else.

    `log` is the beginning of the hash of the log's first line: whose backup it is. `lines` were verified before it was
    written, and `records` that are kept beside them.
    """

    format: Literal["incidentd/backup/v1"] = FORMAT
    program: str
    made_at: AwareDatetime
    store: Literal["sqlite", "postgresql"]
    server: str = ""
    schema_version: Annotated[str, StringConstraints(pattern=r"^[0-9]{4}$")]
    log: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}$")]
    head: Head
    lines: Annotated[int, Field(ge=0)]
    records: Annotated[int, Field(ge=0)]
    parts: tuple[Part, ...]

    @model_validator(mode="after")
    def _one_store(self) -> Self:
        names = [part.name for part in self.parts]
        if len(names) != len(set(names)):
            raise ValueError("a part stands twice")
        if [name for name in names if "/" not in name] != [STORE_PARTS[self.store]]:
            raise ValueError("there must be one store in it")
        return self

    @property
    def store_part(self) -> str:
        """The name of the part that is the store."""
        return STORE_PARTS[self.store]

    @property
    def facts(self) -> dict[str, object]:
        """What the audit log of a restored store is told of its backup."""
        return {
            "made_at": self.made_at.isoformat(),
            "up_to_line": self.head.seq,
            "program": self.program,
            "schema_version": self.schema_version,
        }

    def text(self) -> bytes:
        """The manifest as it is written."""
        return (self.model_dump_json(indent=1) + "\n").encode()


def may_be_part(name: str) -> bool:
    """Whether a file can go into a backup under this name; none of ours has another (an editor's copy: `master~`)."""
    return _PART.fullmatch(name) is not None


def parse_manifest(text: bytes) -> Manifest:
    """The manifest that a backup begins with; raises BackupError."""
    try:
        return Manifest.model_validate_json(text)
    except ValidationError as error:
        raise _no_manifest(error.errors()[0]["msg"]) from None


def _no_manifest(reason: str) -> BackupError:
    hint = _("take another backup; or install the incidentd that made this one")
    return BackupError(Sentence(_("the backup's manifest cannot be used: {reason}"), reason=reason), hint=hint)


def damaged(reason: str) -> NoReturn:
    """Refuse a backup that is not what its manifest says."""
    form = _("the backup is damaged: {reason}")
    raise BackupError(Sentence(form, reason=Sentence.of(reason)), hint=_("take another backup"))


def file_names(log: str, made_at: datetime, *, encrypted: bool) -> Iterator[str]:
    """What a backup may be called: whose it is, and when it was made; numbered where another has that name already."""
    for number in ("", *(f"-{number}" for number in range(2, _MOST_IN_A_SECOND + 1))):
        yield f"incidentd-{log}-{made_at:%Y%m%dT%H%M%SZ}{number}.tar.gz{'.age' if encrypted else ''}"
