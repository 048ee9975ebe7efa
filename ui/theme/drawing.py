"""Fonts and icons from the package, as Qt objects; nothing here knows a mode."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources

from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPixmap

from ui.theme.tokens import TypeStyle, tokens

FIRST_FACES = ("SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf", "SourceSerif4-SemiBold.ttf")
"""What the unlock page is written in; reading the others would hold it up."""


@cache
def load_fonts() -> tuple[str, ...]:
    """Give the bundled faces to Qt once and return their family names; needs an application."""
    fonts = resources.files("resources").joinpath("fonts").iterdir()
    names = sorted(entry.name for entry in fonts if entry.name.endswith(".ttf"))
    return tuple(dict.fromkeys(family for name in names for family in _load_face(name)))


def load_first_fonts() -> None:
    """Give Qt the faces of the unlock page; ``load_fonts`` follows with the others."""
    for name in FIRST_FACES:
        _load_face(name)


@cache
def _load_face(name: str) -> list[str]:
    data = resources.files("resources").joinpath("fonts", name).read_bytes()
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(data))


def make_font(style: TypeStyle, pixels: int) -> QFont:
    """Return the font of ``style`` with letters of ``pixels`` high, the caller's own to change."""
    return QFont(_font(style, pixels))


@lru_cache(maxsize=256)
def _font(style: TypeStyle, pixels: int) -> QFont:
    load_first_fonts()
    font = QFont()
    font.setFamilies(list(tokens().serif) if style.serif else [tokens().sans])
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(style.weight))
    font.setItalic(style.italic)
    return font


@cache
def icon_source(name: str) -> str:
    """Return the SVG text of an icon; ``FileNotFoundError`` when there is no such icon."""
    return resources.files("resources").joinpath("icons", f"{name}.svg").read_text("utf-8")


def plain_pixmap(colour: str, width: int, height: int) -> QPixmap:
    """Return a sample of a colour that somebody chose (``#RRGGBB``); empty: nothing is to be seen."""
    pixmap = QPixmap(width, height)
    pixmap.fill(colour or "transparent")
    return pixmap


@lru_cache(maxsize=2048)
def icon_pixmap(name: str, colour: str, size: int, ratio: float, room: int = 0) -> QPixmap:
    """Paint an icon ``size`` logical pixels high and wide in ``colour`` (hex) at a pixel ratio.

    ``room`` logical pixels of nothing follow it at the right.
    """
    return svg_square(icon_source(name).replace("currentColor", colour), size, ratio, room)


def svg_square(svg: str, size: int, ratio: float, room: int = 0) -> QPixmap:
    """Paint an SVG ``size`` logical pixels high and wide, with ``room`` more at the right.

    ``ValueError`` when this Qt cannot: its reader for SVG was left out.
    """
    side = max(1, round(size * ratio))
    # Qt reads it like any other picture: QtSvg and a painter are classes to build before the first page.
    pixmap = QPixmap()
    if not pixmap.loadFromData(_sized(svg, side, round(room * ratio)).encode(), "SVG"):
        msg = "Qt has no reader for SVG"
        raise ValueError(msg)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _sized(svg: str, side: int, room: int) -> str:
    """Let an icon be ``side`` pixels high and wide, with ``room`` more at the right.

    Our own icons are not all square: they fit in the middle of the square, and are never stretched.
    """
    box = svg.partition('viewBox="0 0 ')[2].partition('"')[0]
    width, height = box.split()
    most = max(float(width), float(height))
    left, top = (float(width) - most) / 2, (float(height) - most) / 2
    shown = f"{left:g} {top:g} {most * (side + room) / side:g} {most:g}"
    svg = svg.replace(f'viewBox="0 0 {box}"', f'viewBox="{shown}"', 1)
    svg = svg.replace(f'width="{width}"', f'width="{side + room}"', 1)
    return svg.replace(f'height="{height}"', f'height="{side}"', 1)


@lru_cache(maxsize=2048)
def make_icon(name: str, colour: str, size: int, chosen_colour: str) -> QIcon:
    """Return an icon for plain and doubled pixels, in ``chosen_colour`` while its button is checked."""
    icon = QIcon()
    for ratio in (1.0, 2.0):
        for state, paint in ((QIcon.State.Off, colour), (QIcon.State.On, chosen_colour)):
            pixmap = icon_pixmap(name, paint, size, ratio)
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Selected):
                icon.addPixmap(pixmap, mode, state)
    return icon
