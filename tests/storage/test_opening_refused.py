"""Each thing that can be wrong has its own error and exit code, and no byte changes (P4)."""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.errors import (
    Damaged,
    KeyFileForeign,
    KeyFileMissing,
    NewerVersion,
    NotFound,
    OpmaatError,
    UsageError,
    WrongPassword,
)
from desktop.storage import keys, migrations, opening
from desktop.storage.engine import PAGE_BYTES, connect
from desktop.storage.paths import key_path
from tests.storage.stores import CHEAP, CODE, PASSWORD, closed_store, fingerprints, new_store, put

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return closed_store(tmp_path / "Opmaat.opmaat")


def refused(path: Path, error: type[OpmaatError], password: str = PASSWORD) -> OpmaatError:
    """Open and check ``path``; both must raise exactly ``error`` and leave every byte as it was."""
    before = fingerprints(path.parent)
    with pytest.raises(error) as opened:
        opening.open_store(path, password=password)
    with pytest.raises(error) as checked:
        opening.check_store(path, password=password)
    assert type(opened.value) is error
    assert type(checked.value) is error
    assert fingerprints(path.parent) == before
    return opened.value


def test_wrong_password(path: Path) -> None:
    assert refused(path, WrongPassword, "wrong").exit_code == 3
    assert refused(path, WrongPassword, "").params == {"kind": "password"}


def test_recovery_code_of_another_store(path: Path) -> None:
    with pytest.raises(WrongPassword):
        opening.open_store(path, recovery_code=keys.new_recovery_code(secrets.token_bytes))


def test_no_secret_at_all(path: Path) -> None:
    with pytest.raises(UsageError):
        opening.open_store(path)


