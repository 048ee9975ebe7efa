"""The last three key files of a store, kept in its backup folder."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop.domain.errors import OpmaatError
from desktop.storage.durable import files_ending, part_path, place_new, removed_at_end, write_new
from desktop.storage.keys import KeyFile, dump_key_file, read_key_file
from desktop.storage.paths import STORE_SUFFIX, default_backup_dir, key_path, store_stem

KEY_COPIES = 3


@dataclass(frozen=True, slots=True)
class KeyCopy:
    """A copy of a key file in the backup folder; ``made_at`` is when that key file was made, in UTC."""

    path: Path
    store_id: UUID
    made_at: datetime


def keep_key_copy(store_path: Path, key_file: KeyFile, folder: Path | None = None) -> None:
    """Keep a copy of the key file in the backup folder; the last three of this store stay.

    The folder is made when it is the default one. A folder that is full or may not be written is not
    an error here: the store itself holds a copy too.
    """
    to = folder or default_backup_dir(store_path)
    stamp = key_file.made_at.astimezone().strftime("%Y-%m-%d %H%M%S")
    target = key_path(to / f"{store_stem(store_path)} {stamp}{STORE_SUFFIX}")
    part = part_path(target)
    with contextlib.suppress(OpmaatError, OSError), removed_at_end(part):
        to.mkdir(mode=0o700, parents=True, exist_ok=True)
        copies = key_copies(to, key_file.store_id)
        if any(dump_key_file(read_key_file(copy.path)) == dump_key_file(key_file) for copy in copies):
            return
        write_new(part, dump_key_file(key_file))
        place_new(part, target)
        for old in key_copies(to, key_file.store_id)[KEY_COPIES:]:
            old.path.unlink()


def key_copies(folder: Path, store_id: UUID) -> tuple[KeyCopy, ...]:
    """Return the sound copies of key files of one store in ``folder``, newest first."""
    found: list[KeyCopy] = []
    for path in files_ending(folder, STORE_SUFFIX + "-key"):
        try:
            key_file = read_key_file(path)
        except OpmaatError:
            continue
        if key_file.store_id == store_id:
            found.append(KeyCopy(path, store_id, key_file.made_at))
    return tuple(sorted(found, key=lambda copy: (copy.made_at, copy.path.name), reverse=True))
