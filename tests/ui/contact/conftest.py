"""The contact page in the real workspace; the other pages are stand-ins that note who comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.contact import Answer, Contact, ContactFacts, ContactState
from desktop.domain.week import Slot
from desktop.services.contact import ContactCheck, NewContact
from desktop.services.office import Services
from tests.ui.stores import DAY
from ui.desk import Desk, Destination
from ui.page import Page
from ui.pages.contact import ContactPage
from ui.pages.contact.row import ConditionRow
from ui.tasks import Worker
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import Label
from ui.workspace import Place, Workspace

D = TypeVar("D", bound=Dialog)
NOBODY = UUID(int=0)


@dataclass
class Scene:
    """What a test drives: the page as a user sees it, and the services to look behind it."""

    qtbot: QtBot
    services: Services
    desk: Desk
    workspace: Workspace
    worker: Worker
    arrived: list[Destination] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def page(self) -> ContactPage:
        found = self.workspace.page("contact")
        assert isinstance(found, ContactPage)
        return found

    @property
    def rows(self) -> dict[str, ConditionRow]:
        return {row.code: row for row in self.page.checklist.rows}

    def settle(self) -> None:
        """Wait until every question to the store is answered and shown."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.worker.busy)
            QCoreApplication.processEvents()

    def person(self, name: str) -> UUID:
        return next(row.id for row in self.services.participants.overview() if name in row.name)

    def in_state(self, state: ContactState) -> Contact:
        return next(row.contact for row in self.services.contact.overview() if row.state is state)

    def titled(self, title: str) -> Contact:
        return next(
            row.contact for row in self.services.contact.overview() if row.contact.facts.title == title
        )

    def check(self) -> ContactCheck:
        assert self.page.target is not None
        return self.services.contact.check(self.page.target)

    def go(self, contact: UUID | None = None, detail: str = "") -> None:
        self.desk.go("contact", contact, detail)
        self.settle()

    def new_contact(
        self, name: str = "Fatima", days: int = 7, *, yes: bool = False, place: str = "park"
    ) -> UUID:
        """A contact in a new setting, with every condition on "ja" when asked."""
        slot = Slot(DAY + timedelta(days=days), time(14, 0), 40)
        facts = ContactFacts(NOBODY, "Wandelen", "samen wandelen", place, "één wandelaar", slot)
        made = self.services.contact.new(NewContact(self.person(name), None, facts)).value
        for condition in self.services.pack.conditions if yes else ():
            if not condition.computed:
                self.services.contact.answer(made, condition.code, Answer.YES)
        return made

    def dialog(self, kind: type[D]) -> D:
        open_ = [one for one in self.page.findChildren(kind) if one.isVisible()]
        assert len(open_) == 1, f"{len(open_)} of {kind.__name__} open"
        return open_[0]

    def click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        """Press a key where the focus is, and wait for what comes of it."""
        self.press(key)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is, without waiting."""
        QTest.keyClick(self.focus(), key)

    def focus(self) -> QWidget:
        window = self.workspace.window()
        dialogs = [one for one in self.page.findChildren(Dialog) if one.isVisible()]
        found = (dialogs[-1] if dialogs else window).focusWidget()
        assert found is not None
        return found

    def verdict(self) -> str:
        """Everything that stands beside the rows."""
        panel = self.page.checklist.verdict
        parts = [panel.heading.text()]
        for view in panel.entries:
            parts += [part.text() for part in view.findChildren(Label)]
        return "\n".join([*parts, panel.notes.text(), panel.reason.text()])


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

        places = {
            name: Place(name, "sun", Elsewhere) for name in ("today", "participants", "week", "session")
        }
        places["contact"] = Place("Contact", "handshake", ContactPage)
        workspace = Workspace(desk, places)
        qtbot.addWidget(workspace)
        desk.setParent(workspace)
        workspace.resize(1366, 736)
        with qtbot.waitActive(workspace):
            workspace.show()
        scene = Scene(qtbot, services, desk, workspace, store, arrived)
        desk.said.connect(lambda text, _undoable: scene.said.append(text))
        scene.go()
        return scene

    return open_


@pytest.fixture
def scene(stage: Callable[[Services], Scene], practice_services: Services) -> Scene:
    return stage(practice_services)
