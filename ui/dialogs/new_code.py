"""Another recovery code: shown, printed or put on a stick, typed back; then the old one ends (P8)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.changes import EMPTY
from desktop.language import translate
from desktop.services.office import Services
from desktop.services.workplace import Done
from ui.desk import Desk
from ui.dialogs.secret_dialog import SecretDialog


class NewCodeDialog(SecretDialog):
    """Accepted once the new code has opened the file and the old one does not any more."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(
            translate("NewCode", "A new recovery code"),
            translate(
                "NewCode",
                "The code on your old paper expires. Older backups open with it until you update those.",
            ),
            translate("NewCode", "Use this code from now on"),
            parent,
            desk,
        )
        self.left.addStretch(1)
        self.judge()
        self.old_edit.setFocus()

    def perform(self) -> None:
        """Wrap the key under the new code."""
        old, code = self.old_edit.text(), self.code

        def change(services: Services) -> Done[None]:
            services.security.change_recovery_code(old, code)
            return Done(None, EMPTY)

        self.desk.do(
            self,
            change,
            lambda _none: self.finished_well(),
            self.refused,
            said=translate("NewCode", "Recovery code changed. Throw the old paper away."),
            undoable=False,
        )
