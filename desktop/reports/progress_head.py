"""Head of the progress report: title, four facts, warnings, own goal and visits."""

from __future__ import annotations

from desktop.domain.progress import ProgressReport
from desktop.domain.sessions import SessionState
from desktop.domain.trajectory import TrajectoryState
from desktop.language import dates, translate, words
from desktop.reports.blocks import Block, Paragraph
from desktop.reports.columns import Columns
from desktop.reports.figures import Panel
from desktop.reports.lines import Run
from desktop.reports.own_logo import mark
from desktop.reports.path import warning_icon
from desktop.reports.progress_words import one_line, quoted, score, week_range
from desktop.reports.style import Rhythm
from desktop.reports.typed import typed


def head(report: ProgressReport, look: Rhythm) -> list[Block]:
    """Organisation, title and the four facts."""
    reader = translate("ProgressReport", "for the supervisor")
    organisation = one_line(report.organisation)
    line = f"{organisation} · {reader}" if organisation else reader.capitalize()
    title = translate("ProgressReport", "Progress, {weeks}").format(weeks=week_range(report))
    facts = [
        [Paragraph(label, look.note), Paragraph(fact, look.subheading)] for label, fact in _facts(report)
    ]
    sign, wide = mark()
    return [
        Columns(
            [
                [Paragraph(line, look.note), Paragraph(title, look.title, role="H1", before=2)],
                [sign],
            ],
            fixed=(0.0, wide),
        ),
        Columns(facts, (10, 13, 16, 13), gap=12, before=12 if look.section < 16 else 16, edge="line"),
    ]


def _facts(report: ProgressReport) -> list[tuple[str, str]]:
    week = translate("ProgressReport", "week {week} of {total}").format(
        week=report.week, total=report.weeks_total
    )
    if report.week > report.weeks_total:
        week = translate("ProgressReport", "week {week}, extra").format(week=report.week)
    if report.week < 1:
        week = translate("ProgressReport", "week 1 still to come")
    if report.state is not TrajectoryState.RUNNING:
        week = f"{week}, {words.trajectory_state(report.state)}"
    phase = words.phase(report.phase)
    if report.phase_since_week:
        phase = translate("ProgressReport", "{phase}, since week {week}").format(
            phase=phase, week=report.phase_since_week
        )
    return [
        (translate("ProgressReport", "Participant"), one_line(report.person)),
        (translate("ProgressReport", "Trajectory"), week),
        (translate("ProgressReport", "Phase"), phase),
        (translate("ProgressReport", "Gap after brain"), _gap(report)),
    ]


def _gap(report: ProgressReport) -> str:
    if report.gap_days is None:
        return translate("ProgressReport", "not yet at issue")
    days = dates.days(report.gap_days)
    if report.gap_days <= report.gap_limit:
        return translate("ProgressReport", "{days}: good").format(days=days)
    return translate("ProgressReport", "{days}, at most {limit}").format(days=days, limit=report.gap_limit)


def warnings(report: ProgressReport, look: Rhythm) -> list[Block]:
    """A bar for each warning, heaviest first."""
    start = translate("ProgressReport", "Please note.")
    gap = 10.0 if look.section < 16 else 14.0
    bars: list[Block] = []
    for warning in report.warnings:
        text = [Run(f"{start} ", look.strong), Run(words.warning_text(warning), look.body)]
        bars.append(Panel(text, look.body, warning_icon(), before=4.0 if bars else gap, pad=look.row_pad + 2))
    return bars


def goal_and_visits(report: ProgressReport, look: Rhythm) -> list[Block]:
    """The goal in the participant's own words with its line, and the visits beside it."""
    goal: list[Block] = [Paragraph(translate("ProgressReport", "Own goal"), look.heading, role="H2")]
    if report.goal.strip():
        goal.append(
            Paragraph((typed(quoted(report.goal), look.own_words),), look.own_words, before=look.block)
        )
        goal.append(Paragraph(_goal_line(report), look.note))
    else:
        goal.append(
            Paragraph(translate("ProgressReport", "No goal written down yet."), look.body, before=look.block)
        )
    visits: list[Block] = [Paragraph(translate("ProgressReport", "Visits"), look.heading, role="H2")]
    if report.sessions:
        visits += [
            Paragraph(_visits(report, look, first=True), look.body, before=look.block),
            Paragraph(_visits(report, look, first=False), look.body),
        ]
    else:
        none = translate("ProgressReport", "None planned yet.")
        if not report.period.is_whole:
            none = translate("ProgressReport", "None in this period.")
        visits.append(Paragraph(none, look.body, before=look.block))
    return [Columns([goal, visits], (66, 34), gap=24, before=look.section)]


def _goal_line(report: ProgressReport) -> str:
    own = [s.gas_participant for s in report.sessions if s.gas_participant is not None]
    other = [s.gas_counsellor for s in report.sessions if s.gas_counsellor is not None]
    if not own and not other:
        return translate("ProgressReport", "Goal score not filled in yet.")
    parts: list[str] = []
    if len(own) > 1:
        parts.append(
            (
                translate("ProgressReport", "own score {first} at the start, {now} now")
                if report.period.is_whole
                else translate("ProgressReport", "own score {first} first, {now} last")
            ).format(first=score(own[0]), now=score(own[-1]))
        )
    elif own:
        parts.append(translate("ProgressReport", "own score {now}").format(now=score(own[0])))
    if other:
        parts.append(translate("ProgressReport", "counsellor {now}").format(now=score(other[-1])))
    return translate("ProgressReport", "Goal score (−1 to +2): {scores}.").format(scores="; ".join(parts))


def _visits(report: ProgressReport, look: Rhythm, *, first: bool) -> list[Run]:
    """Two lines of two counts, numbers bold."""
    if first:
        counts = (
            (report.planned, translate("ProgressReport", "planned until now")),
            (report.held, words.session_state(SessionState.HELD)),
        )
    else:
        counts = (
            (report.moved, words.moved()),
            (report.cancelled, words.session_state(SessionState.CANCELLED)),
        )
    runs: list[Run] = []
    for number, word in counts:
        runs.append(Run(f"{', ' if runs else ''}", look.body))
        runs.append(Run(f"{number}", look.strong))
        runs.append(Run(f" {word}", look.body))
    return runs
