"""A PDF on a printer, page by page, without a file in between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

DOTS_PER_INCH = 300
POINTS_PER_INCH = 72


def has_printer() -> bool:
    """Whether this computer knows a printer at all."""
    return bool(QPrinterInfo.availablePrinterNames())


def ask_and_print(parent: QWidget, pdf: bytes, title: str, printed: Callable[[], None]) -> QPrintDialog:
    """Show the print dialog of the system; after "print" the pages go out and ``printed`` is called.

    Printing to a file is not offered: the sheet must not end up on this computer.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    printer.setDocName(title)
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)

    def go() -> None:
        print_pages(pdf, printer)
        printed()

    dialog.accepted.connect(go)
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    QDialog.open(dialog)
    return dialog


def print_pages(pdf: bytes, printer: QPrinter) -> int:
    """Paint every page of ``pdf`` on ``printer`` and return how many there were."""
    document = QPdfDocument()
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = document.pageCount()
    painter = QPainter(printer)
    for number in range(pages):
        if number:
            printer.newPage()
        size = document.pagePointSize(number) * (DOTS_PER_INCH / POINTS_PER_INCH)
        picture = on_white(document.render(number, QSize(round(size.width()), round(size.height()))))
        paper = printer.pageLayout().fullRectPixels(printer.resolution())
        fitted = picture.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(0, 0, fitted.width(), fitted.height()), picture)
    painter.end()
    document.close()
    return pages


def on_white(picture: QImage) -> QImage:
    """Return ``picture`` on white paper: it comes without a background, which some printers make black."""
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper
