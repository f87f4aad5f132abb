"""The JSON Schemas in `schemas/`: made from the models, never by hand (`python -m incidentd.schemas schemas`)."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import core_schema

from incidentd.config import Settings
from incidentd.core.directory import Directory
from incidentd.core.duration import Duration
from incidentd.core.policy import Policy
from incidentd.core.receipts import Receipt
from incidentd.core.reports import CorrectionIn, ReportIn
from incidentd.intake.problems import Problem
from incidentd.intake.views import Incident


class _OfJson(GenerateJsonSchema):
    """A schema without the titles that only repeat the keys."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        del schema
        return False


class _OfToml(_OfJson):
    """A schema of a TOML file: there is no null, a key is left out; lengths are written in words."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        made = super().default_schema(schema)
        return {key: value for key, value in made.items() if (key, value) != ("default", None)}

    def encode_default(self, dft: Any) -> Any:
        if isinstance(dft, Duration):
            return str(dft)
        return [self.encode_default(one) for one in dft] if isinstance(dft, tuple) else super().encode_default(dft)


_READ: Final = "validation"
_SHOWN: Final = "serialization"
_MODELS: Final[Mapping[str, tuple[type[BaseModel], type[GenerateJsonSchema], JsonSchemaMode]]] = {
    "config.schema.json": (Settings, _OfToml, _READ),
    "directory.schema.json": (Directory, _OfToml, _READ),
    "policy.schema.json": (Policy, _OfToml, _READ),
    "report.schema.json": (ReportIn, _OfJson, _READ),
    "correction.schema.json": (CorrectionIn, _OfJson, _READ),
    "receipt.schema.json": (Receipt, _OfJson, _SHOWN),
    "incident.schema.json": (Incident, _OfJson, _SHOWN),
    "problem.schema.json": (Problem, _OfJson, _READ),
}


def generate() -> dict[str, str]:
    """The text of each schema file by its name."""
    return {name: _schema(*made_of) for name, made_of in _MODELS.items()}


def write(directory: Path) -> None:
    """Write all schema files."""
    for name, text in generate().items():
        (directory / name).write_text(text, "utf-8")


def _schema(model: type[BaseModel], generator: type[GenerateJsonSchema], mode: JsonSchemaMode) -> str:
    schema = {"$schema": generator.schema_dialect, **model.model_json_schema(schema_generator=generator, mode=mode)}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    write(Path(sys.argv[1]))
