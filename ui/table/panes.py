"""What fills the table: an exercise in large letters, a ladder to point at, the own path."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.pack import Exercise, Ladder
from desktop.language import current_language, translate, words
from desktop.services.table import TableView
from ui.table.letters import TableText, fit, quiet
from ui.theme import current
from ui.widgets.cards import Card
from ui.widgets.emptying import empty
from ui.widgets.labels import label
from ui.widgets.ladder_stairs import LadderStairs
from ui.widgets.page import rebuilt
from ui.widgets.path import PathStep, PathWidget

MARGIN = 64
ASIDE = 344
LARGE = 2.0
"""How much larger the path is where it is what is shown."""
ASIDE_FROM, ASIDE_UNTIL = 1180, 1.3
"""Width from which, and letter size until which, the card stands beside the exercise."""


class ExercisePane(QWidget):
    """Week and theme, the name of the exercise, what it asks; beside it what this week is about."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = TableText("table_label", "ink2")
        self.title = TableText("table_title")
        self.text = TableText("table_body")
        self._motto = ""
        self.aside = Card()
        self.aside.body.setContentsMargins(32, 32, 32, 32)
        self.aside.body.setSpacing(12)
        self.aside.setFixedWidth(ASIDE)
        self.motto = label("", "table_label", wrap=True)
        self.aside.body.addWidget(quiet(translate("Table", "This week")))
        self.aside.body.addWidget(self.motto)
        self._room = QWidget()
        self._room.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self._room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        for text in self.texts:
            column.addWidget(text)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(48)
        row.addWidget(self._room, 1)
        row.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def texts(self) -> tuple[TableText, ...]:
        """From top to bottom."""
        return self.theme, self.title, self.text

    def show_exercise(self, view: TableView, exercise: Exercise) -> None:
        """Show one exercise."""
        language = current_language()
        self.theme.setText(week_line(view))
        self.title.setText(exercise.title[language])
        self.text.setText(exercise.text[language])
        self._motto = view.week.motto[language]
        self.motto.setText(self._motto)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the letters that fit."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = bool(self._motto) and self.width() >= ASIDE_FROM and current().scale <= ASIDE_UNTIL
        self.aside.setVisible(beside)
        width = self.width() - 2 * MARGIN - (ASIDE + 48 if beside else 0)
        if width > 0:
            fit(self.texts, width, self.height() - 40)


