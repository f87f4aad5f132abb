"""What the elements of a report are called and what they say, in words for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from incidentd.core.elements import BEING_VERIFIED, CASUALTY_KINDS

Translate = Callable[[str], str]


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


ELEMENT_LABELS: Final = {
    "source": _("source of the information"),
    "occurred_at": _("time of occurrence"),
    "location": _("location"),
    "cause": _("cause"),
    "nature": _("nature"),
    "casualties": _("casualties"),
    "casualties.dead": _("number of dead"),
    "casualties.missing": _("number of missing"),
    "casualties.seriously_injured": _("number of seriously injured"),
    "casualties.slightly_injured": _("number of slightly injured"),
    "casualties.trapped": _("number of trapped"),
    "property_loss": _("property loss"),
    "course": _("course of events"),
    "consequences": _("consequences so far"),
    "scope": _("scope"),
    "trend": _("trend"),
    "leaders_on_scene": _("whether leaders are on scene"),
    "measures": _("measures taken"),
    "next_steps": _("next steps"),
    "informant": _("informant's name and phone"),
    "informant.name": _("informant's name"),
    "informant.phone": _("informant's phone"),
    "person": _("person"),
    "matter": _("matter"),
    "result": _("result"),
}

_BEING_VERIFIED: Final = _("being verified")
_COUNTS: Final = {
    "dead": _("dead {count}"),
    "missing": _("missing {count}"),
    "seriously_injured": _("seriously injured {count}"),
    "slightly_injured": _("slightly injured {count}"),
    "trapped": _("trapped {count}"),
}


def element_label(name: str, tr: Translate) -> str:
    """An element's name as people know it."""
    return tr(ELEMENT_LABELS.get(name, name))


def missing_in_words(missing: Sequence[str], named: int, tr: Translate) -> str:
    """The missing elements by name, as many as `named`, and how many there are besides."""
    rest = len(missing) - named
    if rest <= 0:
        return tr(_(", ")).join(element_label(name, tr) for name in missing)
    if not named:
        return tr(_("{count} elements")).format(count=len(missing))
    names = tr(_(", ")).join(element_label(name, tr) for name in missing[:named])
    return tr(_("{names} and {rest} more")).format(names=names, rest=rest, count=len(missing))


def element_in_words(value: Any, shown: Callable[[datetime], str], tr: Translate) -> str:
    """What an element says; `shown` writes its moments."""
    if value == BEING_VERIFIED:
        return tr(_BEING_VERIFIED)
    return _of_parts(value, tr) if isinstance(value, Mapping) else _words(value, shown)


def _words(value: Any, shown: Callable[[datetime], str]) -> str:
    text = str(value)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return shown(moment) if moment.tzinfo is not None else text


def _of_parts(value: Mapping[str, Any], tr: Translate) -> str:
    if value.keys() & set(CASUALTY_KINDS):
        counts = [tr(_COUNTS[kind]).format(count=_count(value[kind], tr)) for kind in CASUALTY_KINDS if kind in value]
        return tr(_(", ")).join(counts)
    parts = []
    if value.get("yuan") is not None:
        parts.append(tr(_("{amount} yuan")).format(amount=f"{value['yuan']:,}"))
    if value.get("present") is not None:
        parts.append(tr(_("yes")) if value["present"] else tr(_("no")))
    parts += [element for name in ("words", "who", "name", "phone") if (element := value.get(name))]
    return " · ".join(tr(_BEING_VERIFIED) if part == BEING_VERIFIED else part for part in parts)


def _count(value: Any, tr: Translate) -> str:
    if value == BEING_VERIFIED:
        return f"({tr(_BEING_VERIFIED)})"
    return f"≥{value['at_least']}" if isinstance(value, Mapping) else str(value)
