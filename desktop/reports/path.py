"""The path of a trajectory: one circle for brein, two linked circles for relaties; and the logo.

Commands only, no ReportLab: a window can paint the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise
from math import cos, pi, sin

from desktop.domain.trajectory import Phase
from desktop.reports.drawing import Box, Circle, Command, Drawing, Label, Point, Shape, Stroke

_RADIUS = 7.0
_PAIR_RADIUS = 5.6
_PAIR_SHIFT = 4.0


class StepLook(StrEnum):
    """How one step of the path looks."""

    HELD = "held"
    PAST = "past"
    """Its time is past and nothing was recorded yet."""
    PLANNED = "planned"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class PathStep:
    """One step; ``current`` puts a ring around it."""

    phase: Phase
    look: StepLook
    current: bool = False


def path_drawing(
    steps: Sequence[PathStep], column: float, left: float, height: float, names: tuple[str, str]
) -> Drawing:
    """Draw the steps in columns of ``column`` points, beginning ``left`` points from the edge.

    In the room at the left stand the words for one circle and for two (``names``: brein, relaties).
    The bar line is the caller's, who draws it on through the table below.
    """
    y = height / 2
    commands: list[Command] = []
    x = 0.0
    for phase, name in zip(Phase, names, strict=True):
        centres = [x + 4] if phase is Phase.BRAIN else [x + 4, x + 9]
        role = "brein" if phase is Phase.BRAIN else "relaties"
        commands += [Circle(centre, y, 3.4, "", role, 1.1) for centre in centres]
        commands.append(Label(centres[-1] + 7, y + 3, name, 9.0, colour="ink2"))
        x += 54
    for i, (before, step) in enumerate(pairwise(steps), start=1):
        start = left + column * (i - 0.5) + _reach(before) + 3
        end = left + column * (i + 0.5) - _reach(step) - 3
        if end - start > 3 and before.phase is step.phase:
            commands.append(Stroke(((start, y), (end, y)), "rule_writing", 0.9))
    for i, step in enumerate(steps):
        commands += _step(step, left + column * (i + 0.5), y)
    return Drawing(left + column * len(steps), height, tuple(commands))


def _reach(step: PathStep) -> float:
    reach = _RADIUS if step.phase is Phase.BRAIN else _PAIR_RADIUS + _PAIR_SHIFT
    return reach + (3 if step.current else 0)


def _step(step: PathStep, x: float, y: float) -> list[Command]:
    commands: list[Command] = []
    role = "brein" if step.phase is Phase.BRAIN else "relaties"
    filled = step.look in (StepLook.HELD, StepLook.PAST)
    dash = (1.8, 1.8) if step.look is StepLook.CANCELLED else ()
    pair = step.phase is Phase.RELATING
    radius = _PAIR_RADIUS if pair else _RADIUS
    commands += [
        Circle(x + shift, y, radius - 0.6, role if filled else "", role, 1.2, dash)
        for shift in ((-_PAIR_SHIFT, _PAIR_SHIFT) if pair else (0.0,))
    ]
    if step.look is StepLook.HELD:
        tick = ((x - 3.1, y + 0.2), (x - 0.9, y + 2.5), (x + 3.3, y - 2.4))
        commands.append(Stroke(tick, "page", 1.5))
    if step.look is StepLook.CANCELLED:
        commands.append(Stroke(((x - 3, y), (x + 3, y)), "ink2", 1.2))
    if step.current:
        reach = _reach(step) - 0.4
        commands.append(
            Box(x - reach, y - radius - 2.6, 2 * reach, 2 * radius + 5.2, "", role, radius + 2.6, 1.2)
        )
    return commands


def warning_icon(size: float = 11.0) -> Drawing:
    """A triangle with an exclamation mark."""
    s = size / 24
    corners = ((12 * s, 3 * s), (22 * s, 20.5 * s), (2 * s, 20.5 * s), (12 * s, 3 * s))
    return Drawing(
        size,
        size,
        (
            Stroke(corners, "warn", 1.1),
            Stroke(((12 * s, 9.5 * s), (12 * s, 13.5 * s)), "warn", 1.1),
            Circle(12 * s, 17.2 * s, 0.65, fill="warn"),
        ),
    )


@cache
def logo(size: float = 28.0) -> Drawing:
    """The mark of the program: an upbeat, a bar line, two joined notes (``opmaat.svg``)."""
    s = size / 64
    heads = [_ellipse(x * s, y * s, 5.6 * s, 4.4 * s) for x, y in ((12, 44), (38.2, 44), (51.6, 41))]
    flag = tuple((16.4 * s + dx * s, 20.5 * s + dy * s) for dx, dy in ((0, 0), (2.0, 5.0), (5.6, 9.4)))
    beam = ((57.4, 17.9), (57.4, 24.4), (41.2, 28))
    return Drawing(
        size,
        size,
        (
            Box(0, 0, size, size, "accent", "", 14 * s),
            Stroke(((16.4 * s, 43.5 * s), (16.4 * s, 20.5 * s)), "page", 2.8 * s),
            Stroke(flag, "page", 2.8 * s),
            Stroke(((42.6 * s, 43.5 * s), (42.6 * s, 24 * s)), "page", 2.8 * s),
            Stroke(((56 * s, 40.5 * s), (56 * s, 20 * s)), "page", 2.8 * s),
            *heads,
            Box(26.4 * s, 12 * s, 3.2 * s, 40 * s, "page"),
            Shape((41.2 * s, 21.4 * s), tuple(((x * s, y * s),) for x, y in beam), "page"),
        ),
    )


def _ellipse(x: float, y: float, rx: float, ry: float, degrees: float = -18.0) -> Shape:
    """An ellipse turned by ``degrees``, as four curves."""
    k = 0.5523
    turn = degrees * pi / 180

    def at(u: float, v: float) -> Point:
        return (x + u * rx * cos(turn) - v * ry * sin(turn), y + u * rx * sin(turn) + v * ry * cos(turn))

    steps = (
        (at(1, k), at(k, 1), at(0, 1)),
        (at(-k, 1), at(-1, k), at(-1, 0)),
        (at(-1, -k), at(-k, -1), at(0, -1)),
        (at(k, -1), at(1, -k), at(1, 0)),
    )
    return Shape(at(1, 0), steps, "page")
