"""Table mode of the window: the workspace goes, one participant fills it, the password brings it back.

Nothing of anybody else is only hidden: the pages with their lists, and what they were still asking for, are
let go of as in locking. The store stays open, for the numbers that are pointed at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from desktop.domain.errors import OpmaatError
from desktop.language import translate
from ui.desk import Desk, Destination
from ui.table.cover import TableCover
from ui.table.page import TablePage

if TYPE_CHECKING:
    from desktop.services.office import Services
    from desktop.services.table import TableView
    from ui.main_window import MainWindow

IDLE_MINUTES = 15
"""How long the idle lock waits at the table (``decisions.md``): sitting still together is no absence."""


class AtTable(QObject):
    """One stay at the table; ``ended`` when the counsellor is back or the window locks."""

    ended = Signal()

    def __init__(self, window: MainWindow, view: TableView, services: Services, place: Destination) -> None:
        super().__init__(window)
        self._window, self._services, self._place = window, services, place
        self._kept = False
        self._session_id = view.session_id
        self.desk = Desk(services, window.store_worker, window.paper_worker, self)
        self.page = TablePage(view)
        self.cover = TableCover(self.desk)
        self.stack = QStackedWidget()
        self.stack.setAccessibleName(translate("Table", "At the table"))
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.cover)
        self._before = window.windowState()
        self.page.leaving.connect(self.leave)
        self.page.pointed.connect(self._keep)
        self.cover.returning.connect(self._return)
        self.cover.lifted.connect(self._back)
        lock = QShortcut(QKeySequence("Ctrl+L"), self.stack)
        lock.activated.connect(window.lock)

    def show(self) -> None:
        """Fill the screen: no title, no task bar, no notification over it."""
        self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        self.page.tabs[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """The neutral page comes first."""
        self.stack.setCurrentWidget(self.cover)
        self.cover.begin()

    def _return(self) -> None:
        self.stack.setCurrentWidget(self.page)
        self.page.go(self.page.stack.currentIndex())

    def _keep(self, ladder: str, value: int | None) -> None:
        if not self.page.view.keeps:
            return
        session_id = self._session_id
        self.desk.do(
            self,
            lambda services: services.table.keep(session_id, {ladder: value}),
            lambda _none: self._noted(),
            self._not_kept,
        )

    def _noted(self) -> None:
        self._kept = True

    def _not_kept(self, _error: OpmaatError) -> None:
        # Said in the participant's words: what went wrong is the counsellor's, and is seen in the form.
        self.page.ladder.said.setText(translate("Table", "This number is not kept. Note it on paper."))

    def end(self) -> None:
        """Let go: the desk takes no call any more, and the window gets its frame back."""
        self.desk.leave()
        self._window.setWindowState(self._before)
        self.ended.emit()
        self.deleteLater()

    def _back(self) -> None:
        kept, window, services, place = self._kept, self._window, self._services, self._place
        self.end()
        window.enter_at(services, place)
        if kept and window.desk is not None:
            window.desk.said.emit(
                translate("Table", "The numbers chosen at the table are in the report."), False
            )


def ask_for_table(window: MainWindow, wanted: Destination) -> None:
    """Bring what is typed to safety, read what the table shows, and go there."""
    workspace, desk = window.workspace, window.desk
    participant_id = wanted.target
    if workspace is None or desk is None or participant_id is None or not workspace.may_lock():
        return
    session_id = UUID(wanted.detail) if wanted.detail else None
    desk.ask(workspace, lambda s: s.table.view(participant_id, session_id), window.sit_down)
