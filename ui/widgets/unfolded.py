"""A part that scrolls, in what scrolls itself: one bar is enough, so it stands there whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea

_CHANGES = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Resize})


class Unfolded(QObject):
    """Keeps ``area`` as high as what is on it, also when that changes."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._asked = False
        area.installEventFilter(self)
        sheet = area.widget()
        if sheet is not None:
            sheet.installEventFilter(self)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something on it takes more or less room, or it became wider."""
        if event.type() in _CHANGES and not self._asked:
            self._asked = True
            QTimer.singleShot(0, self, self._measure)
        return False

    def _measure(self) -> None:
        self._asked = False
        sheet = self._area.widget()
        layout = sheet.layout() if sheet is not None else None
        if layout is None:
            return
        wide = self._area.viewport().width()
        high = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else 0
        frame = 2 * self._area.frameWidth()
        self._area.setMinimumHeight(max(high, layout.totalMinimumSize().height()) + frame)
