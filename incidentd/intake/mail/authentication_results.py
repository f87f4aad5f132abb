"""Authentication-Results (RFC 8601): what a trusted server found about the sender, and what was forged below it."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from incidentd.intake.mail.domains import comparable, is_suffix
from incidentd.intake.mail.header_fields import Field, without_comments

_VALUE: Final = r'(?:"(?:[^"\\]|\\.)*"(?:@[^\s;"]+)?|[^\s;"]+)'
_WORD: Final = r"[A-Za-z][A-Za-z0-9_-]*"
_SERVER: Final = re.compile(rf"\s*({_VALUE})(?:\s+(\d+))?\s*")
_METHOD: Final = re.compile(rf"\s*({_WORD})\s*(?:/\s*\d+\s*)?=\s*({_WORD})(?=\s|$)")
_PROPERTY: Final = re.compile(rf"\s*({_WORD})(?:\s*\.\s*({_WORD}))?\s*=\s*({_VALUE})(?=\s|$)")
_QUOTED_PAIR: Final = re.compile(r"\\(.)")
_IP: Final = re.compile(r"(?<![\w.:])(?:IPv6:)?((?:\d{1,3}\.){3}\d{1,3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)")

_BAD: Final = frozenset({"fail", "hardfail", "softfail", "policy", "reject", "quarantine", "discard"})
_DMARC_SILENT: Final = frozenset({"pass", "none", "temperror", "permerror", "bestguesspass", "neutral"})


class Result(NamedTuple):
    """What one method found. `whole` is false when something stands behind it that cannot be read."""

    method: str
    result: str
    properties: tuple[tuple[str, str], ...] = ()
    whole: bool = True

    def values(self, *names: str) -> list[str]:
        """The values of those properties ("header.d")."""
        return [value for name, value in self.properties if name in names]


@dataclass(frozen=True, slots=True)
class Header:
    """One header: who wrote it, and the results; `readable` is false when its form is broken."""

    server: str
    results: tuple[Result, ...] = ()
    readable: bool = True


@dataclass(frozen=True, slots=True)
class Trusted:
    """What the trusted servers found. `forged`: further down somebody else speaks in their name."""

    results: tuple[Result, ...] = ()
    unreadable: bool = False
    forged: bool = False


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the results say about one domain.

    `passed`: the methods that passed and are aligned with it. `failed`: an explicit failure, whatever else passed.
    `doubtful`: something did not pass, so it cannot be said that the server found nothing.
    """

    passed: tuple[str, ...] = ()
    failed: bool = False
    doubtful: bool = field(default=False)


def parse(value: str) -> Header:
    """Read one header's value."""
    text = without_comments(value)
    if text is None:
        begins = re.match(r"[^\s;(]+", value.strip())
        return Header(begins[0].lower() if begins else "", readable=False)
    parts = _split(text)
    server = _SERVER.fullmatch(parts[0])
    if server is None:
        return Header(parts[0].strip().partition(" ")[0].lower(), readable=False)
    name = _unquoted(server[1]).lower()
    if server[2] not in (None, "1"):
        return Header(name, readable=False)
    told = [part for part in parts[1:] if part.strip() and part.strip().lower() != "none"]
    results = [_result(part) for part in told]
    return Header(name, tuple(one for one in results if one), readable=None not in results)


def trusted(fields: Sequence[Field], servers: Collection[str], relays: Collection[str] = ()) -> Trusted:
    """What the named servers wrote into this mail.

    The border is the topmost Received of a connection that did not come from this host (loopback) or one of `relays`
    (IP addresses). Everything above it is ours. Servers write their results above or just below their own Received,
    so below the border the first one counts, up to the next such Received. Where the servers have spoken above it,
    and of those right beneath it (a server may write one for each method), only what speaks against the sender
    counts, for the sender may have written them. RFC 8601 5 obliges the servers to remove results in their name that
    come in with a mail.
    """
    names = {server.lower() for server in servers}
    results: list[Result] = []
    unreadable = forged = below = ended = beneath = spoken = False
    for one in fields:
        header = parse(one.value) if one.name == "authentication-results" and names else None
        if header is None or header.server not in names:
            beneath = False
            if one.name == "received" and not _internal(one.value, relays):
                ended = ended or below
                below = True
            continue
        if ended and not beneath:
            forged = True
            continue
        results += [result for result in header.results if not (below and spoken and result.result == "pass")]
        unreadable = unreadable or not header.readable
        ended = beneath = below
        spoken = True
    return Trusted(tuple(results), unreadable, forged)


