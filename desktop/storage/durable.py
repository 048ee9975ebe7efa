"""Files that are there after a power cut, or not at all: new file, fsync, rename, fsync of the folder.

The branches for Windows (no folder fsync) were not run here.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop.domain.errors import AlreadyExists, Damaged, NoPermission, NoSpace, NotFound, OpmaatError

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.ENOTDIR, errno.ENAMETOOLONG}
PART_SUFFIX = ".part"


def as_opmaat_error(error: OSError, path: Path) -> OpmaatError:
    """Return what an error of the file system means to the user; EIO and the rest count as damage."""
    if error.errno in _FULL:
        return NoSpace(path=str(path))
    if error.errno in _REFUSED:
        return NoPermission(path=str(path))
    if error.errno == errno.ENOENT:
        return NotFound(path=str(path))
    if error.errno == errno.EEXIST:
        return AlreadyExists(path=str(path))
    return Damaged(path=str(path), part="disk")


@contextlib.contextmanager
def translate_os_errors(path: Path) -> Iterator[None]:
    """Turn every OSError inside the block into an OpmaatError that names ``path``."""
    try:
        yield
    except OSError as error:
        raise as_opmaat_error(error, path) from error


def fsync_dir(folder: Path) -> None:
    """Make renames in ``folder`` durable; Windows has no such call and does it with the rename."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def fsync_file(path: Path) -> None:
    """Make the contents of ``path`` durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def part_path(target: Path) -> Path:
    """Return a new hidden name beside ``target`` for work that is not finished."""
    return target.with_name(f".{target.name}.{secrets.token_hex(4)}{PART_SUFFIX}")


def write_new(path: Path, data: bytes) -> None:
    """Write ``data`` to a file that must not exist yet, readable by its owner only, and fsync it."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def place_new(part: Path, target: Path) -> None:
    """Give ``part`` its real name, durably; AlreadyExists when something stands there."""
    try:
        # A hard link is refused by the system when the name exists; rename would overwrite on POSIX.
        os.link(part, target)
    except FileExistsError as error:
        raise AlreadyExists(path=str(target)) from error
    except OSError as error:
        if os.path.lexists(target):
            raise AlreadyExists(path=str(target)) from error
        part.rename(target)  # a file system without hard links (FAT on a USB stick)
    else:
        part.unlink()
    fsync_dir(target.parent)


def replace(part: Path, target: Path) -> None:
    """Put ``part`` in the place of ``target`` in one step, durably."""
    part.replace(target)
    fsync_dir(target.parent)


def read_limited(path: Path, limit: int) -> bytes:
    """Return at most ``limit`` + 1 bytes of ``path``: one more than allowed shows that it is too long."""
    with path.open("rb") as file:
        return file.read(limit + 1)


def files_ending(folder: Path, suffix: str) -> list[Path]:
    """Return the files in ``folder`` whose name ends in ``suffix``, sorted; empty when it can't be read."""
    try:
        return sorted(path for path in folder.iterdir() if path.name.endswith(suffix) and path.is_file())
    except OSError:
        return []  # the stick is not in, or the folder may not be read: nothing there now


@contextlib.contextmanager
def removed_at_end(*parts: Path) -> Iterator[None]:
    """Take unfinished files away, however the block ends."""
    try:
        yield
    finally:
        for part in parts:
            part.unlink(missing_ok=True)
