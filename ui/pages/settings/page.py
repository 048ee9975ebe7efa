"""Sections on the left, the form of one on the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.language import translate
from desktop.services.preferences import Preferences
from ui.desk import Desk, Destination
from ui.page import Page
from ui.pages.settings.backup_form import BackupForm
from ui.pages.settings.counsellor_form import CounsellorForm
from ui.pages.settings.looks_form import LooksForm
from ui.pages.settings.pack_form import PackForm
from ui.pages.settings.password_form import PasswordForm
from ui.theme import current
from ui.widgets.labels import label
from ui.widgets.nav_list import NavList
from ui.widgets.page import scroll


class SettingsPage(Page):
    """What a counsellor sets once. Looks belong to this computer, the rest to the encrypted file."""

    reads = ("option",)
    locking = Signal()

    def __init__(
        self,
        desk: Desk,
        preferences: Preferences,
        keep: Callable[[Preferences], None],
        lock: Callable[[], None],
    ) -> None:
        super().__init__(desk)
        self.counsellor = CounsellorForm(desk)
        self.looks = LooksForm(preferences, keep)
        self.password = PasswordForm(desk, lock)
        self.backup = BackupForm(desk)
        self.pack = PackForm(desk)
        self.sections = NavList(translate("SettingsPage", "Sections"))
        self.forms = QStackedWidget()
        self._lay_out()
        self._add(
            "counsellor",
            translate("SettingsPage", "You and your organisation"),
            "building-2",
            self.counsellor,
        )
        self._add("looks", translate("SettingsPage", "Language and looks"), "a-large-small", self.looks)
        self._add("lock", translate("SettingsPage", "Lock and password"), "key-round", self.password)
        self._add("backup", translate("SettingsPage", "Backups"), "hard-drive", self.backup)
        self._add("pack", translate("SettingsPage", "Method pack"), "package", self.pack)
        self.sections.currentRowChanged.connect(self.forms.setCurrentIndex)
        self.sections.setCurrentRow(0)

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("sheet")
        side.setFixedWidth(current().px(280))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 16, 0, 16)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 8)
        head.addWidget(label(translate("SettingsPage", "Settings"), "title"))
        column.addLayout(head)
        column.addWidget(self.sections, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(self.forms, 1)

    def _add(self, key: str, word: str, icon: str, form: QWidget) -> None:
        self.sections.add(key, icon, word)
        self.forms.addWidget(scroll(form))

    def arrive(self, destination: Destination) -> None:
        """Open the section named in the destination's detail."""
        self.sections.choose(destination.detail)
        self.refresh()

    def whereabouts(self, destination: Destination) -> Destination:
        """The section that is open."""
        return replace(destination, detail=self.sections.chosen())

    def refresh(self) -> None:
        """Read the settings and the state of the backup again."""
        self.counsellor.refresh()
        self.password.refresh()
        self.backup.refresh()
        self.pack.refresh()

    def first_focus(self) -> QWidget | None:
        """The list of sections."""
        return self.sections
