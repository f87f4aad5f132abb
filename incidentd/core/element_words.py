"""What the elements of a report say, in words for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from incidentd.core.elements import BEING_VERIFIED, CASUALTY_KINDS

Translate = Callable[[str], str]


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


_BEING_VERIFIED: Final = _("being verified")
_COUNTS: Final = {
    "dead": _("dead {count}"),
    "missing": _("missing {count}"),
    "seriously_injured": _("seriously injured {count}"),
    "slightly_injured": _("slightly injured {count}"),
    "trapped": _("trapped {count}"),
}


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
