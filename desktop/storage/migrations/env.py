"""Run by Alembic; works on the connection and in the transaction of the caller only."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
