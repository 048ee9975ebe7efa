"""When do I see whom?"""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop.language import dates, translate
from ui.desk import Desk, Destination
from ui.dialogs.cancel_session import CancelSessionDialog
from ui.dialogs.move_session import MoveSessionDialog
from ui.page import Page
from ui.pages.week.block import Block
from ui.pages.week.canvas import WeekCanvas
from ui.pages.week.heads import DayHeads
from ui.pages.week.plan_choice import PlanChoiceDialog
from ui.pages.week.reading import WeekShown, read_week
from ui.pages.week.tray import Tray
from ui.step import go_to_step
from ui.theme import current
from ui.widgets.buttons import Button, IconButton
from ui.widgets.cards import Card, EmptyState
from ui.widgets.page import PageHead, scroll

NARROW = 1012
"""Page width, in pixels, below which the column beside the week goes behind a button."""

BUTTONS_BELOW_FROM = 1.6
"""Letter size from which the buttons stand under the title instead of beside it."""


class WeekPage(Page):
    """Monday to Sunday in half hours; beside it what still has to be planned."""

    reads = ("participant", "trajectory", "session", "contact", "review", "option")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.shown: WeekShown | None = None
        self._asked: date | None = None
        self._fresh = True
        self.menu: QMenu | None = None
        self.head = PageHead(translate("WeekPage", "Week"))
        self.earlier = IconButton("chevron-left", translate("WeekPage", "Week before"), "Ctrl+Left")
        self.later = IconButton("chevron-right", translate("WeekPage", "Week after"), "Ctrl+Right")
        self.to_today = Button(translate("WeekPage", "To today"))
        self.to_plan = Button("", icon="calendar-plus")
        self.plan = Button(translate("WeekPage", "Plan trajectory"), "filled", "route")
        self._buttons = (self.earlier, self.to_today, self.later, self.to_plan, self.plan)
        self.heads, self.canvas, self.tray = DayHeads(), WeekCanvas(), Tray()
        self.empty = EmptyState("", translate("WeekPage", "Plan trajectory"), "route")
        self.area = self._scrolling()
        self.side = scroll(self.tray, translate("WeekPage", "Still to plan"))
        self._side_wanted = False
        self._lay_out()
        self._connect()

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
        self.side.setFixedWidth(self.tray.width() + 16)
        columns = QHBoxLayout()
        columns.setContentsMargins(24, 4, 8, 16)
        columns.setSpacing(16)
        columns.addWidget(sheet, 1)
        columns.addWidget(self.side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        if current().scale < BUTTONS_BELOW_FROM:
            for button in self._buttons:
                self.head.add_action(button)
        else:
            row = QHBoxLayout()
            row.setContentsMargins(24, 0, 24, 8)
            row.setSpacing(12)
            for button in self._buttons:
                row.addWidget(button)
            row.addStretch(1)
            whole.addLayout(row)
        whole.addLayout(columns, 1)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        self.to_today.clicked.connect(self.go_to_today)
        self.plan.clicked.connect(self.choose_participant)
        self.empty.acted.connect(self.choose_participant)
        self.to_plan.clicked.connect(self._toggle_side)
        self.canvas.laid_out.connect(lambda: self.heads.lay_out(self.canvas.grid.columns))
        self.canvas.opened.connect(self.open_block)
        self.canvas.moving.connect(self.move_block)
        self.canvas.menu_asked.connect(self.show_menu)
        self.canvas.focused.connect(lambda block: self.area.ensureWidgetVisible(block, 8, 24))
        self.tray.session_chosen.connect(lambda item: self._move(item.session.id))
        self.tray.task_chosen.connect(lambda task: go_to_step(self.desk, task.participant_id, task.step))
        for keys, act in (
            ("Ctrl+Left", lambda: self.step(-1)),
            ("Ctrl+Right", lambda: self.step(1)),
            ("Ctrl+Home", self.go_to_today),
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

    def refresh(self) -> None:
        """Read the week again."""
        asked = self._asked
        self.desk.ask(self, lambda services: read_week(services, asked), self.show_week)

    def step(self, weeks: int) -> None:
        """Show a week earlier or later."""
        if self.shown is not None:
            self._asked = self.shown.view.monday + timedelta(weeks=weeks)
            self.refresh()

    def go_to_today(self) -> None:
        """Show this week."""
        self._asked = None
        self._fresh = True
        self.refresh()

    def first_focus(self) -> QWidget | None:
        """The block of the next appointment, else the button for today."""
        return self.canvas.tab_stop() or self.to_today

    def show_week(self, shown: WeekShown) -> None:
        """Show one week."""
        self.shown = shown
        view = shown.view
        self.head.set_title(translate("WeekPage", "Week {number}").format(number=dates.iso_week(view.monday)))
        self.head.set_fact(dates.week_title(view.monday))
        self.heads.show_week(view)
        self.canvas.show_week(shown)
        self.tray.show_week(shown)
        self._show_empty(shown)
        self._fold()
        if self._fresh:
            self._fresh = False
            self._scroll_to_work()
            stop = self.canvas.tab_stop()
            if stop is not None and self.to_today.hasFocus():
                stop.setFocus()

    def _show_empty(self, shown: WeekShown) -> None:
        free = not self.canvas.blocks
        self.empty.setVisible(free)
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

    @property
    def is_narrow(self) -> bool:
        """Whether the column beside the week stands behind a button."""
        return self.width() < NARROW or current().scale >= 1.4

    def _fold(self) -> None:
        count = len(self.tray.cards)
        self.to_plan.setText(translate("WeekPage", "Still to plan ({count})").format(count=count))
        self.to_plan.setVisible(self.is_narrow)
        self.side.setVisible(not self.is_narrow or self._side_wanted)

    def _toggle_side(self) -> None:
        self._side_wanted = not self._side_wanted
        self._fold()

    # --- what is done here -------------------------------------------------------------------

    def open_block(self, block: Block) -> None:
        """Open the form of a session or the page of a contact."""
        self.desk.go(block.facts.kind, block.facts.id)

    def move_block(self, block: Block) -> None:
        """Give a session another moment."""
        if block.facts.movable:
            self._move(block.facts.id)

    def _move(self, session_id: UUID) -> None:
        MoveSessionDialog(self.desk, session_id, self).open()

    def show_menu(self, block: Block, at: QPoint) -> None:
        """What can be done with a block."""
        facts = block.facts
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = (
            translate("WeekPage", "Open report")
            if facts.kind == "session"
            else translate("WeekPage", "Open contact")
        )
        menu.addAction(name, lambda: self.open_block(block))
        if facts.movable:
            menu.addAction(translate("WeekPage", "Move…"), lambda: self.move_block(block))
        if facts.movable and not facts.off:
            menu.addAction(
                translate("WeekPage", "Cancel…"),
                lambda: CancelSessionDialog(self.desk, facts.id, self).open(),
            )
        menu.addSeparator()
        menu.addAction(translate("WeekPage", "To file"), lambda: self.desk.go("participants", facts.person))
        self.menu = menu
        menu.popup(at)

    def choose_participant(self) -> None:
        """Ask for whom eight weeks are planned, and go there."""
        dialog = PlanChoiceDialog(self.desk, self)
        dialog.chosen.connect(lambda person: self.desk.go("participants", person, "plan"))
        dialog.new_wanted.connect(lambda: self.desk.go("participants", detail="new"))
        dialog.open()
