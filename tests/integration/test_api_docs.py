"""docs/api.md is true: its examples run as they stand there, its tables are those of the code."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any, get_args

import jsonschema  # type: ignore[import-untyped]

from incidentd.clock import now
from incidentd.intake.roles import RIGHTS, Right
from tests.integration.api import Api, listening

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "api.md").read_text("utf-8")
RECEIPT_SCHEMA = json.loads((ROOT / "schemas" / "receipt.schema.json").read_text("utf-8"))
PROBLEM_SCHEMA = json.loads((ROOT / "schemas" / "problem.schema.json").read_text("utf-8"))


def blocks(*languages: str) -> list[tuple[str, str]]:
    """The examples of the page, in order: language and text."""
    found = re.findall(r"^```(\w+)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    return [(language, text) for language, text in found if language in languages]


async def run(language: str, text: str, environment: dict[str, str]) -> str:
    """Run an example as a reader would; what it printed."""
    command = (
        ["bash", "-euo", "pipefail", "-c", text] if language == "sh" else [sys.executable, "-W", "error", "-c", text]
    )
    process = await asyncio.create_subprocess_exec(
        *command, env={**os.environ, **environment}, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    output, errors = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 0, f"{text}\n{output.decode()}\n{errors.decode()}"
    return output.decode()


async def test_every_example_of_the_page_runs_as_it_stands_there(api_on_sqlite: Api) -> None:
    assert shutil.which("curl"), "the examples call curl: install it (Debian: apt-get install curl)"
    api = api_on_sqlite
    api.stored.clock.move_to(now())  # the examples state the real time
    token, (_key, secret) = await api.token(), await api.hook()
    async with listening(api.app) as port:
        reach = {
            "INCIDENTD_URL": f"http://127.0.0.1:{port}",
            "INCIDENTD_TOKEN": token,
            "INCIDENTD_SECRET": secret,
            "no_proxy": "*",
        }
        examples = blocks("sh", "python")
        printed = [await run(language, text.replace("2026-000001", _number(api)), reach) for language, text in examples]

    first, follow_up = json.loads(printed[0]), json.loads(printed[1])
    jsonschema.validate(first, RECEIPT_SCHEMA)
    assert first["missing"][:2] == ["cause", "nature"]
    assert "casualties.slightly_injured" in first["missing"]
    assert "cause" not in follow_up["missing"]
    assert "due" in printed[2]
    assert printed[3].strip().endswith("-01")
    assert first["incident"] in printed[4]
    assert [row["kind"] for row in api.stored.rows("report")] == ["initial", "follow_up", "initial", "initial"]
    assert len(api.stored.audit("incident.acknowledged")) == 1
    assert len(examples) == len(printed) == 5


def _number(api: Api) -> str:
    """The first incident's number: its year is this year's."""
    return f"{api.stored.store.context.rules.local(api.stored.clock.now()).year}-000001"


def test_the_receipt_and_the_problem_on_the_page_have_the_published_shapes() -> None:
    receipt, problem = (json.loads(text) for _language, text in blocks("json"))
    jsonschema.validate(receipt, RECEIPT_SCHEMA)
    jsonschema.validate(problem, PROBLEM_SCHEMA)


def test_the_page_tells_what_each_role_may_do() -> None:
    rows = re.findall(r"^\| `([a-z_]+)` \|((?: (?:yes )?\|){4})$", TEXT, re.MULTILINE)
    told = {right: [cell.strip() == "yes" for cell in cells.split("|")[:4]] for right, cells in rows}
    roles: list[Any] = ["unit", "office", "auditor", "administrator"]
    assert told == {right: [right in RIGHTS[role] for role in roles] for right in get_args(Right)}
