"""The contacts of one participant as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.contact import ContactState, Outcome
from desktop.language import dates, translate, words
from desktop.services.participants import DossierContact

Index = QModelIndex | QPersistentModelIndex

DAY, TITLE, STATE, OUTCOME = range(4)
ICONS = {
    ContactState.IDEA: "message-circle-question",
    ContactState.CHECKING: "list-checks",
    ContactState.CLEARED: "circle-check",
    ContactState.PLANNED: "calendar-check",
    ContactState.HELD: "history",
    ContactState.LOOKED_BACK: "check",
    ContactState.SET_ASIDE: "archive",
}


class ContactTable(QAbstractTableModel):
    """Date, what, state, outcome; the newest date on top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DossierContact, ...] = ()

    def set_contacts(self, contacts: Sequence[DossierContact]) -> None:
        """Show these contacts."""
        self.beginResetModel()
        self._rows = tuple(sorted(contacts, key=lambda c: c.contact.facts.slot, reverse=True))
        self.endResetModel()

    def contact(self, row: int) -> DossierContact:
        """The contact of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row a contact."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Four."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Words over the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("DossierContacts", "Date"),
                translate("DossierContacts", "Meeting"),
                translate("DossierContacts", "State"),
                translate("DossierContacts", "How it was"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words and icon of a cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE:
            return ICONS[row.state], "ink2"
        return None

    @staticmethod
    def _text(row: DossierContact, column: int) -> str:
        contact = row.contact
        if column == DAY:
            return dates.short_day(contact.facts.slot.day)
        if column == TITLE:
            return contact.facts.title
        if column == STATE:
            state = words.capital(words.contact_state(row.state))
            if not contact.unplanned:
                return state
            return translate("DossierContacts", "{state}, unplanned").format(state=state)
        return outcome_words(contact.look_back.outcome) if contact.look_back else "–"


def outcome_words(outcome: Outcome) -> str:
    """How it was, with a capital."""
    return words.capital(words.outcome(outcome))
