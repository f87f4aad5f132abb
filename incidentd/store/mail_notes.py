"""What the sender of a mail is told of what is special with it, besides what was understood."""

from __future__ import annotations

from typing import Final

from incidentd.core.mail_faults import explained
from incidentd.sentences import _
from incidentd.store.mail_arrivals import MailArrival, MailTaken

NOTHING_READ: Final = _("no element of a report was read in this mail")
"""Why the office is told of a reply about which nothing is to be decided."""


def notes_for(arrival: MailArrival, taken: MailTaken, *, closed: bool) -> list[str]:
    """Sentences (message ids); `closed`: it is held because its incident is closed."""
    notes = []
    if taken.outcome == "held" and closed:
        notes.append(_("The incident is closed. The office has been told and decides whether to open it again."))
    elif taken.outcome == "held":
        notes.append(_("It is not known who sent this mail: the office has been told and decides about it."))
    elif not arrival.verified:
        notes.append(
            _("It is not known who sent this mail: the clocks run until the office has confirmed it. Ring the office.")
        )
    if taken.outcome == "opened" and arrival.reading.is_empty:
        notes.append(
            _("This mail could not be read as a report: somebody of the office will read it. Ring the office.")
        )
    elif arrival.faults and taken.report:
        notes.append(_("Part of this mail could not be read: somebody of the office will read it. Ring the office."))
    if "cut_off" in arrival.faults:
        notes.append(_("Send again in smaller mails what your mail holds."))
    notes += explained(arrival.faults)
    return notes
