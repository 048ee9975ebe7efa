"""The unlocked program: rail, pages, status line. It knows where pages are, not what they do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.changes import ChangeSet
from desktop.domain.errors import OpmaatError
from desktop.language import translate, words
from ui.desk import Desk, Destination
from ui.page import Page
from ui.rail import Rail, RailItem
from ui.remembering import columns_of, restore_columns
from ui.status_line import StatusLine
from ui.widgets.bars import MessageBar, UndoBar

if TYPE_CHECKING:
    from ui.palette import Palette

KEPT_USED = 20
"""How many keys of what was done by the palette are remembered."""
SAID_AFTER_MS = 600
"""After so long an undo that is still at work is told."""

PageMaker = Callable[[Desk], Page]


@dataclass(frozen=True, slots=True)
class Place:
    """One page: its word and icon on the rail (empty: not on the rail) and how it is made."""

    word: str
    icon: str
    make: PageMaker


class Workspace(QWidget):
    """Rail on the left, one page at a time, the status line below."""

    locking = Signal()
    tabling = Signal(object)
    """A Destination: somebody is to sit at the table; ``target`` the participant, ``detail`` the session."""

    using = Signal()
    """Something was done by the palette."""

    def __init__(self, desk: Desk, places: Mapping[str, Place]) -> None:
        super().__init__()
        self.desk = desk
        self._places = places
        self._pages: dict[str, Page] = {}
        self._visited: list[Destination] = []
        self._backed_up_on: date | None = None
        self._palette: Palette | None = None
        self.columns: dict[str, str] = {}
        """Widths of columns as they were, see ``ui.remembering``."""
        self.used: list[str] = []
        """What was done by the palette: "page:week", "person:<uuid>"; never a name."""
        self.rail = Rail([RailItem(key, p.word, p.icon) for key, p in places.items() if p.word])
        self.stack = QStackedWidget()
        self.undo_bar = UndoBar()
        self._undoing = QTimer(self)
        self._undoing.setSingleShot(True)
        self._undoing.setInterval(SAID_AFTER_MS)
        self._undoing.timeout.connect(self._undo_takes_long)
        self.trouble_bar = MessageBar("error", "", "", dismissible=True)
        self.trouble_bar.hide()
        self.status = StatusLine()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.trouble_bar)
        right.addWidget(self.stack, 1)
        right.addWidget(self.undo_bar)
        upper = QHBoxLayout()
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(0)
        upper.addWidget(self.rail)
        upper.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(upper, 1)
        whole.addWidget(self.status)

    def _connect(self) -> None:
        self.rail.chosen.connect(lambda key: self.go(Destination(key)))
        self.rail.locked.connect(self.locking)
        self.desk.going.connect(self.go)
        self.desk.returning.connect(self.back)
        self.desk.said.connect(self.undo_bar.show_message)
        self.desk.troubled.connect(self.show_trouble)
        self.desk.changed.connect(self._after_change)
        self.undo_bar.undo.connect(self.take_back)
        on_rail = [key for key, place in self._places.items() if place.word]
        for number, key in enumerate(on_rail[:5], start=1):
            self._shortcut(f"Ctrl+{number}", partial(self.go, Destination(key)))
        self._shortcut("Ctrl+L", self.locking.emit)
        self._shortcut("Ctrl+F", self._search)
        self._shortcut("Ctrl+N", lambda: self.go(Destination("participants", detail="new")))
        self._shortcut("Alt+Left", self.back)
        self._shortcut("Ctrl+Z", self.undo)
        self._shortcut("F8", self.to_table)
        self._shortcut("Ctrl+K", self.open_palette)

    def _shortcut(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)

    def columns_now(self) -> dict[str, str]:
        """The widths of columns on the pages that were opened."""
        return {
            name: state for key, page in self._pages.items() for name, state in columns_of(key, page).items()
        }

    def rail_places(self) -> tuple[tuple[str, Place], ...]:
        """Key and place of every page on the rail, in its order."""
        return tuple((key, place) for key, place in self._places.items() if place.word)

    def open_palette(self) -> None:
        """Ctrl+K: any participant, page, action or setting by typing."""
        if self._palette is None:
            from ui.palette import Palette

            self._palette = Palette(self)
        if self._palette.isVisible():
            self._palette.leave()
        else:
            self._palette.open()

    def use(self, key: str) -> None:
        """Remember what was done by the palette, the last first."""
        self.used = [key, *(one for one in self.used if one != key)][:KEPT_USED]
        self.using.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The palette covers all of it."""
        super().resizeEvent(event)
        if self._palette is not None and self._palette.isVisible():
            self._palette.setGeometry(self.rect())

    @property
    def here(self) -> Destination | None:
        """Where the user is, with what the page shows by now."""
        if not self._visited:
            return None
        return self.page(self._visited[-1].page).whereabouts(self._visited[-1])

    def may_leave(self) -> bool:
        """Whether the page that is open can be left now; a form saves or asks first."""
        current = self.stack.currentWidget()
        return not isinstance(current, Page) or current.may_leave()

    def may_lock(self) -> bool:
        """Whether the program can lock now, with what is typed in safety."""
        current = self.stack.currentWidget()
        return not isinstance(current, Page) or current.may_lock()

    @property
    def places(self) -> tuple[str, ...]:
        """The keys of all pages, those on the rail first."""
        return tuple(sorted(self._places, key=lambda key: not self._places[key].word))

    def page(self, key: str) -> Page:
        """The page, made the first time it is needed."""
        if key not in self._pages:
            made = self._places[key].make(self.desk)
            made.setProperty("help", key)
            restore_columns(key, made, self.columns)
            self._pages[key] = made
            self.stack.addWidget(made)
        return self._pages[key]

    def go(self, destination: Destination) -> None:
        """Show a page for a destination, when the one that is open may be left."""
        if destination.page == "table":
            self.tabling.emit(destination)
            return
        if not self.may_leave():
            return
        here = self.here
        if here is not None:
            # The way back leads to what is shown now; an act on the way here is not done twice.
            self._visited[-1] = here
        if self._visited[-1:] != [destination]:
            self._visited.append(destination)
        del self._visited[:-30]
        self._show(destination)

    def show_help(self) -> None:
        """F1: the text of the page that is open."""
        from ui.help import open_help

        here = self._visited[-1].page if self._visited else ""
        open_help(self, here, self.desk, self.begin_tour)

    def begin_tour(self) -> None:
        """The guided first visit from its first stop, also when one is under way."""
        from ui.tour import Tour

        for tour in self.findChildren(Tour):
            tour.end()
        Tour(self).begin()

    def to_table(self) -> None:
        """F8: who is open on this page fills the screen; never somebody the program guessed."""
        page = self.stack.currentWidget()
        found = page.for_table() if isinstance(page, Page) else None
        if found is not None:
            self.tabling.emit(found)
        else:
            said = translate(
                "Workspace", "Open the file or report of whoever sits beside you, then press F8."
            )
            self.undo_bar.tell(said)

    def back(self) -> None:
        """Go to the place before; from the first place there is no way back."""
        if not self.may_leave():
            return
        if len(self._visited) > 1:
            self._visited.pop()
        if self._visited:
            self._show(self._visited[-1])

    def _show(self, destination: Destination) -> None:
        page = self.page(destination.page)
        self.stack.setCurrentWidget(page)
        if self._places[destination.page].word:
            self.rail.set_current(destination.page)
        elif not self.rail.has_current:
            # After unlocking in a form there is no page it was opened from: it is today's work.
            self.rail.set_current(self.places[0])
        page.arrive(destination)
        focus = page.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self) -> None:
        page = self.stack.currentWidget()
        field = page.search_field() if isinstance(page, Page) else None
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if isinstance(field, QLineEdit):
                field.selectAll()

    def undo(self) -> None:
        """Ctrl+Z: in a text field it is the field's own, elsewhere the last action is taken back."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QPlainTextEdit) and not focused.isReadOnly():
            focused.undo()
            return
        self.take_back()

    def take_back(self) -> None:
        """Take the last action back, wherever the keyboard is."""
        self._undoing.start()
        self.desk.do(self, lambda services: services.history.undo(), self._undone, self._undo_failed)

    def _undone(self, label: str) -> None:
        self._undoing.stop()
        said = translate("Workspace", "Undone: {action}.").format(action=words.action(label))
        self.undo_bar.show_message(said, False)

    def _undo_failed(self, error: OpmaatError) -> None:
        self._undoing.stop()
        self.undo_bar.tell(words.error_text(error))

    def _undo_takes_long(self) -> None:
        """An import of hundreds: said until it is done."""
        self.undo_bar.tell(translate("Workspace", "One moment: the last action is being undone…"))
        self.undo_bar.timer.stop()

    def show_trouble(self, error: OpmaatError) -> None:
        """Say what went wrong and how to mend it, above the page; nothing typed is lost."""
        self.trouble_bar.set_message(translate("Workspace", "Not done."), words.error_text(error))
        self.trouble_bar.show()

    def _after_change(self, changes: ChangeSet) -> None:
        self.trouble_bar.hide()
        today = self.desk.services.place.clock.today()
        if changes and self._backed_up_on != today:
            # The first save of a day makes the backup of that day; the others need not look.
            self._backed_up_on = today
            self.desk.ask(
                self, lambda services: services.backups.make_if_due(), self._backed_up, self._not_backed_up
            )

    def _backed_up(self, made_at: datetime | None) -> None:
        if made_at is not None:
            self._show_backup(made_at)

    def _not_backed_up(self, error: OpmaatError) -> None:
        # Tried again at the next save: what was typed is safe, the copy is not there yet.
        self._backed_up_on = None
        self.show_trouble(error)

    def _show_backup(self, made_at: datetime | None) -> None:
        self.status.show_backup(made_at, self.desk.services.place.clock.now())

    def read_backup_state(self) -> None:
        """Put the date of the last backup in sight (P5)."""
        self.desk.ask(self, lambda services: services.backups.latest(), self._show_backup)
