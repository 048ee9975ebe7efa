"""Which rows of every table belong to one participant: what is shown, exported, put in the bin and erased.

One list for all four, so that none of them can forget a table (P10, P11): a table that stands in neither
``OF_PARTICIPANT`` nor ``OF_NOBODY`` fails a test.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_TRAJECTORIES: Final = "SELECT id FROM trajectories WHERE participant_id = :who"
_SESSIONS: Final = f"SELECT id FROM sessions WHERE trajectory_id IN ({_TRAJECTORIES})"  # noqa: S608
_CONTACTS: Final = "SELECT id FROM contacts WHERE participant_id = :who"
_MINE: Final = "participant_id = :who"

OF_PARTICIPANT: Final[Mapping[str, str]] = MappingProxyType(
    {
        # A draft may name what it is about and nobody.
        "drafts": f"{_MINE} OR subject_id IN ({_SESSIONS} UNION {_CONTACTS} UNION {_TRAJECTORIES})",
        "visit_marks": f"session_id IN ({_SESSIONS})",
        "session_moves": f"session_id IN ({_SESSIONS})",
        "reports": f"session_id IN ({_SESSIONS})",
        "sessions": f"trajectory_id IN ({_TRAJECTORIES})",
        "condition_answers": f"contact_id IN ({_CONTACTS})",
        "contact_history": f"contact_id IN ({_CONTACTS})",
        "contacts": _MINE,
        "reviews": _MINE,
        "measurements": _MINE,
        "measure_drafts": _MINE,
        "plan_cards": f"trajectory_id IN ({_TRAJECTORIES})",
        "working_notes": _MINE,
        "statements": _MINE,
        "disclosures": _MINE,
        "retention_holds": _MINE,
        "trajectories": _MINE,
        "participants": "id = :who",
    }
)
"""Condition per table, with ``:who`` for the participant's key; a table stands before those it looks at."""

OF_NOBODY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "contact_settings": "places of the office; those that nobody else uses go along when erasing",
        "options": "settings of the counsellor",
        "absences": "the counsellor's own days",
        "fixed_blocks": "the counsellor's own hours",
        "busy_sources": "the counsellor's own calendar",
        "busy_times": "the counsellor's own calendar",
        "pack_texts": "the method; versions that nobody else uses go along when erasing",
        "instrument_texts": "words of questionnaires",
        "undo_entries": "before-images; all of them go when erasing",
        "audit": "keys and codes only; stays",
        "store_facts": "the file itself",
        "erasures": "keys of who was erased; has to stay",
    }
)
"""Tables without a row of any one participant, and why."""
