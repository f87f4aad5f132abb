"""What a command works with: settings, rules, store, language; each is loaded when it is first asked for."""

from __future__ import annotations

import os
import pwd
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from incidentd.clock import Clock
from incidentd.errors import ConfigError
from incidentd.i18n import translator
from incidentd.sentences import Sentence, _

if TYPE_CHECKING:  # loading these takes longer than a help text may
    from incidentd.config import Settings
    from incidentd.core.rules import Rules
    from incidentd.store.database import Database
    from incidentd.store.store import Store

DEFAULT_LANGUAGE: Final = "zh_CN"
_VARIABLE: Final = "INCIDENTD_CONFIG"
_USUAL_PLACES: Final = (Path("config/incidentd.toml"), Path("/etc/incidentd/incidentd.toml"))


@dataclass
class Workspace:
    """The installation that a command works on, as its user names it."""

    config: Path | None = None
    stated_language: str | None = None
    clock: Clock = field(default_factory=Clock)

    def state(self, config: Path | None, language: str | None) -> None:
        """Take what the command line states; what it leaves out stays as it was."""
        self.config = config or self.config
        self.stated_language = language or self.stated_language

    @property
    def config_path(self) -> Path:
        """The settings file; raises ConfigError where none is named and none is in the usual places."""
        if self.config is not None:
            return self.config
        if named := os.environ.get(_VARIABLE):
            return Path(named)
        found = next((path for path in _USUAL_PLACES if path.is_file()), None)
        if found is None:
            places = ", ".join(str(path) for path in _USUAL_PLACES)
            message = Sentence(_("no settings found in {places}"), places=places)
            hint = Sentence(_("name the file with --config or ${variable}"), variable=_VARIABLE)
            raise ConfigError(message, hint=hint)
        return found

    @cached_property
    def settings(self) -> Settings:
        """The settings; raises ConfigError."""
        from incidentd.config import load_settings

        return load_settings(self.config_path)

    @cached_property
    def rules(self) -> Rules:
        """Policy and directory as the service goes by them; raises ConfigError.

        Where a file cannot be used these are the ones that were in force last, and that is said: whoever takes a call
        at night need not mend the policy first.
        """
        from incidentd.rules_in_force import load_or_last_good

        loaded = load_or_last_good(self.settings)
        if loaded.refused is not None:
            self._say_refused(loaded.refused)
        return loaded.rules

    @cached_property
    def written_rules(self) -> Rules:
        """Policy and directory as their files say now; raises ConfigError."""
        from incidentd.config.rules import load_rules

        return load_rules(self.settings)

    def _say_refused(self, refused: ConfigError) -> None:
        from incidentd.cli.faults import what_went_wrong

        form = _("{reason}. Gone by until that is mended: what was in force last. Every problem: incidentd check")
        said = self.tr(form).format(reason=what_went_wrong(refused, self.language))
        sys.stderr.write(f"incidentd: {said}\n")

    @property
    def language(self) -> str:
        """The language that was asked for, else that of the settings."""
        return self.stated_language or self.settings.service.language

    @property
    def tr(self) -> Callable[[str], str]:
        """The function that puts a message id into the language."""
        return translator(self.language)

    @property
    def language_for_errors(self) -> str:
        """The language for saying that something went wrong, where the settings may be what is wrong."""
        if self.stated_language:
            return self.stated_language
        try:
            return self.settings.service.language
        except ConfigError:
            return DEFAULT_LANGUAGE

    @property
    def tr_for_errors(self) -> Callable[[str], str]:
        """The function that puts a message id into the language for errors."""
        return translator(self.language_for_errors)

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which times are typed and shown."""
        return self.settings.zone

    @property
    def actor(self) -> str:
        """Under which name the audit log knows whoever runs the command."""
        return f"cli:{_user()}"

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The store, for as long as it is needed; raises StoreError, ConfigError."""
        from incidentd.store.mail_arrivals import MailRules
        from incidentd.store.store import Store

        rules, mail = self.rules, self.settings.mail
        mail_rules = MailRules(mail.unverified, mail.answers_an_hour, mail.answer_by_sms)
        with self.database() as database:
            store = Store(database, rules, self.clock, node="cli", mail=mail_rules)
            try:
                yield store
            finally:
                store.close()

    @contextmanager
    def database(self) -> Iterator[Database]:
        """The store's database, whatever its version; raises ConfigError, SecretMissing."""
        from incidentd.config.owner import as_owner_of
        from incidentd.store.database import Database
        from incidentd.store.in_use import shared
        from incidentd.store.restoring import require_none_was_cut_short

        settings = self.settings
        url = settings.store_url  # which may be a secret that only root can read
        with as_owner_of(settings.state_directory), shared(url):
            require_none_was_cut_short(settings.state_directory)
            database = Database(url)
            try:
                yield database
            finally:
                database.dispose()


def _user() -> str:
    """The user's name; behind sudo that of whoever called it."""
    name = os.environ.get("SUDO_USER", "") if os.getuid() == 0 else ""
    if name:
        return name
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return str(os.getuid())
