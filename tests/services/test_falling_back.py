"""M6: a planned contact rests on facts; when one of them changes, by any door, it falls back by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from desktop.domain.contact import Answer, ContactState, Outcome, ReviewConclusion
from desktop.domain.errors import Problem
from desktop.domain.sessions import CancelledBy
from desktop.domain.trajectory import StopReason
from desktop.domain.warnings import WarningKind
from desktop.services.contact import NewContact
from tests.services.kit import Office, codes, refused


def is_planned(office: Office, contact: UUID) -> bool:
    """What the store holds, whatever is derived from it."""
    with office.services.place.store.read() as unit:
        return unit.contacts.get(contact).planned_at is not None


def test_withdrawn_signs(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person)
    second = office.session(person, 2)
    done = office.services.sessions.fix(second.id, second.revision, office.report(2))
    assert done.changes.entries == frozenset({("session", second.id), ("contact", contact)})
    assert not is_planned(office, contact)
    assert office.state(contact) is ContactState.CHECKING
    assert office.history(contact)[-1] == ("clearance_lost", "R2")
    kinds = [w.kind for w in office.services.participants.dossier(person).warnings]
    assert kinds == [WarningKind.SIGNS_WITHDRAWN]
    # Signs that come back clear it again, but planning stays a deliberate act.
    second = office.session(person, 2)
    office.services.sessions.fix(second.id, second.revision, office.report(3))
    assert office.state(contact) is ContactState.CLEARED


def test_a_visit_done_to_please_withdraws_its_signs(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person)
    second = office.session(person, 2)
    office.services.sessions.fix(second.id, second.revision, replace(second.report, to_please=True))
    assert not is_planned(office, contact)


def test_another_date_place_or_people(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person)
    facts = office.services.contact.check(contact).contact.facts
    done = office.services.contact.change(contact, replace(facts, title="Soep", neutral_label="eten"))
    assert (done.value, is_planned(office, contact)) == (ContactState.PLANNED, True)
    later = replace(facts, slot=replace(facts.slot, day=facts.slot.day + timedelta(1)))
    for changed in (later, replace(later, place="kerk"), replace(later, place="kerk", people="drie")):
        done = office.services.contact.change(contact, changed)
        assert done.value is ContactState.CHECKING
        assert done.changes.entries == frozenset({("contact", contact)})
        assert not is_planned(office, contact)
        assert office.history(contact)[-1] == ("clearance_lost", "facts")
        office.answer_all(contact)
        office.services.contact.plan(contact)


def test_a_condition_that_turns_to_no(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person)
    office.services.contact.answer(contact, "S5", Answer.NO)
    assert is_planned(office, contact)
    office.services.contact.answer(contact, "S1", Answer.UNKNOWN)
    assert not is_planned(office, contact)
    assert office.history(contact)[-1] == ("clearance_lost", "S1")


def test_a_disappointment_in_the_same_setting(office: Office) -> None:
    person = office.relating()
    first = office.planned(person, 0)
    setting = office.services.contact.check(first).contact.facts.setting_id
    second, elsewhere = office.planned(person, 3, setting=setting), office.planned(person, 4)
    done = office.services.contact.look_back(first, Outcome.MIXED)
    assert done.changes.ids("contact") == {first, second}
    assert (is_planned(office, second), is_planned(office, elsewhere)) == (False, True)
    assert office.history(second)[-1] == ("clearance_lost", "setting")


def test_the_second_disappointment_in_a_row(office: Office) -> None:
    person = office.relating()
    first = office.planned(person, 0)
    office.services.contact.look_back(first, Outcome.NOT_POSITIVE)
    coming = office.planned(person, 3)
    form = NewContact(person, None, office.facts(0))
    office.services.contact.register_unplanned(form, Outcome.NOT_POSITIVE)
    assert not is_planned(office, coming)
    assert office.history(coming)[-1] == ("clearance_lost", "outcome")


def test_the_end_of_the_trajectory(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person)
    trajectory = office.trajectory(person).id
    office.services.trajectories.pause(trajectory)
    assert is_planned(office, contact)
    done = office.services.trajectories.stop(trajectory, StopReason.CIRCUMSTANCES)
    assert contact in done.changes.ids("contact")
    assert not is_planned(office, contact)
    office.services.history.undo()
    assert is_planned(office, contact)


def test_completing_keeps_a_contact_that_was_cleared(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person)
    today = office.clock.today()
    ups = office.services.trajectories.proposed_follow_ups(today)
    office.fill_card(office.trajectory(person).id)
    office.services.trajectories.complete(office.trajectory(person).id, ups)
    assert office.state(contact) is ContactState.PLANNED


def test_a_contact_of_somebody_else_is_left_alone(office: Office) -> None:
    mine = office.planned(office.relating("Mies van Dam"))
    other = office.person("Anna Bos")
    office.weeks(other, office.clock.today() + timedelta(1))
    office.services.sessions.cancel(office.session(other, 1).id, CancelledBy.BOTH)
    assert is_planned(office, mine)


def test_undo_of_unplanning_passes_the_guard(office: Office) -> None:
    """A planned contact that comes back through undo is planned only when it may be (M5)."""
    person = office.relating()
    contact = office.planned(person)
    office.services.contact.unplan(contact)
    second = office.session(person, 2)
    office.services.sessions.fix(second.id, second.revision, office.report(1))
    done = office.services.history.undo()
    assert done.value == "contact_unplanned"
    assert contact in done.changes.ids("contact")
    assert not is_planned(office, contact)
    assert office.history(contact)[-1] == ("clearance_lost", "R2")


def test_undo_of_closing_phase_brain(office: Office) -> None:
    person = office.relating()
    contact = office.contact(person)
    assert office.services.history.undo().value == "contact_added"
    assert office.services.history.undo().value == "brain_closed"
    assert [row.contact.id for row in office.services.contact.overview()] == []
    assert "phase_brain" in {p.code for p in check_new(office, person)}
    assert contact not in {row.contact.id for row in office.services.contact.overview()}


def check_new(office: Office, person: UUID) -> tuple[Problem, ...]:
    made = office.contact(person)
    office.answer_all(made)
    return office.services.contact.check(made).refusals


def test_undo_of_a_review_blocks_again(office: Office) -> None:
    person = office.relating()
    first = office.planned(person, 0)
    setting = office.services.contact.check(first).contact.facts.setting_id
    office.services.contact.look_back(first, Outcome.NOT_POSITIVE)
    second = office.contact(person, 3, setting=setting)
    office.answer_all(second)
    office.at(office.clock.today(), 16)
    office.services.contact.review(person, setting, ReviewConclusion.ADAPT_SETTING, "")
    office.services.contact.plan(second)
    assert office.services.history.undo().value == "contact_planned"
    assert office.services.history.undo().value == "reviewed"
    assert office.services.contact.check(second).setting_blocked
    assert not is_planned(office, second)


def test_undo_of_an_answer(office: Office) -> None:
    person = office.relating()
    contact = office.contact(person)
    office.answer_all(contact)
    office.services.contact.answer(contact, "S1", Answer.NO)
    office.services.contact.answer(contact, "S1", Answer.YES)
    office.services.contact.plan(contact)
    # The undo of planning, then of "yes": the "no" before it holds again.
    office.services.history.undo()
    office.services.history.undo()
    assert [p.field for p in refused(lambda: office.services.contact.plan(contact))] == ["S1"]
    assert not is_planned(office, contact)


def test_undo_goes_back_action_by_action_up_to_twenty(office: Office) -> None:
    people = [office.person(f"Persoon {n}") for n in range(22)]
    taken = 0
    while office.services.history.last() is not None:
        assert office.services.history.undo().value == "participant_added"
        taken += 1
    assert taken == 20
    assert {row.id for row in office.services.participants.overview()} == set(people[:2])


def test_forget_empties_the_stack(office: Office) -> None:
    office.person()
    office.services.history.forget()
    assert office.services.history.last() is None


def test_undo_is_refused_when_the_row_has_moved_on(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    session = office.session(person, 1)
    assert session.slot is not None
    office.services.planning.move(session.id, replace(session.slot, day=session.slot.day + timedelta(1)))
    office.hold(person, 1)
    assert codes(office.services.history.undo) == ["moved_on"]
    assert office.session(person, 1).fixed_at is not None
