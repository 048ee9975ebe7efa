"""A store of version 1 becomes one of today: backed up first, every row as it was, all or nothing (P7)."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa

from desktop.domain.contact import Answer, ReviewConclusion
from desktop.domain.diary import Absence, AbsenceKind, FixedBlock
from desktop.domain.errors import Damaged, NewerVersion
from desktop.domain.privacy import EraseReason
from desktop.storage import backups, migrations, opening, released
from desktop.storage.belongings import OF_PARTICIPANT
from desktop.storage.engine import make_engine
from desktop.storage.keys import read_key_file
from desktop.storage.paths import default_backup_dir, key_path
from desktop.storage.store import Store
from tests.storage.encrypted import DATA_KEY, Clock, a_slot
from tests.storage.keep_rows import WRITERS
from tests.storage.stores import CHEAP, CODE, PASSWORD, fingerprints

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NEW = {
    *("absences", "fixed_blocks", "busy_sources", "busy_times", "pack_texts"),
    *("measurements", "measure_drafts", "instrument_texts"),
    *("drafts", "working_notes", "plan_cards", "visit_marks"),
    *("statements", "disclosures", "retention_holds", "erasures"),
}


def first_version(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        migrations.run(connection, "0001")


Rows = dict[str, list[dict[str, object]]]


@pytest.fixture(scope="session")
def written() -> Rows:
    """Rows of every table of content, as the program wrote them when it was at version 1."""
    return released.read_released(1).rows


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: Rows) -> Path:
    """A closed store of version 1 with those rows."""
    path = tmp_path / "Opmaat.opmaat"
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "HEAD", 1)
        patch.setattr(migrations, "upgrade", first_version)
        # The key decides the chain of the log, so it is the one that the rows were written under.
        rng = random.Random(1).randbytes
        store = opening.create_store(path, PASSWORD, CODE, cost=CHEAP, clock=Clock(), rng=rng)
    with store.raw_connection() as raw:
        for table in sorted(written, key=PARENTS_FIRST.index):
            for row in written[table]:
                names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
                raw.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values()))
    assert store.verify_audit() is None
    store.close()
    return path


PARENTS_FIRST = (
    *("participants", "trajectories", "contact_settings", "contacts", "sessions", "reports"),
    *("session_moves", "condition_answers", "contact_history", "reviews", "options", "undo_entries"),
    *("audit", "store_facts"),
)


def rows_of(store: Store) -> Rows:
    found: Rows = {}
    with store.raw_connection() as raw:
        names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        for (name,) in names:
            cursor = raw.execute(f'SELECT * FROM "{name}" ORDER BY 1')
            columns = [column[0] for column in cursor.description]
            found[name] = [dict(zip(columns, row, strict=True)) for row in cursor]
    return found


def opened_as_first(path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "HEAD", 1)
        return opening.open_store(path, password=PASSWORD)


def test_the_example_is_a_store_of_version_one(
    old: Path, monkeypatch: pytest.MonkeyPatch, written: Rows
) -> None:
    assert read_key_file(key_path(old)).schema == 1
    store = opened_as_first(old, monkeypatch)
    found = rows_of(store)
    store.close()
    assert {name for name, rows in found.items() if not rows} == set()
    assert set(found) - {"alembic_version"} == set(written) == set(PARENTS_FIRST)


def test_every_row_of_version_one_stays_as_it_was(old: Path, written: Rows) -> None:
    store = opening.open_store(old, password=PASSWORD)
    after = rows_of(store)
    assert store.verify_audit() is None
    assert store.undo_label() is None
    store.close()

    extra = set(after) - set(written) - {"alembic_version"}
    assert {name for name in extra if not name.startswith("note_")} == NEW
    assert after["alembic_version"] == [{"version_num": f"{migrations.HEAD:04d}"}]
    for name, rows in written.items():
        kept = [{column: row[column] for column in rows[0]} for row in after[name]]
        if name == "store_facts":
            assert rows[0] in kept
        else:
            assert kept == rows, name


def test_what_was_written_then_is_read_now(old: Path) -> None:
    store = opening.open_store(old, password=PASSWORD)
    with store.read() as unit:
        [person] = unit.participants.all()
        first, second, _ = unit.sessions.all()
        [contact] = unit.contacts.all()
        [review] = unit.reviews.all()
        history = unit.contacts.history(contact.id)
    store.close()
    assert (person.name, person.details.area) == ("Mies van Dam", "")
    assert (first.slot, first.moves, first.fixed_at) == (a_slot(1), 1, NOON)
    assert (first.report.went_well, first.report.observation) == ("Zong mee: ‘Daar bij de molen’.", "é ☕")
    assert (first.report.signs, first.report.ladders) == (frozenset({"s1", "s3"}), (("l1", 4),))
    assert (second.slot, second.moves) == (a_slot(8), 1)
    assert [(one.condition, one.answer) for one in contact.answers] == [("S1", Answer.YES)]
    assert [(line.code, line.detail) for line in history] == [("planned", "abc")]
    assert review.conclusion is ReviewConclusion.OTHER_SETTING


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


def test_a_fault_in_the_last_step_takes_all_steps_back(old: Path) -> None:
    """One transaction: there is no store half-way two versions."""
    before = fingerprints(old.parent)
    there = opening.check_store(old, password=PASSWORD).counts

    def break_last(*told: object) -> None:
        if f"version_num='{migrations.HEAD:04}'" in str(told[2]):
            raise Damaged(path="x")

    sa.event.listen(sa.Engine, "before_cursor_execute", break_last)
    try:
        with pytest.raises(Damaged):
            opening.open_store(old, password=PASSWORD)
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", break_last)
    found = opening.check_store(old, password=PASSWORD)
    assert (found.schema, found.counts) == (1, there)
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
        [hit] = unit.search.find("molen")
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


def test_every_table_since_then_takes_a_row_and_gives_it_back(old: Path) -> None:
    store = opening.open_store(old, password=PASSWORD)
    with store.write("new_tables") as unit:
        for write in WRITERS.values():
            write(unit)
        [person] = unit.participants.all()
        [statement] = unit.statements.of_participant(person.id)
        [hold] = unit.retention_holds.all()
    found = rows_of(store)
    assert {name for name in NEW if not found[name]} == set()
    assert store.verify_audit() is None
    store.close()

    store = opening.open_store(old, password=PASSWORD)
    again = rows_of(store)
    assert {name: again[name] for name in NEW} == {name: found[name] for name in NEW}
    with store.read() as unit:
        assert unit.statements.of_participant(person.id) == (statement,)
        assert unit.retention_holds.all() == (hold,)
    with store.write("erased", undoable=False) as unit:
        unit.erasures.erase(person.id, EraseReason.TERM)
    after = rows_of(store)
    assert [name for name in OF_PARTICIPANT if after[name]] == []
    assert len(after["erasures"]) == 2
    store.close()
    assert opening.check_store(old, password=PASSWORD).sound


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
