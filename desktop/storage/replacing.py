"""Another store in the place of the one that stands there; the old one is set aside, never erased (P6).

The old files get a second name first, so that a power cut leaves either the old store or the new one under
the name that the program looks for, and the old one with its WAL under the other.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.storage.durable import (
    PART_SUFFIX,
    files_ending,
    fsync_dir,
    fsync_file,
    part_path,
    removed_at_end,
    replace,
    translate_os_errors,
    write_new,
)
from desktop.storage.keys import KeyFile, dump_key_file
from desktop.storage.lock import lock_store
from desktop.storage.paths import STORE_SUFFIX, key_path, leftovers, store_stem

_STALE = timedelta(days=1)
_STAMP = "%Y-%m-%d %H.%M"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A proven store under a hidden name, ready to become ``path``.

    ``key_file`` goes with it; ``None``: the key file that stands beside ``path`` opens it too.
    """

    path: Path
    part: Path
    key_file: KeyFile | None = None

    def discard(self) -> None:
        """Take it away again: the user thought better of it."""
        for left in (self.part, *leftovers(self.part)):
            left.unlink(missing_ok=True)


def put_in_place(prepared: Prepared, mark: str, *, clock: Clock = SYSTEM_CLOCK) -> Path | None:
    """Set aside what stands at ``prepared.path`` and put the new store there; return the old one's new name.

    The old store is closed. ``mark`` says in its name why, beside the date. Raises InUse, NoSpace,
    NoPermission: then the old store stands where it stood.
    """
    path = prepared.path
    lock = lock_store(path)
    try:
        with translate_os_errors(path):
            aside = _set_aside(path, mark, clock)
            # A WAL left behind would be played into the new store. It is safe beside the old one by now.
            for left in leftovers(path):
                left.unlink(missing_ok=True)
            if prepared.key_file is not None:
                _replace_key(path, prepared.key_file)
            replace(prepared.part, path)
    finally:
        lock.release()
    return aside


def free_name(path: Path, mark: str, clock: Clock) -> Path:
    """Return ``NAME (mark JJJJ-MM-DD UU.MM).opmaat`` beside ``path``, with a number when that is taken."""
    stem = f"{store_stem(path)} ({mark} {clock.now().astimezone().strftime(_STAMP)})"
    target, number = path.with_name(f"{stem}{STORE_SUFFIX}"), 1
    while any(os.path.lexists(there) for there in (target, key_path(target), *leftovers(target))):
        number += 1
        target = path.with_name(f"{stem} {number}{STORE_SUFFIX}")
    return target


@dataclass(frozen=True, slots=True)
class Aside:
    """A file that was set aside; ``at`` is the moment in its name, in UTC and whole minutes."""

    path: Path
    at: datetime

    def remove(self) -> None:
        """Remove it with its WAL and its key file; raises NoPermission."""
        with translate_os_errors(self.path):
            for file in (self.path, *leftovers(self.path), key_path(self.path)):
                file.unlink(missing_ok=True)


def set_aside(path: Path) -> tuple[Aside, ...]:
    """Return what was set aside beside the store at ``path``, the oldest first, by its name."""
    stem, moment = re.escape(store_stem(path)), r"(\d{4}-\d\d-\d\d \d\d\.\d\d)"
    name = re.compile(rf"{stem} \(.+ {moment}\)(?: \d+)?{re.escape(STORE_SUFFIX)}")
    found = []
    for file in files_ending(path.parent, STORE_SUFFIX):
        fits = name.fullmatch(file.name)
        if fits is None:
            continue
        with suppress(ValueError):
            # In the time of this computer, as the name was given.
            at = datetime.strptime(fits[1], _STAMP).astimezone(UTC)
            found.append(Aside(file, at))
    return tuple(sorted(found, key=lambda one: (one.at, one.path)))


def clear_stale(path: Path, clock: Clock = SYSTEM_CLOCK) -> None:
    """Remove the hidden files of a replacement that a power cut ended, a day ago or more."""
    limit = (clock.now() - _STALE).timestamp()
    for part in files_ending(path.parent, PART_SUFFIX):
        if part.name.startswith(f".{path.name}.") and part.stat().st_mtime < limit:
            part.unlink(missing_ok=True)


def _set_aside(path: Path, mark: str, clock: Clock) -> Path | None:
    if not path.exists():
        return None
    aside = free_name(path, mark, clock)
    pairs = [(leftovers(path)[0], leftovers(aside)[0]), (key_path(path), key_path(aside)), (path, aside)]
    for old, new in pairs:
        if old.is_file():
            _second_name(old, new)
    fsync_dir(path.parent)
    return aside


def _second_name(old: Path, new: Path) -> None:
    with suppress(OSError):
        os.link(old, new)
        return
    # A file system without hard links (FAT on a USB stick).
    with old.open("rb") as source, closing(new.open("xb")) as to:
        new.chmod(0o600)
        shutil.copyfileobj(source, to)
    fsync_file(new)


def _replace_key(path: Path, key_file: KeyFile) -> None:
    part = part_path(key_path(path))
    with removed_at_end(part):
        write_new(part, dump_key_file(key_file))
        replace(part, key_path(path))
