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
from desktop.services.second_place import second_place
from desktop.storage import backups, durable
from desktop.storage.key_copies import key_copies
from desktop.storage.keys import dump_key_file, read_key_file, secret_of, unwrap
from desktop.storage.paths import default_backup_dir, key_path, store_stem

if TYPE_CHECKING:
    from desktop.services.backups import Verified
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
    """Look in the backup folder beside ``path`` and in the second place.

    What cannot be read counts as not there; of the same moment the copy on this computer counts.
    """
    folder = default_backup_dir(path)
    second = second_place(path)
    infos = backups.list_backups(folder)
    if second is not None and second.present:
        names = {info.path.name for info in infos}
        found = backups.list_backups(second.folder)
        infos = (*infos, *(info for info in found if info.path.name not in names))
        infos = tuple(sorted(infos, key=lambda info: info.made_at, reverse=True))
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


def looked_through(
    path: Path, backup: Path, *, password: str | None = None, recovery_code: str | None = None
) -> Verified:
    """Read a copy of the store at ``path`` from end to end with what was typed, and count what it holds.

    Changes nothing. Raises Damaged, WrongPassword, NewerVersion, NotFound, NoSpace, NoPermission.
    """
    from desktop.services.backups import Verified
    from desktop.storage import restoring

    key = restoring.key_of(backup, password=password, recovery_code=recovery_code)
    found = restoring.contents_of(backup, path, (key,))
    return Verified(len(found.participants), len(found.sessions))


def restored_here(
    path: Path,
    backup: Path,
    *,
    mark: str,
    password: str | None = None,
    recovery_code: str | None = None,
    clock: Clock = SYSTEM_CLOCK,
) -> Services:
    """Put ``backup`` in the place of the store that does not open, and open it.

    What stood there is set aside with its WAL and key file, as ``NAME (mark JJJJ-MM-DD UU.MM)``. Raises
    as ``restoring.prepare_alone`` and ``put_in_place`` do; then everything stands where it stood.
    """
    from desktop.services import office
    from desktop.storage import restoring
    from desktop.storage.replacing import put_in_place

    prepared = restoring.prepare_alone(
        backup, path, password=password, recovery_code=recovery_code, clock=clock
    )
    try:
        put_in_place(prepared, mark, clock=clock)
    except BaseException:
        prepared.discard()
        raise
    return office.unlock(path, password=password, recovery_code=recovery_code, clock=clock)


@dataclass(frozen=True, slots=True)
class Saved:
    """What salvage brought back, counted as the user counts: participants, visits, reports, contacts.

    ``newer`` from the damaged file, ``older`` only from the backup, ``lost`` nowhere. ``services`` has the
    result open.
    """

    services: Services
    newer: int
    older: int
    lost: int
    bad_pages: int


def salvaged_here(
    path: Path,
    backup: Path,
    *,
    mark: str,
    password: str | None = None,
    recovery_code: str | None = None,
    clock: Clock = SYSTEM_CLOCK,
) -> Saved:
    """Read what can be read of the damaged store, take the rest from ``backup``, and open the result.

    The damaged file is set aside as in ``restored_here``. Raises Damaged when it gives nothing at all,
    WrongPassword, NoSpace, NoPermission, InUse; then everything stands where it stood.
    """
    from desktop.services import office
    from desktop.storage import restoring
    from desktop.storage.data_keys import change_data_key
    from desktop.storage.replacing import Prepared, put_in_place
    from desktop.storage.salvage import PEOPLE, salvage

    data_key = unwrap(read_key_file(key_path(path)), secret_of(password, recovery_code))
    backup_key = restoring.key_of(backup, password=password, recovery_code=recovery_code)
    ground = restoring.prepare_alone(
        backup, path, password=password, recovery_code=recovery_code, clock=clock
    )
    try:
        if backup_key != data_key:
            change_data_key(ground.part, backup_key, data_key)
        found = salvage(path, data_key, ground.part)
    finally:
        ground.discard()
    ready = Prepared(path, found.part)
    try:
        put_in_place(ready, mark, clock=clock)
    except BaseException:
        ready.discard()
        raise
    services = office.unlock(path, password=password, recovery_code=recovery_code, clock=clock)
    counts = (sum(each.get(table, 0) for table in PEOPLE) for each in (found.newer, found.older, found.lost))
    newer, older, lost = counts
    return Saved(services, newer, older, lost, found.bad_pages)


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
