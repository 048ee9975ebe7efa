"""Tamper with a line of the audit log; the check names it (P12)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from desktop.storage.audit import HEAD_FACT, append, chain_key, verify_chain
from desktop.storage.store import Store
from desktop.storage.tables import audit
from tests.storage.encrypted import DATA_KEY, fill, open_at

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Store, sa.Engine]]:
    store, engine = open_at(tmp_path / "a.opmaat")
    fill(store, "K7-41")
    fill(store, "B2-07")
    yield store, engine
    store.close()


def forge(engine: sa.Engine, *statements: str) -> None:
    """Do what the triggers refuse, as somebody with the key and another program could."""
    with engine.begin() as connection:
        for event in ("update", "delete"):
            connection.exec_driver_sql(f"DROP TRIGGER audit_no_{event}")
        for statement in statements:
            connection.exec_driver_sql(statement)


def test_an_untouched_log_is_whole(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    assert store.verify_audit() is None
    with engine.connect() as connection:
        assert verify_chain(connection, DATA_KEY) is None
        assert verify_chain(connection, bytes(32)) == 1
    assert chain_key(DATA_KEY) != DATA_KEY


def test_an_empty_log_is_whole(tmp_path: Path) -> None:
    store, _ = open_at(tmp_path / "b.opmaat")
    assert store.verify_audit() is None
    store.close()


@pytest.mark.parametrize(
    "change",
    [
        "action = 'exported'",
        "subject_kind = 'option'",
        f"subject_id = '{UUID(int=1).hex}'",
        "device = 'elsewhere'",
        "at = '2020-01-01 00:00:00.000000'",
        "mac = substr(mac, 2) || '0'",
    ],
)
def test_a_changed_line_is_named(opened: tuple[Store, sa.Engine], change: str) -> None:
    store, engine = opened
    forge(engine, f"UPDATE audit SET {change} WHERE position = 3")
    assert store.verify_audit() == 3


def test_a_line_taken_from_the_middle_is_named(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    forge(engine, "DELETE FROM audit WHERE position = 3")
    assert store.verify_audit() == 3


def test_a_line_out_of_another_copy_of_the_log_is_named(opened: tuple[Store, sa.Engine]) -> None:
    """Sealed by the same key and with the number that it has to have; only what came before differs."""
    store, engine = opened
    with engine.connect() as connection:
        last = connection.execute(sa.select(sa.func.max(audit.c.position))).scalar_one()
    columns = "at, action, subject_kind, subject_id, device, mac"
    with engine.begin() as connection:
        # What a backup of before would go on with.
        connection.exec_driver_sql("SAVEPOINT other")
        append(
            connection,
            chain_key(DATA_KEY),
            [("removed", "participant", UUID(int=1)), ("exported", "participant", UUID(int=2))],
            at=NOW,
            device="test",
        )
        theirs = connection.exec_driver_sql(f"SELECT {columns} FROM audit WHERE position = {last + 2}").one()
        connection.exec_driver_sql("ROLLBACK TO other")
    fill(store, "C3-11")
    assert store.verify_audit() is None
    said = ", ".join(f"{name} = :{name}" for name in columns.split(", "))
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_no_update")
        connection.exec_driver_sql(
            f"UPDATE audit SET {said} WHERE position = {last + 2}", dict(theirs._mapping)
        )
    assert store.verify_audit() == last + 2


def test_closing_the_ranks_does_not_help(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    forge(
        engine,
        "DELETE FROM audit WHERE position = 3",
        "UPDATE audit SET position = -position WHERE position > 3",
        "UPDATE audit SET position = -position - 1 WHERE position < 0",
    )
    assert store.verify_audit() == 3


def test_lines_cut_off_the_end_are_missed(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    with engine.connect() as connection:
        last = connection.execute(sa.select(sa.func.max(audit.c.position))).scalar_one()
    forge(engine, f"DELETE FROM audit WHERE position >= {last - 1}")
    assert store.verify_audit() == last - 1


def test_a_lost_end_is_told_and_writing_goes_on(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    with engine.connect() as connection:
        last = connection.execute(sa.select(sa.func.max(audit.c.position))).scalar_one()
    forge(engine, f"DELETE FROM store_facts WHERE key = '{HEAD_FACT}'")
    assert store.verify_audit() == last + 1
    fill(store, "C3-11")


def test_a_forged_line_at_the_end_is_named(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    forge(
        engine,
        "INSERT INTO audit SELECT max(position) + 1, at, action, subject_kind, subject_id, device, mac "
        "FROM audit",
    )
    with engine.connect() as connection:
        last = connection.execute(sa.select(sa.func.max(audit.c.position))).scalar_one()
    assert store.verify_audit() == last


def test_no_text_stands_in_the_log(opened: tuple[Store, sa.Engine]) -> None:
    _, engine = opened
    with engine.connect() as connection:
        lines = connection.execute(sa.select(audit)).all()
    assert len(lines) == 14
    assert "Mies" not in repr(lines)
    assert "Koken" not in repr(lines)
