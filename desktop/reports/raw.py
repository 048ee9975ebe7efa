"""Objects of a PDF in the file's own words, numbered and placed by ReportLab."""

from __future__ import annotations

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject

_ESCAPED = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})


class Raw(PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """One object; ``data`` may be filled in until the document is saved."""

    __RefOnly__ = 1

    def __init__(self, data: bytes | str = b"") -> None:
        self.data = data

    def format(self, document: PDFDocument) -> bytes:
        """Return it as it stands in the file."""
        del document
        return self.data if isinstance(self.data, bytes) else self.data.encode("ascii")


def add(document: PDFDocument, item: Raw) -> str:
    """Give a new object its number and return the reference to it."""
    document.Reference(item)
    return f"{document.objectcounter} 0 R"


def stream(content: bytes, entries: str) -> bytes:
    """Return a stream with its dictionary."""
    return b"<<%s /Length %d>>\nstream\n%s\nendstream" % (entries.encode("ascii"), len(content), content)


def text_string(text: str) -> str:
    """Return ``text`` as a string object: letters where ASCII is enough, else UTF-16 in digits."""
    if text.isascii() and text.isprintable():
        return f"({text.translate(_ESCAPED)})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
