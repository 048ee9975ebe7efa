"""What can go wrong in the user's world, free of language.

An :class:`OpmaatError` is a situation that the user can mend; a bug is any other exception.
The words stand in ``desktop.language.words``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Problem:
    """One objection to what was entered.

    ``field`` names the attribute it belongs to (empty: the whole), ``code`` is a stable key such as
    ``"required"``, and ``params`` fill the sentence (numbers, dates as ISO text, condition codes).
    """

    field: str
    code: str
    params: tuple[tuple[str, str | int], ...] = ()


class OpmaatError(Exception):
    """A situation of the outside world with its own message and exit code."""

    exit_code: ClassVar[int] = 1
    code: ClassVar[str] = "unexpected"

    def __init__(self, **params: str | int) -> None:
        super().__init__(self.code, params)
        self.params = params


class Rejected(OpmaatError):  # noqa: N818 - the field's word for refused input
    """Input or an action that the rules refuse; carries every reason, not only the first."""

    code = "rejected"

    def __init__(self, *problems: Problem) -> None:
        super().__init__()
        self.problems = problems

    def __str__(self) -> str:
        return "; ".join(f"{p.field}:{p.code}" for p in self.problems)


class UsageError(OpmaatError):
    """The command line was not understood, or a path is missing (exit 2)."""

    exit_code = 2
    code = "usage"


class WrongPassword(OpmaatError):  # noqa: N818
    """Neither the password nor the recovery code unwraps the data key (exit 3)."""

    exit_code = 3
    code = "wrong_password"


class Damaged(OpmaatError):  # noqa: N818
    """The file is not a store, or part of it cannot be read (exit 4)."""

    exit_code = 4
    code = "damaged"


class KeyFileMissing(Damaged):
    """The sibling ``.opmaat-key`` is not beside the store (exit 4)."""

    code = "key_file_missing"


class KeyFileForeign(Damaged):
    """The sibling key file belongs to another store (exit 4)."""

    code = "key_file_foreign"


class NewerVersion(OpmaatError):  # noqa: N818
    """Made by a newer version of Opmaat; nothing was changed (exit 5)."""

    exit_code = 5
    code = "newer_version"


class InUse(OpmaatError):  # noqa: N818
    """Another process holds the store open (exit 6)."""

    exit_code = 6
    code = "in_use"


class NoSpace(OpmaatError):  # noqa: N818
    """The disk is full (exit 7)."""

    exit_code = 7
    code = "no_space"


class NoPermission(OpmaatError):  # noqa: N818
    """The folder or file may not be read or written (exit 7)."""

    exit_code = 7
    code = "no_permission"


class AlreadyExists(OpmaatError):  # noqa: N818
    """The target is there already and is never overwritten (exit 2)."""

    exit_code = 2
    code = "already_exists"


class NotFound(OpmaatError):  # noqa: N818
    """A record or participant code that does not exist (exit 2)."""

    exit_code = 2
    code = "not_found"


class Stopped(OpmaatError):  # noqa: N818
    """The user stopped it half-way; nothing was written (exit 1)."""

    code = "stopped"


class PackBroken(OpmaatError):  # noqa: N818
    """A method pack or instrument file breaks its contract; names file, key and fault."""

    code = "pack_broken"

    def __init__(self, file: str, key: str, fault: str) -> None:
        super().__init__(file=file, key=key, fault=fault)


class SheetUnreadable(OpmaatError):  # noqa: N818
    """A sheet that cannot be read; ``reason`` says why (exit 4).

    ``not_a_sheet``, ``empty``, ``protected`` (a password, or the old .xls), ``too_large`` or ``too_many``
    (rows, with ``limit``).
    """

    exit_code = 4
    code = "sheet_unreadable"


class CalendarUnreadable(OpmaatError):  # noqa: N818
    """A calendar file that cannot be read; ``reason`` says why (exit 4).

    ``not_a_calendar``, ``encoding``, ``too_large`` or ``too_many`` (with ``limit``), ``stopped`` (by
    the user).
    """

    exit_code = 4
    code = "calendar_unreadable"
