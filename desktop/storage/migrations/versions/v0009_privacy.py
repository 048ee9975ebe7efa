"""Privacy: own statements, who was given what, terms that wait, and who was erased (P10, P11).

Four new tables. ``erasures`` holds keys and counts and nothing that says who somebody was. Written out in
full and never changed again, as the first step is.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_SHARED = ("participant_id", "at", "document", "recipient", "reason", "note")
_STAMPS = ("id", "created_at", "changed_at", "revision", "author", "device")


def upgrade() -> None:
    """Make the tables and write the version down."""
    _of_person(
        "statements",
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_on", sa.Date()),
    )
    _of_person(
        "disclosures",
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("document", sa.String(40), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
    )
    _of_person(
        "retention_holds",
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
    )
    op.create_table(
        "erasures",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("erased_at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("known_since", sa.DateTime(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_erasures"),
    )
    columns = ", ".join(f'"{column}"' for column in (*_SHARED, *_STAMPS))
    op.execute(
        f"CREATE TRIGGER disclosures_keep BEFORE UPDATE OF {columns} ON disclosures "
        "BEGIN SELECT RAISE(ABORT, 'disclosures is append-only'); END"
    )
    op.execute(
        "CREATE TRIGGER disclosures_hold BEFORE DELETE ON disclosures WHEN OLD.deleted_at IS NULL "
        "BEGIN SELECT RAISE(ABORT, 'disclosures is append-only'); END"
    )
    # In the same transaction as the tables: what the program reads at a glance can't run ahead of them.
    op.execute("PRAGMA user_version = 9")


def _of_person(name: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        *columns,
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name=f"fk_{name}_participant_id_participants"
        ),
    )
    op.create_index(f"ix_{name}_participant_id", name, ["participant_id"])


def _bookkeeping() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime()),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("device", sa.String(200), nullable=False),
    )