class LadderPane(QWidget):
    """A question, eleven steps, the words at both ends, and what was chosen."""

    chosen = Signal(str, object)
    """Id of the ladder and the number, or ``None``."""

    def __init__(self) -> None:
        super().__init__()
        self._ladder: Ladder | None = None
        self._keeps = True
        self.question = TableText("table_question")
        self.stairs = LadderStairs()
        self.low = quiet(translate("Table", "not at all"))
        self.high = quiet(translate("Table", "completely"))
        self.high.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.low.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.said = TableText("table_label", "ink2")
        ends = QHBoxLayout()
        ends.addWidget(self.low, 1)
        ends.addWidget(self.high, 1)
        column = QVBoxLayout(self)
        room = 24 if current().scale <= ASIDE_UNTIL else 8
        column.setContentsMargins(MARGIN, room, MARGIN, room)
        column.setSpacing(room * 2 // 3)
        column.addWidget(self.question)
        column.addWidget(self.stairs, 1)
        column.addLayout(ends)
        column.addWidget(self.said)
        self.stairs.setMaximumHeight(320)
        self.stairs.changed.connect(self._choose)

    def show_ladder(self, ladder: Ladder, value: int | None, *, keeps: bool) -> None:
        """Ask one question."""
        self._ladder, self._keeps = ladder, keeps
        question = ladder.question[current_language()]
        self.question.setText(question)
        self.stairs.show_question(question, value)
        self._say(value)
        self._fit()

    def _choose(self, value: int | None) -> None:
        self._say(value)
        if self._ladder is not None:
            self.chosen.emit(self._ladder.id, value)

    def _say(self, value: int | None) -> None:
        if value is None:
            text = translate("Table", "Point at a number. Leaving it open is fine too.")
        else:
            text = translate("Table", "You chose {number}. What makes it no lower number?")
            text = text.format(number=value)
        if not self._keeps:
            more = translate("Table", "This number is not kept: the report is finished.")
            text = f"{text} {more}"
        self.said.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the letters that fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.width() - 2 * MARGIN
        if width > 0:
            fit((self.question,), width, max(self.height() // 5, 60))
            fit((self.said,), width, max(self.height() // 8, 40))


class PathPane(QScrollArea):
    """Eight steps, the goal in own words, and how the ladders stood at the start and stand now."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Table", "My path"))
        sheet = QWidget()
        self.week = label("", "table_question", wrap=True)
        self.path = TablePath(LARGE if current().scale <= ASIDE_UNTIL else 1.0)
        self.goal_name = quiet(translate("Table", "What you want, in your own words"))
        self.goal = label("", "own_words", wrap=True)
        font = self.goal.font()
        font.setPixelSize(max(round(32 * min(current().scale, 1.5)), 24))
        self.goal.setFont(font)
        self.score = quiet("")
        self.numbers_name = quiet(translate("Table", "Your numbers"))
        self._numbers = QVBoxLayout()
        self._numbers.setSpacing(4)
        whole, column = QVBoxLayout(sheet), QVBoxLayout()
        whole.setContentsMargins(MARGIN, 16, MARGIN, 16)
        # Spacing beside a spacer is left but not reckoned with by Qt, and the words below would be cut off.
        for one in (whole, column):
            one.setSpacing(0)
        whole.addStretch(1)
        whole.addLayout(column)
        whole.addStretch(1)
        own, numbers = QVBoxLayout(), QVBoxLayout()
        for widget in (self.goal_name, self.goal, self.score):
            own.addWidget(widget)
        numbers.addWidget(self.numbers_name)
        numbers.addLayout(self._numbers)
        beside = current().scale <= ASIDE_UNTIL
        below = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        below.setSpacing(48 if beside else 16)
        for part in (own, numbers):
            part.setSpacing(8)
            below.addLayout(part, 1)
            if beside:
                below.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.week)
        column.addSpacing(12)
        column.addWidget(self.path)
        column.addSpacing(40)
        column.addLayout(below)
        self.setWidget(sheet)
        self.viewport().setAutoFillBackground(False)
        sheet.setAutoFillBackground(False)

    def show_view(self, view: TableView, chosen: Mapping[str, int]) -> None:
        """Show where this participant stands."""
        with rebuilt(self):
            self._fill(view, chosen)

    def _fill(self, view: TableView, chosen: Mapping[str, int]) -> None:
        self.week.setText(week_line(view))
        self.path.show_view(view)
        self.goal.setText(translate("Table", "‘{goal}’").format(goal=view.goal))
        self.score.setText(
            translate("Table", "You said last time: {score}.").format(score=words.goal_score(view.goal_score))
            if view.goal_score is not None
            else ""
        )
        for widget in (self.goal_name, self.goal):
            widget.setVisible(bool(view.goal))
        self.score.setVisible(bool(view.goal) and view.goal_score is not None)
        empty(self._numbers)
        lines = number_lines(view, chosen)
        self.numbers_name.setVisible(bool(lines))
        for line in lines:
            self._numbers.addWidget(label(line, "table_label", wrap=True))


class TablePath(PathWidget):
    """The path at the table."""

    def show_view(self, view: TableView) -> None:
        """Show the steps of a participant."""
        steps = [
            PathStep(step.number, step.phase, step.state, step_text(step.number, view)) for step in view.steps
        ]
        self.set_steps(steps, step_text(view.number, view))

    def event(self, event: QEvent) -> bool:
        """No tooltips at the table: the words stand on the page."""
        if event.type() == QEvent.Type.ToolTip:
            return True
        return super().event(event)


def week_line(view: TableView) -> str:
    """ "Week 3 · Lichtpuntjes vangen"."""
    text = translate("Table", "Week {number} · {theme}")
    if view.extra:
        text = translate("Table", "Extra week · {theme}")
    return text.format(number=view.number, theme=view.week.title[current_language()])


def step_text(number: int, view: TableView) -> str:
    """ "week 3 van 8"."""
    return translate("Table", "week {number} of {total}").format(number=number, total=view.total)


def number_lines(view: TableView, chosen: Mapping[str, int]) -> list[str]:
    """ "Levendig: eerst 3, nu 5", for each ladder with a number."""
    lines = []
    for ladder in view.ladders:
        now = chosen.get(ladder.id, view.latest.get(ladder.id))
        start = view.first.get(ladder.id)
        if now is None:
            continue
        name = ladder.label[current_language()]
        if start is None:
            lines.append(translate("Table", "{name}: now {now}").format(name=name, now=now))
        else:
            text = translate("Table", "{name}: first {start}, now {now}")
            lines.append(text.format(name=name, start=start, now=now))
    return lines
