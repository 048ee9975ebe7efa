"""Working days, working hours, travel time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.domain.diary import Travel
from desktop.domain.week import WorkingHours
from desktop.language import dates, translate
from desktop.services.settings import LONGEST_TRAVEL, Settings
from ui.desk import Desk
from ui.pages.settings.kept_form import KeptForm
from ui.widgets.fields import Check, Field, Spin, TimeField
from ui.widgets.labels import label
from ui.widgets.wrap import wrapped_row

MONDAY_ON = range(1, 8)


class HoursForm(KeptForm):
    """When this counsellor works."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "hours")
        self.days = [Check(dates.short_weekday_name(number)) for number in MONDAY_ON]
        for number, box in zip(MONDAY_ON, self.days, strict=True):
            box.setAccessibleName(dates.weekday_name(number))
        self.start = TimeField(translate("SettingsPage", "Work starts"))
        self.end = TimeField(translate("SettingsPage", "Work ends"))
        self.within, self.between = (
            Spin(0, LONGEST_TRAVEL, translate("SettingsPage", " min"), name)
            for name in (
                translate("SettingsPage", "Travel time within one neighbourhood"),
                translate("SettingsPage", "Travel time between two neighbourhoods"),
            )
        )
        for spin in (self.within, self.between):
            spin.setSingleStep(5)
        self.field("hours.days", wrapped_row(*self.days))
        self.hours = self.field(
            "hours.times", wrapped_row(self.start, label(translate("SettingsPage", "to"), "body"), self.end)
        )
        self.travel = self.field(
            "hours.travel",
            wrapped_row(
                label(translate("SettingsPage", "within one neighbourhood"), "body"),
                self.within,
                label(translate("SettingsPage", "between two"), "body"),
                self.between,
            ),
        )
        for key, first in (
            ("hours.days", self.days[0]),
            ("hours.times", self.start),
            ("hours.travel", self.within),
        ):
            self.mark(key, first)
        self.problem_fields = {"hours": self.hours, "travel": self.travel}
        self.add(self.save, 160)

    def show_in_fields(self, settings: Settings) -> None:
        """Tick the days, fill in the times."""
        for number, box in zip(MONDAY_ON, self.days, strict=True):
            box.setChecked(number in settings.hours.days)
        self.start.set_time_value(settings.hours.start)
        self.end.set_time_value(settings.hours.end)
        self.within.setValue(settings.travel.within)
        self.between.setValue(settings.travel.between)

    def entered(self, settings: Settings) -> Settings:
        """``settings`` with these days and times."""
        chosen = frozenset(n for n, box in zip(MONDAY_ON, self.days, strict=True) if box.isChecked())
        return replace(
            settings,
            hours=WorkingHours(chosen, self.start.time_value(), self.end.time_value()),
            travel=Travel(self.within.value(), self.between.value()),
        )

    def first_wrong(self, field: Field) -> QWidget:
        """Of the hours the end is most often the wrong one."""
        return self.end if field is self.hours else self.within
