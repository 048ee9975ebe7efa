"""The fictional people of the practice file: every state the method knows, once or more.

All names, places and words are invented. ``signs`` gives the number of opening signs per held
session, in order; its length is the number of sessions held so far.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from desktop.domain.participants import LonelyFor, OwnWish, VisitRisk


class When(StrEnum):
    """On which day of the current week the running session falls."""

    TODAY = "today"
    EARLIER = "earlier"
    LATER = "later"


class Story(StrEnum):
    """What is special about someone; the plain ones just walk the eight weeks."""

    PLAIN = "plain"
    INTAKE = "intake"
    READY = "ready"
    REPORT_OPEN = "report_open"
    GAP = "gap"
    SILENT = "silent"
    CHECKING = "checking"
    CLEARED = "cleared"
    CONTACT_TODAY = "contact_today"
    DISAPPOINTED = "disappointed"
    UNPLANNED = "unplanned"
    PAUSED = "paused"
    STOPPED = "stopped"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Actor:
    """One fictional participant."""

    name: str
    birth_year: int
    goal: str
    area: str
    when: When = When.LATER
    at: time = time(10, 0)
    signs: tuple[int, ...] = ()
    story: Story = Story.PLAIN
    risk: VisitRisk = VisitRisk.GREEN
    note: str = ""
    address: str = ""
    lonely_for: LonelyFor = LonelyFor.ABOVE_A_YEAR
    own_wish: OwnWish = OwnWish.YES


CAST = (
    Actor("Anneke de Vries", 1949, "Weer eens met iemand lachen aan mijn eigen tafel.", "Noord",
          When.TODAY, time(10, 0), (2, 3), Story.REPORT_OPEN, address="Merelhof 14, derde verdieping"),
    Actor("Bram Jansen", 1956, "Op zaterdag met iemand een kop koffie drinken.", "Centrum",
          When.TODAY, time(11, 30), (2, 3, 4, 4), Story.CONTACT_TODAY, address="Oude Touwbaan 7"),
    Actor("Corrie Hoekstra", 1941, "De radio weer aan durven zetten en meezingen.", "Zuid",
          When.TODAY, time(14, 0), (), Story.PLAIN, VisitRisk.ORANGE,
          "Grote hond in huis. Bel vooraf; meld aankomst bij kantoor.",
          "Wilgenrijs 52\nIngang aan de achterkant, bel 2"),
    Actor("Dirk van Leeuwen", 1952, "Mijn zus een kaart sturen en haar weer zien.", "Noord",
          When.TODAY, time(15, 45), (1, 3, 4, 4, 5, 5), address="Klaprooskade 31"),
    Actor("Els Bakker", 1960, "Samen soep koken, niet altijd alleen.", "Oost",
          When.EARLIER, time(9, 0), (2, 4, 4, 3, 5, 4), Story.DISAPPOINTED),
    Actor("Fatima El Amrani", 1968, "Met andere vrouwen lachen, zoals vroeger.", "Centrum",
          When.LATER, time(13, 0), (3, 3, 5, 4), Story.CHECKING),
    Actor("Gerrit Postma", 1947, "Weer naar de haven, en dan niet alleen.", "West",
          When.LATER, time(13, 30), (2, 3, 3), Story.GAP),
    Actor("Hennie Smit", 1938, "Iemand die vraagt hoe mijn planten het doen.", "Zuid",
          When.LATER, time(10, 30), (1,), Story.SILENT),
    Actor("Ibrahim Yıldız", 1958, "Een vast schaakmaatje op donderdag.", "Oost",
          When.LATER, time(15, 0), (2, 3, 4, 4, 4, 5, 5), Story.CLEARED),
    Actor("Joke van der Meer", 1950, "Zelf iemand uitnodigen voor de thee.", "Noord",
          When.EARLIER, time(9, 30), (2, 3, 4, 4, 5, 5, 6, 6), Story.COMPLETED),
    Actor("Karel Visser", 1955, "Bij de bakker een praatje durven maken.", "West",
          When.EARLIER, time(15, 0), (2, 2, 2), Story.PLAIN),
    Actor("Lan Nguyen", 1971, "Mijn recepten delen met iemand die ze proeft.", "Centrum",
          When.EARLIER, time(13, 0), (2, 4)),
    Actor("Mieke de Boer", 1944, "Weer zin hebben om mijn haar te doen.", "Zuid",
          When.EARLIER, time(11, 0), (3, 3, 4)),
    Actor("Nel Dekker", 1953, "Zelf de bakker weer in durven.", "Oost",
          When.LATER, time(10, 30), (2, 3, 4, 4), Story.UNPLANNED),
    Actor("Omar Haddad", 1963, "Met de buurman over voetbal praten.", "West",
          When.LATER, time(9, 0), (2, 3, 3, 4), Story.PAUSED),
    Actor("Petra Wolters", 1957, "Wandelen met iemand die niet haast heeft.", "Noord",
          When.EARLIER, time(14, 0), (1, 2), Story.STOPPED),
    Actor("Sjaan Prins", 1945, "Iemand die mijn naam nog weet.", "Noord",
          When.EARLIER, time(13, 30), (2, 3, 4, 3, 4, 5, 5, 5)),
    Actor("Quirijn Kuipers", 1946, "Weer eens iets maken met mijn handen.", "Zuid", story=Story.READY),
    Actor("Riet Mulder", 1951, "", "Centrum", story=Story.INTAKE,
          lonely_for=LonelyFor.UNKNOWN, own_wish=OwnWish.UNKNOWN),
)  # fmt: skip

WENT_WELL = (
    "Koos zelf de geur van koffie en vertelde over de winkel van vroeger.",
    "Klapte het ritme mee en wilde het nog een keer.",
    "Had drie lichtpuntjes opgeschreven, één over het raam van de buren.",
    "Groette als eerste en lachte om de gekste begroeting.",
    "Zei na afloop: ‘Dat was gezellig.’",
    "Gaf een stekje weg en kreeg er een compliment voor.",
    "Stuurde een kaartje zonder dat ik het vroeg.",
    "Las de eigen kaart hardop voor en zette er iets bij.",
)
OBSERVED = (
    "Gordijnen open, thee stond klaar.",
    "Zat rechtop, liep mee naar de keuken.",
    "Vier van zeven avonden iets opgeschreven.",
    "Oefende drie manieren van goedendag zeggen.",
    "Bleef vijfendertig minuten en wilde toen naar huis, zoals afgesproken.",
    "Dezelfde mensen herkend en één naam genoemd.",
    "Telefoon lag klaar op tafel.",
    "Taart gebakken voor het laatste bezoek.",
)
AGREED = (
    "Elke dag één ding ruiken dat prettig is.",
    "Morgen een andere straat nemen.",
    "Elke avond één fijn moment opschrijven.",
    "De postbode groeten.",
    "Na de ontmoeting samen terugkijken.",
    "Een recept meenemen.",
    "Eén kaartje sturen.",
    "De kaart op de koelkast hangen.",
)

TEAM_MEETING = "Teamoverleg"
DAY_OFF = "Vrije dag"
