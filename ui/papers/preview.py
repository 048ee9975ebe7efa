"""The document as it will leave: one page at a time, fitting or enlarged.

Painted here with ``QPdfDocument``, not with ``QPdfView``, which was tried (Qt 6.12). Of two documents shortly
after each other it went on showing the first in ten of twelve times: it keeps a picture of a page without
asking of which document it is. What is on the screen must be what leaves (P9). It also shows a white page at
each choice and at each step of a resize, opens the file on the UI thread, and cannot mark words.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.language import translate
from ui.papers.document import Document, PagePicture
from ui.theme import current
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import label
from ui.widgets.speaking import spoken_as

BUSY_AFTER_MS = 300
"""Work that takes longer than this is said to be under way."""
MARGIN = 16
SCREEN_DPI = 96
"""Enlarged, a page is at least as wide as on paper."""


class Sheet(QWidget):
    """The painted page; an older picture is stretched until the new one is there."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.marks: tuple[QRectF, ...] = ()

    def show_image(self, image: QImage, marks: tuple[QRectF, ...] = ()) -> None:
        """Show a picture of the page with marks on it; a null image is a white sheet."""
        self._image, self.marks = image, marks
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper with a line around it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)
        self._paint_marks(painter)
        width = current().border
        painter.setPen(current().colour("edge"))
        for step in range(width):
            painter.drawRect(self.rect().adjusted(step, step, -step - 1, -step - 1))

    def _paint_marks(self, painter: QPainter) -> None:
        """A box and a line under each marked word: also without colours it can be told."""
        theme = current()
        tint = theme.colour("warn")
        tint.setAlpha(60)
        for mark in self.marks:
            box = QRectF(
                mark.x() * self.width(),
                mark.y() * self.height(),
                mark.width() * self.width(),
                mark.height() * self.height(),
            ).adjusted(-2, -1, 2, 2)
            painter.fillRect(box, tint)
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), theme.colour("warn"))


