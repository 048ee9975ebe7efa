"""What a counsellor and a supervisor must see: gap, silence, disappointments, no clearance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.case import CaseFacts
from desktop.domain.clearance import stopped_by_two
from desktop.domain.phases import gap
from desktop.domain.silence import silence
from desktop.domain.trajectory import Phase, TrajectoryState


class WarningKind(StrEnum):
    """Kinds of warning, in order of weight."""

    TWO_NOT_POSITIVE = "two_not_positive"
    GAP = "gap"
    CONTACT_WITHOUT_CLEARANCE = "contact_without_clearance"
    SIGNS_WITHDRAWN = "signs_withdrawn"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Warning_:  # noqa: N801 - "Warning" is a builtin
    """A warning; ``days`` for gap and silence, ``count`` for contacts."""

    kind: WarningKind
    days: int = 0
    count: int = 0


def warnings(case: CaseFacts) -> tuple[Warning_, ...]:
    """Return what must be seen about one participant, in order of weight (M3, M5, M7).

    Gap and silence speak only of an open trajectory; a pause stops silence, not the gap.
    """
    trajectory, context = case.trajectory, case.context
    if trajectory is None or context is None:
        return ()
    found = []
    ongoing = trajectory.state is not TrajectoryState.STOPPED
    if ongoing and stopped_by_two(context):
        count = case.pack.thresholds.not_positive_in_a_row
        found.append(Warning_(WarningKind.TWO_NOT_POSITIVE, count=count))
    between = gap(trajectory, case.sessions, case.today)
    if between and between.open and trajectory.is_open and between.exceeds(case.pack.thresholds.gap_days):
        found.append(Warning_(WarningKind.GAP, days=between.days))
    unplanned = sum(c.unplanned and c.trajectory_id == trajectory.id for c in case.contacts)
    if unplanned:
        found.append(Warning_(WarningKind.CONTACT_WITHOUT_CLEARANCE, count=unplanned))
    if ongoing and trajectory.phase is Phase.RELATING and not context.opening.opens:
        found.append(Warning_(WarningKind.SIGNS_WITHDRAWN))
    silent = silence(case)
    if silent is not None:
        found.append(Warning_(WarningKind.SILENT, days=silent))
    return tuple(found)
