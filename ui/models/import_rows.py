"""The rows of a sheet that is read in: each cell with what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.import_plan import ImportPlan, ReadRow
from desktop.domain.importing import Columns, ImportField, Table
from desktop.language import translate, words

Index = QModelIndex | QPersistentModelIndex
_LONGEST = 120
"""Characters of a cell that are shown."""


class ImportRows(QAbstractTableModel):
    """The number of the row, what is wrong, and every column that is read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = Table("", (), (), ())
        self._columns: tuple[tuple[int, ImportField], ...] = ()
        self._rows: Sequence[ReadRow] = ()

    def show_plan(self, table: Table, columns: Columns, plan: ImportPlan, *, wrong_only: bool) -> None:
        """Show another plan, or only the rows of it that do not come in; those stand first."""
        self.beginResetModel()
        self._table = table
        self._columns = tuple(sorted(columns.items()))
        self._rows = plan.wrong if wrong_only else sorted(plan.rows, key=lambda row: not row.problems)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row a row."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number, what is wrong, and what is read."""
        return 0 if parent.isValid() else 2 + len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Words over the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        first = (translate("ImportRows", "Row"), translate("ImportRows", "What is wrong"))
        return first[section] if section < 2 else field_word(self._columns[section - 2][1])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words and sign of a cell; a wrong one says why to whoever hears it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        said = self._problem(row, index.column())
        if role == Qt.ItemDataRole.DecorationRole and said:
            return "triangle-alert", "warn"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._text(row, index.column())
            return f"{text}. {said}" if said and index.column() != 1 else text
        if role == Qt.ItemDataRole.ToolTipRole and said:
            return said
        return None

    def _text(self, row: ReadRow, column: int) -> str:
        if column == 0:
            return str(self._table.numbers[row.row])
        if column == 1:
            return " ".join(dict.fromkeys(words.problem_text(one.problem) for one in row.problems))
        cell = self._table.rows[row.row][self._columns[column - 2][0]]
        return " ".join(cell.split())[:_LONGEST]

    def _problem(self, row: ReadRow, column: int) -> str:
        if column == 0:
            return ""
        at = self._columns[column - 2][0] if column > 1 else None
        return " ".join(
            words.problem_text(one.problem) for one in row.problems if at is None or one.column == at
        )


def field_word(field: ImportField) -> str:
    """What a column holds, in a word or two."""
    return {
        ImportField.NAME: translate("ImportRows", "Name"),
        ImportField.GIVEN_NAME: translate("ImportRows", "First name"),
        ImportField.PARTICLE: translate("ImportRows", "Prefix of the name"),
        ImportField.BIRTH_YEAR: translate("ImportRows", "Year of birth"),
        ImportField.PHONE: translate("ImportRows", "Phone"),
        ImportField.ADDRESS: translate("ImportRows", "Address"),
        ImportField.TOWN: translate("ImportRows", "Town"),
        ImportField.AREA: translate("ImportRows", "Neighbourhood"),
        ImportField.GOAL: translate("ImportRows", "Own goal"),
        ImportField.VISIT_RISK: translate("ImportRows", "Risk of a visit"),
        ImportField.VISIT_NOTE: translate("ImportRows", "At the door"),
        ImportField.DAY: translate("ImportRows", "Visit: date"),
        ImportField.START: translate("ImportRows", "Visit: time"),
        ImportField.MINUTES: translate("ImportRows", "Visit: length"),
        ImportField.STATE: translate("ImportRows", "Visit: held or not"),
        ImportField.NOTE: translate("ImportRows", "Visit: note"),
    }[field]
