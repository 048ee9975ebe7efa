"""What can still be done for a store that does not open: its copies, a restore beside it, its key file.

Nothing here erases or overwrites: what is broken is set aside or left alone (P4, P6).
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.domain.errors import OpmaatError
from desktop.storage import backups, durable
from desktop.storage.key_copies import key_copies
from desktop.storage.keys import dump_key_file, read_key_file
from desktop.storage.paths import STORE_SUFFIX, default_backup_dir, key_path, store_stem

if TYPE_CHECKING:
    from desktop.services.office import Services

MARK_BYTES = 16


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy in reach; ``made_at`` in UTC."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Rescue:
    """What is in reach: readable backups, newest first, and the newest copy of the key file."""

    backups: tuple[Copy, ...] = ()
    key_copy: Copy | None = None


def in_reach(path: Path) -> Rescue:
    """Look in the backup folder beside ``path``; what cannot be read counts as not there."""
    folder = default_backup_dir(path)
    infos = backups.list_backups(folder)
    ids = _ids(path)
    own = [info for info in infos if info.store_id in ids]
    if not own:
        # The file and its key are both gone: then the name is all there is to go by.
        own = [info for info in infos if info.path.name.startswith(f"{store_stem(path)} ")]
    keys = [copy for store_id in ids for copy in key_copies(folder, store_id)]
    newest = max(keys, key=lambda copy: copy.made_at, default=None)
    return Rescue(
        tuple(Copy(info.path, info.made_at) for info in own),
        Copy(newest.path, newest.made_at) if newest else None,
    )


def restored_beside(
    path: Path,
    backup: Path,
    *,
    mark: str,
    password: str | None = None,
    recovery_code: str | None = None,
    clock: Clock = SYSTEM_CLOCK,
) -> Services:
    """Put ``backup`` back under a new name beside ``path``, ``NAME (mark JJJJ-MM-DD UU.MM)``, and open it.

    The old file stays as it is. Raises as ``backups.restore`` does.
    """
    from desktop.services import office

    target = _free(path, f"{store_stem(path)} ({mark} {_stamp(clock)})", STORE_SUFFIX)
    backups.restore(backup, target, password=password, recovery_code=recovery_code)
    return office.unlock(target, password=password, recovery_code=recovery_code, clock=clock)


def put_back_key_file(path: Path, copy: Path, *, mark: str, clock: Clock = SYSTEM_CLOCK) -> None:
    """Put a copy of the key file beside ``path``; a key file that stands there is set aside with its date.

    Raises Damaged when the copy is, NoSpace, NoPermission.
    """
    beside = key_path(path)
    data = dump_key_file(read_key_file(copy))
    part = durable.part_path(beside)
    with durable.removed_at_end(part), durable.translate_os_errors(beside):
        durable.write_new(part, data)
        if beside.exists():
            beside.rename(_free(path, f"{beside.name} ({mark} {_stamp(clock)})", ""))
        durable.place_new(part, beside)


def _ids(path: Path) -> set[UUID]:
    """The ids that the store and its key file name; both may be there, both may be broken."""
    found: set[UUID] = set()
    with contextlib.suppress(OSError), path.open("rb") as file:
        start = file.read(MARK_BYTES)
        if len(start) == MARK_BYTES:
            found.add(UUID(bytes=start))
    with contextlib.suppress(OpmaatError):
        found.add(read_key_file(key_path(path)).store_id)
    return found


def _stamp(clock: Clock) -> str:
    return f"{clock.now().astimezone():%Y-%m-%d %H.%M}"


def _free(path: Path, stem: str, suffix: str) -> Path:
    target, number = path.with_name(f"{stem}{suffix}"), 1
    while target.exists() or key_path(target).exists():
        number += 1
        target = path.with_name(f"{stem} {number}{suffix}")
    return target
