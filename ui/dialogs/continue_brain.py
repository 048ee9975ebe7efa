"""Let phase brain go on for one more week (M1, M4)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.trajectory import Trajectory
from desktop.language import translate
from desktop.services.participants import Dossier
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog, say
from ui.widgets.fields import Field, line_edit
from ui.widgets.labels import label

MAX_REASON = 200


class ContinueBrainDialog(DeedDialog):
    """The signs are not there yet: the next visit stays with the brain, one visit is added."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None) -> None:
        title = translate("ContinueBrainDialog", "Phase brain goes on")
        super().__init__(desk, title, translate("ContinueBrainDialog", "Add a week"), parent)
        self._trajectory: Trajectory | None = dossier.trajectory
        thresholds = dossier.pack.thresholds
        why = translate(
            "ContinueBrainDialog",
            "The brain opens with at least {signs} signs in {sessions} visits in a row. "
            "That takes the time it takes.",
        )
        say(self, why.format(signs=thresholds.signs_needed, sessions=thresholds.sessions_needed))
        say(
            self,
            translate(
                "ContinueBrainDialog",
                "The next visit becomes one of phase brain. All later themes move one visit, "
                "and one visit is added at the end.",
            ),
        )
        counts = ", ".join(f"{number}: {count}" for number, count in dossier.opening.counts)
        if counts:
            text = translate("ContinueBrainDialog", "Signs per visit, counsellor’s estimate: {counts}.")
            self.body.addWidget(label(text.format(counts=counts), "caption", "ink2", wrap=True))
        self.reason = line_edit(max_length=MAX_REASON)
        self.fields["reason"] = Field(
            translate("ContinueBrainDialog", "What does this week give?"),
            self.reason,
            translate("ContinueBrainDialog", "Stands in the report, so without names."),
        )
        self.body.addWidget(self.fields["reason"])
        self.reason.setFocus()

    def perform(self) -> None:
        """Add the week."""
        trajectory, reason = self._trajectory, self.reason.text()
        if trajectory is None:
            return
        self.submit(
            lambda s: s.trajectories.continue_brain(trajectory.id, reason),
            translate("ContinueBrainDialog", "Phase brain goes on for one more week."),
        )
