"""One unit of work is one transaction, all of it or nothing, and says what it changed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa

from desktop.domain.contact import Review, ReviewConclusion
from desktop.storage.store import Store
from desktop.storage.tables import audit, sessions
from desktop.storage.unit_of_work import Unit
from tests.storage.encrypted import (
    Case,
    Clock,
    a_participant,
    a_slot,
    an_answer,
    everything,
    fill,
    open_at,
    rejected_with,
)


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


def audit_lines(engine: sa.Engine, action: str) -> list[tuple[str, UUID]]:
    statement = sa.select(audit.c.subject_kind, audit.c.subject_id).where(audit.c.action == action)
    with engine.connect() as connection:
        return [(row[0], row[1]) for row in connection.execute(statement)]


def test_the_store_knows_its_place(store: Store, tmp_path: Path) -> None:
    assert store.path == tmp_path / "a.opmaat"
    assert store.device == "test"
    assert not store.is_practice


def test_the_practice_mark_is_inside_the_file(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    store.set_fact("practice", "1")
    again = Store(engine, data_key=bytes(32), clock=Clock(), device="", on_close=lambda: None)
    assert store.is_practice
    assert again.is_practice
    assert store.fact("practice") == "1"
    assert store.fact("nothing") is None


def test_an_exception_leaves_nothing(opened: tuple[Store, sa.Engine], case: Case) -> None:
    store, engine = opened
    with store.read() as unit:
        before = everything(unit)

    def halfway() -> None:
        with store.write("halfway") as unit:
            unit.participants.add(a_participant("B2-07"))
            unit.sessions.save(replace(case.sessions[0], slot=a_slot(2)))
            unit.audit("exported", "participant", case.participant.id)
            raise KeyError

    with pytest.raises(KeyError):
        halfway()
    with store.read() as unit:
        assert everything(unit) == before
    assert audit_lines(engine, "halfway") == audit_lines(engine, "exported") == []
    assert store.undo_label() is None


def test_an_error_about_another_file_is_not_blamed_on_the_store(store: Store, case: Case) -> None:
    def remove_and_export() -> None:
        with store.write("exported") as unit:
            unit.participants.remove(case.participant.id)
            Path("no such folder/report.pdf").read_bytes()

    with pytest.raises(FileNotFoundError):
        remove_and_export()
    with store.read() as unit:
        assert unit.participants.get(case.participant.id) == case.participant


def test_what_settles_belongs_to_the_unit(opened: tuple[Store, sa.Engine], case: Case) -> None:
    store, engine = opened
    seen: list[frozenset[UUID]] = []

    def settle(unit: Unit) -> None:
        seen.append(unit.touched_participants)
        unit.contacts.save(replace(case.contact, set_aside=True))

    with store.write("moved", settle=settle) as unit:
        unit.sessions.save(replace(case.sessions[0], slot=a_slot(2)))
    assert seen == [frozenset({case.participant.id})]
    assert unit.changes.ids("contact") == {case.contact.id}
    assert ("contact", case.contact.id) in audit_lines(engine, "moved")
    store.undo()
    with store.read() as unit:
        assert not unit.contacts.get(case.contact.id).set_aside


def test_when_settling_fails_nothing_is_kept(store: Store, case: Case) -> None:
    def settle(_: Unit) -> None:
        raise KeyError

    with pytest.raises(KeyError), store.write("moved", settle=settle) as unit:
        unit.sessions.save(replace(case.sessions[0], slot=a_slot(2)))
    with store.read() as unit:
        assert unit.sessions.get(case.sessions[0].id).slot == a_slot()


def test_changes_name_every_kind(store: Store) -> None:
    case = fill(store)
    review = Review(
        uuid4(),
        case.participant.id,
        None,
        ReviewConclusion.BACK_TO_BRAIN,
        "",
        datetime(2026, 3, 2, tzinfo=UTC),
    )
    with store.write("all") as unit:
        assert not unit.changes
        unit.participants.add(a_participant("B2-07"))
        unit.trajectories.save(replace(case.trajectory, supervisor_question="?"))
        unit.sessions.record_move(case.sessions[0].id, a_slot(), a_slot(1))
        unit.settings.save(replace(case.setting, place="kerk"))
        unit.contacts.answer(case.contact.id, an_answer("S1"))
        unit.reviews.add(review)
        unit.options.set("language", "nl")
    kinds = {"participant", "trajectory", "session", "setting", "contact", "review", "option"}
    assert {kind for kind, _ in unit.changes.entries} == kinds
    assert unit.changes.ids("session") == {case.sessions[0].id}


def test_saving_the_same_changes_nothing(opened: tuple[Store, sa.Engine], case: Case) -> None:
    store, engine = opened
    with store.write("language") as unit:
        unit.options.set("language", "nl")
    with store.write("same") as unit:
        unit.participants.save(case.participant)
        unit.trajectories.save(case.trajectory)
        for session in case.sessions:
            assert unit.sessions.save(session) == session
        unit.settings.save(case.setting)
        unit.contacts.save(case.contact)
        unit.options.set("language", "nl")
    assert not unit.changes
    assert audit_lines(engine, "same") == []
    assert store.undo_label() == "language"


@pytest.mark.parametrize("kind", ["trajectory", "session", "setting", "contact", "report", "move", "answer"])
def test_a_change_touches_the_person_it_is_about(store: Store, case: Case, kind: str) -> None:
    fill(store, "B2-07")
    session = case.sessions[0]
    with store.write("touched") as unit:
        match kind:
            case "trajectory":
                unit.trajectories.save(replace(case.trajectory, supervisor_question="?"))
            case "session":
                unit.sessions.save(replace(session, slot=None))
            case "report":
                unit.sessions.save(replace(session, report=replace(session.report, concern="valgevaar")))
            case "move":
                unit.sessions.record_move(session.id, a_slot(), None)
            case "setting":
                unit.settings.save(replace(case.setting, place="elders"))
            case "contact":
                unit.contacts.save(replace(case.contact, set_aside=True))
            case _:
                unit.contacts.answer(case.contact.id, an_answer("S1"))
        assert unit.touched_participants == {case.participant.id}
    assert unit.touched_participants == {case.participant.id}


def test_more_subjects_than_one_query_may_hold(store: Store) -> None:
    case = fill(store, sessions=600)
    with store.write("all") as unit:
        for session in case.sessions:
            unit.sessions.record_move(session.id, session.slot, None)
    assert unit.touched_participants == {case.participant.id}


def test_one_audit_line_per_subject(opened: tuple[Store, sa.Engine], case: Case) -> None:
    store, engine = opened
    with store.write("busy") as unit:
        unit.contacts.answer(case.contact.id, an_answer("S1"))
        unit.contacts.answer(case.contact.id, an_answer("S2"))
        unit.contacts.note(case.contact.id, "planned", "")
        unit.audit("exported", "participant", case.participant.id)
    assert audit_lines(engine, "busy") == [("contact", case.contact.id)]
    assert audit_lines(engine, "exported") == [("participant", case.participant.id)]


def test_bookkeeping_of_a_row(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    with store.write("named") as unit:
        unit.options.set("counsellor_name", "Jo")
    case = fill(store, sessions=1)
    with store.write("named") as unit:
        unit.options.set("counsellor_name", "Sam")
    with store.write("moved") as unit:
        unit.sessions.save(replace(case.sessions[0], slot=None))
        moment = unit.now
    with engine.connect() as connection:
        row = connection.execute(sa.select(sessions)).mappings().one()
    assert (row["author"], row["device"], row["revision"]) == ("Sam", "test", 2)
    assert (row["changed_at"], row["deleted_at"]) == (moment, None)
    assert row["created_at"] < moment


def test_a_reading_unit_cannot_write(store: Store, case: Case) -> None:
    with store.read() as unit:
        with pytest.raises(RuntimeError, match="reading"):
            unit.participants.add(a_participant("B2-07"))
        with pytest.raises(RuntimeError, match="reading"):
            unit.audit("exported", "participant", case.participant.id)


def test_a_unit_within_a_unit_is_a_bug(store: Store) -> None:
    with store.read(), pytest.raises(RuntimeError, match="inside"), store.write("inner"):
        pass
    with store.write("outer"), pytest.raises(RuntimeError, match="inside"):
        store.undo()
    with store.read() as unit:
        assert unit.participants.all() == ()


def test_writers_of_two_threads_take_turns(store: Store) -> None:
    def add(letter: str) -> None:
        for number in range(8):
            with store.write("added", undoable=False) as unit:
                count = len(unit.participants.all())
                unit.options.set("count", str(count + 1))
                unit.participants.add(a_participant(f"{letter}1-{number:02d}"))

    threads = [threading.Thread(target=add, args=(letter,)) for letter in "AB"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as unit:
        assert len(unit.participants.all()) == 16
        assert unit.options.get("count") == "16"


def test_after_closing_nothing_works_and_the_lock_is_let_go(tmp_path: Path) -> None:
    closed: list[bool] = []
    opened, engine = open_at(tmp_path / "b.opmaat")
    store = Store(engine, data_key=bytes(32), clock=Clock(), device="", on_close=lambda: closed.append(True))
    store.close()
    store.close()
    assert closed == [True]
    with pytest.raises(RuntimeError, match="closed"), store.write("late"):
        pass
    opened.close()


def test_nothing_to_undo_says_so(store: Store) -> None:
    assert store.undo_label() is None
    assert rejected_with(store.undo) == ("nothing_to_undo",)
