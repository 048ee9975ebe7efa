"""Drafts of what is being typed, and a counsellor's own working notes.

Only new tables. Written out in full and never changed again, as the first step is.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make both tables and write the version down."""
    op.create_table(
        "drafts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid()),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("based_on", sa.Integer(), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_drafts"),
    )
    op.create_index("ix_drafts_subject_id", "drafts", ["subject_id"])
    op.create_index("ix_drafts_participant_id", "drafts", ["participant_id"])
    op.create_table(
        "working_notes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_working_notes"),
    )
    op.create_index("ix_working_notes_participant_id", "working_notes", ["participant_id"])
    # In the same transaction as the tables: what the program reads at a glance can't run ahead of them.
    op.execute("PRAGMA user_version = 4")


def _bookkeeping() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime()),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("device", sa.String(200), nullable=False),
    )
