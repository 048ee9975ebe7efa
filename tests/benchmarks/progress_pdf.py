"""Our tagged progress PDF against the same drawing on a raw ReportLab canvas.

The drawing of each sample is recorded once, laid out: texts with their places, lines, fills, shapes.
The floor says the same to a plain canvas through its usual calls, with the same four faces (read once,
as ours), invariant and compressed; no layout, no tags, no metadata. Both are timed per document.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from importlib import resources
from io import BytesIO
from unittest.mock import patch

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop.domain.progress import ProgressReport
from desktop.reports import document
from desktop.reports.drawing import Box, Circle, Command, Dash, Label, Point, Shape, Stroke
from desktop.reports.lines import Line
from desktop.reports.progress import progress_pdf
from desktop.reports.style import FACES, PAGE_HEIGHT, PAGE_WIDTH, REGULAR, SEMIBOLD, colours
from desktop.reports.tags import Sheet
from tests.benchmarks.table import RUNS, Figure, interleaved, timed
from tests.reports import samples

DOCUMENTS = 12
"""Documents in one run: a single one takes too few milliseconds to time."""

Step = Callable[[Canvas], None]


def measure_usual() -> Figure:
    """The usual case, week 6 of 8: one page."""
    return compare("progress PDF, usual, 1 page / raw canvas", samples.usual())


def measure_full() -> Figure:
    """Everything there can be without free text: two pages."""
    return compare("progress PDF, full, 2 pages / raw canvas", samples.full())


def compare(name: str, report: ProgressReport) -> Figure:
    """Milliseconds per document of both; the ratio is pages per second."""
    steps = recorded(report)

    def each(make: Callable[[], object]) -> float:
        return timed(lambda: [make() for _ in range(DOCUMENTS)]) / DOCUMENTS

    ours, floor = interleaved(
        lambda: each(lambda: progress_pdf(report)), lambda: each(lambda: raw_pdf(steps))
    )
    return Figure(name, ours, floor, 0.8, RUNS, faster_is_ratio=True)


def raw_pdf(steps: Sequence[Step]) -> bytes:
    """Paint the recorded drawing on a plain canvas."""
    register_fonts()
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        initialFontName=raw_face(REGULAR),
    )
    for step in steps:
        step(canvas)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def raw_face(face: str) -> str:
    """The name under which the floor has a face: its own, not the one that ours remembers subsets of."""
    return f"raw-{face}"


@cache
def register_fonts() -> None:
    """Register the faces once in the process, as ReportLab means it."""
    for face in FACES:
        data = resources.files("resources").joinpath("fonts", f"{face}.ttf").read_bytes()
        pdfmetrics.registerFont(TTFont(raw_face(face), BytesIO(data)))


def recorded(report: ProgressReport) -> list[Step]:
    """The laid-out drawing of a report as calls on a plain canvas."""
    steps: list[Step] = []

    class Recorder(Sheet):
        """Draws nothing: keeps what it was asked to draw."""

        def line(self, x: float, base: float, line: Line) -> None:
            steps.append(partial(paint_line, x=x, y=PAGE_HEIGHT - base, line=line))

        def rule(
            self, x1: float, y1: float, x2: float, y2: float, *, role: str, width: float, dash: Dash = ()
        ) -> None:
            points = ((x1, y1), (x2, y2))
            steps.append(partial(paint, command=Stroke(points, role, width, dash), x=0, y=PAGE_HEIGHT))

        def fill(self, x: float, y: float, width: float, height: float, role: str) -> None:
            steps.append(partial(paint, command=Box(x, y, width, height, role), x=0, y=PAGE_HEIGHT))

        def draw(self, commands: Sequence[Command], x: float, y: float) -> None:
            steps.extend(partial(paint, command=command, x=x, y=PAGE_HEIGHT - y) for command in commands)

        def next_page(self) -> None:
            super().next_page()
            steps.append(Canvas.showPage)

    with patch.object(document, "Sheet", Recorder):
        progress_pdf(report)
    return steps


def paint_line(canvas: Canvas, x: float, y: float, line: Line) -> None:
    """One text object, as the layout asks: the runs of a line after each other."""
    text = canvas.beginText(x, y)
    for run in line:
        text.setFont(raw_face(run.style.font), run.style.size)
        text.setFillColor(raw_colour(run.style.colour))
        text.textOut(run.text)
    canvas.drawText(text)


def paint(canvas: Canvas, command: Command, x: float, y: float) -> None:
    """One command with its origin at (x, y) in PDF coordinates."""
    if isinstance(command, Label):
        write = {
            "start": canvas.drawString,
            "middle": canvas.drawCentredString,
            "end": canvas.drawRightString,
        }
        canvas.setFont(raw_face(SEMIBOLD if command.bold else REGULAR), command.size)
        canvas.setFillColor(raw_colour(command.colour))
        write[command.anchor](x + command.x, y - command.y, command.text)
    elif isinstance(command, Stroke):
        pen(canvas, command.colour, command.width, command.dash)
        path = canvas.beginPath()
        path.moveTo(x + command.points[0][0], y - command.points[0][1])
        for point in command.points[1:]:
            path.lineTo(x + point[0], y - point[1])
        canvas.drawPath(path)
    elif isinstance(command, Circle):
        fill, stroke = inks(canvas, command.fill, command.stroke, command.width, command.dash)
        canvas.circle(x + command.x, y - command.y, command.radius, stroke, fill)
    elif isinstance(command, Box):
        low = y - command.y - command.height
        fill, stroke = inks(canvas, command.fill, command.stroke, command.line)
        box = (x + command.x, low, command.width, command.height)
        if command.radius:
            canvas.roundRect(*box, command.radius, stroke, fill)
        else:
            canvas.rect(*box, stroke, fill)
    else:
        paint_shape(canvas, command, x, y)


def paint_shape(canvas: Canvas, shape: Shape, x: float, y: float) -> None:
    """A closed shape of lines and curves."""

    def flat(points: Sequence[Point]) -> list[float]:
        return [side for px, py in points for side in (x + px, y - py)]

    canvas.setFillColor(raw_colour(shape.fill))
    path = canvas.beginPath()
    path.moveTo(*flat([shape.start]))
    for step in shape.steps:
        (path.lineTo if len(step) == 1 else path.curveTo)(*flat(step))
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def inks(canvas: Canvas, fill: str, stroke: str, width: float, dash: Dash = ()) -> tuple[int, int]:
    """Set the colours; return whether to fill and whether to stroke."""
    if fill:
        canvas.setFillColor(raw_colour(fill))
    if stroke:
        pen(canvas, stroke, width, dash)
    return int(bool(fill)), int(bool(stroke))


def pen(canvas: Canvas, role: str, width: float, dash: Dash) -> None:
    """Colour, width and dashes of a line."""
    canvas.setStrokeColor(raw_colour(role))
    canvas.setLineWidth(width)
    canvas.setDash(list(dash))


@cache
def raw_colour(role: str) -> object:
    """The colour of a role."""
    return HexColor(colours()[role])
