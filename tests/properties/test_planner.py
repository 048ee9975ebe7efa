"""M1-M3: random caseloads: no double booking unseen, rows keep their order, the search misses nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, time, timedelta
from itertools import combinations, pairwise
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.clashing import clashes
from desktop.domain.diary import Absence, AbsenceKind, Booking, Diary, FixedBlock, Travel, make_diary
from desktop.domain.missed import MissedChoice, preview_missed
from desktop.domain.moving import MoveContext, Row, Shift, bookings_of, preview_following
from desktop.domain.pack import Thresholds
from desktop.domain.repair import Obstacle, RepairProposal, repair_proposals, sessions_hit
from desktop.domain.sessions import Place, Session, SessionState
from desktop.domain.slot_search import propose_slots
from desktop.domain.trajectory import Phase
from desktop.domain.tray import TrayItem, place_all
from desktop.domain.week import Clash, ClashKind, Slot, WorkingHours
from tests.domain.builders import held, make_sessions, make_trajectory, uid
from tests.domain.planner import with_ids
from tests.properties.settings import QUICK

AUTUMN = date(2026, 10, 6)
"""A Tuesday; the clocks go back in the third week from here."""

AREAS = st.sampled_from(["", "Noord", " noord", "Zuid"])
WORK_TIMES = st.builds(time, st.integers(8, 16), st.sampled_from([0, 15, 30]))
NIGHTS = st.builds(
    Slot,
    st.sampled_from([date(2026, 10, 25), date(2027, 3, 28)]),
    st.builds(time, st.integers(0, 4), st.sampled_from([0, 30])),
    st.integers(5, 150),
    st.sampled_from(["Europe/Amsterdam", "Europe/London", "Pacific/Kiritimati", "Pacific/Pago_Pago"]),
)
DAY_SLOTS = st.builds(
    Slot,
    st.builds(lambda n: AUTUMN + timedelta(days=n), st.integers(0, 25)),
    WORK_TIMES,
    st.sampled_from([30, 60, 90]),
)


@st.composite
def bookings(draw: st.DrawFn, slots: st.SearchStrategy[Slot] = DAY_SLOTS, most: int = 12) -> list[Booking]:
    """Visits of others: some of three trajectories, some contacts, some by phone."""
    return [
        Booking(
            uid(5_000 + n),
            slot,
            draw(st.sampled_from([None, uid(1), uid(2)])),
            draw(AREAS),
            draw(st.sampled_from(Place)),
        )
        for n, slot in enumerate(draw(st.lists(slots, max_size=most)))
    ]


def stamps(slot: Slot) -> tuple[float, float]:
    start = slot.starts_at().timestamp()
    return start, start + slot.minutes * 60


def overlapping(slot: Slot, others: Iterable[Booking], own: UUID | None = None) -> set[UUID]:
    """Brute force, in seconds since 1970."""
    start, end = stamps(slot)
    return {b.id for b in others if b.id != own and stamps(b.slot)[0] < end and start < stamps(b.slot)[1]}


def too_close(slot: Slot, area: str, others: list[Booking], travel: Travel) -> set[UUID]:
    """Brute force: the visits just before and just after, and the minutes between."""
    start, end = stamps(slot)
    visits = [b for b in others if b.place is not Place.PHONE]
    before = [b for b in visits if stamps(b.slot)[1] <= start]
    after = [b for b in visits if stamps(b.slot)[0] >= end]
    last = max((stamps(b.slot)[1] for b in before), default=0.0)
    first = min((stamps(b.slot)[0] for b in after), default=0.0)
    pairs = [(b, start - last) for b in before if stamps(b.slot)[1] == last]
    pairs += [(b, first - end) for b in after if stamps(b.slot)[0] == first]

    def needed(other: str) -> int:
        known = area.strip().lower() == other.strip().lower() and bool(area.strip())
        return travel.within if known else travel.between

    return {b.id for b, seconds in pairs if seconds < 60 * needed(b.area)}


@QUICK
@given(st.one_of(bookings(), bookings(NIGHTS)), st.one_of(DAY_SLOTS, NIGHTS), AREAS, st.booleans())
def test_every_clash_is_seen_and_none_is_made_up(
    others: list[Booking], slot: Slot, area: str, split: bool
) -> None:
    half = len(others) // 2 if split else len(others)
    diary = make_diary([*others[:half], Booking(uid(1), slot)]).moved(others[half:], gone=[uid(1)])
    found = clashes(slot, diary, today=AUTUMN, trajectory_id=uid(1), area=area)
    assert with_ids(found, ClashKind.OVERLAP) == overlapping(slot, others)
    assert with_ids(found, ClashKind.TRAVEL) == too_close(slot, area, others, diary.travel)
    week = slot.day.isocalendar()[:2]
    assert with_ids(found, ClashKind.SECOND_IN_WEEK) == {
        b.id for b in others if b.trajectory_id == uid(1) and b.slot.day.isocalendar()[:2] == week
    }


OFF = frozenset({ClashKind.HOLIDAY, ClashKind.ABSENCE})


def weekly(day: date, at: time, weeks: int) -> list[Slot]:
    return [Slot(day + timedelta(weeks=n), at, 60) for n in range(weeks)]


def acceptable(slots: list[Slot], area: str, diary: Diary) -> bool:
    """The oracle: nothing of others in the way, and no day off but one holiday."""
    others = list(diary.bookings.values())
    hit = any(
        overlapping(s, others) or too_close(s, area, others, diary.travel) or s.day in away_days(diary)
        for s in slots
    )
    return not hit and sum(s.day in diary.holidays for s in slots) <= 1


def away_days(diary: Diary) -> set[date]:
    return {
        absence.first + timedelta(days=n)
        for absence in diary.absences
        for n in range((absence.last - absence.first).days + 1)
    }


@QUICK
@given(
    bookings(most=10),
    AREAS,
    st.lists(st.integers(0, 20), max_size=3),
    st.integers(0, 9),
    st.sets(st.integers(1, 7), min_size=1, max_size=3),
)
def test_the_search_finds_what_an_oracle_finds(
    others: list[Booking], area: str, holidays: list[int], absent: int, days: set[int]
) -> None:
    off = {AUTUMN + timedelta(days=n): "Vrij" for n in holidays}
    absence = Absence(uid(3), AbsenceKind.SICK, AUTUMN, AUTUMN + timedelta(days=absent))
    hours = WorkingHours(frozenset(days), time(9), time(13))
    diary = make_diary(others, holidays=off, absences=[absence] if absent else [], hours=hours)
    starts = [
        time(hour, minute) for hour in (9, 10, 11, 12) for minute in (0, 30) if (hour, minute) != (12, 30)
    ]
    possible = {
        slots[0]
        for n in range(14)
        for at in starts
        if (slots := weekly(AUTUMN + timedelta(days=n), at, 3))[0].day.isoweekday() in days
        and acceptable(slots, area, diary)
    }
    every = propose_slots(diary, area=area, minutes=60, today=AUTUMN, weeks=3, at_most=200)
    best = propose_slots(diary, area=area, minutes=60, today=AUTUMN, weeks=3)
    assert best == every[:3]
    if possible:
        assert {p.first for p in every} <= possible
        # What is left out shares its weekly moment with a proposal that is as good or better.
        for slot in possible - {p.first for p in every}:
            assert any(_same_weekly_time(slot, p.first) for p in every)
        assert every[0].penalty == min(p.penalty for p in every)
    for proposal in every:
        assert list(proposal.slots) == weekly(proposal.first.day, proposal.first.start, 3)
        for slot, found in zip(proposal.slots, proposal.clashes, strict=True):
            assert not overlapping(slot, others)
            assert {c.kind for c in found} <= OFF
            assert (ClashKind.HOLIDAY in {c.kind for c in found}) == (slot.day in off)
            assert (ClashKind.ABSENCE in {c.kind for c in found}) == (slot.day in away_days(diary))


def _same_weekly_time(one: Slot, other: Slot) -> bool:
    same_day = one.day.isoweekday() == other.day.isoweekday()
    return same_day and replace(one, day=other.day).overlaps(other)


@st.composite
def rows(draw: st.DrawFn, number: int = 1, brain_held: int | None = None) -> Row:
    """A row of eight weekly sessions: some held, some cancelled, one or two off their weekly moment."""
    base = uid(number)
    at, weekday = draw(WORK_TIMES), draw(st.integers(0, 4))
    done = draw(st.integers(0, 3)) if brain_held is None else brain_held
    row: list[Session] = []
    for session in make_sessions():
        day = AUTUMN + timedelta(days=weekday - 1, weeks=session.number - 1)
        one = replace(
            session, id=uid(100 * number + session.number), trajectory_id=base, slot=Slot(day, at, 60)
        )
        if session.number <= done:
            one = held(one)
        elif draw(st.integers(0, 9)) == 0:
            one = replace(one, state=SessionState.CANCELLED)
        elif draw(st.integers(0, 9)) == 0:
            one = replace(one, slot=Slot(day, draw(WORK_TIMES), draw(st.sampled_from([30, 90]))))
        row.append(one)
    closed = AUTUMN + timedelta(weeks=2, days=5) if done == 3 and draw(st.booleans()) else None
    trajectory = replace(make_trajectory(closed), id=base)
    return Row(trajectory, tuple(row), Thresholds(), draw(AREAS))


def context(row: Row, diary: Diary, number: int, today: date) -> MoveContext:
    session = row.sessions[number - 1]
    return MoveContext(
        diary, session, row.trajectory, row.sessions, row.thresholds, row.visit_risk, row.area, today
    )


def in_line(sessions: Iterable[Session]) -> bool:
    """Whether dates follow the numbers, and phase brain comes first."""
    standing = [s for s in sessions if s.state is not SessionState.CANCELLED]
    slots = [s.slot for s in standing if s.slot]
    phases = [s.phase is Phase.RELATING for s in standing]
    themes = [s.theme for s in standing]
    dates = all(a < b for a, b in pairwise(slots))
    return dates and phases == sorted(phases) and themes == sorted(themes)


def assert_overlaps_are_said(shifts: Iterable[Shift], after: list[Booking]) -> None:
    """The clashes of shifts name exactly what they overlap once all have moved."""
    for shift in shifts:
        own = shift.session.id
        assert with_ids(shift.clashes, ClashKind.OVERLAP) == overlapping(shift.slot, after, own)


@QUICK
@given(
    rows(), st.integers(1, 8), st.integers(-10, 30), WORK_TIMES, st.sampled_from([30, 60, 120]), bookings()
)
def test_this_and_all_following_keep_order_phases_and_wall_time(  # noqa: PLR0917 - what is drawn
    row: Row, number: int, days: int, at: time, minutes: int, others: list[Booking]
) -> None:
    session = row.sessions[number - 1]
    assert session.slot is not None
    target = Slot(session.slot.day + timedelta(days=days), at, minutes)
    diary = make_diary([*bookings_of([row]), *others])
    preview = preview_following(context(row, diary, number, AUTUMN), target)
    assert [(s.number, s.phase, s.theme) for s in preview.after] == [
        (s.number, s.phase, s.theme) for s in row.sessions
    ]
    assert_overlaps_are_said(preview.shifts, [*bookings_of([replace(row, sessions=preview.after)]), *others])
    for shift in preview.shifts:
        assert shift.session.slot is not None
        assert shift.slot.day - shift.session.slot.day == timedelta(days=days)
        assert shift.slot.starts_at().time() == shift.slot.start
        if shift.session.slot.start == session.slot.start:
            assert shift.slot.start == at
    untouched = {s.id for s in row.sessions} - {s.session.id for s in preview.shifts}
    assert [s for s in preview.after if s.id in untouched] == [s for s in row.sessions if s.id in untouched]
    if not preview.problems:
        assert in_line(preview.after)


@QUICK
@given(
    rows(),
    st.integers(1, 8),
    st.sampled_from(MissedChoice),
    st.integers(0, 40),
    st.integers(0, 9),
    bookings(),
)
def test_a_missed_week_keeps_order_and_phases(  # noqa: PLR0917 - what is drawn
    row: Row, number: int, choice: MissedChoice, now: int, absent: int, others: list[Booking]
) -> None:
    today = AUTUMN + timedelta(days=now)
    absence = Absence(uid(3), AbsenceKind.OTHER, today, today + timedelta(days=absent))
    diary = make_diary([*bookings_of([row]), *others], absences=[absence] if absent else [])
    preview = preview_missed(context(row, diary, number, today), choice, new_id=uid(999), reason="gemist")
    if preview.problems:
        return
    assert in_line(preview.after)
    assert all(shift.slot.day >= today for shift in preview.shifts)
    after = [*bookings_of([replace(row, sessions=preview.after)]), *others]
    assert_overlaps_are_said(preview.shifts, after)
    offsets = {s.slot.starts_at().time() == s.slot.start for s in preview.shifts}
    assert offsets == {True}
    extra = [s for s in preview.after if s.id == uid(999)]
    assert bool(extra) == (choice is MissedChoice.REPEAT)
    themes = {s.theme for s in row.sessions if s.state is not SessionState.CANCELLED}
    assert themes <= {s.theme for s in preview.after if s.state is not SessionState.CANCELLED}


@st.composite
def obstacles(draw: st.DrawFn) -> Obstacle:
    first = AUTUMN + timedelta(days=draw(st.integers(0, 30)))
    kind = draw(st.integers(0, 2))
    if kind == 0:
        last = first + timedelta(days=draw(st.integers(0, 15)))
        return Absence(uid(3), AbsenceKind.DAY_OFF, first, last)
    if kind == 1:
        return {first + timedelta(weeks=n): "Vrij" for n in range(draw(st.integers(1, 3)))}
    weekday, at = draw(st.integers(1, 5)), draw(WORK_TIMES)
    return FixedBlock(uid(3), "Team", weekday, at, 90, first, every=draw(st.integers(1, 2)))


def with_obstacle(taken: list[Booking], obstacle: Obstacle) -> Diary:
    if isinstance(obstacle, Absence):
        return make_diary(taken, absences=[obstacle])
    if isinstance(obstacle, FixedBlock):
        return make_diary(taken, fixed_blocks=[obstacle])
    return make_diary(taken, holidays=obstacle)


def accepted(caseload: list[Row], proposals: Iterable[RepairProposal]) -> list[Session]:
    """All sessions when these proposals are accepted."""
    moved = {s.session.id: s.changes for p in proposals for s in p.shifts}
    return [moved.get(s.id, s) for row in caseload for s in row.sessions]


@QUICK
@given(st.tuples(rows(1), rows(2), rows(3)), obstacles(), st.integers(0, 7))
def test_repair_never_gives_two_sessions_one_time(
    three: tuple[Row, ...], obstacle: Obstacle, chosen: int
) -> None:
    caseload = list(three)
    diary = with_obstacle(list(bookings_of(caseload)), obstacle)
    hit = sessions_hit((s for row in caseload for s in row.sessions), obstacle, today=AUTUMN)
    found = repair_proposals(diary, hit, {row.trajectory.id: row for row in caseload}, today=AUTUMN)
    assert [p.session for p in found] == list(hit)
    some = [p for n, p in enumerate(found) if chosen >> (n % 3) & 1]
    for proposals in (list(found), some):
        after = accepted(caseload, proposals)
        moved = {s.session.id for p in proposals for s in p.shifts}
        taken = [Booking(s.id, s.slot) for s in after if s.slot and s.state is not SessionState.CANCELLED]
        for one, other in combinations(taken, 2):
            if one.id in moved or other.id in moved:
                assert not overlapping(one.slot, [other])
        for row in caseload:
            standing = [s for s in after if s.trajectory_id == row.trajectory.id]
            if proposals == list(found) and in_line(row.sessions):
                assert in_line(standing)
    for proposal in found:
        for shift in proposal.shifts:
            assert not sessions_hit([shift.changes], obstacle, today=AUTUMN)


@QUICK
@given(st.tuples(rows(1), rows(2), rows(3)), st.sets(st.integers(4, 8), max_size=3), bookings())
def test_the_tray_is_placed_without_two_at_one_time(
    three: tuple[Row, ...], lost: set[int], others: list[Booking]
) -> None:
    caseload = [
        replace(row, sessions=tuple(_without_date(s) if s.number in lost else s for s in row.sessions))
        for row in three
    ]
    waiting = [TrayItem(r, s) for r in caseload for s in r.sessions if s.slot is None]
    items = [*waiting, TrayItem(replace(make_row_of(9)), None)]
    diary = make_diary([*bookings_of(caseload), *others])
    found = place_all(diary, items, today=AUTUMN)
    assert [p.item for p in found] == items
    slots = [Booking(uid(7_000 + n), p.slot) for n, p in enumerate(found) if p.slot]
    for n, booking in enumerate(slots):
        assert not overlapping(booking.slot, [*diary.bookings.values(), *slots[:n]])
    for row in caseload:
        placed = {p.item.session.id: p.slot for p in found if p.item.session}
        after = [replace(s, slot=placed[s.id]) if s.id in placed else s for s in row.sessions]
        if in_line(row.sessions):
            assert in_line(after)


def make_row_of(number: int) -> Row:
    """A trajectory that has no session yet."""
    return Row(replace(make_trajectory(), id=uid(number)), (), Thresholds(), "Noord")


def _without_date(session: Session) -> Session:
    return replace(session, slot=None, state=SessionState.PLANNED)


def test_the_oracle_itself_sees_the_doubled_hour() -> None:
    night = date(2026, 10, 25)
    early, late = Slot(night, time(1, 30), 90), Slot(night, time(3, 30), 30)
    assert overlapping(late, [Booking(uid(1), early)]) == set()
    assert early.ends_at().astimezone(UTC) < late.starts_at().astimezone(UTC)
    assert isinstance(Clash(ClashKind.OVERLAP).kind, ClashKind)
