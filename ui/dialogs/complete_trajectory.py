"""Completing: the card is a plan for later, and follow-ups are planned (M10)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.trajectory import FollowUp
from desktop.language import dates, translate
from desktop.services.cards import CardForm
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog, say
from ui.dialogs.plan_card import PlanCardDialog
from ui.widgets.buttons import Button
from ui.widgets.fields import DateField, Field
from ui.widgets.labels import IconLabel, label


class CompleteTrajectoryDialog(DeedDialog):
    """How the card stands, with the way to fill it in, and when you see each other again."""

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
        self.card_state = IconLabel("circle", "", "ink2", "body")
        self.card_state.set_wrap(True)
        self.card_button = Button("", icon="notebook-pen")
        self.card_button.clicked.connect(lambda _checked=False: self.open_card())
        name = translate("CompleteTrajectoryDialog", "The card ‘When loneliness returns’")
        self.fields["card_filled_on"] = Field(name, self.card_button)
        self.body.addWidget(self.fields["card_filled_on"])
        self.body.addWidget(self.card_state)
        self.body.addWidget(label(translate("CompleteTrajectoryDialog", "Follow-up contacts"), "body_strong"))
        self._say_card(None)
        self.card_button.setFocus()
        today = desk.services.place.clock.today()
        desk.ask(
            self,
            lambda s: s.trajectories.proposed_follow_ups(today, trajectory_id),
            self._show_follow_ups,
        )
        self._read_card()

    def _read_card(self) -> None:
        trajectory_id = self._trajectory_id
        self.desk.ask(self, lambda s: s.cards.form(trajectory_id), self._say_card)

    def _say_card(self, form: CardForm | None) -> None:
        card = form.card if form else None
        if form is not None and card is not None and not form.problems:
            text = translate("CompleteTrajectoryDialog", "The card was filled in together on {day}.")
            self.card_state.set("circle-check", text.format(day=dates.day(card.filled_on)), "good")
            self.fields["card_filled_on"].set_error("")
        elif card is not None:
            text = translate(
                "CompleteTrajectoryDialog",
                "The card is not a plan yet: a sign, something that helps and somebody belong on it.",
            )
            self.card_state.set("circle-dot", text, "ink2")
        else:
            text = translate("CompleteTrajectoryDialog", "The card is not filled in yet.")
            self.card_state.set("circle", text, "ink2")
        again = translate("CompleteTrajectoryDialog", "See or change card…")
        first = translate("CompleteTrajectoryDialog", "Fill in card…")
        self.card_button.setText(first if card is None else again)

    def open_card(self) -> None:
        """Fill in the card; afterwards this dialog says how it stands."""
        dialog = PlanCardDialog(self.desk, self._trajectory_id, self)
        dialog.finished.connect(lambda _result: self._read_card())
        dialog.open()

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

    def perform(self) -> None:
        """Complete."""
        planned = tuple(FollowUp(weeks, editor.date_value()) for weeks, editor in self.follow_ups)
        self.submit(
            lambda s: s.trajectories.complete(self._trajectory_id, planned),
            translate("CompleteTrajectoryDialog", "Trajectory completed. The follow-ups are planned."),
        )
