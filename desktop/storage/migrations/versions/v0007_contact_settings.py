"""Known settings tell who is there, what they ask and how large they are; contacts keep their size (M7).

Only new columns, empty for what is there already. Written out in full and never changed again.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and write the version down."""
    op.add_column(
        "contact_settings", sa.Column("people", sa.Text(), nullable=False, server_default=sa.text("''"))
    )
    op.add_column(
        "contact_settings", sa.Column("asks", sa.Text(), nullable=False, server_default=sa.text("''"))
    )
    op.add_column("contact_settings", sa.Column("size", sa.String(8)))
    op.add_column("contacts", sa.Column("size", sa.String(8)))
    # In the same transaction as the columns: what the program reads at a glance can't run ahead of it.
    op.execute("PRAGMA user_version = 7")
