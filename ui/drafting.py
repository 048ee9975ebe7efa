"""Keeps what is typed in a form in the store within two seconds, until the form is done (P1)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import OpmaatError
from ui.soon import Soon

if TYPE_CHECKING:
    from desktop.domain.drafts import Content, Draft
    from desktop.services.drafts import Subject
    from ui.desk import Desk

KEEP_AFTER_MS = 1000
"""From the first key that is not kept until the text goes to the store; typing on never puts it off."""


class Drafting(QObject):
    """One form with the draft of what stands in it.

    A form says :meth:`touched` when something is typed, and :meth:`done` when it is saved or thrown away;
    ``take`` gives what stands in it. Leaving a form in any other way keeps the draft.
    """

    kept = Signal(object)
    """The moment (UTC) at which the text came into the store."""
    failed = Signal(object)
    """An OpmaatError; what was typed is still in the form and is tried again at the next key."""

    def __init__(self, owner: QObject, desk: Desk, take: Callable[[], Content]) -> None:
        super().__init__(owner)
        self._desk = desk
        self._take = take
        self._subject: Subject | None = None
        self._soon = Soon(self, self._keep, KEEP_AFTER_MS)
        self.timer = self._soon.timer

    def begin(self, subject: Subject | None) -> None:
        """What is typed from here on is about this; ``None``: about nothing, and kept nowhere."""
        self.rest()
        self._subject = subject

    def touched(self) -> None:
        """Something was typed: it goes to the store soon, however fast the next key comes."""
        self._soon.touched()

    def rest(self) -> None:
        """What was typed is saved as the record now: there is nothing left to keep."""
        self._soon.rest()

    def flush(self) -> None:
        """Keep it now, if anything was typed since."""
        self._soon.now()

    def _keep(self) -> None:
        subject = self._subject
        if subject is None:
            return
        content = self._take()
        # It is a write, but of something that no page shows and nothing takes back.
        self._desk.ask(
            self, lambda services: services.drafts.keep(subject, content), self._kept, self._not_kept
        )

    def _kept(self, moment: datetime) -> None:
        self.kept.emit(moment)

    def _not_kept(self, error: OpmaatError) -> None:
        self._soon.waiting = True
        self.failed.emit(error)

    def done(self) -> None:
        """The form did its deed, or what stands in it is thrown away on purpose: the draft goes."""
        self.rest()
        subject = self._subject
        if subject is not None:
            self._desk.ask(self._desk, lambda services: services.drafts.drop(subject), _nothing)

    def look_for(self, give: Callable[[Draft], None]) -> None:
        """Hand the draft that is waiting for this form to ``give``; without one nothing happens."""
        subject = self._subject
        if subject is not None:
            self._desk.ask(
                self, lambda services: services.drafts.find(subject), partial(self._found, give, subject)
            )

    def _found(self, give: Callable[[Draft], None], subject: Subject, draft: Draft | None) -> None:
        # Whoever has begun to type meanwhile goes before an older text.
        if draft is not None and subject is self._subject and not self._soon.waiting:
            give(draft)


def _nothing(_value: object) -> None:
    pass
