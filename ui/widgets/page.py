"""The furniture of a page: head, scrolling sheet, foot and tabs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.language import translate
from ui.theme import current
from ui.theme.early import NO_FOCUS, NO_SCROLL_BAR, set_early
from ui.widgets.buttons import IconButton
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.wrap import WrapLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent


class PageHead(QWidget):
    """Title, one line of fact under it, actions on the right; 72 high; large letters put actions below."""

    back = Signal()

    def __init__(self, title: str, fact: str = "", back: bool = False) -> None:
        super().__init__()
        self.title = label(title, "title")
        self.fact = ElidedLabel(fact, "caption", "ink2")
        self.back_button = IconButton("arrow-left", translate("PageHead", "Back"), "Alt+Left")
        if not back:
            self.back_button.hide()
        self.back_button.clicked.connect(lambda _checked=False: self.back.emit())
        self._actions = WrapLayout(None, 12, between=8)
        self._below = False
        self._lay_out()
        self.set_title(title)
        self.set_fact(fact)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.fact)
        words.addStretch(1)
        for one in (self.title, self.fact):
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 8, 24, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        # Back and words in a row of their own: without a back button there is no gap before the words.
        upper = QHBoxLayout()
        upper.setSpacing(12)
        upper.addWidget(self.back_button)
        upper.addLayout(words, 1)
        self._grid.addLayout(upper, 0, 0)
        self._grid.addLayout(self._actions, 0, 1, _beside())
        self._grid.setColumnStretch(0, 1)
        self.setMinimumHeight(current().px(72))
        # Fixed would cap it at one row of actions.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self.title.setText(title)
        self.title.setToolTip(title)
        self._arrange()

    def set_fact(self, fact: str) -> None:
        """Show another line of fact; "" leaves it out."""
        self.fact.setText(fact)
        self.fact.setVisible(bool(fact))
        self._arrange()

    def add_action(self, widget: QWidget) -> None:
        """Put a button on the right, after the ones that are there."""
        self._actions.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the arrangement that fits."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The title is never cut: the actions go under the words where there is no room beside them."""
        margins = self._grid.contentsMargins()
        back = self.back_button.sizeHint().width() + 12 if not self.back_button.isHidden() else 0
        room = self.width() - margins.left() - margins.right() - back
        title, fact = self.title.sizeHint().width(), self.fact.sizeHint().width()
        # The end of a line of fact may give way; its tooltip is whole.
        words = max(title, 0 if self.fact.isHidden() else fact * 3 // 4)
        actions = self._actions.sizeHint().width()
        below = bool(actions) and words + 12 + actions > room
        if below != self._below:
            self._below = below
            self._grid.removeItem(self._actions)
            if below:
                # Over the whole width: where even that is too narrow they go on in a row below.
                self._grid.addLayout(self._actions, 1, 0, 1, 2)
            else:
                self._grid.addLayout(self._actions, 0, 1, _beside())
            self._grid.setContentsMargins(24, 8, 24, 8 if below else 0)


def _beside() -> QtCore.Qt.AlignmentFlag:
    # Not a constant: the door is shown before Qt's names are there.
    return QtCore.Qt.AlignmentFlag.AlignRight | QtCore.Qt.AlignmentFlag.AlignVCenter


def centred(widget: QWidget) -> QHBoxLayout:
    """Put ``widget`` in the middle between left and right."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row


def scroll(widget: QWidget, name: str = "") -> QScrollArea:
    """Make ``widget`` scroll up and down; 16 px on the right stay free for the bar."""
    area = QScrollArea()
    # A viewport of our own: asking for Qt's makes its bindings wrap every kind of widget, at 10 ms.
    area.setViewport(QWidget())
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    set_early(area, "horizontalScrollBarPolicy", NO_SCROLL_BAR)
    area.setAccessibleName(name or translate("scroll", "Scrolling part of the page"))
    # The sheet is reached through what is on it; Qt scrolls along with the focus.
    set_early(area, "focusPolicy", NO_FOCUS)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 16, 0)
    column.addWidget(widget)
    area.setWidget(holder)
    holder.setAutoFillBackground(False)
    return area


@contextmanager
def rebuilt(area: QScrollArea) -> Iterator[None]:
    """Fill the sheet of ``area`` anew: out of sight, and laid out once when everything is on it.

    In sight Qt would show each new widget by itself and lay all of them out again each time, and paint
    the sheet at its old height before the scroll area hears of the new one.
    """
    sheet = area.widget()
    if sheet is None:
        yield
        return
    sheet.hide()
    try:
        yield
    finally:
        inside = sheet.findChildren(QWidget)
        for widget in inside:
            widget.ensurePolished()
        for widget in reversed(inside):
            # Out of sight nobody tells the layouts around it, from the inside outwards.
            widget.updateGeometry()
        _fit(area, sheet)
        sheet.show()


def _fit(area: QScrollArea, sheet: QWidget) -> None:
    """Give the sheet the size that the scroll area is going to give it."""
    room = area.maximumViewportSize()
    beside_bar = room.width() - area.verticalScrollBar().sizeHint().width()
    # The likelier width first: the height of a full sheet takes long to find.
    likely = beside_bar if sheet.sizeHint().height() > room.height() else room.width()
    height = sheet.heightForWidth(likely)
    scrolls = height > room.height()
    width = beside_bar if scrolls else room.width()
    if width != likely:
        height = sheet.heightForWidth(width)
    sheet.resize(width, max(height, room.height()))


def bring_to(widget: QWidget) -> None:
    """Give ``widget`` the keyboard and scroll to it, once what grew around it has its place."""
    widget.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)

    def reveal() -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(widget, 0, current().px(48))
            above = above.parentWidget()

    QTimer.singleShot(0, widget, reveal)


class Footer(QFrame):
    """The foot of a page that stays in sight: what is saved on the left, deeds on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.left = QHBoxLayout()
        self.right = QHBoxLayout()
        for side in (self.left, self.right):
            side.setSpacing(12)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 4)
        row.addLayout(self.left)
        row.addStretch(1)
        row.addLayout(self.right)
        self.setMinimumHeight(current().px(52))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class Tabs(QTabBar):
    """Tabs over a part of the page; the page shows what belongs to ``currentChanged``."""

    def __init__(self, names: Sequence[str], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(QtCore.Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        for one in names:
            # A single ampersand would become a mnemonic.
            self.addTab(one.replace("&", "&&"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline under all of them; the chosen one stands on it."""
        from PySide6.QtGui import QPainter

        theme = current()
        painter = QPainter(self)
        painter.fillRect(0, self.height() - theme.border, self.width(), theme.border, theme.colour("line"))
        painter.end()
        super().paintEvent(event)
