"""What happened with one participant as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.pack import Text
from desktop.domain.timeline import Happening, TimelineEntry
from desktop.language import current_language, dates, translate, words

Index = QModelIndex | QPersistentModelIndex

DAY, WHAT, TEXT = range(3)
ICONS = {
    Happening.STARTED: "route",
    Happening.HELD: "check",
    Happening.CANCELLED: "calendar-x",
    Happening.MOVED: "calendar-clock",
    Happening.BRAIN_CLOSED: "opmaat-relaties",
    Happening.PAUSED: "clock",
    Happening.STOPPED: "archive",
    Happening.COMPLETED: "circle-check",
    Happening.CARD_FILLED: "heart",
    Happening.FOLLOWED_UP: "phone-call",
    Happening.CONTACT_PLANNED: "calendar-check",
    Happening.CLEARANCE_LOST: "list-checks",
    Happening.LOOKED_BACK: "history",
    Happening.CALLED_BACK: "phone-call",
    Happening.REVIEWED: "message-circle-question",
    Happening.MEASURED: "ruler",
}


class TimelineTable(QAbstractTableModel):
    """Date, what happened, what was written about it; the newest on top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[TimelineEntry, ...] = ()
        self._instruments: Mapping[str, Text] = {}

    def set_entries(self, entries: Sequence[TimelineEntry], instruments: Mapping[str, Text]) -> None:
        """Show these; ``instruments`` gives the name of each by its id."""
        self.beginResetModel()
        self.entries, self._instruments = tuple(entries), instruments
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row for each thing that happened."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Three."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Words over the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("Timeline", "Date"),
                translate("Timeline", "What happened"),
                translate("Timeline", "What was written"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words and icon of a cell."""
        if not index.isValid():
            return None
        entry, column = self.entries[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole and column != DAY:
            return self._words(entry, column)
        if role == Qt.ItemDataRole.DecorationRole and column == WHAT:
            return ICONS[entry.event], "ink2"
        return None

    def _words(self, entry: TimelineEntry, column: int) -> str:
        if column == DAY:
            return dates.short_day(entry.day)
        if column == TEXT:
            return " ".join(entry.text.split())
        instrument = self._instruments.get(entry.code)
        return words.timeline_title(entry, instrument[current_language()] if instrument else "")
