"""The logo of the program, sharp at every size."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.theme import current


@lru_cache(maxsize=2)
def _drawing(small: bool) -> bytes:
    name = "opmaat-16.svg" if small else "opmaat.svg"
    return resources.files("resources.logo").joinpath(name).read_bytes()


class Logo(QWidget):
    """The logo ``size`` pixels high and wide at 100 % letters; below 24 the drawing on whole pixels."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._side = current().px(size)
        self._renderer = QSvgRenderer(QByteArray(_drawing(self._side < 24)), self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Opmaat")

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, self.rect().toRectF())


class Wordmark(QWidget):
    """The logo with the name of the program beside it."""

    def __init__(self) -> None:
        super().__init__()
        theme = current()
        font = theme.font("title")
        font.setPixelSize(theme.px(28))
        name = QLabel("Opmaat")
        name.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        name.setFont(font)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Logo(48))
        row.addWidget(name, 1)
