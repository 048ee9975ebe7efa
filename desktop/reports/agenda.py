""" "My day" and "My week" on paper: with codes, or with names when the counsellor asks for them."""

from __future__ import annotations

from desktop.domain.agenda import AgendaPaper
from desktop.language import dates, speaking, translate, words
from desktop.reports.agenda_blocks import rule
from desktop.reports.agenda_day import day_story
from desktop.reports.agenda_look import AgendaLook, agenda_look
from desktop.reports.agenda_week import week_story
from desktop.reports.agenda_words import visits
from desktop.reports.blocks import Block, Paragraph
from desktop.reports.columns import Columns
from desktop.reports.document import Foot, flow, frame_height, frame_width, info_of, render
from desktop.reports.palette import painted
from desktop.reports.progress_words import one_line
from desktop.reports.style import load_fonts, text_width
from desktop.reports.text import clean
from desktop.reports.typed import written_in


def day_pdf(paper: AgendaPaper, language: str = "nl") -> bytes:
    """Return the first day of ``paper`` as a tagged A4 PDF in ``language``.

    Identical input gives identical bytes; title and metadata carry the date, never a name (P9). Raises
    ``ValueError`` for a language that Opmaat does not speak.
    """
    load_fonts()
    with speaking(language), painted(paper.look), written_in(paper.source.typed):
        look, day = agenda_look(large=paper.large), paper.days[0]
        title = translate("AgendaSheet", "My day")
        about = words.capital(dates.long_day_with_year(day.day))
        week = translate("AgendaSheet", "week {week}").format(week=dates.iso_week(day.day))
        story = _head(title, about, f"{week}, {visits(day)}", paper, look) + day_story(day, look)
        return _document(f"{title}, {dates.long_day_with_year(day.day)}", story, paper, language)


def week_pdf(paper: AgendaPaper, language: str = "nl") -> bytes:
    """Return the days of ``paper``, Monday to Sunday, as a tagged A4 PDF; the rest as ``day_pdf``."""
    load_fonts()
    with speaking(language), painted(paper.look), written_in(paper.source.typed):
        look, monday = agenda_look(large=paper.large, week=True), paper.days[0].day
        title = translate("AgendaSheet", "My week")
        week = translate("AgendaSheet", "Week {week}").format(week=dates.iso_week(monday))
        about = f"{dates.week_title(monday)} {paper.days[-1].day.year}"
        story = _head(title, week, about, paper, look) + week_story(paper.days, look, named=paper.named)
        return _document(f"{title}, {week.lower()}, {about}", story, paper, language)


def _head(title: str, about: str, more: str, paper: AgendaPaper, look: AgendaLook) -> list[Block]:
    """Title at the left, when at the right, a strong line below."""
    left: list[Block] = [Paragraph(title, look.title, role="H1")]
    right: list[Block] = [Paragraph(about, look.head), Paragraph(more, look.note)]
    wide = 0.3 + max(text_width(clean(about), look.head), text_width(clean(more), look.note))
    organisation = one_line(paper.organisation)
    top: list[Block] = [Paragraph(organisation, look.note)] if organisation else []
    return [
        *top,
        Columns([left, right], fixed=(0.0, wide), foot=True),
        rule(frame_width(), strong=True, before=5),
    ]


def _document(title: str, story: list[Block], paper: AgendaPaper, language: str) -> bytes:
    foot = _foot(paper)
    pages = flow(story, frame_height(foot))
    return render(pages, foot, info_of(title, language, paper.source))


def _foot(paper: AgendaPaper) -> Foot:
    if paper.named:
        text = translate("AgendaSheet", "Contains personal data. Keep it with you and shred it afterwards.")
    else:
        text = translate("AgendaSheet", "Pseudonymised, remains personal data. Shred it afterwards.")
    page = translate("AgendaSheet", "page {page} of {pages}")
    return Foot(text, "", page, agenda_look(large=paper.large).note, paper.source)
