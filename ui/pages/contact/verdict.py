"""The verdict beside the checklist: a sentence, what to do, and the one filled button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.condition_tasks import TaskKind
from desktop.domain.pack import MethodPack
from desktop.language import translate
from desktop.services.contact import ContactCheck
from ui.pages.contact.deeds import Deed, Deeds, deed_icon, deed_text, deeds_of, task_done_text, task_text
from ui.pages.contact.verdict_lines import Entry, entries_of, footnotes, head_of, why_blocked
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, hairline
from ui.widgets.emptying import empty
from ui.widgets.labels import label
from ui.widgets.speaking import announce
from ui.widgets.wrap import wrapped_row

SIDE = 266
UNLIMITED = 16_777_215


class EntryView(QWidget):
    """One entry; a click on a condition brings the keyboard to its row."""

    jumped = Signal(str)
    acted = Signal(object)
    put_down = Signal(str, bool)

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.code = entry.code
        self._code = entry.code if entry.title and entry.code else ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if entry.title:
            column.addWidget(label(self._title(entry), "body_strong", wrap=True))
        if entry.text:
            style = "own_words" if entry.own_words else "caption" if entry.title else "body"
            column.addWidget(label(entry.text, style, wrap=True))
        self.button: Button | None = None
        deed = entry.deed
        if deed is not None:
            self.button = Button(deed_text(deed), small=True)
            self.button.clicked.connect(lambda: self.acted.emit(deed))
            column.addSpacing(4)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.task: Button | None = None
        if entry.task is not None:
            self.task = self._task_button(entry, entry.task)
            # As a link below the sentence, so that three of them stay in sight.
            self.task.setProperty("flush", True)
            column.addWidget(self.task, 0, Qt.AlignmentFlag.AlignLeft)
        if self._code:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _task_button(self, entry: Entry, kind: TaskKind) -> Button:
        text = task_done_text(kind) if entry.task_stands else task_text(kind)
        button = Button(text, "quiet", "check" if entry.task_stands else "", small=True)
        button.setAccessibleName(f"{text}, {entry.code} {entry.title}")
        button.clicked.connect(lambda: self.put_down.emit(entry.code, not entry.task_stands))
        return button

    @staticmethod
    def _title(entry: Entry) -> str:
        single = entry.code and entry.code not in entry.text.split(", ")
        return f"{entry.code}  {entry.title}" if single else entry.title

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the row."""
        if self._code:
            self.jumped.emit(self._code)


