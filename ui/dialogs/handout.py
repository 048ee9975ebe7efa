"""A sheet for at home on paper: of one visit with the next one at its foot, or blank."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.pack import PackWeek
from desktop.language import current_language, translate
from desktop.services.document import DocumentChoices
from ui.desk import Desk
from ui.papers.dialog import PaperDialog
from ui.widgets.fields import Check
from ui.widgets.labels import label


class HandoutDialog(PaperDialog):
    """Without a name and with every exercise, until something else is asked for."""

    def __init__(self, desk: Desk, session_id: UUID, number: int, parent: QWidget | None) -> None:
        title = translate("HandoutDialog", "Print sheet {number}").format(number=number)
        super().__init__(desk, title, parent)
        self._session_id, self._number = session_id, number
        self.named = Check(translate("HandoutDialog", "With the name of the participant"))
        self.blank = Check(translate("HandoutDialog", "Blank: without day and counsellor"))
        self.grey = Check(translate("HandoutDialog", "Black-and-white, sparing of ink"))
        for check in (self.named, self.blank, self.grey):
            check.toggled.connect(lambda _on: self.draw())
            self.choices.addWidget(check)
        self.choices.addWidget(label(translate("HandoutDialog", "Exercises on the sheet"), "body_strong"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.choices.addLayout(self._rows)
        self.choices.setSpacing(4)
        self.exercises: dict[str, Check] = {}
        desk.ask(self, lambda s: s.handouts.week_of(session_id), self._show_exercises)
        self.draw()
        self.language.setFocus()

    def _show_exercises(self, week: PackWeek) -> None:
        for exercise in week.exercises:
            check = Check(exercise.title.get(current_language(), exercise.title["nl"]))
            check.setChecked(True)
            check.toggled.connect(lambda _on: self.draw())
            self.exercises[exercise.id] = check
            self._rows.addWidget(check)

    def document_kind(self) -> str:
        """One page."""
        return "handout"

    def wanted(self) -> DocumentChoices:
        """What was chosen; with no exercise at all the sheet has every one."""
        return DocumentChoices(
            item=str(self._number if self.blank.isChecked() else self._session_id),
            parts=frozenset(one for one, check in self.exercises.items() if check.isChecked()) or None,
            named=self.named.isChecked() and not self.blank.isChecked(),
            language=self.language.value(),
            colour=not self.grey.isChecked(),
        )

    def draw(self) -> None:
        """Say what is on it, and make the paper anew."""
        self.named.setVisible(not self.blank.isChecked())
        self.leaving.setText(leaving_text(named=self.wanted().named, blank=self.blank.isChecked()))
        super().draw()


def leaving_text(*, named: bool, blank: bool) -> str:
    """What stands on the paper, so that nothing leaves unseen."""
    if blank:
        return translate("HandoutDialog", "On it: exercises and lines to write on. No name.")
    if named:
        return translate("HandoutDialog", "On it: the name of the participant, your name and the next visit.")
    return translate(
        "HandoutDialog", "On it: exercises, your name and the next visit. No name of the participant."
    )
