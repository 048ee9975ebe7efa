"""A page in the real workspace over the practice week; the other pages note who comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.sessions import Session
from desktop.services.office import Services
from ui.desk import Desk, Destination
from ui.page import Page
from ui.tasks import Worker
from ui.widgets.dialogs import Dialog
from ui.workspace import PageMaker, Place, Workspace

D = TypeVar("D", bound=Dialog)
Key = Qt.Key
PAGES = ("today", "participants", "week", "contact", "reports", "session")


@dataclass
class Scene:
    """What a test drives, and the services to look behind it."""

    qtbot: QtBot
    services: Services
    desk: Desk
    workspace: Workspace
    worker: Worker
    arrived: list[Destination] = field(default_factory=list)
    said: list[tuple[str, bool]] = field(default_factory=list)

    def settle(self) -> None:
        """Wait until every question to the store is answered and shown."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.worker.busy)
            QCoreApplication.processEvents()

    def person(self, name: str) -> UUID:
        return next(row.id for row in self.services.participants.overview() if name in row.name)

    def session(self, name: str, number: int) -> Session:
        sessions = self.services.participants.dossier(self.person(name)).sessions
        return next(session for session in sessions if session.number == number)

    def go(self, page: str, target: UUID | None = None, detail: str = "") -> None:
        self.desk.go(page, target, detail)
        self.settle()

    def dialog(self, kind: type[D]) -> D:
        shown = [one for one in self.workspace.findChildren(kind) if one.isVisible()]
        assert len(shown) == 1, f"{len(shown)} of {kind.__name__} open"
        return shown[0]

    def dialogs(self) -> list[Dialog]:
        return [one for one in self.workspace.findChildren(Dialog) if one.isVisible()]

    def click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is, and wait for what comes of it."""
        if not self.dialogs():
            # Without a window manager a closed dialog leaves no window active, and shortcuts sleep.
            self.workspace.activateWindow()
            self.qtbot.waitUntil(self.workspace.isActiveWindow)
        QTest.keyClick(self.focus(), key, held)
        self.settle()

    def focus(self) -> QWidget:
        shown = self.dialogs()
        found = (shown[-1] if shown else self.workspace.window()).focusWidget()
        assert found is not None
        return found


def set_up(qtbot: QtBot, services: Services, pages: dict[str, PageMaker]) -> Scene:
    """The workspace with these pages real, 1366 x 736."""
    store, paper = Worker("store"), Worker("paper")
    desk = Desk(services, store, paper)
    arrived: list[Destination] = []

    class Elsewhere(Page):
        def arrive(self, destination: Destination) -> None:
            arrived.append(destination)

    places = {name: Place(name, "sun", pages.get(name, Elsewhere)) for name in PAGES}
    workspace = Workspace(desk, places)
    qtbot.addWidget(workspace)
    desk.setParent(workspace)
    workspace.resize(1366, 736)
    with qtbot.waitActive(workspace):
        workspace.show()
    scene = Scene(qtbot, services, desk, workspace, store, arrived)
    desk.said.connect(lambda text, undoable: scene.said.append((text, undoable)))
    scene.go("today")
    arrived.clear()
    return scene


Stage = Callable[[Services], Scene]
