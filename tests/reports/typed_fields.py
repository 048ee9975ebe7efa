"""Every text that somebody may have typed, found in the frozen view itself: no list to keep by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import partial
from typing import Any

OWN_WORDS = ("desktop.domain.pack", "desktop.domain.paper_look", "desktop.domain.audit_log")
"""Modules whose classes hold words of the method or of the program, and nothing that is typed on paper."""


class Marker:
    """Puts a word that stands nowhere else in each place for a text; ``found``: the place of each."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}

    def view(self, value: Any, place: str, skip: frozenset[str]) -> Any:
        """The view with every text replaced, but for the places in ``skip``."""
        if place in skip or isinstance(value, Enum) or type(value).__module__ in OWN_WORDS:
            return value
        if type(value) is str:
            return self._mark(place)
        if isinstance(value, tuple):
            return tuple(self.view(one, place, skip) for one in value)
        if isinstance(value, Mapping) and all(map(is_dataclass, value.values())):
            return {key: self.view(one, place, skip) for key, one in value.items()}
        if is_dataclass(value) and not isinstance(value, type):
            name = type(value).__name__
            changed = {
                one.name: self.view(getattr(value, one.name), f"{name}.{one.name}", skip)
                for one in fields(value)
                if one.init
            }
            return replace(value, **changed)
        return value

    def drawing(self, drawn: partial[bytes], skip: frozenset[str]) -> partial[bytes]:
        """The drawing of the marked view; loose texts are called after the function."""
        *given, language = drawn.args
        name = drawn.func.__name__
        args = [self.view(one, f"{name}.{at}", skip) for at, one in enumerate(given)]
        return partial(drawn.func, *args, language, **drawn.keywords)

    def _mark(self, place: str) -> str:
        mark = f"w{len(self.found):03}ĳé€’ß"
        self.found[mark] = place
        return mark

    def missing(self, text: str) -> Iterator[str]:
        """Places of which a mark is not in a text without white space."""
        yield from sorted({place for mark, place in self.found.items() if mark not in text})
