"""Completing: the card is filled in, and follow-ups are planned (M10)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.trajectory import FollowUp
from desktop.language import translate
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog, say
from ui.widgets.fields import Check, DateField, Field
from ui.widgets.labels import label


class CompleteTrajectoryDialog(DeedDialog):
    """When the card was filled in together, and when you see each other again."""

    def __init__(self, desk: Desk, trajectory_id: UUID, parent: QWidget | None) -> None:
        title = translate("CompleteTrajectoryDialog", "Complete trajectory")
        super().__init__(desk, title, translate("CompleteTrajectoryDialog", "Complete"), parent)
        self._trajectory_id = trajectory_id
        self.follow_ups: list[tuple[int, DateField]] = []
        say(
            self,
            translate(
                "CompleteTrajectoryDialog",
                "What was learned is for later too. That is why the card and two follow-up contacts "
                "come first.",
            ),
        )
        self.card_done = Check(
            translate("CompleteTrajectoryDialog", "The card ‘When loneliness returns’ is filled in together")
        )
        self.card_on = DateField(translate("CompleteTrajectoryDialog", "Card filled in on"))
        today = desk.services.place.clock.today()
        self.card_on.set_date_value(today)
        self.fields["card_filled_on"] = Field(
            translate("CompleteTrajectoryDialog", "Card filled in on"), self.card_on
        )
        self.body.addWidget(self.card_done)
        self.body.addWidget(self.fields["card_filled_on"])
        self.body.addWidget(label(translate("CompleteTrajectoryDialog", "Follow-up contacts"), "body_strong"))
        self.card_done.toggled.connect(self.card_on.setEnabled)
        self.card_on.setEnabled(False)
        self.card_done.setFocus()
        desk.ask(
            self,
            lambda s: s.trajectories.proposed_follow_ups(today, trajectory_id),
            self._show_follow_ups,
        )

    def _show_follow_ups(self, proposed: Sequence[FollowUp]) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for follow_up in proposed:
            name = translate("CompleteTrajectoryDialog", "After {weeks} weeks")
            name = name.format(weeks=follow_up.weeks_after)
            editor = DateField(name)
            editor.set_date_value(follow_up.on)
            self.follow_ups.append((follow_up.weeks_after, editor))
            row.addWidget(Field(name, editor), 1)
        self.body.addLayout(row)
        self.refit()

    def perform(self) -> None:
        """Complete."""
        card = self.card_on.date_value() if self.card_done.isChecked() else None
        planned = tuple(FollowUp(weeks, editor.date_value()) for weeks, editor in self.follow_ups)
        self.submit(
            lambda s: s.trajectories.complete(self._trajectory_id, card, planned),
            translate("CompleteTrajectoryDialog", "Trajectory completed. The follow-ups are planned."),
        )
