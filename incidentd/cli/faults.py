"""What went wrong, on one line: what, where, and what to do, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
    _("install the newer incidentd that made it"),
    _("stop incidentd and run 'incidentd migrate'"),
    _("reopen the incident first"),
    _("the incident has been confirmed already"),
    _("the disk is full: make room, nothing was written, it will be tried again"),
    _("the file or its disk is read-only: check owner, permissions and mount"),
    _("the directory must exist and belong to the user that runs incidentd"),
    _("another program holds the store; it will be tried again"),
    _("nothing was written, it will be tried again"),
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


def _what(error: IncidentdError, tr: Translate) -> str:
    for kind, words in _BY_KIND.items():
        if isinstance(error, kind):
            return words(error, tr)
    return in_language(error.message, tr)


def _hint(error: IncidentdError, tr: Translate) -> str:
    if isinstance(error, ConfigError) and len(error.problems) > 1:
        return tr(_("'incidentd check' lists them all"))
    if isinstance(error, SecretMissing):
        return tr(_("give it in one of: {places}")).format(places="; ".join(error.places))
    hint = in_language(error.hint, tr)
    return _with_what_the_refusal_adds(error, hint, tr) if isinstance(error, Rejected) else hint


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
    return form.format(file=error.file, count=len(error.problems), problem=error.problems[0])


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


_BY_KIND: Final[Mapping[type[IncidentdError], Callable[[Any, Translate], str]]] = {
    ConfigError: _configuration,
    StoreVersionError: _version,
    IllegalEvent: _illegal,
    Rejected: _refusal,
    SecretMissing: lambda error, tr: tr(_SECRET).format(name=error.name),
    AuditBroken: lambda error, tr: tr(_BROKEN).format(seq=error.seq, reason=error.reason),
}
