"""What changes the state of a visit: held, moved, cancelled, put back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.sessions import Report, SessionState
from desktop.language import translate
from desktop.services.sessions import SessionForm
from ui.desk import Desk
from ui.dialogs.cancel_session import CancelSessionDialog
from ui.dialogs.move_session import MoveSessionDialog
from ui.pages.session.keeper import Keeper


class VisitActs(QObject):
    """Each act goes through the desk; the page reads again when it is done."""

    refused = Signal(object)
    """An OpmaatError."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def hold(self, form: SessionForm, keeper: Keeper, report: Report) -> None:
        """Mark the visit as held; its report stays open."""
        if form.session.state is not SessionState.HELD:
            self._desk.do(
                self,
                lambda services: keeper.hold(services, report),
                failed=self.refused.emit,
                said=translate("SessionPage", "Marked as held; the report is still open."),
            )

    def move(self, form: SessionForm) -> None:
        """Ask for another moment; a visit that was marked as held is planned again first."""
        session_id = form.session.id
        if form.session.state is not SessionState.HELD:
            MoveSessionDialog(self._desk, session_id, self._page).open()
            return
        self._desk.do(
            self,
            lambda services: services.sessions.reinstate(session_id),
            lambda _none: MoveSessionDialog(self._desk, session_id, self._page).open(),
            self.refused.emit,
        )

    def cancel(self, form: SessionForm) -> None:
        """Ask who cancelled."""
        if form.session.state is not SessionState.CANCELLED:
            CancelSessionDialog(self._desk, form.session.id, self._page).open()

    def put_back(self, form: SessionForm) -> None:
        """Take a cancellation back."""
        session_id = form.session.id
        self._desk.do(
            self,
            lambda services: services.sessions.reinstate(session_id),
            failed=self.refused.emit,
            said=translate("SessionPage", "The visit is planned again."),
        )
