"""Step 2: a password, and the recovery code typed back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.language import translate
from desktop.services import first_start
from desktop.services.first_start import TypedBack
from ui.pages.start.password_pair import PasswordPair
from ui.pages.start.recovery_card import RecoveryCard
from ui.pages.start.step import Step
from ui.tasks import Worker
from ui.theme import current
from ui.widgets.fields import Field, line_edit


class SecretStep(Step):
    """Password on the left, code on the right, the typing back under them."""

    def __init__(self, worker: Worker, store_path: Path) -> None:
        super().__init__(translate("FirstStart", "Password and recovery code"))
        self.code = first_start.new_code()
        self.group = first_start.group_to_ask()
        self.pair = PasswordPair(worker)
        self.card = RecoveryCard(worker, self.code, store_path)
        asked = translate("FirstStart", "Type group {number} from your paper").format(number=self.group)
        self.typed_edit = line_edit(name=asked, max_length=80)
        self.typed_edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.typed = Field(
            asked,
            self.typed_edit,
            translate(
                "FirstStart",
                "Four signs; capitals make no difference. As soon as you type, the code is covered.",
            ),
        )
        self._judged = TypedBack()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme = current()
        self.pair.setMaximumWidth(theme.px(352))
        self.card.setMaximumWidth(theme.px(416))
        self._columns.setSpacing(48)
        self._columns.addWidget(self.pair, 352)
        beside = QVBoxLayout()
        beside.addWidget(self.card)
        beside.addStretch(1)
        self._columns.addLayout(beside, 416)
        self._columns.addStretch(1)
        below = QWidget()
        below.setMaximumWidth(theme.px(560))
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.typed)
        self.body.addLayout(self._columns)
        self.body.addSpacing(24)
        self.body.addWidget(below)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.pair.changed.connect(self.changed)
        self.pair.finished.connect(self._on_from_pair)
        self.typed_edit.textEdited.connect(self._type)
        self.typed_edit.returnPressed.connect(self.finished)
        self.card.shown_again.connect(self._start_again)

    def set_stacked(self, stacked: bool) -> None:
        """Put the code under the password where there is no room beside it."""
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        self._columns.setSpacing(24 if stacked else 48)

    def _on_from_pair(self) -> None:
        self.pair.show_faults()
        (self.pair.wanting() or self.typed_edit).setFocus()

    def _type(self, text: str) -> None:
        if text:
            self.card.cover()
        self._judge()

    def _start_again(self) -> None:
        self.typed_edit.clear()
        self._judge()
        self.card.box.setFocus()

    def _judge(self) -> None:
        self._judged = first_start.typed_back(self.code, self.group, self.typed_edit.text())
        self.typed.set_error(self._fault())
        self.changed.emit()

    def _fault(self) -> str:
        judged = self._judged
        if not judged.wrong:
            return ""
        if judged.other:
            return translate("FirstStart", "That is group {other}. Type group {number}.").format(
                other=judged.other, number=judged.wrong
            )
        return translate(
            "FirstStart", "Group {number} is not right yet: you typed {typed}. Look at your paper once more."
        ).format(number=judged.wrong, typed=judged.typed)

    def typed_back(self) -> bool:
        """Whether the code was typed back."""
        return self._judged.right

    def reason(self) -> str:
        """Why there is no going on yet."""
        if self.pair.reason():
            return self.pair.reason()
        if not self.typed_back():
            return translate("FirstStart", "You can go on when group {number} is right").format(
                number=self.group
            )
        return ""

    def first_focus(self) -> QWidget:
        """Return the field that wants something first."""
        return self.pair.wanting() or self.typed_edit

    def show_faults(self) -> None:
        """Say what is wrong and go there."""
        self.pair.show_faults()
        wanting = self.pair.wanting()
        if wanting is None and not self.typed_back():
            if not self.typed.error:
                self.typed.set_error(
                    translate("FirstStart", "Type group {number} as it stands on your paper.").format(
                        number=self.group
                    )
                )
            wanting = self.typed_edit
        if wanting is not None:
            wanting.setFocus()
