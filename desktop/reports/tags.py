"""The structure tree, and a canvas on which everything painted belongs to it or is decoration.

``Elem`` knows no pages: the tree grows in story order, which is the reading order. ``Sheet`` keeps,
for every page, the list of elements by marked-content number; ``desktop.reports.writer`` needs no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from io import BytesIO

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas

from desktop.reports.drawing import Command, Dash
from desktop.reports.lines import Line
from desktop.reports.paint import ink, operators, pen
from desktop.reports.style import COMMON, FACES, PAGE_HEIGHT, PAGE_WIDTH, REGULAR, load_fonts, text_width


@dataclass(slots=True, eq=False)
class Elem:
    """One node of the structure tree. Only leaves are marked on pages.

    ``role`` is a standard type (Document, H1-H3, P, L, LI, Lbl, LBody, Table, TR, TH, TD, Figure, Span);
    ``scope`` is Row or Column on a TH; ``alt`` is needed on a Figure; ``lang`` where it differs.
    """

    role: str
    children: list[Elem] = field(default_factory=list)
    alt: str = ""
    scope: str = ""
    lang: str = ""
    box: tuple[float, float, float, float] | None = None
    """Place of a Figure in PDF coordinates, filled in while drawing."""

    def add(self, role: str, *, scope: str = "") -> Elem:
        """Add a child and return it."""
        child = Elem(role, scope=scope)
        self.children.append(child)
        return child


def _literal(byte: int) -> str:
    char = chr(byte)
    if char in "()\\":
        return f"\\{char}"
    return char if 32 <= byte < 127 else f"\\{byte:03o}"


_LITERAL = [_literal(byte) for byte in range(256)]
"""Every byte as it stands in a string literal."""
_GAP = re.compile(r"(__+)")


class Sheet:
    """Pages to draw on, measured in points from the top left corner; A4 unless another ``size`` is asked.

    Whatever is painted outside ``mark`` and ``artifact`` raises ``RuntimeError``: untagged content
    would make the document unreadable for a screen reader.
    """

    def __init__(
        self, *, outline: bool = False, size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT)
    ) -> None:
        load_fonts()
        self.width, self.height = size
        self._outline = outline
        self._level = -1
        self._buffer = BytesIO()
        self._canvas = Canvas(
            self._buffer,
            pagesize=size,
            invariant=1,
            pageCompression=1,
            initialFontName=REGULAR,
            pdfVersion=(1, 7),
        )
        self._pdf = self._canvas._doc
        self._usual = {face: self._place_usual(face) for face in FACES}
        self._open = False
        self.pages: list[list[Elem]] = [[]]

    def _place_usual(self, face: str) -> dict[int, str]:
        """Give the usual characters their places first, in the same order in every document.

        Returns each of them as it stands in a string literal.
        """
        font = pdfmetrics.getFont(face)
        font.splitString(COMMON, self._pdf)
        places = font.state[self._pdf].assignments
        return {code: _LITERAL[place] for code, place in places.items() if code and place < len(_LITERAL)}

    @contextmanager
    def mark(self, elem: Elem) -> Iterator[None]:
        """Draw content of ``elem``."""
        marks = self.pages[-1]
        self._begin(f"/{elem.role} <</MCID {len(marks)}>> BDC")
        marks.append(elem)
        yield
        self._end()

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Draw decoration (``Layout``) or what comes back on each page (``Pagination``)."""
        self._begin(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._end()

    def _begin(self, operator: str) -> None:
        if self._open:
            msg = "marked content must not be nested"
            raise RuntimeError(msg)
        self._open = True
        self._canvas.addLiteral(operator)

    def _end(self) -> None:
        self._canvas.addLiteral("EMC")
        self._open = False

    def _painting(self) -> None:
        if not self._open:
            msg = "painting outside mark() and artifact()"
            raise RuntimeError(msg)

    def line(self, x: float, base: float, line: Line) -> None:
        """Write a line of text with its baseline ``base`` points below the top."""
        self._painting()
        if any(run.style.gaps for run in line):
            self._with_gaps(x, base, line)
            return
        self._canvas.addLiteral(self._written(x, self.height - base, line))

    def _with_gaps(self, x: float, base: float, line: Line) -> None:
        """Words, and real lines where there is something to fill in: nobody hears "underscore underscore"."""
        for run in line:
            for piece in _GAP.split(run.text):
                wide = text_width(piece, run.style)
                if run.style.gaps and _GAP.match(piece):
                    self.rule(x, base + 1.5, x + wide, base + 1.5, role="rule_writing", width=0.8)
                elif piece:
                    self._canvas.addLiteral(self._written(x, self.height - base, (replace(run, text=piece),)))
                x += wide

    def _written(self, x: float, y: float, line: Line) -> str:
        parts = [f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm"]
        for run in line:
            parts.append(ink(run.style.colour))
            for name, codes in self._encoded(run.style.font, run.text):
                parts.append(f"{name} {run.style.size:.4g} Tf ({codes}) Tj")
        return " ".join([*parts, "ET"])

    def _encoded(self, face: str, text: str) -> list[tuple[str, str]]:
        """The names of the subsets that ``text`` needs, each with its part as a string literal."""
        font = pdfmetrics.getFont(face)
        usual = self._usual[face]
        if usual.keys() >= set(map(ord, text)):
            return [(font.getSubsetInternalName(0, self._pdf), text.translate(usual))]
        return [
            (font.getSubsetInternalName(subset, self._pdf), self._canvas._escape(codes))
            for subset, codes in font.splitString(text, self._pdf)
        ]

    def rule(
        self, x1: float, y1: float, x2: float, y2: float, *, role: str, width: float, dash: Dash = ()
    ) -> None:
        """Draw a straight line."""
        self._painting()
        start, end = f"{x1:.2f} {self.height - y1:.2f}", f"{x2:.2f} {self.height - y2:.2f}"
        self._canvas.addLiteral(f"{pen(role, width, dash)} {start} m {end} l S")

    def fill(self, x: float, y: float, width: float, height: float, role: str) -> None:
        """Fill a rectangle whose top left corner is (x, y)."""
        self._painting()
        low = self.height - y - height
        self._canvas.addLiteral(f"{ink(role)} {x:.2f} {low:.2f} {width:.2f} {height:.2f} re f")

    def draw(self, commands: Sequence[Command], x: float, y: float) -> None:
        """Paint a drawing with its top left corner at (x, y)."""
        self._painting()
        self._canvas.addLiteral(operators(commands, x, self.height - y, self._written))

    def image(self, image: ImageReader, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture with its top left corner at (x, y)."""
        self._painting()
        self._canvas.drawImage(image, x, self.height - y - height, width, height)

    def bookmark(self, lines: Sequence[Line], top: float, level: int) -> None:
        """Add a heading to the outline, when the document has one."""
        if not self._outline:
            return
        # A level may only be one deeper than the one before.
        self._level = min(level, self._level + 1)
        key = f"h{self._canvas.getPageNumber()}-{top:.1f}-{len(self.pages[-1])}"
        title = " ".join("".join(run.text for line in lines for run in line).split())
        self._canvas.bookmarkHorizontal(key, 0, self.height - top)
        self._canvas.addOutlineEntry(title or key, key, self._level)

    def next_page(self) -> None:
        """Begin a new page."""
        self._canvas.showPage()
        self.pages.append([])

    def close(self) -> PDFDocument:
        """Close the last page and return the document, to which tags may be added until it is saved."""
        self._canvas.showPage()
        for page in self._pdf.Pages.pages:
            self._pdf.updateSignature(page.stream)
        return self._pdf

    def save(self) -> bytes:
        """Return the whole file, after ``close``."""
        self._canvas.save()
        return self._buffer.getvalue()
