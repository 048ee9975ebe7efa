"""The session form: keep, hold, fix, cancel, take back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.errors import NotFound
from desktop.domain.sessions import CancelledBy, Done, Report, SessionState
from desktop.domain.trajectory import StopReason
from tests.services.kit import NOBODY, START, Office, codes


def test_the_form_knows_what_was_before_and_what_comes(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    form = office.services.sessions.form(office.session(person, 1).id)
    assert (form.participant.id, form.trajectory.id, form.total) == (person, trajectory, 8)
    assert (form.previous, form.following) == (None, office.session(person, 2))
    assert [p.code for p in form.hold_problems] == ["date_future"]
    office.hold(person, 1)
    form = office.services.sessions.form(office.session(person, 2).id)
    assert form.previous == office.session(person, 1)
    with pytest.raises(NotFound):
        office.services.sessions.form(NOBODY)


def test_keeping_what_is_not_finished(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    session = office.session(person, 1)
    done = office.services.sessions.keep(session.id, session.revision, Report(went_well="Lachte."))
    assert done.changes.entries == frozenset({("session", session.id)})
    assert done.value == session.revision + 1
    kept = office.session(person, 1)
    assert (kept.report.went_well, kept.state, kept.revision) == (
        "Lachte.",
        SessionState.PLANNED,
        done.value,
    )
    again = office.services.sessions.keep(session.id, done.value, Report(went_well="Lachte hardop."))
    assert again.value == done.value + 1
    assert codes(lambda: office.services.sessions.keep(session.id, done.value, Report())) == ["stale"]
    office.services.history.undo()
    assert office.session(person, 1).report.went_well == "Lachte."


def test_fixing_a_report(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    session = office.session(person, 1)
    office.at(START, 12)
    office.services.history.forget()
    report = office.report(2, agreement="Bellen.", exercises=(("w1.1", Done.A_BIT),), concern="Zorg.")
    week = office.services.pack.week(1)
    report = replace(report, exercises=((week.exercises[0].id, Done.A_BIT),))
    done = office.services.sessions.fix(session.id, session.revision, report)
    assert done.changes.entries == frozenset({("session", session.id)})
    fixed = office.session(person, 1)
    assert (fixed.state, fixed.report, fixed.fixed_at) == (
        SessionState.HELD,
        report,
        office.clock.now(),
    )
    assert office.services.history.last() is None
    assert codes(office.services.history.undo) == ["nothing_to_undo"]


def test_adding_to_a_fixed_report_keeps_the_first_version(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    office.hold(person, 1, agreement="Bellen.")
    first = office.session(person, 1)
    office.at(START + timedelta(1))
    more = replace(first.report, agreement="Bellen op maandag.")
    office.services.sessions.fix(first.id, first.revision, more)
    second = office.session(person, 1)
    assert (second.fixed_at, second.report.agreement) == (first.fixed_at, "Bellen op maandag.")
    with office.services.place.store.read() as unit:
        versions = unit.sessions.report_versions(first.id)
    assert [(number, report.agreement) for number, report, _, _ in versions] == [
        (1, "Bellen."),
        (2, "Bellen op maandag."),
    ]


def test_a_fixed_report_is_not_written_over_along_the_way(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    office.hold(person, 1)
    session = office.session(person, 1)
    for action in (
        lambda: office.services.sessions.keep(session.id, session.revision, Report()),
        lambda: office.services.sessions.hold(session.id, session.revision, Report()),
        lambda: office.services.sessions.cancel(session.id, CancelledBy.BOTH),
        lambda: office.services.sessions.reinstate(session.id),
    ):
        assert codes(action) == ["report_fixed"]
    assert office.session(person, 1) == session


def test_what_may_not_be_held(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    first, fourth = office.session(person, 1), office.session(person, 4)
    fix, hold = office.services.sessions.fix, office.services.sessions.hold
    for act in (fix, hold):
        assert codes(lambda act=act: act(first.id, first.revision, Report())) == ["date_future"]  # type: ignore[misc]
        assert codes(lambda act=act: act(fourth.id, fourth.revision, Report())) == [  # type: ignore[misc]
            "brain_not_closed",
            "date_future",
        ]
    office.at(START, 12)
    wrong = Report(signs=frozenset({"x"}), ladders=(("y", 11),), gas_participant=3, went_well="x" * 10_001)
    assert codes(lambda: fix(first.id, first.revision, wrong)) == [
        "too_long",
        "out_of_range",
        "out_of_range",
        "unknown",
        "unknown",
    ]
    assert codes(lambda: fix(first.id, 99, Report())) == ["stale"]
    assert office.session(person, 1).state is SessionState.PLANNED
    office.services.trajectories.stop(trajectory, StopReason.SETTING)
    first = office.session(person, 1)
    assert codes(lambda: fix(first.id, first.revision, Report())) == ["trajectory_not_open"]


def test_held_with_an_open_report(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    session = office.session(person, 1)
    office.at(START, 12)
    done = office.services.sessions.hold(session.id, session.revision, office.report())
    held = office.session(person, 1)
    assert (held.state, held.fixed_at, held.revision) == (SessionState.HELD, None, done.value)
    assert not office.services.participants.dossier(person).opening.counts
    office.services.history.undo()
    assert office.session(person, 1).state is SessionState.PLANNED


def test_cancel_and_reinstate(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    session = office.session(person, 2)
    done = office.services.sessions.cancel(session.id, CancelledBy.PARTICIPANT)
    assert done.changes.entries == frozenset({("session", session.id)})
    cancelled = office.session(person, 2)
    assert (cancelled.state, cancelled.cancelled_by, cancelled.slot) == (
        SessionState.CANCELLED,
        CancelledBy.PARTICIPANT,
        session.slot,
    )
    office.services.sessions.reinstate(session.id)
    assert office.session(person, 2).state is SessionState.PLANNED
    office.services.history.undo()
    assert office.session(person, 2).state is SessionState.CANCELLED
    office.services.history.undo()
    assert office.session(person, 2).state is SessionState.PLANNED


def test_a_visit_does_not_come_back_out_of_order(office: Office) -> None:
    """While week 2 was cancelled, week 3 took an earlier date: week 2 needs a new date of its own."""
    person = office.person()
    trajectory = office.weeks(person)
    second, third = office.session(person, 2), office.session(person, 3)
    assert second.slot is not None
    office.services.sessions.cancel(second.id, CancelledBy.PARTICIPANT)
    office.services.planning.move(third.id, replace(second.slot, day=second.slot.day - timedelta(1)))
    assert codes(lambda: office.services.sessions.reinstate(second.id)) == ["after_later_session"]
    office.services.trajectories.stop(trajectory, StopReason.SETTING)
    assert codes(lambda: office.services.sessions.reinstate(second.id)) == ["trajectory_not_open"]
