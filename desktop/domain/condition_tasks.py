"""What a counsellor still does for an open condition: call, take along, or agree on something."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from desktop.domain.conditions import ConditionStatus

MADE, TICKED = "task_made", "task_ticked"
"""Codes in the history of a contact; the detail is the condition."""


class TaskKind(StrEnum):
    """What there is to do for a condition."""

    CALL = "call"
    TAKE_ALONG = "take_along"
    AGREE = "agree"


_KINDS: Final[Mapping[str, TaskKind]] = MappingProxyType(
    {
        "S1": TaskKind.AGREE,
        "P1": TaskKind.CALL,
        "P2": TaskKind.CALL,
        "G1": TaskKind.AGREE,
        "N2": TaskKind.AGREE,
    }
)


def task_kind(code: str) -> TaskKind:
    """The kind that goes with what the method advises for a hard condition.

    What is done together with the participant (R1, R3, S2, S3, G2, G3) goes along to the next visit.
    """
    return _KINDS.get(code, TaskKind.TAKE_ALONG)


def open_tasks_of(
    events: Iterable[tuple[str, str]], statuses: Iterable[ConditionStatus]
) -> tuple[ConditionStatus, ...]:
    """Return the conditions for which something was put down that is not done, in their order.

    ``events``: (code, detail) of the history, oldest first. A task stands until it is ticked or the
    condition is "ja"; when that answer no longer holds, it stands again (M6).
    """
    standing: set[str] = set()
    for code, condition in events:
        if code == MADE:
            standing.add(condition)
        elif code == TICKED:
            standing.discard(condition)
    return tuple(s for s in statuses if s.condition.code in standing and not s.is_yes)
