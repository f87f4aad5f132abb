"""Verifying the audit log from the command line, and saying in plain words what came of it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from incidentd.cli.answers import BadAnswer
from incidentd.cli.checkpoints import last_checkpoint
from incidentd.cli.screen import as_json, say
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.core.audit import AuditLine
from incidentd.core.checkpoint import parse_checkpoint, parse_verifier_key
from incidentd.errors import IncidentdError
from incidentd.i18n import Translate
from incidentd.intake.sentences import Sentence
from incidentd.review.contents import Contents
from incidentd.review.findings import FINDINGS, Finding, Verdict
from incidentd.review.whole_store import Witness, prove

_HEAD: Final = re.compile(r"(?P<seq>[0-9]{1,18})[: ](?P<hash>[0-9a-f]{16,64})")
_EVERY: Final = 5000
_KEEP: Final = _("Keep the store as it is, and compare it with a backup and with the heads in old mails.")


def verify_log(
    workspace: Workspace, head: str, checkpoint: Path | None, public_key: Path | None, *, json: bool
) -> bool:
    """Verify the whole log and print what came of it; whether it holds."""
    witness = _witness(workspace, head, checkpoint, public_key)
    with workspace.store() as store:
        verdict, contents = store.read_blocking(lambda connection: prove(connection, witness, _counted))
    if json:
        as_json(_plain(verdict, contents, workspace.tr))
    else:
        words = [*_in_words(verdict, witness, workspace.tr), *_contents_in_words(contents, workspace.tr)]
        if verdict.broken or (contents and contents.broken):
            words.append(workspace.tr(_KEEP))
        say(*words)
    return verdict.holds and contents is not None and contents.broken is None


def finding_in_words(finding: Finding, tr: Translate) -> str:
    """A finding in the reader's language."""
    return tr(FINDINGS[finding.code]).format(**finding.values)


def _witness(workspace: Workspace, head: str, checkpoint: Path | None, public_key: Path | None) -> Witness:
    if public_key is not None and checkpoint is None:
        raise BadAnswer(_("--public-key goes with --checkpoint"), hint=_("give the signed note too"))
    if head or checkpoint is not None:
        return Witness(
            parse_checkpoint(_text(checkpoint)) if checkpoint else None,
            parse_verifier_key(_text(public_key)) if public_key else None,
            _head(head) if head else None,
        )
    own = last_checkpoint(workspace.settings.state_directory)
    return Witness(own.checkpoint, own.key) if own else Witness()


def _head(text: str) -> tuple[int, str]:
    found = _HEAD.fullmatch(text.strip())
    if found is None:
        hint = _("give the line's number, a colon, and 16 to 64 hex digits of its hash")
        raise BadAnswer(Sentence(_("'{text}' is not the head of a log"), text=text), hint=hint)
    return int(found["seq"]), found["hash"]


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        what = Sentence(_("{path} is no text in UTF-8"), path=str(path))
        raise IncidentdError(what, hint=_("name the file that was signed or published")) from None


def _counted(lines: Iterable[AuditLine]) -> Iterator[AuditLine]:
    """The lines; somebody who waits at a terminal sees that it goes on."""
    shown = sys.stderr.isatty()
    count = 0
    for count, line in enumerate(lines, 1):
        if shown and count % _EVERY == 0:
            sys.stderr.write(f"\r{count:,} ")
            sys.stderr.flush()
        yield line
    if shown and count >= _EVERY:
        sys.stderr.write("\r            \r")


def _in_words(verdict: Verdict, witness: Witness, tr: Translate) -> Iterator[str]:
    seq, digest = verdict.head
    if verdict.broken is None:
        form = _("The audit log holds: {count} lines, none changed, none missing, none out of order.")
        yield tr(form).format(count=f"{verdict.lines:,}")
    else:
        reason = finding_in_words(verdict.broken, tr)
        yield tr(_("THE AUDIT LOG IS BROKEN at line {seq}: {reason}.")).format(seq=verdict.broken.seq, reason=reason)
        yield tr(_("Lines that hold, from the first on: {count}.")).format(count=f"{verdict.lines:,}")
    yield tr(_("Head: {seq}:{hash}")).format(seq=seq, hash=digest)
    if witness.checkpoint is not None:
        form = _("Held against the checkpoint of '{origin}' over {size} lines.")
        yield tr(form).format(origin=witness.checkpoint.origin, size=f"{witness.checkpoint.size:,}")
    for remark in verdict.remarks:
        yield tr(_("Note, line {seq}: {reason}.")).format(seq=remark.seq, reason=finding_in_words(remark, tr))


def _contents_in_words(contents: Contents | None, tr: Translate) -> Iterator[str]:
    if contents is None:
        yield tr(_("What is kept beside the log was not checked: a broken log proves nothing of it."))
        return
    if contents.broken is None:
        form = _("What is kept is what came in: {count} reports and remarks, none changed.")
        yield tr(form).format(count=f"{contents.rows:,}")
    else:
        reason = finding_in_words(contents.broken, tr)
        form = _("WHAT IS KEPT WAS CHANGED, see line {seq} of the log: {reason}.")
        yield tr(form).format(seq=contents.broken.seq, reason=reason)
    for remark in contents.remarks:
        yield tr(_("Note, line {seq}: {reason}.")).format(seq=remark.seq, reason=finding_in_words(remark, tr))


def _plain(verdict: Verdict, contents: Contents | None, tr: Translate) -> dict[str, Any]:
    seq, digest = verdict.head
    broken = verdict.broken or (contents.broken if contents else None)
    remarks = (*verdict.remarks, *(contents.remarks if contents else ()))
    return {
        "holds": verdict.holds and contents is not None and contents.broken is None,
        "lines": verdict.lines,
        "head": {"seq": seq, "hash": digest},
        "root": verdict.root.hex(),
        "contents": contents.rows if contents else None,
        "broken": _plain_finding(broken, tr) if broken else None,
        "remarks": [_plain_finding(remark, tr) for remark in remarks],
    }


def _plain_finding(finding: Finding, tr: Translate) -> Mapping[str, Any]:
    return {"seq": finding.seq, "code": finding.code, "reason": finding_in_words(finding, tr)}
