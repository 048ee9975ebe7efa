"""Repair after an absence, a holiday or a fixed block: what is hit, and one proposal for each (M1-M3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from desktop.domain.contact import Contact
from desktop.domain.diary import Absence, Booking, Diary, FixedBlock, monday_of
from desktop.domain.moving import (
    Row,
    Shift,
    booking,
    checked_shifts,
    earlier_later,
    frozen_problems,
    without_ids,
    worse_gap,
)
from desktop.domain.phases import Gap
from desktop.domain.seeking import free_near
from desktop.domain.sequence import in_order
from desktop.domain.sessions import Session, SessionState
from desktop.domain.shifting import MINOR, Moment, later_planned, seeker_of, shift_row
from desktop.domain.week import Slot

Obstacle = Absence | FixedBlock | Mapping[date, str]
"""What is put in the way of sessions; a mapping names public holidays by date."""

AROUND = 14
"""Days before and after its date within which a session is moved by itself."""


class RepairReason(StrEnum):
    """What becomes of a session that was hit."""

    SAME_WEEK = "same_week"
    OTHER_WEEK = "other_week"
    ROW_SHIFTS = "row_shifts"
    """It goes to a later week, and every session after it too."""
    MOVES_ALONG = "moves_along"
    """It goes along with an earlier one of its row that was hit."""
    NO_FREE_SLOT = "no_free_slot"
    NOT_OPEN = "not_open"
    """It was held, or its trajectory has ended: it stays where it is."""


@dataclass(frozen=True, slots=True)
class RepairProposal:
    """What is proposed for one session that was hit."""

    session: Session
    """As it is now."""
    slot: Slot | None
    """``None``: it loses its date and waits to be planned (or stays, when it is not open)."""
    reason: RepairReason
    shifts: tuple[Shift, ...] = ()
    """Everything that moves when it is accepted, itself included; empty when it moves along with another."""
    gap: Gap | None = None
    """The gap it would make longer than the method wants; ``None``: it does not (M3)."""


def is_hit(slot: Slot, obstacle: Obstacle) -> bool:
    """Whether a slot falls in an absence, on a holiday, or shares time with a fixed block."""
    if isinstance(obstacle, Absence):
        return obstacle.covers(slot.day)
    if isinstance(obstacle, FixedBlock):
        days = (0,) if obstacle.zone == slot.zone else (-2, -1, 0, 1, 2)
        taken = (obstacle.on(slot.day + timedelta(days=n)) for n in days)
        return any(other is not None and slot.overlaps(other) for other in taken)
    return slot.day in obstacle


def sessions_hit(sessions: Iterable[Session], obstacle: Obstacle, *, today: date) -> tuple[Session, ...]:
    """The planned sessions from ``today`` on that an obstacle hits, by date."""
    hit = [
        (s.slot, s.number, s.id, s)
        for s in sessions
        if s.state is SessionState.PLANNED
        and s.slot is not None
        and s.slot.day >= today
        and is_hit(s.slot, obstacle)
    ]
    return tuple(entry[-1] for entry in sorted(hit, key=lambda entry: entry[:3]))


def contacts_hit(contacts: Iterable[Contact], obstacle: Obstacle, *, today: date) -> tuple[Contact, ...]:
    """The contacts from ``today`` on that an obstacle hits, by date, to be moved by hand.

    They are never moved without being asked: another date loses their clearance (M6).
    """
    hit = [
        c
        for c in contacts
        if not c.set_aside
        and c.look_back is None
        and not c.unplanned
        and c.facts.slot.day >= today
        and is_hit(c.facts.slot, obstacle)
    ]
    return tuple(sorted(hit, key=lambda c: (c.facts.slot, c.id)))


def repair_proposals(
    diary: Diary,
    hit: Sequence[Session],
    rows: Mapping[UUID, Row],
    *,
    today: date,
    now: datetime | None = None,
) -> tuple[RepairProposal, ...]:
    """Propose one new moment for each session that was hit, in the order given (M1, M2, M3).

    ``diary`` holds the obstacle; ``rows`` are by trajectory id. The nearest slot with nothing against it
    that keeps the order of the row, rather one that keeps the gap within the method's days; else the
    whole row from there on goes to later weeks; else the session loses its date. No two proposals take
    the same time, and none takes time that is free only when another one is accepted.
    """
    work = _Repair(without_ids(diary, hit), dict(rows), Moment(today, now))
    found: dict[UUID, RepairProposal] = {}
    for session in sorted(hit, key=lambda s: (s.slot is None, s.slot or s.number, s.id)):
        proposal, work = work.solved(session)
        found[session.id] = proposal
    return tuple(found[session.id] for session in hit)


@dataclass(frozen=True, slots=True)
class _Repair:
    """How far a repair is: the diary and rows as the proposals so far would make them."""

    diary: Diary
    rows: dict[UUID, Row]
    moment: Moment
    carried: frozenset[UUID] = frozenset()
    """Sessions that an earlier proposal moves along."""

    def solved(self, session: Session) -> tuple[RepairProposal, _Repair]:
        row = self.rows[session.trajectory_id]
        if session.slot is None or frozen_problems(session, row.trajectory):
            return RepairProposal(session, session.slot, RepairReason.NOT_OPEN), self
        if session.id in self.carried:
            now = next(s for s in row.sessions if s.id == session.id)
            return RepairProposal(session, now.slot, RepairReason.MOVES_ALONG), self
        alone = self._alone(session, session.slot, row)
        if alone is not None:
            same = monday_of(alone[0].slot.day) == monday_of(session.slot.day)
            reason = RepairReason.SAME_WEEK if same else RepairReason.OTHER_WEEK
            return self._accepted(session, reason, alone, row)
        moving = (session, *later_planned(session, row.sessions))
        shifts = shift_row(row, self.diary, moving, 7, self.moment)
        shifts = checked_shifts(row, self.diary, shifts, self.moment.today)
        if any(shift.problems or _blocked(shift) for shift in shifts):
            return RepairProposal(session, None, RepairReason.NO_FREE_SLOT), self
        return self._accepted(session, RepairReason.ROW_SHIFTS, shifts, row)

    def _alone(self, session: Session, slot: Slot, row: Row) -> tuple[Shift, ...] | None:
        after, before = earlier_later(session, row.sessions)
        days = [slot.day + timedelta(days=n) for n in range(-AROUND, AROUND + 1)]
        seeker = seeker_of(row, session, self.moment)
        free = free_near(
            slot, (d for d in days if d >= self.moment.today), self.diary, seeker, after=after, before=before
        )
        longer: tuple[Shift, ...] | None = None
        for candidate in free:
            shift = (Shift(session, candidate, seeker.place),)
            if self._gap(row, shift) is None:
                return shift
            longer = longer or shift
        return longer

    def _gap(self, row: Row, shifts: Sequence[Shift]) -> Gap | None:
        after = _after(row, shifts)
        return worse_gap(row.trajectory, row.sessions, after, self.moment.today, row.thresholds.gap_days)

    def _accepted(
        self, session: Session, reason: RepairReason, shifts: tuple[Shift, ...], row: Row
    ) -> tuple[RepairProposal, _Repair]:
        own = next(shift for shift in shifts if shift.session.id == session.id)
        proposal = RepairProposal(session, own.slot, reason, shifts, self._gap(row, shifts))
        others = [shift.session for shift in shifts if shift is not own]
        # Their old time stays taken for the other proposals: this one need not be accepted.
        kept = [
            Booking(uuid5(s.id, "kept"), s.slot, None, row.area, s.place)
            for s in others
            if s.slot is not None and s.id in self.diary.bookings
        ]
        taken = [booking(shift.changes, shift.slot, row.area) for shift in shifts]
        rows = {**self.rows, row.trajectory.id: replace(row, sessions=_after(row, shifts))}
        carried = self.carried | {s.id for s in others}
        return proposal, _Repair(self.diary.moved([*taken, *kept]), rows, self.moment, carried)


def _after(row: Row, shifts: Sequence[Shift]) -> tuple[Session, ...]:
    changed = {shift.session.id: shift.changes for shift in shifts}
    return in_order([changed.get(s.id, s) for s in row.sessions])


def _blocked(shift: Shift) -> bool:
    return any(clash.kind not in MINOR for clash in shift.clashes)
