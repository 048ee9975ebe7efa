"""Settings of the counsellor, kept in the encrypted store."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import time

from desktop.domain.diary import Travel
from desktop.domain.errors import Problem, Rejected
from desktop.domain.participants import NameOrder, sort_key
from desktop.domain.week import WorkingHours
from desktop.services.workplace import Done, Workplace
from desktop.storage.unit_of_work import Unit

KEY = "settings"
AUTHOR_KEY = "counsellor_name"
LONGEST_TRAVEL = 180
"""Most minutes that travelling between two visits may be said to take."""


@dataclass(frozen=True, slots=True)
class EmergencyContact:
    """Whom the organisation wants to hear from at visits with a risk, such as the office."""

    name: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a counsellor sets once; looks live with the device, see ``preferences``."""

    counsellor: str = ""
    organisation: str = ""
    hours: WorkingHours = field(default_factory=WorkingHours)
    holidays_country: str = "NL"
    """ISO 3166 code; empty: no public holidays."""
    travel: Travel = field(default_factory=Travel)
    """Minutes between two visits, 0-180."""
    emergency: EmergencyContact = field(default_factory=EmergencyContact)
    name_order: NameOrder = NameOrder.SURNAME


@dataclass(frozen=True, slots=True)
class SettingsService:
    """Read and change the settings."""

    place: Workplace

    def read(self) -> Settings:
        """The settings as they are."""
        with self.place.store.read() as unit:
            return read_settings(unit)

    def change(self, settings: Settings) -> Done[None]:
        """Keep the settings.

        Raises ``Rejected`` for impossible working hours or travel times, a missing name or a country without
        holidays.
        """
        if not settings.counsellor.strip():
            raise Rejected(Problem("counsellor", "required"))
        if settings.holidays_country and settings.holidays_country not in holiday_countries():
            raise Rejected(Problem("holidays_country", "unknown"))
        if settings.hours.end <= settings.hours.start:
            raise Rejected(Problem("hours", "ends_before_start"))
        travel = settings.travel
        if any(minutes not in range(LONGEST_TRAVEL + 1) for minutes in (travel.within, travel.between)):
            raise Rejected(Problem("travel", "out_of_range", (("min", 0), ("max", LONGEST_TRAVEL))))
        with self.place.write("settings_changed") as unit:
            write_settings(unit, settings)
        return Done(None, unit.changes)


def holiday_countries() -> frozenset[str]:
    """The countries whose public holidays are known (ISO 3166 codes)."""
    from holidays import list_supported_countries

    return frozenset(list_supported_countries())


def read_settings(unit: Unit) -> Settings:
    """The settings out of a unit of work; defaults when none were kept yet."""
    text = unit.options.get(KEY)
    if text is None:
        return Settings()
    data = json.loads(text)
    hours = WorkingHours(
        frozenset(data["days"]), time.fromisoformat(data["start"]), time.fromisoformat(data["end"])
    )
    # Kept since the second version of the store.
    usual = Travel()
    travel = Travel(data.get("travel_within", usual.within), data.get("travel_between", usual.between))
    emergency = EmergencyContact(data.get("emergency_name", ""), data.get("emergency_phone", ""))
    return Settings(
        *(data["counsellor"], data["organisation"], hours, data["holidays_country"], travel, emergency),
        name_order=NameOrder(data.get("name_order", NameOrder.SURNAME)),
    )


def by_name(unit: Unit) -> Callable[[str], tuple[str, str, str]]:
    """The order of names in lists, as it was chosen: a key to sort by."""
    order = read_settings(unit).name_order
    return lambda name: sort_key(name, order)


def write_settings(unit: Unit, settings: Settings) -> None:
    """Keep the settings as one small JSON text."""
    cleaned = replace(
        settings, counsellor=settings.counsellor.strip(), organisation=settings.organisation.strip()
    )
    data = {
        "counsellor": cleaned.counsellor,
        "organisation": cleaned.organisation,
        "days": sorted(cleaned.hours.days),
        "start": cleaned.hours.start.isoformat("minutes"),
        "end": cleaned.hours.end.isoformat("minutes"),
        "holidays_country": cleaned.holidays_country,
        "travel_within": cleaned.travel.within,
        "travel_between": cleaned.travel.between,
        "emergency_name": cleaned.emergency.name.strip(),
        "emergency_phone": cleaned.emergency.phone.strip(),
        "name_order": cleaned.name_order.value,
    }
    unit.options.set(KEY, json.dumps(data))
    # Rows and report versions name their author from this option.
    unit.options.set(AUTHOR_KEY, cleaned.counsellor)
