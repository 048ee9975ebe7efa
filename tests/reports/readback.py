"""Reading PDFs back: text, glyph boxes, every decompressed byte."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from typing import Any

import page
import pdfplumber
import pikepdf
import pypdf
import pypdfium2

from desktop.reports.selfcheck import structure_faults

MARGIN = 16.3 * 72 / 25.4


def text_of(pdf: bytes) -> str:
    """All text with runs of white space as one space."""
    reader = pypdf.PdfReader(BytesIO(pdf))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def page_count(pdf: bytes) -> int:
    """Number of pages."""
    return len(pypdf.PdfReader(BytesIO(pdf)).pages)


def every_byte(pdf: bytes) -> bytes:
    """The file, all its streams decompressed, and all its strings as UTF-8."""
    parts = [pdf]
    with pikepdf.open(BytesIO(pdf)) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Stream):
                parts.append(item.read_bytes())
            parts.append(repr(item).encode())
    return b"\n".join(parts)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A visible character and its tight box, origin at the bottom left."""

    char: str
    left: float
    bottom: float
    right: float
    top: float


def glyphs(pdf: bytes) -> list[list[Glyph]]:
    """The visible characters of each page."""
    pages = []
    document = pypdfium2.PdfDocument(pdf)
    for sheet in document:
        text = sheet.get_textpage()
        found = []
        for index in range(text.count_chars()):
            char = chr(pypdfium2.raw.FPDFText_GetUnicode(text, index))
            if char.strip():
                found.append(Glyph(char, *text.get_charbox(index)))
        pages.append(found)
        text.close()
        sheet.close()
    document.close()
    return pages


def layout_faults(pdf: bytes, margin: float = MARGIN) -> list[str]:
    """Characters outside the margins or on top of each other."""
    faults = []
    for number, (found, (width, height)) in enumerate(zip(glyphs(pdf), sizes(pdf), strict=True), start=1):
        faults += [
            f"page {number}: {g.char!r} outside the margins"
            for g in found
            if g.left < margin - 1
            or g.right > width - margin + 1
            or g.bottom < margin - 4
            or g.top > height - margin + 1
        ]
        faults += [f"page {number}: {a.char!r} over {b.char!r}" for a, b in _overlaps(found)]
    return faults


def _overlaps(found: list[Glyph]) -> list[tuple[Glyph, Glyph]]:
    """Pairs that cover each other; neighbours in one word may lean over (an italic ij)."""
    slack = 0.9
    pairs = []
    ordered = sorted(enumerate(found), key=lambda item: item[1].left)
    for i, (place, one) in enumerate(ordered):
        for its_place, other in ordered[i + 1 :]:
            if other.left > one.right - slack:
                break
            if (
                min(one.top, other.top) - max(one.bottom, other.bottom) > slack
                and other.right - slack > one.left
            ) and abs(place - its_place) > 1:
                pairs.append((one, other))
    return pairs


def sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    boxes = [page.mediabox for page in pypdf.PdfReader(BytesIO(pdf)).pages]
    return [(float(box.width), float(box.height)) for box in boxes]


def hues(pdf: bytes) -> set[tuple[int, int, int]]:
    """Colours on its pages that are no grey; letters are smoothed in grey as well."""
    document = pypdfium2.PdfDocument(pdf)
    found: set[tuple[int, int, int]] = set()
    for sheet in document:
        image = sheet.render(scale=0.7).to_pil().convert("RGB")
        found |= {pixel for _, pixel in image.getcolors(1_000_000) if max(pixel) - min(pixel) > 2}
        sheet.close()
    document.close()
    return found


def faults(pdf: bytes, margin: float = MARGIN) -> list[str]:
    """Everything that our checkers can say against a document."""
    found = [failure.message for failure in page.validate_pdf_bytes(pdf, profile="ua1").failures]
    found += structure_faults(pdf)
    found += layout_faults(pdf, margin)
    with pikepdf.open(BytesIO(pdf)) as document:
        found += [str(problem) for problem in document.check_pdf_syntax()]
    return found


def font_names(pdf: bytes) -> dict[str, bool]:
    """Every font of the document and whether its file is embedded."""
    fonts = {}
    with pikepdf.open(BytesIO(pdf)) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == pikepdf.Name.Font:
                descriptor = item.get("/FontDescriptor", pikepdf.Dictionary())
                fonts[str(item.BaseFont)] = "/FontFile2" in descriptor
    return fonts


def baselines(pdf: bytes) -> list[float]:
    """Distances between neighbouring text lines of the first page, in points."""
    lows = sorted({round(g.bottom, 1) for g in glyphs(pdf)[0] if g.char in "xnm"})
    return [b - a for a, b in pairwise(lows)]


def passages(pdf: bytes) -> dict[str, str]:
    """What the structure says is in another language than the document: its text, by language."""
    said: dict[tuple[int, int], str] = {}
    with pdfplumber.open(BytesIO(pdf)) as document:
        for number, sheet in enumerate(document.pages):
            for char in sheet.chars:
                if char.get("mcid") is not None:
                    place = (number, char["mcid"])
                    said[place] = said.get(place, "") + char["text"]
    found: dict[str, str] = {}
    with pikepdf.open(BytesIO(pdf)) as document:
        pages = {sheet.obj.objgen: number for number, sheet in enumerate(document.pages)}
        waiting = [document.Root.StructTreeRoot.K[0]]
        while waiting:
            elem = waiting.pop(0)
            if "/Lang" in elem:
                text = "".join(said.get(place, "") for place in _marks(elem, pages))
                found[str(elem.Lang)] = f"{found.get(str(elem.Lang), '')} {text}"
            else:
                waiting += [kid for kid in elem.K if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return found


def _marks(elem: Any, pages: dict[Any, int]) -> list[tuple[int, int]]:
    """Page and number of the content of an element, and of all below it."""
    found = []
    for kid in elem.K:
        if not isinstance(kid, pikepdf.Dictionary):
            found.append((pages[elem.Pg.objgen], int(kid)))
        elif "/MCID" in kid:
            found.append((pages[kid.Pg.objgen], int(kid.MCID)))
        else:
            found += _marks(kid, pages)
    return found
