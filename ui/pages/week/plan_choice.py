"""For whom a trajectory is planned: people without an open one."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.trajectory import TrajectoryState
from desktop.language import translate
from desktop.services.participants import ListedParticipant
from ui.desk import Desk
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Combo, Field
from ui.widgets.labels import label

OPEN = (TrajectoryState.RUNNING, TrajectoryState.PAUSED)


class PlanChoiceDialog(Dialog):
    """Chooses the participant; the dossier then asks for day and time."""

    chosen = Signal(object)
    """The participant's id."""
    new_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(translate("PlanChoice", "Plan trajectory"), parent, width=480)
        self.person = Combo([], translate("PlanChoice", "For whom"))
        self.field = Field(
            translate("PlanChoice", "For whom"),
            self.person,
            hint=translate(
                "PlanChoice", "People without a running trajectory. Next you choose day and time."
            ),
        )
        self.nobody = label(
            translate("PlanChoice", "Everyone has a running trajectory. Add a participant first."), wrap=True
        )
        self.nobody.hide()
        self.deed = Button(translate("PlanChoice", "Choose day and time"), "filled")
        self.new = Button(translate("PlanChoice", "New participant"), "filled", "user-plus")
        self.new.hide()
        self.body.addWidget(self.field)
        self.body.addWidget(self.nobody)
        self.add_button(Button(translate("PlanChoice", "Back")), "safe")
        self.add_button(self.deed, "deed")
        self.add_button(self.new, "deed")
        self.deed.clicked.connect(self._choose)
        self.new.clicked.connect(self._new)
        desk.ask(self, lambda services: services.participants.overview(), self.show_people)

    def show_people(self, people: Sequence[ListedParticipant]) -> None:
        """Fill the list."""
        free = [row for row in people if row.state not in OPEN]
        self.person.set_options([(str(row.id), row.name) for row in free])
        for widget, needed in (
            (self.field, True),
            (self.deed, True),
            (self.nobody, False),
            (self.new, False),
        ):
            widget.setVisible(bool(free) is needed)
        (self.deed if free else self.new).setDefault(True)
        (self.person if free else self.new).setFocus()

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(UUID(self.person.value()))

    def _new(self) -> None:
        self.accept()
        self.new_wanted.emit()
