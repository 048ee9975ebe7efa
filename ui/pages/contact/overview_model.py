"""The overview as rows: a head per state, below it its contacts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.contact import ContactState
from desktop.language import dates, translate, words
from desktop.services.contact import ListedContact
from ui.pages.contact.sentences import Standing, standing
from ui.theme import current

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
STATES = (
    ContactState.IDEA,
    ContactState.CHECKING,
    ContactState.CLEARED,
    ContactState.PLANNED,
    ContactState.HELD,
    ContactState.LOOKED_BACK,
    ContactState.SET_ASIDE,
)
TITLE, PERSON, WHEN, STANDING = range(4)
COLUMNS = 4
SPOKEN = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
)
"""What is read: on the screen, under the pointer, aloud."""


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The head of a state with how many contacts stand below it."""

    state: ContactState
    count: int


Line = GroupLine | ListedContact


def is_open(row: ListedContact) -> bool:
    """Whether something is still to be done or to come."""
    ended = row.state in (ContactState.LOOKED_BACK, ContactState.SET_ASIDE)
    return not ended or row.call_back_by is not None


def monday_of(row: ListedContact) -> date:
    """The Monday of the week in which a contact is."""
    day = row.contact.facts.slot.day
    return day - timedelta(days=day.weekday())


def lines_of(
    rows: Sequence[ListedContact], person: UUID | None, only_open: bool, monday: date | None = None
) -> list[Line]:
    """Heads and contacts in the order of the states; what was is listed newest first."""
    lines: list[Line] = []
    for state in STATES:
        same = [
            row
            for row in rows
            if row.state is state
            and (person is None or row.participant.id == person)
            and (is_open(row) or not only_open)
            and (monday is None or monday_of(row) == monday)
        ]
        if state in (ContactState.LOOKED_BACK, ContactState.SET_ASIDE):
            same.reverse()
        if same:
            lines += [GroupLine(state, len(same)), *same]
    return lines


class OverviewModel(QAbstractTableModel):
    """Title, participant, day and how it stands; heads cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []

    def show_lines(self, lines: list[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, row: int) -> Line:
        """What stands in a row."""
        return self._lines[row]

    def row_of(self, contact_id: UUID | None) -> int:
        """The row of a contact, else that of the first one; -1 when there is none."""
        rows = [n for n, line in enumerate(self._lines) if isinstance(line, ListedContact)]
        for number in rows:
            line = self._lines[number]
            if isinstance(line, ListedContact) and line.contact.id == contact_id:
                return number
        return rows[0] if rows else -1

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Heads and contacts."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Four."""
        return 0 if parent.isValid() else COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Contacts can be chosen, heads cannot."""
        if isinstance(self._lines[index.row()], GroupLine):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> str | None:
        """The words above the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (
            translate("ContactPage", "Meeting"),
            translate("ContactPage", "Participant"),
            translate("ContactPage", "When"),
            translate("ContactPage", "Where it stands"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the delegate paints and a screen reader says."""
        line = self._lines[index.row()]
        if isinstance(line, GroupLine):
            return _head_data(line, index.column(), role)
        shown = standing(line)
        if role in SPOKEN:
            return _texts(line, shown)[index.column()]
        if index.column() == STANDING:
            return {
                Qt.ItemDataRole.DecorationRole: (shown.icon, shown.role),
                Qt.ItemDataRole.ForegroundRole: shown.role if shown.role == "warn" else "ink",
            }.get(Qt.ItemDataRole(role))
        if role == Qt.ItemDataRole.FontRole and index.column() == TITLE:
            return current().font("body_strong")
        return None


def _head_data(line: GroupLine, column: int, role: int) -> object:
    if column != TITLE:
        return None
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return f"{words.capital(words.contact_state(line.state))}  {line.count}"
    if role == Qt.ItemDataRole.FontRole:
        return current().font("body_strong")
    if role == Qt.ItemDataRole.ForegroundRole:
        return "ink2"
    return None


def _texts(row: ListedContact, shown: Standing) -> tuple[str, str, str, str]:
    facts = row.contact.facts
    when = f"{dates.short_day(facts.slot.day)}, {dates.clock(facts.slot.start)}"
    return (facts.title, row.participant.name, when, shown.text)
