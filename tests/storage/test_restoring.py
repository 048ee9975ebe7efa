"""A backup takes the place of its store: the old one is set aside with its WAL, keys and log stay whole."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.clock import FixedClock
from desktop.domain.errors import Damaged, InUse, KeyFileForeign, WrongPassword
from desktop.storage import backups, opening, restoring
from desktop.storage.data_keys import FORMER_FACT, change_data_key, former_keys
from desktop.storage.paths import key_path, leftovers
from desktop.storage.replacing import Prepared, put_in_place
from tests.storage.stores import CHEAP, CODE, PASSWORD, closed_store, fingerprints, new_store, put, value_of

NOON = FixedClock(datetime(2026, 11, 24, 11, 20, tzinfo=UTC))
STAMP = f"{NOON.now().astimezone():%Y-%m-%d %H.%M}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return closed_store(tmp_path / "Opmaat.opmaat", {"kleur": "groen"})


@pytest.fixture
def backup(path: Path) -> Path:
    """A backup; the store says "rood" after it."""
    store = opening.open_store(path, password=PASSWORD)
    made = backups.make_backup(store)
    put(store, {"kleur": "rood"})
    store.close()
    return made


def prepared(path: Path, backup: Path) -> Prepared:
    store = opening.open_store(path, password=PASSWORD)
    keys = (store.data_key, *former_keys(store.fact(FORMER_FACT)))
    made = restoring.prepare_under(backup, path, backups.key_file_id(store), keys)
    store.close()
    return made


def colour(path: Path, password: str = PASSWORD) -> str | None:
    store = opening.open_store(path, password=password)
    try:
        assert store.verify_audit() is None
        return value_of(store, "kleur")
    finally:
        store.close()


def test_the_backup_stands_in_its_place_and_the_old_one_beside_it(path: Path, backup: Path) -> None:
    aside = put_in_place(prepared(path, backup), "vervangen", clock=NOON)
    assert aside == path.with_name(f"Opmaat (vervangen {STAMP}).opmaat")
    assert colour(path) == "groen"
    assert colour(aside) == "rood"
    assert not list(path.parent.glob(".*.part"))


def test_nothing_changes_until_it_is_put_in_place(path: Path, backup: Path) -> None:
    before = fingerprints(path.parent)
    prepared(path, backup).discard()
    assert fingerprints(path.parent) == before


def test_the_wal_of_the_old_one_goes_along_and_is_not_played_into_the_new(path: Path, backup: Path) -> None:
    ready = prepared(path, backup)
    store = opening.open_store(path, password=PASSWORD)
    put(store, {"kleur": "blauw"})
    wal = leftovers(path)[0]
    kept = wal.read_bytes()
    main = path.read_bytes()
    store.close()
    path.write_bytes(main)
    wal.write_bytes(kept)
    aside = put_in_place(ready, "beschadigd", clock=NOON)
    assert aside is not None
    assert not wal.exists()
    assert leftovers(aside)[0].read_bytes() == kept
    assert colour(path) == "groen"
    assert colour(aside) == "blauw"


def test_a_second_one_in_the_same_minute_gets_a_number(path: Path, backup: Path) -> None:
    names = [put_in_place(prepared(path, backup), "vervangen", clock=NOON) for _ in range(2)]
    assert [name.name for name in names if name] == [
        f"Opmaat (vervangen {STAMP}).opmaat",
        f"Opmaat (vervangen {STAMP}) 2.opmaat",
    ]


def test_in_use_nothing_moves(path: Path, backup: Path) -> None:
    ready = prepared(path, backup)
    store = opening.open_store(path, password=PASSWORD)
    before = fingerprints(path.parent)
    with pytest.raises(InUse):
        put_in_place(ready, "vervangen", clock=NOON)
    assert fingerprints(path.parent) == before
    store.close()


def test_without_hard_links_it_is_copied(path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "no hard links here")

    ready = prepared(path, backup)
    old = path.read_bytes()
    monkeypatch.setattr("os.link", no_links)
    aside = put_in_place(ready, "vervangen", clock=NOON)
    assert aside is not None
    assert aside.read_bytes() == old
    assert colour(path) == "groen"


def test_the_password_of_today_opens_a_backup_of_before(path: Path, backup: Path) -> None:
    store = opening.open_store(path, password=PASSWORD)
    opening.change_password(store, "later", password=PASSWORD, cost=CHEAP)
    store.close()
    store = opening.open_store(path, password="later")
    ready = restoring.prepare_under(backup, path, backups.key_file_id(store), (store.data_key,))
    store.close()
    put_in_place(ready, "vervangen", clock=NOON)
    assert colour(path, "later") == "groen"
    with pytest.raises(WrongPassword):
        opening.open_store(path, password=PASSWORD)


def test_alone_it_brings_its_own_key_file(path: Path, backup: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])
    key_path(path).write_bytes(b"gone")
    ready = restoring.prepare_alone(backup, path, recovery_code=CODE)
    aside = put_in_place(ready, "beschadigd", clock=NOON)
    assert colour(path) == "groen"
    assert aside is not None
    assert key_path(aside).read_bytes() == b"gone"


def test_a_backup_of_another_store_or_key_is_refused(path: Path, backup: Path, tmp_path: Path) -> None:
    other = new_store(tmp_path / "Ander.opmaat")
    theirs = backups.make_backup(other)
    store_id, key = backups.key_file_id(other), other.data_key
    other.close()
    before = fingerprints(tmp_path)
    with pytest.raises(KeyFileForeign):
        restoring.prepare_under(backup, path, store_id, (key,))
    with pytest.raises(WrongPassword):
        restoring.prepare_under(theirs, path, store_id, (bytes(32),))
    with pytest.raises(WrongPassword):
        restoring.contents_of(theirs, path, ())
    assert fingerprints(tmp_path) == before


def test_another_data_key_keeps_rows_and_log(path: Path) -> None:
    store = opening.open_store(path, password=PASSWORD)
    old, new = store.data_key, secrets.token_bytes(32)
    store.close()
    start = path.read_bytes()[:16]
    change_data_key(path, old, new)
    assert path.read_bytes()[:16] == start
    with pytest.raises(Damaged):
        opening.open_store(path, password=PASSWORD)
    from desktop.storage.engine import make_engine
    from desktop.storage.store import Store

    again = Store(make_engine(path, new), data_key=new, clock=NOON, device="test", on_close=lambda: None)
    assert value_of(again, "kleur") == "groen"
    assert again.verify_audit() is None
    put(again, {"kleur": "geel"})
    assert again.verify_audit() is None
    assert former_keys(again.fact(FORMER_FACT)) == (old,)
    with again.raw_connection() as connection:
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    again.close()


def test_who_was_erased_does_not_come_back(path: Path) -> None:
    """Also under a new data key: the lists were sealed under the former one."""
    from desktop.storage import erased_list
    from tests.storage.encrypted import fill

    store = opening.open_store(path, password=PASSWORD)
    person = fill(store).participant.id
    made = backups.make_backup(store)
    store_id, key = backups.key_file_id(store), store.data_key
    erased_list.remember(made.parent, store_id, key, {person: "2026-11-23"})
    store.close()
    new = secrets.token_bytes(32)
    ready = restoring.prepare_under(made, path, store_id, (new, key))
    from desktop.storage.engine import make_engine
    from desktop.storage.store import Store

    again = Store(
        make_engine(ready.part, new), data_key=new, clock=NOON, device="test", on_close=lambda: None
    )
    assert again.verify_audit() is None
    with again.read() as unit:
        assert unit.participants.all() == ()
    again.close()
    ready.discard()
