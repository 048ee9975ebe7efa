"""What paper looks like: the paper tokens, the bundled face and the text styles.

ReportLab is imported here and in this package only; callers import ``desktop.reports`` lazily.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics

from desktop.reports.fonts import SubsetFont

REGULAR = "SourceSans3-Regular"
ITALIC = "SourceSans3-Italic"
SEMIBOLD = "SourceSans3-SemiBold"
BOLD = "SourceSans3-Bold"
FACES = (REGULAR, ITALIC, SEMIBOLD, BOLD)

PAGE_WIDTH: float = float(A4[0])
PAGE_HEIGHT: float = float(A4[1])


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Face, size and line height in points, and a colour role of ``[colour.paper]``."""

    font: str
    size: float
    leading: float
    colour: str = "ink"
    gaps: bool = False
    """Whether ``__`` and longer in it is a line for the pen: our own texts only, never what people typed."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """One density of a document: its text styles and the distances between its parts, in points."""

    title: TextStyle
    heading: TextStyle
    subheading: TextStyle
    body: TextStyle
    strong: TextStyle
    own_words: TextStyle
    note: TextStyle
    note_ink: TextStyle
    note_strong: TextStyle
    section: float
    """Above a section heading."""
    block: float
    """Between two blocks of a section."""
    row_pad: float
    """Above and below the text of a table row."""
    chart_height: float


@cache
def tokens() -> dict[str, dict[str, object]]:
    """Return the design tokens (``resources/theme/tokens.toml``)."""
    text = resources.files("resources").joinpath("theme", "tokens.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def colours() -> dict[str, str]:
    """Return the colour roles of paper as ``#RRGGBB``, with the warning colour of the window."""
    every = tokens()["colour"]
    paper, light = every["paper"], every["light"]
    if not isinstance(paper, dict) or not isinstance(light, dict):
        msg = "tokens.toml: [colour.paper] and [colour.light] must be tables"
        raise TypeError(msg)
    return {**paper, "warn": light["warn"]}


@cache
def paper_sizes() -> dict[str, float]:
    """Return ``[type.paper]``: sizes in points, ``margin_mm`` in millimetres."""
    sizes = tokens()["type"]["paper"]
    if not isinstance(sizes, dict):
        msg = "tokens.toml: [type.paper] must be a table"
        raise TypeError(msg)
    return {name: float(value) for name, value in sizes.items()}


def margin() -> float:
    """Return the page margin in points."""
    return paper_sizes()["margin_mm"] * 72 / 25.4


@cache
def rhythm(density: int = 0) -> Rhythm:
    """Return a density, 0 (room to breathe) to 3; a denser one is for what then fits on one page less."""
    size = paper_sizes()
    body = size["report_body"] - (0.0, 0.4, 0.8, 1.2)[density]
    note = size["report_note"] - (0.0, 0.2, 0.4, 0.6)[density]
    heading = size["report_heading"] - (0.0, 0.2, 0.6, 1.0)[density]
    lead = (16.0, 15.0, 14.0, 13.0)[density]
    small = (12.0, 12.0, 11.5, 11.0)[density]
    return Rhythm(
        title=TextStyle(BOLD, size["report_title"], 24),
        heading=TextStyle(BOLD, heading, lead),
        subheading=TextStyle(SEMIBOLD, body, lead),
        body=TextStyle(REGULAR, body, lead),
        strong=TextStyle(SEMIBOLD, body, lead),
        own_words=TextStyle(ITALIC, body, lead),
        note=TextStyle(REGULAR, note, small, "ink2"),
        note_ink=TextStyle(REGULAR, note, small),
        note_strong=TextStyle(SEMIBOLD, note, small),
        section=(20.0, 16.0, 13.0, 10.0)[density],
        block=(4.0, 4.0, 3.0, 2.0)[density],
        row_pad=(3.0, 2.5, 2.0, 1.0)[density],
        chart_height=(84.0, 76.0, 68.0, 58.0)[density],
    )


@cache
def load_fonts() -> frozenset[int]:
    """Register the four faces once and return the code points that all of them can draw."""
    rl_config.useA85 = 0  # writing streams as letters costs a tenth of the time and a fifth of the size
    folder = resources.files("resources").joinpath("fonts")
    known: list[frozenset[int]] = []
    for face in FACES:
        font = SubsetFont(face, BytesIO(folder.joinpath(f"{face}.ttf").read_bytes()))
        pdfmetrics.registerFont(font)
        known.append(frozenset(font.face.charToGlyph))
    return frozenset.intersection(*known)


COMMON = "–—‘’“”…·•−±×→✓□€ëéèêïíöóüúáàçñĳËÉ"
"""Characters that every document gets in its fonts, so that most documents have the same subset."""


def text_width(text: str, style: TextStyle) -> float:
    """Return the width of one line of cleaned ``text`` in points."""
    return sum(map(_advances(style.font).__getitem__, text)) * style.size / 1000


@cache
def _advances(face: str) -> dict[str, float]:
    """Width of every character of a face in thousandths of the size: faster than asking each time.

    Words are not remembered: after locking no text of a dossier may stay in memory.
    """
    known = load_fonts()
    widths = pdfmetrics.getFont(face).face.charWidths
    return {chr(code): float(width) for code, width in widths.items() if code in known}


def baseline(style: TextStyle) -> float:
    """Return how far the baseline lies below the top of the line, so that capitals sit centred."""
    return round((style.leading + 0.66 * style.size) / 2 * 2) / 2
