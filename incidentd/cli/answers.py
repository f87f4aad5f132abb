"""What people type, as the values a report holds: numbers of people, money, yes and no, words."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

from incidentd.cli.words import _
from incidentd.errors import IncidentdError
from incidentd.intake.sentences import Sentence

BEING_VERIFIED: Final = "being verified"
_BEING_VERIFIED: Final = frozenset({"?", "??", BEING_VERIFIED, "正在核实", "核实中", "待核实", "正在核查"})

_NONE: Final = frozenset({"无", "没有", "none", "no", "零"})
_YES: Final = frozenset({"y", "yes", "是", "已到位", "到位", "true"})
_NO: Final = frozenset({"n", "no", "否", "未到位", "没有", "false"})
_COUNT: Final = re.compile(r"(?P<before>>=|≥|至少|at least )?(?P<count>[0-9]{1,7})(?P<after>\+|余|多)?人?")
_YUAN: Final = re.compile(r"(?P<number>[0-9][0-9,]*(?:\.[0-9]{1,8})?)(?P<unit>万|亿)?(?:元|yuan|cny)?")
_UNITS: Final = {None: 1, "万": 10_000, "亿": 100_000_000}


class BadAnswer(IncidentdError):
    """What was typed is not a value of that kind."""


def is_being_verified(text: str) -> bool:
    """Whether the answer is 'being verified' (正在核实)."""
    return _plain(text) in _BEING_VERIFIED


def read_words(text: str) -> str:
    """Words as they are, or 'being verified'."""
    return BEING_VERIFIED if is_being_verified(text) else text.strip()


def read_count(text: str) -> int | str | dict[str, int]:
    """A number of people: 3, 0, 30+ for at least thirty, ? for being verified; raises BadAnswer."""
    plain = _plain(text)
    if plain in _BEING_VERIFIED:
        return BEING_VERIFIED
    if plain in _NONE:
        return 0
    found = _COUNT.fullmatch(plain)
    if found is None:
        raise BadAnswer(Sentence(_("'{text}' is no number of people"), text=text), hint=_("type 0, 3, 30+ or ?"))
    count = int(found["count"])
    return {"at_least": count} if found["before"] or found["after"] else count


def read_yuan(text: str) -> int | None:
    """An amount in yuan: 20000, 20,000, 2万, 1.5亿; None for what is no amount."""
    found = _YUAN.fullmatch(_plain(text))
    if found is None:
        return None
    return round(float(found["number"].replace(",", "")) * _UNITS[found["unit"]])


def read_loss(text: str) -> str | dict[str, Any]:
    """Property loss: an amount, or words, or 'being verified'."""
    if is_being_verified(text):
        return BEING_VERIFIED
    if _plain(text) in _NONE:
        return {"yuan": 0}
    yuan = read_yuan(text)
    return {"words": text.strip()} if yuan is None else {"yuan": yuan}


def read_leaders(text: str) -> str | dict[str, Any]:
    """Whether leaders are on the scene: yes, no, or who; or 'being verified'."""
    if is_being_verified(text):
        return BEING_VERIFIED
    plain = _plain(text)
    if plain in _NO:
        return {"present": False}
    return {"present": True} if plain in _YES else {"present": True, "who": text.strip()}


def _plain(text: str) -> str:
    """A Chinese keyboard gives full-width digits and question marks."""
    return unicodedata.normalize("NFKC", text).strip().lower()
