"""What the dossier says about a participant, in sentences; no widget, no rule."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.next_step import NextStep, StepKind
from desktop.domain.pack import Thresholds
from desktop.domain.phases import latest_relating
from desktop.domain.sessions import Session, SessionState
from desktop.domain.signs import BrainOpening, sessions_missing
from desktop.domain.trajectory import Phase, Trajectory, TrajectoryState
from desktop.domain.warnings import Warning_, WarningKind
from desktop.language import dates, translate, words
from desktop.services.participants import Dossier
from ui.theme import current
from ui.widgets.path import PathStep


def head_fact(dossier: Dossier) -> str:
    """ "code K7-41 · begonnen di 10 november"; at large letters the code alone."""
    code = translate("Dossier", "code {code}").format(code=dossier.participant.code)
    trajectory = dossier.trajectory
    if trajectory is None:
        return f"{code} · {words.trajectory_state(None)}"
    parts = [code]
    if current().scale < 1.4 or trajectory.state is not TrajectoryState.RUNNING:
        parts.append(_since(trajectory))
    return " · ".join(parts)


def _since(trajectory: Trajectory) -> str:
    sentence = {
        TrajectoryState.RUNNING: translate("Dossier", "begun on {day}"),
        TrajectoryState.PAUSED: translate("Dossier", "paused since {day}"),
        TrajectoryState.STOPPED: translate("Dossier", "stopped on {day}"),
        TrajectoryState.COMPLETED: translate("Dossier", "completed on {day}"),
    }[trajectory.state]
    running = trajectory.state is TrajectoryState.RUNNING
    text = sentence.format(day=dates.day(trajectory.started_on if running else trajectory.state_since))
    if trajectory.stop_reason is None:
        return text
    return f"{text}: {words.stop_reason(trajectory.stop_reason)}"


def path_steps(dossier: Dossier) -> tuple[tuple[PathStep, ...], str]:
    """The path and what a screen reader says of it: "week 3 van 8, brein"."""
    total = len(dossier.sessions)
    open_ = dossier.trajectory is not None and dossier.trajectory.is_open
    steps, summary = [], ""
    for session in dossier.sessions:
        now = open_ and session.number == dossier.week
        said = _week_of(session, total)
        if now:
            summary = said
        steps.append(PathStep(session.number, session.phase, _path_state(session, now), said))
    return tuple(steps), summary or (steps[-1].tooltip if steps else "")


def _path_state(session: Session, now: bool) -> str:
    if session.state is SessionState.CANCELLED:
        return "cancelled"
    if session.state is SessionState.HELD and session.fixed_at is not None:
        return "done"
    return "now" if now else "coming"


def _week_of(session: Session, total: int) -> str:
    text = translate("Dossier", "week {number} of {total}, {phase}")
    if session.extra:
        text = translate("Dossier", "week {number}, extra, {phase}")
    return text.format(number=session.number, total=max(total, 8), phase=words.phase(session.phase))


def step_line(step: NextStep) -> str:
    """ "Volgende stap: schrijf het verslag van week 3"."""
    title = words.next_step_text(step)[0]
    if step.kind is StepKind.NOTHING:
        return title
    return translate("Dossier", "Next step: {title}").format(title=title[:1].lower() + title[1:])


def warning_bar(warning: Warning_, dossier: Dossier, thresholds: Thresholds) -> tuple[str, str, str]:
    """Sentence, words on the button and the act of a warning; both empty when the next step is the same."""
    text = words.warning_text(warning)
    if warning.kind is WarningKind.GAP and dossier.gap is not None:
        text = words.gap_text(dossier.gap, thresholds.gap_days)
    elif current().scale < 1.4:
        text = f"{text} {words.warning_advice(warning)}"
    action, act, step = {
        WarningKind.GAP: (translate("Dossier", "Solve in Week"), "close_gap", StepKind.CLOSE_GAP),
        WarningKind.TWO_NOT_POSITIVE: (
            translate("Dossier", "Review phase"),
            "review_phase",
            StepKind.REVIEW_PHASE,
        ),
        WarningKind.CONTACT_WITHOUT_CLEARANCE: (
            translate("Dossier", "See meetings"),
            "contacts",
            StepKind.NOTHING,
        ),
        WarningKind.SIGNS_WITHDRAWN: ("", "", StepKind.NOTHING),
        WarningKind.SILENT: (
            translate("Dossier", "Plan a visit"),
            "plan_session",
            StepKind.PLAN_SESSION,
        ),
    }[warning.kind]
    return (text, "", "") if dossier.step.kind is step else (text, action, act)


def note_bar() -> tuple[str, str, str]:
    """The reminder that a working note is still there: sentence, words on the button and the act."""
    text = translate(
        "Dossier", "The trajectory has ended and your own working note is still there: destroy it."
    )
    return text, translate("Dossier", "Open the note"), "note"


def last_agreement(sessions: Sequence[Session]) -> str:
    """What was agreed at the last held session."""
    agreed = [s.report.agreement for s in sessions if s.state is SessionState.HELD and s.report.agreement]
    return agreed[-1] if agreed else ""


def goal_score_line(sessions: Sequence[Session]) -> str:
    """ "Doelscore: +1 op di 17 november (eigen score)"; empty when never scored (M11)."""
    scored = [s for s in sessions if s.report.gas_participant is not None and s.slot is not None]
    if not scored:
        return ""
    last = scored[-1]
    score = last.report.gas_participant
    if score is None or last.slot is None:
        return ""
    shown = f"{score:+d}".replace("-", "−") if score else "0"
    return translate("Dossier", "Goal score: {score} on {day} (own score), {words}").format(
        score=shown, day=dates.day(last.slot.day), words=words.goal_score(score)
    )


def opening_lines(
    opening: BrainOpening, trajectory: Trajectory, thresholds: Thresholds, total: int
) -> tuple[str, str]:
    """Whether the brain opens, as a sentence, and the counts it rests on, of ``total`` signs (M4)."""
    counts = ", ".join(str(count) for _, count in opening.counts)
    under = translate("Dossier", "Counsellor’s estimate.")
    if counts:
        under = translate("Dossier", "Counsellor’s estimate: {counts} of {total} signs.")
        under = under.format(counts=counts, total=total)
    if trajectory.phase is Phase.RELATING and trajectory.brain_closed_on is not None:
        text = translate("Dossier", "Yes. Phase brain was closed on {day}.")
        return text.format(day=dates.day(trajectory.brain_closed_on)), under
    if opening.opens:
        needed = thresholds.sessions_needed
        return translate("Dossier", "Yes: enough signs in %n visit(s) in a row.", "", needed), under
    missing = sessions_missing(opening, thresholds)
    text = translate("Dossier", "Not yet: %n more visit(s) in a row with {signs} signs or more.", "", missing)
    return text.format(signs=thresholds.signs_needed), under


def gap_day(dossier: Dossier, thresholds: Thresholds) -> str:
    """The ISO day on which the week page shows the gap: where the first relating session stands now."""
    between = dossier.gap
    if between is None:
        return ""
    latest = latest_relating(between.last_brain, thresholds.gap_days)
    return (between.first_relating or latest).isoformat()


def handout_session(dossier: Dossier) -> Session | None:
    """The visit whose sheet for at home is at hand: the first that is to come, else the last one."""
    planned = [session for session in dossier.sessions if session.state is SessionState.PLANNED]
    return next(iter(planned), dossier.sessions[-1] if dossier.sessions else None)
