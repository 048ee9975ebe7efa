"""The files of participants: everything that is about one person, and the settings of contacts."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from desktop.storage.columns import Key, ShortJson, UtcDateTime, bookkeeping, key, reference, slot_columns
from desktop.storage.tables.base import metadata

participants: Final = sa.Table(
    "participants",
    metadata,
    key(),
    sa.Column("code", sa.String(8), nullable=False, unique=True),
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
    sa.Column("consents", ShortJson(), nullable=False),
    *bookkeeping(),
)

trajectories: Final = sa.Table(
    "trajectories",
    metadata,
    key(),
    reference("participant_id", "participants.id"),
    sa.Column("pack_id", sa.String(64), nullable=False),
    sa.Column("pack_version", sa.String(32), nullable=False),
    sa.Column("started_on", sa.Date(), nullable=False),
    sa.Column("state", sa.String(32), nullable=False),
    sa.Column("state_since", sa.Date(), nullable=False),
    sa.Column("brain_closed_on", sa.Date()),
    sa.Column("stop_reason", sa.String(32)),
    sa.Column("card_filled_on", sa.Date()),
    sa.Column("follow_ups", ShortJson(), nullable=False),
    sa.Column("supervisor_question", sa.Text(), nullable=False),
    *bookkeeping(),
)

sessions: Final = sa.Table(
    "sessions",
    metadata,
    key(),
    reference("trajectory_id", "trajectories.id"),
    sa.Column("pack_id", sa.String(64), nullable=False),
    sa.Column("pack_version", sa.String(32), nullable=False),
    sa.Column("number", sa.Integer(), nullable=False),
    sa.Column("phase", sa.String(32), nullable=False),
    sa.Column("theme", sa.Integer(), nullable=False),
    *slot_columns(nullable=True),
    sa.Column("state", sa.String(32), nullable=False),
    sa.Column("place", sa.String(32), nullable=False),
    sa.Column("extra_reason", sa.Text(), nullable=False),
    sa.Column("cancelled_by", sa.String(32)),
    sa.Column("fixed_at", UtcDateTime()),
    *bookkeeping(),
)

session_moves: Final = sa.Table(
    "session_moves",
    metadata,
    key(),
    reference("session_id", "sessions.id"),
    sa.Column("position", sa.Integer(), nullable=False),
    sa.Column("moved_at", UtcDateTime(), nullable=False),
    sa.Column("before", sa.JSON(none_as_null=True)),
    sa.Column("after", sa.JSON(none_as_null=True)),
    *bookkeeping(),
)

reports: Final = sa.Table(
    "reports",
    metadata,
    key(),
    reference("session_id", "sessions.id"),
    sa.Column("version", sa.Integer(), nullable=False),
    sa.Column("fixed_at", UtcDateTime()),
    sa.Column("went_well", sa.Text(), nullable=False),
    sa.Column("observation", sa.Text(), nullable=False),
    sa.Column("interpretation", sa.Text(), nullable=False),
    sa.Column("agreement", sa.Text(), nullable=False),
    sa.Column("concern", sa.Text(), nullable=False),
    sa.Column("exercises", sa.JSON(), nullable=False),
    sa.Column("signs", sa.JSON(none_as_null=True)),
    sa.Column("ladders", sa.JSON(), nullable=False),
    sa.Column("gas_participant", sa.Integer()),
    sa.Column("gas_counsellor", sa.Integer()),
    sa.Column("handout_given", sa.Boolean(), nullable=False),
    sa.Column("to_please", sa.Boolean()),
    *bookkeeping(),
    sa.UniqueConstraint("session_id", "version"),
    sa.Index("ix_reports_with_concern", "session_id", sqlite_where=sa.text("concern <> ''")),
)

contact_settings: Final = sa.Table(
    "contact_settings",
    metadata,
    key(),
    sa.Column("name", sa.Text(), nullable=False),
    sa.Column("neutral_label", sa.Text(), nullable=False),
    sa.Column("place", sa.Text(), nullable=False),
    sa.Column("activity", sa.Text(), nullable=False),
    *bookkeeping(),
    sa.Column("people", sa.Text(), nullable=False, server_default=sa.text("''")),
    sa.Column("asks", sa.Text(), nullable=False, server_default=sa.text("''")),
    sa.Column("size", sa.String(8)),
)

contacts: Final = sa.Table(
    "contacts",
    metadata,
    key(),
    reference("participant_id", "participants.id"),
    reference("trajectory_id", "trajectories.id"),
    reference("setting_id", "contact_settings.id"),
    sa.Column("title", sa.Text(), nullable=False),
    sa.Column("neutral_label", sa.Text(), nullable=False),
    sa.Column("place", sa.Text(), nullable=False),
    sa.Column("people", sa.Text(), nullable=False),
    *slot_columns(nullable=False),
    sa.Column("date_version", sa.Integer(), nullable=False),
    sa.Column("place_version", sa.Integer(), nullable=False),
    sa.Column("people_version", sa.Integer(), nullable=False),
    sa.Column("planned_at", UtcDateTime()),
    sa.Column("set_aside", sa.Boolean(), nullable=False),
    sa.Column("unplanned", sa.Boolean(), nullable=False),
    sa.Column("outcome", sa.String(32)),
    sa.Column("outcome_recorded_at", UtcDateTime()),
    sa.Column("finest_moment", sa.Text(), nullable=False),
    sa.Column("own_part", sa.Text(), nullable=False),
    sa.Column("to_please", sa.Boolean()),
    sa.Column("called_back_on", sa.Date()),
    *bookkeeping(),
    sa.Column("size", sa.String(8)),
)

condition_answers: Final = sa.Table(
    "condition_answers",
    metadata,
    key(),
    reference("contact_id", "contacts.id"),
    sa.Column("position", sa.Integer(), nullable=False),
    sa.Column("condition", sa.String(16), nullable=False),
    sa.Column("answer", sa.String(32), nullable=False),
    sa.Column("answered_at", UtcDateTime(), nullable=False),
    sa.Column("date_version", sa.Integer(), nullable=False),
    sa.Column("place_version", sa.Integer(), nullable=False),
    sa.Column("people_version", sa.Integer(), nullable=False),
    sa.Column("phase", sa.String(32), nullable=False),
    *bookkeeping(),
    sa.UniqueConstraint("contact_id", "position"),
)

contact_history: Final = sa.Table(
    "contact_history",
    metadata,
    key(),
    reference("contact_id", "contacts.id"),
    sa.Column("position", sa.Integer(), nullable=False),
    sa.Column("at", UtcDateTime(), nullable=False),
    sa.Column("code", sa.String(64), nullable=False),
    sa.Column("detail", sa.Text(), nullable=False),
    *bookkeeping(),
    sa.UniqueConstraint("contact_id", "position"),
)

reviews: Final = sa.Table(
    "reviews",
    metadata,
    key(),
    reference("participant_id", "participants.id"),
    reference("setting_id", "contact_settings.id", nullable=True),
    sa.Column("conclusion", sa.String(32), nullable=False),
    sa.Column("note", sa.Text(), nullable=False),
    sa.Column("recorded_at", UtcDateTime(), nullable=False),
    *bookkeeping(),
)

drafts: Final = sa.Table(
    "drafts",
    metadata,
    key(),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("subject_id", Key(), nullable=False, index=True),
    sa.Column("participant_id", Key(), index=True),
    sa.Column("content", sa.JSON(), nullable=False),
    sa.Column("based_on", sa.Integer(), nullable=False),
    *bookkeeping(),
)
"""What is being typed and is no record yet. No reference: a draft must never keep its subject from going."""

working_notes: Final = sa.Table(
    "working_notes",
    metadata,
    key(),
    sa.Column("participant_id", Key(), nullable=False, index=True),
    sa.Column("text", sa.Text(), nullable=False),
    *bookkeeping(),
)
"""A counsellor's own scratch, no part of the file; nothing but its own page reads it."""

