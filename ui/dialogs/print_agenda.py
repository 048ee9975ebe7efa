"""The day or the week on paper: the very sheet is shown before it is printed or saved (P9)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.language import current_language, translate
from desktop.services.agenda import Document as Kind
from desktop.services.agenda import day_file_name, week_file_name
from desktop.services.agenda_view import SheetLook
from desktop.services.office import Services
from desktop.services.workplace import Done
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

    def maker(self) -> Callable[[Services], tuple[bytes, str]]:
        """The day or the week as it was chosen."""
        day, look, language = self.day.date_value(), self.look(), current_language()
        if self.chosen() is Kind.DAY:
            return lambda s: (s.agenda.day_sheet(day, look, language), day_file_name(day, language))
        return lambda s: (s.agenda.week_sheet(day, look, language), week_file_name(day, language))

    def logger(self) -> Callable[[Services], Done[None]]:
        """Logs that a day or a week left."""
        kind = self.chosen()
        return lambda services: services.agenda.exported(kind)


def leaving_text(look: SheetLook) -> str:
    """What stands on the paper, so that nothing leaves unseen."""
    if not look.named:
        return translate("PrintAgenda", "On it: times, codes and weeks. No names.")
    if look.addresses:
        return translate("PrintAgenda", "On it: names, addresses and visit notes. Keep this sheet with you.")
    return translate("PrintAgenda", "On it: names. Keep this sheet with you.")
