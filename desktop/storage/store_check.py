"""Looking a store over from end to end without changing a byte of it or of its folder."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from desktop.domain.errors import InUse, NewerVersion, NotFound
from desktop.storage.durable import translate_os_errors
from desktop.storage.keys import KeyFile, secret_of
from desktop.storage.lock import peek_lock
from desktop.storage.paths import key_path, leftovers, lock_path


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

    It works on a copy in the temporary folder (as encrypted as the store), so nothing beside the store
    changes, also when its folder may only be read. Raises as ``open_store`` does; faults further on than
    page 1 are in the result.
    """
    from desktop.storage.checking import store_mark
    from desktop.storage.opening import unlock

    secret = secret_of(password, recovery_code)
    if not path.exists():
        raise NotFound(path=str(path))
    path = path.resolve()
    with (
        _undisturbed(path),
        translate_os_errors(path),
        tempfile.TemporaryDirectory(prefix="opmaat-") as folder,
    ):
        key_file, data_key = unlock(path, store_mark(path), secret)
        copy = Path(folder) / path.name
        for source in (path, leftovers(path)[0]):
            if source.exists():
                shutil.copyfile(source, copy.with_name(source.name))
        return _look_over(copy, path, data_key, key_file)


def _look_over(copy: Path, path: Path, data_key: bytes, key_file: KeyFile) -> CheckResult:
    from desktop.storage import migrations
    from desktop.storage.audit import verify_chain
    from desktop.storage.checking import page_faults, structure_faults, table_counts
    from desktop.storage.engine import connect, make_engine, translate_errors

    size = copy.stat().st_size
    counts: dict[str, int] = {}
    audit_fault: int | None = None
    schema = 0
    with translate_errors(path):
        with contextlib.closing(connect(copy, data_key, must_exist=True)) as connection:
            broken_pages = page_faults(connection)
            broken_structure = structure_faults(connection)
            if not broken_pages and not broken_structure:
                counts = table_counts(connection)
        if counts:
            engine = make_engine(copy, data_key, must_exist=True)
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


@contextlib.contextmanager
def _undisturbed(path: Path) -> Iterator[None]:
    """Make sure that no process has the store open, without making a lock file."""
    lock = peek_lock(path)
    before = _traces(path)
    try:
        yield
    finally:
        if lock is not None:
            lock.release()
    if lock is None and (lock_path(path).exists() or _traces(path) != before):
        raise InUse(path=str(path))  # opened while we looked


def _traces(path: Path) -> list[tuple[int, int]]:
    there = (path, key_path(path), leftovers(path)[0])
    return [(stat.st_size, stat.st_mtime_ns) for stat in (file.stat() for file in there if file.exists())]
