"""The main job through the real window: from a fresh machine to a supervisor's PDF.

Only the clock is ours: eight weeks do not fit in a test.
"""

from __future__ import annotations

import io
import re
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.services.preferences import load_preferences
from desktop.storage.paths import default_store_path
from tests.e2e.eight_weeks import FIELDS, FIRST_DAY, GOAL, SENTENCES, MovableClock, at
from tests.e2e.search import found_in
from tests.e2e.user import User
from ui.application import Program, application
from ui.pages.reports import ReportsPage
from ui.widgets.buttons import Button

PASSWORD = "stoep regen kastje merel"
NAME = "Wilhelmina Zonneveld-Öztürk"


@pytest.fixture
def user(qtbot: QtBot, clock: MovableClock) -> Iterator[User]:
    program = Program(application(), load_preferences(), default_store_path())
    program.show()
    user = User(qtbot, program)
    yield user
    program.window.close()


def add_participant(user: User) -> None:
    """A participant with the intake done."""
    user.press("Voeg de eerste deelnemer toe")
    user.until(lambda: "Naam" in user.fields())
    user.write("Naam", NAME)
    user.write("Geboortejaar", "1948")
    user.write("eigen woorden", GOAL)
    user.choose("Voelt zich eenzaam", "Een jaar of langer")
    user.choose("Wil de deelnemer dit zelf?", "Ja, eigen wens")
    user.pick("Besluit", "We kunnen beginnen")
    user.press("Voeg deelnemer toe")
    user.reads(NAME)


def plan_trajectory(user: User) -> None:
    """Eight weeks from tomorrow, every Tuesday at ten."""
    user.press("Plan acht weken")
    user.until(lambda: user.find(QWidget, "Vaste dag") is not None)
    user.reads("Vrij in alle 8 weken.")
    user.pick("Vaste dag", "dinsdag")
    user.clock("Tijd", 10, 0)
    user.reads("di 3 november, 10:00")
    user.reads("Alle datums zijn vrij.")
    user.press("Plan acht weken", exact=True)
    user.reads("Volgende stap: bezoek van week 1")


