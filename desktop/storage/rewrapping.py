"""Older backups under the password and recovery code of today; their contents stay byte for byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.storage.backup_reading import fitting_key, unpacked
from desktop.storage.bundles import read_bundle, write_bundle
from desktop.storage.data_keys import FORMER_FILES_FACT, former_key_files
from desktop.storage.durable import part_path, removed_at_end, translate_os_errors
from desktop.storage.durable import replace as put
from desktop.storage.keys import KeyFile, dump_key_file, load_key_file
from desktop.storage.rekeying import key_file_of

if TYPE_CHECKING:
    from desktop.storage.store import Store


def wraps_of_today(store: Store) -> dict[bytes, KeyFile]:
    """Return by data key, today's and former ones, the key file that today's secrets open."""
    former = former_key_files(store.fact(FORMER_FILES_FACT))
    found = {key: load_key_file(text.encode("ascii", "replace"), store.path) for key, text in former.items()}
    return {store.data_key: key_file_of(store), **found}


def has_old_secrets(backup: Path, wraps: dict[bytes, KeyFile]) -> bool:
    """Tell whether ``backup`` opens with another password or code than today's."""
    _, key_file = read_bundle(backup)
    return all(key_file.wraps != today.wraps for today in wraps.values())


def rewrap(backup: Path, beside: Path, wraps: dict[bytes, KeyFile]) -> bool:
    """Give ``backup`` today's wraps in one step; ``False``: it has a data key that is not known here.

    The new file was written and read back whole before it takes the place of the old one. Raises Damaged,
    NoSpace, NoPermission, NotFound; then the backup is as it was.
    """
    note, before = read_bundle(backup)
    with unpacked(backup, beside) as store:
        key = fitting_key(store, tuple(wraps))
        if key is None:
            return False
        after = replace(wraps[key], schema=before.schema)
        part = part_path(backup)
        with removed_at_end(part), translate_os_errors(backup):
            write_bundle(part, store, dump_key_file(after), note)
            put(part, backup)
    return True
