"""The tab Gegevens & privacy: what is kept about someone, and what they allowed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.participants import (
    ConsentPurpose,
    ConsultDecision,
    ParticipantDetails,
    VisitRisk,
)
from desktop.language import dates, translate, words
from desktop.services.participants import Dossier
from ui.dialogs.deed import icon_line
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.emptying import empty
from ui.widgets.labels import IconLabel, label

Fact = tuple[str, str]
LANGUAGES = {"nl": "Nederlands", "en": "English"}


class DetailsTab(QWidget):
    """Calm cards and two buttons."""

    edit_wanted = Signal()
    privacy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = Button(translate("Dossier", "Change details"), icon="pencil")
        self.edit.clicked.connect(lambda _checked=False: self.edit_wanted.emit())
        self.privacy = Button(translate("Dossier", "Inspection and data…"), icon="shield-check")
        self.privacy.clicked.connect(lambda _checked=False: self.privacy_wanted.emit())
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(self._columns)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.edit)
        buttons.addWidget(self.privacy)
        buttons.addStretch(1)
        whole.addLayout(buttons)
        whole.addStretch(1)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what is kept about a participant."""
        empty(self._columns)
        details = dossier.participant.details
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(fact_card(translate("Dossier", "Who"), who_facts(details)))
        left.addWidget(visit_card(details))
        right.addWidget(fact_card(translate("Dossier", "Intake"), intake_facts(details)))
        right.addWidget(consent_card(details))
        stacked = current().scale >= 1.4
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        for side in (left, right):
            side.setContentsMargins(0, 0, 0, 0)
            side.setSpacing(16)
            side.addStretch(1)
            holder = QWidget()
            holder.setLayout(side)
            self._columns.addWidget(holder, 1)


def fact_card(title: str, facts: Sequence[Fact]) -> Card:
    """A card of words and their values; what is empty is said so."""
    card = Card()
    card.body.addWidget(label(title, "heading"))
    card.body.addLayout(fact_grid(facts))
    return card


def fact_grid(facts: Sequence[Fact]) -> QGridLayout:
    """Words on the left, values on the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, current().px(120))
    for row, (word, value) in enumerate(facts):
        grid.addWidget(label(word, "caption", "ink2"), row, 0, Qt.AlignmentFlag.AlignTop)
        shown = label(value or "–", "body", wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(shown, row, 1)
    return grid


def who_facts(details: ParticipantDetails) -> tuple[Fact, ...]:
    """Name, birth year, where and how to reach, language."""
    return (
        (translate("Dossier", "Name"), details.name),
        (translate("Dossier", "Year of birth"), str(details.birth_year or "")),
        (translate("Dossier", "Phone"), details.phone),
        (translate("Dossier", "Address"), details.address),
        (translate("Dossier", "Neighbourhood"), details.area),
        (translate("Dossier", "Language"), LANGUAGES.get(details.language, details.language)),
    )


def intake_facts(details: ParticipantDetails) -> tuple[Fact, ...]:
    """How long, own wish, and that the list was gone through; never which item (M13)."""
    return (
        (translate("Dossier", "Feels lonely"), words.capital(words.lonely_for(details.lonely_for))),
        (translate("Dossier", "Own wish"), words.capital(words.own_wish(details.own_wish))),
        (translate("Dossier", "Stop and consult"), consult_line(details)),
    )


def consult_line(details: ParticipantDetails) -> str:
    """ "Doorgenomen op 3 november: we kunnen beginnen"."""
    decision = words.consult_decision(details.consult_decision)
    if details.consult_decision is ConsultDecision.NOT_YET or details.consult_on is None:
        return words.capital(decision)
    text = translate("Dossier", "Gone through on {day}: {decision}")
    return text.format(day=dates.with_year(details.consult_on), decision=decision)


def visit_card(details: ParticipantDetails) -> Card:
    """What a visit asks: the shield stands here and under times, never beside a name."""
    card = Card()
    card.body.addWidget(label(translate("Dossier", "Visit"), "heading"))
    calm = details.visit_risk is VisitRisk.GREEN
    risk = IconLabel(
        "shield-check" if calm else "shield-alert",
        words.capital(words.visit_risk(details.visit_risk)),
        "ink" if calm else "warn",
        "body_strong",
    )
    card.body.addWidget(risk, 0, Qt.AlignmentFlag.AlignLeft)
    card.body.addWidget(label(words.visit_risk_meaning(details.visit_risk), "body", wrap=True))
    if details.visit_note:
        card.body.addWidget(label(details.visit_note, "body", wrap=True))
    return card


def consent_card(details: ParticipantDetails) -> Card:
    """Each purpose with its answer and date."""
    given = {consent.purpose: consent for consent in details.consents}
    card = Card()
    card.body.addWidget(label(translate("Dossier", "Consent"), "heading"))
    for purpose in ConsentPurpose:
        answer = given.get(purpose)
        if answer is None:
            icon, said = "circle", translate("Dossier", "not asked yet")
        elif answer.given:
            icon, said = "check", translate("Dossier", "yes, {day}")
        else:
            icon, said = "minus", translate("Dossier", "no, {day}")
        day = dates.with_year(answer.on) if answer is not None else ""
        line = f"{words.capital(words.consent_purpose(purpose))}: {said.format(day=day)}"
        card.body.addLayout(icon_line(icon, line, "ink"))
    return card
