"""Absence, holidays and fixed blocks: what they hit, the repair in one action, and taking it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from uuid import UUID

from desktop.domain.diary import Absence, AbsenceKind, FixedBlock
from desktop.domain.repair import RepairReason
from desktop.domain.sessions import Session
from desktop.domain.week import ClashKind
from desktop.services.absences import NEW, RepairHit
from desktop.services.placing import Placement
from desktop.services.week import WeekContact
from tests.services.kit import MONDAY, START, Office, codes

DAY = timedelta(1)
WEEK = timedelta(7)


def away(first: date, last: date | None = None) -> Absence:
    return Absence(NEW, AbsenceKind.DAY_OFF, first, last or first, "vrij")


def accepted(hits: tuple[RepairHit, ...]) -> list[Placement]:
    return [placement for hit in hits for placement in hit.placements]


def rows(office: Office, *people: UUID) -> list[Session]:
    found = [s for p in people for s in office.services.participants.dossier(p).sessions]
    return [replace(session, revision=0) for session in found]


def test_a_week_away_is_put_in_and_repaired_as_one_action(office: Office) -> None:
    people = [office.person(name) for name in ("Een", "Twee")]
    for number, person in enumerate(people):
        office.weeks(person, START, time(10 + 2 * number))
    before = rows(office, *people)
    absence = away(START + WEEK - DAY, START + WEEK + 3 * DAY)
    hits = office.services.absence.repair_preview(absence)
    assert [
        (hit.item.name, hit.item.session.number) for hit in hits if not isinstance(hit.item, WeekContact)
    ] == [
        ("Een", 2),
        ("Twee", 2),
    ]
    assert office.services.absence.absences() == ()
    assert rows(office, *people) == before

    done = office.services.absence.put_absence(absence, accepted(hits))
    assert done.changes.ids("absence") == {done.value}
    [kept] = office.services.absence.absences()
    assert (kept.id, kept.label) == (done.value, "vrij")
    for person in people:
        sessions = office.services.participants.dossier(person).sessions
        slots = [s.slot for s in sessions if s.slot]
        assert not any(kept.covers(slot.day) for slot in slots)
        assert slots == sorted(slots)
    view = office.services.planning.week(absence.first)
    assert (view.sessions, view.absences) == ((), (kept,))
    assert [d.day for d in office.services.planning.month(absence.first).days if d.absent] == [
        absence.first + n * DAY for n in range(5)
    ]

    assert office.services.history.undo().value == "absence_put"
    assert office.services.absence.absences() == ()
    assert rows(office, *people) == before


def test_an_absence_alone_moves_nothing_and_shows_as_a_clash(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    office.services.absence.put_absence(away(START))
    first = office.session(person, 1)
    assert first.slot is not None
    assert first.slot.day == START
    found = office.services.planning.check_slot(first.id, first.slot)
    assert [(c.kind, c.label) for c in found] == [(ClashKind.ABSENCE, "vrij")]


def test_a_contact_in_an_absence_is_listed_and_moved_by_hand_only(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person, 2)
    day = office.clock.today() + 2 * DAY
    hits = office.services.absence.repair_preview(away(day))
    [(item, hit)] = [(h.item, h) for h in hits if isinstance(h.item, WeekContact)]
    assert (item.contact.id, hit.proposal, hit.placements) == (contact, None, ())
    slot = item.contact.facts.slot
    move = Placement(contact, replace(slot, day=day + DAY))
    office.services.absence.put_absence(away(day), [move])
    assert office.services.contact.check(contact).contact.planned_at is None
    office.services.history.undo()
    assert office.services.contact.check(contact).contact.facts.slot == slot


def test_what_finds_no_place_loses_its_date_and_waits_in_the_tray(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    second = office.session(person, 2)
    office.services.absence.put_absence(away(START + WEEK), [Placement(second.id, None)])
    [waiting] = office.services.planning.week(MONDAY).unplanned
    assert waiting.session.id == second.id


def test_a_repair_that_breaks_the_order_keeps_everything_as_it_was(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    before = rows(office, person)
    second = office.session(person, 2)
    assert second.slot is not None
    wrong = Placement(second.id, replace(second.slot, day=START + 3 * WEEK, start=time(15)))
    put = office.services.absence.put_absence
    assert codes(lambda: put(away(START + WEEK), [wrong])) == ["after_later_session"]
    assert office.services.absence.absences() == ()
    assert rows(office, person) == before


def test_an_absence_changes_and_goes(office: Office) -> None:
    absence = office.services.absence
    kept = replace(away(START), id=absence.put_absence(away(START)).value)
    assert codes(lambda: absence.put_absence(away(START, START - DAY))) == ["ends_before_start"]
    absence.change_absence(replace(kept, last=START + DAY))
    assert codes(lambda: absence.change_absence(replace(kept, last=START + 2 * DAY))) == ["stale"]
    assert [one.last for one in absence.absences()] == [START + DAY]
    absence.remove_absence(kept.id)
    assert absence.absences() == ()
    for expected in ("absence_removed", "absence_changed", "absence_put"):
        assert office.services.history.undo().value == expected


def test_a_fixed_block_hits_what_shares_its_time(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    block = FixedBlock(NEW, "Teamoverleg", 2, time(9, 30), 60, MONDAY)
    hits = office.services.absence.repair_preview_block(block)
    assert len(hits) == 8
    done = office.services.absence.put_block(block, accepted(hits))
    [kept] = office.services.absence.fixed_blocks()
    assert kept.id == done.value
    for session in rows(office, person):
        assert session.slot is not None
        shared = kept.on(session.slot.day)
        assert shared is None or not shared.overlaps(session.slot)
    [shown] = office.services.planning.week(START).blocks
    assert (shown.slot.day, shown.block.label) == (START, "Teamoverleg")
    change = office.services.absence.change_block
    assert codes(lambda: change(replace(kept, label=" "))) == ["required"]
    change(replace(kept, every=2))
    assert office.services.planning.week(START).blocks == ()
    office.services.absence.remove_block(kept.id)
    for expected in ("block_removed", "block_changed", "block_put"):
        assert office.services.history.undo().value == expected
    assert [s.slot.start for s in rows(office, person) if s.slot] == [time(10)] * 8


def test_visits_on_a_public_holiday_are_listed(office: Office) -> None:
    person = office.person()
    office.weeks(person, date(2026, 11, 6), time(10))
    [hit] = office.services.absence.holiday_preview()
    assert not isinstance(hit.item, WeekContact)
    assert hit.item.session.slot is not None
    assert hit.item.session.slot.day == date(2026, 12, 25)
    assert hit.proposal is not None
    assert hit.proposal.reason is not RepairReason.NO_FREE_SLOT
    office.services.planning.place_all(hit.placements)
    assert office.services.absence.holiday_preview() == ()
