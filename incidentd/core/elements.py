"""The mandatory elements of a report, what may stand for each, and which of them are still missing.

An element is *stated* when it has a value; zero is a value and "being verified" (正在核实) is a value, silence is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

BEING_VERIFIED: Final = "being verified"
_BEING_VERIFIED_WORDS: Final = frozenset({BEING_VERIFIED, "正在核实", "核实中", "待核实", "正在核查"})

CASUALTY_KINDS: Final = ("dead", "missing", "seriously_injured", "slightly_injured", "trapped")

ELEMENTS: Final = (
    "source",
    "occurred_at",
    "location",
    "cause",
    "nature",
    "casualties",
    "property_loss",
    "course",
    "consequences",
    "scope",
    "trend",
    "leaders_on_scene",
    "measures",
    "next_steps",
    "informant",
    # The six elements of other information are time, place, person, matter, cause, result: these three are its own.
    "person",
    "matter",
    "result",
)


_IN_PARTS: Final = ("casualties", "informant")

# All but line breaks and tabs.
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def normalise(value: Any) -> Any:
    """Blank text is silence; the words for "being verified" become the one value."""
    if isinstance(value, str):
        value = value.strip()
        if not value:
            return None
        if value in _BEING_VERIFIED_WORDS:
            return BEING_VERIFIED
    return value


def _loss(value: Any) -> Any:
    """A plain text is the loss in words."""
    value = normalise(value)
    return {"words": value} if isinstance(value, str) and value != BEING_VERIFIED else value


def _leaders(value: Any) -> Any:
    """A plain yes or no says whether, a plain text says who."""
    value = normalise(value)
    if isinstance(value, bool):
        return {"present": value}
    return {"who": value} if isinstance(value, str) and value != BEING_VERIFIED else value


def _without_controls(value: str) -> str:
    """Control characters other than line breaks and tabs have no place in a report and break terminals and mail."""
    if _CONTROLS.search(value):
        msg = "must not contain control characters"
        raise ValueError(msg)
    return value


LEAP_SECOND: Final = "leap_second"
"""The type of error of a time in a leap second, which RFC 3339 allows and no clock here counts."""
_IN_LEAP_SECOND: Final = re.compile(r"([Tt ][0-9]{2}:[0-9]{2}):60(?:[.,][0-9]+)?(?![0-9])")


def _beside_leap_second(text: str) -> dict[str, Any] | None:
    """The seconds before and after the leap second that a time is in; None where it is in none, or has no offset."""
    before, count = _IN_LEAP_SECOND.subn(r"\1:59", text)
    try:
        after = datetime.fromisoformat(before.strip().upper()) + timedelta(seconds=1) if count else None
    except (ValueError, OverflowError):
        return None
    return {"before": before, "after": after.isoformat()} if after and after.tzinfo else None


def _written_out(value: Any) -> Any:
    """A bare number, also in quotes, would be taken for seconds or milliseconds since 1970, whichever is nearer."""
    if isinstance(value, datetime):
        return value
    if isinstance(value, str) and "-" in value[1:]:
        if beside := _beside_leap_second(value):
            raise PydanticCustomError(LEAP_SECOND, "write {before} or {after}", beside)
        return value
    raise PydanticCustomError("datetime_type", "must be a time written out, such as 2026-03-01T08:30:00+08:00")


Moment = Annotated[AwareDatetime, BeforeValidator(_written_out)]
BeingVerified = Literal["being verified"]
Words = Annotated[str, StringConstraints(max_length=10_000), AfterValidator(_without_controls)]
ShortWords = Annotated[str, StringConstraints(max_length=300), AfterValidator(_without_controls)]
TextElement = Annotated[Words | None, BeforeValidator(normalise)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)


class AtLeast(_Strict):
    """A number known only from below: 30余人 is at least 30."""

    at_least: Annotated[int, Field(ge=0, le=1_000_000, strict=True)]


Head = Annotated[
    Annotated[int, Field(ge=0, le=1_000_000, strict=True)] | AtLeast | BeingVerified | None, BeforeValidator(normalise)
]


class Casualties(_Strict):
    """People harmed, by kind; each a number, `{"at_least": n}` or "being verified"."""

    dead: Head = None
    missing: Head = None
    seriously_injured: Head = None
    slightly_injured: Head = None
    trapped: Head = None


class PropertyLoss(_Strict):
    """Loss in yuan and in words; at least one of the two."""

    yuan: Annotated[int, Field(ge=0, le=10**15, strict=True)] | None = None
    words: TextElement = None


class LeadersOnScene(_Strict):
    """Whether leaders are on the scene, and who."""

    present: Annotated[bool, Field(strict=True)] | None = None
    who: TextElement = None


class Informant(_Strict):
    """The unit's informant; both parts are needed."""

    name: Annotated[ShortWords | None, BeforeValidator(normalise)] = None
    phone: Annotated[
        Annotated[str, StringConstraints(pattern=r"^\+?[0-9][0-9 ()-]{2,24}$")] | None, BeforeValidator(normalise)
    ] = None


