"""The checklist: answering by keyboard, the verdict, planning and every refusal."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.contact import Answer, ContactState, Outcome, ReviewConclusion
from desktop.language import set_language
from desktop.services.office import Services
from tests.ui.contact.conftest import Scene
from ui.dialogs.contact_form import ContactForm
from ui.dialogs.review import ReviewDialog
from ui.pages.contact.deeds import Deed
from ui.theme import Theme, apply_theme
from ui.widgets.buttons import Button

Key = Qt.Key
Stage = Callable[[Services], Scene]


def test_from_idea_to_plan_by_keyboard_in_less_than_sixty_keys(scene: Scene) -> None:
    keys: list[Qt.Key] = []

    def press(key: Qt.Key) -> None:
        keys.append(key)
        scene.press(key)

    scene.page.overview.new.setFocus()
    press(Key.Key_Return)
    scene.settle()
    form = scene.dialog(ContactForm)
    form.form.person.set_value(str(scene.person("Fatima")))
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    for text in ("Wandelen in het park", "het park", "een wandelaar", "samen wandelen"):
        QTest.keyClicks(scene.focus(), text)
        press(Key.Key_Tab)
    press(Key.Key_Return)
    scene.settle()
    assert scene.check().state is ContactState.IDEA
    assert scene.check().contact.facts.place == "het park"
    for _ in range(19):
        press(Key.Key_J)
    scene.settle()
    assert scene.check().state is ContactState.CLEARED
    assert scene.focus() is scene.page.checklist.verdict.main
    press(Key.Key_Return)
    scene.settle()
    assert scene.check().state is ContactState.PLANNED
    assert len(keys) < 60
    assert "De ontmoeting is gepland." in scene.said


def test_in_english_the_letters_are_y_n_and_d(stage: Stage, practice_services: Services) -> None:
    set_language("en")
    scene = stage(practice_services)
    scene.go(scene.new_contact())
    for key in (Key.Key_Y, Key.Key_N, Key.Key_D):
        scene.press(key)
    scene.settle()
    given = {answer.condition: answer.answer for answer in scene.check().contact.answers}
    assert given == {"R1": Answer.YES, "R3": Answer.NO, "R4": Answer.UNKNOWN}
    assert "Not yet: " in scene.verdict()


@pytest.mark.parametrize(("key", "answer"), [(Key.Key_N, "no"), (Key.Key_W, "unknown")])
def test_one_hard_condition_blocks_planning_and_the_page_says_which(
    scene: Scene, key: Qt.Key, answer: str
) -> None:
    contact = scene.new_contact(yes=True)
    scene.go(contact)
    scene.rows["P2"].take_focus()
    scene.key(key)
    checklist = scene.page.checklist
    assert scene.rows["P2"].choice.value() == answer
    assert checklist.verdict.heading.text() == "Nog niet: 1 harde voorwaarde open"
    assert "Niet vragen naar het probleem" in scene.verdict()
    assert "Bel de anderen en spreek dit af." in scene.verdict()
    assert "Kan zodra alle 12 harde voorwaarden ‘ja’ zijn." in checklist.verdict.reason.text()
    checklist.verdict.main.setFocus()
    scene.key(Key.Key_Return)
    scene.click(checklist.verdict.main)
    assert scene.check().contact.planned_at is None


def test_the_guard_answers_even_when_the_button_lags_behind(scene: Scene) -> None:
    contact = scene.new_contact(yes=True)
    scene.go(contact)
    scene.services.contact.answer(contact, "S1", Answer.NO)
    main = scene.page.checklist.verdict.main
    assert main.reason == ""
    scene.click(main)
    assert scene.check().contact.planned_at is None
    assert main.is_blocked
    assert "Prettige, rustige plek" in scene.verdict()


def test_an_answer_moves_on_and_changes_rows_without_building_them_anew(scene: Scene) -> None:
    scene.go(scene.in_state(ContactState.CHECKING).id)
    rows = scene.rows
    assert scene.focus() is rows["S2"].choice
    scene.key(Key.Key_J)
    assert scene.rows == rows
    assert scene.focus() is rows["S3"].choice
    assert rows["S2"].status.is_yes
    assert scene.page.checklist.columns[0].heads[1].open_hard.isHidden()
    scene.key(Key.Key_Up)
    assert scene.focus() is rows["S2"].choice


def test_a_mouse_answers_as_well(scene: Scene) -> None:
    scene.go(scene.new_contact())
    choice = scene.rows["G3"].choice
    cell = choice._cells()[1].center().toPoint()
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=cell)
    scene.settle()
    given = {answer.condition: answer.answer for answer in scene.check().contact.answers}
    assert given == {"G3": Answer.NO}


def test_brain_first_is_read_only_and_says_why(scene: Scene) -> None:
    scene.go(scene.in_state(ContactState.CHECKING).id)
    row = scene.rows["R2"]
    row.take_focus()
    scene.key(Key.Key_N)
    assert row.choice.value() == "yes"
    assert scene.focus() is scene.rows["R3"].choice
    row.take_focus()
    scene.settle()
    assert row.open
    assert "Week 2: 3 tekenen, week 3: 5 tekenen." in row.details.text()


def test_the_rehearsed_exercises_stand_beside_the_third_condition(scene: Scene) -> None:
    scene.go(scene.in_state(ContactState.CHECKING).id)
    scene.rows["R3"].take_focus()
    scene.settle()
    assert "Geoefend: ‘" in scene.rows["R3"].details.text()
    assert "(week 4)" in scene.rows["R3"].details.text()


def test_open_reasons_unfold_and_all_twenty_stay_in_sight(scene: Scene) -> None:
    scene.go(scene.in_state(ContactState.CHECKING).id)
    checklist = scene.page.checklist
    assert checklist.arrangement == "three"
    assert scene.rows["S2"].open
    assert scene.rows["S5"].open
    assert not scene.rows["S1"].open
    for code in ("R1", "P2", "N3", "S5"):
        scene.rows[code].take_focus()
        scene.settle()
        assert scene.rows[code].open
        room = checklist.area.viewport().height()
        assert all(column.height() <= room for column in checklist.columns)


def test_what_is_open_is_put_on_today_and_ticked_off_in_the_verdict(scene: Scene) -> None:
    contact = scene.in_state(ContactState.CHECKING)
    scene.services.contact.answer(contact.id, "P2", Answer.NO)
    scene.go(contact.id)

    def button() -> Button:
        entry = next(view for view in scene.page.checklist.verdict.entries if view.code == "P2")
        assert entry.task is not None
        return entry.task

    def standing() -> list[str]:
        tasks = scene.services.today.day().tasks
        return [t.condition.condition for t in tasks if t.condition and t.condition.contact.id == contact.id]

    assert button().text() == "Maak beltaak"
    button().setFocus()
    scene.press(Qt.Key.Key_Return)
    scene.settle()
    assert standing() == ["P2"]
    assert button().text() == "Gebeld: vink af"
    scene.go()
    scene.go(contact.id, "P2")
    assert scene.rows["P2"].has_focus()
    button().click()
    scene.settle()
    assert standing() == []


def test_phase_brain_is_refused_with_a_way_out(scene: Scene) -> None:
    scene.go(scene.new_contact("Anneke", yes=True))
    assert "De fase brein loopt nog." in scene.verdict()
    area = scene.page.checklist.verdict.list_area
    assert not area.verticalScrollBar().isVisible()
    buttons = [view.button for view in scene.page.checklist.verdict.entries if view.button]
    scene.click(buttons[0])
    assert scene.arrived[-1].page == "participants"
    assert scene.arrived[-1].target == scene.person("Anneke")


def test_two_disappointments_wait_for_a_review_of_the_phase(scene: Scene) -> None:
    person = scene.person("Els")
    other = scene.new_contact("Els", days=0, yes=True)
    kitchen = scene.titled("Koken in het wijkhuis").facts.setting_id
    scene.services.contact.review(person, kitchen, ReviewConclusion.ADAPT_SETTING, "")
    scene.services.contact.plan(other)
    scene.services.contact.look_back(other, Outcome.MIXED)
    fresh = scene.new_contact("Els", days=3, yes=True, place="bos")
    scene.go(fresh)
    assert scene.page.checklist.verdict.main.is_blocked
    assert "Kijk eerst opnieuw naar de fase" in scene.verdict()
    button = next(view.button for view in scene.page.checklist.verdict.entries if view.button)
    assert button.text() == "Bespreek de fase…"
    scene.click(button)
    dialog = scene.dialog(ReviewDialog)
    scene.key(Key.Key_Space)
    scene.click(dialog.save)
    assert scene.check().state is ContactState.CLEARED
    assert not scene.page.checklist.verdict.main.is_blocked


def test_each_state_has_its_own_buttons(scene: Scene) -> None:
    verdict = scene.page.checklist.verdict

    def shown() -> tuple[str, set[Deed]]:
        main = "" if verdict.main.isHidden() else verdict.main.text()
        return main, {deed for deed, button in verdict.quiet.items() if not button.isHidden()}

    scene.go(scene.in_state(ContactState.CLEARED).id)
    assert shown() == ("Plan deze ontmoeting", {Deed.CHANGE, Deed.SET_ASIDE})
    scene.click(verdict.main)
    assert scene.check().state is ContactState.PLANNED
    assert shown() == ("", {Deed.CHANGE, Deed.UNPLAN, Deed.SET_ASIDE})
    scene.click(verdict.quiet[Deed.UNPLAN])
    assert scene.check().state is ContactState.CLEARED
    scene.click(verdict.quiet[Deed.SET_ASIDE])
    assert shown() == ("Haal terug", set())
    assert scene.rows["S1"].choice.value() == "yes"
    scene.rows["S1"].take_focus()
    scene.key(Key.Key_N)
    assert scene.rows["S1"].choice.value() == "yes"
    scene.click(verdict.main)
    assert scene.check().state is ContactState.CLEARED
    scene.go(scene.titled("Koffie in de buurtkas").id)
    assert shown() == ("Kijk terug", {Deed.CHANGE, Deed.UNPLAN, Deed.SET_ASIDE})
    scene.go(scene.titled("Thee bij de overbuurvrouw").id)
    assert shown() == ("", set())
    assert verdict.second.text() == "Nog een keer hier…"


def test_a_contact_that_is_gone_gives_way_to_the_overview(scene: Scene) -> None:
    scene.go(scene.new_contact())
    assert scene.page.stack.currentWidget() is scene.page.checklist
    scene.workspace.undo()
    scene.settle()
    assert scene.page.stack.currentWidget() is scene.page.overview


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_word_of_the_checklist_is_cut_off(
    stage: Stage, practice_services: Services, qapp: QApplication, language: str, scale: float
) -> None:
    set_language(language)
    apply_theme(qapp, Theme(scale=scale))
    scene = stage(practice_services)
    scene.go(scene.in_state(ContactState.CHECKING).id)
    checklist = scene.page.checklist
    assert checklist.arrangement == ("three" if scale == 1.0 else "one")
    labels = [one for one in checklist.findChildren(QLabel) if one.isVisible() and one.text()]
    assert len(labels) > 60
    for one in labels:
        wide = one.fontMetrics().boundingRect(one.text()).width()
        if not one.wordWrap():
            assert wide <= one.width() + 2, one.text()
        else:
            assert one.heightForWidth(one.width()) <= one.height() + 2, one.text()
