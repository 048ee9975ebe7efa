"""Everyone who can be listed, ready to be searched, filtered and ordered within one keystroke."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop.domain.next_step import StepKind
from desktop.domain.trajectory import TrajectoryState
from desktop.services.participants import ListedParticipant
from ui.models.matching import typed

OPEN_STATES = (TrajectoryState.RUNNING, TrajectoryState.PAUSED)
_LAST_WEEK = 99
"""Stands behind every week of a trajectory."""


class Standing(StrEnum):
    """Which participants are listed, by the state of their newest trajectory."""

    OPEN = "open"
    ALL = "all"
    NOT_STARTED = "not_started"
    COMPLETED = "completed"
    STOPPED = "stopped"


class Order(StrEnum):
    """In which order they stand."""

    NAME = "name"
    NEXT_VISIT = "next_visit"
    WEEK = "week"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class Listing:
    """Everyone by name, and what a search, a filter and an order look at, made once for all of them."""

    rows: tuple[ListedParticipant, ...]
    today: date
    searched: tuple[str, ...]
    """Per row what a search looks through: name and code."""
    numbers: Mapping[UUID, int]
    """Place of each participant among the rows."""
    orders: Mapping[Order, tuple[int, ...]]
    """Numbers of all rows in each order; equals stand by name."""
    states: tuple[tuple[TrajectoryState | None, str], ...]
    """Per row its state, and its phase when it is open."""
    running: int
    completed: int

    def with_words(self, sought: Sequence[str], order: Order) -> tuple[int, ...]:
        """Numbers of the rows in which every folded word stands, whatever their state."""
        texts, found = self.searched, self.orders[order]
        for word in sought:
            found = tuple([number for number in found if word in texts[number]])
        return found

    def standing(self, standing: Standing, phase: str, order: Order) -> tuple[int, ...]:
        """Numbers of the rows of that state and phase (empty: any)."""
        wanted = {
            kind
            for kind in set(self.states)
            if _has_standing(kind[0], standing) and (not phase or kind[1] == phase)
        }
        states = self.states
        return tuple([number for number in self.orders[order] if states[number] in wanted])


def listing(rows: Iterable[ListedParticipant], today: date) -> Listing:
    """Make the list of these participants, who come by name; long lists away from the UI thread."""
    everyone = tuple(rows)
    states = tuple([(row.state, row.phase.value if row.state in OPEN_STATES else "") for row in everyone])
    return Listing(
        rows=everyone,
        today=today,
        searched=tuple([f"{typed(row.name)} {row.code.casefold()} {plain(row.code)}" for row in everyone]),
        numbers={row.id: number for number, row in enumerate(everyone)},
        orders={order: _ordered(everyone, order) for order in Order},
        states=states,
        running=sum(state in OPEN_STATES for state, _ in states),
        completed=sum(state is TrajectoryState.COMPLETED for state, _ in states),
    )


def _ordered(rows: Sequence[ListedParticipant], order: Order) -> tuple[int, ...]:
    numbers = range(len(rows))
    key = _KEYS.get(order)
    return tuple(sorted(numbers, key=lambda number: key(rows[number])) if key else numbers)


def _by_next_visit(row: ListedParticipant) -> tuple[bool, Any]:
    return row.next_slot is None, row.next_slot and row.next_slot.starts_at()


def _by_week(row: ListedParticipant) -> int:
    return row.week if row.state in OPEN_STATES else _LAST_WEEK


_STEPS = {kind: number for number, kind in enumerate(StepKind)}


def _by_step(row: ListedParticipant) -> int:
    return _STEPS[row.step.kind]


_KEYS: dict[Order, Callable[[ListedParticipant], Any]] = {
    Order.NEXT_VISIT: _by_next_visit,
    Order.WEEK: _by_week,
    Order.FIRST: _by_step,
}
"""How rows are compared; by name they stand already."""


def _has_standing(state: TrajectoryState | None, standing: Standing) -> bool:
    match standing:
        case Standing.ALL:
            return True
        case Standing.OPEN:
            # Who was added and has no plan yet asks for it: hidden, they would be forgotten.
            return state is None or state in OPEN_STATES
        case Standing.NOT_STARTED:
            return state is None
        case Standing.COMPLETED:
            return state is TrajectoryState.COMPLETED
        case Standing.STOPPED:
            return state is TrajectoryState.STOPPED


def plain(code: str) -> str:
    """A code as someone types it in a hurry: "k741"."""
    return code.casefold().replace("-", "")
