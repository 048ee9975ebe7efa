"""What a clash looks and sounds like: the same in every dialog and in the week."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from desktop.domain.diary import Diary
from desktop.domain.week import Clash, ClashKind
from desktop.language import dates, translate, words
from desktop.services.moves import NamedClash

ICONS = {
    "travel": "car",
    "holiday": "calendar-x",
    "absence": "calendar-x",
    "fixed_block": "users",
    "busy": "clock",
    "outside_hours": "clock",
    "second_in_week": "calendar-days",
}


def clash_icon(kind: ClashKind) -> str:
    """The icon of a kind of clash."""
    return ICONS.get(kind.value, "triangle-alert")


def clash_text(item: NamedClash) -> str:
    """A clash with who and when, where it is with someone."""
    if item.slot is None or item.name is None:
        return words.clash(item.clash.kind, item.clash.label)
    if item.clash.kind is ClashKind.SECOND_IN_WEEK:
        return translate("MoveSession", "There is already a visit in this week: {moment}.").format(
            moment=dates.day_time(item.slot)
        )
    if item.clash.kind.value == "travel":
        return translate("MoveSession", "Too little travel time with {name}, {times}.").format(
            name=item.name, times=dates.time_range(item.slot)
        )
    return translate("MoveSession", "Overlaps with {name}, {times}.").format(
        name=item.name, times=dates.time_range(item.slot)
    )


def named_clash(clash: Clash, diary: Diary, names: Mapping[UUID, str]) -> NamedClash:
    """A clash with who and when stands there in the diary."""
    other = diary.bookings.get(clash.with_id) if clash.with_id is not None else None
    if other is None:
        return NamedClash(clash)
    return NamedClash(clash, names.get(other.id), other.slot)
