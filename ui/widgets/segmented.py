"""A choice of a few words in one outline: ja / nee / weet niet, gedaan / beetje / niet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget

from desktop.language import translate
from ui.theme import current
from ui.widgets.own_ring import OwnRing
from ui.widgets.speaking import spoken_by

RING = 4
"""Room round the outline for the focus ring: 2 px gap and 2 px ring."""
LEFT_KEYS = (Qt.Key.Key_Left,)
RIGHT_KEYS = (Qt.Key.Key_Right,)
CLEAR_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
ANSWER_FILL = {"yes": "accent", "no": "ink2", "unknown": "warn_tint"}
ANSWER_INK = {"yes": "on_accent", "no": "surface", "unknown": "warn"}


class SegmentedChoice(OwnRing):
    """One tab stop; arrows choose, a letter of ``keys`` answers, a click on the chosen one clears."""

    chosen = Signal(str)
    """The new value; empty when cleared."""
    answered = Signal()
    """A letter was typed: the next question may take over."""
    stepped = Signal(int)
    """Up (-1) or down (+1): a list of questions moves the focus."""

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        name: str,
        *,
        keys: Mapping[str, str] | None = None,
        clearable: bool = True,
        tick: bool = True,
        widths: Sequence[int] | None = None,
        answer_colours: bool = False,
    ) -> None:
        super().__init__()
        self._options = tuple(options)
        self._name = name
        self._keys = {key.casefold(): value for key, value in (keys or {}).items()}
        self._clearable = clearable
        self._tick = tick
        self._widths = tuple(widths) if widths else None
        self._answer_colours = answer_colours
        self._value = ""
        self._read_only = False
        self._hover = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()

    def value(self) -> str:
        """The chosen value; empty when nothing is."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose without a signal."""
        self._value = value
        self._say()
        self.update()

    def words(self) -> tuple[str, ...]:
        """The words to choose from, in their order."""
        return tuple(text for _, text in self._options)

    def choose_word(self, word: str) -> None:
        """Choose by the word, as a hand would."""
        self._choose(next(value for value, text in self._options if text == word))

    def set_read_only(self, read_only: bool) -> None:
        """Show a value that cannot be changed here."""
        self._read_only = read_only
        self.update()

    def _say(self) -> None:
        word = dict(self._options).get(self._value, translate("SegmentedChoice", "not filled in"))
        self.setAccessibleName(f"{self._name}: {word}")

    def _choose(self, value: str) -> None:
        if self._read_only or value == self._value:
            return
        self.set_value(value)
        self.chosen.emit(value)

    # Geometry

    def _cells(self) -> list[QRectF]:
        theme = current()
        height = theme.px(32)
        left, cells = float(RING), []
        for width in self._cell_widths():
            cells.append(QRectF(left, RING, width, height))
            left += width
        return cells

    def _cell_widths(self) -> list[int]:
        theme = current()
        if self._widths is not None:
            return [theme.px(width) for width in self._widths]
        metrics = QFontMetrics(theme.font("body_strong"))
        tick = theme.px(20) if self._tick else 0
        return [metrics.horizontalAdvance(text) + theme.px(20) + tick for _, text in self._options]

    def sizeHint(self) -> QSize:
        """The cells with room for the ring."""
        return QSize(sum(self._cell_widths()) + 2 * RING, current().px(32) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Words are never shortened."""
        return self.sizeHint()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """One outline, the chosen cell filled, the ring when focused."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cells = self._cells()
        whole = QRectF(cells[0].topLeft(), cells[-1].bottomRight()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(whole, 6, 6)
        painter.fillPath(outline, theme.colour("surface" if self._read_only else "field"))
        painter.save()
        painter.setClipPath(outline)
        for index, (cell, (value, text)) in enumerate(zip(cells, self._options, strict=True)):
            self._paint_cell(painter, cell, index, value, text)
        painter.restore()
        painter.setPen(QPen(theme.colour("line" if self._read_only else "edge"), 1))
        painter.drawPath(outline)
        if self._answer_colours and self._value == "unknown":
            chosen = cells[[value for value, _ in self._options].index("unknown")]
            painter.setPen(QPen(theme.colour("warn"), 2))
            painter.drawRoundedRect(chosen.adjusted(1, 1, -1, -1), 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(whole.adjusted(-3, -3, 3, 3), 9, 9)

    def _paint_cell(self, painter: QPainter, cell: QRectF, index: int, value: str, text: str) -> None:
        theme = current()
        chosen = value == self._value
        fill, ink = self._fill_and_ink(value) if chosen else ("", "ink2" if self._read_only else "ink")
        if fill:
            painter.fillRect(cell, theme.colour(fill))
        elif index == self._hover and not self._read_only:
            painter.fillRect(cell, theme.colour("hover"))
        if index:
            painter.setPen(QPen(theme.colour("line" if self._read_only else "edge"), 1))
            painter.drawLine(cell.topLeft() + QPointF(0.5, 0), cell.bottomLeft() + QPointF(0.5, 0))
        painter.setFont(theme.font("body_strong" if chosen else "body"))
        painter.setPen(theme.colour(ink))
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(text)
        tick = theme.px(16) if chosen and self._tick and cell.width() >= width + theme.px(30) else 0
        left = cell.left() + (cell.width() - width - (tick + 4 if tick else 0)) / 2
        if tick:
            dpr = self.devicePixelRatioF()
            top = cell.center().y() - tick / 2
            painter.drawPixmap(QPointF(left, top), theme.pixmap("check", ink, tick, dpr))
            left += tick + 4
        box = QRectF(left, cell.top(), width + 2, cell.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    def _fill_and_ink(self, value: str) -> tuple[str, str]:
        if self._answer_colours:
            return ANSWER_FILL.get(value, "accent"), ANSWER_INK.get(value, "on_accent")
        return "accent", "on_accent"

    # Hands

    def _cell_at(self, position: QPointF) -> int:
        return next((i for i, cell in enumerate(self._cells()) if cell.contains(position)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell; the chosen one clears."""
        index = self._cell_at(event.position())
        if index < 0 or event.button() is not Qt.MouseButton.LeftButton:
            return
        value = self._options[index][0]
        if value == self._value:
            if self._clearable:
                self._choose("")
            return
        self._choose(value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which cell is under the pointer."""
        hover = self._cell_at(event.position())
        if hover != self._hover:
            self._hover = hover
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        self._hover = -1
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, letters answer, Backspace clears, up and down step."""
        key = event.key()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in LEFT_KEYS or key in RIGHT_KEYS:
            self._move(-1 if key in LEFT_KEYS else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in CLEAR_KEYS and self._clearable:
            self._choose("")
        elif key == Qt.Key.Key_Space and not self._value:
            self._choose(self._options[0][0])
        elif event.text().casefold() in self._keys and not control:
            self._choose(self._keys[event.text().casefold()])
            self.answered.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, step: int) -> None:
        values = [value for value, _ in self._options]
        if self._value not in values:
            self._choose(values[0 if step > 0 else -1])
            return
        index = min(max(values.index(self._value) + step, 0), len(values) - 1)
        self._choose(values[index])


class _Spoken(QAccessibleWidget):
    """To a screen reader: a choice out of a few words, each a deed; the name ends with what is chosen."""

    def __init__(self, choice: QWidget) -> None:
        super().__init__(choice, QAccessible.Role.ComboBox)

    def actionNames(self) -> list[str]:
        """The words, and what Qt itself can do."""
        choice = self.object()
        return [*(choice.words() if isinstance(choice, SegmentedChoice) else ()), *super().actionNames()]

    def doAction(self, actionName: str) -> None:  # noqa: N803 - Qt's own name
        """Choose a word."""
        choice = self.object()
        if isinstance(choice, SegmentedChoice) and actionName in choice.words():
            choice.choose_word(actionName)
        else:
            super().doAction(actionName)


spoken_by(SegmentedChoice, _Spoken)
