"""The head of the week: where in time we are, how to get elsewhere, and what else can be done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.language import dates, translate
from ui.theme import current
from ui.widgets.buttons import Button, IconButton
from ui.widgets.page import PageHead
from ui.widgets.segmented import SegmentedChoice

WEEK, DAY = "week", "day"
TITLE_ROOM = 216
"""Pixels at 100 % that the title needs beside the buttons."""
GAP = 12


class WeekHead(QWidget):
    """Title with the buttons beside it, or under it where they do not fit."""

    more_asked = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.head = PageHead(translate("WeekPage", "Week"))
        self.title, self.fact = self.head.title, self.head.fact
        self.earlier = IconButton("chevron-left", translate("WeekPage", "Week before"), "Ctrl+←")
        self.later = IconButton("chevron-right", translate("WeekPage", "Week after"), "Ctrl+→")
        self.to_today = Button(translate("WeekPage", "To today"))
        self.month = Button(translate("WeekPage", "Month"), icon="calendar-days")
        self.month.setToolTip(translate("WeekPage", "Choose a day in the month (Ctrl+G)"))
        self.view = SegmentedChoice(
            [(WEEK, translate("WeekPage", "Week")), (DAY, translate("WeekPage", "Day"))],
            translate("WeekPage", "What is shown"),
            clearable=False,
            tick=False,
        )
        self.view.set_value(WEEK)
        self.to_plan = Button("", icon="calendar-plus")
        self.plan = Button(translate("WeekPage", "Plan trajectory"), "filled", "route")
        self.more = Button(translate("WeekPage", "More"), icon="ellipsis")
        self._all = (
            self.earlier,
            self.to_today,
            self.later,
            self.month,
            self.view,
            self.to_plan,
            self.plan,
            self.more,
        )
        self.folding: tuple[QWidget, ...] = (self.month, self.plan, self.view, self.to_today)
        """What gives way first where there is no room."""
        self._below = QHBoxLayout()
        self._below.setSpacing(GAP)
        self._below.addStretch(1)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._is_below = False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(self._below)
        for button in self._all:
            self.head.add_action(button)
        self.more.clicked.connect(lambda _checked=False: self._ask_more())

    def _ask_more(self) -> None:
        self.more_asked.emit(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def open_menu(self, menu: QMenu, at: QPoint) -> None:
        """Show a menu under its button, its right edge within the window."""
        right = self.mapToGlobal(QPoint(self.width() - 24, 0)).x()
        menu.popup(QPoint(min(at.x(), right - menu.sizeHint().width()), at.y()))

    def minimumSizeHint(self) -> QSize:
        """Narrower than all of its buttons: what does not fit goes into "More"."""
        return QSize(current().px(320), super().minimumSizeHint().height())

    def fit(self, width: int) -> None:
        """Put the buttons under the title when they do not fit beside it; what fits nowhere is in "More"."""
        for button in self.folding:
            button.show()
        beside = self._needed() + 48 + current().px(TITLE_ROOM)
        self._place(below=beside > width)
        for button in self.folding:
            if self._needed() + 48 > width:
                button.hide()

    def _needed(self) -> int:
        shown = [button for button in self._all if not button.isHidden()]
        return sum(button.sizeHint().width() for button in shown) + GAP * (len(shown) - 1)

    def _place(self, *, below: bool) -> None:
        if below == self._is_below:
            return
        self._is_below = below
        self._below.setContentsMargins(24, 0, 24, 8) if below else self._below.setContentsMargins(0, 0, 0, 0)
        for place, button in enumerate(self._all):
            if below:
                self._below.insertWidget(place, button)
            else:
                self.head.add_action(button)

    def say_week(self, monday: date) -> None:
        """Name a week."""
        self.head.set_title(translate("WeekPage", "Week {number}").format(number=dates.iso_week(monday)))
        self.head.set_fact(dates.week_title(monday))
        self.earlier.set_name(translate("WeekPage", "Week before"), "Ctrl+←")
        self.later.set_name(translate("WeekPage", "Week after"), "Ctrl+→")

    def say_day(self, day: date) -> None:
        """Name a day."""
        self.head.set_title(dates.day(day))
        week = translate("WeekPage", "Week {number}").format(number=dates.iso_week(day))
        self.head.set_fact(f"{week}, {dates.with_year(day)}")
        self.earlier.set_name(translate("WeekPage", "Day before"), "Ctrl+←")
        self.later.set_name(translate("WeekPage", "Day after"), "Ctrl+→")
