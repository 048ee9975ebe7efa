"""Drawing commands as PDF operators.

Written straight, not through ReportLab's canvas: formatting numbers there takes most of its time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import singledispatch

from desktop.reports.drawing import Box, Circle, Command, Dash, Label, Point, Shape, Stroke
from desktop.reports.lines import Line, Run, line_width
from desktop.reports.palette import inks
from desktop.reports.style import REGULAR, SEMIBOLD, TextStyle
from desktop.reports.text import clean

_K = 0.5523
"""Length of the handles with which four curves make a circle of radius 1."""

Write = Callable[[float, float, Line], str]
"""Gives the operators for a line of text at (x, y)."""


def ink(role: str, *, stroke: bool = False) -> str:
    """Return the operator that sets the colour of a role for filling or stroking."""
    used = inks()
    return (used.strokes if stroke else used.fills)[role]


def pen(role: str, width: float, dash: Dash = ()) -> str:
    """Return the operators for colour, width and dashes of a line."""
    return f"{ink(role, stroke=True)} {width:.4g} w [{' '.join(f'{part:.4g}' for part in dash)}] 0 d"


def operators(commands: Sequence[Command], left: float, top: float, write: Write) -> str:
    """Return the operators of a drawing with its origin at (left, top) in PDF coordinates."""
    parts = ["q 1 J 1 j"]
    for command in commands:
        if isinstance(command, Label):
            parts.append(_label(command, left, top, write))
        else:
            parts.append(_drawn(command, left, top))
    return "\n".join([*parts, "Q"])


@singledispatch
def _drawn(command: Command, left: float, top: float) -> str:
    raise TypeError(command, left, top)


def _at(point: Point, left: float, top: float) -> str:
    return f"{left + point[0]:.2f} {top - point[1]:.2f}"


def _painted(path: Iterable[str], fill: str, stroke: str, width: float, dash: Dash = ()) -> str:
    pens = [ink(fill)] if fill else []
    if stroke:
        pens.append(pen(stroke, width, dash))
    operator = {(True, True): "B", (True, False): "f", (False, True): "S"}[bool(fill), bool(stroke)]
    return " ".join([*pens, *path, operator])


@_drawn.register
def _stroke(command: Stroke, left: float, top: float) -> str:
    first, *rest = [_at(point, left, top) for point in command.points]
    path = [f"{first} m", *[f"{point} l" for point in rest]]
    return _painted(path, "", command.colour, command.width, command.dash)


@_drawn.register
def _circle(command: Circle, left: float, top: float) -> str:
    x, y, r = left + command.x, top - command.y, command.radius
    h = r * _K
    path = (
        f"{x:.2f} {y + r:.2f} m "
        f"{x + h:.2f} {y + r:.2f} {x + r:.2f} {y + h:.2f} {x + r:.2f} {y:.2f} c "
        f"{x + r:.2f} {y - h:.2f} {x + h:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
        f"{x - h:.2f} {y - r:.2f} {x - r:.2f} {y - h:.2f} {x - r:.2f} {y:.2f} c "
        f"{x - r:.2f} {y + h:.2f} {x - h:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c h"
    )
    return _painted([path], command.fill, command.stroke, command.width, command.dash)


@_drawn.register
def _box(command: Box, left: float, top: float) -> str:
    shape = _rounded(command.x, command.y, command.width, command.height, command.radius)
    return _painted(_closed(shape, left, top), command.fill, command.stroke, command.line)


@_drawn.register
def _shape(command: Shape, left: float, top: float) -> str:
    return _painted(_closed(command, left, top), command.fill, "", 0)


def _rounded(x: float, y: float, width: float, height: float, r: float) -> Shape:
    """A rectangle with round corners."""
    right, low = x + width, y + height
    if not r:
        return Shape((x, y), (((right, y),), ((right, low),), ((x, low),)), "")
    h = r * (1 - _K)
    steps: tuple[tuple[Point, ...], ...] = (
        ((right - r, y),),
        ((right - h, y), (right, y + h), (right, y + r)),
        ((right, low - r),),
        ((right, low - h), (right - h, low), (right - r, low)),
        ((x + r, low),),
        ((x + h, low), (x, low - h), (x, low - r)),
        ((x, y + r),),
        ((x, y + h), (x + h, y), (x + r, y)),
    )
    return Shape((x + r, y), steps, "")


def _closed(shape: Shape, left: float, top: float) -> Iterator[str]:
    yield f"{_at(shape.start, left, top)} m"
    for step in shape.steps:
        yield f"{' '.join(_at(point, left, top) for point in step)} {'l' if len(step) == 1 else 'c'}"
    yield "h"


def _label(command: Label, left: float, top: float, write: Write) -> str:
    style = TextStyle(SEMIBOLD if command.bold else REGULAR, command.size, 0, command.colour)
    line = (Run(clean(command.text), style),)
    shift = {"start": 0.0, "middle": 0.5, "end": 1.0}[command.anchor] * line_width(line)
    return write(left + command.x - shift, top - command.y, line)
