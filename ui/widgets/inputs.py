"""Inputs: search, longer text, choice, date, time, number, check box, radio."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, QTime, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTimeEdit,
    QToolButton,
    QWidget,
)

from desktop.language import translate
from ui.theme import current, dress_calendar
from ui.widgets.labels import KeyHint


class SearchEdit(QLineEdit):
    """A search field with its icon and its key."""

    def __init__(self, placeholder: str, name: str = "", hint: str = "Ctrl+F") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(translate("SearchEdit", "Empty the field"))
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self._hint = KeyHint(hint)
        self._hint.setParent(self)
        self.textChanged.connect(lambda _text: self._show_hint())
        self._dress()

    def _dress(self) -> None:
        self._icon.setIcon(current().icon("search", "ink2", current().px(18)))
        self._show_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key hint at the right."""
        super().resizeEvent(event)
        self._hint.adjustSize()
        size = self._hint.size()
        self._hint.move(self.width() - size.width() - 10, (self.height() - size.height()) // 2)
        self._show_hint()

    def _show_hint(self) -> None:
        # The key steps aside for what was typed, for large letters, and when the words need its room.
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        fits = self.width() >= words + self._hint.width() + current().px(52)
        self._hint.setVisible(not self.text() and current().scale < 1.4 and fits)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: another icon."""
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_hint"):
            self._dress()
        super().changeEvent(event)


class TextEdit(QPlainTextEdit):
    """Some lines of text; Tab goes on to the next field. ``role="view"`` is drawn dashed."""

    def __init__(self, rows: int = 3, role: str = "fact", name: str = "") -> None:
        super().__init__()
        self._rows = rows
        self.setProperty("role", role)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setFont(current().font("body"))
        self._measure()

    def _measure(self) -> None:
        line = self.fontMetrics().lineSpacing()
        self.setFixedHeight(line * self._rows + current().px(22))

    def text(self) -> str:
        """What was typed."""
        return self.toPlainText()


def text_edit(rows: int = 3, role: str = "fact", name: str = "") -> TextEdit:
    """Some lines of text."""
    return TextEdit(rows, role, name)


class Combo(QComboBox):
    """A choice out of a list; the wheel does nothing unless it has the focus."""

    chosen = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self._name = name
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_options(options)
        self.currentIndexChanged.connect(self._say)
        self.activated.connect(lambda _index: self.chosen.emit(self.value()))
        self._say()

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Put other options in, keeping the value when it is still there."""
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        for value, text in options:
            self.addItem(text, value)
        self.blockSignals(False)
        self.set_value(kept)

    def _say(self) -> None:
        # Qt would give the current text as the name; the field's own name has to come first.
        self.setAccessibleName(f"{self._name}: {self.currentText()}")

    def set_name(self, name: str) -> None:
        """The name of the field that it stands in."""
        self._name = name
        self._say()

    def value(self) -> str:
        """The chosen value; empty when there are no options."""
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def set_value(self, value: str) -> None:
        """Choose without ``chosen``."""
        index = self.findData(value)
        self.setCurrentIndex(max(index, 0) if self.count() else -1)
        self._say()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the value."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DateField(QDateEdit):
    """A day with a calendar, Monday first."""

    date_chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCalendarPopup(True)
        self.setDisplayFormat("ddd d MMMM yyyy")
        calendar = QCalendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setLocale(QLocale())
        dress_calendar(calendar)
        self.setCalendarWidget(calendar)
        self.setDate(QDate.currentDate())
        self.dateChanged.connect(lambda _day: self.date_chosen.emit(self.date_value()))

    def date_value(self) -> date:
        """The chosen day."""
        day = self.date()
        return date(day.year(), day.month(), day.day())

    def set_date_value(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def stepBy(self, steps: int) -> None:
        """Step on over the end of a week, month or year instead of stopping there."""
        section = self.currentSection()
        if section == QDateEdit.Section.MonthSection:
            self.setDate(self.date().addMonths(steps))
            self.setSelectedSection(section)
        elif section == QDateEdit.Section.YearSection:
            self.setDate(self.date().addYears(steps))
            self.setSelectedSection(section)
        else:
            self.setDate(self.date().addDays(steps))
            self._select_day()

    def stepEnabled(self) -> QDateEdit.StepEnabledFlag:
        """Up and down until the first and last day that may be chosen."""
        steps = QDateEdit.StepEnabledFlag.StepNone
        if self.date() < self.maximumDate():
            steps |= QDateEdit.StepEnabledFlag.StepUpEnabled
        if self.date() > self.minimumDate():
            steps |= QDateEdit.StepEnabledFlag.StepDownEnabled
        return steps

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down go a month on or back, as the arrows go a day."""
        months = {Qt.Key.Key_PageUp.value: 1, Qt.Key.Key_PageDown.value: -1}.get(event.key())
        if months is None:
            super().keyPressEvent(event)
        else:
            self.setDate(self.date().addMonths(months))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the number of the day: that is what changes most."""
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason):
            self._select_day()

    def _select_day(self) -> None:
        # Qt takes the word for the weekday for the day as well; digits belong to the number after it.
        weekday, day = self.text().split(" ", 2)[:2]
        self.setCurrentSectionIndex(1)
        self.lineEdit().setSelection(len(weekday) + 1, len(day))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """One Tab stop; Left and Right go between day, month and year."""
        return QWidget.focusNextPrevChild(self, forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the value."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class TimeField(QTimeEdit):
    """A time of day in steps of five minutes."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDisplayFormat("HH:mm")

    def time_value(self) -> time:
        """The chosen time."""
        chosen = self.time()
        return time(chosen.hour(), chosen.minute())

    def set_time_value(self, value: time) -> None:
        """Show a time."""
        self.setTime(QTime(value.hour, value.minute))

    def stepBy(self, steps: int) -> None:
        """Hours one by one, minutes by five."""
        by_five = self.currentSection() is QTimeEdit.Section.MinuteSection
        super().stepBy(steps * 5 if by_five else steps)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the hour, from whichever side the keyboard comes."""
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason):
            self.setSelectedSection(QTimeEdit.Section.HourSection)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """One Tab stop; Left and Right go between hour and minutes."""
        return QWidget.focusNextPrevChild(self, forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the value."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Spin(QSpinBox):
    """A whole number with its unit."""

    def __init__(self, minimum: int, maximum: int, suffix: str, name: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(minimum, maximum)
        self.setSuffix(suffix)
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the value."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Check(QCheckBox):
    """A check box; the whole 32 px row clicks."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setMinimumHeight(current().px(32))

    def hitButton(self, position: QPoint) -> bool:
        """Everywhere in the row."""
        return self.rect().contains(position)


class Radio(QRadioButton):
    """A radio button; the whole 32 px row clicks."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setMinimumHeight(current().px(32))

    def hitButton(self, position: QPoint) -> bool:
        """Everywhere in the row."""
        return self.rect().contains(position)
