"""The log of who did what, as a page shows it: codes and keys, no texts (P12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID


class AuditGroup(StrEnum):
    """What a line is about; the choices of the filter."""

    SEEN = "seen"
    """A file was opened."""
    CHANGED = "changed"
    """Something was written."""
    LEFT = "left"
    """Something was printed, saved or shared."""
    GONE = "gone"
    """Put in the bin, put back, erased."""


_GONE: Final = frozenset(
    {
        "participant_removed",
        "participant_put_back",
        "erased",
        "erased_again",
        "note_destroyed",
        "measurement_removed",
        "statement_removed",
    }
)


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line. ``participant_id`` is ``None`` for what is about nobody, or about who was erased."""

    position: int
    at: datetime
    """In UTC."""
    action: str
    kind: str
    subject_id: UUID
    participant_id: UUID | None = None
    name: str = ""
    code: str = ""

    @property
    def group(self) -> AuditGroup:
        """What the line is about."""
        return group_of(self.action)


@dataclass(frozen=True, slots=True)
class AuditQuestion:
    """Which lines are wanted: of one participant or all, in a period, of some groups.

    Days are local and both included; ``None`` is open. No groups: all of them.
    """

    participant_id: UUID | None = None
    first: date | None = None
    last: date | None = None
    groups: frozenset[AuditGroup] = frozenset()
    limit: int = 500


@dataclass(frozen=True, slots=True)
class AuditAnswer:
    """Lines, the newest first; ``more``: older ones were left out. ``fault``: see the check of the chain."""

    lines: tuple[AuditLine, ...]
    more: bool
    fault: int | None
    """Number of the first line that was changed or is missing; ``None``: the log is whole."""


def group_of(action: str) -> AuditGroup:
    """Return what an action code is about; ``undo:`` counts as its action."""
    plain = action.removeprefix("undo:")
    if plain in ("opened", "searched"):
        return AuditGroup.SEEN
    if plain.startswith(("exported", "shared_despite_")):
        return AuditGroup.LEFT
    return AuditGroup.GONE if plain in _GONE else AuditGroup.CHANGED
