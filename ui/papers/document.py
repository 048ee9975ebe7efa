"""A document as bytes, and its pages as pictures. Everything here runs on the paper worker."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF
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


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page at the size in which it was asked, in device pixels."""

    document: Document
    page: int
    size: QSize
    image: QImage
    text: str
    """The words on the page, for a screen reader."""


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


def make_document(pdf: bytes, file_name: str, about: UUID | None = None) -> Document:
    """Count and measure the pages of a PDF that was just drawn."""
    with opened(pdf) as reader:
        pages, page_size = reader.pageCount(), reader.pagePointSize(0)
    return Document(about, pdf, file_name, pages, page_size)


def picture_of(document: Document, page: int, size: QSize) -> PagePicture:
    """Paint one page (from 0) in ``size`` device pixels."""
    with opened(document.pdf) as reader:
        image = reader.render(page, size)
        text = reader.getAllText(page).text()
    return PagePicture(document, page, size, image, " ".join(text.split()))
