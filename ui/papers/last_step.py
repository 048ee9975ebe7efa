"""From the wish to hand something over to the way out: consent, what is in it, to whom (P9, P12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.privacy import ShareReason, Sharing
from desktop.services.document import Draft, Way
from desktop.services.sharing import Refused
from ui.desk import Desk
from ui.dialogs.sharing_reason import SharingReasonDialog
from ui.papers.document import Document
from ui.papers.leaving import Deed, LeavingDialog
from ui.papers.way_out import Outgoing, WayOut


@dataclass(frozen=True, slots=True)
class Parting:
    """A document that is about to leave."""

    kind: str
    """Id of the kind, as the log knows it."""
    draft: Draft
    document: Document
    password: str = ""
    """For the saved file; paper has none."""
    warning: str = ""
    """Names the words that look like a name."""


class LastStep(QObject):
    """The same questions wherever a document leaves; ``Draft.asks_to_whom`` says which have any."""

    def __init__(self, desk: Desk, owner: QWidget, way_out: WayOut) -> None:
        super().__init__(owner)
        self._desk, self._owner, self._way_out = desk, owner, way_out

    def leave(self, deed: Deed, parting: Parting) -> None:
        """Ask what has to be asked, and let it go."""
        draft = parting.draft
        if not draft.asks_to_whom:
            self._go(deed, parting, Sharing())
        elif draft.participant is None:
            self._ask(deed, parting)
        else:
            kind, about = parting.kind, draft.participant
            self._desk.ask(
                self,
                lambda services: services.documents.refused(kind, [about]),
                lambda refused: self._asked_consent(deed, parting, refused),
            )

    def _asked_consent(self, deed: Deed, parting: Parting, refused: Sequence[Refused]) -> None:
        """Consent was refused or taken back: ask why it is shared all the same."""
        if not refused:
            self._ask(deed, parting)
            return
        dialog = SharingReasonDialog(self._desk, refused, self._owner.window())
        dialog.agreed.connect(lambda reason, note: self._ask(deed, parting, reason, note))
        dialog.open()

    def _ask(self, deed: Deed, parting: Parting, reason: ShareReason | None = None, note: str = "") -> None:
        dialog = LeavingDialog(
            parting.draft,
            deed,
            self._owner.window(),
            warning=parting.warning,
            protected=bool(parting.password),
        )
        dialog.agreed.connect(lambda recipient: self._go(deed, parting, Sharing(recipient, reason, note)))
        dialog.open()

    def _go(self, deed: Deed, parting: Parting, sharing: Sharing) -> None:
        kind, draft = parting.kind, parting.draft
        way = Way.PRINT if deed is Deed.PRINT else Way.SAVE
        out = Outgoing(
            parting.document,
            lambda services: services.documents.exported(
                kind, [draft], way, sharing.recipient, reason=sharing.reason, note=sharing.note
            ),
            parting.password,
        )
        if deed is Deed.PRINT:
            self._way_out.print(out)
        else:
            self._way_out.save(out)
