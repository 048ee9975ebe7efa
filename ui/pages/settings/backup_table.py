"""The list of backups: when, where, how many participants, how large, and what came of looking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.errors import OpmaatError
from desktop.language import dates, translate
from desktop.services.backups import BackupRow, Verified

Result = Verified | OpmaatError
Index = QModelIndex | QPersistentModelIndex
MADE, PLACE, PEOPLE, SIZE, CHECKED = range(5)
_NUMBERS = (PEOPLE, SIZE)
MEGA = 1_000_000


class BackupModel(QAbstractTableModel):
    """Rows, newest first, with what is known of each by now."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[BackupRow, ...] = ()
        self._results: dict[BackupRow, Result] = {}

    def show_rows(self, rows: Sequence[BackupRow]) -> None:
        """Show other rows; what was found out about a backup that is still there stays known."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self._results = {row: result for row, result in self._results.items() if row in self.rows}
        self.endResetModel()

    def set_result(self, row: BackupRow, result: Result) -> None:
        """Show what came of looking through one."""
        self._results[row] = result
        if row in self.rows:
            at = self.rows.index(row)
            self.dataChanged.emit(self.index(at, 0), self.index(at, CHECKED))

    def result(self, row: BackupRow) -> Result | None:
        """What came of looking; ``None``: nobody looked yet."""
        return self._results.get(row)

    def unchecked(self) -> tuple[BackupRow, ...]:
        """The rows that nobody looked through yet."""
        return tuple(row for row in self.rows if row not in self._results)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One for each backup."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Five."""
        return 0 if parent.isValid() else CHECKED + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """The words above the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Backups", "Made"),
            translate("Backups", "Where"),
            translate("Backups", "Participants"),
            translate("Backups", "Size"),
            translate("Backups", "Checked"),
        )[section]

    def data(self, index: Index, role: int = 0) -> object:
        """Words, icon and alignment of a cell."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole and column == MADE:
            return ", ".join(filter(None, (self._text(row, one) for one in range(CHECKED + 1))))
        if column == CHECKED and role in (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole):
            icon, colour = self._mark(row)
            return (icon, colour) if role == Qt.ItemDataRole.DecorationRole else colour
        return None

    def _text(self, row: BackupRow, column: int) -> str:
        result = self._results.get(row)
        if column == MADE:
            local = row.made_at.astimezone()
            return f"{dates.day(local.date())}, {dates.clock(local)}"
        if column == PLACE:
            return (
                translate("Backups", "second place") if row.second else translate("Backups", "this computer")
            )
        if column == PEOPLE:
            return str(result.participants) if isinstance(result, Verified) else ""
        return size_text(row.size) if column == SIZE else result_text(result)

    def _mark(self, row: BackupRow) -> tuple[str, str]:
        result = self._results.get(row)
        if result is None:
            return "circle", "ink2"
        if isinstance(result, Verified):
            return "check", "good"
        locked = result.code == "wrong_password"
        return ("lock", "ink2") if locked else ("triangle-alert", "warn")


def result_text(result: Result | None) -> str:
    """What came of looking, in a few words."""
    if result is None:
        return translate("Backups", "when it was made")
    if isinstance(result, Verified):
        return translate("Backups", "good")
    return {
        "wrong_password": translate("Backups", "opens with an older password"),
        "newer_version": translate("Backups", "of a newer Opmaat"),
        "not_found": translate("Backups", "not there any more"),
        "no_space": translate("Backups", "no room to look"),
    }.get(result.code, translate("Backups", "damaged"))


def size_text(size: int) -> str:
    """ "2,7 MB": a size in megabytes."""
    return translate("Backups", "{size} MB").format(size=dates.number(max(size / MEGA, 0.1), 1))
