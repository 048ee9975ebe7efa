"""The last backup, and one more now."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QLabel

from desktop.language import dates, translate
from desktop.services.office import Services
from ui.desk import Desk
from ui.pages.settings.form import SectionForm
from ui.widgets.fields import line_edit
from ui.widgets.labels import label


class BackupForm(SectionForm):
    """When the last verified backup was made, where it lies, and a button for one more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("backup")
        self.desk = desk
        self.state: QLabel = label("", "body", wrap=True)
        folder = line_edit()
        folder.setReadOnly(True)
        self.add(self.state, 640)
        self.folder = self.field("backup.folder", folder, 640)
        self.make = self.button_of("backup.make", "save", translate("SettingsPage", "Make one now"), 220)
        self.make.clicked.connect(self._make)

    def refresh(self) -> None:
        """Read when the last one was made."""
        self.desk.ask(
            self, lambda services: (services.backups.latest(), services.backups.folder()), self._show
        )

    def _show(self, found: tuple[datetime | None, Path]) -> None:
        made_at, folder = found
        self.folder.editor.setProperty("text", str(folder))
        if made_at is None:
            self.state.setText(
                translate("SettingsPage", "No backup yet: the first follows after your first change.")
            )
            return
        when = dates.ago(made_at.astimezone(), self.desk.services.place.clock.now().astimezone())
        self.state.setText(
            translate("SettingsPage", "The last backup is good. Made {when}.").format(when=when)
        )

    def _make(self) -> None:
        self.make.setEnabled(False)

        def make(services: Services) -> Path:
            return services.backups.make_in()

        self.desk.ask(self, make, lambda _path: self._made(), self._failed)

    def _made(self) -> None:
        self.make.setEnabled(True)
        self.refresh()
        self.desk.said.emit(translate("SettingsPage", "Backup made and checked."), False)

    def _failed(self, error: Exception) -> None:
        self.make.setEnabled(True)
        self.desk.troubled.emit(error)
