"""One worker does its calls in order and tells the UI thread what came of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.domain.errors import NoSpace, OpmaatError
from desktop.language import current_language, set_language
from ui.tasks import Worker


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker("test")
    yield made
    made.finish()


def unexpected(error: OpmaatError) -> None:
    raise error


def test_answers_come_in_order_on_the_thread_of_the_window(qtbot: QtBot, worker: Worker) -> None:
    owner, here = QObject(), threading.get_ident()
    ran: list[int] = []
    told: list[tuple[int, int]] = []

    def call(number: int) -> int:
        ran.append(threading.get_ident())
        return number * number

    def tell(value: int) -> None:
        told.append((value, threading.get_ident()))

    for number in range(20):
        worker.submit(owner, partial(call, number), tell, unexpected)
    assert worker.busy
    assert told == []
    qtbot.waitUntil(lambda: not worker.busy)
    assert told == [(n * n, here) for n in range(20)]
    assert len(set(ran)) == 1
    assert here not in ran


def test_what_the_user_can_mend_goes_to_failed(qtbot: QtBot, worker: Worker) -> None:
    owner, error = QObject(), NoSpace(path="a")
    told: list[object] = []

    def call() -> int:
        raise error

    worker.submit(owner, call, told.append, lambda e: told.append(("failed", e)))
    worker.submit(owner, lambda: 7, told.append, unexpected)
    qtbot.waitUntil(lambda: not worker.busy)
    assert told == [("failed", error), 7]


def test_a_bug_is_raised_where_the_crash_message_sees_it(qtbot: QtBot, worker: Worker) -> None:
    owner = QObject()
    told: list[object] = []

    def call() -> int:
        return {"one": 1}["two"]

    with qtbot.capture_exceptions() as caught:
        worker.submit(owner, call, told.append, told.append)
        qtbot.waitUntil(lambda: not worker.busy)
        qtbot.waitUntil(lambda: bool(caught))
    assert [kind for kind, _error, _traceback in caught] == [KeyError]
    assert told == []
    worker.submit(owner, lambda: "on", told.append, unexpected)
    qtbot.waitUntil(lambda: told == ["on"])


@pytest.mark.parametrize("fails", [False, True])
def test_an_owner_who_is_gone_is_told_nothing(qtbot: QtBot, worker: Worker, *, fails: bool) -> None:
    leaving, staying = QObject(), QObject()
    gate = threading.Event()
    told: list[object] = []

    def call() -> str:
        gate.wait(5)
        if fails:
            raise NoSpace(path="a")
        return "late"

    worker.submit(leaving, call, told.append, told.append)
    worker.submit(staying, lambda: "here", told.append, unexpected)
    leaving.deleteLater()
    with qtbot.waitSignal(leaving.destroyed):
        pass
    gate.set()
    qtbot.waitUntil(lambda: not worker.busy)
    assert told == ["here"]


def test_a_call_speaks_the_language_of_the_one_who_asked(qtbot: QtBot, worker: Worker) -> None:
    owner = QObject()
    told: list[str] = []
    set_language("en")
    worker.submit(owner, current_language, told.append, unexpected)
    set_language("nl")
    worker.submit(owner, current_language, told.append, unexpected)
    qtbot.waitUntil(lambda: not worker.busy)
    assert told == ["en", "nl"]


def test_finish_lets_running_work_end(qtbot: QtBot, worker: Worker) -> None:
    owner, started, gate = QObject(), threading.Event(), threading.Event()
    ended: list[str] = []

    def call() -> None:
        started.set()
        gate.wait(5)
        ended.append("written")

    worker.submit(owner, call, lambda _none: None, unexpected)
    assert started.wait(5)
    threading.Timer(0.05, gate.set).start()
    worker.finish()
    assert ended == ["written"]


def test_an_answer_that_comes_after_finish_may_ask_in_vain(qtbot: QtBot, worker: Worker) -> None:
    owner = QObject()
    told: list[str] = []

    def told_late(answer: str) -> None:
        told.append(answer)
        worker.submit(owner, lambda: "more", told.append, unexpected)

    worker.submit(owner, lambda: "late", told_late, unexpected)
    worker.finish()
    qtbot.waitUntil(lambda: not worker.busy)
    assert told == ["late"]
