"""The focus ring around buttons, boxes and segments: 2 px line, 2 px gap, also after a click."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFocusFrame,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.theme.theme import Theme

RING = 2
GAP = 2
MARGIN = RING + GAP
RADIUS = 6

PROPERTY = "focusRing"
"""Dynamic property: ``"own"`` (a widget that is no button asks for a ring), ``"parent"`` (the ring
goes around the parent, as around a segment group) or ``"none"`` (the widget paints its own)."""


class RingFrame(QFocusFrame):
    """The ring itself, over the window, so that no parent cuts it off."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring around the widget, or around the box alone of a check box or radio button."""
        widget = self.widget()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.colour("focus"), RING))
        half = RING / 2
        box = _box(widget)
        radius: float = RADIUS + GAP + half
        if box is None:
            rect = QRectF(self.rect())
        else:
            rect = box.translated(MARGIN, MARGIN).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
            radius = rect.height() / 2 if isinstance(widget, QRadioButton) else 4 + GAP + half
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


class FocusRing(QObject):
    """Moves the ring to what has the keyboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = Theme()
        self._frame: RingFrame | None = None

    def dress(self, theme: Theme) -> None:
        """Take the colour of ``theme``."""
        self._theme = theme
        frame = self._living()
        if frame is not None:
            frame.theme = theme
            frame.update()

    def follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Show the ring around ``new`` when it is a thing that wears one."""
        target = ring_target(new)
        frame = self._living()
        if target is None:
            if frame is not None:
                # Qt takes nullptr here (the frame hides); its type stub forgot.
                frame.setWidget(None)  # type: ignore[arg-type]
            return
        if frame is None:
            # The window that held the last one took it along when it closed.
            frame = self._frame = RingFrame(self._theme)
        frame.setWidget(target)

    def _living(self) -> RingFrame | None:
        if self._frame is not None and shiboken6.isValid(self._frame):
            return self._frame
        return None


def ring_target(widget: QWidget | None) -> QWidget | None:
    """Return the widget around which the ring belongs when ``widget`` has the focus, or ``None``."""
    if widget is None or widget.isWindow():
        return None
    wish = widget.property(PROPERTY)
    if wish == "none":
        return None
    if wish == "parent":
        parent = widget.parentWidget()
        return None if parent is None or parent.isWindow() else parent
    return widget if wish == "own" or isinstance(widget, QAbstractButton) else None


def _box(widget: QWidget) -> QRectF | None:
    if isinstance(widget, QCheckBox):
        element = QStyle.SubElement.SE_CheckBoxIndicator
    elif isinstance(widget, QRadioButton):
        element = QStyle.SubElement.SE_RadioButtonIndicator
    else:
        return None
    option = QStyleOptionButton()
    option.initFrom(widget)
    return QRectF(widget.style().subElementRect(element, option, widget))
