"""Errors that incidentd raises.

Every error says what was wrong, where, and (as ``hint``) what to do about it.

    IncidentdError
    ├── ConfigError              a configuration, policy or directory file is wrong (file, key, allowed)
    ├── SecretMissing            a secret that the configuration names cannot be found (name, places)
    ├── IllegalEvent             a state machine was given an event its state does not allow (machine, state, event)
    ├── StoreError
    │   ├── StoreVersionError    the store has another schema version (found, expected)
    │   └── StoreUnavailable     temporary: locked, full, read-only or unreachable; nothing was written
    ├── BackupError              a backup cannot be made, read or restored; nothing that was there has been changed
    ├── Rejected                 something that came in was refused (status, code, field); see `incidentd.intake`
    ├── DeliveryError
    │   ├── TemporaryFailure     the same message may succeed later (retry_after)
    │   └── PermanentFailure     the same message can never succeed on this channel
    └── AuditBroken              the audit log does not verify (seq, reason)
"""

from __future__ import annotations

from typing import Any

from incidentd.sentences import Sentence, _


class IncidentdError(Exception):
    """Base of all errors incidentd raises on purpose; `hint` says what to do."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class ConfigError(IncidentdError):
    """A configuration file is wrong: which file, which key, what would be allowed.

    `problems` holds everything that is wrong with the file, a line each, where more than one thing is.
    """

    def __init__(
        self,
        message: str,
        *,
        file: str = "",
        key: str = "",
        allowed: str = "",
        hint: str = "",
        problems: tuple[str, ...] = (),
    ) -> None:
        said: str = Sentence.of(message)
        if allowed:
            said = Sentence(_("{what}; allowed: {allowed}"), what=said, allowed=allowed)
        for place in filter(None, (key, file)):
            said = Sentence(_("{place}: {what}"), place=place, what=said)
        super().__init__(said, hint=hint)
        self.file = file
        self.key = key
        self.allowed = allowed
        self.problems = problems


class SecretMissing(IncidentdError):
    """A secret named by the configuration was found in none of the `places` that were looked in."""

    def __init__(self, name: str, places: tuple[str, ...]) -> None:
        super().__init__(f"secret '{name}' is missing", hint="give it in one of: " + ", ".join(places))
        self.name = name
        self.places = places


class IllegalEvent(IncidentdError):
    """`event` may not happen in `state`; nothing was changed."""

    def __init__(self, machine: str, state: str, event: str, *, hint: str = "") -> None:
        super().__init__(f"{machine}: '{event}' is not possible when '{state}'", hint=hint)
        self.machine = machine
        self.state = state
        self.event = event


class StoreError(IncidentdError):
    """The store cannot be used as asked."""


class StoreVersionError(StoreError):
    """The store's schema is of another version than this program's."""

    def __init__(self, found: str, expected: str, *, hint: str) -> None:
        super().__init__(f"the store has schema version {found}, this program needs {expected}", hint=hint)
        self.found = found
        self.expected = expected


class StoreUnavailable(StoreError):
    """The store could not take a transaction now; nothing of it was written, it may be tried again."""


class BackupError(IncidentdError):
    """A backup cannot be made, read or restored; nothing that was there before has been changed."""


class Rejected(IncidentdError):
    """Something that came in was refused.

    `status` is the HTTP status, `code` a stable word for programs, `field` the JSON pointer at fault ("" for none),
    `extra` further members of the problem document (RFC 9457).
    """

    def __init__(self, status: int, code: str, message: str, *, field: str = "", hint: str = "", **extra: Any) -> None:
        super().__init__(message, hint=hint)
        self.status = status
        self.code = code
        self.field = field
        self.extra = extra


class DeliveryError(IncidentdError):
    """A message could not be handed to its channel; `code` is the provider's own code, if it gave one."""

    def __init__(self, message: str, *, code: str = "", hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.code = code


class TemporaryFailure(DeliveryError):
    """The same message may succeed later; `retry_after` is the provider's wish in seconds, if it gave one."""

    def __init__(self, message: str, *, code: str = "", retry_after: float | None = None, hint: str = "") -> None:
        super().__init__(message, code=code, hint=hint)
        self.retry_after = retry_after


class PermanentFailure(DeliveryError):
    """The same message can never succeed on this channel to this address."""


class AuditBroken(IncidentdError):
    """The audit log does not verify; `seq` is the first line at fault."""

    def __init__(self, seq: int, reason: str) -> None:
        super().__init__(f"audit line {seq}: {reason}", hint="keep the store as it is and compare it with a backup")
        self.seq = seq
        self.reason = reason
