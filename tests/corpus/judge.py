"""Judges a reading against what a careful duty officer reads in the same mail: right, left out or wrong.

Pure: expectations and readings are plain JSON values. README.md has the rules and the form of the expectations.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final, Literal, NamedTuple

Outcome = Literal["right", "left_out", "wrong", "rightly_absent"]
Json = Mapping[str, Any]

BEING_VERIFIED: Final = "being verified"
CASUALTY_KINDS: Final = ("dead", "missing", "seriously_injured", "slightly_injured", "trapped")
DEFAULT_CLASS: Final = "urgent"
"""The class of the shipped policy for a report that names none."""
DECIDES_THE_CLOCK: Final = frozenset({"kind", "class", "occurred_at"})
"""Fields that, read wrong, start or stop the wrong clock."""

_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "casualties": CASUALTY_KINDS,
    "leaders_on_scene": ("present", "who"),
    "informant": ("name", "phone"),
}
_TO_BE_VERIFIED: Final = ("核实", "核查", "统计", "清点", "评估", "调查")
_EMPTY: Final[tuple[Any, ...]] = (None, "", {}, [])


class FieldVerdict(NamedTuple):
    """One field: what came of it, and why in a sentence (empty where it is right)."""

    field: str
    outcome: Outcome
    why: str = ""


class Verdict(NamedTuple):
    """One mail, field by field. The share of wrong fields is wrong of right, left out and wrong together."""

    fields: tuple[FieldVerdict, ...]

    def count(self, outcome: Outcome) -> int:
        """How many fields came to that."""
        return sum(one.outcome == outcome for one in self.fields)

    @property
    def right(self) -> int:
        """Fields that the mail states and that were read as a careful reader does."""
        return self.count("right")

    @property
    def left_out(self) -> int:
        """Fields that the mail states and that were not read: they are asked for."""
        return self.count("left_out")

    @property
    def wrong(self) -> int:
        """Fields with a false value, also where there should be none."""
        return self.count("wrong")

    @property
    def clock_is_wrong(self) -> bool:
        """Whether a field that decides which clock runs, and from when, is wrong."""
        return any(one.field in DECIDES_THE_CLOCK and one.outcome == "wrong" for one in self.fields)


def judge(expected: Json, got: Json, default_class: str = DEFAULT_CLASS) -> Verdict:
    """Compares what was read with what is expected.

    Args:
        expected: the JSON beside a mail of the corpus.
        got: what `incidentd mail try --json` prints; `disposition` and `standing` are judged where it has them.
        default_class: the class that stands where a mail names none.
    """
    return Verdict((*_heads(expected, got, default_class), *_elements(expected["elements"], got.get("elements") or {})))


def _heads(expected: Json, got: Json, default_class: str) -> Iterator[FieldVerdict]:
    for name in ("disposition", "standing"):
        if name in got and expected[name] is not None:
            yield _leaf(name, _as_spec(expected[name]), got[name])
    if (kind := expected["kind"]) is not None:
        # As for any report: without a kind it is a follow-up when it names an incident, else an initial report.
        yield _leaf("kind", _as_spec(kind), got.get("kind") or ("follow_up" if got.get("incident") else "initial"))
    if (wanted := expected["class"]) is not None:
        yield _class(wanted, got.get("class"), default_class)
    for name in ("unit", "incident"):
        if (spec := expected[name]) is not None:
            yield _leaf(name, _as_spec(spec), got.get(name))
    if faults := expected.get("faults"):
        yield _among("faults", faults, got.get("faults") or ())
    if names := expected.get("attachments"):
        yield _among("attachments", names, [one.get("name", "") for one in got.get("attachments") or ()])


def _among(field: str, wanted: Iterable[str], got: Iterable[str]) -> FieldVerdict:
    unseen = sorted(set(wanted) - set(got))
    return FieldVerdict(field, "left_out" if unseen else "right", f"not seen: {unseen}" if unseen else "")


def _class(wanted: Any, got: Any, default_class: str) -> FieldVerdict:
    names_none = got in (*_EMPTY, default_class)
    if wanted == "default":
        why = "" if names_none else f"the mail names no class, read was {got!r}"
        return FieldVerdict("class", "wrong" if why else "rightly_absent", why)
    spec = _as_spec(wanted)
    if names_none and "default" in (spec.get("value"), *spec.get("also", ())):
        return FieldVerdict("class", "rightly_absent")
    return _leaf("class", spec, "" if names_none and spec.get("may_be_absent") else got)


def _elements(expected: Json, got: Json) -> Iterator[FieldVerdict]:
    for name, spec in expected.items():
        yield from _element(name, spec, _value(got.get(name)))
    for name in sorted(set(got) - set(expected)):
        yield FieldVerdict(name, "wrong", "no such element")


def _value(reading: Any) -> Any:
    return reading.get("value") if isinstance(reading, Mapping) and "value" in reading else reading


def _element(name: str, spec: Any, got: Any) -> Iterator[FieldVerdict]:
    if _open(spec):
        return
    parts = _PARTS.get(name, ())
    if isinstance(spec, Mapping) and "value" in spec and spec["value"] == BEING_VERIFIED:
        yield _leaf(name, spec, BEING_VERIFIED if _all_being_verified(got) else got)
    elif parts and isinstance(spec, Mapping):
        for part in parts:
            if not _open(spec.get(part)):
                yield _leaf(f"{name}.{part}", spec.get(part), _part(got, part))
    elif name == "property_loss":
        yield _loss(spec, got)
    else:
        yield _leaf(name, spec, got)


def _open(spec: Any) -> bool:
    return isinstance(spec, Mapping) and bool(spec.get("open"))


def _all_being_verified(got: Any) -> bool:
    """As a whole, or every part that is stated."""
    if isinstance(got, Mapping):
        return bool(got) and all(value == BEING_VERIFIED for value in got.values())
    return bool(got == BEING_VERIFIED)


def _part(got: Any, part: str) -> Any:
    """What is said of the whole, such as "being verified", is said of each part."""
    return got.get(part) if isinstance(got, Mapping) else got


def _loss(spec: Any, got: Any) -> FieldVerdict:
    """An expected number is an amount in yuan; expected words mean that no amount may be given."""
    field = "property_loss"
    yuan = got.get("yuan") if isinstance(got, Mapping) else got
    if isinstance(spec, Mapping) and "contains" in spec:
        if yuan not in (*_EMPTY, got):
            return FieldVerdict(field, "wrong", f"no definite amount is stated, read was {yuan!r} yuan")
        return _leaf(field, spec, got.get("words") if isinstance(got, Mapping) else got)
    if spec is None:
        return _leaf(field, None, got)
    if isinstance(got, Mapping) and yuan is None and got.get("words") and not spec.get("may_be_absent"):
        return FieldVerdict(field, "left_out", f"the amount {spec['value']!r}; only words were read: {got['words']!r}")
    return _leaf(field, spec, yuan)


def _as_spec(value: Any) -> Any:
    if isinstance(value, Mapping):
        return value
    return None if value == "" else {"value": value}


def _leaf(field: str, spec: Any, got: Any) -> FieldVerdict:
    empty = not isinstance(got, bool | int) and got in _EMPTY
    if spec is None:
        if empty:
            return FieldVerdict(field, "rightly_absent")
        return FieldVerdict(field, "wrong", f"nothing is stated, read was {got!r}")
    if empty:
        if spec.get("may_be_absent"):
            return FieldVerdict(field, "rightly_absent")
        return FieldVerdict(field, "left_out", f"stated is {_wanted(spec)}")
    why = _text_fault(spec, got) if "contains" in spec else _value_fault(field, spec, got)
    return FieldVerdict(field, "wrong" if why else "right", why)


def _wanted(spec: Json) -> str:
    return repr(spec["contains"] if "contains" in spec else spec["value"])


def _text_fault(spec: Json, got: Any) -> str:
    if not isinstance(got, str):
        return f"a text is stated, {_wanted(spec)}, read was {got!r}"
    text = _plain(got)
    if absent := [phrase for phrase in spec["contains"] if _plain(phrase) not in text]:
        return f"it must hold {absent}, read was {got!r}"
    if foreign := [phrase for phrase in spec.get("lacks", ()) if _plain(phrase) in text]:
        return f"it must not hold {foreign}, read was {got!r}"
    return ""


def _value_fault(field: str, spec: Json, got: Any) -> str:
    values = [spec["value"], *spec.get("also", ())]
    if BEING_VERIFIED in values and _says_being_verified(got):
        return ""
    if any(_same(field, value, got) for value in values):
        return ""
    return f"stated is {' or '.join(map(repr, values))}, read was {got!r}"


def _says_being_verified(got: Any) -> bool:
    """Words to that effect are no false value, where no figure stands beside them."""
    words = got.get("words") if isinstance(got, Mapping) and got.get("yuan") is None else got
    return isinstance(words, str) and any(one in words for one in _TO_BE_VERIFIED)


def _same(field: str, wanted: Any, got: Any) -> bool:
    if isinstance(wanted, bool) or isinstance(got, bool):
        return wanted is got
    if field == "occurred_at" and BEING_VERIFIED not in (wanted, got):
        return _same_moment(wanted, got)
    if field == "informant.phone":
        return _digits(wanted) == _digits(got)
    if isinstance(wanted, str) and isinstance(got, str):
        return _plain(wanted) == _plain(got)
    return bool(wanted == got)


def _same_moment(wanted: str, got: Any) -> bool:
    try:
        return datetime.fromisoformat(wanted) == datetime.fromisoformat(got)
    except (TypeError, ValueError):
        return False


def _digits(phone: Any) -> str:
    """A number without its country code and without what it is grouped by."""
    return "".join(one for one in _plain(str(phone)) if one.isdigit()).removeprefix("86")


def _plain(text: str) -> str:
    """Width of characters and blanks mean nothing."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def tally(verdicts: Iterable[Verdict]) -> dict[Outcome, int]:
    """The counts of many mails together."""
    fields = [one.outcome for verdict in verdicts for one in verdict.fields]
    outcomes: tuple[Outcome, ...] = ("right", "left_out", "wrong", "rightly_absent")
    return {outcome: fields.count(outcome) for outcome in outcomes}
