"""Begin a contact, change it, or record one that took place without being checked (M5, M6)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.errors import OpmaatError, Rejected
from desktop.language import translate, words
from desktop.services.contact import ContactCheck, NewContact, contact_problems, opens_again
from ui.desk import Desk
from ui.dialogs.contact_facts import Choices, FactsForm, read_choices
from ui.dialogs.look_back import LookBackForm
from ui.dialogs.saving import SavingDialog
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.page import scroll

__all__ = ["ContactForm", "UnplannedForm", "read_choices"]

SHOWN_BY_NAME = 4


class ContactForm(SavingDialog):
    """A new contact, or with ``check`` another date, place or company for one that is there."""

    saved = Signal(object)
    """The id of the contact."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        choices: Choices,
        person: UUID | None = None,
        setting: UUID | None = None,
        *,
        check: ContactCheck | None = None,
        past: bool = False,
    ) -> None:
        super().__init__(self._heading(check is not None, past), parent, width=640)
        self._desk = desk
        self._check = check
        self._choices = choices
        self.form = FactsForm(
            choices,
            facts=check.contact.facts if check else None,
            past=past,
            person=check.participant.id if check else None,
        )
        self.form.choose(person, setting)
        self.reopens = MessageBar("warn", "", "")
        self.reopens.hide()
        self.save = Button(self._deed(check is not None, past), "filled")
        self.cancel = Button(translate("ContactForm", "Not now"))
        self._fill_body()
        self.add_button(self.cancel, "safe")
        self.add_button(self.save, "deed")
        self.save.clicked.connect(self._save)
        self.form.changed.connect(self._show_what_reopens)
        self.form.grown.connect(self.refit)
        self.form.focus_first()
        if not choices.people:
            reason = translate("ContactForm", "First plan the eight weeks of a participant.")
            self.show_problem(reason)
            self.save.set_blocked(reason)

    @staticmethod
    def _heading(change: bool, past: bool) -> str:
        if change:
            return translate("ContactForm", "Change the contact")
        if past:
            return translate("ContactForm", "Record an unplanned contact")
        return translate("ContactForm", "New contact")

    @staticmethod
    def _deed(change: bool, past: bool) -> str:
        if change:
            return translate("ContactForm", "Save")
        if past:
            return translate("ContactForm", "Next")
        return translate("ContactForm", "To the conditions")

    def _fill_body(self) -> None:
        self.body.addWidget(self.roomy(self.form))
        self.body.addWidget(self.reopens)

    @staticmethod
    def roomy(form: QWidget) -> QWidget:
        """With large letters a form scrolls inside the dialog."""
        if current().scale < 1.4:
            return form
        area = scroll(form, translate("ContactForm", "Form"))
        area.setMinimumHeight(360)
        return area

    def _show_what_reopens(self) -> None:
        check = self._check
        if check is None:
            return
        codes = opens_again(check, self.form.facts())
        self.reopens.setVisible(bool(codes))
        if not codes:
            return
        shown = ", ".join(codes)
        if len(codes) <= SHOWN_BY_NAME:
            shown = ", ".join(words.condition_name(code, self._desk.pack) for code in codes)
        text = translate("ContactForm", "%n condition(s) will open again: {list}.", "", len(codes))
        text = text.format(list=shown)
        if check.contact.planned_at is not None:
            text += " " + translate("ContactForm", "The contact is then no longer planned.")
        self.reopens.set_message(translate("ContactForm", "Take note."), text)

    def _save(self) -> None:
        if self._saving:
            return
        self.clear_problem()
        check, facts = self._check, self.form.facts()
        if check is not None:
            self._saving = True
            self._desk.do(
                self,
                lambda s: s.contact.change(check.contact.id, facts),
                lambda _state: self.finish(check.contact.id),
                self.refused,
                said=translate("ContactForm", "The contact is changed."),
            )
            return
        new = self.new_contact()
        if new is not None:
            self._saving = True
            self._desk.do(
                self,
                lambda s: s.contact.new(new),
                self.finish,
                self.refused,
                said=translate("ContactForm", "The contact is started."),
            )

    def new_contact(self) -> NewContact | None:
        """What was filled in; ``None`` when there is nobody to choose."""
        person = self.form.participant_id()
        if person is None:
            return None
        return NewContact(person, self.form.setting_id(), self.form.facts())

    def finish(self, contact_id: UUID) -> None:
        """It is stored: tell and close."""
        self._saving = False
        self.saved.emit(contact_id)
        self.accept()

    def refused(self, error: OpmaatError) -> None:
        """Say at the fields what is wrong."""
        self.say_refused(error, self.form.show_problems)


class UnplannedForm(ContactForm):
    """Two steps in one dialog: what took place, and the look-back on it."""

    fell_short = Signal()
    """It was mixed or not positive, and the sheet for the participant was asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None, choices: Choices) -> None:
        days = desk.pack.thresholds.call_back_days
        self.seen = LookBackForm(choices.today, days, happened=True)
        self.steps = QStackedWidget()
        super().__init__(desk, parent, choices, past=True)
        self.back = Button(translate("ContactForm", "Back"))
        self._foot.insertWidget(1, self.back)
        self.back.hide()
        self.back.clicked.connect(lambda: self._go_to(0))

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
            said=translate("ContactForm", "The contact is recorded."),
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
