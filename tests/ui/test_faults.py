"""A fault of the program: calm, told once, without anybody's data, from whichever thread it comes."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6 import QtCore
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.faults import CodesOnly
from desktop.domain.names import words_like_names
from desktop.services.office import Services
from tests.ui.test_locking import said_by, unlock_page
from ui.dialogs.calm import CalmMessage
from ui.faults import FaultDesk
from ui.main_window import MainWindow
from ui.tasks import Worker

Settle = Callable[[MainWindow], None]


@pytest.fixture
def faults(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> Iterator[FaultDesk]:
    """The desk of the running program; what pytest listens with comes back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    handlers = list(logging.getLogger().handlers)
    before = QtCore.qInstallMessageHandler(None)
    desk = FaultDesk(qapp)
    desk.begin()
    yield desk
    QtCore.qInstallMessageHandler(before)
    logging.getLogger().handlers[:] = handlers
    for shown in dialogs():
        shown.reject()
    desk.deleteLater()
    caplog.get_records("call").clear()


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """What was written anywhere by now, as the program writes it."""

    def read() -> str:
        return "".join(capfd.readouterr()) + "".join(CodesOnly().format(record) for record in caplog.records)

    return read


@pytest.fixture
def window(practice_services: Services, open_window: Callable[[Services], MainWindow]) -> MainWindow:
    return open_window(practice_services)


def dialogs() -> list[CalmMessage]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CalmMessage) and one.isVisible()]


def the_dialog(qtbot: QtBot) -> CalmMessage:
    qtbot.waitUntil(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    return dialog


def everything(dialog: CalmMessage) -> str:
    return "\n".join([dialog.report_text, *map(said_by, [dialog, *dialog.findChildren(QWidget)])])


def from_worker(window: MainWindow, name: str) -> None:
    assert window.desk is not None

    def read(_services: Services) -> object:
        raise LookupError(name)

    window.desk.ask(window, read, lambda _none: None)


def from_thread(_window: MainWindow, name: str) -> None:
    def run() -> None:
        raise LookupError(name)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()


def from_slot(window: MainWindow, name: str) -> None:
    def act() -> None:
        raise LookupError(name)

    QtCore.QTimer.singleShot(0, window, act)


@pytest.mark.usefixtures("faults")
@pytest.mark.parametrize("way", [from_worker, from_thread, from_slot])
def test_a_name_in_an_exception_goes_no_further(
    window: MainWindow,
    qtbot: QtBot,
    logged: Callable[[], str],
    way: Callable[[MainWindow, str], None],
) -> None:
    assert window.services is not None
    name, path = window.services.participants.overview()[0].name, window.services.place.store.path
    way(window, name)
    dialog = the_dialog(qtbot)
    assert "LookupError" in dialog.report.toPlainText()
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == dialog.report.toPlainText() == dialog.report_text
    written = logged()
    assert "LookupError" in written
    for part in (name, *name.split(), str(path)):
        assert part not in everything(dialog)
        assert part not in written


@pytest.mark.usefixtures("faults")
def test_what_was_asked_of_the_store_is_told_with_its_place(window: MainWindow, qtbot: QtBot) -> None:
    assert window.desk is not None
    wrong = cast("list[str]", 7)
    window.desk.ask(window, lambda _services: words_like_names("Anneke", wrong), lambda _none: None)
    report = the_dialog(qtbot).report_text
    assert report.startswith("Opmaat ")
    assert "TypeError\n  desktop.domain.names:" in report
    assert "/" not in report


@pytest.mark.usefixtures("faults")
def test_locking_from_the_message_locks(window: MainWindow, qtbot: QtBot, settle: Settle) -> None:
    from_slot(window, "x")
    dialog = the_dialog(qtbot)
    assert dialog.lock_button.isVisible()
    QTest.mouseClick(dialog.lock_button, Qt.MouseButton.LeftButton)
    settle(window)
    assert window.services is None
    assert unlock_page(window).isVisible()


@pytest.mark.usefixtures("faults")
def test_starting_anew_locks_closes_and_starts_the_same_file(
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(
        QtCore.QProcess, "startDetached", lambda program, arguments, _folder: started.append(arguments)
    )
    path = window.store_path
    from_slot(window, "x")
    QTest.mouseClick(the_dialog(qtbot).restart_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(started))
    assert started[0][-2:] == ["--store", str(path)]
    assert window.services is None
    assert not window.isVisible()


@pytest.mark.usefixtures("faults")
def test_a_fault_in_a_page_does_not_keep_the_door_open(
    window: MainWindow,
    qtbot: QtBot,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken() -> bool:
        raise ZeroDivisionError

    assert window.workspace is not None
    monkeypatch.setattr(window.workspace, "may_lock", broken)
    window.lock()
    settle(window)
    assert window.services is None
    assert "ZeroDivisionError" in the_dialog(qtbot).report_text


def test_without_a_window_there_is_nothing_to_lock(faults: FaultDesk, qtbot: QtBot) -> None:
    faults.caught(ValueError, ValueError("x"))
    dialog = the_dialog(qtbot)
    assert not dialog.lock_button.isVisible()
    assert not dialog.restart_button.isVisible()


@pytest.mark.usefixtures("faults")
def test_words_of_qt_reach_no_log(caplog: pytest.LogCaptureFixture, logged: Callable[[], str]) -> None:
    QtCore.qWarning("cannot open /home/wilhelmina/Zonneveld.pdf")
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    written = logged()
    assert "qt" in written
    assert "ilhelmina" not in written


@pytest.mark.usefixtures("faults")
def test_a_worker_of_a_closed_window_tells_nobody(qtbot: QtBot) -> None:
    owner, worker = QObject(), Worker("opmaat-test")
    worker.submit(owner, lambda: 1 / 0, print, print)
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, QtCore.QEvent.Type.DeferredDelete)
    del owner
    qtbot.waitUntil(lambda: not worker.busy)
    assert dialogs() == []
