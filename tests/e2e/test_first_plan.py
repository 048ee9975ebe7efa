"""From first start to the first planned trajectory: at most forty clicks or keys beside what is typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop.domain.clock import SystemClock
from desktop.domain.week import DEFAULT_ZONE
from desktop.services.preferences import load_preferences
from desktop.storage.paths import default_store_path
from tests.e2e.user import User
from ui.application import Program, application

MOST = 40
NAME = "Wilhelmina Zonneveld"
PASSWORD = "stoep regen kastje merel"


class Counting(User):
    """Counts every click and key; of names, password and code only the way to their field."""

    acts = 0

    def press(self, says: str, *, exact: bool = False) -> None:
        self.acts += 1
        super().press(says, exact=exact)

    def write(self, field: str, text: str) -> None:
        """One click or Tab to the field, also where the keyboard is there already."""
        self.acts += 1
        super().write(field, text)

    def choose(self, name: str, value: str) -> None:
        self.acts += 1
        super().choose(name, value)

    def pick(self, name: str, text: str) -> None:
        """One to open the list, one for each line on the way."""
        combo = self.see(QComboBox, name)
        self.acts += 1 + abs(combo.findText(text) - combo.currentIndex())
        super().pick(name, text)

    def keys(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.acts += 1
        super().keys(key, modifier)


@pytest.fixture
def user(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Counting]:
    now = datetime.combine(date(2026, 11, 2), time(9, 0), ZoneInfo(DEFAULT_ZONE))
    monkeypatch.setattr(SystemClock, "now", lambda _self: now.astimezone(UTC))
    monkeypatch.setattr(SystemClock, "today", lambda _self: now.date())
    program = Program(application(), load_preferences(), default_store_path())
    program.show()
    counting = Counting(qtbot, program)
    yield counting
    program.window.close()


def test_first_start_to_first_plan(user: Counting) -> None:
    user.first_start("Marijke Veenstra", PASSWORD)
    window = user.window
    assert window.workspace is not None
    here = window.workspace.here
    assert here is not None
    assert here.page == "today", "it ends on Today, with one thing to do"
    user.press("Voeg de eerste deelnemer toe")
    user.until(lambda: "Naam" in user.fields())
    user.write("Naam", NAME)
    user.choose("Voelt zich eenzaam", "Een jaar of langer")
    user.choose("Wil de deelnemer dit zelf?", "Ja, eigen wens")
    user.pick("Besluit", "We kunnen beginnen")
    user.press("Voeg deelnemer toe")
    user.reads(NAME)
    user.press("Plan acht weken")
    user.reads("Vrij in alle 8 weken.")
    user.press("Plan acht weken", exact=True)
    user.reads("Volgende stap: bezoek van week 1")
    assert user.acts <= MOST
    assert user.acts >= 15, "the count counts"
