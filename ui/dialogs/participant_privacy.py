"""The parts of the participant form about the visit and about consent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.participants import Consent, ConsentPurpose, ParticipantDetails, VisitRisk
from desktop.language import dates, translate, words
from ui.dialogs.participant_sections import Section
from ui.widgets.fields import Field, text_edit
from ui.widgets.labels import IconLabel, label
from ui.widgets.segmented import SegmentedChoice


class VisitSection(Section):
    """The risk estimate with its shield, and what to know at the door."""

    def __init__(self, details: ParticipantDetails) -> None:
        super().__init__(translate("ParticipantForm", "Visit"))
        self.risk = SegmentedChoice(
            [(v.value, words.capital(words.visit_risk(v))) for v in VisitRisk],
            translate("ParticipantForm", "Risk estimate"),
            clearable=False,
        )
        self.meaning = IconLabel("shield-check", "", "ink", "body")
        self.note = text_edit(2, "fact", translate("ParticipantForm", "What to know at the door"))
        self.fields = {
            "visit_risk": Field(translate("ParticipantForm", "Risk estimate"), self.risk),
            "visit_note": Field(
                translate("ParticipantForm", "What to know at the door"), self.note, optional=True
            ),
        }
        self.row("visit_risk")
        self.body.addWidget(self.meaning)
        self.row("visit_note")
        self.risk.set_value(details.visit_risk.value)
        self.note.setPlainText(details.visit_note)
        self._show_meaning()
        self.risk.chosen.connect(lambda _value: self._show_meaning())
        self.risk.chosen.connect(lambda _value: self.changed.emit())
        self.note.textChanged.connect(self.changed)

    def _show_meaning(self) -> None:
        risk = VisitRisk(self.risk.value())
        calm = risk is VisitRisk.GREEN
        icon = "shield-check" if calm else "shield-alert"
        self.meaning.set(icon, words.visit_risk_meaning(risk), "ink" if calm else "warn")

    def read_into(self, details: ParticipantDetails) -> ParticipantDetails:
        """The details with risk and note."""
        return replace(details, visit_risk=VisitRisk(self.risk.value()), visit_note=self.note.text().strip())


class ConsentSection(Section):
    """Consent per purpose: ja, nee, or not asked yet; each with the day it was given."""

    def __init__(self, details: ParticipantDetails, today: date) -> None:
        super().__init__(
            translate("ParticipantForm", "Consent"),
            translate("ParticipantForm", "Ask each apart. It can always be taken back."),
        )
        self._today = today
        self._before: Mapping[ConsentPurpose, Consent] = {c.purpose: c for c in details.consents}
        self.choices: dict[ConsentPurpose, SegmentedChoice] = {}
        options = (
            ("yes", translate("ParticipantForm", "Yes")),
            ("no", translate("ParticipantForm", "No")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, purpose in enumerate(ConsentPurpose):
            name = words.capital(words.consent_purpose(purpose))
            choice = SegmentedChoice(options, name)
            before = self._before.get(purpose)
            if before is not None:
                choice.set_value("yes" if before.given else "no")
            choice.chosen.connect(lambda _value: self.changed.emit())
            self.choices[purpose] = choice
            grid.addLayout(_purpose_words(name, before), row, 0)
            grid.addWidget(choice, row, 1)
        holder = QWidget()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.fields = {"consents": Field("", holder)}
        self.fields["consents"].label.hide()
        holder.setAccessibleName(translate("ParticipantForm", "Consent per purpose"))
        self.row("consents")

    def read_into(self, details: ParticipantDetails) -> ParticipantDetails:
        """The details with every answer; an answer that did not change keeps its day."""
        consents = []
        for purpose, choice in self.choices.items():
            if not choice.value():
                continue
            given, before = choice.value() == "yes", self._before.get(purpose)
            same = before is not None and before.given == given
            consents.append(before if same and before else Consent(purpose, given, self._today))
        return replace(details, consents=tuple(consents))


def _purpose_words(name: str, before: Consent | None) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(label(name, "body", wrap=True))
    if before is not None:
        since = translate("ParticipantForm", "since {day}").format(day=dates.with_year(before.on))
        column.addWidget(label(since, "caption", "ink2"))
    return column
