"""The progress report for a supervisor: one page where it fits, facts before views.

Drawn from the frozen :class:`~desktop.domain.progress.ProgressReport`; it adds no fact of its own.
"""

from __future__ import annotations

import re

from desktop.domain.progress import ProgressReport
from desktop.language import speaking, translate
from desktop.reports.blocks import Block
from desktop.reports.document import Foot, Pages, flow, frame_height, info_of, render, used_height
from desktop.reports.palette import painted
from desktop.reports.progress_contacts import appendix, closing, contacts
from desktop.reports.progress_detail import detail_story
from desktop.reports.progress_head import goal_and_visits, head, warnings
from desktop.reports.progress_measures import measures
from desktop.reports.progress_weeks import ladders, weeks
from desktop.reports.progress_words import week_range
from desktop.reports.style import Rhythm, load_fonts, rhythm
from desktop.reports.typed import written_in

_REACH = (0.0, 1.1, 1.24, 1.45)
"""By density: how many roomy pages it can bring back to one, at most."""

_USUAL = 2
"""The density of a page with something in every section."""
_FILLED = 0.95
"""Part of a page above which that density leaves none over for the next one, at least a twentieth higher."""


def progress_pdf(report: ProgressReport, language: str = "nl") -> bytes:
    """Return the report as a tagged PDF (PDF/UA-1 as far as our checkers can tell), in ``language``.

    Identical input gives identical bytes. Title and metadata carry the code, never a name (P9).
    Raises ``ValueError`` for a language that Opmaat does not speak.
    """
    load_fonts()
    with speaking(language), painted(report.look), written_in(report.typed):
        foot = _foot(report)
        pages = _pages(report, foot)
        title = translate("ProgressReport", "Progress {code}, {weeks}").format(
            code=report.code, weeks=week_range(report)
        )
        return render(pages, foot, info_of(title, language, report.source))


def progress_file_name(report: ProgressReport, language: str = "nl") -> str:
    """Return the file name: ``opmaat-voortgang-K7-41-2026-11-24.pdf``.

    It carries the code also when the report itself carries the name (P9).
    """
    with speaking(language):
        word = translate("ProgressReport", "progress", "in a file name")
    code = re.sub(r"[^A-Za-z0-9-]", "", report.code)
    return f"opmaat-{word}-{code}-{report.data_date.isoformat()}.pdf"


def _pages(report: ProgressReport, foot: Foot) -> Pages:
    """Lay out with as much room as one page allows; where one is not enough, with room on two.

    Detail and free text begin on pages of their own and do not count.
    """
    full = frame_height(foot)
    pages = _front(report, full)
    if report.detail is not None:
        pages = [*pages, *flow(detail_story(report.detail, rhythm(1)), full)]
    return [*pages, *(flow(appendix(report, rhythm()), full) if report.notes else [])]


def _front(report: ProgressReport, full: float) -> Pages:
    if _is_usual(report):
        # Most reports take this density; where it fills the page, a roomier one cannot fit.
        close = flow(_story(report, rhythm(_USUAL)), full)
        if len(close) == 1 and used_height(close, full) > _FILLED * full:
            return close
    best = flow(_story(report, rhythm()), full)
    excess = used_height(best, full) / full
    for density, reach in enumerate(_REACH):
        # What a density cannot bring back to one page is not worth trying, but three pages are too many.
        if len(best) > 1 and (excess <= reach or len(best) > 2):
            best = min(best, flow(_story(report, rhythm(density)), full), key=len)
    return best


def _is_usual(report: ProgressReport) -> bool:
    """Whether it will take about a page: every section has something, none has much."""
    filled = any(value is not None for ladder in report.ladders for _, value in ladder.points)
    return filled and 2 <= len(report.contacts) <= 4 and len(report.sessions) <= 8 and bool(report.question)


def _story(report: ProgressReport, look: Rhythm) -> list[Block]:
    return [
        *head(report, look),
        *warnings(report, look),
        *goal_and_visits(report, look),
        *weeks(report, look),
        *ladders(report, look),
        *measures(report, look),
        *contacts(report, look),
        *closing(report, look),
    ]


def _foot(report: ProgressReport) -> Foot:
    if report.named:
        text = translate("ProgressReport", "Contains personal data. Weeks instead of dates.")
    else:
        text = translate(
            "ProgressReport",
            "Pseudonymised, remains personal data. Weeks instead of dates, no names of others.",
        )
    page = translate("ProgressReport", "page {page} of {pages}")
    return Foot(text, "", page, rhythm().note, report.source)
