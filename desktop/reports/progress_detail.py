"""The page of detail behind a progress report: per visit what was done, per contact what was not met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.pack import Text
from desktop.domain.progress_detail import ContactDetail, OpenCondition, ProgressDetail, SessionDetail
from desktop.domain.sessions import Done
from desktop.language import translate, words
from desktop.reports.blocks import Block, Paragraph
from desktop.reports.blocks import Text as Words
from desktop.reports.lines import Run
from desktop.reports.progress_words import one_line, said
from desktop.reports.style import Rhythm
from desktop.reports.table import Column, Table, TableLook
from desktop.reports.typed import typed

_LABEL, _REST = 96.0, 406.0


def detail_story(detail: ProgressDetail, look: Rhythm) -> list[Block]:
    """Everything on the page: a small table per visit and per contact."""
    title = Paragraph(translate("ProgressDetail", "Detail"), look.title, role="H2")
    note = translate(
        "ProgressDetail",
        "Signs are the counsellor’s own estimate. Every way an exercise went is fine. The conditions are a "
        "working list, not validated; ‘don’t know’ counts as ‘no’.",
    )
    # How to read it comes first: at the end it could stand alone on a page.
    blocks: list[Block] = [
        title,
        Paragraph(note, look.note, before=4),
        _heading(translate("ProgressDetail", "By visit"), look),
    ]
    if not detail.sessions:
        blocks.append(
            Paragraph(translate("ProgressDetail", "No visit was held."), look.body, before=look.block)
        )
    for session in detail.sessions:
        name = translate("ProgressDetail", "Week {week}: {title}")
        blocks += _part(name.format(week=session.number, title=said(session.title)), _visit(session), look)
    blocks.append(_heading(translate("ProgressDetail", "By meeting"), look))
    if not detail.contacts:
        blocks.append(Paragraph(translate("ProgressDetail", "No meetings."), look.body, before=look.block))
    for contact in detail.contacts:
        blocks += _part((typed(one_line(contact.label), look.strong),), _contact(contact), look)
    return blocks


def _heading(text: str, look: Rhythm) -> Block:
    return Paragraph(text, look.heading, role="H3", before=look.section)


def _part(name: Words, rows: Sequence[tuple[str, str]], look: Rhythm) -> list[Block]:
    head = Paragraph(name, look.strong, role="H4", before=look.block * 2.5)
    columns = [Column("", _LABEL), Column("", _REST)]
    style = TableLook(look.note, look.note_ink, look.row_pad * 0.5, row_headers=True, headless=True)
    quiet = replace(look.note, colour="ink2")
    cells: list[list[Words]] = [[[Run(label, quiet)], text] for label, text in rows]
    return [head, Table(columns, cells, style, before=2)]


def _visit(session: SessionDetail) -> list[tuple[str, str]]:
    rows = [
        (translate("ProgressDetail", "Exercises"), _exercises(session.exercises)),
        (translate("ProgressDetail", "Signs"), _signs(session.signs)),
        (translate("ProgressDetail", "Ladders"), _ladders(session.ladders)),
        (translate("ProgressDetail", "Agreement"), _agreement(session)),
    ]
    if session.sheet:
        rows.append((translate("ProgressDetail", "Sheet for at home"), translate("ProgressDetail", "given")))
    return rows


def _exercises(exercises: Sequence[tuple[Text, Done]]) -> str:
    """ "gedaan: Ruiken, Proeven; een beetje: Horen"."""
    groups = [(done, [said(title) for title, how in exercises if how is done]) for done in Done]
    told = [f"{words.done(done)}: {', '.join(titles)}" for done, titles in groups if titles]
    return "; ".join(told) or translate("ProgressDetail", "not filled in")


def _signs(signs: Sequence[Text] | None) -> str:
    if signs is None:
        return translate("ProgressDetail", "not filled in")
    if not signs:
        return translate("ProgressDetail", "none of the seven")
    count = translate("ProgressDetail", "{count} of 7").format(count=len(signs))
    return f"{count}: {'; '.join(said(sign) for sign in signs)}"


def _ladders(ladders: Sequence[tuple[Text, int]]) -> str:
    told = [f"{said(name)} {value}" for name, value in ladders]
    return ", ".join(told) or translate("ProgressDetail", "not filled in")


def _agreement(session: SessionDetail) -> str:
    if not session.agreed:
        return translate("ProgressDetail", "none written down")
    if session.tried:
        return translate("ProgressDetail", "made; at the next visit something had been tried")
    return translate("ProgressDetail", "made")


def _contact(contact: ContactDetail) -> list[tuple[str, str]]:
    hard = [one for one in contact.open if one.hard]
    soft = [one for one in contact.open if not one.hard]
    met = translate("ProgressDetail", "all met")
    seen = translate("ProgressDetail", "not looked back on")
    if contact.outcome:
        seen = words.outcome(contact.outcome)
    return [
        (translate("ProgressDetail", "How it was"), seen),
        (translate("ProgressDetail", "Hard conditions"), _conditions(hard) or met),
        (translate("ProgressDetail", "Soft conditions"), _conditions(soft) or met),
    ]


def _conditions(conditions: Sequence[OpenCondition]) -> str:
    """ "S3 rustige plek (weet niet)"; one without an answer that holds says so."""
    return "; ".join(f"{one.code} {said(one.label)} ({_answer(one)})" for one in conditions)


def _answer(one: OpenCondition) -> str:
    return words.answer(one.answer) if one.answer else translate("ProgressDetail", "no answer")
