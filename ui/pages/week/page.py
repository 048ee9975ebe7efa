"""When do I see whom?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.language import translate
from ui.desk import Desk, Destination
from ui.page import Page
from ui.pages.week.acts import Acts
from ui.pages.week.block import Block
from ui.pages.week.canvas import WeekCanvas
from ui.pages.week.carrying import Carrying
from ui.pages.week.head import DAY, WEEK, WeekHead
from ui.pages.week.heads import DayHeads
from ui.pages.week.month import MonthPopup
from ui.pages.week.reading import WeekShown, read_week
from ui.pages.week.tray import Tray
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.cards import Card, EmptyState
from ui.widgets.page import scroll

NARROW = 1012
"""Page width, in pixels, below which the column beside the week goes behind a button."""


class WeekPage(Page):
    """Monday to Sunday in half hours, or one day; beside it what still has to be planned."""

    reads = (
        *("participant", "trajectory", "session", "contact", "review", "option"),
        *("absence", "block", "busy"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown: WeekShown | None = None
        self._asked: date | None = None
        self._fresh = True
        self._wished = ""
        self._side_wanted = False
        self.head = WeekHead()
        self.bar = MessageBar("warn", "", "", dismissible=True)
        self.heads, self.canvas, self.tray = DayHeads(), WeekCanvas(), Tray()
        self.empty = EmptyState("", translate("WeekPage", "Plan trajectory"), "route")
        self.area = self._scrolling()
        self.side = scroll(self.tray, translate("WeekPage", "Still to plan"))
        self._lay_out()
        self.carrying = Carrying(desk, self)
        self.acts = Acts(desk, self)
        self._connect()
        self._shortcuts()

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(translate("WeekPage", "Hours of the week"))
        area.setWidget(self.canvas)
        return area

    def _lay_out(self) -> None:
        sheet = Card()
        sheet.body.setContentsMargins(1, 1, 1, 2)
        sheet.body.setSpacing(0)
        sheet.body.addWidget(self.heads)
        sheet.body.addWidget(self.empty)
        sheet.body.addWidget(self.area, 1)
        self.empty.hide()
        self.bar.hide()
        self.side.setFixedWidth(self.tray.maximumWidth() + 16)
        above = QHBoxLayout()
        above.setContentsMargins(24, 0, 24, 0)
        above.addWidget(self.bar)
        columns = QHBoxLayout()
        columns.setContentsMargins(24, 4, 8, 16)
        columns.setSpacing(16)
        columns.addWidget(sheet, 1)
        columns.addWidget(self.side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(above)
        whole.addLayout(columns, 1)

    def _connect(self) -> None:
        head, canvas = self.head, self.canvas
        head.earlier.clicked.connect(lambda: self.step(-1))
        head.later.clicked.connect(lambda: self.step(1))
        head.to_today.clicked.connect(self.go_to_today)
        head.month.clicked.connect(self.open_month)
        head.view.chosen.connect(self._wish_view)
        head.to_plan.clicked.connect(self._toggle_side)
        head.plan.clicked.connect(self.acts.choose_participant)
        head.more_asked.connect(self.acts.show_more)
        self.empty.acted.connect(self.acts.choose_participant)
        canvas.laid_out.connect(lambda: self.heads.lay_out(canvas.grid.columns))
        canvas.opened.connect(self.acts.open_block)
        canvas.moving.connect(self.carrying.by_keys)
        canvas.dragged.connect(self.carrying.by_pointer)
        canvas.menu_asked.connect(self.acts.show_menu)
        canvas.focused.connect(lambda block: self.area.ensureWidgetVisible(block, 8, 24))
        self.tray.session_chosen.connect(self.acts.move)
        self.tray.session_dragged.connect(self.carrying.from_tray)
        self.tray.person_chosen.connect(self.acts.plan_next)
        self.tray.place_asked.connect(self.acts.choose_place)
        self.tray.all_asked.connect(self.acts.place_all)
        self.carrying.hands.turned.connect(self.show_day)
        self.carrying.refused.connect(self._say_refused)

    def _shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+Left", lambda: self.step(-1)),
            ("Ctrl+Right", lambda: self.step(1)),
            ("Ctrl+Home", self.go_to_today),
            ("Ctrl+G", self.open_month),
            ("Ctrl+P", self.acts.print_sheets),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # --- which week --------------------------------------------------------------------------

    def arrive(self, destination: Destination) -> None:
        """Show the week of the ISO day in the destination's detail, else the one that was open."""
        if destination.detail:
            self._asked = date.fromisoformat(destination.detail)
            self._fresh = True
        self._stale = False
        self.refresh()

    def whereabouts(self, destination: Destination) -> Destination:
        """The week that is shown."""
        return replace(destination, detail=self._asked.isoformat() if self._asked else "")

    def refresh(self) -> None:
        """Read the week again."""
        asked = self._asked
        self.desk.ask(self, lambda services: read_week(services, asked), self.show_week)

    @property
    def day(self) -> date:
        """The day that is looked at; in the week view any of its days."""
        if self._asked is not None or self.shown is None:
            return self._asked or self.desk.services.place.clock.today()
        return self.shown.view.today

    @property
    def is_day_view(self) -> bool:
        """Whether one day has the whole width."""
        return self.canvas.alone is not None

    def step(self, places: int) -> None:
        """Show a week or day earlier or later; what is in the hand goes along."""
        days = places * (1 if self.is_day_view else 7)
        if self.carrying.hands.busy:
            self.carrying.hands.step(places * 7, 0)
        elif self.shown is not None:
            start = self.day if self.is_day_view else self.shown.view.monday
            self.show_day(start + timedelta(days=days))

    def show_day(self, day: date) -> None:
        """Show the week of a day, or the day itself."""
        self._asked = day
        if self.shown is not None and self.shown.holds(day):
            self._show_mode()
            self.carrying.hands.week_shown()
        else:
            self.refresh()

    def go_to_today(self) -> None:
        """Show this week."""
        if self.carrying.hands.busy:
            return
        self._asked = None
        self._fresh = True
        self.refresh()

    def open_month(self) -> None:
        """Show the month, to jump to a day."""
        if self.carrying.hands.busy:
            return
        popup = MonthPopup(self)
        popup.month_wanted.connect(
            lambda first: self.desk.ask(popup, lambda s: s.planning.month(first), popup.show_month)
        )
        popup.chosen.connect(self.show_day)
        popup.open_at(self.day, self.head.month.mapToGlobal(QPoint(0, self.head.month.height() + 2)))

    def first_focus(self) -> QWidget | None:
        """The block of the next appointment, else the first button."""
        return self.canvas.tab_stop() or self.head.earlier

    def may_leave(self) -> bool:
        """What is in the hand goes back."""
        self.carrying.hands.take_back()
        return True

    def show_week(self, shown: WeekShown) -> None:
        """Show one week."""
        self.shown = shown
        self.heads.show_week(shown)
        self.canvas.show_week(shown)
        self.tray.show_week(shown)
        self._show_empty(shown)
        self._fold()
        self._show_mode()
        self.carrying.week_shown()
        if self._fresh:
            self._fresh = False
            self._scroll_to_work()
            stop = self.canvas.tab_stop()
            if stop is not None and (self.head.earlier.hasFocus() or self.head.to_today.hasFocus()):
                stop.setFocus()

    def _show_empty(self, shown: WeekShown) -> None:
        self.empty.setVisible(not self.canvas.blocks)
        self.empty.set_sentence(
            translate("WeekPage", "Nothing is planned in this week. A trajectory fills eight weeks at once.")
            if shown.people
            else translate("WeekPage", "Here are your appointments, as soon as you have participants.")
        )

    def _scroll_to_work(self) -> None:
        bar = self.area.verticalScrollBar()
        # The bar learns its range from the layout, which may still be to come.
        self.canvas.adjustSize()
        bar.setValue(max(0, self.canvas.working_top() - current().px(4)))

    # --- what fits ---------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the column beside the week when there is no room for it."""
        super().resizeEvent(event)
        self._fold()
        self._show_mode()
        self.carrying.place_bar()

    @property
    def is_narrow(self) -> bool:
        """Whether the column beside the week stands behind a button."""
        return self.width() < NARROW or current().scale >= 1.4

    def _fold(self) -> None:
        count = len(self.tray.cards)
        self.head.to_plan.setText(translate("WeekPage", "Still to plan ({count})").format(count=count))
        self.head.to_plan.setVisible(self.is_narrow)
        self.side.setVisible(not self.is_narrow or self._side_wanted)
        self.head.fit(self.width())

    def _toggle_side(self) -> None:
        self._side_wanted = not self._side_wanted
        self._fold()

    def change_view(self) -> None:
        """From the week to a day and back."""
        self._wish_view(WEEK if self.is_day_view else DAY)

    def _wish_view(self, view: str) -> None:
        self._wished = view
        if view == DAY and self.shown is not None and self._asked is None:
            self._asked = self.shown.view.today
        self._show_mode()

    def _show_mode(self) -> None:
        """One day or the whole week: as was chosen, else what fits."""
        if self.shown is None:
            return
        view = self._wished or (DAY if self.canvas.is_tight else WEEK)
        self.head.view.set_value(view)
        monday = self.shown.view.monday
        if view == DAY:
            self.canvas.show_alone((self.day - monday).days)
            self.head.say_day(self.day)
        else:
            self.canvas.show_alone(None)
            self.head.say_week(monday)

    def _say_refused(self, text: str) -> None:
        self.bar.set_message(translate("WeekPage", "Not moved."), text)
        self.bar.show()

    def block(self, key: UUID) -> Block | None:
        """The block of a session or contact in what is shown."""
        return self.canvas.block_of(key)
