"""What the log says, one phrase per action code (P12)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from desktop.domain.privacy import ShareReason
from desktop.language import current_language, privacy_words, translate


def deed(action: str) -> str:
    """What was done; an unknown code (of a later program) stays a code."""
    if action.startswith("undo:"):
        return translate("AuditWords", "taken back: {deed}").format(deed=deed(action.removeprefix("undo:")))
    if action.startswith("exported_"):
        name = privacy_words.document(action.removeprefix("exported_").removeprefix("agenda_"))
        return translate("AuditWords", "printed or saved: {document}").format(document=name)
    if action.startswith("shared_despite_"):
        code = action.removeprefix("shared_despite_")
        if code not in set(ShareReason):
            return translate("AuditWords", "shared although consent was refused; no reason given")
        return translate("AuditWords", "shared although consent was refused: {reason}").format(
            reason=privacy_words.share_reason(ShareReason(code))
        )
    return _deeds(current_language()).get(action, action.replace("_", " "))


@cache
def _deeds(_language: str) -> Mapping[str, str]:
    return {**_people(), **_visits(), **_contacts(), **_rest()}


def _people() -> Mapping[str, str]:
    return {
        "opened": translate("AuditWords", "file opened"),
        "participant_added": translate("AuditWords", "participant added"),
        "participant_changed": translate("AuditWords", "details changed"),
        "participant_removed": translate("AuditWords", "put in the bin"),
        "participant_put_back": translate("AuditWords", "put back from the bin"),
        "erased": translate("AuditWords", "erased for good"),
        "erased_again": translate("AuditWords", "erased again after a restore"),
        "note_destroyed": translate("AuditWords", "working note destroyed"),
        "statement_kept": translate("AuditWords", "words of the participant added"),
        "statement_removed": translate("AuditWords", "words of the participant put in the bin"),
        "retention_kept": translate("AuditWords", "file kept longer"),
        "draft_set_aside": translate("AuditWords", "unfinished text put in the bin"),
        "question_changed": translate("AuditWords", "question for the supervisor changed"),
        "card_kept": translate("AuditWords", "card for later filled in"),
        "measured": translate("AuditWords", "measurement taken"),
        "measure_kept": translate("AuditWords", "measurement interrupted"),
        "measure_dropped": translate("AuditWords", "interrupted measurement dropped"),
        "measurement_corrected": translate("AuditWords", "measurement corrected"),
        "measurement_removed": translate("AuditWords", "measurement put in the bin"),
        "follow_up_done": translate("AuditWords", "follow-up contact noted"),
    }


def _visits() -> Mapping[str, str]:
    return {
        "trajectory_planned": translate("AuditWords", "trajectory planned"),
        "trajectory_stopped": translate("AuditWords", "trajectory ended early"),
        "trajectory_completed": translate("AuditWords", "trajectory completed"),
        "trajectory_reopened": translate("AuditWords", "trajectory opened again"),
        "trajectory_paused": translate("AuditWords", "trajectory paused"),
        "trajectory_resumed": translate("AuditWords", "trajectory resumed"),
        "brain_closed": translate("AuditWords", "phase brain completed"),
        "brain_continued": translate("AuditWords", "phase brain continued"),
        "session_added": translate("AuditWords", "visit added"),
        "session_held": translate("AuditWords", "visit held"),
        "session_cancelled": translate("AuditWords", "visit cancelled"),
        "session_reinstated": translate("AuditWords", "cancelled visit back on"),
        "session_moved": translate("AuditWords", "visit moved"),
        "sessions_moved": translate("AuditWords", "visits moved"),
        "sessions_placed": translate("AuditWords", "visits given a date"),
        "missed_solved": translate("AuditWords", "missed visits solved"),
        "place_changed": translate("AuditWords", "place of a visit changed"),
        "report_kept": translate("AuditWords", "report written"),
        "report_fixed": translate("AuditWords", "report fixed"),
        "report_added": translate("AuditWords", "addition to a report"),
        "visit_told": translate("AuditWords", "arrival or leaving ticked"),
        "concern_followed": translate("AuditWords", "concern followed"),
    }


def _contacts() -> Mapping[str, str]:
    return {
        "contact_added": translate("AuditWords", "contact noted"),
        "contact_changed": translate("AuditWords", "contact changed"),
        "contact_planned": translate("AuditWords", "contact planned"),
        "contact_unplanned": translate("AuditWords", "contact taken out of the agenda"),
        "contact_moved": translate("AuditWords", "contact moved"),
        "contact_set_aside": translate("AuditWords", "contact set aside"),
        "contact_looked_back": translate("AuditWords", "looked back on a contact"),
        "unplanned_contact": translate("AuditWords", "unplanned contact noted"),
        "condition_answered": translate("AuditWords", "condition answered"),
        "called_back": translate("AuditWords", "call-back noted"),
        "reviewed": translate("AuditWords", "disappointment talked over"),
        "setting_added": translate("AuditWords", "contact setting added"),
        "setting_changed": translate("AuditWords", "contact setting changed"),
        "setting_removed": translate("AuditWords", "contact setting removed"),
    }


def _rest() -> Mapping[str, str]:
    return {
        "store_created": translate("AuditWords", "file made"),
        "settings_changed": translate("AuditWords", "settings changed"),
        "retention_chosen": translate("AuditWords", "retention term chosen"),
        "password_changed": translate("AuditWords", "password changed"),
        "recovery_code_changed": translate("AuditWords", "recovery code changed"),
        "pack_chosen": translate("AuditWords", "method pack chosen"),
        "pack_kept": translate("AuditWords", "method pack kept"),
        "paper_habits": translate("AuditWords", "printer or folder remembered"),
        "absence_put": translate("AuditWords", "absence put in"),
        "absence_changed": translate("AuditWords", "absence changed"),
        "absence_removed": translate("AuditWords", "absence removed"),
        "block_put": translate("AuditWords", "fixed hours put in"),
        "block_changed": translate("AuditWords", "fixed hours changed"),
        "block_removed": translate("AuditWords", "fixed hours removed"),
        "busy_imported": translate("AuditWords", "busy times read in"),
        "imported": translate("AuditWords", "participants read in from a file"),
        "busy_forgotten": translate("AuditWords", "busy times removed"),
        "text_imported": translate("AuditWords", "text of a questionnaire read in"),
        "text_removed": translate("AuditWords", "text of a questionnaire removed"),
    }
