"""What an action did, as undo and the log name it: "bezoek verzet"."""

from __future__ import annotations

from desktop.language import translate


def action(code: str) -> str:
    """What an action did, as undo names it: "bezoek verzet"; unknown codes are "de laatste handeling"."""
    return known_action(code) or translate("Action", "the last action")


def known_action(code: str) -> str:
    """The same, for the log; empty for a code that this program does not know."""
    return _actions().get(code, "")


def _actions() -> dict[str, str]:
    return _trajectories() | _agenda() | _visits() | _contacts() | _measures() | _file()


def _trajectories() -> dict[str, str]:
    """Participants and their eight weeks."""
    return {
        "participant_added": translate("Action", "participant added"),
        "participant_changed": translate("Action", "participant’s details changed"),
        "participant_removed": translate("Action", "participant put in the bin"),
        "participant_put_back": translate("Action", "participant restored from the bin"),
        "imported": translate("Action", "participants imported"),
        "trajectory_planned": translate("Action", "eight weeks planned"),
        "trajectory_paused": translate("Action", "trajectory paused"),
        "trajectory_resumed": translate("Action", "trajectory resumed"),
        "trajectory_stopped": translate("Action", "trajectory stopped"),
        "trajectory_completed": translate("Action", "trajectory completed"),
        "trajectory_reopened": translate("Action", "trajectory opened again"),
        "follow_up_done": translate("Action", "follow-up noted"),
        "brain_closed": translate("Action", "phase brain closed"),
        "brain_continued": translate("Action", "phase brain continued"),
        "card_kept": translate("Action", "card for later saved"),
        "question_changed": translate("Action", "question for the supervisor changed"),
    }


def _agenda() -> dict[str, str]:
    """Dates: visits, absence, the own calendar."""
    return {
        "session_added": translate("Action", "extra visit added"),
        "session_moved": translate("Action", "visit moved"),
        "sessions_moved": translate("Action", "visit and all following moved"),
        "sessions_placed": translate("Action", "visits given a date"),
        "missed_solved": translate("Action", "missed week solved"),
        "place_changed": translate("Action", "place of a visit changed"),
        "absence_put": translate("Action", "absence entered"),
        "absence_changed": translate("Action", "absence changed"),
        "absence_removed": translate("Action", "absence removed"),
        "block_put": translate("Action", "fixed block added"),
        "block_changed": translate("Action", "fixed block changed"),
        "block_removed": translate("Action", "fixed block removed"),
        "busy_imported": translate("Action", "own calendar imported"),
        "busy_forgotten": translate("Action", "own calendar removed"),
    }


def _visits() -> dict[str, str]:
    """What is written about a visit."""
    return {
        "session_held": translate("Action", "visit marked as held"),
        "session_cancelled": translate("Action", "visit cancelled"),
        "session_reinstated": translate("Action", "visit planned again"),
        "visit_told": translate("Action", "arrival or departure reported"),
        "concern_followed": translate("Action", "concern followed up"),
        "report_kept": translate("Action", "report saved"),
        "report_fixed": translate("Action", "report finalised"),
        "draft_kept": translate("Action", "draft saved"),
        "draft_dropped": translate("Action", "draft removed"),
        "draft_set_aside": translate("Action", "draft put in the bin"),
        "note_written": translate("Action", "working note written"),
        "note_destroyed": translate("Action", "working note destroyed"),
    }


def _contacts() -> dict[str, str]:
    """Contacts and their settings."""
    return {
        "contact_added": translate("Action", "meeting added"),
        "unplanned_contact": translate("Action", "unplanned meeting recorded"),
        "contact_changed": translate("Action", "meeting changed"),
        "contact_moved": translate("Action", "meeting moved"),
        "condition_answered": translate("Action", "condition answered"),
        "condition_task": translate("Action", "something to do for a condition"),
        "contact_planned": translate("Action", "meeting planned"),
        "contact_unplanned": translate("Action", "meeting taken off the plan"),
        "contact_set_aside": translate("Action", "meeting set aside or taken back"),
        "contact_looked_back": translate("Action", "look-back recorded"),
        "called_back": translate("Action", "call noted"),
        "reviewed": translate("Action", "review recorded"),
        "setting_added": translate("Action", "setting added"),
        "setting_changed": translate("Action", "setting changed"),
        "setting_removed": translate("Action", "setting taken off the list"),
        "pack_chosen": translate("Action", "own conditions taken into use"),
        "pack_kept": translate("Action", "texts of the method kept"),
    }


def _measures() -> dict[str, str]:
    """Questionnaires."""
    return {
        "measured": translate("Action", "measurement recorded"),
        "measurement_corrected": translate("Action", "measurement corrected"),
        "measurement_removed": translate("Action", "measurement put in the bin"),
        "measure_kept": translate("Action", "questionnaire kept for later"),
        "measure_dropped": translate("Action", "waiting questionnaire thrown away"),
        "text_imported": translate("Action", "text of a questionnaire imported"),
        "text_removed": translate("Action", "text of a questionnaire removed"),
    }


def _file() -> dict[str, str]:
    """The file itself, who looked and what left it."""
    return {
        "settings_changed": translate("Action", "settings changed"),
        "store_created": translate("Action", "file made"),
        "password_changed": translate("Action", "password changed"),
        "recovery_code_changed": translate("Action", "recovery code changed"),
        "data_key_changed": translate("Action", "file locked anew after a leaked password"),
        "restore": translate("Action", "backup restored"),
        "erased": translate("Action", "erased for good"),
        "erased_again": translate("Action", "erased again after a restore"),
        "statement_kept": translate("Action", "words of the participant saved"),
        "statement_removed": translate("Action", "words of the participant put in the bin"),
        "retention_chosen": translate("Action", "retention period chosen"),
        "retention_kept": translate("Action", "file kept longer"),
        "opened": translate("Action", "file opened"),
        "dossier_opened": translate("Action", "file opened"),
        "paper_habits": translate("Action", "printer or folder remembered"),
        "exported": translate("Action", "printed or saved"),
    }
