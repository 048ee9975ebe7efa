"""Earlier versions, the own working note and the hint: beside the report, never part of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.domain.trajectory import StopReason
from tests.ui.visits import Key, Scene
from ui.dialogs.working_note import WorkingNoteDialog
from ui.pages.session import SessionPage
from ui.widgets.dialogs import Question

CONTROL = Qt.KeyboardModifier.ControlModifier
PROBLEM = "Ze is eenzaam. Ze piekert veel."


def words(page: SessionPage) -> list[str]:
    return [one.text() for one in page.versions.findChildren(QLabel) if one.isVisible()]


def test_an_addition_shows_the_old_text_with_who_and_when(scene: Scene, page: SessionPage) -> None:
    before = scene.session("Lan", 2)
    scene.go("session", before.id)
    assert not page.versions.isVisible()
    scene.click(page.bars.state.button)
    page.story.agreement.editor.selectAll()
    QTest.keyClicks(page.story.agreement.editor, "Iets anders.")
    scene.go("week")
    scene.go("session", before.id)
    assert page.story.agreement.text() == "Iets anders."
    shown = words(page)
    assert shown[0].startswith("Eerdere tekst, vastgelegd op")
    assert shown[0].endswith("door Marijke Veenstra")
    assert shown[1:] == ["Afspraak tot de volgende keer", before.report.agreement]
    assert "Aangevuld op" in page.bars.state.accessibleName()
    scene.go("session", scene.session("Anneke", 3).id)
    assert not page.versions.isVisible()


def test_the_hint_says_why_and_can_be_closed_for_this_note(scene: Scene, page: SessionPage) -> None:
    note = page.story.observation
    QTest.keyClicks(note.editor, PROBLEM)
    page.hints.look()
    assert note.hint.isVisible()
    assert "want: ‘eenzaam’, ‘piekert’" in note.hint.text
    scene.click(note.hint.close_button)
    QTest.keyClicks(note.editor, " Moeilijke nachten.")
    page.hints.look()
    assert not note.hint.isVisible()
    QTest.keyClicks(page.story.interpretation.editor, PROBLEM)
    page.hints.look()
    assert page.story.interpretation.hint.isVisible()
    QTest.keyClicks(page.story.interpretation.editor, " Lachte om de hond.")
    page.hints.look()
    assert not page.story.interpretation.hint.isVisible()


def test_the_hint_blocks_nothing(scene: Scene, page: SessionPage) -> None:
    QTest.keyClicks(page.story.went_well.editor, PROBLEM)
    page.hints.look()
    scene.press(Key.Key_Return, CONTROL)
    scene.click(scene.dialog(Question).deed_button)
    assert scene.session("Anneke", 3).fixed_at is not None


def open_note(scene: Scene, page: SessionPage) -> WorkingNoteDialog:
    scene.click(page.foot.note)
    return scene.dialog(WorkingNoteDialog)


def test_the_working_note_is_kept_while_typed_and_stands_apart(scene: Scene, page: SessionPage) -> None:
    dialog = open_note(scene, page)
    assert "geen dossier" in dialog.mark.text()
    assert not dialog.destroy_button.isVisible()
    QTest.keyClicks(dialog.edit, "Hond heet Bello")
    dialog.soon.timer.timeout.emit()
    scene.settle()
    person = scene.person("Anneke")
    note = scene.services.notes.pad(person).note
    assert note is not None
    assert note.text == "Hond heet Bello"
    QTest.keyClicks(dialog.edit, "!")
    scene.press(Key.Key_Escape)
    again = open_note(scene, page)
    assert again.edit.text() == "Hond heet Bello!"
    assert "Bello" not in repr(scene.services.participants.dossier(person))


def test_destroying_asks_and_deletes_for_real(scene: Scene, page: SessionPage) -> None:
    person = scene.person("Anneke")
    scene.services.notes.write(person, "weg ermee")
    dialog = open_note(scene, page)
    scene.click(dialog.destroy_button)
    question = next(one for one in dialog.findChildren(Question) if one.isVisible())
    scene.click(question.safe_button)
    assert scene.services.notes.pad(person).note is not None
    scene.click(dialog.destroy_button)
    question = next(one for one in dialog.findChildren(Question) if one.isVisible())
    scene.click(question.deed_button)
    assert scene.services.notes.pad(person).note is None
    assert scene.said[-1] == ("De werkaantekening is vernietigd.", False)
    assert scene.services.history.last() is None


def test_the_end_of_a_trajectory_reminds_of_the_note(scene: Scene, page: SessionPage) -> None:
    person = scene.person("Anneke")
    scene.services.notes.write(person, "nog hier")
    assert scene.services.notes.overdue() == ()
    trajectory = scene.services.participants.dossier(person).trajectory
    assert trajectory is not None
    scene.services.trajectories.stop(trajectory.id, next(iter(StopReason)))
    assert scene.services.notes.overdue() == ((person, "Anneke de Vries"),)
    assert open_note(scene, page).reminder.isVisible()
