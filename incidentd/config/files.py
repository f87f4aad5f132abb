"""Settings, policy, directory and scenarios from their files: what is wrong with a file is told all at once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_settings import SettingsError

from incidentd.config.environment import Overridden
from incidentd.config.problems import config_error, problems_in
from incidentd.config.settings import PREFIX, Settings
from incidentd.config.toml_file import read_toml
from incidentd.core import scenario
from incidentd.core.directory import Directory
from incidentd.core.policy import Policy
from incidentd.core.rules import Rules
from incidentd.core.scenario import Scenario
from incidentd.errors import ConfigError
from incidentd.sentences import Sentence, _

Stated = TypeVar("Stated", bound=BaseModel)


def load_settings(path: Path | str) -> Settings:
    """The settings of a file, overridden by the environment; raises ConfigError that names every problem."""
    file = read_toml(Path(path))
    try:
        return Settings.of(file.stated, file.path.absolute().parent)
    except SettingsError as error:
        form = _("variables that begin with {prefix} override the file; a list is JSON")
        raise ConfigError(str(error), file=Sentence(_("environment")), hint=Sentence(form, prefix=PREFIX)) from error
    except ValidationError as error:
        overridden = Overridden(file, os.environ)
        found = problems_in(error, overridden.stated, Settings.model_json_schema)
        raise config_error(overridden, found) from error


def load_policy(path: Path | str) -> Policy:
    """The policy of a file; raises ConfigError that names every problem in it."""
    return load(Policy, Path(path))


def load_directory(path: Path | str) -> Directory:
    """The directory of a file; raises ConfigError that names every problem in it."""
    return load(Directory, Path(path))


def load_scenario(path: Path | str) -> Scenario:
    """The scenario of a file; raises ConfigError that names every problem in it."""
    return load(Scenario, Path(path))


def require_playable(path: Path, play: Scenario, rules: Rules) -> None:
    """Refuse a scenario that names what the rules do not have, or what is yet to come; raises ConfigError."""
    if found := [*scenario.problems(play, rules.policy, rules.directory), *scenario.untimely(play)]:
        raise config_error(read_toml(path), found)


def load(model: type[Stated], path: Path) -> Stated:
    """What a TOML file states, as a model; raises ConfigError that names every problem in it."""
    file = read_toml(path)
    try:
        return model.model_validate(file.stated)
    except ValidationError as error:
        raise config_error(file, problems_in(error, file.stated, model.model_json_schema)) from error
