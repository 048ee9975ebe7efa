"""Name, organisation, working days and hours."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.diary import Travel
from desktop.domain.errors import OpmaatError, Rejected
from desktop.domain.week import WorkingHours
from desktop.language import dates, translate, words
from desktop.services.settings import LONGEST_TRAVEL, EmergencyContact, Settings
from ui.desk import Desk
from ui.pages.settings.form import SectionForm
from ui.widgets.buttons import Button
from ui.widgets.fields import Check, Field, Spin, TimeField, line_edit
from ui.widgets.labels import label

MONDAY_ON = range(1, 8)


class CounsellorForm(SectionForm):
    """Who works here, for whom, and when."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("SettingsPage", "You and your organisation"),
            translate(
                "SettingsPage",
                "Your organisation stands on reports; your working hours light up in the week.",
            ),
        )
        self.desk = desk
        self._read = Settings()
        self._filled = False
        self.name = Field(translate("SettingsPage", "Your name"), line_edit(max_length=120))
        self.organisation = Field(
            translate("SettingsPage", "Organisation"), line_edit(max_length=120), optional=True
        )
        self.days = [Check(dates.short_weekday_name(number)) for number in MONDAY_ON]
        self.start = TimeField(translate("SettingsPage", "Work starts"))
        self.end = TimeField(translate("SettingsPage", "Work ends"))
        self.hours = Field(translate("SettingsPage", "Working hours"), self._hours_row())
        self.within, self.between = (
            Spin(0, LONGEST_TRAVEL, translate("SettingsPage", " min"), name)
            for name in (
                translate("SettingsPage", "Travel time within one area"),
                translate("SettingsPage", "Travel time between two areas"),
            )
        )
        self.travel = Field(
            translate("SettingsPage", "Travel time between two visits"),
            self._travel_row(),
            translate("SettingsPage", "The week says so when there is less time than this."),
        )
        self.emergency_name = Field(
            translate("SettingsPage", "Emergency contact of the organisation"),
            line_edit(max_length=120),
            hint=translate("SettingsPage", "Whom you tell when you arrive and leave at a visit with a risk."),
            optional=True,
        )
        self.emergency_phone = Field(
            translate("SettingsPage", "Phone number of the emergency contact"),
            line_edit(max_length=40),
            optional=True,
        )
        self.save = Button(translate("SettingsPage", "Save"), "filled", "save")
        self.save.clicked.connect(self._save)
        self.add(self.name)
        self.add(self.organisation)
        self.add(self._days_row())
        self.add(self.hours)
        self.add(self.emergency_name)
        self.add(self.emergency_phone, 360)
        self.add(self.travel)
        self.add(self.save, 160)

    def _days_row(self) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(translate("SettingsPage", "Working days"), "body_strong"))
        boxes = QHBoxLayout()
        boxes.setSpacing(12)
        for number, box in zip(MONDAY_ON, self.days, strict=True):
            box.setAccessibleName(dates.weekday_name(number))
            boxes.addWidget(box)
        boxes.addStretch(1)
        column.addLayout(boxes)
        return row

    def _hours_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.start)
        line.addWidget(label(translate("SettingsPage", "to"), "body"))
        line.addWidget(self.end)
        line.addStretch(1)
        return row

    def _travel_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for words_before, spin in (
            (translate("SettingsPage", "within one area"), self.within),
            (translate("SettingsPage", "between two"), self.between),
        ):
            spin.setSingleStep(5)
            line.addWidget(label(words_before, "body"))
            line.addWidget(spin)
        line.addStretch(1)
        return row

    def refresh(self) -> None:
        """Read the settings."""
        self.desk.ask(self, lambda services: services.settings.read(), self.show_settings)

    def show_settings(self, settings: Settings) -> None:
        """Fill the form, unless someone has filled in something that is not saved yet."""
        if self._filled and self._entered() != self._read:
            return
        self._read = settings
        self._filled = True
        self.name.editor.setProperty("text", settings.counsellor)
        self.organisation.editor.setProperty("text", settings.organisation)
        self.emergency_name.editor.setProperty("text", settings.emergency.name)
        self.emergency_phone.editor.setProperty("text", settings.emergency.phone)
        for number, box in zip(MONDAY_ON, self.days, strict=True):
            box.setChecked(number in settings.hours.days)
        self.start.set_time_value(settings.hours.start)
        self.end.set_time_value(settings.hours.end)
        self.within.setValue(settings.travel.within)
        self.between.setValue(settings.travel.between)

    def _entered(self) -> Settings:
        chosen = frozenset(n for n, box in zip(MONDAY_ON, self.days, strict=True) if box.isChecked())
        return replace(
            self._read,
            counsellor=str(self.name.editor.property("text")).strip(),
            organisation=str(self.organisation.editor.property("text")).strip(),
            hours=WorkingHours(chosen, self.start.time_value(), self.end.time_value()),
            emergency=EmergencyContact(
                str(self.emergency_name.editor.property("text")).strip(),
                str(self.emergency_phone.editor.property("text")).strip(),
            ),
            travel=Travel(self.within.value(), self.between.value()),
        )

    def _save(self) -> None:
        settings = self._entered()
        for field in (self.name, self.hours, self.travel):
            field.set_error("")
        self.desk.do(
            self,
            lambda services: services.settings.change(settings),
            lambda _none: self._saved(settings),
            self._refused,
            said=translate("SettingsPage", "Settings saved."),
        )

    def _saved(self, settings: Settings) -> None:
        self._read = settings

    def _refused(self, error: OpmaatError) -> None:
        if not isinstance(error, Rejected):
            self.desk.troubled.emit(error)
            return
        fields = {"counsellor": self.name, "hours": self.hours, "travel": self.travel}
        for problem in error.problems:
            fields.get(problem.field, self.name).set_error(words.problem_text(problem))
        (self.name.editor if self.name.error else self.end).setFocus()
