"""What lists are narrowed by: a slip of the pen must not read as 'nothing is there'."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from incidentd.cli.answers import BadAnswer
from incidentd.cli.policy_view import require_unit
from incidentd.cli.words import _
from incidentd.core.audit import KINDS, is_kind
from incidentd.core.reports import INCIDENT_NUMBER
from incidentd.core.rules import Rules
from incidentd.intake.sentences import Sentence

_NUMBER: Final = re.compile(INCIDENT_NUMBER)
_ACTOR: Final = re.compile(r"(cli|key|mail):.+|engine|delivery|system")


def require_number(option: str, number: str) -> None:
    """Refuse what cannot be the number of an incident; raises BadAnswer."""
    if number and not _NUMBER.fullmatch(number):
        values = {"option": option, "text": number}
        raise BadAnswer(
            Sentence(_("{option}: '{text}' is no number of an incident"), **values),
            hint=_("numbers are as 2026-000001; see 'incidentd incidents list'"),
        )


def require_unit_here(rules: Rules, unit: str, has_left_something: Callable[[], bool]) -> None:
    """Refuse a unit that the directory does not have and that left nothing when it went; raises BadAnswer."""
    if unit and rules.directory.unit(unit) is None and not has_left_something():
        require_unit(rules, unit)


def require_kind(kind: str) -> None:
    """Refuse a kind of audit line, or a sort of kinds, that is none; raises BadAnswer."""
    if kind and not is_kind(kind):
        sorts = ", ".join(dict.fromkeys(one.split(".")[0] + ".*" for one in KINDS))
        raise BadAnswer(
            Sentence(_("there is no kind of audit line '{kind}'"), kind=kind),
            hint=Sentence(_("allowed: {kinds}, or one of them such as clock.ran_out"), kinds=sorts),
        )


def require_actor(actor: str) -> None:
    """Refuse what names nobody as the audit log does; raises BadAnswer."""
    if actor and not _ACTOR.fullmatch(actor):
        raise BadAnswer(
            Sentence(_("the audit log names nobody as '{actor}'"), actor=actor),
            hint=_("write cli:<user>, key:<id>, mail:<person>, engine, delivery or system"),
        )


def require_order(since: datetime | None, until: datetime | None) -> None:
    """Refuse an end that lies before the beginning; raises BadAnswer."""
    if since and until and until < since:
        raise BadAnswer(_("--until lies before --since"), hint=_("exchange or correct them"))
