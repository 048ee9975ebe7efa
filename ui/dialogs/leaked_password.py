"""Somebody knows the password: the whole file gets another key, with a new password and a new code."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import OpmaatError, Rejected
from desktop.language import translate, words
from desktop.services.security import Renewal, finish_renewal
from ui.desk import Desk, FileChange
from ui.dialogs.secret_dialog import SecretDialog
from ui.recovery.password_pair import PasswordPair
from ui.widgets.labels import label
from ui.widgets.progress import BusyBar


class LeakedPasswordDialog(SecretDialog):
    """Makes the file ready under its new key; then it locks, and the new password opens it."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(
            translate("LeakedPassword", "Somebody knows my password"),
            translate(
                "LeakedPassword",
                "The whole file is locked anew: another key, password and recovery code. Whoever has the "
                "old password and a copy of today can still read that copy, but not what you write from "
                "now on.",
            ),
            translate("LeakedPassword", "Lock anew"),
            parent,
            desk,
        )
        self.pair = PasswordPair(desk.paper_worker)
        self.pair.first.label.setText(translate("LeakedPassword", "New password"))
        self.busy = BusyBar(translate("LeakedPassword", "The file is being locked anew and checked…"))
        self.busy.hide()
        self.left.addWidget(self.pair)
        self.left.addStretch(1)
        report = translate(
            "LeakedPassword",
            "Is the laptop or a stick gone as well? Then it is a data breach: tell your organisation today.",
        )
        self.left.addWidget(label(report, "caption", "ink2", wrap=True))
        self.body.addWidget(self.busy)
        self.pair.changed.connect(self.judge)
        self.pair.finished.connect(self.typed.edit.setFocus)
        self.judge()
        self.old_edit.setFocus()

    def missing(self) -> str:
        """The password of now, a new one twice, and the code typed back."""
        if not self.old_edit.text():
            return super().missing()
        return self.pair.reason() or super().missing()

    def after_old(self) -> None:
        """On to the new password."""
        self.pair.first_edit.setFocus()

    def show_faults(self) -> None:
        """The old password first, then the new one, then the code."""
        wanting = self.pair.wanting()
        if self.old_edit.text() and wanting is not None:
            self.pair.show_faults()
            wanting.setFocus()
        else:
            super().show_faults()

    def perform(self) -> None:
        """Make everything ready on the worker."""
        old, new, code = self.old_edit.text(), self.pair.password(), self.code
        self.busy.show()
        self.desk.ask(
            self,
            lambda services: services.security.prepare_renewal(old, new, code),
            self._finish,
            self.refused,
        )

    def refused(self, error: OpmaatError) -> None:
        """A weak new password is said beside it."""
        self.busy.hide()
        super().refused(error)
        if isinstance(error, Rejected):
            self.clear_problem()
            self.pair.first.set_error(words.error_text(error))
            self.pair.first_edit.setFocus()

    def _finish(self, renewal: Renewal) -> None:
        said = translate(
            "LeakedPassword",
            "Your file has a new key. Open it with your new password; then update your older backups.",
        )
        desk = self.desk
        self.finished_well()
        desk.replacing.emit(FileChange(lambda: finish_renewal(renewal), said))
