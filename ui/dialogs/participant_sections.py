"""The parts of the participant form: who, own goal, intake, visit, consent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.pack import MethodPack
from desktop.domain.participants import (
    ConsultDecision,
    LonelyFor,
    OwnWish,
    ParticipantDetails,
)
from desktop.language import LANGUAGES, current_language, translate, words
from ui.theme import current
from ui.widgets.cards import Card
from ui.widgets.fields import Combo, DateField, Field, line_edit, text_edit
from ui.widgets.labels import label
from ui.widgets.segmented import SegmentedChoice

LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English"}


class Section(Card):
    """A calm part of the form; ``changed`` when something in it was changed by hand."""

    changed = Signal()

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self.body.addWidget(label(title, "heading"))
        if hint:
            self.body.addWidget(label(hint, "caption", "ink2", wrap=True))

    def row(self, *keys: str) -> None:
        """Put fields side by side."""
        line = QHBoxLayout()
        line.setSpacing(12)
        for key in keys:
            line.addWidget(self.fields[key], 1)
        self.body.addLayout(line)

    def watch(self, *edits: QLineEdit) -> None:
        """Tell when one of these changes."""
        for edit in edits:
            edit.textEdited.connect(lambda _text: self.changed.emit())

    def read_into(self, details: ParticipantDetails) -> ParticipantDetails:
        """The details with what stands in this part."""
        return details


class WhoSection(Section):
    """Name, birth year, how to reach; a nickname is enough."""

    left_field = Signal()
    """Name or birth year was left: look for someone who may be the same person."""

    def __init__(self, details: ParticipantDetails) -> None:
        super().__init__(
            translate("ParticipantForm", "Who"),
            translate(
                "ParticipantForm",
                "As little as you need. No citizen service number, no diagnosis; a year of birth is enough.",
            ),
        )
        self.name, self.year = line_edit(max_length=200), line_edit(max_length=4)
        self.phone, self.address, self.area = line_edit(), line_edit(), line_edit()
        self.language = Combo(
            [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES], translate("ParticipantForm", "Language")
        )
        self.fields = {
            "name": Field(translate("ParticipantForm", "Name"), self.name),
            "birth_year": Field(translate("ParticipantForm", "Year of birth"), self.year, optional=True),
            "phone": Field(translate("ParticipantForm", "Phone"), self.phone, optional=True),
            "area": Field(translate("ParticipantForm", "Neighbourhood"), self.area, optional=True),
            "address": Field(translate("ParticipantForm", "Address"), self.address, optional=True),
            "language": Field(translate("ParticipantForm", "Language on paper"), self.language),
        }
        self.row("name", "birth_year")
        self.row("phone", "area")
        self.row("address", "language")
        self.name.setText(details.name)
        self.year.setText(str(details.birth_year or ""))
        self.phone.setText(details.phone)
        self.address.setText(details.address)
        self.area.setText(details.area)
        self.language.set_value(details.language)
        self.watch(self.name, self.year, self.phone, self.address, self.area)
        self.language.chosen.connect(lambda _value: self.changed.emit())
        for edit in (self.name, self.year):
            edit.editingFinished.connect(self.left_field)

    def year_error(self) -> str:
        """What is wrong with a birth year that is no number."""
        text = self.year.text().strip()
        if not text or (len(text) == 4 and text.isdecimal()):
            return ""
        return translate("ParticipantForm", "A year has four digits, such as 1948.")

    def read_into(self, details: ParticipantDetails) -> ParticipantDetails:
        """The details with name, year and how to reach."""
        year = self.year.text().strip()
        return replace(
            details,
            name=self.name.text().strip(),
            birth_year=int(year) if year and not self.year_error() else None,
            phone=self.phone.text().strip(),
            address=self.address.text().strip(),
            area=self.area.text().strip(),
            language=self.language.value(),
        )


class GoalSection(Section):
    """The goal in the participant's own words (M11)."""

    def __init__(self, details: ParticipantDetails) -> None:
        super().__init__(translate("ParticipantForm", "Own goal"))
        name = translate("ParticipantForm", "In the participant’s own words")
        self.goal = text_edit(2, "fact", name)
        self.goal.setFont(current().font("own_words"))
        self.goal.setFixedHeight(self.goal.fontMetrics().lineSpacing() * 2 + current().px(24))
        self.fields = {
            "goal": Field(
                name, self.goal, translate("ParticipantForm", "One sentence; it stands in the report."), True
            )
        }
        self.row("goal")
        self.goal.setPlainText(details.goal)
        self.goal.textChanged.connect(self.changed)

    def read_into(self, details: ParticipantDetails) -> ParticipantDetails:
        """The details with the goal."""
        return replace(details, goal=" ".join(self.goal.text().split()))


