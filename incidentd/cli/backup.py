"""`incidentd backup`, `incidentd restore`: the store, its keys and its configuration in one file, and back."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from incidentd.cli.commands import JsonOption, declare
from incidentd.cli.times import full
from incidentd.cli.words import _
from incidentd.cli.workspace import Workspace
from incidentd.sentences import Sentence

if TYPE_CHECKING:
    from incidentd.backup.make import Made
    from incidentd.store.database import Database

_NICE = 10


def add_to(app: typer.Typer) -> None:
    """Put the commands into the tree."""
    declare(app, "backup")(_backup)
    declare(app, "restore")(_restore)


def _backup(
    workspace: Workspace,
    to: Annotated[
        Path | None,
        typer.Option(
            "--to",
            metavar="DIRECTORY",
            show_default=False,
            help="where to put it; default: backups in the state directory / 存放目录",
        ),
    ] = None,
    keep: Annotated[
        int | None,
        typer.Option(
            "--keep",
            metavar="N",
            min=1,
            show_default=False,
            help="remove older ones of this store, down to N; default: none / 保留份数",
        ),
    ] = None,
    recipients: Annotated[
        list[str] | None,
        typer.Option(
            "--recipient",
            metavar="KEY",
            show_default=False,
            help="encrypt to this public key (age1...), several if need be; besides those of the settings / 加密公钥",
        ),
    ] = None,
    json: JsonOption = False,
) -> None:
    """Back up store, keys and configuration into one checked file, while the service runs / 备份."""
    from incidentd.backup.make import make_backup
    from incidentd.backup.retention import thin_out
    from incidentd.cli.screen import as_json, say

    settings = workspace.settings
    directory = to or settings.state_directory / "backups"
    keys = [*settings.backup.recipients, *(recipients or [])]
    with contextlib.suppress(OSError):  # a hardened unit may not
        os.nice(_NICE)  # reports come first
    with workspace.database() as database:
        made = make_backup(
            database, settings, workspace.config_path, directory, workspace.clock, workspace.actor, recipients=keys
        )
        removed = thin_out(database, directory, keep) if keep else []
    if json:
        as_json(_plain(made, removed))
        return
    say(*_in_words(workspace, made, removed, directory))


def _restore(
    workspace: Workspace,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="made by 'incidentd backup' / 备份文件")],
    identity: Annotated[
        Path | None,
        typer.Option(
            "--identity", metavar="FILE", show_default=False, help="private key of an encrypted one / 私钥文件"
        ),
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="put a store aside that has something in it / 将现有数据库移到一旁")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Restore a backup, once all of it has been checked; the service must be stopped / 从备份恢复."""
    from incidentd.backup.restore import Wanted, restore
    from incidentd.cli.held_view import print_held
    from incidentd.cli.screen import as_json, say
    from incidentd.config.owner import as_owner_of

    settings, rules = workspace.settings, workspace.rules
    with as_owner_of(settings.state_directory):
        restored = restore(settings, rules, workspace.clock, workspace.actor, Wanted(file, identity, replace))
    manifest, aside = restored.manifest, str(restored.aside or "")
    if json:
        as_json({"manifest": manifest.model_dump(mode="json"), "aside": aside, "held": bool(restored.holding)})
        return
    tr = workspace.tr
    form = _("Restored: the backup of {moment}, {lines} lines of the audit log, all verified.")
    words = [tr(form).format(moment=full(manifest.made_at, workspace.zone), lines=f"{manifest.lines:,}")]
    if aside:
        words.append(tr(_("What was there before is in {path}.")).format(path=aside))
    if restored.holding is None:
        words.append(tr(_("Nothing fell due meanwhile: the service can be started.")))
    say(*words)
    if restored.holding:
        print_held(workspace, restored.holding, restored.held)


def backup_before_migrating(workspace: Workspace, database: Database) -> Path | None:
    """A backup of a store that is about to be migrated; None where there is nothing to migrate.

    Raises BackupError, AuditBroken where none can be made: then the store is left as it is.
    """
    from incidentd.backup.make import make_backup
    from incidentd.errors import AuditBroken, BackupError
    from incidentd.store.database import schema_version
    from incidentd.store.tables import SCHEMA_VERSION

    settings = workspace.settings
    version = schema_version(database)
    if not version or version >= SCHEMA_VERSION:
        return None
    to, keys = settings.state_directory / "backups", settings.backup.recipients
    try:
        actor = workspace.actor
        return make_backup(database, settings, workspace.config_path, to, workspace.clock, actor, recipients=keys).path
    except (BackupError, AuditBroken) as error:
        what = Sentence(_("no backup could be made before the migration: {reason}"), reason=Sentence.of(error.message))
        hint = _("mend that; or, once a backup has been made by other means: incidentd migrate --without-backup")
        raise BackupError(what, hint=hint) from error


def _plain(made: Made, removed: list[Path]) -> dict[str, object]:
    return {
        "file": str(made.path),
        "size": made.size,
        "sha256": made.sha256,
        "encrypted": made.encrypted,
        "manifest": made.manifest.model_dump(mode="json"),
        "removed": [str(path) for path in removed],
    }


def _in_words(workspace: Workspace, made: Made, removed: list[Path], directory: Path) -> list[str]:
    tr, manifest = workspace.tr, made.manifest
    lines = [tr(_("Backed up to {path} ({size}).")).format(path=made.path, size=size_in_words(made.size))]
    checked = _("Checked: the audit log holds ({lines} lines), and so does what is kept beside it ({records}).")
    lines.append(tr(checked).format(lines=f"{manifest.lines:,}", records=f"{manifest.records:,}"))
    if made.encrypted:
        lines.append(tr(_("It is encrypted: without a private key nobody can read it, this machine included.")))
    if removed:
        lines.append(tr(_("Older backups removed: {count}.")).format(count=len(removed)))
    if _same_disk(workspace, directory):
        lines.append(tr(_("It lies on the same disk as the store: copy it to another machine.")))
    return lines


def _same_disk(workspace: Workspace, directory: Path) -> bool:
    state = workspace.settings.state_directory
    return state.is_dir() and state.stat().st_dev == directory.stat().st_dev


def size_in_words(size: int) -> str:
    """Bytes as people read them."""
    amount = float(size)
    for unit in ("B", "KiB", "MiB"):
        if amount < 1024:
            return f"{amount:.0f} {unit}" if unit == "B" else f"{amount:.1f} {unit}"
        amount /= 1024
    return f"{amount:.1f} GiB"
