"""The table: one participant fills the window. No name, no list, no note, no status line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout

from desktop.language import current_language, translate
from desktop.services.table import TableView
from ui.table.panes import ExercisePane, LadderPane, PathPane, TablePath
from ui.theme import current
from ui.widgets.ground import Ground
from ui.widgets.labels import label
from ui.widgets.table_button import TableButton

EXERCISE, LADDER, PATH = range(3)
HEAD, FOOT, SIDE = 80, 112, 32


class TablePage(Ground):
    """Exercises, ladders and the own path, to page through with keys, mouse or finger."""

    pointed = Signal(str, object)
    """Id of a ladder and the number, or ``None`` when it was taken away."""
    leaving = Signal()

    def __init__(self, view: TableView) -> None:
        super().__init__("window")
        self.view = view
        self.chosen = dict(view.chosen)
        self.at = {EXERCISE: 0, LADDER: 0}
        self.setAccessibleName(translate("Table", "At the table"))
        header = view.header[current_language()]
        self.header = label(header, "table_label", wrap=True)
        self.done = TableButton("x", translate("Table", "Done at the table"))
        self.done.setAccessibleDescription("Esc")
        self.exercise, self.ladder, self.path = ExercisePane(), LadderPane(), PathPane()
        self.stack = QStackedWidget()
        for pane in (self.exercise, self.ladder, self.path):
            self.stack.addWidget(pane)
        self.tabs = (
            TableButton("hand", translate("Table", "Exercise")),
            TableButton("ruler", translate("Table", "Ladder")),
            TableButton("route", translate("Table", "My path")),
        )
        self.earlier = TableButton("chevron-left", name=translate("Table", "Back one"))
        self.later = TableButton("chevron-right", name=translate("Table", "On to the next"))
        self.count = label("", "table_label")
        self.small_path = TablePath()
        self.small_path.show_view(view)
        self._lay_out()
        self._connect()
        self.go(EXERCISE)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 12, SIDE, 12)
        head.addWidget(self.header, 1)
        head.addWidget(self.done)
        self.foot = Ground("surface")
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(SIDE, 20, SIDE, 20)
        foot.setSpacing(16)
        for tab in self.tabs:
            tab.setCheckable(True)
            foot.addWidget(tab)
        foot.addStretch(1)
        for widget in (self.earlier, self.count, self.later):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.small_path)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self._group = QButtonGroup(self)
        for index, tab in enumerate(self.tabs):
            self._group.addButton(tab, index)
        self._group.idClicked.connect(self.go)
        self.earlier.clicked.connect(lambda _checked=False: self.turn(-1))
        self.later.clicked.connect(lambda _checked=False: self.turn(1))
        self.done.clicked.connect(lambda _checked=False: self.leaving.emit())
        self.ladder.chosen.connect(self._point)
        self.ladder.stairs.passed.connect(self.turn)

    def go(self, part: int) -> None:
        """Show exercises, ladders or the path."""
        self.tabs[part].setChecked(True)
        show: dict[int, Callable[[], None]] = {
            EXERCISE: self._show_exercise,
            LADDER: self._show_ladder,
            PATH: lambda: self.path.show_view(self.view, self.chosen),
        }
        show[part]()
        self.stack.setCurrentIndex(part)
        total = self._total()
        for widget in (self.earlier, self.count, self.later):
            widget.setVisible(total > 1)
        at = self.at.get(part, 0)
        self.count.setText(translate("Table", "{at} of {total}").format(at=at + 1, total=total))
        self.earlier.setEnabled(at > 0)
        self.later.setEnabled(at + 1 < total)
        if part == LADDER:
            self.ladder.stairs.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.tabs[part].hasFocus() and self.isVisible():
            self.tabs[part].setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self, step: int) -> None:
        """Go to the next or the one before of what is shown; nothing happens at the ends."""
        part = self.stack.currentIndex()
        if part == PATH:
            bar = self.path.verticalScrollBar()
            bar.setValue(bar.value() + step * bar.pageStep() // 2)
            return
        at = self.at.get(part, 0) + step
        if part in self.at and 0 <= at < self._total():
            self.at[part] = at
            self.go(part)

    def _total(self) -> int:
        return {EXERCISE: len(self.view.week.exercises), LADDER: len(self.view.ladders)}.get(
            self.stack.currentIndex() if self._group.checkedId() < 0 else self._group.checkedId(), 1
        )

    def _show_exercise(self) -> None:
        self.exercise.show_exercise(self.view, self.view.week.exercises[self.at[EXERCISE]])

    def _show_ladder(self) -> None:
        ladder = self.view.ladders[self.at[LADDER]]
        self.ladder.show_ladder(ladder, self.chosen.get(ladder.id), keeps=self.view.keeps)

    def _point(self, ladder: str, value: int | None) -> None:
        self.chosen.pop(ladder, None)
        if value is not None:
            self.chosen[ladder] = value
        self.pointed.emit(ladder, value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows turn the page, Esc is done, E L P choose what is shown; a digit belongs to the ladder."""
        key, text = event.key(), event.text()
        turning = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageUp: -1}
        turning |= {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1}
        if key == Qt.Key.Key_Escape:
            self.leaving.emit()
        elif key in turning:
            self.turn(turning[Qt.Key(key)])
        elif text.isdecimal() and text.isascii() and self.stack.currentIndex() == LADDER:
            self.ladder.stairs.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ladder.stairs.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The path at the foot gives way where there is no room for it."""
        super().resizeEvent(event)
        needed = sum(tab.sizeHint().width() + 16 for tab in self.tabs) + 2 * SIDE
        needed += 2 * self.later.sizeHint().width() + 160
        room = self.width() - needed
        fits = room >= self.small_path.minimumSizeHint().width() and current().scale <= 1.3
        self.small_path.setVisible(fits)
