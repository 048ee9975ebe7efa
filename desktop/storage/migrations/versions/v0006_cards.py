"""The cards for later, filled in together in week 8 (M10).

Only a new table. Written out in full and never changed again, as the first step is.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and write the version down."""
    op.create_table(
        "plan_cards",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("trajectory_id", sa.Uuid(), nullable=False),
        sa.Column("filled_on", sa.Date(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("shown_to", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime()),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("device", sa.String(200), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_plan_cards"),
        sa.ForeignKeyConstraint(
            ["trajectory_id"], ["trajectories.id"], name="fk_plan_cards_trajectory_id_trajectories"
        ),
    )
    op.create_index("ix_plan_cards_trajectory_id", "plan_cards", ["trajectory_id"])
    # In the same transaction as the table: what the program reads at a glance can't run ahead of it.
    op.execute("PRAGMA user_version = 6")
