"""What has to be known for a first configuration, as it is typed or as a file states it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Final, Literal, Self

from pydantic import BeforeValidator, ConfigDict, Field, StringConstraints, field_validator, model_validator

from incidentd.config.files import load
from incidentd.config.sections import HostName, MailSender, Port, Section
from incidentd.core.directory import EmailAddress, Language, Phone
from incidentd.core.policy_parts import Words
from incidentd.sentences import Sentence, _

_MOBILE: Final = re.compile(r"1[0-9]{10}")
_WITHIN_A_NUMBER: Final = re.compile(r"(?<=[0-9])[ -]+(?=[0-9])")
_SEPARATORS: Final = re.compile(r"[\s,，、;；]+")
Text = Annotated[str, StringConstraints(min_length=1)]


def phone_of(typed: object) -> object:
    """A number as people write it, in E.164 form: without a country code it is one of the mainland."""
    if not isinstance(typed, str):
        return typed
    plain = re.sub(r"[\s()-]", "", unicodedata.normalize("NFKC", typed))
    return f"+86{plain}" if _MOBILE.fullmatch(plain) else plain


class PersonAnswer(Section):
    """Somebody who is to be told: a name, and at least one way to reach him or her."""

    name: Words
    phone: Annotated[Phone | None, BeforeValidator(phone_of)] = None
    email: EmailAddress | None = None

    @model_validator(mode="after")
    def _can_be_told(self) -> Self:
        if self.phone is None and self.email is None:
            raise ValueError(_("a phone number or an e-mail address is needed"))
        return self


class UnitAnswer(Section):
    """A unit that must report, its head and its duty officers, who are all on duty always."""

    name: Words
    head: PersonAnswer | None = None
    duty: tuple[PersonAnswer, ...] = ()


class SmtpAnswer(Section):
    """The mail server that sends; the password itself, which goes into a file of its own."""

    host: HostName
    security: Literal["none", "starttls", "tls"] = "tls"
    port: Port | None = None
    username: str = ""
    password: str = Field("", repr=False)
    sender: MailSender = Field(alias="from")


class MailboxAnswer(Section):
    """The mailbox that reports are sent to."""

    host: HostName
    security: Literal["none", "starttls", "tls"] = "tls"
    port: Port | None = None
    username: Text
    password: str = Field(repr=False)


class SmsAnswer(Section):
    """The SMS account."""

    account_sid: Text
    auth_token: str = Field(repr=False)
    sender: str = Field("", alias="from")
    messaging_service_sid: str = ""
    base_url: str = ""


class Answers(Section):
    """All that is asked. `duty` and `administrators` are the office's, `leaders` its leading group, head first."""

    model_config = ConfigDict(extra="forbid", frozen=True, title="answers")

    language: Language = "zh_CN"
    office: Words
    duty: Annotated[tuple[PersonAnswer, ...], Field(min_length=1)]
    administrators: tuple[PersonAnswer, ...] = ()
    leaders: Annotated[tuple[PersonAnswer, ...], Field(min_length=1)]
    units: Annotated[tuple[UnitAnswer, ...], Field(min_length=1)]
    smtp: SmtpAnswer | None = None
    mailbox: MailboxAnswer | None = None
    sms: SmsAnswer | None = None

    @field_validator("units")
    @classmethod
    def _each_once(cls, units: tuple[UnitAnswer, ...]) -> tuple[UnitAnswer, ...]:
        """A report names its unit by this name: of two that bear it nobody could say whose it is."""
        for index, unit in enumerate(units):
            require_new_name(unit.name, units[:index])
        return units


def require_new_name(name: str, units: Iterable[UnitAnswer]) -> None:
    """Raises ValueError where one of the units has this name, whatever its width and its letters' case."""
    if any(_plain(unit.name) == _plain(name) for unit in units):
        raise ValueError(Sentence(_("there is a unit of this name already: '{name}'"), name=name))


def _plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def load_answers(path: Path) -> Answers:
    """The answers of a TOML file; raises ConfigError that names every problem in it."""
    return load(Answers, path)


def server_of(typed: str) -> dict[str, object]:
    """A server as people write it: its name, a port behind a colon where it is not the usual one."""
    plain = unicodedata.normalize("NFKC", typed).strip()
    host, colon, port = plain.rpartition(":")
    return {"host": host, "port": int(port)} if colon and re.fullmatch("[0-9]{1,20}", port) else {"host": plain}


def person_of(typed: str) -> dict[str, str]:
    """A person typed on one line: name, phone and e-mail in any order."""
    stated: dict[str, str] = {}
    names = []
    typed = _WITHIN_A_NUMBER.sub("", unicodedata.normalize("NFKC", typed))
    for part in filter(None, _SEPARATORS.split(typed.strip())):
        if "@" in part:
            stated["email"] = part
        elif re.fullmatch(r"\+?[0-9-]{3,}", part):
            stated["phone"] = part
        else:
            names.append(part)
    return {"name": " ".join(names), **stated}
