"""How the papers of an organisation look: its colour, its logo, and ink saved on a printer.

A colour must be readable on white paper: WCAG 2.2, success criterion 1.4.3, asks 4.5 to 1 for text.
"""

from __future__ import annotations

import re
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass
from datetime import date

from desktop.domain.pack import Text

PAPER = "#FFFFFF"
LEAST_CONTRAST = 4.5
"""Least contrast of a colour against paper, as a ratio to 1."""
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True)
class PaperLook:
    """How documents are drawn; by default as the program looks itself."""

    colour: str = ""
    """House colour as ``#RRGGBB``; empty: that of the program."""
    logo: bytes = b""
    """The organisation's logo as PNG, ready to print; empty: the mark of the program."""
    black_and_white: bool = False
    """Black lines and greys only, no filled grounds: for a printer that is short of ink."""


PLAIN = PaperLook()
"""As the program looks itself."""


@dataclass(frozen=True, slots=True)
class PaperSource:
    """What a document was made from: recorded on it in small print."""

    pack_name: Text
    pack_version: str
    program_version: str
    """Version of the program."""
    data_date: date
    """Day of the data."""
    typed: str = "nl"
    """Language of what people typed: that of the program while they did."""


def is_colour(text: str) -> bool:
    """Return whether ``text`` is a colour in the form ``#RRGGBB``."""
    return _HEX.fullmatch(text) is not None


def contrast(one: str, other: str = PAPER) -> float:
    """Return the contrast of two colours ``#RRGGBB``, from 1 (the same) to 21 (black on white)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable(colour: str) -> bool:
    """Return whether text in ``colour`` can be read on paper."""
    return contrast(colour) >= LEAST_CONTRAST


def darkened(colour: str) -> str:
    """Return the lightest colour of the same hue that can be read on paper; ``colour`` when it can."""
    if readable(colour):
        return colour.upper()
    hue, light, full = rgb_to_hls(*_parts(colour))
    low, high = 0.0, light
    for _ in range(20):
        middle = (low + high) / 2
        if readable(_written(hue, middle, full)):
            low = middle
        else:
            high = middle
    return _written(hue, low, full)


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _written(hue: float, light: float, full: float) -> str:
    # Rounding down keeps it on the dark side.
    return "#" + "".join(f"{int(part * 255):02X}" for part in hls_to_rgb(hue, light, full))


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
