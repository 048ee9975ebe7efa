"""The time that a document is about: a day, a week, or a period."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.period import Period
from desktop.language import translate
from desktop.services.document import Span
from ui.widgets.fields import Combo, DateField, Field

OWN = "own"


class SpanChoice(QWidget):
    """Everything until now unless another period is chosen; for a day or a week, today's."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._span = Span.NONE
        self._today = today
        self.day = DateField(translate("ReportsPage", "Which day"))
        self.day_field = Field(translate("ReportsPage", "Which day"), self.day)
        self.preset = Combo(preset_words(), translate("ReportsPage", "Period"))
        self.preset_field = Field(translate("ReportsPage", "Period"), self.preset)
        self.first = DateField(translate("ReportsPage", "From"))
        self.last = DateField(translate("ReportsPage", "Up to and including"))
        self.own = [
            Field(translate("ReportsPage", "From"), self.first),
            Field(translate("ReportsPage", "Up to and including"), self.last),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for field in (self.day_field, self.preset_field, *self.own):
            column.addWidget(field)
        self.preset.chosen.connect(lambda _value: self._other_preset())
        for edit in (self.day, self.first, self.last):
            edit.dateChanged.connect(lambda _day: self.changed.emit())
        self.begin(today)

    def begin(self, today: date) -> None:
        """Start over: all until now, and today."""
        self._today = today
        for edit, day in ((self.day, today), (self.first, today - timedelta(weeks=4)), (self.last, today)):
            edit.blockSignals(True)
            edit.set_date_value(day)
            edit.blockSignals(False)
        self.preset.set_value("all")
        self.show_span(self._span)

    def show_span(self, span: Span) -> None:
        """Show what this kind of document takes."""
        self._span = span
        self.setVisible(span is not Span.NONE)
        self.day_field.setVisible(span in {Span.DAY, Span.WEEK})
        self.day_field.label.setText(
            translate("ReportsPage", "A day of the week")
            if span is Span.WEEK
            else translate("ReportsPage", "Which day")
        )
        self.preset_field.setVisible(span is Span.PERIOD)
        for field in self.own:
            field.setVisible(span is Span.PERIOD and self.preset.value() == OWN)

    def period(self) -> Period:
        """What is chosen."""
        if self._span in {Span.DAY, Span.WEEK}:
            return Period(self.day.date_value(), self.day.date_value())
        if self._span is not Span.PERIOD:
            return Period()
        if self.preset.value() == OWN:
            ends = sorted((self.first.date_value(), self.last.date_value()))
            return Period(*ends)
        return preset_period(self.preset.value(), self._today)

    def _other_preset(self) -> None:
        self.show_span(self._span)
        self.changed.emit()


def preset_words() -> list[tuple[str, str]]:
    """The periods that people ask for."""
    return [
        ("all", translate("ReportsPage", "Everything until now")),
        ("month", translate("ReportsPage", "The last four weeks")),
        ("quarter", translate("ReportsPage", "This quarter")),
        ("last_quarter", translate("ReportsPage", "Last quarter")),
        ("year", translate("ReportsPage", "This year")),
        ("last_year", translate("ReportsPage", "Last year")),
        (OWN, translate("ReportsPage", "From … to …")),
    ]


def preset_period(preset: str, today: date) -> Period:
    """The days of a preset, both included."""
    quarter = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
    before = quarter - timedelta(days=1)
    return {
        "month": Period(today - timedelta(weeks=4) + timedelta(days=1), today),
        "quarter": Period(quarter, today),
        "last_quarter": Period(date(before.year, 3 * ((before.month - 1) // 3) + 1, 1), before),
        "year": Period(date(today.year, 1, 1), today),
        "last_year": Period(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    }.get(preset, Period())
