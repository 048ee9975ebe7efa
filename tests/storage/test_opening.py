"""Making, opening, checking and re-keying a store."""

from __future__ import annotations

import secrets
import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.domain.clock import FixedClock
from desktop.domain.errors import AlreadyExists, Damaged, InUse, NotFound, WrongPassword
from desktop.storage import backups, keys, migrations, opening
from desktop.storage.keys import read_key_file
from desktop.storage.paths import default_backup_dir, key_path
from tests.storage.stores import CHEAP, CODE, PASSWORD, closed_store, fingerprints, new_store, put, value_of

if TYPE_CHECKING:
    from sqlalchemy import Engine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Opmaat.opmaat"


def test_made_closed_and_opened_with_either_secret(path: Path) -> None:
    closed_store(path)
    for password, code in ((PASSWORD, None), (None, CODE)):
        store = opening.open_store(path, password=password, recovery_code=code)
        assert value_of(store, "kleur") == "groen"
        assert store.path == path.resolve()
        store.close()


def test_closing_leaves_store_key_and_backup_folder(path: Path) -> None:
    closed_store(path)
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "Opmaat.opmaat",
        "Opmaat.opmaat-key",
        "backups",
    ]


def test_only_the_owner_may_read_it(path: Path) -> None:
    store = new_store(path)
    put(store, {"kleur": "groen"})
    for file in path.parent.iterdir():
        if file.is_file():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    store.close()


def test_not_encrypted_bytes_nowhere(path: Path) -> None:
    store = new_store(path)
    put(store, {"naam": "Annelies de Vries-Oosterhout"})
    backups.make_backup(store)
    live = b"".join(file.read_bytes() for file in path.parent.rglob("*") if file.is_file())
    store.close()
    after = b"".join(file.read_bytes() for file in path.parent.rglob("*") if file.is_file())
    for data in (live, after):
        assert b"Oosterhout" not in data
        assert PASSWORD.encode() not in data
        assert b"SQLite format 3" not in data
    assert not path.read_bytes().startswith(b"SQLite")


def test_the_program_wraps_at_full_cost(path: Path) -> None:
    opening.create_store(path, PASSWORD, CODE).close()
    assert {wrap.cost for wrap in read_key_file(key_path(path)).wraps} == {keys.KdfCost(3, 64 * 1024, 4)}


def test_practice_is_known_without_a_password(path: Path, tmp_path: Path) -> None:
    store = opening.create_store(path, PASSWORD, None, practice=True, cost=CHEAP)
    assert store.is_practice
    store.close()
    assert opening.is_practice(path)
    real = closed_store(tmp_path / "Echt.opmaat")
    assert not opening.is_practice(real)
    with pytest.raises(WrongPassword):
        opening.open_store(path, recovery_code=CODE)


@pytest.mark.parametrize("there", ["", "-key", "-wal", "-journal"])
def test_making_never_overwrites(path: Path, there: str) -> None:
    path.with_name(path.name + there).write_bytes(b"mine")
    before = fingerprints(path.parent)
    with pytest.raises(AlreadyExists):
        new_store(path)
    assert fingerprints(path.parent) == before


def test_making_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotFound) as caught:
        new_store(tmp_path / "none" / "A.opmaat")
    assert caught.value.exit_code == 2


def test_the_data_folder_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.storage.paths import default_store_path

    monkeypatch.setenv("OPMAAT_DATA_DIR", str(tmp_path / "deep" / "data"))
    new_store(default_store_path()).close()
    assert default_store_path().exists()


def test_open_twice_is_in_use_and_frees_itself(path: Path) -> None:
    store = new_store(path)
    with pytest.raises(InUse):
        opening.open_store(path, password=PASSWORD)
    with pytest.raises(InUse):
        opening.check_store(path, password=PASSWORD)
    store.close()
    opening.open_store(path, password=PASSWORD).close()


def test_a_refused_opening_frees_the_lock(path: Path) -> None:
    closed_store(path)
    with pytest.raises(WrongPassword):
        opening.open_store(path, password="wrong")
    opening.open_store(path, password=PASSWORD).close()


def test_check_counts_rows_and_changes_nothing(path: Path) -> None:
    closed_store(path, {"a": "1", "b": "2"})
    before = fingerprints(path.parent)
    result = opening.check_store(path, password=PASSWORD)
    assert result.sound
    assert result.counts["options"] == 2
    assert result.schema == migrations.HEAD
    assert result.size == path.stat().st_size
    assert fingerprints(path.parent) == before


def test_check_reads_what_stands_in_the_wal_only(path: Path, tmp_path: Path) -> None:
    store = new_store(path)
    put(store, {"a": "1", "b": "2", "c": "3"})
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for file in path.parent.glob("Opmaat.opmaat*"):
        (crashed / file.name).write_bytes(file.read_bytes())
    store.close()
    (crashed / "Opmaat.opmaat-lock").unlink()
    (crashed / "Opmaat.opmaat-shm").unlink()
    before = fingerprints(crashed)
    assert opening.check_store(crashed / "Opmaat.opmaat", password=PASSWORD).counts["options"] == 3
    assert fingerprints(crashed) == before


def test_check_finds_a_tampered_log(path: Path) -> None:
    store = new_store(path)
    put(store, {"a": "1"})
    put(store, {"b": "2"})
    with store.raw_connection() as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE audit SET action = 'other' WHERE position = 2")
    store.close()
    result = opening.check_store(path, password=PASSWORD)
    assert result.audit_fault == 2
    assert not result.sound


def test_a_changed_password_opens_and_the_old_one_does_not(path: Path) -> None:
    store = new_store(path)
    opening.change_password(store, "nieuw wachtwoord", password=PASSWORD, cost=CHEAP)
    store.close()
    with pytest.raises(WrongPassword):
        opening.open_store(path, password=PASSWORD)
    opening.open_store(path, password="nieuw wachtwoord").close()
    opening.open_store(path, recovery_code=CODE).close()


