"""Questionnaires in the progress report: a sentence each, with what may be said of the change."""

from __future__ import annotations

from desktop.domain.measurements import Comparison
from desktop.domain.progress import ProgressMeasure, ProgressReport
from desktop.language import translate, words
from desktop.reports.blocks import Block, Paragraph
from desktop.reports.lines import Run
from desktop.reports.progress_words import DASH
from desktop.reports.progress_words import score as signed
from desktop.reports.style import Rhythm
from desktop.reports.typed import spoken


def measures(report: ProgressReport, look: Rhythm) -> list[Block]:
    """A line for each instrument, below the ladders; nothing without one. Never a name for a person."""
    blocks: list[Block] = []
    for measure in report.measures:
        name = spoken(measure.name, look.note_strong)
        blocks.append(
            Paragraph(
                [name, Run(": ", look.note_strong), Run(sentence(measure), look.note)],
                look.note,
                before=look.block / 2,
            )
        )
    return blocks


def sentence(measure: ProgressMeasure) -> str:
    """ "28 (begin), 52 (week 4), verschil +24: groter dan de meetfout (24, gepubliceerd)."."""
    scores = ", ".join(
        f"{DASH if total is None else total} ({words.moment(moment)})" for moment, total in measure.scores
    )
    if measure.comparison is Comparison.ONE_ONLY:
        return translate("ProgressReport", "{scores}.").format(scores=scores)
    change = ""
    if measure.difference is not None:
        change = translate("ProgressReport", ", difference {points}").format(
            points=signed(measure.difference)
        )
    verdict = words.comparison(measure.comparison)
    if measure.threshold is not None and measure.comparison in (Comparison.WITHIN, Comparison.BEYOND):
        source = translate("ProgressReport", "{points}, assumed")
        if measure.published:
            source = translate("ProgressReport", "{points}, published")
        verdict = f"{verdict} ({source.format(points=measure.threshold)})"
    return translate("ProgressReport", "{scores}{change}: {verdict}.").format(
        scores=scores, change=change, verdict=verdict
    )
