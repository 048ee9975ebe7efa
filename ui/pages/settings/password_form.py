"""Lock now; another password."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from desktop.domain.changes import EMPTY
from desktop.domain.errors import OpmaatError, Rejected, WrongPassword
from desktop.language import translate, words
from desktop.services.office import Services
from desktop.services.workplace import Done
from ui.desk import Desk
from ui.dialogs.leaked_password import LeakedPasswordDialog
from ui.dialogs.new_code import NewCodeDialog
from ui.dialogs.rewrap_backups import RewrapDialog
from ui.pages.settings.form import SectionForm
from ui.pages.settings.idle_form import IdleForm
from ui.pages.settings.registry import setting_of
from ui.recovery.throttle import Throttle
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Field, PasswordEdit


class PasswordForm(SectionForm):
    """The way in."""

    def __init__(self, desk: Desk, lock: Callable[[], None]) -> None:
        super().__init__("lock")
        self.desk = desk
        self.lock = self.button_of("lock.now", "lock", translate("SettingsPage", "Lock now"), 200)
        self.lock.clicked.connect(lambda _checked=False: lock())
        self.idle = IdleForm(desk)
        self.old_edit = PasswordEdit(translate("SettingsPage", "Current password"))
        self.new_edit = PasswordEdit(translate("SettingsPage", "New password"))
        self.again_edit = PasswordEdit(translate("SettingsPage", "New password once more"))
        self.old = Field(translate("SettingsPage", "Current password"), self.old_edit)
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
        self._throttle = Throttle(desk.services.place.store.path)
        self.dialog: Dialog | None = None
        self._outdated: tuple[Path, ...] = ()
        self._secrets()

    def _secrets(self) -> None:
        """Older backups, another code, another key: each its own button."""
        self.column.addSpacing(16)
        self.older = MessageBar("info", "", "", translate("SettingsPage", "Update…"))
        self.older.hide()
        self.older.acted.connect(self.offer_rewrap)
        self.add(self.older, 640)
        self.new_code = self.button_of(
            "lock.code", "printer", translate("SettingsPage", "New recovery code…")
        )
        self.leaked = self.button_of(
            "lock.leaked", "shield-alert", translate("SettingsPage", "Somebody knows my password…"), 400
        )
        self.new_code.clicked.connect(lambda _checked=False: self._open(NewCodeDialog(self, self.desk)))
        self.leaked.clicked.connect(lambda _checked=False: self._open(LeakedPasswordDialog(self, self.desk)))

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self.refresh())
        dialog.open()

    def offer_rewrap(self) -> None:
        """Ask whether older backups come under the secrets of today."""
        self._open(RewrapDialog(self, self.desk, self._outdated))

    def refresh(self) -> None:
        """Read after how many minutes the program locks by itself, and which backups have older secrets."""
        self.idle.refresh()
        self.desk.ask(self, outdated_backups, self._show_outdated)

    def _show_outdated(self, found: tuple[Path, ...]) -> None:
        self._outdated = found
        text = translate(
            "SettingsPage", "%n backup(s) still open with an older password or code.", "", len(found)
        )
        self.older.set_message("", text, translate("SettingsPage", "Update…"))
        self.older.setVisible(bool(found))

    def _change(self) -> None:
        old, new = self.old_edit.text(), self.new_edit.text()
        for field in (self.old, self.new, self.again):
            field.set_error("")
        if new != self.again_edit.text():
            self.again.set_error(translate("SettingsPage", "These two are not the same."))
            self.again_edit.setFocus()
            return
        refusal = self._throttle.refusal()
        if refusal:
            self.old.set_error(refusal)
            self.old_edit.setFocus()
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
        self._throttle.right()
        self.refresh()
        edits: tuple[QLineEdit, ...] = (self.old_edit, self.new_edit, self.again_edit)
        for edit in edits:
            edit.clear()

    def _refused(self, error: OpmaatError) -> None:
        self.change.setEnabled(True)
        if isinstance(error, WrongPassword):
            said = translate("SettingsPage", "This is not the password of this file.")
            self.old.set_error(self._throttle.wrong(said))
            self.old_edit.setFocus()
        elif isinstance(error, Rejected):
            self.new.set_error(words.error_text(error))
            self.new_edit.setFocus()
        else:
            self.desk.troubled.emit(error)


def outdated_backups(services: Services) -> tuple[Path, ...]:
    """The backups in reach, in both places, that open with an older password or code."""
    return services.security.outdated([row.path for row in services.backups.rows()])
