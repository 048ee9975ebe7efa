"""A password on a finished PDF."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from io import BytesIO

import pikepdf

MAX_PASSWORD_BYTES = 127
"""What AES-256 in PDF takes; a longer password would be cut off silently."""


def password_protect(pdf: bytes, password: str) -> bytes:
    """Return ``pdf`` encrypted with AES-256, to be opened with ``password``; tags stay readable.

    The result differs each time (random salts): compare documents before this step. Raises
    ``ValueError`` for an empty password or one above 127 bytes.
    """
    secret = unicodedata.normalize("NFKC", password)
    if not secret or len(secret.encode("utf-8")) > MAX_PASSWORD_BYTES:
        msg = "a PDF password has 1 to 127 bytes"
        raise ValueError(msg)
    with pikepdf.open(BytesIO(pdf)) as document:
        out = BytesIO()
        # The metadata is encrypted too: its title carries the participant's code.
        document.save(
            out, encryption=pikepdf.Encryption(user=secret, owner=secret, R=6, aes=True, metadata=True)
        )
    return out.getvalue()


def drawn_and_protected(draw: Callable[[], bytes], password: str) -> bytes:
    """Draw a document and put a password on it, for a worker process; raises as above."""
    return password_protect(draw(), password)
