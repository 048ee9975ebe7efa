"""Small makers for the tests of the planner: a row, its diary, a move."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.diary import Absence, AbsenceKind, Booking, Diary, FixedBlock, make_diary
from desktop.domain.moving import MoveContext, Row, bookings_of
from desktop.domain.pack import Thresholds
from desktop.domain.participants import VisitRisk
from desktop.domain.sessions import Session
from desktop.domain.trajectory import Trajectory
from desktop.domain.week import Clash, ClashKind
from tests.domain.builders import START, make_sessions, make_trajectory, uid

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


def make_row(
    sessions: tuple[Session, ...] | None = None,
    trajectory: Trajectory | None = None,
    area: str = "Noord",
    risk: VisitRisk = VisitRisk.GREEN,
) -> Row:
    """The eight weekly sessions from ``START``, unless told otherwise."""
    row = make_sessions() if sessions is None else sessions
    return Row(trajectory or make_trajectory(), row, Thresholds(), area, risk)


def diary_of(
    *rows: Row,
    bookings: Iterable[Booking] = (),
    holidays: Mapping[date, str] | None = None,
    absences: Iterable[Absence] = (),
    blocks: Iterable[FixedBlock] = (),
) -> Diary:
    """A diary with the sessions of rows, and more."""
    taken = (*bookings_of(rows), *bookings)
    return make_diary(taken, holidays=holidays or {}, absences=absences, fixed_blocks=blocks)


def move(row: Row, number: int, diary: Diary | None = None, today: date = START) -> MoveContext:
    """The context of moving session ``number`` of a row."""
    (session,) = (s for s in row.sessions if s.number == number)
    known = diary_of(row) if diary is None else diary
    return MoveContext(
        known, session, row.trajectory, row.sessions, row.thresholds, row.visit_risk, row.area, today
    )


def away(first: date, last: date | None = None, label: str = "Vakantie") -> Absence:
    """Days on which the counsellor is away."""
    return Absence(uid(800), AbsenceKind.DAY_OFF, first, last or first, label)


def kinds(found: Iterable[Clash]) -> list[ClashKind]:
    """The kinds of clashes, in order."""
    return [clash.kind for clash in found]


def with_ids(found: Iterable[Clash], kind: ClashKind) -> set[UUID | None]:
    """What the clashes of one kind are with."""
    return {clash.with_id for clash in found if clash.kind is kind}
