"""What the users of the accessibility interface do alike in the eight weeks, by keys or by deeds."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QAccessible

from desktop.domain.clock import FixedClock
from desktop.services.preferences import load_preferences
from desktop.storage.paths import default_store_path
from tests.e2e.blind import BlindUser
from tests.e2e.eight_weeks import GOAL, MovableClock
from tests.ui import stores
from tests.ui.ear import Heard, listen
from ui.application import Program, application

NAME: Final = "Wilhelmina Zonneveld"
MEETING: Final = date(2026, 11, 17)


@contextmanager
def spoken_program(clock: MovableClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Heard]]:
    """The program on a fresh file, with a screen reader that listens; gives what is said at once."""
    path = default_store_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    stores.let_go(stores.new_services(path, clock=FixedClock(clock.moment)))
    program = Program(application(), load_preferences(), path)
    # As when a screen reader runs: without it Qt keeps rows that are gone.
    QAccessible.setActive(True)
    program.show()
    yield listen(monkeypatch)
    program.window.close()
    QAccessible.setActive(False)


def finish_intake(user: BlindUser) -> None:
    """The rest of a participant with the intake done."""
    user.write("eigen woorden", GOAL)
    user.choose("Voelt zich eenzaam", "Een jaar of langer")
    user.choose("Wil de deelnemer dit zelf?", "Ja, eigen wens")
    user.choose("Besluit", "We kunnen beginnen")
    user.press("Voeg deelnemer toe")


def describe_meeting(user: BlindUser) -> None:
    """An idea for a meeting, up to its conditions."""
    user.press("Nieuwe ontmoeting")
    user.dialog("Nieuwe ontmoeting")
    user.write("Wat jullie gaan doen", "Kaarten bij de overbuurvrouw")
    user.write("Plek", "Bij de overbuurvrouw thuis")
    user.write("Wie erbij zijn", "overbuurvrouw")
    user.write("In rapporten", "samen kaarten")
    user.press("Naar de voorwaarden")
    user.reads("harde voorwaarden open")


def close_brain(user: BlindUser) -> None:
    """The one deliberate step, within the gap; the dossier is open."""
    user.press("Ga naar relaties")
    user.press("Sluit brein af en begin met relaties")
    user.hears("Fase brein is afgesloten")


def look_back(user: BlindUser) -> None:
    """On the day itself, in the participant's words."""
    user.press("Kijk terug")
    user.press("Het was fijn")
    user.write("fijnste moment", "Dat ik won met hartenjagen.")
    user.press("Leg vast", exact=True)
    user.hears("Teruggekeken")


def saved(user: BlindUser, target: Path) -> bytes:
    """The document, once it is there and said to be."""
    user.until(target.exists)
    user.hears(f"Bewaard: {target.name}.")
    return target.read_bytes()


def check_report(pdf: bytes) -> None:
    """What a supervisor reads: the goal and the meeting by its neutral name, and nobody's own."""
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())
    assert GOAL in text
    assert "samen kaarten" in text
    assert NAME not in text