def test_missing_path(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.opmaat", NotFound).exit_code == 2


def test_key_file_missing_names_the_newest_copy(path: Path) -> None:
    wanted = key_path(path).read_bytes()
    key_path(path).unlink()
    error = refused(path, KeyFileMissing)
    assert error.exit_code == 4
    copy = Path(str(error.params["copy"]))
    assert copy.read_bytes() == wanted
    assert str(error.params["made_at"])[:2] == "20"
    key_path(path).write_bytes(copy.read_bytes())
    opening.open_store(path, password=PASSWORD).close()


def test_key_file_missing_without_a_copy_of_this_store(path: Path, tmp_path: Path) -> None:
    key_path(path).unlink()
    for copy in (tmp_path / "backups").iterdir():
        copy.unlink()
    closed_store(tmp_path / "Ander.opmaat")
    assert "copy" not in refused(path, KeyFileMissing).params


def test_key_file_of_another_store_with_the_same_password(path: Path, tmp_path: Path) -> None:
    other = closed_store(tmp_path / "Ander.opmaat")
    key_path(path).write_bytes(key_path(other).read_bytes())
    assert refused(path, KeyFileForeign).exit_code == 4
    refused(path, KeyFileForeign, "another password")


def plain_sqlite(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.commit()


HARMS: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "one byte": lambda path: path.write_bytes(b"x"),
    "text": lambda path: path.write_text("Beste mensen, " * 5000),
    "zeros": lambda path: path.write_bytes(bytes(PAGE_BYTES * 8)),
    "plain SQLite": plain_sqlite,
    "pdf": lambda path: path.write_bytes(b"%PDF-1.7\n" + b"0 0 obj\n" * 4000),
    "half a page": lambda path: path.write_bytes(path.read_bytes()[:2048]),
    "not whole pages": lambda path: path.write_bytes(path.read_bytes()[:-100]),
    "first page only": lambda path: path.write_bytes(path.read_bytes()[:PAGE_BYTES]),
    "last page gone": lambda path: path.write_bytes(path.read_bytes()[:-PAGE_BYTES]),
}


@pytest.mark.parametrize("harm", HARMS)
@pytest.mark.parametrize("with_key", [True, False])
def test_what_is_no_store_is_damaged(path: Path, harm: str, with_key: bool) -> None:
    HARMS[harm](path)
    whole_pages_of_a_store = harm in {"first page only", "last page gone"}
    if with_key:
        assert refused(path, Damaged).exit_code == 4
    else:
        key_path(path).unlink()
        refused(path, KeyFileMissing if whole_pages_of_a_store else Damaged)


def test_random_bytes_beside_a_good_key_file_are_foreign(path: Path) -> None:
    path.write_bytes(secrets.token_bytes(PAGE_BYTES * 8))
    assert refused(path, KeyFileForeign).exit_code == 4


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    folder = tmp_path / "Map.opmaat"
    folder.mkdir()
    refused(folder, Damaged)


def test_damaged_first_bytes_are_not_taken_for_another_store(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for place in range(16):
        harmed = data[:]
        harmed[place] ^= 0xFF
        path.write_bytes(harmed)
        refused(path, Damaged)


def test_truncated_at_each_page(path: Path) -> None:
    data = path.read_bytes()
    for pages in range(1, len(data) // PAGE_BYTES):
        path.write_bytes(data[: pages * PAGE_BYTES])
        with pytest.raises(Damaged):
            opening.open_store(path, password=PASSWORD)


def every_row(path: Path) -> dict[str, list[tuple[object, ...]]] | None:
    """What the store says when it is opened and every table is read; ``None`` when it says it is damaged."""
    try:
        with closing(opening.open_store(path, password=PASSWORD)) as store, store.raw_connection() as bare:
            tables = [name for (name,) in bare.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {name: bare.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}
    except Damaged:
        return None


def test_a_flip_in_each_page_is_found(path: Path) -> None:
    """``check`` finds each; opening and reading says damaged, or gives what stood there and nothing else."""
    whole = every_row(path)
    assert whole
    data = path.read_bytes()
    refused_at_once = 0
    answers = []
    for page, start in enumerate(range(0, len(data), PAGE_BYTES)):
        # body, IV (16 bytes before the HMAC), HMAC (last 64 bytes), and any byte at all
        # but the first sixteen of the file: those are the key of the store and have a test of their own
        anywhere = max(16, start + secrets.randbelow(PAGE_BYTES))
        places = (start + 20 + secrets.randbelow(3900), start + PAGE_BYTES - 72, start + PAGE_BYTES - 8)
        for turn, place in enumerate((*places, anywhere)):
            harmed = bytearray(data)
            harmed[place] ^= 1 << secrets.randbelow(8)
            path.write_bytes(harmed)
            try:
                result = opening.check_store(path, password=PASSWORD)
            except Damaged:
                refused_at_once += 1  # page 1 or a page of the schema
            else:
                assert result.page_faults, place
                assert not result.sound
            assert path.read_bytes() == harmed
            if turn == page % 4:  # each kind of harm in a quarter of the pages: opening takes its time
                answers.append(every_row(path))
                assert answers[-1] in (None, whole), place
    assert 4 <= refused_at_once < len(data) // PAGE_BYTES * 2
    assert None in answers
    assert whole in answers, "a page that no row stands on"


def test_a_flip_in_a_free_page_is_found(path: Path) -> None:
    store = opening.open_store(path, password=PASSWORD)
    key = store.data_key
    store.close()
    with contextlib.closing(connect(path, key, must_exist=True)) as bare:
        bare.execute("CREATE TABLE gone (what BLOB)")
        bare.execute("INSERT INTO gone VALUES (zeroblob(40000))")
        bare.execute("DROP TABLE gone")
        (free,) = bare.execute("PRAGMA freelist_count").fetchone()
    assert free >= 9
    assert opening.check_store(path, password=PASSWORD).sound
    data = path.read_bytes()
    for start in range(len(data) - free * PAGE_BYTES, len(data), PAGE_BYTES):
        harmed = bytearray(data)
        harmed[start + 1000] ^= 1
        path.write_bytes(harmed)
        assert opening.check_store(path, password=PASSWORD).page_faults, start
        assert path.read_bytes() == harmed


def test_pages_behind_the_end_are_looked_at(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data + secrets.token_bytes(PAGE_BYTES))
    before = fingerprints(path.parent)
    assert opening.check_store(path, password=PASSWORD).page_faults
    assert fingerprints(path.parent) == before


def test_each_flipped_byte_of_the_key_file_is_refused(path: Path) -> None:
    data = key_path(path).read_bytes()
    for place in range(0, len(data), 3):
        harmed = bytearray(data)
        harmed[place] ^= 1 << secrets.randbelow(8)
        key_path(path).write_bytes(harmed)
        with pytest.raises(Damaged) as caught:
            opening.open_store(path, password=PASSWORD)
        assert caught.value.params["part"] == "key_file"
    key_path(path).write_bytes(data)
    opening.open_store(path, password=PASSWORD).close()


def test_newer_by_its_key_file(path: Path) -> None:
    newer = replace(keys.read_key_file(key_path(path)), schema=migrations.HEAD + 1)
    key_path(path).write_bytes(keys.dump_key_file(newer))
    assert refused(path, NewerVersion).exit_code == 5


def test_newer_by_what_stands_inside(path: Path) -> None:
    store = opening.open_store(path, password=PASSWORD)
    with store.raw_connection() as connection:
        connection.execute(f"PRAGMA user_version={migrations.HEAD + 1}")
    store.close()
    refused(path, NewerVersion)


# A program that opens a store as root would; then it becomes nobody, for whom the folder is read-only.
AS_NOBODY = """
import os, sys
from pathlib import Path
from desktop.domain.errors import OpmaatError
from desktop.storage import opening
from desktop.storage.lock import lock_store

path = Path(sys.argv[1])
opening.open_store(path, password=sys.argv[2]).close()
if os.getuid() == 0:
    os.chown(path, 65534, 65534)
    os.chown(str(path) + "-key", 65534, 65534)
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
else:
    path.parent.chmod(0o555)
found = []
for what in (lambda: opening.open_store(path, password=sys.argv[2]),
             lambda: opening.create_store(path.with_name("B.opmaat"), "x", None)):
    try:
        what()
    except OpmaatError as error:
        found.append(f"{error.code} {error.exit_code}")
print(found, opening.check_store(path, password=sys.argv[2]).sound)
"""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that another user can reach (the folders of pytest are for its own user)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX users")
def test_a_read_only_folder_is_no_permission_and_can_still_be_checked(open_folder: Path) -> None:
    path = closed_store(open_folder / "A.opmaat")
    before = fingerprints(open_folder)
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(path), PASSWORD],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout == "['no_permission 7', 'no_permission 7'] True\n"
    assert fingerprints(open_folder) == before


# Nobody looks over a store whose WAL a power cut left behind, and may write nowhere at all.
CHECKED_BY_NOBODY = """
import os, sys, tempfile
from pathlib import Path
from desktop.storage import opening

# There is no temporary folder: whoever would copy a store into it cannot.
tempfile.tempdir = sys.argv[1] + "-nowhere"
opening.check_store(Path(sys.argv[1]), password=sys.argv[2])
if os.getuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
found = opening.check_store(Path(sys.argv[1]), password=sys.argv[2])
print(found.sound, found.counts["options"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX users")
def test_a_wal_is_looked_over_without_a_copy_anywhere(open_folder: Path, tmp_path: Path) -> None:
    store = new_store(tmp_path / "A.opmaat")
    put(store, {"a": "1", "b": "2", "c": "3"})
    for end in ("", "-key", "-wal"):
        there = open_folder / f"A.opmaat{end}"
        there.write_bytes((tmp_path / f"A.opmaat{end}").read_bytes())
        there.chmod(0o644)
    store.close()
    open_folder.chmod(0o555)
    before = fingerprints(open_folder)
    done = subprocess.run(
        [sys.executable, "-c", CHECKED_BY_NOBODY, str(open_folder / "A.opmaat"), PASSWORD],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout == "True 3\n"
    assert fingerprints(open_folder) == before


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file size to set")
def test_a_full_disk_while_making_leaves_nothing(tmp_path: Path, disk_full: Callable[[int], None]) -> None:
    from desktop.domain.errors import NoSpace

    disk_full(50_000)
    with pytest.raises(NoSpace) as caught:
        new_store(tmp_path / "A.opmaat")
    assert caught.value.exit_code == 7
    assert caught.value.params["path"] == str(tmp_path / "A.opmaat")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file size to set")
def test_a_full_disk_while_saving_keeps_what_was_saved(path: Path, disk_full: Callable[[int], None]) -> None:
    from desktop.domain.errors import NoSpace

    store = opening.open_store(path, password=PASSWORD)
    disk_full(path.stat().st_size)
    with pytest.raises(NoSpace):
        put(store, {"lang": "x" * 2_000_000})
    disk_full(-1)
    put(store, {"kort": "toch"})
    store.close()
    result = opening.check_store(path, password=PASSWORD)
    assert result.sound
    assert result.counts["options"] == 2


@pytest.fixture
def disk_full() -> Iterator[Callable[[int], None]]:
    """Make every file end at so many bytes, as a full disk does; -1: no limit."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (before[0] if size < 0 else size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_password_change_on_a_full_disk_keeps_the_old_one(
    path: Path, disk_full: Callable[[int], None]
) -> None:
    from desktop.domain.errors import NoSpace

    store = opening.open_store(path, password=PASSWORD)
    before = key_path(path).read_bytes()
    disk_full(100)
    with pytest.raises(NoSpace):
        opening.change_password(store, "nieuw", password=PASSWORD, cost=CHEAP)
    disk_full(-1)
    store.close()
    assert key_path(path).read_bytes() == before
    assert not list(path.parent.glob(".*.part"))
    opening.open_store(path, recovery_code=CODE).close()
