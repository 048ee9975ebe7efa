"""A document as bytes, and its pages as pictures. Everything here runs on the paper worker."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument


@dataclass(frozen=True, slots=True)
class Document:
    """What is shown, saved and printed: these very bytes."""

    about: UUID | None
    """The participant; ``None``: it is about nobody alone."""
    pdf: bytes
    file_name: str
    pages: int
    page_size: QSizeF
    """Of the first page, in points."""
    kind: str = ""
    """Which document it is; with ``about`` it tells whether a newer one takes the place of this one."""
    marked: tuple[str, ...] = ()
    """Words to mark on the screen, and only there."""

    def replaces(self, other: Document | None) -> bool:
        """Whether it is the same document with other choices: the reader stays at the page."""
        return other is not None and (self.kind, self.about) == (other.kind, other.about)


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page at the size in which it was asked, in device pixels."""

    document: Document
    page: int
    size: QSize
    image: QImage
    text: str
    """The words on the page, for a screen reader."""
    marks: tuple[QRectF, ...] = ()
    """Where marked words stand, as parts of the page from 0 to 1."""


@contextmanager
def opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """Open a PDF from memory; it never touches the disk."""
    # PDFium is large: it is loaded with the first document, away from the UI thread.
    from PySide6.QtPdf import QPdfDocument

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QPdfDocument()
    # The buffer has to outlive the reader, which reads from it as long as it is open.
    reader.load(buffer)
    try:
        yield reader
    finally:
        reader.close()
        buffer.close()


def make_document(
    pdf: bytes, file_name: str, about: UUID | None = None, kind: str = "", marked: tuple[str, ...] = ()
) -> Document:
    """Count and measure the pages of a PDF that was just drawn."""
    with opened(pdf) as reader:
        pages, page_size = reader.pageCount(), reader.pagePointSize(0)
    return Document(about, pdf, file_name, pages, page_size, kind, marked)


def picture_of(document: Document, page: int, size: QSize) -> PagePicture:
    """Paint one page (from 0) in ``size`` device pixels."""
    with opened(document.pdf) as reader:
        image = reader.render(page, size)
        text = reader.getAllText(page).text()
        marks = tuple(_places(reader, page, text, document.marked))
    return PagePicture(document, page, size, image, " ".join(text.split()), marks)


def _places(reader: QPdfDocument, page: int, text: str, marked: Iterable[str]) -> Iterator[QRectF]:
    """Where the marked words stand on a page."""
    size = reader.pagePointSize(page)
    for word in marked:
        for found in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text):
            for polygon in reader.getSelectionAtIndex(page, found.start(), len(word)).bounds():
                box = polygon.boundingRect()
                yield QRectF(
                    box.x() / size.width(),
                    box.y() / size.height(),
                    box.width() / size.width(),
                    box.height() / size.height(),
                )
