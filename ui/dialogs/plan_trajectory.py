"""Plan eight weeks at once: a weekly slot, every clash in sight before anything is saved (M1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from uuid import UUID

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.errors import Problem
from desktop.domain.planning import PlannedSession
from desktop.domain.week import MAX_MINUTES, MIN_MINUTES
from desktop.language import dates, translate, words
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog
from ui.dialogs.plan_rows import PlanRows
from ui.theme import current
from ui.widgets.fields import Combo, DateField, Field, Spin, TimeField
from ui.widgets.labels import IconLabel
from ui.widgets.page import scroll

ROWS_HEIGHT = 340


class PlanTrajectoryDialog(DeedDialog):
    """Start, weekday, time and length on top; the eight visits under them."""

    def __init__(self, desk: Desk, participant_id: UUID, name: str, parent: QWidget | None) -> None:
        title = translate("PlanTrajectoryDialog", "Plan eight weeks with {name}").format(name=name)
        super().__init__(desk, title, translate("PlanTrajectoryDialog", "Plan eight weeks"), parent, 760)
        self._participant_id = participant_id
        self._asked = 0
        self._weekday_chosen = False
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
        self.start.setFocus()

    def _connect(self) -> None:
        self.start.dateChanged.connect(lambda _day: self._follow_weekday())
        self.weekday.chosen.connect(lambda _value: self._choose_weekday())
        self.at.timeChanged.connect(lambda _time: self.propose())
        self.minutes.valueChanged.connect(lambda _value: self.propose())
        self.rows.changed.connect(self._recheck)

    def _follow_weekday(self) -> None:
        """Until a weekday is chosen by hand it is the one of the first day."""
        if not self._weekday_chosen:
            self.weekday.set_value(str(self.start.date_value().isoweekday()))
        self.propose()

    def _choose_weekday(self) -> None:
        self._weekday_chosen = True
        self.propose()

    def propose(self) -> None:
        """Ask for eight dates with their clashes; an answer that was overtaken is not shown."""
        start, weekday = self.start.date_value(), int(self.weekday.value())
        at, minutes = self.at.time_value(), self.minutes.value()
        number = self._next()
        self.desk.ask(
            self,
            lambda s: s.planning.propose(start, weekday, at, minutes),
            lambda plan: self._show(number, plan, fresh=True),
        )

    def _recheck(self) -> None:
        plan = self.rows.plan()
        number = self._next()
        self.desk.ask(
            self,
            lambda s: s.planning.recheck(plan),
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
