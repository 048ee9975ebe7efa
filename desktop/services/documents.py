"""Documents: draw them, write them down, and remember that they left and to whom (P9, P12)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from uuid import UUID

from desktop.domain.errors import Problem
from desktop.domain.privacy import ShareReason, Sharing
from desktop.services.document import DocumentChoices, DocumentKind, Draft, HandedOver, Item, Way
from desktop.services.kinds import KINDS, action_of, kind_of
from desktop.services.sharing import Refused, refused_for, write_down
from desktop.services.workplace import Done, Workplace, reject_if

LONGEST_RECIPIENT = 200
HABITS = "paper_habits"
_NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class PaperHabits:
    """How documents left the last time, to be offered again: where to, never about whom."""

    folder: str = ""
    printer: str = ""
    """Name of the printer in the system."""
    two_sided: str = ""
    """``none``, ``auto``, ``long`` or ``short``; empty: as the printer is set."""
    grey: bool = False


@dataclass(frozen=True, slots=True)
class DocumentService:
    """What the Rapporten page, the batch, the command line and the self-test do with documents."""

    place: Workplace

    @property
    def kinds(self) -> tuple[DocumentKind, ...]:
        """Every document, in the order of the list."""
        return KINDS

    def draft(self, kind_id: str, choices: DocumentChoices) -> Draft:
        """Read a document; raises ``NotFound``, and ``Rejected`` when there is nothing to draw yet."""
        return kind_of(kind_id).read(self.place, choices)

    def items(self, kind_id: str, participant: UUID | None) -> tuple[Item, ...]:
        """What can be chosen of a participant; nothing for kinds without such a choice."""
        items = kind_of(kind_id).items
        return () if items is None else items(self.place, participant)

    def parts(self, kind_id: str, participant: UUID | None, item: str) -> tuple[Item, ...]:
        """What can be left out of an item: the exercises of a sheet; nothing for most kinds."""
        parts = kind_of(kind_id).parts
        return () if parts is None else parts(self.place, participant, item)

    def exported(
        self,
        kind_id: str,
        drafts: Iterable[Draft],
        way: Way,
        recipient: str = "",
        *,
        reason: ShareReason | None = None,
        note: str = "",
    ) -> Done[None]:
        """Log that documents left, a line for each row they are about (P12).

        To whom, and why when consent was refused, stands in the store beside the log, by participant; the
        log itself holds codes only. Raises ``Rejected`` for a recipient above 200 characters, ``NotFound``
        for a document that the program does not make.
        """
        action, to = action_of(kind_id), " ".join(recipient.split())
        reject_if(recipient_problems(to))
        sharing = Sharing(to, reason, note.strip())
        with self.place.write("exported", undoable=False) as unit:
            for draft in drafts:
                for subject, row_id in draft.subjects or (("document", _NOBODY),):
                    unit.audit(action, subject, row_id)
                if draft.participant is not None:
                    write_down(self.place, unit, draft.participant, kind_id, sharing, way=way.value)
        return Done(None, unit.changes)

    def left(self, kind_id: str) -> Done[None]:
        """Log that a paper about nobody was printed or saved: the sheet with the recovery code."""
        with self.place.write("exported", undoable=False) as unit:
            unit.audit(action_of(kind_id), "document", _NOBODY)
        return Done(None, unit.changes)

    def refused(self, kind_id: str, participants: Iterable[UUID]) -> tuple[Refused, ...]:
        """Participants whose consent stands in the way of sharing this document; nobody: nothing is asked."""
        return refused_for(self.place, kind_id, participants)

    def handed_over(self, participant: UUID) -> tuple[HandedOver, ...]:
        """To whom documents about a participant went, as far as it was filled in; the oldest first."""
        with self.place.store.read() as unit:
            found = unit.disclosures.of_participant(participant)
        return tuple(
            HandedOver(one.document, Way(one.way), one.sharing.recipient, one.at)
            for one in found
            if one.way and one.sharing.recipient
        )

    def habits(self) -> PaperHabits:
        """How documents left the last time."""
        with self.place.store.read() as unit:
            text = unit.options.get(HABITS)
        return PaperHabits(**json.loads(text)) if text else PaperHabits()

    def remember(self, habits: PaperHabits) -> Done[None]:
        """Remember folder and printer, in the encrypted store: a folder can be called after somebody."""
        with self.place.write("paper_habits", undoable=False) as unit:
            unit.options.set(HABITS, json.dumps(asdict(habits)))
        return Done(None, unit.changes)


def recipient_problems(recipient: str) -> tuple[Problem, ...]:
    """What is wrong with the line that says to whom something goes."""
    if len(recipient) > LONGEST_RECIPIENT:
        return (Problem("recipient", "too_long", (("limit", LONGEST_RECIPIENT),)),)
    return ()
