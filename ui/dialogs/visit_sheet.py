"""Visit sheets on paper: of one visit, or of all visits of a day."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.period import Period
from desktop.language import dates, translate
from desktop.services.document import DocumentChoices
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

    def document_kind(self) -> str:
        """One page."""
        return "visit_sheet"

    def wanted(self) -> DocumentChoices:
        """This very visit."""
        return DocumentChoices(item=str(self._session_id), language=self.language.value())


class DaySheetsDialog(PaperDialog):
    """The sheets of every visit of a day, a page each."""

    def __init__(self, desk: Desk, day: date, parent: QWidget | None) -> None:
        title = translate("VisitSheetDialog", "Visit sheets of {day}").format(day=dates.day(day))
        super().__init__(desk, title, parent)
        self._day = day
        self.leaving.setText(leaving_text())
        self.draw()
        self.language.setFocus()

    def document_kind(self) -> str:
        """All pages; the log has a line for each visit."""
        return "visit_sheets"

    def wanted(self) -> DocumentChoices:
        """Every visit of the day."""
        return DocumentChoices(period=Period(self._day, self._day), language=self.language.value())


def leaving_text() -> str:
    """What stands on the paper, so that nothing leaves unseen."""
    return translate(
        "VisitSheetDialog",
        "On it: code, week, theme, boxes with the numbers of the form. No name. Type it in, then shred it.",
    )
