"""Stores as earlier versions of the program left them, so that every upgrade can be tried (P7).

``resources/releases/vNNNN.json`` holds, for each schema version that was handed out, rows of every table as
the program of that version wrote them, with the key that the chain of the log rests on.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from uuid import UUID, uuid4

import sqlalchemy as sa
from sqlcipher3.dbapi2 import Connection

from desktop.domain.clock import SYSTEM_CLOCK
from desktop.storage import durable, migrations
from desktop.storage.engine import make_engine
from desktop.storage.keys import (
    DEFAULT_COST,
    KdfCost,
    KeyFile,
    Secret,
    dump_key_file,
    read_key_file,
    with_wrap,
)
from desktop.storage.paths import key_path
from desktop.storage.store import Store

Rows = dict[str, list[dict[str, object]]]
OF_THE_FILE = ("store_id", "practice", "key_file")
"""Facts that every file has of its own; they stand in no example."""


@dataclass(frozen=True, slots=True)
class Released:
    """What a store of schema ``version`` held: the data key (32 bytes) and the rows by table."""

    version: int
    data_key: bytes
    rows: Rows


def released_versions() -> tuple[int, ...]:
    """Schema versions of which rows are kept, oldest first."""
    found = (
        re.fullmatch(r"v(\d{4})\.json", entry.name)
        for entry in files("resources").joinpath("releases").iterdir()
    )
    return tuple(sorted(int(match[1]) for match in found if match))


def read_released(version: int) -> Released:
    """Read the kept rows of one version; FileNotFoundError when there are none."""
    text = (
        files("resources").joinpath("releases").joinpath(f"v{version:04d}.json").read_text(encoding="utf-8")
    )
    found = json.loads(text)
    rows = {
        table: [{name: _value(value) for name, value in row.items()} for row in kept]
        for table, kept in found["tables"].items()
    }
    return Released(found["version"], bytes.fromhex(found["data_key"]), rows)


def make_released(path: Path, kept: Released, password: str, *, cost: KdfCost = DEFAULT_COST) -> None:
    """Write the store of that version at ``path``, with its key file; it is closed again.

    Raises FileExistsError when something stands there.
    """
    store_id = uuid4()
    made_at = SYSTEM_CLOCK.now().replace(microsecond=0)
    key_file = KeyFile(store_id, practice=True, schema=kept.version, made_at=made_at)
    key_file = with_wrap(
        key_file, kept.data_key, Secret("password", password), rng=secrets.token_bytes, cost=cost
    )
    durable.write_new(path, b"")
    engine = make_engine(path, kept.data_key, store_id=store_id, must_exist=True)
    try:
        with engine.begin() as connection:
            migrations.run(connection, f"{kept.version:04d}")
        _insert(engine, kept.rows, store_id, dump_key_file(key_file).decode("ascii"))
    finally:
        engine.dispose()
    durable.write_new(key_path(path), dump_key_file(key_file))


def make_newer(path: Path, password: str) -> None:
    """Write a store that says it is one schema version ahead of this program; it is closed again."""
    latest = read_released(released_versions()[-1])
    make_released(path, latest, password)
    ahead = migrations.HEAD + 1
    engine = make_engine(path, latest.data_key, must_exist=True)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA user_version = {ahead}")
    finally:
        engine.dispose()
    key_file = replace(read_key_file(key_path(path)), schema=ahead)
    key_file = with_wrap(key_file, latest.data_key, Secret("password", password), rng=secrets.token_bytes)
    key_path(path).write_bytes(dump_key_file(key_file))


def lost_rows(store: Store, kept: Released) -> list[str]:
    """Which kept rows an opened store no longer has as they were, as ``table: how many``; empty is good.

    The head of the log moves on with every opening and is checked by the log itself.
    """
    with store.raw_connection() as raw:
        lost = {table: _missing(raw, table, rows) for table, rows in kept.rows.items()}
    if (fault := store.verify_audit()) is not None:
        lost["audit"] = fault
    return [f"{table}: {count}" for table, count in lost.items() if count]


def _missing(raw: Connection, table: str, rows: list[dict[str, object]]) -> int:
    if not rows:
        return 0
    names = ", ".join(f'"{name}"' for name in rows[0])
    there = set(raw.execute(f'SELECT {names} FROM "{table}"').fetchall())  # noqa: S608 - our own tables
    return sum(tuple(row.values()) not in there for row in rows if row.get("key") != "audit_head")


def read_rows(connection: sa.Connection) -> Rows:
    """Every row of every table but those that the store makes itself (search index, number of the schema)."""
    names = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    found: Rows = {}
    for (name,) in connection.exec_driver_sql(names).fetchall():
        if name != "alembic_version" and not name.startswith("note_"):
            rows = connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY 1').mappings()  # noqa: S608
            found[name] = [dict(row) for row in rows]
    found["store_facts"] = [row for row in found["store_facts"] if row["key"] not in OF_THE_FILE]
    return found


def dump_released(kept: Released) -> str:
    """The text of a file of kept rows: the same rows give the same text."""
    tables = {
        table: [{name: _written(value) for name, value in row.items()} for row in rows]
        for table, rows in sorted(kept.rows.items())
    }
    whole = {"version": kept.version, "data_key": kept.data_key.hex(), "tables": tables}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _insert(engine: sa.Engine, rows: Rows, store_id: UUID, key_file: str) -> None:
    facts = {"store_id": str(store_id), "practice": "1", "key_file": key_file}
    with engine.begin() as connection:
        tables = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rootpage"
        ).scalars()
        for table in _parents_first(connection, [name for name in tables if name in rows]):
            for row in rows[table]:
                names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
                connection.exec_driver_sql(
                    f'INSERT INTO "{table}" ({names}) VALUES ({marks})',  # noqa: S608 - names of our own tables
                    tuple(row.values()),
                )
        for key, value in facts.items():
            connection.exec_driver_sql("INSERT INTO store_facts (key, value) VALUES (?, ?)", (key, value))


def _parents_first(connection: sa.Connection, tables: Iterable[str]) -> list[str]:
    """The tables in an order in which no row comes before the row that it points to."""
    waiting = {
        table: {row[2] for row in connection.exec_driver_sql(f'PRAGMA foreign_key_list("{table}")')} - {table}
        for table in tables
    }
    ordered: list[str] = []
    while waiting:
        free = [table for table, needs in waiting.items() if needs <= set(ordered)]
        ordered += free
        waiting = {table: needs for table, needs in waiting.items() if table not in free}
    return ordered


def _value(written: object) -> object:
    return bytes.fromhex(str(written["hex"])) if isinstance(written, dict) else written


def _written(value: object) -> object:
    return {"hex": value.hex()} if isinstance(value, bytes) else value
