"""Settings: how this installation runs. One TOML file; the environment overrides it (`INCIDENTD_HTTP__PORT`)."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Annotated, Any, Final, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    Field,
    PrivateAttr,
    StringConstraints,
    model_validator,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from incidentd.config.mail_settings import MailSettings
from incidentd.config.secret import find_secret
from incidentd.config.sections import HostName, MailSender, Port, SecretName, Section
from incidentd.core.directory import Language
from incidentd.core.duration import Duration, ElapsedLength
from incidentd.core.policy_parts import ZoneName
from incidentd.sentences import Sentence, _

Security = Literal["none", "starttls", "tls"]

PREFIX: Final = "INCIDENTD_"
NESTED: Final = "__"
_SQLITE: Final = "sqlite:///"
_STORE_URL: Final = re.compile(r"sqlite:///.+|postgresql(\+psycopg)?://.+", re.DOTALL)
_PASSWORD_IN_URL: Final = re.compile(r"[a-z+]+://[^/@]*:[^/@]+@")
_PORTS: Final[Mapping[Security, int]] = {"none": 25, "starttls": 587, "tls": 465}


def _usual_port(stated: Mapping[str, Any]) -> int:
    return _PORTS[stated.get("security", "starttls")]


def _web_address(value: str) -> str:
    if value and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", value):
        form = _("'{value}' is no web address; allowed: such as https://incidentd.example.org")
        raise ValueError(Sentence(form, value=value))
    return value.rstrip("/")


def _store_url(value: str) -> str:
    """The URL itself is not repeated in what is said of it: it may hold a password."""
    if not _STORE_URL.fullmatch(value):
        raise ValueError(
            _(
                "this is no store URL; allowed: sqlite:///incidentd.db, sqlite:////path/to/incidentd.db, "
                "postgresql://user@host/database"
            )
        )
    if _PASSWORD_IN_URL.match(value):
        raise ValueError(
            _("a password does not belong in this file: make the whole URL a secret and name it in 'url_secret'")
        )
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]
StoreUrl = Annotated[str, AfterValidator(_store_url)]


class ServiceSettings(Section):
    """What holds for the whole service. `state_directory` holds the store and the secrets.

    It is by default what systemd says ($STATE_DIRECTORY), else `var` beside this file.
    """

    zone: ZoneName = "Asia/Shanghai"
    language: Language = "zh_CN"
    state_directory: Path | None = None


class HttpSettings(Section):
    """Where reports come in. `public_url` is how others reach it; `body_limit` is in bytes."""

    host: HostName = "127.0.0.1"
    port: Port = 8170
    public_url: WebAddress = ""
    body_limit: Annotated[int, Field(ge=1024, le=64 * 1024 * 1024)] = 262_144


class StoreSettings(Section):
    """Where everything is kept. A relative SQLite file lies in the state directory.

    `url_secret` names the secret that holds the whole URL, for a URL with a password.
    """

    url: StoreUrl = "sqlite:///incidentd.db"
    url_secret: SecretName | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if self.url_secret and "url" in self.model_fields_set:
            raise ValueError(_("give one of: url, url_secret"))
        return self


class FileSettings(Section):
    """Policy and directory, relative to this file."""

    policy: Path = Path("policy.toml")
    directory: Path = Path("directory.toml")


class _Provider(Section):
    """Another's server that messages are handed to; `timeout` bounds each attempt."""

    timeout: ElapsedLength = Duration.parse("20 seconds")

    @model_validator(mode="after")
    def _some_time(self) -> Self:
        if not self.timeout.elapsed:
            raise ValueError(_("'timeout' leaves no time at all; allowed: at least '1 second'"))
        return self

    @property
    def timeout_seconds(self) -> float:
        """The timeout in seconds."""
        return self.timeout.elapsed.total_seconds()


class EmailSettings(_Provider):
    """The mail server. `password` is the name of a secret; `ca_file`: certificates to trust instead of the system's.

    `port` is by default 587 for starttls, 465 for tls, 25 for none. At most so many `connections` are open at once.
    """

    host: HostName
    security: Security = "starttls"
    port: Port = Field(default_factory=_usual_port)
    username: str = ""
    password: SecretName | None = None
    sender: MailSender = Field(alias="from")
    connections: Annotated[int, Field(ge=1, le=100)] = 8
    ca_file: Path | None = None

    @model_validator(mode="after")
    def _login(self) -> Self:
        if bool(self.username) != bool(self.password):
            raise ValueError(_("'username' and 'password' (the name of a secret) go together"))
        if self.password and self.security == "none" and self.host not in ("localhost", "127.0.0.1", "::1"):
            raise ValueError(_("a password would cross the network in the clear: 'security' must be starttls or tls"))
        return self


