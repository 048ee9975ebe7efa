"""What a counsellor and a supervisor must see: gap, silence, disappointments, no clearance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class WarningKind(StrEnum):
    """Kinds of warning, in order of weight."""

    TWO_NOT_POSITIVE = "two_not_positive"
    GAP = "gap"
    CONTACT_WITHOUT_CLEARANCE = "contact_without_clearance"
    SIGNS_WITHDRAWN = "signs_withdrawn"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Warning_:  # noqa: N801 - "Warning" is a builtin
    """A warning; ``days`` for gap and silence, ``count`` for contacts."""

    kind: WarningKind
    days: int = 0
    count: int = 0
