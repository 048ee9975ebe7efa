"""A password on the PDF."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import translate
from ui.widgets.fields import Check, Field, PasswordEdit
from ui.widgets.page import bring_to

SHORTEST, LONGEST_BYTES = 8, 127
"""What an attacker would have to try, and what AES-256 in PDF takes (``desktop.reports.protect``)."""


class PasswordChoice(QWidget):
    """Off until asked for; it is kept nowhere, so that the user hears to pass it on by another way."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Check(translate("ReportsPage", "Password on the PDF"))
        self.edit = PasswordEdit(translate("ReportsPage", "Password"))
        self.field = Field(
            translate("ReportsPage", "Password"),
            self.edit,
            translate(
                "ReportsPage",
                "At least 8 characters. Pass it on by phone, not in the same message. "
                "Opmaat does not keep it.",
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.wanted)
        column.addWidget(self.field)
        self.wanted.toggled.connect(self._show)
        self.edit.textChanged.connect(lambda _text: self._mend())
        self.field.hide()

    def _show(self, on: bool) -> None:
        self.field.setVisible(on)
        self.field.set_error("")
        if on:
            bring_to(self.edit)
        else:
            self.edit.clear()
        self.changed.emit()

    def _mend(self) -> None:
        if self.field.error and not self._fault():
            self.field.set_error("")

    def forget(self) -> None:
        """No password: for each arrival and each document anew."""
        self.wanted.setChecked(False)

    def value(self) -> str:
        """The password; empty when none is wanted."""
        return self.edit.text() if self.wanted.isChecked() else ""

    def check(self) -> bool:
        """Whether it can be used; says under the field what is wrong, and goes there."""
        fault = self._fault()
        self.field.set_error(fault)
        if fault:
            bring_to(self.edit)
        return not fault

    def _fault(self) -> str:
        if not self.wanted.isChecked():
            return ""
        if len(self.edit.text()) < SHORTEST:
            return translate("ReportsPage", "Use at least 8 characters, or take the tick away.")
        if len(self.edit.text().encode("utf-8", "surrogatepass")) > LONGEST_BYTES:
            return translate("ReportsPage", "This is too long for a PDF. Use at most 100 characters.")
        return ""
