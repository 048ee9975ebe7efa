"""The recovery code on paper: 8 groups of 4 signs, the last of each a check on the other three.

29 signs without look-alikes (no 0 O 1 I L S U); 24 of them are random: 116 bits. 29 is prime, so the
check catches every single wrong sign, two neighbours that changed places and a group in the wrong place.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Rng = Callable[[int], bytes]
"""Gives that many random bytes; ``secrets.token_bytes`` or, for practice data, a seeded one."""

ALPHABET = "23456789ABCDEFGHJKMNPQRTVWXYZ"
GROUPS = 8
GROUP_LENGTH = 4
_LOOK_ALIKES = str.maketrans({"S": "5", "U": "V", "O": "Q", "0": "Q", "I": "J", "1": "7", "L": "J"})
_BASE = len(ALPHABET)
_FAIR = 256 - 256 % _BASE


def new_recovery_code(rng: Rng) -> str:
    """Return a fresh code, as ``7KQ4 M2XW …`` with one space between the groups."""
    signs = _random_signs(rng, GROUPS * (GROUP_LENGTH - 1))
    parts = [signs[i : i + GROUP_LENGTH - 1] for i in range(0, len(signs), GROUP_LENGTH - 1)]
    return " ".join(part + _check_sign(part, number) for number, part in enumerate(parts, 1))


def normalise_recovery_code(text: str) -> tuple[str, ...]:
    """Return the groups as they were meant: upper case, no spaces or hyphens, look-alikes put right."""
    cleaned = text.upper().translate(_LOOK_ALIKES)
    typed = tuple(re.findall(r"[^\W_]+", cleaned))
    if len(typed) == GROUPS:
        return typed  # as typed: a sign left out in one group does not shift the others
    joined = "".join(typed)
    return tuple(joined[i : i + GROUP_LENGTH] for i in range(0, len(joined), GROUP_LENGTH))


def check_recovery_code(text: str) -> tuple[int, ...]:
    """Return the numbers (from 1) of the groups that can't be right; empty: the code is well formed."""
    groups = normalise_recovery_code(text)
    wrong = [
        number
        for number in range(1, GROUPS + 1)
        if number > len(groups) or not _fits(groups[number - 1], number)
    ]
    if len(groups) > GROUPS:
        wrong.append(GROUPS + 1)
    return tuple(wrong)


def same_group(code: str, number: int, typed: str) -> bool:
    """Tell whether ``typed`` is group ``number`` (1-8) of ``code``, however it was written."""
    return "".join(normalise_recovery_code(typed)) == normalise_recovery_code(code)[number - 1]


def _random_signs(rng: Rng, count: int) -> str:
    signs = ""
    while len(signs) < count:
        # Bytes from _FAIR on would make the first signs of the alphabet likelier.
        signs += "".join(ALPHABET[byte % _BASE] for byte in rng(count) if byte < _FAIR)
    return signs[:count]


def _check_sign(part: str, number: int) -> str:
    weighted = sum((place + 2) * ALPHABET.index(sign) for place, sign in enumerate(part))
    return ALPHABET[(weighted + number) % _BASE]


def _fits(group: str, number: int) -> bool:
    if len(group) != GROUP_LENGTH or any(sign not in ALPHABET for sign in group):
        return False
    return _check_sign(group[:-1], number) == group[-1]
