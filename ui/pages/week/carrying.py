"""Between the week and the hands: what is lifted, what is read for it, and where it lands."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Signal

from desktop.domain.week import Slot
from desktop.services.moves import ContactMoveFrame, MoveFrame
from desktop.services.week import WeekSession
from ui.desk import Desk
from ui.pages.week.block import Block
from ui.pages.week.carried import Carried, Outlook, contact_preview, session_preview
from ui.pages.week.hands import Hands
from ui.pages.week.landing import Lander
from ui.pages.week.reading import BlockFacts, look_of, week_of
from ui.theme import current

if TYPE_CHECKING:
    from ui.pages.week.page import WeekPage


class Carrying(QObject):
    """Lifts blocks and cards of the page, and saves what was dropped."""

    refused = Signal(str)

    def __init__(self, desk: Desk, page: WeekPage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.hands = Hands(page, page.canvas, page.area)
        self.lander = Lander(desk, page)
        self._frame: MoveFrame | None = None
        self._read_again = False
        self.hands.landed.connect(self._land)
        self.hands.ended.connect(self._ended)
        self.lander.refused.connect(self.refused)
        self.lander.finished.connect(self.hands.let_go)
        self.lander.saved.connect(self._saved)

    # --- lifting -----------------------------------------------------------------------------

    def by_keys(self, block: Block) -> None:
        """M on a block."""
        self._lift(block.facts, None)

    def by_pointer(self, block: Block, held: QPoint) -> None:
        """A block was pulled away from its place."""
        self._lift(block.facts, held.y() * 30 // self._page.canvas.grid.half_hour)

    def _lift(self, facts: BlockFacts, hold: int | None) -> None:
        if not facts.movable:
            self.refused.emit(facts.why_not)
            return
        fact = facts.third if facts.kind == "contact" else facts.week
        self._begin(Carried(facts.id, facts.kind, facts.name, fact, facts.look, facts.slot), facts.slot, hold)

    def from_tray(self, item: WeekSession, hold: int) -> None:
        """A card of the tray was pulled out; it gets its length from where it was last."""
        session, canvas = item.session, self._page.canvas
        if canvas.shown is None:
            return
        fact = week_of(session.number, item.total)
        carried = Carried(session.id, "session", item.name, fact, look_of(session.phase), None)
        day = max(canvas.shown.view.monday, canvas.shown.view.today)
        start = session.slot or Slot(day, canvas.shown.hours.start)
        self._begin(carried, start, hold)

    def _begin(self, carried: Carried, slot: Slot, hold: int | None) -> None:
        if self.hands.busy:
            return
        self._page.bar.hide()
        self.place_bar()
        self._frame = None
        self.hands.lift(carried, slot, hold)
        if carried.kind == "contact":
            self._desk.ask(
                self,
                lambda services: services.contact.move_context(carried.id),
                lambda frame: self._know_contact(carried, frame),
                lambda _error: self.hands.let_go(),
            )
            return

        def know(frame: MoveFrame) -> None:
            self._frame = frame
            self.hands.know(carried.id, session_preview(frame))

        self._desk.ask(
            self,
            lambda services: services.planning.move_context(carried.id),
            know,
            lambda _e: self.hands.let_go(),
        )

    def _know_contact(self, carried: Carried, frame: ContactMoveFrame) -> None:
        self.hands.know(carried.id, contact_preview(frame))

    # --- landing -----------------------------------------------------------------------------

    def _land(self, carried: Carried, slot: Slot, outlook: Outlook) -> None:
        if carried.kind == "contact":
            self.lander.land_contact(carried, slot, outlook)
        elif self._frame is not None:
            self.lander.land_session(carried, slot, self._frame)

    def _saved(self) -> None:
        """The block stays where it was dropped until the page has read it there."""
        self._read_again = self._page.isVisible()
        if not self._read_again:
            self.hands.let_go()

    def _ended(self, key: UUID) -> None:
        """The keyboard goes back to the block, where it is now."""
        self._frame = None
        block = self._page.canvas.block_of(key)
        if block is not None and block.isVisible():
            self._page.canvas.make_stop(block)
            block.setFocus()
            self._page.area.ensureWidgetVisible(block, 8, 24)

    def week_shown(self) -> None:
        """The page shows another week, or the same with what was saved."""
        if self._read_again:
            self._read_again = False
            self.hands.let_go()
        self.hands.week_shown()

    def place_bar(self) -> None:
        """Over the buttons of the head, which rest meanwhile."""
        head, bar = self._page.head, self.hands.bar
        left = 24 + max(head.title.sizeHint().width(), head.fact.sizeHint().width()) + 24
        high = max(bar.sizeHint().height(), current().px(44))
        top = (head.head.height() - high) // 2 + 4
        bar.setGeometry(left, top, self._page.width() - left - 24, high)
