"""M1-M4: themes, dates, clashes, signs and the gap on random input."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, time, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.clashing import clashes
from desktop.domain.diary import Booking, make_diary
from desktop.domain.errors import Rejected
from desktop.domain.pack import Thresholds
from desktop.domain.phases import close_brain, continue_brain, gap, theme_sequence
from desktop.domain.sessions import Session, SessionState
from desktop.domain.signs import brain_opening
from desktop.domain.trajectory import Phase
from desktop.domain.week import ClashKind, Slot, plan_dates, validate_slot
from tests.domain.builders import START, held, make_sessions, make_trajectory, slot, uid
from tests.properties.settings import QUICK

LIMITS = Thresholds()
ZONES = st.sampled_from(["Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "UTC"])
DAYS = st.dates(date(2025, 1, 1), date(2028, 12, 31))
TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))


@QUICK
@given(st.integers(-1, 13), st.integers(-1, 14))
def test_themes_keep_the_phases_in_order_and_end_with_the_own_plan(brain: int, total: int) -> None:
    if brain < 1 or total < brain + 5 or total > 12:
        with pytest.raises(ValueError, match="do not fit"):
            theme_sequence(brain, total)
        return
    sequence = theme_sequence(brain, total)
    phases = [phase for phase, _ in sequence]
    themes = [theme for _, theme in sequence]
    assert phases == [Phase.BRAIN] * brain + [Phase.RELATING] * (total - brain)
    assert themes == sorted(themes)
    assert themes[-2:] == [7, 8]
    assert set(themes[brain:]) == {4, 5, 6, 7, 8}
    assert all((theme <= 3) == (phase is Phase.BRAIN) for phase, theme in sequence)


@QUICK
@given(DAYS, st.integers(1, 7), TIMES, st.integers(1, 60), ZONES)
def test_dates_keep_wall_time_and_weekday_over_a_year(
    start: date, weekday: int, at: time, count: int, zone: str
) -> None:
    planned = plan_dates(start, weekday, at, 60, count, zone)
    assert len(planned) == count
    assert start <= planned[0].day < start + timedelta(days=7)
    for earlier, later in pairwise(planned):
        assert later.day - earlier.day == timedelta(weeks=1)
    for item in planned:
        assert item.day.isoweekday() == weekday
        assert item.starts_at().time() == at
        elapsed = item.ends_at().astimezone(UTC) - item.starts_at().astimezone(UTC)
        assert elapsed == timedelta(minutes=60)


CLOSE_SLOTS = st.builds(
    Slot,
    st.just(date(2026, 10, 25)),
    st.builds(time, st.integers(0, 5), st.sampled_from([0, 30])),
    st.integers(5, 120),
    st.sampled_from(["Europe/Amsterdam", "Europe/London"]),
)


@QUICK
@given(CLOSE_SLOTS, CLOSE_SLOTS, st.booleans())
def test_clashes_are_symmetric_and_true_to_elapsed_time(one: Slot, two: Slot, shared: bool) -> None:
    trajectory = uid(1) if shared else None

    def kinds(mine: Slot, other: Slot) -> set[ClashKind]:
        diary = make_diary([Booking(uid(8), other, uid(1))])
        found = clashes(mine, diary, today=START, trajectory_id=trajectory)
        return {clash.kind for clash in found if clash.with_id}

    assert kinds(one, two) == kinds(two, one)
    starts = [s.starts_at().timestamp() for s in (one, two)]
    ends = [start + s.minutes * 60 for start, s in zip(starts, (one, two), strict=True)]
    assert (ClashKind.OVERLAP in kinds(one, two)) == (max(starts) < min(ends))
    assert ClashKind.OVERLAP in kinds(one, one)


@QUICK
@given(DAYS, TIMES, st.integers(-5, 500), ZONES)
def test_a_valid_slot_exists_and_stays_in_its_day(day: date, at: time, minutes: int, zone: str) -> None:
    candidate = Slot(day, at, minutes, zone)
    if validate_slot(candidate, day):
        return
    start = candidate.starts_at()
    assert start.astimezone(UTC).astimezone(start.tzinfo).time() == at
    assert 5 <= minutes <= 480
    assert at.hour * 60 + at.minute + minutes <= 24 * 60


SIGN_COUNTS = st.one_of(st.none(), st.integers(0, 7))


@st.composite
def histories(draw: st.DrawFn) -> tuple[Session, ...]:
    """Up to eight brain sessions, each held, half-done or cancelled."""
    row = []
    for session in make_sessions(7, 12)[: draw(st.integers(0, 7))]:
        state = draw(st.sampled_from(list(SessionState)))
        done = held(session, draw(SIGN_COUNTS), fixed=draw(st.booleans()), to_please=draw(st.booleans()))
        row.append(replace(done, state=state))
    return tuple(row)


@QUICK
@given(histories(), st.integers(2, 4), st.integers(2, 3))
def test_opening_says_what_a_plain_reading_says(sessions: tuple[Session, ...], signs: int, row: int) -> None:
    limits = Thresholds(signs_needed=signs, sessions_needed=row)
    letters = ""
    for s in sessions:
        if s.state is SessionState.HELD and s.fixed_at and s.report.signs is not None:
            letters += "y" if len(s.report.signs) >= signs and not s.report.to_please else "n"
    opening = brain_opening(tuple(reversed(sessions)), limits)
    assert opening.opens == ("y" * row in letters)
    assert len(opening.counts) == len(letters)
    assert len(opening.evidence) == (row if opening.opens else 0)
    assert all(count >= signs for _, _, count in opening.evidence)


@QUICK
@given(st.integers(0, 3), st.integers(-20, 60), st.integers(0, 40), st.booleans(), st.booleans())
def test_gap_is_days_between_last_held_brain_and_first_relating(
    brain_held: int, shift: int, later: int, closed: bool, relating_held: bool
) -> None:
    sessions = make_sessions()
    done = tuple(held(s) for s in sessions[:brain_held])
    planned_brain = sessions[brain_held:3]
    first = replace(sessions[3], slot=slot(START + timedelta(days=shift)))
    first = held(first) if relating_held else first
    today = START + timedelta(days=later)
    trajectory = make_trajectory(closed=START if closed else None)
    found = gap(trajectory, (*done, *planned_brain, first), today)
    if not done or (not closed and planned_brain):
        assert found is None
        return
    assert found is not None
    last = START + timedelta(weeks=brain_held - 1)
    assert found.last_brain == last
    assert found.days == max(0, (START + timedelta(days=shift) - last).days)
    assert found.open is not relating_held
    nothing = gap(trajectory, (*done, *planned_brain), today)
    if closed:
        assert nothing is not None
        assert nothing.days == max(0, (today - last).days)
        assert nothing.first_relating is None


@QUICK
@given(st.data())
def test_closing_and_continuing_keep_brain_before_relating(data: st.DataObject) -> None:
    sessions = make_sessions()
    trajectory = make_trajectory()
    for step in range(data.draw(st.integers(1, 14))):
        today = START + timedelta(days=7 * step + 1)
        planned = [s for s in sessions if s.state is SessionState.PLANNED]
        action = data.draw(st.sampled_from(["hold", "hold", "cancel", "continue", "close"]))
        if planned and action in ("hold", "cancel"):
            target = planned[0]
            if action == "cancel":
                target = data.draw(st.sampled_from(planned))
                changed = replace(target, state=SessionState.CANCELLED)
            elif target.phase is Phase.RELATING and trajectory.phase is Phase.BRAIN:
                continue
            else:
                changed = held(target, data.draw(st.integers(0, 5)))
            sessions = tuple(changed if s is target else s for s in sessions)
        try:
            if action == "continue":
                sessions = continue_brain(trajectory, sessions, LIMITS, today, "x", UUID(int=900 + step))
            elif action == "close" and planned and planned[0].slot:
                first = planned[0].slot
                trajectory, sessions = close_brain(trajectory, sessions, LIMITS, today, first)
        except Rejected:
            pass
        numbers = [s.number for s in sessions]
        assert numbers == list(range(1, len(sessions) + 1))
        assert len(sessions) <= 12
        phases = [s.phase for s in sessions]
        assert phases == sorted(phases)
        themes = [s.theme for s in sessions]
        assert themes == sorted(themes)
        assert all((s.theme <= 3) == (s.phase is Phase.BRAIN) for s in sessions)
        relating_held = any(s.phase is Phase.RELATING and s.state is SessionState.HELD for s in sessions)
        assert not relating_held or trajectory.phase is Phase.RELATING
        if trajectory.phase is Phase.RELATING:
            assert brain_opening(sessions, LIMITS).opens


@QUICK
@given(st.integers(0, 60), st.integers(2, 3))
def test_the_first_relating_session_never_jumps_the_queue(days: int, held_count: int) -> None:
    sessions = tuple(held(s) if s.number <= held_count else s for s in make_sessions())
    first = slot(START + timedelta(days=days), 14)
    today = START + timedelta(days=7 * (held_count - 1))
    try:
        _, changed = close_brain(make_trajectory(), sessions, LIMITS, today, first)
    except Rejected:
        return
    slots = [s.slot for s in changed if s.slot]
    assert slots == sorted(slots)
