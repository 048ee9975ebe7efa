"""A questionnaire on screen, for the participant at the table: only this, nothing and nobody else."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError
from desktop.domain.measurements import Way
from desktop.language import translate, words
from desktop.services.measuring import NewMeasurement, Taken
from ui.desk import Desk
from ui.dialogs.measure_cover import CoverPage
from ui.dialogs.measure_item import ItemPage
from ui.dialogs.measure_new import Chosen

SEEN_MS = 180
"""How long a chosen answer is seen before the next question comes."""


class MeasureScreen(QDialog):
    """Fills the screen; every answer is kept at once, and leaving asks for the password.

    Its title names nobody. Locking closes it like any other dialog: what was answered waits.
    """

    taken = Signal(object)
    """A :class:`Taken`."""

    def __init__(self, desk: Desk, chosen: Chosen, participant_id: UUID, parent: QWidget | None) -> None:
        super().__init__(parent)
        title = translate("MeasureScreen", "Questionnaire")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._chosen, self._participant_id = desk, chosen, participant_id
        instrument, draft = chosen.offer.instrument, chosen.offer.draft
        self._answers: list[str | None] = [None] * len(instrument.items)
        self.at = 0
        if draft is not None:
            self._answers = list(draft.answers)
            self.at = min(draft.at, len(self._answers) - 1)
        self._over = False
        self._recording = False
        self.page = ItemPage(instrument, chosen.text)
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
        self.page.show_item(self.at, self._answers[self.at])

    def _connect(self) -> None:
        self.page.answered.connect(self._answer)
        self.page.back.connect(lambda: self._go(self.at - 1))
        self.page.skip.connect(self._skip)
        self.page.stop.connect(self.pause)
        self.cover.go_on.connect(self._go_on)
        self.cover.lifted.connect(self.accept)
        self._seen.timeout.connect(self._next)

    @property
    def answers(self) -> tuple[str | None, ...]:
        """What was answered so far, in the order of the form."""
        return tuple(self._answers)

    # Answering

    def _answer(self, code: str) -> None:
        if self._seen.isActive() or self._over:
            return
        self._answers[self.at] = code
        self._seen.start()

    def _skip(self) -> None:
        if not self._seen.isActive():
            self._next()

    def _next(self) -> None:
        if self.at + 1 < len(self._answers):
            self._go(self.at + 1)
        else:
            self._finish()

    def _go(self, at: int) -> None:
        if self._over or not 0 <= at < len(self._answers):
            return
        self._seen.stop()
        self.at = at
        self.page.show_item(at, self._answers[at])
        self._keep()

    def _form(self) -> NewMeasurement:
        text, chosen = self._chosen.text, self._chosen
        return NewMeasurement(
            participant_id=self._participant_id,
            instrument=chosen.offer.instrument.id,
            moment=chosen.moment,
            day=chosen.day,
            answers=self.answers,
            way=Way.SCREEN,
            text_id=text.id if text else None,
        )

    def _keep(self) -> None:
        form, at = self._form(), self.at
        if any(answer is not None for answer in form.answers):
            self._desk.do(self, lambda s: s.measuring.keep(form, at))

    def _finish(self) -> None:
        if self._recording:
            return
        self._recording = True
        form = self._form()
        self._desk.do(self, lambda s: s.measuring.take(form), self._thank, self._not_recorded)

    def _thank(self, taken: Taken) -> None:
        self._recording, self._over = False, True
        self.cover.show_thanks()
        self.stack.setCurrentWidget(self.cover)
        self.taken.emit(taken)

    def _not_recorded(self, error: OpmaatError) -> None:
        self._recording = False
        self.cover.show_trouble(words.error_text(error))
        self.stack.setCurrentWidget(self.cover)

    # Leaving

    def pause(self) -> None:
        """Stop for now: what was answered is kept, and a neutral page stands before everything else."""
        if self._over or self._recording or self.stack.currentWidget() is self.cover:
            return
        if self._seen.isActive():
            self._seen.stop()
            self.at = min(self.at + 1, len(self._answers) - 1)
        self._keep()
        self.cover.show_pause()
        self.stack.setCurrentWidget(self.cover)

    def _go_on(self) -> None:
        self.stack.setCurrentWidget(self.page)
        self.page.show_item(self.at, self._answers[self.at])

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
