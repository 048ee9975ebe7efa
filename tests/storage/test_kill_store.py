"""kill -9 at random moments: everything acknowledged is there, and every page is sound (P1, P8).

This shows the end of the process, not of the power: for that ``synchronous=FULL`` is asserted elsewhere.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.domain.errors import WrongPassword
from desktop.storage import opening
from desktop.storage.store import Store
from tests.storage.stores import CODE, PASSWORD, closed_store

ROOT = Path(__file__).parents[2]
ROUNDS = 50

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no fork and no kill -9")

Round = Callable[[str, float], list[str]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return closed_store(tmp_path / "Opmaat.opmaat")


@pytest.fixture
def killed(path: Path) -> Iterator[Round]:
    """Play one round: a writer on ``path`` is killed so many seconds after its first acknowledgement."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.storage.zygote"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        commands, answers = process.stdin, process.stdout

        def play(kind: str, seconds: float) -> list[str]:
            commands.write(f"{kind} {seconds} {path}\n")
            commands.flush()
            return [str(each) for each in json.loads(answers.readline())]

        yield play
        commands.close()


def stored(store: Store) -> set[str]:
    with store.raw_connection() as connection:
        return {key for (key,) in connection.execute("SELECT key FROM options")}


def assert_sound(store: Store) -> None:
    with store.raw_connection() as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert store.verify_audit() is None


def test_nothing_acknowledged_is_lost(path: Path, killed: Round) -> None:
    dice = random.Random(50)
    promised: set[str] = set()
    for _ in range(ROUNDS):
        acknowledged = killed("rows", dice.uniform(0, 0.12))
        assert acknowledged
        promised |= set(acknowledged)
        store = opening.open_store(path, password=PASSWORD)  # the lock of the killed one is gone
        there = stored(store)
        assert promised <= there
        promised = there - {"kleur"}
        assert_sound(store)
        store.close()
    assert len(promised) > ROUNDS * 3
    result = opening.check_store(path, password=PASSWORD)
    assert result.sound
    assert result.counts["options"] == len(promised) + 1


def test_a_change_of_password_leaves_the_old_or_the_new_one(path: Path, killed: Round) -> None:
    dice = random.Random(10)
    for _ in range(10):
        last = killed("passwords", dice.uniform(0, 0.1))[-1]
        round_number, number = last.split("-")
        following = f"{round_number}-{int(number) + 1}"
        opened = [password for password in (last, following) if opens_with(path, password)]
        assert len(opened) == 1
        store = opening.open_store(path, recovery_code=CODE)
        opening.verify_secret(store, password=opened[0])
        assert_sound(store)
        store.close()


def opens_with(path: Path, password: str) -> bool:
    try:
        opening.open_store(path, password=password).close()
    except WrongPassword:
        return False
    return True
