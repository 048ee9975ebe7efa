"""Painting of drawing commands on a ReportLab canvas."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatch

from reportlab.pdfgen.canvas import Canvas

from desktop.reports.drawing import Box, Circle, Command, Dash, Label, Shape, Stroke
from desktop.reports.style import REGULAR, SEMIBOLD, colour
from desktop.reports.text import clean


def paint(canvas: Canvas, commands: Sequence[Command], left: float, top: float) -> None:
    """Paint ``commands`` with their origin at (left, top) in PDF coordinates."""
    canvas.saveState()
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for command in commands:
        _paint(command, canvas, left, top)
    canvas.restoreState()


@singledispatch
def _paint(command: Command, canvas: Canvas, left: float, top: float) -> None:
    raise TypeError(command)


def _pens(canvas: Canvas, fill: str, stroke: str, width: float, dash: Dash) -> tuple[int, int]:
    if fill:
        canvas.setFillColor(colour(fill))
    if stroke:
        canvas.setStrokeColor(colour(stroke))
        canvas.setLineWidth(width)
        canvas.setDash(list(dash))
    return int(bool(stroke)), int(bool(fill))


@_paint.register
def _stroke(command: Stroke, canvas: Canvas, left: float, top: float) -> None:
    _pens(canvas, "", command.colour, command.width, command.dash)
    path = canvas.beginPath()
    (x, y), *rest = command.points
    path.moveTo(left + x, top - y)
    for x, y in rest:
        path.lineTo(left + x, top - y)
    canvas.drawPath(path, stroke=1, fill=0)


@_paint.register
def _circle(command: Circle, canvas: Canvas, left: float, top: float) -> None:
    stroke, fill = _pens(canvas, command.fill, command.stroke, command.width, command.dash)
    canvas.circle(left + command.x, top - command.y, command.radius, stroke=stroke, fill=fill)


@_paint.register
def _box(command: Box, canvas: Canvas, left: float, top: float) -> None:
    stroke, fill = _pens(canvas, command.fill, command.stroke, command.line, ())
    x, y = left + command.x, top - command.y - command.height
    if command.radius:
        canvas.roundRect(x, y, command.width, command.height, command.radius, stroke=stroke, fill=fill)
    else:
        canvas.rect(x, y, command.width, command.height, stroke=stroke, fill=fill)


@_paint.register
def _shape(command: Shape, canvas: Canvas, left: float, top: float) -> None:
    _pens(canvas, command.fill, "", 0, ())
    path = canvas.beginPath()
    path.moveTo(left + command.start[0], top - command.start[1])
    for step in command.steps:
        numbers = [n for x, y in step for n in (left + x, top - y)]
        if len(step) == 1:
            path.lineTo(*numbers)
        else:
            path.curveTo(*numbers)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


@_paint.register
def _label(command: Label, canvas: Canvas, left: float, top: float) -> None:
    canvas.setFillColor(colour(command.colour))
    canvas.setFont(SEMIBOLD if command.bold else REGULAR, command.size)
    draw = {"middle": canvas.drawCentredString, "end": canvas.drawRightString}.get(
        command.anchor, canvas.drawString
    )
    draw(left + command.x, top - command.y, clean(command.text))
