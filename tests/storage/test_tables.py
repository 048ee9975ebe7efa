"""What every table has, and what history refuses even from a hand-written statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa

from desktop.domain.contact import Review, ReviewConclusion
from desktop.domain.measurements import Measurement, Way
from desktop.domain.measures import Moment
from desktop.domain.privacy import Disclosure, Sharing
from desktop.domain.sessions import Report
from desktop.storage.columns import UtcDateTime
from desktop.storage.store import Store
from desktop.storage.tables import APPEND_ONLY, metadata, reports
from tests.storage.encrypted import a_slot, an_answer, fill, open_at

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CONTENT = [table for table in metadata.sorted_tables if "revision" in table.c]
HISTORY = sorted((*APPEND_ONLY, reports), key=lambda table: table.name)
PORTABLE = (sa.String, sa.Integer, sa.Boolean, sa.Date, sa.Time, sa.JSON, sa.Uuid, UtcDateTime)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Store, sa.Engine]]:
    store, engine = open_at(tmp_path / "a.opmaat")
    case = fill(store)
    session = case.sessions[0]
    with store.write("history") as unit:
        unit.sessions.record_move(session.id, a_slot(), a_slot(1))
        unit.sessions.save(replace(session, report=Report(went_well="veel"), fixed_at=NOON))
        unit.contacts.answer(case.contact.id, an_answer("S1"))
        unit.contacts.note(case.contact.id, "planned", "")
        conclusion = ReviewConclusion.OTHER_SETTING
        unit.reviews.add(Review(uuid4(), case.participant.id, None, conclusion, "", NOON))
        unit.pack_texts.keep("opmaat", "1.0", {"pack.toml": b"id = 1"})
        left = Sharing("werkbegeleider")
        unit.disclosures.add(Disclosure(uuid4(), case.participant.id, NOON, "progress", left))
        owner = (case.participant.id, case.trajectory.id)
        unit.measurements.add(
            Measurement(
                uuid4(), *owner, "lijst", "1.0", Moment.START, NOON.date(), ("yes", None), Way.PAPER, NOON
            )
        )
    yield store, engine
    store.close()


def run(engine: sa.Engine, statement: str) -> int:
    with engine.begin() as connection:
        return connection.exec_driver_sql(statement).rowcount


def test_every_row_of_content_carries_its_bookkeeping() -> None:
    others = {table.name for table in metadata.sorted_tables} - {table.name for table in CONTENT}
    assert others == {"undo_entries", "audit", "store_facts"}
    for table in CONTENT:
        assert {"id", "created_at", "changed_at", "revision", "deleted_at", "author", "device"} <= {
            column.name for column in table.c
        }
        assert isinstance(table.c.id.type, sa.Uuid)


def test_only_portable_types() -> None:
    for table in metadata.sorted_tables:
        for column in table.c:
            assert isinstance(column.type, PORTABLE), f"{table.name}.{column.name}"


def test_every_reference_and_day_has_an_index() -> None:
    for table in metadata.sorted_tables:
        indexed = {next(iter(index.columns)).name for index in table.indexes}
        for column in table.c:
            if column.foreign_keys or column.name == "day":
                assert column.name in indexed, f"{table.name}.{column.name}"


@pytest.mark.parametrize("table", HISTORY, ids=lambda table: table.name)
def test_history_refuses_every_change_but_a_tombstone(
    opened: tuple[Store, sa.Engine], table: sa.Table
) -> None:
    _, engine = opened
    for column in table.c:
        if column.name != "deleted_at":
            with pytest.raises(sa.exc.IntegrityError, match=r"append-only|never changes"):
                run(engine, f'UPDATE {table.name} SET "{column.name}" = "{column.name}"')
    with pytest.raises(sa.exc.IntegrityError, match=r"append-only|never changes"):
        run(engine, f"DELETE FROM {table.name}")
    assert run(engine, f"UPDATE {table.name} SET deleted_at = '2026-03-02 12:00:00.000000'") == 1
    # What is in the bin can be erased for good.
    assert run(engine, f"DELETE FROM {table.name}") == 1


def test_the_audit_log_refuses_everything(opened: tuple[Store, sa.Engine]) -> None:
    _, engine = opened
    for statement in ("UPDATE audit SET action = action", "DELETE FROM audit"):
        with pytest.raises(sa.exc.IntegrityError, match="append-only"):
            run(engine, statement)


def test_a_row_without_its_parent_is_refused(opened: tuple[Store, sa.Engine]) -> None:
    store, _ = opened
    with pytest.raises(sa.exc.IntegrityError, match="FOREIGN KEY"), store.write("orphan") as unit:
        unit.contacts.answer(uuid4(), an_answer("S1"))