class FittingScroll(QScrollArea):
    """As high as what it holds, scrolling only when there is less room."""

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        self._held = held
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("ContactPage", "What to do"))
        self.setWidget(held)
        self.viewport().setAutoFillBackground(False)
        held.setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """The height of the contents at this width."""
        layout = self._held.layout()
        width = max(self.width(), current().px(200))
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        return QSize(width, max(height, 0))

    def minimumSizeHint(self) -> QSize:
        """Two lines at least."""
        return QSize(current().px(120), min(self.sizeHint().height(), current().px(60)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other contents ask for another height; a scroll area does not pass that on by itself."""
        if watched is self._held and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit_bar()
        return super().eventFilter(watched, event)

    def _fit_bar(self) -> None:
        """Without this the bar, once there, takes the width that makes it needed."""
        policy = Qt.ScrollBarPolicy
        fits = self.height() >= self.sizeHint().height()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for another height."""
        super().resizeEvent(event)
        self._fit_bar()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class VerdictPanel(QWidget):
    """Card with the verdict, buttons below. ``compact`` is the bar above the rows."""

    acted = Signal(object)
    """A deed was chosen."""
    jumped = Signal(str)
    """Bring the keyboard to this condition."""
    put_down = Signal(str, bool)
    """Something is to be done for this condition, or was done."""

    def __init__(self, act: Callable[[Deed], None]) -> None:
        super().__init__()
        self.acted.connect(act)
        self._main: Deed | None = None
        self._second: Deed | None = None
        self._compact = False
        self._next_open = ""
        self._notes = ""
        self.icon = label("", "body")
        self.heading = label("", "heading", wrap=True)
        self.show_open = Button(translate("ContactPage", "Show what is open"), kind="quiet", small=True)
        # Where the list gives way to rows, one thing to do still stands below the sentence.
        self.next_task = Button("", "quiet", small=True)
        self._next: Entry | None = None
        self.main = Button("", "filled")
        self.second = Button("")
        self.reason = label("", "caption", "ink2", wrap=True)
        self.notes = label("", "caption", "ink2", wrap=True)
        self.quiet = {
            deed: Button(deed_text(deed), "quiet", small=True)
            for deed in (Deed.CHANGE, Deed.UNPLAN, Deed.SET_ASIDE, Deed.KIND_SHEET)
        }
        self.worklist = label(translate("ContactPage", "Working list, not validated."), "caption", "ink2")
        self.entries: list[EntryView] = []
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.main.clicked.connect(lambda: self._emit(self._main))
        self.second.clicked.connect(lambda: self._emit(self._second))
        self.show_open.clicked.connect(lambda: self.jumped.emit(self._next_open))
        self.next_task.clicked.connect(self._put_next)
        for deed, button in self.quiet.items():
            button.clicked.connect(lambda _checked=False, deed=deed: self._emit(deed))

    def _put_next(self) -> None:
        if self._next is not None:
            self.put_down.emit(self._next.code, not self._next.task_stands)

    def _emit(self, deed: Deed | None) -> None:
        if deed is not None:
            self.acted.emit(deed)

    def _lay_out(self) -> None:
        self.card = Card()
        self.card.body.setContentsMargins(12, 14, 12, 12)
        self.card.body.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(current().px(8))
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        held = QWidget()
        self._list = QVBoxLayout(held)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self.list_area = FittingScroll(held)
        self.card.body.addLayout(head)
        self.card.body.addWidget(self.list_area)
        self.rule = hairline()
        self.card.body.addWidget(self.rule)
        self.card.body.addWidget(self.notes)
        self.next_task.setProperty("flush", True)
        self.below = wrapped_row(self.next_task, self.show_open)
        self.card.body.addWidget(self.below)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(10)
        self._buttons = QWidget()
        self._button_rows(self._buttons)
        self._whole.addWidget(self.card)
        self._whole.addWidget(self._buttons)
        self._whole.addStretch(1)
        self._whole.addWidget(self.worklist)

    def _button_rows(self, holder: QWidget) -> None:
        self._quiet_row = QHBoxLayout()
        self._quiet_row.setSpacing(0)
        for button in self.quiet.values():
            self._quiet_row.addWidget(button)
        self._quiet_row.addStretch(1)
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for button in (self.main, self.second):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            rows.addWidget(button)
        rows.addWidget(self.reason)
        rows.addLayout(self._quiet_row)
        rows.addStretch(1)
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_compact(self, compact: bool) -> None:
        """Become the bar above the rows, without the list: open rows say what to do themselves."""
        self._compact = compact
        direction = QBoxLayout.Direction
        self._whole.setDirection(direction.LeftToRight if compact else direction.TopToBottom)
        self._whole.setStretch(0, int(compact))
        self._whole.setStretch(2, int(not compact))
        if compact:
            self._buttons.setFixedWidth(current().px(SIDE))
        else:
            self._buttons.setMinimumWidth(0)
            self._buttons.setMaximumWidth(UNLIMITED)
        self._show_parts()

    def set_right_margin(self, margin: int) -> None:
        """Leave room at the right, in pixels."""
        self._whole.setContentsMargins(0, 0, margin, 0)

    def show_check(self, check: ContactCheck, pack: MethodPack) -> None:
        """Show verdict and buttons of a contact; buttons that stay keep the focus."""
        theme = current()
        head = head_of(check)
        size = theme.px(24)
        self.icon.setPixmap(theme.pixmap(head.icon, head.role, size, self.devicePixelRatioF()))
        if head.text != self.heading.text() and self.isVisible():
            announce(self.heading, head.text)
        self.heading.setText(head.text)
        self._next_open = next(iter(check.verdict.hard_open), "")
        self._fill(entries_of(check, pack))
        self._notes = "\n".join(footnotes(check))
        self._show_deeds(check, deeds_of(check))
        self._show_parts()

    def _show_deeds(self, check: ContactCheck, deeds: Deeds) -> None:
        self._main, self._second = deeds.main, deeds.second
        for button, deed in ((self.main, deeds.main), (self.second, deeds.second)):
            button.setVisible(deed is not None)
            button.setText(deed_text(deed) if deed is not None else "")
            button.set_icon(deed_icon(deed) if deed is not None and button is self.main else "")
        reason = why_blocked(check) if deeds.main is Deed.PLAN else ""
        self.main.set_blocked(reason)
        self.reason.setText(reason)
        for one, button in self.quiet.items():
            button.setVisible(one in deeds.quiet)

    def _show_parts(self) -> None:
        sentences = any(view.button is not None for view in self.entries)
        self.list_area.setVisible(
            bool(self.entries) and (not self._compact or sentences or not self._next_open)
        )
        self.show_open.setVisible(self._compact and bool(self._next_open) and self._main is Deed.PLAN)
        parts = [self.reason.text(), self.worklist.text()]
        self.notes.setText(" ".join(part for part in parts if part) if self._compact else self._notes)
        self.notes.setVisible(bool(self.notes.text()))
        self.rule.setVisible(self.list_area.isVisibleTo(self) and self.notes.isVisibleTo(self))
        self.reason.setVisible(bool(self.reason.text()) and not self._compact)
        self.worklist.setVisible(not self._compact)
        self.next_task.setVisible(self._compact and self._next is not None)
        self.below.setVisible(not (self.next_task.isHidden() and self.show_open.isHidden()))
        self._buttons.setVisible(self._main is not None or self._second is not None or self._has_quiet())
        self.updateGeometry()

    def _has_quiet(self) -> bool:
        return any(not button.isHidden() for button in self.quiet.values())

    def _fill(self, entries: list[Entry]) -> None:
        empty(self._list)
        self.entries = [EntryView(entry) for entry in entries]
        tasks = sorted((one for one in entries if one.task is not None), key=lambda one: one.task_stands)
        self._next = next(iter(tasks), None)
        if self._next is not None and self._next.task is not None:
            said = (task_done_text if self._next.task_stands else task_text)(self._next.task)
            self.next_task.setText(f"{self._next.code}: {said}")
        for view in self.entries:
            view.jumped.connect(self.jumped)
            view.acted.connect(self.acted)
            view.put_down.connect(self.put_down)
            self._list.addWidget(hairline())
            self._list.addWidget(view)
        self._list.addStretch(1)
        self.list_area.updateGeometry()
