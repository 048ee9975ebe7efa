"""The conditions of one contact, filled in together at the table, in words for the participant."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.contact import Answer
from desktop.language import current_language, translate, words
from desktop.services.contact import ContactCheck
from ui.desk import Desk
from ui.table.asked_page import Asked, AskedPage
from ui.table.asking import AskingDialog
from ui.widgets.answer_choice import answer_keys
from ui.widgets.answer_tile import AnswerTile


class ContactAtTable(AskingDialog):
    """Every answer is stored at once. R2 is not asked: the program answers it."""

    changed = Signal()
    """An answer was stored."""

    def __init__(self, desk: Desk, check: ContactCheck, parent: QWidget | None) -> None:
        self._contact_id = check.contact.id
        self._statuses = [status for status in check.statuses if not status.computed]
        self._given: list[str | None] = [
            status.answer.value if status.current and status.answer else None for status in self._statuses
        ]
        title = translate("ContactAtTable", "Together")
        super().__init__(desk, title, _page(), len(self._statuses), parent)
        self.begin(next((at for at, given in enumerate(self._given) if given is None), 0))

    def asked(self, at: int) -> Asked:
        """The condition in the words for the participant, with the answer of last time when it lapsed."""
        status, given = self._statuses[at], self._given[at]
        earlier = translate("ContactAtTable", "Last time: {answer}. Is that still so?")
        previous = status.previous if given is None else None
        return Asked(
            at,
            self.total,
            status.condition.for_participant[current_language()],
            given,
            words.condition_group(status.condition.group),
            earlier.format(answer=words.answer(previous)) if previous else "",
        )

    def given(self, at: int, code: str) -> None:
        """Store the answer."""
        self._given[at] = code
        contact, condition = self._contact_id, self._statuses[at].condition.code
        self.desk.do(
            self,
            lambda s: s.contact.answer(contact, condition, Answer(code)),
            lambda _none: self.changed.emit(),
            self.trouble,
        )


def _page() -> AskedPage:
    keys = answer_keys()
    tiles = {
        value: AnswerTile(key.upper(), words.capital(words.answer(Answer(value))))
        for key, value in keys.items()
    }
    return AskedPage(
        tiles,
        keys,
        back=translate("ContactAtTable", "One back"),
        skip=translate("ContactAtTable", "Leave open"),
    )
