"""Making, opening and re-keying a store.

The order of opening: OS lock, format and version from the key file, unwrap, open, page 1, migrate if
older (verified backup first). SQLAlchemy is imported on the way, so that the unlock window is painted
before it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.domain.errors import (
    AlreadyExists,
    Damaged,
    KeyFileForeign,
    KeyFileMissing,
    NewerVersion,
    NoPermission,
    NotFound,
    WrongPassword,
)
from desktop.storage import durable
from desktop.storage.key_copies import keep_key_copy, key_copies
from desktop.storage.keys import (
    DATA_KEY_BYTES,
    DEFAULT_COST,
    KdfCost,
    KeyFile,
    Rng,
    Secret,
    dump_key_file,
    read_key_file,
    secret_of,
    unwrap,
    with_wrap,
)
from desktop.storage.lock import StoreLock, lock_store
from desktop.storage.paths import data_dir, default_backup_dir, key_path, leftovers, next_key_path
from desktop.storage.rekeying import (
    KEY_FILE_FACT,
    change_password,
    change_recovery_code,
    heal_key_file,
    key_file_of,
    prove_key_file,
    verify_secret,
    write_key_file,
)
from desktop.storage.renewing import adopt_next, pending
from desktop.storage.store_check import check_store

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from desktop.storage.store import Store

__all__ = [
    "change_password",
    "change_recovery_code",
    "check_store",
    "create_store",
    "heal_key_file",
    "is_practice",
    "key_file_of",
    "open_store",
    "this_device",
    "unlock",
    "verify_secret",
]

STORE_ID_FACT = "store_id"
_ID_BYTES = 16


def is_practice(path: Path) -> bool:
    """Tell whether the store at ``path`` holds practice data; reads the key file only, no password."""
    return read_key_file(key_path(path)).practice


def create_store(
    path: Path,
    password: str,
    recovery_code: str | None,
    *,
    practice: bool = False,
    clock: Clock = SYSTEM_CLOCK,
    rng: Rng | None = None,
    cost: KdfCost = DEFAULT_COST,
    device: str | None = None,
) -> Store:
    """Make a store with its key file and open it; both are proven before they get their names.

    Raises AlreadyExists (nothing is overwritten), NotFound for a missing folder, NoSpace, NoPermission.
    ``cost`` is lowered by tests only. A practice store may go without a recovery code.
    """
    from desktop.storage.engine import translate_errors

    random = rng or secrets.token_bytes
    path = path.resolve()
    _prepare_folder(path)
    with _held(path) as lock:
        _refuse_existing(path)
        data_key, store_id = random(DATA_KEY_BYTES), UUID(bytes=random(_ID_BYTES))
        key_file = KeyFile(store_id, practice, _head(), clock.now().replace(microsecond=0))
        given = [Secret("password", password)]
        if recovery_code is not None:
            given.append(Secret("recovery_code", recovery_code))
        for secret in given:
            key_file = with_wrap(key_file, data_key, secret, rng=random, cost=cost)
        part, key_part = durable.part_path(path), durable.part_path(key_path(path))
        with durable.removed_at_end(part, *leftovers(part), key_part), translate_errors(path):
            _write_empty_store(part, data_key, key_file)
            durable.write_new(key_part, dump_key_file(key_file))
            prove_key_file(key_part, part, data_key, given)
            durable.place_new(key_part, key_path(path))
            durable.place_new(part, path)
        keep_key_copy(path, key_file)
        return _open_engine(path, data_key, key_file, lock, clock=clock, device=device)


def open_store(
    path: Path,
    *,
    password: str | None = None,
    recovery_code: str | None = None,
    clock: Clock = SYSTEM_CLOCK,
    device: str | None = None,
) -> Store:
    """Open the store at ``path`` with its password or its recovery code.

    Raises NotFound (no such path), InUse, Damaged, KeyFileMissing (with ``copy``, the newest one in
    reach, and ``made_at``), KeyFileForeign, NewerVersion, WrongPassword (with ``kind``), NoPermission,
    NoSpace. None of them changes a byte of the store.
    """
    from desktop.storage.checking import store_mark

    secret = secret_of(password, recovery_code)
    if not path.exists():
        raise NotFound(path=str(path))
    path = path.resolve()
    with durable.translate_os_errors(path):
        if path.is_file() and not os.access(path, os.R_OK | os.W_OK):
            raise NoPermission(path=str(path))
    with _held(path) as lock:
        mark = store_mark(path)
        key_file, data_key = unlock(path, mark, secret)
        with durable.translate_os_errors(path):
            _settle_renewal(path, key_file)
        return _open_engine(path, data_key, key_file, lock, clock=clock, device=device)


def this_device() -> str:
    """Return a short mark for this computer that does not give its name away."""
    return hashlib.sha256(platform.node().encode("utf-8", "surrogatepass")).hexdigest()[:12]


def unlock(path: Path, mark: bytes, secret: Secret) -> tuple[KeyFile, bytes]:
    """Return the key file beside ``path`` and the data key in it; ``mark`` is ``store_mark(path)``.

    Reads only. Raises as ``open_store`` does up to page 1. Was a change of the data key ended by a power
    cut, then the key file that stood ready counts when it opens the store.
    """
    ready = pending(path)
    if ready is None or ready.store_id.bytes != mark:
        return _unlock_with_sibling(path, mark, secret)
    refused: WrongPassword | None = None
    try:
        data_key = unwrap(ready, secret)
    except WrongPassword as error:
        refused = error
    else:
        if _opens(path, data_key):
            return ready, data_key
    try:
        return _unlock_with_sibling(path, mark, secret)
    except Damaged as error:
        if refused is not None and type(error) is Damaged:
            raise refused from error  # the store has its new key already: this is the old password
        raise


def _opens(path: Path, data_key: bytes) -> bool:
    from desktop.storage.checking import opens
    from desktop.storage.engine import translate_errors

    with translate_errors(path):
        return opens(path, data_key)


def _settle_renewal(path: Path, key_file: KeyFile) -> None:
    """End what a power cut left of a change of the data key: take the new key file, or forget it."""
    ready = pending(path)
    if ready is not None and ready == key_file:
        adopt_next(path)
    else:
        next_key_path(path).unlink(missing_ok=True)


def _unlock_with_sibling(path: Path, mark: bytes, secret: Secret) -> tuple[KeyFile, bytes]:
    from desktop.storage.checking import opens
    from desktop.storage.engine import translate_errors

    key_file = _sibling_of(path, UUID(bytes=mark))
    if key_file.schema > _head():
        raise NewerVersion(path=str(path))
    ours = key_file.store_id.bytes == mark
    try:
        data_key = unwrap(key_file, secret)
    except WrongPassword as error:
        if not ours:
            raise KeyFileForeign(path=str(path)) from error
        raise
    with translate_errors(path):
        if ours and opens(path, data_key):
            return key_file, data_key
        # The first bytes may be what is broken: then page 1 still verifies under the id of the key file.
        if not ours and not opens(path, data_key, store_id=key_file.store_id):
            raise KeyFileForeign(path=str(path))
    raise Damaged(path=str(path), part="store")


@contextlib.contextmanager
def _held(path: Path) -> Iterator[StoreLock]:
    """Hold the OS lock; it stays held when the block ends well (the open store lets go of it)."""
    lock = lock_store(path)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


def _prepare_folder(path: Path) -> None:
    folder = path.parent
    with durable.translate_os_errors(folder):
        if folder == data_dir().resolve():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        elif not folder.is_dir():
            raise NotFound(path=str(folder))


def _refuse_existing(path: Path) -> None:
    for there in (path, key_path(path), next_key_path(path), *leftovers(path)):
        if there.exists() or there.is_symlink():
            raise AlreadyExists(path=str(there))


def _write_empty_store(part: Path, data_key: bytes, key_file: KeyFile) -> None:
    import sqlalchemy as sa

    from desktop.storage import migrations
    from desktop.storage.engine import make_engine
    from desktop.storage.store import PRACTICE_FACT
    from desktop.storage.tables import store_facts

    durable.write_new(part, b"")  # readable by its owner only; SQLite keeps the mode
    facts = {
        STORE_ID_FACT: str(key_file.store_id),
        PRACTICE_FACT: "1" if key_file.practice else "0",
        KEY_FILE_FACT: dump_key_file(key_file).decode("ascii"),
    }
    engine = make_engine(part, data_key, store_id=key_file.store_id, must_exist=True)
    try:
        migrations.upgrade(engine)
        with engine.begin() as connection:
            rows = [{"key": key, "value": value} for key, value in facts.items()]
            connection.execute(sa.insert(store_facts), rows)
    finally:
        engine.dispose()
    durable.fsync_file(part)


def _open_engine(
    path: Path, data_key: bytes, key_file: KeyFile, lock: StoreLock, *, clock: Clock, device: str | None
) -> Store:
    from desktop.storage.engine import make_engine, translate_errors
    from desktop.storage.store import Store

    engine = make_engine(path, data_key, must_exist=True)
    try:
        with translate_errors(path):
            key_file = _migrated(engine, path, data_key, key_file, clock)
            _erase_again(engine, path, data_key, key_file, clock)
            store = Store(
                engine, data_key=data_key, clock=clock, device=device or this_device(), on_close=lock.release
            )
        text = dump_key_file(key_file).decode("ascii")
        if store.fact(KEY_FILE_FACT) != text:
            store.set_fact(KEY_FILE_FACT, text)  # the key file was renewed and the power went
    except BaseException:
        engine.dispose()
        raise
    return store


def _migrated(engine: Engine, path: Path, data_key: bytes, key_file: KeyFile, clock: Clock) -> KeyFile:
    """Bring an older store to this program's schema, after a verified backup; return its key file."""
    from desktop.storage import migrations

    with engine.connect().execution_options(read=True) as connection:
        stored = migrations.stored_version(connection)
    if stored > migrations.HEAD:
        raise NewerVersion(path=str(path))
    if stored == migrations.HEAD:
        return key_file
    if stored < 1:
        raise Damaged(path=str(path), part="store")
    from desktop.storage.backups import make_backup_of

    make_backup_of(path, data_key, key_file, clock=clock)
    migrations.upgrade(engine)
    # From now on an older program reads in the key file that this store is too new for it.
    renewed = replace(key_file, schema=migrations.HEAD, made_at=clock.now().replace(microsecond=0))
    write_key_file(path, renewed)
    keep_key_copy(path, renewed)
    return renewed


def _erase_again(engine: Engine, path: Path, data_key: bytes, key_file: KeyFile, clock: Clock) -> None:
    """Erase who came back with a copied file, and finish what a power cut broke off (P11)."""
    from desktop.storage.erased_list import erase_again_in, recall

    erased = recall((default_backup_dir(path),), key_file.store_id, data_key)
    erase_again_in(engine, data_key, erased, clock, this_device())


def _sibling_of(path: Path, store_id: UUID) -> KeyFile:
    """Read the key file beside ``path``; KeyFileMissing names the newest copy in the backup folder."""
    try:
        return read_key_file(key_path(path))
    except KeyFileMissing as error:
        copies = key_copies(default_backup_dir(path), store_id)
        if not copies:
            raise KeyFileMissing(path=str(key_path(path))) from error
        made_at = copies[0].made_at.isoformat()
        raise KeyFileMissing(path=str(key_path(path)), copy=str(copies[0].path), made_at=made_at) from error


def _head() -> int:
    from desktop.storage import migrations

    return migrations.HEAD
