"""Words about privacy: documents, reasons, kinds, and what the log says (P10-P12)."""

from __future__ import annotations

from desktop.domain.audit_log import AuditGroup, AuditLine
from desktop.domain.inspection import LeaveReason, PassageKind
from desktop.domain.privacy import EraseReason, ShareReason, StatementKind
from desktop.domain.retention import Proposal
from desktop.language import terms, translate


def document(code: str) -> str:
    """What a document is called in the log; an unknown one by its code."""
    names = {
        "progress": translate("PrivacyWords", "progress report"),
        "inspection": translate("PrivacyWords", "inspection package"),
        "everything": translate("PrivacyWords", "everything in one zip"),
        "visit_sheet": translate("PrivacyWords", "visit sheet"),
        "handout": translate("PrivacyWords", "sheet for at home"),
        "card": translate("PrivacyWords", "card for later"),
        "checklist": translate("PrivacyWords", "list of conditions"),
        "not_your_fault": translate("PrivacyWords", "sheet ‘not your fault’"),
        "why_not_yet": translate("PrivacyWords", "page ‘why not yet’"),
        "agenda_day": translate("PrivacyWords", "my day"),
        "agenda_week": translate("PrivacyWords", "my week"),
        "agenda_calendar": translate("PrivacyWords", "calendar file"),
        "audit": translate("PrivacyWords", "log"),
        "caseload": translate("PrivacyWords", "caseload"),
        "outcomes": translate("PrivacyWords", "outcomes in numbers"),
        "leaflet": translate("PrivacyWords", "leaflet about privacy"),
        "lost_laptop": translate("PrivacyWords", "page ‘laptop lost’"),
        "recovery": translate("PrivacyWords", "sheet with the recovery code"),
        "register": translate("PrivacyWords", "example of the register of processing"),
        "dpia": translate("PrivacyWords", "example of the privacy assessment"),
        "threats": translate("PrivacyWords", "page ‘what Opmaat protects against’"),
        "erasure": translate("PrivacyWords", "certificate of erasure"),
    }
    return names.get(code, code.replace("_", " "))


def share_reason(value: ShareReason) -> str:
    """Why something is shared in spite of a refusal."""
    return {
        ShareReason.ASKED: translate("PrivacyWords", "the participant asks for it this time"),
        ShareReason.LAW: translate("PrivacyWords", "a law or a judge demands it"),
        ShareReason.SAFETY: translate("PrivacyWords", "somebody’s safety asks for it"),
        ShareReason.OTHER: translate("PrivacyWords", "something else"),
    }[value]


def share_reason_code(code: str) -> str:
    """The same for a code out of the store."""
    return share_reason(ShareReason(code)) if code in set(ShareReason) else code


def erase_reason(value: EraseReason) -> str:
    """Why somebody was erased."""
    return {
        EraseReason.REQUEST: translate("PrivacyWords", "the participant asks for it"),
        EraseReason.TERM: translate("PrivacyWords", "the retention period has ended"),
        EraseReason.MISTAKE: translate("PrivacyWords", "the file should not have been there"),
    }[value]


def statement_kind(value: StatementKind) -> str:
    """What a participant added."""
    return {
        StatementKind.STATEMENT: translate("PrivacyWords", "own statement"),
        StatementKind.CORRECTION: translate("PrivacyWords", "request to correct"),
    }[value]


def statement_kind_code(code: str) -> str:
    """The same for a code out of the store."""
    return statement_kind(StatementKind(code))


def passage_kind(value: PassageKind) -> str:
    """Why a passage is shown before a file is handed over."""
    return {
        PassageKind.CONCERN: translate("PrivacyWords", "Concern: a housemate could read this"),
        PassageKind.PEOPLE: translate("PrivacyWords", "Who else is there"),
        PassageKind.THIRD_PERSON: translate("PrivacyWords", "May be about somebody else"),
    }[value]


def leave_reason(value: LeaveReason) -> str:
    """Why something is left out."""
    return {
        LeaveReason.OTHERS: translate("PrivacyWords", "it is about somebody else"),
        LeaveReason.SAFETY: translate("PrivacyWords", "for somebody’s safety"),
    }[value]


def proposal(value: Proposal) -> str:
    """What is proposed for a file that is due."""
    return {
        Proposal.ERASE: translate("PrivacyWords", "erase for good"),
        Proposal.EMPTY_BIN: translate("PrivacyWords", "lies in the bin: erase for good"),
    }[value]


def draft_kind(code: str) -> str:
    """Which form was being filled in."""
    return {
        "report": translate("PrivacyWords", "report of a visit"),
        "concern": translate("PrivacyWords", "concern"),
        "look_back": translate("PrivacyWords", "look-back on a meeting"),
        "participant": translate("PrivacyWords", "details"),
        "question": translate("PrivacyWords", "question for the supervisor"),
        "new_contact": translate("PrivacyWords", "a new meeting"),
        "change_contact": translate("PrivacyWords", "changing a meeting"),
        "unplanned": translate("PrivacyWords", "an unplanned meeting"),
        "review_phase": translate("PrivacyWords", "looking again at the phase"),
        "review_setting": translate("PrivacyWords", "looking again at a setting"),
    }.get(code, code)


def contact_event(code: str) -> str:
    """What happened to a contact."""
    return {
        "planned": translate("PrivacyWords", "planned"),
        "unplanned": translate("PrivacyWords", "taken out of the agenda"),
        "clearance_lost": translate("PrivacyWords", "back to being checked"),
        "cleared": translate("PrivacyWords", "conditions met"),
        "moved": translate("PrivacyWords", "moved"),
        "contact_added": translate("PrivacyWords", "started"),
        "unplanned_contact": translate("PrivacyWords", "recorded afterwards"),
        "looked_back": translate("PrivacyWords", "looked back"),
        "task_made": translate("PrivacyWords", "something to do for a condition"),
        "task_ticked": translate("PrivacyWords", "done for a condition"),
    }.get(code, code.replace("_", " "))


def audit_group(value: AuditGroup) -> str:
    """A choice of the filter of the log."""
    return {
        AuditGroup.SEEN: translate("PrivacyWords", "opened"),
        AuditGroup.CHANGED: translate("PrivacyWords", "changed"),
        AuditGroup.LEFT: translate("PrivacyWords", "printed or shared"),
        AuditGroup.GONE: translate("PrivacyWords", "bin and erased"),
    }[value]


def audit_text(line: AuditLine) -> str:
    """What somebody did, in words; never with the text of a note."""
    from desktop.language.audit_words import deed

    return terms.capital(deed(line.action))
