"""Lock now; another password."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from desktop.domain.changes import EMPTY
from desktop.domain.errors import OpmaatError, Rejected, WrongPassword
from desktop.language import translate, words
from desktop.services.office import Services
from desktop.services.workplace import Done
from ui.desk import Desk
from ui.pages.settings.form import SectionForm
from ui.pages.settings.idle_form import IdleForm
from ui.pages.settings.registry import setting_of
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, PasswordEdit


class PasswordForm(SectionForm):
    """The way in."""

    def __init__(self, desk: Desk, lock: Callable[[], None]) -> None:
        super().__init__("lock")
        self.desk = desk
        self.lock = self.button_of("lock.now", "lock", translate("SettingsPage", "Lock now"), 200)
        self.lock.clicked.connect(lambda _checked=False: lock())
        self.idle = IdleForm(desk)
        self.old_edit = PasswordEdit(translate("SettingsPage", "Password until now"))
        self.new_edit = PasswordEdit(translate("SettingsPage", "New password"))
        self.again_edit = PasswordEdit(translate("SettingsPage", "New password once more"))
        self.old = Field(translate("SettingsPage", "Password until now"), self.old_edit)
        self.new = Field(
            translate("SettingsPage", "New password"),
            self.new_edit,
            setting_of("lock.password").sentence,
        )
        self.again = Field(translate("SettingsPage", "New password once more"), self.again_edit)
        self.change = Button(translate("SettingsPage", "Change password"), "filled", "key-round")
        self.change.clicked.connect(self._change)
        self.add(self.idle, 400)
        self.mark("lock.idle", self.idle.on)
        self.mark("lock.minutes", self.idle.minutes)
        self.mark("lock.password", self.old_edit)
        self.column.addSpacing(16)
        for field in (self.old, self.new, self.again):
            self.add(field, 400)
        self.add(self.change, 260)

    def refresh(self) -> None:
        """Read after how many minutes the program locks by itself."""
        self.idle.refresh()

    def _change(self) -> None:
        old, new = self.old_edit.text(), self.new_edit.text()
        for field in (self.old, self.new, self.again):
            field.set_error("")
        if new != self.again_edit.text():
            self.again.set_error(translate("SettingsPage", "These two are not the same."))
            self.again_edit.setFocus()
            return

        def change(services: Services) -> Done[None]:
            services.security.change_password(old, new)
            return Done(None, EMPTY)

        self.change.setEnabled(False)
        self.desk.do(
            self,
            change,
            lambda _none: self._changed(),
            self._refused,
            said=translate("SettingsPage", "Password changed. Old backups still open with the old one."),
            undoable=False,
        )

    def _changed(self) -> None:
        self.change.setEnabled(True)
        edits: tuple[QLineEdit, ...] = (self.old_edit, self.new_edit, self.again_edit)
        for edit in edits:
            edit.clear()

    def _refused(self, error: OpmaatError) -> None:
        self.change.setEnabled(True)
        if isinstance(error, WrongPassword):
            self.old.set_error(translate("SettingsPage", "This is not the password of this file."))
            self.old_edit.setFocus()
        elif isinstance(error, Rejected):
            self.new.set_error(words.error_text(error))
            self.new_edit.setFocus()
        else:
            self.desk.troubled.emit(error)
