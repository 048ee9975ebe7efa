"""A row of questions at the table: one fills the screen, nothing and nobody else."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import words
from ui.desk import Desk
from ui.table.asked_page import Asked, AskedPage
from ui.table.pause_cover import PauseCover

SEEN_MS = 180
"""How long a chosen answer is seen before the next question comes."""


class AskingDialog(QDialog):
    """Fills the screen; leaving shows a neutral page and asks for the password.

    Its title names nobody. Locking closes it like any other dialog. What the answers are for, and how they
    are kept, is said by who derives from it: ``asked``, ``given``, ``moved``, ``ended``.
    """

    def __init__(self, desk: Desk, title: str, page: AskedPage, total: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        self.page = page
        self.total = total
        self.at = 0
        self.over = False
        self.cover = PauseCover(desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.cover)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._seen = QTimer(self, singleShot=True, interval=SEEN_MS)
        self._connect()
        self.setWindowState(Qt.WindowState.WindowFullScreen)

    def _connect(self) -> None:
        self.page.answered.connect(self._answer)
        self.page.back.connect(lambda: self._go(self.at - 1))
        self.page.skip.connect(self._skip)
        self.page.stop.connect(self.pause)
        self.cover.go_on.connect(self._go_on)
        self.cover.lifted.connect(self.accept)
        self._seen.timeout.connect(self._next)

    # What a row of questions says of itself

    def asked(self, at: int) -> Asked:
        """The question at this place, from 0."""
        raise NotImplementedError

    def given(self, at: int, code: str) -> None:
        """An answer was chosen."""
        raise NotImplementedError

    def moved(self) -> None:
        """Another question is shown, or the row is left for now."""

    def ended(self) -> None:
        """The last question is behind; the default thanks."""
        self.thank()

    # Going along the row

    def begin(self, at: int) -> None:
        """Show the question to begin with."""
        self.at = at
        self._show()

    def _show(self) -> None:
        self.page.show_asked(self.asked(self.at))

    def _answer(self, code: str) -> None:
        if self._seen.isActive() or self.over:
            return
        self.given(self.at, code)
        self._seen.start()

    def _skip(self) -> None:
        if not self._seen.isActive():
            self._next()

    def _next(self) -> None:
        if self.at + 1 < self.total:
            self._go(self.at + 1)
        else:
            self.ended()

    def _go(self, at: int) -> None:
        if self.over or not 0 <= at < self.total:
            return
        self._seen.stop()
        self.at = at
        self._show()
        self.moved()

    def thank(self) -> None:
        """Everything is answered and kept."""
        self.over = True
        self.cover.show_thanks()
        self.stack.setCurrentWidget(self.cover)

    def trouble(self, error: OpmaatError) -> None:
        """Something could not be kept: say it on the neutral page, from which one can go on."""
        self._seen.stop()
        self.cover.show_trouble(words.error_text(error))
        self.stack.setCurrentWidget(self.cover)

    # Leaving

    def pause(self) -> None:
        """Stop for now: a neutral page stands before everything else."""
        if self.over or self.stack.currentWidget() is self.cover:
            return
        if self._seen.isActive():
            self._seen.stop()
            self.at = min(self.at + 1, self.total - 1)
        self.moved()
        self.cover.show_pause()
        self.stack.setCurrentWidget(self.cover)

    def _go_on(self) -> None:
        self.stack.setCurrentWidget(self.page)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the answers, not at the button above them."""
        super().showEvent(event)
        self.page.focus_answer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops for now; it never shows the counsellor's screen by itself."""
        if event.key() == Qt.Key.Key_Escape:
            self.pause()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window stops for now too; locking goes another way."""
        event.ignore()
        self.pause()
