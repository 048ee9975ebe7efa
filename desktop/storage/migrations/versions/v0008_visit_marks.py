"""Ticks on a visit: arrival and leaving told, a concern followed (M12).

A new table, and an index that finds the few reports with a concern. Written out in full and never
changed again, as the first step is.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make table and index and write the version down."""
    op.create_table(
        "visit_marks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("about", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime()),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("device", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_visit_marks"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_visit_marks_session_id_sessions"),
    )
    op.create_index("ix_visit_marks_session_id", "visit_marks", ["session_id"])
    op.create_index(
        "ix_reports_with_concern", "reports", ["session_id"], sqlite_where=sa.text("concern <> ''")
    )
    # In the same transaction as the table: what the program reads at a glance can't run ahead of it.
    op.execute("PRAGMA user_version = 8")
