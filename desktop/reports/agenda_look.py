"""How "My day" and "My week" look: usual letters, or large ones of 18 points."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from desktop.reports.drawing import Box, Circle, Drawing
from desktop.reports.style import BOLD, REGULAR, SEMIBOLD, TextStyle, paper_sizes


@dataclass(frozen=True, slots=True)
class AgendaLook:
    """Text styles and distances of a sheet, in points."""

    title: TextStyle
    head: TextStyle
    who: TextStyle
    body: TextStyle
    strong: TextStyle
    quiet: TextStyle
    note: TextStyle
    chip: TextStyle
    times: float
    """Width of the column with times or days."""
    item: float
    """Above and below the line between two items."""
    large: bool


@cache
def agenda_look(*, large: bool = False, week: bool = False) -> AgendaLook:
    """Return the look; ``large`` has a body of 18 points and nothing below 14, ``week`` a denser one."""
    size = paper_sizes()
    body = size["handout_item"] if large else size["report_body"] - 0.2 if week else size["visit_body"]
    lead = 25.0 if large else 16.0
    note, small = (size["handout_min"], 19.0) if large else (size["report_note"], 13.0)
    who = body + (2.0 if large else 1.6)
    return AgendaLook(
        title=TextStyle(
            BOLD, size["handout_title"] if large else size["card_title"], 38.0 if large else 28.0
        ),
        head=TextStyle(SEMIBOLD, body, lead),
        who=TextStyle(BOLD, who, lead + 2),
        body=TextStyle(REGULAR, body, lead),
        strong=TextStyle(SEMIBOLD, body, lead),
        quiet=TextStyle(REGULAR, body, lead, "ink2"),
        note=TextStyle(REGULAR, note, small, "ink2"),
        chip=TextStyle(BOLD, body, lead),
        times=96.0 if large else 70.0,
        item=11.0 if large else 8.0,
        large=large,
    )


def tick_box(style: TextStyle) -> Drawing:
    """An empty box to tick, as high as a capital."""
    side = round(style.size * 0.86, 1)
    return Drawing(side, side, (Box(0.5, 0.5, side - 1, side - 1, "", "rule", 1.6, 0.9),))


def phase_sign(style: TextStyle, *, pair: bool) -> Drawing:
    """One filled circle for phase brain, two linked ones for relationships."""
    radius = round(style.size * 0.3, 2)
    if not pair:
        return Drawing(2 * radius, 2 * radius, (Circle(radius, radius, radius, "brein"),))
    r = radius - 0.5
    circles = tuple(Circle(radius + shift, radius, r, "", "relaties", 1.3) for shift in (0.0, 1.15 * radius))
    return Drawing(3.2 * radius, 2 * radius, circles)