class Elements(_Strict):
    """The elements one report states; what it does not mention is absent."""

    source: TextElement = None
    occurred_at: Annotated[BeingVerified | Moment | None, BeforeValidator(normalise)] = None
    location: TextElement = None
    cause: TextElement = None
    nature: TextElement = None
    casualties: Annotated[BeingVerified | Casualties | None, BeforeValidator(normalise)] = None
    property_loss: Annotated[BeingVerified | PropertyLoss | None, BeforeValidator(_loss)] = None
    course: TextElement = None
    consequences: TextElement = None
    scope: TextElement = None
    trend: TextElement = None
    leaders_on_scene: Annotated[BeingVerified | LeadersOnScene | None, BeforeValidator(_leaders)] = None
    measures: TextElement = None
    next_steps: TextElement = None
    informant: Informant | None = None
    person: TextElement = None
    matter: TextElement = None
    result: TextElement = None

    def stated(self) -> dict[str, Any]:
        """The stated elements as plain JSON values, times in ISO 8601."""
        plain: dict[str, Any] = self.model_dump(mode="json", exclude_none=True)
        return {name: value for name, value in plain.items() if value != {}}


def merge(known: Mapping[str, Any], stated: Mapping[str, Any]) -> dict[str, Any]:
    """What is known after a further report: the newer statement of an element stands; parts it leaves out are kept."""
    merged = dict(known)
    for name, value in stated.items():
        before = merged.get(name)
        merged[name] = {**before, **value} if isinstance(before, dict) and isinstance(value, dict) else value
    return merged


def missing(known: Mapping[str, Any], needed: Iterable[str]) -> tuple[str, ...]:
    """The needed elements not stated, in the order asked; a part is named after a dot (`casualties.missing`)."""
    found: list[str] = []
    for name in needed:
        value = known.get(name)
        if value is None:
            found.append(name)
        elif isinstance(value, dict):
            found.extend(_missing_parts(name, value))
    return tuple(found)


def parts(needed: Iterable[str]) -> tuple[str, ...]:
    """What must be stated for these elements, those in several parts by their parts (`casualties.missing`)."""
    return missing({name: {} for name in needed if name in _IN_PARTS}, needed)


def stated_parts(known: Mapping[str, Any]) -> frozenset[str]:
    """What is stated of the elements, those in several parts by their parts: "being verified" states them all."""
    asked = parts(known)
    return frozenset(asked).difference(missing(known, known))


def _missing_parts(name: str, value: Mapping[str, Any]) -> list[str]:
    if name == "casualties":
        return [f"{name}.{kind}" for kind in CASUALTY_KINDS if value.get(kind) is None]
    if name == "informant":
        return [f"{name}.{part}" for part in ("name", "phone") if value.get(part) is None]
    if name == "leaders_on_scene":
        return [] if value.get("present") is not None or value.get("who") is not None else [name]
    return []


def occurred_at(known: Mapping[str, Any]) -> datetime | None:
    """The stated time of occurrence, or None while it is silent or being verified."""
    value = known.get("occurred_at")
    return datetime.fromisoformat(value) if isinstance(value, str) and value != BEING_VERIFIED else None


def head_count(known: Mapping[str, Any], kind: str) -> int | None:
    """The number of people of one casualty kind; "at least" counts as its number, "being verified" as unknown."""
    casualties = known.get("casualties")
    value = casualties.get(kind) if isinstance(casualties, dict) else None
    if isinstance(value, dict):
        value = value.get("at_least")
    return value if isinstance(value, int) else None


def loss_in_yuan(known: Mapping[str, Any]) -> int | None:
    """The stated loss in yuan, if a number was given."""
    loss = known.get("property_loss")
    value = loss.get("yuan") if isinstance(loss, dict) else None
    return value if isinstance(value, int) else None
