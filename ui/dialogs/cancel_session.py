"""Cancel a session: who did, nothing else. It is neutral and asks for no reason (M9)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, Problem
from desktop.domain.sessions import CancelledBy
from desktop.language import dates, translate, words
from desktop.services.moves import Movable, movable
from ui.desk import Desk
from ui.dialogs.saving import SavingDialog
from ui.widgets.buttons import Button
from ui.widgets.fields import Radio
from ui.widgets.labels import label


class CancelSessionDialog(SavingDialog):
    """Accepted when the session was cancelled; undo brings it back.

    With ``offers_solving`` the week can be solved at once: ``solve_wanted`` comes after it was cancelled.
    """

    solve_wanted = Signal()

    def __init__(
        self, desk: Desk, session_id: UUID, parent: QWidget | None, *, offers_solving: bool = False
    ) -> None:
        super().__init__(translate("CancelSession", "Cancel visit"), parent, width=480)
        self.desk = desk
        self.session_id = session_id
        self._name = ""
        self.fact = label("", role="ink2", wrap=True)
        self.group = QButtonGroup(self)
        self.choices = {by: Radio(words.capital(words.cancelled_by(by))) for by in CancelledBy}
        self.body.addWidget(self.fact)
        title = translate("CancelSession", "Cancelled")
        self.body.addWidget(label(title, "body_strong"))
        radios = QVBoxLayout()
        radios.setSpacing(0)
        self.body.addLayout(radios)
        for by, radio in self.choices.items():
            radio.setAccessibleName(f"{title} {words.cancelled_by(by)}")
            self.group.addButton(radio)
            radios.addWidget(radio)
        self.choices[CancelledBy.PARTICIPANT].setChecked(True)
        neutral = translate(
            "CancelSession", "That happens. The day stays in the file as cancelled; a reason is not needed."
        )
        self.body.addWidget(label(neutral, "caption", "ink2", wrap=True))
        self.save = Button(translate("CancelSession", "Cancel this visit"), "filled", "calendar-x")
        self.add_button(Button(translate("CancelSession", "Back")), "safe")
        self.solve = Button(translate("CancelSession", "Cancel and solve the week…"))
        self.solve.setVisible(offers_solving)
        self._foot.addWidget(self.solve)
        self.add_button(self.save, "deed")
        self.solve.clicked.connect(lambda _checked=False: self._save(solve=True))
        self.save.clicked.connect(lambda _checked=False: self._save())
        self.choices[CancelledBy.PARTICIPANT].setFocus()
        desk.ask(self, lambda services: movable(services.place, session_id), self.show_session)

    def show_session(self, read: Movable) -> None:
        """Say which session it is about."""
        self._name = read.name
        slot = read.session.slot
        moment = dates.day_time(slot) if slot else translate("CancelSession", "no date yet")
        self.fact.setText(
            translate("CancelSession", "{name}, week {number}: {moment}").format(
                name=read.name, number=read.session.number, moment=moment
            )
        )

    def chosen(self) -> CancelledBy:
        """Who cancelled."""
        return next(by for by, radio in self.choices.items() if radio.isChecked())

    def _save(self, *, solve: bool = False) -> None:
        if self._saving:
            return
        self._saving = True
        by = self.chosen()
        self.desk.do(
            self,
            lambda services: services.sessions.cancel(self.session_id, by),
            lambda _none: self._done(solve),
            self._refused,
            said=translate("CancelSession", "Visit to {name} cancelled.").format(name=self._name),
        )

    def _done(self, solve: bool) -> None:
        self._saving = False
        self.accept()
        if solve:
            self.solve_wanted.emit()

    def _refused(self, error: OpmaatError) -> None:
        self.say_refused(error, self._without_field)

    def _without_field(self, problems: tuple[Problem, ...]) -> list[str]:
        return [words.problem_text(problem) for problem in problems]
