"""Take everything along: one zip with a password, as CSV and JSON (P10)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import OpmaatError, Problem
from desktop.language import translate
from desktop.services.security import password_strength
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog, say
from ui.papers.printing import ask_for_file
from ui.widgets.fields import Field, PasswordEdit, line_edit
from ui.widgets.progress import BusyBar

AskZip = Callable[[str, Callable[[Path], None]], None]


class ExportAllDialog(DeedDialog):
    """A password twice, then where to. While it runs, a bar tells how far it is and stops it."""

    went = Signal(int, int)
    """How many tables are written, of how many."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            translate("ExportAll", "Export everything"),
            translate("ExportAll", "Choose where…"),
            parent,
        )
        self.ask_path: AskZip = self._ask_path
        self._stopped = False
        say(
            self,
            translate(
                "ExportAll",
                "All data as CSV and JSON, in one encrypted zip that other programs can open. This is "
                "what leaves: everybody in this file, with names. Whoever has the zip and its password "
                "can read everything.",
            ),
        )
        self.password = PasswordEdit(translate("ExportAll", "Password of the zip"))
        self.again = PasswordEdit(translate("ExportAll", "Once more"))
        self.recipient = line_edit(name=translate("ExportAll", "To whom"))
        self.fields = {
            "password": Field(translate("ExportAll", "Password of the zip"), self.password),
            "again": Field(translate("ExportAll", "Once more"), self.again),
            "recipient": Field(
                translate("ExportAll", "To whom"),
                self.recipient,
                translate("ExportAll", "Kept with every participant. Empty: it stays with you."),
                optional=True,
            ),
        }
        for field in self.fields.values():
            self.body.addWidget(field)
        self.busy = BusyBar(translate("ExportAll", "The zip is being written…"), cancellable=True)
        self.busy.hide()
        self.body.addWidget(self.busy)
        self.busy.cancelled.connect(self._stop)
        self.went.connect(self.busy.set_progress)
        self.password.setFocus()

    def perform(self) -> None:
        """Ask where to, when the passwords are right."""
        for field in self.fields.values():
            field.set_error("")
        problem = password_strength(self.password.text()).problem
        if problem:
            self.show_problems((Problem("password", problem),))
        elif self.password.text() != self.again.text():
            self.fields["again"].set_error(translate("ExportAll", "These two are not the same."))
            self.again.setFocus()
        else:
            today = self.desk.services.place.clock.today()
            name = translate("ExportAll", "opmaat-everything-{day}.zip").format(day=today.isoformat())
            self.ask_path(name, self._write)

    def _write(self, path: Path) -> None:
        password, recipient = self.password.text(), self.recipient.text()
        self._stopped = False
        self.deed.setEnabled(False)
        self.busy.set_progress(0, 0)
        self.busy.cancel_button.setEnabled(True)
        self.busy.show()
        self.desk.do(
            self,
            lambda s: s.exporting.everything(path, password, self._step, recipient=recipient),
            lambda _export: self.accept(),
            self._not_written,
            said=translate("ExportAll", "Saved: {file}.").format(file=path.name),
            undoable=False,
        )

    def _not_written(self, error: OpmaatError) -> None:
        self.busy.hide()
        self._refused(error)

    def _step(self, done: int, total: int) -> bool:
        """Called on the worker, which waits for nobody."""
        if self._stopped:
            return False
        self.went.emit(done, total)
        return True

    def _stop(self) -> None:
        self._stopped = True

    def reject(self) -> None:
        """Esc and the cross stop what is running; nothing half-made stays behind."""
        self._stopped = True
        super().reject()

    def _ask_path(self, suggested: str, then: Callable[[Path], None]) -> None:
        kinds = translate("ExportAll", "Zip files (*.zip)")
        ask_for_file(self, translate("ExportAll", "Export everything"), kinds, suggested, partial(then))
