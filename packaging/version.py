"""Prints the version, which stands in one place, without importing the package."""

import ast
import pathlib

source = pathlib.Path(__file__).parents[1] / "incidentd" / "__init__.py"
for statement in ast.parse(source.read_text(encoding="utf-8")).body:
    if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant):
        print(statement.value.value)  # noqa: T201 - for the shell that asks
