"""The outcome overview counts persons once, facts only, and holds no number that may not be printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.contact import Contact, Outcome
from desktop.domain.outcomes import (
    Counted,
    Goal,
    Met,
    Moved,
    Order,
    Topic,
    goal,
    ladder_moved,
    met,
    order,
    outcome_tables,
)
from desktop.domain.sessions import Session
from desktop.domain.trajectory import Trajectory, TrajectoryState
from tests.domain import builders
from tests.domain.builders import START, TODAY
from tests.properties.settings import QUICK

PACK = builders.make_pack()
LADDER = PACK.ladders[0].id


def person(
    trajectory: Trajectory | None = None,
    sessions: tuple[Session, ...] = (),
    contacts: tuple[Contact, ...] = (),
) -> Counted:
    return Counted(trajectory or builders.make_trajectory(), sessions, contacts, (), PACK)


def scored(*values: int | None) -> tuple[Session, ...]:
    """Held sessions with an own goal score, and the same number on a ladder."""
    made = []
    for session, value in zip(builders.make_sessions(), values, strict=False):
        seen = builders.held(session)
        ladders = () if value is None else ((LADDER, value + 2),)
        made.append(replace(seen, report=replace(seen.report, gas_participant=value, ladders=ladders)))
    return tuple(made)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((), Goal.NONE),
        ((None,), Goal.NONE),
        ((2, 0), Goal.SAME),
        ((0, 1, None), Goal.BETTER),
        ((-1,), Goal.WORSE),
    ],
)
def test_the_last_own_score_counts(values: tuple[int | None, ...], expected: Goal) -> None:
    assert goal(person(sessions=scored(*values))) is expected


def test_a_ladder_moved_only_beyond_measurement_error() -> None:
    assert ladder_moved(person(sessions=scored(0, 2)), LADDER) is Moved.WITHIN
    assert ladder_moved(person(sessions=scored(2)), LADDER) is Moved.NONE
    wide = scored(0, 0)
    last = replace(wide[1], report=replace(wide[1].report, ladders=((LADDER, 6),)))
    assert ladder_moved(person(sessions=(wide[0], last)), LADDER) is Moved.HIGHER
    first = replace(wide[0], report=replace(wide[0].report, ladders=((LADDER, 9),)))
    assert ladder_moved(person(sessions=(first, last)), LADDER) is Moved.WITHIN
    lower = replace(last, report=replace(last.report, ladders=((LADDER, 5),)))
    assert ladder_moved(person(sessions=(first, lower)), LADDER) is Moved.LOWER


def test_the_last_contact_that_took_place_counts() -> None:
    early = builders.looked_back(builders.make_contact(TODAY - timedelta(days=9), 1), Outcome.NOT_POSITIVE)
    late = builders.looked_back(builders.make_contact(TODAY, 2), Outcome.POSITIVE)
    off = builders.looked_back(
        builders.make_contact(TODAY + timedelta(days=2), 3), Outcome.DID_NOT_TAKE_PLACE
    )
    assert met(person(contacts=(off, late, early))) is Met.POSITIVE
    assert met(person(contacts=(off,))) is Met.NONE
    assert met(person(contacts=(builders.make_contact(),))) is Met.NONE


def test_the_order_of_the_phases() -> None:
    closed = replace(builders.make_trajectory(), brain_closed_on=START + timedelta(days=14))
    sessions = builders.with_held(builders.make_sessions(), 3, 3, 3, 3)
    assert order(person(builders.make_trajectory(), sessions)) is Order.BRAIN
    assert order(person(closed, sessions)) is Order.AT_ONCE
    assert order(person(closed)) is Order.LATER


people = st.lists(
    st.builds(
        lambda state, closed, values: person(
            replace(
                builders.make_trajectory(),
                state=state,
                brain_closed_on=START + timedelta(days=14) if closed else None,
            ),
            scored(*values),
        ),
        st.sampled_from(TrajectoryState),
        st.booleans(),
        st.lists(st.sampled_from([None, -1, 0, 1, 2]), max_size=3),
    ),
    max_size=24,
)


@QUICK
@given(people=people, minimum=st.integers(3, 8))
def test_no_number_is_below_the_minimum_and_everybody_stands_once_in_each_table(
    people: list[Counted], minimum: int
) -> None:
    total, tables = outcome_tables(people, (), minimum)
    if len(people) < minimum:
        assert (total, tables) == (None, ())
        return
    assert total == len(people)
    assert [table.topic for table in tables[:4]] == [Topic.COURSE, Topic.OPENING, Topic.GOAL, Topic.CONTACT]
    for table in tables:
        shown = [number for row in table.numbers for number in row if number is not None]
        assert all(number >= minimum for number in shown)
        assert table.numbers[-1][-1] == len(people)
        if not table.leaves_out:
            assert sum(number or 0 for number in table.numbers[-1][:-1]) == len(people)
