"""Words for what the store and the policy name by ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from incidentd.i18n import Translate


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


STATES: Final = {
    # of an incident
    "reported": _("reported"),
    "confirmed": _("confirmed"),
    "unverified": _("UNVERIFIED"),
    "closed": _("closed"),
    # of a clock
    "running": _("running"),
    "overdue": _("overdue"),
    "stopped": _("stopped"),
    "cancelled": _("cancelled"),
    # of a message
    "queued": _("queued"),
    "sent": _("sent"),
    "undeliverable": _("undeliverable"),
    "superseded": _("superseded"),
}
EVENTS: Final = {
    "report": _("report"),
    "correct": _("correct"),
    "acknowledge": _("acknowledge"),
    "confirm": _("confirm"),
    "close": _("close"),
    "reopen": _("reopen"),
}
KEY_ROLES: Final = {
    "unit": _("unit"),
    "office": _("office"),
    "auditor": _("auditor"),
    "administrator": _("administrator"),
}
KEY_KINDS: Final = {"token": _("bearer token"), "hook": _("hook secret")}


def worded(table: Mapping[str, str], name: str, tr: Translate) -> str:
    """The words for an id; the id itself where the table does not know it."""
    return tr(table[name]) if name in table else name
