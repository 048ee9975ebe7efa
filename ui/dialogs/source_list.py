"""The calendars that were read, each with a way to forget it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import translate
from ui.widgets.buttons import Button
from ui.widgets.labels import label


class SourceList(QWidget):
    """One line a calendar; ``forgetting`` with its name."""

    forgetting = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, Button] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(translate("SourceList", "Read before"), "body_strong"))
        column.addLayout(self._list)
        self.hide()

    def show_sources(self, sources: Sequence[tuple[str, str]]) -> None:
        """Show these (name, line); without any nothing is shown."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        for name, text in sources:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label(text, "body", wrap=True), 1)
            forget = Button(translate("SourceList", "Remove"), "quiet", "trash-2", small=True)
            forget.setAccessibleName(f"{forget.text()}, {name}")
            forget.clicked.connect(lambda _checked=False, name=name: self.forgetting.emit(name))
            row.addWidget(forget)
            self._list.addWidget(holder)
            self.buttons[name] = forget
        self.setVisible(bool(sources))
