"""Who sent a mail, and whether that may be believed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from incidentd.core.directory import Directory, Rotation, Unit
from incidentd.errors import ConfigError
from incidentd.intake.mail.authentication_results import Trusted, Weighed, covers, trusted, weigh
from incidentd.intake.mail.dkim_check import DkimResult
from incidentd.intake.mail.domains import HIDDEN, PUBLIC, comparable, looks_like
from incidentd.intake.mail.header_fields import Mailbox, fields, from_fields, mailboxes
from incidentd.intake.mail.mail_types import Mail
from incidentd.intake.mail.secret_address import unit_of_secret

_SENDER: Final = re.compile(r"[^\s@<>()\"\\,;:]*@[^\s@<>()\"\\,;:]+")
_SHOWN_ADDRESS: Final = re.compile(r"[\w.+-]+[@＠﹫][\w-]+(?:\.[\w-]+)+")

_LONGEST_NAME: Final = 1_000
"""Characters of the shown names that are looked at."""

WARNINGS: Final[Mapping[str, str]] = {
    "no_from": "the mail names no sender",
    "several_from": "the mail names more than one sender",
    "from_unreadable": "the sender's address cannot be read without doubt",
    "hidden_characters": "the sender's name or address has characters that are not seen",
    "name_shows_another_address": "the sender's name shows another address than the mail has",
    "name_of_a_person": "the sender bears the name of somebody in the directory but has another address",
    "name_of_a_unit": "the sender bears the name of a unit but has an address that is not registered",
    "lookalike_domain": "the sender's domain looks like a registered one but is another",
    "sender_differs": "the mail was sent by another address than the one it names as its author",
    "reply_to_elsewhere": "answers are asked to another domain than the sender's",
    "authentication_failed": "the mail server says that the sender's address is forged",
    "authentication_unreadable": "what the mail server found about the sender cannot be read",
    "authentication_forged": "the mail bears findings that pretend to be of our mail server",
    "not_authenticated": "nothing shows that the mail comes from the address it names",
    "dkim_failed": "the mail's signature does not hold, or does not belong to the sender's domain",
    "sender_of_another_unit": "the address belongs to another unit than the secret address it was sent to",
    "unknown_unit": "the settings name a unit that is not in the directory",
}
"""Every warning, by its code."""


@dataclass(frozen=True, slots=True)
class Senders:
    """Who may report for a unit besides its people in the directory.

    `units` maps an address, or "@domain" (that domain only, none below it), to a unit's id; `secrets` maps the hash
    of a unit's secret token (`secret_address.hash_token`) to its id.

    Raises:
        ConfigError: an entry is neither, or is a domain where anybody may have a mailbox.
    """

    units: Mapping[str, str] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for entry in self.units:
            if not _SENDER.fullmatch(entry):
                raise ConfigError(f"'{entry}' is no sender", key="senders", allowed="report@example.org, @example.org")
            if entry.startswith("@") and comparable(entry[1:]) in PUBLIC:
                raise ConfigError(
                    f"at {entry[1:]} anybody may have a mailbox", key="senders", hint="name the addresses one by one"
                )


@dataclass(frozen=True, slots=True)
class Standing:
    """Who a mail says it is from, and whether that is shown.

    `unit` and `person` are the ids that the sender's address (or the secret address) belongs to, also when nothing
    shows that the mail is theirs: go by `verified`. `unit` is "" when the address is unknown, the office's, or several
    units'; those stand in `units`, and the mail itself must say which. `by` names what was found (secret_address,
    registered_address, registered_domain, office, dmarc, dkim, spf, auth, dkim_checked, policy), `warnings` are codes
    of `WARNINGS`.
    """

    verified: bool
    unit: str
    person: str
    by: tuple[str, ...]
    warnings: tuple[str, ...]
    units: tuple[str, ...] = ()


class _Claim(NamedTuple):
    """Whom an address belongs to."""

    person: str = ""
    units: tuple[str, ...] = ()
    by: tuple[str, ...] = ()


def judge(
    mail: Mail,
    *,
    directory: Directory,
    senders: Senders,
    recipient: str,
    authserv_ids: tuple[str, ...] = (),
    dkim: DkimResult | None = None,
    trust_unauthenticated: bool = False,
    relays: tuple[str, ...] = (),
) -> Standing:
    """Who sent the mail.

    Verified are: mail to a unit's secret address; mail of a registered sender with an aligned pass of a trusted server
    or of our own DKIM check; where policy trusts them, mail of a registered sender about whom no server found anything.
    What a trusted server calls forged is never verified by its address.

    Args:
        mail: the mail, with its raw bytes.
        directory: units and their people.
        senders: further senders, and the secret addresses.
        recipient: the address it was handed over for; never one that only a header names.
        authserv_ids: servers whose Authentication-Results are believed. Each must write one for every mail, or remove
            those that come in under its name (RFC 8601 5).
        dkim: what our own check found, if it was made.
        trust_unauthenticated: believe registered senders where no Authentication-Results is shown at all.
        relays: IP addresses of the site's own mail servers between the border and us.
    """
    head = fields(mail.raw)
    author, warnings = _author(mail)
    claim = _claim(author, directory, senders)
    found = trusted(head, authserv_ids, relays)
    weighed = weigh(found.results, author)
    warnings += _warnings_of_names(mail, author, claim, directory, senders)
    shown, reasons = _shown(author, weighed, found, dkim, trust_unauthenticated=trust_unauthenticated)
    if found.forged:
        warnings.append("authentication_forged")
    warnings += reasons
    secret = unit_of_secret(recipient, senders.secrets)
    known = {unit.id for unit in directory.units}
    if not {secret, *claim.units} <= {"", *known}:
        warnings.append("unknown_unit")
    if secret in known:
        return _by_secret(secret, claim, shown, warnings)
    by = (*claim.by, *(one for one in shown if claim.by or one != "policy"))
    units = tuple(unit for unit in claim.units if unit in known)
    registered = bool(units) or "office" in claim.by
    return Standing(
        verified=registered and bool(shown),
        unit=units[0] if len(units) == 1 else "",
        person=claim.person,
        by=by,
        warnings=tuple(dict.fromkeys(warnings)),
        units=units,
    )


def _by_secret(unit: str, claim: _Claim, shown: tuple[str, ...], warnings: list[str]) -> Standing:
    """The secret address stands above everything; the person is named only if of that unit."""
    of_unit = unit in claim.units
    if claim.units and not of_unit:
        warnings.append("sender_of_another_unit")
    return Standing(
        verified=True,
        unit=unit,
        person=claim.person if of_unit else "",
        by=("secret_address", *claim.by, *shown),
        warnings=tuple(dict.fromkeys(warnings)),
        units=(unit,),
    )


def _author(mail: Mail) -> tuple[str, list[str]]:
    """The one address of From, its domain comparable; "" with the reason where there is not exactly one."""
    named = [box for one in fields(mail.raw) if one.name == "from" for box in mailboxes(one.value)]
    if not named:
        return "", ["no_from"]
    if len(named) > 1 or from_fields(mail.raw) > 1:
        return "", ["several_from"]
    address = _comparable_address(named[0].address)
    read = mail.sender.address if mail.sender is not None else address
    if not address or _comparable_address(read) != address:
        return "", ["from_unreadable", *(["hidden_characters"] if HIDDEN.search(named[0].address) else [])]
    return address, []


def _comparable_address(address: str) -> str:
    """Small letters throughout: no provider of any size tells mailboxes apart by case."""
    local, _, domain = address.rpartition("@")
    plain = comparable(domain)
    return f"{local.lower()}@{plain}" if local and plain and not HIDDEN.search(local) else ""


def _shown(
    author: str, weighed: Weighed, found: Trusted, dkim: DkimResult | None, *, trust_unauthenticated: bool
) -> tuple[tuple[str, ...], list[str]]:
    """What shows that the mail is its author's; with nothing, why not."""
    if not author:
        return (), []
    if weighed.failed:
        return (), ["authentication_failed"]
    checked = dkim is not None and covers(dkim.domain, author.rpartition("@")[2])
    passed = (*weighed.passed, *(["dkim_checked"] if checked else []))
    if passed:
        return passed, []
    reasons = ["not_authenticated"]
    if found.unreadable:
        reasons.append("authentication_unreadable")
    if dkim is not None and dkim.signed:
        reasons.append("dkim_failed")
    if trust_unauthenticated and not weighed.doubtful and len(reasons) == 1:
        return ("policy",), reasons
    return (), reasons


