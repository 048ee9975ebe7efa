"""A month at a glance, to jump: how much stands on each day, holidays and absence."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from desktop.language import dates, translate
from desktop.services.week import MonthDay, MonthView
from ui.theme import current, dress_calendar
from ui.widgets.labels import label

WIDTH, HEIGHT = 420, 300
MOST_DOTS = 5


class MonthCalendar(QCalendarWidget):
    """A calendar whose days show what stands on them: a dot for each visit, a stripe for a day off."""

    def __init__(self) -> None:
        super().__init__()
        self.days: Mapping[date, MonthDay] = {}
        self.today: date | None = None
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.setLocale(QLocale())
        self.setGridVisible(False)
        dress_calendar(self)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """The number, and under it what stands on the day."""
        theme = current()
        on = to_date(day)
        found = self.days.get(on)
        chosen = day == self.selectedDate()
        other_month = day.month() != self.monthShown()
        off = found is not None and bool(found.holiday or found.absent)
        painter.save()
        painter.fillRect(rect, theme.colour("selected" if chosen else "rail" if off else "field"))
        if on == self.today or chosen:
            painter.setPen(QPen(theme.colour("accent"), 2 if chosen else 1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.setFont(theme.font("body_strong" if found and found.sessions else "body"))
        painter.setPen(theme.colour("ink2" if other_month or off else "ink"))
        number = rect.adjusted(0, theme.px(2), 0, -rect.height() // 3)
        painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), str(day.day()))
        if found is not None:
            self._marks(painter, rect, found)
        painter.restore()

    def _marks(self, painter: QPainter, rect: QRect, found: MonthDay) -> None:
        """A dot a visit, a ring a contact; more than five become a number."""
        theme = current()
        size, gap = theme.px(5), theme.px(3)
        count = found.sessions + found.contacts
        top = rect.bottom() - size - theme.px(5)
        if count > MOST_DOTS:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("ink2"))
            place = QRect(rect.left(), rect.bottom() - theme.px(18), rect.width(), theme.px(16))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), f"{count}×")
            return
        left = rect.center().x() - (count * (size + gap) - gap) // 2
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        ink = theme.colour("accent")
        for number in range(count):
            painter.setPen(QPen(ink, 1))
            painter.setBrush(ink if number < found.sessions else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRect(left + number * (size + gap), top, size, size))


class MonthPopup(QFrame):
    """Arrows go through the days, Page Up and Down through months, Enter or a click jumps, Esc closes."""

    chosen = Signal(object)
    month_wanted = Signal(object)
    """The first day of a month that came in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(translate("WeekPage", "Month"))
        self.calendar = MonthCalendar()
        self.calendar.setAccessibleName(translate("WeekPage", "Choose a day"))
        self.calendar.setMinimumSize(current().px(WIDTH), current().px(HEIGHT))
        self.words = label("", "caption", "ink2", wrap=True)
        self.words.setMinimumHeight(current().px(36))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.calendar)
        column.addWidget(self.words)
        self.calendar.currentPageChanged.connect(
            lambda year, month: self.month_wanted.emit(date(year, month, 1))
        )
        self.calendar.selectionChanged.connect(self._say)
        self.calendar.activated.connect(self._choose)
        self.calendar.clicked.connect(self._choose)

    def open_at(self, day: date, place: QPoint) -> None:
        """Show the month of ``day`` under a button."""
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = max(room.left(), min(place.x(), room.right() - self.width()))
        self.move(left, min(place.y(), room.bottom() - self.height()))
        self.show()
        self.calendar.setFocus()
        self.month_wanted.emit(day.replace(day=1))
        self._say()

    def show_month(self, view: MonthView) -> None:
        """Show what stands in a month."""
        self.calendar.days = {**self.calendar.days, **{day.day: day for day in view.days}}
        self.calendar.today = view.today
        self.calendar.updateCells()
        self._say()

    def _say(self) -> None:
        on = to_date(self.calendar.selectedDate())
        text = day_text(on, self.calendar.days.get(on))
        self.words.setText(text)
        name = translate("WeekPage", "Choose a day")
        self.calendar.setAccessibleName(f"{name}: {text}")

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(to_date(day))
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def day_text(on: date, found: MonthDay | None) -> str:
    """ "di 24 november: 4 bezoeken, 1 ontmoeting", with a holiday or absence."""
    parts = []
    if found is not None:
        if found.holiday:
            parts.append(found.holiday)
        if found.absent:
            parts.append(translate("WeekPage", "away"))
        if found.sessions:
            parts.append(translate("WeekPage", "%n visit(s)", "", found.sessions))
        if found.contacts:
            parts.append(translate("WeekPage", "%n guided meeting(s)", "", found.contacts))
    if not parts:
        parts.append(translate("WeekPage", "nothing planned"))
    return f"{dates.day(on)}: {', '.join(parts)}"


def to_date(day: QDate) -> date:
    """The same day for Python."""
    return date(day.year(), day.month(), day.day())
