"""The agenda: absences, fixed blocks, busy times from another calendar, and the texts of method packs.

Only new tables: every row of a store of version 1 stays as it is. Written out in full and never changed
again, as the first step is.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and the guard of the pack texts, and write the version down."""
    _absences()
    _fixed_blocks()
    _busy()
    _pack_texts()
    # In the same transaction as the tables: what the program reads at a glance can't run ahead of them.
    op.execute("PRAGMA user_version = 2")


def _bookkeeping() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime()),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("device", sa.String(200), nullable=False),
    )


def _absences() -> None:
    op.create_table(
        "absences",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_absences"),
    )


def _fixed_blocks() -> None:
    op.create_table(
        "fixed_blocks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("start", sa.Time(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date()),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_fixed_blocks"),
    )


def _busy() -> None:
    op.create_table(
        "busy_sources",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("batch", sa.Uuid(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("read_at", sa.DateTime(), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_busy_sources"),
    )
    op.create_table(
        "busy_times",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("batch", sa.Uuid(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("ends_at", sa.DateTime(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_busy_times"),
    )
    op.create_index("ix_busy_times_batch_starts_at", "busy_times", ["batch", "starts_at"])


def _pack_texts() -> None:
    op.create_table(
        "pack_texts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("pack_id", sa.String(64), nullable=False),
        sa.Column("version", sa.String(32), nullable=False),
        sa.Column("files", sa.JSON(), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_pack_texts"),
        sa.UniqueConstraint("pack_id", "version", name="uq_pack_texts_pack_id_version"),
    )
    # What a trajectory was started with never changes; erasing removes what has a tombstone only.
    columns = "id, pack_id, version, files, created_at, changed_at, revision, author, device"
    op.execute(
        f"CREATE TRIGGER pack_texts_keep BEFORE UPDATE OF {columns} ON pack_texts "
        "BEGIN SELECT RAISE(ABORT, 'pack_texts is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER pack_texts_hold BEFORE DELETE ON pack_texts WHEN OLD.deleted_at IS NULL "
        "BEGIN SELECT RAISE(ABORT, 'pack_texts is append-only'); END"
    )
