"""The whole main job without mouse and without eyes: from unlock to a supervisor's PDF.

Keys only; read through the accessibility interface alone. Only the clock is ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.e2e.blind import NUMBERS, BlindUser
from tests.e2e.eight_weeks import FIELDS, FIRST_DAY, SENTENCES, MovableClock, at
from tests.e2e.spoken_weeks import (
    MEETING,
    NAME,
    check_report,
    close_brain,
    describe_meeting,
    finish_intake,
    look_back,
    saved,
    spoken_program,
)
from tests.storage.stores import PASSWORD

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""What Qt's offscreen screen says of every window shown; it says nothing about the window."""

Key = Qt.Key
Modifier = Qt.KeyboardModifier
Role = QAccessible.Role


@pytest.fixture
def user(qtbot: QtBot, clock: MovableClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[BlindUser]:
    with spoken_program(clock, monkeypatch) as heard:
        yield BlindUser(qtbot, heard)


def unlock(user: BlindUser) -> None:
    """The keyboard is in the field already."""
    user.until(lambda: user.there("Wachtwoord", Role.EditableText))
    user.until(lambda: user.focus().name == "Wachtwoord")
    user.type(PASSWORD)
    user.keys(Key.Key_Return)
    user.until(lambda: user.there("Vandaag", Role.RadioButton))


def new_day(user: BlindUser, clock: MovableClock, moment: datetime) -> None:
    """Lock in the evening, unlock on another day; nothing of anyone can be read in between."""
    user.keys(Key.Key_L, Modifier.ControlModifier)
    user.until(lambda: user.there("Wachtwoord", Role.EditableText))
    assert NAME not in user.words()
    clock.moment = moment
    unlock(user)
    user.keys(Key.Key_1, Modifier.ControlModifier)


def add_participant(user: BlindUser) -> None:
    """A participant with the intake done; a mistake is said, and the keyboard is where it is mended."""
    user.reads("Hier staan je bezoeken, zodra je deelnemers hebt.")
    user.press("Voeg de eerste deelnemer toe")
    user.dialog("Nieuwe deelnemer")
    user.write("Naam", NAME)
    user.write("Geboortejaar", "1748")
    user.heard.clear()
    user.press("Voeg deelnemer toe")
    user.hears("Geboortejaar: ")
    user.until(lambda: user.focus().name == "Geboortejaar")
    assert "1900" in user.focus().description, "the field itself says how to mend it"
    user.keys(Key.Key_A, Modifier.ControlModifier)
    user.type("1948")
    finish_intake(user)
    user.reads(NAME)


def plan_trajectory(user: BlindUser) -> None:
    """Eight weeks from tomorrow, every Tuesday at ten."""
    user.press("Plan acht weken")
    user.dialog("Acht weken")
    user.reads("Vrij in alle 8 weken.")
    user.choose("Vaste dag", "dinsdag")
    user.tab_to("Tijd", *NUMBERS)
    user.type("1000")
    user.reads("di 3 november, 10:00")
    user.hears("Alle datums zijn vrij.")
    user.press("Plan acht weken", exact=True)
    user.reads("Volgende stap: bezoek van week 1")


def hold_session(user: BlindUser, week: int) -> None:
    """Write the report of today's visit and fix it."""
    user.press("Schrijf verslag")
    user.until(lambda: user.focus().name == "Wat ging goed?")
    user.type(SENTENCES[0])
    for field, sentence in zip(FIELDS[1:], SENTENCES[1:], strict=True):
        user.write(field, sentence)
    for number in range(1, 4):
        user.keys(Qt.Key(Qt.Key.Key_0 + number), Modifier.AltModifier)
    user.until(lambda: sum(thing.checked for thing in user.things() if thing.role is Role.CheckBox) == 3)
    user.tab_to("Levendig", Role.Slider)
    user.type(str(4 + week))
    user.until(lambda: any(f"Levendig: {4 + week}" in thing.name for thing in user.things()))
    user.choose("Doelscore van de deelnemer", "0")
    user.keys(Key.Key_Return, Modifier.ControlModifier)
    user.dialog("Verslag")
    user.press("Leg vast", exact=True)
    user.hears(f"Verslag van week {week} vastgelegd.")


def open_dossier(user: BlindUser) -> None:
    """The dossier of the only participant, from the list."""
    user.keys(Key.Key_2, Modifier.ControlModifier)
    user.until(lambda: user.there(NAME, Role.ListItem))
    user.tab_to(NAME, Role.ListItem)
    user.keys(Key.Key_Return)
    user.reads("code ")


def contact_is_refused(user: BlindUser) -> None:
    """An idea in phase brain: the verdict says why not, in words."""
    open_dossier(user)
    user.tab_to("", Role.PageTab)
    user.keys(Key.Key_Home)
    user.arrow_to("Contact", Key.Key_Right)
    describe_meeting(user)
    user.reads("fase brein")
    plan = user.tab_to("Plan deze ontmoeting", Role.Button)
    assert plan.description.startswith("Kan zodra "), "why not is said with the button"
    user.heard.clear()
    user.keys(Key.Key_Space)
    user.hears("Kan zodra ")
    user.reads("harde voorwaarden open")


def answer_conditions(user: BlindUser) -> None:
    """Nineteen answers by one key each; the twentieth comes from the signs. Each new verdict is said."""
    user.tab_to("", Role.PageTab)
    user.keys(Key.Key_Home)
    user.arrow_to("Contact", Key.Key_Right)
    user.tab_to("di 17 nov", Role.Cell)
    user.arrow_to("Kaarten bij de overbuurvrouw", Key.Key_Right)
    user.keys(Key.Key_Return)
    user.until(lambda: "Prettige, rustige plek" in user.words())
    user.until(lambda: user.focus().role is Role.ComboBox)
    for _ in range(19):
        before = user.focus()
        assert before.name.endswith("niet ingevuld"), before
        user.type("j")
        user.until(lambda: user.focus() != before)  # noqa: B023 - waited for within the round
    user.hears("Kan: alle")
    user.press("Plan deze ontmoeting")
    user.hears("De ontmoeting is gepland.")


def save_report(user: BlindUser, target: Path) -> bytes:
    """The progress PDF, read before it is saved."""
    user.keys(Key.Key_5, Modifier.ControlModifier)
    user.until(lambda: user.there("bladzijde 1 van", Role.Document))
    user.press("Bewaar PDF", exact=True)
    user.press("Bewaar PDF…", exact=True)
    user.until(lambda: user.focus().role is Role.EditableText)
    user.keys(Key.Key_A, Modifier.ControlModifier)
    user.type(str(target))
    user.keys(Key.Key_Return)
    return saved(user, target)


def test_from_unlock_to_pdf(user: BlindUser, clock: MovableClock, tmp_path: Path) -> None:
    unlock(user)
    add_participant(user)
    plan_trajectory(user)
    for week in (1, 2):
        new_day(user, clock, at(FIRST_DAY + timedelta(weeks=week - 1, days=1), time(11, 30)))
        hold_session(user, week)
    contact_is_refused(user)
    open_dossier(user)
    close_brain(user)
    answer_conditions(user)
    new_day(user, clock, at(MEETING, time(20, 0)))
    look_back(user)
    check_report(save_report(user, tmp_path / "voortgang.pdf"))
