"""In which colours a document is drawn: those of the program, of the organisation, or only greys.

Like the language, the look holds for this thread or context: drawings name roles, never values.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache

from desktop.domain.paper_look import PLAIN, PaperLook, is_colour
from desktop.reports.style import colours

_GREYS = {
    "page": "#FFFFFF",
    "ink": "#000000",
    "ink2": "#3A3A3A",
    "rule": "#000000",
    "rule_light": "#A8A8A8",
    "rule_writing": "#6A6A6A",
    "band": "#E4E4E4",
    "shade": "#FFFFFF",
    "warn_bar": "#FFFFFF",
    "accent": "#000000",
    "brein": "#000000",
    "relaties": "#000000",
    "warn": "#000000",
}
"""Black lines on white; only the band of measurement error keeps a light ground, inside dashed edges."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The operators that set each role for filling and for stroking."""

    fills: dict[str, str]
    strokes: dict[str, str]


@cache
def palette(accent: str = "", *, black_and_white: bool = False) -> Palette:
    """Return the palette with ``accent`` (``#RRGGBB``) in place of the program's own colour."""
    values = {**colours(), **({"accent": accent} if accent else {}), **(_GREYS if black_and_white else {})}
    return Palette(
        {role: f"{_numbers(value)} rg" for role, value in values.items()},
        {role: f"{_numbers(value)} RG" for role, value in values.items()},
    )


_look: ContextVar[PaperLook] = ContextVar("opmaat_paper_look", default=PLAIN)
_used: ContextVar[Palette | None] = ContextVar("opmaat_palette", default=None)


@contextmanager
def painted(look: PaperLook) -> Iterator[None]:
    """Draw as ``look`` says inside the block; a colour that is none leaves the program's own."""
    colour = look.colour if is_colour(look.colour) else ""
    kept = _look.set(look), _used.set(palette(colour, black_and_white=look.black_and_white))
    try:
        yield
    finally:
        _look.reset(kept[0])
        _used.reset(kept[1])


def current_look() -> PaperLook:
    """Return how this context draws."""
    return _look.get()


def inks() -> Palette:
    """Return the palette of this context."""
    return _used.get() or palette()


def _numbers(colour: str) -> str:
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.4g}" for at in (1, 3, 5))
