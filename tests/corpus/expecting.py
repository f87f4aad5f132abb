"""How expectations are written down: short forms for what the judge takes (README.md has the rules)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from incidentd.core.elements import CASUALTY_KINDS, ELEMENTS
from tests.corpus.making import local

Spec = dict[str, Any]

OPEN: Final[Spec] = {"open": True}
VERIFIED: Final[Spec] = {"value": "being verified"}
"""What a mail says is being verified (正在核实)."""


class Written(NamedTuple):
    """One case as written: its name is the file's, `expected` what goes beside it as JSON."""

    name: str
    raw: bytes
    expected: dict[str, Any]


def has(*phrases: str, lacks: tuple[str, ...] = (), absent: bool = False) -> Spec:
    """A text that must hold all the phrases and none of those it lacks."""
    spec: Spec = {"contains": list(phrases)}
    if lacks:
        spec["lacks"] = list(lacks)
    return spec | ({"may_be_absent": True} if absent else {})


def maybe(value: Any, *also: Any) -> Spec:
    """The only right value, or those; leaving it out is right as well."""
    return {"value": value, "may_be_absent": True} | ({"also": list(also)} if also else {})


def at_least(count: int) -> Spec:
    """余, 多, 以上 and the like."""
    return {"value": {"at_least": count}}


NONE_HURT: Final[dict[str, Any]] = {
    "dead": 0,
    "missing": maybe(0),
    "seriously_injured": 0,
    "slightly_injured": 0,
    "trapped": maybe(0),
}
"""无人员伤亡: nobody dead, nobody injured; it says nothing for certain of missing and trapped people."""

ALL_ZERO: Final[dict[str, Any]] = dict.fromkeys(CASUALTY_KINDS, 0)

ANY_ZERO: Final[dict[str, Any]] = {kind: maybe(0) for kind in CASUALTY_KINDS}
"""Weaker denials: zero of every kind, or nothing."""

# What of a free text may be taken for these is a matter of taste; a text always holds something of them.
_TASTE: Final = ("nature", "course", "consequences", "person", "matter", "result")


def expect(
    received: str,
    about: str,
    *,
    unit: str | Spec = "dongshan-town",
    kind: str | Spec = "initial",
    cls: str | Spec = "default",
    incident: str | Spec = "",
    standing: str = "registered",
    disposition: str | Spec = "report",
    prose: bool = False,
    faults: tuple[str, ...] = (),
    attachments: tuple[str, ...] = (),
    **elements: Any,
) -> dict[str, Any]:
    """The expectation of a report; an element not named must be left out (in `prose`: but for matters of taste)."""
    unknown = set(elements) - set(ELEMENTS)
    assert not unknown, unknown
    default = {name: OPEN if prose and name in _TASTE else None for name in ELEMENTS}
    return {
        "about": about,
        "received_at": local(received).isoformat(),
        "disposition": disposition,
        "standing": standing,
        "kind": kind,
        "class": cls,
        "unit": unit,
        "incident": incident,
        **({"faults": list(faults)} if faults else {}),
        **({"attachments": list(attachments)} if attachments else {}),
        "elements": {name: _spec(name, elements.get(name, default[name])) for name in ELEMENTS},
    }


def no_report(received: str, about: str, *, standing: str | None = None) -> dict[str, Any]:
    """Bounces, auto-replies, lists, our own mail: stored, and no report; what would be read of them is not judged."""
    return {
        "about": about,
        "received_at": local(received).isoformat(),
        "disposition": "not_a_report",
        "standing": standing,
        "kind": None,
        "class": None,
        "unit": None,
        "incident": None,
        "elements": dict.fromkeys(ELEMENTS, OPEN),
    }


def for_a_human(received: str, about: str, **given: Any) -> dict[str, Any]:
    """What cannot be read: an incident for a human, in the default class, and no value made up."""
    unit = given.pop("unit", "dongshan-town")
    kind = given.pop("kind", None)
    spec = maybe(unit) if isinstance(unit, str) and unit else unit
    return expect(received, about, unit=spec, kind=kind, disposition="for_a_human", **given)


def _spec(name: str, value: Any) -> Any:
    """The spec of one element from its short form."""
    if value is None or (isinstance(value, dict) and _is_spec(value)):
        return value
    if name in _SHORT_FORMS:
        return _SHORT_FORMS[name](value)
    return has(value) if isinstance(value, str) else has(*value)


def _casualties(value: Mapping[str, Any]) -> Spec:
    unknown = set(value) - set(CASUALTY_KINDS)
    assert not unknown, unknown
    return {kind: _plain(value.get(kind)) for kind in CASUALTY_KINDS}


def _leaders(value: tuple[Any, Any]) -> Spec:
    present, who = value
    return {"present": _plain(present), "who": has(who) if isinstance(who, str) else who}


_SHORT_FORMS: Final[Mapping[str, Callable[[Any], Spec]]] = {
    "casualties": _casualties,
    "occurred_at": lambda value: {"value": local(value).isoformat()},
    "leaders_on_scene": _leaders,
    "informant": lambda value: {"name": _plain(value[0]), "phone": _plain(value[1])},
    "property_loss": lambda value: {"value": value},
}


def _plain(value: Any) -> Any:
    return value if value is None or (isinstance(value, dict) and _is_spec(value)) else {"value": value}


def _is_spec(value: dict[str, Any]) -> bool:
    return bool({"value", "contains", "open"} & set(value))
