"""Cleaning of text before it goes on paper: nothing invisible, nothing that the face lacks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

from desktop.reports.sign_names import named
from desktop.reports.style import load_fonts

_DROPPED = frozenset({"Cc", "Cf"})
_PRIVATE = frozenset({"Co", "Cn", "Cs"})
_JOINERS = frozenset({0x200D, 0x20E3, *range(0xFE00, 0xFE10)})
"""Parts of an emoji that never stand alone."""


def clean(text: str) -> str:
    """Return ``text`` as paper can show it.

    Line ends stay, other white space becomes one kind of space, control and direction marks go.
    What the face lacks gets a name in the language that is spoken, ``[emoji: hart]`` or ``[tekst in
    Hebreeuws: 12 letters]``: never a silent box.
    """
    if _plain().issuperset(text) and unicodedata.is_normalized("NFC", text):
        return text
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_pieces(text))


@cache
def _plain() -> frozenset[str]:
    """Every character that stays as it is: nearly all text is made of these alone."""
    known = load_fonts()
    return frozenset(char for char in map(chr, known | {0x0A}) if _kind(char, known) == char)


def _pieces(text: str) -> Iterator[str]:
    known = load_fonts()
    lacking: list[str] = []
    for char in text:
        kind = _kind(char, known)
        if kind == "lacking":
            lacking.append(char)
        elif kind != "drop":
            yield named(lacking)
            lacking.clear()
            yield kind
    yield named(lacking)


def _kind(char: str, known: frozenset[int]) -> str:
    """Return the character to print, ``"drop"`` or ``"lacking"``."""
    if char in "\n\u00a0":
        return char
    category = unicodedata.category(char)
    if category.startswith("Z") or char in "\t\v\f\x1c\x1d\x1e\x1f\x85":
        return " "
    if category in _DROPPED or ord(char) in _JOINERS:
        return "drop"
    # ReportLab's character map has four digits: nothing beyond the basic plane.
    if category in _PRIVATE or ord(char) > 0xFFFF or ord(char) not in known:
        return "lacking"
    return char
