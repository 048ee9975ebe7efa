"""The middle column: exercises, signs of opening, ladders (M4)."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.pack import MethodPack
from desktop.domain.sessions import Report, Session
from desktop.language import current_language, translate
from ui.pages.session.exercises import Exercises
from ui.pages.session.parts import HINTS_UNTIL, group_title
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.fields import Check
from ui.widgets.labels import KeyHint, label
from ui.widgets.ladder import LadderWidget

PITCH = 33
"""Height of a row with a ladder, in pixels at 100 %."""


class Rows(QWidget):
    """Words and a widget per row, the rings round the widgets lying over each other's room."""

    def __init__(self, rows: Sequence[tuple[QWidget, QWidget]]) -> None:
        super().__init__()
        self._rows = tuple(rows)
        for row in self._rows:
            for widget in row:
                widget.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _pitch(self) -> int:
        return current().px(PITCH)

    def sizeHint(self) -> QSize:
        """As wide as the widest words and their widget."""
        wide = max((a.sizeHint().width() + b.sizeHint().width() for a, b in self._rows), default=0)
        return QSize(wide, self._pitch() * len(self._rows) + 2)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut; the widget may become narrower."""
        wide = max((a.sizeHint().width() + b.minimumSizeHint().width() for a, b in self._rows), default=0)
        return QSize(wide, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the rows in place."""
        super().resizeEvent(event)
        pitch = self._pitch()
        left = max((words_.sizeHint().width() for words_, _ in self._rows), default=0) + 2
        for index, (words_, widget) in enumerate(self._rows):
            words_.setGeometry(0, index * pitch, left, pitch)
            high = widget.sizeHint().height()
            widget.setGeometry(left, index * pitch + (pitch - high) // 2, self.width() - left, high)


class Signs(QWidget):
    """Seven signs; "not filled in" is not the same as "none seen" (M4)."""

    changed = Signal()

    def __init__(self, pack: MethodPack) -> None:
        super().__init__()
        self._filled = False
        self._read_only = False
        title, _words, self.count = group_title(translate("SessionPage", "Signs of opening"), box=3)
        self.none_button = Button("", "quiet", small=True)
        self.none_button.clicked.connect(self._toggle_none)
        title.addWidget(self.none_button)
        # The rows below stay where they are when it goes.
        title.addStrut(self.none_button.sizeHint().height())
        self.checks = {sign.id: Check(sign.label[current_language()]) for sign in pack.signs}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(title)
        for number, check in enumerate(self.checks.values(), start=1):
            column.addLayout(self._row(number, check))
        self._say()

    def _row(self, number: int, check: Check) -> QHBoxLayout:
        keys = f"Alt+{number}"
        check.clicked.connect(self._touched)
        check.setToolTip(keys)
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(check.click)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(check, 1)
        hint = KeyHint(keys)
        row.addWidget(hint)
        if current().scale >= HINTS_UNTIL:
            hint.hide()
        return row

    def focus_first(self) -> None:
        """Bring the keyboard to the first sign."""
        next(iter(self.checks.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def _touched(self) -> None:
        self._filled = True
        self._say()
        self.changed.emit()

    def _toggle_none(self) -> None:
        self._filled = not self._filled
        self._say()
        self.changed.emit()

    def value(self) -> frozenset[str] | None:
        """Ids of the signs seen; ``None`` while nothing is filled in."""
        if not self._filled:
            return None
        return frozenset(key for key, check in self.checks.items() if check.isChecked())

    def show_report(self, report: Report) -> None:
        """Show what was filled in."""
        self._filled = report.signs is not None
        for key, check in self.checks.items():
            check.setChecked(key in (report.signs or ()))
        self._say()

    def _say(self) -> None:
        seen = self.value()
        if seen is None:
            self.count.setText(translate("SessionPage", "not filled in yet"))
        else:
            text = translate("SessionPage", "{count} of {total}, the counsellor’s estimate")
            self.count.setText(text.format(count=len(seen), total=len(self.checks)))
        empty = translate("SessionPage", "No signs seen")
        back = translate("SessionPage", "Not filled in after all")
        self.none_button.setText(empty if seen is None else back)
        self.none_button.setVisible(not seen and not self._read_only)

    def set_read_only(self, read_only: bool) -> None:
        """Only show."""
        self._read_only = read_only
        for check in self.checks.values():
            check.setEnabled(not read_only)
        self._say()


class Ladders(QWidget):
    """The four ladders of the week, with last time's number under each."""

    changed = Signal()
    went_through = Signal()
    """The last ladder got its number: the next part may take over."""

    def __init__(self, pack: MethodPack) -> None:
        super().__init__()
        language = current_language()
        caption = translate("SessionPage", "a digit goes on, T is 10; short line = last time")
        title, _words, _side = group_title(translate("SessionPage", "Ladders"), caption, box=4)
        self.ladders = {
            ladder.id: LadderWidget(ladder.label[language], in_a_row=True) for ladder in pack.ladders
        }
        widgets = list(self.ladders.values())
        for here, following in itertools.pairwise(widgets):
            here.answered.connect(following.setFocus)
            here.passed_on.connect(partial(_type_on, following))
        widgets[-1].answered.connect(self.went_through)
        rows = []
        for ladder in pack.ladders:
            widget, words_ = self.ladders[ladder.id], label(ladder.label[language])
            widget.changed.connect(self.changed)
            for one in (widget, words_):
                one.setToolTip(ladder.question[language])
            rows.append((words_, widget))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(title)
        column.addWidget(Rows(rows))

    def show_report(self, report: Report, previous: Session | None) -> None:
        """Show the numbers and those of last time."""
        now = dict(report.ladders)
        before = dict(previous.report.ladders) if previous else {}
        for key, ladder in self.ladders.items():
            ladder.set_value(now.get(key))
            ladder.set_previous(before.get(key))

    def value(self) -> tuple[tuple[str, int], ...]:
        """The ladders that are filled in."""
        return tuple((key, v) for key, ladder in self.ladders.items() if (v := ladder.value()) is not None)

    def set_read_only(self, read_only: bool) -> None:
        """Only show."""
        for ladder in self.ladders.values():
            ladder.setEnabled(not read_only)


def _type_on(ladder: LadderWidget, digit: str) -> None:
    ladder.setFocus()
    ladder.type_digit(digit)


class Marks(QWidget):
    """Exercises, signs and ladders under each other."""

    changed = Signal()
    went_through = Signal()
    """The last ladder got its number: the next part may take over."""

    def __init__(self, pack: MethodPack) -> None:
        super().__init__()
        self._pack = pack
        self.exercises = Exercises()
        self.exercises.changed.connect(self.changed)
        self.exercises.went_through.connect(self._on_to_signs)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.exercises)
        self._add_signs_and_ladders()
        self._column.addStretch(1)

    def _add_signs_and_ladders(self) -> None:
        self.signs, self.ladders = Signs(self._pack), Ladders(self._pack)
        self.signs.changed.connect(self.changed)
        self.ladders.changed.connect(self.changed)
        self.ladders.went_through.connect(self.went_through)
        self._column.insertWidget(1, self.signs)
        self._column.insertWidget(2, self.ladders)

    def _on_to_signs(self) -> None:
        self.signs.focus_first()

    def take_pack(self, pack: MethodPack) -> None:
        """Show the exercises, signs and ladders of this pack; they are empty until a report is shown."""
        self._pack = pack
        for part in (self.signs, self.ladders):
            part.setParent(None)
            part.deleteLater()
        self._add_signs_and_ladders()
        # What is made later comes last on the Tab key, unless it is told where it stands.
        before: QWidget = self.exercises.take
        for widget in (self.signs.none_button, *self.signs.checks.values(), *self.ladders.ladders.values()):
            QWidget.setTabOrder(before, widget)
            before = widget

    def show_report(self, session: Session, report: Report, previous: Session | None) -> None:
        """Fill the column without signals."""
        self.exercises.show_week(self._pack.week(session.theme))
        self.exercises.show_report(report)
        self.exercises.show_previous(previous.report if previous else None)
        self.signs.show_report(report)
        self.ladders.show_report(report, previous)

    def fill(self, report: Report) -> Report:
        """The report with what stands in this column."""
        return replace(
            report,
            exercises=self.exercises.value(),
            signs=self.signs.value(),
            ladders=self.ladders.value(),
        )

    def set_read_only(self, read_only: bool) -> None:
        """A fixed report is only shown."""
        for part in (self.exercises, self.signs, self.ladders):
            part.set_read_only(read_only)
