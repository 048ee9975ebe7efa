"""The inspection package as a paper: everything about one participant, in plain words (P10)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from desktop.domain.inspection import InspectionFile, Row
from desktop.domain.paper_look import PLAIN, PaperLook, PaperSource
from desktop.language import dates, privacy_words, speaking, translate
from desktop.language.file_words import label_of, moment_in_words, pieces_of, value_of
from desktop.reports.blocks import Block, Bullets, Paragraph, Text
from desktop.reports.contact_look import SheetLook, document, fitting, head, section, sheet_look
from desktop.reports.document import Foot
from desktop.reports.lines import Run
from desktop.reports.palette import painted
from desktop.reports.progress_words import one_line
from desktop.reports.style import BOLD, SEMIBOLD, TextStyle, load_fonts, paper_sizes
from desktop.reports.table import Column, Table, TableLook
from desktop.reports.typed import typed, written_in


def inspection_pdf(
    file: InspectionFile, source: PaperSource, language: str = "nl", *, look: PaperLook = PLAIN
) -> bytes:
    """Return the tagged PDF; the same input gives the same bytes. Its title carries the code, no name."""
    load_fonts()
    with speaking(language), painted(look), written_in(source.typed):
        title = translate("Inspection", "What is kept about you")
        styles = sheet_look(large=False)
        foot = (
            translate("Inspection", "Code {code}, {day}. Made for {name} alone.").format(
                code=file.code, day=dates.with_year(file.made_on), name=one_line(file.name)
            ),
            translate(
                "Inspection",
                "You may ask to have something corrected, added or erased, and you may complain to the "
                "data protection authority.",
            ),
        )
        heading = translate("Inspection", "What is kept: {code}").format(code=file.code)
        styles = fitting(partial(_story, file, title), styles, Foot(*foot, "", styles.note, source))
        return document(heading, _story(file, title, styles), foot, styles, source, language)


def _story(file: InspectionFile, title: str, look: SheetLook) -> list[Block]:
    lead = translate(
        "Inspection",
        "This is everything that {counsellor} keeps about you in Opmaat. The same data come along as a file "
        "that another program can read.",
    ).format(counsellor=one_line(file.counsellor) or translate("Inspection", "your counsellor"))
    story: list[Block] = [
        *head(title, one_line(file.organisation), look),
        Paragraph(lead, look.lead, before=12),
    ]
    person = _living(file, "participants")
    story += section(translate("Inspection", "Who you are"), _facts(file, "participants", person, look), look)
    for trajectory in _living(file, "trajectories"):
        story += _trajectory(file, trajectory, look)
    story += _contacts(file, look)
    for table, heading in _simple_sections():
        rows = _living(file, table)
        if rows:
            story += section(heading, _rows(file, table, rows, look), look)
    return [*story, *_note(file, look), *_seen(file, look), *_left_out(file, look)]


def _simple_sections() -> tuple[tuple[str, str], ...]:
    return (
        ("reviews", translate("Inspection", "Disappointments that were talked over")),
        ("measurements", translate("Inspection", "Questionnaires")),
        ("measure_drafts", translate("Inspection", "Questionnaires that are not finished")),
        ("drafts", translate("Inspection", "Texts that are not finished")),
        ("statements", translate("Inspection", "Your own words about this file")),
        ("disclosures", translate("Inspection", "What was given, and to whom")),
        ("retention_holds", translate("Inspection", "Why this file is kept longer")),
    )


def _trajectory(file: InspectionFile, trajectory: Row, look: SheetLook) -> list[Block]:
    rows = _facts(file, "trajectories", [trajectory], look)
    story = section(translate("Inspection", "Trajectory"), rows, look)
    for card in _below(file, "plan_cards", "trajectory_id", trajectory):
        story.append(_sub(translate("Inspection", "Card for later"), look))
        story += _facts(file, "plan_cards", [card], look)
    for session in sorted(_below(file, "sessions", "trajectory_id", trajectory), key=lambda s: s["number"]):
        day = value_of("sessions", "day", session["day"], {}) or translate("Inspection", "no date")
        title = translate("Inspection", "Week {number}, {day}").format(number=session["number"], day=day)
        story.append(_sub(title, look))
        story += _facts(file, "sessions", [session], look, skip=("number", "day"))
        for table in ("session_moves", "visit_marks", "reports"):
            story += _rows(file, table, _below(file, table, "session_id", session), look)
    return story


def _contacts(file: InspectionFile, look: SheetLook) -> list[Block]:
    contacts = sorted(_living(file, "contacts"), key=lambda one: str(one["day"]))
    if not contacts:
        return []
    story: list[Block] = []
    for contact in contacts:
        title = str(contact["title"])
        own = (typed(title, replace(look.body, font=BOLD)),) if title else ()
        story.append(_sub(own or translate("Inspection", "Meeting"), look))
        story += _facts(file, "contacts", [contact], look, skip=("title",))
        answers = _below(file, "condition_answers", "contact_id", contact)
        if answers:
            names = file.names or {}
            story.append(
                Bullets(
                    [
                        f"{value_of('condition_answers', 'condition', one['condition'], names)}: "
                        f"{value_of('condition_answers', 'answer', one['answer'], names)}"
                        for one in answers
                    ],
                    look.body,
                )
            )
        story += _rows(file, "contact_history", _below(file, "contact_history", "contact_id", contact), look)
    return section(translate("Inspection", "Meetings"), story, look)


def _note(file: InspectionFile, look: SheetLook) -> list[Block]:
    notes = _living(file, "working_notes")
    if not notes:
        return []
    explained = translate(
        "Inspection", "A memory aid of the counsellor, no part of the file. It was added on purpose."
    )
    rows = _rows(file, "working_notes", notes, look)
    return section(translate("Inspection", "Working note"), [Paragraph(explained, look.quiet), *rows], look)


def _seen(file: InspectionFile, look: SheetLook) -> list[Block]:
    title = translate("Inspection", "Who saw or shared this file")
    if not file.seen:
        nobody = translate("Inspection", "Nothing is written down about that yet.")
        return section(title, [Paragraph(nobody, look.body)], look)
    who = one_line(file.counsellor)
    rows = [(moment_in_words(line.at.isoformat()), privacy_words.audit_text(line), who) for line in file.seen]
    size = paper_sizes()["report_note"]
    columns = (
        Column(translate("Inspection", "When"), 30),
        Column(translate("Inspection", "What"), 45),
        Column(translate("Inspection", "By"), 25),
    )
    style = TableLook(TextStyle(SEMIBOLD, size, 14), replace(look.body, size=size, leading=14))
    return section(title, [Table(columns, rows, style, before=4)], look)


def _left_out(file: InspectionFile, look: SheetLook) -> list[Block]:
    if not file.left_out:
        return []
    lines = []
    for one in file.left_out:
        label = label_of(one.place.table, one.place.column) or one.place.column
        lines.append(f"{label}: {privacy_words.leave_reason(one.reason)}")
    explained = translate("Inspection", "Something was left out in these places, for the reason beside it:")
    return section(
        translate("Inspection", "What was left out"),
        [Paragraph(explained, look.body), Bullets(lines, look.body)],
        look,
    )


def _rows(file: InspectionFile, table: str, rows: Iterable[Row], look: SheetLook) -> list[Block]:
    story: list[Block] = []
    for row in rows:
        story += _facts(file, table, [row], look, before=6.0)
    return story


def _facts(
    file: InspectionFile,
    table: str,
    rows: Sequence[Row],
    look: SheetLook,
    *,
    skip: tuple[str, ...] = (),
    before: float = 2.0,
) -> list[Block]:
    """Every value that is filled in, behind its label; what is short about a visit shares a line."""
    names = file.names or {}
    story: list[Block] = []
    for row in rows:
        gap, start = before, len(story)
        line: list[Run] = []
        for column, value in row.items():
            label = None if column in skip else label_of(table, column)
            said = pieces_of(table, column, value, names) if label else ()
            if not (label and said):
                continue
            words = [typed(text, look.body) if own else Run(text, look.body) for text, own in said]
            runs = [Run(f"{label}: ", look.strong), *words]
            short = table in _IN_LINES and not any(own for _, own in said) and _length(runs) <= _FACT
            if short and line and _length(line) + _length(runs) <= _LINE:
                line += [Run(" · ", look.body), *runs]
                continue
            if line:
                story.append(Paragraph(line, look.body, before=gap))
                gap = 1.0
            line = runs if short else []
            if not short:
                story.append(Paragraph(runs, look.body, before=gap))
                gap = 1.0
        if line:
            story.append(Paragraph(line, look.body, before=gap))
        _keep_company(story[start:])
    return story


def _length(runs: Sequence[Run]) -> int:
    return sum(len(run.text) for run in runs)


_IN_LINES = frozenset(
    {"trajectories", "sessions", "session_moves", "visit_marks", "reports", "contacts", "contact_history"}
)
"""Tables of which a row has many short facts: a list of them one below the other is no page to read."""
_FACT, _LINE = 50, 90
"""Most characters of a fact that shares a line, and of such a line."""


def _keep_company(facts: Sequence[Block]) -> None:
    """No fact of a row stands alone at the head or the foot of a page; a long text may be parted."""
    for one in (*facts[:1], *facts[-2:-1]) if len(facts) > 1 else ():
        one.keep_next = isinstance(one, Paragraph) and sum(len(run.text) for run in one.runs) < _SHORT


_SHORT = 200
"""Characters of a fact that is moved to the next page as a whole."""


def _sub(text: Text, look: SheetLook) -> Block:
    return Paragraph(text, replace(look.body, font=BOLD), role="H3", before=10)


def _living(file: InspectionFile, table: str) -> list[Row]:
    return [row for row in file.tables.get(table, ()) if not row["deleted_at"]]


def _below(file: InspectionFile, table: str, column: str, parent: Row) -> list[Row]:
    found = [row for row in _living(file, table) if row[column] == parent["id"]]
    return sorted(found, key=lambda row: (row.get("position") or row.get("version") or 0, str(row["id"])))
