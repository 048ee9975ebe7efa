"""A store of version 1 becomes one of today: backed up first, every row as it was, all or nothing (P7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa

from desktop.domain.contact import Review, ReviewConclusion
from desktop.domain.diary import Absence, AbsenceKind, FixedBlock
from desktop.domain.errors import Damaged, NewerVersion
from desktop.domain.sessions import Report
from desktop.storage import backups, migrations, opening
from desktop.storage.engine import make_engine
from desktop.storage.keys import read_key_file
from desktop.storage.paths import default_backup_dir, key_path
from desktop.storage.store import Store
from tests.storage.encrypted import DATA_KEY, Clock, a_slot, an_answer, everything, fill
from tests.storage.stores import PASSWORD, fingerprints, new_store

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NEW = {
    *("absences", "fixed_blocks", "busy_sources", "busy_times", "pack_texts"),
    *("measurements", "measure_drafts", "instrument_texts"),
    *("drafts", "working_notes", "plan_cards"),
}


def first_version(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        migrations.run(connection, "0001")


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed store as version 1 made it, with rows in every table of content."""
    path = tmp_path / "Opmaat.opmaat"
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "HEAD", 1)
        patch.setattr(migrations, "upgrade", first_version)
        store = new_store(path, clock=Clock())
    case = fill(store)
    with store.write("history") as unit:
        session = replace(case.sessions[0], report=Report(went_well="veel"), fixed_at=NOON)
        unit.sessions.record_move(session.id, a_slot(), a_slot(1))
        unit.sessions.save(session)
        unit.contacts.answer(case.contact.id, an_answer("S1"))
        unit.contacts.note(case.contact.id, "planned", "")
        conclusion = ReviewConclusion.OTHER_SETTING
        unit.reviews.add(Review(uuid4(), case.participant.id, None, conclusion, "", NOON))
    with store.write("settings_changed") as unit:
        unit.options.set("settings", "{}")
    store.close()
    return path


def rows_of(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.raw_connection() as raw:
        names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        return {name: raw.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall() for (name,) in names}


def opened_as_first(path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "HEAD", 1)
        return opening.open_store(path, password=PASSWORD)


def test_the_example_is_a_store_of_version_one(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_key_file(key_path(old)).schema == 1
    store = opened_as_first(old, monkeypatch)
    found = rows_of(store)
    store.close()
    empty = {name for name, rows in found.items() if not rows}
    assert empty == set()
    assert not NEW & set(found)


def test_every_row_of_version_one_stays_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = opened_as_first(old, monkeypatch)
    before = rows_of(store)
    with store.read() as unit:
        seen = everything(unit)
    store.close()

    store = opening.open_store(old, password=PASSWORD)
    after = rows_of(store)
    with store.read() as unit:
        assert everything(unit) == seen
    assert store.verify_audit() is None
    assert store.undo_label() is None
    store.close()

    assert {name for name in set(after) - set(before) if not name.startswith("note_")} == NEW
    assert after["alembic_version"] == [(f"{migrations.HEAD:04d}",)]
    for name in set(before) - {"alembic_version", "store_facts"}:
        assert after[name] == before[name], name
    facts = {row[0]: row[1] for row in before["store_facts"]} | {"key_file": ""}
    assert {row[0]: row[1] for row in after["store_facts"]} | {"key_file": ""} == facts


def test_a_verified_backup_of_the_old_version_comes_first(old: Path) -> None:
    assert backups.latest(default_backup_dir(old)) is None
    opening.open_store(old, password=PASSWORD).close()
    assert read_key_file(key_path(old)).schema == migrations.HEAD
    assert opening.check_store(old, password=PASSWORD).sound
    kept = backups.latest(default_backup_dir(old))
    assert kept is not None
    back = old.with_name("Terug.opmaat")
    backups.restore(kept.path, back, password=PASSWORD)
    assert opening.check_store(back, password=PASSWORD).schema == 1
    # What was put back is upgraded like any other.
    opening.open_store(back, password=PASSWORD).close()
    assert opening.check_store(back, password=PASSWORD).schema == migrations.HEAD


def test_an_upgrade_that_fails_leaves_version_one(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprints(old.parent)

    def upgrade(engine: sa.Engine) -> None:
        with engine.begin() as connection:
            migrations.run(connection, "head")
            raise Damaged(path="x")

    with monkeypatch.context() as patch:
        patch.setattr(migrations, "upgrade", upgrade)
        with pytest.raises(Damaged):
            opening.open_store(old, password=PASSWORD)
    after = fingerprints(old.parent)
    assert {name: after[name] for name in before} == before
    opening.open_store(old, password=PASSWORD).close()


def test_the_first_version_refuses_what_was_upgraded(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opening.open_store(old, password=PASSWORD).close()
    before = fingerprints(old.parent)
    with pytest.raises(NewerVersion):
        opened_as_first(old, monkeypatch)
    assert fingerprints(old.parent) == before


def test_what_stood_in_version_one_is_found_by_the_search(old: Path) -> None:
    store = opening.open_store(old, password=PASSWORD)
    with store.read() as unit:
        [hit] = unit.search.find("veel")
    assert (hit.kind, hit.field) == ("session", "went_well")
    store.close()


def test_an_upgraded_store_takes_the_new_rows(old: Path) -> None:
    store = opening.open_store(old, password=PASSWORD)
    day = date(2026, 3, 9)
    with store.write("absence_put") as unit:
        unit.absences.add(Absence(uuid4(), AbsenceKind.SICK, day, day))
        unit.fixed_blocks.add(FixedBlock(uuid4(), "overleg", 2, time(9), 60, day))
        [trajectory] = unit.trajectories.all()
        assert unit.pack_texts.missing() == {(trajectory.pack_id, trajectory.pack_version)}
    assert store.undo()[0] == "absence_put"
    with store.read() as unit:
        assert (unit.absences.all(), unit.fixed_blocks.all()) == ((), ())
    store.close()


def test_both_ways_to_head_make_the_same_schema(tmp_path: Path) -> None:
    def schema(engine: sa.Engine) -> list[tuple[str, str]]:
        with engine.connect() as connection:
            rows = connection.exec_driver_sql(
                "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
            )
            return [(str(row[0]), str(row[1])) for row in rows]

    stepwise, at_once = (make_engine(tmp_path / f"{n}.opmaat", DATA_KEY) for n in (1, 2))
    first_version(stepwise)
    migrations.upgrade(stepwise)
    migrations.upgrade(at_once)
    assert schema(stepwise) == schema(at_once)
    stepwise.dispose()
    at_once.dispose()