measurements: Final = sa.Table(
    "measurements",
    metadata,
    key(),
    reference("participant_id", "participants.id"),
    reference("trajectory_id", "trajectories.id"),
    sa.Column("instrument", sa.String(40), nullable=False),
    sa.Column("version", sa.String(16), nullable=False),
    sa.Column("moment", sa.String(16), nullable=False),
    sa.Column("day", sa.Date(), nullable=False, index=True),
    sa.Column("answers", sa.JSON(), nullable=False),
    sa.Column("way", sa.String(16), nullable=False),
    sa.Column("text_version", sa.String(64), nullable=False),
    reference("corrects", "measurements.id", nullable=True),
    sa.Column("recorded_at", UtcDateTime(), nullable=False),
    *bookkeeping(),
)
"""Filled-in forms; a correction is a row of its own that points at the one it stands in for."""

measure_drafts: Final = sa.Table(
    "measure_drafts",
    metadata,
    key(),
    reference("participant_id", "participants.id"),
    reference("trajectory_id", "trajectories.id"),
    sa.Column("instrument", sa.String(40), nullable=False),
    sa.Column("version", sa.String(16), nullable=False),
    sa.Column("moment", sa.String(16), nullable=False),
    sa.Column("answers", sa.JSON(), nullable=False),
    sa.Column("at", sa.Integer(), nullable=False),
    sa.Column("text_version", sa.String(64), nullable=False),
    *bookkeeping(),
)
"""Forms on the screen that were stopped and wait to be continued."""

