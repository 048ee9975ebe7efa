"""The left column: what went well, facts, own view, agreement, goal (M8, M11)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import Problem
from desktop.domain.sessions import Report
from desktop.language import dates, translate, words
from desktop.services.sessions import SessionForm
from ui.pages.session.parts import HINTS_UNTIL, Note, box_mark
from ui.theme import current
from ui.widgets.fields import Check, Combo, TextEdit
from ui.widgets.labels import ElidedLabel, KeyHint, label
from ui.widgets.segmented import SegmentedChoice
from ui.widgets.text_link import TextLink

SCORES = (-1, 0, 1, 2)
GROWTH = (4, 3, 2, 0)
"""How room to spare is divided over the four texts."""
GOAL_KEYS = {"-": "-1", "−": "-1", "0": "0", "1": "1", "+": "1", "2": "2"}
HANDOUT_KEYS = "Alt+8"
"""After the seven signs."""
FOR_ME, FOR_YOU, NOT_ASKED = "self", "please", "none"


def score_text(score: int) -> str:
    """ "−1", "0", "+1", "+2"."""
    return {-1: "−1", 0: "0"}.get(score, f"+{score}")


class Story(QWidget):
    """What was said and seen. It has no field for the history of the problem (M8)."""

    changed = Signal()
    went_through = Signal()
    """The last answer of this column was typed: the next part may take over."""

    def __init__(self) -> None:
        super().__init__()
        self._last_score: int | None = None
        self._read_only = False
        apart = translate("SessionPage", "apart from the facts")
        self.went_well = Note(translate("SessionPage", "What went well?"), rows=3, box=1)
        self.observation = Note(
            translate("SessionPage", "Seen and heard"), translate("SessionPage", "facts"), rows=2, box=7
        )
        self.interpretation = Note(translate("SessionPage", "My view"), apart, rows=2, role="view", box=8)
        self.agreement = Note(translate("SessionPage", "Agreement until next time"), rows=1, box=6)
        self.notes = {
            "went_well": self.went_well,
            "observation": self.observation,
            "interpretation": self.interpretation,
            "agreement": self.agreement,
        }
        self.goal = SegmentedChoice(
            [(str(s), translate("SessionPage", "+1 better") if s == 1 else score_text(s)) for s in SCORES],
            translate("SessionPage", "Goal score of the participant"),
            keys=GOAL_KEYS,
            widths=(36, 32, 84, 38),
        )
        self.goal_take = TextLink("")
        own = translate("SessionPage", "own")
        self.own_goal = Combo(
            [("", f"{own} –"), *((str(s), f"{own} {score_text(s)}") for s in SCORES)],
            translate("SessionPage", "Own goal score of the counsellor"),
        )
        self.goal_words = ElidedLabel("", "caption", "ink2")
        self.pleasing = SegmentedChoice(
            [
                (FOR_ME, translate("SessionPage", "for myself")),
                (FOR_YOU, translate("SessionPage", "for you")),
                (NOT_ASKED, translate("SessionPage", "not asked")),
            ],
            translate("SessionPage", "Did you do this for yourself or for me?"),
            keys=dict(zip("123", (FOR_ME, FOR_YOU, NOT_ASKED), strict=True)),
            clearable=False,
        )
        self.pleased = label(
            translate("SessionPage", "Fine too. The signs of this visit do not count for ‘the brain opens’."),
            "caption",
            "ink2",
            wrap=True,
        )
        self.handout = Check("")
        self.handout_key = KeyHint(HANDOUT_KEYS)
        self.next_visit = label("", "caption", "ink2", wrap=True)
        self.next_visit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for note, stretch in zip(self.notes.values(), GROWTH, strict=True):
            column.addWidget(note, stretch)
        score = QHBoxLayout()
        score.setSpacing(8)
        score.addWidget(label(translate("SessionPage", "Goal score"), "body_strong"))
        score.addWidget(self.goal)
        score.addStretch(1)
        score.addWidget(self.own_goal)
        pleasing = QVBoxLayout()
        pleasing.setSpacing(0)
        question = translate("SessionPage", "‘Did you do this for yourself or for me?’")
        asked = QHBoxLayout()
        asked.setSpacing(8)
        asked.addWidget(label(question, "body", wrap=True), 1)
        asked.addWidget(label(translate("SessionPage", "key 1, 2, 3"), "caption", "ink2"))
        pleasing.addLayout(asked)
        pleasing.addWidget(self.pleasing)
        pleasing.addWidget(self.pleased)
        last = QHBoxLayout()
        last.setSpacing(8)
        if current().scale < HINTS_UNTIL:
            last.addWidget(box_mark(9))
        last.addWidget(self.handout)
        last.addWidget(self.handout_key)
        last.addWidget(self.next_visit, 1)
        goal = QVBoxLayout()
        goal.setSpacing(0)
        goal.addLayout(score)
        own_words = QHBoxLayout()
        own_words.setSpacing(8)
        if current().scale < HINTS_UNTIL:
            # Beside the score itself there is no room for it.
            own_words.addWidget(box_mark(5))
        own_words.addWidget(self.goal_words, 1)
        own_words.addWidget(self.goal_take)
        goal.addLayout(own_words)
        column.addLayout(goal)
        column.addLayout(pleasing)
        column.addLayout(last)

    def _connect(self) -> None:
        for note in self.notes.values():
            note.changed.connect(self.changed)
        self.goal.chosen.connect(lambda _value: self.changed.emit())
        self.own_goal.chosen.connect(lambda _value: self.changed.emit())
        self.pleasing.chosen.connect(lambda _value: self.changed.emit())
        self.handout.clicked.connect(lambda _checked: self.changed.emit())
        self.changed.connect(self._show_meaning)
        self.goal.answered.connect(self.pleasing.setFocus)
        self.pleasing.answered.connect(self.went_through)
        self.goal_take.clicked.connect(lambda _checked=False: self._take_score())
        shortcut = QShortcut(QKeySequence(HANDOUT_KEYS), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.handout.click)
        self.handout.setToolTip(HANDOUT_KEYS)
        if current().scale >= HINTS_UNTIL:
            self.handout_key.hide()

    def _show_meaning(self) -> None:
        """What follows from an answer stands beside it."""
        self.pleased.setVisible(self.pleasing.value() == FOR_YOU)
        score = self._last_score
        self.goal_take.setVisible(score is not None and not self.goal.value() and not self._read_only)
        if score is not None:
            again = translate("SessionPage", "As last time: {score}")
            self.goal_take.setText(again.format(score=score_text(score)))

    def _take_score(self) -> None:
        """Backspace on the score takes it back."""
        self.goal.set_value(_score(self._last_score))
        self.goal.setFocus()
        self.changed.emit()

    def show_form(self, form: SessionForm) -> None:
        """Show facts about the visit that are not typed here."""
        self.handout.setText(
            translate("SessionPage", "Sheet {number} handed out").format(number=form.session.theme)
        )
        goal = form.participant.details.goal
        self.goal_words.setText(f"‘{goal}’" if goal else "")
        self.goal_words.setVisible(bool(goal))
        before = form.previous.report if form.previous else None
        for key, note in self.notes.items():
            note.set_previous(getattr(before, key) if before else "")
        self._last_score = before.gas_participant if before else None
        self._show_meaning()
        slot = form.following.slot if form.following else None
        if slot is None:
            self.next_visit.setText(translate("SessionPage", "No next visit planned"))
        else:
            when = f"{dates.short_day(slot.day)}, {dates.clock(slot.start)}"
            self.next_visit.setText(translate("SessionPage", "Next: {moment}").format(moment=when))

    def show_report(self, report: Report) -> None:
        """Fill the column without signals."""
        for key, note in self.notes.items():
            note.set_text(getattr(report, key))
        self.goal.set_value(_score(report.gas_participant))
        self.own_goal.set_value(_score(report.gas_counsellor))
        pleasing = {None: NOT_ASKED, True: FOR_YOU, False: FOR_ME}[report.to_please]
        self.pleasing.set_value(pleasing)
        self.handout.setChecked(report.handout_given)
        self._show_meaning()

    def go_on_typing(self) -> None:
        """Put the cursor of every text at its end, where whoever was interrupted goes on."""
        for note in self.notes.values():
            if isinstance(note.editor, TextEdit):
                note.editor.moveCursor(QTextCursor.MoveOperation.End)

    def fill(self, report: Report) -> Report:
        """The report with what stands in this column."""
        return replace(
            report,
            went_well=self.went_well.text(),
            observation=self.observation.text(),
            interpretation=self.interpretation.text(),
            agreement=self.agreement.text(),
            gas_participant=_number(self.goal.value()),
            gas_counsellor=_number(self.own_goal.value()),
            handout_given=self.handout.isChecked(),
            to_please={FOR_YOU: True, FOR_ME: False}.get(self.pleasing.value()),
        )

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say beside each text what is wrong with it."""
        wrong = {problem.field: words.problem_text(problem) for problem in reversed(problems)}
        for key, note in self.notes.items():
            note.set_error(wrong.get(key, ""))

    def set_read_only(self, read_only: bool) -> None:
        """A fixed report is only shown."""
        self._read_only = read_only
        self._show_meaning()
        for note in self.notes.values():
            note.set_read_only(read_only)
        self.goal.set_read_only(read_only)
        self.pleasing.set_read_only(read_only)
        self.own_goal.setEnabled(not read_only)
        self.handout.setEnabled(not read_only)


def _score(score: int | None) -> str:
    return "" if score is None else str(score)


def _number(text: str) -> int | None:
    return int(text) if text else None
