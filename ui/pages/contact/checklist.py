"""The checklist of one contact: twenty conditions, the verdict beside them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.contact import ContactState
from desktop.language import translate
from desktop.services.contact import ContactCheck
from ui.pages.contact.actions import quiet_action
from ui.pages.contact.column import Column
from ui.pages.contact.row import ConditionRow
from ui.pages.contact.sentences import evidence, when_text
from ui.pages.contact.steps import KeyLegend, StepsLine
from ui.pages.contact.verdict import VerdictPanel
from ui.theme import current
from ui.widgets.page import PageHead, scroll

LEFT_GROUPS = ("participant", "place")
COLUMNS = (392, 460, 266)
GAP = 16
MARGIN = 24
BAR, SCROLL_BAR = 16, 12
SCROLLS_ALONG = 1.75
"""From this letter scale on the verdict above the rows scrolls along: they would have no room beside it."""
FIXED = frozenset({ContactState.HELD, ContactState.LOOKED_BACK, ContactState.SET_ASIDE})
"""States in which answers are shown and no longer given."""


class Checklist(QWidget):
    """Answers go up as signals; what comes back changes rows and verdict, never the focus."""

    answered = Signal(str, str)
    acted = Signal(object)
    put_down = Signal(str, bool)
    """Something is to be done for this condition, or was done."""
    back = Signal()
    history = Signal()
    together = Signal()
    printed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.check: ContactCheck | None = None
        self.rows: list[ConditionRow] = []
        self.columns: list[Column] = []
        self._arrangement = ""
        self.head = PageHead("", back=True)
        self.head.back.connect(self.back)
        self.table_button = quiet_action(translate("ContactPage", "Fill in together…"), "users")
        self.history_button = quiet_action(translate("ContactPage", "History"), "history")
        self.print_button = quiet_action(translate("ContactPage", "Print…"), "printer")
        for button, signal in (
            (self.table_button, self.together),
            (self.history_button, self.history),
            (self.print_button, self.printed),
        ):
            self.head.add_action(button)
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
        self.steps, self.legend = StepsLine(), KeyLegend()
        self.verdict = VerdictPanel(self.acted.emit)
        self.verdict.jumped.connect(self.focus_row)
        self.verdict.put_down.connect(self.put_down)
        self._sheet = QWidget()
        self._grid = QGridLayout(self._sheet)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.area: QScrollArea = scroll(self._sheet, translate("ContactPage", "Conditions"))
        self._folding = QTimer(self)
        self._folding.setSingleShot(True)
        self._folding.setInterval(0)
        self._folding.timeout.connect(self.unfold)
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(MARGIN, 0, MARGIN, 4)
        line.setSpacing(GAP)
        line.addWidget(self.steps, 1)
        line.addWidget(self.legend)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        self._body.addWidget(self.area, 1)
        self._body.addWidget(self.verdict)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(line)
        whole.addLayout(self._body, 1)

    # What is shown

    def show_check(self, check: ContactCheck) -> bool:
        """Show a contact; returns whether it is another one than before."""
        other = self.check is None or self.check.contact.id != check.contact.id
        self.check = check
        if other or len(self.rows) != len(check.statuses):
            self._build(check)
        self.head.set_title(check.contact.facts.title)
        self.head.set_fact(when_text(check))
        self.steps.show_state(check.state, skipped=check.contact.unplanned)
        for row, status in zip(self.rows, check.statuses, strict=True):
            row.show_status(status, evidence(check, status, check.pack))
            row.set_read_only(check.state in FIXED)
        for column in self.columns:
            column.show_counts()
        self.verdict.show_check(check, check.pack)
        self.table_button.setVisible(check.state not in FIXED)
        self.legend.setVisible(check.state not in FIXED and current().scale < 1.5)
        self._folding.start()
        return other

    def _build(self, check: ContactCheck) -> None:
        for column in self.columns:
            self._grid.removeWidget(column)
            column.hide()
            column.deleteLater()
        self.rows = [ConditionRow(status) for status in check.statuses]
        groups: dict[str, list[ConditionRow]] = {}
        for row in self.rows:
            groups.setdefault(row.status.condition.group, []).append(row)
            row.answered.connect(self.answered)
            row.stepped.connect(lambda step, answer, row=row: self._step(row, step, answer))
            row.entered.connect(self._folding.start)
        left = [(name, rows) for name, rows in groups.items() if name in LEFT_GROUPS]
        right = [(name, rows) for name, rows in groups.items() if name not in LEFT_GROUPS]
        self.columns = [Column(left), Column(right)]
        for column in self.columns:
            column.resized.connect(self._folding.start)
        self._arrangement = ""
        self._arrange()

    # Room

    def _arrange(self) -> None:
        theme, width = current(), self.width() - 2 * MARGIN
        if not self.columns:
            return
        side = theme.px(COLUMNS[2])
        least = sum(column.minimumSizeHint().width() for column in self.columns)
        both = max(theme.px(COLUMNS[0]) + theme.px(COLUMNS[1]), least)
        if width >= both + side + 2 * GAP:
            arrangement = "three"
        elif width >= max(both * 0.94, least) + GAP:
            arrangement = "two"
        else:
            arrangement = "one"
        if arrangement == self._arrangement:
            return
        self._arrangement = arrangement
        beside = arrangement == "three"
        for number, column in enumerate(self.columns):
            self._grid.removeWidget(column)
            place = (number + 1, 0) if arrangement == "one" else (1, number)
            self._grid.addWidget(column, *place, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, COLUMNS[0])
        self._grid.setColumnStretch(1, 0 if arrangement == "one" else COLUMNS[1])
        self._grid.setRowStretch(3, 1)
        along = not beside and theme.scale >= SCROLLS_ALONG
        for layout in (self._grid, self._body):
            layout.removeWidget(self.verdict)
        if along:
            self._grid.addWidget(self.verdict, 0, 0, 1, 2)
        else:
            self._body.addWidget(self.verdict)
        self._body.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        )
        self._body.setSpacing(0 if beside or along else GAP)
        # Rows keep room for their scroll bar; a verdict above them ends where they end.
        self._body.setContentsMargins(MARGIN, 0, MARGIN if beside else MARGIN - BAR, 8)
        self.verdict.set_right_margin(0 if beside or along else BAR + SCROLL_BAR)
        self.verdict.setFixedWidth(side) if beside else self.verdict.setMaximumWidth(16777215)
        if not beside:
            self.verdict.setMinimumWidth(0)
        self.verdict.set_compact(not beside)

    @property
    def arrangement(self) -> str:
        """ "three" columns with the verdict, "two" with it on top, or "one"."""
        return self._arrangement

    def unfold(self) -> None:
        """Open what asks for something, as far as all twenty stay in sight beside the verdict."""
        room = self.area.viewport().height() if self._arrangement == "three" else 0
        for column in self.columns:
            column.unfold(room)
        focused = next((row for row in self.rows if row.has_focus()), None)
        if focused is not None:
            self._sheet.updateGeometry()
            QTimer.singleShot(0, focused, lambda: self._bring_in_sight(focused))

    def _bring_in_sight(self, row: ConditionRow) -> None:
        if row in self.rows:
            self.area.ensureWidgetVisible(row, 0, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another arrangement."""
        super().resizeEvent(event)
        self._arrange()
        self._folding.start()

    def sizeHint(self) -> QSize:
        """The size of the page of a small laptop."""
        return QSize(1150, 640)

    # The keyboard

    def _step(self, row: ConditionRow, step: int, answer: bool) -> None:
        place = self.rows.index(row) + step
        while answer and place < len(self.rows) and not self.rows[place].takes_answers():
            place += step
        if 0 <= place < len(self.rows):
            self.rows[place].take_focus()
        elif answer:
            self.verdict.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_row(self, code: str) -> None:
        """Bring the keyboard to a condition."""
        for row in self.rows:
            if row.code == code:
                row.take_focus()

    def focus_widget(self) -> QWidget | None:
        """Where work goes on: the first open condition, else the filled button."""
        if self.check is None:
            return None
        if self.check.state in (ContactState.IDEA, ContactState.CHECKING):
            open_ = [row for row in self.rows if not row.counts and row.takes_answers()]
            hard = [row for row in open_ if row.status.condition.hard]
            if open_:
                return (hard or open_)[0].choice
        if not self.verdict.main.isHidden():
            return self.verdict.main
        return self.rows[0].choice if self.rows else None
