"""The first question: begin for real, or practise."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from desktop.language import current_language, translate
from ui.pages.start.step import Step
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.labels import label

LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English"}
"""Each language in its own words: who reads only that one has to find it."""


class ChoiceStep(Step):
    """Two calm cards, and the way to the other language."""

    real = Signal()
    practice = Signal()
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("FirstStart", "Begin for real, or practise first?"))
        self.real_button = Button(translate("FirstStart", "Begin for real"), "filled")
        self.practice_button = Button(translate("FirstStart", "Practise"))
        other = "en" if current_language() == "nl" else "nl"
        self.language_button = Button(LANGUAGE_NAMES[other], "quiet")
        self.real_button.clicked.connect(lambda _checked=False: self.real.emit())
        self.practice_button.clicked.connect(lambda _checked=False: self.practice.emit())
        self.language_button.clicked.connect(lambda _checked=False: self.language_chosen.emit(other))
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def _lay_out(self) -> None:
        self._cards.setSpacing(24)
        self._cards.addWidget(
            choice_card(
                "file-lock",
                translate("FirstStart", "With my own participants"),
                (
                    translate("FirstStart", "You make an empty file with a password that only you know."),
                    translate(
                        "FirstStart",
                        "Three short steps, about three minutes. Have paper or a printer at hand.",
                    ),
                ),
                self.real_button,
            ),
            1,
        )
        self._cards.addWidget(
            choice_card(
                "sprout",
                translate("FirstStart", "With invented people"),
                (
                    translate(
                        "FirstStart",
                        "A full week with people in every phase, to look around and try things out.",
                    ),
                    translate(
                        "FirstStart",
                        "It is a file of its own with a coloured band. You can begin for real later.",
                    ),
                ),
                self.practice_button,
            ),
            1,
        )
        foot = QHBoxLayout()
        foot.addWidget(self.language_button)
        foot.addStretch(1)
        self.body.addLayout(self._cards)
        self.body.addSpacing(24)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def set_stacked(self, stacked: bool) -> None:
        """Put the cards below each other where there is no room beside."""
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._cards.setDirection(way)

    def first_focus(self) -> QWidget:
        """Return the button of the first card."""
        return self.real_button


def choice_card(icon: str, title: str, sentences: tuple[str, ...], button: Button) -> Card:
    """Make a card with one deed on it."""
    theme = current()
    card = Card()
    card.body.setContentsMargins(24, 24, 24, 24)
    card.body.setSpacing(8)
    picture = QLabel()
    picture.setPixmap(theme.pixmap(icon, "accent", theme.px(24), card.devicePixelRatioF()))
    card.body.addWidget(picture)
    card.body.addWidget(label(title, "heading", wrap=True))
    for sentence in sentences:
        card.body.addWidget(label(sentence, role="ink2", wrap=True))
    card.body.addStretch(1)
    card.body.addSpacing(12)
    card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return card
