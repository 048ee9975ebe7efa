"""What a change of the secrets of a file has in common: the password of now, and a new code typed back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, WrongPassword
from desktop.language import translate, words
from desktop.services import first_start
from ui.desk import Desk
from ui.dialogs.saving import SavingDialog
from ui.recovery.recovery_card import RecoveryCard
from ui.recovery.throttle import Throttle
from ui.recovery.typed_code import TypedCode
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, PasswordEdit
from ui.widgets.labels import label
from ui.widgets.tall_sheet import TallSheet

LEFT, RIGHT = 336, 400


class SecretDialog(SavingDialog):
    """Password of now on the left, a fresh recovery code on the right. Subclasses say what is done."""

    def __init__(self, title: str, sentence: str, deed: str, parent: QWidget, desk: Desk) -> None:
        super().__init__(title, parent, width=LEFT + RIGHT + 96)
        self.desk = desk
        path = desk.services.place.store.path
        self._throttle = Throttle(path)
        self.code = first_start.new_code()
        self.old_edit = PasswordEdit(translate("SecretDialog", "Your current password"))
        self.old = Field(translate("SecretDialog", "Your current password"), self.old_edit)
        self.card = RecoveryCard(desk.paper_worker, self.code, path)
        self.typed = TypedCode(self.card, self.code)
        self.left = QVBoxLayout()
        self.reason = label("", "caption", "ink2", wrap=True)
        self.deed = Button(deed, "filled", "key-round")
        sheet = TallSheet(title, self.minimumWidth() - 48)
        sheet.body.addWidget(label(sentence, role="ink2", wrap=True))
        sheet.body.addLayout(self._columns())
        self.body.addWidget(sheet, 1)
        self.body.addWidget(self.reason)
        self.add_button(self.deed, "deed")
        self.add_button(Button(translate("SecretDialog", "Not now")), "safe")
        # Enter in a field goes on in the form; the button is not pressed behind it.
        self.deed.setDefault(False)
        self.deed.clicked.connect(lambda _checked=False: self.act())
        self.deed.refused.connect(lambda _reason: self.show_faults())
        self.typed.changed.connect(self.judge)
        self.card.left.connect(self._write_down)
        self.old_edit.textChanged.connect(lambda _text: self.judge())
        self.old_edit.returnPressed.connect(self.after_old)
        self.typed.edit.returnPressed.connect(self.act)

    def _columns(self) -> QHBoxLayout:
        theme = current()
        self.left.setSpacing(12)
        self.left.addWidget(self.old)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.card)
        right.addWidget(self.typed)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.px(32))
        row.addLayout(self.left, LEFT)
        row.addLayout(right, RIGHT)
        return row

    def missing(self) -> str:
        """Why it cannot be done yet; empty: it can."""
        if not self.old_edit.text():
            return translate("SecretDialog", "Type your current password first")
        return self.typed.reason()

    def judge(self) -> None:
        """Say beside the button what is still to do."""
        self.deed.set_blocked(self.missing())
        self.reason.setText(self.missing())

    def after_old(self) -> None:
        """Enter in the field of the old password."""
        self.typed.edit.setFocus()

    def show_faults(self) -> None:
        """Say at the fields what is wanted, and go there."""
        if not self.old_edit.text():
            self.old.set_error(
                translate("SecretDialog", "Type the password with which you opened this file.")
            )
            self.old_edit.setFocus()
        else:
            self.typed.show_fault()
            self.typed.edit.setFocus()

    def act(self) -> None:
        """Do it, when nothing is missing."""
        if self._saving:
            return
        if self.missing():
            self.show_faults()
            return
        refusal = self._throttle.refusal()
        if refusal:
            self.old.set_error(refusal)
            self.old_edit.setFocus()
            return
        self.old.set_error("")
        self.clear_problem()
        self._hold(True)
        self.perform()

    def perform(self) -> None:
        """Change the secrets; subclasses do."""

    def refused(self, error: OpmaatError) -> None:
        """Say why not; nothing has changed."""
        self._hold(False)
        if isinstance(error, WrongPassword):
            said = translate("SecretDialog", "This is not the password of this file.")
            self.old.set_error(self._throttle.wrong(said))
            self.old_edit.setFocus()
            self.old_edit.selectAll()
        else:
            self.show_problem(words.error_text(error))

    def _write_down(self) -> None:
        """The sheet with the code left: that stands in the log too (P12)."""
        self.desk.do(self, lambda services: services.documents.left("recovery"), undoable=False)

    def finished_well(self) -> None:
        """It is done: counting wrong passwords starts anew, and the dialog closes."""
        self._throttle.right()
        self._saving = False
        self.accept()

    def _hold(self, busy: bool) -> None:
        self._saving = busy
        for one in (self.deed, self.old, self.typed, self.card):
            one.setEnabled(not busy)
