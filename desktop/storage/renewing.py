"""Another data key for a store whose password leaked: whoever has an old copy can't read what comes after.

The whole file is encrypted anew beside the store. Its key file stands ready as ``NAME.opmaat-key-next``
before the new file takes the name: a power cut between the two leaves a store that opens through the one
or the other (see :func:`pending` in ``opening.unlock``).
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.domain.errors import OpmaatError
from desktop.storage import durable
from desktop.storage.keys import (
    DATA_KEY_BYTES,
    DEFAULT_COST,
    KdfCost,
    KeyFile,
    Rng,
    Secret,
    dump_key_file,
    read_key_file,
    unwrap,
    with_wrap,
)
from desktop.storage.lock import lock_store
from desktop.storage.paths import key_path, leftovers, next_key_path

if TYPE_CHECKING:
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Renewal:
    """The store under its new key, still beside the old one."""

    path: Path
    part: Path

    def discard(self) -> None:
        """Take it away again; the store stays as it was."""
        for left in (next_key_path(self.path), self.part, *leftovers(self.part)):
            left.unlink(missing_ok=True)


def prepare_renewal(
    store: Store,
    password: str,
    new: Sequence[Secret],
    *,
    clock: Clock = SYSTEM_CLOCK,
    rng: Rng | None = None,
    cost: KdfCost = DEFAULT_COST,
) -> Renewal:
    """Encrypt a copy of the open store under a new data key, wrapped by every secret of ``new``.

    Nothing may be written to the store after this. Both secrets have opened the copy before this returns.
    Raises WrongPassword for the old password, Damaged, NoSpace, NoPermission; then nothing has changed.
    """
    from desktop.storage.backups import copy_checked
    from desktop.storage.data_keys import change_data_key, keep_former_key_file
    from desktop.storage.rekeying import key_file_of, prove_key_file
    from desktop.storage.replacing import clear_stale

    random = rng or secrets.token_bytes
    current = key_file_of(store)
    old_key = unwrap(current, Secret("password", password))
    new_key = random(DATA_KEY_BYTES)
    stamp = clock.now().replace(microsecond=0)
    bare = KeyFile(current.store_id, current.practice, current.schema, stamp)
    next_file, former = (_wrapped(bare, key, new, random, cost) for key in (new_key, old_key))
    clear_stale(store.path, clock)
    part, key_part = durable.part_path(store.path), durable.part_path(next_key_path(store.path))
    renewal = Renewal(store.path, part)
    with durable.translate_os_errors(store.path), durable.removed_at_end(key_part):
        try:
            copy_checked(store.path, old_key, current.store_id, part)
            keep_former_key_file(part, old_key, former)
            change_data_key(part, old_key, new_key)
            durable.fsync_file(part)
            durable.write_new(key_part, dump_key_file(next_file))
            prove_key_file(key_part, part, new_key, new)
            durable.replace(key_part, next_key_path(store.path))
        except BaseException:
            renewal.discard()
            raise
    return renewal


def finish_renewal(renewal: Renewal) -> None:
    """Let the new file take the place of the closed store, and its key file that of the old one.

    Raises InUse, NoSpace, NoPermission: then the store is as it was.
    """
    path = renewal.path
    lock = lock_store(path)
    try:
        with durable.translate_os_errors(path):
            for left in leftovers(path):
                left.unlink(missing_ok=True)
            durable.replace(renewal.part, path)
            adopt_next(path)
    finally:
        lock.release()


def adopt_next(path: Path) -> KeyFile:
    """Make ``NAME.opmaat-key-next`` the key file of the store, durably, and return it."""
    from desktop.storage.key_copies import keep_key_copy

    durable.replace(next_key_path(path), key_path(path))
    key_file = read_key_file(key_path(path))
    keep_key_copy(path, key_file)
    return key_file


def pending(path: Path) -> KeyFile | None:
    """Return the key file that stands ready beside ``path``; ``None``: there is none that can be read."""
    try:
        return read_key_file(next_key_path(path))
    except OpmaatError:
        return None


def _wrapped(bare: KeyFile, key: bytes, secrets_: Sequence[Secret], rng: Rng, cost: KdfCost) -> KeyFile:
    for secret in secrets_:
        bare = with_wrap(bare, key, secret, rng=rng, cost=cost)
    return bare
