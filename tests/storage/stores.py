"""Small real stores for tests: everything as in the program but for a cheap key derivation."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.storage import keys, opening
from desktop.storage.store import Store

CHEAP = keys.KdfCost(passes=1, memory_kib=64, lanes=1)
PASSWORD = "zeven warme broodjes"
CODE = keys.new_recovery_code(random.Random(2026).randbytes)


def new_store(path: Path, *, clock: Clock = SYSTEM_CLOCK, practice: bool = False) -> Store:
    return opening.create_store(path, PASSWORD, CODE, cost=CHEAP, clock=clock, practice=practice)


def closed_store(path: Path, rows: dict[str, str] | None = None) -> Path:
    store = new_store(path)
    put(store, rows or {"kleur": "groen"})
    store.close()
    return path


def put(store: Store, rows: dict[str, str]) -> None:
    with store.write("test") as unit:
        for key, value in rows.items():
            unit.options.set(key, value)


def value_of(store: Store, key: str) -> str | None:
    with store.read() as unit:
        return unit.options.get(key)


def fingerprints(folder: Path) -> dict[str, str]:
    """Every file below a folder with the digest of its bytes."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
