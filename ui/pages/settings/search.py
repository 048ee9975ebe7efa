"""The sections, and the settings that are found by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import translate
from ui.models.matching import folded, rank
from ui.pages.settings.registry import sections, settings
from ui.widgets.fields import SearchEdit
from ui.widgets.labels import label
from ui.widgets.nav_list import NavList
from ui.widgets.speaking import announce


def found(text: str) -> list[tuple[str, str, str]]:
    """Key, icon and title of the sections and settings that ``text`` finds, the best first."""
    sought = folded(text)
    icons = {section.key: section.icon for section in sections()}
    known = [(s.key, s.title, f"{s.words} {s.sentence}") for s in sections()]
    known += [
        (s.key, s.title, f"{s.words} {s.sentence} {title}")
        for s in settings()
        for title in (next(one.title for one in sections() if one.key == s.section),)
    ]
    ranked = []
    for at, (key, title, more) in enumerate(known):
        fit = rank(sought, folded(title), folded(more))
        if fit is not None:
            ranked.append((fit, at, key, title))
    return [(key, icons[key.partition(".")[0]], title) for _fit, _at, key, title in sorted(ranked)]


class SettingsList(QWidget):
    """A search field and a list: of the sections, or of what is found."""

    section_chosen = Signal(str)
    setting_chosen = Signal(str)
    """Somebody wants to go to this setting."""

    def __init__(self) -> None:
        super().__init__()
        self.section = ""
        self.search = SearchEdit(translate("SettingsPage", "Search a setting"))
        self.sections = NavList(translate("SettingsPage", "Sections"))
        self.nothing = label(
            translate("SettingsPage", "Nothing found. Try another word, such as ‘letters’ or ‘password’."),
            "body",
            "ink2",
            wrap=True,
        )
        self._lay_out()
        self._fill("")
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._go)
        self.search.installEventFilter(self)
        self.sections.currentRowChanged.connect(lambda _row: self._show())
        self.sections.itemActivated.connect(lambda _item: self._go())
        self.sections.itemClicked.connect(lambda _item: self._go_by_mouse())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.search, self.nothing):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 16, 0)
            row.addWidget(widget)
            column.addLayout(row)
        column.addWidget(self.sections, 1)

    def choose(self, section: str) -> None:
        """Open a section; what was sought is put away."""
        self.search.clear()
        self.sections.choose(section)
        self._show()

    def _fill(self, text: str) -> None:
        shown = found(text) if text.strip() else [(s.key, s.icon, s.title) for s in sections()]
        self.sections.blockSignals(True)
        self.sections.clear()
        for key, icon, title in shown:
            self.sections.add(key, icon, title)
        if text.strip():
            self.sections.setCurrentRow(0)
        else:
            self.sections.choose(self.section)
        self.sections.blockSignals(False)
        self.sections.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        if text.strip() and self.search.hasFocus():
            found_so_far = translate("SettingsPage", "%n found", "", len(shown))
            announce(self.search, found_so_far if shown else self.nothing.text())
        self._show()

    def _show(self) -> None:
        section = self.sections.chosen().partition(".")[0]
        if section and section != self.section:
            self.section = section
            self.section_chosen.emit(section)

    def _go(self) -> None:
        key = self.sections.chosen()
        if "." in key:
            self.setting_chosen.emit(key)
        elif key:
            self.choose(key)
            self.sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_by_mouse(self) -> None:
        if "." in self.sections.chosen():
            self._go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the search field go through what is found; Esc empties it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = min(max(self.sections.currentRow() + step, 0), self.sections.count() - 1)
                self.sections.setCurrentRow(row)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)
