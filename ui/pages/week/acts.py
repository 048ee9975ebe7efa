"""What is done from the week beside moving: the menus, and the dialogs that they open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.sessions import Place
from desktop.language import translate, words
from desktop.services.tray import Waiting
from ui.desk import Desk
from ui.dialogs.absences import AbsencesDialog
from ui.dialogs.busy_import import BusyImportDialog
from ui.dialogs.calendar_export import CalendarExportDialog
from ui.dialogs.cancel_session import CancelSessionDialog
from ui.dialogs.fixed_blocks import FixedBlocksDialog
from ui.dialogs.missed_week import MissedWeekDialog
from ui.dialogs.move_session import MoveSessionDialog
from ui.dialogs.place_all import PlaceAllDialog
from ui.dialogs.print_agenda import PrintAgendaDialog
from ui.dialogs.visit_sheet import VisitSheetDialog
from ui.pages.week.block import Block
from ui.pages.week.plan_choice import PlanChoiceDialog
from ui.theme import current
from ui.widgets.menus import entry

if TYPE_CHECKING:
    from ui.pages.week.page import WeekPage


class Acts(QObject):
    """Opens what belongs to a block, a card of the tray or the week."""

    def __init__(self, desk: Desk, page: WeekPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.menu: QMenu | None = None

    # --- a block -----------------------------------------------------------------------------

    def open_block(self, block: Block) -> None:
        """Open the form of a session or the page of a contact."""
        self._desk.go(block.facts.kind, block.facts.id)

    def move(self, session_id: UUID) -> None:
        """Give a session another moment by its dialog."""
        MoveSessionDialog(self._desk, session_id, self._page).open()

    def show_menu(self, block: Block, at: QPoint) -> None:
        """What can be done with a block."""
        facts = block.facts
        menu = self._menu()
        is_session = facts.kind == "session"
        self._add(
            menu,
            translate("WeekPage", "Open report") if is_session else translate("WeekPage", "Open meeting"),
            lambda: self.open_block(block),
            "Return",
        )
        if facts.movable:
            self._add(
                menu,
                translate("WeekPage", "Move with the arrows"),
                lambda: self._page.carrying.by_keys(block),
                "M",
            )
        if facts.movable and is_session:
            self._add(menu, translate("WeekPage", "Move…"), lambda: self.move(facts.id))
            if not facts.off:
                self._add(menu, translate("WeekPage", "Cancel…"), lambda: self.cancel(facts.id))
        if is_session and facts.may_be_missed:
            self._add(menu, translate("WeekPage", "Solve missed week…"), lambda: self.solve_missed(facts.id))
        if is_session and not facts.off and facts.movable:
            self._add(menu, translate("WeekPage", "Print visit sheet…"), lambda: self.print_sheet(facts.id))
        menu.addSeparator()
        self._add(
            menu,
            translate("WeekPage", "To file"),
            lambda: self._desk.go("participants", facts.person),
        )
        menu.popup(at)

    def cancel(self, session_id: UUID) -> None:
        """Cancel a session; then it can be solved at once."""
        dialog = CancelSessionDialog(self._desk, session_id, self._page, offers_solving=True)
        dialog.solve_wanted.connect(lambda: self.solve_missed(session_id))
        dialog.open()

    def print_sheet(self, session_id: UUID) -> None:
        """The sheet of one visit, seen before it is printed."""
        VisitSheetDialog(self._desk, session_id, self._page).open()

    def solve_missed(self, session_id: UUID) -> None:
        """What becomes of a week that was missed."""
        MissedWeekDialog(self._desk, session_id, self._page).open()

    # --- the tray ----------------------------------------------------------------------------

    def plan_next(self, item: Waiting) -> None:
        """Somebody without a next visit: where that is planned."""
        act = "plan" if item.trajectory_id is None else "plan_session"
        self._desk.go("participants", item.participant_id, act)

    def choose_place(self, session_ids: Sequence[UUID], button: QWidget) -> None:
        """Another place than at home for all coming visits of somebody, or one by one."""
        menu = self._menu()
        for place in (Place.ELSEWHERE, Place.PHONE):
            act = partial(self._change_place, session_ids, place)
            self._add(menu, words.capital(words.place(place)), act)
        if session_ids:
            menu.addSeparator()
            self._add(menu, translate("WeekPage", "The first one alone…"), lambda: self.move(session_ids[0]))
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _change_place(self, session_ids: Sequence[UUID], place: Place) -> None:
        said = translate("WeekPage", "%n visit(s) have another place: {place}.", "", len(session_ids))
        self._desk.do(
            self,
            lambda services: services.planning.change_place(session_ids, place),
            said=said.format(place=words.place(place)),
        )

    def place_all(self) -> None:
        """A date for everything in the tray, with a preview."""
        PlaceAllDialog(self._desk, self._page).open()

    def choose_participant(self) -> None:
        """Ask for whom eight weeks are planned, and go there."""
        dialog = PlanChoiceDialog(self._desk, self._page)
        dialog.chosen.connect(lambda person: self._desk.go("participants", person, "plan"))
        dialog.new_wanted.connect(lambda: self._desk.go("participants", detail="new"))
        dialog.open()

    # --- the week ----------------------------------------------------------------------------

    def show_more(self, at: QPoint) -> None:
        """What is done now and then."""
        menu = self._menu()
        self._add_folded(menu)
        for text, icon, act, keys in (
            (translate("WeekPage", "Print day or week…"), "printer", self.print_sheets, "Ctrl+P"),
            (translate("WeekPage", "Calendar without names (.ics)…"), "download", self.export, ""),
            (translate("WeekPage", "Import your own calendar (.ics)…"), "upload", self.read_busy, ""),
            ("", "", self.print_sheets, ""),
            (translate("WeekPage", "Absence…"), "calendar-x", self.absences, ""),
            (translate("WeekPage", "Fixed blocks…"), "users", self.fixed_blocks, ""),
        ):
            if not text:
                menu.addSeparator()
                continue
            action = self._add(menu, text, act, keys)
            action.setIcon(current().icon(icon, "ink", current().px(18)))
        self._page.head.open_menu(menu, at)

    def _add_folded(self, menu: QMenu) -> None:
        """The buttons of the head that had no room there."""
        page, head = self._page, self._page.head
        week, day = translate("WeekPage", "Show the week"), translate("WeekPage", "Show a day")
        for text, button, act, keys in (
            (translate("WeekPage", "To today"), head.to_today, page.go_to_today, "Ctrl+Home"),
            (week if page.is_day_view else day, head.view, page.change_view, ""),
            (translate("WeekPage", "Month…"), head.month, page.open_month, "Ctrl+G"),
            (translate("WeekPage", "Plan trajectory"), head.plan, self.choose_participant, ""),
        ):
            if button.isHidden():
                self._add(menu, text, act, keys)

    def print_sheets(self) -> None:
        """The day or the week on paper."""
        PrintAgendaDialog(self._desk, self._page.day, self._page.is_day_view, self._page).open()

    def export(self) -> None:
        """The agenda for another program, without names."""
        CalendarExportDialog(self._desk, self._page.day, self._page).open()

    def read_busy(self) -> None:
        """The own agenda as busy time."""
        BusyImportDialog(self._desk, self._page).open()

    def absences(self) -> None:
        """Days off and sick leave."""
        AbsencesDialog(self._desk, self._page.day, self._page).open()

    def fixed_blocks(self) -> None:
        """What comes back every so many weeks."""
        FixedBlocksDialog(self._desk, self._page).open()

    def _menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu = menu
        return menu

    def _add(self, menu: QMenu, text: str, act: Callable[[], object], keys: str = "") -> QAction:
        action = entry(menu, text)
        action.triggered.connect(lambda _checked=False: act())
        if keys:
            # Shown only: the block and the page make them work.
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        return action
