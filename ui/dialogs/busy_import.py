"""The own calendar, read as busy time: never written back, titles only kept when that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import dates, translate, words
from desktop.services.agenda import read_busy_file
from desktop.services.busy import BusySource
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog, say
from ui.dialogs.entry_list import EntryList
from ui.widgets.fields import Check
from ui.widgets.labels import IconLabel
from ui.widgets.progress import BusyBar

if TYPE_CHECKING:
    from desktop.exchange.busy import BusyReading

BACK, AHEAD = timedelta(weeks=4), timedelta(weeks=52)
"""How far round today busy times are kept."""
AskFile = Callable[[Callable[[Path], None]], None]


class Progress(QObject):
    """How far the reading is; emitted on the paper worker, shown on the UI thread."""

    went = Signal(int, int)


class BusyImportDialog(DeedDialog):
    """Choose a file; it is read beside the store, can be stopped, and says what it found and left out."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        title = translate("BusyImport", "Import your own calendar")
        super().__init__(desk, title, translate("BusyImport", "Choose file…"), parent, 600)
        self.ask_file: AskFile = self._ask_file
        self.deed.set_icon("upload")
        self._stop = Event()
        self._reading = False
        self._progress = Progress(self)
        say(
            self,
            translate(
                "BusyImport",
                "Your appointments from Outlook or another calendar (.ics) are shown behind the week as "
                "busy time, so that nothing is planned over them. Nothing is written back.",
            ),
        )
        self.titles = Check(translate("BusyImport", "Keep the titles too (they may hold names)"))
        self.busy = BusyBar(translate("BusyImport", "Being read…"), cancellable=True)
        self.busy.hide()
        self.found = IconLabel("circle-check", "", "good", "body")
        self.found.set_wrap(True)
        self.found.hide()
        self.sources = EntryList(translate("BusyImport", "Imported before"), changes=False)
        self.sources.hide()
        self.body.addWidget(self.titles)
        self.body.addWidget(self.busy)
        self.body.addWidget(self.found)
        self.body.addWidget(self.sources)
        self.body.addStretch(1)
        self.safe.setText(translate("BusyImport", "Close"))
        self.busy.cancelled.connect(self._stop.set)
        self._progress.went.connect(self._went, Qt.ConnectionType.QueuedConnection)
        self.sources.removing.connect(self._forget)
        self._read_sources()
        self.deed.setFocus()

    def perform(self) -> None:
        """Ask for a file and read it."""
        if not self._reading:
            self.ask_file(self.read)

    def _ask_file(self, then: Callable[[Path], None]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        kinds = translate("BusyImport", "Calendar files (*.ics)")
        dialog = QFileDialog(self, translate("BusyImport", "Choose a calendar file"), folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file on the paper worker; the window goes on."""
        self.clear_problem()
        self.found.hide()
        self._stop.clear()
        self._reading = True
        self.busy.set_progress(0, 0)
        self.busy.cancel_button.setEnabled(True)
        self.busy.show()
        self.block(translate("BusyImport", "A calendar is being read."), shown=False)
        today, keep = self.desk.services.place.clock.today(), self.titles.isChecked()
        stop, went = self._stop, self._progress.went
        self.desk.draw(
            self,
            lambda: read_busy_file(
                path,
                today - BACK,
                today + AHEAD,
                keep_titles=keep,
                cancelled=stop.is_set,
                progress=went.emit,
            ),
            lambda reading: self._keep(path.name, reading, keep),
            self._not_read,
        )

    def _went(self, done: int, total: int) -> None:
        if self._reading:
            self.busy.set_progress(done, total)

    def _keep(self, source: str, reading: BusyReading, keep: bool) -> None:
        self.desk.do(
            self,
            lambda s: s.busy.import_busy(source, reading.times, keep),
            lambda count: self._kept(count, reading),
            self._not_read,
            said=translate("BusyImport", "Calendar imported: {file}.").format(file=source),
        )

    def _kept(self, count: int, reading: BusyReading) -> None:
        self._over()
        self.found.set("circle-check", result_text(count, reading), "good")
        self.found.show()
        self._read_sources()

    def _not_read(self, error: OpmaatError) -> None:
        self._over()
        self.show_problem(words.error_text(error))

    def _over(self) -> None:
        self._reading = False
        self.busy.hide()
        self.block("")
        self.safe.setText(translate("BusyImport", "Close"))

    def _read_sources(self) -> None:
        self.desk.ask(self, lambda s: s.busy.sources(), self._show_sources)

    def _show_sources(self, sources: Sequence[BusySource]) -> None:
        self.sources.show_entries([(one.name, source_text(one)) for one in sources])

    def _forget(self, name: str) -> None:
        self.desk.do(
            self,
            lambda s: s.busy.forget_busy(name),
            lambda _count: self._read_sources(),
            lambda error: self.show_problem(words.error_text(error)),
            said=translate("BusyImport", "Removed: {file}.").format(file=name),
        )
        self.deed.setFocus()

    def reject(self) -> None:
        """Esc stops the reading first."""
        self._stop.set()
        super().reject()


def source_text(source: BusySource) -> str:
    """ "werk.ics: 120 keer bezet, gelezen op di 24 november"."""
    text = translate("BusyImport", "{file}: %n busy time(s), imported on {day}", "", source.count)
    return text.format(file=source.name, day=dates.day(source.read_at.date()))


def result_text(count: int, reading: BusyReading) -> str:
    """How much was found, and what was left out."""
    parts = [translate("BusyImport", "The week now shows %n busy time(s).", "", count)]
    if reading.own:
        parts.append(translate("BusyImport", "%n from Opmaat itself left out.", "", reading.own))
    if reading.skipped:
        parts.append(translate("BusyImport", "%n could not be read and was left out.", "", reading.skipped))
    return " ".join(parts)
