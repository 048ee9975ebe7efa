"""The counsellor's own working note: scratch beside the file, destroyed at the end."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import translate, words
from desktop.services.notes import NotePad
from ui.desk import Desk
from ui.drafting import KEEP_AFTER_MS
from ui.soon import Soon
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog, Question
from ui.widgets.fields import Field, text_edit
from ui.widgets.labels import label


class WorkingNoteDialog(Dialog):
    """One pad per participant. It is in no report, export or search, and says so."""

    destroyed_note = Signal()

    def __init__(self, desk: Desk, participant_id: UUID, parent: QWidget | None) -> None:
        super().__init__(translate("WorkingNote", "Own working note"), parent, width=620)
        self._desk = desk
        self._participant = participant_id
        self._there = False
        explained = translate(
            "WorkingNote",
            "A memory aid for yourself. It stands in no report, export or search. What belongs in the file "
            "goes into the report of a visit.",
        )
        self.mark = MessageBar("info", translate("WorkingNote", "Own working note, no file."), explained)
        self.reminder = MessageBar(
            "warn",
            translate("WorkingNote", "Please note."),
            translate("WorkingNote", "The trajectory has ended: destroy this note now."),
        )
        self.reminder.hide()
        self.edit = text_edit(10)
        self.field = Field(translate("WorkingNote", "Note for yourself"), self.edit)
        self.edit.setReadOnly(True)
        self.soon = Soon(self, self._keep, KEEP_AFTER_MS)
        self.close_button = Button(translate("WorkingNote", "Done"), "filled")
        self.destroy_button = Button(translate("WorkingNote", "Destroy…"), "erase", "trash-2")
        self.destroy_button.hide()
        for widget in (self.mark, self.reminder, self.field):
            self.body.addWidget(widget)
        note = translate("WorkingNote", "Saved while you type.")
        self.body.addWidget(label(note, "caption", "ink2"))
        self._left.addWidget(self.destroy_button)
        self.add_button(self.close_button, "deed")
        self.close_button.clicked.connect(self.reject)
        self.destroy_button.clicked.connect(lambda _checked=False: self._ask())
        self.edit.textChanged.connect(self.soon.touched)
        desk.ask(self, lambda services: services.notes.pad(participant_id), self._show)

    def _show(self, pad: NotePad) -> None:
        self.title_label.setText(translate("WorkingNote", "Own working note: {name}").format(name=pad.name))
        blocked = self.edit.blockSignals(True)
        self.edit.setPlainText(pad.note.text if pad.note else "")
        self.edit.blockSignals(blocked)
        self._there = pad.note is not None
        self.edit.setReadOnly(False)
        self.edit.setFocus()
        self.destroy_button.setVisible(self._there)
        self.reminder.setVisible(self._there and pad.ended)

    def _keep(self) -> None:
        text, participant = self.edit.text(), self._participant
        self._desk.ask(
            self, lambda services: services.notes.write(participant, text), self._kept, self._refused
        )

    def _kept(self, _none: None) -> None:
        self.field.set_error("")
        self.destroy_button.setVisible(bool(self.edit.text().strip()))

    def _refused(self, error: OpmaatError) -> None:
        self.field.set_error(words.error_text(error))

    def reject(self) -> None:
        """Esc, the cross and the button: what was typed is kept."""
        self.soon.now()
        super().reject()

    def _ask(self) -> None:
        self.soon.rest()
        question = Question(
            self,
            translate("WorkingNote", "Destroy this note?"),
            translate(
                "WorkingNote",
                "The note is erased for good. In backups that were made before, it stays until those are "
                "cleared away.",
            ),
            translate("WorkingNote", "Destroy"),
            translate("WorkingNote", "Keep it"),
            erase=True,
        )
        question.decided.connect(self._decided)
        question.open()

    def _decided(self, yes: bool) -> None:
        if not yes:
            self.soon.touched()
            return
        participant = self._participant
        self._desk.ask(
            self, lambda services: services.notes.destroy(participant), lambda _there: self._destroyed()
        )

    def _destroyed(self) -> None:
        self.destroyed_note.emit()
        super().reject()
        self._desk.said.emit(translate("WorkingNote", "The working note is destroyed."), False)
