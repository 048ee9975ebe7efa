"""The conditions of a contact on paper: a blank to fill in together, or filled with what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from desktop.domain.conditions import ConditionStatus
from desktop.domain.contact import Answer
from desktop.domain.contact_paper import ChecklistPaper
from desktop.domain.pack import Condition
from desktop.language import dates, speaking, translate, words
from desktop.reports.blocks import Block, Paragraph, Text
from desktop.reports.columns import Columns
from desktop.reports.contact_look import document, head, sheet_look
from desktop.reports.figures import WritingLine
from desktop.reports.lines import Run
from desktop.reports.palette import painted
from desktop.reports.progress_words import one_line, said
from desktop.reports.style import BOLD, REGULAR, SEMIBOLD, TextStyle, load_fonts, paper_sizes
from desktop.reports.table import Column, Table, TableLook
from desktop.reports.typed import typed, written_in

EMPTY, CHOSEN = "□", "✓"


def checklist_pdf(paper: ChecklistPaper, language: str = "nl") -> bytes:
    """Return the conditions as a tagged A4 PDF; the same input gives the same bytes.

    Title and metadata name nobody (P9). Raises ``ValueError`` for a language that Opmaat does not speak.
    """
    load_fonts()
    with speaking(language), painted(paper.look), written_in(paper.source.typed):
        title = translate("ChecklistPaper", "Is it good enough to go?")
        look = sheet_look(large=False)
        return document(title, _story(paper, title), _foot(paper), look, paper.source, language)


def _foot(paper: ChecklistPaper) -> tuple[str, str]:
    small = translate(
        "ChecklistPaper", "Working list, not validated. ‘Don’t know’ counts as ‘no’. hard = must be yes."
    )
    if not paper.statuses:
        return translate("ChecklistPaper", "Filled in: contains personal data. Shred it afterwards."), small
    if paper.named:
        return translate("ChecklistPaper", "Contains personal data. Shred it afterwards."), small
    return (
        translate("ChecklistPaper", "Pseudonymised, remains personal data. Shred it afterwards."),
        small,
    )


def _story(paper: ChecklistPaper, title: str) -> list[Block]:
    look = sheet_look(large=False)
    story = [*head(title, one_line(paper.organisation), look), *_about(paper)]
    known = {status.condition.code: status for status in paper.statuses}
    for number, (group, members) in enumerate(groupby(paper.conditions, lambda one: one.group)):
        rows = tuple(members)
        story.append(
            Paragraph(words.condition_group(group), look.heading, role="H2", before=9 if number else 10)
        )
        # Every group says which box is which: the list goes over two pages.
        story.append(_table(paper, rows, known))
    return story


def _about(paper: ChecklistPaper) -> list[Block]:
    look = sheet_look(large=False)
    if not paper.statuses:
        lines: list[list[Block]] = [
            [WritingLine(translate("ChecklistPaper", "Code"), look.body)],
            [WritingLine(translate("ChecklistPaper", "What, where"), look.body)],
            [WritingLine(translate("ChecklistPaper", "Day"), look.body)],
        ]
        return [Columns(lines, (20.0, 50.0, 30.0), before=12)]
    about = [Run(paper.who, look.body), typed(one_line(paper.what), look.body)]
    if paper.slot is not None:
        when = f"{dates.long_day_with_year(paper.slot.day)}, {dates.time_range(paper.slot)}"
        about.append(Run(when, look.body))
    shown = [run for run in about if run.text]
    parted = [piece for run in shown for piece in (Run(" · ", look.body), run)][1:]
    found: list[Block] = [Paragraph(parted, look.body, before=8)]
    if paper.verdict is not None:
        text = f"{words.verdict_text(paper.verdict)}. {words.soft_text(paper.verdict)}"
        found.append(Paragraph(text, look.strong, before=3))
    return found


def _table(
    paper: ChecklistPaper,
    conditions: tuple[Condition, ...],
    known: dict[str, ConditionStatus],
) -> Block:
    text = _style(paper)
    columns = [
        Column(translate("ChecklistPaper", "No."), 5.5 if paper.statuses else 7.0),
        Column(translate("ChecklistPaper", "Condition"), 70.0),
        Column(words.answer(Answer.YES), 7.0, "middle"),
        Column(words.answer(Answer.NO), 7.5, "middle"),
        Column(words.answer(Answer.UNKNOWN), 13.0, "middle"),
    ]
    rows: list[Sequence[Text]] = [
        (one.code, _text(paper, one, known.get(one.code)), *_marks(paper, one, known.get(one.code)))
        for one in conditions
    ]
    head = replace(text, size=sheet_look(large=False).note.size, colour="ink2")
    pad = 2.2 if paper.statuses else 4.0
    style = TableLook(head=head, cell=text, pad=pad, row_headers=True, gap=4.0)
    return Table(columns, rows, style, before=1)


def _style(paper: ChecklistPaper) -> TextStyle:
    """Small print once it is filled in; the blank lies on the table and is read by two."""
    if paper.statuses:
        return replace(sheet_look(large=False).note, leading=12.5)
    return TextStyle(REGULAR, paper_sizes()["handout_min"], 18.5)


def _text(paper: ChecklistPaper, condition: Condition, status: ConditionStatus | None) -> tuple[Run, ...]:
    text = _style(paper)
    strong = replace(text, font=SEMIBOLD, colour="ink")
    quiet = replace(text, size=sheet_look(large=False).note.size, colour="ink2")
    told = condition.reason if status is not None else condition.for_participant
    hardness = Run(f" ({words.hardness(condition.hard)})  ", quiet)
    runs = (Run(said(condition.label), strong), hardness, Run(said(told), text))
    extra = _evidence(paper, condition, status)
    return (*runs, Run(f"\n{extra}", replace(quiet, colour="ink"))) if extra else runs


def _evidence(paper: ChecklistPaper, condition: Condition, status: ConditionStatus | None) -> str:
    """What an answer rests on: signs for R2, rehearsed exercises for R3, an answer that no longer holds."""
    if status is None:
        if condition.computed:
            return translate("ChecklistPaper", "The program answers this one from the visits.")
        return ""
    if status.computed:
        return " ".join(
            translate("ChecklistPaper", "Week {number}: %n sign(s).", "", count).format(number=number)
            for number, count in paper.signs
        )
    parts = []
    if condition.code == "R3" and paper.rehearsed:
        practised = translate("ChecklistPaper", "Practised: {list}.")
        parts.append(practised.format(list=", ".join(said(title) for _, title in paper.rehearsed)))
    if status.reopened_by and status.previous is not None:
        text = translate("ChecklistPaper", "Last time: {answer}. Open again by: {aspects}.")
        aspects = ", ".join(words.aspect(aspect) for aspect in status.reopened_by)
        parts.append(text.format(answer=words.answer(status.previous), aspects=aspects))
    return " ".join(parts)


def _marks(
    paper: ChecklistPaper, condition: Condition, status: ConditionStatus | None
) -> tuple[tuple[Run, ...], ...]:
    if not paper.statuses and condition.computed:
        return ((), (), ())
    given = status.answer if status is not None and status.current else None
    text = _style(paper)
    empty = replace(text, size=text.size + (5 if paper.statuses else 10), colour="ink")
    chosen = replace(empty, font=BOLD)
    return tuple(
        (Run(CHOSEN, chosen) if answer is given else Run(EMPTY, empty),)
        for answer in (Answer.YES, Answer.NO, Answer.UNKNOWN)
    )
