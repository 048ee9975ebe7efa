"""Day, time and length of one visit, side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.week import MAX_MINUTES, MIN_MINUTES, Slot
from desktop.language import translate
from ui.widgets.fields import DateField, Field, Spin, TimeField


class SlotEditor(QWidget):
    """Edits a slot; ``changed`` comes after each change by hand."""

    changed = Signal()

    def __init__(self, slot: Slot) -> None:
        super().__init__()
        self._slot = slot
        self.day = DateField(translate("SlotEditor", "Day"))
        self.start = TimeField(translate("SlotEditor", "Time"))
        self.minutes = Spin(
            MIN_MINUTES,
            MAX_MINUTES,
            translate("SlotEditor", " min"),
            translate("SlotEditor", "Length in minutes"),
        )
        self.minutes.setSingleStep(15)
        self.day_field = Field(translate("SlotEditor", "Day"), self.day)
        self.start_field = Field(translate("SlotEditor", "Time"), self.start)
        self.minutes_field = Field(translate("SlotEditor", "Length"), self.minutes)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.day_field, 2)
        row.addWidget(self.start_field, 1)
        row.addWidget(self.minutes_field, 1)
        self.set_slot(slot)
        self.day.dateChanged.connect(lambda _day: self.changed.emit())
        self.start.timeChanged.connect(lambda _time: self.changed.emit())
        self.minutes.valueChanged.connect(lambda _value: self.changed.emit())

    def set_slot(self, slot: Slot) -> None:
        """Show a slot without ``changed``."""
        self._slot = slot
        for editor in (self.day, self.start, self.minutes):
            editor.blockSignals(True)
        self.day.set_date_value(slot.day)
        self.start.set_time_value(slot.start)
        self.minutes.setValue(slot.minutes)
        for editor in (self.day, self.start, self.minutes):
            editor.blockSignals(False)

    def slot(self) -> Slot:
        """What stands in the fields; the zone stays what it was."""
        return replace(
            self._slot,
            day=self.day.date_value(),
            start=self.start.time_value(),
            minutes=self.minutes.value(),
        )

    def set_bounds(self, first: date, last: date) -> None:
        """Let the day be chosen between two days."""
        self.day.setDateRange(
            QDate(first.year, first.month, first.day), QDate(last.year, last.month, last.day)
        )

    def fields(self) -> dict[str, Field]:
        """The fields by the names that the rules use."""
        return {
            "day": self.day_field,
            "slot": self.day_field,
            "first_relating": self.day_field,
            "start": self.start_field,
            "minutes": self.minutes_field,
        }
