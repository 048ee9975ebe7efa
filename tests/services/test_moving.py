"""Moving one session or a row, missed weeks, and what the previews of the window are given."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

from desktop.domain.contact import Answer, ContactState, Outcome
from desktop.domain.contact_moving import preview_contact_move
from desktop.domain.missed import MissedChoice
from desktop.domain.moving import following, preview_move
from desktop.domain.participants import VisitRisk
from desktop.domain.sessions import CancelledBy, Place, SessionState
from desktop.domain.week import ClashKind
from tests.services.kit import START, Office, codes

DAY = timedelta(1)
WEEK = timedelta(7)


def days(office: Office, person: UUID) -> list[date | None]:
    sessions = office.services.participants.dossier(person).sessions
    return [s.slot.day if s.slot else None for s in sessions]


def test_this_one_and_all_following_move_as_one_action(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    before = days(office, person)
    third = office.session(person, 3)
    assert third.slot is not None
    slot = replace(third.slot, day=third.slot.day + DAY, start=time(14))
    shown = following(office.services.planning.move_context(third.id).context, slot)
    assert [shift.slot for shift in shown] == [replace(slot, day=START + DAY + n * WEEK) for n in range(2, 8)]
    done = office.services.planning.move(third.id, slot, following=True)
    assert len(done.changes.ids("session")) == 6
    moved = office.services.participants.dossier(person).sessions
    assert [s.slot for s in moved[2:]] == [shift.slot for shift in shown]
    assert [s.moves for s in moved] == [0, 0, 1, 1, 1, 1, 1, 1]
    assert office.services.history.undo().value == "sessions_moved"
    assert days(office, person) == before
    assert all(s.moves == 0 for s in office.services.participants.dossier(person).sessions)


def test_following_is_refused_as_a_whole(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    before = days(office, person)
    second = office.session(person, 2)
    assert second.slot is not None
    early = replace(second.slot, day=START - DAY)
    problems = codes(lambda: office.services.planning.move(second.id, early, following=True))
    assert problems == ["before_earlier_session"]
    assert days(office, person) == before


def test_the_window_gets_all_it_needs_to_judge_a_drag(office: Office) -> None:
    person = office.person("Mies van Dam", area="Noord")
    office.weeks(person)
    other = office.person("Twee", area="noord")
    office.weeks(other, START, time(13))
    first, taken = office.session(person, 1), office.session(other, 2)
    frame = office.services.planning.move_context(first.id)
    assert (frame.name, frame.participant_id, frame.total) == ("Mies van Dam", person, 8)
    assert first.slot is not None
    assert taken.slot is not None
    preview = preview_move(frame.context, replace(taken.slot, start=time(13, 30)), Place.HOME)
    assert [(c.kind, c.with_id) for c in preview.clashes if c.kind is ClashKind.OVERLAP] == [
        (ClashKind.OVERLAP, taken.id)
    ]
    assert frame.names[taken.id] == "Twee"
    # In one area ten minutes are enough.
    near = preview_move(frame.context, replace(first.slot, start=time(11, 50)), Place.HOME)
    assert near.is_free
    assert not preview_move(frame.context, replace(first.slot, start=time(11, 55)), Place.HOME).is_free


def test_a_missed_week_in_three_ways(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    office.at(START + WEEK, 15)
    office.services.sessions.cancel(office.session(person, 2).id, CancelledBy.PARTICIPANT)
    second = office.session(person, 2)
    before = days(office, person)
    view = office.services.planning.missed_choices(second.id)
    assert [option.choice for option in view.options] == list(MissedChoice)
    assert all(not option.preview.problems for option in view.options)
    planned = {option.choice: option.preview for option in view.options}

    office.services.planning.solve_missed(second.id, MissedChoice.SHIFT_ALL)
    after = office.services.participants.dossier(person).sessions
    assert [s.slot for s in after] == [s.slot for s in planned[MissedChoice.SHIFT_ALL].after]
    assert after[1].state is SessionState.PLANNED
    assert office.services.history.undo().value == "missed_solved"
    assert days(office, person) == before
    assert office.session(person, 2).state is SessionState.CANCELLED

    office.services.planning.solve_missed(second.id, MissedChoice.CATCH_UP)
    caught = office.session(person, 2)
    assert caught.slot is not None
    assert caught.slot.day.isocalendar()[:2] == (START + WEEK).isocalendar()[:2]
    office.services.history.undo()

    repeat = office.services.planning.solve_missed
    assert codes(lambda: repeat(second.id, MissedChoice.REPEAT)) == ["required"]
    repeat(second.id, MissedChoice.REPEAT, "Week 2 nog een keer.")
    row = office.services.participants.dossier(person).sessions
    assert len(row) == 9
    assert (row[8].extra_reason, row[2].theme, row[8].theme) == ("Week 2 nog een keer.", 2, 8)
    office.services.history.undo()
    assert days(office, person) == before


def test_a_red_risk_keeps_every_path_from_home(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    planning, sessions = office.services.planning, office.services.sessions
    third = office.session(person, 3)
    sessions.cancel(third.id, CancelledBy.COUNSELLOR)
    stored = office.services.participants.dossier(person).participant
    red = replace(stored.details, visit_risk=VisitRisk.RED)
    office.services.participants.change(person, stored.revision, red)

    # Nothing is lost: what was planned at home stays, and is listed.
    listed = planning.red_home_visits(person)
    assert [item.session.number for item in listed] == [1, 2, 4, 5, 6, 7, 8]
    assert all(item.red_home for item in listed)
    first = office.session(person, 1)
    assert first.slot is not None
    later = replace(first.slot, day=first.slot.day + DAY)
    assert codes(lambda: planning.move(first.id, later)) == ["risk_red_home"]
    assert set(codes(lambda: planning.move(first.id, later, following=True))) == {"risk_red_home"}
    assert codes(lambda: sessions.reinstate(third.id)) == ["risk_red_home"]
    assert codes(lambda: planning.change_place([first.id], Place.HOME)) == ["risk_red_home"]

    planning.change_place([item.session.id for item in listed], Place.ELSEWHERE)
    assert planning.red_home_visits() == ()
    assert {office.session(person, n).place for n in (1, 2, 4, 5)} == {Place.ELSEWHERE}
    assert office.services.history.undo().value == "place_changed"
    assert len(planning.red_home_visits()) == 7
    planning.move(third.id, replace(first.slot, day=START + 2 * WEEK), Place.PHONE)
    last = replace(first.slot, day=START + 8 * WEEK)
    planning.add_extra(trajectory, last, "Nog een keer.")
    assert office.session(person, 9).place is Place.ELSEWHERE


def test_closing_phase_brain_plans_a_red_visit_elsewhere(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    for number in (1, 2, 3):
        office.hold(person, number)
    stored = office.services.participants.dossier(person).participant
    red = replace(stored.details, visit_risk=VisitRisk.RED)
    office.services.participants.change(person, stored.revision, red)
    offer = office.services.trajectories.close_brain_offer(trajectory)
    first = replace(offer.first_relating, start=time(11))
    office.services.trajectories.close_brain(trajectory, first)
    assert (office.session(person, 4).slot, office.session(person, 4).place) == (first, Place.ELSEWHERE)
    # The others keep their date and their place, and are listed.
    assert [item.session.number for item in office.services.planning.red_home_visits()] == [5, 6, 7, 8]


def test_a_planned_contact_that_is_dragged_falls_back(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person, 2)
    frame = office.services.contact.move_context(contact)
    slot = frame.context.contact.facts.slot
    later = replace(slot, day=slot.day + DAY)
    preview = preview_contact_move(frame.context, later)
    assert preview.clearance_lost
    assert "S1" in preview.reopens
    assert office.services.contact.move(contact, later).value is ContactState.CHECKING
    [shown] = [c for c in office.services.planning.day(later.day).contacts if c.contact.id == contact]
    assert set(preview.reopens) == set(shown.reopened)
    assert ("clearance_lost", "facts") in office.history(contact)
    assert office.services.history.undo().value == "contact_moved"
    assert office.state(contact) is ContactState.PLANNED
    past = replace(slot, day=office.clock.today() - DAY)
    assert codes(lambda: office.services.contact.move(contact, past)) == ["date_past"]


def test_a_contact_whose_hour_is_past_is_looked_back_on(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person, 0)
    slot = office.services.contact.check(contact).contact.facts.slot
    office.at(slot.day, slot.start.hour - 1)
    office.services.contact.answer(contact, "S1", Answer.NO)
    assert office.state(contact) is ContactState.CHECKING
    office.services.history.undo()
    assert office.state(contact) is ContactState.PLANNED

    # Once it has been, what is known later does not undo it: it is looked back on.
    office.at(slot.day, slot.start.hour + 2)
    office.services.contact.answer(contact, "S1", Answer.NO)
    assert office.state(contact) is ContactState.PLANNED
    [listed] = [row for row in office.services.contact.overview() if row.contact.id == contact]
    assert listed.look_back_due
    office.services.contact.look_back(contact, Outcome.POSITIVE)
    assert office.state(contact) is ContactState.LOOKED_BACK