# --- the address ---------------------------------------------------------------------------------------------------


def _claim(author: str, directory: Directory, senders: Senders) -> _Claim:
    """Whom the author's address belongs to."""
    if not author:
        return _Claim()
    people = [one.id for one in directory.people if one.email and _comparable_address(one.email) == author]
    person = people[0] if len(people) == 1 else ""
    listed = {_comparable_entry(entry): unit for entry, unit in senders.units.items()}
    units = list(_units_of(people, directory, leading=False)) or list(_units_of(people, directory, leading=True))
    if author in listed:
        units.insert(0, listed[author])
    if units:
        return _Claim(person, tuple(dict.fromkeys(units)), ("registered_address",))
    if _of_the_office(people, directory):
        return _Claim(person, (), ("office",))
    domain = "@" + author.rpartition("@")[2]
    if domain in listed:
        return _Claim(person, (listed[domain],), ("registered_domain",))
    return _Claim(person)


def _comparable_entry(entry: str) -> str:
    return f"@{comparable(entry[1:])}" if entry.startswith("@") else _comparable_address(entry)


def _units_of(people: list[str], directory: Directory, *, leading: bool) -> Iterator[str]:
    """The units they are of; a leader in charge of many units speaks for them only if of none otherwise."""
    for unit in directory.units:
        held = {unit.leader_in_charge} if leading else _own_people(unit)
        if held.intersection(people):
            yield unit.id