def test_a_forgotten_password_is_replaced_with_the_recovery_code(path: Path) -> None:
    store = new_store(path)
    opening.change_password(store, "nieuw", recovery_code=CODE, cost=CHEAP)
    opening.verify_secret(store, password="nieuw")
    store.close()
    opening.open_store(path, password="nieuw").close()


def test_a_new_recovery_code(path: Path) -> None:
    store = new_store(path)
    code = keys.new_recovery_code(secrets.token_bytes)
    opening.change_recovery_code(store, code, password=PASSWORD, cost=CHEAP)
    store.close()
    opening.open_store(path, recovery_code=code).close()
    with pytest.raises(WrongPassword):
        opening.open_store(path, recovery_code=CODE)


def test_a_wrong_old_password_changes_nothing(path: Path) -> None:
    store = new_store(path)
    before = key_path(path).read_bytes()
    with pytest.raises(WrongPassword):
        opening.change_password(store, "nieuw", password="wrong", cost=CHEAP)
    with pytest.raises(WrongPassword):
        opening.verify_secret(store, password="nieuw")
    store.close()
    assert key_path(path).read_bytes() == before
    opening.open_store(path, password=PASSWORD).close()


def test_a_new_key_file_that_does_not_prove_itself_is_not_used(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.storage import durable

    store = new_store(path)
    before = fingerprints(path.parent)
    write_new = durable.write_new
    # A disk that stores something else than it was given.
    monkeypatch.setattr(durable, "write_new", lambda file, data: write_new(file, data.replace(b"A", b"B", 1)))
    with pytest.raises(Damaged):
        opening.change_password(store, "nieuw", password=PASSWORD, cost=CHEAP)
    monkeypatch.undo()
    assert fingerprints(path.parent) == before
    store.close()
    opening.open_store(path, password=PASSWORD).close()


@pytest.mark.parametrize("harm", ["lost", "damaged", "foreign"])
def test_an_open_store_writes_its_key_file_anew(path: Path, tmp_path: Path, harm: str) -> None:
    store = new_store(path)
    wanted = key_path(path).read_bytes()
    assert not opening.heal_key_file(store)
    if harm == "lost":
        key_path(path).unlink()
    elif harm == "damaged":
        key_path(path).write_bytes(wanted[:-9])
    else:
        key_path(path).write_bytes(key_path(closed_store(tmp_path / "Ander.opmaat")).read_bytes())
    assert opening.heal_key_file(store)
    assert key_path(path).read_bytes() == wanted
    store.close()
    opening.open_store(path, password=PASSWORD).close()


def test_a_key_file_renewed_just_before_the_power_went_reaches_the_store(path: Path) -> None:
    closed_store(path)
    old = read_key_file(key_path(path))
    store = opening.open_store(path, password=PASSWORD)
    data_key = store.data_key
    store.close()
    newer = keys.with_wrap(
        old, data_key, keys.Secret("password", "nieuw"), rng=secrets.token_bytes, cost=CHEAP
    )
    key_path(path).write_bytes(keys.dump_key_file(newer))
    store = opening.open_store(path, password="nieuw")
    assert opening.key_file_of(store) == newer
    store.close()


def test_the_last_three_key_files_stay_in_the_backup_folder(path: Path) -> None:
    store = new_store(path, clock=FixedClock(datetime(2026, 3, 1, tzinfo=UTC)))
    for day in range(2, 7):
        clock = FixedClock(datetime(2026, 3, day, tzinfo=UTC))
        opening.change_password(store, f"wachtwoord {day}", recovery_code=CODE, cost=CHEAP, clock=clock)
    store.close()
    copies = sorted(default_backup_dir(path).glob("*.opmaat-key"))
    assert [read_key_file(copy).made_at.day for copy in copies] == [4, 5, 6]
    assert copies[-1].read_bytes() == key_path(path).read_bytes()


def test_an_older_store_is_backed_up_and_then_migrated(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed_store(path)

    def upgrade(engine: Engine) -> None:
        assert backups.latest(default_backup_dir(path)) is not None
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE brand_new (n INTEGER)")
            connection.exec_driver_sql(f"PRAGMA user_version={migrations.HEAD}")

    monkeypatch.setattr(migrations, "HEAD", migrations.HEAD + 1)
    monkeypatch.setattr(migrations, "upgrade", upgrade)
    assert backups.latest(default_backup_dir(path)) is None
    store = opening.open_store(path, password=PASSWORD)
    assert value_of(store, "kleur") == "groen"
    store.close()
    assert read_key_file(key_path(path)).schema == migrations.HEAD
    backup = backups.latest(default_backup_dir(path))
    assert backup is not None
    backups.restore(backup.path, path.with_name("Terug.opmaat"), password=PASSWORD)
    assert "brand_new" not in opening.check_store(path.with_name("Terug.opmaat"), password=PASSWORD).counts
    assert "brand_new" in opening.check_store(path, password=PASSWORD).counts


def test_a_failed_migration_leaves_the_store_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed_store(path)
    before = fingerprints(path.parent)

    def upgrade(engine: Engine) -> None:
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE brand_new (n INTEGER)")
            raise Damaged(path="x")

    with monkeypatch.context() as patch:
        patch.setattr(migrations, "HEAD", migrations.HEAD + 1)
        patch.setattr(migrations, "upgrade", upgrade)
        with pytest.raises(Damaged):
            opening.open_store(path, password=PASSWORD)
    after = fingerprints(path.parent)
    assert {name: after[name] for name in before} == before
    opening.open_store(path, password=PASSWORD).close()
