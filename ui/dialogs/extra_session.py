"""An extra visit on top of the eight, with its reason (M1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time, timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.sessions import Session
from desktop.domain.week import Clash, Slot
from desktop.language import dates, translate
from ui.desk import Desk
from ui.dialogs.clash_list import ClashList
from ui.dialogs.deed import DeedDialog, say
from ui.dialogs.slot_editor import SlotEditor
from ui.widgets.fields import Field, line_edit

MAX_REASON = 200


class ExtraSessionDialog(DeedDialog):
    """Date, clashes as they are typed, reason."""

    def __init__(
        self,
        desk: Desk,
        trajectory_id: UUID,
        sessions: Sequence[Session],
        limit: int,
        parent: QWidget | None,
    ) -> None:
        """``limit``: so many visits at most, by the pack of the trajectory (M1)."""
        title = translate("ExtraSessionDialog", "Extra visit")
        super().__init__(desk, title, translate("ExtraSessionDialog", "Add visit"), parent)
        self._trajectory_id = trajectory_id
        text = translate(
            "ExtraSessionDialog",
            "It comes after the last visit. {count} of at most {limit} visits are there now.",
        )
        say(self, text.format(count=len(sessions), limit=limit))
        self.slot = SlotEditor(proposed_slot(sessions, desk))
        self.clashes = ClashList(translate("ExtraSessionDialog", "About this date"))
        self.reason = line_edit(max_length=MAX_REASON)
        self.fields = {
            **self.slot.fields(),
            "reason": Field(
                translate("ExtraSessionDialog", "Why is it needed?"),
                self.reason,
                translate("ExtraSessionDialog", "Stands in the report, so without names."),
            ),
        }
        self.body.addWidget(self.slot)
        self.body.addWidget(self.clashes)
        self.body.addWidget(self.fields["reason"])
        self.slot.changed.connect(self._check)
        self.slot.day.setFocus()
        self._check()

    def _check(self) -> None:
        slot = self.slot.slot()

        def show(found: tuple[Clash, ...]) -> None:
            if slot == self.slot.slot():
                self.clashes.show_clashes(found)

        self.desk.ask(self, lambda s: s.planning.check_new_slot(self._trajectory_id, slot), show)

    def perform(self) -> None:
        """Add it."""
        slot, reason = self.slot.slot(), self.reason.text()
        said = translate("ExtraSessionDialog", "Extra visit planned on {day}.")
        self.submit(
            lambda s: s.planning.add_extra(self._trajectory_id, slot, reason),
            said.format(day=dates.day_time(slot)),
        )


def proposed_slot(sessions: Sequence[Session], desk: Desk) -> Slot:
    """A week after the last visit that has a date, and never before tomorrow."""
    today = desk.services.place.clock.today()
    known = [session.slot for session in sessions if session.slot is not None]
    if not known:
        return Slot(today + timedelta(days=1), time(10, 0))
    slot = max(known)
    day = slot.day + timedelta(weeks=1)
    while day <= today:
        day += timedelta(weeks=1)
    return replace(slot, day=day)