def weigh(results: Sequence[Result], address: str) -> Weighed:
    """What the results say about a From address."""
    domain = comparable(address.rpartition("@")[2])
    passed = [one.method for one in results if one.result == "pass" and one.whole and _aligned(one, address, domain)]
    spf_bad = any(one.method == "spf" and one.result in _BAD - {"softfail"} for one in results)
    signatures = [one.result for one in results if one.method == "dkim"]
    dkim_bad = any(result in _BAD for result in signatures) and "pass" not in signatures
    dmarc_bad = any(one.method == "dmarc" and one.result not in _DMARC_SILENT for one in results)
    doubtful = any(one.method in {"spf", "dkim", "dmarc"} and one.result in _BAD for one in results)
    return Weighed(tuple(dict.fromkeys(passed)), dmarc_bad or (spf_bad and dkim_bad), doubtful or dmarc_bad)


def _aligned(one: Result, address: str, domain: str) -> bool:
    match one.method:
        case "dmarc":
            named = one.values("header.from")
            return bool(named) and all(comparable(value.rpartition("@")[2]) == domain for value in named)
        case "dkim":
            named = one.values("header.d") or one.values("header.i")
            return len(named) == 1 and covers(named[0].rpartition("@")[2], domain)
        case "spf":
            named = one.values("smtp.mailfrom", "smtp.mail")
            return len(named) == 1 and covers(named[0].rpartition("@")[2], domain)
        case "auth":
            return [value.lower() for value in one.values("smtp.auth")] == [address]
    return False


def covers(signer: str, domain: str) -> bool:
    """Whether a domain speaks for another: the same, or one above it that is not open to everybody (com.cn)."""
    above, below = comparable(signer), comparable(domain)
    if not above or not below:
        return False
    return above == below or (below.endswith(f".{above}") and not is_suffix(above))


def _internal(received: str, relays: Collection[str]) -> bool:
    """Whether a Received tells of a hop on this host or from a relay of ours.

    The name in HELO is the sender's to choose, with addresses, "by" and semicolons in it: so each address anywhere in
    the field must be ours.
    """
    if not received[:5].lower().startswith("from "):
        return True  # handed over within the host
    found = [address for address in map(_address, _IP.findall(received)) if address is not None]
    return bool(found) and all(address.is_loopback or str(address) in relays for address in found)


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text)
    except ValueError:  # a time or a version looks like one
        return None


def _split(text: str) -> list[str]:
    """The parts between semicolons that are not quoted."""
    parts: list[str] = []
    begins = 0
    quoted = escaped = False
    for at, sign in enumerate(text):
        if escaped:
            escaped = False
        elif sign == "\\" and quoted:
            escaped = True
        elif sign == '"':
            quoted = not quoted
        elif sign == ";" and not quoted:
            parts.append(text[begins:at])
            begins = at + 1
    return [*parts, text[begins:]]


def _result(part: str) -> Result | None:
    method = _METHOD.match(part)
    if method is None:
        return None
    found: list[tuple[str, str]] = []
    at = method.end()
    while one := _PROPERTY.match(part, at):
        name = f"{one[1]}.{one[2]}" if one[2] else one[1]
        found.append((name.lower(), _unquoted(one[3])))
        at = one.end()
    return Result(method[1].lower(), method[2].lower(), tuple(found), whole=not part[at:].strip())


def _unquoted(value: str) -> str:
    if not value.startswith('"'):
        return value
    inner, _, rest = value[1:].rpartition('"')
    return _QUOTED_PAIR.sub(r"\1", inner) + rest
