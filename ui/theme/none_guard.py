"""Keep Python 3.11 alive under Qt bindings that count ``None``, ``True`` and ``False`` wrongly.

Measured with PySide6 6.12.0 on CPython 3.11: every call that returns nothing gives back one reference
to ``None`` too many, and every signal that carries a boolean one to ``True`` or ``False``; after some
thousands the interpreter stops with "none_dealloc" or "bool_dealloc". From Python 3.12 on they are
immortal and nothing happens. Here they are made as good as immortal: their counts are raised once, far
beyond what a working day can take away.
"""

from __future__ import annotations

import sys

PLENTY = 1 << 40
"""References added once; a million wrongly returned a second would last twelve days."""

AT_FIRST = 20_000
"""References held from the start of the program until the first page is painted, which takes none of them
as measured; a second of typing takes some hundreds."""

_held: list[bool | None] = []


def keep_none_at_first() -> None:
    """Hold enough references for the start: ``ctypes``, which ``keep_none`` needs, would hold it up.

    ``keep_none`` has to follow: what was taken from these is missed when they are given back at the end.
    """
    if not _held:
        _held.extend([None, True, False] * AT_FIRST)


def keep_none() -> None:
    """Raise the counts of ``None``, ``True`` and ``False`` on CPython before 3.12; safe to call again."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes

    # The count is the first field of every object of a release build of CPython.
    for constant in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < PLENTY // 2:
            count.value += PLENTY
