"""How far the areas of a page were scrolled: after unlocking they stand where they stood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

if TYPE_CHECKING:
    from ui.desk import Desk


def scrolled(page: QWidget | None) -> tuple[int, ...]:
    """How far each area of a page is scrolled down, in pixels; numbers only, nothing of what it shows."""
    if page is None:
        return ()
    return tuple(area.verticalScrollBar().value() for area in page.findChildren(QScrollArea))


def scroll_again(desk: Desk, page: QWidget | None, far: Sequence[int]) -> None:
    """Scroll the areas of a page that was built anew as far, once what they show has come and is as long."""
    # Behind what the page asked for: what it shows, it has by then.
    if page is not None and any(far):
        desk.ask(page, lambda _services: None, lambda _none: _scroll(page, far))


def _scroll(page: QWidget, far: Sequence[int]) -> None:
    for area, value in zip(page.findChildren(QScrollArea), far, strict=False):
        if value > 0:
            _Returning(area.verticalScrollBar(), value)


class _Returning(QObject):
    """Waits until a bar reaches far enough, sets it once, and is done; somebody who scrolls ends the wait."""

    def __init__(self, bar: QScrollBar, value: int) -> None:
        super().__init__(bar)
        self._bar, self._value, self._done = bar, value, False
        bar.rangeChanged.connect(self._reach)
        bar.actionTriggered.connect(self._end)
        self._reach(bar.minimum(), bar.maximum())

    def _reach(self, _least: int, most: int) -> None:
        if most >= self._value and not self._done:
            self._end()
            self._bar.setValue(self._value)

    def _end(self, _action: int = 0) -> None:
        self._done = True
        self.deleteLater()
