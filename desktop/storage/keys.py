"""The data key of a store, wrapped by the password and by the recovery code.

The data key is 256 random bits. Each wrap is AES-256-GCM under a key that Argon2id makes from the
secret; store id, kind and the practice mark are bound to it, so that a wrap can't be moved elsewhere.
The file ``NAME.opmaat-key`` is small JSON in one canonical spelling with a SHA-256 over all of it.
That is what tells "damaged" from "wrong password": a sound file that does not unwrap was given the
wrong secret. Every later version keeps ``format``, ``version`` and ``sha256`` as they are.
"""

from __future__ import annotations

import base64
import hashlib
import json
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal
from uuid import UUID

from desktop.domain.errors import Damaged, KeyFileMissing, NewerVersion, UsageError, WrongPassword
from desktop.storage.durable import read_limited, translate_os_errors
from desktop.storage.recovery_codes import (
    Rng,
    check_recovery_code,
    new_recovery_code,
    normalise_recovery_code,
    same_group,
)

__all__ = [
    "DATA_KEY_BYTES",
    "KEY_FILE_VERSION",
    "KdfCost",
    "KeyFile",
    "Rng",
    "Secret",
    "Wrap",
    "check_recovery_code",
    "dump_key_file",
    "load_key_file",
    "new_recovery_code",
    "normalise_recovery_code",
    "read_key_file",
    "same_group",
    "secret_of",
    "unwrap",
    "with_wrap",
]

DATA_KEY_BYTES = 32
KEY_FILE_VERSION = 1
LARGEST_KEY_FILE = 64 * 1024
_FORMAT = "opmaat-key"
_SALT_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16

Kind = Literal["password", "recovery_code"]


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess costs: Argon2id passes, memory in KiB, lanes. The default takes about 0.2 s.

    The bounds keep a key file that was made in malice from asking for all memory or all day.
    """

    passes: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 4

    def __post_init__(self) -> None:
        if not (1 <= self.passes <= 16 and 1 <= self.lanes <= 16):
            msg = "Argon2id passes and lanes must be 1-16"
            raise ValueError(msg)
        if not 8 * self.lanes <= self.memory_kib <= 256 * 1024:
            msg = "Argon2id memory must be 8 KiB per lane to 256 MiB"
            raise ValueError(msg)


DEFAULT_COST = KdfCost()


@dataclass(frozen=True, slots=True)
class Secret:
    """A password or recovery code as typed; never stored."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Wrap:
    """The data key under one secret: sealed box with its salt, nonce and cost."""

    kind: Kind
    cost: KdfCost
    salt: bytes
    nonce: bytes
    box: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What stands in ``NAME.opmaat-key``; holds no readable secret.

    ``schema`` is the schema version of the store when this was written; an older program refuses a
    newer one before it touches the store.
    """

    store_id: UUID
    practice: bool
    schema: int
    made_at: datetime
    wraps: tuple[Wrap, ...] = ()


def secret_of(password: str | None, recovery_code: str | None) -> Secret:
    """Return the one secret that was given; UsageError when it is none or both."""
    if password is not None and recovery_code is None:
        return Secret("password", password)
    if recovery_code is not None and password is None:
        return Secret("recovery_code", recovery_code)
    raise UsageError(reason="one_secret")


def with_wrap(
    key_file: KeyFile, data_key: bytes, secret: Secret, *, rng: Rng, cost: KdfCost = DEFAULT_COST
) -> KeyFile:
    """Return ``key_file`` with the data key wrapped by ``secret`` in place of the old wrap of its kind."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(data_key) != DATA_KEY_BYTES:
        msg = "the data key must be 256 bits"
        raise ValueError(msg)
    salt, nonce = rng(_SALT_BYTES), rng(_NONCE_BYTES)
    box = AESGCM(_derive(secret, salt, cost)).encrypt(nonce, data_key, _bound_to(key_file, secret.kind))
    kept = tuple(wrap for wrap in key_file.wraps if wrap.kind != secret.kind)
    wraps = sorted((*kept, Wrap(secret.kind, cost, salt, nonce, box)), key=lambda wrap: wrap.kind)
    return replace(key_file, wraps=tuple(wraps))


