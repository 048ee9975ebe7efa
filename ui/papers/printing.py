"""Where a document goes: the questions of the system (file, printer), and the painting for a printer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, QStandardPaths, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.language import translate
from desktop.services.documents import PaperHabits
from ui.papers.document import Document, opened

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

AskPath = Callable[[str, Callable[[Path], None]], None]
"""Ask where to save (suggested path), and hand the answer on; nothing happens when there is none."""
AskPrinter = Callable[[PaperHabits, Callable[["QPrinter"], None]], None]
"""Ask for a printer, beginning as the last time, and hand it on."""

PRINT_DPI = 300
"""Dots per inch of the pages for the printer: paper shows no difference above this."""


def ask_for_path(parent: QWidget, suggested: str, then: Callable[[Path], None]) -> None:
    """Open the save dialog of the system for a PDF beside the window, without stopping it."""
    kinds = translate("Papers", "PDF documents (*.pdf)")
    ask_for_file(parent, translate("Papers", "Save PDF"), kinds, suggested, then)


def ask_for_file(
    parent: QWidget, title: str, kinds: str, suggested: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Open the save dialog of the system for a file of these kinds; its suffix is that of ``suggested``."""
    # Where someone finds it again, not the folder that the program happened to start in.
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    start = (folder if folder.is_dir() else Path.home()) / suggested
    dialog = QFileDialog(parent.window(), title, str(start), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(start.suffix.removeprefix("."))
    dialog.selectFile(str(start))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
    return dialog


def ask_for_printer(parent: QWidget, habits: PaperHabits, then: Callable[[QPrinter], None]) -> None:
    """Open the print dialog of the system (printer, copies, pages, two-sided), set as the last time.

    Copies begin at one: eight of the one must not become eight of the next.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    set_habits(printer, habits)
    dialog = QPrintDialog(printer, parent.window())
    dialog.setWindowTitle(translate("Papers", "Print"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The dialog only borrows the printer: the lambda keeps it.
    dialog.accepted.connect(lambda: then(printer))
    # Its own open() wants a slot by name; the one of every dialog shows it in the same way.
    QDialog.open(dialog)


def set_habits(printer: QPrinter, habits: PaperHabits) -> None:
    """Set a printer as the last time; one that is gone leaves the usual one."""
    from PySide6.QtPrintSupport import QPrinter

    if habits.printer:
        printer.setPrinterName(habits.printer)
    sides = {
        "none": QPrinter.DuplexMode.DuplexNone,
        "auto": QPrinter.DuplexMode.DuplexAuto,
        "long": QPrinter.DuplexMode.DuplexLongSide,
        "short": QPrinter.DuplexMode.DuplexShortSide,
    }
    if habits.two_sided in sides:
        printer.setDuplex(sides[habits.two_sided])
    if habits.grey:
        printer.setColorMode(QPrinter.ColorMode.GrayScale)


def habits_of(printer: QPrinter, habits: PaperHabits) -> PaperHabits:
    """How a printer was set, for the next time."""
    from PySide6.QtPrintSupport import QPrinter

    sides = {
        QPrinter.DuplexMode.DuplexNone: "none",
        QPrinter.DuplexMode.DuplexAuto: "auto",
        QPrinter.DuplexMode.DuplexLongSide: "long",
        QPrinter.DuplexMode.DuplexShortSide: "short",
    }
    return replace(
        habits,
        printer=printer.printerName(),
        two_sided=sides[printer.duplex()],
        grey=printer.colorMode() is QPrinter.ColorMode.GrayScale,
    )


def print_document(document: Document, printer: QPrinter) -> bool:
    """Paint the chosen pages on the printer; ``False`` when it does not take them. Paper worker only."""
    # The document is made for whole A4 pages: its own margins are the margins.
    printer.setFullPage(True)
    printer.setDocName(document.file_name)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        with opened(document.pdf) as reader:
            for number, page in enumerate(pages_to_print(document.pages, printer)):
                if number and not printer.newPage():
                    return False
                image = reader.render(page, pixels(document, min(printer.resolution(), PRINT_DPI)))
                put_on_sheet(painter, printer, image)
    finally:
        painter.end()
    return True


def pages_to_print(pages: int, printer: QPrinter) -> list[int]:
    """Page numbers from 0 in the order of printing, with the copies that the printer cannot make itself.

    "Reversed" in the dialog is left to whoever paints the pages.
    """
    from PySide6.QtPrintSupport import QPrinter as Printer

    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or pages, pages)
    chosen = list(range(first - 1, last))
    if printer.pageOrder() is Printer.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return chosen * copies
    return [page for page in chosen for _ in range(copies)]


def pixels(document: Document, dpi: int) -> QSize:
    """Size of a page in pixels at ``dpi``."""
    return (document.page_size * (dpi / 72)).toSize()


def put_on_sheet(painter: QPainter, printer: QPrinter, image: QImage) -> None:
    """Put a page on the sheet, in its own size; smaller only when the sheet is smaller."""
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    size = image.size() * (printer.resolution() / min(printer.resolution(), PRINT_DPI))
    corner = sheet.topLeft()
    if size.width() > sheet.width() or size.height() > sheet.height():
        size = size.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
        # Such as A4 on American Letter: as much white at the left as at the right.
        corner += QPoint((sheet.width() - size.width()) // 2, 0)
    painter.drawImage(QRect(corner, size), image)
