"""Checkpoints: the size and root of the audit log, signed, in the form other transparency logs use.

A checkpoint is a C2SP tlog-checkpoint in a C2SP signed note, with Ed25519 signatures (type 0x01) under a key that bears
the log's origin as its name. Keys are raw bytes here: 32 of seed for the private one, 32 for the public one.

    incidentd.example.org/audit           origin: which log
    20852163                              size: how many lines
    CsUYapGGPo4dkMgIAUqom/Xajj7h...       root of RFC 6962 over them, base64

    — incidentd.example.org/audit Az3grlgtzPICa5OS8npVmf1Myq...
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from incidentd.errors import IncidentdError

ED25519: Final = b"\x01"
LARGEST_SIZE: Final = 2**63 - 1
LONGEST_NOTE: Final = 256 * 1024
"""A note this long is no checkpoint; sixteen post-quantum signatures, which must be let through, take 80 kB."""

_SIGNATURE_LINE: Final = re.compile(r"— (?P<name>[^\s+]+) (?P<base64>[A-Za-z0-9+/]+={0,2})")
_SIZE: Final = re.compile(r"0|[1-9][0-9]{0,18}")
_UNFIT: Final = re.compile(r"[\x00-\x09\x0b-\x1f\ud800-\udfff]")
_VERIFIER_KEY: Final = re.compile(r"(?P<name>[^\s+]+)\+(?P<key_id>[0-9a-f]{8})\+(?P<base64>[A-Za-z0-9+/]+={0,2})")


class CheckpointInvalid(IncidentdError):
    """A checkpoint or a verifier key is malformed, or no signature on the checkpoint holds."""


class Signature(NamedTuple):
    """One signature of a note: who is said to have signed, the first bytes of a hash of the key, the signature."""

    name: str
    key_id: bytes
    signature: bytes


class VerifierKey(NamedTuple):
    """A public key and its name, which is the origin of the log that it speaks for."""

    name: str
    public_key: bytes

    def __str__(self) -> str:
        """Text of the key, as C2SP writes it, to be published where the log's owner cannot change it."""
        key_id = note_key_id(self.name, self.public_key).hex()
        return f"{self.name}+{key_id}+{b64encode(ED25519 + self.public_key).decode()}"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The log `origin` had `size` lines, with the RFC 6962 root `root` over them, says whoever signed."""

    origin: str
    size: int
    root: bytes
    signatures: tuple[Signature, ...] = ()
    extensions: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What is signed."""
        return "\n".join((self.origin, str(self.size), b64encode(self.root).decode(), *self.extensions, ""))

    @property
    def note(self) -> str:
        """The signed note, as it is stored and handed out."""
        lines = [f"— {name} {b64encode(key_id + signature).decode()}\n" for name, key_id, signature in self.signatures]
        return f"{self.text}\n{''.join(lines)}"


def sign_checkpoint(origin: str, size: int, root: bytes, private_key: bytes) -> Checkpoint:
    """Checkpoint of the log `origin`, signed under that name.

    The caller must have made sure that the log still begins as in every checkpoint signed before: two that disagree are
    a proof of forgery against whoever signed them.

    Raises:
        CheckpointInvalid: the origin, the size, the root or the key is unfit.

    """
    unsigned = Checkpoint(origin, size, root)
    _require_name(origin)
    if not 0 <= size <= LARGEST_SIZE or len(root) != 32:
        raise CheckpointInvalid(
            f"a checkpoint has a size from 0 to 2^63 - 1 and a root of 32 bytes, not {size}, {root!r}"
        )
    public_key = public_key_of(private_key)
    signature = Ed25519PrivateKey.from_private_bytes(private_key).sign(unsigned.text.encode())
    return replace(unsigned, signatures=(Signature(origin, note_key_id(origin, public_key), signature),))


def check_signature(checkpoint: Checkpoint, public_key: bytes) -> None:
    """Check that the checkpoint is signed with `public_key` under the name of its origin. Other keys' are ignored.

    Raises:
        CheckpointInvalid: it is not, or a signature that claims to be by this key is false.

    """
    key_id = note_key_id(checkpoint.origin, public_key)
    claims = [s.signature for s in checkpoint.signatures if (s.name, s.key_id) == (checkpoint.origin, key_id)]
    if not claims:
        raise CheckpointInvalid(
            f"the checkpoint of '{checkpoint.origin}' is not signed with the key {key_id.hex()}",
            hint="use the verifier key that was published for this log",
        )
    key = Ed25519PublicKey.from_public_bytes(public_key)
    for claim in claims:
        try:
            key.verify(claim, checkpoint.text.encode())
        except InvalidSignature:
            raise CheckpointInvalid(
                f"the signature on the checkpoint of '{checkpoint.origin}' is false: it was not made with the key"
                f" {key_id.hex()}, or the checkpoint was changed afterwards",
                hint="get the checkpoint again from a place the log's machine cannot write to",
            ) from None


