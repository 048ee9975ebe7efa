"""A counsellor's own working note: a memory aid beside the file, to be destroyed at the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

MAX_NOTE = 10_000
"""Longest working note, in characters."""


@dataclass(frozen=True, slots=True)
class WorkingNote:
    """One pad of scratch per participant. It is no part of the file and leaves in no report or export."""

    participant_id: UUID
    text: str
    changed_at: datetime
