"""What is held after the store was restored, and which programs may run on a store."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0005"
down_revision = "0004"
previous_release_may_run = False  # it would send what is held


def upgrade() -> None:
    """Make the columns and tables; nothing is held."""
    op.add_column("clock", sa.Column("held_at", UTCDateTime(), nullable=True))
    op.add_column("message", sa.Column("held_at", UTCDateTime(), nullable=True))
    op.create_table(
        "restoration",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("known_until", UTCDateTime(), nullable=False),
        sa.Column("held_at", UTCDateTime(), nullable=False),
        sa.CheckConstraint("id = 1", name="one_row"),
        sa.CheckConstraint("why IN ('older', 'restored')", name="why_known"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "compatibility",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("oldest", sa.String(), nullable=False),
        sa.CheckConstraint("id = 1", name="one_row"),
        sa.PrimaryKeyConstraint("id"),
    )
