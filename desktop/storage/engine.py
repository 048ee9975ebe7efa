"""Encrypted connections: SQLCipher under SQLAlchemy, with the pragmas that the promises rest on.

The first 16 bytes of a store are SQLCipher's salt, which is no secret. Opmaat puts the store id there:
a key file of another store is then recognised before any password is asked.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from desktop.domain.errors import Damaged, InUse, NoPermission, NoSpace, OpmaatError
from desktop.storage.durable import as_opmaat_error

PAGE_BYTES = 4096
KEPT: Final[Mapping[str, Any]] = {"compiled_cache": {}}
"""Option of ``execute``: what SQLAlchemy makes of the statement is kept for every store that is opened.

Only for a statement without a value of its own (``bindparam`` instead): SQLAlchemy keeps the values of the
first time along, and after locking nothing of the file may stay.
"""
_KEY_BYTES = 32
_BUSY_SECONDS = 5.0
_NO_LOCKS = "win32-none" if sys.platform == "win32" else "unix-none"
"""SQLite's own way to the disk without locks; that of Windows was not run here."""
# The backup call raises without a code; these are SQLite's own fixed words.
_MESSAGES = {
    "database or disk is full": sqlcipher.SQLITE_FULL,
    "unable to open database file": sqlcipher.SQLITE_CANTOPEN,
    "disk I/O error": sqlcipher.SQLITE_IOERR,
    "database disk image is malformed": sqlcipher.SQLITE_CORRUPT,
    "file is not a database": sqlcipher.SQLITE_NOTADB,
    "attempt to write a readonly database": sqlcipher.SQLITE_READONLY,
    "database is locked": sqlcipher.SQLITE_BUSY,
}
_OF_CODE: dict[int, type[OpmaatError]] = {
    sqlcipher.SQLITE_FULL: NoSpace,
    sqlcipher.SQLITE_READONLY: NoPermission,
    sqlcipher.SQLITE_CANTOPEN: NoPermission,
    sqlcipher.SQLITE_PERM: NoPermission,
    sqlcipher.SQLITE_AUTH: NoPermission,
    sqlcipher.SQLITE_BUSY: InUse,
    sqlcipher.SQLITE_LOCKED: InUse,
    sqlcipher.SQLITE_CORRUPT: Damaged,
    sqlcipher.SQLITE_NOTADB: Damaged,
}


def connect(
    path: Path,
    data_key: bytes,
    *,
    store_id: UUID | None = None,
    read_only: bool = False,
    must_exist: bool = False,
    immutable: bool = False,
    alone: bool = False,
) -> sqlcipher.Connection:
    """Return a bare connection, keyed but with nothing read yet.

    ``store_id`` becomes the first 16 bytes of a new file; for an existing file it is taken in place of
    those bytes, so that a file whose first bytes are damaged can still be told from a foreign one.
    ``immutable`` reads the main file without its WAL, ``alone`` with it: both write nothing and leave
    nothing beside it, and are only for a store that nobody has open.
    """
    if len(data_key) != _KEY_BYTES:
        # SQLCipher silently takes any other length for a passphrase.
        msg = "the data key must be 256 bits"
        raise ValueError(msg)
    mode = "ro" if read_only else "rw" if must_exist else "rwc"
    if immutable or alone:
        mode = "ro&immutable=1" if immutable else f"ro&vfs={_NO_LOCKS}"
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_SECONDS,
    )
    salt = store_id.hex if store_id is not None else ""
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{data_key.hex()}{salt}'\"")
    if alone:
        # The index of the WAL then stays in memory: no file for it, also where the folder may only be read.
        connection.execute("PRAGMA locking_mode=EXCLUSIVE").fetchone()
    return connection


def prepare(connection: sqlcipher.Connection, *, read_only: bool = False) -> sqlcipher.Connection:
    """Set the pragmas of every connection and read page 1; a wrong key or page shows itself here."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not read_only:
            connection.execute("PRAGMA journal_mode=WAL").fetchone()
        # FULL: what was acknowledged survives a power cut, not only the end of the process.
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA cache_size=-65536")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("PRAGMA temp_store=MEMORY")
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def make_engine(
    path: Path,
    data_key: bytes,
    *,
    store_id: UUID | None = None,
    read_only: bool = False,
    must_exist: bool = False,
    immutable: bool = False,
    alone: bool = False,
) -> Engine:
    """Return the engine of the store at ``path``; makes the file unless ``must_exist``.

    ``immutable`` and ``alone`` are those of :func:`connect`. A transaction begins with BEGIN IMMEDIATE; with
    the execution option ``read=True`` with a plain BEGIN, so that a reader never waits for the write lock.
    """
    looks_only = read_only or immutable or alone

    def creator() -> sqlcipher.Connection:
        bare = connect(
            path,
            data_key,
            store_id=store_id,
            read_only=read_only,
            must_exist=must_exist,
            immutable=immutable,
            alone=alone,
        )
        return prepare(bare, read_only=looks_only)

    known = _sqlite()
    pool = QueuePool(creator, pool_size=1, max_overflow=3, dialect=known.dialect)
    engine = Engine(pool, known.dialect, known.url)

    def begin(connection: Connection) -> None:
        reading = looks_only or connection.get_execution_options().get("read", False)
        # To the driver itself: this stands before every unit of work.
        connection.connection.cursor().execute("BEGIN" if reading else "BEGIN IMMEDIATE")

    event.listen(engine, "begin", begin)
    return engine


@cache
def _sqlite() -> Engine:
    """An engine of no file, asked once what SQLite can: all others speak as it does (``KEPT``)."""
    engine = create_engine("sqlite://", module=sqlcipher)
    engine.connect().close()
    engine.dispose()
    return engine


@contextlib.contextmanager
def translate_errors(path: Path) -> Iterator[None]:
    """Turn errors of the disk and of SQLCipher into OpmaatErrors that name ``path``.

    An error of our own making (bad SQL, a broken constraint) passes through unchanged: it is a bug.
    """
    try:
        yield
    except OSError as error:
        raise as_opmaat_error(error, path) from error
    except DBAPIError as error:
        meaning = _meaning(error.orig, path)
        if meaning is None:
            raise
        raise meaning from error
    except sqlcipher.Error as error:
        meaning = _meaning(error, path)
        if meaning is None:
            raise
        raise meaning from error


def _meaning(error: BaseException | None, path: Path) -> OpmaatError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        code = _MESSAGES.get(str(error), 0)
    if code & 0xFF == sqlcipher.SQLITE_IOERR:
        # The disk did not take or give what was asked: a quota, a stick that was pulled out. A page that
        # does not verify is SQLITE_CORRUPT; "damaged" here would send the user to a restore for nothing.
        return NoSpace(path=str(path), reason="disk")
    kind = _OF_CODE.get(code & 0xFF)
    if kind is None:
        return None
    return kind(path=str(path), part="store") if kind is Damaged else kind(path=str(path))
