"""Sections on the left with a search field over them, the form of one on the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import translate
from desktop.services.preferences import Preferences
from ui.desk import Desk, Destination
from ui.page import Page
from ui.pages.settings.form import SectionForm
from ui.pages.settings.forms import MAKERS, Around
from ui.pages.settings.registry import sections
from ui.pages.settings.search import SettingsList
from ui.theme import current
from ui.widgets.labels import label
from ui.widgets.page import scroll

F = TypeVar("F", bound=SectionForm)


class SettingsPage(Page):
    """What a counsellor sets once. Looks belong to this computer, the rest to the encrypted file."""

    reads = ("option", "instrument_text")

    def __init__(
        self,
        desk: Desk,
        preferences: Callable[[], Preferences],
        keep: Callable[[Preferences], None],
        lock: Callable[[], None],
    ) -> None:
        super().__init__(desk)
        self._around = Around(desk, preferences, keep, lock)
        self._made: dict[str, SectionForm] = {}
        self._sheets: dict[str, QScrollArea] = {}
        self.list = SettingsList()
        self.forms = QStackedWidget()
        self._lay_out()
        self.list.section_chosen.connect(self.show_section)
        self.list.setting_chosen.connect(self.open_setting)
        self.list.choose(sections()[0].key)

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("sheet")
        # Large letters leave the width to the form; the names of sections wrap.
        side.setFixedWidth(min(current().px(280), 420))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 16, 0, 16)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 8)
        head.addWidget(label(translate("SettingsPage", "Settings"), "title"))
        column.addLayout(head)
        column.addWidget(self.list, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addWidget(self.forms, 1)

    def form_of(self, section: str) -> SectionForm:
        """The form of a section, made the first time it is opened."""
        if section not in self._made:
            form = MAKERS[section](self._around)
            self._made[section] = form
            self._sheets[section] = scroll(form)
            self.forms.addWidget(self._sheets[section])
        return self._made[section]

    def form(self, kind: type[F]) -> F:
        """The form of this kind; ``LookupError`` when no section has one."""
        for section in MAKERS:
            form = self.form_of(section)
            if isinstance(form, kind):
                return form
        raise LookupError(kind.__name__)

    def show_section(self, section: str) -> None:
        """Show the form of a section, read anew."""
        form = self.form_of(section)
        self.forms.setCurrentWidget(self._sheets[section])
        if self.isVisible():
            form.refresh()

    def open_setting(self, key: str) -> None:
        """Show the section of a setting and give the setting the keyboard."""
        self.list.choose(key.partition(".")[0])
        form = self.form_of(key.partition(".")[0])
        # Arriving gives the focus to the list first.
        QTimer.singleShot(0, form, lambda: form.focus_setting(key))

    def arrive(self, destination: Destination) -> None:
        """Open the section, or go to the setting, named in the destination's detail."""
        section, _, name = destination.detail.partition(".")
        if section in MAKERS and section != self.list.section:
            self.list.choose(section)
        else:
            self.refresh()
        if section in MAKERS and name:
            self.open_setting(destination.detail)

    def whereabouts(self, destination: Destination) -> Destination:
        """The section that is open."""
        return replace(destination, detail=self.list.section)

    def refresh(self) -> None:
        """Read the section that is open again; the others do so when they are opened."""
        self.form_of(self.list.section).refresh()

    def search_field(self) -> QWidget:
        """Ctrl+F looks for a setting."""
        return self.list.search

    def first_focus(self) -> QWidget:
        """The list of sections."""
        return self.list.sections
