"""The bar that asks before a name leaves, and the one that says why something was not saved."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.language import translate
from desktop.services.reporting import SlippedName
from ui.pages.reports.leaving import slipped_text
from ui.widgets.bars import MessageBar, announce
from ui.widgets.buttons import Button


class Deed(Enum):
    """The two ways out."""

    SAVE = "save"
    PRINT = "print"


class NameBar(MessageBar):
    """Says which words look like the name; when something is about to leave, it asks."""

    anyway = Signal(object)
    """Let it leave as it is: the deed that was asked."""

    def __init__(self) -> None:
        super().__init__("warn", translate("ReportsPage", "Please note."), "")
        self._deed = Deed.SAVE
        self.anyway_button = Button("", small=True)
        self.anyway_button.clicked.connect(lambda _checked=False: self.anyway.emit(self._deed))
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(layout.indexOf(self.button) + 1, self.anyway_button)
        self.hide()

    def show_names(self, slipped: Sequence[SlippedName]) -> None:
        """Name the words as soon as they are there; without any the bar goes."""
        self.anyway_button.hide()
        if slipped:
            self.set_message(
                translate("ReportsPage", "Please note."),
                slipped_text(slipped),
                translate("ReportsPage", "Change it"),
            )
        self.setVisible(bool(slipped))

    def ask(self, deed: Deed) -> None:
        """Ask before the deed; the safe answer has the focus."""
        self._deed = deed
        self.anyway_button.setText(
            translate("ReportsPage", "Save anyway")
            if deed is Deed.SAVE
            else translate("ReportsPage", "Print anyway")
        )
        self.anyway_button.show()
        self.button.setFocus()
        announce(self)
