"""What all sections of the settings are made of."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Port = Annotated[int, Field(ge=0, le=65535)]
# A secret's name is also a file name and part of a variable's name; a real secret is hardly ever all small letters.
SecretName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,62}$")]
HostName = Annotated[str, StringConstraints(min_length=1)]


class Section(BaseModel):
    """One section of `incidentd.toml`; a key that it does not know is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)
