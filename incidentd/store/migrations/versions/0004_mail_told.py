"""Why a human must look at a mail, and whether the office was told of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add both; of the mails that are there it is not known, and they are taken for not told of."""
    op.add_column("mail", sa.Column("faults", sa.Text(), server_default=sa.text("'[]'"), nullable=False))
    op.add_column("mail", sa.Column("told", sa.Boolean(), server_default=sa.text("false"), nullable=False))
