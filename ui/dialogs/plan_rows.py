"""The rows of a plan: week, date, theme, and what is wrong with a date, mended in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.pack import MethodPack
from desktop.domain.planning import PlannedSession
from desktop.domain.week import Slot
from desktop.language import current_language, dates, translate
from ui.dialogs.clash_list import ClashList
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, hairline
from ui.widgets.fields import DateField, TimeField
from ui.widgets.labels import PhaseLabel, label


class PlanRow(QWidget):
    """One visit of the plan. A date that clashes can be changed at once, another after "Verzet"."""

    changed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self._slot: Slot | None = None
        name = translate("PlanTrajectoryDialog", "week {number}").format(number=number)
        self.week = label(str(number), "body_strong")
        self.when = label("")
        self.phase_holder = QHBoxLayout()
        self.theme = label("")
        self.day = DateField(translate("PlanTrajectoryDialog", "Day of {week}").format(week=name))
        self.start = TimeField(translate("PlanTrajectoryDialog", "Time of {week}").format(week=name))
        self.open_button = Button(translate("PlanTrajectoryDialog", "Move"), "quiet", small=True)
        self.open_button.setAccessibleName(translate("PlanTrajectoryDialog", "Move {week}").format(week=name))
        self.clashes = ClashList(translate("PlanTrajectoryDialog", "About {week}").format(week=name))
        self.editor = QWidget()
        self._phase_label: PhaseLabel | None = None
        self._lay_out()
        self.open_button.clicked.connect(lambda _checked=False: self.open_editor(take_focus=True))
        self.day.dateChanged.connect(lambda _day: self.changed.emit())
        self.start.timeChanged.connect(lambda _time: self.changed.emit())

    def _lay_out(self) -> None:
        theme = current()
        row = QHBoxLayout(self.editor)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day)
        row.addWidget(self.start)
        row.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 3, 8, 3)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, theme.px(20))
        grid.setColumnMinimumWidth(1, theme.px(190))
        grid.setColumnMinimumWidth(2, theme.px(96))
        grid.setColumnStretch(3, 1)
        grid.setRowMinimumHeight(0, theme.px(32))
        grid.addWidget(self.week, 0, 0)
        grid.addWidget(self.when, 0, 1)
        grid.addLayout(self.phase_holder, 0, 2)
        if theme.scale >= 1.4:
            grid.addWidget(self.theme, 1, 1, 1, 4)
        else:
            grid.addWidget(self.theme, 0, 3)
        grid.addWidget(self.open_button, 0, 4)
        grid.addWidget(self.clashes, 2, 1, 1, 4)
        grid.addWidget(self.editor, 3, 1, 1, 4)
        self.editor.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_session(self, item: PlannedSession, pack: MethodPack) -> None:
        """Show one visit with its clashes; a clash opens the fields."""
        self._slot = item.slot
        self.when.setText(dates.day_time(item.slot))
        self.theme.setText(pack.week(item.theme).title[current_language()])
        if self._phase_label is None:
            self._phase_label = PhaseLabel(item.phase)
            self.phase_holder.addWidget(self._phase_label)
        for editor in (self.day, self.start):
            editor.blockSignals(True)
        self.day.set_date_value(item.slot.day)
        self.start.set_time_value(item.slot.start)
        for editor in (self.day, self.start):
            editor.blockSignals(False)
        self.clashes.show_clashes(item.clashes)
        if item.clashes:
            self.open_editor()

    def open_editor(self, *, take_focus: bool = False) -> None:
        """Show the fields of this row."""
        self.editor.show()
        self.open_button.hide()
        if take_focus:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_editor(self) -> None:
        """Show words again: a new proposal begins afresh."""
        self.editor.hide()
        self.open_button.show()

    def slot(self) -> Slot | None:
        """The date as it stands in the fields."""
        if self._slot is None:
            return None
        return replace(self._slot, day=self.day.date_value(), start=self.start.time_value())


class PlanRows(Card):
    """All visits of the plan; ``changed`` when a date was changed by hand."""

    changed = Signal()

    def __init__(self, pack: MethodPack) -> None:
        super().__init__()
        self._pack = pack
        self.rows: list[PlanRow] = []
        self._plan: tuple[PlannedSession, ...] = ()
        self.body.setContentsMargins(0, 4, 0, 4)
        self.body.setSpacing(0)

    def show_plan(self, plan: Sequence[PlannedSession], *, fresh: bool) -> None:
        """Show these visits; ``fresh``: a new proposal, so rows that were opened close again."""
        self._plan = tuple(plan)
        while len(self.rows) < len(plan):
            self._add_row(len(self.rows) + 1)
        for row, item in zip(self.rows, plan, strict=True):
            if fresh:
                row.close_editor()
            row.show_session(item, self._pack)

    def _add_row(self, number: int) -> None:
        row = PlanRow(number)
        row.changed.connect(self.changed)
        if self.rows:
            holder = QVBoxLayout()
            holder.setContentsMargins(16, 0, 16, 0)
            holder.addWidget(hairline())
            self.body.addLayout(holder)
        self.rows.append(row)
        self.body.addWidget(row)

    def plan(self) -> tuple[PlannedSession, ...]:
        """The visits with the dates as they stand in the rows."""
        return tuple(
            replace(item, slot=row.slot() or item.slot)
            for row, item in zip(self.rows, self._plan, strict=True)
        )
