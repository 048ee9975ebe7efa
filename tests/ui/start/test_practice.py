"""Practice: made in one go, opened with the password that it shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.services import first_start
from desktop.services.office import Services
from desktop.services.practice import PASSWORD
from desktop.services.preferences import Preferences
from tests.ui import stores
from tests.ui.start.keyboard import shown, words_on
from ui.pages.start import FirstStartPage
from ui.pages.start.first_start import CHOICE, PRACTICE
from ui.tasks import Worker
from ui.widgets.dialogs import Question


def people(services: Services) -> int:
    return len(services.participants.overview())


def test_practice_by_keyboard(qtbot: QtBot, worker: Worker, home: Path) -> None:
    page = FirstStartPage(worker, Preferences(), home / "Opmaat.opmaat")
    keys = shown(qtbot, page)
    keys.at(page.choice.real_button)
    keys.tab_to(page.choice.practice_button)
    with stores.cheap_keys():
        keys.enter()
        assert page.at == PRACTICE
        qtbot.waitUntil(page.practice.busy.isVisible)
        assert not page.back_button.isEnabled()
        qtbot.waitUntil(page.practice.open_button.isVisible, timeout=30_000)
    assert PASSWORD in words_on(page.practice)
    keys.at(page.practice.open_button)
    with qtbot.waitSignal(page.ready, timeout=10_000) as opened:
        keys.enter()
    services = opened.args[0]
    assert services.is_practice
    assert people(services) >= 14
    services.close()
    assert (home / "Oefenen.opmaat").exists()
    assert not (home / "Opmaat.opmaat").exists()


def test_the_practice_file_that_is_there_opens_again(
    qtbot: QtBot, worker: Worker, practice_store: Path, home: Path
) -> None:
    stores.copied(practice_store, home)
    page = FirstStartPage(worker, Preferences(), home / "Opmaat.opmaat")
    keys = shown(qtbot, page)
    page.choice.practice_button.click()
    keys.at(page.practice.open_button)
    assert "Er is al een oefenbestand" in page.practice.told.text()
    with qtbot.waitSignal(page.ready, timeout=10_000) as opened:
        keys.enter()
    opened.args[0].close()


def test_a_new_one_is_asked_first(
    qtbot: QtBot, worker: Worker, practice_store: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stores.copied(practice_store, home)
    before = path.read_bytes()
    page = FirstStartPage(worker, Preferences(), home / "Opmaat.opmaat")
    keys = shown(qtbot, page)
    page.choice.practice_button.click()
    keys.at(page.practice.open_button)
    page.practice.anew_button.click()
    question = page.practice.findChild(Question)
    assert question is not None
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert path.read_bytes() == before
    page.practice.anew_button.click()
    (asked,) = (found for found in page.practice.findChildren(Question) if found.isVisible())
    made: list[Path] = []
    monkeypatch.setattr(first_start, "make_practice", lambda path, _today: made.append(path))
    asked.deed_button.click()
    qtbot.waitUntil(lambda: "staat klaar" in page.practice.told.text())
    assert made == [path]


def test_in_use_elsewhere_says_so(qtbot: QtBot, worker: Worker, practice_store: Path, home: Path) -> None:
    elsewhere = stores.unlocked(stores.copied(practice_store, home))
    page = FirstStartPage(worker, Preferences(), home / "Opmaat.opmaat")
    keys = shown(qtbot, page)
    page.choice.practice_button.click()
    keys.at(page.practice.open_button)
    keys.enter()
    qtbot.waitUntil(page.practice.trouble.isVisible)
    assert "is al open" in page.practice.trouble.text()
    elsewhere.close()
    with qtbot.waitSignal(page.ready, timeout=10_000) as opened:
        page.practice.trouble.button.click()
    opened.args[0].close()
    page.back_button.click()
    assert page.at == CHOICE
