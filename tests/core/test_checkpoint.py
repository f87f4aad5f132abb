from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.checkpoint import (
    Checkpoint,
    CheckpointInvalid,
    Signature,
    VerifierKey,
    check_signature,
    note_key_id,
    parse_checkpoint,
    parse_verifier_key,
    public_key_of,
    sign_checkpoint,
)

DOCUMENT: Final = Path(__file__).parents[2] / "docs" / "audit.md"

# Key pair of test 1 in RFC 8032, section 7.1.
SEED: Final = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
PUBLIC: Final = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
ORIGIN: Final = "incidentd.example.org/audit"
ROOT: Final = bytes.fromhex("7ef51171108f23e1ae8787d901b34d7790a4af7388e20aceb73fae4063292e49")

# The worked example of docs/audit.md; OpenSSL confirms its signature.
NOTE: Final = (
    "incidentd.example.org/audit\n3\nfvURcRCPI+Guh4fZAbNNd5Ckr3OI4grOtz+uQGMpLkk=\n\n— incidentd.example.org/audit "
    "y8sTRqetm/yXiagHeGafYjo/6DoXYOY1pr0m3rD9fwrGL0I27/IgtbVuSUyihomIeS0m6/h0rAQBek194tXOKpDu2A8=\n"
)
VERIFIER_KEY: Final = "incidentd.example.org/audit+cbcb1346+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea"

# The example of the C2SP signed-note specification.
SPEC_KEY: Final = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
SPEC_TEXT: Final = b"This is an example message.\n"
SPEC_SIGNATURE: Final = "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM="
# The example of the C2SP tlog-checkpoint specification.
SPEC_CHECKPOINT: Final = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "— example.com/behind-the-sofa "
    "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
)


# --- known answers ----------------------------------------------------------------------------------------------------


def test_signing_with_a_known_key_gives_the_known_note() -> None:
    assert sign_checkpoint(ORIGIN, 3, ROOT, SEED).note == NOTE


def test_the_document_shows_the_known_note_and_key() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    assert NOTE in document
    assert VERIFIER_KEY in document


def test_the_public_key_is_the_one_of_the_standard() -> None:
    assert public_key_of(SEED) == PUBLIC


def test_the_known_note_is_read_and_its_signature_holds() -> None:
    checkpoint = parse_checkpoint(NOTE)
    assert (checkpoint.origin, checkpoint.size, checkpoint.root) == (ORIGIN, 3, ROOT)
    check_signature(checkpoint, PUBLIC)


def test_a_verifier_key_is_written_and_read_as_the_specification_has_it() -> None:
    assert str(VerifierKey(ORIGIN, PUBLIC)) == VERIFIER_KEY
    assert parse_verifier_key(VERIFIER_KEY + "\n") == VerifierKey(ORIGIN, PUBLIC)
    assert str(parse_verifier_key(SPEC_KEY)) == SPEC_KEY


def test_the_specifications_signature_is_made_under_the_key_id_that_we_compute() -> None:
    key = parse_verifier_key(SPEC_KEY)
    blob = b64decode(SPEC_SIGNATURE)
    assert blob[:4] == note_key_id(*key)
    Ed25519PublicKey.from_public_bytes(key.public_key).verify(blob[4:], SPEC_TEXT)


def test_the_specifications_checkpoint_is_read_and_written_back_to_the_byte() -> None:
    checkpoint = parse_checkpoint(SPEC_CHECKPOINT)
    assert (checkpoint.origin, checkpoint.size) == ("example.com/behind-the-sofa", 20852163)
    assert checkpoint.note == SPEC_CHECKPOINT


# --- signatures -------------------------------------------------------------------------------------------------------


@given(
    st.binary(min_size=32, max_size=32),
    st.integers(0, 2**63 - 1),
    st.binary(min_size=32, max_size=32),
    st.from_regex(r"[a-z0-9./-]{1,30}", fullmatch=True),
)
def test_what_is_signed_is_read_back_and_holds(seed: bytes, size: int, root: bytes, origin: str) -> None:
    checkpoint = parse_checkpoint(sign_checkpoint(origin, size, root, seed).note)
    assert (checkpoint.origin, checkpoint.size, checkpoint.root) == (origin, size, root)
    check_signature(checkpoint, public_key_of(seed))


@pytest.mark.parametrize(
    "changed",
    [
        {"size": 4},
        {"root": bytes(32)},
        {"extensions": ("more",)},
        {"signatures": (Signature(ORIGIN, note_key_id(ORIGIN, PUBLIC), bytes(64)),)},
        {"signatures": (Signature(ORIGIN, note_key_id(ORIGIN, PUBLIC), b"short"),)},
    ],
)
def test_a_checkpoint_changed_after_signing_does_not_hold(changed: dict[str, object]) -> None:
    signed = sign_checkpoint(ORIGIN, 3, ROOT, SEED)
    with pytest.raises(CheckpointInvalid, match="false"):
        check_signature(replace(signed, **changed), PUBLIC)  # type: ignore[arg-type]  # one field of many types


def test_a_checkpoint_renamed_to_another_log_does_not_hold() -> None:
    renamed = replace(sign_checkpoint(ORIGIN, 3, ROOT, SEED), origin="incidentd.example.com/audit")
    with pytest.raises(CheckpointInvalid, match="not signed with the key"):
        check_signature(renamed, PUBLIC)


def test_another_logs_signature_under_the_same_key_does_not_count() -> None:
    other = sign_checkpoint("incidentd.example.com/audit", 3, ROOT, SEED)
    borrowed = replace(sign_checkpoint(ORIGIN, 3, ROOT, SEED), signatures=other.signatures)
    with pytest.raises(CheckpointInvalid, match="not signed with the key"):
        check_signature(borrowed, PUBLIC)


