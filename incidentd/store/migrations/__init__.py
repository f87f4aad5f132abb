"""Schema migrations (Alembic), forward only."""
