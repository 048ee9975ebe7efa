"""Planning weeks, moving visits, extra sessions, the week view."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from desktop.domain.contact import ContactState
from desktop.domain.errors import NotFound
from desktop.domain.participants import VisitRisk
from desktop.domain.sessions import CancelledBy, Place, SessionState
from desktop.domain.trajectory import Phase, StopReason
from desktop.domain.week import Clash, ClashKind, Slot
from tests.services.kit import MONDAY, NOBODY, START, Office, codes


def test_a_trajectory_of_eight_weeks(office: Office) -> None:
    person = office.person()
    proposal = office.services.planning.propose(MONDAY, 2, time(10))
    assert [item.slot.day for item in proposal] == [MONDAY + timedelta(1 + 7 * n) for n in range(8)]
    done = office.services.planning.plan(person, proposal)
    assert done.changes.ids("trajectory") == {done.value}
    assert len(done.changes.ids("session")) == 8
    sessions = office.services.participants.dossier(person).sessions
    assert [(s.number, s.theme) for s in sessions] == [(n, n) for n in range(1, 9)]
    assert [s.phase for s in sessions] == [Phase.BRAIN] * 3 + [Phase.RELATING] * 5
    assert {s.place for s in sessions} == {Place.HOME}
    assert office.services.history.undo().value == "trajectory_planned"
    assert office.services.participants.dossier(person).trajectory is None


def test_what_a_proposal_says_before_it_is_saved(office: Office) -> None:
    office.weeks(office.person("Een"))
    clashes = [item.clashes for item in office.services.planning.propose(START, 2, time(10, 30))]
    assert all([c.kind for c in found] == [ClashKind.OVERLAP] for found in clashes)
    near = [item.clashes for item in office.services.planning.propose(START, 2, time(11))]
    assert all([c.kind for c in found] == [ClashKind.TRAVEL] for found in near)
    assert not any(item.clashes for item in office.services.planning.propose(START, 2, time(11, 30)))
    late = office.services.planning.propose(START, 6, time(18))
    assert {c.kind for item in late for c in item.clashes} == {ClashKind.OUTSIDE_HOURS}
    christmas = office.services.planning.propose(date(2026, 12, 4), 5, time(13))
    assert [(c.kind, c.label) for c in christmas[3].clashes] == [(ClashKind.HOLIDAY, "Eerste kerstdag")]
    past = office.services.planning.propose(MONDAY - timedelta(weeks=1), 1, time(9))
    assert ClashKind.IN_THE_PAST in {c.kind for c in past[0].clashes}
    assert past[1].clashes == ()


def test_refusals_of_a_plan(office: Office) -> None:
    person = office.person()
    proposal = office.services.planning.propose(START, 2, time(10))
    plan = office.services.planning.plan
    swapped = (proposal[1], proposal[0], *proposal[2:])
    assert codes(lambda: plan(person, ())) == ["no_session_left"]
    assert codes(lambda: plan(person, swapped)) == ["before_earlier_session"]
    past = replace(proposal[0], slot=replace(proposal[0].slot, day=MONDAY - timedelta(1), minutes=2))
    assert codes(lambda: plan(person, (past, *proposal[1:]))) == ["date_past", "out_of_range"]
    with pytest.raises(NotFound):
        plan(NOBODY, proposal)
    assert office.services.participants.dossier(person).trajectory is None
    plan(person, proposal)
    assert codes(lambda: plan(person, proposal)) == ["trajectory_open_already"]


def test_a_red_risk_never_plans_at_home(office: Office) -> None:
    person = office.person(visit_risk=VisitRisk.RED)
    office.weeks(person)
    session = office.session(person, 1)
    assert session.place is Place.ELSEWHERE
    assert session.slot is not None
    slot = replace(session.slot, start=time(11))
    move = office.services.planning.move
    assert codes(lambda: move(session.id, slot, Place.HOME)) == ["risk_red_home"]
    move(session.id, slot, Place.PHONE)
    assert office.session(person, 1).place is Place.PHONE


def test_a_move_stays_in_the_history_and_can_be_taken_back(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    before = office.session(person, 2)
    assert before.slot is not None
    slot = replace(before.slot, day=before.slot.day + timedelta(1))
    assert office.services.planning.check_slot(before.id, slot) == ()
    done = office.services.planning.move(before.id, slot)
    assert done.changes.entries == frozenset({("session", before.id)})
    assert (office.session(person, 2).slot, office.session(person, 2).moves) == (slot, 1)
    assert office.services.history.undo().value == "session_moved"
    assert (office.session(person, 2).slot, office.session(person, 2).moves) == (before.slot, 0)


def test_the_same_date_is_no_move(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    session = office.session(person, 1)
    assert session.slot is not None
    assert not office.services.planning.move(session.id, session.slot).changes
    assert office.session(person, 1).moves == 0


def test_refusals_of_a_move(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    move, sessions = office.services.planning.move, [office.session(person, n) for n in (1, 2, 3)]
    second = sessions[1]
    assert second.slot is not None
    day = second.slot.day
    late, early, past = (
        replace(second.slot, day=day + timedelta(7 * n), start=time(12)) for n in (1, -1, -3)
    )
    assert codes(lambda: move(second.id, late)) == ["after_later_session"]
    assert codes(lambda: move(second.id, replace(early, start=time(9)))) == ["before_earlier_session"]
    assert codes(lambda: move(second.id, past)) == ["date_past", "before_earlier_session"]
    assert codes(lambda: move(second.id, replace(late, start=time(23)))) == ["after_later_session"]
    assert codes(lambda: move(second.id, replace(late, start=time(23), minutes=90))) == ["past_midnight"]
    office.hold(person, 1)
    assert codes(lambda: move(sessions[0].id, late)) == ["session_held"]
    office.services.trajectories.stop(trajectory, StopReason.SETTING)
    noon = replace(past, day=day)
    assert codes(lambda: move(second.id, noon)) == ["trajectory_not_open"]
    assert office.session(person, 2).state is SessionState.CANCELLED


def test_a_cancelled_visit_that_gets_a_new_date_is_planned_again(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    session = office.session(person, 1)
    assert session.slot is not None
    office.services.sessions.cancel(session.id, CancelledBy.PARTICIPANT)
    office.services.planning.move(session.id, replace(session.slot, day=START + timedelta(2)))
    again = office.session(person, 1)
    assert (again.state, again.cancelled_by, again.moves) == (SessionState.PLANNED, None, 1)


def test_what_is_wrong_with_a_new_date(office: Office) -> None:
    person, other = office.person("Een"), office.person("Twee")
    trajectory = office.weeks(person)
    office.weeks(other, START, time(13))
    first, taken = office.session(person, 1), office.session(other, 1)
    assert first.slot is not None
    check = office.services.planning.check_slot
    assert check(first.id, replace(first.slot, start=time(13, 30))) == (Clash(ClashKind.OVERLAP, taken.id),)
    second_week = replace(first.slot, day=START + timedelta(8))
    found = check(first.id, second_week)
    assert [c.kind for c in found] == [ClashKind.SECOND_IN_WEEK]
    assert office.services.planning.check_new_slot(trajectory, second_week) == found
    office.services.sessions.cancel(taken.id, CancelledBy.COUNSELLOR)
    assert check(first.id, replace(first.slot, start=time(13, 30))) == ()


def test_a_planned_contact_takes_time_and_one_that_is_only_thought_of_does_not(office: Office) -> None:
    person = office.relating()
    idea = office.contact(person, 2)
    slot = office.services.contact.check(idea).contact.facts.slot
    session = office.session(person, 5)
    clash = [c.kind for c in office.services.planning.check_slot(session.id, slot)]
    assert ClashKind.OVERLAP not in clash
    planned = office.planned(person, 2)
    found = office.services.planning.check_slot(session.id, slot)
    assert [c.with_id for c in found if c.kind is ClashKind.OVERLAP] == [planned]


def test_extra_sessions_up_to_twelve_with_a_reason(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    add = office.services.planning.add_extra
    last = Slot(START + timedelta(weeks=8), time(10))
    assert codes(lambda: add(trajectory, last, " ")) == ["required"]
    assert codes(lambda: add(trajectory, replace(last, day=START), "x")) == ["before_earlier_session"]
    done = add(trajectory, last, "Nog een keer oefenen.")
    assert done.value in done.changes.ids("session")
    extra = office.session(person, 9)
    assert (extra.id, extra.extra, extra.extra_reason) == (done.value, True, "Nog een keer oefenen.")
    office.services.history.undo()
    assert len(office.services.participants.dossier(person).sessions) == 8
    for week in range(8, 12):
        add(trajectory, replace(last, day=START + timedelta(weeks=week)), "Nog een keer.")
    assert codes(lambda: add(trajectory, replace(last, day=START + timedelta(weeks=12)), "x")) == [
        "too_many_sessions"
    ]
    office.services.trajectories.stop(trajectory, StopReason.SETTING)
    assert "trajectory_not_open" in codes(lambda: add(trajectory, last, "x"))


def test_the_week_shows_sessions_contacts_and_holidays(office: Office) -> None:
    person = office.relating("Mies van Dam")
    contact = office.planned(person, 2)
    idea = office.contact(person, 1)
    week = office.services.planning.week(START + timedelta(16))
    assert (week.monday, week.today) == (START + timedelta(13), START + timedelta(14))
    assert [(s.session.number, s.name, s.total) for s in week.sessions] == [(3, "Mies van Dam", 8)]
    assert {c.contact.id: c.state for c in week.contacts} == {
        contact: ContactState.PLANNED,
        idea: ContactState.IDEA,
    }
    assert (dict(week.holidays), week.unplanned) == ({}, ())
    christmas = office.services.planning.week(date(2026, 12, 27))
    assert dict(christmas.holidays) == {
        date(2026, 12, 25): "Eerste kerstdag",
        date(2026, 12, 26): "Tweede kerstdag",
    }
    moved = replace(office.services.contact.check(contact).contact.facts, people="de kookclub")
    office.services.contact.change(contact, moved)
    week = office.services.planning.week(START + timedelta(16))
    ghost = next(c for c in week.contacts if c.contact.id == contact)
    assert ghost.state is ContactState.CHECKING
    assert "P1" in ghost.reopened
    assert "S1" not in ghost.reopened


def test_an_extra_session_without_a_date_waits_in_the_week(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    for number in (1, 2, 3):
        office.hold(person, number, signs=0)
    office.at(START + timedelta(weeks=12))
    office.services.trajectories.continue_brain(trajectory, "De signalen zijn er nog niet.")
    [waiting] = office.services.planning.week(office.clock.today()).unplanned
    assert (waiting.session.number, waiting.session.slot) == (9, None)
