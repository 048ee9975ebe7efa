"""Saving and printing what is on the screen, and writing down that it left."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from desktop.domain.errors import OpmaatError
from desktop.language import translate, words
from desktop.services.documents import save_document
from ui.desk import Desk
from ui.papers.document import Document
from ui.papers.printing import AskPath, AskPrinter, print_document

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class WayOut(QObject):
    """Takes the very bytes that are shown; the paper worker writes them, the store logs it (P9, P12)."""

    troubled = Signal(str, str)
    """What did not happen, and what to do."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self.folder = Path(QStandardPaths.writableLocation(documents))
        """Where the next document is offered to be saved; remembered until the program locks."""

    def save(self, document: Document, ask: AskPath) -> None:
        """Ask where, and save there."""
        ask(str(self.folder / document.file_name), partial(self._save, document))

    def print(self, document: Document, ask: AskPrinter) -> None:
        """Ask for a printer, and print."""
        ask(partial(self._print, document))

    def _save(self, document: Document, path: Path) -> None:
        self.folder = path.parent
        said = translate("ReportsPage", "Saved: {file}.").format(file=path.name)
        self.desk.draw(
            self,
            lambda: save_document(path, document.pdf),
            lambda _none: self._log(document, said),
            self._not_saved,
        )

    def _not_saved(self, error: OpmaatError) -> None:
        self.troubled.emit(translate("ReportsPage", "Not saved."), words.error_text(error))

    def _print(self, document: Document, printer: QPrinter) -> None:
        self.desk.draw(self, lambda: print_document(document, printer), partial(self._printed, document))

    def _printed(self, document: Document, taken: bool) -> None:
        if taken:
            self._log(document, translate("ReportsPage", "Sent to the printer."))
            return
        self.troubled.emit(
            translate("ReportsPage", "Not printed."),
            translate(
                "ReportsPage",
                "The printer does not take the report. See whether it is on, or choose another one.",
            ),
        )

    def _log(self, document: Document, said: str) -> None:
        participant = document.about
        if participant is None:  # a report is always about somebody
            return
        self.desk.do(
            self,
            lambda services: services.reporting.exported(participant, "progress"),
            said=said,
            undoable=False,
        )
