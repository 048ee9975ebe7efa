"""The form of a visit: what is typed is stored, what is chosen is true, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.sessions import MAX_REPORT_TEXT, Report, SessionState
from desktop.language import set_language
from desktop.services.office import Services
from tests.ui.visits import Key, Scene, set_up
from ui.desk import Destination
from ui.dialogs.cancel_session import CancelSessionDialog
from ui.dialogs.concern import ConcernDialog
from ui.dialogs.move_session import MoveSessionDialog
from ui.pages.session import SessionPage
from ui.pages.session.standing import moment_of
from ui.theme import Theme, apply_theme
from ui.widgets.dialogs import Question
from ui.widgets.segmented import SegmentedChoice

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def stored(scene: Scene, name: str = "Anneke", number: int = 3) -> Report:
    return scene.session(name, number).report


def write(page: SessionPage, text: str) -> None:
    page.story.went_well.editor.setFocus()
    QTest.keyClicks(page.story.went_well.editor, text)


def finish(scene: Scene) -> None:
    scene.press(Key.Key_Return, CONTROL)
    scene.click(scene.dialog(Question).deed_button)


def test_it_opens_with_what_went_well(scene: Scene, page: SessionPage) -> None:
    assert scene.focus() is page.story.went_well.editor
    assert page.head.title.text() == "Verslag week 3"
    assert page.head.name.text() == "Anneke de Vries"
    assert page.head.moment.text() == "di 24 november, 10:00–11:00, thuis"
    assert page.head.state.value() == ""
    assert page.prompts.agreement.text() == scene.session("Anneke", 2).report.agreement
    assert page.story.next_visit.text() == "Volgende: di 1 dec, 10:00"
    assert stored(scene).is_empty


def test_there_is_no_field_for_the_history_of_the_problem(page: SessionPage) -> None:
    assert list(page.story.notes) == ["went_well", "observation", "interpretation", "agreement"]
    assert page.story.interpretation.editor.property("role") == "view"


def test_done_asks_and_fixes_with_the_safe_answer_first(scene: Scene, page: SessionPage) -> None:
    write(page, "Fijn.")
    scene.press(Key.Key_Return, CONTROL)
    assert scene.dialog(Question).text.text().startswith("Het bezoek staat dan op gehouden")
    scene.press(Key.Key_Return)
    assert scene.session("Anneke", 3).fixed_at is None
    finish(scene)
    session = scene.session("Anneke", 3)
    assert session.fixed_at is not None
    assert session.state is SessionState.HELD
    assert scene.said == [("Verslag van week 3 vastgelegd.", False)]
    assert scene.arrived == [Destination("today")]


def test_leaving_at_once_loses_nothing(scene: Scene, page: SessionPage) -> None:
    write(page, "Net op tijd.")
    scene.go("week")
    assert stored(scene).went_well == "Net op tijd."
    assert scene.session("Anneke", 3).state is SessionState.PLANNED
    scene.go("session", scene.session("Anneke", 3).id)
    assert page.story.went_well.text() == "Net op tijd."


def test_later_on_keeps_it_and_goes_back(scene: Scene, page: SessionPage) -> None:
    write(page, "Straks verder.")
    scene.click(page.foot.later_button)
    assert stored(scene).went_well == "Straks verder."
    assert scene.arrived == [Destination("today")]


def test_another_visit_starts_clean(scene: Scene, page: SessionPage) -> None:
    write(page, "Van Anneke.")
    scene.press(Key.Key_1, ALT)
    scene.go("session", scene.session("Bram", 5).id)
    assert page.story.went_well.text() == ""
    assert page.marks.signs.value() is None
    assert stored(scene).went_well == "Van Anneke."
    assert stored(scene, "Bram", 5).is_empty


def test_what_others_change_meanwhile_does_not_wipe_what_is_typed(scene: Scene, page: SessionPage) -> None:
    write(page, "Half af")
    session = scene.session("Anneke", 3)
    assert session.slot is not None
    later = replace(session.slot, minutes=45)
    scene.desk.do(page, lambda services: services.planning.move(session.id, later))
    scene.settle()
    assert page.head.moment.text() == "di 24 november, 10:00–10:45, thuis"
    assert page.story.went_well.text() == "Half af"
    assert page.may_leave()
    scene.settle()
    assert stored(scene).went_well == "Half af"


def test_no_signs_is_not_the_same_as_not_filled_in(scene: Scene, page: SessionPage) -> None:
    signs = page.marks.signs
    assert signs.count.text() == "nog niet ingevuld"
    scene.click(signs.none_button)
    assert signs.count.text() == "0 van 7, inschatting van de begeleider"
    page.save()
    scene.settle()
    assert stored(scene).signs == frozenset()
    scene.click(signs.none_button)
    page.save()
    scene.settle()
    assert stored(scene).signs is None
    scene.press(Key.Key_2, ALT)
    assert signs.count.text() == "1 van 7, inschatting van de begeleider"
    assert not signs.none_button.isVisible()


def test_a_text_that_is_too_long_is_said_beside_it_and_keeps_the_page(
    scene: Scene, page: SessionPage
) -> None:
    page.story.observation.editor.setFocus()
    QApplication.clipboard().setText("x" * (MAX_REPORT_TEXT + 1))
    scene.press(Key.Key_V, CONTROL)
    scene.go("week")
    assert page.isVisible()
    assert "10000" in page.story.observation.error.replace(".", "")
    assert scene.focus() is page.story.observation.editor
    scene.press(Key.Key_Backspace)
    scene.go("week")
    assert not page.isVisible()
    assert len(stored(scene).observation) == MAX_REPORT_TEXT


def choose(scene: Scene, choice: SegmentedChoice, index: int) -> None:
    cell = choice._cells()[index]
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=cell.center().toPoint())
    scene.settle()


def test_held_shows_as_held_and_can_be_undone(scene: Scene, page: SessionPage) -> None:
    write(page, "Alvast.")
    choose(scene, page.head.state, 0)
    session = scene.session("Anneke", 3)
    assert (session.state, session.fixed_at, session.report.went_well) == (SessionState.HELD, None, "Alvast.")
    assert page.head.state.value() == "held"
    page.foot.later_button.setFocus()
    scene.press(Key.Key_Z, CONTROL)
    assert scene.session("Anneke", 3).state is SessionState.PLANNED
    assert page.head.state.value() == ""


def test_cancelled_asks_who_and_can_be_put_back(scene: Scene, page: SessionPage) -> None:
    choose(scene, page.head.state, 2)
    dialog = scene.dialog(CancelSessionDialog)
    assert page.head.state.value() == ""
    scene.click(dialog.save)
    assert page.head.state.value() == "cancelled"
    assert page.bars.state.isVisible()
    assert page.foot.ready_button.is_blocked
    assert page.foot.reason.isVisible()
    scene.click(page.bars.state.button)
    assert scene.session("Anneke", 3).state is SessionState.PLANNED
    assert not page.foot.ready_button.is_blocked


def test_moved_opens_the_dialog_and_keeps_what_was_typed(scene: Scene, page: SessionPage) -> None:
    write(page, "Blijft staan.")
    choose(scene, page.head.state, 1)
    dialog = scene.dialog(MoveSessionDialog)
    dialog.minutes.setValue(45)
    scene.click(dialog.save)
    session = scene.session("Anneke", 3)
    assert session.slot is not None
    assert session.slot.minutes == 45
    assert page.head.state.value() == "moved"
    assert page.head.moment.text() == "di 24 november, 10:00–10:45, thuis"
    assert page.story.went_well.text() == "Blijft staan."
    write(page, " Nog meer.")
    scene.go("week")
    assert "Nog meer." in stored(scene).went_well


def test_a_visit_to_come_can_be_prepared_but_not_finished(scene: Scene, page: SessionPage) -> None:
    scene.go("session", scene.session("Anneke", 4).id)
    assert page.foot.ready_button.is_blocked
    assert "1 december" in page.foot.reason.text() or "brein" in page.foot.reason.text()
    write(page, "Foto meenemen.")
    scene.press(Key.Key_Return, CONTROL)
    assert scene.dialogs() == []
    choose(scene, page.head.state, 0)
    assert page.bars.trouble.isVisible()
    assert page.head.state.value() == ""
    scene.go("week")
    assert stored(scene, "Anneke", 4).went_well == "Foto meenemen."


def test_a_fixed_report_is_shown_and_can_be_added_to(scene: Scene, page: SessionPage) -> None:
    before = scene.session("Lan", 2)
    scene.go("session", before.id)
    assert before.fixed_at is not None
    assert (
        f"Vastgelegd op {moment_of(before.fixed_at)} door Marijke Veenstra."
        in page.bars.state.accessibleName()
    )
    assert not page.foot.ready_button.isVisible()
    write(page, "Niet te typen.")
    assert stored(scene, "Lan", 2) == before.report
    scene.click(page.bars.state.button)
    assert scene.focus() is page.story.went_well.editor
    scene.press(Key.Key_End, CONTROL)
    QTest.keyClicks(scene.focus(), " En zong.")
    assert stored(scene, "Lan", 2) == before.report
    finish(scene)
    assert stored(scene, "Lan", 2).went_well == before.report.went_well + " En zong."
    with scene.services.place.store.read() as unit:
        versions = unit.sessions.report_versions(before.id)
    assert [report.went_well for _, report, _, _ in versions] == [
        before.report.went_well,
        before.report.went_well + " En zong.",
    ]


def test_an_addition_is_kept_on_leaving(scene: Scene, page: SessionPage) -> None:
    before = scene.session("Lan", 2)
    scene.go("session", before.id)
    scene.click(page.bars.state.button)
    QTest.keyClicks(page.story.agreement.editor, " Ook bellen.")
    scene.go("week")
    assert stored(scene, "Lan", 2).agreement.endswith("Ook bellen.")


def test_a_concern_has_its_own_field_with_the_steps_beside_it(scene: Scene, page: SessionPage) -> None:
    scene.click(page.foot.concern)
    dialog = scene.dialog(ConcernDialog)
    assert scene.focus() is dialog.edit
    assert len(dialog.steps) == len(scene.services.pack.concern_steps)
    assert "Komt nooit in het gewone rapport." in dialog.edit.accessibleDescription()
    QTest.keyClicks(dialog.edit, "Sprak over de dood; huisarts gebeld.")
    scene.click(dialog.save)
    assert stored(scene).concern == "Sprak over de dood; huisarts gebeld."
    assert page.foot.concern.text() == "Zorgsignaal (ingevuld)…"
    write(page, "Rustig.")
    finish(scene)
    assert stored(scene).concern == "Sprak over de dood; huisarts gebeld."


def test_ladders_show_last_time(scene: Scene, page: SessionPage) -> None:
    before = dict(scene.session("Anneke", 2).report.ladders)
    for key, ladder in page.marks.ladders.ladders.items():
        assert ladder.accessibleName().endswith(f"niet ingevuld, vorige keer {before[key]}")


def shown_in(page: SessionPage, widget: QWidget) -> bool:
    area = page.body.area.viewport()
    at = widget.mapTo(area, widget.rect().topLeft())
    return at.y() >= 0 and at.y() + widget.height() <= area.height()


def test_the_whole_form_is_in_sight_at_100_percent(scene: Scene, page: SessionPage) -> None:
    """On a laptop of 1366 x 768: what its title and its task bar leave."""
    scene.workspace.resize(1366, 689)
    scene.qtbot.waitUntil(lambda: page.body.area.verticalScrollBar().maximum() == 0)
    assert page.body.columns == 3
    assert page.body.area.verticalScrollBar().maximum() == 0
    last = [page.story.handout, *page.marks.ladders.ladders.values(), page.foot.ready_button]
    assert all(shown_in(page, widget) for widget in last[:-1])
    assert last[-1].isVisible()


@pytest.mark.parametrize(("scale", "columns"), [(1.25, 2), (1.5, 1), (2.0, 1)])
def test_large_letters_fold_the_columns(
    qtbot: QtBot, practice_services: Services, scale: float, columns: int
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, Theme(scale=scale))
    scene = set_up(qtbot, practice_services, {"session": SessionPage})
    scene.go("session", scene.session("Anneke", 3).id)
    page = scene.workspace.page("session")
    assert isinstance(page, SessionPage)
    assert page.body.columns == columns
    assert not page.prompts.isVisible()
    scene.click(page.head.prompts)
    assert page.prompts.isVisible()
    assert scene.focus() is not page.prompts
    assert page.foot.ready_button.isVisible()
    content = page.body.area.widget()
    assert content is not None
    assert content.minimumSizeHint().width() <= page.body.area.viewport().width()


def test_the_form_speaks_english(qtbot: QtBot, practice_services: Services) -> None:
    set_language("en")
    scene = set_up(qtbot, practice_services, {"session": SessionPage})
    scene.go("session", scene.session("Anneke", 3).id)
    page = scene.workspace.page("session")
    assert isinstance(page, SessionPage)
    assert page.head.title.text() == "Report week 3"
    assert page.marks.signs.count.text() == "not filled in yet"


def test_every_widget_that_takes_the_focus_has_a_name(page: SessionPage) -> None:
    reached = [
        w
        for w in page.findChildren(QWidget)
        if w.isVisible() and w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.focusProxy() is None
    ]
    nameless = [w for w in reached if not (w.accessibleName() or w.property("text"))]
    assert len(reached) > 25
    assert nameless == []


def test_what_is_filled_in_pushes_no_column_over_its_neighbour(scene: Scene, page: SessionPage) -> None:
    empty = page.marks.minimumSizeHint().width()
    for check in page.marks.signs.checks.values():
        check.click()
    scene.settle()
    assert "7 van 7" in page.marks.signs.count.text()
    assert page.marks.minimumSizeHint().width() == empty
