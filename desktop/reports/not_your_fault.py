""" "Het ligt niet aan u": one kind page for a participant after a disappointment (M7)."""

from __future__ import annotations

from desktop.domain.contact_paper import PlainPaper
from desktop.language import speaking, translate
from desktop.reports.agenda_blocks import Ticks
from desktop.reports.agenda_look import tick_box
from desktop.reports.blocks import Block, Bullets, Paragraph
from desktop.reports.columns import Columns
from desktop.reports.contact_look import document, head, section, sheet_look
from desktop.reports.figures import WritingLine
from desktop.reports.palette import painted
from desktop.reports.progress_words import one_line, said
from desktop.reports.style import load_fonts


def not_your_fault_pdf(paper: PlainPaper, language: str = "nl") -> bytes:
    """Return one A4 page in 14 points, without a name and without the word lonely: a visitor may see it.

    The same input gives the same bytes. Raises ``ValueError`` for a language that Opmaat does not speak.
    """
    load_fonts()
    with speaking(language), painted(paper.look):
        title = translate("NotYourFault", "It is not you")
        who = ", ".join(part for part in (one_line(paper.counsellor), one_line(paper.organisation)) if part)
        foot = (who or translate("NotYourFault", "Your counsellor"), "")
        return document(title, _story(paper, title), foot, sheet_look(large=True), paper.source, language)


def _story(paper: PlainPaper, title: str) -> list[Block]:
    look = sheet_look(large=True)
    lead = translate("NotYourFault", "It was disappointing. That is a pity, and it is not your fault.")
    happened = translate(
        "NotYourFault",
        "Perhaps it was too busy, too long or too early. That says something about the place and the moment. "
        "It says nothing about you.",
    )
    fine = translate("NotYourFault", "Something that was nice after all, however small:")
    return [
        *head(title, said(paper.header) if paper.header else "", look),
        Paragraph(lead, look.lead, before=12),
        Paragraph(happened, look.body, before=6),
        *section(translate("NotYourFault", "This you did"), [Bullets(_done(), look.body)], look),
        *section(translate("NotYourFault", "This we do now"), [Bullets(_next(), look.body)], look),
        *section(translate("NotYourFault", "Something soft for today"), [_soft()], look),
        WritingLine(fine, look.strong, before=18),
        WritingLine("", look.body, before=8),
        WritingLine(translate("NotYourFault", "I will be called on"), look.strong, before=18),
        _phone(paper),
    ]


def _phone(paper: PlainPaper) -> Block:
    look = sheet_look(large=True)
    words = translate("NotYourFault", "I can call")
    if not paper.phone.strip():
        return WritingLine(words, look.strong, before=10)
    return Paragraph(f"{words} {one_line(paper.phone)}", look.strong, before=10)


def _done() -> list[str]:
    return [
        translate("NotYourFault", "You were there, or you wanted to be. That counts."),
        translate("NotYourFault", "You noticed what suits you, and what does not."),
        translate("NotYourFault", "Stopping or going home was fine. It always is."),
    ]


def _next() -> list[str]:
    return [
        translate("NotYourFault", "I call you, tomorrow at the latest."),
        translate("NotYourFault", "We do not go back there until something has changed."),
        translate("NotYourFault", "Together we choose what can be smaller, calmer or different."),
    ]


def _soft() -> Block:
    look = sheet_look(large=True)
    box = tick_box(look.body)
    left = [
        translate("NotYourFault", "music"),
        translate("NotYourFault", "a warm bath or shower"),
    ]
    right = [
        translate("NotYourFault", "a little walk"),
        translate("NotYourFault", "something nice to eat"),
    ]
    return Columns([[Ticks(left, look.body, box)], [Ticks(right, look.body, box)]])
