"""Contacts with answers and history; participants with codes and the bin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.domain.contact import Answer, Review, ReviewConclusion
from desktop.domain.errors import NotFound
from desktop.storage.store import Store
from tests.storage.encrypted import (
    Case,
    a_participant,
    a_slot,
    a_trajectory,
    an_answer,
    everything,
    fill,
    open_at,
    rejected_with,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened, _ = open_at(tmp_path / "a.opmaat")
    yield opened
    opened.close()


@pytest.fixture
def case(store: Store) -> Case:
    return fill(store)


def test_answers_come_in_the_order_given(store: Store, case: Case) -> None:
    # The same moment on purpose: the order is kept, not derived from the clock.
    given = [an_answer("S1", Answer.NO), an_answer("R1"), an_answer("S1", Answer.YES)]
    for answer in given:
        with store.write("answered") as unit:
            unit.contacts.answer(case.contact.id, answer)
    with store.read() as unit:
        contact = unit.contacts.get(case.contact.id)
        assert contact.answers == tuple(given)
        assert contact.revision == case.contact.revision
        assert unit.contacts.of_participant(case.participant.id) == (contact,)
        assert unit.contacts.of_trajectory(case.trajectory.id) == (contact,)
    store.undo()
    with store.write("answered") as unit:
        unit.contacts.answer(case.contact.id, an_answer("N1"))
    with store.read() as unit:
        assert unit.contacts.get(case.contact.id).answers == (*given[:2], an_answer("N1"))


def test_saving_an_older_copy_loses_no_answer(store: Store, case: Case) -> None:
    with store.write("answered") as unit:
        unit.contacts.answer(case.contact.id, an_answer("S1"))
        kept = unit.contacts.save(replace(case.contact, set_aside=True))
    assert kept.answers == (an_answer("S1"),)
    with store.read() as unit:
        assert unit.contacts.get(case.contact.id) == kept


def test_a_given_answer_is_never_replaced(store: Store, case: Case) -> None:
    with store.write("answered") as unit:
        unit.contacts.answer(case.contact.id, an_answer("S1", Answer.NO))
    forged = replace(case.contact, answers=(an_answer("S1", Answer.YES),))
    with pytest.raises(ValueError, match="only ever added"), store.write("forged") as unit:
        unit.contacts.save(forged)


def test_history_keeps_order_and_author(store: Store, case: Case) -> None:
    with store.write("planned") as unit:
        unit.options.set("counsellor_name", "Jo")
        unit.contacts.note(case.contact.id, "planned", "ab12")
        unit.contacts.note(case.contact.id, "clearance_lost", "date,people")
        planned_at = unit.now
    with store.read() as unit:
        lines = unit.contacts.history(case.contact.id)
    assert [(line.code, line.detail, line.author) for line in lines] == [
        ("planned", "ab12", "Jo"),
        ("clearance_lost", "date,people", "Jo"),
    ]
    assert lines[0].at == planned_at


def test_contacts_come_by_day(store: Store, case: Case) -> None:
    earlier = replace(case.contact, id=uuid4(), facts=replace(case.contact.facts, slot=a_slot(3)))
    with store.write("added") as unit:
        unit.contacts.add(earlier)
    day = earlier.facts.slot.day
    with store.read() as unit:
        assert [c.id for c in unit.contacts.all()] == [earlier.id, case.contact.id]
        assert [c.id for c in unit.contacts.between(day, day)] == [earlier.id]
        assert unit.contacts.between(day - timedelta(days=2), day - timedelta(days=1)) == ()


def test_a_code_is_never_given_twice(store: Store, case: Case) -> None:
    with store.write("removed") as unit:
        unit.participants.remove(case.participant.id)
    with store.read() as unit:
        assert unit.participants.all() == ()
        assert unit.participants.codes() == {"K7-41"}
        with pytest.raises(NotFound):
            unit.participants.by_code("K7-41")
        with pytest.raises(NotFound):
            unit.participants.get(case.participant.id)
        assert unit.participants.find(case.participant.id) is None


def test_by_code(store: Store, case: Case) -> None:
    other = fill(store, "B2-07")
    with store.read() as unit:
        assert unit.participants.by_code("K7-41") == case.participant
        assert unit.participants.by_code("B2-07") == other.participant
        assert [p.code for p in unit.participants.all()] == ["B2-07", "K7-41"]


def test_the_bin_takes_everything_of_a_person_and_gives_it_back(store: Store, case: Case) -> None:
    review = Review(
        uuid4(),
        case.participant.id,
        case.setting.id,
        ReviewConclusion.OTHER_SETTING,
        "",
        datetime(2026, 3, 2, tzinfo=UTC),
    )
    with store.write("added") as unit:
        unit.reviews.add(review)
    other = fill(store, "B2-07")
    with store.read() as unit:
        before = everything(unit)
    with store.write("removed") as unit:
        unit.participants.remove(case.participant.id)
    with store.read() as unit:
        left = everything(unit)
    assert set(left) == {
        case.setting.id,
        other.participant.id,
        other.trajectory.id,
        other.setting.id,
        other.contact.id,
        *(s.id for s in other.sessions),
    }
    store.undo()
    with store.read() as unit:
        assert everything(unit) == before


def test_the_newest_trajectory_comes_first(store: Store) -> None:
    person = a_participant()
    old, new = a_trajectory(person.id), a_trajectory(person.id)
    new = replace(new, started_on=old.started_on + timedelta(days=90))
    with store.write("added") as unit:
        unit.participants.add(person)
        unit.trajectories.add(new)
        unit.trajectories.add(old)
    with store.read() as unit:
        assert unit.trajectories.of_participant(person.id) == (new, old)


def test_what_was_changed_elsewhere_is_stale(store: Store, case: Case) -> None:
    def rename(name: str) -> None:
        details = replace(case.participant.details, name=name)
        with store.write("changed") as unit:
            unit.participants.save(replace(case.participant, details=details))

    rename("Mies Bakker")
    assert rejected_with(lambda: rename("Mies Smit")) == ("stale",)
    with store.read() as unit:
        assert unit.participants.get(case.participant.id).name == "Mies Bakker"


def test_what_was_removed_is_stale(store: Store, case: Case) -> None:
    with store.write("removed") as unit:
        unit.participants.remove(case.participant.id)

    def save() -> None:
        with store.write("changed") as unit:
            unit.contacts.save(replace(case.contact, set_aside=True))

    assert rejected_with(save) == ("stale",)
