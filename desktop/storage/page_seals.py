"""The seal of each page of a store, checked and made without SQLCipher (its format 4, as ``engine`` uses it).

A page of 4,096 bytes ends in 16 bytes IV and an HMAC-SHA512 over everything before it and the page number.
Page 1 begins with the store id in the clear, and is encrypted from there.
https://www.zetetic.net/sqlcipher/design/
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path
from uuid import UUID

from desktop.domain.errors import Damaged
from desktop.storage.engine import PAGE_BYTES

_SALT, _IV, _MAC = 16, 16, 64
_MASK = 0x3A
_BODY = PAGE_BYTES - _IV - _MAC


def make_holes(store: Path, data_key: bytes, store_id: UUID) -> int:
    """Put a sound page of zeros in the place of each page whose seal is broken; return how many.

    ``store`` is a closed copy that nobody else needs. Damaged when page 1, which says what all the others
    are, is broken itself.
    """
    seal_key = _seal_key(data_key, store_id)
    holes = 0
    with store.open("rb+") as file:
        file.write(store_id.bytes)
        file.seek(0)
        number = 0
        while page := file.read(PAGE_BYTES):
            number += 1
            if len(page) == PAGE_BYTES and _sealed(page, number, seal_key):
                continue
            if number == 1:
                raise Damaged(path=str(store), part="store")
            file.seek((number - 1) * PAGE_BYTES)
            file.write(_empty_page(number, data_key, seal_key))
            holes += 1
    return holes


def _seal_key(data_key: bytes, store_id: UUID) -> bytes:
    salt = bytes(byte ^ _MASK for byte in store_id.bytes)
    return hashlib.pbkdf2_hmac("sha512", data_key, salt, 2, len(data_key))


def _mac(content: bytes, number: int, seal_key: bytes) -> bytes:
    return hmac.new(seal_key, content + number.to_bytes(4, "little"), hashlib.sha512).digest()


def _sealed(page: bytes, number: int, seal_key: bytes) -> bool:
    start = _SALT if number == 1 else 0
    return hmac.compare_digest(page[-_MAC:], _mac(page[start:-_MAC], number, seal_key))


def _empty_page(number: int, data_key: bytes, seal_key: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    vector = secrets.token_bytes(_IV)
    encryptor = Cipher(algorithms.AES(data_key), modes.CBC(vector)).encryptor()
    body = encryptor.update(bytes(_BODY)) + encryptor.finalize() + vector
    return body + _mac(body, number, seal_key)
