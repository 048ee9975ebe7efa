"""Signs that the brain opens (M4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from uuid import UUID

from desktop.domain.pack import Thresholds
from desktop.domain.sessions import Session
from desktop.domain.trajectory import Phase


@dataclass(frozen=True, slots=True)
class BrainOpening:
    """Whether the brain opens, with what says so.

    ``evidence`` holds the (id, number, sign count) of the consecutive held sessions that meet the
    threshold, empty when not open; ``counts`` the sign count of every counting session, in order.
    """

    opens: bool
    evidence: tuple[tuple[UUID, int, int], ...] = ()
    counts: tuple[tuple[int, int], ...] = ()
    """(session number, signs) of every session that counts."""


def brain_opening(sessions: Sequence[Session], thresholds: Thresholds) -> BrainOpening:
    """Judge whether the brain opens: enough signs in consecutive held brain sessions (M4, R2).

    Sessions are taken in order of number. Only held ones with fixed, filled-in signs count; cancelled,
    unfixed and unfilled ones neither count nor break the row. A visit done to please counts as one
    without signs. The evidence is the latest row that meets the threshold.
    """
    counting = [
        (session.id, session.number, session.sign_count)
        for session in sorted(sessions, key=attrgetter("number"))
        if session.phase is Phase.BRAIN and session.counts_for_signs
    ]
    filled = [(id_, number, count) for id_, number, count in counting if count is not None]
    counts = tuple((number, count) for _, number, count in filled)
    needed = thresholds.sessions_needed
    for end in range(len(filled), needed - 1, -1):
        row = tuple(filled[end - needed : end])
        if all(count >= thresholds.signs_needed for _, _, count in row):
            return BrainOpening(opens=True, evidence=row, counts=counts)
    return BrainOpening(opens=False, counts=counts)


def sessions_missing(opening: BrainOpening, thresholds: Thresholds) -> int:
    """Return how many more sessions in a row with enough signs open the brain; 0 when it opens (M4)."""
    if opening.opens:
        return 0
    row = 0
    for _, count in opening.counts:
        row = row + 1 if count >= thresholds.signs_needed else 0
    return thresholds.sessions_needed - row
