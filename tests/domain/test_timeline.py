"""The timeline tells what happened in order of time, and nothing that is only planned."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from desktop.domain.contact import (
    Contact,
    ContactFacts,
    LookBack,
    Outcome,
    Review,
    ReviewConclusion,
)
from desktop.domain.measurements import Measurement, Way
from desktop.domain.measures import Moment
from desktop.domain.sessions import CancelledBy, Report, Session, SessionState
from desktop.domain.timeline import ContactEvent, Happening, Move, Past, TimelineEntry, timeline
from desktop.domain.trajectory import FollowUp, Phase, StopReason, Trajectory, TrajectoryState
from desktop.domain.week import Slot

DAY = date(2026, 3, 3)
NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
WHO, ROW, SETTING = UUID(int=1), UUID(int=2), UUID(int=3)


def slot(weeks: int = 0) -> Slot:
    return Slot(DAY + timedelta(weeks=weeks), time(10))


def trajectory(**more: Any) -> Trajectory:
    return replace(Trajectory(ROW, WHO, "opmaat", "1", DAY, TrajectoryState.RUNNING, DAY), **more)


def session(number: int, state: SessionState, **more: Any) -> Session:
    given = {"state": state, "slot": slot(number - 1), **more}
    return Session(UUID(int=100 + number), ROW, number, Phase.BRAIN, number, **given)


def told(**parts: Any) -> tuple[TimelineEntry, ...]:
    return timeline(replace(Past((), (), (), (), (), (), ()), **parts))


def events(**parts: Any) -> list[Happening]:
    return [entry.event for entry in told(**parts)]


def test_the_newest_comes_first_and_planned_visits_are_no_past() -> None:
    sessions = (
        session(1, SessionState.HELD, report=Report(went_well="koffie")),
        session(2, SessionState.CANCELLED, cancelled_by=CancelledBy.PARTICIPANT),
        session(3, SessionState.PLANNED),
    )
    found = told(trajectories=(trajectory(),), sessions=sessions)
    assert [(e.event, e.number, e.code, e.text) for e in found] == [
        (Happening.CANCELLED, 2, "participant", ""),
        (Happening.HELD, 1, "", "koffie"),
        (Happening.STARTED, None, "", ""),
    ]


def test_a_move_is_told_on_the_local_day_it_was_made_and_a_first_date_is_none() -> None:
    late = datetime(2026, 3, 3, 23, 30, tzinfo=UTC)
    planned = session(2, SessionState.PLANNED)
    moves = (Move(planned.id, late, None, slot(1)), Move(planned.id, late, slot(1), slot(2)))
    [moved] = told(sessions=(planned,), moves=moves)
    assert (moved.event, moved.day, moved.number, moved.slot) == (
        Happening.MOVED,
        date(2026, 3, 4),
        2,
        slot(2),
    )


def test_the_ends_of_a_trajectory() -> None:
    stopped = trajectory(
        state=TrajectoryState.STOPPED,
        state_since=DAY + timedelta(days=9),
        stop_reason=StopReason.OWN_WISH,
        brain_closed_on=DAY + timedelta(days=8),
    )
    gone_with_it = session(3, SessionState.CANCELLED)
    found = told(trajectories=(stopped,), sessions=(gone_with_it,))
    assert [e.event for e in found] == [Happening.STOPPED, Happening.BRAIN_CLOSED, Happening.STARTED]
    assert found[0].code == "own_wish"
    later = FollowUp(4, DAY + timedelta(weeks=12), done=True)
    done = trajectory(
        state=TrajectoryState.COMPLETED, card_filled_on=DAY, follow_ups=(later, FollowUp(12, DAY))
    )
    assert events(trajectories=(done,)) == [
        Happening.FOLLOWED_UP,
        Happening.CARD_FILLED,
        Happening.COMPLETED,
        Happening.STARTED,
    ]


def test_a_contact_with_what_came_of_it() -> None:
    back = LookBack(Outcome.MIXED, NOON, "de hond", called_back_on=DAY + timedelta(days=1))
    facts = ContactFacts(SETTING, "Wandelen", "wandelen", "park", "buurvrouw", slot())
    contact = Contact(UUID(int=9), WHO, ROW, facts, look_back=back, unplanned=True)
    lines = (
        ContactEvent(contact.id, NOON - timedelta(days=2), "planned"),
        ContactEvent(contact.id, NOON - timedelta(days=1), "clearance_lost"),
        ContactEvent(contact.id, NOON, "looked_back"),
        ContactEvent(UUID(int=99), NOON, "planned"),
    )
    found = told(contacts=(contact,), contact_events=lines)
    assert [e.event for e in found] == [
        Happening.CALLED_BACK,
        Happening.LOOKED_BACK,
        Happening.CLEARANCE_LOST,
        Happening.CONTACT_PLANNED,
    ]
    looked = found[1]
    assert (looked.title, looked.code, looked.text, looked.unplanned) == (
        "Wandelen",
        "mixed",
        "de hond",
        True,
    )


def test_reviews_and_only_the_measurement_that_corrects_another() -> None:
    review = Review(UUID(int=5), WHO, None, ReviewConclusion.BACK_TO_BRAIN, "rustig aan", NOON)
    first = Measurement(UUID(int=6), WHO, ROW, "who-5", "1", Moment.START, DAY, ("3",) * 5, Way.PAPER, NOON)
    again = Measurement(
        UUID(int=7), WHO, ROW, "who-5", "1", Moment.START, DAY, ("2",) * 5, Way.PAPER, NOON, corrects=first.id
    )
    found = told(reviews=(review,), measurements=(first, again))
    assert [(e.event, e.subject_id, e.code, e.text) for e in found] == [
        (Happening.MEASURED, again.id, "who-5", ""),
        (Happening.REVIEWED, review.id, "back_to_brain", "rustig aan"),
    ]
