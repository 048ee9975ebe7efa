"""A concern (M12): a field of its own, with the steps to take beside it. It goes before the method."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.drafts import Content
from desktop.domain.errors import Problem
from desktop.domain.sessions import MAX_REPORT_TEXT
from desktop.language import current_language, translate, words
from desktop.services.drafts import Subject
from ui.desk import Desk
from ui.dialogs.drafted import DraftedDialog
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.fields import Field, text_edit
from ui.widgets.labels import label
from ui.widgets.page import scroll


class ConcernDialog(DraftedDialog):
    """What was seen and agreed, in own words; it never enters the ordinary report."""

    kept = Signal(str)
    """The text, when it was saved."""

    def __init__(self, desk: Desk, subject: Subject, text: str, parent: QWidget | None) -> None:
        super().__init__(translate("Concern", "Concern"), parent, width=860)
        self.edit = text_edit(12, name=translate("Concern", "What you saw, and what was agreed"))
        self.edit.setPlainText(text)
        self.field = Field(
            translate("Concern", "What you saw, and what was agreed"),
            self.edit,
            hint=translate("Concern", "Never enters the ordinary report."),
        )
        self.steps = [step[current_language()] for step in desk.pack.concern_steps]
        self.keep_drafts(desk, lambda: {"concern": self.edit.text()}, self._show, {"concern": text})
        row = QHBoxLayout()
        row.setSpacing(24)
        left = QVBoxLayout()
        left.addWidget(self.field)
        left.addStretch(1)
        row.addLayout(left, 1)
        row.addWidget(self._steps_card(), 1)
        self.body.addLayout(row, 1)
        self.save = Button(translate("Concern", "Save concern"), "filled", "save")
        self.add_button(Button(translate("Concern", "Back")), "safe")
        self.add_button(self.save, "deed")
        self.save.clicked.connect(self._save)
        self.edit.setFocus()
        self.edit.textChanged.connect(self.drafting.touched)
        self.about(subject)

    def _show(self, content: Content) -> None:
        self.edit.setPlainText(str(content["concern"]))

    def _steps_card(self) -> QWidget:
        card = Card()
        card.body.addWidget(label(translate("Concern", "Steps to take"), "body_strong"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for number, step in enumerate(self.steps, start=1):
            line = QHBoxLayout()
            line.setSpacing(8)
            mark = label(f"{number}.", "caption", "ink2")
            mark.setFixedWidth(current().px(18))
            words_ = label(step, "caption", wrap=True)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words_, 1)
            column.addLayout(line)
        column.addStretch(1)
        area = scroll(inside, translate("Concern", "Steps to take"))
        area.setMinimumHeight(current().px(300))
        card.body.addWidget(area, 1)
        return card

    def _save(self) -> None:
        text = self.edit.text().strip()
        if len(text) > MAX_REPORT_TEXT:
            problem = Problem("concern", "too_long", (("limit", MAX_REPORT_TEXT),))
            self.field.set_error(words.problem_text(problem))
            return
        self.drafting.done()
        self.kept.emit(text)
        self.accept()
