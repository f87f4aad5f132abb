"""The state machines are tables, and their page in the documentation is made from them."""

from __future__ import annotations

from pathlib import Path

from incidentd.core.states import document


def test_the_page_of_state_diagrams_is_what_the_tables_say() -> None:
    page = Path(__file__).parents[2] / "docs" / "states.md"
    assert page.read_text() == document()
