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


def kind_of(kind_id: str) -> DocumentKind:
    """The kind with this id; raises ``NotFound``."""
    found = next((kind for kind in KINDS if kind.id == kind_id), None)
    if found is None:
        raise NotFound(kind="document", id=kind_id)
    return found
