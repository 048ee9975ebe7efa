"""Reading the diary that slots are held against: only what lies in the days asked for (M1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.diary import Absence, BusyTime, Diary, make_diary
from desktop.domain.moving import Row
from desktop.domain.week import DEFAULT_ZONE
from desktop.language import current_language
from desktop.services.settings import read_settings
from desktop.services.workplace import Workplace
from desktop.storage.unit_of_work import Unit

HOLIDAY_LANGUAGES = {"nl": "nl", "en": "en_US"}
AROUND = timedelta(days=7)
"""How far around a slot its week and its neighbours reach."""
AHEAD = timedelta(weeks=12)
"""How far behind the last session of a row it may be moved and still be held against all that is known."""


@dataclass(frozen=True, slots=True)
class NamedDiary:
    """A diary with the name of the participant of each booking."""

    diary: Diary
    names: Mapping[UUID, str]


def read_diary(unit: Unit, first: date, last: date) -> Diary:
    """What stands from ``first`` to ``last``: visits, planned contacts, absence, own agenda, holidays."""
    return read_named_diary(unit, first, last).diary


def read_named_diary(unit: Unit, first: date, last: date) -> NamedDiary:
    """The diary of these days, both included, with names."""
    settings = read_settings(unit)
    booked = unit.bookings.between(first, last)
    diary = make_diary(
        (one.booking for one in booked),
        holidays=holidays_between(settings.holidays_country, first, last),
        absences=absences_between(unit, first, last),
        fixed_blocks=unit.fixed_blocks.all(),
        busy=[busy for busy, _ in read_busy(unit, first, last)],
        hours=settings.hours,
        travel=settings.travel,
    )
    return NamedDiary(diary, {one.booking.id: one.name for one in booked})


def absences_between(unit: Unit, first: date, last: date) -> tuple[Absence, ...]:
    """The absences that cover one of these days."""
    return unit.absences.between(first, last)


def read_busy(unit: Unit, first: date, last: date) -> tuple[tuple[BusyTime, str], ...]:
    """What the own agenda holds on these local days, with its source."""
    return unit.busy_times.between(midnight(first), midnight(last + timedelta(days=1)))


def midnight(day: date) -> datetime:
    """The first moment of a local day."""
    return datetime.combine(day, time(), ZoneInfo(DEFAULT_ZONE))


def around(day: date) -> tuple[date, date]:
    """The days that say everything about one slot: its ISO week and what touches it."""
    return day - AROUND, day + AROUND


@cache
def _holidays_of_year(country: str, year: int, language: str) -> Mapping[date, str]:
    from holidays import country_holidays

    # A language that the library lacks for a country gives the country's own.
    found = country_holidays(country, years=year, language=HOLIDAY_LANGUAGES[language]) if country else {}
    return dict(found.items())


def holidays_between(country: str, first: date, last: date) -> Mapping[date, str]:
    """Public holidays of ``country`` (ISO 3166 code; empty: none) by date."""
    years = range(first.year, last.year + 1)
    return {
        day: name
        for year in years
        for day, name in _holidays_of_year(country, year, current_language()).items()
        if first <= day <= last
    }


def read_row(place: Workplace, unit: Unit, trajectory_id: UUID) -> Row:
    """The row of sessions of a trajectory, with what decides where they may stand; raises ``NotFound``."""
    trajectory = unit.trajectories.get(trajectory_id)
    details = unit.participants.get(trajectory.participant_id).details
    return Row(
        trajectory,
        unit.sessions.of_trajectory(trajectory_id),
        place.pack_of(unit, trajectory).thresholds,
        details.area,
        details.visit_risk,
    )


def last_day(rows: Iterable[Row], today: date) -> date:
    """The last day on which one of these rows has a session; ``today`` when that is later."""
    return max((today, *(s.slot.day for row in rows for s in row.sessions if s.slot)))
