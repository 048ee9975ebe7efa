"""Every document as pictures beside each other: Dutch and English, in colour and in black-and-white.

Run by hand: ``python -m tests.contact_sheets.papers FOLDER``. It writes one PNG per document with its first
pages, and ``papers.png`` with all of them small.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pypdfium2
from PIL import Image

from desktop.domain.paper_look import PaperLook
from tests.reports.every_paper import PAPERS, Paper, drawn

SCALE = 1.1
PAGES = 2
"""Pages of each document that are shown."""
SMALL = (300, 220)
LOOKS = (("nl", False), ("en", False), ("nl", True), ("en", True))
GAP = 12


def pictures(pdf: bytes) -> list[Image.Image]:
    """The first pages."""
    document = pypdfium2.PdfDocument(pdf)
    found = [document[at].render(scale=SCALE).to_pil() for at in range(min(PAGES, len(document)))]
    document.close()
    return found


def row(images: list[Image.Image]) -> Image.Image:
    """Pictures beside each other on grey, so that the edge of the paper shows."""
    wide = sum(image.width + GAP for image in images) + GAP
    sheet = Image.new("RGB", (wide, max(image.height for image in images) + 2 * GAP), "#B8B2A6")
    across = GAP
    for image in images:
        sheet.paste(image, (across, GAP))
        across += image.width + GAP
    return sheet


def sheet_of(paper: Paper) -> Image.Image:
    """One document in both languages, in colour and grey."""
    found = []
    for language, grey in LOOKS:
        found += pictures(drawn(paper, language=language, look=PaperLook(black_and_white=grey)))
    return row(found)


def main(folder: Path) -> None:
    """Write the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    small = []
    for paper in PAPERS:
        sheet = sheet_of(paper)
        sheet.save(folder / f"{paper.id}.png")
        sheet.thumbnail((1600, SMALL[1]))
        small.append(sheet)
    wide = max(image.width for image in small)
    whole = Image.new("RGB", (wide, sum(image.height for image in small)), "#B8B2A6")
    down = 0
    for image in small:
        whole.paste(image, (0, down))
        down += image.height
    whole.save(folder / "papers.png")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "contact_sheets"))
