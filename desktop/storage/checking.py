"""Is every byte of a store sound: HMAC of each page, SQLite's own structure, rows per table."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher

from desktop.domain.errors import Damaged, NotFound
from desktop.storage.durable import translate_os_errors
from desktop.storage.engine import PAGE_BYTES, connect

_PLAIN_HEADER = b"SQLite format 3\x00"
# Of 4,096 encrypted bytes practically all 256 values occur; text, images and zeros have far fewer.
_FEWEST_VALUES = 200
_TRIES = 2
CHECK_CACHE_KIB = 128 * 1024
"""Memory for pages while looking a store through; no more is taken than the store has."""


def store_mark(path: Path) -> bytes:
    """Return the first 16 bytes of a store, its id, read without any key.

    Raises NotFound for a missing path, Damaged for what can't be a store: an empty or cut off file, a
    plain SQLite file, a text, a folder; NoPermission when it may not be read.
    """
    damaged = Damaged(path=str(path), part="foreign")
    with translate_os_errors(path):
        if not path.exists():
            raise NotFound(path=str(path))
        if not path.is_file():
            raise damaged
        size = path.stat().st_size
        with path.open("rb") as file:
            page = file.read(PAGE_BYTES)
    if page.startswith(_PLAIN_HEADER) or len(page) < PAGE_BYTES or len(set(page)) < _FEWEST_VALUES:
        raise damaged
    if size % PAGE_BYTES:
        raise Damaged(path=str(path), part="store")
    return page[:16]


def page_faults(connection: sqlcipher.Connection) -> tuple[str, ...]:
    """Return SQLCipher's words for each page whose HMAC or size is wrong; empty: all pages are sound.

    It reads the file beside SQLite's own bookkeeping, so a checkpoint of another connection can disturb
    it: a fault counts only when it is there twice.
    """
    faults: tuple[str, ...] = ()
    for _ in range(_TRIES):
        faults = tuple(str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check"))
        if not faults:
            return ()
    return faults


def reads_every_page(connection: sqlcipher.Connection, size: int) -> bool:
    """Tell whether looking the structure over reads, and so verifies, each page of a file of ``size`` bytes.

    SQLite follows every table, index and overflow to its end, and names pages that nothing leads to; only
    what stands on the list of free pages it counts without reading.
    """
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    return bool(free == 0 and pages * PAGE_BYTES == size)


def structure_faults(connection: sqlcipher.Connection) -> tuple[str, ...]:
    """Return SQLite's words for broken tables and indexes; empty: none."""
    # Every index entry is sought in its table: with room for few pages each is decrypted over and over.
    connection.execute(f"PRAGMA cache_size=-{CHECK_CACHE_KIB}")
    try:
        found = tuple(str(row[0]) for row in connection.execute("PRAGMA integrity_check"))
    except sqlcipher.DatabaseError as error:
        return (str(error),)
    return () if found == ("ok",) else found


def table_counts(connection: sqlcipher.Connection) -> dict[str, int]:
    """Return the number of rows of each table, by table name in alphabetical order."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute('SELECT count(*) FROM "{}"'.format(name.replace('"', '""'))).fetchone()[0]  # noqa: S608
        for (name,) in names
    }


def opens(path: Path, data_key: bytes, *, store_id: UUID | None = None) -> bool:
    """Tell whether page 1 of ``path`` verifies under ``data_key``; writes nothing, not even a WAL.

    ``store_id`` stands in for the first 16 bytes of the file.
    """
    connection = connect(path, data_key, store_id=store_id, immutable=True)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) in {sqlcipher.SQLITE_NOTADB, sqlcipher.SQLITE_CORRUPT}:
            return False
        raise
    finally:
        connection.close()
    return True
