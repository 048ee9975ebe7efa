"""What tabs of the dossier have in common: reading when they are in sight, and a column beside the rest."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.services.participants import Dossier
from ui.desk import Desk
from ui.theme import current

_NO_LIMIT = 16_777_215
"""Qt's own greatest width."""


class ReadingTab(QWidget):
    """Reads by itself, and only while it is in sight; :meth:`forget` and :meth:`ask` are the tab's own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._participant: UUID | None = None
        self._stale = False

    def show_dossier(self, dossier: Dossier) -> None:
        """Another participant, or the same one changed; what is not in sight is read when it is."""
        if dossier.participant.id != self._participant:
            self._participant = dossier.participant.id
            self.forget()
        self._stale = True
        if self.isVisible():
            self.read()

    def showEvent(self, event: QShowEvent) -> None:
        """The tab was chosen."""
        super().showEvent(event)
        if self._stale:
            self.read()

    def read(self) -> None:
        """Read again about the participant, when there is one."""
        self._stale = False
        if self._participant is not None:
            self.ask(self._participant)

    def forget(self) -> None:
        """Let go of what is shown of another participant."""
        raise NotImplementedError

    def ask(self, wanted: UUID) -> None:
        """Read what there is about ``wanted``; an answer about another than the present one is not shown."""
        raise NotImplementedError


def stand_beside(tab: QWidget, columns: QBoxLayout, side: QWidget, room: int, wide: int) -> None:
    """Put ``side`` at the right, ``wide`` pixels; under the rest where ``tab`` is narrower than ``room``."""
    theme = current()
    stacked = theme.scale >= 1.4 or tab.width() < theme.px(room)
    way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
    if columns.direction() is not way:
        columns.setDirection(way)
    if stacked:
        side.setMinimumWidth(0)
        side.setMaximumWidth(_NO_LIMIT)
    else:
        # Wider where the words of a button need it.
        side.setFixedWidth(max(theme.px(wide), side.minimumSizeHint().width()))
