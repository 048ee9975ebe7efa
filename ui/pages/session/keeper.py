"""Writes the report of one session in order, with the revision of the last write.

A :class:`Keeper` is used inside calls on the store worker, which runs one call at a time: so the
revision is right however fast someone types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.sessions import Report

if TYPE_CHECKING:
    from desktop.services.office import Services
    from desktop.services.sessions import SessionForm
    from desktop.services.workplace import Done


class Keeper:
    """Knows which session, at which revision; every method runs on the store worker."""

    def __init__(self, session_id: UUID, revision: int = 0) -> None:
        self.session_id = session_id
        self.revision = revision

    def read(self, services: Services) -> SessionForm:
        """Read the form; what is kept next builds on what was read."""
        form = services.sessions.form(self.session_id)
        self.revision = form.session.revision
        return form

    def keep(self, services: Services, report: Report) -> Done[int]:
        """Keep a report that is not finished."""
        kept = services.sessions.keep(self.session_id, self.revision, report, undoable=False)
        return self._noted(kept)

    def hold(self, services: Services, report: Report) -> Done[int]:
        """Mark the session as held, with the report as it is."""
        return self._noted(services.sessions.hold(self.session_id, self.revision, report))

    def fix(self, services: Services, report: Report) -> Done[None]:
        """Fix the report; a later one becomes a new version."""
        return services.sessions.fix(self.session_id, self.revision, report)

    def _noted(self, done: Done[int]) -> Done[int]:
        self.revision = done.value
        return done
