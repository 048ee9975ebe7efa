"""Dates, times and numbers in words, in the current language; no locale, no Qt.

Dutch writes "di 24 november, 10:00", English "Tue 24 November, 10:00"; weeks start on Monday and
times have 24 hours in both. All functions take local dates; a moment (an aware ``datetime``) is
first brought to the zone of ``now``.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from desktop.domain.week import Slot
from desktop.language import current_language, translate

_MONTHS = {
    "nl": (
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_SHORT_MONTHS = {
    "nl": ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
_WEEKDAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_SHORT_WEEKDAYS = {
    "nl": ("ma", "di", "wo", "do", "vr", "za", "zo"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


def weekday(day_: date) -> str:
    """ "dinsdag"."""
    return _WEEKDAYS[current_language()][day_.weekday()]


def short_weekday(day_: date) -> str:
    """ "di"."""
    return _SHORT_WEEKDAYS[current_language()][day_.weekday()]


def month(day_: date) -> str:
    """ "november"."""
    return _MONTHS[current_language()][day_.month - 1]


def day_and_month(day_: date) -> str:
    """ "24 november"."""
    return f"{day_.day} {month(day_)}"


def long_day(day_: date) -> str:
    """ "dinsdag 24 november"."""
    return f"{weekday(day_)} {day_and_month(day_)}"


def day(day_: date) -> str:
    """ "di 24 november": the usual way on screen."""
    return f"{short_weekday(day_)} {day_and_month(day_)}"


def short_day(day_: date) -> str:
    """ "di 24 nov", for tables."""
    return f"{short_weekday(day_)} {day_.day} {_SHORT_MONTHS[current_language()][day_.month - 1]}"


def with_year(day_: date) -> str:
    """ "24 november 2026", for papers."""
    return f"{day_and_month(day_)} {day_.year}"


def long_day_with_year(day_: date) -> str:
    """ "dinsdag 24 november 2026"."""
    return f"{long_day(day_)} {day_.year}"


def numeric(day_: date) -> str:
    """ "24-11-2026" in Dutch, "24/11/2026" in English, for narrow places and fields."""
    mark = "-" if current_language() == "nl" else "/"
    return mark.join((f"{day_.day:02d}", f"{day_.month:02d}", f"{day_.year:04d}"))


def clock(moment: time | datetime) -> str:
    """ "09:12", 24 hours."""
    return f"{moment.hour:02d}:{moment.minute:02d}"


def day_time(slot: Slot) -> str:
    """ "di 24 november, 10:00"."""
    return f"{day(slot.day)}, {clock(slot.start)}"


def time_range(slot: Slot) -> str:
    """ "10:00–11:00"."""
    return f"{clock(slot.start)}–{clock(slot.end)}"


def week_title(monday: date) -> str:
    """ "23 tot en met 29 november"; a month or year is named twice only where it changes."""
    sunday = monday + timedelta(days=6)
    if monday.year != sunday.year:
        first, last = with_year(monday), with_year(sunday)
    elif monday.month != sunday.month:
        first, last = day_and_month(monday), day_and_month(sunday)
    else:
        first, last = str(monday.day), day_and_month(sunday)
    return translate("Dates", "{first} to {last}").format(first=first, last=last)


def iso_week(day_: date) -> int:
    """ISO week number, 1-53."""
    return day_.isocalendar().week


def days_ago(day_: date, today: date) -> str:
    """ "vandaag", "gisteren", "eergisteren", else "di 24 november"; other years get their year.

    A day ahead gives "morgen" or "overmorgen", else its date.
    """
    near = {
        0: translate("Dates", "today"),
        1: translate("Dates", "yesterday"),
        2: translate("Dates", "the day before yesterday"),
        -1: translate("Dates", "tomorrow"),
        -2: translate("Dates", "the day after tomorrow"),
    }
    found = near.get((today - day_).days)
    if found is not None:
        return found
    return day(day_) if day_.year == today.year else f"{short_weekday(day_)} {with_year(day_)}"


def ago(then: datetime, now: datetime) -> str:
    """ "vandaag 09:12", "gisteren 16:58", "eergisteren", else the date; in the zone of ``now``."""
    local = then.astimezone(now.tzinfo) if then.tzinfo and now.tzinfo else then
    words = days_ago(local.date(), now.date())
    return f"{words} {clock(local)}" if 0 <= (now.date() - local.date()).days <= 1 else words


def number(value: float, decimals: int | None = None) -> str:
    """A number with the decimal mark of the language: "7,5".

    Without ``decimals`` it is as short as it can be, with at most two; minus is a real minus sign.
    """
    text = f"{value:.2f}".rstrip("0").rstrip(".") if decimals is None else f"{value:.{decimals}f}"
    if text.startswith("-"):
        text = "−" + text[1:] if text.strip("-0.") else text[1:]
    return text.replace(".", ",") if current_language() == "nl" else text


def days(count: int) -> str:
    """ "1 dag", "9 dagen"."""
    return translate("Dates", "%n day(s)", "", count)


def weeks(count: int) -> str:
    """ "1 week", "4 weken"."""
    return translate("Dates", "%n week(s)", "", count)


def years(count: int) -> str:
    """ "1 jaar", "2 jaar"."""
    return translate("Dates", "%n year(s)", "", count)


def minutes(count: int) -> str:
    """ "1 minuut", "60 minuten"."""
    return translate("Dates", "%n minute(s)", "", count)


def weekday_name(number: int) -> str:
    """ "dinsdag" for ISO weekday 2."""
    return _WEEKDAYS[current_language()][number - 1]


def short_weekday_name(number: int) -> str:
    """ "di" for ISO weekday 2."""
    return _SHORT_WEEKDAYS[current_language()][number - 1]
