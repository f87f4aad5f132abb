"""What went wrong, on one line: what, where, and what to do, in the reader's language."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from incidentd.cli.answers import BadAnswer
from incidentd.cli.width import one_line
from incidentd.cli.words import EVENTS, STATES, _, worded
from incidentd.errors import (
    AuditBroken,
    ConfigError,
    IllegalEvent,
    IncidentdError,
    Rejected,
    SecretMissing,
    StoreUnavailable,
    StoreVersionError,
)
from incidentd.i18n import Translate, translator
from incidentd.intake.sentences import Sentence, in_language

OTHER_FAULT: Final = 1
USAGE_FAULT: Final = 2

_VERSION: Final = _("the store has schema version {found}, this program needs {expected}")
_NO_STORE: Final = _("there is no store yet")
_ILLEGAL: Final = _("the incident's state is '{state}': '{event}' is not possible")
_BROKEN: Final = _("the audit log is broken at line {seq}: {reason}")
_SECRET: Final = _("secret '{name}' is missing")

_SYSTEM: Final = {
    errno.ENOENT: (_("there is no such file"), _("correct the path")),
    errno.ENOTDIR: (_("this is no directory"), _("correct the path")),
    errno.EISDIR: (_("this is a directory"), _("give the path of a file in it")),
    errno.EACCES: (_("this user may not do that"), _("change its owner or its mode")),
    errno.EPERM: (_("this user may not do that"), _("change its owner or its mode")),
    errno.EEXIST: (_("this exists already"), _("name another file")),
    errno.ENOSPC: (_("the disk is full"), _("make room, then do it again")),
    errno.EROFS: (_("the disk is read-only"), _("check how it is mounted")),
}

_NO_DIRECTORY: Final = (_("there is no such directory"), _("correct the path, or make it first"))

# The store speaks for the service, which tries again by itself; a command does not.
_AGAIN: Final = {
    "the disk is full: make room, nothing was written, it will be tried again": _(
        "the disk is full: make room, then do it again; nothing was written"
    ),
    "another program holds the store; it will be tried again": _(
        "another program holds the store: do it again in a moment; nothing was written"
    ),
    "nothing was written, it will be tried again": _("do it again in a moment; nothing was written"),
}
_UNUSABLE: Final = "the store cannot be used now: "
_REASONS: Final = {
    "database is locked": _("it is locked"),
    "database or disk is full": _("the disk is full"),
    "unable to open database file": _("its file cannot be opened"),
    "attempt to write a readonly database": _("its file is read-only"),
    "disk I/O error": _("the disk reports an error"),
    "its file has been moved, removed or replaced while it was open": _(
        "its file has been moved, removed or replaced while it was open"
    ),
}

SENTENCES: Final = (
    # Said by other parts of the program without marking them for the catalogues.
    _("give its path, or make it"),
    _("give the path of a file in it"),
    _("change its owner or its mode"),
    _("change its owner"),
    _("save it again as UTF-8 in the editor"),
    _("text stands in quotes, lists in [ ], each table begins with its [name]"),
    _("write the secret into this file"),
    _("write it again as plain text"),
    _("is incidentd running already? stop it, or choose another port"),
    _("install incidentd with its 'postgresql' extra"),
    _("the service is stopping; try again when it is back"),
    _("make it, owned by the user that runs incidentd"),
    _("copy the whole note, with its last line"),
    _("copy it again, name and all: the id covers both"),
    _("use the verifier key that was published for this log"),
    _("ask the office for a new one"),
    _("correct the number"),
    _("run 'incidentd migrate' once"),
    _("put it back; or, if another stands there for good, restart incidentd"),
    _("install the newer incidentd that made it"),
    _("stop incidentd and run 'incidentd migrate'"),
    _("reopen the incident first"),
    _("the incident has been confirmed already"),
    _("the incident is closed already"),
    _("the incident is open"),
    _("see 'incidentd incidents list'"),
    _("keep the store as it is and compare it with a backup"),
    _("leave 'incident' out to open a new one, or correct the number"),
    _("it could not be understood"),
    _("this key has been revoked"),
    _("this id was used before for another body"),
    _("send the report again under an id of its own"),
)


def exit_code(error: IncidentdError) -> int:
    """2 where the command line or the configuration is wrong, else 1."""
    return USAGE_FAULT if isinstance(error, BadAnswer | ConfigError | SecretMissing) else OTHER_FAULT


def one_line_of(error: IncidentdError, language: str) -> str:
    """The error as 'what. hint'."""
    tr = translator(language)
    what, hint = _what(error, tr), _hint(error, tr)
    sentence = one_line(what).rstrip("。.")
    if not hint:
        return sentence
    stop = ". " if hint.isascii() else tr(_(". "))
    return f"{sentence}{stop}{one_line(hint)}"


@contextmanager
def telling_all(language: str) -> Iterator[None]:
    """Where no other command lists what is wrong with a file, all of it goes into the one line."""
    try:
        yield
    except ConfigError as error:
        if len(error.problems) < 2:
            raise
        tr = translator(language)
        listed = tr(_("; ")).join(in_language(one, tr) for one in error.problems)
        form = tr(_("{file}: {count} problems: {listed}"))
        raise ConfigError(form.format(file=error.file, count=len(error.problems), listed=listed)) from None


def what_went_wrong(error: IncidentdError, language: str) -> str:
    """The error without its hint, where the caller knows better what to do."""
    return one_line(_what(error, translator(language))).rstrip("。.")


def _what(error: IncidentdError, tr: Translate) -> str:
    for kind, words in _BY_KIND.items():
        if isinstance(error, kind):
            return words(error, tr)
    return in_language(error.message, tr)


def _hint(error: IncidentdError, tr: Translate) -> str:
    if isinstance(error, ConfigError) and len(error.problems) > 1:
        return tr(_("'incidentd check' lists them all"))
    if isinstance(error, SecretMissing):
        return tr(_("give it in one of: {places}")).format(
            places=tr(_("; ")).join(in_language(one, tr) for one in error.places)
        )
    hint = in_language(_AGAIN.get(error.hint, error.hint) if isinstance(error, StoreUnavailable) else error.hint, tr)
    return _with_what_the_refusal_adds(error, hint, tr) if isinstance(error, Rejected) else hint


def of_the_system(error: OSError, language: str) -> str:
    """What the system could not do, as 'path: what. hint'."""
    tr = translator(language)
    place, known = error.filename, _SYSTEM.get(error.errno or 0)
    if error.errno == errno.ENOENT and isinstance(place, str) and not Path(place).parent.exists():
        place, known = Path(place).parent, _NO_DIRECTORY
    what = tr(known[0]) if known else error.strerror or str(error)
    said = tr(_("{place}: {what}")).format(place=place, what=what) if place else what
    return one_line(tr(_(". ")).join((said, tr(known[1]))) if known else said)


def _with_what_the_refusal_adds(error: Rejected, hint: str, tr: Translate) -> str:
    """What would be allowed, and where it is kept: the HTTP interface has members of the answer for these."""
    allowed, kept_as = error.extra.get("allowed"), error.extra.get("kept_as")
    if isinstance(allowed, list):
        hint = tr(_("allowed: {ids}")).format(ids=", ".join(in_language(one, tr) for one in allowed))
    if kept_as:
        hint += tr(_("; what was sent is kept as {number}")).format(number=kept_as)
    return hint


def _configuration(error: ConfigError, tr: Translate) -> str:
    if len(error.problems) < 2:
        return in_language(error.message, tr)
    form = tr(_("{file}: {count} problems, the first: {problem}"))
    return form.format(file=error.file, count=len(error.problems), problem=in_language(error.problems[0], tr))


def _version(error: StoreVersionError, tr: Translate) -> str:
    form = _VERSION if error.found.isalnum() else _NO_STORE
    return tr(form).format(found=error.found, expected=error.expected)


def _illegal(error: IllegalEvent, tr: Translate) -> str:
    if error.machine != "incident":
        return error.message
    return tr(_ILLEGAL).format(state=worded(STATES, error.state, tr), event=worded(EVENTS, error.event, tr))


def _refusal(error: Rejected, tr: Translate) -> str:
    """The refusal's own sentence; where nobody has translated it, at least its kind is said in the language."""
    from incidentd.intake.problems import KINDS

    said = in_language(error.message, tr)
    if isinstance(error.message, Sentence) or said != error.message or error.code not in KINDS:
        return said
    kind = tr(KINDS[error.code].title)
    if kind == KINDS[error.code].title:
        return said
    return tr(_("{what} ({said})")).format(what=kind, said=said)


def _unavailable(error: StoreUnavailable, tr: Translate) -> str:
    reason = error.message.removeprefix(_UNUSABLE)
    if reason == error.message:
        return in_language(error.message, tr)
    return tr(_("the store cannot be used now: {reason}")).format(reason=tr(_REASONS.get(reason, reason)))


_BY_KIND: Final[Mapping[type[IncidentdError], Callable[[Any, Translate], str]]] = {
    ConfigError: _configuration,
    StoreVersionError: _version,
    StoreUnavailable: _unavailable,
    IllegalEvent: _illegal,
    Rejected: _refusal,
    SecretMissing: lambda error, tr: tr(_SECRET).format(name=error.name),
    AuditBroken: lambda error, tr: tr(_BROKEN).format(seq=error.seq, reason=error.reason),
}