def test_a_checkpoint_signed_with_another_key_does_not_hold() -> None:
    with pytest.raises(CheckpointInvalid, match="not signed with the key") as refused:
        check_signature(sign_checkpoint(ORIGIN, 3, ROOT, bytes(32)), PUBLIC)
    assert "verifier key" in refused.value.hint


def test_signatures_by_unknown_keys_are_ignored() -> None:
    signed = sign_checkpoint(ORIGIN, 3, ROOT, SEED)
    witness = Signature("witness.example.com", b"wxyz", bytes(2420))
    both = parse_checkpoint(replace(signed, signatures=(witness, *signed.signatures)).note)
    assert len(both.signatures) == 2
    check_signature(both, PUBLIC)


def test_one_false_signature_by_the_known_key_spoils_the_checkpoint() -> None:
    signed = sign_checkpoint(ORIGIN, 3, ROOT, SEED)
    false = signed.signatures[0]._replace(signature=bytes(64))
    with pytest.raises(CheckpointInvalid, match="false"):
        check_signature(replace(signed, signatures=(*signed.signatures, false)), PUBLIC)


def test_an_unsigned_checkpoint_does_not_hold() -> None:
    with pytest.raises(CheckpointInvalid, match="not signed"):
        check_signature(Checkpoint(ORIGIN, 3, ROOT), PUBLIC)


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("origin", "size", "root", "seed"),
    [
        ("", 3, ROOT, SEED),
        ("has space", 3, ROOT, SEED),
        ("has+plus", 3, ROOT, SEED),
        ("two\nlines", 3, ROOT, SEED),
        ("half\ud800", 3, ROOT, SEED),
        ("full\u3000width", 3, ROOT, SEED),
        (ORIGIN, -1, ROOT, SEED),
        (ORIGIN, 2**63, ROOT, SEED),
        (ORIGIN, 3, ROOT[:31], SEED),
        (ORIGIN, 3, ROOT, SEED[:31]),
    ],
)
def test_what_would_make_no_valid_checkpoint_is_not_signed(origin: str, size: int, root: bytes, seed: bytes) -> None:
    with pytest.raises(CheckpointInvalid):
        sign_checkpoint(origin, size, root, seed)


TEXT, _, SIGNATURES = NOTE.partition("\n\n")


@pytest.mark.parametrize(
    "note",
    [
        "",
        "not a note",
        TEXT,
        NOTE.rstrip("\n"),
        NOTE.replace("\n", "\r\n"),
        NOTE.replace("\n3\n", "\n03\n"),
        NOTE.replace("\n3\n", "\n+3\n"),
        NOTE.replace("\n3\n", "\n３\n"),
        NOTE.replace("\n3\n", "\n9223372036854775808\n"),
        NOTE.replace("\n3\n", "\n\n3\n"),
        NOTE.replace("\n3\n", "\n"),
        NOTE.removeprefix(ORIGIN),
        NOTE.replace("Lkk=\n", "Lkk=\n\nextension\n"),
        NOTE.replace("Lkk=", "Lkl="),
        NOTE.replace("Lkk=", "Lkk"),
        NOTE.replace("Lkk=", "L k="),
        NOTE.replace("fvURcRCP", "fvUR"),
        NOTE.replace("— ", "- "),
        NOTE.replace("— incidentd.example.org/audit", "— two words"),
        f"{TEXT}\n\n— {ORIGIN} y8sTRg==\n",
        f"{TEXT}\n\n{SIGNATURES}spare\n",
        NOTE + "\n",
        NOTE.replace("audit\n3", "audit\x00\n3"),
        NOTE.replace("audit\n3", "audit\ud800\n3"),
        NOTE.replace("fvUR", "林场UR"),
        f"{TEXT}\n\n" + SIGNATURES * 3000,
    ],
)
def test_a_malformed_note_is_refused(note: str) -> None:
    with pytest.raises(CheckpointInvalid, match="not a checkpoint"):
        parse_checkpoint(note)


@given(st.integers(0, len(NOTE) - 1), st.characters(codec="utf-8"))
def test_no_note_with_one_character_changed_passes_as_the_signed_one(place: int, character: str) -> None:
    changed = NOTE[:place] + character + NOTE[place + 1 :]
    if changed == NOTE:
        return
    with pytest.raises(CheckpointInvalid):
        check_signature(parse_checkpoint(changed), PUBLIC)


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("", "no verifier key"),
        (VERIFIER_KEY.replace("+", " "), "no verifier key"),
        (VERIFIER_KEY.replace("cbcb1346", "cbcb1347"), "does not belong to its id"),
        (VERIFIER_KEY.replace("example.org", "example.com"), "does not belong to its id"),
        (f"{ORIGIN}+cbcb1346+{b64encode(bytes([2]) + PUBLIC).decode()}", "not of type Ed25519"),
        (f"{ORIGIN}+cbcb1346+{b64encode(bytes([1]) + PUBLIC[1:]).decode()}", "not of type Ed25519"),
    ],
)
def test_a_verifier_key_that_was_not_copied_whole_is_refused(key: str, says: str) -> None:
    with pytest.raises(CheckpointInvalid, match=says):
        parse_verifier_key(key)


def test_a_public_key_of_another_length_is_refused() -> None:
    with pytest.raises(CheckpointInvalid, match="32 bytes"):
        check_signature(sign_checkpoint(ORIGIN, 3, ROOT, SEED), PUBLIC[:31])
