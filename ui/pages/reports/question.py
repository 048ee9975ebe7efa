"""The question for the supervisor: kept with the trajectory while it is typed."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from desktop.domain.drafts import Draft, DraftKind
from desktop.domain.errors import OpmaatError, Rejected
from desktop.language import translate, words
from desktop.services.drafts import Subject
from ui.desk import Desk
from ui.drafting import Drafting
from ui.widgets.fields import Field, TextEdit, text_edit

PAUSE_MS = 700
"""Rest after the last key before the text is saved, in milliseconds: one action to undo per pause."""


class QuestionField(Field):
    """Saves itself after a pause, when the focus leaves, and before anything is saved or printed."""

    refused = Signal()
    """The text could not be saved; it stays in the field with the reason under it."""

    def __init__(self, desk: Desk) -> None:
        edit = text_edit(3)
        super().__init__(translate("ReportsPage", "Question for the supervisor"), edit)
        self.edit: TextEdit = edit
        self.desk = desk
        self._trajectory: UUID | None = None
        self._stored = ""
        self._sent: str | None = None
        self._kept_back: dict[UUID, str] = {}
        self._filling = False
        self.drafting = Drafting(self, desk, lambda: {"question": self.edit.text()})
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE_MS)
        self.timer.timeout.connect(self.flush)
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)

    @property
    def unsaved(self) -> bool:
        """Whether what stands here is not in the store yet."""
        return self._trajectory is not None and self.edit.text().strip() != self._stored

    def show_question(self, trajectory_id: UUID, question: str, participant_id: UUID) -> None:
        """Show what is stored; text that could not be saved is never written over.

        What was typed when the program stopped comes back in its place.
        """
        if trajectory_id == self._trajectory:
            if not self.unsaved and question != self._stored:
                self._fill(question)
            self._stored = question
            return
        self.leave()
        self._trajectory, self._stored, self._sent = trajectory_id, question, None
        self.set_error("")
        self.edit.setEnabled(True)
        self._fill(self._kept_back.pop(trajectory_id, question))
        self.drafting.begin(Subject(DraftKind.QUESTION, trajectory_id, participant_id))
        if self.unsaved:
            self.flush()
        else:
            self.drafting.look_for(self._take_back)

    def _take_back(self, draft: Draft) -> None:
        self._fill(str(draft.content["question"]))
        self.timer.start()

    def show_nobody(self) -> None:
        """Nobody is chosen: there is nothing to ask about."""
        self.leave()
        self._trajectory, self._stored, self._sent = None, "", None
        self.drafting.begin(None)
        self.set_error("")
        self._fill("")
        self.edit.setEnabled(False)

    def leave(self) -> None:
        """Save what is left before somebody else's question is shown, or the page is left."""
        self.flush()
        if self._trajectory is not None and self.error:
            self._kept_back[self._trajectory] = self.edit.text()

    def flush(self) -> bool:
        """Save now; tells whether there was something to save."""
        self.timer.stop()
        trajectory, text = self._trajectory, self.edit.text()
        if trajectory is None or not self.unsaved:
            return False
        if text == self._sent:
            return True
        self._sent = text
        self.desk.do(
            self,
            lambda services: services.trajectories.ask_supervisor(trajectory, text),
            lambda _none: self._saved(trajectory, text),
            partial(self._refused, trajectory),
        )
        return True

    def show_word(self, word: str) -> None:
        """Put the cursor on a word that has to be looked at."""
        self.edit.setFocus()
        self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self.edit.find(word)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The focus leaves the text: save it."""
        if watched is self.edit and event.type() is QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def _fill(self, text: str) -> None:
        self._filling = True
        self.edit.setPlainText(text)
        self._filling = False

    def _typed(self) -> None:
        if not self._filling:
            self.timer.start()
            self.drafting.touched()

    def _saved(self, trajectory: UUID, text: str) -> None:
        if trajectory == self._trajectory:
            self._stored = text.strip()
            self._sent = None
            self.set_error("")
            if not self.unsaved:
                self.drafting.done()

    def _refused(self, trajectory: UUID, error: OpmaatError) -> None:
        if trajectory == self._trajectory:
            self._sent = None
            self.refused.emit()
        if not isinstance(error, Rejected):
            self.desk.troubled.emit(error)
        elif trajectory == self._trajectory:
            self.set_error(" ".join(words.problem_text(problem) for problem in error.problems))
