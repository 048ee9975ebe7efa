"""Encrypted connections and what their errors mean."""

from __future__ import annotations

import contextlib
import secrets
import threading
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError

from desktop.domain.errors import Damaged, NoPermission, NoSpace
from desktop.storage.engine import connect, make_engine, translate_errors

KEY = secrets.token_bytes(32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "50% ré #1?.opmaat"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    made = make_engine(path, KEY)
    with made.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE notes (n INTEGER PRIMARY KEY, text TEXT)")
    yield made
    made.dispose()


def test_every_connection_has_the_pragmas_that_the_promises_rest_on(engine: Engine) -> None:
    expected = {
        "synchronous": 2,
        "journal_mode": "wal",
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "cache_size": -65536,
    }
    with contextlib.ExitStack() as stack:
        readers = [stack.enter_context(engine.connect().execution_options(read=True)) for _ in range(4)]
        for connection in readers:
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in expected}
            assert found == expected


def test_nothing_readable_in_file_and_wal(engine: Engine, path: Path) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES (1, 'Annelies de Vries')")
    wal = path.with_name(path.name + "-wal")
    assert wal.stat().st_size > 0
    for file in (path, wal):
        data = file.read_bytes()
        assert b"Annelies" not in data
        assert b"CREATE TABLE" not in data
    assert not path.read_bytes().startswith(b"SQLite format 3")


def test_the_store_id_is_the_head_of_the_file(tmp_path: Path) -> None:
    store_id = UUID(bytes=secrets.token_bytes(16))
    made = make_engine(tmp_path / "a.opmaat", KEY, store_id=store_id)
    with made.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE t (n)")
    made.dispose()
    assert (tmp_path / "a.opmaat").read_bytes()[:16] == store_id.bytes
    again = make_engine(tmp_path / "a.opmaat", KEY, must_exist=True)
    with again.begin() as connection:
        connection.exec_driver_sql("INSERT INTO t VALUES (1)")
    again.dispose()
    assert (tmp_path / "a.opmaat").read_bytes()[:16] == store_id.bytes


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_a_key_of_another_length_is_refused(tmp_path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="256"):
        connect(tmp_path / "a.opmaat", b"x" * length)


def test_another_key_does_not_open_it(engine: Engine, path: Path) -> None:
    engine.dispose()
    other = make_engine(path, secrets.token_bytes(32), must_exist=True)
    with pytest.raises(Damaged), translate_errors(path), other.connect():
        pass


def test_an_existing_file_is_not_made_when_it_must_be_there(tmp_path: Path) -> None:
    missing = make_engine(tmp_path / "none.opmaat", KEY, must_exist=True)
    with pytest.raises(NoPermission), translate_errors(tmp_path), missing.connect():
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_no_space_and_keeps_what_was_there(engine: Engine, path: Path) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES (1, 'kept')")
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(NoSpace) as caught, translate_errors(path), engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES (2, ?)", ("x" * 100_000,))
    assert caught.value.params == {"path": str(path)}
    with engine.connect().execution_options(read=True) as connection:
        assert connection.exec_driver_sql("SELECT * FROM notes").fetchall() == [(1, "kept")]
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


def test_writing_through_a_read_only_engine_is_no_permission(engine: Engine, path: Path) -> None:
    reading = make_engine(path, KEY, read_only=True)
    with pytest.raises(NoPermission), translate_errors(path), reading.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES (3, 'x')")
    reading.dispose()


def test_a_bug_of_ours_is_not_dressed_up(engine: Engine, path: Path) -> None:
    with pytest.raises(IntegrityError), translate_errors(path), engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES (1, 'a'), (1, 'b')")


def test_reading_then_writing_in_three_threads_never_finds_it_locked(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO notes VALUES (1, '0')")
    faults: list[BaseException] = []

    def count_up() -> None:
        try:
            for _ in range(30):
                with engine.begin() as connection:
                    now = int(connection.exec_driver_sql("SELECT text FROM notes").scalar_one())
                    connection.exec_driver_sql("UPDATE notes SET text = ?", (str(now + 1),))
        except sqlcipher.Error as error:
            faults.append(error)

    threads = [threading.Thread(target=count_up) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    with engine.connect().execution_options(read=True) as connection:
        assert connection.exec_driver_sql("SELECT text FROM notes").scalar() == "90"


def test_a_reader_does_not_wait_for_a_writer(engine: Engine) -> None:
    with engine.begin() as writer:
        writer.exec_driver_sql("INSERT INTO notes VALUES (1, 'open')")
        with engine.connect().execution_options(read=True) as reader:
            assert reader.exec_driver_sql("SELECT count(*) FROM notes").scalar() == 0


def test_a_rolled_back_transaction_leaves_nothing(engine: Engine) -> None:
    def make_and_fail() -> None:
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE gone (n)")
            raise KeyError

    with pytest.raises(KeyError):
        make_and_fail()
    with engine.connect().execution_options(read=True) as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
    assert names == ["notes"]
