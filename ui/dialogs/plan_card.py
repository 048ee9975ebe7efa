"""The card "Als eenzaamheid terugkomt", filled in together in week 8 (M10)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.card import CardAnswer
from desktop.language import current_language, translate
from desktop.services.cards import CardForm
from desktop.services.document import DocumentChoices
from desktop.services.kinds.at_home import ON_A4
from ui.desk import Desk
from ui.dialogs.card_parts import CardPart
from ui.dialogs.deed import DeedDialog, say
from ui.papers.dialog import PaperDialog
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.fields import Check, DateField, Field
from ui.widgets.labels import label
from ui.widgets.page import scroll
from ui.widgets.text_inputs import line_edit

ASIDE = 290
FOLD_FROM = 1.3
"""Letter size from which what helps remembering stands above the card instead of beside it."""
HIGH = 420


class PlanCardDialog(DeedDialog):
    """The parts of the card at the left; exercises that helped, good moments and the own goal beside it."""

    def __init__(self, desk: Desk, trajectory_id: UUID, parent: QWidget | None) -> None:
        title = translate("PlanCardDialog", "Card: when loneliness returns")
        super().__init__(desk, title, translate("PlanCardDialog", "Save card"), parent, 940)
        self._trajectory_id = trajectory_id
        self.parts: dict[str, CardPart] = {}
        self.shown_to = line_edit(name=translate("PlanCardDialog", "I show this card to"), max_length=120)
        self.filled_on = DateField(translate("PlanCardDialog", "Filled in on"))
        self.filled_on.set_date_value(desk.services.place.clock.today())
        self.paper = Button(translate("PlanCardDialog", "On paper…"), icon="printer")
        self.paper.clicked.connect(lambda _checked=False: self._keep_and_print())
        self._left.addWidget(self.paper)
        self._print_after = False
        say(
            self,
            translate(
                "PlanCardDialog",
                "Fill it in together, in the participant’s own words. Leaving a part open is fine.",
            ),
        )
        sheet = QWidget()
        self._sheet = QVBoxLayout(sheet)
        self._sheet.setContentsMargins(6, 4, 8, 4)
        self._sheet.setSpacing(16)
        self._aside = Card()
        down = current().scale >= FOLD_FROM
        ways = QBoxLayout.Direction
        row = QBoxLayout(ways.TopToBottom if down else ways.LeftToRight)
        row.setSpacing(16)
        if down:
            row.addWidget(self._aside)
            row.addWidget(sheet, 1)
        else:
            self._aside.setFixedWidth(current().px(ASIDE))
            side = QVBoxLayout()
            side.addWidget(self._aside)
            side.addStretch(1)
            row.addWidget(sheet, 1)
            row.addLayout(side)
        whole = QWidget()
        whole.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.area = scroll(whole, title)
        self.area.setMinimumHeight(min(current().px(HIGH), self.screen().availableGeometry().height() - 320))
        self.body.addWidget(self.area, 1)
        self.filled_on.setFocus()
        desk.ask(self, lambda s: s.cards.form(trajectory_id), self._show)

    def _show(self, form: CardForm) -> None:
        language = current_language()
        card = form.card
        for number, item in enumerate(form.pack.card.items, start=1):
            kept = card.answer(item.id) if card else form.proposed.get(item.id, CardAnswer())
            part = CardPart(number, item, kept, language)
            if part.asks:
                self.parts[item.id] = part
            self._sheet.addWidget(part)
        names = (
            ("shown_to", translate("PlanCardDialog", "I show this card to"), self.shown_to),
            ("filled_on", translate("PlanCardDialog", "Filled in on"), self.filled_on),
        )
        last = QHBoxLayout()
        last.setSpacing(16)
        for key, name, editor in names:
            self.fields[key] = Field(name, editor)
            last.addWidget(self.fields[key], 2 if key == "shown_to" else 1)
        self._sheet.addLayout(last)
        if card is not None:
            self.shown_to.setText(card.shown_to)
            self.filled_on.set_date_value(card.filled_on)
        self._show_aside(form, language)
        first = next(iter(self.parts.values()), None)
        if first is not None:
            first.take_keyboard()

    def _show_aside(self, form: CardForm, language: str) -> None:
        """What to read back while filling in."""
        helped = [title[language] for title in form.helped]
        for name, texts, style in (
            (translate("PlanCardDialog", "This helped"), helped, "body"),
            (translate("PlanCardDialog", "Good moments"), list(form.moments), "body"),
            (translate("PlanCardDialog", "Own goal"), [form.goal] if form.goal else [], "own_words"),
        ):
            if texts:
                self._aside.body.addWidget(label(name, "body_strong"))
                for text in texts:
                    self._aside.body.addWidget(label(text, style, wrap=True))
        self._aside.setVisible(bool(helped or form.moments or form.goal))

    def answers(self) -> dict[str, CardAnswer]:
        """What stands in the dialog now."""
        return {item: part.answer() for item, part in self.parts.items()}

    def _keep_and_print(self) -> None:
        self._print_after = True
        self.perform()

    def perform(self) -> None:
        """Keep the card, also half filled in."""
        trajectory_id, answers = self._trajectory_id, self.answers()
        shown_to, on = self.shown_to.text(), self.filled_on.date_value()
        printing, self._print_after = self._print_after, False
        self.submit(
            lambda s: s.cards.keep(trajectory_id, answers, shown_to, on),
            translate("PlanCardDialog", "Card saved."),
            (lambda _card: self._print()) if printing else None,
        )

    def _print(self) -> None:
        CardPaperDialog(self.desk, self._trajectory_id, self.parentWidget()).open()


class CardPaperDialog(PaperDialog):
    """The card on paper: two sides of A5, or both on one A4."""

    def __init__(self, desk: Desk, trajectory_id: UUID, parent: QWidget | None) -> None:
        super().__init__(desk, translate("PlanCardDialog", "Card on paper"), parent)
        self._trajectory_id = trajectory_id
        self.on_a4 = Check(translate("PlanCardDialog", "Both sides on one A4"))
        self.on_a4.toggled.connect(lambda _on: self.draw())
        self.choices.addWidget(self.on_a4)
        self.leaving.setText(
            translate(
                "PlanCardDialog",
                "On it: the participant’s own words and the people on the card. It is theirs to keep.",
            )
        )
        self.draw()
        self.language.setFocus()

    def document_kind(self) -> str:
        """The card as it was kept."""
        return "card"

    def wanted(self) -> DocumentChoices:
        """Of this very trajectory."""
        sections = frozenset({ON_A4} if self.on_a4.isChecked() else ())
        return DocumentChoices(
            item=str(self._trajectory_id), sections=sections, language=self.language.value()
        )
