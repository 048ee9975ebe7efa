"""A choice without a box, for filters above a list: accent text after an icon, or before a chevron."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from ui.theme import current
from ui.widgets.inputs import Combo

CHEVRON = 16
GAP = 4
PADDING = 4


class FilterChoice(Combo):
    """A combo box as wide as its present option; its name and value are read aloud together."""

    def __init__(self, options: Sequence[tuple[str, str]], name: str, icon: str = "") -> None:
        self._icon_name = icon
        super().__init__(options, name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(name)
        self.currentIndexChanged.connect(lambda _index: self.updateGeometry())

    def _icon_width(self) -> int:
        return current().px(18 + 8) if self._icon_name else 0

    def sizeHint(self) -> QSize:
        """Room for the present words with their icon or chevron."""
        theme = current()
        words = QFontMetrics(theme.font("body_strong")).horizontalAdvance(self.currentText())
        # An icon says already that there is something to choose.
        mark = self._icon_width() if self._icon_name else theme.px(CHEVRON) + GAP
        width = mark + words + 2 * PADDING + 2
        return QSize(width, theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon or chevron and the words; a ring when focused, a tint under the pointer."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(frame, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 6, 6)
        left, middle, ratio = PADDING, self.height() // 2, self.devicePixelRatioF()
        if self._icon_name:
            size = theme.px(18)
            painter.drawPixmap(left, middle - size // 2, theme.pixmap(self._icon_name, "accent", size, ratio))
            left += self._icon_width()
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.colour("accent"))
        words = painter.fontMetrics().horizontalAdvance(self.currentText())
        space = QRect(left, 0, words + 2, self.height())
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, self.currentText())
        if self._icon_name:
            return
        size = theme.px(CHEVRON)
        chevron = theme.pixmap("chevron-down", "accent", size, ratio)
        painter.drawPixmap(left + words + GAP, middle - size // 2 + 1, chevron)
