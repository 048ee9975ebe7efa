"""Backups that were opened and checked before they got their name, and the way back.

A backup holds store and key file in one (see ``bundles``). None is made from a damaged store, none
replaces another, and restoring never overwrites.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.domain.errors import AlreadyExists, Damaged, KeyFileForeign, NotFound, OpmaatError
from desktop.storage.bundles import BundleNote, file_digest, read_bundle, unpack_store, write_bundle
from desktop.storage.durable import (
    PART_SUFFIX,
    files_ending,
    fsync_file,
    part_path,
    place_new,
    removed_at_end,
    translate_os_errors,
    write_new,
)
from desktop.storage.keys import KeyFile, dump_key_file, secret_of, unwrap
from desktop.storage.paths import BACKUP_SUFFIX, default_backup_dir, key_path, leftovers, store_stem
from desktop.storage.thinning import kept

if TYPE_CHECKING:
    from desktop.storage.contents import Contents
    from desktop.storage.store import Store

_STALE_PART = timedelta(days=1)
_BLOCK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A backup as its note describes it; ``made_at`` in UTC, ``size`` in bytes."""

    path: Path
    store_id: UUID
    made_at: datetime
    size: int


def default_dir(store_path: Path) -> Path:
    """Return the folder for this store's backups, beside the store."""
    return default_backup_dir(store_path)


def make_backup(store: Store, to_dir: Path | None = None, *, clock: Clock = SYSTEM_CLOCK) -> Path:
    """Write a verified backup of an open store and return its path, ``NAME JJJJ-MM-DD UUMM.opmaatbackup``.

    May run on another thread than the store's worker: it reads through a connection of its own.
    Raises Damaged when the store is, NoSpace, NoPermission; nothing half-made stays behind.
    """
    from desktop.storage.rekeying import key_file_of

    return make_backup_of(store.path, store.data_key, key_file_of(store), to_dir, clock=clock)


def make_backup_of(
    path: Path, data_key: bytes, key_file: KeyFile, to_dir: Path | None = None, *, clock: Clock = SYSTEM_CLOCK
) -> Path:
    """Do as ``make_backup`` for a store that is not open yet (before a migration); its lock is held."""
    folder = to_dir or default_dir(path)
    with translate_os_errors(folder):
        if to_dir is None:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        elif not folder.is_dir():
            raise NotFound(path=str(folder))
        target = _free_name(folder, path, clock)
        clear_stale_parts(folder, clock)
    copy, bundle = part_path(folder / f"copy{BACKUP_SUFFIX}"), part_path(target)
    with removed_at_end(copy, *leftovers(copy), bundle), translate_os_errors(folder):
        copy_checked(path, data_key, key_file.store_id, copy)
        note = BundleNote(key_file.store_id, clock.now().replace(microsecond=0), file_digest(copy))
        write_bundle(bundle, copy, dump_key_file(key_file), note)
        place_new(bundle, target)
        remember_erased(copy, data_key, key_file.store_id, (folder, default_dir(path)))
    return target


def copy_checked(path: Path, data_key: bytes, store_id: UUID, target: Path) -> None:
    """Copy a store to a new file through SQLite's own backup way, checked before and after.

    WAL included; another connection may go on writing. Raises Damaged, NoSpace, NoPermission.
    """
    from desktop.storage.checking import page_faults, structure_faults, table_counts
    from desktop.storage.engine import connect, prepare, translate_errors

    write_new(target, b"")
    with translate_errors(path):
        source = prepare(connect(path, data_key, read_only=True, must_exist=True), read_only=True)
        with contextlib.closing(source):
            # The backup way copies a page that does not verify as zeros, so look first.
            faults = page_faults(source)
            source.execute("BEGIN")
            faults = faults or structure_faults(source)
            if faults:
                raise Damaged(path=str(path), part="store", faults=len(faults))
            counts = table_counts(source)
            with (
                translate_errors(target.parent),
                contextlib.closing(connect(target, data_key, store_id=store_id)) as copy,
            ):
                source.backup(copy)
                copy.execute("PRAGMA journal_mode=DELETE").fetchone()
                if page_faults(copy) or structure_faults(copy) or table_counts(copy) != counts:
                    raise Damaged(path=str(target.parent), part="backup")
            source.execute("ROLLBACK")
    fsync_file(target)


