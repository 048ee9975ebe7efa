"""Participants and visits out of Excel or CSV: choose, say what the columns are, see, take over."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, Stopped
from desktop.domain.import_plan import ImportPlan
from desktop.domain.importing import ImportField, Table
from desktop.language import translate, words
from desktop.services.importing import Imported, read_file, write_template
from ui.desk import Desk
from ui.dialogs.choose_file import choose_file
from ui.dialogs.deed import DeedDialog, say
from ui.dialogs.import_columns import ImportColumns
from ui.models.import_rows import ImportRows
from ui.theme import current
from ui.widgets import tables
from ui.widgets.buttons import Button
from ui.widgets.fields import Check, Combo, Field
from ui.widgets.labels import IconLabel, label
from ui.widgets.page import scroll
from ui.widgets.progress import BusyBar
from ui.widgets.speaking import announce

WIDTH = 980
COLUMNS_HEIGHT = 190
ROWS_HEIGHT = 210
WIDEST = 320
"""Of a column, in pixels at 100 % letters."""


class Going(QObject):
    """How far the work is; emitted on a worker, shown on the UI thread."""

    went = Signal(int, int)


class ImportPeopleDialog(DeedDialog):
    """Nothing is written before the last button; a row with anything wrong stays behind and says why."""

    taken = Signal(object)
    """:class:`Imported`."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        title = translate("ImportPeople", "Import participants")
        super().__init__(desk, title, translate("ImportPeople", "Import"), parent, WIDTH)
        self.table: Table | None = None
        self.plan: ImportPlan | None = None
        self._tables: tuple[Table, ...] = ()
        self._asked = 0
        self._stop = Event()
        self._going = Going(self)
        self._make()
        self._set_out()
        self._connect()
        self._show_parts()
        self.pick.setFocus()

    def _make(self) -> None:
        self.pick = Button(translate("ImportPeople", "Choose file…"), icon="folder-open")
        self.template = Button(translate("ImportPeople", "Save an empty example…"), "quiet", "download")
        self.sheet = Combo([], translate("ImportPeople", "Sheet"))
        self.sheet_field = Field(translate("ImportPeople", "Sheet"), self.sheet)
        self.busy = BusyBar("", cancellable=True)
        self.columns = ImportColumns()
        self.columns_title = label(translate("ImportPeople", "What the columns are"), "body_strong")
        self.columns_area = scroll(self.columns, translate("ImportPeople", "What the columns are"))
        self.summary = IconLabel("circle-check", "", "good", "body")
        self.summary.set_wrap(True)
        self.wrong_only = Check(translate("ImportPeople", "Only rows that stay behind"))
        self.rows = ImportRows(self)
        self.view = tables.Table(translate("ImportPeople", "Rows of the file"))
        self.view.setModel(self.rows)

    def _set_out(self) -> None:
        say(
            self,
            translate(
                "ImportPeople",
                "From Excel (.xlsx) or a text file with columns (.csv). One row for each participant, or "
                "one for each visit. You see everything first; nothing is saved before you import it.",
            ),
            "ink2",
        )
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.pick)
        top.addWidget(self.template)
        top.addStretch(1)
        self.body.addLayout(top)
        theme = current()
        self.sheet_field.setMaximumWidth(theme.px(320))
        self.columns_area.setMinimumHeight(min(theme.px(COLUMNS_HEIGHT), 220))
        self.view.setMinimumHeight(min(theme.px(ROWS_HEIGHT), 240))
        between = QHBoxLayout()
        between.setSpacing(16)
        between.addWidget(self.summary, 1)
        between.addWidget(self.wrong_only, 0, Qt.AlignmentFlag.AlignRight)
        for part in (self.busy, self.sheet_field, self.columns_title):
            self.body.addWidget(part)
        self.body.addWidget(self.columns_area, 2)
        self.body.addLayout(between)
        self.body.addWidget(self.view, 3)

    def _connect(self) -> None:
        self.pick.clicked.connect(lambda _checked=False: self.choose())
        self.template.clicked.connect(lambda _checked=False: self.save_template())
        self.sheet.chosen.connect(lambda value: self._take(self._tables[int(value)]))
        self.columns.changed.connect(self._look)
        self.wrong_only.toggled.connect(lambda _on: self._show_rows())
        self.busy.cancelled.connect(self._stop.set)
        self._going.went.connect(self._went, Qt.ConnectionType.QueuedConnection)

    def _show_parts(self) -> None:
        known = self.table is not None
        for part in (self.columns_title, self.columns_area, self.summary, self.wrong_only, self.view):
            part.setVisible(known)
        self.sheet_field.setVisible(len(self._tables) > 1)
        self.busy.hide()
        if not known:
            self.block(translate("ImportPeople", "First choose a file."))

    # The file

    def choose(self) -> None:
        """Let a file be chosen."""
        kinds = translate("ImportPeople", "Sheets (*.xlsx *.csv *.txt)")
        self.chooser = choose_file(self, self.pick.text(), kinds, self.read)

    def save_template(self) -> None:
        """Ask where the empty example goes, and write it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = translate("ImportPeople", "opmaat-participants.xlsx")
        chooser = self.chooser = QFileDialog(self, self.template.text(), f"{folder}/{name}", "Excel (*.xlsx)")
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("xlsx")
        chooser.fileSelected.connect(lambda chosen: self.write_template(Path(chosen)))
        chooser.finished.connect(lambda _result: chooser.deleteLater())
        chooser.open()

    def write_template(self, path: Path) -> None:
        """Write the empty example."""
        said = translate("ImportPeople", "Example saved: {file}.").format(file=path.name)
        self.desk.draw(
            self, lambda: write_template(path), lambda _none: self.desk.said.emit(said, False), self._trouble
        )

    def read(self, path: Path) -> None:
        """Read a file beside the store; the window goes on, and it can be stopped."""
        stop = self._begin(translate("ImportPeople", "{file} is being read…").format(file=path.name))
        self.desk.draw(
            self,
            lambda: read_file(path, cancelled=stop.is_set, progress=self._going.went.emit),
            self._read,
            self._trouble,
        )

    def _begin(self, text: str) -> Event:
        self.clear_problem()
        self._stop = Event()
        self.busy.set_text(text)
        self.busy.set_progress(0, 0)
        self.busy.cancel_button.setEnabled(True)
        self.busy.show()
        self.block(text, shown=False)
        return self._stop

    def _went(self, done: int, total: int) -> None:
        self.busy.set_progress(done, total)

    def _read(self, found: tuple[Table, ...]) -> None:
        self._tables = found
        self.sheet.set_options([(str(place), table.name) for place, table in enumerate(found)])
        self.sheet.set_value("0")
        self._take(found[0])

    def _take(self, table: Table) -> None:
        self.table = table
        self.desk.ask(self, lambda s: s.importing.columns(table), self._show_columns, self._trouble)

    def _show_columns(self, columns: dict[int, ImportField]) -> None:
        if self.table is None:
            return
        self.columns.show_table(self.table, columns)
        self._look()

    def _trouble(self, error: OpmaatError) -> None:
        self.busy.hide()
        self._say_ready()
        if not isinstance(error, Stopped):
            self.show_problem(words.error_text(error))

    # What would come in

    def _look(self) -> None:
        """Ask what would come in; only the newest answer is shown."""
        if self.table is None:
            return
        self._asked += 1
        number, table, columns = self._asked, self.table, self.columns.columns()
        self.block(translate("ImportPeople", "One moment."), shown=False)

        def show(plan: ImportPlan) -> None:
            if number == self._asked:
                self.plan = plan
                self._show_rows()
                self._show_parts()
                self._say_ready()

        self.desk.ask(self, lambda s: s.importing.preview(table, columns), show, self._trouble)

    def _show_rows(self) -> None:
        if self.table is None or self.plan is None:
            return
        wrong_only = self.wrong_only.isChecked()
        self.rows.show_plan(self.table, self.columns.columns(), self.plan, wrong_only=wrong_only)
        self.view.resizeColumnsToContents()
        for column in range(self.rows.columnCount()):
            width = min(self.view.columnWidth(column), current().px(WIDEST))
            self.view.setColumnWidth(column, width)
        self.view.setColumnHidden(1, not self.plan.wrong)

    def _say_ready(self) -> None:
        """Say what comes in and what does not, and whether it can be done."""
        if self.plan is None or self.table is None:
            self.block(translate("ImportPeople", "First choose a file."))
            return
        if ImportField.NAME not in self.columns.columns().values():
            reason = translate("ImportPeople", "Say which column holds the name.")
            self.summary.set("circle-alert", reason, "warn")
            announce(self.summary)
            self.block(reason, shown=False)
            return
        wrong = len(self.plan.wrong)
        self.summary.set(*_sign(self.plan), "warn" if wrong else "good")
        announce(self.summary)
        self.wrong_only.setVisible(wrong > 0)
        self.block("" if self.plan.people else translate("ImportPeople", "No row can be imported."))

    # Taking over

    def perform(self) -> None:
        """Take over every row that is sound, in one action."""
        if self.table is None or self.plan is None:
            return
        table, columns = self.table, self.columns.columns()
        stop = self._begin(translate("ImportPeople", "Importing…"))
        went = self._going.went.emit
        self.submit(
            lambda s: s.importing.perform(table, columns, cancelled=stop.is_set, progress=went),
            _done(self.plan),
            self._taken,
        )

    def _taken(self, imported: Imported) -> None:
        self.taken.emit(imported)

    def _refused(self, error: OpmaatError) -> None:
        self.busy.hide()
        self.deed.setEnabled(True)
        if isinstance(error, Stopped):
            self._say_ready()
            return
        super()._refused(error)
        self._look()

    def reject(self) -> None:
        """Esc stops what is going on first."""
        self._stop.set()
        super().reject()


def _counted(plan: ImportPlan) -> tuple[int, int]:
    """How many new participants there are, and how many visits."""
    new = sum(person.known is None for person in plan.people)
    return new, sum(len(person.sessions) for person in plan.people)


def _done(plan: ImportPlan) -> str:
    new, visits = _counted(plan)
    parts = [translate("ImportPeople", "%n participant(s) imported.", "", new)]
    if visits:
        parts.append(translate("ImportPeople", "%n visit(s) came along.", "", visits))
    return " ".join(parts)


def _sign(plan: ImportPlan) -> tuple[str, str]:
    """Icon and sentence: how many come in, and how many rows do not."""
    new, visits = _counted(plan)
    parts = [translate("ImportPeople", "%n participant(s) to import.", "", new)]
    if visits:
        parts.append(translate("ImportPeople", "%n visit(s) with them.", "", visits))
    if plan.wrong:
        parts.append(translate("ImportPeople", "%n row(s) left behind.", "", len(plan.wrong)))
    return ("triangle-alert" if plan.wrong else "circle-check"), " ".join(parts)
