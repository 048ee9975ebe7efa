"""The form of a participant, new or changed, with the intake (M13)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.drafts import NEW, Draft, DraftKind, details_content, details_from
from desktop.domain.participants import Participant, ParticipantDetails
from desktop.language import translate
from desktop.services.drafts import Subject
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog
from ui.dialogs.draft_words import moment_words
from ui.dialogs.participant_privacy import ConsentSection, VisitSection
from ui.dialogs.participant_sections import GoalSection, IntakeSection, Section, WhoSection
from ui.drafting import Drafting
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.dialogs import Question
from ui.widgets.fields import Combo, TextEdit
from ui.widgets.page import bring_to, scroll
from ui.widgets.segmented import SegmentedChoice

FORM_HEIGHT = 480


class ParticipantForm(DeedDialog):
    """Calm parts under each other; nothing typed is lost by Esc."""

    saved = Signal(object)
    """The id of the participant that was added or changed."""
    other_wanted = Signal(object)
    """The id of the participant who may be the same person: the page opens them."""

    def __init__(
        self,
        desk: Desk,
        participant: Participant | None,
        parent: QWidget | None,
        draft: Draft | None = None,
    ) -> None:
        new = participant is None
        title, deed = _title_and_deed(new=new)
        super().__init__(desk, title, deed, parent, width=760)
        self.participant = participant
        self._before = participant.details if participant else ParticipantDetails(name="")
        self._found: UUID | None = None
        self._leave_to: UUID | None = None
        self.question: Question | None = None
        today = desk.services.place.clock.today()
        shown = details_from(draft.content) if draft else self._before
        self.who = WhoSection(shown)
        self.goal = GoalSection(shown)
        self.intake = IntakeSection(shown, desk.pack, today)
        self.visit = VisitSection(shown)
        self.consent = ConsentSection(shown, today)
        self.sections: tuple[Section, ...] = (
            self.who,
            self.goal,
            self.intake,
            self.visit,
            self.consent,
        )
        self.alike = MessageBar("warn", translate("ParticipantForm", "Please note."), "")
        self.alike.hide()
        self._fill_body()
        self._begun = self.details() if draft is None else self._before
        self.drafting = Drafting(self, desk, lambda: details_content(self.details()))
        self.drafting.begin(subject_of(participant))
        if draft is not None:
            self._tell(draft)
        self._watch()
        self.who.left_field.connect(self._look_for_same)
        self.alike.acted.connect(self._open_other)
        self.who.name.setFocus()

    def _fill_body(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for section in self.sections:
            column.addWidget(section)
            self.fields.update(section.fields)
        area = scroll(content, translate("ParticipantForm", "The form"))
        area.setMinimumHeight(min(current().px(FORM_HEIGHT), 480))
        self.body.addWidget(self.alike)
        self.body.addWidget(area, 1)

    def _tell(self, draft: Draft) -> None:
        lead = translate("ParticipantForm", "Your draft of {moment} has been restored.")
        bar = MessageBar("info", lead.format(moment=moment_words(draft.changed_at)), "")
        self.body.insertWidget(0, bar)

    def _watch(self) -> None:
        """Whatever changes in a part goes to the draft."""
        for section in self.sections:
            for line in section.findChildren(QLineEdit):
                line.textChanged.connect(lambda _text: self.drafting.touched())
            for text in section.findChildren(TextEdit):
                text.textChanged.connect(self.drafting.touched)
            for choice in section.findChildren(SegmentedChoice):
                choice.chosen.connect(lambda _value: self.drafting.touched())
            for combo in section.findChildren(Combo):
                combo.chosen.connect(lambda _value: self.drafting.touched())

    def accept(self) -> None:
        """It is saved: nothing is left to keep."""
        self.drafting.done()
        super().accept()

    def begin_at_intake(self) -> None:
        """Open at the first question of the first meeting that has no answer yet."""
        bring_to(self.intake.first_open())

    def details(self) -> ParticipantDetails:
        """What stands in the form."""
        details = self._before
        for section in self.sections:
            details = section.read_into(details)
        return details

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved."""
        return self.details() != self._begun or bool(self.who.year_error())

    def perform(self) -> None:
        """Save, or say beside the fields what is wrong."""
        details, participant = self.details(), self.participant
        wrong_year = self.who.year_error()
        if wrong_year:
            self.fields["birth_year"].set_error(wrong_year)
            bring_to(self.who.year)
            return
        if participant is None:
            self.submit(
                lambda s: s.participants.add(details),
                translate("ParticipantForm", "{name} is added.").format(name=details.name),
                self.saved.emit,
            )
        else:
            self.submit(
                lambda s: s.participants.change(participant.id, participant.revision, details),
                translate("ParticipantForm", "Details of {name} saved.").format(name=details.name),
                lambda _none: self.saved.emit(participant.id),
            )

    # Someone who may be the same person

    def _look_for_same(self) -> None:
        details = self.details()
        if details.name:
            own = self.participant.id if self.participant else None
            self.desk.ask(self, lambda s: s.participants.similar(details, own), self._show_same)
        else:
            self.alike.hide()

    def _show_same(self, found: tuple[Participant, ...]) -> None:
        self._found = found[0].id if found else None
        if not found:
            self.alike.hide()
            return
        names = ", ".join(f"{other.name} ({other.code})" for other in found)
        text = translate(
            "ParticipantForm", "There is already a participant who looks like this one: {names}."
        ).format(names=names)
        self.alike.set_message(
            translate("ParticipantForm", "Please note."), text, translate("ParticipantForm", "Open that one")
        )
        self.alike.show()

    def _open_other(self) -> None:
        self._leave_to = self._found
        self.reject()

    # Leaving

    def reject(self) -> None:
        """Esc and the cross ask first when something was typed."""
        self.drafting.flush()
        if not self.dirty:
            self.drafting.done()
            self._leave()
            return
        if self.question is not None:
            return
        self.question = Question(
            self,
            translate("ParticipantForm", "Throw away what you typed?"),
            translate("ParticipantForm", "It is not saved yet."),
            translate("ParticipantForm", "Throw away"),
            translate("ParticipantForm", "Go on"),
        )
        self.question.decided.connect(self._decided)
        self.question.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The cross of the window is Esc."""
        event.ignore()
        self.reject()

    def _decided(self, throw_away: bool) -> None:
        self.question = None
        if throw_away:
            self.drafting.done()
            self._leave()
        else:
            self._leave_to = None

    def _leave(self) -> None:
        other = self._leave_to
        super().reject()
        if other is not None:
            self.other_wanted.emit(other)


def subject_of(participant: Participant | None) -> Subject:
    """What a draft of this form is about; there is one form for whoever is not in the store yet."""
    if participant is None:
        return Subject(DraftKind.PARTICIPANT, NEW)
    return Subject(DraftKind.PARTICIPANT, participant.id, participant.id, participant.revision)


def _title_and_deed(*, new: bool) -> tuple[str, str]:
    if new:
        title = translate("ParticipantForm", "New participant")
        return title, translate("ParticipantForm", "Add participant")
    return translate("ParticipantForm", "Change details"), translate("ParticipantForm", "Save")
