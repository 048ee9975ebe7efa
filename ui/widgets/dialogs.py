"""Dialogs: a title inside, problems above the form, buttons at the foot. Opened, never executed."""

from __future__ import annotations

from typing import Literal, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDialog,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.language import translate
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, label
from ui.widgets.page import scroll
from ui.widgets.unfolded import Unfolded

SCROLL_ROOM = 16
LEAST_IN_SIGHT = 110
"""What stays in sight of a part that scrolls in a dialog that is too high for the screen, at 100 %."""


@runtime_checkable
class GivesHelp(Protocol):
    """The window that knows the help."""

    def help_over(self, dialog: QWidget) -> None:
        """Open the help that belongs to a dialog over it."""


class Dialog(QDialog):
    """A window over the page that it belongs to. Esc closes it; closing deletes it."""

    def __init__(self, title: str, parent: QWidget | None, width: int = 560) -> None:
        super().__init__(parent)
        theme = current()
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(theme.px(width), self.screen().availableGeometry().width() - 48))
        self._fit_asked = False
        self.title_label = label(title, "heading", wrap=True)
        self.bar = MessageBar("error", "", "")
        self.bar.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._left = QHBoxLayout()
        self._foot = QHBoxLayout()
        for side in (self._left, self._foot):
            side.setSpacing(12)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 opens the help of the page under the dialog, or of the dialog itself."""
        above: QWidget | None = self
        while event.key() == Qt.Key.Key_F1 and above is not None:
            if isinstance(above, GivesHelp):
                above.help_over(self)
                return
            above = above.parentWidget()
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addLayout(self._left)
        foot.addStretch(1)
        foot.addLayout(self._foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.setSpacing(16)
        whole.addWidget(self.title_label)
        whole.addWidget(self.bar)
        whole.addLayout(self.body, 1)
        whole.addSpacing(8)
        whole.addLayout(foot)

    def add_button(self, button: Button, role: Literal["deed", "safe"]) -> None:
        """Put a button at the foot; the deed stands rightmost.

        Enter does the deed unless it erases. A safe button without a slot of its own closes the dialog.
        """
        if role == "deed":
            self._foot.addWidget(button)
            button.setDefault(button.kind != "erase")
            return
        self._foot.insertWidget(0, button)
        button.clicked.connect(self.reject)

    def open(self) -> None:
        """Show the dialog over its window; it answers through its signals."""
        # Without a parent nobody else holds on to it: the connection does, until it is deleted.
        self.finished.connect(lambda _result: self.deleteLater())
        self._fit()
        super().open()

    def _fit(self) -> None:
        """Be as high as the wrapped words need at this width, and no higher than the screen."""
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        self._fit_asked = False
        screen = self.screen().availableGeometry()
        width = max(self.width() if self.isVisible() else self.sizeHint().width(), self.minimumWidth())
        if self._needed(layout, width) > screen.height() - 48 and self.body.parentWidget() is self:
            self._make_room(layout, width, screen.height() - 48)
        holder = self.body.parentWidget()
        scrolls = holder is not None and holder is not self
        if holder is not None and scrolls:
            self._widen(holder, layout, screen)
            width = max(width, self.minimumWidth())
        # Qt's own least height reckons wrapped words at another width: too much for a low screen.
        self.setMinimumHeight(min(self._needed(layout, width), screen.height() - 48))
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()
        if scrolls:
            # As much of it in sight as the screen holds: the scrolling part itself asks for little.
            high = screen.height()
        self.resize(width, min(max(high, self.height() if self.isVisible() else 0), screen.height() - 48))
        if self.isVisible():
            self._stay_in_sight(screen)
        if self.isVisible() and scrolls:
            QTimer.singleShot(0, self, self._show_focused)

    def _needed(self, layout: QLayout, width: int) -> int:
        """The least height at this width."""
        if layout.hasHeightForWidth():
            return layout.totalMinimumHeightForWidth(width)
        return self.minimumSizeHint().height()

    def _make_room(self, layout: QLayout, width: int, most: int) -> None:
        """What scrolls already gives way first: a bar within what scrolls is one too many."""
        least = current().px(LEAST_IN_SIGHT)
        before = {
            area: area.minimumHeight()
            for area in self.findChildren(QAbstractScrollArea)
            if area.maximumHeight() > area.minimumHeight() > least and area.isVisibleTo(self)
        }
        for area, high in before.items():
            excess = self._needed(layout, width) - most
            self._ask_of(area, max(high - max(excess, 0), least))
        if self._needed(layout, width) > most:
            for area, high in before.items():
                self._ask_of(area, high)
            self._let_scroll()

    def _ask_of(self, area: QWidget, high: int) -> None:
        """Another least height, which every layout around it hears of at once."""
        area.setMinimumHeight(high)
        around: QWidget | None = area
        while around is not None and around is not self:
            around.updateGeometry()
            around = around.parentWidget()
            layout = around.layout() if around is not None else None
            if layout is not None:
                layout.activate()

    def _let_scroll(self) -> None:
        """More than the screen holds, as with large letters: the middle scrolls, title and buttons stay."""
        whole, focused = self.layout(), self.focusWidget()
        if not isinstance(whole, QVBoxLayout):
            return
        at = whole.indexOf(self.body)
        holder = QWidget()
        area = scroll(holder)
        whole.takeAt(at)
        # In the dialog before anything stands on it: so the way of Tab stays as it was.
        whole.insertWidget(at, area, 1)
        holder.setLayout(self.body)
        for inner in holder.findChildren(QScrollArea):
            # What takes the keyboard itself, as the sheet of a paper does, keeps its own way of scrolling.
            if inner.focusPolicy() is Qt.FocusPolicy.NoFocus:
                Unfolded(inner)
        for words in holder.findChildren(Label):
            # The style sheet gives back the colour that they had at first.
            words.dress()
        if focused is not None:
            focused.setFocus()

    def _widen(self, holder: QWidget, layout: QLayout, screen: QRect) -> None:
        """What scrolls down does not scroll sideways: the bar and the room beside it come on top of it."""
        inside = holder.minimumSizeHint().width()
        inside += 2 * SCROLL_ROOM + layout.contentsMargins().left() * 2
        self.setMinimumWidth(max(self.minimumWidth(), min(inside, screen.width() - 48)))

    def _stay_in_sight(self, screen: QRect) -> None:
        """A dialog that grew moves up as far as it has to: its buttons stand at its foot."""
        frame = self.frameGeometry()
        below = self.geometry().bottom() - screen.bottom()
        if below > 0:
            self.move(frame.left(), max(frame.top() - below, screen.top()))

    def _show_focused(self) -> None:
        """What has the keyboard is what somebody is about to type in: it stays in sight when things grow."""
        focused, above = self.focusWidget(), self.body.parentWidget()
        # Qt says of nothing that it stands on nothing.
        if above is None or not above.isAncestorOf(focused):
            return
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(focused, 0, current().px(48))

    def event(self, event: QEvent) -> bool:
        """Something inside takes more or less room, as an error beside a field does."""
        changed = event.type() is QEvent.Type.LayoutRequest and self.isVisible()
        if changed and not self._fit_asked:
            self._fit_asked = True
            QTimer.singleShot(0, self, self._fit)
        return super().event(event)

    def show_problem(self, text: str) -> None:
        """Say above the form what keeps the whole of it from being saved."""
        self.bar.set_message(translate("Dialog", "Not saved."), text)
        self.bar.show()
        self._fit()

    def clear_problem(self) -> None:
        """Take the bar away again."""
        self.bar.hide()


class Question(Dialog):
    """Asks before a deed: the title names it, the body says what it costs, the safe answer is the default.

    ``decided`` comes once, with ``False`` also for Esc and for closing the window.
    """

    decided = Signal(bool)

    def __init__(  # noqa: PLR0917 - title, body and both answers read best in the order of the screen
        self, parent: QWidget | None, title: str, body: str, deed: str, safe: str, erase: bool = False
    ) -> None:
        super().__init__(title, parent, width=480)
        self.text = label(body, wrap=True)
        self.body.addWidget(self.text)
        self.deed_button = Button(deed, kind="erase" if erase else "plain", icon="trash-2" if erase else "")
        self.safe_button = Button(safe, kind="filled")
        self.add_button(self.deed_button, "deed")
        self.add_button(self.safe_button, "safe")
        self.deed_button.clicked.connect(self.accept)
        self.deed_button.setDefault(False)
        self.safe_button.setDefault(True)
        self.safe_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setAccessibleDescription(body)
        self.finished.connect(self._decide)

    def _decide(self, result: int) -> None:
        self.decided.emit(result == int(QDialog.DialogCode.Accepted))
