"""The caseload: who is in it, what it says of the way of working, and nobody's name."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.caseload import Caseload
from desktop.domain.contact import Outcome
from desktop.domain.period import ALWAYS, Period
from desktop.domain.trajectory import StopReason
from desktop.domain.warnings import WarningKind
from desktop.reports.caseload import caseload_pdf
from desktop.services.caseload import caseload_file_name, read_caseload
from desktop.services.contact import NewContact
from tests.reports import readback
from tests.services.kit import START, Office


def view(office: Office, period: Period = ALWAYS, *, named: bool = False) -> Caseload:
    return read_caseload(office.services.place, period, named=named).view


def test_a_line_says_week_phase_next_step_and_how_the_way_of_working_is_followed(office: Office) -> None:
    person = office.relating()
    trajectory = office.trajectory(person)
    office.services.trajectories.ask_supervisor(trajectory.id, " Mag het langer duren? ")
    office.planned(person)
    contact = office.planned(person, days=4)
    office.at(office.clock.today() + timedelta(days=4), 16)
    office.services.contact.look_back(contact, Outcome.POSITIVE)
    (row,) = view(office).rows
    code = office.services.participants.dossier(person).participant.code
    assert (row.person, row.question) == (code, "Mag het langer duren?")
    assert (row.working.order_kept, row.working.cleared, row.working.unplanned) == (True, 2, 0)
    assert row.working.outcomes == ((Outcome.POSITIVE, 1),)
    later = Period(first=office.clock.today() + timedelta(days=1))
    assert view(office, later).rows[0].working.outcomes == ()


def test_a_contact_in_phase_brain_breaks_the_order_and_is_a_warning(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    office.at(START, 18)
    facts = office.facts(days=0)
    office.services.contact.register_unplanned(NewContact(person, None, facts), Outcome.MIXED)
    (row,) = view(office).rows
    assert (row.working.order_kept, row.working.unplanned) == (False, 1)
    assert WarningKind.CONTACT_WITHOUT_CLEARANCE in [warning.kind for warning in row.warnings]
    text = readback.text_of(caseload_pdf(view(office)))
    assert "ontmoeting in fase brein" in text
    assert "1 ongepland" in text


def test_who_stopped_is_in_a_period_that_began_before_and_not_in_that_of_now(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    office.at(START + timedelta(days=10))
    office.services.trajectories.stop(office.trajectory(person).id, StopReason.OWN_WISH)
    assert view(office).rows == ()
    assert len(view(office, Period(START, START + timedelta(days=40))).rows) == 1
    assert view(office, Period(START + timedelta(days=11))).rows == ()
    assert view(office, Period(last=START - timedelta(days=1))).rows == ()


def test_a_question_with_a_name_in_it_is_pointed_out(office: Office) -> None:
    person = office.relating("Mies van Dam")
    office.services.trajectories.ask_supervisor(office.trajectory(person).id, "Hoe verder met Mies?")
    draft = read_caseload(office.services.place)
    assert [one.word for one in draft.slipped] == ["Mies"]
    assert draft.participants == (person,)
    named = read_caseload(office.services.place, named=True)
    assert named.slipped == ()
    office.services.trajectories.ask_supervisor(office.trajectory(person).id, "Mag Truus mee met Mies?")
    for by_name, words in ((False, ["Mies", "Truus"]), (True, ["Truus"])):
        found = read_caseload(office.services.place, named=by_name)
        assert [one.word for one in found.slipped] == words, "of somebody else as well"
    office.services.trajectories.ask_supervisor(office.trajectory(person).id, "Hoe verder met Mies?")
    assert "Mies van Dam" in readback.text_of(caseload_pdf(named.view))
    assert "Mies" not in readback.text_of(caseload_pdf(draft.view)).replace("Hoe verder met Mies?", "")


def test_nobody_is_a_page_that_says_so(office: Office) -> None:
    empty = view(office)
    assert "In deze periode wordt niemand begeleid." in readback.text_of(caseload_pdf(empty))
    assert caseload_file_name(empty, "en") == f"opmaat-caseload-{office.clock.today()}.pdf"


@pytest.mark.parametrize(
    ("period", "day", "inside"),
    [
        (ALWAYS, date(2026, 1, 1), True),
        (Period(first=date(2026, 1, 2)), date(2026, 1, 1), False),
        (Period(date(2026, 1, 1), date(2026, 1, 1)), date(2026, 1, 1), True),
        (Period(last=date(2025, 12, 31)), date(2026, 1, 1), False),
    ],
)
def test_both_days_of_a_period_are_in_it(period: Period, day: date, inside: bool) -> None:
    assert period.holds(day) == inside
