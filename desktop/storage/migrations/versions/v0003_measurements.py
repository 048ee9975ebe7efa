"""Measurements: filled-in forms, forms that wait to be continued, and imported texts of instruments.

Only new tables: every row of an older store stays as it is. Written out in full and never changed again,
as the first step is.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_KEPT = (
    "id",
    "participant_id",
    "trajectory_id",
    "instrument",
    "version",
    "moment",
    "day",
    "answers",
    "way",
    "text_version",
    "corrects",
    "recorded_at",
    "created_at",
    "changed_at",
    "revision",
    "author",
    "device",
)
"""Columns of a measurement: all but the tombstone."""


def upgrade() -> None:
    """Make the tables and the guard of the measurements, and write the version down."""
    _measurements()
    _measure_drafts()
    _instrument_texts()
    _guard()
    # In the same transaction as the tables: what the program reads at a glance can't run ahead of them.
    op.execute("PRAGMA user_version = 3")


def _bookkeeping() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime()),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("device", sa.String(200), nullable=False),
    )


def _measurements() -> None:
    op.create_table(
        "measurements",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("trajectory_id", sa.Uuid(), nullable=False),
        sa.Column("instrument", sa.String(40), nullable=False),
        sa.Column("version", sa.String(16), nullable=False),
        sa.Column("moment", sa.String(16), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("way", sa.String(16), nullable=False),
        sa.Column("text_version", sa.String(64), nullable=False),
        sa.Column("corrects", sa.Uuid()),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        *_bookkeeping(),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name="fk_measurements_participant_id_participants"
        ),
        sa.ForeignKeyConstraint(
            ["trajectory_id"], ["trajectories.id"], name="fk_measurements_trajectory_id_trajectories"
        ),
        sa.ForeignKeyConstraint(
            ["corrects"], ["measurements.id"], name="fk_measurements_corrects_measurements"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_measurements"),
    )
    for column in ("participant_id", "trajectory_id", "day", "corrects"):
        op.create_index(f"ix_measurements_{column}", "measurements", [column])


def _measure_drafts() -> None:
    op.create_table(
        "measure_drafts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("trajectory_id", sa.Uuid(), nullable=False),
        sa.Column("instrument", sa.String(40), nullable=False),
        sa.Column("version", sa.String(16), nullable=False),
        sa.Column("moment", sa.String(16), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("at", sa.Integer(), nullable=False),
        sa.Column("text_version", sa.String(64), nullable=False),
        *_bookkeeping(),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name="fk_measure_drafts_participant_id_participants"
        ),
        sa.ForeignKeyConstraint(
            ["trajectory_id"], ["trajectories.id"], name="fk_measure_drafts_trajectory_id_trajectories"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_measure_drafts"),
    )
    for column in ("participant_id", "trajectory_id"):
        op.create_index(f"ix_measure_drafts_{column}", "measure_drafts", [column])


def _instrument_texts() -> None:
    op.create_table(
        "instrument_texts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("instrument", sa.String(40), nullable=False),
        sa.Column("instrument_version", sa.String(16), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("version", sa.String(40), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("permission", sa.Text(), nullable=False),
        sa.Column("introduction", sa.Text(), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("confirmed_by", sa.Text(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_instrument_texts"),
    )


def _guard() -> None:
    """What somebody answered never changes; erasing removes only what has a tombstone."""
    columns = ", ".join(f'"{column}"' for column in _KEPT)
    op.execute(
        f"CREATE TRIGGER measurements_keep BEFORE UPDATE OF {columns} ON measurements "
        "BEGIN SELECT RAISE(ABORT, 'measurements is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER measurements_hold BEFORE DELETE ON measurements WHEN OLD.deleted_at IS NULL "
        "BEGIN SELECT RAISE(ABORT, 'measurements is append-only'); END"
    )
