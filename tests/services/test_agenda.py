"""The agenda on paper and for other programs, from a real store: what it says, and what it never says."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import icalendar
import pytest

from desktop.domain.agenda import AgendaDay, AgendaKind
from desktop.domain.diary import Absence, AbsenceKind, BusyTime, FixedBlock
from desktop.domain.errors import CalendarUnreadable, NoPermission, NotFound
from desktop.domain.sessions import CancelledBy, Place
from desktop.domain.week import Slot
from desktop.language import words
from desktop.services.agenda import day_file_name, ics_file_name, week_file_name
from desktop.services.agenda_view import SheetLook, things
from desktop.services.placing import Placement
from desktop.services.saving import save_document
from tests.reports import readback
from tests.services.kit import START, Office, codes

NAME = "Johanna van Steenbergen"
PRIVATE = (NAME, "Johanna", "Steenbergen", "Lindelaan", "06-12345678", "hond")
NAMED = SheetLook(named=True, addresses=True)


@pytest.fixture
def person(office: Office) -> UUID:
    found = office.person(
        NAME, address="Lindelaan 12\n1234 AB Voorbeeldstad", phone="06-12345678", visit_note="Grote hond."
    )
    office.weeks(found)
    return found


def code(office: Office, person: UUID) -> str:
    return office.services.participants.dossier(person).participant.code


def day(office: Office, on: date, look: SheetLook | None = None) -> AgendaDay:
    return office.services.agenda.paper(on, on, look or SheetLook()).days[0]


def exported(office: Office, first: date, last: date, language: str = "nl") -> dict[str, Any]:
    """The events of an export by the UUID in their UID."""
    calendar = icalendar.Calendar.from_ical(office.services.agenda.export_ics(first, last, language))
    assert isinstance(calendar, icalendar.Calendar)
    return {str(event["UID"]).removesuffix("@opmaat"): event for event in calendar.events}


# --- paper ------------------------------------------------------------------------------------


def test_a_day_without_names_says_the_code_only(office: Office, person: UUID) -> None:
    pdf = office.services.agenda.day_sheet(START, SheetLook(addresses=True))
    text, every = readback.text_of(pdf), readback.every_byte(pdf).decode("utf-8", "replace")
    assert readback.faults(pdf) == []
    assert f"10:00 tot 11:00 {code(office, person)} week 1 van 8, brein Uw zintuigen wakker maken" in text
    assert "Meenemen blad 1 stoffen zak met drie dingen" in text
    assert "Welzijn De Brink" in text
    assert not [word for word in PRIVATE if word in text or word in every]


def test_with_names_comes_what_is_of_use_on_the_way(office: Office, person: UUID) -> None:
    office.hold(person, 1, agreement="Elke avond een kaars.")
    second = START + timedelta(weeks=1)
    text = readback.text_of(office.services.agenda.day_sheet(second, NAMED))
    for part in (NAME, "Thuis: Lindelaan 12, 1234 AB Voorbeeldstad", "Grote hond.", "Elke avond een kaars."):
        assert part in text, part
    without = readback.text_of(office.services.agenda.day_sheet(second, SheetLook(named=True)))
    assert NAME in without
    assert not [word for word in PRIVATE[3:] if word in without]


@pytest.mark.parametrize(
    ("place", "where"), [(Place.PHONE, "06-12345678"), (Place.ELSEWHERE, ""), (Place.HOME, "Lindelaan")]
)
def test_the_way_there_fits_the_place(office: Office, person: UUID, place: Place, where: str) -> None:
    session = office.session(person, 2)
    assert session.slot is not None
    moved = Slot(session.slot.day, time(13), 60)
    office.services.planning.move(session.id, moved, place)
    (item,) = day(office, moved.day, NAMED).items
    assert item.where.startswith(where)
    assert bool(item.where) == bool(where)
    assert bool(item.at_the_door) == (place is Place.HOME)


def test_a_cancelled_visit_stands_on_no_paper(office: Office, person: UUID) -> None:
    session = office.session(person, 1)
    office.services.sessions.cancel(session.id, CancelledBy.PARTICIPANT)
    assert day(office, START).items == ()
    assert "Op deze dag staat niets gepland." in readback.text_of(office.services.agenda.day_sheet(START))


def test_only_a_planned_contact_stands_on_paper(office: Office) -> None:
    person = office.relating(NAME)
    contact = office.contact(person)
    on = office.facts().slot.day
    assert day(office, on).items == ()
    office.answer_all(contact)
    office.services.contact.plan(contact)
    (plain,) = day(office, on).items
    assert (plain.kind, plain.who, plain.what, plain.where) == (
        AgendaKind.CONTACT,
        code(office, person),
        "samen eten",
        "",
    )
    (named,) = day(office, on, SheetLook(named=True)).items
    assert (named.who, named.what, named.where) == (NAME, "Soep bij Toos", "buurthuis")


def test_what_else_takes_time(office: Office) -> None:
    monday = START - timedelta(days=1)
    begin = Slot(monday, time(16), 60)
    with office.services.place.write("x") as unit:
        new = office.services.place.new_id
        unit.fixed_blocks.add(FixedBlock(new(), "Teamoverleg", 1, time(9), 60, monday))
        unit.absences.add(Absence(new(), AbsenceKind.SICK, START, START, "griep"))
        unit.busy_times.replace(
            "eigen.ics", [BusyTime(n, begin.starts_at(), begin.ends_at(), "Kees") for n in "ab"]
        )
    one, two = office.services.agenda.paper(monday, START, SheetLook()).days
    assert [(item.kind, item.who) for item in one.items] == [
        (AgendaKind.FIXED, "Teamoverleg"),
        (AgendaKind.BUSY, ""),
    ]
    assert two.away == ("griep",)
    named = office.services.agenda.paper(monday, START, SheetLook(named=True)).days
    assert named[0].items[1].who == "Kees"
    assert named[1].away == ("griep",)


def test_a_label_with_the_name_of_somebody_is_left_out(office: Office) -> None:
    office.person(NAME)
    new = office.services.place.new_id
    block = FixedBlock(new(), "Overleg over Johanna", START.isoweekday(), time(9), 60, START)
    office.services.absence.put_block(block)
    away = Absence(new(), AbsenceKind.OTHER, START, START, "Steenbergens verjaardag")
    office.services.absence.put_absence(away)
    plain, named = day(office, START), day(office, START, SheetLook(named=True))
    assert (plain.items[0].who, plain.away) == ("", ("",))
    assert (named.items[0].who, named.away) == (block.label, (away.label,))
    text = readback.text_of(office.services.agenda.day_sheet(START))
    assert "Afwezig 09:00 tot 10:00 Vast blok" in text


def test_a_week_and_its_holiday(office: Office, person: UUID) -> None:
    christmas = date(2026, 12, 25)
    pdf = office.services.agenda.week_sheet(christmas)
    assert "Vrijdag 25 december Eerste kerstdag" in " ".join(readback.text_of(pdf).split())
    text = readback.text_of(office.services.agenda.week_sheet(START + timedelta(days=3), language="en"))
    assert f"10:00–11:00 {code(office, person)} Week 1 of 8: Waking up your senses At home" in text


def test_the_same_day_has_the_same_bytes(office: Office, person: UUID) -> None:
    agenda = office.services.agenda
    for look in (SheetLook(), NAMED, SheetLook(large=True)):
        assert agenda.day_sheet(START, look) == agenda.day_sheet(START, look)
        assert agenda.week_sheet(START, look) == agenda.week_sheet(START, look)
    assert office.session(person, 1).slot is not None


def test_things_are_parted_alike_in_both_languages() -> None:
    assert things({"nl": "blad 1, taart", "en": "sheet 1, cake"}) == (
        {"nl": "blad 1", "en": "sheet 1"},
        {"nl": "taart", "en": "cake"},
    )
    odd = {"nl": "een, twee", "en": "one"}
    assert things(odd) == (odd,)
    assert things({"nl": " ", "en": ""}) == ()


# --- calendar out -----------------------------------------------------------------------------


def test_an_export_has_codes_and_nobody(office: Office, person: UUID, tmp_path: Path) -> None:
    last = START + timedelta(weeks=2)
    data = office.services.agenda.export_ics(START, last)
    assert data == office.services.agenda.export_ics(START, last)
    assert not [word for word in PRIVATE if word.encode() in data]
    events = exported(office, START, last)
    sessions = [office.session(person, number) for number in (1, 2, 3)]
    assert list(events) == [str(session.id) for session in sessions]
    own = code(office, person)
    assert [str(e["SUMMARY"]) for e in events.values()] == [
        f"Opmaat {own}, week {n} van 8" for n in (1, 2, 3)
    ]
    (english, *_) = exported(office, START, last, "en").values()
    assert str(english["SUMMARY"]) == f"Opmaat {own}, week 1 of 8"
    target = tmp_path / ics_file_name(START, last)
    save_document(target, data)
    assert target.read_bytes() == data


def test_a_second_export_follows_what_was_moved_cancelled_and_lost(office: Office, person: UUID) -> None:
    week = START, START + timedelta(days=6)
    first = office.session(person, 1)
    before = exported(office, *week)[str(first.id)]
    later = START + timedelta(days=10)
    office.services.sessions.cancel(office.session(person, 2).id, CancelledBy.PARTICIPANT)
    office.services.planning.move(first.id, Slot(START + timedelta(days=1), time(15), 45))
    moved = exported(office, *week)[str(first.id)]
    assert moved["SEQUENCE"] > before["SEQUENCE"]
    assert moved["DTSTART"].dt.isoformat() == f"{START + timedelta(days=1)}T15:00:00+02:00"
    third = office.session(person, 3)
    assert third.slot
    own_week = third.slot.day, third.slot.day
    office.services.planning.move(third.id, Slot(third.slot.day + timedelta(days=2), time(10), 60))
    gone = exported(office, *own_week)[str(third.id)]
    assert gone["STATUS"] == "CONFIRMED"
    assert gone["DTSTART"].dt.date() == third.slot.day + timedelta(days=2)
    cancelled = exported(office, START, later)[str(office.session(person, 2).id)]
    assert cancelled["STATUS"] == "CANCELLED"


def test_a_visit_that_lost_its_date_is_taken_back(office: Office, person: UUID) -> None:
    session = office.session(person, 1)
    away = Absence(office.services.place.new_id(), AbsenceKind.DAY_OFF, START, START)
    office.services.absence.put_absence(away, [Placement(session.id, None)])
    event = exported(office, START, START)[str(session.id)]
    assert (event["STATUS"], event["DTSTART"].dt.date()) == ("CANCELLED", START)


def test_a_contact_that_fell_back_is_taken_back(office: Office) -> None:
    person = office.relating()
    idea, planned = office.contact(person, 4), office.planned(person, 3)
    on = office.facts().slot.day
    span = on, on + timedelta(days=1)
    events = exported(office, *span)
    assert str(idea) not in events
    assert events[str(planned)]["STATUS"] == "CONFIRMED"
    assert str(events[str(planned)]["SUMMARY"]) == f"Opmaat {code(office, person)}, contactmoment"
    office.services.contact.set_aside(planned)
    assert exported(office, *span)[str(planned)]["STATUS"] == "CANCELLED"


def test_days_the_wrong_way_round_are_refused(office: Office, tmp_path: Path) -> None:
    agenda = office.services.agenda
    before = START - timedelta(days=1)
    assert codes(lambda: agenda.export_ics(START, before)) == ["ends_before_start"]
    assert codes(lambda: agenda.read_busy(tmp_path / "x.ics", START, before)) == ["ends_before_start"]


def test_files_are_named_after_the_days() -> None:
    sunday = date(2027, 1, 3)
    assert day_file_name(START) == "opmaat-dag-2026-09-15.pdf"
    assert week_file_name(sunday) == "opmaat-week-2026-W53.pdf"
    assert day_file_name(START, "en") == "opmaat-day-2026-09-15.pdf"
    assert ics_file_name(START, sunday) == "opmaat-agenda-2026-09-15-2027-01-03.ics"


# --- calendar in ------------------------------------------------------------------------------


def test_an_own_export_read_back_clashes_with_nothing(office: Office, person: UUID, tmp_path: Path) -> None:
    file = tmp_path / "agenda.ics"
    last = START + timedelta(weeks=8)
    file.write_bytes(office.services.agenda.export_ics(START, last))
    reading = office.services.agenda.read_busy(file, START, last)
    assert (reading.times, reading.own, reading.total) == ((), 8, 8)
    assert office.session(person, 8).slot is not None


@pytest.mark.parametrize("titles", [False, True])
def test_the_own_agenda_comes_in_and_stands_on_paper(office: Office, tmp_path: Path, titles: bool) -> None:
    file = tmp_path / "privé.ics"
    lines = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:x@elders", "DTSTART:20260915T140000", "DURATION:PT1H")
    more = ("RRULE:FREQ=DAILY", "SUMMARY:Fysio Kees", "END:VEVENT", "END:VCALENDAR", "")
    file.write_bytes("\r\n".join((*lines, *more)).encode())
    reading = office.services.agenda.read_busy(file, START, START + timedelta(days=2), keep_titles=titles)
    assert office.services.busy.import_busy(file.name, reading.times, titles).value == 3
    (item,) = day(office, START + timedelta(days=1), SheetLook(named=True)).items
    assert (item.kind, item.start, item.end) == (AgendaKind.BUSY, time(14), time(15))
    assert item.who == ("Fysio Kees" if titles else "")
    assert "Fysio" not in readback.text_of(office.services.agenda.day_sheet(START))


def test_what_cannot_be_read_is_said_in_words(office: Office, tmp_path: Path) -> None:
    agenda = office.services.agenda
    photo = tmp_path / "foto.ics"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(CalendarUnreadable) as caught:
        agenda.read_busy(photo, START, START)
    assert words.error_text(caught.value).startswith("‘foto.ics’ is geen agendabestand.")
    assert caught.value.exit_code == 4
    with pytest.raises(NotFound):
        agenda.read_busy(tmp_path / "weg.ics", START, START)
    with pytest.raises(NoPermission):
        agenda.read_busy(tmp_path, START, START)


def test_every_reason_has_words_of_its_own() -> None:
    reasons = ("not_a_calendar", "encoding", "too_large", "too_many", "stopped")
    said = {words.error_text(CalendarUnreadable(reason=r, path="/a/b.ics", limit=9)) for r in reasons}
    assert len(said) == len(reasons)
    assert all("b.ics" in text and "{" not in text for text in said)


# --- the log ----------------------------------------------------------------------------------


def test_what_left_stands_in_the_log(office: Office) -> None:
    office.services.agenda.calendar_left()
    with office.services.place.store.raw_connection() as raw:
        actions = [row[0] for row in raw.execute("SELECT action FROM audit ORDER BY position").fetchall()]
    assert actions[-1] == "exported_agenda_calendar"
