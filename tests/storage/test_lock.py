"""One process per store, held by the system and not by a file that lies there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.errors import InUse, NoPermission, NotFound
from desktop.storage.lock import lock_store, peek_lock
from desktop.storage.paths import lock_path

HOLD = """
import sys
from pathlib import Path
from desktop.storage.lock import lock_store
held = lock_store(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "A.opmaat"


@pytest.fixture
def other(path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_another_process_holds_it(path: Path, other: subprocess.Popen[str]) -> None:
    with pytest.raises(InUse) as caught:
        lock_store(path)
    assert caught.value.exit_code == 6
    with pytest.raises(InUse):
        peek_lock(path)


def test_kill_minus_nine_lets_go(path: Path, other: subprocess.Popen[str]) -> None:
    other.kill()
    other.wait()
    assert lock_path(path).exists()
    lock_store(path).release()
    assert not lock_path(path).exists()


def test_a_file_that_was_left_behind_means_nothing(path: Path) -> None:
    lock_path(path).touch()
    lock_store(path).release()


def test_twice_in_one_process_is_refused_until_released(path: Path) -> None:
    first = lock_store(path)
    with pytest.raises(InUse):
        lock_store(path)
    first.release()
    first.release()
    lock_store(path).release()


def test_releasing_twice_does_not_free_a_later_lock(path: Path) -> None:
    first = lock_store(path)
    first.release()
    second = lock_store(path)
    first.release()
    with pytest.raises(InUse):
        lock_store(path)
    second.release()


def test_peeking_makes_no_file(path: Path) -> None:
    assert peek_lock(path) is None
    assert not lock_path(path).exists()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises((NoPermission, NotFound)):
        lock_store(tmp_path / "none" / "A.opmaat")
