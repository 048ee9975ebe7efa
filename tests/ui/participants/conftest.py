"""The participants page in the real workspace; the other pages are stand-ins that note who comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.office import Services
from ui.desk import Desk, Destination
from ui.page import Page
from ui.pages.participants import ParticipantsPage
from ui.tasks import Worker
from ui.widgets.dialogs import Dialog
from ui.workspace import Place, Workspace

D = TypeVar("D", bound=Dialog)


@dataclass
class Scene:
    """What a test drives: the page as a user sees it, and the services to look behind it."""

    qtbot: QtBot
    services: Services
    desk: Desk
    workspace: Workspace
    worker: Worker
    arrived: list[Destination] = field(default_factory=list)

    @property
    def page(self) -> ParticipantsPage:
        found = self.workspace.page("participants")
        assert isinstance(found, ParticipantsPage)
        return found

    def settle(self) -> None:
        """Wait until every question to the store is answered and shown."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.worker.busy)
            QCoreApplication.processEvents()

    def person(self, name: str) -> UUID:
        return next(row.id for row in self.services.participants.overview() if name in row.name)

    def show(self, name: str, detail: str = "") -> None:
        self.desk.go("participants", self.person(name), detail)
        self.settle()

    def dialog(self, kind: type[D]) -> D:
        found = self.page.acts.dialog
        assert isinstance(found, kind)
        self.qtbot.waitUntil(found.isVisible)
        return found

    def click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)
        self.settle()


@pytest.fixture
def stage(qtbot: QtBot) -> Callable[[Services], Scene]:
    """Open the page on services: ``scene = stage(practice_services)``."""

    def open_(services: Services) -> Scene:
        store, paper = Worker("store"), Worker("paper")
        desk = Desk(services, store, paper)
        arrived: list[Destination] = []

        class Elsewhere(Page):
            def arrive(self, destination: Destination) -> None:
                arrived.append(destination)

        places = {name: Place(name, "sun", Elsewhere) for name in ("today", "week", "contact", "session")}
        places["participants"] = Place("Deelnemers", "users", ParticipantsPage)
        workspace = Workspace(desk, places)
        qtbot.addWidget(workspace)
        desk.setParent(workspace)
        workspace.resize(1366, 736)
        with qtbot.waitActive(workspace):
            workspace.show()
            workspace.activateWindow()
        scene = Scene(qtbot, services, desk, workspace, store, arrived)
        desk.go("participants")
        scene.settle()
        return scene

    return open_
