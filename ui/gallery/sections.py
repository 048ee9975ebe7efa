"""The sections of the gallery, in the order of the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from ui.gallery import controls, foundation, parts, popups
from ui.gallery.specimens import Section

Build = Callable[[], Iterator[QWidget]]

SECTIONS: dict[str, tuple[str, str, Build]] = {
    "letters": ("a-large-small", "Letters", foundation.letters),
    "colours": ("contrast", "Kleuren", foundation.colours),
    "icons": ("flower-2", "Iconen", foundation.icons),
    "buttons": ("hand", "Knoppen", controls.buttons),
    "fields": ("pencil", "Velden", controls.fields),
    "pickers": ("calendar-days", "Lijsten en dagen", controls.pickers),
    "popups": ("ellipsis", "Menu, lijst, kalender", popups.popups),
    "choices": ("list-checks", "Keuzes", controls.choices),
    "scales": ("ruler", "Ladders", controls.scales),
    "paths": ("route", "Pad en stappen", parts.paths),
    "bars": ("info", "Balken", parts.bars),
    "sheets": ("file-text", "Bladen", parts.sheets),
    "lists": ("clipboard-check", "Tabellen", parts.lists),
    "charts": ("move-up-right", "Grafieken", parts.charts),
    "dialogs": ("message-circle-question", "Vragen", parts.dialogs),
}
"""Key to icon, title and what builds it."""


def build(key: str) -> Section:
    """A section in the theme that the application wears now; ``KeyError`` when there is none."""
    return Section(SECTIONS[key][2]())
