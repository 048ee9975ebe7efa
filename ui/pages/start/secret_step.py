"""Step 2: a password, and the recovery code typed back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.language import translate
from desktop.services import first_start
from ui.pages.start.step import Step
from ui.recovery.password_pair import PasswordPair
from ui.recovery.recovery_card import RecoveryCard
from ui.recovery.typed_code import TypedCode
from ui.tasks import Worker
from ui.theme import current


class SecretStep(Step):
    """Password on the left, code on the right, the typing back under them."""

    def __init__(self, worker: Worker, store_path: Path) -> None:
        super().__init__(translate("FirstStart", "Password and recovery code"))
        self.code = first_start.new_code()
        self.pair = PasswordPair(worker)
        self.card = RecoveryCard(worker, self.code, store_path)
        self.typed = TypedCode(self.card, self.code)
        self.typed_edit = self.typed.edit
        self.sheet_left = False
        self.card.left.connect(self._keep_in_mind)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def _keep_in_mind(self) -> None:
        """There is no file yet to write it in."""
        self.sheet_left = True

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
        self.typed.changed.connect(self.changed)
        self.typed_edit.returnPressed.connect(self.finished)

    def set_stacked(self, stacked: bool) -> None:
        """Put the code under the password where there is no room beside it."""
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(way)
        self._columns.setSpacing(24 if stacked else 48)

    def _on_from_pair(self) -> None:
        self.pair.show_faults()
        (self.pair.wanting() or self.typed_edit).setFocus()

    def reason(self) -> str:
        """Why there is no going on yet."""
        return self.pair.reason() or self.typed.reason()

    def first_focus(self) -> QWidget:
        """Return the field that wants something first."""
        return self.pair.wanting() or self.typed_edit

    def show_faults(self) -> None:
        """Say what is wrong and go there."""
        self.pair.show_faults()
        wanting = self.pair.wanting()
        if wanting is None and not self.typed.right:
            self.typed.show_fault()
            wanting = self.typed_edit
        if wanting is not None:
            wanting.setFocus()
