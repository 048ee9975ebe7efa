"""The rail: icon and word of each page, settings and the lock at its foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout

from desktop.language import translate
from ui.theme import current
from ui.widgets.spoken_tick import switched_by_click

LARGE = 1.4
"""From this letter scale on the rail is narrow."""
RADIUS, BAR = 6, 3
"""Corners of an item, and the width of the bar of the current one."""
NARROW, WIDEST = 128, 152
"""Of the rail with the words below the icons, in pixels at any letter size."""
MARGIN = 8
SIDE = 9
"""Room at both sides of a word below its icon: the bar stands in it."""
SMALLEST, STACKED_ICON = 13, 36
"""Least size of a word and largest of an icon above one, in pixels: at 200 % all stand on a small screen."""
FOOT = ("settings",)
"""Keys of pages that stand at the foot of the rail."""


@dataclass(frozen=True, slots=True)
class RailItem:
    """One page on the rail."""

    key: str
    word: str
    icon: str


class RailButton(QAbstractButton):
    """One item; the current one has the sheet colour, weight and a bar (never colour alone)."""

    def __init__(self, item: RailItem, tip: str) -> None:
        super().__init__()
        self.item = item
        self.all_words: tuple[str, ...] = (item.word,)
        """The words of the whole rail: below their icons all are as large as the longest can be."""
        self.setText(item.word)
        self.setAccessibleName(item.word)
        self.setToolTip(tip)
        self.setCheckable(item.key != "lock")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def _stacked(self) -> bool:
        """Large letters: the icon stands above the word."""
        return current().scale >= LARGE

    def sizeHint(self) -> QSize:
        """40 high, or icon and word above each other."""
        theme = current()
        return QSize(theme.px(120), theme.px(50 if self._stacked else 40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sheet and bar when current, hover colour under the pointer, ring when focused."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.isDown() or self.underMouse():
            self._paint_sheet(painter)
        self._paint_words(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current().colour("focus"), 2))
            painter.drawRoundedRect(self._box(), RADIUS, RADIUS)

    def _box(self) -> QRectF:
        """Where a line of 2 px lies wholly inside."""
        return QRectF(self.rect()).adjusted(1, 1, -1, -1)

    def _paint_sheet(self, painter: QPainter) -> None:
        """The sheet under the item; the current one has a bar, and a frame where colours are few."""
        theme = current()
        chosen = self.isChecked()
        framed = chosen and theme.contrast
        painter.setPen(QPen(theme.colour("ink"), 2) if framed else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.colour("surface" if chosen else "hover"))
        painter.drawRoundedRect(self._box(), RADIUS, RADIUS)
        if chosen:
            high = self._box().height() * 0.6
            bar = QRectF(3 if framed else 1, (self.height() - high) / 2, BAR, high)
            painter.fillRect(bar, theme.colour("accent"))

    def _paint_words(self, painter: QPainter) -> None:
        theme = current()
        chosen = self.isChecked()
        size = min(theme.px(20), STACKED_ICON) if self._stacked else theme.px(20)
        pixmap = theme.pixmap(self.item.icon, "accent" if chosen else "ink2", size, self.devicePixelRatioF())
        painter.setFont(self._word_font("body_strong" if chosen else "body"))
        painter.setPen(theme.colour("ink" if chosen or self.underMouse() else "ink2"))
        if self.isDown():
            painter.translate(0, 1)
        if self._stacked:
            high = painter.fontMetrics().height()
            top = max((self.height() - size - high) / 2, 2)
            painter.drawPixmap(QPointF((self.width() - size) / 2, top), pixmap)
            below = QRectF(0, top + size, self.width(), high)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            painter.drawPixmap(QPointF(13, (self.height() - size) / 2), pixmap)
            beside = QRectF(13 + size + 11, 0, self.width() - size - 28, self.height())
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.resetTransform()

    def _word_font(self, style: str) -> QFont:
        """The font of the word; below icons all are as large as the longest fits, and none is cut off."""
        theme = current()
        room = self.width() - (2 * SIDE if self._stacked else theme.px(20) + 28)
        strong, font = QFontMetrics(theme.font("body_strong")), theme.font(style)
        words = self.all_words if self._stacked else (self.text(),)
        widest = max(strong.horizontalAdvance(word) for word in words)
        if widest > room:
            font.setPixelSize(max(font.pixelSize() * room // widest, SMALLEST))
        return font


class Rail(QFrame):
    """The way through the program (Ctrl+1..5)."""

    chosen = Signal(str)
    locked = Signal()

    def __init__(self, items: Sequence[RailItem]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(translate("Rail", "Pages"))
        self.buttons: dict[str, RailButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 16, MARGIN, 8)
        layout.setSpacing(4)
        for number, item in enumerate((i for i in items if i.key not in FOOT), start=1):
            layout.addWidget(self._button(item, f"{item.word} (Ctrl+{number})"))
        layout.addStretch(1)
        for item in (i for i in items if i.key in FOOT):
            layout.addWidget(self._button(item, item.word))
        line = QFrame()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        layout.addSpacing(8)
        layout.addWidget(line)
        layout.addSpacing(8)
        lock = RailItem("lock", translate("Rail", "Lock"), "lock")
        self.lock = RailButton(lock, translate("Rail", "Lock (Ctrl+L)"))
        self.lock.clicked.connect(self.locked)
        layout.addWidget(self.lock)
        every = (*self.buttons.values(), self.lock)
        for button in every:
            button.all_words = tuple(one.text() for one in every)
        self.setFixedWidth(self._width_of(every[0].all_words) if current().scale >= LARGE else 168)

    def _width_of(self, words: Sequence[str]) -> int:
        """Narrow, and where it can be wide enough to read the longest word as well as a line of fact."""
        font = current().font("caption")
        font.setWeight(current().font("body_strong").weight())
        widest = max(QFontMetrics(font).horizontalAdvance(word) for word in words)
        return min(max(NARROW, widest + 2 * (SIDE + MARGIN) + 1), WIDEST)

    def _button(self, item: RailItem, tip: str) -> RailButton:
        button = RailButton(item, tip)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda _checked=False, key=item.key: self.chosen.emit(key))
        self.buttons[item.key] = button
        return button

    @property
    def has_current(self) -> bool:
        """Whether a page is marked."""
        return any(button.isChecked() for button in self.buttons.values())

    def set_current(self, key: str) -> None:
        """Mark the page that is open; Tab comes to it, and the arrows go on from there."""
        self.buttons[key].setChecked(True)
        for name, button in self.buttons.items():
            # Qt leaves Tab with the one that had the keyboard last.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == key else Qt.FocusPolicy.ClickFocus)


switched_by_click(RailButton)
