"""The card of the guided visit beside the control it speaks of, and a ring around that control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import translate
from ui.desk import Destination
from ui.theme import current
from ui.tour.stops import Stop, stops
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.speaking import announce

if TYPE_CHECKING:
    from ui.workspace import Workspace

WIDTH, GAP, FOLLOW_MS = 340, 12, 200
"""Of the card and beside the control, in pixels at 100 %; how often the card looks where the control is."""


HOLDS = 5
"""How many of those looks the card keeps the keyboard after a stop begins."""


class Ring(QWidget):
    """A line around a control; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Three pixels of accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current().colour("accent"), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)


class Tour(QFrame):
    """Holds nothing back: the page underneath works on. “Stop” and Esc end it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._stops = stops()
        self.at = 0
        self._holding = 0
        self.ring = Ring(workspace)
        self.setObjectName("card")
        self.setAccessibleName(translate("Tour", "Guided tour"))
        self.place = label("", "caption", "ink2")
        self.title = label("", "heading", wrap=True)
        self.text = label("", "body", wrap=True)
        self.stop_button = Button(translate("Tour", "Stop"))
        self.next_button = Button(translate("Tour", "Next"), "filled")
        self._lay_out()
        self.stop_button.clicked.connect(lambda _checked=False: self.end())
        self.next_button.clicked.connect(lambda _checked=False: self.go_on())
        self._follow = QTimer(self)
        self._follow.setInterval(FOLLOW_MS)
        self._follow.timeout.connect(self._place_beside)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        for widget in (self.place, self.title, self.text):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.stop_button)
        row.addStretch(1)
        row.addWidget(self.next_button)
        column.addSpacing(4)
        column.addLayout(row)
        self.setFixedWidth(min(current().px(WIDTH), 520))

    def begin(self) -> None:
        """Show the first stop."""
        self._show(0)

    def go_on(self) -> None:
        """To the next stop; after the last one it is over."""
        if self.at + 1 < len(self._stops):
            self._show(self.at + 1)
        else:
            self.end()

    def _show(self, at: int) -> None:
        stop = self._stops[at]
        here = self._workspace.here
        if here is None or here.page != stop.page:
            self._workspace.go(Destination(stop.page))
        self.at = at
        last = at + 1 == len(self._stops)
        place = translate("Tour", "{number} of {total}").format(number=at + 1, total=len(self._stops))
        self.place.setText(place)
        self.title.setText(stop.title)
        self.text.setText(stop.text)
        self.setAccessibleDescription(f"{place}. {stop.title}. {stop.text}")
        self.next_button.setText(translate("Tour", "Done") if last else translate("Tour", "Next"))
        self.stop_button.setVisible(not last)
        self.show()
        self._follow.start()
        self._holding = HOLDS
        self._place_beside()
        announce(self)

    def end(self) -> None:
        """Go, and leave the page as it is."""
        self._follow.stop()
        for widget in (self.ring, self):
            widget.hide()
            widget.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends it."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return
        super().keyPressEvent(event)

    # Where it stands

    def _target(self, stop: Stop) -> QRect | None:
        """The control in the workspace; ``None`` while it is not in sight."""
        page = self._workspace.page(stop.page)
        found = stop.find(page) if page.isVisible() else None
        if found is None or not found.isVisible():
            return None
        box = QRect(found.mapTo(self._workspace, QPoint(0, 0)), found.size())
        return box.intersected(self._workspace.rect())

    def _place_beside(self) -> None:
        target = self._target(self._stops[self.at])
        self.ring.setVisible(target is not None)
        # Never over the rail, the status line or a message with its undo.
        stack = self._workspace.stack
        room = QRect(stack.mapTo(self._workspace, QPoint(0, 0)), stack.size()).adjusted(GAP, GAP, -GAP, -GAP)
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        if target is None:
            self.move(room.right() - self.width(), room.bottom() - self.height())
        else:
            self.ring.setGeometry(target.adjusted(-5, -5, 5, 5))
            self.move(_beside(target, self.rect(), room))
        self.ring.raise_()
        self.raise_()
        if self._holding > 0:
            # A page takes the keyboard once it has read what it shows; whoever tours goes on by it.
            self._holding -= 1
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _beside(target: QRect, card: QRect, room: QRect) -> QPoint:
    """Right of the control, else left, else below, else above; at last inside its lower right corner."""
    top = min(max(target.top(), room.top()), room.bottom() - card.height())
    left = min(max(target.left(), room.left()), room.right() - card.width())
    if target.right() + GAP + card.width() <= room.right():
        return QPoint(target.right() + GAP, top)
    if target.left() - GAP - card.width() >= room.left():
        return QPoint(target.left() - GAP - card.width(), top)
    if target.bottom() + GAP + card.height() <= room.bottom():
        return QPoint(left, target.bottom() + GAP)
    if target.top() - GAP - card.height() >= room.top():
        return QPoint(left, target.top() - GAP - card.height())
    return QPoint(room.right() - card.width() - GAP, room.bottom() - card.height() - GAP)
