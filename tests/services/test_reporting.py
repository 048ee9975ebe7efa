"""The facts of the progress report, and that no name is among them unless it was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from typing import Any

from desktop.domain.contact import ContactState, Outcome
from desktop.domain.next_step import StepKind
from desktop.domain.period import Period
from desktop.domain.progress import ProgressReport
from desktop.domain.sessions import CancelledBy, SessionState
from desktop.domain.trajectory import Phase
from desktop.domain.warnings import WarningKind
from desktop.reports.progress import progress_pdf
from desktop.services.contact import NewContact
from desktop.services.reporting import NamePlace, ProgressChoices
from tests.reports import readback
from tests.services.kit import START, Office, codes

ALL = ProgressChoices(went_well=True, interpretation=True)


def strings(value: Any) -> Iterator[str]:
    """Every text anywhere in a view."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from strings(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for part in value:
            yield from strings(part)


def a_case(office: Office) -> Any:
    """Phase relating; a visit moved, one cancelled; a contact that was not positive and one planned."""
    person = office.person(
        "Mies Terpstra",
        goal="Samen soep eten.",
        phone="06 12345678",
        address="Kade 1",
        visit_note="hond",
        area="Noord",
    )
    trajectory = office.weeks(person)
    second = office.session(person, 2)
    assert second.slot is not None
    office.services.planning.move(second.id, replace(second.slot, day=second.slot.day + timedelta(1)))
    texts: dict[str, Any] = {
        "went_well": "Lachte.",
        "observation": "Thee stond klaar.",
        "interpretation": "Durft meer.",
    }
    ladders = tuple((ladder.id, 5) for ladder in office.services.pack.ladders)
    for number in (1, 2, 3):
        office.hold(
            person, number, agreement="Bellen.", concern="Viel bijna.", ladders=ladders[: number + 1], **texts
        )
    offer = office.services.trajectories.close_brain_offer(trajectory)
    office.services.trajectories.close_brain(trajectory, offer.first_relating)
    office.services.sessions.cancel(office.session(person, 4).id, CancelledBy.PARTICIPANT)
    first = office.planned(person, 1)
    office.planned(person, 6)
    office.at(office.clock.today() + timedelta(1), 15)
    office.services.contact.look_back(first, Outcome.NOT_POSITIVE, "De soep.", "Schonk in.")
    office.services.contact.called_back(first)
    office.services.trajectories.ask_supervisor(trajectory, "Wat nu?")
    return person


def test_the_facts(office: Office) -> None:
    person = a_case(office)
    view = office.services.reporting.progress(person, ProgressChoices())
    code = office.services.participants.dossier(person).participant.code
    assert (view.person, view.code, view.named, view.organisation) == (code, code, False, "Welzijn De Brink")
    assert (view.week, view.weeks_total, view.phase, view.phase_since_week) == (3, 8, Phase.RELATING, 4)
    assert (view.planned, view.held, view.moved, view.cancelled) == (4, 3, 1, 1)
    assert [s.state for s in view.sessions][:4] == [SessionState.HELD] * 3 + [SessionState.CANCELLED]
    assert [(s.signs, s.past, s.moves) for s in view.sessions[:5]] == [
        (3, True, 0),
        (3, True, 1),
        (3, True, 0),
        (None, False, 0),
        (None, False, 0),
    ]
    assert (view.gap_days, view.gap_limit) == (14, 7)
    assert [w.kind for w in view.warnings] == [WarningKind.GAP]
    assert view.opening.counts == ((1, 3), (2, 3), (3, 3))
    assert [[value for _, value in ladder.points] for ladder in view.ladders] == [
        [5, 5, 5],
        [5, 5, 5],
        [None, 5, 5],
        [None, None, 5],
    ]
    assert [label["nl"] for label in view.going_well] == [
        s.label["nl"] for s in office.services.pack.signs[:3]
    ]
    assert (view.goal, view.question) == ("Samen soep eten.", "Wat nu?")
    assert view.next_step.kind is StepKind.REVIEW_SETTING
    assert view.data_date == office.clock.today()


def test_the_contacts_carry_a_neutral_label_and_what_was_met(office: Office) -> None:
    person = a_case(office)
    first, second = office.services.reporting.progress(person, ProgressChoices()).contacts
    assert (first.label, first.week, first.state, first.outcome) == (
        "samen eten",
        3,
        ContactState.LOOKED_BACK,
        Outcome.NOT_POSITIVE,
    )
    assert (first.hard_yes, first.hard_total, first.soft_yes, first.soft_total) == (12, 12, 8, 8)
    assert (first.same_day, first.unplanned) == (True, False)
    assert (second.week, second.state, second.outcome, second.same_day) == (
        3,
        ContactState.PLANNED,
        None,
        False,
    )
    named = office.services.reporting.progress(person, ProgressChoices(named=True))
    assert [contact.label for contact in named.contacts] == ["Soep bij Toos", "Soep bij Toos 2"]


def test_a_late_look_back_is_seen_as_such(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person, 1)
    office.at(office.clock.today() + timedelta(1), 23, 30)
    office.services.contact.look_back(contact, Outcome.POSITIVE)
    [seen] = office.services.reporting.progress(person, ProgressChoices()).contacts
    assert seen.same_day
    office.services.history.undo()
    office.at(office.clock.today() + timedelta(1), 0, 30)  # still the day before in UTC
    office.services.contact.look_back(contact, Outcome.POSITIVE)
    [seen] = office.services.reporting.progress(person, ProgressChoices()).contacts
    assert not seen.same_day


