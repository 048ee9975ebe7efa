"""The logo of the program, sharp at every size."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from PySide6 import QtCore
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.theme import current
from ui.theme.drawing import svg_square


@lru_cache(maxsize=2)
def _drawing(small: bool) -> str:
    name = "opmaat-16.svg" if small else "opmaat.svg"
    return resources.files("resources.logo").joinpath(name).read_text("utf-8")


class Logo(QLabel):
    """The logo ``size`` pixels high and wide at 100 % letters; below 24 the drawing on whole pixels."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Opmaat")
        self.dress()

    def dress(self) -> None:
        """Draw it in the size of the letters, as sharp as the screen."""
        side = current().px(self._size)
        self.setPixmap(svg_square(_drawing(side < 24), side, self.devicePixelRatioF()))


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
