"""The day or the week on paper: the very sheet is shown before it is printed or saved (P9)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import current_language, translate, words
from desktop.services.agenda import Document as Kind
from desktop.services.agenda import day_file_name, week_file_name
from desktop.services.agenda_view import SheetLook
from desktop.services.documents import save_document
from desktop.services.office import Services
from ui.desk import Desk
from ui.dialogs.visit_sheet import DaySheetsDialog
from ui.papers.document import Document, make_document, picture_of
from ui.papers.preview import Preview
from ui.papers.printing import AskPath, AskPrinter, ask_for_path, ask_for_printer, print_document
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Check, DateField, Field
from ui.widgets.labels import label
from ui.widgets.segmented import SegmentedChoice

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

OPTIONS_WIDTH = 280
PREVIEW_SIZE = (460, 430)


class PrintAgendaDialog(Dialog):
    """Choices on the left, the sheet on the right; without names until that is asked for."""

    def __init__(self, desk: Desk, day: date, is_day: bool, parent: QWidget | None) -> None:
        super().__init__(translate("PrintAgenda", "Print day or week"), parent, width=860)
        self.desk = desk
        self.ask_path: AskPath = partial(ask_for_path, self)
        self.ask_printer: AskPrinter = partial(ask_for_printer, self)
        self.document: Document | None = None
        self._asked = 0
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
        self.leaving = label("", "caption", "ink2", wrap=True)
        self.preview = Preview(translate("PrintAgenda", "The sheet"))
        self.printing = Button(translate("PrintAgenda", "Print"), "filled", "printer")
        self.saving = Button(translate("PrintAgenda", "Save PDF"), icon="save")
        self.sheets = Button(translate("PrintAgenda", "Visit sheets of this day…"), "quiet")
        self._set_out()
        self._connect()
        self._draw()
        self.kind.setFocus()

    def _set_out(self) -> None:
        choices = QVBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.kind)
        choices.addWidget(Field(translate("PrintAgenda", "Which day or week"), self.day))
        for check in (self.named, self.addresses, self.large):
            choices.addWidget(check)
        choices.addWidget(self.leaving)
        choices.addStretch(1)
        holder = QWidget()
        holder.setLayout(choices)
        choices.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(current().px(OPTIONS_WIDTH))
        self.preview.setMinimumSize(*PREVIEW_SIZE)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(holder)
        row.addWidget(self.preview, 1)
        self.body.addLayout(row, 1)
        self._left.addWidget(self.sheets)
        self.add_button(Button(translate("PrintAgenda", "Close")), "safe")
        self._foot.addWidget(self.saving)
        self.add_button(self.printing, "deed")

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda _value: self._draw())
        self.day.dateChanged.connect(lambda _day: self._draw())
        for check in (self.named, self.addresses, self.large):
            check.toggled.connect(lambda _on: self._draw())
        self.preview.wanted.connect(self._draw_page)
        self.sheets.clicked.connect(lambda _checked=False: self.open_sheets())
        self.saving.clicked.connect(lambda _checked=False: self.save())
        self.printing.clicked.connect(lambda _checked=False: self.print())
        QShortcut(QKeySequence("Ctrl+Return"), self, self.printing.click)

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

    # --- drawing -----------------------------------------------------------------------------

    def _draw(self) -> None:
        """Read on the store worker, draw there as well: a sheet is small; only the newest is shown."""
        self._asked += 1
        number = self._asked
        self.addresses.setVisible(self.named.isChecked())
        self.sheets.setVisible(self.chosen() is Kind.DAY)
        self.leaving.setText(leaving_text(self.look()))
        self.document = None
        self.preview.set_busy(True)
        self.desk.ask(self, self._sheet(), lambda pdf: self._measure(number, pdf), self._not_drawn)

    def _sheet(self) -> Callable[[Services], bytes]:
        day, look, language = self.day.date_value(), self.look(), current_language()
        if self.chosen() is Kind.DAY:
            return lambda services: services.agenda.day_sheet(day, look, language)
        return lambda services: services.agenda.week_sheet(day, look, language)

    def _measure(self, number: int, pdf: bytes) -> None:
        if number != self._asked:
            return
        day, language = self.day.date_value(), current_language()
        name = (day_file_name if self.chosen() is Kind.DAY else week_file_name)(day, language)
        self.desk.draw(
            self,
            lambda: make_document(pdf, name),
            lambda document: self._show(number, document),
            self._not_drawn,
        )

    def _show(self, number: int, document: Document) -> None:
        if number == self._asked:
            self.document = document
            self.preview.set_busy(False)
            self.preview.show_document(document)

    def _not_drawn(self, error: OpmaatError) -> None:
        self.preview.set_busy(False)
        self.show_problem(words.error_text(error))

    def _draw_page(self, document: Document, page: int, size: QSize) -> None:
        self.desk.draw(self, lambda: picture_of(document, page, size), self.preview.show_picture)

    # --- leaving -----------------------------------------------------------------------------

    def save(self) -> None:
        """Ask where, and save the sheet that is shown."""
        document = self.document
        if document is not None:
            self.ask_path(document.file_name, lambda path: self._save(document, path))

    def _save(self, document: Document, path: Path) -> None:
        said = translate("PrintAgenda", "Saved: {file}.").format(file=path.name)
        self.desk.draw(
            self,
            lambda: save_document(path, document.pdf),
            lambda _none: self._log(said),
            lambda error: self.show_problem(words.error_text(error)),
        )

    def print(self) -> None:
        """Ask for a printer, and print the sheet that is shown."""
        document = self.document
        if document is not None:
            self.ask_printer(lambda printer: self._print(document, printer))

    def _print(self, document: Document, printer: QPrinter) -> None:
        self.desk.draw(self, lambda: print_document(document, printer), self._printed)

    def _printed(self, taken: bool) -> None:
        if taken:
            self._log(translate("PrintAgenda", "Sent to the printer."))
            return
        self.show_problem(
            translate("PrintAgenda", "The printer does not take the sheet. See whether it is on, or save it.")
        )

    def _log(self, said: str) -> None:
        kind = self.chosen()
        self.desk.do(
            self, lambda s: s.agenda.exported(kind), lambda _none: self.accept(), said=said, undoable=False
        )


def leaving_text(look: SheetLook) -> str:
    """What stands on the paper, so that nothing leaves unseen."""
    if not look.named:
        return translate("PrintAgenda", "On it: times, codes and weeks. No names.")
    if look.addresses:
        return translate("PrintAgenda", "On it: names, addresses and visit notes. Keep this sheet with you.")
    return translate("PrintAgenda", "On it: names. Keep this sheet with you.")
