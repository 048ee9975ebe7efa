"""What the papers of this organisation carry: colour, logo, numbers to call; and what they were made from."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop.domain.errors import Problem
from desktop.domain.pack import MethodPack
from desktop.domain.paper_look import PaperLook, PaperSource, contrast, darkened, is_colour, readable
from desktop.domain.suppression import HIGHEST_MINIMUM, LOWEST_MINIMUM, USUAL_MINIMUM
from desktop.language import current_language, dates
from desktop.services.workplace import Done, Workplace, reject_if
from desktop.storage import durable
from desktop.storage.unit_of_work import Unit
from desktop.version import VERSION

KEY = "papers"
EMERGENCY = "112"
CRISIS_LINE = "113 of 0800-0113"
LONGEST_NUMBER = 40
"""Longest telephone number with its words, in characters."""


@dataclass(frozen=True, slots=True)
class PaperSettings:
    """What an organisation sets once for its papers."""

    colour: str = ""
    """House colour as ``#RRGGBB``, readable on paper; empty: that of the program."""
    logo: bytes = b""
    """As :func:`desktop.reports.own_logo.ready_logo` made it; empty: none."""
    phone: str = ""
    """Of the counsellor, at the foot of the sheets for at home; empty: a line to write it on."""
    emergency: str = EMERGENCY
    """On the card: the number when there is danger."""
    crisis_line: str = CRISIS_LINE
    """On the card: the number to talk to somebody day and night."""
    cell_minimum: int = USUAL_MINIMUM
    """Fewest persons that a number in the outcome overview may be about."""


@dataclass(frozen=True, slots=True)
class PaperService:
    """Read and change what the papers carry."""

    place: Workplace

    def read(self) -> PaperSettings:
        """The settings as they are."""
        with self.place.store.read() as unit:
            return read_papers(unit)

    def logo_from(self, path: Path) -> bytes:
        """Return a picture of the disk as it can be kept.

        Raises ``Rejected`` when it is no PNG or JPEG, or too large; ``NotFound`` or ``NoPermission``.
        """
        from desktop.reports.own_logo import MOST_BYTES, ready_logo

        with durable.translate_os_errors(path), path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        return ready_logo(data)

    def change(self, settings: PaperSettings) -> Done[None]:
        """Keep the settings.

        Raises ``Rejected`` for a colour that is none or that cannot be read on paper, for a number that is
        too long, and for a minimum outside its bounds.
        """
        reject_if(_problems(settings))
        data = {
            "colour": settings.colour.upper(),
            "logo": b64encode(settings.logo).decode("ascii"),
            "phone": settings.phone.strip(),
            "emergency": settings.emergency.strip() or EMERGENCY,
            "crisis_line": settings.crisis_line.strip() or CRISIS_LINE,
            "cell_minimum": settings.cell_minimum,
        }
        with self.place.write("settings_changed") as unit:
            unit.options.set(KEY, json.dumps(data))
        return Done(None, unit.changes)


def _problems(settings: PaperSettings) -> list[Problem]:
    problems: list[Problem] = []
    if settings.colour and not is_colour(settings.colour):
        problems.append(Problem("colour", "no_colour"))
    elif settings.colour and not readable(settings.colour):
        params = (
            ("contrast", dates.number(round(contrast(settings.colour), 1))),
            ("darker", darkened(settings.colour)),
        )
        problems.append(Problem("colour", "too_light", params))
    problems += [
        Problem(field, "too_long", (("limit", LONGEST_NUMBER),))
        for field in ("phone", "emergency", "crisis_line")
        if len(getattr(settings, field).strip()) > LONGEST_NUMBER
    ]
    if settings.cell_minimum not in range(LOWEST_MINIMUM, HIGHEST_MINIMUM + 1):
        bounds = (("min", LOWEST_MINIMUM), ("max", HIGHEST_MINIMUM))
        problems.append(Problem("cell_minimum", "out_of_range", bounds))
    return problems


def read_papers(unit: Unit) -> PaperSettings:
    """The settings out of a unit of work; defaults when none were kept yet."""
    text = unit.options.get(KEY)
    if text is None:
        return PaperSettings()
    data = json.loads(text)
    return PaperSettings(
        data["colour"],
        b64decode(data["logo"]),
        data["phone"],
        data["emergency"],
        data["crisis_line"],
        data["cell_minimum"],
    )


def paper_look(unit: Unit, *, black_and_white: bool = False) -> PaperLook:
    """How documents of this organisation are drawn."""
    settings = read_papers(unit)
    return PaperLook(settings.colour, settings.logo, black_and_white)


def paper_source(pack: MethodPack, today: date) -> PaperSource:
    """What a document that is made today records in small print, and which language people type in.

    That is the language of the program; of each text by itself the store knows no language.
    """
    return PaperSource(pack.name, pack.version, VERSION, today, current_language())
