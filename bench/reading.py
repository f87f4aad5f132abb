"""How much of the mails of the corpus is read right, left out, and read wrong; and how long reading one takes.

There is no floor to reading right: nothing at all is never wrong. That of the time is the standard library's parser.
"""

from __future__ import annotations

import email
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from bench.figures import Figure, percentile
from bench.servers import Servers
from incidentd.clock import monotonic
from tests.corpus.corpus import Case, cases
from tests.corpus.judge import tally
from tests.corpus.reading import got, verdicts

MOST_WRONG_PERCENT: Final = 1.0
LONGEST_MS: Final = 10.0
_GROUP_THAT_IS_TIMED: Final = "labelled"


def measure(_folder: Path, _servers: Servers) -> Iterator[Figure]:
    """Shares of the fields of all mails, and the time of an ordinary one."""
    judged = list(verdicts())
    counts = tally(verdict for _, verdict in judged)
    fields = counts["right"] + counts["left_out"] + counts["wrong"]
    note = f"of {fields:,} fields that {len(judged)} mails of the corpus state"
    wrong = 100 * counts["wrong"] / fields
    yield Figure("corpus, fields read wrong", wrong, "%", 0.0, MOST_WRONG_PERCENT, note=note)
    yield _share("corpus, fields read right", counts["right"], fields, note)
    yield _share("corpus, fields left out and asked for", counts["left_out"], fields, note)
    clocks = sum(verdict.clock_is_wrong for _, verdict in judged)
    yield Figure("corpus, mails whose class or clock is wrong", clocks, "mails", 0.0, 0.0, note=note)
    ordinary = [case for case in cases() if case.group == _GROUP_THAT_IS_TIMED]
    took = percentile(_milliseconds(got, ordinary), 0.5)
    floor = percentile(_milliseconds(lambda case: email.message_from_bytes(case.raw), ordinary), 0.5)
    yield Figure(
        "reading a labelled mail, p50", took, "ms", floor, LONGEST_MS, informational=True, note="in one thread"
    )


def _share(name: str, count: int, fields: int, note: str) -> Figure:
    return Figure(name, 100 * count / fields, "%", 0.0, 0.0, more_is_better=True, informational=True, note=note)


def _milliseconds(read: Callable[[Case], object], mails: list[Case]) -> list[float]:
    times = []
    for case in mails:
        began = monotonic()
        read(case)
        times.append((monotonic() - began) * 1000)
    return times
