"""A running trajectory keeps the pack it was started with, texts and all."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from desktop.domain.pack import MethodPack
from desktop.method.loader import parse_pack, read_pack_files
from desktop.services.office import services_for, unlock
from desktop.storage.tables import pack_texts
from tests.services.kit import START, Office, copy_store, empty_store, open_office
from tests.storage.stores import PASSWORD


def newer() -> tuple[MethodPack, dict[str, bytes]]:
    """The bundled pack in a later version that lets the gap be longer."""
    files = read_pack_files()
    head = files["pack.toml"].decode()
    current = parse_pack(files)
    head = head.replace(f'version = "{current.version}"', 'version = "9.9"')
    head = head.replace(f"gap_days = {current.thresholds.gap_days}", "gap_days = 14")
    files["pack.toml"] = head.encode()
    return parse_pack(files), files


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return copy_store(empty_store(tmp_path / "leeg.opmaat"), tmp_path / "Opmaat.opmaat")


def with_newer(path: Path) -> Office:
    office = open_office(path)
    clock, store = office.clock, office.services.place.store
    pack, files = newer()
    services = services_for(store, pack=pack, clock=clock, rng=random.Random(2))
    place = replace(services.place, pack_files=lambda: files)
    fields = {
        name: replace(getattr(services, name), place=place)
        for name in ("planning", "participants", "trajectories", "sessions", "contact", "today")
    }
    return Office(replace(services, place=place, **fields), clock)


def test_planning_keeps_the_files_once(path: Path) -> None:
    office = open_office(path)
    for name in ("Een", "Twee"):
        office.weeks(office.person(name))
    pack = office.services.pack
    with office.services.place.store.read() as unit:
        assert unit.pack_texts.find(pack.id, pack.version) == read_pack_files()
        assert unit.pack_texts.missing() == frozenset()
    with office.services.place.store.raw_connection() as raw:
        assert raw.execute(f"SELECT count(*) FROM {pack_texts.name}").fetchone() == (1,)
    office.services.close()


def test_a_running_trajectory_keeps_its_pack_and_a_new_one_takes_the_newer(path: Path) -> None:
    office = open_office(path)
    old_pack = office.services.pack
    old = office.relating("Een")
    office.services.close()

    office = with_newer(path)
    office.at(office.clock.today())
    new = office.person("Twee")
    office.weeks(new, office.clock.today() + 60 * timedelta(1))
    with office.services.place.store.read() as unit:
        place = office.services.place
        packs = [place.case(unit, unit.participants.get(person)).pack for person in (old, new)]
    assert [pack.version for pack in packs] == [old_pack.version, "9.9"]
    assert packs[0] == old_pack
    assert [pack.thresholds.gap_days for pack in packs] == [old_pack.thresholds.gap_days, 14]

    # The week, a move and the form of the old trajectory go by its own pack.
    fourth = office.session(old, 4)
    frame = office.services.planning.move_context(fourth.id)
    assert frame.context.thresholds.gap_days == old_pack.thresholds.gap_days
    assert office.services.sessions.form(fourth.id).pack == old_pack
    assert office.services.sessions.form(office.session(new, 1).id).pack == packs[1]
    office.services.close()


def test_a_copy_that_cannot_be_read_leaves_the_pack_of_today(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    office = open_office(path)
    person = office.person()
    office.weeks(person)
    with office.services.place.write("test") as unit:
        unit.pack_texts.keep("opmaat", "0.1", {"pack.toml": b"[broken"})
    with office.services.place.store.read() as unit:
        for version in ("0.1", "0.2"):
            [started] = unit.trajectories.of_participant(person)
            trajectory = replace(started, pack_version=version)
            assert office.services.place.pack_of(unit, trajectory) is office.services.pack
    said = [record.getMessage() for record in caplog.records]
    assert ["0.1" in said[0], "0.2" in said[1], len(said)] == [True, True, 2]
    caplog.clear()
    office.services.close()


def test_a_store_from_before_the_copies_gets_one_when_it_is_opened(path: Path) -> None:
    office = open_office(path)
    person = office.person()
    office.weeks(person)
    with office.services.place.store.raw_connection() as raw:
        raw.execute("DROP TRIGGER pack_texts_hold")
        raw.execute("DELETE FROM pack_texts")
    office.services.close()
    services = unlock(path, password=PASSWORD)
    with services.place.store.read() as unit:
        assert unit.pack_texts.find(services.pack.id, services.pack.version) == read_pack_files()
    assert services.history.last() is None
    services.close()


def test_files_of_another_pack_are_not_kept_under_its_name(path: Path) -> None:
    office = open_office(path)
    pack, _ = newer()
    place = replace(office.services.place, pack=pack)
    person = office.person()
    plan = office.services.planning.propose(START, 2, time(10))
    replace(office.services.planning, place=place).plan(person, plan)
    with office.services.place.store.read() as unit:
        assert unit.pack_texts.find(pack.id, pack.version) is None
    office.services.close()
