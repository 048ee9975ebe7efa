"""The exercises of the week: done, a bit, not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.pack import PackWeek
from desktop.domain.sessions import Done, Report
from desktop.language import current_language, translate
from ui.pages.session.parts import group_title
from ui.widgets.labels import label
from ui.widgets.segmented import SegmentedChoice

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

    def __init__(self) -> None:
        super().__init__()
        self.choices: dict[str, SegmentedChoice] = {}
        self.comes_after: QWidget | None = None
        """What Tab leaves when it comes here; without it new choices would stand last."""
        self._kept: tuple[tuple[str, Done], ...] = ()
        row, self._title, _side = group_title("")
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
        if list(self.choices) == [exercise.id for exercise in week.exercises]:
            return
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.choices = {}
        language = current_language()
        for index, exercise in enumerate(week.exercises):
            name = exercise.title[language]
            choice = SegmentedChoice(
                [(done.value, done_word(done)) for done in Done],
                name,
                tick=False,
                widths=DONE_WIDTHS[language],
            )
            choice.setToolTip(exercise.text[language])
            choice.chosen.connect(lambda _value: self.changed.emit())
            row, place = divmod(index, COLUMNS)
            caption = label(name, "caption", wrap=True)
            caption.setContentsMargins(4, 0, 0, 0)
            caption.setToolTip(exercise.text[language])
            self._grid.addWidget(caption, 2 * row, place, Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(choice, 2 * row + 1, place, Qt.AlignmentFlag.AlignLeft)
            self.choices[exercise.id] = choice
        self._chain()

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

    def value(self) -> tuple[tuple[str, Done], ...]:
        """What is filled in, with exercises of other weeks that were noted before."""
        chosen = [(key, Done(c.value())) for key, c in self.choices.items() if c.value()]
        return (*self._kept, *chosen)

    def set_read_only(self, read_only: bool) -> None:
        """Only show."""
        for choice in self.choices.values():
            choice.set_read_only(read_only)
