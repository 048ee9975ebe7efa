"""What keeps each promise, one piece of the code at a time, and the tests that fail without it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).with_suffix(".toml")


@dataclass(frozen=True, slots=True)
class Mechanism:
    """A piece of the program that keeps a promise: ``old`` in ``file`` becomes ``new`` to take it out.

    ``tests`` (``path under tests::name``) are among those of the promise, and one of them fails then.
    """

    promise: str
    says: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


def mechanisms() -> tuple[Mechanism, ...]:
    """Every one of the list, in the order of the promises."""
    listed = tomllib.loads(LIST.read_text("utf-8"))["mechanism"]
    return tuple(Mechanism(**{**one, "tests": tuple(one["tests"])}) for one in listed)
