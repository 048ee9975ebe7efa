"""A second start brings the first window forward; a file that is copied away is warned for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.office import Services
from desktop.services.preferences import Preferences
from tests.ui import stores
from ui.application import open_elsewhere
from ui.first_window import call_forward, name_of
from ui.main_window import MainWindow
from ui.pages.start import UnlockPage


def test_the_first_window_comes_forward(
    empty_services: Services, open_window: Callable[[Services], MainWindow], qtbot: QtBot
) -> None:
    path = empty_services.place.store.path
    assert not call_forward(path)
    window = open_window(empty_services)
    window.showMinimized()
    assert window.first_window is not None
    with qtbot.waitSignal(window.first_window.called):
        assert open_elsewhere(path)
    qtbot.waitUntil(lambda: not window.isMinimized())
    assert path.name not in name_of(path), "the name of the socket tells nothing"


def test_nobody_answers_for_a_file_that_is_not_open(tmp_path: Path) -> None:
    assert not open_elsewhere(tmp_path / "Opmaat.opmaat")
    (tmp_path / "Opmaat.opmaat-lock").touch()
    assert not open_elsewhere(tmp_path / "Opmaat.opmaat"), "a lock file that was left behind"


@pytest.mark.parametrize(("folder", "said"), [("OneDrive", "OneDrive"), ("Opmaat", "")])
def test_a_file_that_is_copied_away_is_warned_for_at_the_door(
    tmp_path: Path, qtbot: QtBot, folder: str, said: str
) -> None:
    (tmp_path / folder).mkdir()
    path = tmp_path / folder / "Opmaat.opmaat"
    stores.new_services(path).close()
    window = MainWindow(Preferences(mode="light"), path, keeps=False)
    qtbot.addWidget(window)
    window.show()
    page = window.show_unlock()
    assert isinstance(page, UnlockPage)
    window._warn_of_cloud()
    assert (page.said is not None) == bool(said)
    if page.said is not None:
        assert said in page.said.text()
        assert "beschadigd" in page.said.text()
