"""After opening with the recovery code: choose a new password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import translate, words
from ui.recovery.password_pair import PasswordPair
from ui.tasks import Worker
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label

if TYPE_CHECKING:
    from desktop.services.office import Services


class NewPasswordDialog(Dialog):
    """Asks for a new password of the store that ``services`` has open; Esc leaves it as it was."""

    def __init__(self, parent: QWidget, worker: Worker, services: Services, recovery_code: str) -> None:
        super().__init__(translate("Unlock", "Choose a new password"), parent, width=480)
        self._worker, self._services, self._code = worker, services, recovery_code
        self.pair = PasswordPair(worker)
        self.keep_button = Button(translate("Unlock", "Set this password"), "filled", "key-round")
        self.later_button = Button(translate("Unlock", "Not now"))
        said = translate(
            "Unlock",
            "Your file is open. From now on it opens with the password that you choose here; "
            "your recovery code stays valid.",
        )
        self.body.addWidget(label(said, role="ink2", wrap=True))
        self.reason = label("", "caption", "ink2", wrap=True)
        self.body.addWidget(self.pair)
        self.body.addWidget(self.reason)
        self.add_button(self.keep_button, "deed")
        self.add_button(self.later_button, "safe")
        # Enter in a field goes on in the form; the button is not pressed behind it.
        self.keep_button.setDefault(False)
        self.keep_button.clicked.connect(lambda _checked=False: self._keep())
        self.keep_button.refused.connect(lambda _reason: self._show_faults())
        self.pair.changed.connect(self._show_reason)
        self.pair.finished.connect(self._keep)
        self._show_reason()
        self.pair.first_edit.setFocus()

    def _show_reason(self) -> None:
        self.keep_button.set_blocked(self.pair.reason())
        self.reason.setText(self.pair.reason())

    def _show_faults(self) -> None:
        self.pair.show_faults()
        wanting = self.pair.wanting()
        if wanting is not None:
            wanting.setFocus()

    def _keep(self) -> None:
        if self.pair.reason():
            self._show_faults()
            return
        services, code, new = self._services, self._code, self.pair.password()
        self._hold(True)
        self._worker.submit(
            self,
            lambda: services.security.replace_forgotten_password(code, new),
            lambda _none: self.accept(),
            self._refused,
        )

    def _hold(self, busy: bool) -> None:
        for one in (self.keep_button, self.later_button, self.pair):
            one.setEnabled(not busy)

    def _refused(self, error: OpmaatError) -> None:
        self._hold(False)
        self.show_problem(words.error_text(error))
        self.pair.first_edit.setFocus()
