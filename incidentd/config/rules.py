"""The rules in force, from the files that the settings name."""

from __future__ import annotations

from incidentd.config.files import load_directory, load_policy
from incidentd.config.settings import Settings
from incidentd.core.rules import Rules
from incidentd.i18n import translator


def load_rules(settings: Settings) -> Rules:
    """Policy and directory as the settings name them; raises ConfigError."""
    return Rules(
        load_policy(settings.policy_path),
        load_directory(settings.directory_path),
        settings.zone,
        translator,
        settings.service.language,
    )
