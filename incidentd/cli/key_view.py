"""Keys made and shown: the secret once, with how it is used."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from incidentd.cli.answers import BadAnswer
from incidentd.cli.screen import FAINT, SOON, Cell, as_json, console, print_facts, table
from incidentd.cli.times import brief
from incidentd.cli.words import KEY_KINDS, KEY_ROLES, _, worded
from incidentd.cli.workspace import Workspace
from incidentd.config.master import master_secret
from incidentd.intake.keyring import Keyring
from incidentd.intake.sentences import Sentence
from incidentd.store.keys import Key, KeyKind, KeyRole, all_keys

_LONGEST_NAME = 100
_USES = {
    "token": _("Send it with each request: Authorization: Bearer <the token>"),
    "hook": _(
        "Sign each web hook with it (Standard Webhooks). Where there are many keys, add ?key={key} to the address."
    ),
}


def create(workspace: Workspace, name: str, *, kind: KeyKind, role: KeyRole, unit: str, json: bool) -> None:
    """Make a key and show its secret."""
    name = name.strip()
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise BadAnswer(_("a key's name has 1 to 100 printable characters"), hint=_("say whose it is"))
    if role == "unit" and not unit:
        ids = ", ".join(one.id for one in workspace.rules.directory.units)
        raise BadAnswer(
            _("a key of role unit needs its unit"),
            hint=Sentence(_("name it with --unit: {ids}; or give another --role"), ids=ids),
        )
    with workspace.store() as store:
        keyring = Keyring(store, master_secret(workspace.settings), workspace.clock)
        make = keyring.new_token if kind == "token" else keyring.new_hook
        key, secret = make(role, unit, name, workspace.actor)
        store.add_key_blocking(key, workspace.actor)
    if json:
        as_json({"id": key.id, "kind": kind, "role": role, "unit": unit, "name": name, "secret": secret})
        return
    tr, screen = workspace.tr, console()
    screen.print(tr(_("Key {key} is made.")).format(key=key.id))
    print_facts(screen, _facts(workspace, key))
    # By itself on its line, whole: it will be marked with the mouse and copied.
    screen.print(Text(f"\n{secret}\n", style="bold"), soft_wrap=True)
    screen.print(Text(tr(_("Keep it safe: it is shown this once only.")), style=SOON))
    screen.print(tr(_USES[kind]).format(key=key.id))
    screen.print(tr(_("Address: POST {address}/v1/reports")).format(address=_address(workspace)))


def print_keys(workspace: Workspace, *, revoked: bool, json: bool) -> None:
    """Print the keys, without their secrets."""
    with workspace.store() as store:
        keys = [key for key in store.read_blocking(all_keys) if revoked or key.revoked_at is None]
    if json:
        as_json([_plain(workspace, key) for key in keys])
        return
    tr, screen = workspace.tr, console()
    if not keys:
        screen.print(tr(_("No keys. 'incidentd keys create' makes one.")))
        return
    columns = [tr(one) for one in (_("Id"), _("Name"), _("Kind"), _("Role"), _("Unit"), _("Made"), _("State"))]
    screen.print(table(columns, [_row(workspace, key) for key in keys], folded=(1, 4)))


def _row(workspace: Workspace, key: Key) -> tuple[Cell, ...]:
    tr = workspace.tr
    state = Text(tr(_("in force"))) if key.revoked_at is None else Text(tr(_("revoked")), FAINT)
    kind, role = worded(KEY_KINDS, key.kind, tr), worded(KEY_ROLES, key.role, tr)
    made = brief(key.created_at, workspace.zone)
    return key.id, key.name, kind, role, workspace.rules.unit_name(key.unit), made, state


def _facts(workspace: Workspace, key: Key) -> Iterator[tuple[str, Cell]]:
    tr = workspace.tr
    yield tr(_("Name")), key.name
    yield tr(_("Kind")), worded(KEY_KINDS, key.kind, tr)
    yield tr(_("Role")), worded(KEY_ROLES, key.role, tr)
    yield tr(_("Unit")), workspace.rules.unit_name(key.unit)


def _plain(workspace: Workspace, key: Key) -> dict[str, object]:
    shown: dict[str, object] = {
        name: getattr(key, name) for name in ("id", "kind", "role", "unit", "name", "created_by")
    }
    for name in ("created_at", "revoked_at"):
        moment = getattr(key, name)
        shown[name] = workspace.rules.local(moment).isoformat() if moment else None
    return shown


def _address(workspace: Workspace) -> str:
    http = workspace.settings.http
    return http.public_url or f"http://{http.host}:{http.port}"
