"""Signing the audit log up to its last line."""

from __future__ import annotations

import sys
from pathlib import Path

from incidentd.cli.audit_verify import finding_in_words
from incidentd.cli.checkpoints import keep, last_checkpoint, published_key, signing_key, verifier_key_file
from incidentd.cli.screen import say
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.core.checkpoint import Checkpoint, VerifierKey, note_key_id, sign_checkpoint
from incidentd.errors import AuditBroken
from incidentd.review.whole_store import Witness, verdict_on
from incidentd.store.store import Store
from incidentd.store.transaction import Transaction


def checkpoint(workspace: Workspace, out: Path | None, origin: str) -> None:
    """Verify the log against the last checkpoint, sign it, record that, and hand the note out.

    Raises:
        AuditBroken: the log does not hold; nothing is signed.
    """
    tr, settings = workspace.tr, workspace.settings
    with workspace.store() as store:
        seed = signing_key(settings)
        key = published_key(settings, seed, origin)
        signed = _signed(workspace, store, key, seed)
        keep(settings.state_directory, signed)
        store.transact_blocking(lambda tx: _recorded(tx, workspace.actor, signed, key))
    if out is None:
        sys.stdout.write(signed.note)
    else:
        out.write_text(signed.note, "utf-8")
        say(tr(_("Signed: {size} lines, written to {path}.")).format(size=signed.size, path=out))
    published = tr(_("Verifier key, to be published where this machine cannot change it ({path}):")).format(
        path=verifier_key_file(settings.state_directory)
    )
    sys.stderr.write(f"{published}\n{key}\n{tr(_('Send the note off this machine: kept here it proves little.'))}\n")


def _signed(workspace: Workspace, store: Store, key: VerifierKey, seed: bytes) -> Checkpoint:
    """A checkpoint over all lines, once they have been found to go on from the last checkpoint."""
    own = last_checkpoint(workspace.settings.state_directory)
    witness = Witness(own.checkpoint, own.key) if own else Witness()
    verdict = store.read_blocking(lambda connection: verdict_on(connection, witness))
    if verdict.broken is not None:
        raise AuditBroken(verdict.broken.seq, finding_in_words(verdict.broken, workspace.tr))
    return sign_checkpoint(key.name, verdict.lines, verdict.root, seed)


def _recorded(tx: Transaction, actor: str, signed: Checkpoint, key: VerifierKey) -> None:
    key_id = note_key_id(key.name, key.public_key).hex()
    tx.audit("audit.checkpointed", actor, size=signed.size, root=signed.root.hex(), origin=signed.origin, key=key_id)
    tx.close()
