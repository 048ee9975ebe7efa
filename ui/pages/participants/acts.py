"""What can be done in a dossier: each act opens its dialog, or is done at once with a way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.drafts import Draft
from desktop.domain.participants import Participant
from desktop.domain.trajectory import Trajectory
from desktop.language import translate
from desktop.services.notes import NotePad
from desktop.services.participants import Dossier
from ui.desk import Desk
from ui.dialogs.close_brain import CloseBrainDialog
from ui.dialogs.complete_trajectory import CompleteTrajectoryDialog
from ui.dialogs.continue_brain import ContinueBrainDialog
from ui.dialogs.extra_session import ExtraSessionDialog
from ui.dialogs.handout import HandoutDialog
from ui.dialogs.import_people import ImportPeopleDialog
from ui.dialogs.move_session import MoveSessionDialog
from ui.dialogs.participant_form import ParticipantForm, subject_of
from ui.dialogs.plan_card import CardPaperDialog, PlanCardDialog
from ui.dialogs.plan_trajectory import PlanTrajectoryDialog
from ui.dialogs.privacy import PrivacyDialog
from ui.dialogs.review import ReviewDialog
from ui.dialogs.stop_trajectory import StopTrajectoryDialog
from ui.dialogs.working_note import WorkingNoteDialog
from ui.pages.participants.sentences import gap_day, handout_session
from ui.widgets.dialogs import Dialog


class DossierActs(QObject):
    """The acts of the participants page. Dialogs belong to ``window`` and close themselves."""

    added = Signal(object)
    """The id of a new participant."""
    tab_wanted = Signal(str)
    note_closed = Signal()
    """The working note may have come or gone: no page reads it, so nothing else tells."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.desk = desk
        self._window = window
        self.dialog: Dialog | None = None

    def new_participant(self) -> None:
        """Open an empty form, or with what was typed in it before."""
        self._find_draft(None, self._open_new)

    def take_over(self) -> None:
        """Participants and visits out of Excel or CSV."""
        self._open(ImportPeopleDialog(self.desk, self._window))

    def _open_new(self, draft: Draft | None) -> None:
        form = ParticipantForm(self.desk, None, self._window, draft)
        form.saved.connect(self.added)
        form.other_wanted.connect(lambda found: self.desk.go("participants", found))
        self._open(form)

    def _find_draft(self, person: Participant | None, then: Callable[[Draft | None], None]) -> None:
        subject = subject_of(person)
        self.desk.ask(self, lambda services: services.drafts.find(subject), then)

    def do(self, act: str, dossier: Dossier) -> None:
        """Do an act on a dossier; an act that does not fit its state does nothing."""
        plain = self._plain_acts(dossier)
        if act in plain:
            plain[act]()
        elif dossier.trajectory is not None:
            on_trajectory = self._trajectory_acts(dossier, dossier.trajectory)
            if act in on_trajectory:
                on_trajectory[act]()

    def _plain_acts(self, dossier: Dossier) -> Mapping[str, Callable[[], None]]:
        person = dossier.participant
        return {
            "edit": lambda: self._edit(dossier),
            "intake": lambda: self._edit(dossier, at_intake=True),
            "plan": lambda: self._open(PlanTrajectoryDialog(self.desk, person.id, person.name, self._window)),
            "remove": lambda: self._remove(person.id, person.name),
            "privacy": lambda: self._privacy(person),
            "note": lambda: self._open_note(person.id),
            "contacts": lambda: self.tab_wanted.emit("contacts"),
            "details": lambda: self.tab_wanted.emit("details"),
            "new_contact": lambda: self.desk.go("contact", detail=f"new:{person.id}"),
            "close_gap": lambda: self.desk.go(
                "week", dossier.step.target, gap_day(dossier, dossier.pack.thresholds)
            ),
            "review_phase": lambda: self._open(ReviewDialog(self.desk, self._window, person.id)),
        }

    def _privacy(self, person: Participant) -> None:
        dialog = PrivacyDialog(self.desk, person.id, person.name, self._window)
        dialog.opened.connect(self._follow)
        self._open(dialog)

    def _follow(self, dialog: Dialog) -> None:
        """Another dialog took the place of the one that was opened."""
        self.dialog = dialog

    def _trajectory_acts(self, dossier: Dossier, trajectory: Trajectory) -> Mapping[str, Callable[[], None]]:
        desk, window = self.desk, self._window
        return {
            "close_brain": lambda: self._open(CloseBrainDialog(desk, dossier, window)),
            "continue_brain": lambda: self._open(ContinueBrainDialog(desk, dossier, window)),
            "extra": lambda: self._add_visit(dossier, trajectory.id),
            "plan_session": lambda: self._plan_session(dossier, trajectory),
            "table": lambda: desk.go("table", dossier.participant.id),
            "stop": lambda: self._end(StopTrajectoryDialog(desk, trajectory.id, window), dossier),
            "handout": lambda: self._print_handout(dossier),
            "card": lambda: self._open(PlanCardDialog(desk, trajectory.id, window)),
            "card_paper": lambda: self._open(CardPaperDialog(desk, trajectory.id, window)),
            "complete": lambda: self._end(CompleteTrajectoryDialog(desk, trajectory.id, window), dossier),
            "follow_up": lambda: self._follow_up(dossier, trajectory),
            "pause": lambda: desk.do(
                self,
                lambda s: s.trajectories.pause(trajectory.id),
                said=translate("DossierActs", "Trajectory paused."),
            ),
            "resume": lambda: desk.do(
                self,
                lambda s: s.trajectories.resume(trajectory.id),
                said=translate("DossierActs", "The trajectory goes on."),
            ),
            "reopen": lambda: desk.do(
                self,
                lambda s: s.trajectories.reopen(trajectory.id),
                said=translate("DossierActs", "Trajectory opened again."),
            ),
        }

    def _print_handout(self, dossier: Dossier) -> None:
        session = handout_session(dossier)
        if session is not None:
            self._open(HandoutDialog(self.desk, session.id, session.theme, self._window))

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.open()

    def _end(self, dialog: Dialog, dossier: Dossier) -> None:
        """With the trajectory the own working note has to go."""
        person = dossier.participant.id
        dialog.accepted.connect(
            lambda: self.desk.ask(self, lambda services: services.notes.pad(person), self._remind)
        )
        self._open(dialog)

    def _remind(self, pad: NotePad) -> None:
        if pad.note is not None and pad.ended:
            self._open_note(pad.note.participant_id)

    def _open_note(self, person: UUID) -> None:
        dialog = WorkingNoteDialog(self.desk, person, self._window)
        dialog.finished.connect(lambda _result: self.note_closed.emit())
        self._open(dialog)

    def _closed(self, dialog: Dialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _edit(self, dossier: Dossier, *, at_intake: bool = False) -> None:
        person = dossier.participant
        self._find_draft(person, lambda draft: self._open_edit(person, draft, at_intake))

    def _open_edit(self, person: Participant, draft: Draft | None, at_intake: bool) -> None:
        form = ParticipantForm(self.desk, person, self._window, draft)
        form.other_wanted.connect(lambda found: self.desk.go("participants", found))
        self._open(form)
        if at_intake:
            form.begin_at_intake()

    def _remove(self, participant_id: UUID, name: str) -> None:
        self.desk.do(
            self,
            lambda s: s.participants.remove(participant_id),
            said=translate("DossierActs", "{name} is in the bin.").format(name=name),
        )

    def _follow_up(self, dossier: Dossier, trajectory: Trajectory) -> None:
        weeks = dossier.step.number
        if not any(up.weeks_after == weeks and not up.done for up in trajectory.follow_ups):
            return
        self.desk.do(
            self,
            lambda s: s.trajectories.follow_up_done(trajectory.id, weeks),
            said=translate("DossierActs", "Follow-up contact after {weeks} weeks noted.").format(weeks=weeks),
        )

    def _plan_session(self, dossier: Dossier, trajectory: Trajectory) -> None:
        """Give the session that lost its date a new one; without such a session add an extra one."""
        lost = [session for session in dossier.sessions if session.id == dossier.step.target]
        waiting = [s for s in dossier.sessions if s.slot is None and s.fixed_at is None]
        found = lost or waiting
        if found:
            self._open(MoveSessionDialog(self.desk, found[0].id, self._window))
        else:
            self._add_visit(dossier, trajectory.id)

    def _add_visit(self, dossier: Dossier, trajectory_id: UUID) -> None:
        limit = dossier.pack.thresholds.max_sessions
        self._open(ExtraSessionDialog(self.desk, trajectory_id, dossier.sessions, limit, self._window))
