"""What was put in before, each with "change" and "remove": absences and fixed blocks."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import translate
from ui.widgets.buttons import Button
from ui.widgets.labels import label


class EntryList(QWidget):
    """One line each; ``changing`` and ``removing`` with its id."""

    changing = Signal(object)
    removing = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.buttons: dict[UUID, tuple[Button, Button]] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(title, "body_strong"))
        column.addLayout(self._list)

    def show_entries(self, entries: Sequence[tuple[UUID, str]]) -> None:
        """Show these lines; without any nothing is shown."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        for key, text in entries:
            self._list.addWidget(self._line(key, text))
        self.setVisible(bool(entries))

    def _line(self, key: UUID, text: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(text, "body", wrap=True), 1)
        change = Button(translate("EntryList", "Change"), "quiet", "pencil", small=True)
        remove = Button(translate("EntryList", "Remove"), "quiet", "trash-2", small=True)
        for button, word in ((change, change.text()), (remove, remove.text())):
            button.setAccessibleName(f"{word}, {text}")
            row.addWidget(button)
        change.clicked.connect(lambda _checked=False: self.changing.emit(key))
        remove.clicked.connect(lambda _checked=False: self.removing.emit(key))
        self.buttons[key] = (change, remove)
        return holder
