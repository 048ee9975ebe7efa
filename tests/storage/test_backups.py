"""Backups: whole, checked, thinned, and restored without overwriting anything."""

from __future__ import annotations

import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop.domain.clock import FixedClock
from desktop.domain.errors import AlreadyExists, Damaged, NoSpace, NotFound, WrongPassword
from desktop.storage import backups, bundles, checking, opening
from desktop.storage.engine import PAGE_BYTES
from desktop.storage.keys import dump_key_file
from desktop.storage.paths import key_path
from desktop.storage.store import Store
from tests.storage.stores import CHEAP, CODE, PASSWORD, closed_store, fingerprints, new_store, put, value_of

MOMENT = datetime(2026, 3, 4, 14, 5, tzinfo=UTC)


def at(moment: datetime) -> FixedClock:
    return FixedClock(moment)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Opmaat.opmaat"


@pytest.fixture
def there(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def restored(backup: Path, to: Path) -> Store:
    backups.restore(backup, to, password=PASSWORD)
    return opening.open_store(to, password=PASSWORD)


def test_a_backup_holds_what_is_only_in_the_wal_and_opens_with_both_secrets(path: Path, there: Path) -> None:
    store = new_store(path)
    put(store, {"kleur": "groen"})
    assert path.with_name(path.name + "-wal").stat().st_size > 0
    backup = backups.make_backup(store, there, clock=at(MOMENT))
    put(store, {"kleur": "blauw"})
    store.close()
    again = restored(backup, there / "A.opmaat")
    assert value_of(again, "kleur") == "groen"
    again.close()
    backups.restore(backup, there / "B.opmaat", recovery_code=CODE)
    opening.open_store(there / "B.opmaat", recovery_code=CODE).close()
    assert opening.check_store(there / "B.opmaat", password=PASSWORD).sound


def test_the_name_says_which_store_and_when_in_local_time(path: Path, there: Path) -> None:
    store = new_store(path)
    local = MOMENT.astimezone()
    names = [backups.make_backup(store, there, clock=at(MOMENT)).name for _ in range(3)]
    store.close()
    stem = f"Opmaat {local:%Y-%m-%d %H%M}"
    assert names == [f"{stem}.opmaatbackup", f"{stem} (2).opmaatbackup", f"{stem} (3).opmaatbackup"]
    assert sorted(file.name for file in there.iterdir()) == sorted(names)


def test_the_default_folder_is_made_and_another_must_be_there(path: Path, tmp_path: Path) -> None:
    store = new_store(path)
    assert backups.make_backup(store).parent == backups.default_dir(path) == tmp_path / "backups"
    with pytest.raises(NotFound):
        backups.make_backup(store, tmp_path / "no stick")
    store.close()


def test_a_backup_keeps_the_password_of_its_day(path: Path, there: Path) -> None:
    store = new_store(path)
    old = backups.make_backup(store, there, clock=at(MOMENT))
    opening.change_password(store, "nieuw", password=PASSWORD, cost=CHEAP)
    new = backups.make_backup(store, there, clock=at(MOMENT + timedelta(days=1)))
    store.close()
    backups.restore(old, there / "A.opmaat", password=PASSWORD)
    backups.restore(new, there / "B.opmaat", password="nieuw")
    with pytest.raises(WrongPassword):
        backups.restore(new, there / "C.opmaat", password=PASSWORD)
    assert not (there / "C.opmaat").exists()


def test_a_lost_key_file_does_not_spoil_the_backup(path: Path, there: Path) -> None:
    store = new_store(path)
    key_path(path).unlink()
    backup = backups.make_backup(store, there)
    store.close()
    restored(backup, there / "A.opmaat").close()


def test_while_another_thread_writes(path: Path, there: Path) -> None:
    store = new_store(path)
    put(store, {"0": "0"})
    done = threading.Event()

    def write() -> None:
        for number in range(1, 40):
            put(store, {str(number): "x" * 3000})
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    made = [backups.make_backup(store, there)]
    while not done.is_set():
        made.append(backups.make_backup(store, there))
    writer.join()
    store.close()
    counts = []
    for number, backup in enumerate(made):
        to = there / f"{number}.opmaat"
        backups.restore(backup, to, password=PASSWORD)
        result = opening.check_store(to, password=PASSWORD)
        assert result.sound
        counts.append(result.counts["options"])
    assert counts == sorted(counts)


def harmed_far_in(path: Path) -> None:
    """Flip a byte in a page that opening does not read."""
    data = bytearray(path.read_bytes())
    data[len(data) - PAGE_BYTES + 700] ^= 1
    path.write_bytes(data)


def test_none_is_made_of_a_damaged_store(path: Path, there: Path) -> None:
    closed_store(path, {"lang": "x" * 300_000})
    harmed_far_in(path)
    store = opening.open_store(path, password=PASSWORD)
    with pytest.raises(Damaged) as caught:
        backups.make_backup(store, there)
    store.close()
    assert caught.value.params["part"] == "store"
    assert list(there.iterdir()) == []


def test_a_copy_that_the_disk_gives_back_otherwise_gets_no_name(
    path: Path, there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = new_store(path)
    put(store, {"lang": "x" * 300_000})
    look = checking.page_faults

    def after_the_disk_failed(connection: sqlcipher.Connection) -> tuple[str, ...]:
        for copy in there.glob("*.part"):
            if copy.stat().st_size:
                harmed_far_in(copy)
        return look(connection)

    monkeypatch.setattr(checking, "page_faults", after_the_disk_failed)
    with pytest.raises(Damaged) as caught:
        backups.make_backup(store, there)
    store.close()
    assert caught.value.params["part"] == "backup"
    assert list(there.iterdir()) == []


def test_a_full_disk_leaves_nothing_and_the_store_as_it_was(path: Path, there: Path) -> None:
    resource = pytest.importorskip("resource")
    store = new_store(path)
    put(store, {"kleur": "groen"})
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    first = backups.make_backup(store, there)
    just_too_small = first.stat().st_size - 1000
    first.unlink()
    for limit in (1000, 60_000, just_too_small):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
        try:
            with pytest.raises(NoSpace):
                backups.make_backup(store, there)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert list(there.iterdir()) == []
    assert value_of(store, "kleur") == "groen"
    store.close()


@pytest.mark.parametrize("end", ["", "-key", "-wal", "-shm", "-journal"])
def test_restoring_never_overwrites(path: Path, there: Path, end: str) -> None:
    store = new_store(path)
    backup = backups.make_backup(store, there)
    store.close()
    (there / f"A.opmaat{end}").write_bytes(b"mine")
    before = fingerprints(there)
    with pytest.raises(AlreadyExists) as caught:
        backups.restore(backup, there / "A.opmaat", password=PASSWORD)
    assert caught.value.exit_code == 2
    assert fingerprints(there) == before


def test_restoring_from_or_to_nowhere(path: Path, there: Path) -> None:
    store = new_store(path)
    backup = backups.make_backup(store, there)
    store.close()
    with pytest.raises(NotFound):
        backups.restore(there / "none.opmaatbackup", there / "A.opmaat", password=PASSWORD)
    with pytest.raises(NotFound):
        backups.restore(backup, there / "none" / "A.opmaat", password=PASSWORD)


def test_the_latest_of_this_store(path: Path, there: Path, tmp_path: Path) -> None:
    store = new_store(path)
    other = new_store(tmp_path / "Ander.opmaat")
    mine, its = backups.key_file_id(store), backups.key_file_id(other)
    assert backups.latest(there, mine) is None
    assert backups.latest(tmp_path / "no folder", mine) is None
    for day in (2, 0, 1):
        backups.make_backup(store, there, clock=at(MOMENT + timedelta(days=day)))
    backups.make_backup(other, there, clock=at(MOMENT + timedelta(days=9)))
    (there / "Opmaat 2030-01-01 1200.opmaatbackup").write_bytes(b"junk")
    newest = backups.latest(there, mine)
    assert newest is not None
    assert newest.made_at == MOMENT + timedelta(days=2)
    assert newest.size == newest.path.stat().st_size
    assert [info.store_id for info in backups.list_backups(there)] == [its, mine, mine, mine]
    assert backups.latest(there, uuid4()) is None
    store.close()
    other.close()


def test_the_backup_of_a_day_is_made_once(path: Path, there: Path) -> None:
    store = new_store(path)
    store_id = backups.key_file_id(store)
    assert backups.day_backup_due(path, store_id, there, clock=at(MOMENT))
    assert backups.make_day_backup(store, there, clock=at(MOMENT)) is not None
    assert backups.make_day_backup(store, there, clock=at(MOMENT + timedelta(minutes=9))) is None
    assert backups.make_day_backup(store, there, clock=at(MOMENT + timedelta(days=1))) is not None
    store.close()


def test_closing_makes_one_when_something_was_written_since(path: Path, there: Path) -> None:
    store = new_store(path)
    put(store, {"kleur": "groen"})
    soon = datetime.now(UTC) + timedelta(seconds=5)
    assert backups.make_day_backup(store, there, clock=at(soon)) is not None
    assert backups.make_day_backup(store, there, clock=at(soon), closing=True) is None
    earlier = datetime.now(UTC) - timedelta(seconds=5)
    store_id = backups.key_file_id(store)
    for info in backups.list_backups(there, store_id):
        info.path.unlink()
    backups.make_backup(store, there, clock=at(earlier))
    put(store, {"kleur": "blauw"})
    assert backups.changed_since_backup(path, store_id, there)
    assert backups.make_day_backup(store, there, clock=at(soon), closing=True) is not None
    store.close()


def test_opening_alone_is_no_change(path: Path, there: Path) -> None:
    store = new_store(path)
    store_id = backups.key_file_id(store)
    store.close()
    store = opening.open_store(path, password=PASSWORD)
    backups.make_backup(store, there, clock=at(datetime.now(UTC) + timedelta(seconds=2)))
    assert value_of(store, "kleur") is None
    assert not backups.changed_since_backup(path, store_id, there)
    store.close()
    assert not backups.changed_since_backup(path, store_id, there)


def test_old_ones_of_this_store_go_and_nothing_else(path: Path, there: Path, tmp_path: Path) -> None:
    store = new_store(path)
    other = new_store(tmp_path / "Ander.opmaat")
    kept_file = there / "brief.txt"
    kept_file.write_text("mine")
    backups.make_backup(other, there, clock=at(MOMENT - timedelta(days=900)))
    first = backups.make_backup(store, there, clock=at(MOMENT))
    for day in range(1, 31):
        moment = MOMENT + timedelta(days=day)
        note, key_file = bundles.read_bundle(first)
        copy = there / "unpacked"
        bundles.unpack_store(first, copy)
        bundles.write_bundle(
            there / f"Opmaat {day}.opmaatbackup",
            copy,
            dump_key_file(key_file),
            bundles.BundleNote(note.store_id, moment, note.sha256),
        )
        copy.unlink()
    store_id = backups.key_file_id(store)
    gone = backups.thin(there, store_id, clock=at(MOMENT + timedelta(days=30)))
    left = backups.list_backups(there, store_id)
    assert len(gone) + len(left) == 31
    assert [(MOMENT + timedelta(days=30) - info.made_at).days for info in left][:14] == list(range(14))
    assert kept_file.exists()
    assert len(backups.list_backups(there, backups.key_file_id(other))) == 1
    store.close()
    other.close()


def test_what_a_power_cut_left_is_cleared_a_day_later(path: Path, there: Path) -> None:
    store = new_store(path)
    stale, fresh, foreign = (
        there / name for name in (".A.opmaatbackup.0a.part", ".B.opmaatbackup.0b.part", ".x.part")
    )
    for file in (stale, fresh, foreign):
        file.write_bytes(b"half")
    old = (datetime.now(UTC) - timedelta(days=2)).timestamp()
    os.utime(stale, (old, old))
    os.utime(foreign, (old, old))
    backups.make_backup(store, there)
    store.close()
    assert not stale.exists()
    assert fresh.exists()
    assert foreign.exists()
