"""The conditions of one contact, filled in together at the table: one a screen, nothing and nobody else."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.contact import Answer
from desktop.domain.errors import OpmaatError
from desktop.language import translate, words
from desktop.services.contact import ContactCheck
from ui.desk import Desk
from ui.dialogs.contact_question import ContactQuestion
from ui.dialogs.measure_cover import CoverPage

SEEN_MS = 180
"""How long a chosen answer is seen before the next question comes."""


class ContactAtTable(QDialog):
    """Fills the screen; every answer is stored at once, and leaving asks for the password.

    Its title names nobody. R2 is not asked: the program answers it. Locking closes it like any dialog.
    """

    changed = Signal()
    """An answer was stored."""

    def __init__(self, desk: Desk, check: ContactCheck, parent: QWidget | None) -> None:
        super().__init__(parent)
        title = translate("ContactAtTable", "Together")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._contact_id = desk, check.contact.id
        self._statuses = [status for status in check.statuses if not status.computed]
        self._given: list[str | None] = [
            status.answer.value if status.current and status.answer else None for status in self._statuses
        ]
        self.at = next((n for n, given in enumerate(self._given) if given is None), 0)
        self._over = False
        self.page = ContactQuestion()
        self.cover = CoverPage(desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.cover)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self._seen = QTimer(self, singleShot=True, interval=SEEN_MS)
        self._connect()
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self._show()

    def _connect(self) -> None:
        self.page.answered.connect(self._answer)
        self.page.back.connect(lambda: self._go(self.at - 1))
        self.page.skip.connect(self._skip)
        self.page.stop.connect(self.pause)
        self.cover.go_on.connect(self._go_on)
        self.cover.lifted.connect(self.accept)
        self._seen.timeout.connect(self._next)

    def _show(self) -> None:
        given = self._given[self.at]
        self.page.show_status(self._statuses[self.at], self.at, len(self._statuses), given)

    # Answering

    def _answer(self, value: str) -> None:
        if self._seen.isActive() or self._over:
            return
        self._given[self.at] = value
        contact, code = self._contact_id, self._statuses[self.at].condition.code
        self._desk.do(
            self,
            lambda s: s.contact.answer(contact, code, Answer(value)),
            lambda _none: self.changed.emit(),
            self._trouble,
        )
        self._seen.start()

    def _trouble(self, error: OpmaatError) -> None:
        self._seen.stop()
        self.cover.show_trouble(words.error_text(error))
        self.stack.setCurrentWidget(self.cover)

    def _skip(self) -> None:
        if not self._seen.isActive():
            self._next()

    def _next(self) -> None:
        if self.at + 1 < len(self._statuses):
            self._go(self.at + 1)
            return
        self._over = True
        self.cover.show_thanks()
        self.stack.setCurrentWidget(self.cover)

    def _go(self, at: int) -> None:
        if self._over or not 0 <= at < len(self._statuses):
            return
        self._seen.stop()
        self.at = at
        self._show()

    # Leaving

    def pause(self) -> None:
        """Stop for now: a neutral page stands before everything else."""
        if self._over or self.stack.currentWidget() is self.cover:
            return
        if self._seen.isActive():
            self._seen.stop()
            self.at = min(self.at + 1, len(self._statuses) - 1)
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
