"""A backup made ready to take the place of its store; nothing is replaced here (see ``replacing``)."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.domain.errors import Damaged, KeyFileForeign, NewerVersion, WrongPassword
from desktop.storage import migrations
from desktop.storage.backup_reading import fitting_key, looked_through, unpacked
from desktop.storage.bundles import read_bundle
from desktop.storage.contents import Contents, read_contents
from desktop.storage.data_keys import change_data_key
from desktop.storage.durable import translate_os_errors
from desktop.storage.engine import make_engine, translate_errors
from desktop.storage.erased_list import erase_again, recall
from desktop.storage.keys import KeyFile, secret_of, unwrap
from desktop.storage.paths import default_backup_dir, leftovers
from desktop.storage.replacing import Prepared, clear_stale
from desktop.storage.store import Store


def contents_of(backup: Path, beside: Path, keys: Sequence[bytes]) -> Contents:
    """Look a backup through from end to end and return what it holds.

    ``keys`` are the data keys that it may have. Raises Damaged, WrongPassword when none of them fits,
    NewerVersion, NotFound, NoSpace, NoPermission. ``beside`` is the store, next to which it is unpacked.
    """
    with unpacked(backup, beside) as part:
        key = fitting_key(part, keys)
        if key is None:
            raise WrongPassword(kind="password")
        with looked_through(backup, part, key) as connection:
            try:
                return read_contents(connection)
            except (ValueError, TypeError) as error:
                raise Damaged(path=str(backup), part="backup") from error


def key_of(backup: Path, *, password: str | None = None, recovery_code: str | None = None) -> bytes:
    """Return the data key of a backup that its own password or code gives. Raises WrongPassword, Damaged."""
    _, key_file = read_bundle(backup)
    return unwrap(key_file, secret_of(password, recovery_code))


def prepare_under(
    backup: Path, path: Path, store_id: UUID, keys: Sequence[bytes], *, clock: Clock = SYSTEM_CLOCK
) -> Prepared:
    """Make ``backup`` ready to take the place of the open store at ``path``, under its key (``keys[0]``).

    The password and recovery code of today open it. Raises as ``contents_of`` does, and KeyFileForeign
    for a backup of another store.
    """
    note, _ = read_bundle(backup)
    if note.store_id != store_id:
        raise KeyFileForeign(path=str(backup))

    def make(part: Path) -> bytes:
        key = fitting_key(part, keys)
        if key is None:
            raise WrongPassword(kind="password")
        with looked_through(backup, part, key):
            pass
        if key != keys[0]:
            change_data_key(part, key, keys[0])
        return keys[0]

    return _prepared(backup, path, make, clock, former=keys)


def prepare_alone(
    backup: Path,
    path: Path,
    *,
    password: str | None = None,
    recovery_code: str | None = None,
    clock: Clock = SYSTEM_CLOCK,
) -> Prepared:
    """Make ``backup`` ready to take the place of a store that does not open; its own key file comes along.

    Raises WrongPassword, Damaged, NewerVersion, NotFound, NoSpace, NoPermission.
    """
    _, key_file = read_bundle(backup)
    data_key = unwrap(key_file, secret_of(password, recovery_code))

    def make(part: Path) -> bytes:
        with looked_through(backup, part, data_key):
            pass
        return data_key

    return _prepared(backup, path, make, clock, key_file=key_file)


def _prepared(
    backup: Path,
    path: Path,
    make: Callable[[Path], bytes],
    clock: Clock,
    *,
    former: Sequence[bytes] = (),
    key_file: KeyFile | None = None,
) -> Prepared:
    clear_stale(path, clock)
    note, _ = read_bundle(backup)
    with contextlib.ExitStack() as stack:
        part = stack.enter_context(unpacked(backup, path))
        data_key = make(part)
        _bring_up_to_date(backup, part, data_key, note.store_id, clock)
        folders = (backup.parent, default_backup_dir(path))
        _erase_again(part, note.store_id, folders, (data_key, *former), clock)
        # It got through: now it stays until it is put in place or discarded.
        kept = part.with_name(f"{part.name.removesuffix('.part')}.ready.part")
        with translate_os_errors(path):
            part.rename(kept)
    if key_file is not None:
        key_file = replace(key_file, schema=migrations.HEAD)
    return Prepared(path, kept, key_file)


def _bring_up_to_date(backup: Path, part: Path, data_key: bytes, store_id: UUID, clock: Clock) -> None:
    """Bring the unpacked store to the schema of this program, and note in its log that it was put back.

    The backup itself is the safety copy for this.
    """
    from desktop.storage.opening import this_device

    engine = make_engine(part, data_key, must_exist=True)
    try:
        with translate_errors(part):
            with engine.connect().execution_options(read=True) as reading:
                if migrations.stored_version(reading) > migrations.HEAD:
                    raise NewerVersion(path=str(backup))
            migrations.upgrade(engine)
            store = Store(engine, data_key=data_key, clock=clock, device=this_device(), on_close=_nothing)
            with store.write("restore", undoable=False) as unit:
                unit.audit("restore", "store", store_id)
    finally:
        engine.dispose()
    for left in leftovers(part):
        left.unlink(missing_ok=True)


def _erase_again(
    part: Path, store_id: UUID, folders: Sequence[Path], keys: Sequence[bytes], clock: Clock
) -> None:
    """Who was erased since does not come back (P11); the lists may be sealed under a former data key."""
    from desktop.storage.opening import this_device

    erased: dict[UUID, str] = {}
    for key in keys:
        erased |= recall(folders, store_id, key)
    erase_again(part, keys[0], erased, clock, this_device())
    for left in leftovers(part):
        left.unlink(missing_ok=True)


def _nothing() -> None:
    """The part has no lock of its own: nobody knows its name."""
