"""Absences, fixed blocks, busy times and copies of packs in a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa

from desktop.domain.diary import Absence, AbsenceKind, Booking, BusyTime, FixedBlock
from desktop.domain.errors import NotFound
from desktop.domain.participants import VisitRisk
from desktop.domain.sessions import Place, SessionState
from desktop.storage.store import Store
from desktop.storage.tables import busy_times
from tests.storage.encrypted import MONDAY, fill, open_at, rejected_with

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Store, sa.Engine]]:
    store, engine = open_at(tmp_path / "a.opmaat")
    yield store, engine
    store.close()


@pytest.fixture
def store(opened: tuple[Store, sa.Engine]) -> Store:
    return opened[0]


def absence(first: int, last: int) -> Absence:
    days = timedelta(1)
    return Absence(uuid4(), AbsenceKind.DAY_OFF, MONDAY + first * days, MONDAY + last * days, "vrij")


def busy(number: int, title: str = "") -> BusyTime:
    starts = NINE + timedelta(hours=number)
    return BusyTime(f"uid{number}", starts, starts + timedelta(minutes=30), title)


def count(engine: sa.Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(sa.select(sa.func.count()).select_from(busy_times)).scalar_one())


def test_absences_that_touch_a_stretch_are_found(store: Store) -> None:
    week, later = absence(-3, 1), absence(9, 9)
    with store.write("absence_put") as unit:
        unit.absences.add(later)
        unit.absences.add(week)
        assert unit.changes.ids("absence") == {week.id, later.id}
    with store.read() as unit:
        assert unit.absences.all() == (week, later)
        assert unit.absences.between(MONDAY + timedelta(1), MONDAY + timedelta(8)) == (week,)
        assert unit.absences.between(MONDAY + timedelta(2), MONDAY + timedelta(8)) == ()
        assert unit.absences.between(MONDAY + timedelta(9), MONDAY + timedelta(9)) == (later,)


def test_absences_and_blocks_change_go_and_come_back(store: Store) -> None:
    away = absence(0, 4)
    block = FixedBlock(uuid4(), "Teamoverleg", 2, time(9), 60, MONDAY, date(2026, 12, 31), 2)
    with store.write("absence_put") as unit:
        unit.absences.add(away)
        unit.fixed_blocks.add(block)
    with store.write("absence_changed") as unit:
        unit.absences.save(replace(away, last=MONDAY))
        unit.fixed_blocks.save(replace(block, every=1))
    assert rejected_with(lambda: save_stale(store, away)) == ("stale",)
    with store.write("absence_removed") as unit:
        unit.absences.remove(away.id)
        unit.fixed_blocks.remove(block.id)
    with store.read() as unit:
        assert (unit.absences.all(), unit.fixed_blocks.all()) == ((), ())
    with pytest.raises(NotFound), store.write("absence_removed") as unit:
        unit.absences.remove(away.id)
    assert store.undo()[0] == "absence_removed"
    with store.read() as unit:
        assert [one.last for one in unit.absences.all()] == [MONDAY]
        assert [one.every for one in unit.fixed_blocks.all()] == [1]
    label, changes = store.undo()
    assert label == "absence_changed"
    assert changes.entries == {("absence", away.id), ("block", block.id)}
    with store.read() as unit:
        assert [replace(one, revision=1) for one in unit.absences.all()] == [away]
        assert [replace(one, revision=1) for one in unit.fixed_blocks.all()] == [block]
    store.undo()
    with store.read() as unit:
        assert (unit.absences.all(), unit.fixed_blocks.all()) == ((), ())


def save_stale(store: Store, away: Absence) -> None:
    with store.write("absence_changed") as unit:
        unit.absences.save(replace(away, label="weg"))


def test_a_source_says_only_what_it_said_last(store: Store) -> None:
    with store.write("busy_imported") as unit:
        unit.busy_times.replace("werk.ics", [busy(3, "tandarts"), busy(1)])
        unit.busy_times.replace("thuis.ics", [busy(2)])
    with store.write("busy_imported") as unit:
        unit.busy_times.replace("werk.ics", [busy(5)])
    with store.read() as unit:
        end = NINE + timedelta(days=1)
        assert unit.busy_times.between(NINE, end) == ((busy(2), "thuis.ics"), (busy(5), "werk.ics"))
        assert unit.busy_times.between(NINE, NINE + timedelta(hours=5)) == ((busy(2), "thuis.ics"),)
        assert unit.busy_times.between(NINE + timedelta(hours=2, minutes=30), end) == ((busy(5), "werk.ics"),)
        assert [(one.name, one.count) for one in unit.busy_times.sources()] == [
            ("thuis.ics", 1),
            ("werk.ics", 1),
        ]
    store.undo()
    with store.read() as unit:
        found = unit.busy_times.between(NINE, end)
    assert [(one.uid, one.title) for one, _ in found] == [("uid1", ""), ("uid2", ""), ("uid3", "tandarts")]
    store.undo()
    with store.read() as unit:
        assert unit.busy_times.between(NINE, end) == ()
        assert unit.busy_times.sources() == ()


def test_forgotten_times_are_gone_from_the_file_once_they_cannot_be_undone(
    opened: tuple[Store, sa.Engine],
) -> None:
    store, engine = opened
    with store.write("busy_imported") as unit:
        unit.busy_times.replace("werk.ics", [busy(n, "geheim") for n in range(4)])
    with store.write("busy_forgotten") as unit:
        assert unit.busy_times.forget("werk.ics") == 4
    assert count(engine) == 4
    store.undo()
    with store.read() as unit:
        assert len(unit.busy_times.between(NINE, NINE + timedelta(days=1))) == 4
    with store.write("busy_forgotten") as unit:
        unit.busy_times.forget("werk.ics")
    store.clear_undo()
    assert count(engine) == 0
    with pytest.raises(NotFound), store.write("busy_forgotten") as unit:
        unit.busy_times.forget("werk.ics")


def test_many_imports_leave_no_heap_behind(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    for turn in range(4):
        with store.write("busy_imported", undoable=turn == 3) as unit:
            unit.busy_times.replace("werk.ics", [busy(n) for n in range(10)])
    # The last one and the one that undo would bring back.
    assert count(engine) == 20


def test_a_calendar_of_ten_thousand_is_read_again_and_undone(opened: tuple[Store, sa.Engine]) -> None:
    store, engine = opened
    many = [busy(n) for n in range(10_000)]
    for _ in range(2):
        with store.write("busy_imported") as unit:
            unit.busy_times.replace("werk.ics", many)
    store.undo()
    with store.read() as unit:
        found = unit.busy_times.between(NINE + timedelta(hours=5000), NINE + timedelta(hours=5007))
        assert [one.uid for one, _ in found] == [f"uid{n}" for n in range(5000, 5007)]
    assert count(engine) == 20_000
    store.clear_undo()
    assert count(engine) == 10_000


def test_a_pack_is_kept_once_and_undo_leaves_it(store: Store) -> None:
    case = fill(store)
    key = case.trajectory.pack_id, case.trajectory.pack_version
    files = {"pack.toml": 'name = "café"\r\n'.encode()}
    with store.write("trajectory_planned") as unit:
        assert unit.pack_texts.missing() == {key}
        unit.pack_texts.keep(*key, files)
        unit.trajectories.save(replace(case.trajectory, supervisor_question="?"))
    store.undo()
    with store.write("trajectory_planned") as unit:
        unit.pack_texts.keep(*key, {"pack.toml": b"other"})
        assert unit.pack_texts.find(*key) == files
        assert unit.pack_texts.find(key[0], "0.1") is None
        assert unit.pack_texts.missing() == frozenset()


def test_what_takes_time_is_read_for_the_days_asked_only(store: Store) -> None:
    case = fill(store, sessions=4)
    first, second, third, fourth = case.sessions
    with store.write("changed") as unit:
        unit.sessions.save(replace(second, state=SessionState.CANCELLED, place=Place.PHONE))
        unit.sessions.save(replace(third, slot=None))
        unit.sessions.save(replace(fourth, place=Place.PHONE))
        assert unit.bookings.between(MONDAY + timedelta(30), MONDAY + timedelta(50)) == ()
        unit.contacts.save(replace(case.contact, planned_at=NINE))
    contact = Booking(case.contact.id, case.contact.facts.slot, None, "", Place.ELSEWHERE)
    trajectory = case.trajectory.id
    assert first.slot is not None
    assert fourth.slot is not None
    with store.read() as unit:
        found = unit.bookings.between(MONDAY, MONDAY + timedelta(50))
        assert [one.booking for one in found] == [
            Booking(first.id, first.slot, trajectory, "", Place.HOME),
            Booking(fourth.id, fourth.slot, trajectory, "", Place.PHONE),
            contact,
        ]
        assert {(one.participant_id, one.name) for one in found} == {(case.participant.id, "Mies van Dam")}
        assert [one.booking.id for one in unit.bookings.between(MONDAY, MONDAY)] == [first.id]
        assert unit.sessions.counts([trajectory]) == {trajectory: 4}
        assert unit.sessions.counts([]) == {}
        assert [s.id for s in unit.sessions.planned_from(MONDAY + timedelta(1))] == [fourth.id]
        assert set(unit.sessions.some([first.id, uuid4()])) == {first.id}
    with store.write("participant_removed") as unit:
        unit.participants.remove(case.participant.id)
        assert unit.bookings.between(MONDAY, MONDAY + timedelta(50)) == ()


def test_participants_are_found_by_their_risk(store: Store) -> None:
    person = fill(store).participant
    with store.write("participant_changed") as unit:
        red = replace(person.details, visit_risk=VisitRisk.RED)
        unit.participants.save(replace(person, details=red))
        assert [one.id for one in unit.participants.at_risk(VisitRisk.RED)] == [person.id]
        assert unit.participants.at_risk(VisitRisk.ORANGE) == ()
        [trajectory] = unit.trajectories.of_participants([person.id])
        assert (trajectory.participant_id, unit.trajectories.of_participants([])) == (person.id, ())