def remember_erased(store: Path, data_key: bytes, store_id: UUID, folders: Sequence[Path]) -> None:
    """Write who was erased beside the backups in the first folder: from ``store`` and from every list (P11).

    ``store`` is closed or a copy. Raises Damaged, NoSpace, NoPermission.
    """
    from desktop.storage import erased_list
    from desktop.storage.engine import connect, translate_errors
    from desktop.storage.erasing import erased_in

    with (
        translate_errors(store),
        contextlib.closing(connect(store, data_key, store_id=store_id, must_exist=True)) as opened,
    ):
        known = erased_in(opened)
    known = erased_list.recall(folders, store_id, data_key) | known
    erased_list.remember(folders[0], store_id, data_key, known)


def restore(backup: Path, to: Path, *, password: str | None = None, recovery_code: str | None = None) -> None:
    """Write the store and key file of ``backup`` as new files at ``to``; the key is proven first.

    Raises AlreadyExists when anything stands at ``to`` (also a key file or a WAL), WrongPassword,
    Damaged, NewerVersion, NotFound, NoSpace, NoPermission. The backup itself is not changed. Who was
    erased since it was made is erased again before the store gets its name (P11).
    """
    from desktop.storage.checking import page_faults, structure_faults
    from desktop.storage.engine import connect, translate_errors
    from desktop.storage.erased_list import erase_again, recall, remember
    from desktop.storage.opening import this_device

    secret = secret_of(password, recovery_code)
    if not backup.is_file():
        raise NotFound(path=str(backup))
    if not to.absolute().parent.is_dir():
        raise NotFound(path=str(to.parent))
    _refuse_existing(to)
    note, key_file = read_bundle(backup)
    data_key = unwrap(key_file, secret)
    store_part, key_part = part_path(to), part_path(key_path(to))
    with removed_at_end(store_part, *leftovers(store_part), key_part), translate_errors(to):
        unpack_store(backup, store_part)
        with store_part.open("rb") as file:
            if file.read(16) != note.store_id.bytes:
                raise KeyFileForeign(path=str(backup))
        try:
            with (
                translate_errors(backup),
                contextlib.closing(connect(store_part, data_key, must_exist=True)) as opened,
            ):
                if page_faults(opened) or structure_faults(opened):
                    raise Damaged(path=str(backup), part="backup")
        except Damaged as error:
            raise Damaged(path=str(backup), part="backup") from error
        erased = recall((backup.parent, default_dir(to)), note.store_id, data_key)
        if erase_again(store_part, data_key, erased, SYSTEM_CLOCK, this_device()):
            # The store may be too old to hold the list itself.
            folder = default_dir(to)
            folder.mkdir(mode=0o700, exist_ok=True)
            remember(folder, note.store_id, data_key, erased)
        write_new(key_part, dump_key_file(key_file))
        place_new(key_part, key_path(to))
        try:
            place_new(store_part, to)
        except OpmaatError:
            key_path(to).unlink()
            raise


def copy_to(backup: Path, folder: Path) -> Path:
    """Copy a backup to another folder (a stick, a share), compare every byte, and return the copy.

    A copy that is there already is left alone. Raises NotFound (the stick is not in), NoSpace,
    NoPermission, Damaged when the disk gave back something else than was written.
    """
    target = folder / backup.name
    with translate_os_errors(folder):
        if not folder.is_dir():
            raise NotFound(path=str(folder))
        if target.exists() and file_digest(target) == file_digest(backup):
            return target
        clear_stale_parts(folder, SYSTEM_CLOCK)
    part = part_path(target)
    with removed_at_end(part), translate_os_errors(folder):
        with backup.open("rb") as source, part.open("xb") as to:
            part.chmod(0o600)
            shutil.copyfileobj(source, to, _BLOCK)
        fsync_file(part)
        if file_digest(part) != file_digest(backup):
            raise Damaged(path=str(folder), part="backup")
        place_new(part, target)
    return target


def list_backups(folder: Path, store_id: UUID | None = None) -> tuple[BackupInfo, ...]:
    """Return the readable backups in ``folder``, newest first, of one store or of all."""
    found: list[BackupInfo] = []
    for path in files_ending(folder, BACKUP_SUFFIX):
        try:
            note, _ = read_bundle(path)
        except OpmaatError:
            continue  # a damaged or newer backup is no choice to offer; it stays where it is
        if store_id in (None, note.store_id):
            found.append(BackupInfo(path, note.store_id, note.made_at, path.stat().st_size))
    return tuple(sorted(found, key=_age, reverse=True))


