"""The files of a first configuration, made of the answers: settings, directory, policy, and each secret by itself."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from incidentd.errors import ConfigError
from incidentd.sentences import Sentence, _
from incidentd.setup.answers import Answers, MailboxAnswer, PersonAnswer, SmsAnswer, SmtpAnswer

SETTINGS: Final = "incidentd.toml"
DIRECTORY: Final = "directory.toml"
POLICY: Final = "policy.toml"
_PASSWORD: Final = "smtp-password"  # noqa: S105 - the name of a secret
_TOKEN: Final = "twilio-auth-token"  # noqa: S105 - likewise
_MAILBOX: Final = "mailbox-duty"


@dataclass(frozen=True)
class Made:
    """What is to be written: files by name, and secrets by name."""

    files: Mapping[str, str]
    secrets: Mapping[str, str] = field(repr=False)


def made_of(answers: Answers, state_directory: Path) -> Made:
    """The whole configuration; raises ConfigError where the shipped policy is not here."""
    files = {
        SETTINGS: settings_text(answers, state_directory),
        DIRECTORY: _Directory(answers).text(),
        POLICY: _shipped_policy(),
    }
    given = {
        _PASSWORD: answers.smtp.password if answers.smtp else "",
        _TOKEN: answers.sms.auth_token if answers.sms else "",
        _MAILBOX: answers.mailbox.password if answers.mailbox else "",
    }
    return Made(files, {name: secret for name, secret in given.items() if secret})


def settings_text(answers: Answers, state_directory: Path) -> str:
    """`incidentd.toml`, without any secret."""
    parts = [
        (
            "# incidentd: 本机设置 / settings of this installation, made by `incidentd init`.\n"
            "# 全部可用的键 / every key: /usr/share/doc/incidentd/config/incidentd.toml\n"
        ),
        _table("[service]", {"language": answers.language, "state_directory": str(state_directory)}),
        _table("[http]", {"host": "127.0.0.1", "port": 8170}),
    ]
    if answers.smtp:
        parts.append(_email(answers.smtp))
    if answers.sms:
        parts.append(_sms(answers.sms))
    if answers.mailbox:
        parts.append(_mail(answers.mailbox))
    return "\n".join(parts)


def _email(smtp: SmtpAnswer) -> str:
    login = {"username": smtp.username, "password": _PASSWORD} if smtp.username else {}
    server = {"host": smtp.host, "security": smtp.security, "port": smtp.port}
    return _table("[email]", {**server, **login, "from": smtp.sender})


def _sms(sms: SmsAnswer) -> str:
    stated = {"account_sid": sms.account_sid, "auth_token": _TOKEN, "from": sms.sender}
    return _table("[sms]", {**stated, "messaging_service_sid": sms.messaging_service_sid, "base_url": sms.base_url})


def _mail(box: MailboxAnswer) -> str:
    addresses = [box.username] if "@" in box.username else []
    # A mailbox at a provider rarely shows findings about senders: registered addresses are believed.
    general = _table("[mail]", {"addresses": addresses, "trust_registered": True})
    server = {"name": "duty", "host": box.host, "security": box.security, "port": box.port}
    login = {"username": box.username, "password": _MAILBOX}
    return general + "\n" + _table("[[mail.mailboxes]]", {**server, **login})


class _Directory:
    """`directory.toml`: everybody once, however many roles somebody has."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._ids: dict[PersonAnswer, str] = {}

    def text(self) -> str:
        answers = self._answers
        office = {
            "name": answers.office,
            "duty": self._all("office-duty", answers.duty),
            "information_administrators": self._all("admin", answers.administrators or answers.duty[:1]),
            "leading_group": self._all("leader", answers.leaders),
        }
        units = list(self._units())
        people = (
            {"id": found, "name": person.name, "phone": person.phone, "email": person.email}
            | ({"language": "en"} if answers.language == "en" else {})
            for person, found in self._ids.items()
        )
        return "\n".join(
            [
                (
                    "# 人员与单位 / people and units, made by `incidentd init`.\n"
                    "# 值班轮换、信息员、分管领导可补充 / rotations, informants and leaders in charge may be added:\n"
                    "# /usr/share/doc/incidentd/config/directory.toml\n"
                ),
                _table("[office]", office),
                *units,
                *(_table("[[people]]", one) for one in people),
            ]
        )

    def _units(self) -> Iterator[str]:
        # Until somebody says otherwise the first deputy, or else the head of the leading group, is in charge of a unit.
        in_charge = self._id("leader", self._answers.leaders[min(1, len(self._answers.leaders) - 1)])
        for number, unit in enumerate(self._answers.units, 1):
            duty = self._all(f"unit-{number}-duty", unit.duty)
            head = self._id(f"unit-{number}-head", unit.head) if unit.head else None
            stated = {"id": f"unit-{number}", "name": unit.name, "head": head, "duty": duty, "informants": duty}
            yield _table("[[units]]", {**stated, "leader_in_charge": in_charge})

    def _all(self, role: str, people: Sequence[PersonAnswer]) -> list[str]:
        return [self._id(role, person) for person in people]

    def _id(self, role: str, person: PersonAnswer) -> str:
        if person not in self._ids:
            taken = sum(one == role or one.startswith(f"{role}-") for one in self._ids.values())
            self._ids[person] = f"{role}-{taken + 1}"
        return self._ids[person]


def _table(head: str, stated: Mapping[str, object]) -> str:
    """A table of TOML; what is empty or None is left out. JSON's strings, numbers and lists are TOML's too."""
    lines = [f"{key} = {_value(value)}\n" for key, value in stated.items() if value not in (None, "", [])]
    return f"{head}\n{''.join(lines)}"


def _value(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _shipped_policy() -> str:
    places = (
        Path(sys.prefix) / "share" / "incidentd" / "config" / POLICY,
        Path(__file__).parents[2] / "config" / POLICY,
    )
    found = next((place for place in places if place.is_file()), None)
    if found is None:
        message = Sentence(_("the shipped policy is not in {places}"), places=", ".join(map(str, places)))
        raise ConfigError(message, hint=_("install incidentd again"))
    return found.read_text("utf-8")
