"""The outcome overview for an organisation or a funder: tables of persons, with small numbers left out."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from desktop.domain.outcomes import OutcomeOverview, OutcomeTable, Topic
from desktop.language import speaking, translate, words
from desktop.reports.blocks import Block, Paragraph, Text
from desktop.reports.document import Foot, flow, frame_height, info_of, render
from desktop.reports.lines import Run
from desktop.reports.outcome_words import column_name, note, row_name, title
from desktop.reports.palette import painted
from desktop.reports.period_words import fact_columns, period_words, report_head
from desktop.reports.progress_words import one_line, said
from desktop.reports.style import Rhythm, load_fonts, rhythm
from desktop.reports.table import Column, Table, TableLook

LEFT_OUT = "×"
"""Stands for a number that is left out."""
_FIRST = 128.0
"""Width of the row headers, in points; the columns share the rest."""
_TOTAL = 62.0
_WIDTH = 502.0


def outcomes_pdf(view: OutcomeOverview, language: str = "nl") -> bytes:
    """Return the overview as a tagged PDF in ``language``; the same input gives the same bytes.

    Raises ``ValueError`` for a language that Opmaat does not speak.
    """
    load_fonts()
    with speaking(language), painted(view.look):
        look = rhythm(1)
        text = translate("Outcomes", "Numbers of persons; small numbers are left out.")
        foot = Foot(text, "", translate("Outcomes", "page {page} of {pages}"), look.note, view.source)
        full = frame_height(foot)
        pages = flow(_story(view, look), full)
        for density in (2, 3):
            if len(pages) > 1:
                pages = min(pages, flow(_story(view, rhythm(density)), full), key=len)
        return render(pages, foot, info_of(translate("Outcomes", "Outcomes"), language, view.source))


def _story(view: OutcomeOverview, look: Rhythm) -> list[Block]:
    reader = translate("Outcomes", "for the organisation")
    above = one_line(view.organisation)
    period = period_words(view.period)
    heading = translate("Outcomes", "Outcomes")
    story: list[Block] = [
        report_head(
            f"{heading}, {period}" if period else heading,
            f"{above} · {reader}" if above else words.capital(reader),
            look,
        )
    ]
    if view.total is None:
        few = translate(
            "Outcomes",
            "There are fewer than {minimum} participants in this period. An overview of so few would say "
            "something about each of them, so nothing is printed.",
        ).format(minimum=view.minimum)
        return [*story, Paragraph(few, look.body, before=look.section)]
    facts = [
        (translate("Outcomes", "Participants"), str(view.total)),
        (translate("Outcomes", "Least in a number"), str(view.minimum)),
    ]
    story.append(fact_columns(facts, look, (1.0, 3.0)))
    # Before the tables: who reads them knows what the sign says, on whatever page they end.
    story.append(Paragraph(_legend(view), look.note, before=look.section * 0.75))
    for topic, group in groupby(view.tables, lambda table: table.topic):
        story += _topic(topic, list(group), look)
    return story


def _topic(topic: Topic, tables: list[OutcomeTable], look: Rhythm) -> list[Block]:
    heading = Paragraph(title(topic), look.heading, role="H2", before=look.section)
    return [
        heading,
        _table(tables, look),
        Paragraph(note(topic), look.note, before=look.block),
    ]


def _table(tables: list[OutcomeTable], look: Rhythm) -> Block:
    """One table; those of ladders and questionnaires have a row each."""
    first = tables[0]
    share = (_WIDTH - _FIRST - _TOTAL) / len(first.columns)
    columns = [
        Column("", _FIRST),
        *(Column(column_name(first, key), share) for key in first.columns),
        Column(translate("Outcomes", "together"), _TOTAL),
    ]
    rows: list[list[Text]] = []
    for table in tables:
        names = [row_name(table, key) for key in table.rows] if len(table.rows) > 1 else [_name(table)]
        names += [translate("Outcomes", "Together")] * (len(table.numbers) - len(names))
        rows += [
            [[Run(name, look.strong)], *(_number(number) for number in numbers)]
            for name, numbers in zip(names, table.numbers, strict=True)
        ]
    head = replace(look.note, font=look.strong.font)
    return Table(columns, rows, TableLook(head, look.body, look.row_pad, row_headers=True), before=look.block)


def _name(table: OutcomeTable) -> str:
    return said(table.label) if table.label else translate("Outcomes", "Participants")


def _number(number: int | None) -> str:
    return LEFT_OUT if number is None else str(number)


def _legend(view: OutcomeOverview) -> str:
    parts = []
    if any(table.leaves_out for table in view.tables):
        parts.append(
            translate(
                "Outcomes",
                "{sign} is left out: a number below {minimum}, zero too, or one from which such a number "
                "could be computed.",
            ).format(sign=LEFT_OUT, minimum=view.minimum)
        )
    parts.append(
        translate(
            "Outcomes",
            "Each participant is counted once in each table. Do not lay this beside an overview of nearly "
            "the same period: the difference could be one person. These numbers do not show what caused "
            "a change.",
        )
    )
    return " ".join(parts)
