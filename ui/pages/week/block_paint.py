"""How a block of the week looks: shape, stripe and tint by its kind, words by its room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QStaticText, QTransform

from ui.pages.week.reading import BlockFacts
from ui.theme import Theme, current

RADIUS = 4
HOVER_SHARE = 0.08
"""How much of its own hue a block takes on under the pointer."""
STRIPE = 4
LINE = 17
"""Height of a line of words, in pixels at 100 %."""
SECOND_LINE_FROM, THIRD_LINE_FROM = 36, 54
"""Height of a block, in pixels at 100 %, from which its second and third lines are shown."""
THIRD_LINE_WIDE = 84
"""Room for words, in pixels at 100 %, from which a part of the theme still says something."""
TONES = {"brain": ("brein", "brein_tint"), "relating": ("relaties", "relaties_tint")}
LINE_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
DASHES = {"contact": [3.0, 2.5], "ghost": [1.0, 2.5]}


@dataclass(frozen=True, slots=True)
class Wear:
    """How a block is met just now."""

    hover: bool = False
    lifted: bool = False
    """It is being moved: only its place is left."""


def paint_body(
    painter: QPainter, rect: QRect, look: str, *, off: bool = False, hover: bool = False, loose: bool = False
) -> None:
    """Fill, border and stripe of a block: brein one stripe, relaties two, contact dashed, ghost dotted."""
    theme = current()
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    role, tint = TONES.get(look, ("ink", "surface"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_fill(role, "surface" if off else tint, hover=hover, see_through=loose))
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    pen = QPen(theme.colour("edge" if off else "ink2" if loose else role), theme.border)
    if look == "contact":
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern(DASHES["ghost" if loose else "contact"])
    else:
        _paint_stripes(painter, rect, look, pen.color())
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, RADIUS, RADIUS)


def _fill(role: str, tint: str, *, hover: bool, see_through: bool) -> QColor:
    theme = current()
    if hover and tint != "surface" and not see_through:
        return theme.mixed(tint, role, HOVER_SHARE)
    colour = theme.colour("hover" if hover and tint == "surface" else tint)
    if see_through:
        colour.setAlphaF(0.55)
    return colour


def _paint_stripes(painter: QPainter, rect: QRect, look: str, colour: QColor) -> None:
    painter.save()
    # A rounded bar of which only the left is seen has the corners of the block.
    painter.setClipRect(QRect(rect.left(), rect.top(), STRIPE, rect.height()))
    painter.setBrush(colour)
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), 4 * STRIPE, rect.height()), RADIUS, RADIUS)
    painter.restore()
    if look == "relating":
        painter.fillRect(QRect(rect.left() + 9, rect.top() + 1, 2, rect.height() - 2), colour)


def paint_lifted(painter: QPainter, rect: QRect) -> None:
    """The place that a block leaves while it is being moved."""
    theme = current()
    pen = QPen(theme.colour("edge"), theme.border)
    pen.setStyle(Qt.PenStyle.CustomDashLine)
    pen.setDashPattern(DASHES["contact"])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def text_left(look: str) -> int:
    """Pixels from the left edge of a block to its words, at 100 %."""
    return {"brain": 10, "relating": 16}.get(look, 10)


@lru_cache(maxsize=16)
def face(theme: Theme, style: str, struck: bool = False) -> tuple[QFont, QFontMetrics]:
    """A font of the theme with its measures; made once, it is asked for every line of every block."""
    font = QFont(theme.font(style))
    font.setStrikeOut(struck)
    return font, QFontMetrics(font)


@lru_cache(maxsize=64)
def tone(theme: Theme, role: str) -> QColor:
    """A colour of the theme."""
    return theme.colour(role)


@lru_cache(maxsize=128)
def sign(theme: Theme, name: str, role: str, size: int, ratio: float) -> QPixmap:
    """An icon of the theme, drawn once: from its source it costs more than the rest of a block."""
    return theme.pixmap(name, role, size, ratio)


def fitting_name(metrics: QFontMetrics, name: str, width: int) -> str:
    """The whole name where it fits, else with an initial ("F. El Amrani"), else with an ellipsis."""
    if metrics.horizontalAdvance(name) < width:
        return name
    first, _, rest = name.partition(" ")
    return elided(metrics, f"{first[0]}. {rest}" if rest else name, width)


def fitting_line(metrics: QFontMetrics, line: str, width: int) -> str:
    """The whole line where it fits, else its first part: part of a word would say nothing."""
    if metrics.horizontalAdvance(line) < width:
        return line
    return elided(metrics, line.split(" · ", maxsplit=1)[0], width)


def elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """The whole text where it fits: shortening costs far more than measuring."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


STYLES = {"name": "body_strong", "line": "caption", "third": "caption"}
FITTERS: dict[str, Callable[[QFontMetrics, str, int], str]] = {
    "name": fitting_name,
    "line": fitting_line,
    "third": elided,
}


