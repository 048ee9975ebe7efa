"""The list and dossiers through the real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.errors import NotFound
from desktop.domain.ids import CODE_PATTERN
from desktop.domain.next_step import StepKind
from desktop.domain.participants import OwnWish, ParticipantDetails
from desktop.domain.trajectory import Phase, StopReason, TrajectoryState
from desktop.services.reporting import ProgressChoices
from tests.services.kit import MONDAY, NOBODY, START, Office, codes, refused


def test_add_gives_a_code_and_names_what_changed(office: Office) -> None:
    done = office.services.participants.add(ParticipantDetails("Mies van Dam"))
    assert done.changes.entries == frozenset({("participant", done.value)})
    [row] = office.services.participants.overview()
    assert (row.id, row.name, row.state, row.week) == (done.value, "Mies van Dam", None, 0)
    assert CODE_PATTERN.fullmatch(row.code)
    assert row.step.kind is StepKind.FINISH_INTAKE
    assert office.services.participants.by_code(row.code).id == done.value


def test_what_is_wrong_is_named_per_field_and_nothing_is_kept(office: Office) -> None:
    wrong = ParticipantDetails("  ", birth_year=2020, goal="111222333")
    assert office.services.participants.check(wrong) == refused(
        lambda: office.services.participants.add(wrong)
    )
    assert {p.field for p in office.services.participants.check(wrong)} == {"name", "birth_year", "goal"}
    assert office.services.participants.overview() == ()


def test_change_and_its_refusals(office: Office) -> None:
    person = office.person()
    stored = office.services.participants.dossier(person).participant
    changed = replace(stored.details, name="Mies Verdam")
    done = office.services.participants.change(person, stored.revision, changed)
    assert done.changes.ids("participant") == {person}
    assert codes(lambda: office.services.participants.change(person, stored.revision, changed)) == ["stale"]
    assert codes(lambda: office.services.participants.change(person, 2, replace(changed, name=""))) == [
        "required"
    ]
    assert office.services.participants.dossier(person).participant.name == "Mies Verdam"
    office.services.history.undo()
    assert office.services.participants.dossier(person).participant.details == stored.details


def test_the_list_is_in_dutch_order(office: Office) -> None:
    for name in ("Anna de Vries", "Émile Bakker", "Bert van Dam"):
        office.person(name)
    names = [row.name for row in office.services.participants.overview()]
    assert names == ["Émile Bakker", "Bert van Dam", "Anna de Vries"]


def test_someone_alike_is_found_but_not_oneself(office: Office) -> None:
    person = office.person("Mies van Dam")
    same = ParticipantDetails("mies VAN dám")
    assert [p.id for p in office.services.participants.similar(same)] == [person]
    assert office.services.participants.similar(same, person) == ()


def test_remove_takes_everything_along_and_undo_brings_it_back(office: Office) -> None:
    person = office.relating()
    contact = office.contact(person)
    before = office.services.participants.dossier(person)
    done = office.services.participants.remove(person)
    assert done.changes.touches("participant")
    assert done.changes.ids("contact") == {contact}
    assert len(done.changes.ids("session")) == 8
    assert office.services.participants.overview() == ()
    assert office.services.contact.overview() == ()
    assert office.services.planning.week(START).sessions == ()
    with pytest.raises(NotFound):
        office.services.participants.dossier(person)
    assert office.services.history.undo().value == "participant_removed"
    after = office.services.participants.dossier(person)
    assert after.participant.details == before.participant.details
    assert [s.state for s in after.sessions] == [s.state for s in before.sessions]
    assert office.services.contact.check(contact).participant.id == person


def test_opened_leaves_a_line_and_no_change(office: Office) -> None:
    person = office.person()
    office.services.history.forget()
    assert not office.services.participants.opened(person).changes
    assert office.services.history.last() is None
    assert office.services.place.store.verify_audit() is None


def test_strangers_are_not_found(office: Office) -> None:
    for action in (
        lambda: office.services.participants.dossier(NOBODY),
        lambda: office.services.participants.by_code("A1-00"),
        lambda: office.services.participants.remove(NOBODY),
    ):
        with pytest.raises(NotFound):
            action()


def test_the_row_follows_the_weeks(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    office.hold(person, 1)
    [row] = office.services.participants.overview()
    assert (row.state, row.phase, row.week, row.weeks_total) == (TrajectoryState.RUNNING, Phase.BRAIN, 1, 8)
    assert row.next_slot is not None
    assert row.next_slot.day == START + timedelta(weeks=1)
    office.at(START + timedelta(weeks=1))
    assert office.services.participants.overview()[0].week == 2


def test_intake_without_own_wish_asks_for_it(office: Office) -> None:
    person = office.person(own_wish=OwnWish.UNKNOWN)
    assert office.services.participants.dossier(person).step.kind is StepKind.FINISH_INTAKE


def test_the_open_trajectory_counts_even_when_a_stopped_one_starts_later(office: Office) -> None:
    """A plan for a later start was stopped; the one that runs must not be hidden behind it."""
    person = office.person()
    late = office.weeks(person, START + timedelta(weeks=6))
    office.services.trajectories.stop(late, StopReason.OWN_WISH)
    running = office.weeks(person, MONDAY + timedelta(days=1))
    assert office.trajectory(person).id == running
    [row] = office.services.participants.overview()
    assert row.state is TrajectoryState.RUNNING
    assert office.services.reporting.progress(person, ProgressChoices()).state is TrajectoryState.RUNNING


def test_a_reopened_older_trajectory_counts(office: Office) -> None:
    person = office.person()
    first = office.weeks(person)
    office.services.trajectories.stop(first, StopReason.OWN_WISH)
    second = office.weeks(person, date(2026, 9, 22))
    office.services.trajectories.stop(second, StopReason.OWN_WISH)
    office.services.trajectories.reopen(first)
    assert office.trajectory(person).id == first
    assert office.services.participants.overview()[0].state is TrajectoryState.RUNNING
