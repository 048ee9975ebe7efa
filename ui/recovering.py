"""After unlocking: every draft that waits is offered, one by one; the first that is put back is opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.drafts import NEW, Draft, DraftKind
from desktop.language import translate
from desktop.services.drafts import Waiting
from ui.desk import Desk
from ui.dialogs.recover import RecoverDialog


class Recovering(QObject):
    """Asks about each draft in turn. Nothing is shown when none waits."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window
        self._waiting: tuple[Waiting, ...] = ()
        self._asked = 0
        self._wanted: Draft | None = None

    def offer(self) -> None:
        """Look whether something waits."""
        self._desk.ask(self, lambda services: services.drafts.waiting(), self._begin)

    def _begin(self, waiting: tuple[Waiting, ...]) -> None:
        self._waiting = waiting
        self._next()

    def _next(self) -> None:
        if self._asked == len(self._waiting):
            if self._wanted is not None:
                open_form(self._desk, self._wanted)
            return
        waiting = self._waiting[self._asked]
        self._asked += 1
        place = (self._asked, len(self._waiting))
        dialog = RecoverDialog(waiting, self._window, place)
        dialog.decided.connect(lambda choice: self._decided(waiting, choice))
        dialog.open()

    def _soon(self) -> None:
        """Locking closes the dialog too: by then nobody may see the next one."""
        if not self._desk.left:
            self._next()

    def _decided(self, waiting: Waiting, choice: str) -> None:
        if choice == "back":
            self._wanted = self._wanted or waiting.draft
        elif choice == "old":
            set_aside(self._desk, self, waiting.draft)
        QTimer.singleShot(0, self, self._soon)


def set_aside(desk: Desk, owner: QObject, draft: Draft) -> None:
    """Keep the old: the draft goes to the bin, with a way back."""
    desk.do(
        owner,
        lambda services: services.drafts.set_aside(draft.id),
        said=translate("Recover", "The record stays as it was; what you typed is in the bin."),
    )


def open_form(desk: Desk, draft: Draft) -> None:
    """Go to the form of a draft; every form takes its own draft back when it opens."""
    if draft.kind is DraftKind.REPORT:
        desk.go("session", draft.subject_id)
    elif draft.kind is DraftKind.CONCERN:
        desk.go("session", draft.subject_id, "concern")
    elif draft.kind is DraftKind.LOOK_BACK:
        desk.go("contact", draft.subject_id, "look_back")
    elif draft.kind is DraftKind.QUESTION:
        desk.go("reports", draft.participant_id)
    elif draft.kind is DraftKind.REVIEW_SETTING:
        desk.go("contact", draft.subject_id, "review")
    elif draft.kind is DraftKind.REVIEW_PHASE:
        desk.go("participants", draft.subject_id, "review_phase")
    elif draft.kind is DraftKind.UNPLANNED:
        desk.go("contact", detail=f"unplanned:{draft.subject_id}")
    elif draft.kind is DraftKind.NEW_CONTACT:
        desk.go("contact", detail=f"new:{draft.subject_id}")
    elif draft.kind is DraftKind.CHANGE_CONTACT:
        desk.go("contact", draft.subject_id, "change")
    elif draft.subject_id == NEW:
        desk.go("participants", detail="new")
    else:
        desk.go("participants", draft.subject_id, "edit")
