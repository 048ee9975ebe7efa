"""What lies quietly behind the blocks: holidays, absence, fixed blocks and the own agenda."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.diary import Absence
from desktop.domain.week import Slot
from desktop.language import translate, words
from desktop.services.week import WeekView

WHOLE_DAY = (0, 24 * 60)


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of one day that is taken, with its word."""

    day: date
    start: int
    end: int
    """Minutes since midnight."""
    kind: str
    """``holiday``, ``absence``, ``block`` or ``busy``."""
    word: str

    @property
    def whole_day(self) -> bool:
        """Whether it takes the day from midnight to midnight."""
        return (self.start, self.end) == WHOLE_DAY

    @property
    def spoken(self) -> str:
        """ "teamoverleg 11:00–12:00", or just the word for a whole day."""
        if self.whole_day:
            return self.word
        return f"{self.word} {_clock(self.start)}–{_clock(self.end)}"


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def bands(view: WeekView) -> tuple[Band, ...]:
    """Every band of the week, in order of day and time."""
    found = [*_days(view), *_blocks(view), *_busy(view)]
    return tuple(sorted(found, key=lambda band: (band.day, band.start, band.end, band.kind)))


def _days(view: WeekView) -> Iterator[Band]:
    for number in range(7):
        day = view.monday + timedelta(days=number)
        if day in view.holidays:
            yield Band(day, *WHOLE_DAY, "holiday", view.holidays[day])
        for absence in view.absences:
            if absence.covers(day):
                yield Band(day, *WHOLE_DAY, "absence", absence_word(absence))


def _blocks(view: WeekView) -> Iterator[Band]:
    for item in view.blocks:
        yield Band(item.slot.day, *span_of(item.slot), "block", item.block.label)


def _busy(view: WeekView) -> Iterator[Band]:
    for item in view.busy:
        word = item.title or translate("WeekPage", "busy (own calendar)")
        span = WHOLE_DAY if item.all_day else span_of(item.slot)
        yield Band(item.slot.day, *span, "busy", word)


def span_of(slot: Slot) -> tuple[int, int]:
    """Start and end of a slot in minutes of its day."""
    start = slot.start.hour * 60 + slot.start.minute
    return start, min(start + slot.minutes, 24 * 60)


def absence_word(absence: Absence) -> str:
    """The label, else the kind: "vrij", "ziek" or "afwezig"."""
    return absence.label or words.absence_kind(absence.kind)


def day_words(found: tuple[Band, ...], day: date) -> str:
    """The words of the whole days, for the head of ``day``."""
    return ", ".join(dict.fromkeys(b.word for b in found if b.day == day and b.whole_day))


def spoken_day(found: tuple[Band, ...], day: date) -> str:
    """Everything quiet on ``day`` for a screen reader; empty when there is nothing."""
    return ", ".join(b.spoken for b in found if b.day == day)
