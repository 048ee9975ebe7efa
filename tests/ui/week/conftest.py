"""The week page, open on the practice week."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.office import Services
from tests.ui.visits import Scene, set_up
from ui.pages.week import WeekPage


@pytest.fixture
def scene(qtbot: QtBot, practice_services: Services) -> Scene:
    made = set_up(qtbot, practice_services, {"week": WeekPage})
    made.go("week")
    return made


@pytest.fixture
def page(scene: Scene) -> WeekPage:
    found = scene.workspace.page("week")
    assert isinstance(found, WeekPage)
    return found
