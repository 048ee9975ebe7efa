"""What is noted about a visit apart from its report: arrival and leaving told, a concern followed (M12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

DIGEST_LENGTH = 32
"""Characters of the digest of a concern: enough to tell two texts of one visit apart."""


class MarkKind(StrEnum):
    """What was done."""

    ARRIVED = "arrived"
    """Arrival was told to the emergency contact of the organisation."""
    LEFT = "left"
    """Leaving was told."""
    CONCERN_FOLLOWED = "concern_followed"
    """The steps beside a concern were taken, or it was decided that none are needed (M12)."""


@dataclass(frozen=True, slots=True)
class VisitMark:
    """One tick; ``author`` is who set it and is filled in by the store."""

    id: UUID
    session_id: UUID
    kind: MarkKind
    at: datetime
    """When it was ticked (UTC)."""
    about: str = ""
    """Digest of the concern that was followed; see :func:`concern_digest`."""
    author: str = ""
    revision: int = 1


@dataclass(frozen=True, slots=True)
class OpenConcern:
    """A concern in a report that nobody followed yet; without its text."""

    session_id: UUID
    participant_id: UUID
    number: int
    day: date | None


def concern_digest(concern: str) -> str:
    """Tell which text a mark is about: a concern that is written on later is open again (M12)."""
    return sha256(" ".join(concern.split()).encode()).hexdigest()[:DIGEST_LENGTH]
