"""Inspection and data of one participant: everything that belongs to their rights, in one place."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import dates, privacy_words, translate
from desktop.services.document import HandedOver
from ui.desk import Desk
from ui.dialogs.audit_log import AuditDialog
from ui.dialogs.erase import erase_dialog
from ui.dialogs.inspection import InspectionDialog
from ui.dialogs.statements import StatementsDialog
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label

MOST_GIVEN = 6


class PrivacyDialog(Dialog):
    """Four deeds with a sentence each, and what was given to whom. ``opened`` with each further dialog."""

    opened = Signal(object)

    def __init__(self, desk: Desk, participant_id: UUID, name: str, parent: QWidget | None) -> None:
        title = translate("PrivacyDialog", "Inspection and data: {name}").format(name=name)
        super().__init__(title, parent, width=620)
        self._desk, self._id, self._window = desk, participant_id, parent
        self.dialog: Dialog | None = None
        self.inspect = self._deed(
            "file-text",
            translate("PrivacyDialog", "Make the inspection package…"),
            translate("PrivacyDialog", "Everything about this participant, as PDF and as a file."),
        )
        self.statements = self._deed(
            "square-pen",
            translate("PrivacyDialog", "In their own words…"),
            translate("PrivacyDialog", "Add a statement, or answer a request to correct."),
        )
        self.log = self._deed(
            "history",
            translate("PrivacyDialog", "Who saw and changed this…"),
            translate("PrivacyDialog", "The log of this file."),
        )
        self.given = label("", "caption", "ink2", wrap=True)
        self.body.addWidget(label(translate("PrivacyDialog", "Given to others"), "body_strong"))
        self.body.addWidget(self.given)
        self.erase = Button(translate("PrivacyDialog", "Erase for good…"), "erase", "trash-2")
        self._left.addWidget(self.erase)
        self.add_button(Button(translate("PrivacyDialog", "Close")), "safe")
        self.inspect.clicked.connect(lambda: self._open(InspectionDialog(desk, participant_id, parent)))
        self.statements.clicked.connect(lambda: self._open(StatementsDialog(desk, participant_id, parent)))
        self.log.clicked.connect(lambda: self._open(AuditDialog(desk, participant_id, parent)))
        self.erase.clicked.connect(self._erase)
        desk.ask(self, lambda s: s.documents.handed_over(participant_id), self._show)
        self.inspect.setFocus()

    def _deed(self, icon: str, words: str, sentence: str) -> Button:
        button = Button(words, icon=icon)
        button.setAccessibleDescription(sentence)
        self.body.addWidget(button)
        self.body.addWidget(label(sentence, "caption", "ink2", wrap=True))
        return button

    def _show(self, given: Sequence[HandedOver]) -> None:
        lines = [line_of(one) for one in reversed(given)][:MOST_GIVEN]
        nothing = translate("PrivacyDialog", "Nothing is written down yet.")
        self.given.setText("\n".join(lines) if lines else nothing)

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        self.accept()
        dialog.open()
        self.opened.emit(dialog)

    def _erase(self) -> None:
        self._open(erase_dialog(self._desk, self._id, self._window))


def line_of(one: HandedOver) -> str:
    """One line of what was given."""
    return translate("PrivacyDialog", "{day}: {document}, to {who}").format(
        day=dates.with_year(one.at.astimezone().date()),
        document=privacy_words.document(one.document),
        who=one.recipient,
    )
