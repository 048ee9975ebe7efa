"""Saving and printing the very bytes that are shown, and writing down that they left (P9, P12)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import translate, words
from desktop.services.documents import PaperHabits
from desktop.services.saving import save_document
from ui.desk import Desk
from ui.papers.document import Document
from ui.papers.printing import (
    AskPath,
    AskPrinter,
    ask_for_path,
    ask_for_printer,
    habits_of,
    print_document,
)

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop.services.office import Services
    from desktop.services.workplace import Done

Log = Callable[["Services"], "Done[Any]"]
"""Writes the line in the audit log; called on the store worker once the document has left."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A document on its way out."""

    document: Document
    log: Log
    password: str = ""
    """For the saved file; paper has none."""


class WayOut(QObject):
    """The paper worker writes or prints, the store logs it; folder and printer are remembered."""

    troubled = Signal(str, str)
    """What did not happen, and what to do."""
    done = Signal()
    """It left, and that is written down."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self.desk = desk
        self.ask_path: AskPath = partial(ask_for_path, owner)
        self.ask_printer: AskPrinter = partial(ask_for_printer, owner)
        self.habits = PaperHabits()
        desk.ask(self, lambda services: services.documents.habits(), self._know)

    def _know(self, habits: PaperHabits) -> None:
        self.habits = habits

    @property
    def folder(self) -> Path:
        """Where the next document is offered to be saved: as last time, if that is still there."""
        last = Path(self.habits.folder) if self.habits.folder else None
        if last is not None and last.is_dir():
            return last
        # Where someone finds it again, not the folder that the program happened to start in.
        found = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return found if found.is_dir() else Path.home()

    def save(self, out: Outgoing) -> None:
        """Ask where, and save there."""
        self.ask_path(str(self.folder / out.document.file_name), partial(self._save, out))

    def _save(self, out: Outgoing, path: Path) -> None:
        said = translate("Papers", "Saved: {file}.").format(file=path.name)
        self.desk.draw(
            self,
            lambda: write(path, out),
            lambda _none: self._left(out, said, replace(self.habits, folder=str(path.parent))),
            self._not_saved,
        )

    def _not_saved(self, error: OpmaatError) -> None:
        self.troubled.emit(translate("Papers", "Not saved."), words.error_text(error))

    def print(self, out: Outgoing) -> None:
        """Ask for a printer, and print."""
        self.ask_printer(self.habits, partial(self._print, out))

    def _print(self, out: Outgoing, printer: QPrinter) -> None:
        habits = habits_of(printer, self.habits)
        self.desk.draw(
            self,
            lambda: print_document(out.document, printer),
            lambda taken: self._printed(out, habits, taken),
        )

    def _printed(self, out: Outgoing, habits: PaperHabits, taken: bool) -> None:
        if taken:
            self._left(out, translate("Papers", "Sent to the printer."), habits)
            return
        self.troubled.emit(
            translate("Papers", "Not printed."),
            translate("Papers", "The printer does not take the paper. See whether it is on, or save it."),
        )

    def _left(self, out: Outgoing, said: str, habits: PaperHabits) -> None:
        self.desk.do(self, out.log, lambda _none: self.done.emit(), said=said, undoable=False)
        self.remember(habits)

    def remember(self, habits: PaperHabits) -> None:
        """Keep folder and printer for the next time, when they are others."""
        if habits != self.habits:
            self.habits = habits
            self.desk.do(self, lambda services: services.documents.remember(habits), undoable=False)


def write(path: Path, out: Outgoing) -> None:
    """Put the document at ``path``, behind its password when it has one. Paper worker only."""
    pdf = out.document.pdf
    if out.password:
        from desktop.reports.protect import password_protect

        pdf = password_protect(pdf, out.password)
    save_document(path, pdf)
