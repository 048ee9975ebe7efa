"""Identity: UUID keys for rows, random codes for people."""

from __future__ import annotations

import random
import re
from uuid import UUID

CODE_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
"""Letters of a participant code; I, O and Q look too much like digits."""

CODE_PATTERN = re.compile(rf"[{CODE_LETTERS}][1-9]-[0-9]{{2}}")


def new_code(rng: random.Random, taken: frozenset[str]) -> str:
    """Draw a participant code such as ``K7-41``: random, unique, without meaning.

    ``rng`` is ``random.SystemRandom`` in the program and seeded in the practice data. Raises
    ``ValueError`` when all codes are taken (more than 20,000 participants).
    """
    free = len(CODE_LETTERS) * 9 * 100 - len(taken)
    if free <= 0:
        msg = "no participant code is left"
        raise ValueError(msg)
    while True:
        code = f"{rng.choice(CODE_LETTERS)}{rng.randint(1, 9)}-{rng.randint(0, 99):02d}"
        if code not in taken:
            return code


def new_uuid(rng: random.Random) -> UUID:
    """Draw a version 4 UUID from ``rng``, so that practice data has the same ids each time."""
    return UUID(int=rng.getrandbits(128), version=4)
