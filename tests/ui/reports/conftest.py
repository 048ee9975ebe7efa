"""The reports page on a desk of its own, over the practice week."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.office import Services
from desktop.services.participants import ListedParticipant
from ui.desk import Desk, Destination
from ui.pages.reports import ReportsPage
from ui.tasks import Worker

Open = Callable[[Services, UUID | None], ReportsPage]


@pytest.fixture
def people(practice_services: Services) -> dict[str, ListedParticipant]:
    return {row.name: row for row in practice_services.participants.overview()}


@pytest.fixture
def open_page(qtbot: QtBot) -> Iterator[Open]:
    """Open the page for somebody; its workers end before the store is closed."""
    workers: list[Worker] = []

    def make(services: Services, target: UUID | None = None) -> ReportsPage:
        store, paper = Worker("store"), Worker("paper")
        workers.extend((store, paper))
        desk = Desk(services, store, paper)
        page = ReportsPage(desk)
        desk.setParent(page)
        qtbot.addWidget(page)
        page.resize(1198, 684)
        page.show()
        qtbot.waitActive(page)
        page.arrive(Destination("reports", target))
        return page

    yield make
    qtbot.waitUntil(lambda: not any(worker.busy for worker in workers))
    for worker in workers:
        worker.finish()


@pytest.fixture
def page(
    qtbot: QtBot, practice_services: Services, people: dict[str, ListedParticipant], open_page: Open
) -> ReportsPage:
    """The page of Nel Dekker, with her report on it."""
    made = open_page(practice_services, people["Nel Dekker"].id)
    qtbot.waitUntil(lambda: made.shown is not None)
    return made
