"""Telling the operators that a unit of incidentd has failed, by a way that does not need the daemon.

Deaths are counted in a file that systemd keeps in memory: a full disk may be what they come from.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

import typer

from incidentd.cli.faults import one_line_of
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.config import Settings
from incidentd.core.directory import Directory, Person
from incidentd.delivery.configured import configured_channels
from incidentd.delivery.message import Channel, OutgoingMessage
from incidentd.delivery.retold import retold
from incidentd.errors import DeliveryError, IncidentdError
from incidentd.i18n import translator
from incidentd.rules_in_force import load_or_last_good
from incidentd.sentences import Sentence

RESTARTED: Final = frozenset({"incidentd.service"})
"""Units that systemd starts again: one death of these is nothing to wake anybody for."""
DEATHS: Final = 3
WITHIN: Final = timedelta(minutes=10)
SILENCE: Final = timedelta(hours=1)
"""Nobody is told of the same unit twice within it."""
TRY_AGAIN: Final = timedelta(minutes=5)
"""After nobody could be reached."""

_AGAIN_AND_AGAIN: Final = _(
    "incidentd on {host}: {unit} keeps failing ({count} times in 10 minutes), deadlines may go unwatched. "
    "Look at once: journalctl -eu {unit}"
)
_ONCE: Final = _("incidentd on {host}: {unit} has failed. Look at it: journalctl -eu {unit}")
_UNEXPECTED: Final = _("unexpected: {kind}")
_SUBJECT: Final = _("incidentd on {host}: {unit} has failed")


class Course(NamedTuple):
    """What is remembered of a unit: its deaths of late, when the operators were told, and when that was tried."""

    deaths: Sequence[datetime] = ()
    told: datetime | None = None
    tried: datetime | None = None


def tell_operators(workspace: Workspace, unit: str, *, now: bool) -> None:
    """Count a death and tell the operators where that is due, or `now`; exit code 1 where nobody could be reached."""
    moment, file = workspace.clock.now(), _file(workspace, unit)
    before = _read(file)
    course = before._replace(deaths=[*(one for one in before.deaths if abs(moment - one) < WITHIN), moment])
    _write(file, course)
    if not now and not _due(unit, course, moment):
        return
    _write(file, course := course._replace(tried=moment))
    again = unit in RESTARTED and len(course.deaths) >= DEATHS
    reached = asyncio.run(_tell_all(workspace, unit, len(course.deaths) if again else 0))
    if not reached:
        _say(workspace.language_for_errors, _("nobody could be told that {unit} has failed"), unit=unit)
        raise typer.Exit(1)
    _write(file, course._replace(told=moment))


def _due(unit: str, course: Course, moment: datetime) -> bool:
    if unit in RESTARTED and len(course.deaths) < DEATHS:
        return False
    # What lies far ahead was noted before the clock was set back: it must not silence anybody until then.
    if course.told is not None and abs(moment - course.told) < SILENCE:
        return False
    return course.tried is None or course.told == course.tried or abs(moment - course.tried) >= TRY_AGAIN


def operators(directory: Directory, at: datetime) -> list[Person]:
    """Who looks after the service: the office's information administrators and its duty officers, else its leaders."""
    found = [
        person
        for role in ("information_administrator", "office_duty_officer")
        for person in directory.holders(role, "", at)
    ]
    return list(dict.fromkeys(found or directory.holders("leading_group", "", at)))


async def _tell_all(workspace: Workspace, unit: str, count: int) -> int:
    """How many messages a provider has taken. What goes wrong with one way keeps no other from being tried."""
    language = workspace.language_for_errors
    try:
        settings = workspace.settings
        people = operators(load_or_last_good(settings).rules.directory, workspace.clock.now())
    except IncidentdError as error:
        sys.stderr.write(one_line_of(error, language) + "\n")
        return 0
    channels = list(_channels(settings, language))
    try:
        sent = [
            _told(channel, one, _words(unit, count, one, channel.name), language)
            for channel in channels
            for one in people
            if one.address(channel.name)
        ]
        return sum(await asyncio.gather(*sent))
    finally:
        for channel in channels:
            await channel.close()


def _channels(settings: Settings, language: str) -> Iterator[Channel]:
    for section in ("sms", "email"):
        alone = settings.model_copy(update={other: None for other in ("sms", "email") if other != section})
        try:
            yield from configured_channels(alone)
        except IncidentdError as error:
            sys.stderr.write(one_line_of(error, language) + "\n")


async def _told(channel: Channel, person: Person, words: tuple[str, str], language: str) -> bool:
    subject, body = words
    reference = f"failure-{os.urandom(6).hex()}"
    message = OutgoingMessage(reference, channel.name, person.address(channel.name), subject, body)
    try:
        await channel.send(message)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other ways must be tried
        known = error if isinstance(error, DeliveryError) else DeliveryError(Sentence(_UNEXPECTED, kind=repr(error)))
        sys.stderr.write(f"{channel.name}, {person.id}: {retold(str(known), translator(language))}\n")
        return False
    _say(language, _("{person} was told by {channel}"), person=person.id, channel=channel.name)
    return True


def _words(unit: str, count: int, person: Person, channel: str) -> tuple[str, str]:
    tr = translator(person.language)
    values = {"host": socket.gethostname(), "unit": unit, "count": count}
    subject = "" if channel == "sms" else tr(_SUBJECT).format(**values)
    return subject, tr(_AGAIN_AND_AGAIN if count else _ONCE).format(**values)


def _say(language: str, words: str, **values: str) -> None:
    sys.stdout.write(translator(language)(words).format(**values) + "\n")


def _file(workspace: Workspace, unit: str) -> Path:
    given = os.environ.get("RUNTIME_DIRECTORY", "").split(":")[0]
    name = "".join(letter if letter.isalnum() or letter in "-_." else "_" for letter in unit)
    return (Path(given) if given else workspace.settings.state_directory) / f"failures-{name}.json"


def _read(file: Path) -> Course:
    """What is remembered; nothing where the file is not there, or broken: rather one message too many."""
    try:
        stated = json.loads(file.read_text())
        moments = [datetime.fromisoformat(one) for one in stated["deaths"]]
        told, tried = (datetime.fromisoformat(one) if one else None for one in (stated["told"], stated["tried"]))
        return Course([one for one in moments if one.tzinfo], told, tried)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Course()


def _write(file: Path, course: Course) -> None:
    told, tried = (one.isoformat() if one else "" for one in (course.told, course.tried))
    stated = {"deaths": [one.isoformat() for one in course.deaths], "told": told, "tried": tried}
    with contextlib.suppress(OSError):  # rather told twice than not at all
        beside = file.with_suffix(".new")
        beside.write_text(json.dumps(stated))
        beside.replace(file)
