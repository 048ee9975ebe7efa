"""Sessions: the pack stamp, moves from history, drafts and fixed reports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa

from desktop.domain.errors import NotFound
from desktop.domain.sessions import Report, Session, SessionState
from desktop.storage.store import Store
from desktop.storage.tables import reports
from desktop.storage.tables import sessions as session_table
from tests.storage.encrypted import MONDAY, Case, a_session, a_slot, fill, open_at, rejected_with

FIXED = datetime(2026, 3, 2, 12, tzinfo=UTC)


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


def save(store: Store, session: Session) -> Session:
    with store.write("saved") as unit:
        return unit.sessions.save(session)


def test_a_session_keeps_the_pack_of_its_trajectory(opened: tuple[Store, sa.Engine], case: Case) -> None:
    store, engine = opened
    with store.write("pack_changed") as unit:
        unit.trajectories.save(replace(case.trajectory, pack_version="2.0"))
        unit.sessions.add(a_session(case.trajectory.id, 4))
    with engine.connect() as connection:
        found = connection.execute(
            sa.select(session_table.c.number, session_table.c.pack_id, session_table.c.pack_version)
        )
        stamps = {row[0]: (row[1], row[2]) for row in found}
    assert stamps == dict.fromkeys((1, 2, 3), ("opmaat", "1.0")) | {4: ("opmaat", "2.0")}


def test_a_session_of_an_unknown_trajectory_is_refused(store: Store) -> None:
    with pytest.raises(NotFound), store.write("added") as unit:
        unit.sessions.add(a_session(uuid4()))


def test_sessions_come_by_number_and_by_day(store: Store, case: Case) -> None:
    first, second, third = case.sessions
    save(store, replace(third, slot=a_slot(0, hour=9)))
    save(store, replace(second, slot=None))
    with store.read() as unit:
        numbers = [s.number for s in unit.sessions.of_trajectory(case.trajectory.id)]
        week = unit.sessions.between(MONDAY, MONDAY + timedelta(days=6))
    assert numbers == [1, 2, 3]
    assert [s.id for s in week] == [third.id, first.id]


def test_both_days_of_a_range_belong_to_it(store: Store, case: Case) -> None:
    with store.read() as unit:
        assert unit.sessions.between(MONDAY, MONDAY + timedelta(days=14)) == case.sessions
        assert unit.sessions.between(MONDAY, MONDAY + timedelta(days=13)) == case.sessions[:2]
        assert (
            unit.sessions.between(MONDAY + timedelta(days=1), MONDAY + timedelta(days=14))
            == (case.sessions[1:])
        )


def test_moves_are_counted_from_history(store: Store, case: Case) -> None:
    session = case.sessions[0]
    with store.write("moved") as unit:
        unit.sessions.record_move(session.id, a_slot(), a_slot(1))
        unit.sessions.record_move(session.id, a_slot(1), a_slot(1))  # no move
        unit.sessions.record_move(session.id, a_slot(1), None)
        unit.sessions.record_move(session.id, None, a_slot(2))  # gets its date back: the same move
    with store.read() as unit:
        assert [s.moves for s in unit.sessions.of_trajectory(case.trajectory.id)] == [2, 0, 0]
        assert unit.sessions.get(session.id).moves == 2
        assert {s.id: s.moves for s in unit.sessions.all()}[session.id] == 2
    store.undo()
    with store.read() as unit:
        assert unit.sessions.get(session.id).moves == 0


def test_a_draft_is_one_row_and_an_empty_one_is_none(opened: tuple[Store, sa.Engine], case: Case) -> None:
    store, engine = opened
    session = case.sessions[0]
    for text in ("eerst", "daarna", "nog eens"):
        session = save(store, replace(session, report=Report(went_well=text)))
    with engine.connect() as connection:
        rows = connection.execute(sa.select(reports.c.version, reports.c.went_well)).all()
    assert [tuple(row) for row in rows] == [(1, "nog eens")]


def test_a_fixed_report_gets_versions(store: Store, case: Case) -> None:
    with store.write("named") as unit:
        unit.options.set("counsellor_name", "Jo")
    draft = save(store, replace(case.sessions[0], report=Report(went_well="eerst")))
    fixed = save(store, replace(draft, state=SessionState.HELD, fixed_at=FIXED))
    with store.write("named") as unit:
        unit.options.set("counsellor_name", "Sam")
    later = save(store, replace(fixed, report=Report(went_well="aangevuld")))
    save(store, replace(later, report=Report(went_well="aangevuld")))
    with store.read() as unit:
        versions = unit.sessions.report_versions(fixed.id)
        now = unit.sessions.get(fixed.id)
    assert [(v[0], v[1].went_well, v[3]) for v in versions] == [(1, "eerst", "Jo"), (2, "aangevuld", "Sam")]
    assert versions[0][2] == FIXED
    assert versions[1][2] is not None
    assert versions[1][2] > FIXED - timedelta(days=1)
    assert (now.report.went_well, now.fixed_at) == ("aangevuld", FIXED)
    assert later.revision == fixed.revision + 1


def test_an_empty_report_can_be_fixed(store: Store, case: Case) -> None:
    save(store, replace(case.sessions[0], fixed_at=FIXED))
    with store.read() as unit:
        assert [(v[0], v[1], v[2]) for v in unit.sessions.report_versions(case.sessions[0].id)] == [
            (1, Report(), FIXED)
        ]


def test_a_fixed_report_stays_fixed(store: Store, case: Case) -> None:
    fixed = save(store, replace(case.sessions[0], fixed_at=FIXED))
    with pytest.raises(ValueError, match="stays fixed"):
        save(store, replace(fixed, fixed_at=None))


def test_a_changed_report_alone_makes_an_older_copy_stale(store: Store, case: Case) -> None:
    save(store, replace(case.sessions[0], report=Report(went_well="van het ene scherm")))

    other = replace(case.sessions[0], report=Report(went_well="van het andere"))
    assert rejected_with(lambda: save(store, other)) == ("stale",)


def test_no_query_per_session(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    sent: list[str] = []

    def note(*args: object) -> None:
        sent.append(str(args[2]))

    def count(cases: int) -> int:
        for number in range(cases):
            fill(store, f"A1-{len(codes) + number:02d}")
        codes.extend(range(cases))
        sent.clear()
        sa.event.listen(engine, "before_cursor_execute", note)
        with store.read() as unit:
            assert len(unit.sessions.all()) == 3 * len(codes)
            assert len(unit.contacts.all()) == len(codes)
        sa.event.remove(engine, "before_cursor_execute", note)
        return len(sent)

    codes: list[int] = []
    assert count(1) == count(5) <= 6  # BEGIN, sessions + reports + moves, contacts + answers


def test_an_outline_is_the_session_without_its_texts(store: Store, case: Case) -> None:
    signs = frozenset({"a", "b"})
    texts = Report(went_well="Koffie gezet", agreement="Dinsdag bellen", signs=signs, to_please=True)
    held = replace(case.sessions[0], state=SessionState.HELD, report=texts, fixed_at=FIXED)
    save(store, save(store, held))
    undated = replace(case.sessions[1], slot=None)
    save(store, undated)
    with store.write("moved") as unit:
        unit.sessions.record_move(undated.id, a_slot(0), None)
    with store.read() as unit:
        whole, outlines = unit.sessions.all(), unit.sessions.outlines()
        assert [s.id for s in unit.sessions.without_date()] == [undated.id]
    assert outlines == tuple(
        replace(s, revision=0, report=Report(signs=s.report.signs, to_please=s.report.to_please))
        for s in whole
    )
    assert outlines[0].report == Report(signs=signs, to_please=True)


def test_an_outline_has_the_signs_of_the_newest_version(store: Store, case: Case) -> None:
    first = replace(case.sessions[0], state=SessionState.HELD, fixed_at=FIXED)
    fixed = save(store, replace(first, report=Report(signs=frozenset({"a"}))))
    save(store, replace(fixed, report=Report(signs=None, went_well="Toch niet gezien")))
    with store.read() as unit:
        assert unit.sessions.outlines()[0].report.signs is None


def test_an_outline_cannot_be_saved(store: Store, case: Case) -> None:
    save(store, replace(case.sessions[0], report=Report(went_well="Koffie gezet")))
    with store.read() as unit:
        outline = unit.sessions.outlines()[0]
    assert rejected_with(lambda: save(store, replace(outline, theme=2))) == ("stale",)
    with store.read() as unit:
        assert unit.sessions.get(outline.id).report.went_well == "Koffie gezet"


def test_the_sessions_of_several_trajectories(store: Store, case: Case) -> None:
    other = fill(store, "A1-02")
    fill(store, "A1-03")
    with store.read() as unit:
        found = unit.sessions.of_trajectories([case.trajectory.id, other.trajectory.id])
        assert unit.sessions.of_trajectories([]) == ()
    assert {s.trajectory_id for s in found} == {case.trajectory.id, other.trajectory.id}
    assert len(found) == 6