@lru_cache(maxsize=1024)
def written(theme: Theme, part: str, struck: bool, text: str, width: int) -> QStaticText:
    """A line of a block as far as it fits, laid out once: the same names and weeks come back all the time."""
    font, metrics = face(theme, STYLES[part], struck)
    static = QStaticText(FITTERS[part](metrics, text, width))
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(QTransform(), font)
    return static


def picture(theme: Theme, facts: BlockFacts, size: QSize, ratio: float, wear: Wear) -> QPixmap:
    """Paint a block once; it is shown from this picture until something about it changes."""
    look = ("lifted" if wear.lifted else facts.look, facts.off, wear.hover, facts.loose)
    pixmap = QPixmap(body(theme, look, size.width(), size.height(), ratio))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    BlockPainter(painter, theme, facts, size, ratio).paint(wear)
    painter.end()
    return pixmap


@lru_cache(maxsize=64)
def body(theme: Theme, look: tuple[str, bool, bool, bool], width: int, height: int, ratio: float) -> QPixmap:
    """A block without its words: most blocks of a week share a few of these."""
    pixmap = QPixmap(QSize(width, height) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    kind, off, hover, loose = look
    rect = QRect(0, 0, width, height)
    if kind == "lifted":
        paint_lifted(painter, rect)
    else:
        paint_body(painter, rect, kind, off=off, hover=hover, loose=loose)
    painter.end()
    return pixmap


class BlockPainter:
    """Writes the words that the size of a block has room for."""

    def __init__(self, painter: QPainter, theme: Theme, facts: BlockFacts, size: QSize, ratio: float) -> None:
        self._painter = painter
        self._theme = theme
        self._facts = facts
        self._wide, self._high = size.width(), size.height()
        self._ratio = ratio

    def paint(self, wear: Wear) -> None:
        """Words and icons; of a block that is being moved only whose it was."""
        theme, facts, high = self._theme, self._facts, self._high
        left = theme.px(text_left(facts.look))
        top = theme.px(3) if high >= theme.px(44) else theme.px(1)
        room = self._wide - left - theme.px(4)
        fits = 1 + (high >= theme.px(SECOND_LINE_FROM)) + (high >= theme.px(THIRD_LINE_FROM))
        roomy = room >= theme.px(THIRD_LINE_WIDE)
        lines = fits if roomy else min(fits, 2)
        # Whose it is comes before where: the sign of the place never costs anything of the name.
        beside_name = roomy and self._name_leaves_room(room)
        shows_place = not wear.lifted
        at_name = self._icon(facts.place_icon, "ink2", top) if beside_name and shows_place else 0
        # Where the theme has no room its line is free for the icons.
        last = top + theme.px(LINE) * (fits - 1)
        at_last = self._icon(facts.icon, facts.role, last, beside=at_name if lines == 1 else 0)
        if shows_place and not beside_name and fits > 1:
            at_last += self._icon(facts.place_icon, "ink2", last, beside=at_last)
        at_last = at_last if fits == lines else 0
        quiet = facts.off or facts.loose or wear.lifted
        name_room = room - at_name - (at_last if lines == 1 else 0)
        self._line("name", facts.name, "ink2" if quiet else "ink", (left, top, name_room))
        for number, part in enumerate(("line", "third")[: lines - 1], start=1):
            wide = room - (at_last if number == lines - 1 else 0)
            text = facts.line if part == "line" else facts.third
            self._line(part, text, "ink2", (left, top + theme.px(LINE) * number, wide))

    def _name_leaves_room(self, room: int) -> bool:
        """Whether the sign of the place costs nothing of the name."""
        _, metrics = face(self._theme, STYLES["name"], self._facts.off)
        name = self._facts.name
        return fitting_name(metrics, name, room - self._theme.px(18)) == fitting_name(metrics, name, room)

    def _icon(self, name: str, role: str, top: int, beside: int = 0) -> int:
        """An icon at the right of a line; gives the width it takes."""
        theme = self._theme
        size = theme.px(16)
        if not name or self._wide < size + beside + theme.px(34):
            return 0
        at = QPoint(self._wide - size - beside - theme.px(4), top + theme.px(1))
        self._painter.drawPixmap(at, sign(theme, name, role, size, self._ratio))
        return size + theme.px(2)

    def _line(self, part: str, text: str, role: str, place: tuple[int, int, int]) -> None:
        theme, painter = self._theme, self._painter
        left, top, width = place
        struck = self._facts.off and part == "name"
        font, metrics = face(theme, STYLES[part], struck)
        painter.setFont(font)
        painter.setPen(tone(theme, role))
        high = min(theme.px(18), self._high - top)
        static = written(theme, part, struck, text, width)
        painter.drawStaticText(left, top + (high - metrics.height()) // 2, static)
