"""The agenda for another program: codes only, never a name; a second export brings the first up to date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, Rejected
from desktop.language import current_language, translate, words
from desktop.services.agenda import ics_file_name
from desktop.services.saving import save_document
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog, say
from ui.papers.printing import AskPath, ask_for_file
from ui.widgets.fields import DateField, Field

AHEAD = timedelta(weeks=12)


class CalendarExportDialog(DeedDialog):
    """From and to; saving asks for a place."""

    def __init__(self, desk: Desk, day: date, parent: QWidget | None) -> None:
        title = translate("CalendarExport", "Calendar without names")
        super().__init__(desk, title, translate("CalendarExport", "Save .ics…"), parent, 560)
        self.ask_path: AskPath = partial(ask_for_calendar, self)
        self.deed.set_icon("download")
        say(
            self,
            translate(
                "CalendarExport",
                "For Outlook or another calendar: times with code and week, no names or addresses. "
                "Importing a newer file there brings the earlier one up to date.",
            ),
        )
        self.first = DateField(translate("CalendarExport", "From"))
        self.last = DateField(translate("CalendarExport", "Up to and including"))
        monday = day - timedelta(days=day.weekday())
        self.first.set_date_value(monday)
        self.last.set_date_value(monday + AHEAD - timedelta(days=1))
        self.fields = {
            "first": Field(translate("CalendarExport", "From"), self.first),
            "last": Field(translate("CalendarExport", "Up to and including"), self.last),
        }
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.fields["first"], 1)
        row.addWidget(self.fields["last"], 1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.first.setFocus()

    def perform(self) -> None:
        """Make the file, then ask where it goes."""
        for field in self.fields.values():
            field.set_error("")
        self.clear_problem()
        first, last, language = self.first.date_value(), self.last.date_value(), current_language()
        name = ics_file_name(first, last, language)
        self.desk.ask(
            self,
            lambda s: s.agenda.export_ics(first, last, language),
            lambda data: self.ask_path(name, lambda path: self._save(data, path)),
            self._not_made,
        )

    def _not_made(self, error: OpmaatError) -> None:
        if isinstance(error, Rejected):
            self.show_problems(error.problems)
        else:
            self.show_problem(words.error_text(error))

    def _save(self, data: bytes, path: Path) -> None:
        said = translate("CalendarExport", "Saved: {file}.").format(file=path.name)
        self.desk.draw(
            self,
            lambda: save_document(path, data),
            lambda _none: self._log(said),
            lambda error: self.show_problem(words.error_text(error)),
        )

    def _log(self, said: str) -> None:
        self.desk.do(
            self,
            lambda s: s.agenda.calendar_left(),
            lambda _none: self.accept(),
            said=said,
            undoable=False,
        )


def ask_for_calendar(parent: QWidget, suggested: str, then: Callable[[Path], None]) -> None:
    """Ask where the calendar file goes."""
    title = translate("CalendarExport", "Save calendar")
    kinds = translate("CalendarExport", "Calendar files (*.ics)")
    ask_for_file(parent, title, kinds, suggested, then)
