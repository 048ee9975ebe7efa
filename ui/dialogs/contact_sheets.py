"""The sheets around a contact: the very sheet is shown before it is printed or saved (P9)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import current_language, translate, words
from desktop.services.contact import ContactCheck
from desktop.services.contact_papers import ContactSheet, sheet_file_name
from desktop.services.documents import save_document
from ui.desk import Desk
from ui.papers.document import Document, make_document, picture_of
from ui.papers.preview import Preview
from ui.papers.printing import AskPath, AskPrinter, ask_for_path, ask_for_printer, print_document
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Check, Radio
from ui.widgets.labels import label
from ui.widgets.segmented import SegmentedChoice

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

OPTIONS_WIDTH = 320
PREVIEW_SIZE = (460, 430)


def sheet_words(kind: ContactSheet) -> str:
    """What a sheet is called."""
    return {
        ContactSheet.CHECKLIST: translate("ContactSheets", "Conditions, as they stand"),
        ContactSheet.BLANK: translate("ContactSheets", "Conditions, blank to fill in together"),
        ContactSheet.WHY_NOT_YET: translate("ContactSheets", "Why not yet: for those around"),
        ContactSheet.NOT_YOUR_FAULT: translate("ContactSheets", "It is not you: for the participant"),
    }[kind]


class ContactSheetsDialog(Dialog):
    """Which sheet, in which language, with or without a name; on the right how it looks."""

    def __init__(
        self,
        desk: Desk,
        check: ContactCheck | None,
        parent: QWidget | None,
        kind: ContactSheet | None = None,
    ) -> None:
        super().__init__(translate("ContactSheets", "Print"), parent, width=880)
        self.desk = desk
        self.ask_path: AskPath = partial(ask_for_path, self)
        self.ask_printer: AskPrinter = partial(ask_for_printer, self)
        self.document: Document | None = None
        self._contact_id = check.contact.id if check else None
        self._asked = 0
        kinds = [one for one in ContactSheet if check is not None or one is not ContactSheet.CHECKLIST]
        self.kinds = {one: Radio(sheet_words(one)) for one in kinds}
        self.kinds[kind if kind in self.kinds and kind is not None else kinds[0]].setChecked(True)
        self.language = SegmentedChoice(
            [("nl", translate("ContactSheets", "Dutch")), ("en", translate("ContactSheets", "English"))],
            translate("ContactSheets", "Language of the sheet"),
            clearable=False,
        )
        self.language.set_value(current_language())
        self.named = Check(translate("ContactSheets", "With name, place and people"))
        self.leaving = label("", "caption", "ink2", wrap=True)
        self.preview = Preview(translate("ContactSheets", "The sheet"))
        self.printing = Button(translate("ContactSheets", "Print the sheet"), "filled", "printer")
        self.saving = Button(translate("ContactSheets", "Save PDF"), icon="save")
        self._set_out()
        self._connect()
        self._draw()
        self.kinds[self.chosen()].setFocus()

    def _set_out(self) -> None:
        holder = QWidget()
        choices = QVBoxLayout(holder)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(4)
        self._group = QButtonGroup(self)
        for radio in self.kinds.values():
            self._group.addButton(radio)
            choices.addWidget(radio)
        choices.addSpacing(8)
        choices.addWidget(self.language)
        choices.addWidget(self.named)
        choices.addSpacing(8)
        choices.addWidget(self.leaving)
        choices.addStretch(1)
        holder.setFixedWidth(current().px(OPTIONS_WIDTH))
        self.preview.setMinimumSize(*PREVIEW_SIZE)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(holder)
        row.addWidget(self.preview, 1)
        self.body.addLayout(row, 1)
        self.add_button(Button(translate("ContactSheets", "Close")), "safe")
        self._foot.addWidget(self.saving)
        self.add_button(self.printing, "deed")

    def _connect(self) -> None:
        for radio in self.kinds.values():
            radio.toggled.connect(lambda on: self._draw() if on else None)
        self.language.chosen.connect(lambda _value: self._draw())
        self.named.toggled.connect(lambda _on: self._draw())
        self.preview.wanted.connect(self._draw_page)
        self.saving.clicked.connect(lambda _checked=False: self.save())
        self.printing.clicked.connect(lambda _checked=False: self.print())
        QShortcut(QKeySequence("Ctrl+Return"), self, self.printing.click)

    def chosen(self) -> ContactSheet:
        """The sheet that is shown."""
        return next(kind for kind, radio in self.kinds.items() if radio.isChecked())

    # --- drawing -----------------------------------------------------------------------------

    def _draw(self) -> None:
        """Only the newest that was asked for is shown."""
        self._asked += 1
        number, kind, contact = self._asked, self.chosen(), self._contact_id
        filled = kind is ContactSheet.CHECKLIST
        named, language = filled and self.named.isChecked(), self.language.value()
        self.named.setVisible(filled)
        self.leaving.setText(leaving_text(kind, named))
        self.document = None
        self.preview.set_busy(True)
        self.desk.ask(
            self,
            lambda s: s.contact.papers.sheet(kind, contact, named=named, language=language),
            lambda pdf: self._measure(number, pdf, sheet_file_name(kind, language)),
            self._not_drawn,
        )

    def _measure(self, number: int, pdf: bytes, name: str) -> None:
        if number == self._asked:
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
        said = translate("ContactSheets", "Saved: {file}.").format(file=path.name)
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
            self._log(translate("ContactSheets", "Sent to the printer."))
            return
        self.show_problem(
            translate(
                "ContactSheets", "The printer does not take the sheet. See whether it is on, or save it."
            )
        )

    def _log(self, said: str) -> None:
        kind = self.chosen()
        contact = self._contact_id if kind is ContactSheet.CHECKLIST else None
        self.desk.do(
            self,
            lambda s: s.contact.papers.exported(kind, contact),
            lambda _none: self.accept(),
            said=said,
            undoable=False,
        )


def leaving_text(kind: ContactSheet, named: bool) -> str:
    """What stands on the paper, so that nothing leaves unseen."""
    if kind is not ContactSheet.CHECKLIST:
        return translate("ContactSheets", "On it: nothing about a participant.")
    if named:
        return translate("ContactSheets", "On it: name, place and people. Keep this sheet with you.")
    return translate("ContactSheets", "On it: code, neutral label, date and answers. No names.")
