"""Participants and sessions out of a sheet: which column is what (the incumbent is Excel)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.folding import folded


class ImportField(StrEnum):
    """What a column can hold."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    """First name or initials, in a column of its own before the surname."""
    PARTICLE = "particle"
    """What stands between the two in Dutch: "van der"."""
    BIRTH_YEAR = "birth_year"
    PHONE = "phone"
    ADDRESS = "address"
    TOWN = "town"
    """Goes behind the address."""
    AREA = "area"
    GOAL = "goal"
    VISIT_RISK = "visit_risk"
    VISIT_NOTE = "visit_note"
    DAY = "day"
    START = "start"
    MINUTES = "minutes"
    STATE = "state"
    NOTE = "note"
    """What was written down about a visit."""


OF_SESSION = frozenset(
    {ImportField.DAY, ImportField.START, ImportField.MINUTES, ImportField.STATE, ImportField.NOTE}
)
"""Fields that say something about one visit; all others are about the person."""

Columns = Mapping[int, ImportField]
"""Which column, from 0, is what; a column that is left out is not read."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet as it was read: every cell as text, dates as ISO, times as HH:MM."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """As wide as the header; rows without anything in them are left out."""
    numbers: tuple[int, ...]
    """The number that each row has in the sheet, from 1, as the program that made it shows."""


_HEADERS: Mapping[ImportField, str] = MappingProxyType(
    {
        ImportField.NAME: "naam|deelnemer|client|clientnaam|achternaam|familienaam|"
        "volledige naam|name|surname|last name|participant|full name",
        ImportField.GIVEN_NAME: "voornaam|voornamen|roepnaam|voorletters|initialen|first name|"
        "given name|initials",
        ImportField.PARTICLE: "tussenvoegsel|tussenvoegsels|voorvoegsel|prefix|particle",
        ImportField.BIRTH_YEAR: "geboortejaar|geboren|geboortedatum|geb datum|geb|year of birth|"
        "birth year|date of birth|born",
        ImportField.PHONE: "telefoon|telefoonnummer|tel|mobiel|tel nr|telnr|telefoon nr|phone|"
        "mobile|telephone|phone number",
        ImportField.ADDRESS: "adres|straat|straat en huisnummer|straat en huisnr|straat huisnummer|"
        "woonadres|address|street",
        ImportField.TOWN: "plaats|woonplaats|postcode en plaats|town|city",
        ImportField.AREA: "wijk|buurt|gebied|area|neighbourhood|district",
        ImportField.GOAL: "doel|eigen doel|wens|goal|own goal",
        ImportField.VISIT_RISK: "risico|bezoekrisico|risicokleur|kleur|risk|visit risk",
        ImportField.VISIT_NOTE: "let op|bijzonderheden|aan de deur|attention|at the door",
        ImportField.DAY: "datum|datum bezoek|bezoekdatum|datum gesprek|huisbezoek|dag|date|visit date|day",
        ImportField.START: "tijd|begintijd|starttijd|aanvang|hoe laat|time|start|start time",
        ImportField.MINUTES: "minuten|duur|duur in minuten|lengte|minutes|duration|length",
        ImportField.STATE: "status|gehouden|geweest|doorgegaan|state|held",
        ImportField.NOTE: "verslag|notitie|notities|aantekening|opmerking|opmerkingen|note|notes|"
        "remarks|report",
    }
)
_BESIDE = frozenset(
    (
        *("client", "clienten", "deelnemer", "deelnemers", "participant", "participants"),
        *("bezoek", "huisbezoek", "visit", "van", "de", "het", "of", "the"),
    )
)
"""Words that say whose or of what: "Naam cliënt" is a name, "Tijd bezoek" a time."""
_KNOWN = {word: field for field, words in _HEADERS.items() for word in words.split("|")}
_BETWEEN = re.compile(r"[\W_]+")


def guess_columns(header: Sequence[str], kept: Mapping[str, str] | None = None) -> dict[int, ImportField]:
    """Return what each column is by the word above it; ``kept`` are the choices of an earlier time.

    Every field is given to one column at most, the first that fits. ``kept``: a word as
    :func:`header_key` makes it, to a value of :class:`ImportField` or "" for "is not read".
    """
    keys = [header_key(word) for word in header]
    found: dict[int, ImportField] = {}
    # What is called just so comes before what only begins so: "Datum" before "Datum huisbezoek".
    for field_of in (_field_of, _loosely):
        for column, key in enumerate(keys):
            field = field_of(key, kept or {})
            if field is not None and column not in found and field not in found.values():
                found[column] = field
    return dict(sorted(found.items()))


def _field_of(key: str, kept: Mapping[str, str]) -> ImportField | None:
    if key in kept:
        return ImportField(kept[key]) if kept[key] in set(ImportField) else None
    return _KNOWN.get(key)


def _loosely(key: str, kept: Mapping[str, str]) -> ImportField | None:
    """By what the words say without whose it is."""
    short = " ".join(word for word in key.split() if word not in _BESIDE)
    return None if key in kept else _KNOWN.get(short)


def header_key(word: str) -> str:
    """Return the word above a column as it is compared: no case, accents or punctuation."""
    return _BETWEEN.sub(" ", folded(word)).strip()


def header_row(rows: Sequence[Sequence[str]], look_in: int = 15) -> int:
    """Return which row, from 0, holds the words above the columns: that with most known words (0 if none).

    Titles and empty rows often stand above it.
    """
    best, most = 0, 0
    for index, row in enumerate(rows[:look_in]):
        known = len(guess_columns(row))
        if known > most:
            best, most = index, known
    return best
