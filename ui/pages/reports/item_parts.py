"""Which parts of the chosen item are on the document: the exercises of a sheet for at home."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import translate
from desktop.services.document import Item
from ui.pages.reports.grouping import group
from ui.widgets.fields import Check
from ui.widgets.labels import Label, label


class ItemParts(QWidget):
    """A tick for each; all of them until the user says otherwise, and again for each other item."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.checks: dict[str, Check] = {}
        self._items: tuple[Item, ...] = ()
        self.nothing: Label | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_parts(self, title: str, items: Sequence[Item]) -> None:
        """Show the parts of an item; the same ones keep their ticks."""
        if tuple(items) == self._items:
            return
        self.forget()
        if not items:
            return
        self._items = tuple(items)
        self.checks = {item.id: self._check(item) for item in items}
        nothing = translate("ReportsPage", "Nothing chosen: all of them are on it.")
        self.nothing = label(nothing, "caption", "ink2", wrap=True)
        self._column.addWidget(group(title, *self.checks.values(), self.nothing))
        self.nothing.hide()
        self.show()

    def _check(self, item: Item) -> Check:
        check = Check(item.label)
        check.setChecked(True)
        check.toggled.connect(lambda _on: self._changed())
        return check

    def _changed(self) -> None:
        if self.nothing is not None:
            self.nothing.setVisible(not any(check.isChecked() for check in self.checks.values()))
        self.changed.emit()

    def forget(self) -> None:
        """Another document, participant or item: its parts are not known yet."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.checks, self._items, self.nothing = {}, (), None
        self.hide()

    def value(self) -> frozenset[str] | None:
        """Ids of those that are on it; ``None``: all of them."""
        chosen = frozenset(one for one, check in self.checks.items() if check.isChecked())
        return None if len(chosen) in {0, len(self.checks)} else chosen
