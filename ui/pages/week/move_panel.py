"""Beside what is being moved: what this place would do; and above the week: what is under way."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.language import translate
from ui.pages.week.block_paint import face, sign
from ui.pages.week.carried import Outlook, Said
from ui.theme import current
from ui.widgets.labels import ElidedLabel, KeyHint, label

WIDTH = 328
PAD = 12
FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class MovePanel(QWidget):
    """An icon and a sentence for each thing that the place would do; painted, so that it keeps up."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines: tuple[Said, ...] = ()
        self._heights: list[int] = []
        self.hide()

    def show_outlook(self, outlook: Outlook) -> None:
        """Show what a place would do."""
        if outlook.lines != self._lines:
            self._lines = outlook.lines
            self._measure()
            self.update()

    def text(self) -> str:
        """What is said."""
        return " ".join(line.text for line in self._lines)

    def _measure(self) -> None:
        theme = current()
        _, metrics = face(theme, "body")
        beside = theme.px(2 * PAD + 26)
        natural = max((metrics.horizontalAdvance(line.text) for line in self._lines), default=0)
        room = min(natural + 2, theme.px(WIDTH) - beside)
        self._heights = [
            max(theme.px(22), metrics.boundingRect(QRect(0, 0, room, 2000), FLAGS, line.text).height())
            for line in self._lines
        ]
        gaps = theme.px(4) * max(len(self._lines) - 1, 0)
        self.resize(room + beside, sum(self._heights) + gaps + 2 * theme.px(PAD))

    def stand_beside(self, block: QRect, within: QRect) -> None:
        """Stand right of the block, else left, else under or over it; always in sight."""
        gap = current().px(10)
        left = block.right() + gap
        if left + self.width() > within.right():
            left = block.left() - gap - self.width()
        if left < within.left():
            left = max(within.left(), min(block.left(), within.right() - self.width()))
            below = block.bottom() + gap
            top = below if below + self.height() <= within.bottom() else block.top() - gap - self.height()
        else:
            top = block.top()
        top = max(within.top(), min(top, within.bottom() - self.height()))
        self.move(left, top)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet with the lines on it."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("edge"))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        painter.setFont(face(theme, "body")[0])
        pad, size, top = theme.px(PAD), theme.px(18), theme.px(PAD)
        ratio = self.devicePixelRatioF()
        for line, high in zip(self._lines, self._heights, strict=True):
            painter.drawPixmap(QPoint(pad, top + theme.px(2)), sign(theme, line.icon, line.role, size, ratio))
            painter.setPen(theme.colour(line.role))
            room = QRect(pad + theme.px(26), top, self.width() - theme.px(2 * PAD + 26), high)
            painter.drawText(room, FLAGS, line.text)
            top += high + theme.px(4)


class MoveBar(QFrame):
    """One line over the head of the page while something is being moved, so that nothing shifts below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setProperty("kind", "warn")
        self.words = ElidedLabel("")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.how = label("", "caption", "ink2")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.how)
        self.key = KeyHint(translate("WeekPage", "Esc puts back"))
        row.addWidget(self.key)
        self.hide()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(super().sizeHint().width(), current().px(40))

    def say(self, text: str, how: str) -> None:
        """Say what is being moved, from where to where, and what dropping does."""
        if self.words.text() != text:
            self.words.setText(text)
        if self.how.text() != how:
            self.how.setText(how)
        self._give_way()

    def _give_way(self) -> None:
        """Where to is told whole; how to do it is left out first."""
        words = self.words.fontMetrics().horizontalAdvance(self.words.text())
        key = self.key.sizeHint().width()
        self.how.setVisible(words + self.how.sizeHint().width() + key + 64 <= self.width())
