"""The tables of a store, as of today; the migrations hold their history.

Every row of content carries the columns of :func:`desktop.storage.columns.bookkeeping`. The tables in
``APPEND_ONLY`` are history: triggers of the migrations refuse any change but the tombstone.
"""

from __future__ import annotations

from typing import Final

from desktop.storage.tables.base import metadata
from desktop.storage.tables.files import (
    condition_answers,
    contact_history,
    contact_settings,
    contacts,
    disclosures,
    drafts,
    measure_drafts,
    measurements,
    participants,
    plan_cards,
    reports,
    retention_holds,
    reviews,
    session_moves,
    sessions,
    statements,
    trajectories,
    visit_marks,
    working_notes,
)
from desktop.storage.tables.office import (
    absences,
    audit,
    busy_sources,
    busy_times,
    erasures,
    fixed_blocks,
    instrument_texts,
    options,
    pack_texts,
    store_facts,
    undo_entries,
)

APPEND_ONLY: Final = frozenset(
    {session_moves, condition_answers, contact_history, reviews, pack_texts, measurements, disclosures}
)
"""History: rows come, may get a tombstone, and never change. A fixed report joins them."""

__all__ = [
    "APPEND_ONLY",
    "absences",
    "audit",
    "busy_sources",
    "busy_times",
    "condition_answers",
    "contact_history",
    "contact_settings",
    "contacts",
    "disclosures",
    "drafts",
    "erasures",
    "fixed_blocks",
    "instrument_texts",
    "measure_drafts",
    "measurements",
    "metadata",
    "options",
    "pack_texts",
    "participants",
    "plan_cards",
    "reports",
    "retention_holds",
    "reviews",
    "session_moves",
    "sessions",
    "statements",
    "store_facts",
    "trajectories",
    "undo_entries",
    "visit_marks",
    "working_notes",
]
