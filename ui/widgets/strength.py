"""How strong a password is: four segments and a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.speaking import announce

SEGMENTS = 4
_HIGH = 6
_GAP = 4


class _Segments(QWidget):
    """The bar itself; the word beside it says the same."""

    def __init__(self) -> None:
        super().__init__()
        self.filled = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough to count the segments."""
        return QSize(current().px(160), _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the four, the filled ones first."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - _GAP * (SEGMENTS - 1)) / SEGMENTS
        for number in range(SEGMENTS):
            painter.setBrush(theme.colour("accent" if number < self.filled else "line"))
            painter.drawRoundedRect(QRectF(number * (width + _GAP), 0, width, _HIGH), 3, 3)


class StrengthBar(QWidget):
    """Four segments and a word; empty at first. ``name`` is what it measures, for screen readers."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._segments = _Segments()
        self._word = QLabel()
        self._word.setTextFormat(Qt.TextFormat.PlainText)
        font = current().font("caption")
        font.setWeight(current().font("body_strong").weight())
        self._word.setFont(font)
        self._word.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._word.setMinimumWidth(current().px(40))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._segments, 1)
        layout.addWidget(self._word)
        self.setAccessibleName(name)

    @property
    def filled(self) -> int:
        """How many of the four segments are filled."""
        return self._segments.filled

    def word(self) -> str:
        """Return the word beside the segments."""
        return self._word.text()

    def show_strength(self, filled: int, word: str) -> None:
        """Fill 0-4 segments and say the same in a word."""
        self._segments.filled = max(0, min(filled, SEGMENTS))
        self._segments.update()
        changed = word != self._word.text()
        self._word.setText(word)
        self.setAccessibleName(f"{self._name}: {word}" if word else self._name)
        if word and changed and self.isVisible():
            announce(self)
