"""The receipt on the screen: number, what is missing by name, each clock with its due moment and the time left."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from rich.text import Text

from incidentd.cli.screen import GOOD, SOON, console, heading, print_facts, table
from incidentd.cli.standing import standing_of
from incidentd.cli.times import full
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.core.element_words import element_label
from incidentd.core.rule_words import KINDS


def print_receipt(workspace: Workspace, receipt: dict[str, Any], *, clocks: bool = True) -> None:
    """Print the receipt; without the clocks where a countdown shows them."""
    tr, rules, language, screen = workspace.tr, workspace.rules, workspace.language, console()
    number = receipt["incident"]
    screen.print(Text(tr(_("Kept as incident {number}")).format(number=number), style=f"bold {GOOD}"))
    by_policy = receipt["class_by"] == "policy"
    class_name = rules.class_name(receipt["class"], language)
    missing = tr(_(", ")).join(element_label(name, tr) for name in receipt["missing"])
    print_facts(
        screen,
        [
            (tr(_("Report")), f"{receipt['report']} {tr(KINDS[receipt['kind']])}"),
            (tr(_("Unit")), rules.unit_name(receipt["unit"])),
            (tr(_("Class")), tr(_("{name} (by the policy)")).format(name=class_name) if by_policy else class_name),
            (tr(_("Missing ({count})")).format(count=len(receipt["missing"])), Text(missing, SOON)),
        ],
    )
    if clocks and receipt["clocks"]:
        screen.print(heading(tr(_("Clocks"))))
        screen.print(
            table(
                [tr(one) for one in (_("Clock"), _("Due"), _("Standing"))],
                [
                    (
                        rules.clock_name(clock["clock"], language),
                        full(datetime.fromisoformat(clock["due_at"]), workspace.zone),
                        standing_of(clock["state"], clock["seconds_left"], clock["late_seconds"], tr),
                    )
                    for clock in receipt["clocks"]
                ],
                folded=(0,),
            )
        )
    if receipt["missing"]:
        screen.print(tr(_("The rest, once it is known: incidentd report --incident {number}")).format(number=number))
