"""Step 3: look it over, and begin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop.domain.errors import OpmaatError
from desktop.language import translate, words
from ui.pages.start.step import Step
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.cards import Card
from ui.widgets.emptying import empty
from ui.widgets.labels import label
from ui.widgets.progress import BusyBar


class BeginStep(Step):
    """What was chosen, in a few lines."""

    def __init__(self) -> None:
        super().__init__(translate("FirstStart", "Everything is ready"))
        self.trouble = MessageBar("error", "", "")
        self.busy = BusyBar(translate("FirstStart", "Your file is being made…"))
        self._card = Card()
        self._grid = QGridLayout()
        self._lay_out()
        self.show_busy(False)

    def _lay_out(self) -> None:
        wide = current().px(640)
        self._card.setMaximumWidth(wide)
        self._card.body.setContentsMargins(24, 20, 24, 20)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._card.body.addLayout(self._grid)
        said = label(
            translate(
                "FirstStart",
                "You begin with an empty file. What you write in it stays on this laptop, and opens "
                "only with your password or your recovery code.",
            ),
            wrap=True,
        )
        for one in (said, self.trouble, self.busy):
            one.setMaximumWidth(wide)
        self.trouble.hide()
        self.body.addWidget(said)
        self.body.addSpacing(20)
        self.body.addWidget(self._card)
        self.body.addSpacing(20)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.busy)
        self.body.addStretch(1)

    def show_summary(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show what was chosen: a word and what it is."""
        empty(self._grid)
        for row, (name, value) in enumerate(lines):
            self._grid.addWidget(label(name, role="ink2"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(value, wrap=True), row, 1)

    def show_busy(self, busy: bool) -> None:
        """Show that the file is being made."""
        self.busy.setVisible(busy)
        if busy:
            self.trouble.hide()

    def show_trouble(self, error: OpmaatError) -> None:
        """Say why the file could not be made; what was typed stays."""
        self.trouble.set_message(
            translate("FirstStart", "Your file is not made yet."), words.error_text(error)
        )
        self.trouble.show()