plan_cards: Final = sa.Table(
    "plan_cards",
    metadata,
    key(),
    reference("trajectory_id", "trajectories.id"),
    sa.Column("filled_on", sa.Date(), nullable=False),
    sa.Column("answers", sa.JSON(), nullable=False),
    sa.Column("shown_to", sa.Text(), nullable=False),
    *bookkeeping(),
)
"""Cards "Als eenzaamheid terugkomt", in the participant's own words; not searched: the card is theirs."""

visit_marks: Final = sa.Table(
    "visit_marks",
    metadata,
    key(),
    reference("session_id", "sessions.id"),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("at", UtcDateTime(), nullable=False),
    sa.Column("about", sa.String(32), nullable=False),
    *bookkeeping(),
)
"""Ticks on a visit: arrival and leaving told, a concern followed; ``about`` is the digest of its text."""

statements: Final = sa.Table(
    "statements",
    metadata,
    key(),
    reference("participant_id", "participants.id"),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("text", sa.Text(), nullable=False),
    sa.Column("received_on", sa.Date(), nullable=False),
    sa.Column("answer", sa.Text(), nullable=False),
    sa.Column("answered_on", sa.Date()),
    *bookkeeping(),
)
"""What a participant has to say about the file, and what they ask to have corrected; not searched."""

disclosures: Final = sa.Table(
    "disclosures",
    metadata,
    key(),
    reference("participant_id", "participants.id"),
    sa.Column("at", UtcDateTime(), nullable=False),
    sa.Column("document", sa.String(40), nullable=False),
    sa.Column("recipient", sa.Text(), nullable=False),
    sa.Column("reason", sa.String(32), nullable=False),
    sa.Column("note", sa.Text(), nullable=False),
    *bookkeeping(),
)
"""What left about a participant, to whom, and why when consent was refused."""

retention_holds: Final = sa.Table(
    "retention_holds",
    metadata,
    key(),
    reference("participant_id", "participants.id"),
    sa.Column("until", sa.Date(), nullable=False),
    sa.Column("reason", sa.Text(), nullable=False),
    *bookkeeping(),
)
"""Files that are kept beyond their term, until when and why."""
