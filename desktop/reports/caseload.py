"""The caseload for a supervisor: one line per participant, the questions, how the method is worked."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.caseload import Caseload, CaseloadRow, Working, questions
from desktop.domain.trajectory import Phase, TrajectoryState
from desktop.language import dates, speaking, translate, words
from desktop.reports.blocks import Block, Paragraph, Text
from desktop.reports.document import Foot, Pages, flow, frame_height, info_of, render
from desktop.reports.lines import Run
from desktop.reports.palette import painted
from desktop.reports.period_words import fact_columns, period_words, report_head
from desktop.reports.progress_words import DASH, listed, one_line
from desktop.reports.style import Rhythm, load_fonts, rhythm
from desktop.reports.table import Column, Table, TableLook
from desktop.reports.typed import typed, written_in

_DENSITIES = (1, 2, 3)
_FEW = 2
"""Pages that smaller letters may bring back to one."""


def caseload_pdf(view: Caseload, language: str = "nl") -> bytes:
    """Return the caseload as a tagged PDF in ``language``; the same input gives the same bytes.

    Title and metadata name nobody, neither participant nor counsellor. Raises ``ValueError`` for a
    language that Opmaat does not speak.
    """
    load_fonts()
    with speaking(language), painted(view.look), written_in(view.source.typed):
        foot = Foot(
            _foot(view),
            "",
            translate("Caseload", "page {page} of {pages}"),
            rhythm(_DENSITIES[0]).note,
            view.source,
        )
        pages = _pages(view, frame_height(foot))
        return render(pages, foot, info_of(translate("Caseload", "Caseload"), language, view.source))


def _pages(view: Caseload, full: float) -> Pages:
    """In letters with room; in smaller ones where those bring two pages back to one."""
    best = flow(_story(view, rhythm(_DENSITIES[0])), full)
    for density in _DENSITIES[1:]:
        if len(best) == _FEW:
            best = min(best, flow(_story(view, rhythm(density)), full), key=len)
    return best


def _foot(view: Caseload) -> str:
    if view.named:
        return translate("Caseload", "Contains personal data.")
    return translate("Caseload", "Pseudonymised, remains personal data. Weeks instead of dates.")


def _story(view: Caseload, look: Rhythm) -> list[Block]:
    reader = translate("Caseload", "for the supervisor")
    above = " · ".join(part for part in (one_line(view.organisation), one_line(view.counsellor)) if part)
    title = translate("Caseload", "Caseload")
    period = period_words(view.period)
    story: list[Block] = [
        report_head(
            f"{title}, {period}" if period else title,
            f"{above} · {reader}" if above else words.capital(reader),
            look,
        )
    ]
    if not view.rows:
        text = translate("Caseload", "Nobody is being guided in this period.")
        return [*story, Paragraph(text, look.body, before=look.section)]
    return [
        *story,
        fact_columns(_facts(view), look),
        *_people(view, look),
        *_questions(view, look),
        *_working(view, look),
    ]


def _facts(view: Caseload) -> list[tuple[str, str]]:
    going = [row for row in view.rows if row.state in (TrajectoryState.RUNNING, TrajectoryState.PAUSED)]
    brain = sum(row.phase is Phase.BRAIN for row in going)
    noted = sum(bool(row.warnings) for row in view.rows)
    return [
        (translate("Caseload", "Participants"), str(len(view.rows))),
        (words.capital(words.phase(Phase.BRAIN)), str(brain)),
        (words.capital(words.phase(Phase.RELATING)), str(len(going) - brain)),
        (translate("Caseload", "To note"), str(noted)),
        (translate("Caseload", "Questions"), str(len(questions(view.rows)))),
    ]


def _look(look: Rhythm) -> TableLook:
    head = replace(look.note, font=look.strong.font)
    return TableLook(head, look.note_ink, look.row_pad, row_headers=True)


def _people(view: Caseload, look: Rhythm) -> list[Block]:
    columns = [
        Column(translate("Caseload", "Participant"), 108 if view.named else 66),
        Column(translate("Caseload", "Week"), 52),
        Column(translate("Caseload", "Phase"), 66),
        Column(translate("Caseload", "Next step"), 146),
        Column(translate("Caseload", "To note"), 170),
    ]
    heading = Paragraph(translate("Caseload", "Participants"), look.heading, role="H2", before=look.section)
    rows = [_person(row, look) for row in view.rows]
    return [heading, Table(columns, rows, _look(look), before=look.block)]


def _person(row: CaseloadRow, look: Rhythm) -> list[Text]:
    # Weeks instead of dates: the day of the next step stays inside the program.
    step, _ = words.next_step_text(replace(row.next_step, on=None))
    note = "\n".join(words.warning_text(warning) for warning in row.warnings)
    name = [Run(one_line(row.person), look.note_strong)]
    return [name, _week(row), words.phase(row.phase), step, note or DASH]


def _week(row: CaseloadRow) -> str:
    if row.state is not TrajectoryState.RUNNING:
        return words.trajectory_state(row.state)
    if row.week < 1:
        return translate("Caseload", "to begin")
    return translate("Caseload", "{week} of {total}").format(week=row.week, total=row.weeks_total)


def _questions(view: Caseload, look: Rhythm) -> list[Block]:
    heading = Paragraph(
        translate("Caseload", "Questions of the counsellor"), look.heading, role="H2", before=look.section
    )
    asked = questions(view.rows)
    if not asked:
        return [heading, Paragraph(translate("Caseload", "No questions."), look.body, before=look.block)]
    return [
        heading,
        *(
            Paragraph(
                [Run(f"{one_line(person)}  ", look.strong), typed(question, look.body)],
                look.body,
                before=look.block + 2 * bool(number),
            )
            for number, (person, question) in enumerate(asked)
        ),
    ]


def _working(view: Caseload, look: Rhythm) -> list[Block]:
    columns = [
        Column(translate("Caseload", "Participant"), 108 if view.named else 66),
        Column(translate("Caseload", "Order kept"), 76),
        Column(translate("Caseload", "Gap after brain"), 84),
        Column(translate("Caseload", "Meetings"), 130),
        Column(translate("Caseload", "How they were"), 104),
        Column(translate("Caseload", "Sheets given"), 76),
    ]
    heading = Paragraph(
        translate("Caseload", "Is the method followed?"), look.heading, role="H2", before=look.section
    )
    rows = [[[Run(one_line(row.person), look.note_strong)], *_worked(row.working)] for row in view.rows]
    note = translate(
        "Caseload",
        "Order kept: no meeting before phase brain was closed. Checked: planned with all hard conditions "
        "met. Unplanned: happened without, and looked back on. Sheets by week. How often somebody was "
        "visited says nothing about the method and is not counted.",
    )
    return [
        heading,
        Table(columns, rows, _look(look), before=look.block),
        Paragraph(note, look.note, before=look.block * 2),
    ]


def _worked(working: Working) -> list[Text]:
    order = translate("Caseload", "yes") if working.order_kept else translate("Caseload", "meeting in brain")
    contacts = [
        pattern.format(count=count)
        for pattern, count in (
            (translate("Caseload", "{count} checked"), working.cleared),
            (translate("Caseload", "{count} unplanned"), working.unplanned),
        )
        if count
    ]
    outcomes = [f"{count} {words.outcome(outcome)}" for outcome, count in working.outcomes]
    return [
        order,
        _gap(working),
        ", ".join(contacts) or DASH,
        ", ".join(outcomes) or DASH,
        listed(working.sheets) or DASH,
    ]


def _gap(working: Working) -> str:
    if working.gap_days is None:
        return translate("Caseload", "not yet")
    days = dates.days(working.gap_days)
    if working.gap_days <= working.gap_limit:
        return days
    return translate("Caseload", "{days}, at most {limit}").format(days=days, limit=working.gap_limit)
