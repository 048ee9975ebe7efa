"""Looking a store over from end to end without changing a byte of it or of its folder."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.errors import Damaged, InUse, NewerVersion, NotFound
from desktop.storage.durable import translate_os_errors
from desktop.storage.keys import KeyFile, secret_of
from desktop.storage.lock import peek_lock
from desktop.storage.paths import key_path, leftovers, lock_path

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as sqlcipher


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What was found in a store that could be opened.

    ``counts`` are rows per table; empty when the pages are not sound. ``page_faults`` and
    ``structure_faults`` are SQLCipher's and SQLite's own words. ``audit_fault`` is the number of the first
    line of the log that was changed or is missing; ``None``: the chain is whole or was not reached.
    """

    store_id: UUID
    practice: bool
    schema: int
    size: int
    page_faults: tuple[str, ...]
    structure_faults: tuple[str, ...]
    counts: dict[str, int]
    audit_fault: int | None

    @property
    def sound(self) -> bool:
        """Whether nothing at all was found wrong."""
        return not self.page_faults and not self.structure_faults and self.audit_fault is None


def check_store(path: Path, *, password: str | None = None, recovery_code: str | None = None) -> CheckResult:
    """Check every page, the structure, the rows and the chain of the log of a closed store.

    Nothing changes and nothing is copied, also when its folder may only be read: a store is read as it
    lies, with the WAL that a power cut left. Raises as ``open_store`` does; faults further on than page 1
    are in the result.
    """
    from desktop.storage.checking import store_mark
    from desktop.storage.opening import unlock

    secret = secret_of(password, recovery_code)
    if not path.exists():
        raise NotFound(path=str(path))
    path = path.resolve()
    with _undisturbed(path), translate_os_errors(path):
        key_file, data_key = unlock(path, store_mark(path), secret)
        return _look_over(path, data_key, key_file)


def _look_over(path: Path, data_key: bytes, key_file: KeyFile) -> CheckResult:
    from desktop.storage import migrations
    from desktop.storage.audit import verify_chain
    from desktop.storage.engine import make_engine, translate_errors

    log = leftovers(path)[0]
    # An empty one, as a full disk leaves, holds nothing, and SQLite would take it away.
    wal = log.exists() and log.stat().st_size > 0
    size = path.stat().st_size
    audit_fault: int | None = None
    schema = 0
    with translate_errors(path):
        broken_pages, broken_structure, counts = _faults(path, data_key, wal=wal)
        if counts:
            engine = make_engine(path, data_key, immutable=not wal, alone=wal)
            try:
                with engine.connect().execution_options(read=True) as reading:
                    schema = migrations.stored_version(reading)
                    if schema > migrations.HEAD:
                        raise NewerVersion(path=str(path))
                    audit_fault = verify_chain(reading, data_key)
            finally:
                engine.dispose()
    return CheckResult(
        key_file.store_id,
        key_file.practice,
        schema,
        size,
        broken_pages,
        broken_structure,
        counts,
        audit_fault,
    )


def _faults(
    path: Path, data_key: bytes, *, wal: bool
) -> tuple[tuple[str, ...], tuple[str, ...], dict[str, int]]:
    """Return the faults of pages and of structure, and the rows per table when there are none."""
    from desktop.storage.checking import page_faults, reads_every_page, structure_faults, table_counts
    from desktop.storage.engine import connect

    def keyed() -> contextlib.closing[sqlcipher.Connection]:
        return contextlib.closing(connect(path, data_key, immutable=not wal, alone=wal))

    with keyed() as connection:
        if not wal and reads_every_page(connection, path.stat().st_size):
            structure = structure_faults(connection)
            pages = page_faults(connection) if structure else ()
        else:
            structure, pages = _beside_each_other(connection, keyed)
        return pages, structure, {} if pages or structure else table_counts(connection)


def _beside_each_other(
    connection: sqlcipher.Connection, keyed: Callable[[], contextlib.closing[sqlcipher.Connection]]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the faults of structure and of pages: two walks over the whole file, one on each core."""
    from concurrent.futures import ThreadPoolExecutor

    from desktop.storage.checking import page_faults, structure_faults

    with ThreadPoolExecutor(1) as beside, keyed() as other:
        pages = beside.submit(page_faults, other)
        return structure_faults(connection), pages.result()


@contextlib.contextmanager
def _undisturbed(path: Path) -> Iterator[None]:
    """Make sure that no process has the store open, without making a lock file."""
    lock = peek_lock(path)
    before = _traces(path)

    def disturbed() -> bool:
        return lock is None and (lock_path(path).exists() or _traces(path) != before)

    try:
        yield
    except Damaged as error:
        if disturbed():  # half of what was being written is no damage
            raise InUse(path=str(path)) from error
        raise
    finally:
        if lock is not None:
            lock.release()
    if disturbed():
        raise InUse(path=str(path))  # opened while we looked


def _traces(path: Path) -> list[tuple[int, int]]:
    there = (path, key_path(path), leftovers(path)[0])
    return [(stat.st_size, stat.st_mtime_ns) for stat in (file.stat() for file in there if file.exists())]