def unwrap(key_file: KeyFile, secret: Secret) -> bytes:
    """Return the data key; WrongPassword when ``secret`` is not the one it was wrapped with."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if secret.kind == "recovery_code" and check_recovery_code(secret.text):
        groups = ", ".join(str(number) for number in check_recovery_code(secret.text))
        raise WrongPassword(kind=secret.kind, groups=groups)
    for wrap in key_file.wraps:
        if wrap.kind == secret.kind:
            sealing_key = _derive(secret, wrap.salt, wrap.cost)
            try:
                return AESGCM(sealing_key).decrypt(wrap.nonce, wrap.box, _bound_to(key_file, wrap.kind))
            except InvalidTag as error:
                raise WrongPassword(kind=secret.kind) from error
    raise WrongPassword(kind=secret.kind)


def dump_key_file(key_file: KeyFile) -> bytes:
    """Return the bytes of the key file: one canonical spelling, ending in a newline."""
    body = {
        "format": _FORMAT,
        "version": KEY_FILE_VERSION,
        "store_id": str(key_file.store_id),
        "practice": key_file.practice,
        "schema": key_file.schema,
        "made_at": key_file.made_at.astimezone(UTC).isoformat(timespec="seconds"),
        "wraps": [_dump_wrap(wrap) for wrap in key_file.wraps],
    }
    return _canonical({**body, "sha256": _digest(body)})


def load_key_file(data: bytes, path: Path) -> KeyFile:
    """Read a key file from bytes that may come from anyone; ``path`` is only named in errors.

    Raises Damaged for anything but an unharmed key file, NewerVersion for one of a later program.
    """
    damaged = Damaged(path=str(path), part="key_file")
    if len(data) > LARGEST_KEY_FILE:
        raise damaged
    try:
        found = json.loads(data)
        if not isinstance(found, dict) or _canonical(found) != data:
            raise damaged
        digest = found.pop("sha256", None)
        if digest != _digest(found) or found.get("format") != _FORMAT:
            raise damaged
        if found["version"] > KEY_FILE_VERSION:
            raise NewerVersion(path=str(path))
        key_file = _from_json(found)
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError) as error:
        raise damaged from error
    if dump_key_file(key_file) != data:
        raise damaged
    return key_file


def read_key_file(path: Path) -> KeyFile:
    """Read the key file at ``path``; KeyFileMissing when it is not there, else as ``load_key_file``."""
    with translate_os_errors(path):
        try:
            data = read_limited(path, LARGEST_KEY_FILE)
        except FileNotFoundError as error:
            raise KeyFileMissing(path=str(path)) from error
    return load_key_file(data, path)


def _derive(secret: Secret, salt: bytes, cost: KdfCost) -> bytes:
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    if secret.kind == "recovery_code":
        text = "".join(normalise_recovery_code(secret.text))
    else:
        text = unicodedata.normalize("NFC", secret.text)
    try:
        return hash_secret_raw(
            text.encode("utf-8", "surrogatepass"),
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=DATA_KEY_BYTES,
            type=Type.ID,
        )
    except HashingError as error:  # no memory left for it
        raise MemoryError(str(error)) from error


def _bound_to(key_file: KeyFile, kind: Kind) -> bytes:
    practice = "practice" if key_file.practice else "real"
    return f"{_FORMAT}|{key_file.store_id}|{kind}|{practice}".encode()


def _canonical(found: dict[str, object]) -> bytes:
    text = json.dumps(found, indent=1, sort_keys=True, ensure_ascii=True, allow_nan=False)
    return text.encode("ascii") + b"\n"


def _digest(body: dict[str, object]) -> str:
    return hashlib.sha256(_canonical(body)).hexdigest()


def _dump_wrap(wrap: Wrap) -> dict[str, object]:
    return {
        "kind": wrap.kind,
        "kdf": "argon2id",
        "passes": wrap.cost.passes,
        "memory_kib": wrap.cost.memory_kib,
        "lanes": wrap.cost.lanes,
        "salt": base64.b64encode(wrap.salt).decode("ascii"),
        "nonce": base64.b64encode(wrap.nonce).decode("ascii"),
        "box": base64.b64encode(wrap.box).decode("ascii"),
    }


def _from_json(found: dict[str, object]) -> KeyFile:
    schema, practice, wraps = found["schema"], found["practice"], found["wraps"]
    if not isinstance(schema, int) or not isinstance(practice, bool) or not isinstance(wraps, list):
        msg = "a field has another type"
        raise TypeError(msg)
    made_at = datetime.fromisoformat(str(found["made_at"]))
    loaded = tuple(_load_wrap(wrap) for wrap in wraps)
    return KeyFile(UUID(str(found["store_id"])), practice, schema, made_at, loaded)


def _load_wrap(found: dict[str, object]) -> Wrap:
    kind = found["kind"]
    if kind not in {"password", "recovery_code"} or found["kdf"] != "argon2id":
        msg = "an unknown kind of wrap"
        raise ValueError(msg)
    passes, memory, lanes = found["passes"], found["memory_kib"], found["lanes"]
    if not isinstance(passes, int) or not isinstance(memory, int) or not isinstance(lanes, int):
        msg = "a cost has another type"
        raise TypeError(msg)
    salt, nonce, box = (
        base64.b64decode(str(found[part]), validate=True) for part in ("salt", "nonce", "box")
    )
    if (len(salt), len(nonce), len(box)) != (_SALT_BYTES, _NONCE_BYTES, DATA_KEY_BYTES + _TAG_BYTES):
        msg = "a wrap of another size"
        raise ValueError(msg)
    return Wrap(
        "password" if kind == "password" else "recovery_code",
        KdfCost(passes, memory, lanes),
        salt,
        nonce,
        box,
    )
