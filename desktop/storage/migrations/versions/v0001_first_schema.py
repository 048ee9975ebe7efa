"""The first schema.

Written out in full and never changed again: a migration that read today's tables would make
another schema tomorrow.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables, the triggers that guard history, and write the version down."""
    _audit()
    _contact_settings()
    _options()
    _participants()
    _store_facts()
    _undo_entries()
    _reviews()
    _trajectories()
    _contacts()
    _sessions()
    _condition_answers()
    _contact_history()
    _reports()
    _session_moves()
    for table, columns in _HISTORY.items():
        _guard(table, columns)
    _guard_reports()
    _guard_audit()
    # In the same transaction as the tables: what the program reads at a glance can't run ahead of them.
    op.execute("PRAGMA user_version = 1")


_HISTORY = {
    "session_moves": (
        "id",
        "session_id",
        "position",
        "moved_at",
        "before",
        "after",
        "created_at",
        "changed_at",
        "revision",
        "author",
        "device",
    ),
    "condition_answers": (
        "id",
        "contact_id",
        "position",
        "condition",
        "answer",
        "answered_at",
        "date_version",
        "place_version",
        "people_version",
        "phase",
        "created_at",
        "changed_at",
        "revision",
        "author",
        "device",
    ),
    "contact_history": (
        "id",
        "contact_id",
        "position",
        "at",
        "code",
        "detail",
        "created_at",
        "changed_at",
        "revision",
        "author",
        "device",
    ),
    "reviews": (
        "id",
        "participant_id",
        "setting_id",
        "conclusion",
        "note",
        "recorded_at",
        "created_at",
        "changed_at",
        "revision",
        "author",
        "device",
    ),
}
"""Append-only tables with every column but the tombstone."""

_REPORT = (
    "id",
    "session_id",
    "version",
    "fixed_at",
    "went_well",
    "observation",
    "interpretation",
    "agreement",
    "concern",
    "exercises",
    "signs",
    "ladders",
    "gas_participant",
    "gas_counsellor",
    "handout_given",
    "to_please",
    "created_at",
    "changed_at",
    "revision",
    "author",
    "device",
)
"""Columns of a report that never change once it is fixed."""

# The triggers are SQLite's own language. On another database the same promise is kept by its triggers or
# by granting INSERT only; the tables themselves stay portable.


def _guard(table: str, columns: tuple[str, ...]) -> None:
    """Refuse any change of a row of history but its tombstone, and removal of what was not put in the bin.

    Erasing for good (right to erasure) removes rows that already have a tombstone, and only those.
    """
    op.execute(
        f"CREATE TRIGGER {table}_keep BEFORE UPDATE OF {_quoted(columns)} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )
    op.execute(
        f"CREATE TRIGGER {table}_hold BEFORE DELETE ON {table} WHEN OLD.deleted_at IS NULL "
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )


def _guard_reports() -> None:
    """The same for reports, from the moment that they are fixed (M8)."""
    op.execute(
        f"CREATE TRIGGER reports_keep BEFORE UPDATE OF {_quoted(_REPORT)} ON reports "
        "WHEN OLD.fixed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a fixed report never changes'); END"
    )
    op.execute(
        "CREATE TRIGGER reports_hold BEFORE DELETE ON reports "
        "WHEN OLD.fixed_at IS NOT NULL AND OLD.deleted_at IS NULL "
        "BEGIN SELECT RAISE(ABORT, 'a fixed report never changes'); END"
    )


def _guard_audit() -> None:
    """Audit lines hold no personal data and are never changed or removed (P12)."""
    for event in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{event.lower()} BEFORE {event} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END"
        )