def _own_people(unit: Unit) -> set[str | None]:
    duty = unit.duty.people if isinstance(unit.duty, Rotation) else unit.duty
    return {unit.head, *unit.informants, *duty}


def _of_the_office(people: list[str], directory: Directory) -> bool:
    office = directory.office
    duty = office.duty.people if isinstance(office.duty, Rotation) else office.duty
    return bool({*duty, *office.information_administrators, *office.leading_group}.intersection(people))


# --- what should make a reader careful -----------------------------------------------------------------------------


def _warnings_of_names(mail: Mail, author: str, claim: _Claim, directory: Directory, senders: Senders) -> list[str]:
    head = fields(mail.raw)
    boxes = {
        name: [box for one in head if one.name == name for box in mailboxes(one.value)]
        for name in ("from", "sender", "reply-to")
    }
    shown = " ".join([*(box.name for box in boxes["from"]), mail.sender.name if mail.sender else ""])[:_LONGEST_NAME]
    found = [code for code, holds in _tricks(shown, author, boxes) if holds]
    if not claim.by:
        found += _borrowed(shown, author, directory, senders)
    elif own := directory.person(claim.person):
        found += ["name_of_a_person" for one in directory.people if one.name in shown and one.name not in own.name][:1]
    return found


def _tricks(shown: str, author: str, boxes: dict[str, list[Mailbox]]) -> Iterator[tuple[str, bool]]:
    domain = author.rpartition("@")[2]
    visible = [_comparable_address(one.replace("＠", "@").replace("﹫", "@")) for one in _SHOWN_ADDRESS.findall(shown)]
    yield "hidden_characters", bool(HIDDEN.search(shown))
    yield "name_shows_another_address", any(one != author for one in visible)
    yield "sender_differs", any(_comparable_address(box.address) != author for box in boxes["sender"])
    answers = [comparable(box.address.rpartition("@")[2]) for box in boxes["reply-to"]]
    yield "reply_to_elsewhere", any(one != domain for one in answers)


def _borrowed(shown: str, author: str, directory: Directory, senders: Senders) -> Iterator[str]:
    """Names and domains of ours that an address which is not registered dresses in."""
    if any(person.name in shown for person in directory.people):
        yield "name_of_a_person"
    if any(unit.name in shown for unit in directory.units) or directory.office.name in shown:
        yield "name_of_a_unit"
    known = {one.email.rpartition("@")[2] for one in directory.people if one.email}
    known |= {entry.rpartition("@")[2] for entry in senders.units}
    domain = author.rpartition("@")[2]
    if domain and any(looks_like(domain, one) for one in known):
        yield "lookalike_domain"
