"""How the gallery shows a widget: under the name of its state, and held in that state."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStyle, QStyleOption, QVBoxLayout, QWidget

from ui.theme import current
from ui.theme.focus import RingFrame
from ui.widgets.inputs import TextEdit
from ui.widgets.labels import label
from ui.widgets.wrap import WrapLayout

Shown = TypeVar("Shown", bound=QWidget)
WIDTH = 1000
"""Of every section, in pixels, at any letter size."""
GAP = 24
MARGIN = 16
_RINGED, _FOCUSED = "ringOfGallery", "focusOfGallery"


def specimen(state: str, widget: QWidget, width: int = 0) -> QWidget:
    """A widget below the name of its state; ``width`` in pixels at 100 % where it has none of its own."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(state, "caption", "ink2"))
    column.addWidget(widget)
    column.addStretch(1)
    if width:
        holder.setFixedWidth(min(current().px(width), WIDTH - 2 * MARGIN))
    return holder


def row(*specimens: QWidget) -> QWidget:
    """Specimens beside each other, going on below where they do not fit."""
    holder = QWidget()
    line = WrapLayout(holder, GAP, between=16)
    highest = max(one.sizeHint().height() for one in specimens)
    for one in specimens:
        # All as high as the highest: their words stand on one line.
        one.setMinimumHeight(highest)
        line.addWidget(one)
    policy = holder.sizePolicy()
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


class Section(QWidget):
    """Rows below each other, as wide as a section is and as high as they need."""

    def __init__(self, parts: Iterable[QWidget]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(20)
        for part in parts:
            column.addWidget(part)
        self.setFixedSize(WIDTH, column.totalHeightForWidth(WIDTH))
        self.setAutoFillBackground(True)
        # The keyboard goes to the one that shows it, or to none: every state stays as it is shown.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.rings = [RingFrame(current()) for _ in self._marked(_RINGED)]
        for wanted in (self, *self._marked(_FOCUSED)):
            wanted.setFocus()

    def _marked(self, mark: str) -> list[QWidget]:
        return [widget for widget in self.findChildren(QWidget) if widget.property(mark)]

    def showEvent(self, event: QShowEvent) -> None:
        """Put the rings round what has one, now that it stands in its place."""
        super().showEvent(event)
        for frame, widget in zip(self.rings, self._marked(_RINGED), strict=True):
            frame.setWidget(widget)


def held(kind: type[Shown], *, focus: bool = False, hover: bool = False) -> type[Shown]:
    """The same kind of widget that looks as if it had the keyboard, or the pointer over it."""

    def init_style_option(self: Shown, option: QStyleOption, *tab: int) -> None:
        kind.initStyleOption(self, option, *tab)  # type: ignore[attr-defined]
        wanted = QStyle.StateFlag.State_None
        if focus:
            wanted |= QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Active
        if hover:
            wanted |= QStyle.StateFlag.State_MouseOver
        option.state |= wanted

    changed: dict[str, Any] = {}
    if focus:
        changed["hasFocus"] = lambda _self: True
    if hover:
        changed["underMouse"] = lambda _self: True
    if hasattr(kind, "initStyleOption"):
        changed["initStyleOption"] = init_style_option
    return type(f"Held{kind.__name__}", (kind,), changed)


def ringed(widget: Shown) -> Shown:
    """The widget, to get the ring that follows the keyboard around it for good."""
    widget.setProperty(_RINGED, True)
    return widget


def focused(edit: TextEdit) -> TextEdit:
    """Running text, to get the keyboard itself: its line is painted by Qt, which is not to be told."""
    edit.setProperty(_FOCUSED, True)
    edit.setCursorWidth(0)
    return edit
