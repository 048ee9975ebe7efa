"""Visit sheets on paper: of one visit, or of all visits of a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.language import dates, translate
from desktop.services.office import Services
from desktop.services.visit_sheets import day_sheets_file_name, visit_sheet_file_name
from desktop.services.workplace import Done
from ui.desk import Desk
from ui.papers.dialog import PaperDialog


class VisitSheetDialog(PaperDialog):
    """The sheet of one visit: code and week, no name."""

    def __init__(self, desk: Desk, session_id: UUID, parent: QWidget | None) -> None:
        super().__init__(desk, translate("VisitSheetDialog", "Print visit sheet"), parent)
        self._session_id = session_id
        self.leaving.setText(leaving_text())
        desk.ask(self, lambda s: s.visit_sheets.sheet(session_id).agreement_left_out, self._say_left_out)
        self.draw()
        self.language.setFocus()

    def _say_left_out(self, left_out: bool) -> None:
        if left_out:
            more = translate(
                "VisitSheetDialog", "The last agreement is left out: it looks as if a name stands in it."
            )
            self.leaving.setText(f"{leaving_text()}\n\n{more}")

    def maker(self) -> Callable[[Services], tuple[bytes, str]]:
        """One page."""
        session_id, language = self._session_id, self.language.value()

        def make(services: Services) -> tuple[bytes, str]:
            name = visit_sheet_file_name(services.visit_sheets.sheet(session_id), language)
            return services.visit_sheets.pdf(session_id, language), name

        return make

    def logger(self) -> Callable[[Services], Done[None]]:
        """One line."""
        session_id = self._session_id
        return lambda services: services.visit_sheets.exported((session_id,))


class DaySheetsDialog(PaperDialog):
    """The sheets of every visit of a day, a page each."""

    def __init__(self, desk: Desk, day: date, parent: QWidget | None) -> None:
        title = translate("VisitSheetDialog", "Visit sheets of {day}").format(day=dates.day(day))
        super().__init__(desk, title, parent)
        self._day = day
        self.leaving.setText(leaving_text())
        self.draw()
        self.language.setFocus()

    def maker(self) -> Callable[[Services], tuple[bytes, str]]:
        """All pages."""
        day, language = self._day, self.language.value()
        name = day_sheets_file_name(day, language)
        return lambda services: (services.visit_sheets.day_pdf(day, language), name)

    def logger(self) -> Callable[[Services], Done[None]]:
        """A line for each visit."""
        day = self._day
        return lambda services: services.visit_sheets.exported(services.visit_sheets.sessions_of_day(day))


def leaving_text() -> str:
    """What stands on the paper, so that nothing leaves unseen."""
    return translate(
        "VisitSheetDialog",
        "On it: code, week, theme, boxes with the numbers of the form. No name. Type it over, shred it.",
    )
