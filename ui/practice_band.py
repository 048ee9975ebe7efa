"""The band over a practice file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.language import translate
from ui.theme import current
from ui.widgets.labels import label


def practice_band() -> QWidget:
    """The coloured band under the title of a practice file."""
    band = label(translate("MainWindow", "PRACTICE FILE: invented people"), "caption")
    band.setObjectName("practiceBand")
    band.setAlignment(Qt.AlignmentFlag.AlignCenter)
    band.setFixedHeight(current().px(24))
    return band
