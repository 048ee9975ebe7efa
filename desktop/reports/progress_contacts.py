"""Contacts, what goes well, question, next step, and the appendix with free text."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.contact import ContactState, Outcome
from desktop.domain.progress import ProgressContact, ProgressNote, ProgressReport
from desktop.domain.trajectory import Phase
from desktop.language import translate, words
from desktop.reports.blocks import Block, Bullets, LeftRule, Paragraph, Text
from desktop.reports.columns import Columns
from desktop.reports.lines import Run
from desktop.reports.progress_words import one_line, said
from desktop.reports.style import Rhythm
from desktop.reports.table import Column, Table, TableLook
from desktop.reports.typed import typed


def contacts(report: ProgressReport, look: Rhythm) -> list[Block]:
    """The contacts: what, conditions met, outcome."""
    heading = Paragraph(translate("ProgressReport", "Meetings"), look.heading, role="H2", before=look.section)
    if not report.contacts:
        if report.phase is Phase.BRAIN:
            text = translate("ProgressReport", "None yet: the brain comes first, then relationships.")
        else:
            text = translate("ProgressReport", "None yet.")
        if not report.period.is_whole:
            text = translate("ProgressReport", "None in this period.")
        return [heading, Paragraph(text, look.body, before=look.block)]
    columns = [
        Column(translate("ProgressReport", "Week"), 34),
        Column(translate("ProgressReport", "What"), 136),
        Column(translate("ProgressReport", "Hard conditions"), 120),
        Column(translate("ProgressReport", "Soft"), 45),
        Column(translate("ProgressReport", "How it went"), 168),
    ]
    table_look = TableLook(replace(look.note, font=look.strong.font), look.body, look.row_pad)
    return [
        heading,
        Table(columns, [_row(contact, look) for contact in report.contacts], table_look, before=look.block),
    ]


def _row(contact: ProgressContact, look: Rhythm) -> list[Text]:
    week = str(contact.week) if contact.week else translate("ProgressReport", "before 1")
    hard = _of(contact.hard_yes, contact.hard_total)
    if contact.hard_yes < contact.hard_total and contact.state in (
        ContactState.IDEA,
        ContactState.CHECKING,
        ContactState.SET_ASIDE,
    ):
        hard = translate("ProgressReport", "{met}: not planned").format(met=hard)
    label = (typed(one_line(contact.label), look.body),)
    return [week, label, hard, _of(contact.soft_yes, contact.soft_total), _outcome(contact)]


def _of(yes: int, total: int) -> str:
    return translate("ProgressReport", "{yes} of {total}").format(yes=yes, total=total)


def _outcome(contact: ProgressContact) -> str:
    if contact.outcome is None:
        text = _state(contact.state)
    else:
        text = words.outcome(contact.outcome)
        if contact.outcome is not Outcome.DID_NOT_TAKE_PLACE:
            when = (
                translate("ProgressReport", "looked back the same day")
                if contact.same_day
                else translate("ProgressReport", "looked back later")
            )
            text = f"{text}, {when}"
    if contact.unplanned:
        text = translate("ProgressReport", "unplanned: {outcome}").format(outcome=text)
    return text


def _state(state: ContactState) -> str:
    """The word that the window uses, longer where a supervisor needs to know what is still open."""
    longer = {
        ContactState.CHECKING: translate("ProgressReport", "being checked"),
        ContactState.CLEARED: translate("ProgressReport", "checked, may be planned"),
        ContactState.PLANNED: translate("ProgressReport", "is planned"),
        ContactState.HELD: translate("ProgressReport", "held, look-back still open"),
    }
    return longer.get(state) or words.contact_state(state)


def closing(report: ProgressReport, look: Rhythm) -> list[Block]:
    """What goes well beside the question and the next step."""
    well: list[Block] = [Paragraph(translate("ProgressReport", "What goes well"), look.heading, role="H2")]
    if report.going_well:
        well.append(Bullets([said(text) for text in report.going_well], look.body, before=look.block))
    else:
        text = translate("ProgressReport", "Nothing has been recorded yet.")
        well.append(Paragraph(text, look.body, before=look.block))
    none = Run(translate("ProgressReport", "No question this time."), look.body)
    question = typed(report.question.strip(), look.body) if report.question.strip() else none
    # Weeks instead of dates: the day of the next step stays inside the program.
    step, reason = words.next_step_text(replace(report.next_step, on=None))
    other: list[Block] = [
        Paragraph(translate("ProgressReport", "Question of the counsellor"), look.heading, role="H2"),
        Paragraph((question,), look.body, before=look.block),
        Paragraph(translate("ProgressReport", "Next step"), look.heading, role="H2", before=look.section - 4),
        Paragraph([Run(f"{step}. ", look.strong), Run(reason, look.body)], look.body, before=look.block),
    ]
    return [Columns([well, other], gap=24, before=look.section)]


def appendix(report: ProgressReport, look: Rhythm) -> list[Block]:
    """Free text, on pages of its own; a view looks different from what was seen."""
    title = Paragraph(translate("ProgressReport", "Appendix: from the reports"), look.title, role="H2")
    legend = translate(
        "ProgressReport",
        "Free text that the counsellor chose to include. A solid line: seen and heard. "
        "A dashed line: the counsellor’s view.",
    )
    blocks: list[Block] = [title, Paragraph(legend, look.note, before=look.block)]
    for note in report.notes:
        blocks += _note(note, look)
    return blocks


def _note(note: ProgressNote, look: Rhythm) -> list[Block]:
    parts = (
        (translate("ProgressReport", "What went well"), note.went_well, False),
        (translate("ProgressReport", "Seen and heard"), note.observation, False),
        (translate("ProgressReport", "Agreement until next time"), note.agreement, False),
        (translate("ProgressReport", "The counsellor’s view"), note.interpretation, True),
    )
    title = translate("ProgressReport", "Week {week}").format(week=note.number)
    blocks: list[Block] = [Paragraph(title, look.heading, role="H3", before=look.section)]
    for label, text, view in parts:
        if not text.strip():
            continue
        name = Paragraph([Run(label, look.note_strong)], look.note, before=look.block * 2)
        name.keep_next = True
        style = replace(look.body, colour="ink2") if view else look.body
        blocks += [
            name,
            Paragraph((typed(text.strip(), style),), style, before=2, rule=LeftRule(dashed=view)),
        ]
    if len(blocks) == 1:
        blocks.append(Paragraph(translate("ProgressReport", "No free text."), look.body, before=look.block))
    return blocks
