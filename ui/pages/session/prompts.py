"""The right column: what was agreed, questions that help, and what to ask instead (M8). It takes no focus."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.domain.pack import MethodPack
from desktop.language import current_language, translate
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, label


class PromptCard(Card):
    """A small sheet with a caption."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.body.setContentsMargins(12, 5, 12, 6)
        self.body.setSpacing(2)
        self.body.addWidget(label(title, "caption", "ink2"))


class Prompts(QWidget):
    """Three sheets, under each other or side by side."""

    def __init__(self, pack: MethodPack) -> None:
        super().__init__()
        self.agreed = PromptCard(translate("SessionPage", "Agreed last time"))
        self.agreement = label("", "body", wrap=True)
        self.agreed.body.addWidget(self.agreement)
        self.helping = PromptCard(translate("SessionPage", "Questions that help"))
        self.instead = PromptCard(translate("SessionPage", "Rather ask it this way"))
        self.helping_lines: list[str] = []
        self._shown: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(7)
        for card in (self.agreed, self.helping, self.instead):
            self._row.addWidget(card)
            card.body.addStretch(1)
        self._row.addStretch(1)
        self.take_pack(pack)

    def take_pack(self, pack: MethodPack) -> None:
        """Show the questions of this pack."""
        for line in self._shown:
            line.setParent(None)
            line.deleteLater()
        language = current_language()
        self.helping_lines = [prompt[language] for prompt in pack.prompts]
        helping = [label(text, "body", wrap=True) for text in self.helping_lines]
        instead = []
        for pair in pack.prompt_pairs:
            instead.append(IconLabel("x", f"‘{pair.avoid[language]}’", "ink2", "caption"))
            instead.append(IconLabel("check", f"‘{pair.instead[language]}’", "ink", "caption"))
        for line in instead:
            line.set_wrap(True)
        for card, lines in ((self.helping, helping), (self.instead, instead)):
            for line in lines:
                # Above the room that is left over.
                card.body.insertWidget(card.body.count() - 1, line)
        self._shown = [*helping, *instead]

    def set_side_by_side(self, side_by_side: bool) -> None:
        """Stand in a row above the form instead of beside it."""
        across = QBoxLayout.Direction.LeftToRight if side_by_side else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across)
        for index in range(3):
            self._row.setStretch(index, 1 if side_by_side else 0)
        self._row.setStretch(3, 0 if side_by_side else 1)

    def show_agreement(self, text: str) -> None:
        """Show what was agreed last time; nothing agreed: no sheet."""
        self.agreement.setText(text)
        self.agreed.setVisible(bool(text))
