"""What a first start needs: a recovery code, its sheet, the new store, a practice file.

Nothing heavy is imported with this module: the first window is painted before SQLAlchemy is there.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.clock import SYSTEM_CLOCK
from desktop.domain.errors import AlreadyExists
from desktop.storage.durable import part_path, place_new, removed_at_end, translate_os_errors, write_new
from desktop.storage.keys import read_key_file
from desktop.storage.paths import default_store_path, key_path
from desktop.storage.recovery_codes import (
    GROUP_LENGTH,
    GROUPS,
    new_recovery_code,
    normalise_recovery_code,
    same_group,
)

if TYPE_CHECKING:
    from desktop.services.office import Services
    from desktop.services.security import PasswordStrength


@dataclass(frozen=True, slots=True)
class Start:
    """Everything that was chosen at a first start; ``counsellor`` is not empty."""

    path: Path
    counsellor: str
    organisation: str
    password: str
    recovery_code: str
    retention_years: int | None = None
    """How long files are kept; ``None``: asked again on Vandaag."""
    sheet_left: bool = False
    """Whether the sheet with the recovery code was printed or saved before there was a file to log it in."""


@dataclass(frozen=True, slots=True)
class TypedBack:
    """How a recovery code was typed back.

    ``right``: the asked group, or the whole code, is right. ``wrong`` is the number (1-8) of the first
    group that is not, 0 while there is too little to judge; ``typed`` is that group as it was typed.
    ``other`` is the number of the group that was typed in its place, 0 when it is none of them.
    """

    right: bool = False
    wrong: int = 0
    typed: str = ""
    other: int = 0


def new_code() -> str:
    """Return a fresh recovery code: eight groups of four with a space between."""
    return new_recovery_code(secrets.token_bytes)


def group_to_ask() -> int:
    """Return the number (1-8) of the group that has to be typed back, by chance."""
    return 1 + secrets.randbelow(GROUPS)


def typed_back(code: str, group: int, typed: str) -> TypedBack:
    """Judge what was typed of ``code``: group number ``group``, or all eight."""
    groups = normalise_recovery_code(typed)
    meant = normalise_recovery_code(code)
    if same_group(code, group, typed) or groups == meant:
        return TypedBack(right=True)
    shown = "".join(c for c in typed.upper() if c.isalnum())
    if len(shown) == GROUP_LENGTH:
        other = 1 + meant.index(groups[0]) if groups and groups[0] in meant else 0
        return TypedBack(wrong=group, typed=shown, other=other)
    if len(shown) < GROUPS * GROUP_LENGTH:
        return TypedBack()
    wrong = next(n for n in range(GROUPS + 1) if n == GROUPS or groups[n : n + 1] != meant[n : n + 1])
    at = min(wrong, GROUPS - 1) * GROUP_LENGTH
    return TypedBack(wrong=min(wrong, GROUPS - 1) + 1, typed=shown[at : at + GROUP_LENGTH])


def strength_of(password: str, own_words: tuple[str, ...] = ()) -> PasswordStrength:
    """Judge a password as ``security.password_strength`` does, with its imports on the calling thread."""
    from desktop.services.security import password_strength

    return password_strength(password, own_words)


def recovery_sheet(code: str, store_label: str, language: str) -> bytes:
    """Return the PDF of the recovery sheet as of today; takes a moment, for a worker."""
    from desktop.method.loader import load_pack
    from desktop.reports.recovery import recovery_sheet_pdf
    from desktop.services.papers import paper_source

    # The first sheet is made before there is a file: the pack is that of the program.
    source = paper_source(load_pack(), SYSTEM_CLOCK.today())
    return recovery_sheet_pdf(code, store_label, source, language)


def save_sheet(pdf: bytes, folder: Path, name: str) -> Path:
    """Write the sheet as ``name``.pdf in ``folder``, durably, and return its path; never overwrites.

    Raises NoSpace, NoPermission, NotFound (the stick was taken out).
    """
    target = folder / f"{name}.pdf"
    for number in range(2, 100):
        part = part_path(target)
        try:
            with translate_os_errors(target), removed_at_end(part):
                write_new(part, pdf)
                place_new(part, target)
        except AlreadyExists:
            target = folder / f"{name} ({number}).pdf"
        else:
            return target
    raise AlreadyExists(path=str(target))


def begin(start: Start) -> Services:
    """Make the store of a first start and open it; raises as ``office.create`` does."""
    from desktop.services import office
    from desktop.services.settings import Settings

    settings = Settings(counsellor=start.counsellor, organisation=start.organisation)
    services = office.create(start.path, start.password, start.recovery_code, settings)
    if start.retention_years is not None:
        services.retention.choose(start.retention_years)
        services.history.forget()
    if start.sheet_left:
        services.documents.left("recovery")
    return services


# --- practice ---------------------------------------------------------------------------------


def practice_path(store_path: Path) -> Path:
    """Return where the practice file stands: beside the real one, under its own name."""
    return store_path.with_name(default_store_path(practice=True).name)


def is_practice(path: Path) -> bool:
    """Tell whether ``path`` is a practice file; reads its key file only and raises what is wrong with it."""
    return read_key_file(key_path(path)).practice


def practice_password() -> str:
    """Return the password of every practice file."""
    from desktop.services.practice import PASSWORD

    return PASSWORD


def make_practice(path: Path, today: date) -> None:
    """Play the practice caseload into a new file, in place of an earlier practice file, and close it.

    Raises InUse when that one is open, AlreadyExists when ``path`` is no practice file.
    """
    from desktop.services.practice import clear_practice, play_practice

    clear_practice(path)
    play_practice(path, today).close()


def open_practice(path: Path) -> Services:
    """Open a practice file with the password that all of them have; its clock is the real one."""
    from desktop.services import office

    return office.unlock(path, password=practice_password())
