"""The retention term and the files that are due; nothing is ever erased by itself (P11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from desktop.domain.privacy import RetentionHold
from desktop.domain.retention import (
    Proposal,
    Standing,
    due_on,
    proposal,
    validate_hold,
    validate_years,
)
from desktop.services.workplace import Done, Workplace, grouped, reject_if
from desktop.storage.unit_of_work import Unit

KEY: Final = "retention_years"
UNDECIDED: Final = "undecided"
"""Value of the option when somebody was asked and wants to decide later."""


@dataclass(frozen=True, slots=True)
class Term:
    """The term in whole years; ``None``: there is none. ``asked``: somebody answered the question."""

    years: int | None
    asked: bool


@dataclass(frozen=True, slots=True)
class DueFile:
    """A file whose term has ended, with what is proposed."""

    id: UUID
    code: str
    name: str
    ended_on: date
    due_on: date
    proposal: Proposal


@dataclass(frozen=True, slots=True)
class RetentionService:
    """Choose the term, list what is due, keep something longer."""

    place: Workplace

    def term(self) -> Term:
        """The term as it was chosen."""
        with self.place.store.read() as unit:
            return read_term(unit)

    def choose(self, years: int | None) -> Done[None]:
        """Choose the term; ``None``: decide later. Raises ``Rejected``."""
        if years is not None:
            reject_if(validate_years(years))
        with self.place.write("retention_chosen") as unit:
            unit.options.set(KEY, UNDECIDED if years is None else str(years))
        return Done(None, unit.changes)

    def due(self) -> tuple[DueFile, ...]:
        """Every file whose term has ended, the one that is due longest first."""
        with self.place.store.read() as unit:
            return due_files(unit, self.place.clock.today())

    def keep(self, participant_id: UUID, until: date, reason: str) -> Done[None]:
        """Keep a file longer, with the reason; raises ``Rejected``, ``NotFound``."""
        reject_if(validate_hold(until, reason, self.place.clock.today()))
        with self.place.write("retention_kept") as unit:
            unit.participants.get(participant_id)
            hold = RetentionHold(self.place.new_id(), participant_id, until, reason.strip())
            unit.retention_holds.add(hold)
        return Done(None, unit.changes)


def read_term(unit: Unit) -> Term:
    """The term out of a unit of work."""
    text = unit.options.get(KEY)
    return Term(int(text) if text and text.isdecimal() else None, asked=text is not None)


def due_files(unit: Unit, today: date) -> tuple[DueFile, ...]:
    """Every file, in the list or in the bin, whose term has ended; none as long as there is no term."""
    years = read_term(unit).years
    if years is None:
        return ()
    ends = unit.trajectories.ends()
    holds = grouped(unit.retention_holds.all(), "participant_id")
    found = []
    for binned, row_id, code, name, changed in unit.participants.last_changes():
        standing = Standing(ends.get(row_id, changed), holds.get(row_id, ()), binned is not None)
        due = due_on(standing, years)
        if standing.ended_on is not None and due is not None and due <= today:
            found.append(DueFile(row_id, code, name, standing.ended_on, due, proposal(standing)))
    return tuple(sorted(found, key=lambda one: (one.due_on, one.code)))
