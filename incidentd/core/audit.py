"""The audit log's lines: what a transaction wants recorded, the text that is hashed, and the chain.

A line's body is canonical JSON; its hash covers the hash of the line before it, so that no line can be changed, taken
out or put in without every later hash changing. `docs/audit.md` is the format's specification. The verifier,
`incidentd.review.verify`, uses nothing here but the names and constants.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from json.encoder import encode_basestring as _quoted
from types import MappingProxyType, NoneType
from typing import Any, Final, NamedTuple

from incidentd.errors import IncidentdError

GENESIS_HASH: Final = "0" * 64
"""What line 1 names as the hash of the line before it."""

# Domain separation: a hash made for one purpose can never be shown as one made for another.
LINE_PREFIX: Final = b"incidentd/audit-line/v1\n"
COMMITMENT_PREFIX: Final = b"incidentd/commitment/v1\n"

SHORTEST_SALT: Final = 16
LARGEST_WHOLE: Final = 2**53 - 1
"""The largest whole number that every JSON reader takes in exactly (RFC 8259, section 6)."""
DEEPEST: Final = 16
"""How many objects and lists may stand inside one another in an event's data."""

KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "service.started": "the daemon is ready and watches the clocks",
        "service.stopped": "the daemon was asked to stop and has stopped",
        "policy.loaded": "a policy and a directory are in force from now on, named by their hashes",
        "policy.refused": "a changed policy or directory cannot be used: what was in force stays in force",
        "time.jumped": "the wall clock moved against the monotonic one, or the machine slept",
        "report.received": "a report was kept and numbered",
        "report.replayed": "a report known by its id came again; nothing was doubled",
        "report.quarantined": "something came in from a known sender that could not be understood; it is kept",
        "mail.received": "a mail was kept and numbered, with what became of it",
        "mail.verified": "a copy of an unverified mail showed who sent it: its report counts from when it arrived",
        "mail.decided": "the office decided about a mail that was held",
        "mailbox.watched": "a folder of a mailbox is watched from now on; what was older is passed over",
        "answer.withheld": "a mail is not answered, for a reason",
        "incident.opened": "a first report made an incident",
        "incident.changed": "a report changed facts of the incident; both values are kept",
        "incident.proposed": "a unit's report would give it more time; it waits for the office's correction",
        "incident.corrected": "a fact of the incident was corrected; both values are kept",
        "incident.confirmed": "the office confirmed that the report has arrived",
        "incident.acknowledged": "somebody alarmed said 'I have it'; the ladder is quiet for a while",
        "incident.closed": "the incident was closed, and with it its clocks",
        "incident.reopened": "a closed incident was opened again",
        "incident.graded": "the incident's severity grade was set or changed",
        "clock.started": "a clock runs, to a due moment",
        "clock.stopped": "what the clock waited for arrived in time or late; its lateness is frozen",
        "clock.ran_out": "the due moment passed with the clock still running",
        "clock.late_on_arrival": "the due moment had passed before the report itself came in",
        "clock.moved": "a corrected fact or a changed policy moved the due moment; both moments are kept",
        "clock.reassigned": "the clock's rule names another ladder now, which it climbs from the first rung on",
        "clock.kept": "by the unit's own report, or a changed policy, it would not apply; it runs on for its text",
        "clock.cancelled": "the clock no longer applies",
        "clock.resumed": "a cancelled clock runs again, or one that ran out by a machine's clock that was ahead",
        "clock.reconsidered": "open clocks are looked at anew: another policy, or a machine's clock had been ahead",
        "notice.decided": "somebody is to be told, for a reason",
        "notice.withheld": "somebody is not told, for a reason",
        "message.queued": "a message was put into the outbox",
        "message.claimed": "a node took over messages whose claim had lapsed without a word",
        "message.readdressed": "the directory has another address of the person it is for now; it goes there",
        "message.released": "what a node that is gone had claimed was given back to be sent again",
        "message.late_result": "the result of an attempt came after another had been made; kept, it changes nothing",
        "message.sent": "the channel's server took the message",
        "message.retried": "an attempt failed for now; the next has its time",
        "message.undeliverable": "no attempt on this channel can succeed any more; the message is kept and shown",
        "message.superseded": "a newer message made this one needless before it was sent",
        "key.created": "a token, a hook secret or a signing key was made",
        "key.revoked": "a token, a hook secret or a signing key no longer counts",
        "store.migrated": "the store was brought to another schema version",
        "store.backed_up": "a backup of the store was made, checked and put away",
        "store.restored": "the store was restored from a backup; what was done after that backup is not in it",
        "store.held": "what fell due before the store was restored is held until the office has answered",
        "store.resumed": "what was held was let go: to be sent, or dropped",
        "audit.checkpointed": "the log was signed up to a line",
    }
)
"""Every kind of line, with its meaning. Kinds are added, never removed: old lines must stay known."""


