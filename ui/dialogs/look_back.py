"""Look back together on a contact, in the participant's words (M7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.domain.clearance import DISAPPOINTING
from desktop.domain.contact import Outcome
from desktop.domain.drafts import Content, DraftKind
from desktop.domain.errors import OpmaatError, Problem
from desktop.language import dates, translate, words
from desktop.services.contact import ContactCheck
from desktop.services.drafts import Subject
from ui.desk import Desk
from ui.dialogs.drafted import DraftedDialog
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.fields import Check, Field, Radio, text_edit
from ui.widgets.labels import label
from ui.widgets.segmented import SegmentedChoice

SELF, OTHER = "self", "other"


@dataclass(frozen=True, slots=True)
class Seen:
    """What was answered."""

    outcome: Outcome
    finest_moment: str
    own_part: str
    to_please: bool | None


def outcome_words(outcome: Outcome) -> str:
    """The answer as a participant would give it, with the word of the report."""
    said = {
        Outcome.POSITIVE: translate("LookBack", "It was pleasant"),
        Outcome.MIXED: translate("LookBack", "Some of it was pleasant, some was not"),
        Outcome.NOT_POSITIVE: translate("LookBack", "It was not pleasant"),
        Outcome.DID_NOT_TAKE_PLACE: translate("LookBack", "It did not happen"),
    }
    return said[outcome]


class LookBackForm(QWidget):
    """How it was, the finest moment, the own part, for whom; and what follows from it."""

    changed = Signal()

    def __init__(self, today: date, call_back_days: int, *, happened: bool = False) -> None:
        super().__init__()
        self._call_by = today + timedelta(days=call_back_days)
        self.outcomes = {
            outcome: Radio(outcome_words(outcome))
            for outcome in Outcome
            if not (happened and outcome is Outcome.DID_NOT_TAKE_PLACE)
        }
        self.finest, self.part = text_edit(2), text_edit(2)
        self.fields = {
            "finest_moment": Field(
                translate("LookBack", "What was the finest moment, however small?"),
                self.finest,
                optional=True,
            ),
            "own_part": Field(
                translate("LookBack", "What did you do or bring yourself?"), self.part, optional=True
            ),
        }
        whom = translate("LookBack", "Did you do it for yourself or for me?")
        self.whom = SegmentedChoice(
            [
                (SELF, translate("LookBack", "for myself")),
                (OTHER, translate("LookBack", "for the counsellor")),
            ],
            whom,
        )
        self.whom_field = Field(whom, self.whom, optional=True)
        for edit in (self.finest, self.part):
            edit.textChanged.connect(self.changed)
        self.whom.chosen.connect(lambda _value: self.changed.emit())
        self.follows = MessageBar("info", "", "")
        self.follows.hide()
        self.sheet = Check(translate("LookBack", "Then show the sheet ‘It is not you’ to print"))
        self.sheet.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        answers = QVBoxLayout()
        answers.setSpacing(0)
        answers.addWidget(label(translate("LookBack", "How was it for you?"), "body_strong"))
        self._group = QButtonGroup(self)
        for outcome, radio in self.outcomes.items():
            self._group.addButton(radio)
            answers.addWidget(radio)
            radio.toggled.connect(lambda _on, outcome=outcome: self._show_what_follows())
            radio.setAccessibleDescription(words.outcome(outcome))
        column.addLayout(answers)
        column.addWidget(self.follows)
        column.addWidget(self.sheet)
        for field in self.fields.values():
            column.addWidget(field)
        column.addWidget(self.whom_field)
        column.addStretch(1)

    def outcome(self) -> Outcome | None:
        """What was chosen."""
        return next((one for one, radio in self.outcomes.items() if radio.isChecked()), None)

    def _show_what_follows(self) -> None:
        outcome = self.outcome()
        self.changed.emit()
        if outcome is None:
            return
        happened = outcome is not Outcome.DID_NOT_TAKE_PLACE
        for field in (*self.fields.values(), self.whom_field):
            field.setVisible(happened)
        self.sheet.setVisible(outcome in DISAPPOINTING)
        self.follows.set_kind("warn" if outcome in DISAPPOINTING else "info")
        self.follows.set_message(*self._what_follows(outcome))
        self.follows.show()

    def _what_follows(self, outcome: Outcome) -> tuple[str, str]:
        if outcome is Outcome.POSITIVE:
            return (
                translate("LookBack", "Good."),
                translate("LookBack", "Keep the moment: write it down in the participant’s own words."),
            )
        if outcome is Outcome.DID_NOT_TAKE_PLACE:
            return (
                translate("LookBack", "That is fine."),
                translate("LookBack", "Nothing follows from it. You can plan it again whenever it suits."),
            )
        text = translate(
            "LookBack",
            "Call on {day} at the latest, and say that it is down to the setting. Nothing new is planned "
            "here until you have looked together at what has to change.",
        )
        return translate("LookBack", "What follows."), text.format(day=dates.day(self._call_by))

    def wants_sheet(self) -> bool:
        """Whether the sheet "Het ligt niet aan u" is to be shown after recording."""
        return self.outcome() in DISAPPOINTING and self.sheet.isChecked()

    def seen(self) -> Seen | None:
        """The answers; ``None`` while the outcome is missing."""
        outcome = self.outcome()
        if outcome is None:
            return None
        if outcome is Outcome.DID_NOT_TAKE_PLACE:
            return Seen(outcome, "", "", None)
        for_whom = {SELF: False, OTHER: True}.get(self.whom.value())
        return Seen(outcome, self.finest.text(), self.part.text(), for_whom)

    def content(self) -> dict[str, Any]:
        """What stands in the form, as a draft holds it."""
        outcome = self.outcome()
        return {
            "outcome": outcome.value if outcome else "",
            "finest_moment": self.finest.text(),
            "own_part": self.part.text(),
            "to_please": {SELF: False, OTHER: True}.get(self.whom.value()),
        }

    def show_content(self, content: Content) -> None:
        """Show what a draft holds; of an answer that cannot be given here only the texts."""
        self._group.setExclusive(False)
        for outcome, radio in self.outcomes.items():
            radio.setChecked(outcome.value == content["outcome"])
        self._group.setExclusive(True)
        self.finest.setPlainText(content["finest_moment"])
        self.part.setPlainText(content["own_part"])
        self.whom.set_value({None: "", False: SELF, True: OTHER}[content["to_please"]])

    def show_problems(self, problems: tuple[Problem, ...]) -> list[str]:
        """Put each problem at its field; returns the sentences that belong to none."""
        for field in self.fields.values():
            field.set_error("")
        rest = []
        for problem in problems:
            text = words.problem_text(problem)
            if problem.field in self.fields:
                self.fields[problem.field].set_error(text)
            else:
                rest.append(text)
        return rest

    def focus_first(self) -> None:
        """Bring the keyboard to the first answer."""
        next(iter(self.outcomes.values())).setFocus()


class LookBackDialog(DraftedDialog):
    """The look-back on one contact."""

    saved = Signal()
    fell_short = Signal()
    """It was mixed or not positive, and the sheet for the participant was asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None, check: ContactCheck) -> None:
        super().__init__(
            translate("LookBack", "Look back: {title}").format(title=check.contact.facts.title), parent
        )
        self._desk = desk
        self._contact_id = check.contact.id
        days = check.pack.thresholds.call_back_days
        self.form = LookBackForm(check.today, days, happened=check.contact.unplanned)
        empty = {"outcome": "", "finest_moment": "", "own_part": "", "to_please": None}
        self.keep_drafts(desk, self.form.content, self.form.show_content, empty)
        self.save = Button(translate("LookBack", "Record"), "filled")
        self.cancel = Button(translate("LookBack", "Not now"))
        self.body.addWidget(self.form)
        self.add_button(self.cancel, "safe")
        self.add_button(self.save, "deed")
        self.save.clicked.connect(self._save)
        self.form.focus_first()
        self.form.changed.connect(self.drafting.touched)
        contact = check.contact
        self.about(Subject(DraftKind.LOOK_BACK, contact.id, contact.participant_id, contact.revision))

    def _save(self) -> None:
        seen = self.form.seen()
        if seen is None:
            self.show_problem(translate("LookBack", "Choose first how it was."))
            self.form.focus_first()
            return
        if self._saving:
            return
        self._saving = True
        self._desk.do(
            self,
            lambda s: s.contact.look_back(
                self._contact_id, seen.outcome, seen.finest_moment, seen.own_part, seen.to_please
            ),
            lambda _none: self._done(),
            self._refused,
            said=translate("LookBack", "The look-back is recorded."),
        )

    def _done(self) -> None:
        self._saving = False
        self.drafting.done()
        self.saved.emit()
        wanted = self.form.wants_sheet()
        self.accept()
        if wanted:
            self.fell_short.emit()

    def _refused(self, error: OpmaatError) -> None:
        self.say_refused(error, self.form.show_problems)
