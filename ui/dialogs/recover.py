""" "Herstel je werk?": what was typed and never became a record, beside what the record says."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.drafts import FieldChange
from desktop.domain.pack import MethodPack
from desktop.language import translate
from desktop.services.drafts import Waiting
from ui.dialogs.draft_words import field_words, moment_words, subject_words, value_words
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label
from ui.widgets.page import scroll

Choice = Literal["back", "old", "later"]
HIGH = 260
"""Most of the comparison that is in sight at once, in pixels at 100 %."""


class RecoverDialog(Dialog):
    """One draft. ``decided`` comes once; Esc and the cross are "later": nothing is lost by them."""

    decided = Signal(str)
    """``"back"``, ``"old"`` or ``"later"``."""

    def __init__(self, waiting: Waiting, parent: QWidget | None, place: tuple[int, int] = (1, 1)) -> None:
        super().__init__(translate("Recover", "Restore your work?"), parent, width=760)
        self._choice: Choice = "later"
        self.waiting = waiting
        self.about = label(subject_words(waiting), "body_strong", wrap=True)
        self.when = label(_when(waiting, place), "body", "ink2", wrap=True)
        self.body.addWidget(self.about)
        self.body.addWidget(self.when)
        if waiting.moved_on:
            text = translate("Recover", "The record itself was changed since. Look at both sides.")
            self.body.addWidget(MessageBar("info", translate("Recover", "Please note."), text))
        self.comparison = Comparison(waiting.changes, waiting.pack)
        area = scroll(self.comparison, translate("Recover", "Old and new"))
        wanted = self.comparison.sizeHint().height() + 8
        area.setMinimumHeight(min(wanted, current().px(HIGH), 320))
        self.body.addWidget(area, 1)
        self.later = Button(translate("Recover", "Decide later"))
        self.old = Button(translate("Recover", "Keep the old"))
        self.back = Button(translate("Recover", "Restore"), "filled", "undo-2")
        self._left.addWidget(self.later)
        self.add_button(self.old, "safe")
        self.add_button(self.back, "deed")
        self.old.clicked.disconnect(self.reject)
        self.later.clicked.connect(self.reject)
        self.old.clicked.connect(lambda _checked=False: self._decide("old"))
        self.back.clicked.connect(lambda _checked=False: self._decide("back"))
        self.setAccessibleDescription(f"{self.about.text()}. {self.when.text()}")
        self.finished.connect(lambda _result: self.decided.emit(self._choice))
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, choice: Choice) -> None:
        self._choice = choice
        self.accept()


class Comparison(QWidget):
    """Per changed field the old beside the new."""

    def __init__(self, changes: tuple[FieldChange, ...], pack: MethodPack) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        heads = ("", translate("Recover", "In the record"), translate("Recover", "What you typed"))
        for column, head in enumerate(heads):
            grid.addWidget(label(head, "caption", "ink2"), 0, column)
        top = Qt.AlignmentFlag.AlignTop
        for row, change in enumerate(changes, start=1):
            grid.addWidget(label(field_words(change.field), "body_strong", wrap=True), row, 0, top)
            for column, (value, role) in enumerate(((change.old, "ink2"), (change.new, "ink")), start=1):
                text = value_words(change.field, value, pack) or translate("Recover", "(empty)")
                said = label(text, "body", role, wrap=True)
                said.setTextFormat(Qt.TextFormat.PlainText)
                said.setAccessibleName(f"{field_words(change.field)}, {heads[column]}: {text}")
                grid.addWidget(said, row, column, top)
        for column, stretch in enumerate((2, 3, 3)):
            grid.setColumnStretch(column, stretch)
        grid.setRowStretch(len(changes) + 1, 1)


def _when(waiting: Waiting, place: tuple[int, int]) -> str:
    draft = waiting.draft
    text = translate(
        "Recover", "You began on {begun} and typed last on {typed}. It was not saved as the record yet."
    ).format(begun=moment_words(draft.begun_at), typed=moment_words(draft.changed_at))
    if place[1] > 1:
        of = translate("Recover", "{place} of {total}.").format(place=place[0], total=place[1])
        text = f"{of} {text}"
    return text
