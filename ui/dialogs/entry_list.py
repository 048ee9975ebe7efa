"""What was put in before, each with "remove" and mostly "change": absences, fixed blocks, calendars."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import translate
from ui.widgets.buttons import Button
from ui.widgets.emptying import empty
from ui.widgets.labels import label


class EntryList(QWidget):
    """One line each; ``changing`` and ``removing`` with its id."""

    changing = Signal(object)
    removing = Signal(object)

    def __init__(self, title: str, *, changes: bool = True) -> None:
        super().__init__()
        self._changes = changes
        self.changing_buttons: dict[UUID | str, Button] = {}
        self.removing_buttons: dict[UUID | str, Button] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(title, "body_strong"))
        column.addLayout(self._list)

    def show_entries(self, entries: Sequence[tuple[UUID | str, str]]) -> None:
        """Show these lines; without any nothing is shown."""
        empty(self._list)
        self.changing_buttons, self.removing_buttons = {}, {}
        for key, text in entries:
            self._list.addWidget(self._line(key, text))
        self.setVisible(bool(entries))

    def _line(self, key: UUID | str, text: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label(text, "body", wrap=True), 1)
        if self._changes:
            change = Button(translate("EntryList", "Change"), "quiet", "pencil", small=True)
            change.clicked.connect(lambda _checked=False: self.changing.emit(key))
            self.changing_buttons[key] = change
        remove = Button(translate("EntryList", "Remove"), "quiet", "trash-2", small=True)
        remove.clicked.connect(lambda _checked=False: self.removing.emit(key))
        self.removing_buttons[key] = remove
        for button in (self.changing_buttons.get(key), remove):
            if button is not None:
                button.setAccessibleName(f"{button.text()}, {text}")
                row.addWidget(button)
        return holder
