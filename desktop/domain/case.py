"""One participant with all that the next step and the warnings look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.clearance import ContactContext
from desktop.domain.contact import Contact, Review
from desktop.domain.pack import MethodPack
from desktop.domain.participants import Participant
from desktop.domain.sessions import Session
from desktop.domain.signs import BrainOpening, brain_opening
from desktop.domain.trajectory import Trajectory


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """The facts of one participant at one moment; ``pack`` is the one the trajectory was started with."""

    participant: Participant
    trajectory: Trajectory | None
    """The newest one."""
    sessions: tuple[Session, ...]
    """Of that trajectory."""
    contacts: tuple[Contact, ...]
    """Of the participant, of every trajectory."""
    reviews: tuple[Review, ...]
    pack: MethodPack
    today: date
    """The counsellor's local day."""
    now: datetime
    """The moment, aware, in UTC."""

    @property
    def opening(self) -> BrainOpening:
        """Whether the brain opens (M4)."""
        return brain_opening(self.sessions, self.pack.thresholds)

    @property
    def context(self) -> ContactContext | None:
        """What the guard of contacts looks at; ``None`` without a trajectory."""
        if self.trajectory is None:
            return None
        return ContactContext(
            pack=self.pack,
            trajectory=self.trajectory,
            opening=self.opening,
            contacts=self.contacts,
            reviews=self.reviews,
            today=self.today,
            now=self.now,
        )
