"""A zip that only a password opens: AES-256 as WinZip does it, so that 7-Zip and the like read it (AE-2).

Every entry is encrypted as it is written; nothing readable touches the disk. Names of entries stay
readable in any zip: they say nothing about anyone.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import IO

Entry = tuple[str, Iterable[bytes]]


def write_zip(file: IO[bytes], password: str, entries: Iterable[Entry]) -> None:
    """Write the entries one after the other; raises ``ValueError`` for an empty password."""
    import pyzipper

    with pyzipper.AESZipFile(
        file, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
    ) as bundle:
        bundle.setpassword(zip_secret(password))
        for name, pieces in entries:
            with bundle.open(name, "w", force_zip64=True) as to:
                for piece in pieces:
                    to.write(piece)


def read_zip(file: IO[bytes], password: str) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of every entry; raises ``RuntimeError`` for a wrong password."""
    import pyzipper

    with pyzipper.AESZipFile(file) as bundle:
        bundle.setpassword(zip_secret(password))
        for name in bundle.namelist():
            yield name, bundle.read(name)


def zip_secret(password: str) -> bytes:
    """Return the bytes of a password as other programs take them: NFC and UTF-8."""
    secret = unicodedata.normalize("NFC", password).encode("utf-8")
    if not secret:
        msg = "a zip needs a password"
        raise ValueError(msg)
    return secret
