"""The tab Traject: the sessions with their bar line, and beside them the participant's own words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.pack import MethodPack
from desktop.domain.trajectory import Trajectory
from desktop.language import translate
from desktop.services.participants import Dossier
from ui.models.trajectory import STANDING, TrajectoryTable
from ui.pages.participants.reading_tab import stand_beside
from ui.pages.participants.sentences import goal_score_line, last_agreement, opening_lines
from ui.pages.participants.sessions_table import SessionsTable
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, EmptyState
from ui.widgets.fill import let_wrap
from ui.widgets.labels import label

SIDE = 208
BESIDE = 720
"""Width from which table and right column stand beside each other with a theme on two lines at most."""


class SideColumn(QWidget):
    """Own goal in own words, the last agreement, whether the brain opens, an extra visit."""

    extra_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.goal = label("", "own_words", wrap=True)
        self.goal_score = label("", "caption", "ink2", wrap=True)
        self.agreement = label("", "body", wrap=True)
        self.opens = label("", "body", wrap=True)
        self.estimate = label("", "caption", "ink2", wrap=True)
        self.extra = Button(translate("Dossier", "Extra visit"), icon="plus")
        self.extra.clicked.connect(lambda _checked=False: self.extra_wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        for title, parts in (
            (translate("Dossier", "Own goal"), (self.goal, self.goal_score)),
            (translate("Dossier", "Agreed until next time"), (self.agreement,)),
            (translate("Dossier", "Does the brain open?"), (self.opens, self.estimate)),
        ):
            head = label(title, "body_strong", "ink2", wrap=True)
            column.addWidget(head)
            for part in parts:
                column.addWidget(part)
            column.addSpacing(14)
        column.addWidget(self.extra)
        column.addStretch(1)

    def show_dossier(self, dossier: Dossier, trajectory: Trajectory) -> None:
        """Show what belongs to a participant."""
        goal = dossier.participant.details.goal
        self.goal.set_style("own_words" if goal else "body")
        self.goal.setText(f"‘{goal}’" if goal else translate("Dossier", "Not asked yet."))
        score = goal_score_line(dossier.sessions)
        self.goal_score.setText(score)
        self.goal_score.setVisible(bool(score))
        self.agreement.setText(last_agreement(dossier.sessions) or translate("Dossier", "Nothing yet."))
        pack = dossier.pack
        opens, under = opening_lines(dossier.opening, trajectory, pack.thresholds, len(pack.signs))
        self.opens.setText(opens)
        self.estimate.setText(under)
        self.extra.setVisible(trajectory.is_open)
        limit = pack.thresholds.max_sessions
        full = len(dossier.sessions) >= limit
        reason = translate("Dossier", "A trajectory has at most {limit} visits.").format(limit=limit)
        self.extra.set_blocked(reason if full else "")


class TrajectTab(QWidget):
    """The sessions, or the way to plan them."""

    session_chosen = Signal(object)
    plan_wanted = Signal()
    extra_wanted = Signal()
    row_shown = Signal(QRect)
    """The rectangle of the current row within this tab, to scroll to."""

    def __init__(self, pack: MethodPack) -> None:
        super().__init__()
        self.model = TrajectoryTable(pack, self)
        self.table = SessionsTable(self.model)
        self.side = SideColumn()
        self.empty = EmptyState(
            translate("Dossier", "No trajectory yet. Plan eight weeks at once; every visit can still move."),
            translate("Dossier", "Plan trajectory"),
            "calendar-plus",
        )
        let_wrap(self.empty)
        self._card = Card()
        self._card.body.setContentsMargins(0, 0, 0, 0)
        self._card.body.addWidget(self.table)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self._columns.addWidget(self._card, 1, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._columns)
        whole.addWidget(self.empty)
        whole.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self.table.chosen.connect(self._choose)
        self.side.extra_wanted.connect(self.extra_wanted)
        self.empty.acted.connect(self.plan_wanted)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._tell_row())

    def show_dossier(self, dossier: Dossier, now: datetime) -> None:
        """Show the trajectory of a participant."""
        trajectory = dossier.trajectory
        for part in (self._card, self.side):
            part.setVisible(trajectory is not None)
        self.empty.setVisible(trajectory is None)
        if trajectory is None:
            return
        self.model.with_signs_in_standing = current().scale >= 1.4
        self.model.set_sessions(dossier.sessions, dossier.gap, now, dossier.pack)
        self.table.fit(self.model.bar_row)
        row = self.model.current_row()
        if row >= 0:
            self.table.blockSignals(True)
            self.table.selectRow(row)
            self.table.blockSignals(False)
        self.side.show_dossier(dossier, trajectory)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The right column goes under the table when there is no room beside it."""
        super().resizeEvent(event)
        stand_beside(self, self._columns, self.side, BESIDE, SIDE)

    def _choose(self, index: QModelIndex) -> None:
        session = self.model.session(index.row())
        if session is not None:
            self.session_chosen.emit(session.id)

    def _tell_row(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and self.table.hasFocus():
            rect = self.table.visualRect(index.siblingAtColumn(STANDING))
            corner = self.table.viewport().mapTo(self, rect.topLeft())
            self.row_shown.emit(QRect(corner, rect.size()))
