"""After how many minutes the program locks by itself, or not at all."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import translate
from desktop.services.locking import DEFAULT_MINUTES, LONGEST_MINUTES, OFF, LockingService
from ui.desk import Desk
from ui.pages.settings.registry import setting_of
from ui.soon import Soon
from ui.widgets.fields import Check, Field, Spin
from ui.widgets.labels import IconLabel

KEEP_AFTER_MS = 600
"""Arrow keys pass many numbers on the way to the one that is meant."""


class IdleForm(QWidget):
    """Each choice is kept at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._kept = DEFAULT_MINUTES
        self.on = Check(setting_of("lock.idle").title)
        known = setting_of("lock.minutes")
        self.minutes = Spin(
            1,
            LONGEST_MINUTES,
            translate("SettingsPage", " min"),
            known.title,
        )
        self.field = Field(known.title, self.minutes, known.sentence)
        self.warning = IconLabel(
            "triangle-alert",
            translate(
                "SettingsPage",
                "Whoever sits down at this computer can now read everything while you are away. "
                "Lock with Ctrl+L yourself.",
            ),
            "warn",
        )
        self.warning.set_wrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.on, self.field, self.warning):
            column.addWidget(widget)
        self._soon = Soon(self, self._keep, KEEP_AFTER_MS)
        self._show(DEFAULT_MINUTES)
        self.on.toggled.connect(self._toggle)
        self.minutes.valueChanged.connect(lambda _value: self._soon.touched())
        self.minutes.editingFinished.connect(self._soon.now)

    def refresh(self) -> None:
        """Read the minutes, unless others were chosen that are not kept yet."""
        self.desk.ask(self, lambda services: LockingService(services.place).minutes(), self._read)

    def _read(self, minutes: int) -> None:
        if not self._soon.waiting:
            self._show(minutes)

    def _show(self, minutes: int) -> None:
        self._kept = minutes
        for widget in (self.on, self.minutes):
            widget.blockSignals(True)
        self.on.setChecked(minutes != OFF)
        if minutes != OFF:
            self.minutes.setValue(minutes)
        for widget in (self.on, self.minutes):
            widget.blockSignals(False)
        self._show_warning()

    def _show_warning(self) -> None:
        on = self.on.isChecked()
        self.field.setVisible(on)
        self.warning.setVisible(not on)

    def _toggle(self) -> None:
        self._show_warning()
        self._soon.touched()
        self._soon.now()

    def _keep(self) -> None:
        minutes = self.minutes.value() if self.on.isChecked() else OFF
        if minutes == self._kept:
            return
        self._kept = minutes
        if minutes == OFF:
            said = translate("SettingsPage", "Opmaat does not lock by itself any more.")
        else:
            said = translate(
                "SettingsPage", "Opmaat locks after %n minute(s) without key or mouse.", "", minutes
            )
        self.desk.do(self, lambda services: LockingService(services.place).change(minutes), said=said)
