"""What each kind of trouble is called, and what is safe in it."""

from __future__ import annotations

from desktop.domain.errors import OpmaatError
from desktop.language import translate

NEEDS_KEY = frozenset({"key_file_missing", "key_file_foreign", "key_file_damaged"})
"""The records are whole; only the key file beside them is not."""
NEEDS_COPY = NEEDS_KEY | {"damaged", "foreign", "not_found"}
"""A backup helps."""


def code_of(error: OpmaatError) -> str:
    """Return which trouble it is: the code of the error, apart for a broken key file and for junk."""
    part = error.params.get("part")
    if error.code == "damaged" and part == "key_file":
        return "key_file_damaged"
    if error.code == "damaged" and part == "foreign":
        return "foreign"
    return error.code


def title_of(code: str) -> str:
    """Return what is the matter, in one line."""
    return {
        "damaged": translate("Trouble", "Part of your file cannot be read"),
        "foreign": translate("Trouble", "This file cannot be read as an Opmaat file"),
        "key_file_damaged": translate("Trouble", "The key file is damaged"),
        "key_file_missing": translate("Trouble", "The key file is not there"),
        "key_file_foreign": translate("Trouble", "The key file belongs to another file"),
        "newer_version": translate("Trouble", "This file was made by a newer Opmaat"),
        "in_use": translate("Trouble", "This file is open already"),
        "no_permission": translate("Trouble", "Opmaat has no access here"),
        "no_space": translate("Trouble", "The disk is full"),
        "not_found": translate("Trouble", "The file is not here any more"),
    }.get(code, translate("Trouble", "Your file does not open now"))


def safe_text(code: str) -> tuple[str, str]:
    """Return what is safe: a strong first sentence and one after it."""
    nothing = translate("Trouble", "Nothing was erased or changed.")
    if code in NEEDS_KEY:
        return nothing, translate("Trouble", "Your records are whole; only the key to them is missing.")
    if code in {"damaged", "foreign"}:
        return nothing, translate("Trouble", "The file stays as it is.")
    if code == "not_found":
        return nothing, translate(
            "Trouble", "Perhaps the file was moved, or the drive it is on is not there."
        )
    return nothing, translate("Trouble", "Everything that you saved is still in the file.")
