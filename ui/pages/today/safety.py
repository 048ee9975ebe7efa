"""On a visit: the address on request, and arrival and leaving told where there is a risk."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.visit_marks import MarkKind, VisitMark
from desktop.language import dates, translate
from desktop.services.settings import EmergencyContact
from desktop.services.today import Visit
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.fields import Check
from ui.widgets.labels import IconLabel, label


class AddressLine(QWidget):
    """Address and telephone number, shown when they are asked for and hidden again."""

    def __init__(self, visit: Visit, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = visit.name
        self.button = Button("", "plain", "map-pin", small=True, parent=self)
        self.button.setCheckable(True)
        self.button.toggled.connect(self.set_open)
        text = " · ".join(one_line(part) for part in (visit.address, visit.phone) if part)
        self.text = label(text, "caption", wrap=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self.text, 1)
        row.addStretch(0)
        self.set_open(False)

    def set_open(self, shown: bool) -> None:
        """Show or hide it."""
        self.button.setChecked(shown)
        deed = translate("TodayPage", "Hide address") if shown else translate("TodayPage", "Show address")
        self.button.setText(deed)
        self.button.setAccessibleName(f"{deed}, {self._name}")
        self.text.setVisible(shown)


def one_line(text: str) -> str:
    """Several lines behind each other: "Wilgenrijs 52, bel 2"."""
    return ", ".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


class SafetyRow(QWidget):
    """Whom to tell of arriving and leaving, with a tick and its time for each."""

    ticked = Signal(object, bool)
    settings_wanted = Signal()

    def __init__(self, visit: Visit, emergency: EmergencyContact, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        indent = current().px(72) + 16
        column.setContentsMargins(indent, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._told_to(emergency))
        self.arrived = self._tick(MarkKind.ARRIVED, visit.arrived, visit.name)
        self.left = self._tick(MarkKind.LEFT, visit.left, visit.name)
        self._row = QHBoxLayout()
        self._row.setSpacing(24)
        self._row.addWidget(self.arrived)
        self._row.addWidget(self.left)
        self._row.addStretch(1)
        column.addLayout(self._row)

    def _told_to(self, emergency: EmergencyContact) -> QWidget:
        who = ", ".join(part for part in (emergency.name, emergency.phone) if part)
        if who:
            said = translate("TodayPage", "Report to {who} when you arrive and leave.").format(who=who)
            line = IconLabel("phone", said, "ink", parent=self)
            line.set_wrap(True)
            return line
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        said = translate("TodayPage", "To whom do you report? Nobody is filled in yet.")
        row.addWidget(IconLabel("phone", said, "ink2", parent=holder))
        button = Button(translate("TodayPage", "Fill in in Settings"), "quiet", small=True, parent=holder)
        button.clicked.connect(lambda _checked=False: self.settings_wanted.emit())
        row.addWidget(button)
        row.addStretch(1)
        return holder

    def _tick(self, kind: MarkKind, mark: VisitMark | None, name: str) -> Check:
        check = Check(_tick_text(kind, mark.at if mark else None))
        check.setParent(self)
        check.setChecked(mark is not None)
        check.setAccessibleName(f"{check.text()}, {name}")
        check.clicked.connect(lambda on: self.ticked.emit(kind, on))
        return check


def _tick_text(kind: MarkKind, at: datetime | None) -> str:
    if kind is MarkKind.ARRIVED:
        said = translate("TodayPage", "Arrival reported")
    else:
        said = translate("TodayPage", "Departure reported")
    return f"{said}, {dates.clock(at.astimezone())}" if at else said
