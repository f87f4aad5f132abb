"""What stops a clock: which report answers which occurrence of it, and which act of the office ends it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from incidentd.core.clock_steps import Clock
from incidentd.core.due import Reckoning
from incidentd.core.incidents import Incident
from incidentd.core.policy import ClockRule, StopRule


def stopped_at(
    rule: ClockRule, incident: Incident, clock: Clock, past: Sequence[Clock], opens_at: datetime | None = None
) -> datetime | None:
    """The first moment at which something stopped the clock, or None; `past` are its earlier occurrences.

    A report from before its window `opens_at` answers nothing.
    """
    stop = rule.stopped_by
    moments = acts(stop, incident)
    for submission in incident.submissions:
        if submission.kind not in stop.kinds or not submission.verified:
            continue
        if not _counts_for(rule, clock, past, submission.at) or (opens_at is not None and submission.at <= opens_at):
            continue
        if not stop.complete:
            moments.append(submission.at)
        elif incident.complete_at is not None:
            moments.append(max(submission.at, incident.complete_at))
    return min(moments, default=None)


def acts(stop: StopRule, incident: Incident) -> list[datetime]:
    """When the office did what stops the clock; empty while it has not."""
    return [at for act in stop.acts if (at := incident.moment(act, (), "first")) is not None]


def answered_before(
    rule: ClockRule, incident: Incident, clock: Clock, past: Sequence[Clock], reckoning: Reckoning
) -> bool:
    """Whether what it would now count from is a report that came after its own anchor, and something has answered it.

    Such a report does not put off what it answers: it would wipe out its own lateness.
    """
    return (
        reckoning.anchor == "submitted"
        and reckoning.anchor_at > clock.anchor_at
        and _asks_for_a_later_report(rule, reckoning.anchor)
        and stopped_at(rule, incident, clock, past) is not None
    )


def asks_again(rule: ClockRule, clock: Clock, reckoning: Reckoning) -> bool:
    """Whether a clock that counts from the last report has been answered and there is a newer report to count from."""
    return (
        clock.state == "stopped"
        and reckoning.anchor == "submitted"
        and reckoning.anchor_at > clock.anchor_at
        and any(term.which == "last" for term in rule.due.terms)
    )


def _counts_for(rule: ClockRule, clock: Clock, past: Sequence[Clock], at: datetime) -> bool:
    """Whether a report answers this occurrence: it came after what it asks to follow, and answered none before it.

    A report that comes when several are overdue answers them all.
    """
    if _asks_for_a_later_report(rule, clock.anchor) and at <= clock.anchor_at:
        return False
    if not past or rule.recurs is None:
        return True
    answered = max((one.stopped_at for one in past if one.state == "stopped" and one.stopped_at), default=None)
    return at > past[-1].due_at and (answered is None or at > answered or at >= clock.due_at)


def _asks_for_a_later_report(rule: ClockRule, anchor: str) -> bool:
    """Whether only a report from after the anchor answers: it is an act or a report itself, not the matter's own time.

    Where the text is to be complete within so long of the first report, that report may be the complete text already.
    """
    if anchor != "submitted":
        return anchor == "confirmed"
    return not rule.stopped_by.complete or any(term.which == "last" for term in rule.due.terms)