def _quoted(columns: tuple[str, ...]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def _bookkeeping() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", sa.DateTime()),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("device", sa.String(200), nullable=False),
    )


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("position", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("action", sa.String(80), nullable=False),
        sa.Column("subject_kind", sa.String(32), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("device", sa.String(200), nullable=False),
        sa.Column("mac", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("position", name="pk_audit"),
    )
    op.create_index("ix_audit_subject_id", "audit", ["subject_id"])


def _contact_settings() -> None:
    op.create_table(
        "contact_settings",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("neutral_label", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("activity", sa.Text(), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_contact_settings"),
    )


def _options() -> None:
    op.create_table(
        "options",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_options"),
        sa.UniqueConstraint("key", name="uq_options_key"),
    )


def _participants() -> None:
    op.create_table(
        "participants",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(8), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("birth_year", sa.Integer()),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("lonely_for", sa.String(32), nullable=False),
        sa.Column("own_wish", sa.String(32), nullable=False),
        sa.Column("consult_on", sa.Date()),
        sa.Column("consult_decision", sa.String(32), nullable=False),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("visit_risk", sa.String(32), nullable=False),
        sa.Column("visit_note", sa.Text(), nullable=False),
        sa.Column("consents", sa.JSON(), nullable=False),
        *_bookkeeping(),
        sa.PrimaryKeyConstraint("id", name="pk_participants"),
        sa.UniqueConstraint("code", name="uq_participants_code"),
    )


def _store_facts() -> None:
    op.create_table(
        "store_facts",
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_store_facts"),
    )


def _undo_entries() -> None:
    op.create_table(
        "undo_entries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(64), nullable=False),
        sa.Column("images", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_undo_entries"),
        sa.UniqueConstraint("session", "position", name="uq_undo_entries_session_position"),
    )


def _reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("setting_id", sa.Uuid()),
        sa.Column("conclusion", sa.String(32), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        *_bookkeeping(),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name="fk_reviews_participant_id_participants"
        ),
        sa.ForeignKeyConstraint(
            ["setting_id"], ["contact_settings.id"], name="fk_reviews_setting_id_contact_settings"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_reviews"),
    )
    op.create_index("ix_reviews_participant_id", "reviews", ["participant_id"])
    op.create_index("ix_reviews_setting_id", "reviews", ["setting_id"])


def _trajectories() -> None:
    op.create_table(
        "trajectories",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("pack_id", sa.String(64), nullable=False),
        sa.Column("pack_version", sa.String(32), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("state_since", sa.Date(), nullable=False),
        sa.Column("brain_closed_on", sa.Date()),
        sa.Column("stop_reason", sa.String(32)),
        sa.Column("card_filled_on", sa.Date()),
        sa.Column("follow_ups", sa.JSON(), nullable=False),
        sa.Column("supervisor_question", sa.Text(), nullable=False),
        *_bookkeeping(),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name="fk_trajectories_participant_id_participants"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_trajectories"),
    )
    op.create_index("ix_trajectories_participant_id", "trajectories", ["participant_id"])


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("participant_id", sa.Uuid(), nullable=False),
        sa.Column("trajectory_id", sa.Uuid(), nullable=False),
        sa.Column("setting_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("neutral_label", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("people", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start", sa.Time(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("date_version", sa.Integer(), nullable=False),
        sa.Column("place_version", sa.Integer(), nullable=False),
        sa.Column("people_version", sa.Integer(), nullable=False),
        sa.Column("planned_at", sa.DateTime()),
        sa.Column("set_aside", sa.Boolean(), nullable=False),
        sa.Column("unplanned", sa.Boolean(), nullable=False),
        sa.Column("outcome", sa.String(32)),
        sa.Column("outcome_recorded_at", sa.DateTime()),
        sa.Column("finest_moment", sa.Text(), nullable=False),
        sa.Column("own_part", sa.Text(), nullable=False),
        sa.Column("to_please", sa.Boolean()),
        sa.Column("called_back_on", sa.Date()),
        *_bookkeeping(),
        sa.ForeignKeyConstraint(
            ["participant_id"], ["participants.id"], name="fk_contacts_participant_id_participants"
        ),
        sa.ForeignKeyConstraint(
            ["setting_id"], ["contact_settings.id"], name="fk_contacts_setting_id_contact_settings"
        ),
        sa.ForeignKeyConstraint(
            ["trajectory_id"], ["trajectories.id"], name="fk_contacts_trajectory_id_trajectories"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_contacts"),
    )
    op.create_index("ix_contacts_day", "contacts", ["day"])
    op.create_index("ix_contacts_participant_id", "contacts", ["participant_id"])
    op.create_index("ix_contacts_setting_id", "contacts", ["setting_id"])
    op.create_index("ix_contacts_trajectory_id", "contacts", ["trajectory_id"])


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("trajectory_id", sa.Uuid(), nullable=False),
        sa.Column("pack_id", sa.String(64), nullable=False),
        sa.Column("pack_version", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(32), nullable=False),
        sa.Column("theme", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date()),
        sa.Column("start", sa.Time()),
        sa.Column("minutes", sa.Integer()),
        sa.Column("zone", sa.String(64)),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("place", sa.String(32), nullable=False),
        sa.Column("extra_reason", sa.Text(), nullable=False),
        sa.Column("cancelled_by", sa.String(32)),
        sa.Column("fixed_at", sa.DateTime()),
        *_bookkeeping(),
        sa.ForeignKeyConstraint(
            ["trajectory_id"], ["trajectories.id"], name="fk_sessions_trajectory_id_trajectories"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
    )
    op.create_index("ix_sessions_day", "sessions", ["day"])
    op.create_index("ix_sessions_trajectory_id", "sessions", ["trajectory_id"])


def _condition_answers() -> None:
    op.create_table(
        "condition_answers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("condition", sa.String(16), nullable=False),
        sa.Column("answer", sa.String(32), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=False),
        sa.Column("date_version", sa.Integer(), nullable=False),
        sa.Column("place_version", sa.Integer(), nullable=False),
        sa.Column("people_version", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(32), nullable=False),
        *_bookkeeping(),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contacts.id"], name="fk_condition_answers_contact_id_contacts"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_condition_answers"),
        sa.UniqueConstraint("contact_id", "position", name="uq_condition_answers_contact_id_position"),
    )
    op.create_index("ix_condition_answers_contact_id", "condition_answers", ["contact_id"])


def _contact_history() -> None:
    op.create_table(
        "contact_history",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        *_bookkeeping(),
        sa.ForeignKeyConstraint(
            ["contact_id"], ["contacts.id"], name="fk_contact_history_contact_id_contacts"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_contact_history"),
        sa.UniqueConstraint("contact_id", "position", name="uq_contact_history_contact_id_position"),
    )
    op.create_index("ix_contact_history_contact_id", "contact_history", ["contact_id"])


def _reports() -> None:
    op.create_table(
        "reports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("fixed_at", sa.DateTime()),
        sa.Column("went_well", sa.Text(), nullable=False),
        sa.Column("observation", sa.Text(), nullable=False),
        sa.Column("interpretation", sa.Text(), nullable=False),
        sa.Column("agreement", sa.Text(), nullable=False),
        sa.Column("concern", sa.Text(), nullable=False),
        sa.Column("exercises", sa.JSON(), nullable=False),
        sa.Column("signs", sa.JSON()),
        sa.Column("ladders", sa.JSON(), nullable=False),
        sa.Column("gas_participant", sa.Integer()),
        sa.Column("gas_counsellor", sa.Integer()),
        sa.Column("handout_given", sa.Boolean(), nullable=False),
        sa.Column("to_please", sa.Boolean()),
        *_bookkeeping(),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_reports_session_id_sessions"),
        sa.PrimaryKeyConstraint("id", name="pk_reports"),
        sa.UniqueConstraint("session_id", "version", name="uq_reports_session_id_version"),
    )
    op.create_index("ix_reports_session_id", "reports", ["session_id"])


def _session_moves() -> None:
    op.create_table(
        "session_moves",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("moved_at", sa.DateTime(), nullable=False),
        sa.Column("before", sa.JSON()),
        sa.Column("after", sa.JSON()),
        *_bookkeeping(),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_session_moves_session_id_sessions"),
        sa.PrimaryKeyConstraint("id", name="pk_session_moves"),
    )
    op.create_index("ix_session_moves_session_id", "session_moves", ["session_id"])
