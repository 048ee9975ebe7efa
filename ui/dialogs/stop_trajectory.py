"""Stopping early: about the setting, circumstances or wish, never about the person (M9)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.domain.trajectory import StopReason
from desktop.language import translate, words
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog, say
from ui.widgets.fields import Radio
from ui.widgets.labels import label


class StopTrajectoryDialog(DeedDialog):
    """Choose what made it stop; the visits that are still to come lapse."""

    def __init__(self, desk: Desk, trajectory_id: UUID, parent: QWidget | None) -> None:
        title = translate("StopTrajectoryDialog", "Stop trajectory")
        super().__init__(desk, title, translate("StopTrajectoryDialog", "Stop trajectory"), parent)
        self._trajectory_id = trajectory_id
        say(
            self,
            translate(
                "StopTrajectoryDialog",
                "Stopping is fine. What was good stays in the file, and you can open the trajectory again.",
            ),
        )
        self.body.addWidget(label(translate("StopTrajectoryDialog", "What made it stop?"), "body_strong"))
        self.group = QButtonGroup(self)
        self.choices: dict[StopReason, Radio] = {}
        for number, reason in enumerate(StopReason):
            choice = Radio(words.capital(words.stop_reason(reason)))
            self.group.addButton(choice, number)
            self.choices[reason] = choice
            self.body.addWidget(choice)
        say(self, translate("StopTrajectoryDialog", "Visits that are still to come lapse."), "ink2")
        self.group.idClicked.connect(lambda _id: self.block(""))
        self.block(translate("StopTrajectoryDialog", "First choose what made it stop."))
        self.choices[StopReason.SETTING].setFocus()

    def perform(self) -> None:
        """Stop."""
        chosen = [reason for reason, choice in self.choices.items() if choice.isChecked()]
        if not chosen:
            return
        self.submit(
            lambda s: s.trajectories.stop(self._trajectory_id, chosen[0]),
            translate("StopTrajectoryDialog", "Trajectory stopped."),
        )
