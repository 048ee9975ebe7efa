"""One line of text and a password: what the unlock page needs, without the other inputs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop.language import translate
from ui.theme import current


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
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._eye = QAction(self)
        self._eye.triggered.connect(self._toggle)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._caps = False
        self._dress()

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
        self._eye.setText(text)
        self._eye.setToolTip(text)
        self._eye.setIcon(current().icon("eye" if hidden else "eye-off", "ink2", 18))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice Caps Lock from a letter whose case does not fit Shift."""
        text = event.text()
        if len(text) == 1 and text.isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            caps = text.isupper() != shift
            if caps != self._caps:
                self._caps = caps
                self.caps_changed.emit(caps)
        super().keyPressEvent(event)
