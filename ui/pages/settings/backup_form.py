"""The backups: the last one, where they lie, which there are, and the way back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import dates, translate, words
from desktop.services.backups import BackupRow
from desktop.services.office import Services
from desktop.services.second_place import SecondPlace
from desktop.storage.paths import BACKUP_SUFFIX
from ui.desk import Desk
from ui.dialogs.restore_backup import RestoreDialog
from ui.pages.settings.backup_check import BackupCheck
from ui.pages.settings.backup_table import CHECKED, BackupModel, size_text
from ui.pages.settings.form import SectionForm
from ui.pages.settings.registry import setting_of
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.fields import FIELD_GAP, Field, line_edit
from ui.widgets.progress import BusyBar
from ui.widgets.tables import Table

FEW = 5
"""Rows in sight before “show all”."""
WIDE = 830


@dataclass(frozen=True, slots=True)
class _Read:
    folder: Path
    rows: tuple[BackupRow, ...]
    second: SecondPlace | None


class BackupForm(SectionForm):
    """What is there, what came of looking it through, and one more now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("backup")
        self.desk = desk
        self._rows: tuple[BackupRow, ...] = ()
        self._second: SecondPlace | None = None
        self._all = False
        self.state = MessageBar("info", "", "", translate("SettingsPage", "Make one now"))
        self.make = self.state.button
        self.folder = Field(setting_of("backup.folder").title, _shown())
        self.second = Field(setting_of("backup.second").title, _shown())
        self.choose = Button(translate("SettingsPage", "Choose…"))
        self.forget = Button(translate("SettingsPage", "Use no second place"), "quiet", "x")
        self.busy = BusyBar(translate("SettingsPage", "The backups are being looked through…"), True)
        self.model = BackupModel()
        self.table = Table(translate("SettingsPage", "Backups"))
        self.restore = Button(translate("SettingsPage", "Restore…"), icon="rotate-ccw")
        self.more = Button("", "quiet", "history")
        self.elsewhere = Button(
            translate("SettingsPage", "Choose a backup from elsewhere…"), "quiet", "folder-open"
        )
        self.checking = BackupCheck(desk, self)
        self.dialog: RestoreDialog | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        head = self.table.horizontalHeader()
        for column in range(CHECKED):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, widget in (
            ("backup.folder", self.folder.editor),
            ("backup.second", self.choose),
            ("backup.make", self.make),
            ("backup.restore", self.restore),
        ):
            self.mark(key, widget)
        self.add(self.state, WIDE)
        self.add(self.folder, WIDE)
        self.add(_row(self.second, self.choose, self.forget), WIDE)
        self.add(self.busy, WIDE)
        self.add(self.table, WIDE)
        self.add(_row(self.restore, self.more, self.elsewhere), WIDE)
        self.folder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.busy.hide()

    def _connect(self) -> None:
        self.state.acted.connect(self._make)
        self.choose.clicked.connect(lambda _checked=False: self.choose_second())
        self.forget.clicked.connect(lambda _checked=False: self._use_second(None, ""))
        self.restore.clicked.connect(lambda _checked=False: self._restore_chosen())
        self.table.chosen.connect(lambda _index: self._restore_chosen())
        self.more.clicked.connect(lambda _checked=False: self._show_all())
        self.elsewhere.clicked.connect(lambda _checked=False: self.choose_elsewhere())
        self.busy.cancelled.connect(self.checking.stop)
        self.checking.found.connect(self.model.set_result)
        self.checking.went.connect(self.busy.set_progress)
        self.checking.over.connect(self._looked)

    # --- reading ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read which backups there are."""
        self.desk.ask(self, _read, self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Look the backups in sight through, once they are in sight."""
        super().showEvent(event)
        self._check()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking: nobody sees it."""
        super().hideEvent(event)
        self.checking.stop()

    def _show(self, found: _Read) -> None:
        self._rows, self._second = found.rows, found.second
        self.folder.editor.setProperty("text", str(found.folder))
        self._show_state()
        self._show_second()
        self._show_table()
        if self.isVisible():
            self._check()

    def _show_state(self) -> None:
        make = translate("SettingsPage", "Make one now")
        if not self._rows:
            self.state.set_kind("info")
            text = translate("SettingsPage", "No backup yet: the first follows after your first change.")
            self.state.set_message("", text, make)
            return
        newest = self._rows[0]
        when = dates.ago(newest.made_at.astimezone(), self.desk.services.place.clock.now().astimezone())
        facts = translate(
            "SettingsPage", "Made {when}, checked by opening it. %n backup(s), {size}.", "", len(self._rows)
        ).format(when=when, size=size_text(sum(row.size for row in self._rows)))
        self.state.set_kind("good")
        self.state.set_message(translate("SettingsPage", "The last backup is good."), facts, make)

    def _show_second(self) -> None:
        second = self._second
        name = "" if second is None else f"{second.name} ({second.folder})"
        self.second.editor.setProperty("text", name)
        self.second.set_hint(second_text(second))
        self.forget.setVisible(second is not None)

    def _show_table(self) -> None:
        chosen = self._chosen()
        shown = self._rows if self._all else self._rows[:FEW]
        self.model.show_rows(shown)
        there = shown.index(chosen) if chosen in shown else 0
        if shown:
            self.table.selectRow(there)
        theme = current()
        self.table.setFixedHeight(theme.px(32) + theme.px(40) * max(1, len(shown)) + 4)
        self.table.setVisible(bool(shown))
        self.restore.setVisible(bool(shown))
        self.more.setText(translate("SettingsPage", "Show all {count}").format(count=len(self._rows)))
        self.more.setVisible(len(shown) < len(self._rows))

    def _show_all(self) -> None:
        self._all = True
        self._show_table()
        self._check()
        self.table.setFocus()

    def _check(self) -> None:
        if self.model.unchecked():
            self.busy.cancel_button.setEnabled(True)
            self.busy.show()
            self.checking.start(self.model.unchecked())

    def _looked(self) -> None:
        self.busy.hide()

    # --- deeds --------------------------------------------------------------------------------

    def _make(self) -> None:
        self.make.setEnabled(False)

        def made(trouble: OpmaatError | None) -> None:
            self.make.setEnabled(True)
            self.refresh()
            self.desk.said.emit(translate("SettingsPage", "Backup made and checked."), False)
            if trouble is not None:
                self.desk.troubled.emit(trouble)

        self.desk.ask(self, lambda services: services.backups.make_now(), made, self._failed)

    def _failed(self, error: OpmaatError) -> None:
        self.make.setEnabled(True)
        self.desk.troubled.emit(error)

    def choose_second(self) -> None:
        """Let a folder on a stick or a share be chosen."""
        dialog = QFileDialog(self, translate("SettingsPage", "Second place for the backups"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._use_second(Path(name), place_name(Path(name))))
        dialog.open()

    def _use_second(self, folder: Path | None, name: str) -> None:
        self.second.set_error("")

        def used(trouble: OpmaatError | None) -> None:
            self.refresh()
            if trouble is not None:
                self.second.set_error(words.error_text(trouble))

        self.desk.ask(self, lambda services: services.backups.choose_second(folder, name), used)

    def _chosen(self) -> BackupRow | None:
        index = self.table.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _restore_chosen(self) -> None:
        row = self._chosen()
        if row is not None:
            self._ask_restore(row.path)

    def choose_elsewhere(self) -> None:
        """Let a backup be chosen that is not in the list."""
        kinds = translate("SettingsPage", "Backups (*{suffix})").format(suffix=BACKUP_SUFFIX)
        title = translate("SettingsPage", "Choose a backup")
        dialog = QFileDialog(self, title, "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._ask_restore(Path(name)))
        dialog.open()

    def _ask_restore(self, backup: Path) -> None:
        self.checking.stop()
        self.dialog = RestoreDialog(self, self.desk, backup)
        self.dialog.open()


def _read(services: Services) -> _Read:
    found = services.backups
    return _Read(found.folder(), found.rows(), found.second())


def _shown() -> QWidget:
    edit = line_edit()
    edit.setReadOnly(True)
    return edit


def _row(*widgets: QWidget) -> QWidget:
    """Widgets beside each other; buttons beside the box of a field, whatever stands above and under it."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    buttons = QHBoxLayout()
    buttons.setSpacing(8)
    above = 0
    for widget in widgets:
        if isinstance(widget, Field):
            line.addWidget(widget, 1)
            above = widget.label.sizeHint().height() + FIELD_GAP
        else:
            buttons.addWidget(widget)
    column = QVBoxLayout()
    column.addSpacing(above)
    column.addLayout(buttons)
    column.addStretch(1)
    line.addLayout(column)
    if not above:
        line.addStretch(1)
    return row


def second_text(second: SecondPlace | None) -> str:
    """The state of the second place: there, not there, or none."""
    if second is None:
        return translate(
            "SettingsPage", "A stick or a network folder, in case this computer is lost. Not chosen yet."
        )
    there = translate("SettingsPage", "It is there. The next backup goes there too.")
    absent = translate("SettingsPage", "Not found now, and no backup is there yet. Put the stick in.")
    if second.last is not None:
        last = second.last.astimezone()
        when = f"{dates.day(last.date())}, {dates.clock(last)}"
        there = translate("SettingsPage", "Last backup: {when}. Do not keep it with the laptop.")
        absent = translate("SettingsPage", "Not found now, last backup: {when}. Put the stick in.")
        there, absent = there.format(when=when), absent.format(when=when)
    return there if second.present else absent


def place_name(folder: Path) -> str:
    """What the user calls the drive that ``folder`` is on; the folder itself on the system's own drive."""
    volume = QStorageInfo(str(folder))
    return volume.displayName() if volume.isValid() and not volume.isRoot() else folder.name
