"""The gallery itself: sections on the left, looks at the top, every widget of a section below."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import set_language
from ui.finish import speak_qt
from ui.gallery.sections import SECTIONS, build
from ui.theme import Theme, apply_theme, current
from ui.theme.tokens import MODES
from ui.widgets.nav_list import NavList
from ui.widgets.page import PageHead, scroll
from ui.widgets.segmented import SegmentedChoice

if TYPE_CHECKING:
    from desktop.services.preferences import Preferences

MODE_WORDS = ("licht", "donker", "contrast", "contrast donker")
LETTERS = ("100", "150", "200")


class Gallery(QWidget):
    """A window with one section at a time, in one of the looks; built anew when the look changes."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Opmaat: alle onderdelen")
        self.key = next(iter(SECTIONS))
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self.resize(1366, 736)
        self._build()

    def _build(self) -> None:
        while (item := self._whole.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.nav = NavList("Onderdelen")
        for key, (icon, title, _) in SECTIONS.items():
            self.nav.add(key, icon, title)
        self.nav.choose(self.key)
        self.nav.setFixedWidth(min(current().px(220), 300))
        self.nav.currentRowChanged.connect(lambda _row: self.show_section(self.nav.chosen()))
        self._whole.addWidget(self.nav)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._head = PageHead(SECTIONS[self.key][1])
        self.modes, self.letters = self._modes(), self._letters()
        self._head.add_action(self.modes)
        self._head.add_action(self.letters)
        self._column.addWidget(self._head)
        self._area = scroll(build(self.key), "Onderdelen")
        self._column.addWidget(self._area, 1)
        self._whole.addWidget(page, 1)

    def _modes(self) -> SegmentedChoice:
        choice = SegmentedChoice(tuple(zip(MODES, MODE_WORDS, strict=True)), "Kleuren", clearable=False)
        choice.set_value(current().mode)
        choice.chosen.connect(lambda mode: self.dress_in(Theme(mode, current().scale)))
        return choice

    def _letters(self) -> SegmentedChoice:
        options = tuple((size, f"{size} %") for size in LETTERS)
        choice = SegmentedChoice(options, "Letters", clearable=False)
        choice.set_value(str(round(current().scale * 100)))
        choice.chosen.connect(lambda size: self.dress_in(Theme(current().mode, int(size) / 100)))
        return choice

    def show_section(self, key: str) -> None:
        """Show another section."""
        if key and key != self.key:
            self.key = key
            self._head.set_title(SECTIONS[key][1])
            self._column.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
            self._area = scroll(build(key), "Onderdelen")
            self._column.addWidget(self._area, 1)

    def dress_in(self, theme: Theme) -> None:
        """Show the same section in another look."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, theme)
            self._build()


def show_gallery(app: QApplication, preferences: Preferences, pictures: Path | None = None) -> int:
    """Open the gallery, or paint every section in every mode into ``pictures``; returns the exit code."""
    mode = preferences.mode if preferences.mode in MODES else "light"
    set_language(preferences.language)
    speak_qt(app, preferences.language)
    apply_theme(app, Theme(mode, preferences.letters / 100))
    if pictures is not None:
        return paint_gallery(app, pictures)
    window = Gallery()
    window.show()
    return app.exec()


def paint_gallery(app: QApplication, folder: Path) -> int:
    """Write a PNG of each section in each mode at the present letter size."""
    folder.mkdir(parents=True, exist_ok=True)
    scale = current().scale
    for mode in MODES:
        apply_theme(app, Theme(mode, scale))
        for key in SECTIONS:
            section = build(key)
            section.show()
            app.processEvents()
            section.grab().save(str(folder / f"{key}-{mode}.png"))
            section.close()
    return 0
