"""The exercises of the week: done, a bit, not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.pack import Exercise, PackWeek
from desktop.domain.sessions import Done, Report
from desktop.language import current_language, translate
from ui.pages.session.parts import group_title
from ui.widgets.emptying import empty
from ui.widgets.labels import label
from ui.widgets.segmented import SegmentedChoice
from ui.widgets.text_link import TextLink

COLUMNS = 3
"""Exercises beside each other: six of them in the height of two rows."""
DONE_WIDTHS = {"nl": (60, 54, 42), "en": (52, 52, 42)}


def done_word(done: Done) -> str:
    """The shortest word for how an exercise went: three of them stand in one outline."""
    return {
        Done.DONE: translate("SessionPage", "done"),
        Done.A_BIT: translate("SessionPage", "a bit"),
        Done.NOT: translate("SessionPage", "not"),
    }[done]


class Exercises(QWidget):
    """Each exercise of the week: done, a bit, not. All three are fine (M9)."""

    changed = Signal()
    went_through = Signal()
    """The last exercise got its answer: the next part may take over."""

    def __init__(self) -> None:
        super().__init__()
        self.choices: dict[str, SegmentedChoice] = {}
        self.comes_after: QWidget | None = None
        """What Tab leaves when it comes here; without it new choices would stand last."""
        self._read_only = False
        self._exercises: tuple[Exercise, ...] = ()
        self._kept: tuple[tuple[str, Done], ...] = ()
        keys = ", ".join(f"{key} {done_word(done)}" for key, done in zip("123", Done, strict=True))
        row, self._title, _side = group_title("", keys, box=2)
        self.take = TextLink(translate("SessionPage", "As last time"))
        self.take.clicked.connect(lambda _checked=False: self._take_over())
        self.take.hide()
        row.addWidget(self.take)
        self._before: dict[str, Done] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addLayout(self._grid)

    def show_week(self, week: PackWeek) -> None:
        """Show the exercises of another week."""
        self._title.setText(translate("SessionPage", "Exercises of week {number}").format(number=week.number))
        if self._exercises == week.exercises:
            return
        self._exercises = week.exercises
        empty(self._grid)
        self.choices = {}
        language = current_language()
        for index, exercise in enumerate(week.exercises):
            name = exercise.title[language]
            choice = SegmentedChoice(
                [(done.value, done_word(done)) for done in Done],
                name,
                keys=dict(zip("123", (done.value for done in Done), strict=True)),
                tick=False,
                widths=DONE_WIDTHS[language],
            )
            choice.setToolTip(exercise.text[language])
            choice.chosen.connect(lambda _value: self.changed.emit())
            choice.answered.connect(lambda index=index: self._go_on(index))
            row, place = divmod(index, COLUMNS)
            caption = label(name, "caption", wrap=True)
            caption.setContentsMargins(4, 0, 0, 0)
            caption.setToolTip(exercise.text[language])
            self._grid.addWidget(caption, 2 * row, place, Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(choice, 2 * row + 1, place, Qt.AlignmentFlag.AlignLeft)
            self.choices[exercise.id] = choice
        self._chain()

    def _go_on(self, index: int) -> None:
        following = list(self.choices.values())[index + 1 :]
        if following:
            following[0].setFocus()
        else:
            self.went_through.emit()

    def show_previous(self, previous: Report | None) -> None:
        """What the same exercises got last time, to take over where nothing is filled in yet."""
        shown = previous.exercises if previous else ()
        self._before = {key: done for key, done in shown if key in self.choices}
        self._show_take()

    def _show_take(self) -> None:
        empty = not any(choice.value() for choice in self.choices.values())
        self.take.setVisible(bool(self._before) and empty and not self._read_only)
        language = current_language()
        said = "\n".join(
            f"{exercise.title[language]}: {done_word(self._before[exercise.id])}"
            for exercise in self._exercises
            if exercise.id in self._before
        )
        self.take.setToolTip(said)
        self.take.setAccessibleDescription(said)

    def _take_over(self) -> None:
        """Backspace on a choice takes it back."""
        for key, done in self._before.items():
            self.choices[key].set_value(done.value)
        self._show_take()
        next(iter(self.choices.values())).setFocus()
        self.changed.emit()

    def _chain(self) -> None:
        before = self.comes_after
        for choice in self.choices.values():
            if before is not None:
                QWidget.setTabOrder(before, choice)
            before = choice

    def show_report(self, report: Report) -> None:
        """Show what was filled in."""
        self._kept = tuple(item for item in report.exercises if item[0] not in self.choices)
        filled = dict(report.exercises)
        for key, choice in self.choices.items():
            choice.set_value(filled[key].value if key in filled else "")
        self._show_take()

    def value(self) -> tuple[tuple[str, Done], ...]:
        """What is filled in, with exercises of other weeks that were noted before."""
        chosen = [(key, Done(c.value())) for key, c in self.choices.items() if c.value()]
        return (*self._kept, *chosen)

    def set_read_only(self, read_only: bool) -> None:
        """Only show."""
        self._read_only = read_only
        self._show_take()
        for choice in self.choices.values():
            choice.set_read_only(read_only)
