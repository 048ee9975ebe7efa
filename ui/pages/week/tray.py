"""Beside the week: what still has to be planned, and how to read the blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.sessions import Place, SessionState
from desktop.domain.trajectory import Phase
from desktop.language import translate, words
from desktop.services.tray import TrayReason, Waiting
from ui.pages.week.block import drag_distance
from ui.pages.week.block_paint import paint_body
from ui.pages.week.ground import TRAVEL_STRENGTH, hatch
from ui.pages.week.reading import PLACE_ICONS, WeekShown, week_of
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.emptying import empty
from ui.widgets.labels import PhaseLabel, label

WIDTH, BAR = 256, 12


class Sample(QWidget):
    """A small block as an example: "brain", "relating", "contact", "ghost", "travel" or "now"."""

    def __init__(self, look: str) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(current().px(28), current().px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        if self._look == "now":
            painter.setPen(QPen(current().colour("accent"), 2))
            painter.drawLine(0, self.height() // 2, self.width(), self.height() // 2)
            return
        if self._look == "travel":
            hatch(painter, self.rect(), "ink2", TRAVEL_STRENGTH)
            return
        ghost = self._look == "ghost"
        paint_body(painter, self.rect(), "contact" if ghost else self._look, loose=ghost)


class Legend(QWidget):
    """ "Zo lees je de week": each look with its words."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(translate("WeekPage", "How to read the week"), "caption", "ink2"))
        column.addSpacing(4)
        column.addLayout(self._phase("brain", Phase.BRAIN, translate("WeekPage", "one stripe")))
        column.addLayout(self._phase("relating", Phase.RELATING, translate("WeekPage", "double stripe")))
        column.addLayout(self._plain("contact", translate("WeekPage", "guided meeting: dashed edge")))
        column.addLayout(self._plain("ghost", translate("WeekPage", "not planned yet: to be checked")))
        column.addLayout(self._plain("travel", translate("WeekPage", "travel time")))
        column.addLayout(self._plain("now", translate("WeekPage", "this is the time now")))
        for icon, role, text in (
            (PLACE_ICONS[Place.HOME], "ink2", words.place(Place.HOME)),
            (PLACE_ICONS[Place.ELSEWHERE], "ink2", words.place(Place.ELSEWHERE)),
            (PLACE_ICONS[Place.PHONE], "ink2", words.place(Place.PHONE)),
            ("check", "good", words.session_state(SessionState.HELD)),
            ("square-pen", "warn", translate("WeekPage", "report missing")),
            ("calendar-x", "ink2", words.session_state(SessionState.CANCELLED)),
        ):
            column.addLayout(self._icon(icon, role, text))
        column.addStretch(1)

    def _phase(self, look: str, phase: Phase, text: str) -> QHBoxLayout:
        row = self._row(Sample(look))
        row.addWidget(PhaseLabel(phase, "caption"))
        row.addWidget(label(text, "caption"), 1)
        return row

    def _plain(self, look: str, text: str) -> QHBoxLayout:
        row = self._row(Sample(look))
        row.addWidget(label(text, "caption", wrap=True), 1)
        return row

    def _icon(self, icon: str, role: str, text: str) -> QHBoxLayout:
        picture = label("", "caption")
        size = current().px(16)
        picture.setPixmap(current().pixmap(icon, role, size, self.devicePixelRatioF()))
        picture.setFixedWidth(current().px(28))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = self._row(picture)
        row.addWidget(label(text, "caption"), 1)
        return row

    def _row(self, first: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(first)
        return row


class TrayCard(Card):
    """One thing to plan: who, what, and the button that does it; a visit can be pulled into the week."""

    acted = Signal()
    dragged = Signal(int)
    """Minutes below the top of the block at which it is held."""

    def __init__(
        self, name: str, phase: Phase | None, lines: Sequence[str], *, can_drag: bool, deed: str = ""
    ) -> None:
        super().__init__()
        self._can_drag = can_drag
        self._held_at: QPoint | None = None
        deed = deed or translate("WeekPage", "Plan")
        self.body.setContentsMargins(12, 8, 12, 10)
        self.body.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        if can_drag:
            head.addWidget(_grip(), 0, Qt.AlignmentFlag.AlignTop)
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.setToolTip(translate("WeekPage", "Drag it into the week, or choose Plan"))
        head.addWidget(label(name, "body_strong", wrap=True), 1)
        if phase is not None:
            head.addWidget(PhaseLabel(phase, "caption"), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        for line in lines:
            self.body.addWidget(label(line, "caption", "ink2", wrap=True))
        self.button = Button(deed, icon="calendar-plus", small=True)
        self.button.setAccessibleName(f"{deed}, {name}")
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.clicked.connect(lambda _checked=False: self.acted.emit())
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the pointer took hold."""
        if self._can_drag and event.button() is Qt.MouseButton.LeftButton:
            self._held_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough from where it was pressed it is in the hand."""
        held = self._held_at
        if held is not None and (event.position().toPoint() - held).manhattanLength() >= drag_distance():
            self._held_at = None
            self.dragged.emit(15)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a pull does nothing."""
        self._held_at = None


def _grip() -> QLabel:
    """The sign that something can be dragged."""
    picture = label("", "caption")
    size = current().px(16)
    picture.setPixmap(current().pixmap("grip-vertical", "ink2", size, picture.devicePixelRatioF()))
    picture.setFixedSize(size, current().px(22))
    return picture


class Tray(QWidget):
    """ "Nog te plannen": visits without a date or place, and people without a next one."""

    session_chosen = Signal(object)
    """The id of a session that gets a date or place."""
    session_dragged = Signal(object, int)
    """A WeekSession in the hand."""
    person_chosen = Signal(object)
    """A Waiting of somebody without a next visit."""
    place_asked = Signal(object, object)
    """The ids of home visits that need another place, and the button that asks."""
    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        # The bar takes its room of it where there is more than fits below each other.
        self.setMaximumWidth(current().px(WIDTH))
        self.setMinimumWidth(current().px(WIDTH) - BAR)
        self.count = label("", "body", "ink2")
        self.cards: list[TrayCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.nothing = label(
            translate("WeekPage", "Everyone who is under way has a next appointment."),
            "body",
            "ink2",
            wrap=True,
        )
        self.all = Button(translate("WeekPage", "Propose dates…"), icon="list-checks", small=True)
        # Nothing is said before the week is read.
        self.nothing.hide()
        self.all.hide()
        self.all.clicked.connect(lambda _checked=False: self.all_asked.emit())
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(translate("WeekPage", "Still to plan"), "heading"))
        head.addWidget(self.count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.all)
        column.addLayout(self._list)
        column.addSpacing(8)
        column.addWidget(Legend())
        column.addStretch(1)

    def show_week(self, shown: WeekShown) -> None:
        """Show what waits."""
        empty(self._list)
        red = [item for item in shown.tray if item.reason is TrayReason.RED_HOME]
        others = [item for item in shown.tray if item.reason is not TrayReason.RED_HOME]
        self.cards = [*self._red_cards(red), *(self._card(item) for item in others)]
        for card in self.cards:
            self._list.addWidget(card)
        self.count.setText(str(len(self.cards)))
        self.count.setVisible(bool(self.cards))
        self.nothing.setVisible(not self.cards)
        # One alone is quicker by its own button.
        self.all.setVisible(sum(item.reason is not TrayReason.RED_HOME for item in shown.tray) > 1)

    def _red_cards(self, red: Sequence[Waiting]) -> Iterator[TrayCard]:
        """One card for all home visits of somebody whose risk turned red."""
        for _person, group in groupby(red, key=lambda item: item.participant_id):
            items = [item.item for item in group if item.item is not None]
            count = translate("WeekPage", "%n visit(s) at home to come", "", len(items))
            why = translate("WeekPage", "Risk is red: choose a place other than at home.")
            card = TrayCard(
                items[0].name, None, (count, why), can_drag=False, deed=translate("WeekPage", "Choose place")
            )
            card.button.set_icon("map-pin")
            card.acted.connect(
                lambda items=items, card=card: self.place_asked.emit(
                    [item.session.id for item in items], card.button
                )
            )
            yield card

    def _card(self, item: Waiting) -> TrayCard:
        session = item.item
        lost = session is not None and item.reason is TrayReason.LOST_DATE
        phase = session.session.phase if session is not None else None
        card = TrayCard(item.name, phase, tray_lines(item), can_drag=lost)
        if session is None:
            card.acted.connect(lambda: self.person_chosen.emit(item))
        else:
            card.acted.connect(lambda: self.session_chosen.emit(session.session.id))
            card.dragged.connect(lambda hold: self.session_dragged.emit(session, hold))
        return card


def tray_lines(item: Waiting) -> list[str]:
    """ "week 3 van 8", and why it waits."""
    session = item.item
    if session is None:
        if item.trajectory_id is None:
            return [translate("WeekPage", "No weeks planned yet.")]
        return [translate("WeekPage", "No next visit planned.")]
    week = week_of(session.session.number, session.total)
    return [week, translate("WeekPage", "Has no date.")]
