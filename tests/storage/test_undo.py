"""Undo brings back what was there, or refuses; it never overwrites what came later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.contact import Review, ReviewConclusion
from desktop.domain.sessions import Report, SessionState
from desktop.storage.store import Store
from desktop.storage.tables import audit, undo_entries
from desktop.storage.unit_of_work import Unit
from tests.storage.encrypted import (
    Case,
    a_contact,
    a_participant,
    a_session,
    a_setting,
    a_slot,
    a_trajectory,
    an_answer,
    everything,
    fill,
    open_at,
    rejected_with,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Store, sa.Engine]]:
    store, engine = open_at(tmp_path / "a.opmaat")
    yield store, engine
    store.close()


@pytest.fixture
def store(opened: tuple[Store, sa.Engine]) -> Store:
    return opened[0]


@pytest.fixture
def case(store: Store) -> Case:
    return fill(store)


def seen(store: Store) -> dict[Any, Any]:
    with store.read() as unit:
        found: dict[Any, Any] = dict(everything(unit))
        found["options"] = [unit.options.get(key) for key in ("a", "b")]
        found["history"] = [unit.contacts.history(c.id) for c in unit.contacts.all()]
    return found


Step = Callable[[Unit, int], None]


def _rename(unit: Unit, n: int) -> None:
    for person in unit.participants.all()[:1]:
        unit.participants.save(replace(person, details=replace(person.details, name=f"Naam {n}", goal="")))


def _add_person(unit: Unit, n: int) -> None:
    person = a_participant(f"{uuid4()}")
    trajectory = a_trajectory(person.id)
    unit.participants.add(person)
    unit.trajectories.add(trajectory)
    unit.sessions.add(replace(a_session(trajectory.id), report=Report(went_well=str(n))))


def _remove(unit: Unit, n: int) -> None:
    people = unit.participants.all()
    if len(people) > 1:
        unit.participants.remove(people[n % len(people)].id)


def _session(unit: Unit, n: int) -> None:
    for session in unit.sessions.all()[:2]:
        slot = None if n % 3 == 0 else a_slot(n)
        unit.sessions.record_move(session.id, session.slot, slot)
        unit.sessions.save(replace(session, slot=slot, report=replace(session.report, observation=str(n))))


def _extra(unit: Unit, n: int) -> None:
    for trajectory in unit.trajectories.all()[:1]:
        unit.sessions.add(a_session(trajectory.id, 9 + n))
        unit.trajectories.save(replace(trajectory, supervisor_question=str(n)))


def _contact(unit: Unit, n: int) -> None:
    for trajectory in unit.trajectories.all()[:1]:
        setting = unit.settings.add(a_setting())
        contact = unit.contacts.add(a_contact(trajectory, setting.id))
        unit.contacts.answer(contact.id, an_answer("S1", second=n))


def _answer(unit: Unit, n: int) -> None:
    for contact in unit.contacts.all()[:2]:
        unit.contacts.answer(contact.id, an_answer("S2", second=n))
        unit.contacts.note(contact.id, "planned", str(n))
        unit.contacts.save(replace(unit.contacts.get(contact.id), planned_at=NOON, set_aside=n % 2 == 0))


def _review(unit: Unit, n: int) -> None:
    for person in unit.participants.all()[:1]:
        conclusion = ReviewConclusion.OTHER_SETTING
        unit.reviews.add(Review(uuid4(), person.id, None, conclusion, str(n), NOON))


def _option(unit: Unit, n: int) -> None:
    unit.options.set("ab"[n % 2], str(n))


STEPS: tuple[Step, ...] = (
    _rename,
    _add_person,
    _remove,
    _session,
    _extra,
    _contact,
    _answer,
    _review,
    _option,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    steps=st.lists(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 50)), max_size=3), max_size=8)
)
def test_undo_goes_back_step_by_step(
    tmp_path_factory: pytest.TempPathFactory, steps: list[list[tuple[Step, int]]]
) -> None:
    store, _ = open_at(tmp_path_factory.mktemp("undo") / "a.opmaat")
    fill(store)
    pictures = [seen(store)]
    for number, unit_of_steps in enumerate(steps):
        with store.write(f"step {number}") as unit:
            for step, n in unit_of_steps:
                step(unit, n)
        if unit.changes:
            pictures.append(seen(store))
    while len(pictures) > 1:
        assert seen(store) == pictures.pop()
        label = store.undo_label()
        assert store.undo()[0] == label
    assert seen(store) == pictures[0]
    assert store.undo_label() is None
    assert store.verify_audit() is None
    store.close()


def test_undo_says_what_it_took_back_and_leaves_a_line(opened: tuple[Store, sa.Engine], case: Case) -> None:
    store, engine = opened
    with store.write("session_moved") as unit:
        unit.sessions.save(replace(case.sessions[0], slot=a_slot(2)))
        unit.sessions.record_move(case.sessions[0].id, a_slot(), a_slot(2))
    changes = unit.changes
    assert store.undo_label() == "session_moved"
    assert store.undo() == ("session_moved", changes)
    with engine.connect() as connection:
        last = connection.execute(sa.select(audit).order_by(audit.c.position.desc()).limit(1)).one()
    assert (last.action, last.subject_id) == ("undo:session_moved", case.sessions[0].id)


def test_an_undone_row_counts_on(store: Store, case: Case) -> None:
    with store.write("moved") as unit:
        unit.sessions.save(replace(case.sessions[0], slot=a_slot(2)))
    store.undo()
    with store.read() as unit:
        assert unit.sessions.get(case.sessions[0].id).revision == 3

    def save_old_copy() -> None:
        with store.write("late") as unit:
            unit.sessions.save(replace(case.sessions[0], slot=None))

    assert rejected_with(save_old_copy) == ("stale",)


def test_what_moved_on_is_not_overwritten(store: Store, case: Case) -> None:
    with store.write("named") as unit:
        unit.options.set("a", "1")
    with store.write("moved") as unit:
        session = unit.sessions.save(replace(case.sessions[0], slot=a_slot(2)))
    with store.write("imported", undoable=False) as unit:
        unit.sessions.save(replace(session, slot=a_slot(3)))
    assert rejected_with(store.undo) == ("moved_on",)
    with store.read() as unit:
        assert unit.sessions.get(session.id).slot == a_slot(3)
    # The refused action has left the stack; the one before it can still be taken back.
    assert store.undo()[0] == "named"


def test_what_something_rests_on_is_not_taken_away(store: Store) -> None:
    person = a_participant()
    with store.write("added") as unit:
        unit.participants.add(person)
    with store.write("imported", undoable=False) as unit:
        unit.trajectories.add(a_trajectory(person.id))
    assert rejected_with(store.undo) == ("moved_on",)
    with store.read() as unit:
        assert unit.participants.get(person.id) == person


def test_fixing_a_report_is_not_undone(store: Store, case: Case) -> None:
    with store.write("drafted") as unit:
        draft = unit.sessions.save(replace(case.sessions[0], report=Report(went_well="veel")))
    with store.write("fixed") as unit:
        fixed = unit.sessions.save(replace(draft, state=SessionState.HELD, fixed_at=NOON))
    assert store.undo_label() == "drafted"
    assert rejected_with(store.undo) == ("moved_on",)
    with store.read() as unit:
        assert unit.sessions.get(fixed.id) == fixed


def test_a_later_version_of_a_report_is_undone_by_a_tombstone(store: Store, case: Case) -> None:
    with store.write("fixed") as unit:
        fixed = unit.sessions.save(replace(case.sessions[0], report=Report(went_well="a"), fixed_at=NOON))
    with store.write("corrected") as unit:
        unit.sessions.save(replace(fixed, report=Report(went_well="b")))
    store.undo()
    with store.read() as unit:
        assert unit.sessions.get(fixed.id).report == Report(went_well="a")
        assert len(unit.sessions.report_versions(fixed.id)) == 1


def test_undo_settles_too(store: Store, case: Case) -> None:
    def settle(unit: Unit) -> None:
        assert unit.touched_participants == {case.participant.id}
        unit.contacts.save(replace(case.contact, set_aside=True))

    with store.write("moved") as unit:
        unit.sessions.save(replace(case.sessions[0], slot=a_slot(2)))
    _, changes = store.undo(settle)
    assert changes.ids("contact") == {case.contact.id}
    with store.read() as unit:
        assert unit.contacts.get(case.contact.id).set_aside


def test_twenty_actions_and_no_more(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    for number in range(25):
        with store.write(f"set {number}") as unit:
            unit.options.set("a", str(number))
    with engine.connect() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(undo_entries)).scalar_one() == 20
    undone = 0
    while store.undo_label() is not None:
        store.undo()
        undone += 1
    assert undone == 20
    with store.read() as unit:
        assert unit.options.get("a") == "4"


def test_locking_clears_the_stack(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    with store.write("set") as unit:
        unit.options.set("a", "geheim doel")
    store.clear_undo()
    assert store.undo_label() is None
    with engine.connect() as connection:
        assert connection.execute(sa.select(undo_entries)).all() == []


def test_another_opening_undoes_nothing_of_the_last(tmp_path: Path) -> None:
    first, _ = open_at(tmp_path / "b.opmaat")
    with first.write("set") as unit:
        unit.options.set("a", "1")
    first.close()
    second, engine = open_at(tmp_path / "b.opmaat")
    assert second.undo_label() is None
    with second.write("again") as unit:
        unit.options.set("a", "2")
    with engine.connect() as connection:
        assert connection.execute(sa.select(undo_entries.c.action)).scalars().all() == ["again"]
    second.undo()
    with second.read() as unit:
        assert unit.options.get("a") == "1"
    second.close()
