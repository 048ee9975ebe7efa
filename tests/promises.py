"""Which tests keep which promise: ``python -m tests.promises`` prints the table.

Under a test stands what it guards: ``python -m tests.proof.take_out`` takes that out and sees it fail.
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.proof.mechanisms import mechanisms

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise to the user, and the tests (``path under tests::name``) that fail when it is broken."""

    number: str
    says: str
    tests: tuple[str, ...]


PROMISES = (
    Promise(
        "P1",
        "After “saved” a power cut loses nothing; while typing at most two seconds of text",
        (
            "storage/test_kill_store.py::test_after_kill_nothing_acknowledged_is_lost_and_the_file_opens",
            "storage/test_engine.py::test_every_connection_has_the_pragmas_that_the_promises_rest_on",
            "e2e/test_kill_typing.py::test_no_more_than_two_seconds_are_lost",
        ),
    ),
    Promise(
        "P2",
        "A stolen laptop shows nothing",
        (
            "storage/test_engine.py::test_nothing_readable_in_file_and_wal",
            "storage/test_keys.py::test_the_default_cost_is_what_we_promise",
            "storage/test_keys.py::test_the_file_holds_no_secret",
            "e2e/test_day.py::test_after_a_day_only_what_was_meant_to_leave_can_be_read",
            "e2e/test_search.py::test_a_planted_name_is_found",
            "ui/test_no_traces.py::test_a_folder_with_a_name_is_written_nowhere",
            "ui/test_faults.py::test_a_name_in_an_exception_goes_no_further",
            "domain/test_faults.py::test_a_log_line_keeps_codes_only",
            "storage/test_engine.py::test_every_connection_has_the_pragmas_that_the_promises_rest_on",
        ),
    ),
    Promise(
        "P3",
        "Locked means locked",
        (
            "ui/test_locking.py::test_after_locking_no_name_is_left_anywhere",
            "ui/test_locking.py::test_nothing_can_be_written_while_it_is_locked",
            "ui/test_locking.py::test_what_was_on_its_way_is_written_first",
            "ui/test_locking.py::test_dialogs_and_menus_are_closed",
            "ui/test_locking.py::test_what_was_copied_here_leaves_the_clipboard",
            "ui/test_locking.py::test_the_file_is_let_go_of",
            "ui/test_locking.py::test_unlocking_comes_back_to_where_you_were",
            "ui/test_idle_lock.py::test_after_five_minutes_it_locks",
            "ui/test_idle_lock.py::test_what_is_being_typed_is_kept_and_you_are_where_you_were",
            "ui/test_session_watch.py::test_before_sleep_it_locks",
            "ui/test_session_watch.py::test_sleep_waits_until_the_file_is_locked",
            "ui/test_session_watch.py::test_another_user_or_a_locked_screen_locks",
            "ui/test_faults.py::test_a_fault_in_a_page_does_not_keep_the_door_open",
            "services/test_tries.py::test_it_counts_down_and_survives_a_restart",
            "ui/test_locking.py::test_a_dialog_that_is_being_saved_is_out_of_sight_too",
            "ui/test_locking.py::test_what_could_be_taken_back_is_forgotten",
            "ui/test_session_watch.py::test_the_locked_session_locks",
        ),
    ),
    Promise(
        "P4",
        "Six situations of a file, six messages; none offers to erase",
        (
            "storage/test_opening_refused.py::test_wrong_password",
            "storage/test_opening_refused.py::test_what_is_no_store_is_damaged",
            "storage/test_opening_refused.py::test_newer_by_its_key_file",
            "storage/test_opening_refused.py::test_a_read_only_folder_is_no_permission_and_can_still_be_checked",
            "storage/test_opening_refused.py::test_a_full_disk_while_saving_keeps_what_was_saved",
            "storage/test_lock.py::test_another_process_holds_it",
            "storage/test_disk.py::test_six_messages_and_none_offers_to_erase",
            "storage/test_disk.py::test_a_small_disk_that_is_full",
            "storage/test_disk.py::test_permission_lost_half_way_changes_nothing",
            "ui/test_first_window.py::test_the_first_window_comes_forward",
            "storage/test_disk.py::test_no_more_pages_keeps_what_was_saved",
        ),
    ),
    Promise(
        "P5",
        "There is always a verified backup of today, and it restores",
        (
            "storage/test_backups.py::test_the_backup_of_a_day_is_made_once",
            "storage/test_backups.py::test_closing_makes_one_when_something_was_written_since",
            "storage/test_backups.py::test_none_is_made_of_a_damaged_store",
            "storage/test_backups.py::test_a_full_disk_leaves_nothing_and_the_store_as_it_was",
            "storage/test_backups_thinning.py::test_how_many_stay",
            "storage/test_restoring.py::test_the_backup_stands_in_its_place_and_the_old_one_beside_it",
            "storage/test_backups.py::test_a_copy_that_the_disk_gives_back_otherwise_gets_no_name",
            "ui/settings/test_backups.py::test_the_second_place_follows_and_its_absence_is_said",
        ),
    ),
    Promise(
        "P6",
        "A damaged file is set aside, never erased; what can be read is saved",
        (
            "storage/test_opening_refused.py::test_a_flip_in_each_page_is_found",
            "storage/test_opening_refused.py::test_truncated_at_each_page",
            "storage/test_opening_refused.py::test_each_flipped_byte_of_the_key_file_is_refused",
            "storage/test_salvage.py::test_every_page_broken_in_turn_never_gives_less_than_the_backup",
            "services/test_rescue.py::test_restoring_twice_sets_two_files_aside",
            "storage/test_opening_refused.py::test_a_flip_in_a_free_page_is_found",
            "storage/test_opening_refused.py::test_what_is_no_store_is_damaged",
            "storage/test_salvage.py::test_rows_on_a_broken_page_come_from_the_backup_and_the_rest_is_counted",
            "storage/test_salvage.py::test_what_lies_behind_a_broken_page_is_read_too",
        ),
    ),
    Promise(
        "P7",
        "An older program never touches a newer file; an upgrade never loses a row",
        (
            "storage/test_released.py::test_rows_of_every_version_before_this_one_are_kept",
            "storage/test_released.py::test_every_row_is_there_after_the_upgrade",
            "storage/test_released.py::test_a_newer_file_is_refused_with_what_to_do",
            "storage/test_upgrade.py::test_a_verified_backup_of_the_old_version_comes_first",
            "storage/test_opening_refused.py::test_newer_by_what_stands_inside",
            "storage/test_upgrade.py::test_a_fault_in_the_last_step_takes_all_steps_back",
        ),
    ),
    Promise(
        "P8",
        "Forgotten password: the recovery code opens it; a change of password loses no file",
        (
            "storage/test_keys.py::test_password_and_recovery_code_open_the_same_key",
            "storage/test_opening_refused.py::test_recovery_code_of_another_store",
            "storage/test_opening_refused.py::test_a_password_change_on_a_full_disk_keeps_the_old_one",
            "storage/test_renewing.py::test_a_power_cut_leaves_the_one_or_the_other",
            "ui/settings/test_secrets.py::test_the_wrap_of_a_new_password_has_the_cost_of_this_program",
            "storage/test_keys.py::test_a_wrap_can_not_be_moved_to_another_store_or_out_of_practice",
            "storage/test_opening.py::test_a_new_key_file_that_does_not_prove_itself_is_not_used",
            "storage/test_kill_store.py::test_after_kill_nothing_acknowledged_is_lost_and_the_file_opens",
        ),
    ),
    Promise(
        "P9",
        "What leaves the program is what you saw",
        (
            "e2e/test_main_job.py::test_from_first_start_to_pdf",
            "reports/test_every_paper.py::test_a_name_that_is_not_asked_for_stands_nowhere_in_the_file",
            "services/test_documents.py::test_the_bytes_are_there_and_nothing_else",
            "ui/reports/test_reports_page.py::test_the_saved_file_is_the_preview_and_holds_no_name",
            "ui/reports/test_documents_list.py::test_the_password_opens_the_pdf_and_nothing_else_does",
            "ui/test_privacy.py::test_a_concern_asks_for_a_choice_before_the_package_leaves",
            "storage/test_opening_refused.py::test_a_wal_is_looked_over_without_a_copy_anywhere",
            "ui/reports/test_documents_list.py::test_where_consent_was_refused_nothing_leaves_without_a_reason",
            "ui/reports/test_reports_page.py::test_free_text_and_name_are_off_on_every_arrival",
            "ui/test_privacy.py::test_a_refusal_shows_in_the_dossier_and_sharing_asks_why",
        ),
    ),
    Promise(
        "P10",
        "Your data is yours: one participant, or everything, in open formats",
        (
            "services/test_privacy.py::test_the_package_is_everything_but_what_was_left_out",
            "services/test_privacy.py::test_everything_goes_round_in_one_zip",
        ),
    ),
    Promise(
        "P11",
        "Deleting is deliberate and honest",
        (
            "storage/test_erasing.py::test_erasing_leaves_no_row_and_no_byte",
            "storage/test_erasing.py::test_an_old_backup_that_comes_back_is_erased_again",
            "services/test_privacy.py::test_erasing_asks_the_code_and_names_the_backups",
            "storage/test_erasing.py::test_no_page_is_left_free",
            "storage/test_restoring.py::test_who_was_erased_does_not_come_back",
            "services/test_privacy.py::test_whoever_is_in_the_bin_is_listed_and_comes_back_with_everything",
        ),
    ),
    Promise(
        "P12",
        "Who did what is known",
        (
            "storage/test_audit.py::test_a_changed_line_is_named",
            "storage/test_audit.py::test_a_line_taken_from_the_middle_is_named",
            "storage/test_audit.py::test_no_text_stands_in_the_log",
            "storage/test_audit.py::test_a_line_out_of_another_copy_of_the_log_is_named",
            "storage/test_audit.py::test_lines_cut_off_the_end_are_missed",
        ),
    ),
    Promise(
        "P13",
        "Bad input gets a clear message, and nothing is lost",
        (
            "method/test_broken_packs.py::test_a_mutated_pack_loads_or_is_refused_and_nothing_else",
            "exchange/test_sheets.py::test_a_damaged_file_is_refused_or_read_and_nothing_else",
            "storage/test_fuzz.py::test_a_harmed_file_is_refused_or_read_and_nothing_else",
            "storage/test_backups_hostile.py::test_hostile_entries_are_refused",
            "storage/test_backups_hostile.py::test_a_packed_bundle_is_refused_before_it_unfolds",
            "exchange/test_sheets.py::test_what_is_no_sheet_says_why",
            "ui/test_privacy.py::test_erasing_wants_a_reason_and_the_code",
        ),
    ),
)


def exists(test: str) -> bool:
    """Whether the named test function stands in the named file."""
    path, _, name = test.partition("::")
    file = ROOT / "tests" / path
    if not file.is_file():
        return False
    tree = ast.parse(file.read_text("utf-8"))
    return any(isinstance(part, ast.FunctionDef) and part.name == name for part in tree.body)


def table() -> str:
    """The promises with their tests, and what each test guards, as text."""
    guarded: dict[tuple[str, str], list[str]] = {}
    for one in mechanisms():
        for test in one.tests:
            guarded.setdefault((one.promise, test), []).append(one.says)
    lines = []
    for promise in PROMISES:
        lines.append(f"{promise.number:<4} {promise.says}")
        for test in promise.tests:
            lines.append(f"     tests/{test}")
            lines += [f"          {says}" for says in guarded.get((promise.number, test), ())]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
