"""Drafts and working notes: what waits, what goes with what, and that neither reaches a report."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.drafts import NEW, DraftKind, details_content, report_content
from desktop.domain.errors import NotFound
from desktop.domain.notes import MAX_NOTE
from desktop.domain.participants import ParticipantDetails
from desktop.domain.sessions import Report
from desktop.domain.trajectory import StopReason
from desktop.services.drafts import BIN_DAYS, Subject
from desktop.services.reporting import ProgressChoices
from tests.services.kit import NOBODY, Office, codes

SECRET = "geheime kladtekst"


def begun(office: Office, text: str = SECRET) -> Subject:
    """A visit in whose form somebody was typing."""
    person = office.person()
    office.weeks(person)
    session = office.session(person, 1)
    subject = Subject(DraftKind.REPORT, session.id, person, session.revision)
    office.services.drafts.keep(subject, report_content(Report(went_well=text)))
    return subject


def test_what_waits_says_whose_it_is_and_what_it_changes(office: Office) -> None:
    subject = begun(office)
    (waiting,) = office.services.drafts.waiting()
    assert (waiting.name, waiting.number, waiting.moved_on) == ("Mies van Dam", 1, False)
    assert [(c.field, c.old, c.new) for c in waiting.changes] == [("went_well", "", SECRET)]
    assert office.services.sessions.form(subject.id).draft == waiting.draft


@pytest.mark.parametrize("way", ["keep", "hold", "fix"])
def test_what_makes_it_the_report_takes_the_draft_in_the_same_write(office: Office, way: str) -> None:
    subject = begun(office)
    session = office.services.sessions.form(subject.id).session
    assert session.slot is not None
    office.at(session.slot.day, 15)
    getattr(office.services.sessions, way)(session.id, session.revision, Report(went_well=SECRET))
    assert office.services.drafts.find(subject) is None


def test_the_one_typed_in_last_comes_first(office: Office) -> None:
    begun(office)
    office.at(office.clock.today(), 17)
    new = Subject(DraftKind.PARTICIPANT, NEW)
    office.services.drafts.keep(new, details_content(ParticipantDetails(name="Nieuw")))
    assert [waiting.name for waiting in office.services.drafts.waiting()] == ["", "Mies van Dam"]


def test_of_someone_in_the_bin_nothing_waits(office: Office) -> None:
    subject = begun(office)
    assert subject.participant_id is not None
    office.services.participants.remove(subject.participant_id)
    assert office.services.drafts.waiting() == ()
    office.services.history.undo()
    assert len(office.services.drafts.waiting()) == 1


def test_what_was_set_aside_stays_in_the_bin_for_thirty_days(office: Office) -> None:
    begun(office)
    (waiting,) = office.services.drafts.waiting()
    office.services.drafts.set_aside(waiting.draft.id)
    office.at(office.clock.today() + timedelta(days=BIN_DAYS - 1))
    assert office.services.drafts.waiting() == ()
    office.services.history.undo()
    assert len(office.services.drafts.waiting()) == 1
    office.services.drafts.set_aside(waiting.draft.id)
    office.at(office.clock.today() + timedelta(days=BIN_DAYS + 1))
    assert office.services.drafts.waiting() == ()
    assert codes(office.services.history.undo) == ["moved_on"]


def test_a_subject_that_is_gone_is_passed_over(office: Office) -> None:
    for kind in (DraftKind.LOOK_BACK, DraftKind.CONCERN, DraftKind.QUESTION, DraftKind.PARTICIPANT):
        office.services.drafts.keep(Subject(kind, NOBODY), {"name": "x"})
    assert office.services.drafts.waiting() == ()


def test_no_draft_and_no_note_reaches_a_report_or_list(office: Office) -> None:
    subject = begun(office)
    person = subject.participant_id
    assert person is not None
    office.services.notes.write(person, SECRET)
    everything = ProgressChoices(named=True, went_well=True, interpretation=True)
    shown = (
        office.services.reporting.draft(person, everything),
        office.services.participants.dossier(person),
        office.services.today.day(),
    )
    assert SECRET not in repr(shown)
    assert office.services.history.last() not in {"draft_kept", "note_written"}


def test_versions_say_who_and_when(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    office.hold(person, 1)
    session = office.session(person, 1)
    office.at(session.slot.day if session.slot else office.clock.today(), 20)
    office.services.sessions.fix(session.id, session.revision, replace(session.report, agreement="Later."))
    first, second = office.services.sessions.form(session.id).versions
    assert (first.report, second.report.agreement) == (session.report, "Later.")
    assert first.fixed_at is not None
    assert second.fixed_at is not None
    assert first.fixed_at < second.fixed_at
    assert office.services.sessions.form(office.session(person, 2).id).versions == ()


def test_a_note_is_overdue_when_the_trajectory_has_ended(office: Office) -> None:
    person = office.person()
    notes = office.services.notes
    notes.write(person, "hond heet Bello")
    assert notes.overdue() == ()
    trajectory = office.weeks(person)
    assert not notes.pad(person).ended
    office.services.trajectories.stop(trajectory, next(iter(StopReason)))
    assert notes.pad(person).ended
    assert notes.overdue() == ((person, "Mies van Dam"),)
    assert notes.destroy(person)
    assert notes.overdue() == ()
    assert not notes.destroy(person)


def test_a_note_has_bounds_and_an_empty_one_is_none(office: Office) -> None:
    person = office.person()
    notes = office.services.notes
    assert codes(lambda: notes.write(person, "x" * (MAX_NOTE + 1))) == ["too_long"]
    notes.write(person, "iets")
    notes.write(person, "  ")
    assert notes.pad(person).note is None
    with pytest.raises(NotFound):
        notes.write(NOBODY, "iets")
