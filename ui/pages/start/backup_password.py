"""A backup may open with the password of its own day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import translate
from ui.recovery.throttle import Throttle
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Field, PasswordEdit


class BackupPasswordDialog(Dialog):
    """Asks for the password that a backup opens with; ``given`` with what was typed."""

    given = Signal(str)

    def __init__(self, parent: QWidget, path: Path) -> None:
        super().__init__(translate("Trouble", "Which password does this backup have?"), parent, width=480)
        self._throttle = Throttle(path)
        self.edit = PasswordEdit(translate("Trouble", "Password of the backup"))
        self.field = Field(
            translate("Trouble", "Password of the backup"),
            self.edit,
            translate("Trouble", "A backup opens with the password of the day on which it was made."),
        )
        self.put_button = Button(translate("Trouble", "Restore"), "filled")
        self.body.addWidget(self.field)
        self.add_button(self.put_button, "deed")
        self.add_button(Button(translate("Trouble", "Not now")), "safe")
        self.put_button.clicked.connect(lambda _checked=False: self._give())
        self.edit.setFocus()

    def _give(self) -> None:
        if not self.edit.text():
            self.field.set_error(translate("Trouble", "Type the password of the backup."))
            self.edit.setFocus()
            return
        refusal = self._throttle.refusal()
        if refusal:
            self.field.set_error(refusal)
            self.edit.setFocus()
            return
        text = self.edit.text()
        self.accept()
        self.given.emit(text)
