"""What must be shown of the guard: one condition alone, the drag, two that fell short, every door (M5-M7)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from desktop.domain.clearance import refusals
from desktop.domain.contact import Answer, ContactSize, ContactState, Outcome, ReviewConclusion
from desktop.domain.contact_moving import ContactMoveContext, preview_contact_move
from desktop.domain.errors import Rejected
from desktop.language import speaking, words
from desktop.services.contact import NewContact
from desktop.services.moves import NOTHING_STANDS
from desktop.services.office import Services, restore, services_for
from desktop.services.practice import play_practice
from desktop.storage import opening
from tests.services.kit import Office, codes, refused
from tests.storage.stores import CHEAP, PASSWORD


@pytest.mark.parametrize("answer", [Answer.NO, Answer.UNKNOWN])
def test_each_hard_condition_alone_keeps_a_contact_from_being_planned(office: Office, answer: Answer) -> None:
    person = office.relating()
    contact = office.contact(person)
    office.answer_all(contact)
    hard = [c for c in office.services.pack.conditions if c.hard and not c.computed]
    assert len(hard) == 11
    for condition in hard:
        office.services.contact.answer(contact, condition.code, answer)
        [problem] = refused(lambda: office.services.contact.plan(contact))
        assert (problem.field, problem.code) == (condition.code, "condition_open")
        assert dict(problem.params)["answer"] == answer.value
        with speaking("nl"):
            sentence = words.problem_text(problem, office.services.pack)
        assert f"{condition.code} ‘{condition.label['nl']}’" in sentence
        assert ("telt als ‘nee’" in sentence) is (answer is Answer.UNKNOWN)
        office.services.contact.answer(contact, condition.code, Answer.YES)
    office.services.contact.plan(contact)


def test_the_twelfth_is_the_brain_itself(office: Office) -> None:
    person = office.relating()
    contact = office.contact(person)
    office.answer_all(contact)
    second = office.session(person, 2)
    office.services.sessions.fix(second.id, second.revision, office.report(2))
    [problem] = refused(lambda: office.services.contact.plan(contact))
    assert (problem.field, problem.code) == ("R2", "condition_open")


def test_dragging_a_planned_contact_loses_its_clearance_and_says_so_beforehand(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person)
    slot = office.services.contact.check(contact).contact.facts.slot
    later = replace(slot, day=slot.day + timedelta(days=1))
    office.services.contact.move_context(contact)  # the window reads this once, at the start of the drag
    with office.services.place.store.read() as unit:
        stored = unit.contacts.get(contact)
        context = office.services.place.contact_context(unit, stored)
    preview = preview_contact_move(ContactMoveContext(NOTHING_STANDS, stored, context), later)
    assert preview.clearance_lost
    assert {"R1", "S1", "G1", "N2"} <= set(preview.reopens)
    assert office.services.contact.move(contact, later).value is ContactState.CHECKING
    assert office.history(contact)[-1] == ("clearance_lost", "facts")
    check = office.services.contact.check(contact)
    assert {s.condition.code for s in check.statuses if s.reopened_by == ("date",)} == set(preview.reopens)
    assert codes(lambda: office.services.contact.plan(contact)) == ["condition_open"] * 9
    office.services.history.undo()
    assert office.state(contact) is ContactState.PLANNED


def test_more_people_lose_the_clearance_as_well(office: Office) -> None:
    contact = office.planned(office.relating())
    facts = office.services.contact.check(contact).contact.facts
    changed = office.services.contact.change(contact, replace(facts, size=ContactSize.GROUP))
    assert changed.value is ContactState.CHECKING
    assert "P1" in {p.field for p in office.services.contact.check(contact).refusals}


def twice_disappointed(office: Office) -> tuple[UUID, UUID, UUID]:
    """A participant, a contact that was ready to be planned, and one set aside while it was planned."""
    person = office.relating()
    ready, aside = office.contact(person, 5), office.planned(person, 6)
    office.answer_all(ready)
    office.services.contact.set_aside(aside)
    for outcome in (Outcome.MIXED, Outcome.NOT_POSITIVE):
        contact = office.planned(person, 0)
        office.services.contact.look_back(contact, outcome)
        setting = office.services.contact.check(contact).contact.facts.setting_id
        office.at(office.clock.today(), office.clock.moment.hour + 3)
        office.services.contact.review(person, setting, ReviewConclusion.ADAPT_SETTING, "")
    return person, ready, aside


def test_after_two_that_fell_short_no_door_plans_a_new_one_until_the_phase_is_reviewed(
    office: Office, tmp_path: Path
) -> None:
    person, ready, aside = twice_disappointed(office)
    contact = office.services.contact
    slot = contact.check(ready).contact.facts.slot
    earlier = replace(slot, day=slot.day - timedelta(days=1))

    def drag() -> None:
        contact.move(ready, earlier)
        office.answer_all(ready)
        contact.plan(ready)

    def take_back() -> None:
        contact.set_aside(aside, aside=False)
        contact.plan(aside)

    doors: tuple[Callable[[], object], ...] = (
        lambda: contact.plan(ready),
        drag,
        take_back,
        lambda: office.planned(person, 4),
    )
    for door in doors:
        assert codes(door) == ["two_not_positive"]
    assert not planned_to_come(office)
    again = restored(office, tmp_path)
    with pytest.raises(Rejected) as kept:
        again.contact.plan(ready)
    assert [problem.code for problem in kept.value.problems] == ["two_not_positive"]
    again.close()
    office.at(office.clock.today() + timedelta(days=1))
    contact.review(person, None, ReviewConclusion.BACK_TO_BRAIN, "")
    contact.plan(ready)
    assert planned_to_come(office) == [ready]


def planned_to_come(office: Office) -> list[UUID]:
    """What the store holds as planned and not looked back on."""
    with office.services.place.store.read() as unit:
        found = [c for c in unit.contacts.all() if c.planned_at is not None and c.look_back is None]
    return [contact.id for contact in found]


def restored(office: Office, folder: Path) -> Services:
    """The services on a backup of now, put back in another place."""
    backup = office.services.backups.make_in(folder)
    back = folder / "Terug.opmaat"
    restore(backup, back, password=PASSWORD)
    return services_for(opening.open_store(back, password=PASSWORD, clock=office.clock), clock=office.clock)


def test_undo_does_not_bring_a_plan_back_that_may_not_be(office: Office) -> None:
    person = office.relating()
    planned = office.planned(person, 6)
    bad = office.planned(person, 0)
    office.services.contact.look_back(bad, Outcome.NOT_POSITIVE)
    office.services.contact.unplan(planned)
    today = office.facts(0)
    office.services.contact.register_unplanned(NewContact(person, None, today), Outcome.MIXED)
    office.services.history.undo()
    office.services.history.undo()
    assert planned_to_come(office) == [planned]
    office.services.contact.register_unplanned(NewContact(person, None, today), Outcome.MIXED)
    assert planned_to_come(office) == []


def test_practice_data_comes_through_the_same_guard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "create_store", partial(opening.create_store, cost=CHEAP))
    services = play_practice(tmp_path / "oefenen.opmaat", date(2026, 11, 24))
    seen = 0
    with services.place.store.read() as unit:
        for contact in unit.contacts.all():
            if contact.planned_at is not None and contact.look_back is None:
                assert refusals(contact, services.place.contact_context(unit, contact)) == ()
                seen += 1
    assert seen
    services.close()
