"""Ja / nee / weet niet of one condition, inside a row that shows the focus itself."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent

from desktop.domain.contact import Answer
from desktop.language import current_language, translate, words
from ui.theme import current
from ui.widgets.segmented import RING, SegmentedChoice

WIDTHS = (36, 44, 72)
"""Smallest widths of the three cells, so that the columns of a checklist stand still."""
KEYS = {
    "nl": {"j": "yes", "n": "no", "w": "unknown"},
    "en": {"y": "yes", "n": "no", "d": "unknown"},
}
"""The letters that answer, per language of the window."""


def answer_keys() -> dict[str, str]:
    """The letters that answer in the language of the window, each with its answer."""
    return KEYS[current_language()]


class AnswerChoice(SegmentedChoice):
    """One tab stop without a ring: its row is framed instead. A short line marks the earlier answer."""

    def __init__(self, name: str) -> None:
        options = [(answer.value, words.answer(answer)) for answer in Answer]
        metrics = QFontMetrics(current().font("body_strong"))
        scale = current().scale
        widths = [
            max(width, round(metrics.horizontalAdvance(text) / scale) + 8)
            for width, (_, text) in zip(WIDTHS, options, strict=True)
        ]
        super().__init__(
            options,
            name,
            keys=answer_keys(),
            clearable=False,
            tick=False,
            widths=widths,
            answer_colours=True,
        )
        self._order = [value for value, _ in options]
        self._previous = ""
        self._painting = False

    def set_previous(self, value: str) -> None:
        """Mark the answer of last time, which no longer holds; empty takes the mark away."""
        self._previous = value
        spoken = ""
        if value:
            spoken = translate("AnswerChoice", "last time: {answer}").format(
                answer=words.answer(Answer(value))
            )
        self.setAccessibleDescription(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """The cells; the ring that is not painted still has its room."""
        hint = super().sizeHint()
        return QSize(hint.width(), current().px(32) + 2 * RING)

    def hasFocus(self) -> bool:
        """Whether the keyboard is here; while painting always ``False``, the row paints the focus."""
        return not self._painting and super().hasFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, and a short line in the cell of last time."""
        self._painting = True
        super().paintEvent(event)
        self._painting = False
        if self._previous and not self.value():
            theme = current()
            cell = self._cells()[self._order.index(self._previous)]
            painter = QPainter(self)
            width = theme.px(20)
            left = round(cell.center().x() - width / 2)
            painter.fillRect(
                left, round(cell.bottom()) - theme.px(7), width, theme.px(3), theme.colour("ink2")
            )
