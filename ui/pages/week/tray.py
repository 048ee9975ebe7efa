"""Beside the week: what still has to be planned, and how to read the blocks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop.domain.sessions import SessionState
from desktop.domain.trajectory import Phase
from desktop.language import translate, words
from desktop.services.planning import WeekSession
from desktop.services.today import OpenTask
from ui.pages.week.block import paint_body
from ui.pages.week.reading import WeekShown, week_of
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.labels import PhaseLabel, label

WIDTH = 256


class Sample(QWidget):
    """A small block as an example: "brain", "relating", "contact" or "now"."""

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
        paint_body(painter, QRect(0, 0, self.width(), self.height()), self._look)


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
        column.addLayout(self._plain("contact", translate("WeekPage", "guided contact: dashed edge")))
        column.addLayout(self._plain("now", translate("WeekPage", "this is the time now")))
        for icon, role, text in (
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
    """One thing to plan: who, what, and the button that does it."""

    acted = Signal()

    def __init__(self, name: str, phase: Phase | None, text: str, deed: str) -> None:
        super().__init__()
        self.body.setContentsMargins(12, 8, 12, 10)
        self.body.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(name, "body_strong", wrap=True), 1)
        if phase is not None:
            head.addWidget(PhaseLabel(phase, "caption"), 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(label(text, "caption", "ink2", wrap=True))
        self.button = Button(deed, icon="calendar-plus", small=True)
        self.button.setAccessibleName(f"{deed}, {name}")
        self.button.clicked.connect(lambda _checked=False: self.acted.emit())
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


class Tray(QWidget):
    """ "Nog te plannen": sessions without a date, and people whose next step is planning."""

    session_chosen = Signal(object)
    """A WeekSession that gets a date."""
    task_chosen = Signal(object)
    """An OpenTask that is done in the dossier."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(current().px(WIDTH))
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
        column.addLayout(self._list)
        column.addSpacing(8)
        column.addWidget(Legend())
        column.addStretch(1)

    def show_week(self, shown: WeekShown) -> None:
        """Show what waits."""
        clear(self._list)
        self.cards = [*self._sessions(shown.view.unplanned), *self._tasks(shown.tasks)]
        for card in self.cards:
            self._list.addWidget(card)
        self.count.setText(str(len(self.cards)))
        self.count.setVisible(bool(self.cards))
        self.nothing.setVisible(not self.cards)

    def _sessions(self, waiting: Iterable[WeekSession]) -> Iterable[TrayCard]:
        for item in waiting:
            text = week_of(item.session.number, item.total)
            card = TrayCard(item.name, item.session.phase, text, translate("WeekPage", "Plan"))
            card.acted.connect(lambda item=item: self.session_chosen.emit(item))
            yield card

    def _tasks(self, tasks: Iterable[OpenTask]) -> Iterable[TrayCard]:
        for task in tasks:
            card = TrayCard(
                task.name, None, words.next_step_text(task.step)[0], translate("WeekPage", "Plan")
            )
            card.acted.connect(lambda task=task: self.task_chosen.emit(task))
            yield card


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
