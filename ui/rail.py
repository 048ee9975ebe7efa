"""The rail: icon and word of each page, settings and the lock at its foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout

from desktop.language import translate
from ui.theme import current

FOOT = ("settings",)
"""Keys of pages that stand at the foot of the rail."""


@dataclass(frozen=True, slots=True)
class RailItem:
    """One page on the rail."""

    key: str
    word: str
    icon: str


class RailButton(QToolButton):
    """One item; the current one has the sheet colour, weight and a bar (never colour alone)."""

    def __init__(self, item: RailItem, tip: str) -> None:
        super().__init__()
        self.item = item
        self.setObjectName("railItem")
        self.setText(item.word)
        self.setAccessibleName(item.word)
        self.setToolTip(tip)
        self.setCheckable(item.key != "lock")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dress()

    def dress(self) -> None:
        """Take icon and size from the theme."""
        theme = current()
        narrow = theme.scale >= 1.4
        style = (
            Qt.ToolButtonStyle.ToolButtonTextUnderIcon
            if narrow
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        self.setToolButtonStyle(style)
        size = theme.px(20)
        self.setIconSize(QSize(size, size))
        self.setIcon(theme.icon(self.item.icon, "ink2", size))
        self.setFixedHeight(theme.px(40) if not narrow else theme.px(50))


class Rail(QFrame):
    """The way through the program (Ctrl+1..5)."""

    chosen = Signal(str)
    locked = Signal()

    def __init__(self, items: Sequence[RailItem]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(translate("Rail", "Pages"))
        self.buttons: dict[str, RailButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 16, 8, 8)
        layout.setSpacing(4)
        for number, item in enumerate((i for i in items if i.key not in FOOT), start=1):
            layout.addWidget(self._button(item, f"{item.word} (Ctrl+{number})"))
        layout.addStretch(1)
        for item in (i for i in items if i.key in FOOT):
            layout.addWidget(self._button(item, item.word))
        line = QFrame()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        layout.addSpacing(8)
        layout.addWidget(line)
        layout.addSpacing(8)
        lock = RailItem("lock", translate("Rail", "Lock"), "lock")
        self.lock = RailButton(lock, translate("Rail", "Lock (Ctrl+L)"))
        self.lock.clicked.connect(self.locked)
        layout.addWidget(self.lock)
        self.setFixedWidth(128 if current().scale >= 1.4 else 168)

    def _button(self, item: RailItem, tip: str) -> RailButton:
        button = RailButton(item, tip)
        button.setAutoExclusive(True)
        button.clicked.connect(lambda _checked=False, key=item.key: self.chosen.emit(key))
        self.buttons[item.key] = button
        return button

    def set_current(self, key: str) -> None:
        """Mark the page that is open."""
        self.buttons[key].setChecked(True)