def test_no_name_nor_anything_private_in_any_string(office: Office) -> None:
    person = a_case(office)
    for choices in (ProgressChoices(), ALL):
        said = "\n".join(strings(office.services.reporting.progress(person, choices)))
        for private in ("Mies", "Terpstra", "06 12345678", "Kade", "hond", "Noord", "Toos", "Viel bijna"):
            assert private.casefold() not in said.casefold()
        assert "De soep." not in said
    named = office.services.reporting.progress(person, replace(ALL, named=True))
    said = "\n".join(strings(named))
    assert (named.person, "Mies Terpstra" in said) == ("Mies Terpstra", True)
    assert "Viel bijna" not in said


def test_free_text_only_when_chosen(office: Office) -> None:
    person = a_case(office)

    def view(*, went_well: bool = False, interpretation: bool = False) -> ProgressReport:
        choices = ProgressChoices(went_well=went_well, interpretation=interpretation)
        return office.services.reporting.progress(person, choices)

    said = "\n".join(strings(view()))
    assert not any(text in said for text in ("Lachte.", "Thee stond klaar.", "Durft meer.", "Bellen."))
    [note, *_] = view(went_well=True).notes
    assert (note.number, note.went_well, note.observation, note.agreement, note.interpretation) == (
        1,
        "Lachte.",
        "Thee stond klaar.",
        "Bellen.",
        "",
    )
    [note, *_] = view(interpretation=True).notes
    assert (note.went_well, note.observation, note.agreement, note.interpretation) == (
        "",
        "",
        "",
        "Durft meer.",
    )


def test_a_name_that_slipped_in_is_pointed_out(office: Office) -> None:
    person = office.person("Mies Terpstra", goal="Mies wil weer lachen.")
    trajectory = office.weeks(person)
    office.services.trajectories.ask_supervisor(trajectory, "Hoe help ik mevrouw Terpstra?")
    found = office.services.reporting.draft(person, ProgressChoices()).slipped
    assert [(s.place, s.word) for s in found] == [(NamePlace.GOAL, "Mies"), (NamePlace.QUESTION, "Terpstra")]
    assert office.services.reporting.draft(person, ProgressChoices(named=True)).slipped == ()


def test_an_unplanned_contact_and_a_gap_are_in_the_report(office: Office) -> None:
    person = office.relating()
    office.services.contact.new(NewContact(person, None, office.facts(-1)), unplanned=True)
    view = office.services.reporting.progress(person, ProgressChoices())
    assert view.contacts[0].unplanned
    assert WarningKind.CONTACT_WITHOUT_CLEARANCE in {w.kind for w in view.warnings}


def test_without_a_trajectory_there_is_nothing_to_report(office: Office) -> None:
    person = office.person()
    report = office.services.reporting.progress
    assert codes(lambda: report(person, ProgressChoices())) == ["no_trajectory"]


def test_an_extra_session_counts_in_the_weeks(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    for number in (1, 2, 3):
        office.hold(person, number, signs=0)
    office.services.trajectories.continue_brain(trajectory, "Nog niet.")
    view = office.services.reporting.progress(person, ProgressChoices())
    assert (view.week, view.weeks_total, view.sessions[8].extra) == (3, 9, True)
    assert (view.gap_days, view.phase_since_week) == (None, None)
    office.at(START + timedelta(weeks=9))
    assert WarningKind.SILENT in {
        w.kind for w in office.services.reporting.progress(person, ProgressChoices()).warnings
    }


def test_exporting_leaves_a_line_and_changes_nothing(office: Office) -> None:
    person = a_case(office)
    office.services.history.forget()
    assert not office.services.reporting.exported(person, "progress").changes
    assert office.services.history.last() is None
    assert office.services.place.store.verify_audit() is None


def test_a_period_narrows_visits_contacts_and_notes_and_leaves_what_is_now(office: Office) -> None:
    person = a_case(office)
    whole = office.services.reporting.progress(person, ProgressChoices(went_well=True))
    second = office.session(person, 2)
    assert second.slot is not None
    period = Period(second.slot.day, second.slot.day)
    choices = ProgressChoices(went_well=True, period=period, detail=True)
    report = office.services.reporting.progress(person, choices)
    assert [session.number for session in report.sessions] == [2]
    assert {number for ladder in report.ladders for number, _ in ladder.points} == {2}
    assert all(note.number == 2 for note in report.notes)
    assert report.contacts == ()
    assert (report.week, report.phase, report.next_step) == (whole.week, whole.phase, whole.next_step)
    text = readback.text_of(progress_pdf(report))
    assert "Voortgang, week 2" in text
    assert "Geen in deze periode." in text
    empty = office.services.reporting.progress(person, ProgressChoices(period=Period(last=date(2020, 1, 1))))
    assert "Geen bezoeken in deze periode." in readback.text_of(progress_pdf(empty))
    assert empty.sessions == ()


def test_the_page_of_detail_says_what_was_done_and_no_free_text(office: Office) -> None:
    person = a_case(office)
    assert office.services.reporting.progress(person, ProgressChoices()).detail is None
    report = office.services.reporting.progress(person, ProgressChoices(detail=True))
    detail = report.detail
    assert detail is not None
    held = [s.number for s in report.sessions if s.state is SessionState.HELD]
    assert [session.number for session in detail.sessions] == held
    assert len(detail.contacts) == len(report.contacts)
    pdf = progress_pdf(report)
    assert readback.faults(pdf) == []
    text = readback.text_of(pdf)
    assert "Per bezoek" in text
    assert not any(free in text for free in ("Lachte.", "Thee stond klaar.", "Durft meer."))
