"""Strict reading of TOML: every fault becomes ``PackBroken`` with file, dotted key and a stable code."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NoReturn

from desktop.domain.errors import PackBroken
from desktop.domain.pack import Text

LANGUAGES = ("nl", "en")
"""Every text of a pack exists in these languages."""

FAULTS = (
    "missing",
    "unknown_key",
    "wrong_type",
    "missing_language",
    "empty",
    "too_long",
    "bad_character",
    "not_allowed",
    "out_of_bounds",
    "duplicate",
    "wrong_order",
    "hard_removed",
    "element_not_allowed",
    "contact_too_early",
    "not_toml",
    "not_utf8",
    "too_large",
    "unreadable",
)
"""All fault codes of ``PackBroken``; the words stand in ``desktop.language.words``."""

MAX_BYTES = 256 * 1024
"""A pack file is text of some tens of kilobytes; more is not a pack."""
MAX_LINE = 4_000
"""Longest line in characters; bounds what one key or value can cost to parse."""
MAX_TEXT = 600
"""Longest single text in characters."""

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]{1,40}")
_PLACEHOLDER = re.compile(r"\{([a-z_]*)\}")


@dataclass(frozen=True, slots=True)
class Node:
    """One TOML table with its place in the file. Every method raises ``PackBroken`` on a fault."""

    file: str
    key: str
    table: dict[str, object]

    def at(self, name: str | int) -> str:
        """Return the dotted key of a member; strange names are quoted and cut."""
        shown = str(name)
        if not _BARE_KEY.fullmatch(shown):
            shown = '"' + shown[:40].encode("unicode_escape").decode("ascii") + '"'
        return f"{self.key}.{shown}" if self.key else shown

    def fail(self, name: str | int, fault: str) -> NoReturn:
        """Refuse the file for a member of this table."""
        raise PackBroken(self.file, self.at(name), fault)

    def fail_here(self, fault: str) -> NoReturn:
        """Refuse the file for this table as a whole."""
        raise PackBroken(self.file, self.key, fault)

    def require_id(self, name: str, pattern: str = r"[a-z][a-z0-9_]{0,39}") -> None:
        """Refuse this table when ``name``, its own id, has another form."""
        if not re.fullmatch(pattern, name, re.ASCII):
            self.fail_here("not_allowed")

    def only(self, *names: str) -> None:
        """Refuse members that nobody reads, so that a typing error never goes unseen."""
        for name in self.table:
            if name not in names:
                self.fail(name, "unknown_key")

    def __contains__(self, name: str) -> bool:
        return name in self.table

    def value(self, name: str) -> object:
        """Return a member that must be there."""
        if name not in self.table:
            self.fail(name, "missing")
        return self.table[name]

    def child(self, name: str) -> Node:
        """Return a table."""
        return self._node(name, self.value(name))

    def children(self) -> tuple[tuple[str, Node], ...]:
        """Return all members as tables, with their ids, in the order of the file."""
        return tuple((name, self._node(name, value)) for name, value in self.table.items())

    def list_of_nodes(self, name: str, *, minimum: int = 1) -> tuple[Node, ...]:
        """Return an array of tables; their keys count from 1."""
        items = self._array(name, minimum)
        holder = Node(self.file, self.at(name), {})
        return tuple(holder._node(number, item) for number, item in enumerate(items, start=1))

    def text(self, name: str, *, placeholders: Iterable[str] = ()) -> Text:
        """Return a text in every language."""
        return self.child(name).own_text(placeholders=placeholders)

    def own_text(self, *, placeholders: Iterable[str] = (), languages: tuple[str, ...] = LANGUAGES) -> Text:
        """Read this table itself as a text in every language."""
        for language in languages:
            if language not in self.table:
                self.fail(language, "missing_language")
        self.only(*LANGUAGES)
        allowed = frozenset(placeholders)
        return {language: self._words(language, allowed) for language in LANGUAGES if language in self}

    def texts(self, name: str, *, minimum: int = 1) -> tuple[Text, ...]:
        """Return an array of texts."""
        return tuple(node.own_text() for node in self.list_of_nodes(name, minimum=minimum))

    def string(self, name: str) -> str:
        """Return a line of text without a language, such as a source."""
        return self._words(name, frozenset())

    def choice(self, name: str, choices: Iterable[str]) -> str:
        """Return one of some words."""
        value = self.string(name)
        if value not in tuple(choices):
            self.fail(name, "not_allowed")
        return value

    def match(self, name: str, pattern: str) -> str:
        """Return a string of a fixed form, such as an id."""
        value = self.string(name)
        if not re.fullmatch(pattern, value, re.ASCII):
            self.fail(name, "not_allowed")
        return value

    def boolean(self, name: str) -> bool:
        """Return true or false."""
        value = self.value(name)
        if not isinstance(value, bool):
            self.fail(name, "wrong_type")
        return value

    def integer(self, name: str, low: int, high: int) -> int:
        """Return a whole number from ``low`` to ``high``."""
        value = self._whole(name, self.value(name))
        if not low <= value <= high:
            self.fail(name, "out_of_bounds")
        return value

    def number(self, name: str, low: float, high: float) -> float:
        """Return a decimal number from ``low`` to ``high``; not-a-number lies outside."""
        value = self.value(name)
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.fail(name, "wrong_type")
        if not low <= value <= high:
            self.fail(name, "out_of_bounds")
        return float(value)

    def integers(self, name: str, low: int, high: int, *, minimum: int = 1) -> tuple[int, ...]:
        """Return an array of different whole numbers from ``low`` to ``high``."""
        values = tuple(self._whole(name, item) for item in self._array(name, minimum))
        if not all(low <= value <= high for value in values):
            self.fail(name, "out_of_bounds")
        if len(set(values)) < len(values):
            self.fail(name, "duplicate")
        return values

    def strings(self, name: str, *, minimum: int = 1) -> tuple[str, ...]:
        """Return an array of different strings."""
        values: list[str] = []
        for item in self._array(name, minimum):
            if not isinstance(item, str):
                self.fail(name, "wrong_type")
            values.append(self._checked(name, item, frozenset()))
        if len(set(values)) < len(values):
            self.fail(name, "duplicate")
        return tuple(values)

    def _node(self, name: str | int, value: object) -> Node:
        if not isinstance(value, dict):
            self.fail(name, "wrong_type")
        return Node(self.file, self.at(name), value)

    def _array(self, name: str, minimum: int) -> list[object]:
        value = self.value(name)
        if not isinstance(value, list):
            self.fail(name, "wrong_type")
        if len(value) < minimum:
            self.fail(name, "empty")
        return value

    def _whole(self, name: str, value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            self.fail(name, "wrong_type")
        return value

    def _words(self, name: str, placeholders: frozenset[str]) -> str:
        value = self.value(name)
        if not isinstance(value, str):
            self.fail(name, "wrong_type")
        return self._checked(name, value, placeholders)

    def _checked(self, name: str, value: str, placeholders: frozenset[str]) -> str:
        value = value.strip()
        if not value:
            self.fail(name, "empty")
        if len(value) > MAX_TEXT:
            self.fail(name, "too_long")
        # Control and direction characters would break a page or hide what it says.
        # ``isprintable`` is quick but also stops at a hard space, hence the second look.
        if not value.isprintable() and any(unicodedata.category(c) in {"Cc", "Cf"} for c in value):
            self.fail(name, "bad_character")
        rest = _PLACEHOLDER.sub(lambda found: "" if found[1] in placeholders else found[0], value)
        if "{" in rest or "}" in rest:
            self.fail(name, "not_allowed")
        return value


def parse_toml(file: str, data: bytes) -> Node:
    """Read one file into its root table; ``file`` is the name that a fault will carry."""
    if len(data) > MAX_BYTES:
        raise PackBroken(file, "", "too_large")
    try:
        text = data.decode("utf-8-sig")  # Notepad puts a mark in front
    except UnicodeDecodeError:
        raise PackBroken(file, "", "not_utf8") from None
    if any(len(line) > MAX_LINE for line in text.split("\n")):
        raise PackBroken(file, "", "too_large")
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError):
        # Besides bad TOML: numbers of thousands of digits and brackets nested thousands deep.
        raise PackBroken(file, "", "not_toml") from None
    return Node(file, "", table)


def read_file(folder: Traversable | Path, name: str) -> bytes:
    """Read one file of a folder, never more than ``MAX_BYTES`` and a byte."""
    path = folder.joinpath(name)
    try:
        if path.is_file():
            with path.open("rb") as stream:
                return stream.read(MAX_BYTES + 1)
        fault = "unreadable" if path.is_dir() else "missing"
    except OSError:
        fault = "unreadable"
    raise PackBroken(name, "", fault)
