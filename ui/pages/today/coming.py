"""What is coming after an empty day: the first visits, day by day."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.language import dates, translate, words
from desktop.services.today import DayView
from ui.pages.today.sentences import day_away
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.labels import label

TIME_COLUMN = 72


def button_indent() -> int:
    """How far the words of a quiet button stand from its edge: what belongs to it stands below them."""
    return current().px(14) + current().border


class ComingCard(Card):
    """A calm list; the name of a day is the way to it."""

    wanted = Signal(object)
    """The day that was chosen."""

    def __init__(self, view: DayView, parent: QWidget) -> None:
        super().__init__(parent)
        self.days: list[Button] = []
        heading = label(translate("TodayPage", "What is coming"), "heading", parent=self)
        heading.setContentsMargins(button_indent(), 0, 0, 0)
        self.body.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, current().px(TIME_COLUMN))
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        for day, visits in groupby(view.coming, key=lambda visit: visit[0].day):
            button = Button(words.capital(day_away(day, view.day, view.today)), "quiet", parent=self)
            button.clicked.connect(lambda _checked=False, day=day: self.wanted.emit(day))
            self.days.append(button)
            grid.addWidget(button, grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
            for slot, name in visits:
                row = grid.rowCount()
                start = label(dates.clock(slot.start), "body", "ink2", parent=self)
                start.setContentsMargins(button_indent(), 0, 0, 0)
                grid.addWidget(start, row, 0)
                grid.addWidget(label(name, "body", parent=self), row, 1)
