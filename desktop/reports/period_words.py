"""A period in words, and the head that papers for a reader outside share."""

from __future__ import annotations

from desktop.domain.period import Period
from desktop.language import dates, translate
from desktop.reports.blocks import Block, Paragraph
from desktop.reports.columns import Columns
from desktop.reports.own_logo import mark
from desktop.reports.progress_words import one_line
from desktop.reports.style import Rhythm


def period_words(period: Period) -> str:
    """ "1 september tot en met 24 november 2026", or "tot en met …", "vanaf …", "alles tot nu"."""
    if period.first and period.last:
        return translate("PeriodWords", "{first} to {last}").format(
            first=dates.with_year(period.first), last=dates.with_year(period.last)
        )
    if period.first:
        return translate("PeriodWords", "from {first}").format(first=dates.with_year(period.first))
    if period.last:
        return translate("PeriodWords", "until {last}").format(last=dates.with_year(period.last))
    return ""


def report_head(title: str, above: str, look: Rhythm) -> Block:
    """A quiet line, the title, and the mark at the right."""
    sign, wide = mark()
    left: list[Block] = [
        Paragraph(one_line(above), look.note),
        Paragraph(title, look.title, role="H1", before=2),
    ]
    return Columns([left, [sign]], fixed=(0.0, wide))


def fact_columns(facts: list[tuple[str, str]], look: Rhythm, shares: tuple[float, ...] = ()) -> Block:
    """A few facts beside each other, each behind a line."""
    cells: list[list[Block]] = [
        [Paragraph(label, look.note), Paragraph(fact, look.subheading)] for label, fact in facts
    ]
    return Columns(cells, shares, gap=12, before=12 if look.section < 16 else 16, edge="line")
