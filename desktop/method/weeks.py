"""The eight weeks of a pack and their exercises (M1, M2; working elements)."""

from __future__ import annotations

from desktop.domain.pack import WORKING_ELEMENTS, Exercise, PackWeek
from desktop.domain.trajectory import Phase
from desktop.method.reader import Node

WEEKS = 8
"""M1: eight weeks."""
CONTACTS = ("none", "counsellor", "possible", "guided", "plan")
"""What contact a week knows."""
BRAIN_CONTACTS = ("none", "counsellor")
"""M2, M5: before the brain opens there is no one else."""
BRAIN_ELEMENTS = ("activities", "realistic_expectations", "meaningful_role")
"""Working elements of phase brain; meeting and meaningful contact only come after it."""


def read_weeks(root: Node, sessions_needed: int) -> tuple[PackWeek, ...]:
    """Read exactly eight weeks, brain first and long enough for M4, then relating."""
    root.only("weeks")
    node = root.child("weeks")
    numbers = [str(number) for number in range(1, WEEKS + 1)]
    node.only(*numbers)
    weeks = tuple(_read_week(node.child(number), int(number)) for number in numbers)
    phases = [week.phase for week in weeks]
    if phases != sorted(phases, key=list(Phase).index):
        first = next(
            n for n in range(1, WEEKS) if (phases[n - 1], phases[n]) == (Phase.RELATING, Phase.BRAIN)
        )
        node.child(numbers[first]).fail("phase", "wrong_order")
    # M4 asks for signs in that many sessions in a row, so the plan must hold them; M3 needs a week after.
    if not sessions_needed <= phases.count(Phase.BRAIN) < WEEKS:
        node.child(numbers[phases.count(Phase.BRAIN) % WEEKS]).fail("phase", "out_of_bounds")
    _refuse_duplicates(node, weeks)
    return weeks


def _read_week(node: Node, number: int) -> PackWeek:
    node.only("phase", "contact", "title", "focus", "motto", "bring", "exercises")
    phase = Phase(node.choice("phase", list(Phase)))
    contact = node.choice("contact", CONTACTS)
    if phase is Phase.BRAIN and contact not in BRAIN_CONTACTS:
        node.fail("contact", "contact_too_early")
    exercises = node.child("exercises").children()
    if not exercises:
        node.fail("exercises", "empty")
    return PackWeek(
        number=number,
        phase=phase,
        title=node.text("title"),
        focus=node.text("focus"),
        motto=node.text("motto"),
        contact=contact,
        bring=node.text("bring"),
        exercises=tuple(_read_exercise(child, name, phase) for name, child in exercises),
    )


def _read_exercise(node: Node, name: str, phase: Phase) -> Exercise:
    node.only("elements", "title", "text")
    node.require_id(name)
    elements = node.strings("elements")
    for element in elements:
        if element not in WORKING_ELEMENTS:
            node.fail("elements", "not_allowed")
        if phase is Phase.BRAIN and element not in BRAIN_ELEMENTS:
            node.fail("elements", "element_not_allowed")
    return Exercise(name, node.text("title"), node.text("text"), elements)


def _refuse_duplicates(node: Node, weeks: tuple[PackWeek, ...]) -> None:
    # Reports keep exercise ids without their week, so an id may stand in one week only.
    seen: set[str] = set()
    for week in weeks:
        for exercise in week.exercises:
            if exercise.id in seen:
                node.child(str(week.number)).child("exercises").fail(exercise.id, "duplicate")
            seen.add(exercise.id)
