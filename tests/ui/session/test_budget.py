"""Two minutes a visit: the scripted visit by keyboard alone, every key counted (a chord is one)."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.domain.sessions import Done, SessionState
from tests.ui.visits import Key, Scene
from ui.pages.session import SessionPage
from ui.pages.session.keys import keys
from ui.widgets.dialogs import Question

BUDGET = 30
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@dataclass
class Hands:
    """Presses keys where the focus is and counts them; free text is typed beside the count."""

    scene: Scene
    pressed: int = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        self.scene.press(key, held)

    def type(self, text: str) -> None:
        where = self.scene.focus()
        assert isinstance(where, QLineEdit | QPlainTextEdit)
        QTest.keyClicks(where, text)


@pytest.fixture
def hands(scene: Scene) -> Hands:
    return Hands(scene)


def test_the_scripted_visit_stays_within_the_budget(scene: Scene, page: SessionPage, hands: Hands) -> None:
    hands.type("Ze lachte om de pompoen.")
    hands.press(Key.Key_F6)
    for answer in (Key.Key_1, Key.Key_2, Key.Key_3):
        hands.press(answer)
    for sign in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_5):
        hands.press(sign, ALT)
    hands.press(Key.Key_8, ALT)  # the sheet
    hands.press(Key.Key_F6)
    hands.press(Key.Key_F6)
    for number in (Key.Key_6, Key.Key_5, Key.Key_T, Key.Key_0):
        hands.press(number)  # the last one goes on to the goal
    hands.press(Key.Key_Plus)  # goal: +1, on to the next question
    hands.press(Key.Key_1)  # for myself, on to the agreement
    hands.type("Twee lichtpuntjes per avond.")
    hands.press(Key.Key_Return, CONTROL)
    hands.press(Key.Key_Return, CONTROL)

    session, pack = scene.session("Anneke", 3), scene.services.pack
    report, exercises = session.report, pack.week(3).exercises
    assert session.state is SessionState.HELD
    assert session.fixed_at is not None
    assert report.went_well == "Ze lachte om de pompoen."
    assert report.agreement == "Twee lichtpuntjes per avond."
    assert (report.gas_participant, report.to_please, report.handout_given) == (1, False, True)
    assert report.exercises == tuple(
        (exercise.id, done) for exercise, done in zip(exercises[:3], Done, strict=True)
    )
    assert report.signs == frozenset(pack.signs[index].id for index in (0, 1, 2, 4))
    assert dict(report.ladders) == {
        ladder.id: value for ladder, value in zip(pack.ladders, (6, 5, 10, 0), strict=True)
    }
    assert hands.pressed <= BUDGET, hands.pressed


def test_f6_goes_round_and_back_and_misses_no_part(scene: Scene, page: SessionPage) -> None:
    first = scene.focus()
    seen = [first]
    while True:
        scene.press(Key.Key_F6)
        if scene.focus() is first:
            break
        seen.append(scene.focus())
        assert len(seen) < 20
    assert seen == [
        page.story.went_well.editor,
        next(iter(page.marks.exercises.choices.values())),
        next(iter(page.marks.signs.checks.values())),
        next(iter(page.marks.ladders.ladders.values())),
        page.story.goal,
        page.story.agreement.editor,
        page.foot.ready_button,
    ]
    scene.press(Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert scene.focus() is seen[-1]


def test_a_one_waits_for_a_nought_and_another_digit_goes_on(scene: Scene, page: SessionPage) -> None:
    ladders = list(page.marks.ladders.ladders.values())
    ladders[0].setFocus()
    scene.press(Key.Key_1)
    assert scene.focus() is ladders[0]
    scene.press(Key.Key_0)
    assert (ladders[0].value(), scene.focus()) == (10, ladders[1])
    scene.press(Key.Key_1)
    scene.press(Key.Key_7)
    assert (ladders[1].value(), ladders[2].value(), scene.focus()) == (1, 7, ladders[3])
    scene.press(Key.Key_1)
    ladders[3]._one_typed.timeout.emit()
    assert scene.focus() is page.story.goal


def test_going_on_leaves_no_dead_end(scene: Scene, page: SessionPage) -> None:
    choices = list(page.marks.exercises.choices.values())
    choices[0].setFocus()
    for _ in choices:
        scene.press(Key.Key_1)
    assert scene.focus() is next(iter(page.marks.signs.checks.values()))
    for _ in range(2):
        scene.press(Key.Key_Backtab)
    assert scene.focus() is choices[-1]
    scene.press(Key.Key_Backspace)
    assert choices[-1].value() == ""


def test_taking_over_is_shown_before_and_taken_back_in_the_field(scene: Scene, page: SessionPage) -> None:
    before = scene.session("Anneke", 2).report
    note = page.story.agreement
    assert note.editor.placeholderText() == f"Vorige keer: {before.agreement}"
    assert before.agreement in note.take.toolTip()
    note.editor.setFocus()
    scene.press(Key.Key_D, CONTROL)
    assert note.text() == before.agreement
    scene.press(Key.Key_Z, CONTROL)
    assert note.text() == ""
    scene.click(note.take)
    assert note.text() == before.agreement
    assert scene.focus() is note.editor


def test_the_score_of_last_time_is_taken_over_and_away(scene: Scene, page: SessionPage) -> None:
    before = scene.session("Anneke", 2).report.gas_participant
    assert before is not None
    assert page.story.goal_take.text() == f"Als vorige keer: {before}"
    scene.click(page.story.goal_take)
    assert page.story.goal.value() == str(before)
    assert not page.story.goal_take.isVisible()
    scene.press(Key.Key_Backspace)
    assert page.story.goal.value() == ""


def test_for_the_counsellor_says_what_it_means(scene: Scene, page: SessionPage) -> None:
    assert not page.story.pleased.isVisible()
    page.story.pleasing.setFocus()
    scene.press(Key.Key_2)
    assert page.story.pleased.isVisible()
    assert page.report().to_please is True


def test_every_key_has_a_line_for_the_help() -> None:
    assert all(key and text for key, text in keys())
    assert len(keys()) == len({text for _, text in keys()})


def test_enter_in_the_question_is_still_the_safe_answer(
    scene: Scene, page: SessionPage, hands: Hands
) -> None:
    hands.type("Nog niet.")
    hands.press(Key.Key_Return, CONTROL)
    assert scene.dialog(Question).isVisible()
    hands.press(Key.Key_Return)
    assert scene.session("Anneke", 3).fixed_at is None
