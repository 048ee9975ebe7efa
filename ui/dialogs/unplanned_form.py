"""Record a contact that took place without being checked, with the look-back on it (M5, M7)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.drafts import Content
from desktop.domain.errors import OpmaatError, Rejected
from desktop.language import translate, words
from desktop.services.contact import NewContact, contact_problems
from ui.desk import Desk
from ui.dialogs.contact_facts import Choices
from ui.dialogs.contact_form import ContactForm
from ui.dialogs.look_back import LookBackForm
from ui.widgets.buttons import Button
from ui.widgets.labels import label


class UnplannedForm(ContactForm):
    """Two steps in one dialog: what took place, and the look-back on it."""

    fell_short = Signal()
    """It was mixed or not positive, and the sheet for the participant was asked for."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, choices: Choices, person: UUID | None = None
    ) -> None:
        days = desk.pack.thresholds.call_back_days
        self.seen = LookBackForm(choices.today, days, happened=True)
        self.steps = QStackedWidget()
        super().__init__(desk, parent, choices, person, past=True)
        self.back = Button(translate("ContactForm", "Back"))
        self._foot.insertWidget(1, self.back)
        self.back.hide()
        self.back.clicked.connect(lambda: self._go_to(0))
        self.seen.changed.connect(self._touched)

    def _content(self) -> dict[str, Any]:
        return self.form.content() | self.seen.content()

    def _show_content(self, content: Content) -> None:
        self.form.show_content(content)
        self.seen.show_content(content)

    def _fill_body(self) -> None:
        text = translate(
            "ContactForm",
            "It took place already, and that is fine to say. It gets the same look-back and after-care, and "
            "your supervisor sees that it was not checked first.",
        )
        self.body.addWidget(label(text, "body", "ink2", wrap=True))
        self.steps.addWidget(self.roomy(self.form))
        self.steps.addWidget(self.roomy(self.seen))
        self.body.addWidget(self.steps)

    def _go_to(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.back.setVisible(step == 1)
        next_, record = translate("ContactForm", "Next"), translate("ContactForm", "Record")
        self.save.setText(record if step else next_)
        (self.seen if step else self.form).focus_first()

    def _save(self) -> None:
        if self._saving:
            return
        self.clear_problem()
        new = self.new_contact()
        if new is None:
            return
        if self.steps.currentIndex() == 0:
            rest = self.form.show_problems(contact_problems(new.facts))
            if not rest and not any(field.error for field in self.form.fields.values()):
                self._go_to(1)
            return
        self._record(new)

    def _record(self, new: NewContact) -> None:
        seen = self.seen.seen()
        if seen is None:
            self.show_problem(translate("ContactForm", "Choose first how it was."))
            self.seen.focus_first()
            return
        self._saving = True
        self._desk.do(
            self,
            lambda s: s.contact.register_unplanned(
                new, seen.outcome, seen.finest_moment, seen.own_part, seen.to_please
            ),
            self.finish,
            self.refused,
            said=translate("ContactForm", "The meeting is recorded."),
        )

    def finish(self, contact_id: UUID) -> None:
        """It is stored: close, and show the sheet when it was asked for."""
        wanted = self.seen.wants_sheet()
        super().finish(contact_id)
        if wanted:
            self.fell_short.emit()

    def refused(self, error: OpmaatError) -> None:
        """Go to the step that the problem belongs to."""
        self._saving = False
        if not isinstance(error, Rejected):
            self.show_problem(words.error_text(error))
            return
        mine = tuple(p for p in error.problems if p.field in self.seen.fields)
        others = tuple(p for p in error.problems if p.field not in self.seen.fields)
        self.seen.show_problems(mine)
        if others:
            self._go_to(0)
            rest = self.form.show_problems(others)
            if rest:
                self.show_problem(" ".join(rest))
