"""The tray, and giving several sessions a moment at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

from desktop.domain.sessions import SessionState
from desktop.domain.slot_search import ReasonKind
from desktop.domain.week import Slot
from desktop.services.placing import Placement
from desktop.services.tray import TrayReason
from tests.services.kit import MONDAY, START, Office, codes

DAY = timedelta(1)
WEEK = timedelta(7)


def lose(office: Office, *sessions: UUID) -> None:
    office.services.planning.place_all([Placement(one, None) for one in sessions])


def test_lost_dates_and_who_has_no_next_visit_wait(office: Office) -> None:
    person, new = office.person("Twee"), office.person("Een")
    office.weeks(person)
    lost = [office.session(person, n).id for n in (3, 5)]
    lose(office, *lost)
    tray = office.services.planning.tray()
    assert [(one.reason, one.name) for one in tray] == [
        (TrayReason.LOST_DATE, "Twee"),
        (TrayReason.LOST_DATE, "Twee"),
        (TrayReason.NO_NEXT, "Een"),
    ]
    assert [one.item.session.id for one in tray if one.item] == lost
    assert (tray[2].participant_id, tray[2].trajectory_id) == (new, None)
    assert office.services.history.undo().value == "sessions_placed"
    assert [one.name for one in office.services.planning.tray()] == ["Een"]


def test_everything_is_placed_at_once_and_taken_back_at_once(office: Office) -> None:
    people = [office.person(name) for name in ("Een", "Twee")]
    for person in people:
        office.weeks(person, START, time(10) if person == people[0] else time(13))
    lose(office, *(office.session(person, n).id for person in people for n in (2, 3)))
    preview = office.services.planning.place_all_preview()
    assert len(preview) == 4
    assert all(one.slot is not None for one in preview)
    placements = [placement for one in preview if (placement := one.placement())]
    office.services.planning.place_all(placements)
    assert office.services.planning.tray() == ()
    for person in people:
        slots = [s.slot for s in office.services.participants.dossier(person).sessions if s.slot]
        assert len(slots) == 8
        assert slots == sorted(slots)
    office.services.history.undo()
    assert len(office.services.planning.tray()) == 4


def test_an_overlap_that_was_not_seen_is_refused(office: Office) -> None:
    person, other = office.person("Een"), office.person("Twee")
    office.weeks(person)
    office.weeks(other, START, time(13))
    second, taken = office.session(person, 2), office.session(other, 2)
    assert taken.slot is not None
    place_all = office.services.planning.place_all
    assert codes(lambda: place_all([Placement(second.id, taken.slot)])) == ["double_booked"]
    first = office.session(person, 1)
    both = [
        Placement(first.id, replace(taken.slot, day=START + DAY)),
        Placement(office.session(other, 1).id, replace(taken.slot, day=START + DAY)),
    ]
    assert codes(lambda: place_all(both)) == ["double_booked", "double_booked"]
    place_all([Placement(second.id, taken.slot, overlap=True)])
    assert office.session(person, 2).slot == taken.slot


def test_a_row_without_a_next_visit_gets_an_extra_one_with_a_reason(office: Office) -> None:
    person = office.relating()
    trajectory = office.trajectory(person).id
    for number in (4, 5, 6, 7, 8):
        session = office.session(person, number)
        with office.services.place.write("test") as unit:
            unit.sessions.save(replace(unit.sessions.get(session.id), state=SessionState.CANCELLED))
    [waiting] = office.services.planning.tray()
    assert (waiting.reason, waiting.trajectory_id) == (TrayReason.NO_NEXT, trajectory)
    [proposal] = office.services.planning.place_all_preview()
    plain, placement = proposal.placement(), proposal.placement("Verder na de vakantie.")
    assert plain is not None
    assert placement is not None
    assert codes(lambda: office.services.planning.place_all([plain])) == ["required"]
    office.services.planning.place_all([placement])
    extra = office.session(person, 9)
    assert (extra.slot, extra.extra_reason) == (proposal.slot, "Verder na de vakantie.")
    assert office.services.planning.tray() == ()


def test_three_weekly_slots_are_proposed_with_reasons_and_planned(office: Office) -> None:
    other = office.person("Een", area="Noord")
    office.weeks(other, START, time(10))
    person = office.person("Twee", area="Noord")
    proposals = office.services.planning.propose_slots(person, MONDAY)
    assert 1 <= len(proposals) <= 3
    assert all(one.is_free and len(one.slots) == 8 for one in proposals)
    assert any(r.kind is ReasonKind.SAME_AREA for one in proposals for r in one.reasons)
    plan = office.services.planning.plan_of(proposals[0], person)
    assert [item.slot for item in plan] == list(proposals[0].slots)
    assert not any(item.clashes for item in plan)
    office.services.planning.plan(person, plan)
    assert [s.slot for s in office.services.participants.dossier(person).sessions] == list(proposals[0].slots)


def test_a_plan_checked_again_meets_itself_and_others(office: Office) -> None:
    office.weeks(office.person("Een"))
    person = office.person("Twee")
    plan = office.services.planning.propose(START, 3, time(10), participant_id=person)
    assert not any(item.clashes for item in plan)
    clash = replace(plan[0], slot=Slot(START, time(10)))
    again = office.services.planning.recheck((clash, *plan[1:]), person)
    assert [bool(item.clashes) for item in again] == [True] + [False] * 7
    assert office.services.planning.recheck(()) == ()


def test_a_month_at_a_glance(office: Office) -> None:
    office.weeks(office.person("Een"), date(2026, 12, 1), time(10))
    month = office.services.planning.month(date(2026, 12, 20))
    assert (month.month, month.days[0].day, month.days[-1].day) == (
        date(2026, 12, 1),
        date(2026, 11, 30),
        date(2027, 1, 3),
    )
    assert [d.day.day for d in month.days if d.sessions] == [1, 8, 15, 22, 29]
    assert [d.holiday for d in month.days if d.holiday] == [
        "Eerste kerstdag",
        "Tweede kerstdag",
        "Nieuwjaarsdag",
    ]
