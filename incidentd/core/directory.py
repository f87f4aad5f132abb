"""The directory: units, people, who holds which role, and who is on duty when."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import Annotated, Any, Final, Literal, Self

from pydantic import AwareDatetime, Discriminator, Field, StringConstraints, Tag, model_validator
from pydantic_core import PydanticCustomError

from incidentd.core.duration import ElapsedLength
from incidentd.core.policy import Role, Slug
from incidentd.core.policy_check import twice
from incidentd.core.policy_parts import Problem, Rule, Words
from incidentd.sentences import Sentence, _

PersonId = Slug
Language = Literal["zh_CN", "en"]
Phone = Annotated[str, StringConstraints(pattern=r"^\+[1-9][0-9]{6,14}$")]
EmailAddress = Annotated[str, StringConstraints(pattern=r"^[^@\s<>,;:\"()\[\]\\]{1,64}@[A-Za-z0-9.-]{1,253}$")]

Sender = Annotated[str, StringConstraints(pattern=r"^[^@\s<>,;:\"()\[\]\\]{0,64}@[A-Za-z0-9.-]{1,253}$")]

_AN_HOUR: Final = 3600.0


class Person(Rule):
    """Somebody who can be told; a phone in E.164 form (+8610000000001)."""

    id: PersonId
    name: Words
    phone: Phone | None = None
    email: EmailAddress | None = None
    language: Language = "zh_CN"

    def address(self, channel: str) -> str:
        """Where this person is reached by the channel; "" for nowhere."""
        return (self.phone if channel == "sms" else self.email) or ""


class Rotation(Rule):
    """A simple duty roster: the people take turns, each turn `every` long, counted from `starts`."""

    people: Annotated[tuple[PersonId, ...], Field(min_length=1)]
    starts: AwareDatetime
    every: ElapsedLength

    @model_validator(mode="after")
    def _long_enough(self) -> Self:
        if self.every.elapsed.total_seconds() < _AN_HOUR:
            raise ValueError(_("a turn lasts an hour at least"))
        return self

    def on_duty(self, at: datetime) -> PersonId:
        """Whose turn it is at a moment (also before `starts`: turns are counted backwards)."""
        return self.people[(at - self.starts) // self.every.elapsed % len(self.people)]


def _form_of_duty(value: Any) -> str:
    return "rotation" if isinstance(value, Rotation | Mapping) else "always"


Duty = Annotated[
    Annotated[Rotation, Tag("rotation")] | Annotated[tuple[PersonId, ...], Tag("always")], Discriminator(_form_of_duty)
]


class Unit(Rule):
    """A unit that must report: its head, its informants, its duty officer, the leader in charge of it.

    `duty` is a list of people who are all on duty always, or a rotation. `senders` are addresses beside those of its
    people that its mails come from; "@example.org" stands for every address of a domain.
    """

    id: Slug
    name: Words
    head: PersonId | None = None
    informants: tuple[PersonId, ...] = ()
    duty: Duty = ()
    leader_in_charge: PersonId | None = None
    senders: tuple[Sender, ...] = ()


class Office(Rule):
    """The office that receives, checks, forwards and counts. `leading_group`: its head first, then the deputies."""

    name: Words
    duty: Duty = ()
    information_administrators: tuple[PersonId, ...] = ()
    leading_group: tuple[PersonId, ...] = ()


class Directory(Rule):
    """Everybody, as one file states them."""

    office: Office
    people: Annotated[tuple[Person, ...], Field(min_length=1)]
    units: Annotated[tuple[Unit, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _references(self) -> Self:
        """Everybody who is named is among the people; all that is wrong is told at once."""
        found = [*twice("people", self.people), *twice("units", self.units), *self._strangers()]
        if found:
            raise PydanticCustomError(
                "problems",
                "{summary}",
                {"summary": "; ".join(problem.message for problem in found), "problems": found},
            )
        return self

    def _strangers(self) -> Iterator[Problem]:
        known = tuple(person.id for person in self.people)
        for key, named in self._named():
            for person in named:
                if person not in known:
                    yield Problem(key, Sentence(_("there is no person '{name}'"), name=person), known)

    def _named(self) -> Iterator[tuple[tuple[str | int, ...], Sequence[PersonId]]]:
        """Every key that names people, with those it names."""
        yield ("office", "duty"), _people_of(self.office.duty)
        yield ("office", "information_administrators"), self.office.information_administrators
        yield ("office", "leading_group"), self.office.leading_group
        for index, unit in enumerate(self.units):
            yield ("units", index, "head"), _one(unit.head)
            yield ("units", index, "informants"), unit.informants
            yield ("units", index, "duty"), _people_of(unit.duty)
            yield ("units", index, "leader_in_charge"), _one(unit.leader_in_charge)

    @cached_property
    def people_by_id(self) -> Mapping[str, Person]:
        """The people by their ids."""
        return {person.id: person for person in self.people}

    @cached_property
    def units_by_id(self) -> Mapping[str, Unit]:
        """The units by their ids."""
        return {unit.id: unit for unit in self.units}

    def unit(self, unit_id: str) -> Unit | None:
        """The unit of that id, if there is one."""
        return self.units_by_id.get(unit_id)

    def person(self, person_id: str) -> Person | None:
        """The person of that id, if there is one."""
        return self.people_by_id.get(person_id)

    def holders(self, role: Role, unit_id: str, at: datetime) -> tuple[Person, ...]:
        """Who holds a role for a unit at a moment; empty where the directory has a hole."""
        if role in _OF_THE_OFFICE:
            ids = _OF_THE_OFFICE[role](self.office, at)
        else:
            unit = self.unit(unit_id)
            ids = _OF_THE_UNIT[role](unit, at) if unit else ()
        return tuple(person for person in map(self.person, ids) if person is not None)


def _people_of(duty: Rotation | Sequence[PersonId]) -> Sequence[PersonId]:
    return duty.people if isinstance(duty, Rotation) else duty


def _on_duty(duty: Rotation | Sequence[PersonId], at: datetime) -> Sequence[PersonId]:
    return (duty.on_duty(at),) if isinstance(duty, Rotation) else duty


def _one(person: PersonId | None) -> Sequence[PersonId]:
    return (person,) if person else ()


_OF_THE_OFFICE: Final[Mapping[Role, Callable[[Office, datetime], Sequence[PersonId]]]] = {
    "office_duty_officer": lambda office, at: _on_duty(office.duty, at),
    "information_administrator": lambda office, _at: office.information_administrators,
    "leading_group": lambda office, _at: office.leading_group,
}
_OF_THE_UNIT: Final[Mapping[Role, Callable[[Unit, datetime], Sequence[PersonId]]]] = {
    "duty_officer": lambda unit, at: _on_duty(unit.duty, at),
    "unit_head": lambda unit, _at: _one(unit.head),
    "informant": lambda unit, _at: unit.informants,
    "leader_in_charge": lambda unit, _at: _one(unit.leader_in_charge),
}
