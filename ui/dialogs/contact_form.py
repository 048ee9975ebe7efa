"""Begin a contact, change it, or record one that took place without being checked (M5, M6)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.drafts import Content, DraftKind
from desktop.domain.errors import OpmaatError
from desktop.language import translate, words
from desktop.services.contact import ContactCheck, NewContact, opens_again
from desktop.services.drafts import Subject
from ui.desk import Desk
from ui.dialogs.contact_facts import Choices, FactsForm, read_choices
from ui.dialogs.drafted import DraftedDialog
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.page import scroll

__all__ = ["ContactForm", "read_choices"]

SHOWN_BY_NAME = 4


class ContactForm(DraftedDialog):
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
        self._past = past
        self._choices = choices
        self._typed = False
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
        self._keep_draft()
        self.form.focus_first()
        if not choices.people:
            reason = translate("ContactForm", "First plan the eight weeks of a participant.")
            self.show_problem(reason)
            self.save.set_blocked(reason)

    @staticmethod
    def _heading(change: bool, past: bool) -> str:
        if change:
            return translate("ContactForm", "Change the meeting")
        if past:
            return translate("ContactForm", "Record an unplanned meeting")
        return translate("ContactForm", "New meeting")

    @staticmethod
    def _deed(change: bool, past: bool) -> str:
        if change:
            return translate("ContactForm", "Save")
        if past:
            return translate("ContactForm", "Next")
        return translate("ContactForm", "To the conditions")

    # What is typed is kept (P1)

    def _keep_draft(self) -> None:
        self.keep_drafts(self._desk, self._content, self._show_content, self._content())
        self.form.changed.connect(self._touched)
        self.form.person.chosen.connect(lambda _value: self._about_somebody())
        self._about_somebody()

    def _content(self) -> dict[str, Any]:
        return self.form.content()

    def _show_content(self, content: Content) -> None:
        self.form.show_content(content)

    def _touched(self) -> None:
        self._typed = True
        self.drafting.touched()

    def _subject(self) -> Subject | None:
        check = self._check
        if check is not None:
            contact = check.contact
            return Subject(
                DraftKind.CHANGE_CONTACT, contact.id, contact.participant_id, revision=contact.revision
            )
        person = self.form.participant_id()
        kind = DraftKind.UNPLANNED if self._past else DraftKind.NEW_CONTACT
        return Subject(kind, person, person) if person is not None else None

    def _about_somebody(self) -> None:
        """What is typed is about who is chosen now; what was typed already goes along."""
        if self._typed:
            self.drafting.done()
        if self._typed:
            self.drafting.begin(self._subject())
            self.drafting.touched()
        else:
            self.about(self._subject())

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
            shown = ", ".join(words.condition_name(code, check.pack) for code in codes)
        text = translate("ContactForm", "%n condition(s) will open again: {list}.", "", len(codes))
        text = text.format(list=shown)
        if check.contact.planned_at is not None:
            text += " " + translate("ContactForm", "The meeting is then no longer planned.")
        self.reopens.set_message(translate("ContactForm", "Please note."), text)

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
                said=translate("ContactForm", "The meeting is changed."),
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
                said=translate("ContactForm", "The meeting is started."),
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
        self.drafting.done()
        self.saved.emit(contact_id)
        self.accept()

    def refused(self, error: OpmaatError) -> None:
        """Say at the fields what is wrong."""
        self.say_refused(error, self.form.show_problems)
