"""Two papers about privacy: the log of who did what, and the certificate of an erasure (P11, P12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from desktop.domain.audit_log import AuditLine
from desktop.domain.paper_look import PLAIN, PaperLook, PaperSource
from desktop.domain.privacy import Erasure
from desktop.language import dates, privacy_words, speaking, translate
from desktop.language.file_words import moment_in_words
from desktop.reports.blocks import Block, Bullets, Paragraph
from desktop.reports.contact_look import SheetLook, document, head, section, sheet_look
from desktop.reports.figures import WritingLine
from desktop.reports.palette import painted
from desktop.reports.progress_words import one_line
from desktop.reports.style import SEMIBOLD, TextStyle, load_fonts, paper_sizes
from desktop.reports.table import Column, Table, TableLook


@dataclass(frozen=True, slots=True)
class AuditPaper:
    """The log as it is printed. ``about`` is a code, or empty for everybody; names stand nowhere."""

    about: str
    first: date | None
    last: date | None
    lines: tuple[AuditLine, ...]
    more: bool
    fault: int | None
    counsellor: str
    organisation: str
    made_on: date
    source: PaperSource
    look: PaperLook = PLAIN


@dataclass(frozen=True, slots=True)
class CertificatePaper:
    """An erasure as it is proven: nothing says who it was.

    ``backups``: when made, and the last day; ``aside``: when a file was set aside that still holds it.
    """

    erasure: Erasure
    backups: tuple[tuple[datetime, date], ...]
    aside: tuple[datetime, ...]
    counsellor: str
    organisation: str
    made_on: date
    source: PaperSource
    look: PaperLook = PLAIN


def audit_pdf(paper: AuditPaper, language: str = "nl") -> bytes:
    """Return the tagged PDF of the log; the same input gives the same bytes."""
    load_fonts()
    with speaking(language), painted(paper.look):
        look = sheet_look(large=False)
        title = translate("AuditPaper", "Who did what")
        foot = (
            translate("AuditPaper", "Made on {day}. Codes in place of names; still personal data.").format(
                day=dates.with_year(paper.made_on)
            ),
            "",
        )
        return document(title, _log(paper, title, look), foot, look, paper.source, language)


def _log(paper: AuditPaper, title: str, look: SheetLook) -> list[Block]:
    about = (
        translate("AuditPaper", "About participant {code}.").format(code=paper.about)
        if paper.about
        else translate("AuditPaper", "About everybody.")
    )
    # Who: the log is of one file, and a file is worked in by one counsellor.
    who = " · ".join(part for part in (one_line(paper.organisation), one_line(paper.counsellor)) if part)
    story: list[Block] = [
        *head(title, who, look),
        Paragraph(f"{about} {_period(paper)}", look.lead, before=12),
        Paragraph(_whole(paper.fault), look.body, before=6),
    ]
    if not paper.lines:
        return [*story, Paragraph(translate("AuditPaper", "Nothing was done then."), look.quiet, before=10)]
    size = paper_sizes()["report_note"]
    columns = (
        Column(translate("AuditPaper", "No."), 8, "end"),
        Column(translate("AuditPaper", "When"), 28),
        Column(translate("AuditPaper", "Participant"), 14),
        Column(translate("AuditPaper", "What"), 50),
    )
    rows = [
        (str(one.position), moment_in_words(one.at.isoformat()), one.code, privacy_words.audit_text(one))
        for one in paper.lines
    ]
    style = TableLook(TextStyle(SEMIBOLD, size, 14), replace(look.body, size=size, leading=14))
    story.append(Table(columns, rows, style, before=10))
    if paper.more:
        rest = translate("AuditPaper", "There are older lines. Choose a shorter period to print those.")
        story.append(Paragraph(rest, look.quiet, before=8))
    return story


def _period(paper: AuditPaper) -> str:
    if paper.first and paper.last:
        return translate("AuditPaper", "From {first} to {last}.").format(
            first=dates.with_year(paper.first), last=dates.with_year(paper.last)
        )
    if paper.first:
        return translate("AuditPaper", "Since {first}.").format(first=dates.with_year(paper.first))
    if paper.last:
        return translate("AuditPaper", "Up to {last}.").format(last=dates.with_year(paper.last))
    return translate("AuditPaper", "From the beginning.")


def _whole(fault: int | None) -> str:
    if fault is None:
        return translate("AuditPaper", "The log was checked line by line and is whole.")
    return translate("AuditPaper", "The log is not whole: line {number} was changed or is missing.").format(
        number=fault
    )


def certificate_pdf(paper: CertificatePaper, language: str = "nl") -> bytes:
    """Return the tagged PDF of the certificate; the same input gives the same bytes."""
    load_fonts()
    with speaking(language), painted(paper.look):
        look = sheet_look(large=False)
        title = translate("Certificate", "Certificate of erasure")
        foot = (
            translate("Certificate", "This page says nothing about who it was, and that is on purpose."),
            "",
        )
        return document(title, _certificate(paper, title, look), foot, look, paper.source, language)


def _certificate(paper: CertificatePaper, title: str, look: SheetLook) -> list[Block]:
    erasure = paper.erasure
    lead = translate(
        "Certificate", "On {moment} the file with mark {mark} was erased for good from Opmaat."
    ).format(moment=moment_in_words(erasure.erased_at.isoformat()), mark=erasure.reference)
    reason = translate("Certificate", "Reason: {reason}.").format(
        reason=privacy_words.erase_reason(erasure.reason)
    )
    gone = translate(
        "Certificate",
        "Erased were all rows, earlier versions, drafts, working notes, undo images and the search index: "
        "%n row(s). The file was then written anew, so that no remains are left in it.",
        "",
        sum(erasure.counts.values()),
    )
    stays = translate(
        "Certificate",
        "What stays is the mark, the day and the lines of the log, without a name. With it, Opmaat erases "
        "this file again when an older backup is put back.",
    )
    who = ", ".join(part for part in (one_line(paper.counsellor), one_line(paper.organisation)) if part)
    return [
        *head(title, one_line(paper.organisation), look),
        Paragraph(lead, look.lead, before=12),
        Paragraph(reason, look.body, before=8),
        *section(translate("Certificate", "What is gone"), [Paragraph(gone, look.body)], look),
        *section(translate("Certificate", "What stays"), [Paragraph(stays, look.body)], look),
        *section(translate("Certificate", "Backups"), _backups(paper.backups, look), look),
        *_aside(paper.aside, look),
        WritingLine(
            translate("Certificate", "Seen by {who}, signature:").format(who=who), look.strong, before=24
        ),
    ]


def _aside(moments: Sequence[datetime], look: SheetLook) -> list[Block]:
    if not moments:
        return []
    explained = translate(
        "Certificate",
        "These files stand beside the file of now, because it was damaged then or an older one was put back. "
        "They still hold the file; nobody can read them without the password. They stay until somebody "
        "removes them:",
    )
    lines = [
        translate("Certificate", "set aside on {moment}").format(moment=moment_in_words(at.isoformat()))
        for at in moments
    ]
    title = translate("Certificate", "Files that were set aside")
    return section(title, [Paragraph(explained, look.body), Bullets(lines, look.body, before=4)], look)


def _backups(backups: Sequence[tuple[datetime, date]], look: SheetLook) -> list[Block]:
    if not backups:
        none = translate(
            "Certificate", "No backup that is in reach of this computer holds the file any more."
        )
        return [Paragraph(none, look.body)]
    explained = translate(
        "Certificate",
        "These backups still hold the file. Nobody can read them without the password. They are cleared "
        "away by themselves, at the day beside them when Opmaat is used every day, and later when it is "
        "used less:",
    )
    lines = [
        translate("Certificate", "made on {moment}, goes after {day}").format(
            moment=moment_in_words(made.isoformat()), day=dates.with_year(until)
        )
        for made, until in backups
    ]
    elsewhere = translate(
        "Certificate", "A backup on a stick or drive that was not connected is not in this list."
    )
    return [
        Paragraph(explained, look.body),
        Bullets(lines, look.body, before=4),
        Paragraph(elsewhere, look.quiet, before=6),
    ]
