""" "Waarom nog niet": one page for family, GP or municipality, with nothing about any participant."""

from __future__ import annotations

from desktop.domain.contact_paper import PlainPaper
from desktop.language import speaking, translate
from desktop.reports.blocks import Block, Bullets, Paragraph
from desktop.reports.contact_look import document, head, section, sheet_look
from desktop.reports.figures import WritingLine
from desktop.reports.palette import painted
from desktop.reports.progress_words import one_line
from desktop.reports.style import load_fonts


def why_not_yet_pdf(paper: PlainPaper, language: str = "nl") -> bytes:
    """Return one A4 page in plain words; the same input gives the same bytes.

    Raises ``ValueError`` for a language that Opmaat does not speak.
    """
    load_fonts()
    with speaking(language), painted(paper.look):
        title = translate("WhyNotYet", "Why not yet")
        foot = (
            translate("WhyNotYet", "This page says nothing about a participant, and that is on purpose."),
            translate(
                "WhyNotYet",
                "This is the order of this way of working. Guided, structured visits are known to help; "
                "the order ‘first the brain’ has not been tested in a controlled study.",
            ),
        )
        return document(title, _story(paper, title), foot, sheet_look(large=False), paper.source, language)


def _story(paper: PlainPaper, title: str) -> list[Block]:
    look = sheet_look(large=False)
    lead = translate(
        "WhyNotYet",
        "You may wonder why we are not going to a coffee morning, a dinner or a club yet. That is a good "
        "question. This is why we build it up calmly.",
    )
    ask = translate("WhyNotYet", "Questions? You can reach")
    who = ", ".join(part for part in (one_line(paper.counsellor), one_line(paper.organisation)) if part)
    return [
        *head(title, one_line(paper.organisation), look),
        Paragraph(lead, look.lead, before=12),
        *_why(),
        *_steps(),
        *_when(),
        *_you(),
        _reach(f"{ask} {who}:" if who else f"{ask}:", one_line(paper.phone)),
    ]


def _reach(ask: str, phone: str) -> Block:
    look = sheet_look(large=False)
    if not phone:
        return WritingLine(ask, look.strong, before=20)
    return Paragraph(f"{ask} {phone}", look.strong, before=20)


def _why() -> list[Block]:
    look = sheet_look(large=False)
    alert = translate(
        "WhyNotYet",
        "After a long time alone, company can be tiring and tense. Nobody chooses that; it happens by "
        "itself. A busy morning then costs strength and gives little joy.",
    )
    setback = translate(
        "WhyNotYet",
        "Whoever goes a few times and then stays away often thinks: it must be me. That makes the next time "
        "harder. So we would rather take a smaller step that is almost sure to be pleasant.",
    )
    return [
        *section(
            translate("WhyNotYet", "Long alone makes someone watchful"), [Paragraph(alert, look.body)], look
        ),
        *section(
            translate("WhyNotYet", "One disappointment lasts a long time"),
            [Paragraph(setback, look.body)],
            look,
        ),
    ]


def _steps() -> list[Block]:
    look = sheet_look(large=False)
    steps = [
        translate(
            "WhyNotYet", "First at home: senses, moving, making something, noticing the good of the day."
        ),
        translate(
            "WhyNotYet",
            "Then practising together: a greeting, a light question, a pleasant way to say goodbye.",
        ),
        translate(
            "WhyNotYet",
            "Then a short meeting with one trusted person, prepared together. After that two people, and "
            "later a small group.",
        ),
    ]
    return section(translate("WhyNotYet", "What we do first"), [Bullets(steps, look.body)], look)


def _when() -> list[Block]:
    look = sheet_look(large=False)
    conditions = [
        translate("WhyNotYet", "when the person wants it, not to please somebody else;"),
        translate("WhyNotYet", "when the place is calm and fits this person;"),
        translate("WhyNotYet", "when the people are kind, and know not to ask about sorrow or give advice;"),
        translate("WhyNotYet", "when somebody comes along, and leaving is always fine;"),
        translate(
            "WhyNotYet", "when we look back together that day, and somebody calls if it was disappointing."
        ),
    ]
    return section(
        translate("WhyNotYet", "When a meeting can take place"), [Bullets(conditions, look.body)], look
    )


def _you() -> list[Block]:
    look = sheet_look(large=False)
    deeds = [
        translate("WhyNotYet", "Come for a short time, and rather often. Ten minutes is enough."),
        translate(
            "WhyNotYet", "Do something small together: make coffee, walk round the block, pot a plant."
        ),
        translate("WhyNotYet", "Ask what was nice today, and leave the ‘why’."),
        translate("WhyNotYet", "Do you know a calm place with kind people? Tell the counsellor."),
    ]
    return section(translate("WhyNotYet", "What you can do"), [Bullets(deeds, look.body)], look)
