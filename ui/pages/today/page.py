"""Whom do I visit, what do I take along, what is still open?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.next_step import StepKind
from desktop.domain.sessions import SessionState
from desktop.domain.visit_marks import MarkKind
from desktop.domain.week import Slot
from desktop.language import dates, translate, words
from desktop.services.planning import WeekContact
from desktop.services.today import ConcernView, DayView, OpenTask, Visit, visit_order
from ui.desk import Desk, Destination
from ui.page import Page
from ui.pages.today.cards import ContactCard, VisitCard
from ui.pages.today.coming import ComingCard
from ui.pages.today.sentences import day_fact, empty_text
from ui.pages.today.tasks import DIGITS, TaskCard
from ui.pages.today.term import term_bar
from ui.step import go_to_step
from ui.theme import current
from ui.widgets.buttons import Button, IconButton
from ui.widgets.cards import EmptyState
from ui.widgets.emptying import empty
from ui.widgets.page import PageHead, rebuilt, scroll

LOWEST_CARD = 109
"""Height of the lowest card of a visit with the space below it, at 100 %."""


class TodayPage(Page):
    """Visits of one day in order of time; beside them the open tasks, heaviest first."""

    reads = (
        *("participant", "trajectory", "session", "contact", "review"),
        *("visit_mark", "measurement", "instrument_text", "option"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.day: date | None = None
        self._asked: date | None = None
        self._focus: QWidget | None = None
        self._arriving = False
        self._content = QWidget()
        self._area = scroll(self._content)
        self._task_card: TaskCard | None = None
        self._below: DayView | None = None
        self.head = PageHead(translate("TodayPage", "Today"))
        self.earlier = IconButton("chevron-left", translate("TodayPage", "Day before"), "Ctrl+Left")
        self.later = IconButton("chevron-right", translate("TodayPage", "Day after"), "Ctrl+Right")
        self.to_today = Button(translate("TodayPage", "To today"))
        self.sheet = Button(translate("TodayPage", "Print my day"), icon="printer")
        self.visit_sheets = Button(translate("TodayPage", "Print visit sheets"), icon="printer")
        for widget in (self.sheet, self.visit_sheets, self.earlier, self.to_today, self.later):
            self.head.add_action(widget)
        self._visits, self._tasks = QVBoxLayout(), QVBoxLayout()
        self._term = term_bar(desk)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        self.to_today.clicked.connect(self._go_to_today)
        self.sheet.clicked.connect(lambda _checked=False: self._print_day())
        self.visit_sheets.clicked.connect(lambda _checked=False: self._print_visit_sheets())
        for number in range(1, DIGITS + 1):
            self._inside(str(number), partial(self._act_on, number))
        # On the page itself an arrow alone will do: nothing on it needs it for something else.
        for keys, days in (("Left", -1), ("Right", 1)):
            self._inside(keys, partial(self.step, days))
        for keys, days in (("Ctrl+Left", -1), ("Ctrl+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            # Of the whole window: they work wherever the keyboard is, while this page is in sight.
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda days=days: self.step(days))

    def _inside(self, keys: str, act: Callable[[], None]) -> None:
        """A key that works while the keyboard is on this page."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _lay_out(self) -> None:
        stacked = current().scale >= 1.4
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        columns = QBoxLayout(direction, self._content)
        columns.setSpacing(24)
        columns.setContentsMargins(24, 0, 8, 24)
        for side, stretch in ((self._visits, 616), (self._tasks, 510)):
            side.setContentsMargins(0, 0, 0, 0)
            side.setSpacing(9)
            holder = QWidget()
            holder.setLayout(side)
            columns.addWidget(holder, stretch, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._term)
        whole.addWidget(self._area, 1)

    def arrive(self, destination: Destination) -> None:
        """Show today, or the ISO day in the destination's detail."""
        self._asked = date.fromisoformat(destination.detail) if destination.detail else None
        self._stale = False
        self._arriving = True
        self.refresh()

    def whereabouts(self, destination: Destination) -> Destination:
        """The day that is shown."""
        return replace(destination, detail=self._asked.isoformat() if self._asked else "")

    def refresh(self) -> None:
        """Read the day again."""
        asked = self._asked
        self.desk.ask(self, lambda services: services.today.day(asked), self.show_day)

    def step(self, days: int) -> None:
        """Show a day earlier or later."""
        if self.day is not None:
            self._asked = self.day + timedelta(days=days)
            self.refresh()

    def _go_to_today(self) -> None:
        self._asked = None
        self.refresh()

    def first_focus(self) -> QWidget | None:
        """The next visit that asks for something."""
        return self._focus

    def show_day(self, view: DayView) -> None:
        """Show one day."""
        another = self.day != view.day
        # The first time nothing is painted yet: what has no room in sight waits until that is done.
        self._below = None
        room = self._in_sight() if self.day is None else len(view.visits) + len(view.contacts)
        self.day = view.day
        is_today = view.day == view.today
        day = words.capital(dates.long_day(view.day))
        self.head.set_title(translate("TodayPage", "Today") if is_today else day)
        self.head.set_fact(day_fact(view))
        self.to_today.setVisible(not is_today)
        self._term.setVisible(not view.term_asked and view.participants > 0)
        self.visit_sheets.setVisible(any(v.session.state is not SessionState.CANCELLED for v in view.visits))
        takes_keyboard = self._arriving or self._has_keyboard()
        self._arriving = False
        with rebuilt(self._area):
            empty(self._visits)
            empty(self._tasks)
            self._focus = self._show_visits(view, is_today, room)
            self._show_tasks(view.tasks)
        if another:
            self._area.verticalScrollBar().setValue(0)
        if takes_keyboard and self.isVisible():
            (self._focus or self._first_button() or self.later).setFocus()

    def _has_keyboard(self) -> bool:
        """Whether the keyboard is on one of the cards, which are about to be made anew."""
        focused = QApplication.focusWidget()
        return focused is not None and self._content.isAncestorOf(focused)

    def _first_button(self) -> QWidget | None:
        for place in range(self._visits.count()):
            item = self._visits.itemAt(place)
            card = item.widget() if item is not None else None
            button = card.findChild(Button) if card is not None else None
            if isinstance(button, Button):
                return button
        return None

    def _in_sight(self) -> int:
        """So many cards fill what is in sight, however low they are."""
        return self._area.maximumViewportSize().height() // current().px(LOWEST_CARD) + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """What waits below the fold follows, once what is in sight is painted."""
        super().paintEvent(event)
        if self._below is not None:
            QTimer.singleShot(0, self, self._show_below)

    def _show_below(self) -> None:
        view, self._below = self._below, None
        if view is None:
            return
        keyboard = QApplication.focusWidget() if self._has_keyboard() else None
        with rebuilt(self._area):
            for shown in in_order_of_time(view)[self._visits.count() :]:
                self._show_one(shown, view, None)
        if keyboard is not None:
            keyboard.setFocus()  # while the sheet is out of sight the keyboard goes elsewhere

    def _show_one(self, shown: Visit | WeekContact, view: DayView, leading: Visit | None) -> QWidget | None:
        if isinstance(shown, WeekContact):
            self._visits.addWidget(self._contact_card(shown))
            return None
        card = self._visit_card(shown, view, leading=shown is leading)
        self._visits.addWidget(card)
        return card.button if shown is leading else None

    def _show_visits(self, view: DayView, is_today: bool, room: int) -> QWidget | None:
        focus: QWidget | None = None
        leading = next((v for v in view.visits if v.needs_hand), None) if is_today else None
        wanted = leading
        for number, shown in enumerate(in_order_of_time(view)):
            if number >= room and wanted is None:
                self._below = view
                break
            focus = self._show_one(shown, view, leading) or focus
            if shown is wanted:
                wanted = None
        if not view.visits and not view.contacts:
            self._visits.addWidget(self._empty_day(view))
            if view.coming:
                self._visits.addWidget(self._coming(view))
        return focus

    def _visit_card(self, visit: Visit, view: DayView, *, leading: bool) -> VisitCard:
        card = VisitCard(
            visit,
            leading=leading,
            # What is still to come can't have been told yet.
            emergency=view.emergency if view.day <= view.today else None,
            parent=self._visits.parentWidget(),
        )
        card.opened.connect(lambda session_id: self.desk.go("session", session_id))
        card.ticked.connect(self._tick)
        card.settings_wanted.connect(lambda: self.desk.go("settings"))
        return card

    def _tick(self, session_id: UUID, kind: MarkKind, on: bool) -> None:
        self.desk.do(self, lambda services: services.today.tick(session_id, kind, on))

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page closes every address that was opened."""
        super().hideEvent(event)
        for card in self._content.findChildren(VisitCard):
            card.hide_address()

    def for_table(self) -> Destination | None:
        """Whose visit has the keyboard."""
        focused = QApplication.focusWidget()
        for card in self._content.findChildren(VisitCard):
            if focused is not None and card.isAncestorOf(focused):
                return Destination("table", card.visit.participant_id, str(card.visit.session.id))
        return None

    def _print_day(self) -> None:
        from ui.dialogs.print_agenda import PrintAgendaDialog

        if self.day is not None:
            PrintAgendaDialog(self.desk, self.day, True, self).open()

    def _print_visit_sheets(self) -> None:
        from ui.dialogs.visit_sheet import DaySheetsDialog

        if self.day is not None:
            DaySheetsDialog(self.desk, self.day, self).open()

    def _contact_card(self, shown: WeekContact) -> ContactCard:
        card = ContactCard(shown, self._visits.parentWidget())
        card.opened.connect(lambda contact_id: self.desk.go("contact", contact_id))
        return card

    def _empty_day(self, view: DayView) -> EmptyState:
        if view.participants == 0:
            first = EmptyState(
                translate("TodayPage", "Here are your visits, as soon as you have participants."),
                translate("TodayPage", "Add the first participant"),
            )
            first.acted.connect(lambda: self.desk.go("participants", detail="new"))
            return first
        state = EmptyState(empty_text(view), translate("TodayPage", "Open the week"))
        state.acted.connect(lambda: self.desk.go("week", detail=view.day.isoformat()))
        return state

    def _coming(self, view: DayView) -> ComingCard:
        card = ComingCard(view, self._content)
        card.wanted.connect(self._go_to)
        return card

    def _go_to(self, day: date) -> None:
        self._asked = day
        self._arriving = True
        self.refresh()

    def _show_tasks(self, tasks: tuple[OpenTask, ...]) -> None:
        self._task_card = None
        if not tasks:
            return
        card = TaskCard(tasks, self._tasks.parentWidget())
        card.acted.connect(self._act)
        self._tasks.addWidget(card)
        self._task_card = card

    def _act_on(self, number: int) -> None:
        if self._task_card is not None:
            self._task_card.act_on(number)

    def _act(self, task: OpenTask) -> None:
        session_id = task.step.target
        if task.step.kind is StepKind.FOLLOW_CONCERN and session_id is not None:
            self.desk.ask(self, lambda services: services.today.concern(session_id), self._ask_concern)
        elif task.condition is not None:
            self.desk.go("contact", task.step.target, task.condition.condition)
        else:
            go_to_step(self.desk, task.participant_id, task.step)

    def _ask_concern(self, view: ConcernView) -> None:
        from ui.dialogs.follow_concern import FollowConcernDialog

        dialog = FollowConcernDialog(self.desk, view, self)
        dialog.report_wanted.connect(lambda session_id: self.desk.go("session", session_id, "concern"))
        dialog.open()


def in_order_of_time(view: DayView) -> list[Visit | WeekContact]:
    """Visits and contacts of the day as they follow each other."""
    both: list[Visit | WeekContact] = [*view.visits, *view.contacts]
    return sorted(both, key=starts)


def starts(shown: Visit | WeekContact) -> Slot:
    """When a visit or contact begins."""
    if isinstance(shown, WeekContact):
        return shown.contact.facts.slot
    return visit_order(shown)[0]
