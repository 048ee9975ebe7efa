"""Whom do I visit, what do I take along, what is still open?"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.language import dates, translate
from desktop.services.today import DayView
from ui.desk import Desk, Destination
from ui.page import Page
from ui.pages.today.cards import ContactCard, TaskCard, VisitCard
from ui.theme import current
from ui.widgets.buttons import Button, IconButton
from ui.widgets.cards import EmptyState
from ui.widgets.page import PageHead, scroll


class TodayPage(Page):
    """Visits of one day in order of time; beside them the open tasks, heaviest first."""

    reads = ("participant", "trajectory", "session", "contact", "review")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.day: date | None = None
        self._focus: QWidget | None = None
        self.head = PageHead(translate("TodayPage", "Today"))
        self.earlier = IconButton("chevron-left", translate("TodayPage", "Day before"), "Ctrl+Left")
        self.later = IconButton("chevron-right", translate("TodayPage", "Day after"), "Ctrl+Right")
        self.to_today = Button(translate("TodayPage", "To today"), icon="calendar-days")
        for widget in (self.earlier, self.to_today, self.later):
            self.head.add_action(widget)
        self.earlier.clicked.connect(lambda: self._step(-1))
        self.later.clicked.connect(lambda: self._step(1))
        self.to_today.clicked.connect(self._go_to_today)
        for keys, days in (("Ctrl+Left", -1), ("Ctrl+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda days=days: self._step(days))
        self._columns = QHBoxLayout()
        self._visits = QVBoxLayout()
        self._tasks = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        theme = current()
        self._visits.setSpacing(8)
        left, right = QWidget(), QWidget()
        left.setLayout(self._visits)
        right.setLayout(self._tasks)
        for side, width in ((self._visits, 616), (self._tasks, 510)):
            side.setContentsMargins(0, 0, 0, 16)
            side.setAlignment(Qt.AlignmentFlag.AlignTop)
            holder = left if side is self._visits else right
            holder.setMinimumWidth(min(theme.px(width) * 2 // 3, 560))
            holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        stacked = theme.scale >= 1.4
        self._columns.setDirection(
            QHBoxLayout.Direction.TopToBottom if stacked else QHBoxLayout.Direction.LeftToRight
        )
        self._columns.setSpacing(24)
        self._columns.setContentsMargins(24, 0, 8, 0)
        self._columns.addWidget(left, 616, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(right, 510, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        content.setLayout(self._columns)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(scroll(content), 1)

    def arrive(self, destination: Destination) -> None:
        """Show today, or the ISO day in the destination's detail."""
        if destination.detail:
            self.day = date.fromisoformat(destination.detail)
        self._stale = False
        self.refresh()

    def refresh(self) -> None:
        """Read the day again."""
        self.desk.ask(self, lambda services: services.today.day(self.day), self.show_day)

    def _step(self, days: int) -> None:
        self.day = (self.day or date.today()) + timedelta(days=days)  # noqa: DTZ011 - replaced below
        self.refresh()

    def _go_to_today(self) -> None:
        self.day = None
        self.refresh()

    def show_day(self, view: DayView) -> None:
        """Show one day."""
        self.day = view.day
        is_today = view.day == view.today
        self.head.set_title(translate("TodayPage", "Today") if is_today else dates.long_day(view.day))
        self.head.set_fact(day_fact(view))
        self.to_today.setVisible(not is_today)
        clear(self._visits)
        clear(self._tasks)
        self._focus = None
        self._show_visits(view, is_today)
        card = TaskCard(view.tasks)
        card.chosen.connect(lambda task: self.desk.go("participants", task.participant_id))
        card.acted.connect(self._act)
        self._tasks.addWidget(card)

    def _show_visits(self, view: DayView, is_today: bool) -> None:
        first_open = next((v for v in view.visits if v.needs_hand), None)
        for visit in view.visits:
            card = VisitCard(visit, self.desk.pack, leading=is_today and visit is first_open)
            card.opened.connect(lambda session_id: self.desk.go("session", session_id))
            card.person_chosen.connect(lambda person: self.desk.go("participants", person))
            self._visits.addWidget(card)
            if visit is first_open:
                self._focus = card.button
        for contact in view.contacts:
            shown = ContactCard(contact)
            shown.opened.connect(lambda contact_id: self.desk.go("contact", contact_id))
            self._visits.addWidget(shown)
        if not view.visits and not view.contacts:
            self._visits.addWidget(self._empty(view))
