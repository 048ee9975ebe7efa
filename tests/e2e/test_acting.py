"""The whole main job by deeds of the accessibility interface: no mouse, no eyes, and no key to press."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.e2e.acting import PRESS, ActingUser
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

Role = QAccessible.Role
SIGNS = ("kijkt om zich heen", "lacht of maakt een grapje", "vertelt ongevraagd een goed moment")


@pytest.fixture
def user(qtbot: QtBot, clock: MovableClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[ActingUser]:
    with spoken_program(clock, monkeypatch) as heard:
        yield ActingUser(qtbot, heard)


def unlock(user: ActingUser) -> None:
    # What is typed in a field of secrets can be set and never be read.
    secret = user.one("Wachtwoord", Role.EditableText)
    secret.editableTextInterface().insertText(0, PASSWORD)
    user.press("Open", exact=True)
    user.until(lambda: user.there("Vandaag", Role.RadioButton))


def new_day(user: ActingUser, clock: MovableClock, moment: datetime) -> None:
    user.press("Vergrendel")
    user.until(lambda: user.there("Wachtwoord", Role.EditableText))
    assert NAME not in user.words()
    clock.moment = moment
    unlock(user)
    user.press("Vandaag")


def add_participant(user: ActingUser) -> None:
    user.press_for("Voeg de eerste deelnemer toe", "Naam", Role.EditableText)
    user.dialog("Nieuwe deelnemer")
    user.write("Naam", NAME)
    finish_intake(user)
    user.reads("code ")


def plan_trajectory(user: ActingUser) -> None:
    """Eight weeks at the first moment that Opmaat proposes."""
    user.press("Plan acht weken")
    user.dialog("Acht weken")
    user.press("Voorstel 1")
    user.reads("Vrij in alle 8 weken.")
    user.hears("Alle datums zijn vrij.")
    user.press("Plan acht weken", exact=True)
    user.reads("Volgende stap: bezoek van week 1")


def hold_session(user: ActingUser, week: int) -> None:
    user.press_for("Schrijf verslag", FIELDS[0], Role.EditableText)
    for field, sentence in zip(FIELDS, SENTENCES, strict=True):
        user.write(field, sentence)
    for sign in SIGNS:
        user.press(sign)
    user.until(lambda: sum(thing.checked for thing in user.things() if thing.role is Role.CheckBox) == 3)
    user.number("Levendig", 4 + week)
    user.until(lambda: any(f"Levendig: {4 + week}" in thing.name for thing in user.things()))
    user.choose("Doelscore van de deelnemer", "0")
    user.press("Klaar", exact=True)
    user.dialog("Verslag")
    user.press("Leg vast", exact=True)
    user.hears(f"Verslag van week {week} vastgelegd.")


def open_dossier(user: ActingUser) -> None:
    user.press("Deelnemers")
    user.pick(NAME, Role.ListItem)
    user.reads("code ")


def meeting_is_refused(user: ActingUser) -> None:
    """An idea in phase brain: the button that is off says why, also to who presses it."""
    open_dossier(user)
    user.do(user.one("Contact", Role.PageTab), PRESS)
    describe_meeting(user)
    user.heard.clear()
    user.press("Plan deze ontmoeting")
    user.hears("Kan zodra ")


def answer_conditions(user: ActingUser) -> None:
    """Every open condition answered yes by its own deed; the one of the signs answers itself."""
    user.press("Kijk voorwaarden na")
    user.until(lambda: user.there("Prettige, rustige plek", Role.ComboBox))
    while (one := next(user.found("niet ingevuld", Role.ComboBox), None)) is not None:
        user.do(one, "ja")
    user.hears("Kan: alle")
    user.press("Plan deze ontmoeting")
    user.hears("De ontmoeting is gepland.")


def save_report(user: ActingUser, target: Path) -> bytes:
    user.press("Rapporten")
    user.until(lambda: user.there("bladzijde 1 van", Role.Document))
    user.press("Bewaar PDF", exact=True)
    user.press("Bewaar PDF…", exact=True)
    user.write("Bestandsnaam", str(target))
    # What Qt's own window for files calls it.
    user.press("Opslaan", exact=True)
    return saved(user, target)


def test_from_unlock_to_pdf_without_a_key(user: ActingUser, clock: MovableClock, tmp_path: Path) -> None:
    unlock(user)
    add_participant(user)
    plan_trajectory(user)
    for week in (1, 2):
        new_day(user, clock, at(FIRST_DAY + timedelta(weeks=week - 1, days=1), time(11, 30)))
        hold_session(user, week)
    meeting_is_refused(user)
    open_dossier(user)
    close_brain(user)
    answer_conditions(user)
    new_day(user, clock, at(MEETING, time(20, 0)))
    look_back(user)
    check_report(save_report(user, tmp_path / "voortgang.pdf"))
