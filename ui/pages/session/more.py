"""What else can be done with a visit: at the table, or on paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from desktop.language import translate
from ui.widgets.buttons import IconButton
from ui.widgets.menus import entry


class MoreButton(IconButton):
    """A small menu: at the table, visit sheet, sheet for at home, and in the last week the card for later."""

    table_wanted = Signal()
    sheet_wanted = Signal()
    handout_wanted = Signal()
    card_wanted = Signal()

    def __init__(self) -> None:
        name = translate("SessionPage", "More for this visit")
        super().__init__("ellipsis", name)
        self.menu_ = QMenu(self)
        self.menu_.setAccessibleName(name)
        at_table = entry(self.menu_, translate("SessionPage", "At the table (F8)"))
        at_table.triggered.connect(lambda _checked=False: self.table_wanted.emit())
        sheet = entry(self.menu_, translate("SessionPage", "Print visit sheet…"))
        sheet.triggered.connect(lambda _checked=False: self.sheet_wanted.emit())
        self.handout = entry(self.menu_, translate("SessionPage", "Print sheet for at home…"))
        self.handout.triggered.connect(lambda _checked=False: self.handout_wanted.emit())
        self.card = entry(self.menu_, translate("SessionPage", "Card for later…"))
        self.card.triggered.connect(lambda _checked=False: self.card_wanted.emit())
        self.clicked.connect(lambda _checked=False: self._drop())

    def set_sheet(self, number: int) -> None:
        """Name the sheet for at home of this visit."""
        self.handout.setText(translate("SessionPage", "Print sheet {number}…").format(number=number))

    def _drop(self) -> None:
        """Below the button, its right edge in line."""
        at = self.mapToGlobal(self.rect().bottomRight())
        at.setX(at.x() - self.menu_.sizeHint().width())
        self.menu_.popup(at)
