"""One process per store: a lock of the operating system on ``NAME.opmaat-lock``.

The lock is held by an open handle, not by the file being there, so kill -9 and a power cut release it
and a leftover lock file means nothing. The Windows branch (msvcrt) was not run here.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from desktop.domain.errors import InUse, NoPermission
from desktop.storage.durable import as_opmaat_error
from desktop.storage.paths import lock_path

_BUSY = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_TRIES = 20

if sys.platform == "win32":  # not run here
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class StoreLock:
    """A held lock; ``release`` may be called more than once."""

    def __init__(self, handle: int, path: Path | None) -> None:
        self._handle: int | None = handle
        self._path = path

    def release(self) -> None:
        """Let go of the store and take the lock file away; a file that stays behind does no harm."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if self._path is not None and sys.platform != "win32":
            self._path.unlink(missing_ok=True)  # while held: whoever waits sees that the file changed
        os.close(handle)


def lock_store(store: Path) -> StoreLock:
    """Hold ``store`` for this process.

    Raises InUse when another handle holds it, NoPermission when the folder may not be written.
    """
    path = lock_path(store)
    for _ in range(_TRIES):
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise as_opmaat_error(error, store) from error
        if _hold(handle, store) and _still_there(handle, path):
            return StoreLock(handle, path)
        os.close(handle)
    raise InUse(path=str(store))


def peek_lock(store: Path) -> StoreLock | None:
    """Hold ``store`` for reading without making a file; None when there is no lock file.

    Raises InUse when another handle holds it.
    """
    path = lock_path(store)
    try:
        handle = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise as_opmaat_error(error, store) from error
    _hold(handle, store)
    return StoreLock(handle, None)


def _hold(handle: int, store: Path) -> bool:
    try:
        _take(handle)
    except OSError as error:
        os.close(handle)
        if error.errno in _BUSY:
            raise InUse(path=str(store)) from error
        raise NoPermission(path=str(store), reason="no_locks") from error
    return True


def _still_there(handle: int, path: Path) -> bool:
    """Tell whether the locked file is the one that stands under the name now."""
    try:
        there = path.stat()
    except FileNotFoundError:
        return False
    mine = os.fstat(handle)
    return (there.st_dev, there.st_ino) == (mine.st_dev, mine.st_ino)