class SheetArea(QScrollArea):
    """Scrolls the sheet; Page Up and Page Down turn the page at its ends."""

    turned = Signal(int)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "own")
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        column.addWidget(sheet)
        self.setWidget(self._holder)
        self.viewport().setAutoFillBackground(False)
        self._holder.setAutoFillBackground(False)

    def fit_holder(self, sheet: QSize) -> None:
        """The sheet has another size."""
        self._holder.resize(sheet + QSize(2 * MARGIN, MARGIN + 4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Down scrolls, and at the end goes to the next page."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and bar.value() >= bar.maximum():
            self.turned.emit(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() <= bar.minimum():
            self.turned.emit(-1)
        else:
            super().keyPressEvent(event)


class Preview(QWidget):
    """Head with page and size, the sheet below. It asks for pictures; the page has them made."""

    wanted = Signal(object, int, QSize)
    """Document, page from 0, size in device pixels."""
    enlarged = Signal(bool)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.name = name or translate("Papers", "The report")
        self.document: Document | None = None
        self.page = 0
        self.is_large = False
        self._asked: tuple[Document, int, QSize] | None = None
        self._under_way = False
        self.earlier = IconButton("chevron-left", translate("Papers", "Previous page"), "Page Up")
        self.later = IconButton("chevron-right", translate("Papers", "Next page"), "Page Down")
        self.count = label("", "body")
        self.busy = label(translate("Papers", "Being drawn…"), "caption", "ink2")
        self.zoom = Button("", "quiet", "zoom-in")
        self.sheet = Sheet()
        self.area = SheetArea(self.sheet)
        self.busy_timer = QTimer(self)
        self.busy_timer.setSingleShot(True)
        self.busy_timer.setInterval(BUSY_AFTER_MS)
        self._lay_out()
        self._connect()
        self._show_size()
        self.set_busy(False)

    def _lay_out(self) -> None:
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(MARGIN, 4, MARGIN, 4)
        row.setSpacing(8)
        self.head.setMinimumHeight(current().px(48))
        for widget in (self.earlier, self.count, self.later):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.busy)
        row.addStretch(1)
        row.addWidget(self.zoom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.area, 1)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda _checked=False: self.turn(-1))
        self.later.clicked.connect(lambda _checked=False: self.turn(1))
        self.zoom.clicked.connect(lambda _checked=False: self.enlarge(not self.is_large))
        self.area.turned.connect(self.turn)
        self.busy_timer.timeout.connect(self.busy.show)
        self.area.viewport().installEventFilter(self)

    def set_busy(self, busy: bool) -> None:
        """Say that a newer page is coming, when it takes long enough to notice."""
        if busy and not self.busy.isVisible():
            self.busy_timer.start()
        elif not busy:
            self.busy_timer.stop()
            self.busy.hide()

    def show_document(self, document: Document) -> None:
        """Show a document, staying at the page where the reader was."""
        other = not document.replaces(self.document)
        self.document = document
        self.page = 0 if other else min(self.page, document.pages - 1)
        if other:
            self.sheet.show_image(QImage())
            self.area.verticalScrollBar().setValue(0)
        self._show_page()

    def clear(self) -> None:
        """Show nothing: what was read before belongs to somebody else."""
        self.document = self._asked = None
        self.sheet.show_image(QImage())
        self.area.setAccessibleDescription("")

    def turn(self, step: int) -> None:
        """Go some pages on or back."""
        if self.document is None or not 0 <= self.page + step < self.document.pages:
            return
        self.page += step
        bar = self.area.verticalScrollBar()
        self._show_page()
        bar.setValue(bar.minimum() if step > 0 else bar.maximum())

    def enlarge(self, large: bool) -> None:
        """Make the page as large as paper, or fitting again."""
        self.is_large = large
        self._show_size()
        self.enlarged.emit(large)
        self._measure()
        self._ask()

    def _show_size(self) -> None:
        text = translate("Papers", "Make smaller") if self.is_large else ""
        self.zoom.setText(text or translate("Papers", "Enlarge"))
        self.zoom.set_icon("minus" if self.is_large else "zoom-in")

    def _show_page(self) -> None:
        if self.document is None:
            return
        pages = self.document.pages
        text = translate("Papers", "page {page} of {pages}").format(page=self.page + 1, pages=pages)
        self.count.setText(text)
        self.area.setAccessibleName(f"{self.name}, {text}")
        self.earlier.setVisible(pages > 1)
        self.later.setVisible(pages > 1)
        self.earlier.setEnabled(self.page > 0)
        self.later.setEnabled(self.page + 1 < pages)
        self._measure()
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """There is more or less room: the page follows, first stretched, then drawn sharp."""
        if watched is self.area.viewport() and event.type() is QEvent.Type.Resize:
            self._measure()
            self._ask()
        return super().eventFilter(watched, event)

    def _measure(self) -> None:
        if self.document is None:
            return
        paper = self.document.page_size
        room = self.area.maximumViewportSize() - QSize(2 * MARGIN, MARGIN + 4)
        scale = min(room.width() / paper.width(), room.height() / paper.height())
        if self.is_large:
            beside = room.width() - self.area.verticalScrollBar().sizeHint().width()
            scale = max(beside / paper.width(), SCREEN_DPI / 72)
        size = QSize(max(1, int(paper.width() * scale)), max(1, int(paper.height() * scale)))
        if size != self.sheet.size():
            self.sheet.setFixedSize(size)
            self.area.fit_holder(size)

    def _ask(self) -> None:
        # One picture at a time: while a window is dragged, the next size is asked when one arrives.
        if self.document is None or self._under_way:
            return
        asked = (self.document, self.page, self.sheet.size() * self.devicePixelRatioF())
        if asked != self._asked:
            self._asked = asked
            self._under_way = True
            self.wanted.emit(*asked)

    def show_picture(self, picture: PagePicture) -> None:
        """Show a picture of the page that is open now, and ask again when its size is an older one."""
        self._under_way = False
        if picture.document == self.document and picture.page == self.page:
            self.sheet.show_image(picture.image, picture.marks)
            self.area.setAccessibleDescription(picture.text)
        self._ask()


spoken_as(SheetArea, QAccessible.Role.Document)
