"""The end of the demonstration: the audit log, what to try next; or what went wrong."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from incidentd.demo.paper import Paper
from incidentd.i18n import translator

if TYPE_CHECKING:  # see incidentd.demo.screen
    from incidentd.core.audit import AuditLine
    from incidentd.core.rules import Rules
    from incidentd.review.findings import Verdict


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


_TOLD: Final[Mapping[str, str]] = {
    "report.received": _("report kept and numbered"),
    "incident.opened": _("incident opened"),
    "clock.started": _("clock started"),
    "clock.ran_out": _("clock ran out"),
    "clock.stopped": _("clock stopped"),
    "notice.decided": _("to be told: {names}"),
}
"""The kinds of audit lines that are shown one by one."""

_NEXT: Final = (
    ("make serve", _("run the daemon on config/ (no provider yet: messages are kept and shown)")),
    ("{incidentd} keys create platform --kind hook --role office", _("a secret for a system that reports; shown once")),
    ("{incidentd} report", _("take a phone report at the terminal")),
    ("{incidentd} policy explain", _("your clocks and ladders in plain words")),
    ("{incidentd} simulate config/scenarios/forest-fire.toml", _("try a policy out, sending nothing")),
    (_("README.md"), _("first real configuration")),
)
_HASH_SHOWN: Final = 16


class Closing:
    """What is shown when the daemon has stopped."""

    def __init__(self, paper: Paper, language: str) -> None:
        self._paper = paper
        self._tr = translator(language)

    def log(self, lines: Sequence[AuditLine], verdict: Verdict, noted: tuple[int, str], rules: Rules) -> None:
        """The audit log and its verdict."""
        tr = self._tr
        self._paper.heading(tr(_("The audit log, read from the disk after the daemon has stopped")), "bold cyan")
        shown = [line for line in lines if line.kind in _TOLD]
        columns = [tr(_("Line")), tr(_("Time")), tr(_("What happened")), tr(_("Hash"))]
        self._paper.table(columns, (self._row(line, rules) for line in shown))
        rest = tr(_("and {count} lines more: messages queued and sent, keys, start and stop"))
        self._paper.say(rest.format(count=len(lines) - len(shown)), "dim")
        self._paper.gap()
        verified = tr(_("VERIFIED: {count} lines, an unbroken chain; its head is {head}"))
        head = f"{verdict.head[0]} {verdict.head[1][:_HASH_SHOWN]}"
        self._paper.say(verified.format(count=verdict.lines, head=head), "bold green")
        witness = tr(_("Line {seq} is as the last e-mail noted it: {digest}"))
        self._paper.say(witness.format(seq=noted[0], digest=noted[1]), "green")

    def sums(self, messages: int, slowest: float) -> None:
        """How many messages, and how late the slowest was."""
        form = self._tr(_("{count} messages, each at its server within {milliseconds} ms of its moment (real time)"))
        self._paper.say(form.format(count=messages, milliseconds=max(1, round(slowest * 1000))), "green")

    def next_steps(self) -> None:
        """What to try next."""
        self._paper.heading(self._tr(_("What to try next")), "bold cyan")
        command = _command()
        for words, why in _NEXT:
            self._paper.command(self._tr(words).format(incidentd=command), self._tr(why))

    def failed(self, reason: str, warnings: Iterable[str]) -> None:
        """Something did not happen as it should."""
        self._paper.heading(self._tr(_("The demonstration did not go as it should")), "bold red")
        self._paper.say(reason, "red")
        for line in warnings:
            self._paper.note(line)

    def interrupted(self) -> None:
        """Somebody has stopped it."""
        self._paper.gap()
        self._paper.say(self._tr(_("Stopped. The daemon has ended and its files are gone.")))

    def _row(self, line: AuditLine, rules: Rules) -> tuple[str, str, str, str]:
        data: Mapping[str, Any] = json.loads(line.body)["data"]
        people = dict.fromkeys(rules.directory.person(one["person"]) for one in data.get("told", ()))
        names = self._tr(_(", ")).join(one.name for one in people if one is not None)
        what = self._tr(_TOLD[line.kind]).format(names=names)
        return str(line.seq), f"{rules.local(line.at):%H:%M:%S}", what, line.hash[:_HASH_SHOWN]


def _command() -> str:
    """How the command is called from here: by its name where that is found, else by its path."""
    found = shutil.which("incidentd")
    if found is not None:
        return "incidentd"
    path = Path(sys.executable).parent / "incidentd"
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)
