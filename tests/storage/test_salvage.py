"""A damaged store gives every row on a sound page; the rest comes from the backup, lost is counted (P6)."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.errors import Damaged
from desktop.storage import backups, opening
from desktop.storage.backup_reading import unpacked
from desktop.storage.engine import PAGE_BYTES, connect
from desktop.storage.salvage import Salvaged, salvage
from desktop.storage.store import Store
from tests.storage.encrypted import Case, fill
from tests.storage.stores import PASSWORD, fingerprints, new_store, put


class Scene:
    """A store of 12 people, a backup of the first 6."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "Opmaat.opmaat"
        store = new_store(self.path)
        self.key = store.data_key
        self.cases: list[Case] = [fill(store, f"A{n}-10") for n in range(6)]
        self.backup = backups.make_backup(store)
        self.cases += [fill(store, f"B{n}-10") for n in range(6)]
        store.close()

    def pages_of(self, name: str) -> list[int]:
        connection = connect(self.path, self.key, immutable=True)
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        connection.close()
        return [int(found[0])]

    def harm(self, *pages: int) -> None:
        data = bytearray(self.path.read_bytes())
        for page in pages:
            data[(page - 1) * PAGE_BYTES + 500] ^= 1
        self.path.write_bytes(data)

    def salvaged(self) -> Salvaged:
        with unpacked(self.backup, self.path) as ground:
            return salvage(self.path, self.key, ground)


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def opened(scene: Scene, found: Salvaged) -> Store:
    found.part.replace(scene.path)
    return opening.open_store(scene.path, password=PASSWORD)


def codes(store: Store) -> set[str]:
    with store.read() as unit:
        return {one.code for one in unit.participants.all()}


ALL = {f"{letter}{n}-10" for letter in "AB" for n in range(6)}


def test_a_broken_index_loses_nothing(scene: Scene) -> None:
    scene.harm(*scene.pages_of("ix_trajectories_participant_id"))
    before = fingerprints(scene.path.parent)
    found = scene.salvaged()
    after = fingerprints(scene.path.parent)
    assert {name: after[name] for name in before} == before, "what is damaged stays as it is"
    assert sum(found.lost.values()) == 0
    assert found.bad_pages == 1
    store = opened(scene, found)
    assert codes(store) == ALL
    assert store.verify_audit() is None
    store.close()
    assert opening.check_store(scene.path, password=PASSWORD).sound


def test_rows_on_a_broken_page_come_from_the_backup_and_the_rest_is_counted(scene: Scene) -> None:
    scene.harm(*scene.pages_of("participants"))
    found = scene.salvaged()
    assert found.older["participants"] >= 6
    assert found.lost["participants"] == 6
    store = opened(scene, found)
    assert codes(store) == {f"A{n}-10" for n in range(6)}
    with store.raw_connection() as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    store.close()


def test_what_lies_behind_a_broken_page_is_read_too(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    first = scene.path.stat().st_size // PAGE_BYTES
    store = opening.open_store(scene.path, password=PASSWORD)
    put(store, {f"{number:02}": "x" * 1500 for number in range(40)})
    store.close()
    whole = scene.path.read_bytes()
    last = len(whole) // PAGE_BYTES
    assert last - first >= 20, "two on a page"
    holes = 0
    for page in (first + 6, first + 8, first + 10):
        scene.path.write_bytes(whole)
        scene.harm(page)
        found = scene.salvaged()
        holes += found.lost["options"] > 0
        assert found.newer["options"] + found.lost["options"] == 40, page
        assert found.lost["options"] <= 4, page
        found.part.unlink()
    assert holes >= 2


def test_every_page_broken_in_turn_never_gives_less_than_the_backup(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    whole = scene.path.read_bytes()
    refused = 0
    theirs = {*scene.pages_of("participants"), *scene.pages_of("sessions")}
    for page in sorted(theirs | set(range(1, len(whole) // PAGE_BYTES + 1, 23))):
        scene.path.write_bytes(whole)
        scene.harm(page)
        try:
            found = scene.salvaged()
        except Damaged:
            refused += 1  # the page that describes the tables: the backup alone is what is left
            assert not list(scene.path.parent.glob(".*.part"))
            continue
        connection = connect(found.part, scene.key, immutable=True)
        there = {code for (code,) in connection.execute("SELECT code FROM participants")}
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()
        assert {f"A{n}-10" for n in range(6)} <= there
        assert len(there) + found.lost["participants"] == 12, page
        found.part.unlink()
    assert refused <= 4
