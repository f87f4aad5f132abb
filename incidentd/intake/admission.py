"""Admission: from the bytes of a known sender to a report that can be kept, or to the reason why not.

An incomplete report is always admitted: what is missing is asked for later. Refused is what cannot be understood, what
contradicts itself, and what the sender may not say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from incidentd.core.directory import Directory
from incidentd.core.policy import NamedId, Policy
from incidentd.core.reports import ReportIn
from incidentd.core.rules import Rules
from incidentd.errors import Rejected
from incidentd.intake.explain import meant
from incidentd.intake.problems import refusal
from incidentd.intake.roles import may
from incidentd.intake.sentences import Sentence, _
from incidentd.intake.shapes import understood
from incidentd.store.keys import Key

CLOCK_SKEW: Final = timedelta(minutes=2)
"""How far a sender's clock may be ahead of ours."""
EARLIEST: Final = datetime(2000, 1, 1, tzinfo=UTC)


def admit(body: bytes, key: Key, rules: Rules, now: datetime) -> ReportIn:
    """The report that the body holds; raises Rejected, naming the place at fault and what to do."""
    report = understood(body, ReportIn)
    require_right(key)
    require_plausible_times(report.times(), now)
    require_known(rules.policy, incident_class=report.report_class, category=report.category, flags=report.flags)
    _require_unit(report, key, rules.directory)
    _require_phone_note(report, key)
    _require_incident(report)
    return report


def require_right(key: Key) -> None:
    """Only keys that may report do."""
    if not may(key.role, "report"):
        raise refusal("not-allowed", Sentence(_("a key of role {role} sends no reports"), role=key.role))


def require_plausible_times(times: Mapping[str, datetime], now: datetime) -> None:
    """Refuse moments that lie in the future or before this century: they would set clocks wrong."""
    for place, moment in times.items():
        if EARLIEST <= moment <= now + CLOCK_SKEW:
            continue
        values = {"field": place.rpartition("/")[2], "moment": moment.isoformat()}
        if moment < EARLIEST:
            raise refusal("time-too-old", Sentence(_("'{field}' is {moment}, before 2000"), **values), field=place)
        message = Sentence(_("'{field}' is {moment}, which is in the future"), **values)
        raise refusal("time-in-future", message, field=place, now=now.isoformat(timespec="seconds"))


def require_known(
    policy: Policy, *, incident_class: str | None, category: str | None, flags: Iterable[str] | None
) -> None:
    """Refuse a class, category or flag that the policy does not have."""
    if incident_class is not None:
        _require_listed(incident_class, policy.classes, "class", "/class")
    if category is not None:
        _require_listed(category, policy.categories, "category", "/category")
    for index, flag in enumerate(flags or ()):
        _require_listed(flag, policy.flags, "flag", f"/flags/{index}")


_UNLISTED: Final = {
    "class": _("the policy has no class '{value}'"),
    "category": _("the policy has no category '{value}'"),
    "flag": _("the policy has no flag '{value}'"),
}


def _require_listed(value: str, listed: Sequence[NamedId], what: str, place: str) -> None:
    allowed = [one.id for one in listed]
    if value not in allowed:
        raise refusal(f"unknown-{what}", Sentence(_UNLISTED[what], value=value), field=place, allowed=allowed)


def _require_unit(report: ReportIn, key: Key, directory: Directory) -> None:
    unit = report.unit or key.unit
    if not unit and report.incident is None:
        raise refusal("unit-missing", _("the key belongs to no unit and the report names none"), field="/unit")
    if unit and directory.unit(unit) is None:
        raise _unknown_unit(unit, directory)
    if report.unit and report.unit != key.unit and not may(key.role, "report_for_any_unit"):
        values = {"own": key.unit, "unit": report.unit}
        message = Sentence(_("this key reports for unit '{own}', the report names '{unit}'"), **values)
        raise refusal("other-unit", message, field="/unit")


def _unknown_unit(unit: str, directory: Directory) -> Rejected:
    allowed = [one.id for one in directory.units]
    near = meant(unit, allowed)
    if near is None:
        message = Sentence(_("the directory has no unit '{unit}'"), unit=unit)
    else:
        message = Sentence(_("the directory has no unit '{unit}'; did you mean '{near}'?"), unit=unit, near=near)
    return refusal("unknown-unit", message, field="/unit", allowed=allowed)


def _require_phone_note(report: ReportIn, key: Key) -> None:
    if report.phoned_at is None:
        return
    if report.effective_kind != "phone":
        message = Sentence(_("'phoned_at' goes with kind phone, this is kind {kind}"), kind=report.effective_kind)
        raise refusal("phoned-at-misplaced", message, field="/phoned_at")
    if not may(key.role, "state_when_phoned"):
        told_by = _("only the office, which took the call, says when that was")
        raise refusal("phoned-at-misplaced", told_by, field="/phoned_at")


def _require_incident(report: ReportIn) -> None:
    if report.effective_kind in ("follow_up", "final") and report.incident is None:
        message = Sentence(_("kind {kind} needs the number of its incident"), kind=report.effective_kind)
        raise refusal("incident-missing", message, field="/incident")
