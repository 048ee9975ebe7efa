"""Everything that can still be read of a damaged store, brought into a new one; what was lost is counted.

A page that does not verify costs its own rows and no others. What the damaged store does not give comes
from the last good backup, which is the ground that the rest is laid upon.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from desktop.domain.errors import Damaged
from desktop.storage.durable import fsync_file, part_path, translate_os_errors
from desktop.storage.engine import PAGE_BYTES, connect, translate_errors
from desktop.storage.page_seals import make_holes
from desktop.storage.paths import leftovers
from desktop.storage.tables import metadata, undo_entries

Row = tuple[object, ...]
PEOPLE = ("participants", "sessions", "reports", "contacts")
"""The tables that a user knows."""
_BEHIND = 20_000
"""Row numbers looked at behind the last known row, when neither the table nor its index tells the last."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The new store under a hidden name, and what became of the rows, by table.

    ``newer`` were read from the damaged store and are not so in the backup; ``older`` come from the backup
    because the damaged store does not give them; ``lost`` are known to have been there and are nowhere.
    """

    part: Path
    newer: dict[str, int] = field(default_factory=dict)
    older: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    bad_pages: int = 0
    pages: int = 0


def salvage(path: Path, data_key: bytes, ground: Path) -> Salvaged:
    """Make a new store beside ``path`` from the damaged one and ``ground``: an unpacked, sound backup.

    ``ground`` has this program's schema and the same data key. Neither is changed. The result has been
    looked through. Raises Damaged when the damaged store gives nothing (then the backup alone is the best
    there is), NoSpace, NoPermission.
    """
    from desktop.storage.checking import page_faults, structure_faults

    part, copy = part_path(path), part_path(path)
    left = [copy, *leftovers(copy)]
    with translate_os_errors(path), translate_errors(path):
        try:
            shutil.copyfile(ground, part)
            part.chmod(0o600)
            bad = _copy_with_holes(path, copy, data_key, _id_of(ground))
            with contextlib.closing(connect(part, data_key, must_exist=True)) as new:
                with contextlib.closing(connect(copy, data_key, must_exist=True)) as old:
                    newer, older, lost = _merge_all(old, new)
                new.execute("PRAGMA journal_mode=DELETE").fetchone()
                if page_faults(new) or structure_faults(new):
                    raise Damaged(path=str(path), part="store")
            fsync_file(part)
        except BaseException:
            left += [part, *leftovers(part)]
            raise
        finally:
            for name in left:
                name.unlink(missing_ok=True)
    return Salvaged(part, newer, older, lost, bad, path.stat().st_size // PAGE_BYTES)


def _copy_with_holes(path: Path, copy: Path, data_key: bytes, store_id: UUID) -> int:
    """Copy the damaged store with zeros for each page that does not verify; return how many those are.

    SQLCipher gives up on a connection at the first bad page; SQLite goes on after a page of zeros.
    """
    shutil.copyfile(path, copy)
    # SQLite would end the WAL beside the damaged file: only a copy of both is opened.
    if leftovers(path)[0].exists():
        shutil.copyfile(leftovers(path)[0], leftovers(copy)[0])
        with contextlib.closing(connect(copy, data_key, store_id=store_id, must_exist=True)) as opened:
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            opened.execute("PRAGMA journal_mode=DELETE").fetchone()
    return make_holes(copy, data_key, store_id)


Counts = dict[str, int]


def _id_of(store: Path) -> UUID:
    with store.open("rb") as file:
        return UUID(bytes=file.read(16))


def _merge_all(old: sqlcipher.Connection, new: sqlcipher.Connection) -> tuple[Counts, Counts, Counts]:
    newer: Counts = {}
    older: Counts = {}
    lost: Counts = {}
    new.execute("PRAGMA foreign_keys=OFF")
    new.execute("BEGIN IMMEDIATE")
    guards = new.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger' AND sql LIKE '%RAISE(%'")
    guards = guards.fetchall()
    for name, _ in guards:
        new.execute(f'DROP TRIGGER "{name}"')
    for table in metadata.sorted_tables:
        if table is not undo_entries:
            key = [column.name for column in table.primary_key]
            newer[table.name], older[table.name], lost[table.name] = _merge(old, new, table.name, key)
    for table_name, row_id in _orphans(new):
        new.execute(f'DELETE FROM "{table_name}" WHERE rowid = ?', (row_id,))  # noqa: S608 - names from SQLite
        lost[table_name] = lost.get(table_name, 0) + 1
    for _, sql in guards:
        new.execute(sql)
    new.execute("COMMIT")
    return newer, older, lost


def _merge(
    old: sqlcipher.Connection, new: sqlcipher.Connection, table: str, key: list[str]
) -> tuple[int, int, int]:
    """Lay what the damaged store gives of one table over the backup's rows."""
    columns = [name for name in _columns(new, table) if name in _columns(old, table)]
    if not set(key) <= set(columns):
        return 0, 0, 0
    at = [columns.index(name) for name in key]
    listed = ", ".join(f'"{name}"' for name in columns)
    have = {tuple(row[i] for i in at): row for row in new.execute(f'SELECT {listed} FROM "{table}"')}  # noqa: S608
    got, whole = _read(old, table, listed, key)
    rows = {tuple(row[i] for i in at): row for row in got}
    newer = 0
    where = " AND ".join(f'"{name}" = ?' for name in key)
    for name, row in rows.items():
        if have.get(name) == row:
            continue
        new.execute(f'DELETE FROM "{table}" WHERE {where}', name)  # noqa: S608
        marks = ", ".join("?" * len(columns))
        new.execute(f'INSERT INTO "{table}" ({listed}) VALUES ({marks})', row)  # noqa: S608
        newer += 1
    gone = [name for name in have if name not in rows]
    if not whole:
        known = _keys(old, table, key)
        return newer, len(gone), len(known - rows.keys() - have.keys())
    for name in gone:
        new.execute(f'DELETE FROM "{table}" WHERE {where}', name)  # noqa: S608
    return newer, 0, 0


