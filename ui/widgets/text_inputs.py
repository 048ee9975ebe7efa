"""One line of text and a password: what the unlock page needs, without the other inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton

from desktop.language import translate
from ui.theme import current
from ui.theme.early import NO_FOCUS, SECRET_INPUT, set_early
from ui.theme.tokens import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


def line_edit(placeholder: str = "", name: str = "", max_length: int = 0) -> QLineEdit:
    """One line of text."""
    edit = QLineEdit()
    edit.setPlaceholderText(placeholder)
    edit.setAccessibleName(name or placeholder)
    if max_length:
        edit.setMaxLength(max_length)
    return edit


class PasswordEdit(QLineEdit):
    """A password with an eye; says when capitals come without Shift."""

    caps_changed = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        set_early(self, "inputMethodHints", SECRET_INPUT)
        # A button of our own: the size of Qt's lies in the style, and would not grow with the letters.
        self.eye = QToolButton(self)
        self.eye.setProperty("kind", "inside")
        set_early(self.eye, "focusPolicy", NO_FOCUS)
        self.eye.setCursor(QCursor())
        self.eye.clicked.connect(self._toggle)
        # At the right, in the middle.
        within = QHBoxLayout(self)
        gap = (current().px(tokens().height["field"]) - self._side()) // 2
        within.setContentsMargins(0, 0, gap, 0)
        within.addStretch(1)
        within.addWidget(self.eye)
        self._caps = False
        self._dress()

    def _side(self) -> int:
        return current().px(32)

    def _toggle(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._dress()

    def _dress(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        text = (
            translate("PasswordEdit", "Show password")
            if hidden
            else translate("PasswordEdit", "Hide password")
        )
        theme = current()
        side, size = self._side(), theme.px(18)
        self.eye.setAccessibleName(text)
        self.eye.setToolTip(text)
        self.eye.setFixedSize(side, side)
        self.eye.setIconSize(QSize(size, size))
        self.eye.setIcon(theme.icon("eye" if hidden else "eye-off", "ink2", size))
        self.setTextMargins(0, 0, side - theme.px(8), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice Caps Lock from a letter whose case does not fit Shift."""
        text = event.text()
        if len(text) == 1 and text.isalpha():
            shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            caps = text.isupper() != shift
            if caps != self._caps:
                self._caps = caps
                self.caps_changed.emit(caps)
        super().keyPressEvent(event)
