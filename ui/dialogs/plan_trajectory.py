"""Plan eight weeks at once: proposed slots first, every clash in sight before anything is saved (M1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from uuid import UUID

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import Problem
from desktop.domain.planning import PlannedSession
from desktop.domain.slot_search import SlotProposal
from desktop.domain.week import MAX_MINUTES, MIN_MINUTES
from desktop.language import dates, translate, words
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog
from ui.dialogs.plan_rows import PlanRows
from ui.dialogs.slot_choices import SlotChoices
from ui.theme import current
from ui.widgets.fields import Combo, DateField, Field, Spin, TimeField
from ui.widgets.labels import IconLabel
from ui.widgets.page import scroll
from ui.widgets.speaking import announce

ROWS_HEIGHT = 250
DIGITS = {Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3}


class PlanTrajectoryDialog(DeedDialog):
    """Three proposals on top, a choice of one's own under them, then the eight visits."""

    def __init__(self, desk: Desk, participant_id: UUID, name: str, parent: QWidget | None) -> None:
        title = translate("PlanTrajectoryDialog", "Plan eight weeks with {name}").format(name=name)
        super().__init__(desk, title, translate("PlanTrajectoryDialog", "Plan eight weeks"), parent, 784)
        self._participant_id = participant_id
        self._asked = 0
        self._slots_asked = 0
        self._own = False
        self._weekday_chosen = False
        self.choices = SlotChoices()
        self.start = DateField(translate("PlanTrajectoryDialog", "From"))
        self.weekday = Combo(
            [(str(n), dates.weekday_name(n)) for n in range(1, 8)],
            translate("PlanTrajectoryDialog", "Weekday"),
        )
        self.at = TimeField(translate("PlanTrajectoryDialog", "Time"))
        self.minutes = Spin(
            MIN_MINUTES,
            MAX_MINUTES,
            translate("PlanTrajectoryDialog", " min"),
            translate("PlanTrajectoryDialog", "Length in minutes"),
        )
        self.rows = PlanRows(desk.pack)
        self.summary = IconLabel("circle-check", "", "good", "body")
        self._fill_body()
        self._begin()
        self._connect()
        self.propose()
        self.propose_slots()

    def _fill_body(self) -> None:
        self.fields = {
            "day": Field(translate("PlanTrajectoryDialog", "From"), self.start),
            "weekday": Field(translate("PlanTrajectoryDialog", "Weekday"), self.weekday),
            "start": Field(translate("PlanTrajectoryDialog", "Time"), self.at),
            "minutes": Field(translate("PlanTrajectoryDialog", "Length"), self.minutes),
        }
        row = QHBoxLayout()
        row.setSpacing(12)
        for key, stretch in (("day", 3), ("weekday", 2), ("start", 1), ("minutes", 1)):
            row.addWidget(self.fields[key], stretch)
        area = scroll(self.rows, translate("PlanTrajectoryDialog", "The visits of the plan"))
        area.setMinimumHeight(min(current().px(ROWS_HEIGHT), 380))
        self.body.addWidget(self.choices)
        self.body.addLayout(row)
        self.body.addWidget(area, 1)
        self.body.addWidget(self.summary)

    def _begin(self) -> None:
        """The next working day, at ten."""
        today = self.desk.services.place.clock.today()
        first = next_working_day(today)
        self.start.setMinimumDate(QDate(today.year, today.month, today.day))
        self.start.set_date_value(first)
        self.weekday.set_value(str(first.isoweekday()))
        self.at.set_time_value(time(10, 0))
        self.minutes.setSingleStep(15)
        self.minutes.setValue(60)
        self.choices.hide()
        self.start.setFocus()

    def _connect(self) -> None:
        self.start.dateChanged.connect(lambda _day: self._follow_weekday())
        self.weekday.chosen.connect(lambda _value: self._choose_weekday())
        self.at.timeChanged.connect(lambda _time: self._choose_own())
        self.minutes.valueChanged.connect(lambda _value: self._change_length())
        self.choices.chosen.connect(self.take)
        self.rows.changed.connect(self._recheck)

    def _follow_weekday(self) -> None:
        """Until a weekday is chosen by hand it is the one of the first day."""
        if not self._weekday_chosen:
            self.weekday.set_value(str(self.start.date_value().isoweekday()))
        self._choose_own()

    def _choose_weekday(self) -> None:
        self._weekday_chosen = True
        self._choose_own()

    def _change_length(self) -> None:
        """Another length has other free moments."""
        self.propose()
        self.propose_slots()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1, 2 and 3 choose a proposal; a field that is typed in takes its digits itself."""
        number = DIGITS.get(Qt.Key(event.key()), 0) if not event.modifiers() else 0
        if not (number and self.choices.choose(number)):
            super().keyPressEvent(event)

    def propose_slots(self) -> None:
        """Ask for the three best weekly slots; the first is chosen until something is chosen by hand."""
        self._slots_asked += 1
        number, minutes = self._slots_asked, self.minutes.value()
        tomorrow = self.desk.services.place.clock.today() + timedelta(days=1)

        def show(proposals: tuple[SlotProposal, ...]) -> None:
            if number == self._slots_asked:
                self._show_slots(proposals)

        self.desk.ask(self, lambda s: s.planning.propose_slots(self._participant_id, tomorrow, minutes), show)

    def _show_slots(self, proposals: tuple[SlotProposal, ...]) -> None:
        self.choices.show_proposals(proposals)
        self.choices.show()
        if proposals and not self._own:
            self.choices.choose(1)

    def take(self, proposal: SlotProposal) -> None:
        """Show the weeks of a proposal, and say it in the fields."""
        slot = proposal.first
        self._own = False
        editors = (self.start, self.weekday, self.at)
        for editor in editors:
            editor.blockSignals(True)
        self.start.set_date_value(slot.day)
        self.weekday.set_value(str(slot.day.isoweekday()))
        self.at.set_time_value(slot.start)
        for editor in editors:
            editor.blockSignals(False)
        number = self._next()
        self.desk.ask(
            self,
            lambda s: s.planning.plan_of(proposal, self._participant_id),
            lambda plan: self._show(number, plan, fresh=True),
        )

    def _choose_own(self) -> None:
        self._own = True
        self.choices.forget()
        self.propose()

    def propose(self) -> None:
        """Ask for eight dates with their clashes; an answer that was overtaken is not shown."""
        start, weekday = self.start.date_value(), int(self.weekday.value())
        at, minutes = self.at.time_value(), self.minutes.value()
        number = self._next()
        self.desk.ask(
            self,
            lambda s: s.planning.propose(start, weekday, at, minutes, self._participant_id),
            lambda plan: self._show(number, plan, fresh=True),
        )

    def _recheck(self) -> None:
        plan = self.rows.plan()
        number = self._next()
        self.desk.ask(
            self,
            lambda s: s.planning.recheck(plan, self._participant_id),
            lambda checked: self._show(number, checked, fresh=False),
        )

    def _next(self) -> int:
        self._asked += 1
        self.block(
            translate("PlanTrajectoryDialog", "One moment: the dates are being looked up."), shown=False
        )
        return self._asked

    def _show(self, number: int, plan: Sequence[PlannedSession], *, fresh: bool) -> None:
        if number != self._asked:
            return
        self.block("")
        self.rows.show_plan(plan, fresh=fresh)
        clashing = sum(bool(item.clashes) for item in plan)
        if clashing:
            text = translate(
                "PlanTrajectoryDialog", "%n visit(s) clash: move them here, or leave them so.", "", clashing
            )
            self.summary.set("triangle-alert", text, "warn")
        else:
            text = translate("PlanTrajectoryDialog", "Every date is free.")
            self.summary.set("circle-check", text, "good")
        announce(self.summary)

    def perform(self) -> None:
        """Save the plan."""
        plan = self.rows.plan()
        said = translate("PlanTrajectoryDialog", "Eight weeks planned, from {day}.")
        self.submit(
            lambda s: s.planning.plan(self._participant_id, plan),
            said.format(day=dates.day_time(plan[0].slot)) if plan else "",
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """What is wrong with a row stands on top, with the number of its week."""
        self.show_problem(" ".join(dict.fromkeys(words.problem_text(problem) for problem in problems)))


def next_working_day(today: date) -> date:
    """Tomorrow, or Monday when tomorrow is in the weekend."""
    day = today + timedelta(days=1)
    while day.isoweekday() > 5:
        day += timedelta(days=1)
    return day
