"""Severity grades worked out from casualties and loss, by tables that a policy states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Annotated, Any, Final, Self

from pydantic import Field, model_validator

from incidentd.core import elements as el
from incidentd.core.policy_parts import Citation, Condition, Count, Rule, YesNo
from incidentd.core.reports import Slug
from incidentd.sentences import Sentence, _

FIGURES: Final = ("dead", "seriously_injured", "yuan")
GRADED_BY: Final = frozenset({"casualties", "property_loss"})
"""The elements that hold these figures."""


class Threshold(Rule):
    """The least figures that make one grade; any of them suffices (以上 includes the figure itself)."""

    grade: Slug
    dead: Count | None = None
    seriously_injured: Count | None = None
    yuan: Count | None = None

    @model_validator(mode="after")
    def _some_figure(self) -> Self:
        if not any(getattr(self, figure) for figure in FIGURES):
            form = _("a threshold without a figure: give at least one of {figures}")
            raise ValueError(Sentence(form, figures=", ".join(FIGURES)))
        return self


class SeverityScale(Rule):
    """A table of grades, highest first; `dead_includes_missing` where the regime counts the missing among the dead."""

    id: Slug
    applies: Condition = Condition()
    dead_includes_missing: YesNo = False
    thresholds: Annotated[tuple[Threshold, ...], Field(min_length=1)]
    citation: Citation

    @model_validator(mode="after")
    def _falling(self) -> Self:
        for figure in FIGURES:
            stated = [value for threshold in self.thresholds if (value := getattr(threshold, figure)) is not None]
            if any(lower >= higher for higher, lower in pairwise(stated)):
                form = _("'{figure}' does not fall from each threshold to the next: list the highest grade first")
                raise ValueError(Sentence(form, figure=figure))
        return self

    def reached(self, known: Mapping[str, Any]) -> Iterator[str]:
        """The grades that the known casualties and loss reach."""
        figures = (self._dead(known), el.head_count(known, "seriously_injured"), el.loss_in_yuan(known))
        for threshold in self.thresholds:
            least = (threshold.dead, threshold.seriously_injured, threshold.yuan)
            pairs = zip(figures, least, strict=True)
            if any(value is not None and floor is not None and value >= floor for value, floor in pairs):
                yield threshold.grade

    def _dead(self, known: Mapping[str, Any]) -> int | None:
        dead = el.head_count(known, "dead")
        missing = el.head_count(known, "missing") if self.dead_includes_missing else None
        return dead if missing is None else (dead or 0) + missing
