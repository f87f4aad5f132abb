"""The interview of `incidentd init`: a few questions, each provider tried as soon as it has been named."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from incidentd.checkup.findings import Finding
from incidentd.cli.answer_faults import faults
from incidentd.cli.screen import console, heading, wrapped
from incidentd.cli.terminal import Abandoned, ask_line
from incidentd.cli.words import _
from incidentd.clock import Clock
from incidentd.errors import IncidentdError
from incidentd.i18n import Translate, translator
from incidentd.sentences import Sentence, in_language
from incidentd.setup.answers import (
    Answers,
    MailboxAnswer,
    PersonAnswer,
    SmsAnswer,
    SmtpAnswer,
    UnitAnswer,
    person_of,
    require_new_name,
    server_of,
)
from incidentd.setup.place import tried

_PROVIDERS: Final[dict[str, type[SmtpAnswer | MailboxAnswer | SmsAnswer]]] = {
    "smtp": SmtpAnswer,
    "mailbox": MailboxAnswer,
    "sms": SmsAnswer,
}
_ABOUT: Final = {
    "smtp": _("E-mail that goes out (SMTP)"),
    "mailbox": _("Mailbox that reports are sent to (IMAP)"),
    "sms": _("SMS account (Twilio)"),
}
_FIRST: Final = {
    "smtp": ("host", _("mail server, such as smtp.163.com or smtp.163.com:465 (Enter: none)")),
    "mailbox": ("host", _("mail server, such as imap.163.com or imap.163.com:993 (Enter: none)")),
    "sms": ("account_sid", _("account SID, AC… (Enter: none)")),
}
_REST: Final = {
    "smtp": (
        ("security", _("tls, starttls or none (Enter: tls)")),
        ("username", _("user name (Enter: no login)")),
        ("password", _("password or authorisation code (not shown)")),
        ("from", _("sender, such as Duty office <duty@example.org>")),
    ),
    "mailbox": (
        ("security", _("tls, starttls or none (Enter: tls)")),
        ("username", _("user name")),
        ("password", _("password or authorisation code (not shown)")),
    ),
    "sms": (
        ("auth_token", _("auth token (not shown)")),
        ("from", _("sender's number, or the SID of a messaging service, MG…")),
    ),
}
_HIDDEN: Final = frozenset({"password", "auth_token"})

Show = Callable[[Sequence[Finding], str], None]


class Interview:
    """Asks until there is a whole set of answers; raises Abandoned on Ctrl-C."""

    def __init__(self, language: str | None, clock: Clock, show: Show, *, untested: bool) -> None:
        self._language = language or ""
        self._clock = clock
        self._show = show
        self._untested = untested

    @property
    def language(self) -> str:
        """The language that it is held in."""
        return self._language or "zh_CN"

    @property
    def _tr(self) -> Translate:
        return translator(self.language)

    def answers(self) -> Answers:
        """Everything that is asked, in the order in which it is asked."""
        if not self._language:
            typed = ask_line("语言 / language: 1 中文  2 English [1] ").strip()
            self._language = "en" if typed in ("2", "en", "English") else "zh_CN"
        self._say(_("Ctrl-C ends it; nothing is written before the end."))
        self._stated: dict[str, Any] = {"language": self._language, "office": self._needed(_("Name of the office"))}
        self._say(_("People: name, phone and e-mail on one line. An empty line ends the list."))
        self._stated["duty"] = self._people(_("Duty officer of the office"), least=1)
        self._stated["leaders"] = self._people(_("Leading group, its head first"), least=1)
        self._stated["administrators"] = self._people(_("Information administrator, told when the service fails"))
        self._stated["units"] = self._units()
        for name in _PROVIDERS:
            self._provider(name)
        return Answers.model_validate(self._stated)

    def _units(self) -> list[UnitAnswer]:
        units: list[UnitAnswer] = []
        while True:
            name = (
                self._asked(_("Unit that reports (Enter: no more)")) if units else self._needed(_("Unit that reports"))
            )
            if not name:
                return units
            if not self._is_new(name, units):
                continue
            head = self._people(_("Its head"), most=1)
            units.append(
                UnitAnswer(name=name, head=head[0] if head else None, duty=self._people(_("Its duty officer")))
            )

    def _is_new(self, name: str, units: Sequence[UnitAnswer]) -> bool:
        """Whether no other unit has this name; what stands in the way is said."""
        try:
            require_new_name(name, units)
        except ValueError as error:
            self._object(in_language(Sentence.of(error.args[0]), self._tr))
            return False
        return True

    def _people(self, about: str, *, least: int = 0, most: int = 50) -> tuple[PersonAnswer, ...]:
        people: list[PersonAnswer] = []
        while len(people) < most:
            typed = self._asked(about)
            if not typed and len(people) >= least:
                break
            if typed and (one := self._understood(PersonAnswer, person_of(typed))) is not None:
                people.append(one)
        return tuple(people)

    def _provider(self, name: str) -> None:
        """Ask for a provider until it can be used, or is kept as it is, or left out."""
        console().print(heading(self._tr(_ABOUT[name])))
        while True:
            stated = self._stated_provider(name)
            if stated is None:
                return
            if (answer := self._understood(_PROVIDERS[name], stated)) is None:
                continue
            if self._untested or self._is_usable(name, answer):
                self._stated[name] = answer
                return
            choice = self._asked(_("1 enter it again, 2 keep it all the same, 3 leave it out [1]"))
            if choice == "2":
                self._stated[name] = answer
            if choice in ("2", "3"):
                return

    def _stated_provider(self, name: str) -> dict[str, Any] | None:
        key, prompt = _FIRST[name]
        typed = self._asked(prompt)
        if not typed:
            return None
        stated: dict[str, Any] = server_of(typed) if key == "host" else {key: typed}
        for place, words in _REST[name]:
            if place == "password" and not stated.get("username"):
                continue
            typed = self._hidden(words) if place in _HIDDEN else self._asked(words)
            if typed.startswith("MG"):
                place = "messaging_service_sid"  # noqa: PLW2901 - what was typed says what it is
            if typed:
                stated[place] = typed
        return stated

    def _is_usable(self, name: str, answer: object) -> bool:
        """Whether the provider lets us in, tried alone."""
        self._say(_("trying …"))
        one = {**self._stated, **dict.fromkeys(_PROVIDERS), name: answer}
        try:
            found = tried(Answers.model_validate(one), self._clock.now())
        except IncidentdError as error:
            found = [Finding("error", name, error=error)]
        self._show(found, self._language)
        return all(finding.level != "error" for finding in found)

    def _understood(self, kind: type[Any], stated: Mapping[str, Any]) -> Any:
        """The answer; None where it was not understood, which has been said."""
        try:
            return TypeAdapter(kind).validate_python(stated)
        except ValidationError as error:
            for line in faults(error, kind, stated, self._tr):
                self._object(line)
            return None

    def _object(self, words: str) -> None:
        sys.stdout.write("  ! " + "\n    ".join(wrapped(words, console().width - 4)) + "\n")

    def _needed(self, words: str) -> str:
        while not (typed := self._asked(words)):
            pass
        return typed

    def _asked(self, words: str) -> str:
        return ask_line(self._prompt(words)).strip()

    def _hidden(self, words: str) -> str:
        try:
            return getpass.getpass(self._prompt(words)).strip()
        except (EOFError, KeyboardInterrupt):
            sys.stdout.write("\n")
            raise Abandoned from None

    def _prompt(self, words: str) -> str:
        return self._tr(_("{label}: ")).format(label=self._tr(words))

    def _say(self, words: str) -> None:
        sys.stdout.write("\n".join(wrapped(self._tr(words), console().width)) + "\n")
