"""What changed between two states of an incident: as the audit log may hold it, and what is kept beside the log."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from incidentd.core.incidents import Incident

_FACTS = ("incident_class", "category", "aware_at", "flags")


def differences(before: Incident, after: Incident) -> dict[str, Any]:
    """Both values of every fact that changed; texts are named only, for the log holds none."""
    changes: dict[str, Any] = {}
    for name in _FACTS:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            changes[name] = [_plain(old), _plain(new)]
    changed = list(_elements(before, after))
    if "occurred_at" in changed:
        changes["occurred_at"] = [before.elements.get("occurred_at"), after.elements["occurred_at"]]
    if changed:
        changes["elements"] = changed
    if before.title != after.title:
        changes["title"] = True
    return changes


def texts(before: Incident, after: Incident) -> dict[str, Any]:
    """Both values of every element that changed, and of the title: what the log only names, to be kept beside it."""
    changed = _elements(before, after)
    return changed if before.title == after.title else {"title": [before.title, after.title], **changed}


def _elements(before: Incident, after: Incident) -> dict[str, list[Any]]:
    """Both values of the elements that changed."""
    stood = before.elements
    return {name: [stood.get(name), value] for name, value in after.elements.items() if stood.get(name) != value}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
