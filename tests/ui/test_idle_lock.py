"""The idle lock counts what the computer's clock says; only that clock is not the real one here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from desktop.domain.errors import Rejected
from desktop.domain.next_step import StepKind
from desktop.services.locking import DEFAULT_MINUTES, LockingService
from desktop.services.office import Services
from tests.ui.test_locking import type_password, unlock_page
from ui.at_table import IDLE_MINUTES
from ui.desk import Destination
from ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


@dataclass
class Hands:
    """A clock whose hands are moved."""

    moment: datetime = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


class Idle:
    """The idle lock of a window, on a clock that is moved by hand."""

    def __init__(self, window: MainWindow, settle: Settle) -> None:
        assert window.idle_lock is not None
        self.window, self.settle, self.lock, self.hands = window, settle, window.idle_lock, Hands()
        assert self.lock.timer.isActive(), "it counts without being asked to"
        self.lock.timer.stop()
        self.lock.clock = self.hands
        self.lock.begin()
        self.lock.timer.stop()
        settle(window)

    def wait(self, time: timedelta, every: timedelta = 5 * SECOND) -> None:
        """Let the time pass, looked at now and then."""
        end = self.hands.moment + time
        while self.hands.moment < end:
            self.hands.moment = min(end, self.hands.moment + every)
            self.lock.look()
        self.settle(self.window)

    def locked(self) -> bool:
        return self.window.services is None

    @property
    def notice(self) -> str:
        assert self.window.workspace is not None
        return self.window.workspace.status.notice.text()


@pytest.fixture
def window(practice_services: Services, open_window: Callable[[Services], MainWindow]) -> MainWindow:
    return open_window(practice_services)


@pytest.fixture
def idle(window: MainWindow, settle: Settle) -> Idle:
    return Idle(window, settle)


def press(window: MainWindow) -> None:
    """A key as the system sends it."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Shift)


def test_after_five_minutes_it_locks(idle: Idle, window: MainWindow) -> None:
    assert DEFAULT_MINUTES == 5
    idle.wait(5 * MINUTE - SECOND)
    assert not idle.locked()
    idle.wait(SECOND)
    assert idle.locked()
    assert unlock_page(window).isVisible()
    assert window.windowTitle() == "Opmaat"


def test_half_a_minute_before_it_says_so_and_a_key_keeps_it_open(idle: Idle, window: MainWindow) -> None:
    assert window.workspace is not None
    keys = window.workspace.status.keys
    idle.wait(5 * MINUTE - 31 * SECOND)
    assert idle.notice == ""
    assert keys.isVisible()
    idle.wait(SECOND)
    assert idle.notice == "Vergrendelt over 30 seconden. Elke toets houdt Opmaat open."
    assert window.workspace.status.notice.isVisible()
    assert not keys.isVisible()
    idle.wait(29 * SECOND)
    assert "over 1 seconde." in idle.notice
    press(window)
    assert idle.notice == ""
    assert keys.isVisible()
    idle.wait(5 * MINUTE - SECOND)
    assert not idle.locked()


def test_the_mouse_is_somebody_too(idle: Idle, window: MainWindow) -> None:
    handle = window.windowHandle()
    assert handle is not None
    idle.wait(4 * MINUTE)
    QTest.mouseMove(handle)
    QTest.mouseClick(handle, Qt.MouseButton.RightButton, pos=window.rect().center())
    idle.wait(4 * MINUTE)
    assert not idle.locked()


def test_a_laptop_that_slept_is_locked_before_the_first_key_counts(idle: Idle, window: MainWindow) -> None:
    idle.hands.moment += 6 * MINUTE
    press(window)
    assert idle.locked()
    assert unlock_page(window).isVisible()


def test_a_clock_that_is_set_back_does_not_hold_it_off(idle: Idle) -> None:
    idle.wait(4 * MINUTE)
    idle.hands.moment -= timedelta(hours=3)
    idle.wait(MINUTE + 5 * SECOND)
    assert idle.locked()


@pytest.mark.parametrize("minutes", [1, 60])
def test_other_minutes_count_at_once(idle: Idle, window: MainWindow, settle: Settle, minutes: int) -> None:
    choose(window, settle, minutes)
    idle.wait(minutes * MINUTE - SECOND, 20 * SECOND)
    assert not idle.locked()
    idle.wait(SECOND)
    assert idle.locked()


def choose(window: MainWindow, settle: Settle, minutes: int) -> None:
    assert window.desk is not None
    window.desk.do(window, lambda services: LockingService(services.place).change(minutes))
    settle(window)


def test_off_is_off_and_on_again_counts_anew(idle: Idle, window: MainWindow, settle: Settle) -> None:
    choose(window, settle, 0)
    idle.wait(600 * MINUTE, 10 * MINUTE)
    assert not idle.locked()
    choose(window, settle, 2)
    idle.wait(MINUTE)
    assert not idle.locked()
    idle.wait(MINUTE)
    assert idle.locked()


def test_at_the_table_it_waits_longer(
    idle: Idle, window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    assert window.workspace is not None
    window.workspace.go(Destination("participants", practice_services.participants.overview()[0].id))
    settle(window)
    QTest.keyClick(window, Qt.Key.Key_F8)
    settle(window)
    assert window.table is not None
    idle.wait(IDLE_MINUTES * MINUTE - SECOND)
    assert not idle.locked()
    idle.wait(SECOND)
    assert unlock_page(window).isVisible()


def test_what_is_being_typed_is_kept_and_you_are_where_you_were(
    idle: Idle, window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    rows = practice_services.participants.overview()
    session = next(row for row in rows if row.step.kind is StepKind.WRITE_REPORT).step.target
    assert window.workspace is not None
    window.workspace.go(Destination("session", session))
    settle(window)
    page = window.workspace.page("session")
    edit = next(e for e in page.findChildren(QPlainTextEdit) if e.isVisible() and not e.isReadOnly())
    edit.setFocus()
    QTest.keyClicks(edit, "Ze lachte om de hond.")
    idle.wait(5 * MINUTE, MINUTE)
    assert idle.locked()
    type_password(window, settle)
    assert window.services is not None
    (waiting,) = window.services.drafts.waiting()
    assert "lachte om de hond" in str(waiting)
    assert window.workspace is not None
    here = window.workspace.here
    assert here is not None
    assert (here.page, here.target) == ("session", session)
    assert window.idle_lock is not None
    assert window.idle_lock.timer.isActive(), "it counts again"


def test_a_locked_window_counts_nothing(idle: Idle, window: MainWindow, settle: Settle) -> None:
    window.lock()
    settle(window)
    page = unlock_page(window)
    idle.wait(20 * MINUTE, MINUTE)
    assert unlock_page(window) is page
    assert not idle.lock.timer.isActive()


@pytest.mark.parametrize("minutes", [-1, 61])
def test_no_other_minutes_are_kept(practice_services: Services, minutes: int) -> None:
    locking = LockingService(practice_services.place)
    with pytest.raises(Rejected):
        locking.change(minutes)
    assert locking.minutes() == DEFAULT_MINUTES


def test_what_cannot_be_read_is_not_off(practice_services: Services) -> None:
    with practice_services.place.write("settings_changed") as unit:
        unit.options.set("idle_lock_minutes", "nooit")
    assert LockingService(practice_services.place).minutes() == DEFAULT_MINUTES
