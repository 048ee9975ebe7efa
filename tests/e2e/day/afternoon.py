"""The power is back: everything that leaves and everything that guards, until the program ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox

from tests.e2e.day import words as said
from tests.e2e.day.hands import agree, dossier, give_file, given, lock, menu, palette, unlock
from tests.e2e.eight_weeks import FIELDS, FIRST_DAY, MovableClock, at
from tests.e2e.user import User

Say = Callable[..., None]


def afternoon(user: User, clock: MovableClock, say: Say) -> None:
    """Everything once."""
    clock.moment = at(FIRST_DAY + timedelta(days=1), time(13, 30))
    user.until(lambda: "Wachtwoord" in user.fields())
    unlock(user, said.PASSWORD)
    take_draft_back(user)
    contact(user)
    measure(user)
    state(user)
    report(user)
    papers(user)
    inspect(user)
    calendar(user)
    everything(user)
    back_up(user)
    put_back(user)
    fault(user, say)
    change_password(user)
    undo(user)
    erase(user)
    user.window.close()


def take_draft_back(user: User) -> None:
    user.reads("Herstel je werk?")
    user.press("Zet terug")
    user.until(lambda: FIELDS[0] in user.fields())
    user.idle()
    user.press("Klaar")
    user.press("Leg vast", exact=True)
    user.reads("Verslag van week 1 vastgelegd.")


def contact(user: User) -> None:
    """An idea that may not be yet."""
    dossier(user, said.NAME)
    user.tab("Contact")
    user.press("Nieuwe ontmoeting")
    user.until(lambda: "Wat jullie gaan doen" in user.fields())
    for field, text in zip(
        ("Wat jullie gaan doen", "Plek", "Wie erbij zijn", "In rapporten"), said.CONTACT, strict=True
    ):
        user.write(field, text)
    user.press("Naar de voorwaarden")
    user.reads("harde voorwaarden open")


def measure(user: User) -> None:
    """A questionnaire typed over from paper."""
    dossier(user, said.NAME)
    user.tab("Metingen")
    user.press("Nieuwe meting")
    user.press("Neem over van papier")
    user.reads("Van papier")
    for _ in range(11):
        user.keys(Qt.Key.Key_2)
    user.press("Leg vast", exact=True)


def state(user: User) -> None:
    """The participant's own words."""
    menu(user, "Inzage en gegevens…")
    user.press("In eigen woorden")
    user.write("Wat de deelnemer zegt", said.STATEMENT)
    user.press("Bewaar", exact=True)
    user.idle()


def report(user: User) -> None:
    """Seen, saved, and printed."""
    user.press("Rapporten", exact=True)
    user.press("Bewaar PDF", exact=True)
    agree(user, "Bewaar PDF…")
    give_file(user, given(said.REPORT))
    user.reads(f"Bewaard: {said.REPORT}.")
    user.press("Druk af", exact=True)
    agree(user, "Druk af…")
    user.reads("Naar de printer gestuurd.")
    user.press("Voor alle deelnemers")
    user.write("Naar wie gaan ze?", said.RECIPIENT)
    user.press("Maak ")
    give_file(user, given(""))
    user.reads("Te vinden in")
    user.press("Sluit", exact=True)


def papers(user: User) -> None:
    """The sheet for at home with the name on it, and the list of the day with names and addresses."""
    dossier(user, said.NAME)
    menu(user, "Druk blad 1…")
    user.press("Met de naam van de deelnemer")
    user.press("Druk")
    agree(user, "Druk af…")
    palette(user, "druk mijn dag")
    user.press("Met namen")
    user.press("Adressen en wat")
    user.press("Druk")
    agree(user, "Druk af…")


def inspect(user: User) -> None:
    dossier(user, said.NAME)
    menu(user, "Inzage en gegevens…")
    user.press("Maak inzagepakket")
    user.reads("Kijk eerst deze passages na")
    for combo in user.top().findChildren(QComboBox):
        if combo.itemText(0) == "Kies…":
            combo.setCurrentIndex(1)
            combo.activated.emit(1)
    user.press("Verder", exact=True)
    user.write("Wachtwoord van de zip", said.ZIP_PASSWORD)
    user.write("Aan wie", said.RECIPIENT)
    user.press("Kies een map")
    give_file(user, given(""))
    user.reads(f"Bewaard in {said.FOLDER}.")


def calendar(user: User) -> None:
    palette(user, "bewaar de agenda zonder namen")
    user.press("Bewaar .ics")
    give_file(user, given("agenda.ics"))
    user.reads("Bewaard: agenda.ics.")


def everything(user: User) -> None:
    palette(user, "alles meenemen")
    user.press("Neem alles mee")
    user.write("Wachtwoord van de zip", said.ZIP_PASSWORD)
    user.write("Nog een keer", said.ZIP_PASSWORD)
    user.press("Kies waarheen")
    give_file(user, given("alles.zip"))
    user.reads("Bewaard: alles.zip.")


def back_up(user: User) -> None:
    """One now, and from here on on a stick as well."""
    palette(user, "reservekopieën")
    user.press("Maak er nu een")
    user.reads("Reservekopie gemaakt en nagekeken.")
    user.press("Kies…", exact=True)
    give_file(user, Path.home().parent / "stick")
    user.press("Maak er nu een")
    user.until(lambda: any((Path.home().parent / "stick").iterdir()))


def put_back(user: User) -> None:
    """A backup of today; the file of now stays beside it."""
    user.press("Zet terug…", exact=True)
    user.reads("3 deelnemers in deze kopie.")
    user.press("Zet terug", exact=True)
    user.reads("De reservekopie is teruggezet.")
    unlock(user, said.PASSWORD)


def fault(user: User, say: Say) -> None:
    """A bug of ours, with everything in it that a bug can have at hand."""

    def broken() -> None:
        message = f"{said.NAME} {said.CONCERN} {said.PASSWORD}"
        raise ValueError(message)

    QTimer.singleShot(0, broken)
    user.reads("Er ging iets mis in het programma")
    user.press("Kopieer verslag")
    say(report=QApplication.clipboard().text())
    user.press("Ga verder")


def change_password(user: User) -> None:
    palette(user, "slot en wachtwoord")
    user.write("Wachtwoord van nu", said.PASSWORD)
    user.write("Nieuw wachtwoord", said.NEW_PASSWORD)
    user.write("nog een keer", said.NEW_PASSWORD)
    user.press("Verander wachtwoord")
    user.reads("Wachtwoord veranderd.")
    lock(user)
    unlock(user, said.NEW_PASSWORD)


def undo(user: User) -> None:
    """Into the bin and out of it."""
    dossier(user, said.IMPORTED[0][0])
    menu(user, "Leg in de prullenbak")
    user.reads(f"{said.IMPORTED[0][0]} ligt in de prullenbak.")
    user.keys(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    user.reads("Ongedaan gemaakt")


def erase(user: User) -> None:
    """Somebody is erased for good; the certificate is saved."""
    dossier(user, said.IMPORTED[1][0])
    code = re.search(r"code (\S+)", user.words())
    assert code is not None
    menu(user, "Inzage en gegevens…")
    user.press("Wis voorgoed")
    user.reads("voorgoed wissen?")
    user.pick("Waarom", "De deelnemer vraagt erom")
    user.write("Typ de code", code[1])
    user.press("Wis voorgoed", exact=True)
    user.reads("Wisbewijs")
    user.press("Bewaar")
    give_file(user, given("wisbewijs.pdf"))
    user.until(given("wisbewijs.pdf").exists)
    user.idle()
