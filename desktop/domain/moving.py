"""What another moment would do to a session, and to those after it (M1, M2, M3); nothing is changed here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from desktop.domain.clashing import clashes
from desktop.domain.diary import Booking, Diary
from desktop.domain.errors import Problem
from desktop.domain.pack import Thresholds
from desktop.domain.participants import VisitRisk
from desktop.domain.phases import Gap, gap
from desktop.domain.sequence import in_order
from desktop.domain.sessions import Place, Session, SessionState
from desktop.domain.trajectory import Trajectory
from desktop.domain.week import MAX_MINUTES, MIN_MINUTES, Clash, Slot, validate_slot

UNUSABLE = frozenset({"past_midnight", "out_of_range", "unknown"})
"""Problems of a slot that make it no stretch of time at all: it is not held against the diary."""


@dataclass(frozen=True, slots=True)
class Row:
    """The row of sessions of one trajectory, with what decides where they may stand."""

    trajectory: Trajectory
    sessions: tuple[Session, ...]
    """All of the trajectory."""
    thresholds: Thresholds
    """Of the pack that the trajectory was started with."""
    area: str = ""
    visit_risk: VisitRisk = VisitRisk.GREEN


@dataclass(frozen=True, slots=True)
class MoveContext:
    """All that a move of one session looks at."""

    diary: Diary
    session: Session
    trajectory: Trajectory
    sessions: tuple[Session, ...]
    """All of the trajectory."""
    thresholds: Thresholds
    visit_risk: VisitRisk
    area: str
    today: date
    now: datetime | None = None
    """Aware; when given, no earlier moment of today is proposed."""

    @property
    def row(self) -> Row:
        """The row that the session stands in."""
        return Row(self.trajectory, self.sessions, self.thresholds, self.area, self.visit_risk)


@dataclass(frozen=True, slots=True)
class MovePreview:
    """What a moment would do: ``problems`` keep it from being saved, the rest is only said."""

    problems: tuple[Problem, ...]
    clashes: tuple[Clash, ...]
    gap: Gap | None
    """The gap this move would make longer than the method wants; ``None``: it does not (M3)."""

    @property
    def is_free(self) -> bool:
        """Whether there is nothing to say about it."""
        return not (self.problems or self.clashes or self.gap)


@dataclass(frozen=True, slots=True)
class Shift:
    """One session and where it would go."""

    session: Session
    """As it is now."""
    slot: Slot
    place: Place
    clashes: tuple[Clash, ...] = ()
    problems: tuple[Problem, ...] = ()
    wanted: Slot | None = None
    """The slot it would have had; ``None``: it got it."""
    because: tuple[Clash, ...] = ()
    """Why it could not have that one."""

    @property
    def changes(self) -> Session:
        """The session as it would be: planned, on its new slot."""
        return planned_at(self.session, self.slot, self.place)


@dataclass(frozen=True, slots=True)
class RowPreview:
    """What a change of several sessions of one row would do."""

    shifts: tuple[Shift, ...]
    problems: tuple[Problem, ...]
    """All of the shifts and of the row; they keep it from being saved."""
    gap: Gap | None
    """The gap it would make longer than the method wants; ``None``: it does not (M3)."""
    after: tuple[Session, ...]
    """All sessions of the row as they would be, in order of number."""

    @property
    def is_free(self) -> bool:
        """Whether there is nothing to say about it."""
        return not (self.problems or self.gap or any(shift.clashes for shift in self.shifts))


def preview_move(context: MoveContext, slot: Slot, place: Place) -> MovePreview:
    """Tell what moving the session to ``slot`` and ``place`` would do (M1, M2, M3).

    Quick enough for every movement of the mouse: it looks at the day, the week and the row only.
    """
    session = context.session
    moved = planned_at(session, slot, place)
    frozen = frozen_problems(session, context.trajectory)
    problems = (*slot_problems(slot, place, context.today, context.visit_risk), *frozen)
    if any(problem.code in UNUSABLE for problem in problems):
        return MovePreview(problems, (), None)
    # What cannot move at all has no new place in the order.
    problems += () if frozen else order_problems(moved, context.sessions)
    found = clashes(
        slot,
        context.diary,
        today=context.today,
        own_id=session.id,
        trajectory_id=session.trajectory_id,
        area=context.area,
        place=place,
    )
    after = [moved if other.id == session.id else other for other in context.sessions]
    limit = context.thresholds.gap_days
    longer = worse_gap(context.trajectory, context.sessions, after, context.today, limit)
    return MovePreview(problems, found, longer)


def following(context: MoveContext, slot: Slot, place: Place | None = None) -> tuple[Shift, ...]:
    """Where "this one and all after it" would bring each session (M1): this one to ``slot``, see below.

    Every later planned session with a date moves by the same number of days, and its time and length
    change by as much (its wall time stays what it is across a change of the clocks). Held and cancelled
    ones, and those without a date, stay. ``place``: where they all will be; ``None``: each as it is.
    A session without a date has nothing to follow: it moves alone.
    """
    old = context.session.slot
    targets = [(context.session, slot)]
    if old is not None:
        targets += [
            (other, _moved_along(other.slot, old, slot))
            for other in in_order(context.sessions)
            if other.number > context.session.number
            and other.state is SessionState.PLANNED
            and other.slot is not None
        ]
    return checked_shifts(
        context.row,
        context.diary,
        [Shift(session, target, place or session.place) for session, target in targets],
        context.today,
    )


def preview_following(context: MoveContext, slot: Slot, place: Place | None = None) -> RowPreview:
    """Tell what "this one and all after it" would do: see :func:`following` (M1, M2, M3)."""
    return row_preview(context.row, following(context, slot, place), context.today)


def checked_shifts(row: Row, diary: Diary, shifts: Sequence[Shift], today: date) -> tuple[Shift, ...]:
    """The same shifts, each with its problems and with its clashes in a diary where all have moved."""
    usable = [s for s in shifts if not _unusable(s.slot, today)]
    whole = diary.moved(booking(s.changes, s.slot, row.area) for s in usable)
    return tuple(
        replace(
            shift,
            problems=slot_problems(shift.slot, shift.place, today, row.visit_risk),
            clashes=clashes(
                shift.slot,
                whole,
                today=today,
                own_id=shift.session.id,
                trajectory_id=shift.session.trajectory_id,
                area=row.area,
                place=shift.place,
            )
            if shift in usable
            else (),
        )
        for shift in shifts
    )


def row_preview(
    row: Row, shifts: Sequence[Shift], today: date, after: Sequence[Session] | None = None
) -> RowPreview:
    """Sum up shifts of one row: the row as it would be, every problem, and the gap (M2, M3).

    ``after``: the row as it would be when more than slots changes.
    """
    changed = {shift.session.id: shift.changes for shift in shifts}
    would_be = in_order([changed.get(s.id, s) for s in row.sessions] if after is None else after)
    problems = [problem for shift in shifts for problem in shift.problems]
    problems += [p for shift in shifts for p in frozen_problems(shift.session, row.trajectory)]
    # The order of what is no stretch of time at all says nothing.
    if not any(problem.code in UNUSABLE for problem in problems):
        problems += [p for session in changed.values() for p in order_problems(session, would_be)]
    longer = worse_gap(row.trajectory, row.sessions, would_be, today, row.thresholds.gap_days)
    return RowPreview(tuple(shifts), tuple(dict.fromkeys(problems)), longer, would_be)


def order_problems(moved: Session, sessions: Iterable[Session]) -> tuple[Problem, ...]:
    """Sessions keep the order of their numbers: a phase never jumps the queue by a move (M2)."""
    slot = moved.slot
    if slot is None:
        return ()
    for other in sessions:
        if other.id == moved.id or other.slot is None or other.state is SessionState.CANCELLED:
            continue
        params = (("number", other.number), ("day", str(other.slot.day)))
        if other.number < moved.number and other.slot >= slot:
            return (Problem("day", "before_earlier_session", params),)
        if other.number > moved.number and other.slot <= slot:
            return (Problem("day", "after_later_session", params),)
    return ()


def slot_problems(slot: Slot, place: Place, today: date, risk: VisitRisk) -> tuple[Problem, ...]:
    """Why a session may not stand here: the slot in itself, or a home visit while the risk is red."""
    red = (Problem("place", "risk_red_home"),) if risk is VisitRisk.RED and place is Place.HOME else ()
    return (*validate_slot(slot, today), *red)


def frozen_problems(session: Session, trajectory: Trajectory) -> tuple[Problem, ...]:
    """Why a session may not get another date at all: it was held, or its trajectory has ended."""
    held = (Problem("", "session_held"),) if session.state is SessionState.HELD else ()
    ended = () if trajectory.is_open else (Problem("", "trajectory_not_open"),)
    return (*held, *ended)


def worse_gap(
    trajectory: Trajectory, before: Sequence[Session], after: Sequence[Session], today: date, limit: int
) -> Gap | None:
    """The gap between the phases that a change makes longer than ``limit`` days; ``None``: it does not (M3).

    A gap that was too long already and keeps its length is not said again.
    """
    was, would_be = gap(trajectory, before, today), gap(trajectory, after, today)
    if would_be is None or not would_be.exceeds(limit):
        return None
    unchanged = was is not None and was.days == would_be.days
    return None if unchanged else would_be


def long_gap(row: Row, after: Sequence[Session], today: date) -> Gap | None:
    """The gap that the row would have, when it is still open and longer than the method wants (M3)."""
    would_be = gap(row.trajectory, after, today)
    if would_be is None or not would_be.open or not would_be.exceeds(row.thresholds.gap_days):
        return None
    return would_be


def planned_at(session: Session, slot: Slot, place: Place) -> Session:
    """The session planned on another slot; one that was cancelled is planned again."""
    return replace(session, slot=slot, place=place, state=SessionState.PLANNED, cancelled_by=None)


def booking(session: Session, slot: Slot, area: str) -> Booking:
    """The time that a session takes on ``slot``."""
    return Booking(session.id, slot, session.trajectory_id, area, session.place)


def bookings_of(rows: Iterable[Row]) -> tuple[Booking, ...]:
    """The time that all sessions of rows take: those with a date that are not cancelled."""
    return tuple(
        booking(session, session.slot, row.area)
        for row in rows
        for session in row.sessions
        if session.slot is not None and session.state is not SessionState.CANCELLED
    )


def without_ids(diary: Diary, sessions: Iterable[Session]) -> Diary:
    """The diary as if these sessions took no time."""
    return diary.moved(gone=[session.id for session in sessions])


def earlier_later(session: Session, sessions: Sequence[Session]) -> tuple[Slot | None, Slot | None]:
    """The slots between which a session keeps its place in the row (M2); ``None``: no bound."""
    dated = [(s.number, s.slot) for s in sessions if s.state is not SessionState.CANCELLED and s.slot]
    earlier = [slot for number, slot in dated if number < session.number]
    later = [slot for number, slot in dated if number > session.number]
    return max(earlier, default=None), min(later, default=None)


def _unusable(slot: Slot, today: date) -> bool:
    return any(problem.code in UNUSABLE for problem in validate_slot(slot, today))


def _moved_along(slot: Slot, old: Slot, new: Slot) -> Slot:
    """``slot`` moved as ``old`` was to ``new``; at the time of ``new`` where its own would leave the day."""
    minutes = min(max(slot.minutes + new.minutes - old.minutes, MIN_MINUTES), MAX_MINUTES)
    start = _minute(slot.start) + _minute(new.start) - _minute(old.start)
    at = time(*divmod(start, 60)) if 0 <= start <= 24 * 60 - minutes else new.start
    return Slot(slot.day + timedelta(days=(new.day - old.day).days), at, minutes, slot.zone)


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
