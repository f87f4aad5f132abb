"""The corpus, read by the real reader with the shipped rules, and judged."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from incidentd.config.files import load_directory, load_policy
from incidentd.core.rules import Rules
from incidentd.i18n import translator
from incidentd.intake.mail.shown import understood
from incidentd.intake.mail.understanding import Envelope, MailReader
from tests.corpus.corpus import Case, cases
from tests.corpus.judge import Verdict, judge

CONFIG: Final = Path(__file__).parents[2] / "config"
OWN_ADDRESS: Final = "duty@example.org"
TRUSTED_SERVER: Final = "mx.example.org"


@cache
def reader() -> MailReader:
    """The reader as the corpus takes it for granted: the shipped policy and directory, one trusted mail server."""
    policy, directory = load_policy(CONFIG / "policy.toml"), load_directory(CONFIG / "directory.toml")
    rules = Rules(policy, directory, ZoneInfo("Asia/Shanghai"), translator)
    return MailReader(rules, addresses=(OWN_ADDRESS,), servers=(TRUSTED_SERVER,))


def got(case: Case) -> dict[str, Any]:
    """What is understood of a mail, as `incidentd mail try --json` prints it."""
    return understood(reader().read(case.raw, Envelope(case.received_at)), reader().rules)


def verdicts() -> Iterator[tuple[Case, Verdict]]:
    """Every mail with its judgement."""
    for case in cases():
        yield case, judge(case.expected, got(case))
