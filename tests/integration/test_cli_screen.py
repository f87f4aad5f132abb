"""Tables on the screen: whole where there is room, folded as Chinese is set."""

from __future__ import annotations

import io
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.text import Text

from incidentd.cli.screen import Cell, table
from incidentd.cli.width import columns

MISSING = "起因、财产损失、基本过程、已造成的后果、影响范围、发展趋势、领导到位情况、下一步措施（续报一）"


def shown(width: int, *cells: Cell, colours: bool = False, last_below: bool = False) -> list[str]:
    """A table of one row whose cells but the first are folded, as it stands on the screen."""
    file = io.StringIO()
    names = [str(index) for index in range(len(cells))]
    system: Literal["standard"] | None = "standard" if colours else None
    console = Console(width=width, file=file, markup=False, force_terminal=colours, color_system=system)
    console.print(table(names, [cells], folded=range(1, len(cells)), last_below=last_below))
    return file.getvalue().splitlines()


@pytest.mark.parametrize("width", range(40, 121, 4))
def test_no_line_of_a_cell_begins_with_a_comma_or_ends_with_an_opening_bracket(width: int) -> None:
    lines = shown(width, "2026-000001-01", MISSING)
    assert [line for line in lines if line.strip()[:1] in "，、。）：；" or line.rstrip()[-1:] == "（"] == []
    assert all(columns(line) <= width for line in lines)


def test_a_folded_cell_keeps_the_style_of_each_of_its_parts() -> None:
    sender = Text.assemble("duty-officer@example.org", ("（未核实）", "yellow"))
    lines = shown(40, "E2026-000001", sender, colours=True)
    assert [line for line in lines if "\x1b[33m（未核实）" in line]


SOME = st.text("东山、，。）（ abc@.", max_size=120)


def test_a_last_column_of_sentences_stands_below_its_row_where_it_does_not_fit() -> None:
    said = Text("the number is not a valid telephone number; check it in the directory", "red")
    assert shown(100, "M222222", "张三", said, last_below=True)[2].split("  ")[:2] == ["M222222", "张三"]
    assert shown(60, "M222222", "张三", said, last_below=True) == [
        "0        1",
        "-------------",
        "M222222  张三",
        "  the number is not a valid telephone number; check it in",
        "  the directory",
    ]
    coloured = shown(60, "M222222", "张三", said, last_below=True, colours=True)
    assert [line for line in coloured if line.startswith("\x1b[31m  the")] == coloured[3:]


@given(one=SOME, other=SOME, width=st.integers(60, 120), last_below=st.booleans())
def test_folding_loses_nothing(one: str, other: str, width: int, *, last_below: bool) -> None:
    said = "".join(shown(width, "E", one, other, last_below=last_below)[2:])
    assert sorted(said.replace(" ", "")) == sorted(f"E{one}{other}".replace(" ", ""))
