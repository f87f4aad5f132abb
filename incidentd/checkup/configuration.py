"""Settings, policy, directory, the roster of the weeks ahead, and the secrets that the settings name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from incidentd.checkup.findings import Finding, tried
from incidentd.config import Settings, load_directory, load_policy
from incidentd.core.directory import Directory
from incidentd.core.policy import Policy
from incidentd.core.policy_check import warnings
from incidentd.core.roster import holes
from incidentd.errors import ConfigError
from incidentd.sentences import Sentence, _

ROSTER_DAYS: Final = 30


def rules(settings: Settings, now: datetime, days: int = ROSTER_DAYS) -> Iterator[Finding]:
    """Policy, directory, and whether everybody who must be told in the next so many days can be."""
    local = now.astimezone(settings.zone)
    policy = directory = None
    try:
        policy = load_policy(settings.policy_path)
        yield Finding("ok", "policy", Sentence.of(str(settings.policy_path)))
        yield from (Finding("warning", "policy", one.message) for one in warnings(policy, local.date()))
    except ConfigError as error:
        yield from faults("policy", error)
    try:
        directory = load_directory(settings.directory_path)
        yield Finding("ok", "directory", Sentence.of(str(settings.directory_path)))
    except ConfigError as error:
        yield from faults("directory", error)
    if policy is not None and directory is not None:
        yield from _roster(policy, directory, local, days)


def policy_as_written(settings: Settings) -> Policy | None:
    """The policy that the next reload or start would take; None for one that it would refuse."""
    try:
        return load_policy(settings.policy_path)
    except ConfigError:
        return None


def faults(about: str, error: ConfigError) -> Iterator[Finding]:
    """Each thing that is wrong with a file, by itself."""
    if error.problems:
        yield from (Finding("error", about, problem) for problem in error.problems)
    else:
        yield Finding("error", about, error=error)


def unconfigured(settings: Settings) -> Iterator[Finding]:
    """Channels without a provider, and no way in for mails: allowed, and to be known."""
    for name, section in (("email", settings.email), ("sms", settings.sms)):
        if section is None:
            form = _("not configured: its messages are kept and shown as undeliverable")
            yield Finding("warning", name, form, Sentence(_("fill in [{name}]"), name=name))


def secrets(settings: Settings) -> Iterator[Finding]:
    """Every secret that the settings name can be found and read."""
    for name in _named(settings):
        yield from tried(f"secret {name}", lambda name=name: [_found(settings, name)])  # type: ignore[misc]


def _found(settings: Settings, name: str) -> Finding:
    settings.secret(name)
    return Finding("ok", f"secret {name}", _("found"))


def _named(settings: Settings) -> list[str]:
    named = [
        settings.store.url_secret,
        settings.email.password if settings.email else None,
        settings.sms.auth_token if settings.sms else None,
        *(mailbox.password for mailbox in settings.mail.mailboxes),
    ]
    return list(dict.fromkeys(filter(None, named)))


def _roster(policy: Policy, directory: Directory, now: datetime, days: int) -> Iterator[Finding]:
    found = holes(policy, directory, now, days)
    for hole in found:
        yield Finding("error" if hole.grave else "warning", "roster", hole.message, _("add to the directory file"))
    if not found:
        form = _("in the next {days} days every role of every ladder is held, and can be reached")
        yield Finding("ok", "roster", Sentence(form, days=days))
