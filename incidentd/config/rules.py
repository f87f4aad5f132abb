"""The rules in force, from the files that the settings name."""

from __future__ import annotations

from pathlib import Path

from incidentd.config.files import load_directory, load_policy
from incidentd.config.settings import Settings
from incidentd.core.rules import Rules
from incidentd.i18n import translator


def load_rules(settings: Settings) -> Rules:
    """Policy and directory as the settings name them; raises ConfigError."""
    return rules_of(settings, settings.policy_path, settings.directory_path)


def rules_of(settings: Settings, policy: Path, directory: Path) -> Rules:
    """The rules of a policy file and a directory file; raises ConfigError."""
    return Rules(
        load_policy(policy),
        load_directory(directory),
        settings.zone,
        translator,
        settings.service.language,
    )
