"""Closing phase brain: the one deliberate step towards relating (M2, M3, M4)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.sessions import SessionState
from desktop.domain.week import Clash
from desktop.language import dates, translate, words
from desktop.services.participants import Dossier
from desktop.services.trajectories import CloseBrainOffer
from ui.desk import Desk
from ui.dialogs.clash_list import ClashList
from ui.dialogs.deed import DeedDialog, icon_line, reason_list, say
from ui.dialogs.slot_editor import SlotEditor
from ui.widgets.labels import label


class CloseBrainDialog(DeedDialog):
    """What says that the brain opens, when relating begins, and one button; or why not yet."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None) -> None:
        title = translate("CloseBrainDialog", "From brain to relationships")
        deed = translate("CloseBrainDialog", "Close brain and begin with relationships")
        super().__init__(desk, title, deed, parent, width=600)
        self._dossier = dossier
        self._trajectory_id: UUID | None = dossier.trajectory.id if dossier.trajectory else None
        planned = [s for s in dossier.sessions if s.state is SessionState.PLANNED]
        self._first_id: UUID | None = planned[0].id if planned else None
        self.slot: SlotEditor | None = None
        self.clashes = ClashList(translate("CloseBrainDialog", "About this date"))
        self._middle = QVBoxLayout()
        self._middle.setSpacing(12)
        self._show_evidence()
        self.body.addLayout(self._middle)
        self.block(translate("CloseBrainDialog", "One moment: the date is being looked up."))
        trajectory_id = self._trajectory_id
        if trajectory_id is not None:
            desk.ask(self, lambda s: s.trajectories.close_brain_offer(trajectory_id), self._show_offer)

    def _show_evidence(self) -> None:
        total = len(self._dossier.pack.signs)
        opening = self._dossier.opening
        seen = [(number, count) for _, number, count in opening.evidence] or opening.counts
        for number, count in seen:
            text = translate("CloseBrainDialog", "Visit {number}: {count} of {total} signs of opening.")
            icon = "check" if opening.opens else "circle-dot"
            line = icon_line(icon, text.format(number=number, count=count, total=total), "ink")
            self.body.addLayout(line)
        note = translate("CloseBrainDialog", "Counsellor’s estimate.")
        self.body.addWidget(label(note, "caption", "ink2"))

    def _show_offer(self, offer: CloseBrainOffer) -> None:
        if offer.problems:
            self._middle.addWidget(reason_list(offer.problems))
            self.block(words.problem_text(offer.problems[0]), shown=False)
            self.safe.setFocus()
            return
        say(
            self,
            translate(
                "CloseBrainDialog",
                "From the next visit on it is about meeting people. That follows at once, "
                "so that what came loose is not left alone.",
            ),
        )
        slot = SlotEditor(offer.first_relating)
        today = self.desk.services.place.clock.today()
        if offer.latest_day >= today:
            slot.set_bounds(min(today, offer.first_relating.day), offer.latest_day)
        self.slot = slot
        self.fields = slot.fields()
        self.body.addWidget(label(translate("CloseBrainDialog", "First visit of relationships"), "heading"))
        self.body.addWidget(slot)
        latest = translate(
            "CloseBrainDialog",
            "{day} at the latest: %n day(s) after the last brain visit.",
            "",
            self._dossier.pack.thresholds.gap_days,
        )
        self.body.addWidget(label(latest.format(day=dates.day(offer.latest_day)), "caption", "ink2"))
        self.body.addWidget(self.clashes)
        slot.changed.connect(self._check)
        self.block("")
        self._check()
        if not self.deed.hasFocus():
            # Who is waiting at the button stays there.
            slot.day.setFocus()

    def _check(self) -> None:
        editor, first_id = self.slot, self._first_id
        if editor is None or first_id is None:
            return
        slot = editor.slot()

        def show(found: tuple[Clash, ...]) -> None:
            if slot == editor.slot():
                self.clashes.show_clashes(found)

        self.desk.ask(self, lambda s: s.planning.check_slot(first_id, slot), show)

    def perform(self) -> None:
        """Close phase brain and plan the first visit of relating."""
        trajectory_id, editor = self._trajectory_id, self.slot
        if trajectory_id is None or editor is None:
            return
        slot = editor.slot()
        said = translate("CloseBrainDialog", "Phase brain is closed. Relationships begin on {day}.")
        self.submit(
            lambda s: s.trajectories.close_brain(trajectory_id, slot),
            said.format(day=dates.day_time(slot)),
        )
