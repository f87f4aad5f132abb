"""Reading a request's body, and no more of it than is allowed."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import NamedTuple

from starlette.types import Receive

from incidentd.errors import Rejected
from incidentd.intake.connection import BODY_SECONDS
from incidentd.intake.problems import refusal
from incidentd.intake.sentences import Sentence, _


class SenderGone(Exception):
    """The connection ended before the body did."""


class Body(NamedTuple):
    """What was read. `cut`: it is only the beginning, the whole is over the limit."""

    raw: bytes
    cut: bool


async def read_body(receive: Receive, headers: Mapping[str, str], limit: int) -> Body:
    """Up to `limit` bytes of the body; nothing at all where its stated length is over the limit.

    Raises:
        SenderGone: the connection ended first.
        Rejected: 408, it did not come in time.
    """
    if (stated := headers.get("content-length", "")).isdecimal() and int(stated) > limit:
        return Body(b"", cut=True)
    try:
        async with asyncio.timeout(BODY_SECONDS):
            return await _read(receive, limit)
    except TimeoutError:
        raise refusal(
            "too-slow", Sentence(_("the body did not come within {seconds} s"), seconds=round(BODY_SECONDS))
        ) from None


async def _read(receive: Receive, limit: int) -> Body:
    parts: list[bytes] = []
    size = 0
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise SenderGone
        part = message.get("body", b"")
        parts.append(part)
        size += len(part)
        more = message.get("more_body", False)
        if size > limit:
            return Body(b"".join(parts)[:limit], cut=True)
    return Body(parts[0] if len(parts) == 1 else b"".join(parts), cut=False)


def too_large(limit: int) -> Rejected:
    """The refusal of a body over the limit."""
    message = Sentence(_("the body has more than {limit} bytes"), limit=limit)
    return refusal("body-too-large", message, limit=limit)
