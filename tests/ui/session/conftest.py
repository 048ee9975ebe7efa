"""The session form of Anneke's third visit, which was this morning and has no report yet."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.office import Services
from tests.ui.visits import Scene, set_up
from ui.pages.session import SessionPage


@pytest.fixture
def scene(qtbot: QtBot, practice_services: Services) -> Scene:
    made = set_up(qtbot, practice_services, {"session": SessionPage})
    made.go("session", made.session("Anneke", 3).id)
    return made


@pytest.fixture
def page(scene: Scene) -> SessionPage:
    found = scene.workspace.page("session")
    assert isinstance(found, SessionPage)
    return found
