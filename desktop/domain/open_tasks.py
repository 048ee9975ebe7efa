"""Everything that is open for one participant: the next step is one of them (M3, M7, M12)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from desktop.domain.case import CaseFacts
from desktop.domain.next_step import (
    NextStep,
    StepKind,
    asking_step,
    calls_due,
    gaps_open,
    looks_due,
    reports_open,
)
from desktop.domain.participants import VisitRisk
from desktop.domain.sessions import Place, SessionState
from desktop.domain.silence import silence
from desktop.domain.trajectory import TrajectoryState
from desktop.domain.visit_marks import OpenConcern

_ORDER = {kind: index for index, kind in enumerate(StepKind)}


def open_steps(case: CaseFacts, concerns: Sequence[OpenConcern] = ()) -> tuple[NextStep, ...]:
    """Return everything that is open for one participant, heaviest first.

    ``concerns``: the ones of this participant that nobody followed yet (M12). Measurements and the
    end of a retention term rest on more than a case; whoever lists tasks adds them.
    """
    found = [NextStep(StepKind.FOLLOW_CONCERN, c.session_id, c.number, c.day) for c in concerns]
    trajectory = case.trajectory
    if case.contacts and (context := case.context) is not None:
        found += [*calls_due(case), *looks_due(case, context)]
    # Only an open trajectory has reports to write: elsewhere no step asks for them.
    going = trajectory if trajectory is not None and trajectory.is_open else None
    reports = reports_open(case, going) if going is not None else ()
    running = going is not None and going.state is TrajectoryState.RUNNING
    gaps = gaps_open(case, going) if going is not None and running else ()
    first = asking_step(case, reports, gaps)
    if going is not None:
        found += _red_home(case)
        found += reports
        found += gaps
        silent = silence(case)
        if silent is not None:
            since = case.today - timedelta(days=silent)
            found.append(NextStep(StepKind.SILENT, going.id, silent, since))
    if first is not None and first not in found:
        found.append(first)
    return tuple(sorted(found, key=lambda step: _ORDER[step.kind]))


def _red_home(case: CaseFacts) -> tuple[NextStep, ...]:
    """Planned home visits while the risk is red: one task, about the first; ``number`` counts them."""
    if case.participant.details.visit_risk is not VisitRisk.RED:
        return ()
    coming = sorted(
        (s.slot, s.number, s.id)
        for s in case.sessions
        if s.state is SessionState.PLANNED
        and s.place is Place.HOME
        and s.slot is not None
        and s.slot.day >= case.today
    )
    if not coming:
        return ()
    slot, _, target = coming[0]
    return (NextStep(StepKind.MOVE_RED_HOME, target, len(coming), slot.day),)
