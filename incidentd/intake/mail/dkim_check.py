"""Our own check of DKIM signatures (RFC 6376), where no server in front of us makes it.

The arithmetic is dkimpy's, an optional package. What is ours is what a valid signature must cover before it shows
anything about a report.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from incidentd.errors import ConfigError
from incidentd.intake.mail.authentication_results import covers
from incidentd.intake.mail.header_fields import Field, fields, mailboxes

TxtLookup = Callable[[str], str | None]
"""The TXT record of a name, None where there is none; any error counts as none."""

_ALGORITHMS: Final = frozenset({"rsa-sha256", "ed25519-sha256"})  # RFC 8301 3: rsa-sha1 shows nothing any more
_MOST_SIGNATURES: Final = 5
_ONCE: Final = ("from", "subject", "date", "content-type", "content-transfer-encoding")
"""A second one would be shown or used by some readers instead of the signed one."""


@dataclass(frozen=True, slots=True)
class DkimResult:
    """`domain` is the signer's when a signature holds and speaks for the From address, else "" with the `reason`.

    `signed` is whether there was a signature at all.
    """

    domain: str
    reason: str = ""
    signed: bool = True


def check_dkim(raw: bytes, lookup: TxtLookup) -> DkimResult:
    """Check the signatures of a mail until one holds.

    It asks the DNS and computes: call it off the event loop.

    Args:
        raw: the mail as it came; a changed byte breaks its signature.
        lookup: asks the DNS for `selector._domainkey.domain.`.

    Raises:
        ConfigError: dkimpy is not installed.
    """
    head = fields(raw)
    signatures = [one.value for one in head if one.name == "dkim-signature"]
    if not signatures:
        return DkimResult("", "not signed", signed=False)
    boxes = [box for one in head if one.name == "from" for box in mailboxes(one.value)]
    if len(boxes) != 1 or not boxes[0].address:
        return DkimResult("", "From is not one address")
    doubled = next((name for name in _ONCE if sum(one.name == name for one in head) > 1), "")
    if doubled:
        return DkimResult("", f"{doubled} stands there twice")
    domain = boxes[0].address.rpartition("@")[2]
    reason = ""
    for index, signature in enumerate(signatures[:_MOST_SIGNATURES]):
        tags = _tags(signature)
        reason = _unfit(tags, domain, head) or _broken(raw, index, lookup)
        if not reason:
            return DkimResult(tags["d"].lower())
    return DkimResult("", reason)


def _tags(signature: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in signature.split(";"))
    return {name.strip(): "".join(value.split()) for name, _, value in pairs if name.strip()}


def _unfit(tags: dict[str, str], domain: str, head: tuple[Field, ...]) -> str:
    """Why a signature would show nothing even if it holds."""
    signed = tags.get("h", "").lower().split(":")
    if not covers(tags.get("d", ""), domain):
        return "signed by another domain than the sender's"
    if "l" in tags:
        return "signs only the beginning of the body"
    if tags.get("a", "") not in _ALGORITHMS:
        return "signed by an algorithm that is no longer safe"
    if "from" not in signed:
        return "From is not signed"
    if "subject" not in signed and any(one.name == "subject" for one in head):
        return "the subject is not signed"
    return ""


def _broken(raw: bytes, index: int, lookup: TxtLookup) -> str:
    """Why a signature does not hold, or "" if it does."""
    dkim = _dkimpy()

    def record(name: bytes, timeout: int = 5) -> bytes:  # noqa: ARG001 - named by dkimpy
        return (lookup(name.decode("ascii")) or "").encode()

    try:
        holds = dkim.DKIM(raw, minkey=1024).verify(index, dnsfunc=record)
    except Exception as error:  # noqa: BLE001 - a mail may break a library in any way; it shows nothing then
        return f"the signature does not hold ({type(error).__name__})"
    return "" if holds else "the signature does not hold"


def _dkimpy() -> Any:
    try:
        return import_module("dkim")
    except ImportError as error:
        raise ConfigError(
            "the check of DKIM signatures needs dkimpy",
            key="dkim",
            hint="pip install 'incidentd[dkim]', or turn it off",
        ) from error
