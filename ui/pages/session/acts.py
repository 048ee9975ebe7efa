"""What changes the state of a visit: held, moved, cancelled, put back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.drafts import Draft, DraftKind
from desktop.domain.sessions import Report, SessionState
from desktop.language import translate
from desktop.services.drafts import Subject, Waiting
from desktop.services.sessions import SessionForm
from ui.desk import Desk
from ui.dialogs.cancel_session import CancelSessionDialog
from ui.dialogs.concern import ConcernDialog
from ui.dialogs.handout import HandoutDialog
from ui.dialogs.move_session import MoveSessionDialog
from ui.dialogs.plan_card import PlanCardDialog
from ui.dialogs.recover import RecoverDialog
from ui.dialogs.visit_sheet import VisitSheetDialog
from ui.dialogs.working_note import WorkingNoteDialog
from ui.pages.session.keeper import Keeper
from ui.recovering import set_aside


class VisitActs(QObject):
    """Each act goes through the desk; the page reads again when it is done."""

    refused = Signal(object)
    """An OpmaatError."""
    concern_kept = Signal(str)
    old_kept = Signal()
    """The record was chosen over the draft."""

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

    def ask_concern(self, form: SessionForm, text: str) -> None:
        """Open the field of its own that a concern has (M12)."""
        session = form.session
        subject = Subject(DraftKind.CONCERN, session.id, form.participant.id, session.revision)
        dialog = ConcernDialog(self._desk, subject, text, self._page)
        dialog.kept.connect(self.concern_kept)
        dialog.open()

    def write_note(self, form: SessionForm) -> None:
        """Open the counsellor's own scratch, which is no part of the file."""
        WorkingNoteDialog(self._desk, form.participant.id, self._page).open()

    def print_sheet(self, form: SessionForm) -> None:
        """Show the visit sheet, to print or save."""
        VisitSheetDialog(self._desk, form.session.id, self._page).open()

    def print_handout(self, form: SessionForm) -> None:
        """Show the sheet for at home, to print or save."""
        HandoutDialog(self._desk, form.session.id, form.session.theme, self._page).open()

    def fill_card(self, form: SessionForm) -> None:
        """Open the card for later (M10)."""
        PlanCardDialog(self._desk, form.trajectory.id, self._page).open()

    def compare(self, draft: Draft) -> None:
        """Show old and new beside each other, with the choice that unlocking gives."""
        self._desk.ask(
            self, lambda services: services.drafts.waiting(), lambda waiting: self._show(draft, waiting)
        )

    def _show(self, draft: Draft, waiting: tuple[Waiting, ...]) -> None:
        found = next((one for one in waiting if one.draft.id == draft.id), None)
        if found is None:
            return
        dialog = RecoverDialog(found, self._page)
        dialog.decided.connect(lambda choice: self._chosen(found.draft, choice))
        dialog.open()

    def _chosen(self, draft: Draft, choice: str) -> None:
        if choice == "old":
            set_aside(self._desk, self, draft)
            self.old_kept.emit()
