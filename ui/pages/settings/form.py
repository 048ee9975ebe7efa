"""The shape of a section: title, one sentence, fields, a button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.labels import label


class SectionForm(QWidget):
    """A column of at most 640 px with title and sentence on top."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(40, 16, 24, 24)
        self.column.setSpacing(12)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(label(title, "title"))
        self.column.addWidget(label(sentence, "body", "ink2", wrap=True))
        self.column.addSpacing(8)

    def add(self, widget: QWidget, width: int = 520) -> None:
        """Add a field or button, left aligned, at most ``width`` wide."""
        widget.setMaximumWidth(current().px(width))
        self.column.addWidget(widget)
