"""When a measurement is due, which one counts, and what may be compared (M8, M10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from desktop.domain.measurements import (
    Comparison,
    Course,
    Measurement,
    Way,
    due_moment,
    ladder_comparison,
    moment_now,
    series,
    standing,
    taking_problems,
)
from desktop.domain.measures import Instrument, Moment
from desktop.domain.trajectory import FollowUp, Trajectory, TrajectoryState
from desktop.method.instruments import load_instrument

DJG_11 = load_instrument("djg-11")
WHO_5 = load_instrument("who-5")
UCLA_3 = load_instrument("ucla-3")
START = date(2026, 9, 15)
DONE = date(2026, 11, 4)
ONE = UUID(int=1)
CODES = {"J": "yes", "M": "more_or_less", "N": "no", "-": None}


def course(week: int, today: date = START, state: TrajectoryState = TrajectoryState.RUNNING) -> Course:
    ups = (FollowUp(4, DONE + timedelta(weeks=4)), FollowUp(12, DONE + timedelta(weeks=12)))
    follow = ups if state is TrajectoryState.COMPLETED else ()
    trajectory = Trajectory(ONE, ONE, "opmaat", "1.0", START, state, DONE, follow_ups=follow)
    return Course(trajectory, week, 8, today)


def taken(
    instrument: Instrument, moment: Moment, answers: str, day: date = START, number: int = 2
) -> Measurement:
    codes = tuple(CODES.get(letter, letter) for letter in answers)
    at = datetime(2026, 9, 15, 10, tzinfo=UTC)
    return Measurement(
        UUID(int=number), ONE, ONE, instrument.id, instrument.version, moment, day, codes, Way.PAPER, at
    )


@pytest.mark.parametrize(
    ("week", "moment"), [(1, Moment.START), (3, Moment.START), (4, Moment.WEEK_4), (8, Moment.END)]
)
def test_the_week_says_which_moment_it_is(week: int, moment: Moment) -> None:
    assert moment_now(course(week)) is moment


def test_due_at_its_moments_only_and_once() -> None:
    assert due_moment(WHO_5, course(2), ()) is Moment.START
    assert due_moment(WHO_5, course(2), (taken(WHO_5, Moment.START, "33333"),)) is None
    assert due_moment(WHO_5, course(5), ()) is Moment.WEEK_4
    assert due_moment(DJG_11, course(5), ()) is None
    assert due_moment(DJG_11, course(8), ()) is Moment.END


@pytest.mark.parametrize("state", [TrajectoryState.PAUSED, TrajectoryState.STOPPED])
def test_nothing_is_due_in_a_pause_or_after_stopping(state: TrajectoryState) -> None:
    assert due_moment(WHO_5, course(2, state=state), ()) is None


@pytest.mark.parametrize(
    ("days", "moment"),
    [
        (1, Moment.END),
        (14, Moment.END),
        (16, None),
        (21, Moment.FOLLOW_UP),
        (49, Moment.FOLLOW_UP),
        (50, None),
    ],
)
def test_after_completion_the_end_and_then_the_follow_ups(days: int, moment: Moment | None) -> None:
    completed = course(8, DONE + timedelta(days=days), TrajectoryState.COMPLETED)
    assert due_moment(WHO_5, completed, ()) is moment


def test_a_follow_up_that_was_measured_is_not_asked_again_until_the_next() -> None:
    first = taken(WHO_5, Moment.FOLLOW_UP, "33333", DONE + timedelta(days=22))
    after = course(8, DONE + timedelta(days=30), TrajectoryState.COMPLETED)
    assert due_moment(WHO_5, after, (first,)) is None
    second = course(8, DONE + timedelta(days=80), TrajectoryState.COMPLETED)
    assert due_moment(WHO_5, second, (first,)) is Moment.FOLLOW_UP


def codes(*found: object) -> list[str]:
    return [getattr(problem, "code", "") for problem in found]


def test_what_asks_after_what_is_missing_is_never_taken_weekly() -> None:
    start = taken(DJG_11, Moment.START, "NNNNNNNNNNN")
    now = course(5, START + timedelta(weeks=4))
    assert codes(*taking_problems(DJG_11, Moment.WEEK_4, now.today, now, (start,))) == ["moment_not_offered"]
    assert codes(*taking_problems(DJG_11, Moment.START, now.today, now, (start,))) == ["already_measured"]
    assert codes(*taking_problems(DJG_11, Moment.WEEKLY, now.today, now, ())) == ["moment_not_offered"]
    end = course(8, START + timedelta(weeks=7))
    assert codes(*taking_problems(DJG_11, Moment.END, end.today, end, (start,))) == []
    up = taken(DJG_11, Moment.FOLLOW_UP, "NNNNNNNNNNN", DONE + timedelta(days=20))
    soon = course(8, up.day + timedelta(days=7), TrajectoryState.COMPLETED)
    assert codes(*taking_problems(DJG_11, Moment.FOLLOW_UP, soon.today, soon, (up,))) == ["too_soon"]
    far = course(8, up.day + timedelta(days=21), TrajectoryState.COMPLETED)
    assert taking_problems(DJG_11, Moment.FOLLOW_UP, far.today, far, (up,)) == ()


@pytest.mark.parametrize(
    ("moment", "week", "comes"),
    [
        (Moment.START, 1, True),
        (Moment.WEEK_4, 2, False),
        (Moment.WEEK_4, 3, True),
        (Moment.END, 6, False),
        (Moment.END, 7, True),
        (Moment.FOLLOW_UP, 8, False),
    ],
)
def test_a_moment_that_is_to_come_is_not_recorded(moment: Moment, week: int, comes: bool) -> None:
    found = codes(*taking_problems(WHO_5, moment, START, course(week), ()))
    assert found == ([] if comes else ["moment_to_come"])


def test_a_date_to_come_is_refused() -> None:
    tomorrow = START + timedelta(days=1)
    assert codes(*taking_problems(WHO_5, Moment.START, tomorrow, course(1), ())) == ["date_future"]


def test_a_correction_takes_the_place_and_going_back_brings_the_first_one_back() -> None:
    first = taken(WHO_5, Moment.START, "11122")
    mended = replace(taken(WHO_5, Moment.START, "11123", number=3), corrects=first.id)
    assert standing((first, mended)) == (mended,)
    assert standing((first,)) == (first,)


def test_a_series_compares_the_first_with_the_last() -> None:
    found = series(
        WHO_5,
        (
            taken(WHO_5, Moment.WEEK_4, "33322", START + timedelta(weeks=4), 3),
            taken(WHO_5, Moment.START, "11122"),
        ),
    )
    assert found is not None
    assert [p.score.total for p in found.points if p.score] == [28, 52]
    assert (found.comparison, found.difference) == (Comparison.BEYOND, 24)
    assert series(DJG_11, (taken(WHO_5, Moment.START, "11122"),)) is None


@pytest.mark.parametrize(
    ("instrument", "first", "last", "said"),
    [
        (WHO_5, "23232", "33334", Comparison.WITHIN),
        (WHO_5, "33-33", "33334", Comparison.INCOMPLETE),
        (DJG_11, "JNNJNNJJNN-", "JNNJNNJJNN-", Comparison.INCOMPLETE),
        (UCLA_3, "111", "333", Comparison.NO_THRESHOLD),
    ],
)
def test_what_may_be_said_of_two_forms(
    instrument: Instrument, first: str, last: str, said: Comparison
) -> None:
    end = taken(instrument, Moment.END, last, START + timedelta(weeks=8), 3)
    found = series(instrument, (taken(instrument, Moment.START, first), end))
    assert found is not None
    assert found.comparison is said
    assert (found.difference is None) == (said is Comparison.INCOMPLETE)


def test_another_version_is_not_scored_by_todays_rule() -> None:
    old = replace(taken(WHO_5, Moment.START, "11122"), version="0.9")
    end = taken(WHO_5, Moment.END, "33322", START + timedelta(weeks=8), 3)
    found = series(WHO_5, (old, end))
    assert found is not None
    assert found.points[0].score is None
    assert (found.comparison, found.difference) == (Comparison.OTHER_VERSION, None)


def test_ladders() -> None:
    assert ladder_comparison((3,), 4) is Comparison.ONE_ONLY
    assert ladder_comparison((3, 9, 6), 4) is Comparison.WITHIN
    assert ladder_comparison((2, 7), 4) is Comparison.BEYOND
