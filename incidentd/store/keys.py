"""Keys: bearer tokens, of which only the hash is kept, and hook secrets, which are derived and not kept at all."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Literal, NamedTuple

from sqlalchemy import Connection, bindparam, select

from incidentd.store.prepared import Prepared, insert_all
from incidentd.store.records import utc
from incidentd.store.tables import KeyRow
from incidentd.store.transaction import Transaction

KeyKind = Literal["token", "hook"]
KeyRole = Literal["unit", "office", "auditor", "administrator"]

_KEY = KeyRow.__table__  # type: ignore[attr-defined]
_INSERT = insert_all(KeyRow)
_IN_FORCE = Prepared(
    select(_KEY.c.id).where(_KEY.c.id == bindparam("id", type_=_KEY.c.id.type), _KEY.c.revoked_at.is_(None))
)


class Key(NamedTuple):
    """A key as it is kept; `digest` is the hash of a token, "" for a hook secret."""

    id: str
    kind: KeyKind
    role: KeyRole
    unit: str
    name: str
    digest: str
    created_at: datetime
    created_by: str
    revoked_at: datetime | None


def all_keys(connection: Connection) -> list[Key]:
    """Every key, the revoked ones too, oldest first."""
    rows = connection.execute(select(_KEY).order_by(_KEY.c.created_at, _KEY.c.id))
    return [Key(*row) for row in rows]


def revoked_among(connection: Connection, ids: Collection[str]) -> frozenset[str]:
    """Which of these keys are revoked or unknown: asked in the transaction that relies on them."""
    return frozenset(one for one in ids if _IN_FORCE.first(connection, id=one) is None)


def add_key(tx: Transaction, key: Key, actor: str) -> None:
    """Keep a new key."""
    _INSERT.many(tx.connection, [key._asdict()])
    tx.audit("key.created", actor, unit=key.unit, key=key.id, key_kind=key.kind, role=key.role)
    tx.close()


def revoke_key(tx: Transaction, key_id: str, actor: str) -> bool:
    """From now on the key no longer counts; False if there is no such key or it was revoked before."""
    changed = tx.connection.execute(
        _KEY.update().where(_KEY.c.id == key_id, _KEY.c.revoked_at.is_(None)).values(revoked_at=utc(tx.now))
    )
    if changed.rowcount:
        tx.audit("key.revoked", actor, key=key_id)
        tx.close()
    return bool(changed.rowcount)
