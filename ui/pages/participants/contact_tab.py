"""The tab Contact: which contacts there are, and how they were."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop.language import translate
from desktop.services.participants import Dossier
from ui.models.dossier_contacts import DAY, OUTCOME, STATE, TITLE, ContactTable
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, EmptyState
from ui.widgets.fill import let_wrap
from ui.widgets.labels import label
from ui.widgets.tables import Table

LARGE = 1.4


class ContactTab(QWidget):
    """A table of contacts and a button for a new one, with the reason when there cannot be one."""

    contact_chosen = Signal(object)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = ContactTable(self)
        self.table = Table(translate("DossierContacts", "Meetings of this participant"))
        self.table.setModel(self.model)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new_button = Button(translate("DossierContacts", "New meeting"), icon="plus")
        self.reason = label("", "caption", "ink2", wrap=True)
        self.empty = EmptyState(
            translate(
                "DossierContacts",
                "No meeting yet. A meeting is only planned in a setting that is checked beforehand.",
            )
        )
        let_wrap(self.empty)
        self._card = Card()
        self._card.body.setContentsMargins(0, 0, 0, 0)
        self._card.body.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.new_button)
        foot.addWidget(self.reason, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self._card)
        whole.addWidget(self.empty)
        whole.addLayout(foot)
        whole.addStretch(1)
        self.table.chosen.connect(self._choose)
        self.new_button.clicked.connect(lambda _checked=False: self.new_wanted.emit())

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the contacts of a participant."""
        theme = current()
        large = theme.scale >= LARGE
        self.model.set_contacts(dossier.contacts)
        self._card.setVisible(bool(dossier.contacts))
        self.empty.setVisible(not dossier.contacts)
        head = self.table.horizontalHeader()
        head.setStretchLastSection(False)
        for column, width in ((DAY, 104), (STATE, 200), (OUTCOME, 168)):
            # Large letters: only what the words take, and the rest for what they did.
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(column, mode.ResizeToContents if large else mode.Fixed)
            if not large:
                head.resizeSection(column, theme.px(width))
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        rows = self.model.rowCount() * theme.px(40)
        self.table.setFixedHeight(rows + theme.px(32))
        without = dossier.trajectory is None
        reason = translate("DossierContacts", "Contact comes after the plan of eight weeks.")
        self.new_button.set_blocked(reason if without else "")
        self.reason.setText(reason if without else "")

    def _choose(self, index: QModelIndex) -> None:
        self.contact_chosen.emit(self.model.contact(index.row()).contact.id)
