"""The tab Verloop: everything that happened, the newest first; a row opens what it is about."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QVBoxLayout

from desktop.language import translate
from desktop.services.timeline import Timeline
from ui.desk import Desk
from ui.models.timeline import DAY, TEXT, WHAT, TimelineTable
from ui.pages.participants.reading_tab import ReadingTab
from ui.theme import current
from ui.widgets.cards import Card, EmptyState
from ui.widgets.fill import let_wrap
from ui.widgets.tables import Table

ROW, HEAD = 40, 32


class TimelineTab(ReadingTab):
    """A table that is as high as its rows: the page scrolls."""

    session_chosen = Signal(object)
    contact_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.model = TimelineTable(self)
        self.table = Table(translate("Timeline", "What happened, the newest first"))
        self.table.setModel(self.model)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = EmptyState(
            translate("Timeline", "Nothing yet: this is where what you do together appears.")
        )
        let_wrap(self.empty)
        self._card = Card()
        self._card.body.setContentsMargins(0, 0, 0, 0)
        self._card.body.addWidget(self.table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        whole.addWidget(self.empty)
        whole.addStretch(1)
        self.table.chosen.connect(self._choose)

    def forget(self) -> None:
        """Show nothing of another participant."""
        self.show_timeline(Timeline((), {}))

    def ask(self, wanted: UUID) -> None:
        """Ask what happened with the participant."""

        def show(timeline: Timeline) -> None:
            if wanted == self._participant:
                self.show_timeline(timeline)

        self._desk.ask(self, lambda services: services.timeline.of(wanted), show)

    def show_timeline(self, shown: Timeline) -> None:
        """Show what happened with a participant."""
        theme = current()
        self.model.set_entries(shown.entries, shown.instruments)
        self._card.setVisible(bool(shown.entries))
        self.empty.setVisible(not shown.entries)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(DAY, QHeaderView.ResizeMode.Fixed)
        head.resizeSection(DAY, theme.px(104))
        for column in (WHAT, TEXT):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.setFixedHeight(len(shown.entries) * theme.px(ROW) + theme.px(HEAD))

    def _choose(self, index: QModelIndex) -> None:
        entry = self.model.entries[index.row()]
        if entry.kind == "session":
            self.session_chosen.emit(entry.subject_id)
        elif entry.kind == "contact":
            self.contact_chosen.emit(entry.subject_id)
