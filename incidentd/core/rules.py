"""Everything that decisions go by and that only an administrator changes: policy, directory, zone, language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from incidentd.core.directory import Directory
from incidentd.core.policy import Policy, Text


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules in force. `translator` gives the function that puts a message id into a language."""

    policy: Policy
    directory: Directory
    zone: ZoneInfo
    translator: Callable[[str], Callable[[str], str]]
    language: str = "zh_CN"

    def unit_name(self, unit_id: str) -> str:
        """The unit's name; its id where the directory no longer has it."""
        unit = self.directory.unit(unit_id)
        return unit.name if unit else unit_id

    def clock_name(self, rule_id: str, language: str) -> str:
        """The clock's name in a language; its id where the policy no longer has it."""
        rule = self.policy.clock_rule(rule_id)
        return in_language(rule.name, language) if rule else rule_id

    def class_name(self, class_id: str, language: str) -> str:
        """The class's name in a language."""
        found = next((rule for rule in self.policy.classes if rule.id == class_id), None)
        return in_language(found.name, language) if found else class_id

    def local(self, moment: datetime) -> datetime:
        """The moment in the configured zone."""
        return moment.astimezone(self.zone)


def in_language(text: Text, language: str) -> str:
    """The words of a bilingual text in a language."""
    return text.en if language == "en" else text.zh
