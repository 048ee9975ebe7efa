"""Typing a visit sheet over: the numbers are on the form and jump there; the sheet itself from its head."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.office import Services
from tests.ui.visits import set_up
from ui.dialogs.visit_sheet import VisitSheetDialog
from ui.pages.session import SessionPage
from ui.widgets.labels import KeyHint

CTRL = Qt.KeyboardModifier.ControlModifier


def test_numbers_are_on_the_form_and_jump(qtbot: QtBot, practice_services: Services) -> None:
    scene = set_up(qtbot, practice_services, {"session": SessionPage})
    scene.go("session", scene.session("Anneke", 3).id)
    page = scene.workspace.page("session")
    assert isinstance(page, SessionPage)
    marks = [hint.text() for hint in page.findChildren(KeyHint) if hint.text().isdecimal()]
    assert sorted(marks) == [str(number) for number in range(1, 10)]
    wanted = (
        page.story.went_well.editor,
        next(iter(page.marks.exercises.choices.values())),
        next(iter(page.marks.signs.checks.values())),
        next(iter(page.marks.ladders.ladders.values())),
        page.story.goal,
        page.story.agreement.editor,
        page.story.observation.editor,
        page.story.interpretation.editor,
        page.story.handout,
    )
    for number, widget in enumerate(wanted, start=1):
        scene.press(Qt.Key.Key_G, CTRL)
        QTest.keyClick(scene.focus(), Qt.Key(Qt.Key.Key_0 + number))
        assert QApplication.focusWidget() is widget, number
    assert page.story.goal.value() == ""


def test_the_sheet_of_the_visit_is_shown_and_saved(
    qtbot: QtBot, practice_services: Services, tmp_path: Path
) -> None:
    scene = set_up(qtbot, practice_services, {"session": SessionPage})
    session = scene.session("Anneke", 3)
    scene.go("session", session.id)
    page = scene.workspace.page("session")
    assert isinstance(page, SessionPage)
    page.head.more.sheet_wanted.emit()
    dialog = scene.dialog(VisitSheetDialog)
    qtbot.waitUntil(lambda: dialog.document is not None)
    assert dialog.document is not None
    assert "Anneke" not in dialog.document.file_name
    target = tmp_path / dialog.document.file_name
    dialog.way_out.ask_path = lambda _name, then: then(target)
    dialog.save()
    qtbot.waitUntil(lambda: any("Bewaard" in said for said, _ in scene.said))
    assert target.read_bytes() == practice_services.visit_sheets.pdf(session.id)