def _age(info: BackupInfo) -> tuple[datetime, int, str]:
    """Of one moment "… (2)" is the newer."""
    return info.made_at, len(info.path.name), info.path.name


def latest(folder: Path, store_id: UUID | None = None) -> BackupInfo | None:
    """Return the newest backup in ``folder`` of one store (or of any); ``None`` when there is none."""
    return next(iter(list_backups(folder, store_id)), None)


def day_backup_due(
    store_path: Path, store_id: UUID, folder: Path | None = None, *, clock: Clock = SYSTEM_CLOCK
) -> bool:
    """Tell whether today (local) has no backup of this store yet."""
    newest = latest(folder or default_dir(store_path), store_id)
    return newest is None or newest.made_at.astimezone().date() < clock.now().astimezone().date()


def changed_since_backup(store_path: Path, store_id: UUID, folder: Path | None = None) -> bool:
    """Tell whether the store was written after its newest backup (or has none); for use at closing."""
    newest = latest(folder or default_dir(store_path), store_id)
    if newest is None:
        return True
    wal = leftovers(store_path)[0]
    # Opening alone makes an empty WAL; only one with something in it counts as written.
    stats = [store_path.stat(), *([wal.stat()] if wal.exists() and wal.stat().st_size else [])]
    return any(datetime.fromtimestamp(stat.st_mtime, UTC) >= newest.made_at for stat in stats)


def make_day_backup(
    store: Store, folder: Path | None = None, *, clock: Clock = SYSTEM_CLOCK, closing: bool = False
) -> Path | None:
    """Make the backup of today when it is due, and thin the old ones; return its path or ``None``.

    Call it after the first save of a day, and with ``closing`` when the store closes: then it is due
    when anything was written since the newest backup.
    """
    store_id = key_file_id(store)
    due = changed_since_backup(store.path, store_id, folder) if closing else False
    if not due and not day_backup_due(store.path, store_id, folder, clock=clock):
        return None
    path = make_backup(store, folder, clock=clock)
    thin(path.parent, store_id, clock=clock)
    return path


def thin(folder: Path, store_id: UUID, *, clock: Clock = SYSTEM_CLOCK) -> tuple[Path, ...]:
    """Remove the backups of one store that ``thinning.kept`` lets go; return their paths."""
    infos = list_backups(folder, store_id)
    local = {info.path: info.made_at.astimezone().replace(tzinfo=None) for info in infos}
    stay = kept(local.values(), clock.now().astimezone().date())
    gone = tuple(path for path, moment in local.items() if moment not in stay)
    with translate_os_errors(folder):
        for path in gone:
            path.unlink()
    return gone


def key_file_id(store: Store) -> UUID:
    """Return the store id of an open store: the first 16 bytes of its file."""
    with store.path.open("rb") as file:
        return UUID(bytes=file.read(16))


def contents_now(store: Store) -> Contents:
    """Return what an open store holds, to compare with a backup."""
    from desktop.storage.contents import read_contents

    with store.raw_connection() as connection:
        return read_contents(connection)


def clear_stale_parts(folder: Path, clock: Clock) -> None:
    """Remove what a backup left behind when the computer went off in the middle of it, a day ago or more."""
    limit = (clock.now() - _STALE_PART).timestamp()
    for path in files_ending(folder, PART_SUFFIX):
        if path.name.startswith(".") and BACKUP_SUFFIX in path.name and path.stat().st_mtime < limit:
            path.unlink(missing_ok=True)


def _free_name(folder: Path, store_path: Path, clock: Clock) -> Path:
    name = f"{store_stem(store_path)} {clock.now().astimezone():%Y-%m-%d %H%M}"
    target, number = folder / f"{name}{BACKUP_SUFFIX}", 1
    while target.exists():
        number += 1
        target = folder / f"{name} ({number}){BACKUP_SUFFIX}"
    return target


def _refuse_existing(to: Path) -> None:
    # A WAL left behind by the old store would be played into the restored one: same key, same id.
    for path in (to, key_path(to), *leftovers(to)):
        if path.exists() or path.is_symlink():
            raise AlreadyExists(path=str(path))
