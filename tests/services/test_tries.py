"""Wrong passwords: the fifth in a row waits, longer each time, over a restart, never for ever."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from desktop.services.tries import FILE, Tries
from desktop.storage.paths import settings_dir

STORE = Path("Geheime naam.opmaat")


@dataclass
class Hands:
    moment: datetime = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@pytest.fixture
def clock() -> Hands:
    return Hands()


def test_four_are_free_and_each_after_that_waits_longer(clock: Hands) -> None:
    waits = []
    for _ in range(10):
        waits.append(Tries(STORE, clock).wrong())
        clock.moment += timedelta(seconds=waits[-1])
        assert Tries(STORE, clock).wait() == 0
    assert waits == [0, 0, 0, 0, 5, 15, 60, 300, 300, 300]


def test_it_counts_down_and_survives_a_restart(clock: Hands) -> None:
    for _ in range(6):
        Tries(STORE, clock).wrong()
    clock.moment += timedelta(seconds=4.5)
    assert Tries(STORE, clock).wait() == 11
    assert Tries(Path("Ander.opmaat"), clock).wait() == 0
    Tries(STORE, clock).right()
    assert Tries(STORE, clock).wait() == 0
    assert Tries(STORE, clock).wrong() == 0


def test_a_clock_set_back_keeps_nobody_out(clock: Hands) -> None:
    for _ in range(5):
        Tries(STORE, clock).wrong()
    clock.moment -= timedelta(days=400)
    assert Tries(STORE, clock).wait() == 5
    clock.moment += timedelta(seconds=5)
    assert Tries(STORE, clock).wait() == 0


@pytest.mark.parametrize(
    "odd",
    [
        "",
        "[]",
        "{",
        '{"%s": 3}',
        '{"%s": {"wrong": "x", "at": 1}}',
        '{"%s": {"wrong": 9, "at": "2026-01-01"}}',
    ],
)
def test_an_odd_file_counts_as_none(clock: Hands, odd: str) -> None:
    settings_dir().mkdir(parents=True, exist_ok=True)
    tries = Tries(STORE, clock)
    for _ in range(5):
        tries.wrong()
    (key,) = json.loads((settings_dir() / FILE).read_text())
    (settings_dir() / FILE).write_text(odd.replace("%s", key))
    assert tries.wait() == 0
    assert tries.wrong() == 0


def test_no_name_stands_in_the_file(clock: Hands) -> None:
    Tries(STORE, clock).wrong()
    assert "Geheime" not in (settings_dir() / FILE).read_text()


def test_a_disk_that_refuses_keeps_nobody_out(clock: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "write_text", refuse)
    for _ in range(9):
        assert Tries(STORE, clock).wrong() == 0
