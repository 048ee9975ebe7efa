"""Schema versions of a store: Alembic steps in ``versions``, and the number a program can read at a glance.

``PRAGMA user_version`` says the same as Alembic's own table. Every step sets it in its own transaction,
so that opening a store needs no Alembic (0.1 s) while nothing has to change.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import sqlalchemy as sa

HEAD: Final = 9
"""The schema version of this program. A store above it was made by a newer Opmaat (P7)."""


def stored_version(connection: sa.Connection) -> int:
    """Return the schema version of a store: 0 for an empty file, above ``HEAD`` for a newer one."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def upgrade(engine: sa.Engine) -> None:
    """Bring a store to ``HEAD`` in one transaction; a store at ``HEAD`` or above is left as it is.

    Whoever opens a store refuses a newer one first; this only makes sure that it is never touched.
    """
    with engine.execution_options(read=True).begin() as connection:
        if stored_version(connection) >= HEAD:
            return
    with engine.begin() as connection:
        run(connection, "head")


def run(connection: sa.Connection, revision: str) -> None:
    """Run the steps up to ``revision`` (``"0001"``, ``"head"``) within the caller's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    # A percent sign in a path is special to the configuration parser.
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
