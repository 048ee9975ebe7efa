"""Parts of a progress report that need no choice: ladders, questionnaires, what goes well."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.case import CaseFacts
from desktop.domain.measurements import Measurement, series, standing
from desktop.domain.progress import ProgressLadder, ProgressMeasure
from desktop.domain.sessions import SessionState
from desktop.method.instruments import bundled_instruments
from desktop.services.progress_detail import fixed_report


def progress_ladders(case: CaseFacts) -> tuple[ProgressLadder, ...]:
    """Each ladder of the pack with its value per held session."""
    held = [s for s in case.sessions if s.state is SessionState.HELD]
    return tuple(
        ProgressLadder(
            ladder.id,
            ladder.label,
            tuple((s.number, dict(fixed_report(s).ladders).get(ladder.id)) for s in held),
        )
        for ladder in case.pack.ladders
    )


def progress_measures(case: CaseFacts, taken: Sequence[Measurement]) -> tuple[ProgressMeasure, ...]:
    """Each instrument that was used in this trajectory, with its totals by moment."""
    current = case.trajectory
    mine = [one for one in standing(taken) if current and one.trajectory_id == current.id]
    rows = [series(instrument, mine) for instrument in bundled_instruments()]
    return tuple(
        ProgressMeasure(
            name=row.instrument.name,
            scores=tuple((p.measurement.moment, p.score.total if p.score else None) for p in row.points),
            comparison=row.comparison,
            difference=row.difference,
            threshold=row.instrument.threshold.beyond_from if row.instrument.threshold else None,
            published=row.instrument.threshold is not None and row.instrument.threshold.published,
        )
        for row in rows
        if row is not None
    )


def going_well(case: CaseFacts) -> tuple[dict[str, str], ...]:
    """Signs seen in the last two held sessions, in the pack's words: what goes well, without free text."""
    held = [s for s in case.sessions if s.state is SessionState.HELD and fixed_report(s).signs]
    seen = {sign for session in held[-2:] for sign in session.report.signs or ()}
    return tuple(dict(sign.label) for sign in case.pack.signs if sign.id in seen)
