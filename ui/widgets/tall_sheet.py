"""A part of a dialog that scrolls only where the screen is too low for the whole of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import current
from ui.theme.early import NO_FOCUS, NO_SCROLL_BAR, set_early

LEAST = 180
"""What stays in sight of it, in pixels at 100 %."""
BAR = 16


class TallSheet(QScrollArea):
    """Wants the height that its words need at its width; gets less, it scrolls. Fill ``body``."""

    def __init__(self, name: str, width: int) -> None:
        super().__init__()
        self._wide = width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        set_early(self, "horizontalScrollBarPolicy", NO_SCROLL_BAR)
        # It is reached through what is on it; Qt scrolls along with the focus.
        set_early(self, "focusPolicy", NO_FOCUS)
        self.setAccessibleName(name)
        holder = QWidget()
        self.body = QVBoxLayout(holder)
        # Room for the ring around what has the focus, and for the bar.
        self.body.setContentsMargins(3, 3, BAR, 3)
        self.body.setSpacing(12)
        self.setWidget(holder)
        holder.setAutoFillBackground(False)
        self.setMinimumHeight(current().px(LEAST))

    def sizeHint(self) -> QSize:
        """As high as all of it."""
        width = self.width() if self.isVisible() else self._wide
        high = self.body.totalHeightForWidth(width) if self.body.hasHeightForWidth() else 0
        return QSize(self._wide, max(high, self.body.sizeHint().height() if not high else 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is on it changed: so does the height that it wants."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
