"""The question before a report is fixed: that is not undone."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.language import translate
from ui.pages.session.keys import READY
from ui.widgets.dialogs import Question
from ui.widgets.labels import KeyHint


class FixQuestion(Question):
    """The safe answer is the default; Ctrl+Enter, which asked, also says yes."""

    def __init__(self, parent: QWidget, number: int, *, amending: bool) -> None:
        if amending:
            title = translate("SessionPage", "Make the addition final?")
            body = translate("SessionPage", "It comes beside the report of week {number}, with its date.")
        else:
            title = translate("SessionPage", "Make the report final?")
            body = translate(
                "SessionPage",
                "The visit is marked as held, and the report of week {number} becomes final with its "
                "date. You can add to it later; what is here now is kept.",
            )
        deed, safe = translate("SessionPage", "Make final"), translate("SessionPage", "Not yet")
        super().__init__(parent, title, body.format(number=number), deed, safe)
        self._foot.addWidget(KeyHint("Ctrl+Enter"))
        for keys in READY:
            shortcut = QShortcut(QKeySequence(keys), self, self.deed_button.click)
            shortcut.setAutoRepeat(False)
