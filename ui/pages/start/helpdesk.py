"""The page of trouble on paper for the helpdesk, or as a PDF where there is no printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.domain.errors import OpmaatError
from desktop.language import current_language, translate
from ui.pages.start.trouble import TroublePage
from ui.papers.printing import AskPath, ask_for_file
from ui.tasks import Worker


class HelpdeskPrint(QObject):
    """Draws the page on the worker, then asks for a printer; it belongs to the page that it prints."""

    def __init__(self, page: TroublePage, worker: Worker, path: Path) -> None:
        super().__init__(page)
        self._page, self._worker, self._path = page, worker, path
        self.ask_path: AskPath = self._ask_path

    def ask(self) -> None:
        """Draw, and ask where it goes."""
        from desktop.services.helpdesk import helpdesk_page

        path, code, language = self._path, self._page.code, current_language()
        title, ways = self._page.title.text(), tuple(row.title.text() for row in self._page.rows[:-1])
        self._worker.submit(
            self,
            lambda: helpdesk_page(path, code, title, ways, language),
            self._drawn,
            self._page.show_trouble,
        )

    def _drawn(self, pdf: bytes) -> None:
        from ui.recovery import printing

        name = translate("Trouble", "For the helpdesk")
        if printing.has_printer():
            printed = translate("Trouble", "The sheet went to the printer.")
            printing.ask_and_print(self._page.window(), pdf, name, lambda: self._page.tell(printed))
        else:
            self.ask_path(translate("Trouble", "opmaat-helpdesk.pdf"), lambda to: self._save(pdf, to))

    def _save(self, pdf: bytes, to: Path) -> None:
        from desktop.services.saving import save_document

        def saved(_done: object) -> None:
            said = translate("Trouble", "There is no printer here. Saved as {file}.")
            self._page.tell(said.format(file=to.name))

        def refused(error: OpmaatError) -> None:
            self._page.show_trouble(error)

        self._worker.submit(self, lambda: save_document(to, pdf), saved, refused)

    def _ask_path(self, suggested: str, then: Callable[[Path], None]) -> None:
        kinds = translate("Trouble", "PDF documents (*.pdf)")
        ask_for_file(self._page, translate("Trouble", "For the helpdesk"), kinds, suggested, then)
