"""The guided first visit: six stops by keyboard, left at any time, taken again from the help."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.language import set_language
from desktop.services.office import Services
from desktop.services.preferences import Preferences, load_preferences
from tests.ui import stores
from tests.ui.accessibility import findings
from ui.desk import Destination
from ui.help.window import HelpWindow
from ui.main_window import MainWindow
from ui.tour import Tour
from ui.tour.stops import stops

Settle = Callable[[MainWindow], None]
Key = Qt.Key


def tours(window: MainWindow) -> list[Tour]:
    return [tour for tour in window.findChildren(Tour) if tour.isVisible()]


def test_practice_begins_with_it_once(practice_services: Services, qtbot: QtBot, settle: Settle) -> None:
    window = stores.open_window(qtbot, practice_services, Preferences(mode="light"), keeps=True)
    (tour,) = tours(window)
    assert load_preferences().windows["tour"] == "seen"
    assert window.workspace is not None
    QTest.keyClick(tour, Key.Key_Escape)
    assert tours(window) == []
    window._guide()
    assert tours(window) == [], "only the first time"


def test_the_own_file_is_not_shown_around_in(empty_services: Services, qtbot: QtBot) -> None:
    window = stores.open_window(qtbot, empty_services, Preferences(mode="light"), keeps=True)
    assert tours(window) == []


def test_six_stops_each_point_at_something(practice_services: Services, qtbot: QtBot, settle: Settle) -> None:
    window = stores.open_window(qtbot, practice_services)
    assert window.workspace is not None
    window.workspace.begin_tour()
    (tour,) = tours(window)
    assert len(stops()) == 6
    for number, stop in enumerate(stops()):
        settle(window)
        tour._place_beside()
        here = window.workspace.here
        assert here is not None
        assert here.page == stop.page
        assert tour.at == number
        assert tour.ring.isVisible(), stop.title
        room = window.workspace.rect()
        assert room.contains(tour.geometry()), "the card is whole in sight"
        assert tour.ring.width() > 20
        assert tour.next_button.hasFocus()
        QTest.keyClick(tour.next_button, Key.Key_Space)
    settle(window)
    assert tours(window) == []


def test_the_page_works_on_underneath(practice_services: Services, qtbot: QtBot, settle: Settle) -> None:
    window = stores.open_window(qtbot, practice_services)
    assert window.workspace is not None
    window.workspace.begin_tour()
    (tour,) = tours(window)
    window.workspace.go(Destination("week"))
    settle(window)
    tour._place_beside()
    assert not tour.ring.isVisible(), "nothing is pointed at on another page"
    assert findings(window) == []
    QTest.mouseClick(tour.stop_button, Qt.MouseButton.LeftButton)
    here = window.workspace.here
    assert here is not None
    assert here.page == "week", "the page stays as it is"


def test_it_is_taken_again_from_the_help(practice_services: Services, qtbot: QtBot, settle: Settle) -> None:
    window = stores.open_window(qtbot, practice_services)
    window.show_help()
    (shown,) = [one for one in window.findChildren(HelpWindow) if one.isVisible()]
    QTest.mouseClick(shown.tour, Qt.MouseButton.LeftButton)
    settle(window)
    assert len(tours(window)) == 1
    window.lock()
    settle(window)
    assert tours(window) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_stop_has_a_short_text(language: str) -> None:
    set_language(language)
    for stop in stops():
        assert stop.title
        assert 20 < len(stop.text) < 140
