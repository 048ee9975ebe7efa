"""Another data key for a file that is not in use, and the keys that a store had before.

After "my password leaked" the store has another data key. Its older backups still have the old one: the
store remembers it (encrypted, in itself), so that they can be looked through and put back.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlcipher

from desktop.storage import audit
from desktop.storage.engine import connect, translate_errors
from desktop.storage.keys import KeyFile, dump_key_file

FORMER_FILES_FACT: Final = "former_key_files"
"""Fact in the store: for each former key, hexadecimal, the text of a key file that wraps it for today."""
FORMER_FACT: Final = "former_data_keys"
"""Fact in the store: earlier data keys, hexadecimal, newest first, with a space between."""


def former_keys(text: str | None) -> tuple[bytes, ...]:
    """Return the keys in the value of ``FORMER_FACT``."""
    return tuple(bytes.fromhex(word) for word in (text or "").split())


def change_data_key(part: Path, old: bytes, new: bytes) -> None:
    """Encrypt the closed file ``part`` anew under ``new``; its id, rows and chain of the log stay.

    A power cut half-way spoils ``part``, which nobody knows by name yet. Raises NoSpace, Damaged.
    """
    with translate_errors(part), contextlib.closing(connect(part, old, must_exist=True)) as connection:
        with part.open("rb") as file:
            salt = file.read(16).hex()
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        _remember(connection, old)
        connection.execute(f"PRAGMA rekey=\"x'{new.hex()}{salt}'\"")


def former_key_files(text: str | None) -> dict[bytes, str]:
    """Return the texts in the value of ``FORMER_FILES_FACT``, by data key."""
    return {bytes.fromhex(key): str(file) for key, file in json.loads(text or "{}").items()}


def dump_former_key_files(files: Mapping[bytes, str]) -> str:
    """Return the value of ``FORMER_FILES_FACT``."""
    return json.dumps({key.hex(): file for key, file in files.items()})


def keep_former_key_file(part: Path, data_key: bytes, key_file: KeyFile) -> None:
    """Keep in ``part``, still under ``data_key``, how that key is wrapped by the secrets of today."""
    with translate_errors(part), contextlib.closing(connect(part, data_key, must_exist=True)) as connection:
        known = former_key_files(_fact(connection, FORMER_FILES_FACT))
        known[data_key] = dump_key_file(key_file).decode("ascii")
        _set(connection, FORMER_FILES_FACT, dump_former_key_files(known))


def _remember(connection: sqlcipher.Connection, old: bytes) -> None:
    """Keep the old key for older backups, and the key of the chain, which stays what it was."""
    known = _fact(connection, FORMER_FACT)
    words = dict.fromkeys([old.hex(), *(known or "").split()])
    _set(connection, FORMER_FACT, " ".join(words))
    if _fact(connection, audit.KEY_FACT) is None:
        _set(connection, audit.KEY_FACT, audit.chain_key(old).hex())


def _fact(connection: sqlcipher.Connection, key: str) -> str | None:
    row = connection.execute("SELECT value FROM store_facts WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def _set(connection: sqlcipher.Connection, key: str, value: str) -> None:
    connection.execute("DELETE FROM store_facts WHERE key = ?", (key,))
    connection.execute("INSERT INTO store_facts (key, value) VALUES (?, ?)", (key, value))
