"""The conditions for a positive contact setting: which answers hold, what is open (M5, M6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from desktop.domain.contact import Answer, ConditionAnswer, Contact
from desktop.domain.pack import Condition, MethodPack
from desktop.domain.signs import BrainOpening
from desktop.domain.trajectory import Phase


@dataclass(frozen=True, slots=True)
class ConditionStatus:
    """Where one condition stands for one contact, at this reading."""

    condition: Condition
    answer: Answer | None
    """The answer that holds now; ``None``: never answered, or reopened (M6)."""
    current: bool
    """Whether the last answer still holds; ``False`` as well when there is none."""
    reopened_by: tuple[str, ...] = ()
    """Aspects (``pack.ASPECTS``) that changed since the last answer."""
    previous: Answer | None = None
    """The last answer when it no longer holds ("vorige keer: ja")."""
    answered_at: datetime | None = None
    """When the last answer was given, whether it holds or not."""
    computed: bool = False
    """R2: answered by the program, read-only."""
    evidence: tuple[tuple[UUID, int, int], ...] = ()
    """R2: (session id, number, signs) of the sessions that say so (M4)."""

    @property
    def is_yes(self) -> bool:
        """Whether it counts as met; "unknown", reopened and unanswered count as "no" (M5)."""
        return self.current and self.answer is Answer.YES


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is still open, as codes in the order of the pack (M5)."""

    hard_open: tuple[str, ...]
    soft_open: tuple[str, ...]
    hard_total: int
    soft_total: int


def condition_statuses(
    pack: MethodPack, contact: Contact, opening: BrainOpening, phase: Phase
) -> tuple[ConditionStatus, ...]:
    """Return the status of every condition of the pack, in its order (M5, M6).

    The last answer per condition counts, and only while each aspect the condition rests on is what it
    was when the answer was given. R2 is computed from ``opening``; answers given to it are ignored.
    """
    last = {answer.condition: answer for answer in contact.answers}
    return tuple(
        _computed(condition, opening)
        if condition.computed
        else _answered(condition, last.get(condition.code), contact, phase)
        for condition in pack.conditions
    )


def verdict(statuses: Iterable[ConditionStatus]) -> Verdict:
    """Sum statuses up: which hard and soft conditions are open (M5)."""
    statuses = tuple(statuses)
    hard = [status for status in statuses if status.condition.hard]
    soft = [status for status in statuses if not status.condition.hard]
    return Verdict(
        hard_open=tuple(status.condition.code for status in hard if not status.is_yes),
        soft_open=tuple(status.condition.code for status in soft if not status.is_yes),
        hard_total=len(hard),
        soft_total=len(soft),
    )


def _computed(condition: Condition, opening: BrainOpening) -> ConditionStatus:
    answer = Answer.YES if opening.opens else Answer.NO
    return ConditionStatus(condition, answer, current=True, computed=True, evidence=opening.evidence)


def _answered(
    condition: Condition, last: ConditionAnswer | None, contact: Contact, phase: Phase
) -> ConditionStatus:
    if last is None:
        return ConditionStatus(condition, None, current=False)
    changed = {
        "date": last.versions.date != contact.versions.date,
        "place": last.versions.place != contact.versions.place,
        "people": last.versions.people != contact.versions.people,
        "phase": last.phase is not phase,
    }
    reopened_by = tuple(aspect for aspect in condition.reopens_on if changed[aspect])
    if reopened_by:
        return ConditionStatus(
            condition,
            None,
            current=False,
            reopened_by=reopened_by,
            previous=last.answer,
            answered_at=last.answered_at,
        )
    return ConditionStatus(condition, last.answer, current=True, answered_at=last.answered_at)
