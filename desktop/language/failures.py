"""What went wrong in the user's world: what it is, what is safe, and what to do next (P4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import PurePath

from desktop.domain.errors import (
    AlreadyExists,
    CalendarUnreadable,
    Damaged,
    InUse,
    KeyFileForeign,
    KeyFileMissing,
    NewerVersion,
    NoPermission,
    NoSpace,
    NotFound,
    OpmaatError,
    PackBroken,
    Rejected,
    SheetUnreadable,
    Stopped,
    UsageError,
    WrongPassword,
)
from desktop.domain.pack import MethodPack
from desktop.language import dates, translate
from desktop.language.objections import problem_text


def error_text(error: OpmaatError, pack: MethodPack | None = None) -> str:
    """One or two sentences: what is the matter, and what to do; nothing ever offers to erase.

    Of a :class:`Rejected` it is every reason, one after the other; ``pack`` names the conditions.
    """
    if isinstance(error, Rejected):
        # The same reason for two fields is said once.
        return " ".join(dict.fromkeys(problem_text(problem, pack) for problem in error.problems))
    return _SENTENCES.get(type(error), _of_file)(error)


def _param(error: OpmaatError, name: str) -> str:
    return str(error.params.get(name, ""))


def _name(error: OpmaatError) -> str:
    return PurePath(_param(error, "path")).name


def _wrong_password(error: OpmaatError) -> str:
    if _param(error, "kind") != "recovery_code":
        return translate("Failure", "This password is not right. Try again, or use the recovery code.")
    groups = _param(error, "groups")
    if groups:
        sentence = translate(
            "Failure", "Look again at group {groups} of the recovery code: it has a typing error."
        )
        return sentence.format(groups=groups)
    return translate(
        "Failure", "This recovery code does not open this file. Use the newest code of this very file."
    )


def _damaged(error: OpmaatError) -> str:
    sentence = {
        "key_file": translate(
            "Failure",
            "The key file ‘{name}’ is damaged. Your records are untouched. Restore a copy of the key file "
            "from the folder with backups.",
        ),
        "backup": translate(
            "Failure",
            "The backup ‘{name}’ is damaged or incomplete. Nothing was changed. Take another backup.",
        ),
        "pages": translate(
            "Failure",
            "Part of ‘{name}’ cannot be read. Nothing was erased. Restore a backup; this file stays.",
        ),
        "structure": translate(
            "Failure",
            "‘{name}’ can be read, but its parts do not fit together. Nothing was erased. Restore a "
            "backup; this file stays.",
        ),
        "audit": translate(
            "Failure",
            "The log in ‘{name}’ was changed by something other than Opmaat. "
            "Keep this file as it is and ask your administrator to look at it.",
        ),
    }.get(
        _param(error, "part"),
        translate(
            "Failure",
            "‘{name}’ is damaged, or it is not an Opmaat file. Nothing was changed. Restore a backup; "
            "this file stays.",
        ),
    )
    return sentence.format(name=_name(error))


def _key_file_missing(error: OpmaatError) -> str:
    said = translate(
        "Failure",
        "The key file ‘{path}’ is not there. It belongs beside your file, "
        "and without it the file stays closed.",
    ).format(path=_param(error, "path"))
    copy = _param(error, "copy")
    if not copy:
        return f"{said} " + translate(
            "Failure", "Put it back from where it was moved to, or restore a backup."
        )
    made = _param(error, "made_at")
    mending = translate(
        "Failure", "The newest copy is ‘{copy}’, of {day}. Put it back under the name ‘{name}’."
    )
    day = dates.with_year(datetime.fromisoformat(made).date()) if made else "…"
    return f"{said} " + mending.format(copy=copy, day=day, name=_name(error))


def _usage(error: OpmaatError) -> str:
    known = {
        "no_participant": translate(
            "Failure", "This document is about one participant: say whom with --participant CODE."
        ),
        "consent_refused": translate(
            "Failure",
            "This participant gave no consent for this document, or took it back. Say why it leaves all the "
            "same with --reason asked, law or safety.",
        ),
        "one_secret": translate("Failure", "Give a password or a recovery code, not both."),
        "no_password": translate(
            "Failure", "There is no keyboard to ask the password from. Use --password-file."
        ),
        "password_not_utf8": translate(
            "Failure", "The password file is not plain text. Save it as UTF-8 and try again."
        ),
        "unknown_instrument": translate("Failure", "This questionnaire is not there. Choose from: {known}."),
    }
    sentence = known.get(_param(error, "reason")) or translate(
        "Failure", "This command was not understood. ‘opmaat --help’ shows what is possible."
    )
    return sentence.format(known=_param(error, "known"))


def _not_found(error: OpmaatError) -> str:
    params = error.params
    if "path" in params:
        return translate("Failure", "‘{path}’ is not there. Check the name and the folder.").format(
            path=params["path"]
        )
    if "code" in params:
        return translate("Failure", "There is no participant with code {code}. Check the code.").format(
            code=params["code"]
        )
    if params.get("what") == "instrument":
        return translate("Failure", "There is no questionnaire ‘{name}’. Check the name.").format(
            name=params.get("id", "")
        )
    return translate("Failure", "This is not there any more. Perhaps it was removed; go back and look again.")


def _sheet_unreadable(error: OpmaatError) -> str:
    sentence = {
        "empty": translate("Failure", "There is nothing in ‘{name}’. Nothing was imported."),
        "protected": translate(
            "Failure",
            "‘{name}’ has a password or is in the old Excel format. Nothing was imported. Open it in "
            "Excel and save it as .xlsx without a password.",
        ),
        "too_large": translate(
            "Failure",
            "‘{name}’ is too large. Nothing was imported. Save the sheet with participants as a file of "
            "its own.",
        ),
        "too_many": translate(
            "Failure",
            "‘{name}’ has more than {limit} rows. Nothing was imported. Split it into several files.",
        ),
    }.get(
        _param(error, "reason"),
        translate(
            "Failure",
            "‘{name}’ is not a sheet that can be read. Nothing was imported. Save it as .xlsx or .csv.",
        ),
    )
    return sentence.format(name=_name(error), limit=_param(error, "limit"))


def _calendar_unreadable(error: OpmaatError) -> str:
    sentence = {
        "encoding": translate(
            "Failure",
            "The letters in ‘{name}’ cannot be read. Nothing was imported. Save your calendar once more "
            "as an .ics file in UTF-8.",
        ),
        "too_large": translate(
            "Failure",
            "‘{name}’ is larger than {limit} MB. Nothing was imported. Save fewer months of your calendar.",
        ),
        "too_many": translate(
            "Failure",
            "There are more than {limit} appointments in these weeks of ‘{name}’. Nothing was imported. "
            "Choose fewer weeks.",
        ),
        "stopped": translate("Failure", "Stopped. Nothing of ‘{name}’ was imported."),
    }.get(
        _param(error, "reason"),
        translate(
            "Failure",
            "‘{name}’ is not a calendar file. Nothing was imported. Save your calendar as an .ics file "
            "and choose that one.",
        ),
    )
    return sentence.format(name=_name(error), limit=_param(error, "limit"))


def _pack_broken(error: OpmaatError) -> str:
    fault = fault_text(_param(error, "fault"))
    key = _param(error, "key")
    if key:
        sentence = translate("Failure", "The method file ‘{file}’ is not right. At ‘{key}’: {fault}.")
    else:
        sentence = translate("Failure", "The method file ‘{file}’ is not right: {fault}.")
    return sentence.format(file=_param(error, "file"), key=key, fault=fault)


def _of_file(error: OpmaatError) -> str:
    sentences: dict[type[OpmaatError], str] = {
        KeyFileForeign: translate(
            "Failure",
            "The key file beside ‘{name}’ belongs to another file. Nothing was changed. "
            "Put the key file of this very file beside it.",
        ),
        NewerVersion: translate(
            "Failure",
            "‘{name}’ was made by a newer version of Opmaat. Nothing was changed. "
            "Install that version to open it.",
        ),
        InUse: translate(
            "Failure", "‘{name}’ is open already, in another window or by someone else. Close it there first."
        ),
        NoSpace: translate(
            "Failure",
            "The disk is full. What was saved before is safe. Make room and do this again.",
        ),
        NoPermission: translate(
            "Failure", "‘{path}’ may not be read or written here. Choose another folder, or ask for access."
        ),
        AlreadyExists: translate(
            "Failure", "‘{path}’ is there already and is never overwritten. Choose another name."
        ),
    }
    found = sentences.get(type(error)) or translate(
        "Failure",
        "Something went wrong that Opmaat did not expect. What was saved before is safe. Try again.",
    )
    if isinstance(error, NoPermission) and _param(error, "reason") == "no_locks":
        found = translate(
            "Failure",
            "The folder of ‘{name}’ cannot prevent the file from being opened twice. Put the file on this "
            "computer itself.",
        )
    return found.format(name=_name(error), path=_param(error, "path"))


def fault_text(code: str) -> str:
    """What is wrong in a method file, as part of a sentence; an unknown code stands for itself."""
    return {
        "missing": translate("PackFault", "this is missing"),
        "unknown_key": translate("PackFault", "this name is not known"),
        "wrong_type": translate("PackFault", "this is another kind of value than expected"),
        "missing_language": translate("PackFault", "the text is not there in every language"),
        "empty": translate("PackFault", "this is empty"),
        "too_long": translate("PackFault", "the text is too long"),
        "bad_character": translate("PackFault", "there is a character that may not be there"),
        "not_allowed": translate("PackFault", "this value is not allowed"),
        "out_of_bounds": translate("PackFault", "the number is outside its bounds"),
        "duplicate": translate("PackFault", "this is there twice"),
        "wrong_order": translate("PackFault", "the order is not right"),
        "hard_removed": translate("PackFault", "a hard condition may not be left out"),
        "element_not_allowed": translate("PackFault", "this working element does not fit the phase"),
        "contact_too_early": translate("PackFault", "meeting may not come before phase relationships"),
        "not_toml": translate("PackFault", "this is not a readable TOML file"),
        "not_utf8": translate("PackFault", "the file is not saved as UTF-8"),
        "too_large": translate("PackFault", "the file is too large"),
        "unreadable": translate("PackFault", "the file cannot be read"),
    }.get(code, code)


_SENTENCES: dict[type[OpmaatError], Callable[[OpmaatError], str]] = {
    WrongPassword: _wrong_password,
    Damaged: _damaged,
    KeyFileMissing: _key_file_missing,
    UsageError: _usage,
    NotFound: _not_found,
    CalendarUnreadable: _calendar_unreadable,
    SheetUnreadable: _sheet_unreadable,
    PackBroken: _pack_broken,
    Stopped: lambda _error: translate("Failure", "Stopped. Nothing was written."),
}