def _columns(connection: sqlcipher.Connection, table: str) -> list[str]:
    return [str(row[1]) for row in connection.execute(f'PRAGMA table_info("{table}")')]


def _read(old: sqlcipher.Connection, table: str, listed: str, key: Sequence[str]) -> tuple[list[Row], bool]:
    """Return every row that can be reached, by row number, and whether none was in the way."""
    rows: list[Row] = []
    first, whole, furthest = 1, True, 0
    sql = f'SELECT rowid, {listed} FROM "{table}" WHERE rowid >= ? ORDER BY rowid'  # noqa: S608
    while whole or first <= furthest:
        try:
            for row in old.execute(sql, (first,)):
                rows.append(row[1:])
                first = row[0] + 1
        except sqlcipher.DatabaseError:
            if whole:
                whole, furthest = False, _last_number(old, table, key, first)
            # The scan reads ahead: what fails may be the row behind the one that it would have given.
            found = _next_readable(old, table, listed, range(first, furthest + 1))
            first = furthest + 1
            if found is not None:
                rows.append(found[1:])
                first = int(str(found[0])) + 1
        else:
            break
    return rows, whole


def _last_number(old: sqlcipher.Connection, table: str, key: Sequence[str], first: int) -> int:
    """The highest row number: of the table, else as the index over its key knows it.

    Are both broken, then a good way past the last row that was seen.
    """
    with contextlib.suppress(sqlcipher.DatabaseError):
        return int(old.execute(f'SELECT max(rowid) FROM "{table}"').fetchone()[0] or 0)  # noqa: S608
    found = first
    listed = ", ".join(f'"{name}"' for name in key)
    try:
        for (number,) in old.execute(f'SELECT rowid FROM "{table}" ORDER BY {listed}'):  # noqa: S608
            found = max(found, number)
    except sqlcipher.DatabaseError:
        return found + _BEHIND
    return found


def _next_readable(old: sqlcipher.Connection, table: str, listed: str, numbers: Iterable[int]) -> Row | None:
    """Return the first row with one of these numbers that can be read, its number in front; ``None``: none.

    One number after the other: a stride could go over a sound page between two broken ones.
    """
    sql = f'SELECT rowid, {listed} FROM "{table}" WHERE rowid = ?'  # noqa: S608
    for number in numbers:
        with contextlib.suppress(sqlcipher.DatabaseError):
            row: Row | None = old.execute(sql, (number,)).fetchone()
            if row is not None:
                return row
    return None


def _keys(old: sqlcipher.Connection, table: str, key: list[str]) -> set[Row]:
    """The keys that the index over them still knows, as far as it can be read."""
    found: set[Row] = set()
    listed = ", ".join(f'"{name}"' for name in key)
    with contextlib.suppress(sqlcipher.DatabaseError):
        for row in old.execute(f'SELECT {listed} FROM "{table}" ORDER BY {listed}'):  # noqa: S608
            found.add(tuple(row))
    return found


def _orphans(new: sqlcipher.Connection) -> Iterator[tuple[str, int]]:
    """Rows whose parent is nowhere: no page could show them. Again and again, for they have children."""
    while found := {(str(row[0]), int(row[1])) for row in new.execute("PRAGMA foreign_key_check")}:
        yield from found
