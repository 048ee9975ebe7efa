"""A backup opened beside the store and looked through from end to end; the backup itself is not touched.

Everything it needs on the disk is a hidden, encrypted file beside the store, gone at the end.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop.domain.errors import Damaged, KeyFileForeign, OpmaatError
from desktop.storage.bundles import read_bundle, unpack_store
from desktop.storage.checking import opens, page_faults, structure_faults
from desktop.storage.durable import part_path, removed_at_end, translate_os_errors
from desktop.storage.engine import connect, translate_errors
from desktop.storage.paths import leftovers


@contextlib.contextmanager
def unpacked(backup: Path, beside: Path) -> Iterator[Path]:
    """Lend the encrypted store inside ``backup`` as a hidden file beside the store ``beside``.

    Every byte has passed the SHA-256 of the bundle. Raises Damaged, NewerVersion, NotFound, NoSpace.
    """
    part = part_path(beside)
    with removed_at_end(part, *leftovers(part)), translate_os_errors(beside):
        note, _ = read_bundle(backup)
        unpack_store(backup, part)
        with part.open("rb") as file:
            if file.read(16) != note.store_id.bytes:
                raise KeyFileForeign(path=str(backup))
        yield part


def fitting_key(part: Path, keys: Sequence[bytes]) -> bytes | None:
    """Return the data key under which page 1 of ``part`` verifies; ``None``: none of them."""
    with translate_errors(part):
        return next((key for key in keys if opens(part, key)), None)


@contextlib.contextmanager
def looked_through(backup: Path, part: Path, data_key: bytes) -> Iterator[sqlcipher.Connection]:
    """Lend a connection on ``part``, once every page and the structure are sound; else Damaged."""
    try:
        with (
            translate_errors(backup),
            contextlib.closing(connect(part, data_key, immutable=True)) as connection,
        ):
            if page_faults(connection) or structure_faults(connection):
                raise Damaged(path=str(backup), part="backup")
            yield connection
    except Damaged as error:
        raise Damaged(path=str(backup), part="backup") from error


def is_whole(backup: Path) -> bool:
    """Tell whether note and key file of ``backup`` can be read at all; cheap, for a list."""
    try:
        read_bundle(backup)
    except OpmaatError:
        return False
    return True
