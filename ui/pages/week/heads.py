"""The heads of the days above the grid: name and number, today marked, holidays named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import dates, translate
from ui.pages.week.bands import day_words, spoken_day
from ui.pages.week.grid import Column
from ui.pages.week.reading import WeekShown
from ui.theme import current
from ui.widgets.labels import ElidedLabel, label

HEIGHT, WITH_HOLIDAY = 40, 52


class DayHead(QWidget):
    """One day: "di 24 vandaag", and the holiday or absence under it."""

    def __init__(self, day: date, shown: WeekShown, parent: QWidget) -> None:
        super().__init__(parent)
        is_today = day == shown.view.today
        holiday, quiet = day_words(shown.bands, day), spoken_day(shown.bands, day)
        self.words = label(f"{dates.short_weekday(day)} {day.day}", "body_strong" if is_today else "body")
        self.today = label(translate("WeekPage", "today") if is_today else "", "body_strong", "accent")
        self.holiday = ElidedLabel(holiday, "caption", "ink2")
        for one in (self.words, self.today, self.holiday):
            one.setParent(self)
        said = [dates.long_day(day)]
        said += [translate("WeekPage", "today")] if is_today else []
        said += [quiet] if quiet else []
        self.setAccessibleName(", ".join(said))
        self.setToolTip(quiet)

    def lay_out(self) -> None:
        """Put the words in place for this width."""
        theme = current()
        line = theme.px(22)
        has_holiday = bool(self.holiday.text())
        top = theme.px(5) if has_holiday else (self.height() - line) // 2
        left = theme.px(8)
        wide = self.words.sizeHint().width()
        self.words.setGeometry(left, top, min(wide, self.width() - left), line)
        rest = self.width() - left - wide - theme.px(8)
        self.today.setGeometry(left + wide + theme.px(8), top, max(rest, 0), line)
        self.today.setVisible(bool(self.today.text()) and rest >= self.today.sizeHint().width())
        self.holiday.setVisible(has_holiday)
        self.holiday.setGeometry(left, top + line, self.width() - left - theme.px(4), theme.px(18))


class DayHeads(QWidget):
    """All heads in the columns of the grid below."""

    def __init__(self) -> None:
        super().__init__()
        self.heads: list[DayHead] = []
        self._columns: tuple[Column, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(current().px(HEIGHT))

    def show_week(self, shown: WeekShown) -> None:
        """Show the days of another week."""
        for old in self.heads:
            old.hide()
            old.deleteLater()
        days = [shown.view.monday + timedelta(days=number) for number in range(7)]
        self.heads = [DayHead(day, shown, self) for day in days]
        quiet = any(head.holiday.text() for head in self.heads)
        self.setFixedHeight(current().px(WITH_HOLIDAY if quiet else HEIGHT))
        self.lay_out(self._columns)

    def lay_out(self, columns: Sequence[Column]) -> None:
        """Stand above these columns."""
        self._columns = tuple(columns)
        for head, column in zip(self.heads, self._columns, strict=False):
            head.setVisible(column.width > 0)
            head.setGeometry(QRect(column.left, 0, column.width, self.height()))
            head.lay_out()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, the lines between the days and the edge below."""
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("window"))
        painter.setPen(QPen(theme.colour("line"), 1))
        for column in self._columns:
            if column.width:
                painter.drawLine(column.left, 0, column.left, self.height())
        painter.setPen(QPen(theme.colour("edge"), theme.border))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