class SmsSettings(_Provider):
    """The SMS account (Twilio, or what answers like it). `auth_token` is the name of a secret."""

    account_sid: Annotated[str, StringConstraints(pattern=r"^AC[0-9a-fA-F]{32}$")]
    auth_token: SecretName
    sender: str = Field("", alias="from")
    messaging_service_sid: str = ""
    base_url: WebAddress = "https://api.twilio.com"
    concurrency: Annotated[int, Field(ge=1, le=100)] = 16

    @model_validator(mode="after")
    def _one_sender(self) -> Self:
        if bool(self.sender) == bool(self.messaging_service_sid):
            raise ValueError(_("give exactly one of: from, messaging_service_sid"))
        return self


class DeliverySettings(Section):
    """When a message that could not be handed over is tried again: after each length in turn, the last one repeated.

    After `give_up_after` it is undeliverable, and said to be so.
    """

    back_off: Annotated[tuple[ElapsedLength, ...], Field(min_length=1)] = tuple(
        Duration.parse(words)
        for words in ("5 seconds", "15 seconds", "30 seconds", "1 minute", "2 minutes", "5 minutes")
    )
    give_up_after: ElapsedLength = Duration.parse("24 hours")

    @model_validator(mode="after")
    def _sane(self) -> Self:
        if any(length.elapsed < timedelta(seconds=1) for length in self.back_off):
            raise ValueError(_("'back_off' waits a second at least before each new attempt"))
        if self.give_up_after.elapsed < self.back_off[0].elapsed:
            raise ValueError(_("'give_up_after' comes before the first new attempt of 'back_off'"))
        return self

    def wait(self, failed_attempts: int) -> timedelta:
        """How long to wait after so many failed attempts (1 or more) before the next."""
        return self.back_off[min(failed_attempts, len(self.back_off)) - 1].elapsed


class BackupSettings(Section):
    """To which public keys backups are encrypted (age1…, or SSH keys); to none, they are not."""

    recipients: tuple[str, ...] = ()


class Settings(BaseSettings):
    """Everything that an administrator sets for one installation."""

    model_config = SettingsConfigDict(
        extra="forbid", frozen=True, env_prefix=PREFIX, env_nested_delimiter=NESTED, title="incidentd.toml"
    )

    service: ServiceSettings = ServiceSettings()
    http: HttpSettings = HttpSettings()
    store: StoreSettings = StoreSettings()
    files: FileSettings = FileSettings()
    email: EmailSettings | None = None
    sms: SmsSettings | None = None
    mail: MailSettings = MailSettings()
    delivery: DeliverySettings = DeliverySettings()
    backup: BackupSettings = BackupSettings()

    _base: Path = PrivateAttr(default=Path())

    @classmethod
    def of(cls, stated: Mapping[str, Any], base: Path) -> Settings:
        """What a file in the directory `base` states, with the environment over it; raises pydantic's errors."""
        settings = cls(**stated)
        settings._base = base
        return settings

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment comes before the file; there are no other sources."""
        del settings_cls, dotenv_settings, file_secret_settings
        return env_settings, init_settings

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which times are shown."""
        return ZoneInfo(self.service.zone)

    @property
    def state_directory(self) -> Path:
        """The directory that holds the store and the secrets; it need not exist yet."""
        if self.service.state_directory is not None:
            return self._base / self.service.state_directory
        given_by_systemd = os.environ.get("STATE_DIRECTORY", "").split(":")[0]
        return Path(given_by_systemd) if given_by_systemd else self._base / "var"

    @property
    def policy_path(self) -> Path:
        """Where the policy file is."""
        return self._base / self.files.policy

    @property
    def directory_path(self) -> Path:
        """Where the directory file is."""
        return self._base / self.files.directory

    @property
    def store_url(self) -> str:
        """The URL of the store, a SQLite file by its full path; raises SecretMissing where it is a secret not found."""
        if self.store.url_secret:
            return self.secret(self.store.url_secret)
        if not self.store.url.startswith(_SQLITE):
            return self.store.url
        return _SQLITE + str(self.state_directory / self.store.url.removeprefix(_SQLITE))

    @property
    def own_addresses(self) -> tuple[str, ...]:
        """Our own mail addresses: where reports are sent to, the mailboxes', and that of our own mails."""
        sender = self.email.sender.rpartition("<")[2].strip(" >") if self.email else ""
        names = [one.username for one in self.mail.mailboxes if "@" in one.username]
        return tuple(dict.fromkeys([*self.mail.addresses, *names, *filter(None, [sender])]))

    @property
    def ca_file(self) -> Path | None:
        """The certificates to trust for the mail server, if they are not the system's."""
        return self._base / self.email.ca_file if self.email and self.email.ca_file else None

    def beside(self, path: Path | None) -> Path | None:
        """A path of these settings, which may be relative to their file."""
        return self._base / path if path is not None else None

    def secret(self, name: str) -> str:
        """The secret of that name.

        Raises:
            SecretMissing: it is in none of the places; the error names them.
            ConfigError: its file is empty, not text, or open to other users of the machine.
        """
        return find_secret(name, os.environ, self.state_directory, self._base)
