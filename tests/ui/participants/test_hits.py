"""Searching the notes from the list: what is found stands in context, and Enter goes there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services.office import Services
from tests.ui.ear import Heard
from tests.ui.participants.conftest import Scene

Stage = Callable[[Services], Scene]


@pytest.fixture
def scene(stage: Stage, practice_services: Services) -> Scene:
    return stage(practice_services)


def search(scene: Scene, words: str) -> None:
    scene.page.pane.search.setFocus()
    scene.page.pane.search.clear()
    QTest.keyClicks(scene.page.pane.search, words)
    scene.settle()


def test_a_word_of_a_report_is_found_and_opens_the_report(scene: Scene) -> None:
    search(scene, "andere straat")
    hits = scene.page.pane.hits
    expected = scene.services.search.notes("andere straat")
    assert expected
    assert hits.model.hits == expected
    assert hits.isVisible()
    spoken = str(hits.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith(f"{expected[0].name}, week {expected[0].number}, afspraak, ")
    assert spoken.endswith(": Morgen een andere straat nemen.")

    scene.key(scene.page.pane.search, Qt.Key.Key_Down)
    assert hits.view.hasFocus()
    scene.key(hits.view, Qt.Key.Key_Return)
    assert (scene.arrived[-1].page, scene.arrived[-1].target) == ("session", expected[0].subject_id)


def test_people_come_before_notes_and_the_arrows_pass_between_them(scene: Scene) -> None:
    search(scene, "bakker")
    pane = scene.page.pane
    assert pane.people.rowCount() == 1
    assert pane.hits.isVisible()
    scene.key(pane.search, Qt.Key.Key_Down)
    assert pane.view.hasFocus()
    scene.key(pane.view, Qt.Key.Key_Down)
    assert pane.hits.view.hasFocus()
    scene.key(pane.hits.view, Qt.Key.Key_Up)
    assert pane.view.hasFocus()


def test_a_goal_opens_the_dossier(scene: Scene) -> None:
    search(scene, "praatje durven")
    [hit] = scene.page.pane.hits.model.hits
    scene.page.pane.hits.take_focus()
    scene.key(scene.page.pane.hits.view, Qt.Key.Key_Return)
    assert scene.page.view.head.name.text() == hit.name


def test_without_words_or_hits_nothing_stands_below_the_list(scene: Scene) -> None:
    search(scene, "zzzz")
    assert not scene.page.pane.hits.isVisible()
    search(scene, "straat")
    assert scene.page.pane.hits.isVisible()
    search(scene, "")
    assert not scene.page.pane.hits.isVisible()
    assert scene.page.pane.view.isVisible()


def test_how_many_were_found_is_said(scene: Scene, heard: list[Heard]) -> None:
    search(scene, "andere straat")
    notes = len(scene.services.search.notes("andere straat"))
    assert heard[-1][0].startswith("0 deelnemers, ")
    assert heard[-1][0].endswith(f"{notes} notitie" if notes == 1 else f"{notes} notities")
    search(scene, "anneke")
    assert heard[-1][0].startswith("1 deelnemer, ")
