"""F6 goes from part to part by their numbers: eleven Tab stops of signs and ladders are one step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.pages.session.foot import SessionFoot
from ui.pages.session.marks import Marks
from ui.pages.session.story import Story


class FormParts:
    """The parts as they are numbered, each with what belongs to it and where the keyboard comes in."""

    def __init__(self, story: Story, marks: Marks, foot: SessionFoot) -> None:
        self._story, self._marks, self._foot = story, marks, foot

    def _parts(self) -> list[tuple[QWidget, tuple[QWidget, ...]]]:
        story, marks = self._story, self._marks
        first_exercise = next(iter(marks.exercises.choices.values()))
        texts = (story.went_well, story.observation, story.interpretation)
        answers = (story.goal, story.goal_take, story.own_goal, story.pleasing, story.handout)
        return [
            (story.went_well.editor, texts),
            (first_exercise, (marks.exercises,)),
            (next(iter(marks.signs.checks.values())), (marks.signs,)),
            (next(iter(marks.ladders.ladders.values())), (marks.ladders,)),
            (story.goal, answers),
            (story.agreement.editor, (story.agreement,)),
            (self._foot.ready_button, (self._foot,)),
        ]

    def jump(self, box: int) -> None:
        """Bring the keyboard to the part with this number on the visit sheet (1-9), to type it over."""
        story, marks = self._story, self._marks
        found = (
            story.went_well.editor,
            next(iter(marks.exercises.choices.values())),
            next(iter(marks.signs.checks.values())),
            next(iter(marks.ladders.ladders.values())),
            story.goal,
            story.agreement.editor,
            story.observation.editor,
            story.interpretation.editor,
            story.handout,
        )
        found[box - 1].setFocus(Qt.FocusReason.TabFocusReason)

    def go(self, step: int) -> None:
        """Bring the keyboard to the part ``step`` further on; after the last comes the first."""
        parts = [part for part in self._parts() if part[0].isVisible() and part[0].isEnabled()]
        here = QApplication.focusWidget()
        place = next((i for i, (_, holders) in enumerate(parts) if _within(here, holders)), -min(step, 0) - 1)
        parts[(place + step) % len(parts)][0].setFocus(Qt.FocusReason.TabFocusReason)


def _within(widget: QWidget | None, holders: tuple[QWidget, ...]) -> bool:
    return widget is not None and any(holder is widget or holder.isAncestorOf(widget) for holder in holders)