def parse_checkpoint(note: str) -> Checkpoint:
    """Read a signed note as a checkpoint; that says nothing yet about its signatures.

    Raises:
        CheckpointInvalid: it is no note, or the note is no checkpoint.

    """
    text, signatures = _split_note(note)
    lines = text.split("\n")[:-1]
    if len(lines) < 3 or not all(lines):
        raise _malformed("its text has an origin, a size and a root, each on a line of its own, and no empty lines")
    origin, size, root, *extensions = lines
    if not _SIZE.fullmatch(size) or int(size) > LARGEST_SIZE:
        raise _malformed(f"its second line is a number of lines in plain digits, not {size!r}")
    root_hash = _decoded(root)
    if len(root_hash) != 32:
        raise _malformed(f"its third line is a root of 32 bytes, not of {len(root_hash)}")
    return Checkpoint(origin, int(size), root_hash, signatures, tuple(extensions))


def parse_verifier_key(text: str) -> VerifierKey:
    """Read the text of a verifier key, `<name>+<key id>+<base64 of type and key>`.

    Raises:
        CheckpointInvalid: it is no such text, its parts disagree, or it is no Ed25519 key.

    """
    match = _VERIFIER_KEY.fullmatch(text.strip())
    if match is None:
        raise CheckpointInvalid("this is no verifier key", hint="it looks like <name>+<8 hex digits>+<base64>")
    material = _decoded(match["base64"])
    if len(material) != 33 or material[:1] != ED25519:
        raise CheckpointInvalid(f"the verifier key of '{match['name']}' is not of type Ed25519 with 32 bytes of key")
    key = VerifierKey(match["name"], material[1:])
    if note_key_id(*key).hex() != match["key_id"]:
        raise CheckpointInvalid(
            f"the verifier key of '{key.name}' does not belong to its id {match['key_id']}",
            hint="copy it again, name and all: the id covers both",
        )
    return key


def public_key_of(private_key: bytes) -> bytes:
    """Public key, 32 bytes, of an Ed25519 private key given as its seed of 32 bytes.

    Raises:
        CheckpointInvalid: the seed has another length.

    """
    if len(private_key) != 32:
        raise CheckpointInvalid(f"an Ed25519 private key is a seed of 32 bytes, not of {len(private_key)}")
    return Ed25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw()


def note_key_id(name: str, public_key: bytes) -> bytes:
    """First four bytes of the hash that ties an Ed25519 key to its name.

    Raises:
        CheckpointInvalid: the name or the key is unfit.

    """
    _require_name(name)
    if len(public_key) != 32:
        raise CheckpointInvalid(f"an Ed25519 public key has 32 bytes, not {len(public_key)}")
    return sha256(name.encode() + b"\n" + ED25519 + public_key).digest()[:4]


def _require_name(name: str) -> None:
    if not re.fullmatch(r"[^\s+\x00-\x1f\ud800-\udfff]+", name):
        raise CheckpointInvalid(
            f"{name!r} cannot name a log", hint="use something like incidentd.example.org/audit, without spaces and '+'"
        )


def _split_note(note: str) -> tuple[str, tuple[Signature, ...]]:
    if len(note) > LONGEST_NOTE or _UNFIT.search(note):
        raise _malformed("it is plain text in UTF-8 without control characters")
    # The last empty line parts text and signatures: the text may hold empty lines too.
    text, blank, tail = note.rpartition("\n\n")
    if not blank or not tail.endswith("\n"):
        raise _malformed("an empty line and at least one whole line with a signature follow its text")
    return text + "\n", tuple(_signature(line) for line in tail.split("\n")[:-1])


def _signature(line: str) -> Signature:
    match = _SIGNATURE_LINE.fullmatch(line)
    blob = _decoded(match["base64"]) if match else b""
    if match is None or len(blob) < 5:
        raise _malformed(f"a signature's line is '— <name> <base64>', not {line[:80]!r}")
    return Signature(match["name"], blob[:4], blob[4:])


def _decoded(base64: str) -> bytes:
    """Bytes of standard base64 in its one canonical form, so that no two texts stand for the same checkpoint."""
    try:
        decoded = b64decode(base64, validate=True)
    except ValueError:  # binascii.Error is one
        raise _malformed(f"{base64[:80]!r} is not base64") from None
    if b64encode(decoded).decode() != base64:
        raise _malformed(f"{base64[:80]!r} is base64 with spare bits set")
    return decoded


def _malformed(rule: str) -> CheckpointInvalid:
    return CheckpointInvalid(f"this is not a checkpoint: {rule}", hint="copy the whole note, with its last line")
