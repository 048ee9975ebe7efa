"""Look again at a setting or at the phase after a disappointment (M7)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.domain.contact import Contact, ReviewConclusion
from desktop.domain.drafts import Content, DraftKind
from desktop.domain.errors import OpmaatError, Problem
from desktop.language import translate, words
from desktop.services.drafts import Subject
from ui.desk import Desk
from ui.dialogs.drafted import DraftedDialog
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, Radio, text_edit
from ui.widgets.labels import label


class ReviewDialog(DraftedDialog):
    """One conclusion and a note about the phase, or with ``contact`` about the setting of that contact."""

    saved = Signal()

    def __init__(
        self, desk: Desk, parent: QWidget | None, participant_id: UUID, contact: Contact | None = None
    ) -> None:
        setting_id = contact.facts.setting_id if contact is not None else None
        super().__init__(self._title(setting_id, contact.facts.title if contact is not None else ""), parent)
        self._desk = desk
        self._participant_id, self._setting_id = participant_id, setting_id
        self.keep_drafts(desk, self._content, self._show_content, {"conclusion": "", "note": ""})
        self.choices = {
            conclusion: Radio(words.capital(words.review_conclusion(conclusion)))
            for conclusion in ReviewConclusion
        }
        self.note = text_edit(3)
        self.note_field = Field(translate("ReviewDialog", "What do you agree on?"), self.note, optional=True)
        self.save = Button(translate("ReviewDialog", "Record the review"), "filled")
        self.cancel = Button(translate("ReviewDialog", "Not now"))
        self._fill_body()
        self.save.clicked.connect(self._save)
        self.note.textChanged.connect(self.drafting.touched)
        self._group.buttonToggled.connect(lambda _radio, _on: self.drafting.touched())
        kind = DraftKind.REVIEW_PHASE if contact is None else DraftKind.REVIEW_SETTING
        about = participant_id if contact is None else contact.id
        self.about(Subject(kind, about, participant_id))

    def _content(self) -> dict[str, Any]:
        conclusion = self.conclusion()
        return {"conclusion": conclusion.value if conclusion else "", "note": self.note.text()}

    def _show_content(self, content: Content) -> None:
        self._group.setExclusive(False)
        for conclusion, radio in self.choices.items():
            radio.setChecked(conclusion.value == content["conclusion"])
        self._group.setExclusive(True)
        self.note.setPlainText(content["note"])

    @staticmethod
    def _title(setting_id: UUID | None, name: str) -> str:
        if setting_id is None:
            return translate("ReviewDialog", "Look again at the phase")
        return translate("ReviewDialog", "Look again at ‘{name}’").format(name=name)

    def _fill_body(self) -> None:
        why = (
            translate(
                "ReviewDialog",
                "More than one meeting fell short in a row. That says something about the settings or the "
                "moment, not about the participant. What is wise now?",
            )
            if self._setting_id is None
            else translate(
                "ReviewDialog",
                "It fell short here. That is down to the setting or the moment. What has to change, so that "
                "the next time is pleasant?",
            )
        )
        self.body.addWidget(label(why, "body", "ink2", wrap=True))
        self._group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(0)
        for radio in self.choices.values():
            self._group.addButton(radio)
            column.addWidget(radio)
        self.body.addLayout(column)
        self.body.addWidget(self.note_field)
        self.add_button(self.cancel, "safe")
        self.add_button(self.save, "deed")
        next(iter(self.choices.values())).setFocus()

    def conclusion(self) -> ReviewConclusion | None:
        """What was chosen."""
        return next((one for one, radio in self.choices.items() if radio.isChecked()), None)

    def _save(self) -> None:
        conclusion = self.conclusion()
        if conclusion is None:
            self.show_problem(translate("ReviewDialog", "Choose first what you do next."))
            next(iter(self.choices.values())).setFocus()
            return
        if self._saving:
            return
        self._saving = True
        note = self.note.text()
        self._desk.do(
            self,
            lambda s: s.contact.review(self._participant_id, self._setting_id, conclusion, note),
            lambda _none: self._done(),
            self._refused,
            said=translate("ReviewDialog", "The review is recorded."),
        )

    def _done(self) -> None:
        self._saving = False
        self.drafting.done()
        self.saved.emit()
        self.accept()

    def _refused(self, error: OpmaatError) -> None:
        self.say_refused(error, self._at_the_note)

    def _at_the_note(self, problems: tuple[Problem, ...]) -> list[str]:
        self.note_field.set_error(" ".join(words.problem_text(p) for p in problems))
        return []
