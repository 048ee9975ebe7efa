"""What must hold after kill -9, for each kind of work; used by the tests and by ``tests.proof.kill``."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.errors import WrongPassword
from desktop.storage import backups, migrations, opening
from desktop.storage.paths import key_path, leftovers
from desktop.storage.store import Store
from tests.storage.stores import CHEAP, CODE, PASSWORD, closed_store, put

ROOT = Path(__file__).parents[2]
SECONDS = {
    "rows": 0.12,
    "passwords": 0.1,
    "migrating": 0.5,
    "backups": 0.25,
    "restoring": 0.3,
    "renewing": 0.25,
    "erasing": 0.25,
}
"""The longest time that a child of each kind works after its first word."""

Round = Callable[[str, float], list[str]]


@contextmanager
def writer(path: Path) -> Iterator[Round]:
    """Play rounds: a child at work on ``path`` is killed so many seconds after its first word."""
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


def opens_with(path: Path, password: str) -> bool:
    try:
        opening.open_store(path, password=password).close()
    except WrongPassword:
        return False
    return True


def old_store(path: Path) -> None:
    """Make a store of the first schema version, as the program of then left it."""
    head, upgrade = migrations.HEAD, migrations.upgrade
    try:
        migrations.HEAD = 1  # type: ignore[misc]
        migrations.upgrade = _first
        store = opening.create_store(path, PASSWORD, CODE, cost=CHEAP)
        put(store, {"kleur": "groen"})
        store.close()
    finally:
        migrations.HEAD = head  # type: ignore[misc]
        migrations.upgrade = upgrade


def _first(engine: object) -> None:
    with engine.begin() as connection:  # type: ignore[attr-defined]
        migrations.run(connection, "0001")


class Rounds:
    """Rounds of one kind after the other on one store; ``counted`` says how many were played."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        self.folder, self.dice = folder, dice
        self.path = folder / "Opmaat.opmaat"
        self.counted: dict[str, int] = {}

    def play(self, kind: str, count: int) -> None:
        """Play ``count`` rounds; raises AssertionError at the first thing that does not hold."""
        for left in self.folder.iterdir():
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        check = getattr(self, f"_{kind}")
        if kind == "migrating":
            old_store(self.path)
            self._keep()
        else:
            closed_store(self.path, {"kleur": "groen"})
        if kind == "restoring":
            store = opening.open_store(self.path, password=PASSWORD)
            backups.make_backup(store)
            store.close()
        with writer(self.path) as killed:
            for _ in range(count):
                check(killed(kind, self.dice.uniform(0, SECONDS[kind])))
                self.counted[kind] = self.counted.get(kind, 0) + 1

    def _rows(self, said: list[str]) -> None:
        assert said
        self._promised = getattr(self, "_promised", set()) | set(said)
        store = opening.open_store(self.path, password=PASSWORD)  # the lock of the killed one is gone
        assert self._promised <= stored(store)
        assert_sound(store)
        store.close()

    def _passwords(self, said: list[str]) -> None:
        round_number, number = said[-1].split("-")
        opened = [p for p in (said[-1], f"{round_number}-{int(number) + 1}") if opens_with(self.path, p)]
        assert len(opened) == 1
        store = opening.open_store(self.path, recovery_code=CODE)
        opening.verify_secret(store, password=opened[0])
        assert_sound(store)
        store.close()

    def _keep(self) -> None:
        for file in (self.path, key_path(self.path)):
            shutil.copy(file, self.folder / f"kept{file.name}")

    def _migrating(self, _said: list[str]) -> None:
        store = opening.open_store(self.path, password=PASSWORD)
        assert stored(store) >= {"kleur"}
        assert_sound(store)
        store.close()
        for left in leftovers(self.path):
            left.unlink(missing_ok=True)
        for file in (self.path, key_path(self.path)):
            shutil.copy(self.folder / f"kept{file.name}", file)

    def _backups(self, said: list[str]) -> None:
        folder = backups.default_dir(self.path)
        found = backups.list_backups(folder)
        for info in found[2:]:
            info.path.unlink()
        for info in found[:2]:
            to = self.folder / "terug.opmaat"
            backups.restore(info.path, to, password=PASSWORD)
            assert opening.check_store(to, password=PASSWORD).sound
            for left in (to, key_path(to), info.path):
                left.unlink()
        assert not list(folder.glob("*.opmaatbackup")), "one with its name that could not be read"
        assert said
        self._whole()

    def _restoring(self, said: list[str]) -> None:
        assert said
        self._whole()
        asides = sorted(self.folder.glob("Opmaat (oud *.opmaat"), key=lambda one: one.stat().st_ctime)
        for aside in asides:
            if aside is asides[-1] and key_path(aside).exists():
                assert opening.check_store(aside, password=PASSWORD).sound
            aside.unlink()
            key_path(aside).unlink(missing_ok=True)
            for left in leftovers(aside):
                left.unlink(missing_ok=True)
        for part in self.folder.glob(".*.part"):
            part.unlink()

    def _renewing(self, said: list[str]) -> None:
        number = said[0]
        passwords = [f"nieuw-{number}", f"oud-{number}", getattr(self, "_last", PASSWORD)]
        opened = [password for password in passwords if opens_with(self.path, password)]
        assert len(opened) == 1, opened
        assert said[-1] != "renewed" or opened[0].startswith("nieuw")
        self._last = opened[0]
        self._whole(opened[0])
        for part in self.folder.glob(".*.part"):
            part.unlink()

    def _erasing(self, said: list[str]) -> None:
        self._gone = getattr(self, "_gone", set()) | set(said)
        store = opening.open_store(self.path, password=PASSWORD)
        with store.raw_connection() as connection:
            there = {key for (key,) in connection.execute("SELECT id FROM participants")}
            for (key,) in connection.execute("SELECT id FROM participants"):
                connection.execute("SELECT 1 FROM trajectories WHERE participant_id = ?", (key,)).fetchone()
        assert not there & self._gone
        assert_sound(store)
        with store.write("tidy", undoable=False) as unit:
            for person in unit.participants.all():
                unit.participants.remove(person.id)
        store.close()

    def _whole(self, password: str = PASSWORD) -> None:
        store = opening.open_store(self.path, password=password)
        assert stored(store) >= {"kleur"}
        assert_sound(store)
        store.close()