def is_kind(kind: str) -> bool:
    """Whether it is a kind of line, or stands for all of a sort, as in 'clock.*'."""
    sort = kind.removesuffix(".*")
    return kind in KINDS or (kind != sort and any(one.startswith(sort + ".") for one in KINDS))


class AuditEvent(NamedTuple):
    """What a transaction wants recorded, not yet numbered.

    `data` holds small facts: ids, times as strings, whole numbers, hashes. Never a name, a phone number or a report's
    text, for a line cannot be taken back: those go in as a `commitment`.
    """

    kind: str
    actor: str
    unit: str = ""
    incident: str = ""
    data: Mapping[str, Any] = MappingProxyType({})


class AuditLine(NamedTuple):
    """A line as stored. `body` is what is hashed; the columns before it repeat it for queries. Hashes are hex."""

    seq: int
    at: datetime
    kind: str
    actor: str
    unit: str
    incident: str
    body: str
    prev_hash: str
    hash: str


class EventRefused(IncidentdError):
    """An audit event cannot be written as it is: a mistake of the caller, who must not commit without its line."""


def chain(events: Sequence[AuditEvent], at: datetime, seq: int, prev_hash: str) -> list[AuditLine]:
    """Lines for `events`, all at the moment `at`, after the head `(seq, prev_hash)`: `(0, GENESIS_HASH)` at first.

    Raises:
        EventRefused: an event's kind is unknown, a column is unfit, or its data has no canonical form.
        ValueError: `at` is naive, or `(seq, prev_hash)` cannot be a head.

    """
    moment = _utc(at)
    stamp = moment.isoformat(timespec="microseconds")[:-6] + "Z"  # in place of +00:00
    digest = _head_digest(seq, prev_hash)
    lines = []
    for number, event in enumerate(events, seq + 1):
        body = _body(number, stamp, event)
        digest = sha256(LINE_PREFIX + digest + _bytes(body, event)).digest()
        line_hash = digest.hex()
        lines.append(
            AuditLine(number, moment, event.kind, event.actor, event.unit, event.incident, body, prev_hash, line_hash)
        )
        prev_hash = line_hash
    return lines


def commitment(salt: bytes, content: bytes) -> str:
    """Hash, in hex, that stands for `content` in the log: salt and content prove it, without both it tells nothing.

    Each content has a random salt of its own, kept beside it and erased with it; otherwise a phone number could be
    found by trying them all.

    Raises:
        ValueError: the salt is shorter than 16 or longer than 255 bytes.

    """
    if not SHORTEST_SALT <= len(salt) <= 255:
        raise ValueError(f"a salt has {SHORTEST_SALT} to 255 random bytes, this one has {len(salt)}")
    return sha256(COMMITMENT_PREFIX + bytes([len(salt)]) + salt + content).hexdigest()


def _utc(at: datetime) -> datetime:
    if at.utcoffset() is None:
        raise ValueError(f"the time of an audit line must carry its offset, {at.isoformat()} has none")
    return at.astimezone(UTC)


def _head_digest(seq: int, prev_hash: str) -> bytes:
    digest = bytes.fromhex(prev_hash)
    if len(digest) != 32 or digest.hex() != prev_hash:
        raise ValueError(f"a head's hash is 64 lower-case hex digits, not {prev_hash!r}")
    if seq < 0 or (seq == 0) != (prev_hash == GENESIS_HASH):
        raise ValueError(f"line {seq} cannot have the hash {prev_hash}: only an empty log's head is (0, GENESIS_HASH)")
    return digest