def new_day(user: User, clock: MovableClock, moment: datetime) -> None:
    """Lock in the evening, unlock on another day; nothing of anyone is in sight in between."""
    user.keys(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    user.until(lambda: "Wachtwoord" in user.fields())
    assert NAME not in user.words()
    assert NAME not in user.window.windowTitle()
    clock.moment = moment
    user.write("Wachtwoord", PASSWORD)
    user.press("Open", exact=True)
    user.until(lambda: user.window.workspace is not None)
    user.idle()
    user.press("Vandaag", exact=True)


def hold_session(user: User, week: int, signs: int) -> None:
    """Write the report of today's visit and fix it."""
    user.press("Schrijf verslag")
    user.until(lambda: "Wat ging goed?" in user.fields())
    for field, sentence in zip(FIELDS, SENTENCES, strict=True):
        user.write(field, f"{sentence} ({week})")
    for number in range(1, signs + 1):
        user.keys(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
    user.ladder("Levendig", str(3 + week))
    user.choose("Doelscore van de deelnemer", "0")
    user.press("Klaar")
    user.press("Leg vast", exact=True)
    user.reads(f"Verslag van week {week} vastgelegd.")


def open_dossier(user: User) -> None:
    """The dossier of the only participant."""
    user.press("Deelnemers", exact=True)
    user.select_in_list(NAME)
    user.reads("code ")


def contact_is_refused(user: User) -> None:
    """An idea in phase brain: the verdict says why not, in words."""
    open_dossier(user)
    user.tab("Contact")
    user.press("Nieuwe ontmoeting")
    user.until(lambda: "Wat jullie gaan doen" in user.fields())
    user.write("Wat jullie gaan doen", "Kaarten bij de overbuurvrouw")
    user.write("Plek", "Bij de overbuurvrouw thuis")
    user.write("Wie erbij zijn", "overbuurvrouw")
    user.write("In rapporten", "samen kaarten")
    user.press("Naar de voorwaarden")
    user.reads("harde voorwaarden open")
    user.reads("fase brein")
    plan = user.see(Button, "Plan deze ontmoeting")
    assert plan.is_blocked
    QTest.mouseClick(plan, Qt.MouseButton.LeftButton)
    user.idle()
    services = user.window.services
    assert services is not None
    assert [row.contact.planned_at for row in services.contact.overview()] == [None]


def close_brain(user: User) -> None:
    """The one deliberate step, within the gap."""
    open_dossier(user)
    user.press("Ga naar relaties")
    user.press("Sluit brein af en begin met relaties")
    user.reads("Fase brein is afgesloten")


def answer_conditions(user: User) -> None:
    """Nineteen answers by one key each; the twentieth comes from the signs."""
    user.tab("Contact")
    user.open_row("Kaarten bij de overbuurvrouw")
    user.reads("Prettige, rustige plek")
    for _ in range(19):
        user.keys(Qt.Key.Key_J)
    user.reads("Kan: alle")
    user.press("Plan deze ontmoeting")
    user.reads("De ontmoeting is gepland.")


def look_back(user: User) -> None:
    """On the day itself, in the participant's words."""
    user.press("Kijk terug")
    user.press("Het was fijn")
    user.write("fijnste moment", "Dat ik won met hartenjagen.")
    user.press("Leg vast", exact=True)
    user.reads("Teruggekeken")


def contact_day(user: User) -> date:
    """The day that the form proposed and the plan stands on."""
    services = user.window.services
    assert services is not None
    (listed,) = services.contact.overview()
    assert listed.contact.planned_at is not None
    return listed.contact.facts.slot.day


def save_report(user: User, folder: Path) -> bytes:
    """The progress PDF, seen before it is saved."""
    user.press("Rapporten", exact=True)
    page = user.window.workspace.page("reports") if user.window.workspace else None
    assert isinstance(page, ReportsPage)
    target = folder / "voortgang.pdf"
    page.way_out.ask_path = lambda _suggested, then: then(target)
    user.until(lambda: page.shown is not None)
    user.press("Bewaar PDF", exact=True)
    user.press("Bewaar PDF…", exact=True)
    user.until(target.exists)
    assert page.shown is not None
    assert target.read_bytes() == page.shown.pdf
    return target.read_bytes()


def compare(pdf: bytes) -> None:
    """What was entered stands in the report; who it is about does not."""
    reader = PdfReader(io.BytesIO(pdf))
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert len(reader.pages) <= 2
    assert "week 4 van 8" in text
    assert GOAL in text
    assert "samen kaarten" in text
    assert "12 van 12" in text
    assert "positief" in text
    assert re.search(r"Tekenen van opengaan \(van 7\) 2 3 4", text)
    assert re.search(r"Ladder Levendig 4 5 6", text)
    assert "3 gehouden" in text
    everything = text + str(reader.metadata) + str(reader.xmp_metadata and reader.xmp_metadata.dc_title)
    for word in (*NAME.split(), "Zonneveld", "overbuurvrouw", *SENTENCES, "hartenjagen"):
        assert word not in everything


def nothing_readable(folder: Path, *more: Path) -> None:
    """No byte of the store, its log, backups or settings holds a name, a sentence or the password."""
    secrets = (NAME, NAME.split(maxsplit=1)[0], "Zonneveld", GOAL, PASSWORD, "overbuurvrouw", *SENTENCES)
    files = [file for root in (folder, *more) for file in root.rglob("*") if file.is_file()]
    assert {".opmaat", ".opmaat-key", ".opmaatbackup"} <= {file.suffix for file in files}
    assert any(file.name == "preferences.json" for file in files)
    for file in files:
        found = found_in(file.read_bytes(), secrets)
        assert not found, (file, found)


def test_from_first_start_to_pdf(
    user: User, clock: MovableClock, tmp_path: Path, own_data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    user.first_start("Marijke Veenstra", PASSWORD)
    add_participant(user)
    plan_trajectory(user)
    for week, signs in enumerate((2, 3, 4), start=1):
        new_day(user, clock, at(FIRST_DAY + timedelta(weeks=week - 1, days=1), time(11, 30)))
        hold_session(user, week, signs)
    contact_is_refused(user)
    close_brain(user)
    answer_conditions(user)
    new_day(user, clock, at(contact_day(user), time(20, 0)))
    look_back(user)
    pdf = save_report(user, tmp_path)
    compare(pdf)
    user.window.close()
    nothing_readable(own_data_folder, temporary)
