"""The key file of an open store: written anew, healed, put under another password or recovery code."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.domain.errors import Damaged, OpmaatError
from desktop.storage import durable
from desktop.storage.key_copies import keep_key_copy
from desktop.storage.keys import (
    DEFAULT_COST,
    KdfCost,
    KeyFile,
    Rng,
    Secret,
    dump_key_file,
    load_key_file,
    read_key_file,
    secret_of,
    unwrap,
    with_wrap,
)
from desktop.storage.paths import key_path

if TYPE_CHECKING:
    from desktop.storage.store import Store

KEY_FILE_FACT: Final = "key_file"
"""Fact in the store: the text of its key file, so that a lost sibling can be written anew."""


def key_file_of(store: Store) -> KeyFile:
    """Return the key file of an open store from the copy that the store itself holds."""
    text = store.fact(KEY_FILE_FACT)
    if text is None:
        raise Damaged(path=str(store.path), part="store")
    return load_key_file(text.encode("ascii", "replace"), key_path(store.path))


def write_key_file(store_path: Path, key_file: KeyFile) -> None:
    """Put ``key_file`` beside the store in one step: new file, fsync, rename."""
    beside = key_path(store_path)
    part = durable.part_path(beside)
    with durable.removed_at_end(part), durable.translate_os_errors(beside):
        durable.write_new(part, dump_key_file(key_file))
        durable.replace(part, beside)


def prove_key_file(key_part: Path, store: Path, data_key: bytes, given: Sequence[Secret]) -> None:
    """Open the store with each secret through the key file as it stands on the disk.

    Raises Damaged when one does not: the disk gave back something else than was written.
    """
    from desktop.storage.checking import opens

    found = read_key_file(key_part)
    for secret in given:
        try:
            proven = unwrap(found, secret)
        except OpmaatError as error:
            raise Damaged(path=str(key_part), part="key_file") from error
        if proven != data_key or not opens(store, proven):
            raise Damaged(path=str(key_part), part="key_file")


def heal_key_file(store: Store) -> bool:
    """Write the key file beside an open store anew when it is lost, damaged or foreign; True when it was."""
    wanted = key_file_of(store)
    with contextlib.suppress(Damaged):
        if read_key_file(key_path(store.path)).store_id == wanted.store_id:
            return False
    write_key_file(store.path, wanted)
    keep_key_copy(store.path, wanted)
    return True


def change_password(
    store: Store,
    new_password: str,
    *,
    password: str | None = None,
    recovery_code: str | None = None,
    clock: Clock = SYSTEM_CLOCK,
    rng: Rng | None = None,
    cost: KdfCost = DEFAULT_COST,
) -> None:
    """Wrap the data key of an open store under ``new_password``, once the old secret was right.

    The new key file has opened the store before the old one goes; a power cut leaves one of the two.
    Old backups still open with the old password. Raises WrongPassword, NoSpace, NoPermission.
    """
    old = secret_of(password, recovery_code)
    _rewrap(
        store, old, Secret("password", new_password), clock=clock, rng=rng or secrets.token_bytes, cost=cost
    )


def change_recovery_code(
    store: Store,
    new_code: str,
    *,
    password: str,
    clock: Clock = SYSTEM_CLOCK,
    rng: Rng | None = None,
    cost: KdfCost = DEFAULT_COST,
) -> None:
    """Do as ``change_password`` for the recovery code."""
    new = Secret("recovery_code", new_code)
    _rewrap(store, Secret("password", password), new, clock=clock, rng=rng or secrets.token_bytes, cost=cost)


def verify_secret(store: Store, *, password: str | None = None, recovery_code: str | None = None) -> None:
    """Raise WrongPassword when the secret does not belong to this open store (leaving the table mode)."""
    unwrap(key_file_of(store), secret_of(password, recovery_code))


def _rewrap(store: Store, old: Secret, new: Secret, *, clock: Clock, rng: Rng, cost: KdfCost) -> None:
    from desktop.storage import migrations
    from desktop.storage.engine import translate_errors

    current = key_file_of(store)
    data_key = unwrap(current, old)
    changed = with_wrap(current, data_key, new, rng=rng, cost=cost)
    changed = replace(changed, made_at=clock.now().replace(microsecond=0), schema=migrations.HEAD)
    beside = key_path(store.path)
    part = durable.part_path(beside)
    keep_key_copy(store.path, current)
    with durable.removed_at_end(part), translate_errors(beside):
        durable.write_new(part, dump_key_file(changed))
        prove_key_file(part, store.path, data_key, [new])
        durable.replace(part, beside)
    store.set_fact(KEY_FILE_FACT, dump_key_file(changed).decode("ascii"))
    keep_key_copy(store.path, changed)
    _rewrap_former(store, new, rng=rng, cost=cost)


def _rewrap_former(store: Store, new: Secret, *, rng: Rng, cost: KdfCost) -> None:
    """Let the new secret also open former data keys, for the backups that still have them."""
    from desktop.storage.data_keys import FORMER_FILES_FACT, dump_former_key_files, former_key_files

    known = former_key_files(store.fact(FORMER_FILES_FACT))
    for key, text in known.items():
        file = load_key_file(text.encode("ascii", "replace"), key_path(store.path))
        known[key] = dump_key_file(with_wrap(file, key, new, rng=rng, cost=cost)).decode("ascii")
    if known:
        store.set_fact(FORMER_FILES_FACT, dump_former_key_files(known))
