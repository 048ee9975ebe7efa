"""Every document that the program makes, each registered once."""

from __future__ import annotations

from desktop.domain.errors import NotFound
from desktop.services.document import DocumentKind
from desktop.services.kinds import (
    agenda,
    around_contact,
    at_home,
    caseload,
    office,
    outcomes,
    privacy,
    progress,
    visits,
)
from desktop.services.office_papers import PAPERS

KINDS: tuple[DocumentKind, ...] = (
    *progress.KINDS,
    *caseload.KINDS,
    *at_home.KINDS,
    *around_contact.KINDS,
    *visits.KINDS,
    *outcomes.KINDS,
    *agenda.KINDS,
    *office.KINDS,
    *privacy.KINDS,
)
"""In the order in which a group of the list shows them."""


MADE_ELSEWHERE = ("erasure", "recovery", *(key for key in PAPERS if key not in {kind.id for kind in KINDS}))
"""Papers that are printed where they belong: with the deed, from the help. They are logged all the same."""


def action_of(kind_id: str) -> str:
    """What the audit log calls it when this document leaves; raises ``NotFound``."""
    return f"exported_{kind_id}" if kind_id in MADE_ELSEWHERE else kind_of(kind_id).action


def kind_of(kind_id: str) -> DocumentKind:
    """The kind with this id; raises ``NotFound``."""
    found = next((kind for kind in KINDS if kind.id == kind_id), None)
    if found is None:
        raise NotFound(kind="document", id=kind_id)
    return found
