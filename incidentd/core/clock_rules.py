"""Clocks as a policy states them: what they count from, when they are due, what stops them, when they come again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, Self, get_args

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from incidentd.core.duration import Duration, ElapsedLength, Length
from incidentd.core.policy_parts import Citation, Condition, Rule, Text, TimeOfDay, YesNo
from incidentd.core.reports import Kind, Slug
from incidentd.sentences import _

Anchor = Literal["occurred", "aware", "received", "classified", "confirmed", "submitted", "closed"]
FallbackAnchor = Literal["occurred", "aware", "received", "classified", "confirmed", "closed"]
Act = Literal["confirmed", "closed"]
ANCHORS: Final[tuple[Anchor, ...]] = get_args(Anchor)

_A_MINUTE: Final = 60.0


class Term(Rule):
    """One way to a due moment: so long `after` an anchor, then, where given, on to a time of day or a business day.

    `stages` and `which` say which submission the anchor `submitted` means. `fallback` anchors stand in, in order, while
    the anchor itself is not known. `at` lists times of day: the first of them at or after anchor + after. `roll` moves
    what falls on a day off to the next business day of the `calendar`: to its end (or the first `at`), or to its noon.
    A term with a calendar is reckoned in the calendar's zone, any other in the policy's.
    """

    anchor: Anchor
    stages: tuple[Kind, ...] = ()
    which: Literal["first", "last"] = "first"
    fallback: tuple[FallbackAnchor, ...] = ()
    after: Length = Duration()
    at: tuple[TimeOfDay, ...] = ()
    roll: Literal["none", "next_business_day", "noon_of_next_business_day"] = "none"
    calendar: Slug | None = None

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if (self.anchor == "submitted") != bool(self.stages):
            raise ValueError(_("'stages' goes with the anchor 'submitted', and only with it"))
        if self.counts_business_days and self.calendar is None:
            raise ValueError(_("business days need a 'calendar'"))
        if self.calendar is not None and not self.counts_business_days:
            raise ValueError(_("'calendar' goes with business days in 'after', or with 'roll'"))
        return self

    @property
    def counts_business_days(self) -> bool:
        """Whether a calendar is needed to reckon it."""
        return self.roll != "none" or self.after.business_days > 0


class Due(Rule):
    """When a clock is due: one term (its keys stand here directly), or the earlier or the later of several."""

    earlier_of: tuple[Term, ...] = ()
    later_of: tuple[Term, ...] = ()
    term: Term | None = None

    @model_validator(mode="before")
    @classmethod
    def _short_form(cls, value: Any) -> Any:
        """`due = { anchor = …, after = … }` is how a file states a single term."""
        stated = isinstance(value, Mapping) and not value.keys() & cls.model_fields.keys()
        return {"term": value} if stated else value

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if sum((self.term is not None, bool(self.earlier_of), bool(self.later_of))) != 1:
            raise ValueError(_("give exactly one of: anchor + after, earlier_of, later_of"))
        return self

    @property
    def terms(self) -> tuple[Term, ...]:
        """All its terms, however many."""
        return (self.term,) if self.term else self.earlier_of or self.later_of

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The three forms as a file may state them."""
        own = handler.resolve_ref_schema(handler(schema))
        terms = own["properties"]["earlier_of"]["items"]
        several = {"type": "array", "items": terms, "minItems": 1}
        forms = [
            {"type": "object", "properties": {key: several}, "required": [key], "additionalProperties": False}
            for key in ("earlier_of", "later_of")
        ]
        return {"title": "Due", "description": own["description"], "anyOf": [terms, *forms]}


class StopRule(Rule):
    """What stops a clock: a report of one of `kinds` (complete, where `complete`), or one of the office's `acts`."""

    kinds: tuple[Kind, ...] = ()
    complete: YesNo = False
    acts: tuple[Act, ...] = ()

    @model_validator(mode="after")
    def _something(self) -> Self:
        if not self.kinds and not self.acts:
            raise ValueError(_("a clock that nothing stops: give 'kinds' or 'acts'"))
        if self.complete and not self.kinds:
            raise ValueError(_("'complete' is said of reports: give 'kinds' too"))
        return self


class Recurrence(Rule):
    """A duty that comes again: `every` so long, or `at` times of day, until the incident is closed or `for` is over."""

    every: Length | None = None
    at: tuple[TimeOfDay, ...] = ()
    for_: ElapsedLength | None = Field(None, alias="for", description="counted from the first due moment's anchor")

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.every is None) == (not self.at):
            raise ValueError(_("give exactly one of: every, at"))
        return self

    @model_validator(mode="after")
    def _sane(self) -> Self:
        if self.every is not None and self.every.business_days:
            raise ValueError(_("a duty cannot recur every so many business days; allowed: elapsed time or months"))
        if self.every is not None and not self.every.months and self.every.elapsed.total_seconds() < _A_MINUTE:
            raise ValueError(_("a duty may recur once a minute at the most"))
        if self.for_ is not None and not self.for_.elapsed:
            raise ValueError(_("a duty that recurs 'for' no time at all does not recur: leave 'recurs' out"))
        return self


class ClockRule(Rule):
    """One statutory clock."""

    id: Slug
    name: Text
    applies: Condition = Condition()
    due: Due
    stopped_by: StopRule
    recurs: Recurrence | None = None
    ladder: Slug
    citation: Citation
