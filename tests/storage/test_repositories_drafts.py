"""Drafts and working notes: written over in place, no line in the log, gone for real when they go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from desktop.domain.drafts import DraftKind
from desktop.domain.errors import Rejected
from desktop.storage.store import Store
from desktop.storage.tables import audit, drafts, undo_entries, working_notes
from tests.storage.encrypted import Case, fill, open_at

KIND = DraftKind.REPORT


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Store, sa.Engine, Case]]:
    store, engine = open_at(tmp_path / "a.opmaat")
    yield store, engine, fill(store)
    store.close()


def rows(engine: sa.Engine, table: sa.Table) -> int:
    with engine.connect() as connection:
        return int(connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())


def keep(store: Store, case: Case, text: str) -> None:
    with store.write("draft_kept", undoable=False) as unit:
        unit.drafts.put(
            KIND,
            case.sessions[0].id,
            {"went_well": text},
            participant_id=case.participant.id,
            based_on=7,
        )


def test_a_draft_is_written_over_in_place(opened: tuple[Store, sa.Engine, Case]) -> None:
    store, engine, case = opened
    lines, undos = rows(engine, audit), rows(engine, undo_entries)
    for text in ("Z", "Ze", "Ze lachte"):
        keep(store, case, text)
    with store.read() as unit:
        found = unit.drafts.find(KIND, case.sessions[0].id)
        assert unit.drafts.all() == (found,)
        assert unit.drafts.find(DraftKind.CONCERN, case.sessions[0].id) is None
    assert found is not None
    assert (found.content, found.based_on) == ({"went_well": "Ze lachte"}, 7)
    assert found.changed_at > found.begun_at
    assert rows(engine, drafts) == 1
    assert (rows(engine, audit), rows(engine, undo_entries)) == (lines, undos)


def test_dropping_deletes_the_row(opened: tuple[Store, sa.Engine, Case]) -> None:
    store, engine, case = opened
    keep(store, case, "weg")
    with store.write("draft_dropped", undoable=False) as unit:
        unit.drafts.drop(KIND, case.sessions[0].id)
    assert rows(engine, drafts) == 0


def test_set_aside_is_in_the_bin_and_comes_back(opened: tuple[Store, sa.Engine, Case]) -> None:
    store, engine, case = opened
    keep(store, case, "in de bak")
    with store.read() as unit:
        (draft,) = unit.drafts.all()
    with store.write("draft_set_aside") as unit:
        unit.drafts.set_aside(draft.id)
    assert rows(engine, drafts) == 1
    with store.read() as unit:
        assert unit.drafts.all() == ()
    action, changes = store.undo()
    assert action == "draft_set_aside"
    assert changes.touches("draft")
    with store.read() as unit:
        (back,) = unit.drafts.all()
    assert back.content == draft.content


def test_draft_and_note_go_with_the_participant_and_come_back(
    opened: tuple[Store, sa.Engine, Case],
) -> None:
    store, _, case = opened
    person = case.participant.id
    keep(store, case, "half")
    with store.write("note_written", undoable=False) as unit:
        unit.notes.put(person, "bel de dochter")
    with store.write("participant_removed") as unit:
        unit.participants.remove(person)
    with store.read() as unit:
        assert unit.drafts.all() == ()
        assert unit.notes.find(person) is None
        assert unit.notes.subjects() == ()
    store.undo()
    with store.read() as unit:
        assert len(unit.drafts.all()) == 1
        assert unit.notes.subjects() == (person,)


def test_a_note_is_destroyed_for_real(opened: tuple[Store, sa.Engine, Case]) -> None:
    store, engine, case = opened
    person = case.participant.id
    for text in ("a", "ab"):
        with store.write("note_written", undoable=False) as unit:
            unit.notes.put(person, text)
    with store.read() as unit:
        note = unit.notes.find(person)
    assert note is not None
    assert note.text == "ab"
    assert rows(engine, working_notes) == 1
    with store.write("note_destroyed", undoable=False) as unit:
        assert unit.notes.destroy(person)
        assert not unit.notes.destroy(person)
    assert rows(engine, working_notes) == 0


def test_a_reading_unit_drops_and_destroys_nothing(opened: tuple[Store, sa.Engine, Case]) -> None:
    store, _, case = opened
    with store.read() as unit:
        with pytest.raises(RuntimeError):
            unit.drafts.drop(KIND, case.sessions[0].id)
        with pytest.raises(RuntimeError):
            unit.notes.destroy(case.participant.id)


def test_undoing_what_a_dropped_draft_was_part_of_is_refused(
    opened: tuple[Store, sa.Engine, Case],
) -> None:
    store, _, case = opened
    keep(store, case, "x")
    with store.read() as unit:
        (draft,) = unit.drafts.all()
    with store.write("draft_set_aside") as unit:
        unit.drafts.set_aside(draft.id)
    with store.write("wiped", undoable=False) as unit:
        unit._rows.connection.execute(sa.delete(drafts))
    with pytest.raises(Rejected):
        store.undo()
