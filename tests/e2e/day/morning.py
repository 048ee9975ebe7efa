"""A new computer, until the power is cut in the middle of a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.e2e.day import words as said
from tests.e2e.day.hands import give_file, lock, palette, unlock
from tests.e2e.eight_weeks import FIELDS, FIRST_DAY, MovableClock, at
from tests.e2e.user import User

Say = Callable[..., None]


def morning(user: User, clock: MovableClock, say: Say) -> None:
    """First start, a sheet from Excel, somebody new, eight weeks, a visit; ends with the process."""
    say(code=user.first_start(said.COUNSELLOR, said.PASSWORD))
    take_over(user)
    add_participant(user)
    plan_trajectory(user)
    note_settings(user)
    read_calendar(user)
    lock(user)
    clock.moment = at(FIRST_DAY + timedelta(days=1), time(11, 30))
    unlock_after_a_mistake(user)
    search(user)
    write_report(user)
    type_on(user, clock, say)


def take_over(user: User) -> None:
    palette(user, "overnemen")
    user.press("Kies bestand")
    give_file(user, Path.home() / "Documenten" / said.SHEET)
    user.reads("Er komen 2 deelnemers in")
    user.press("Neem over", exact=True)
    user.reads(said.IMPORTED[1][0])


def add_participant(user: User) -> None:
    palette(user, "nieuwe deelnemer")
    user.until(lambda: "Naam" in user.fields())
    for field, text in (
        ("Naam", said.NAME),
        ("Geboortejaar", "1948"),
        ("Telefoon", said.PHONE),
        ("Wijk", said.AREA),
        ("Adres", said.ADDRESS),
        ("eigen woorden", said.GOAL),
        ("aan de deur", said.AT_THE_DOOR),
    ):
        user.write(field, text)
    user.choose("Voelt zich eenzaam", "Een jaar of langer")
    user.choose("Wil de deelnemer dit zelf?", "Ja, eigen wens")
    user.pick("Besluit", "We kunnen beginnen")
    user.press("Voeg deelnemer toe")
    user.reads(said.NAME)


def plan_trajectory(user: User) -> None:
    user.press("Plan traject")
    user.until(lambda: user.find(QWidget, "Vaste dag") is not None)
    user.reads("Vrij in alle 8 weken.")
    user.pick("Vaste dag", "dinsdag")
    user.clock("Tijd", 10, 0)
    user.reads("Alle datums zijn vrij.")
    user.press("Plan acht weken", exact=True)
    user.reads("Volgende stap: bezoek van week 1")


def note_settings(user: User) -> None:
    palette(user, "bekende situaties")
    user.press("Noteer de eerste situatie")
    user.write("Naam", said.SETTING[0])
    user.write("Plek", said.SETTING[1])
    user.write("In verslagen", said.SETTING[2])
    user.press("Bewaar", exact=True)
    user.reads("De situatie staat op de lijst.")


def read_calendar(user: User) -> None:
    """Busy times, with their titles."""
    palette(user, "lees je eigen agenda")
    user.press("Bewaar ook de titels")
    user.press("Kies bestand")
    give_file(user, Path.home() / "Documenten" / said.CALENDAR)
    user.reads("Er staat nu 1 bezette tijd in de week.")
    user.press("Sluit", exact=True)


def unlock_after_a_mistake(user: User) -> None:
    user.write("Wachtwoord", said.WRONG_PASSWORD)
    user.press("Open", exact=True)
    user.reads("Dit wachtwoord klopt niet.")
    unlock(user, said.PASSWORD)


def search(user: User) -> None:
    """In the list and in the palette, names and words that are nowhere."""
    user.press("Deelnemers", exact=True)
    user.write("Zoek naam of notitie", said.SEARCHED)
    user.idle()
    user.keys(Qt.Key.Key_Escape)
    user.keys(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    user.write("Zoeken en doen", said.IN_PALETTE)
    user.reads("Niets gevonden.")
    user.keys(Qt.Key.Key_Escape)


def write_report(user: User) -> None:
    """The report of today's visit, with a concern and a note for oneself, not fixed yet."""
    user.press("Vandaag", exact=True)
    user.press("Schrijf verslag")
    user.until(lambda: "Wat ging goed?" in user.fields())
    for field, sentence in zip(FIELDS, said.SENTENCES, strict=True):
        user.write(field, sentence)
    for number in (1, 2, 3):
        user.keys(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)
    user.ladder("Levendig", "4")
    user.choose("Doelscore van de deelnemer", "0")
    user.press("Zorgsignaal")
    user.write("Wat je zag", said.CONCERN)
    user.press("Bewaar zorgsignaal")
    user.press("antekening…")
    user.write("Aantekening voor jezelf", said.NOTE)
    user.press("Klaar", exact=True)


def type_on(user: User, clock: MovableClock, say: Say) -> None:
    """Typing, until the power is gone; by then some of it is kept."""
    clock.moment += timedelta(minutes=2)
    user.write(FIELDS[0], said.DRAFT)
    user.reads("Concept bewaard om 11:32")
    say(typing=True)
    while True:
        user.write(FIELDS[1], said.DRAFT)
        user.idle()
