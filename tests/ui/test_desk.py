"""The desk: who is told what, in which order, and that a left desk is silent."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import EMPTY, ChangeSet
from desktop.domain.errors import NoSpace, OpmaatError, Rejected
from desktop.domain.week import WorkingHours
from desktop.services.office import Services
from desktop.services.settings import Settings
from desktop.services.workplace import Done
from ui.desk import Desk, Destination
from ui.page import Page
from ui.tasks import Worker


@pytest.fixture
def desk(empty_services: Services) -> Iterator[Desk]:
    store, paper = Worker("store"), Worker("paper")
    yield Desk(empty_services, store, paper)
    store.finish()
    paper.finish()


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def renamed(services: Services) -> Done[None]:
    return services.settings.change(Settings("Joris Bos", "De Brink", WorkingHours()))


def refused(services: Services) -> Done[None]:
    hours = WorkingHours(frozenset({1}), time(17), time(9))
    return services.settings.change(Settings("Joris Bos", "De Brink", hours))


class Reader(Page):
    """A page that counts how often it reads."""

    reads = ("option",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.read = 0

    def refresh(self) -> None:
        self.read += 1


class OtherReader(Reader):
    reads = ("session",)


def test_an_answer_is_what_the_service_gave(qtbot: QtBot, desk: Desk, owner: QWidget) -> None:
    told: list[str] = []
    desk.ask(owner, lambda services: services.settings.read().counsellor, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Marijke Veenstra"]


def test_changes_are_told_before_the_one_who_wrote_and_the_sentence_last(
    qtbot: QtBot, desk: Desk, owner: QWidget
) -> None:
    order: list[object] = []
    desk.changed.connect(lambda changes: order.append(("changed", changes.touches("option"))))
    desk.said.connect(lambda text, undoable: order.append((text, undoable)))
    desk.do(owner, renamed, lambda _none: order.append("then"), said="Bewaard.")
    qtbot.waitUntil(lambda: len(order) == 3)
    assert order == [("changed", True), "then", ("Bewaard.", True)]


def test_a_refused_write_changes_nothing_and_says_nothing(qtbot: QtBot, desk: Desk, owner: QWidget) -> None:
    order: list[object] = []
    desk.changed.connect(order.append)
    desk.said.connect(lambda *_said: order.append("said"))
    desk.troubled.connect(lambda _error: order.append("troubled"))
    desk.do(owner, refused, order.append, lambda error: order.append(type(error)), said="Bewaard.")
    qtbot.waitUntil(lambda: bool(order))
    assert order == [Rejected]
    told: list[str] = []
    desk.ask(owner, lambda services: services.settings.read().counsellor, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Marijke Veenstra"]


def test_what_no_form_claims_goes_to_the_bar(qtbot: QtBot, desk: Desk, owner: QWidget) -> None:
    def full(_services: Services) -> Done[None]:
        raise NoSpace(path="a")

    with qtbot.waitSignal(desk.troubled) as troubled:
        desk.do(owner, full)
    assert isinstance(troubled.args[0], NoSpace)
    with qtbot.waitSignal(desk.troubled) as troubled:
        desk.draw(owner, lambda: full(desk.services), lambda _none: None)
    assert isinstance(troubled.args[0], NoSpace)


def test_paper_does_not_wait_for_the_store(qtbot: QtBot, desk: Desk, owner: QWidget) -> None:
    told: list[str] = []
    gate = threading.Event()

    def slow(_services: Services) -> str:
        gate.wait(5)
        return "store"

    desk.ask(owner, slow, told.append)
    desk.draw(owner, lambda: "paper", told.append)
    qtbot.waitUntil(lambda: told == ["paper"])
    gate.set()
    qtbot.waitUntil(lambda: told == ["paper", "store"])


def test_only_a_page_that_reads_the_kind_reads_again(qtbot: QtBot, desk: Desk) -> None:
    reader, other = Reader(desk), OtherReader(desk)
    for page in (reader, other):
        qtbot.addWidget(page)
        page.show()
    desk.do(reader, renamed)
    qtbot.waitUntil(lambda: reader.read == 1)
    assert other.read == 0
    desk.changed.emit(EMPTY)
    assert reader.read == 1


def test_a_hidden_page_reads_when_it_is_shown_next(qtbot: QtBot, desk: Desk) -> None:
    stack, front, hidden = QStackedWidget(), OtherReader(desk), Reader(desk)
    qtbot.addWidget(stack)
    stack.addWidget(front)
    stack.addWidget(hidden)
    stack.show()
    hidden.arrive(Destination("hidden"))
    assert hidden.read == 1, "the first arrival always reads"
    told: list[ChangeSet] = []
    desk.changed.connect(told.append)
    desk.do(front, renamed)
    qtbot.waitUntil(lambda: bool(told))
    assert hidden.read == 1
    stack.setCurrentWidget(hidden)
    hidden.arrive(Destination("hidden"))
    assert hidden.read == 2
    hidden.arrive(Destination("hidden"))
    assert hidden.read == 2, "nothing changed since"


def test_a_left_desk_takes_no_write(qtbot: QtBot, desk: Desk, owner: QWidget, tmp_path: Path) -> None:
    told: list[object] = []
    before: list[OpmaatError] = []
    desk.changed.connect(told.append)
    desk.do(owner, renamed, told.append, before.append)
    desk.leave()
    desk.do(owner, lambda s: s.settings.change(Settings("Nooit", "Nergens")), told.append, before.append)
    desk.ask(owner, lambda services: services.settings.read(), told.append)
    desk.draw(owner, lambda: "paper", told.append)
    worker = desk._store_worker
    qtbot.waitUntil(lambda: not worker.busy)
    assert told == []
    assert before == []
    assert desk.services.settings.read().counsellor == "Joris Bos", "what was asked before is done"
