"""What all sections of the settings are made of."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Port = Annotated[int, Field(ge=0, le=65535)]
# A secret's name is also a file name and part of a variable's name; a real secret is hardly ever all small letters.
SecretName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,62}$")]
HostName = Annotated[str, StringConstraints(pattern=r"^[^\s/@,;<>\"'\x00-\x1f]+$")]
MailSender = Annotated[
    str,
    StringConstraints(
        pattern=r"^([^<>\x00-\x1f\x7f]*<[^@\s<>]+@[A-Za-z0-9.-]+>|[^@\s<>\x00-\x1f\x7f]+@[A-Za-z0-9.-]+)$"
    ),
]
"""An address, with or without a name before it; on one line, for it stands in the head of each mail."""


class Section(BaseModel):
    """One section of `incidentd.toml`; a key that it does not know is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)
