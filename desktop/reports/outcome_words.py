"""Words of the outcome overview."""

from __future__ import annotations

from desktop.domain.outcomes import Answered, Goal, Met, Moved, Order, OutcomeTable, Topic
from desktop.domain.trajectory import TrajectoryState
from desktop.language import translate, words


def title(topic: Topic) -> str:
    """The heading above the table or tables of a topic."""
    return {
        Topic.COURSE: translate("Outcomes", "Where the trajectories are, and the order that was kept"),
        Topic.OPENING: translate("Outcomes", "The brain opens"),
        Topic.GOAL: translate("Outcomes", "Own goal"),
        Topic.CONTACT: translate("Outcomes", "The last meeting"),
        Topic.LADDER: translate("Outcomes", "Ladders 0–10, last against first"),
        Topic.INSTRUMENT: translate("Outcomes", "Questionnaires, last against first"),
    }[topic]


def note(topic: Topic) -> str:
    """What must be known to read a topic; empty when it speaks for itself."""
    return {
        Topic.COURSE: translate(
            "Outcomes",
            "At once: the first visit about relationships came within the days that the way of working "
            "allows.",
        ),
        Topic.OPENING: translate(
            "Outcomes", "The counsellor’s own estimate of signs, in two visits in a row."
        ),
        Topic.GOAL: translate("Outcomes", "The participant’s own last score."),
        Topic.CONTACT: translate("Outcomes", "As the participant told it on the same day."),
        Topic.LADDER: translate("Outcomes", "Own scale of this way of working, not scientifically tested."),
        Topic.INSTRUMENT: translate(
            "Outcomes", "Higher and lower are differences of more than the measurement error; no judgement."
        ),
    }[topic]


def row_name(table: OutcomeTable, key: str) -> str:
    """The header of a row."""
    return words.capital(words.trajectory_state(TrajectoryState(key))) if table.topic is Topic.COURSE else key


def column_name(table: OutcomeTable, key: str) -> str:
    """The header of a column."""
    return _COLUMNS[table.topic](key)


def _order(key: str) -> str:
    return {
        Order.BRAIN: translate("Outcomes", "in phase brain"),
        Order.AT_ONCE: translate("Outcomes", "relationships, at once"),
        Order.LATER: translate("Outcomes", "relationships, later"),
    }[Order(key)]


def _opening(key: str) -> str:
    return {Answered.YES: translate("Outcomes", "yes"), Answered.NOT_YET: translate("Outcomes", "not yet")}[
        Answered(key)
    ]


def _goal(key: str) -> str:
    return {
        Goal.BETTER: translate("Outcomes", "nearer by"),
        Goal.SAME: translate("Outcomes", "as at the start"),
        Goal.WORSE: translate("Outcomes", "further away"),
        Goal.NONE: translate("Outcomes", "not filled in"),
    }[Goal(key)]


def _met(key: str) -> str:
    return {
        Met.POSITIVE: translate("Outcomes", "positive"),
        Met.MIXED: translate("Outcomes", "mixed"),
        Met.NOT_POSITIVE: translate("Outcomes", "not positive"),
        Met.NONE: translate("Outcomes", "none yet"),
    }[Met(key)]


def _moved(key: str) -> str:
    return {
        Moved.HIGHER: translate("Outcomes", "higher"),
        Moved.WITHIN: translate("Outcomes", "within measurement error"),
        Moved.LOWER: translate("Outcomes", "lower"),
        Moved.NONE: translate("Outcomes", "not to be compared"),
    }[Moved(key)]


_COLUMNS = {
    Topic.COURSE: _order,
    Topic.OPENING: _opening,
    Topic.GOAL: _goal,
    Topic.CONTACT: _met,
    Topic.LADDER: _moved,
    Topic.INSTRUMENT: _moved,
}
