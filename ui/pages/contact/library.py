"""The settings the counsellor knows: a list with what came of each, from which a new check starts (M9)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import dates, translate, words
from desktop.services.setting_library import KnownSetting
from ui.dialogs.contact_words import signal_lines
from ui.theme import current
from ui.widgets.buttons import Button, brief
from ui.widgets.cards import Card, EmptyState
from ui.widgets.labels import label
from ui.widgets.page import PageHead
from ui.widgets.tables import Table
from ui.widgets.wrap import wrapped_row

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
NAME, PLACE, PEOPLE, LAST = range(4)
SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class LibraryModel(QAbstractTableModel):
    """Name, place, who is there, when somebody was there last."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[KnownSetting] = []

    def show_rows(self, rows: Sequence[KnownSetting]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """One for each setting."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Four."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        """The words above the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (
            translate("ContactPage", "Setting"),
            translate("ContactPage", "Place"),
            translate("ContactPage", "Who is there"),
            translate("ContactPage", "Last time"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the delegate paints and a screen reader says."""
        row = self.rows[index.row()]
        if role in SPOKEN:
            return _texts(row)[index.column()]
        if role == Qt.ItemDataRole.FontRole and index.column() == NAME:
            return current().font("body_strong")
        return None


def _texts(row: KnownSetting) -> tuple[str, str, str, str]:
    one = row.setting
    size = words.contact_size(one.size) if one.size else ""
    company = ", ".join(part for part in (one.people, size) if part)
    return (one.name, one.place, company, dates.short_day(row.last_on) if row.last_on else "")


class Library(QWidget):
    """The list on top, below it what is known of the one that is chosen."""

    back = Signal()
    added = Signal()
    changed = Signal(object)
    """A :class:`Setting`."""
    removed = Signal(object)
    begun = Signal(object)
    """The id of the setting in which a check begins."""

    def __init__(self) -> None:
        super().__init__()
        self.head = PageHead(
            translate("ContactPage", "Known settings"),
            translate(
                "ContactPage", "What happened here says something about the setting, not about who came."
            ),
            back=True,
        )
        self.new = Button(translate("ContactPage", "New setting…"), "plain", "plus")
        self.model = LibraryModel()
        self.table = Table(translate("ContactPage", "Known settings"))
        self.table.setModel(self.model)
        self.start = brief(
            translate("ContactPage", "Prepare a meeting here…"),
            translate("ContactPage", "Prepare here…"),
            "filled",
        )
        self.change = brief(
            translate("ContactPage", "Change the setting…"), translate("ContactPage", "Change…"), "quiet"
        )
        self.remove = Button(translate("ContactPage", "Take off the list"), "quiet")
        self.about = label("", "body", "ink", wrap=True)
        self.empty = EmptyState(
            translate(
                "ContactPage", "Here are the places you know: who is there, what it asks, and how it was."
            ),
            translate("ContactPage", "Note the first setting…"),
        )
        self._last: UUID | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.head.add_action(self.new)
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 2)
        card.body.addWidget(self.table)
        facts = Card()
        facts.body.setContentsMargins(16, 12, 16, 12)
        facts.body.addWidget(self.about)
        facts.body.addWidget(wrapped_row(self.start, self.change, self.remove))
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 0, 24, 16)
        column.setSpacing(12)
        column.addWidget(card, 1)
        column.addWidget(facts)
        self.stack = QStackedWidget()
        self.stack.addWidget(sheet)
        self.stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.stack, 1)
        header, mode = self.table.horizontalHeader(), QHeaderView.ResizeMode
        for place in (NAME, PLACE, PEOPLE):
            header.setSectionResizeMode(place, mode.Stretch)
        header.setSectionResizeMode(LAST, mode.ResizeToContents)

    def _connect(self) -> None:
        self.head.back.connect(self.back)
        self.new.clicked.connect(lambda _checked=False: self.added.emit())
        self.empty.acted.connect(self.added)
        self.table.chosen.connect(lambda _index: self._begin())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_one())
        self.model.modelReset.connect(self._show_one)
        self.start.clicked.connect(lambda _checked=False: self._begin())
        self.change.clicked.connect(lambda _checked=False: self._change())
        self.remove.clicked.connect(lambda _checked=False: self._remove())

    def show_rows(self, rows: Sequence[KnownSetting]) -> None:
        """Show the settings, keeping the one that was chosen."""
        self.model.show_rows(rows)
        self.stack.setCurrentIndex(0 if rows else 1)
        self.new.setVisible(bool(rows))
        places = [n for n, row in enumerate(rows) if row.setting.id == self._last]
        if rows:
            self.table.setCurrentIndex(self.model.index(places[0] if places else 0, 0))
        self._show_one()

    def keep_at(self, setting_id: UUID) -> None:
        """Choose this one when the list comes again."""
        self._last = setting_id

    def chosen(self) -> KnownSetting | None:
        """The setting that is chosen."""
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _show_one(self) -> None:
        row = self.chosen()
        if row is None:
            self.about.setText("")
            return
        self._last = row.setting.id
        self.about.setText("\n".join(about(row)))

    def _begin(self) -> None:
        row = self.chosen()
        if row is not None:
            self.begun.emit(row.setting.id)

    def _change(self) -> None:
        row = self.chosen()
        if row is not None:
            self.changed.emit(row.setting)

    def _remove(self) -> None:
        row = self.chosen()
        if row is not None:
            self.removed.emit(row.setting)

    def focus_widget(self) -> QWidget:
        """The list, or what there is to do first."""
        return self.empty.button if self.stack.currentIndex() else self.table


def about(row: KnownSetting) -> list[str]:
    """What is known of a setting, a line each."""
    one = row.setting
    lines = []
    if one.activity:
        lines.append(translate("ContactPage", "What you do there: {text}.").format(text=one.activity))
    if one.asks:
        lines.append(translate("ContactPage", "What it asks: {text}.").format(text=one.asks))
    lines += signal_lines(row.signals)
    if not row.signals.outcomes:
        lines.append(translate("ContactPage", "Nobody was there yet."))
    if row.open_contacts:
        lines.append(translate("ContactPage", "%n meeting(s) to come here.", "", row.open_contacts))
    return lines
