"""Triggers that keep the audit log append-only; made again after every migration, since batch migrations drop them.

They stop accidents and careless programs. Whoever owns the database can drop them: intent is found by the hash chain
and by the heads that went out with messages.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

_SQLITE = (
    """CREATE TRIGGER IF NOT EXISTS audit_no_update BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END""",
    """CREATE TRIGGER IF NOT EXISTS audit_no_delete BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END""",
    """CREATE TRIGGER IF NOT EXISTS audit_in_order BEFORE INSERT ON audit
    WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit)
    BEGIN SELECT RAISE(ABORT, 'the audit log is numbered without gaps'); END""",
)

_POSTGRESQL = (
    """CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$""",
    """CREATE OR REPLACE FUNCTION audit_in_order() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN
      IF NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit) THEN
        RAISE EXCEPTION 'the audit log is numbered without gaps';
      END IF;
      RETURN NEW;
    END $$""",
    """CREATE OR REPLACE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
    """CREATE OR REPLACE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    """CREATE OR REPLACE TRIGGER audit_in_order BEFORE INSERT ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_in_order()""",
)

POSTGRESQL_FUNCTIONS = ("audit_refuse", "audit_in_order")
NAMES = {
    "sqlite": {"audit_no_update", "audit_no_delete", "audit_in_order"},
    "postgresql": {"audit_no_change", "audit_no_truncate", "audit_in_order"},
}


def make_triggers(connection: Connection) -> None:
    """Make the triggers that are not there."""
    for statement in _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL:
        connection.execute(text(statement))


def present(connection: Connection) -> set[str]:
    """The names of this program's triggers that the store has."""
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
        if connection.dialect.name == "sqlite"
        else "SELECT tgname FROM pg_trigger WHERE tgrelid = 'audit'::regclass AND NOT tgisinternal"
    )
    return set(connection.execute(text(query)).scalars()) & NAMES[connection.dialect.name]
