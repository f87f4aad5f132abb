"""Configuration: three TOML files (settings, policy, directory) read, checked, and every mistake in them named."""

from incidentd.config.files import load_directory, load_policy, load_scenario, load_settings
from incidentd.config.settings import Settings

__all__ = ["Settings", "load_directory", "load_policy", "load_scenario", "load_settings"]
