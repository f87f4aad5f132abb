"""How Alembic runs here: on the connection it is handed, in that connection's transaction."""

from __future__ import annotations

from alembic import context
from sqlmodel import SQLModel

import incidentd.store.tables  # noqa: F401 - puts the tables into the metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