class IntakeSection(Section):
    """How long, own wish, and the list "stop en overleg"; never which item (M13)."""

    def __init__(self, details: ParticipantDetails, pack: MethodPack, today: date) -> None:
        super().__init__(translate("ParticipantForm", "Intake"))
        self.lonely_for = SegmentedChoice(
            [(v.value, words.capital(words.lonely_for(v))) for v in LonelyFor],
            translate("ParticipantForm", "Has felt lonely for"),
            clearable=False,
        )
        self.own_wish = SegmentedChoice(
            [(v.value, words.capital(words.own_wish(v))) for v in OwnWish],
            translate("ParticipantForm", "Does the person want this?"),
            clearable=False,
        )
        self.decision = Combo(
            [(v.value, words.capital(words.consult_decision(v))) for v in ConsultDecision],
            translate("ParticipantForm", "Decision"),
        )
        self.consult_on = DateField(translate("ParticipantForm", "Gone through on"))
        self.consult_on.setMaximumDate(QDate(today.year, today.month, today.day))
        self.fields = {
            "lonely_for": Field(translate("ParticipantForm", "Has felt lonely for"), self.lonely_for),
            "own_wish": Field(translate("ParticipantForm", "Does the person want this?"), self.own_wish),
            "consult_decision": Field(translate("ParticipantForm", "Decision"), self.decision),
            "consult_on": Field(translate("ParticipantForm", "Gone through on"), self.consult_on),
        }
        self.row("lonely_for")
        self.row("own_wish")
        self._add_list(pack)
        self.row("consult_decision", "consult_on")
        self.lonely_for.set_value(details.lonely_for.value)
        self.own_wish.set_value(details.own_wish.value)
        self.decision.set_value(details.consult_decision.value)
        self.consult_on.set_date_value(details.consult_on or today)
        for choice in (self.lonely_for, self.own_wish, self.decision):
            choice.chosen.connect(lambda _value: self.changed.emit())
        self.consult_on.dateChanged.connect(lambda _day: self.changed.emit())
        self.decision.currentIndexChanged.connect(lambda _index: self._show_date())
        self._show_date()

    def _add_list(self, pack: MethodPack) -> None:
        self.body.addSpacing(8)
        self.body.addWidget(label(translate("ParticipantForm", "Stop and consult"), "body_strong"))
        hint = translate(
            "ParticipantForm",
            "Go through this list. It advises, you decide. Only the date and the decision are kept, "
            "never which line.",
        )
        self.body.addWidget(label(hint, "caption", "ink2", wrap=True))
        for item in pack.consult_list:
            self.body.addWidget(label(f"•  {item[current_language()]}", "body", wrap=True))
        self.body.addSpacing(8)

    def _show_date(self) -> None:
        gone_through = self.decision.value() != ConsultDecision.NOT_YET.value
        self.consult_on.setEnabled(gone_through)

    def first_open(self) -> QWidget:
        """The first question of the two that come before a start (M13) without an answer."""
        return self.own_wish if self.own_wish.value() == OwnWish.UNKNOWN.value else self.decision

    def read_into(self, details: ParticipantDetails) -> ParticipantDetails:
        """The details with the intake."""
        decision = ConsultDecision(self.decision.value())
        return replace(
            details,
            lonely_for=LonelyFor(self.lonely_for.value()),
            own_wish=OwnWish(self.own_wish.value()),
            consult_decision=decision,
            consult_on=None if decision is ConsultDecision.NOT_YET else self.consult_on.date_value(),
        )
