"""Reports by e-mail: mails as they came, where they were seen, what was attached; answers to their senders."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of mails; what is in the store stays as it is, and counts as verified."""
    op.add_column("report", sa.Column("verified", sa.Boolean(), server_default=sa.text("true"), nullable=False))
    op.add_column("message", sa.Column("answers", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.create_table(
        "mail",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("identity", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("received_at", UTCDateTime(), nullable=False),
        sa.Column("taken_at", UTCDateTime(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("human", sa.Boolean(), nullable=False),
        sa.Column("incident", sa.String(), nullable=False),
        sa.Column("report", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("reading", sa.Text(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("kind IN ('auto_reply', 'bounce', 'calendar', 'list', 'own', 'report')", name="kind_known"),
        sa.CheckConstraint("outcome IN ('added', 'held', 'kept', 'noted', 'opened')", name="outcome_known"),
        sa.PrimaryKeyConstraint("number"),
        sa.UniqueConstraint("sha256"),
    )
    for name, columns in (
        ("identity", ["identity"]),
        ("incident", ["incident"]),
        ("message_id", ["message_id"]),
        ("sender", ["sender", "received_at"]),
        ("time", ["received_at"]),
    ):
        op.create_index(f"mail_by_{name}", "mail", columns, unique=False)
    op.create_table(
        "sighting",
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("folder", sa.String(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("mail", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("account", "folder", "uidvalidity", "uid"),
    )
    op.create_table(
        "watch",
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("folder", sa.String(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("begun_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("account", "folder", "uidvalidity"),
    )
    op.create_table(
        "attachment",
        sa.Column("mail", sa.Text(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("incident", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("claimed_type", sa.String(), nullable=False),
        sa.Column("found_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["mail"], ["mail.number"]),
        sa.PrimaryKeyConstraint("mail", "part"),
    )
    op.create_index("attachment_by_incident", "attachment", ["incident"], unique=False)
