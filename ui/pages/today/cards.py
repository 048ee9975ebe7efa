"""The cards of Vandaag: a visit and a contact."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.contact import ContactState
from desktop.domain.participants import VisitRisk
from desktop.domain.sessions import SessionState
from desktop.domain.trajectory import Phase
from desktop.domain.week import Slot
from desktop.language import current_language, dates, translate, words
from desktop.services.planning import WeekContact
from desktop.services.settings import EmergencyContact
from desktop.services.today import Visit
from ui.pages.today.safety import AddressLine, SafetyRow
from ui.theme import current
from ui.widgets.buttons import Button, Kind
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, PhaseLabel, label

TIME_COLUMN = 72
BAR, RADIUS = 4, 8


class VisitCard(Card):
    """One visit: time and risk, who and what, one action. The leading one has the bar."""

    opened = Signal(object)
    ticked = Signal(object, object, bool)
    """Key of the session, what was ticked, and whether it is on now."""
    settings_wanted = Signal()

    def __init__(
        self,
        visit: Visit,
        *,
        leading: bool,
        emergency: EmergencyContact | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.address: AddressLine | None = None
        self.visit = visit
        self._leading = leading
        kind: Kind = "filled" if leading else "plain"
        self.button = Button(self._deed(), kind, "square-pen" if leading else "", parent=self)
        self.button.setAccessibleName(f"{self._deed()}, {visit.name}")
        self.button.clicked.connect(lambda: self.opened.emit(visit.session.id))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(self._time_column())
        row.addLayout(self._text_column(), 1)
        self.body.addLayout(row)
        if emergency is not None and visit.asks_telling:
            self.body.addWidget(self._safety(emergency))

    def _safety(self, emergency: EmergencyContact) -> SafetyRow:
        row = SafetyRow(self.visit, emergency, self)
        row.ticked.connect(lambda kind, on: self.ticked.emit(self.visit.session.id, kind, on))
        row.settings_wanted.connect(self.settings_wanted)
        return row

    def hide_address(self) -> None:
        """Nobody who looks along later finds it still open."""
        if self.address is not None:
            self.address.set_open(False)

    def _deed(self) -> str:
        if self.visit.needs_hand and self.visit.over:
            return translate("TodayPage", "Write report")
        return translate("TodayPage", "Open")

    def _time_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        slot = self.visit.session.slot
        if slot is not None:
            add_times(self, column, slot)
        risk = self.visit.visit_risk
        icon = "shield-check" if risk is VisitRisk.GREEN else "shield-alert"
        role = "ink2" if risk is VisitRisk.GREEN else "warn"
        column.addWidget(IconLabel(icon, words.visit_risk(risk), role, parent=self))
        column.addStretch(1)
        return column

    def _text_column(self) -> QVBoxLayout:
        visit, session = self.visit, self.visit.session
        week = visit.week
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(visit.name, "name", parent=self))
        week_of = translate("TodayPage", "week {number} of {total}").format(
            number=session.number, total=visit.total
        )
        head.addWidget(label(week_of, "caption", "ink2", parent=self))
        head.addWidget(PhaseLabel(session.phase, parent=self))
        head.addStretch(1)
        head.addWidget(self._state(), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(label(week.title[current_language()], "body", parent=self))
        facts = QGridLayout()
        facts.setContentsMargins(0, 6, 0, 0)
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(2)
        facts.setColumnStretch(1, 1)
        rows = [
            (translate("TodayPage", "Take along"), week.bring[current_language()]),
            (translate("TodayPage", "Go through"), ", ".join(one[current_language()] for one in visit.along)),
            (translate("TodayPage", "Agreed"), visit.last_agreement),
        ]
        for number, (word, text) in enumerate((w, t) for w, t in rows if t):
            name = label(word, "caption", "ink2", parent=self)
            facts.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(label(text, "caption", wrap=True, parent=self), number, 1)
        column.addLayout(facts)
        if visit.visit_note:
            note = IconLabel("info", visit.visit_note, "ink", parent=self)
            note.set_wrap(True)
            column.addWidget(note)
        column.addSpacing(4)
        foot = QHBoxLayout()
        if visit.address or visit.phone:
            self.address = AddressLine(visit, self)
            foot.addWidget(self.address, 1, Qt.AlignmentFlag.AlignBottom)
        else:
            foot.addStretch(1)
        foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)
        return column

    def _state(self) -> IconLabel:
        state = words.session_standing(
            self.visit.session.state, past=self.visit.over, fixed=self.visit.session.fixed_at is not None
        )
        icon = {SessionState.HELD: "check", SessionState.CANCELLED: "calendar-x"}.get(
            self.visit.session.state, "circle-dot" if self.visit.over else "calendar-check"
        )
        role = "good" if self.visit.session.state is SessionState.HELD else "ink2"
        return IconLabel(icon, state, role, parent=self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The 4 px bar of the next thing to do, within the round corners of the card."""
        super().paintEvent(event)
        if self._leading:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(0, 0, BAR, self.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current().colour("accent"))
            painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)


class ContactCard(Card):
    """A guided contact of the day."""

    opened = Signal(object)

    def __init__(self, shown: WeekContact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        contact = shown.contact
        times = QVBoxLayout()
        times.setSpacing(2)
        add_times(self, times, contact.facts.slot)
        times.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(shown.name, "name", parent=self))
        head.addWidget(PhaseLabel(Phase.RELATING, parent=self))
        head.addStretch(1)
        texts.addLayout(head)
        title = translate("TodayPage", "Guided meeting: {title}").format(title=contact.facts.title)
        texts.addWidget(label(title, "body", wrap=True, parent=self))
        texts.addWidget(label(contact.facts.people, "caption", "ink2", wrap=True, parent=self))
        good = shown.state in (ContactState.PLANNED, ContactState.LOOKED_BACK)
        self.button = Button(translate("TodayPage", "Open"), parent=self)
        self.button.setAccessibleName(f"{self.button.text()}, {contact.facts.title}, {shown.name}")
        self.button.clicked.connect(lambda: self.opened.emit(contact.id))
        act = QVBoxLayout()
        icon = "check" if good else "history"
        state = IconLabel(icon, words.contact_state(shown.state), "good", parent=self)
        act.addWidget(state, 0, Qt.AlignmentFlag.AlignRight)
        act.addStretch(1)
        act.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(times)
        row.addLayout(texts, 1)
        row.addLayout(act)
        self.body.addLayout(row)


def add_times(card: QWidget, column: QVBoxLayout, slot: Slot) -> None:
    """Start large, end small."""
    start, end = dates.time_range(slot).split("–")
    first = label(start, "name", parent=card)
    first.setMinimumWidth(current().px(TIME_COLUMN))
    column.addWidget(first)
    until = translate("TodayPage", "until {time}").format(time=end)
    column.addWidget(label(until, "caption", "ink2", parent=card))
