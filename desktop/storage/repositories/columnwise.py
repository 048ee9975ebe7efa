"""Many rows of one kind at once, made column by column: calling the class for each takes twice as long."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from itertools import repeat
from typing import Any, TypeVar

T = TypeVar("T")


def filled(kind: type[T], count: int, **columns: Iterable[Any]) -> tuple[T, ...]:
    """Make ``count`` frozen objects of a class with slots, whose every attribute has a column here."""
    made = tuple(map(object.__new__, repeat(kind, count)))
    for name, column in columns.items():
        deque(map(kind.__dict__[name].__set__, made, column), maxlen=0)
    return made
