"""The day or the week on paper: the very sheet is shown before it is printed or saved (P9)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.domain.period import Period
from desktop.language import current_language, translate
from desktop.services.agenda import Document as Kind
from desktop.services.agenda_view import SheetLook
from desktop.services.document import DocumentChoices
from desktop.services.kinds.agenda import ADDRESSES, LARGE
from ui.desk import Desk
from ui.dialogs.visit_sheet import DaySheetsDialog
from ui.papers.dialog import PaperDialog
from ui.widgets.buttons import Button
from ui.widgets.fields import Check, DateField, Field
from ui.widgets.segmented import SegmentedChoice


class PrintAgendaDialog(PaperDialog):
    """Without names until that is asked for; in the language of the window."""

    def __init__(self, desk: Desk, day: date, is_day: bool, parent: QWidget | None) -> None:
        title = translate("PrintAgenda", "Print day or week")
        super().__init__(desk, title, parent, width=860, side=280, languages=False)
        self.kind = SegmentedChoice(
            [
                (Kind.DAY.value, translate("PrintAgenda", "Day")),
                (Kind.WEEK.value, translate("PrintAgenda", "Week")),
            ],
            translate("PrintAgenda", "What is printed"),
            clearable=False,
        )
        self.kind.set_value((Kind.DAY if is_day else Kind.WEEK).value)
        self.day = DateField(translate("PrintAgenda", "Day"))
        self.day.set_date_value(day)
        self.named = Check(translate("PrintAgenda", "With names"))
        self.addresses = Check(translate("PrintAgenda", "Addresses and what to know at the door"))
        self.large = Check(translate("PrintAgenda", "Large print"))
        self.sheets = Button(translate("PrintAgenda", "Visit sheets of this day…"), "quiet")
        self.first.setSpacing(8)
        self.first.addWidget(self.kind)
        self.first.addWidget(Field(translate("PrintAgenda", "Which day or week"), self.day))
        for check in (self.named, self.addresses, self.large):
            self.first.addWidget(check)
            check.toggled.connect(lambda _on: self.draw())
        self._left.addWidget(self.sheets)
        self.kind.chosen.connect(lambda _value: self.draw())
        self.day.dateChanged.connect(lambda _day: self.draw())
        self.sheets.clicked.connect(lambda _checked=False: self.open_sheets())
        self.draw()
        self.kind.setFocus()

    def open_sheets(self) -> None:
        """A sheet to write on for each visit of the day, without names."""
        DaySheetsDialog(self.desk, self.day.date_value(), self).open()

    def look(self) -> SheetLook:
        """What was chosen."""
        named = self.named.isChecked()
        return SheetLook(named, named and self.addresses.isChecked(), self.large.isChecked())

    def chosen(self) -> Kind:
        """The day or the week."""
        return Kind(self.kind.value())

    def draw(self) -> None:
        """Say what stands on the sheet, and make it anew."""
        self.addresses.setVisible(self.named.isChecked())
        self.sheets.setVisible(self.chosen() is Kind.DAY)
        self.leaving.setText(leaving_text(self.look()))
        super().draw()

    def document_kind(self) -> str:
        """The day or the week."""
        return f"agenda_{self.chosen().value}"

    def wanted(self) -> DocumentChoices:
        """As it was chosen."""
        look, day = self.look(), self.day.date_value()
        sections = {ADDRESSES: look.addresses, LARGE: look.large}
        return DocumentChoices(
            period=Period(day, day),
            sections=frozenset(one for one, on in sections.items() if on),
            named=look.named,
            language=current_language(),
        )


def leaving_text(look: SheetLook) -> str:
    """What stands on the paper, so that nothing leaves unseen."""
    if not look.named:
        return translate("PrintAgenda", "On it: times, codes and weeks. No names.")
    if look.addresses:
        return translate(
            "PrintAgenda", "On it: names, addresses and what to know at the door. Keep this sheet with you."
        )
    return translate("PrintAgenda", "On it: names. Keep this sheet with you.")