def _body(seq: int, stamp: str, event: AuditEvent) -> str:
    """Canonical text of one line; the keys stand in their sorted order."""
    kind, actor, unit, incident, data = event
    if kind not in KINDS:
        raise EventRefused(f"audit event {kind!r}: no such kind", hint="add it to KINDS in incidentd/core/audit.py")
    if not actor or not (actor + unit + incident).isprintable():
        raise EventRefused(
            f"audit event {kind!r}: actor {actor!r}, unit {unit!r} and incident {incident!r} must be printable text,"
            " and an actor must be named",
            hint="refuse such ids where they come in",
        )
    try:
        facts = _object(data, 0) if data else "{}"
    except (_Unfit, TypeError) as error:  # TypeError: keys of several types cannot be sorted
        raise EventRefused(f"audit event {kind!r}: {error}", hint="give ids, times and amounts as text") from error
    return (
        f'{{"actor":{_quoted(actor)},"at":"{stamp}","data":{facts},"incident":{_quoted(incident)},'
        f'"kind":{_quoted(kind)},"seq":{seq},"unit":{_quoted(unit)}}}'
    )


def _bytes(body: str, event: AuditEvent) -> bytes:
    try:
        return body.encode()
    except UnicodeEncodeError as error:
        raise EventRefused(
            f"audit event {event.kind!r}: half of a surrogate pair has no UTF-8 form",
            hint="refuse such text where it comes in",
        ) from error


# --- canonical JSON: sorted keys, no spaces, nothing escaped that need not be, one form for each value ----------------


class _Unfit(Exception):
    """A value has no canonical form."""


def _value(value: Any, depth: int) -> str:
    writer = _WRITERS.get(type(value)) or _writer_of_kin(value)
    return writer(value, depth)


def _text(value: str, _depth: int) -> str:
    return _quoted(value)


def _whole(value: int, _depth: int) -> str:
    if not -LARGEST_WHOLE <= value <= LARGEST_WHOLE:
        raise _Unfit(f"{value} is beyond 2^53 - 1, where other readers of JSON round")
    return int.__repr__(value)


def _flag(value: bool, _depth: int) -> str:  # noqa: FBT001 - a value, not a switch
    return "true" if value else "false"


def _nothing(_value: None, _depth: int) -> str:
    return "null"


def _object(value: Mapping[str, Any], depth: int) -> str:
    if depth == DEEPEST:
        raise _Unfit(f"data is more than {DEEPEST} deep, or contains itself")
    members = []
    for key in sorted(value):
        if not isinstance(key, str):
            raise _Unfit(f"the key {key!r} is not text")
        member = value[key]
        text = (
            _quoted(member) if type(member) is str else _value(member, depth + 1)
        )  # most are text: no detour for them
        members.append(f"{_quoted(key)}:{text}")
    return "{" + ",".join(members) + "}"


def _array(value: Sequence[Any], depth: int) -> str:
    if depth == DEEPEST:
        raise _Unfit(f"data is more than {DEEPEST} deep, or contains itself")
    return "[" + ",".join([_value(item, depth + 1) for item in value]) + "]"


# Floats, and with them NaN and the infinities, are left out on purpose: one number has many texts, languages differ in
# which they print, and money or time in binary fractions is not what was said. A float is the commonest slip, so it has
# its own sentence.
_WRITERS: Final[Mapping[type, Callable[[Any, int], str]]] = {
    str: _text,
    int: _whole,
    bool: _flag,
    NoneType: _nothing,
    dict: _object,
    list: _array,
    tuple: _array,
}


def _writer_of_kin(value: Any) -> Callable[[Any, int], str]:
    """Writer for subclasses, such as enumerations of text, and for mappings that are no dict."""
    if isinstance(value, float):
        raise _Unfit(f"{value!r} is a float, which has no single text; give whole units (fen, milliseconds) or text")
    if isinstance(value, Mapping):
        return _object
    for known, writer in _WRITERS.items():
        if isinstance(value, known):
            return writer
    raise _Unfit(f"a {type(value).__name__} has no JSON form")
