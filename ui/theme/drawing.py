"""Fonts and icons from the package, as Qt objects; nothing here knows a mode."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.early import clear
from ui.theme.tokens import TypeStyle, tokens


@cache
def load_fonts() -> tuple[str, ...]:
    """Give the bundled faces to Qt once and return their family names; needs an application."""
    families: list[str] = []
    for entry in sorted(resources.files("resources").joinpath("fonts").iterdir(), key=lambda e: e.name):
        if entry.name.endswith(".ttf"):
            number = QFontDatabase.addApplicationFontFromData(QByteArray(entry.read_bytes()))
            families.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(dict.fromkeys(families))


def make_font(style: TypeStyle, pixels: int) -> QFont:
    """Return the font of ``style`` with letters of ``pixels`` high, the caller's own to change."""
    return QFont(_font(style, pixels))


@lru_cache(maxsize=256)
def _font(style: TypeStyle, pixels: int) -> QFont:
    load_fonts()
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


@lru_cache(maxsize=2048)
def icon_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """Paint an icon ``size`` logical pixels high and wide in ``colour`` (hex) at a pixel ratio."""
    svg = icon_source(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    side = max(1, round(size * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(clear())
    natural = renderer.defaultSize()
    # Our own icons are not all square: fit, never stretch.
    factor = side / max(natural.width(), natural.height())
    width, height = natural.width() * factor, natural.height() * factor
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF((side - width) / 2, (side - height) / 2, width, height))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


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
