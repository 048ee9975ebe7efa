"""Week by week: the path with a table of numbers under it, and the ladder charts."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.progress import ProgressLadder, ProgressReport, ProgressSession
from desktop.domain.sessions import SessionState
from desktop.domain.trajectory import Phase
from desktop.language import translate, words
from desktop.reports.blocks import Block, Paragraph, Text
from desktop.reports.chart import LadderSeries, ladder_chart
from desktop.reports.columns import Columns
from desktop.reports.document import frame_width
from desktop.reports.figures import Figure
from desktop.reports.lines import Run
from desktop.reports.path import PathStep, StepLook, path_drawing
from desktop.reports.progress_words import DASH, listed, quoted, said, score
from desktop.reports.style import Rhythm
from desktop.reports.table import Column, Table, TableLook

_LABEL = 150.0
"""Width of the row labels, in points."""
_PER_ROW = 12
"""Sessions side by side at most."""
_CHARTS = 4
_PATH_HEIGHT = 24.0


def weeks(report: ProgressReport, look: Rhythm) -> list[Block]:
    """Order of the phases, signs, goal scores and ladders, a column per session."""
    heading = Paragraph(
        [
            Run(translate("ProgressReport", "Order and signs of opening"), look.heading),
            Run(" · " + translate("ProgressReport", "the counsellor’s own estimate"), look.note),
        ],
        look.heading,
        role="H2",
        before=look.section,
    )
    if not report.sessions:
        text = translate("ProgressReport", "No visits have been planned yet.")
        if not report.period.is_whole:
            text = translate("ProgressReport", "No visits in this period.")
        return [heading, Paragraph(text, look.body, before=look.block)]
    blocks: list[Block] = [heading]
    for at in range(0, len(report.sessions), _PER_ROW):
        blocks += _week_part(report, report.sessions[at : at + _PER_ROW], look)
    blocks.append(Paragraph(_week_note(report), look.note, before=look.block))
    return blocks


def _week_part(report: ProgressReport, sessions: Sequence[ProgressSession], look: Rhythm) -> list[Block]:
    column = (frame_width() - _LABEL) / max(len(sessions), 8)
    steps = [PathStep(s.phase, _look(s), s.number == report.week) for s in sessions]
    names = (words.phase(Phase.BRAIN), words.phase(Phase.RELATING))
    drawing = path_drawing(steps, column, _LABEL, _PATH_HEIGHT, names)
    path = Figure(drawing, _path_alt(report, sessions), before=look.block, keep_next=True)
    first = next((i for i, s in enumerate(sessions) if s.phase is Phase.RELATING), 0)
    bar = first + 1 if first else 0
    columns = [Column(translate("ProgressReport", "Week"), _LABEL)]
    for session in sessions:
        style = look.note_strong if session.number == report.week else look.note
        columns.append(Column([Run(str(session.number), style)], column, "middle"))
    spare = max(8 - len(sessions), 0) * column
    table = Table(
        columns,
        _rows(report, sessions),
        TableLook(
            look.note,
            look.note_ink,
            look.row_pad / 2,
            bar,
            _PATH_HEIGHT,
            row_headers=True,
            gap=4.0,
            spare=spare,
        ),
    )
    return [path, table]


def _look(session: ProgressSession) -> StepLook:
    if session.state is SessionState.HELD:
        return StepLook.HELD
    if session.state is SessionState.CANCELLED:
        return StepLook.CANCELLED
    return StepLook.PAST if session.past else StepLook.PLANNED


def _path_alt(report: ProgressReport, sessions: Sequence[ProgressSession]) -> str:
    looks = {
        StepLook.HELD: words.session_state(SessionState.HELD),
        StepLook.PAST: translate("ProgressReport", "past, report still open"),
        StepLook.PLANNED: words.session_state(SessionState.PLANNED),
        StepLook.CANCELLED: words.session_state(SessionState.CANCELLED),
    }
    parts = []
    for session in sessions:
        now = translate("ProgressReport", " (now)") if session.number == report.week else ""
        parts.append(
            translate("ProgressReport", "week {week}: {phase}, {state}{now}").format(
                week=session.number, phase=words.phase(session.phase), state=looks[_look(session)], now=now
            )
        )
    return translate("ProgressReport", "Path of the visits. {steps}.").format(steps="; ".join(parts))


def _rows(report: ProgressReport, sessions: Sequence[ProgressSession]) -> list[list[Text]]:
    rows: list[list[Text]] = [
        [translate("ProgressReport", "Signs of opening (of 7)"), *[_signs(s) for s in sessions]]
    ]
    if any(s.gas_participant is not None or s.gas_counsellor is not None for s in report.sessions):
        own, other = (
            translate("ProgressReport", "Goal score, own"),
            translate("ProgressReport", "Goal score, counsellor"),
        )
        rows.append([own, *[_cell(s, score(s.gas_participant)) for s in sessions]])
        rows.append([other, *[_cell(s, score(s.gas_counsellor)) for s in sessions]])
    for ladder in report.ladders:
        values = dict(ladder.points)
        if any(value is not None for value in values.values()):
            cells = [_cell(s, _plain(values.get(s.number))) for s in sessions]
            name = translate("ProgressReport", "Ladder {name}").format(name=said(ladder.label))
            rows.append([name, *cells])
    return rows


def _signs(session: ProgressSession) -> str:
    if session.signs is None:
        return _cell(session, DASH)
    return f"{session.signs}*" if session.to_please else str(session.signs)


def _plain(value: int | None) -> str:
    return DASH if value is None else str(value)


def _cell(session: ProgressSession, text: str) -> str:
    """A dash only where something could have been filled in."""
    return "" if text == DASH and session.state is not SessionState.HELD else text


def _week_note(report: ProgressReport) -> str:
    sentences = [_opening(report)]
    if any(s.to_please and s.signs is not None for s in report.sessions):
        sentences.append(translate("ProgressReport", "* Done for the counsellor: counts as no sign."))
    lists = (
        (
            translate("ProgressReport", "Cancelled: week {weeks}."),
            [s.number for s in report.sessions if s.state is SessionState.CANCELLED],
        ),
        (translate("ProgressReport", "Moved: week {weeks}."), [s.number for s in report.sessions if s.moves]),
        (translate("ProgressReport", "Extra: week {weeks}."), [s.number for s in report.sessions if s.extra]),
        (
            translate("ProgressReport", "Report not final yet: week {weeks}."),
            [s.number for s in report.sessions if s.state is SessionState.HELD and not s.fixed],
        ),
        (
            translate("ProgressReport", "Sheet for at home given: week {weeks}."),
            [s.number for s in report.sessions if s.handout_given],
        ),
    )
    sentences += [pattern.format(weeks=listed(numbers)) for pattern, numbers in lists if numbers]
    if any(s.state is SessionState.HELD for s in report.sessions):
        sentences.append(translate("ProgressReport", "– is not filled in."))
    return " ".join(sentences)


def _opening(report: ProgressReport) -> str:
    if report.opening.opens:
        numbers = [number for _, number, _ in report.opening.evidence]
        return translate("ProgressReport", "The brain opens in week {weeks}.").format(weeks=listed(numbers))
    if not report.opening.counts:
        return translate("ProgressReport", "No signs have been recorded yet.")
    return translate("ProgressReport", "Not yet enough signs in visits in a row to say that the brain opens.")


def ladders(report: ProgressReport, look: Rhythm) -> list[Block]:
    """A chart per ladder, four in a row, and what may be read from them."""
    heading = Paragraph(
        translate("ProgressReport", "Ladders 0–10"), look.heading, role="H2", before=look.section
    )
    series = [(ladder, _series(report, ladder)) for ladder in report.ladders]
    shown = [(ladder, one) for ladder, one in series if one.filled]
    if not shown:
        text = translate("ProgressReport", "No ladder has been filled in yet.")
        return [heading, Paragraph(text, look.body, before=look.block)]
    blocks: list[Block] = [heading]
    for at in range(0, len(shown), _CHARTS):
        row = shown[at : at + _CHARTS]
        charts = [_chart(ladder, one, look) for ladder, one in row]
        charts += [[] for _ in range(_CHARTS - len(row))]
        blocks.append(Columns(charts, gap=14, before=look.block, keep_next=True, foot=True))
    blocks.append(Paragraph(_ladder_note(report, shown), look.note, before=look.block))
    return blocks


def _series(report: ProgressReport, ladder: ProgressLadder) -> LadderSeries:
    brain = [s.number for s in report.sessions if s.phase is Phase.BRAIN]
    relating = any(s.phase is Phase.RELATING for s in report.sessions)
    last = max(
        [report.weeks_total, *[s.number for s in report.sessions], *[week for week, _ in ladder.points]]
    )
    return LadderSeries(
        ladder.points, last, report.ladder_threshold, max(brain, default=0) if relating else 0
    )


def _chart(ladder: ProgressLadder, series: LadderSeries, look: Rhythm) -> list[Block]:
    width = (frame_width() - 14 * (_CHARTS - 1)) / _CHARTS
    drawing = ladder_chart(series, width, look.chart_height, translate("ProgressReport", "now {value}"))
    return [
        Paragraph(said(ladder.label), look.note_strong),
        Figure(drawing, _chart_alt(said(ladder.label), series), before=2),
    ]


def _chart_alt(name: str, series: LadderSeries) -> str:
    if series.now is None:
        return translate("ProgressReport", "Ladder {name}: start {start}.").format(
            name=name, start=series.start
        )
    return translate(
        "ProgressReport", "Ladder {name}: start {start}, now {now}; the numbers per week stand in the table."
    ).format(name=name, start=series.start, now=series.now)


def _ladder_note(report: ProgressReport, shown: Sequence[tuple[ProgressLadder, LadderSeries]]) -> str:
    beyond = [quoted(said(ladder.label)) for ladder, one in shown if one.beyond_error]
    sentences = [] if report.period.is_whole else [translate("ProgressReport", "Only of this period.")]
    sentences += [
        translate(
            "ProgressReport",
            "Open circle: start. Grey: within measurement error "
            "(less than {points} points from the start, an assumption).",
        ).format(points=report.ladder_threshold)
    ]
    if beyond:
        sentences.append(
            translate("ProgressReport", "Changed by more than the measurement error: {ladders}.").format(
                ladders=listed(beyond)
            )
        )
    elif any(one.now is not None for _, one in shown):
        sentences.append(translate("ProgressReport", "No ladder changed by more than the measurement error."))
    sentences.append(
        translate("ProgressReport", "Own scale of this way of working, not scientifically tested.")
    )
    return " ".join(sentences)
