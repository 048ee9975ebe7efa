"""Letters for the table: as large as the token says, smaller where a text would not fit, never below 24."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from ui.theme import current
from ui.widgets.labels import Label, label

LEAST = 24
"""Smallest letters at the table, in pixels."""
FACTORS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.36)


class TableText(Label):
    """Words at the table in a type style; ``fit`` sets how much of its size there is room for."""

    def __init__(self, style: str, role: str = "ink") -> None:
        self._table_style = style
        self._factor = 1.0
        super().__init__("", style, role, wrap=True)

    def dress(self) -> None:
        """Take font and colour from the theme, in the size there is room for."""
        super().dress()
        self.setFont(self.sized(self._factor))

    def sized(self, factor: float) -> QFont:
        """The font at a part of its size."""
        font = current().font(self._table_style)
        font.setPixelSize(max(LEAST, round(font.pixelSize() * factor)))
        return font

    def height_at(self, factor: float, width: int) -> int:
        """How high the words are at a part of their size; no word may be wider than the room."""
        if not self.text():
            return 0
        metrics = QFontMetrics(self.sized(factor))
        if (
            max(metrics.horizontalAdvance(word) for word in self.text().split()) > width
            and factor > FACTORS[-1]
        ):
            return 100_000
        flags = int(Qt.TextFlag.TextWordWrap.value)
        return metrics.boundingRect(0, 0, width, 100_000, flags, self.text()).height() + 4

    def take(self, factor: float) -> None:
        """Take a part of the size."""
        self._factor = factor
        self.setFont(self.sized(factor))


def fit(texts: Sequence[TableText], width: int, height: int) -> float:
    """Let texts that stand below each other fit in ``width`` by ``height``; gives the part that was taken."""
    shown = [text for text in texts if text.text()]
    for factor in FACTORS:
        if sum(text.height_at(factor, width) for text in shown) <= height or factor == FACTORS[-1]:
            for text in texts:
                text.take(factor)
            return factor
    return FACTORS[-1]


def quiet(text: str, parent: QWidget | None = None) -> Label:
    """A line of small words: small is 24 here."""
    return label(text, "table_label", "ink2", wrap=True, parent=parent)
