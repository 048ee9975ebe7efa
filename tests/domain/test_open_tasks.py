"""Everything that is open for one participant, in order of weight (M3, M7, M12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.domain.case import CaseFacts
from desktop.domain.next_step import StepKind, next_step
from desktop.domain.open_tasks import open_steps
from desktop.domain.participants import VisitRisk
from desktop.domain.sessions import Place
from desktop.domain.trajectory import TrajectoryState
from desktop.domain.visit_marks import OpenConcern
from desktop.domain.warnings import WarningKind, warnings
from tests.domain.builders import (
    PACK,
    START,
    make_participant,
    make_sessions,
    make_trajectory,
    moment,
    uid,
    with_held,
)

DAY = timedelta(days=1)


def case(days: int, *signs: int) -> CaseFacts:
    """So many days after the start, with these sessions held."""
    today = START + days * DAY
    sessions = with_held(make_sessions(), *signs)
    trajectory = make_trajectory()
    return CaseFacts(make_participant(), trajectory, sessions, (), (), PACK, today, moment(today, 6))


def kinds(facts: CaseFacts, *concerns: OpenConcern) -> list[StepKind]:
    return [step.kind for step in open_steps(facts, concerns)]


def test_a_concern_stands_before_every_report() -> None:
    facts = case(16, 3)
    concern = OpenConcern(uid(900), facts.participant.id, 1, START)
    found = open_steps(facts, (concern,))
    assert [step.kind for step in found[:3]] == [
        StepKind.FOLLOW_CONCERN,
        StepKind.WRITE_REPORT,
        StepKind.WRITE_REPORT,
    ]
    assert (found[0].target, found[0].on) == (uid(900), START)
    assert next_step(facts) in found, "the next step is one of them, once"
    assert len(set(found)) == len(found)


def test_red_home_visits_are_one_task_about_the_first() -> None:
    facts = case(1, 3)
    details = replace(facts.participant.details, visit_risk=VisitRisk.RED)
    red = replace(facts, participant=replace(facts.participant, details=details))
    (found,) = (step for step in open_steps(red) if step.kind is StepKind.MOVE_RED_HOME)
    assert (found.number, found.on) == (7, START + 7 * DAY)
    assert StepKind.MOVE_RED_HOME not in kinds(facts), "green stays at home"
    away = tuple(replace(s, place=Place.ELSEWHERE) for s in red.sessions)
    assert StepKind.MOVE_RED_HOME not in kinds(replace(red, sessions=away))


def test_two_weeks_without_a_session_are_said_unless_a_report_or_a_pause_explains_it() -> None:
    facts = case(14, 3)
    alone = replace(facts, sessions=tuple(s for s in facts.sessions if s.number in (1, 5, 6, 7, 8)))
    assert StepKind.SILENT in kinds(alone)
    assert WarningKind.SILENT in {warning.kind for warning in warnings(alone)}, "one rule for both"
    assert StepKind.SILENT not in kinds(replace(alone, today=START + 13 * DAY))
    assert StepKind.SILENT not in kinds(facts), "the visit of last week waits for its report"
    assert WarningKind.SILENT not in {warning.kind for warning in warnings(facts)}
    assert alone.trajectory is not None
    paused = replace(alone.trajectory, state=TrajectoryState.PAUSED)
    assert StepKind.SILENT not in kinds(replace(alone, trajectory=paused))
