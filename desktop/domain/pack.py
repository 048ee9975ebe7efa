"""A method pack: the texts, weeks, conditions and thresholds of the method, as data.

``desktop.method`` loads and checks it; everything else only reads these frozen objects.
Texts are kept per language (``"nl"``, ``"en"``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.problem_talk import ProblemWords
from desktop.domain.trajectory import Phase

Text = Mapping[str, str]
"""One text in every language of the pack, by language code."""

ASPECTS = ("date", "place", "people", "phase")
"""The facts of a contact on which a condition can rest (M6)."""

WORKING_ELEMENTS = (
    "activities",
    "meeting",
    "practical_support",
    "meaningful_contact",
    "social_skills",
    "realistic_expectations",
    "meaningful_role",
)
"""The seven working elements (TvGG review of 119 interventions)."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Numbers of the method; the loader holds them within the program's bounds (``decisions.md``)."""

    signs_needed: int = 3
    """M4: signs in one session, of seven (bound: at least 2)."""
    sessions_needed: int = 2
    """M4: consecutive held sessions (bound: at least 2)."""
    gap_days: int = 7
    """M3: days between the last brain and the first relating session (bound: at most 14)."""
    silent_days: int = 14
    """Days without a held session before a warning."""
    max_sessions: int = 12
    """M1: sessions in one trajectory, extra ones included."""
    call_back_days: int = 1
    """M7: days within which a disappointment is called back."""
    not_positive_in_a_row: int = 2
    """M7: contacts that were not positive in a row before new ones stop."""
    two_after_good: int = 2
    """M7: good contacts with one person before the program proposes two (bound: 1 to 8)."""
    group_after_good: int = 3
    """M7: good contacts with two before it proposes a small group (bound: 1 to 8)."""
    away_days: int = 21
    """M9: days without a new contact in a setting before somebody counts as staying away (7 to 90)."""
    follow_up_weeks: tuple[int, ...] = (4, 12)
    """M10: weeks after completion."""
    ladder_change: int = 4
    """Reliable change of a single 0-10 item (assumed SD and reliability)."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise of a week; ``elements`` are working elements, one or more."""

    id: str
    title: Text
    text: Text
    elements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PackWeek:
    """A week theme (1-8) with its sheet for at home."""

    number: int
    phase: Phase
    title: Text
    """Theme, also the title of the handout."""
    focus: Text
    motto: Text
    """The line under the handout's title."""
    contact: str
    """``none``, ``counsellor``, ``possible``, ``guided`` or ``plan``."""
    bring: Text
    """What the counsellor takes along."""
    exercises: tuple[Exercise, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """One of the twenty conditions for a positive contact setting."""

    code: str
    group: str
    """``participant``, ``place``, ``people``, ``guidance`` or ``aftercare``."""
    hard: bool
    label: Text
    reason: Text
    """Why it matters, in one sentence."""
    when_no: Text
    """What to do when it is "nee"."""
    for_participant: Text
    """The u-text read together at the table."""
    reopens_on: tuple[str, ...]
    """Aspects (``ASPECTS``) whose change reopens the condition (M6)."""
    computed: bool = False
    """R2 is answered by the program from the signs."""


@dataclass(frozen=True, slots=True)
class SignText:
    """An observable sign that the brain opens (M4)."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class Ladder:
    """A weekly ladder 0-10 in positive words."""

    id: str
    label: Text
    question: Text


@dataclass(frozen=True, slots=True)
class PromptPair:
    """A question to leave, and a better one to ask instead (M8)."""

    avoid: Text
    instead: Text


@dataclass(frozen=True, slots=True)
class SessionPart:
    """One part of a home visit; minutes count from its start."""

    id: str
    from_minute: int
    to_minute: int
    title: Text
    text: Text
    prompt: Text | None = None
    """The question that belongs to this part."""


@dataclass(frozen=True, slots=True)
class CardItem:
    """One numbered item of the card "Als eenzaamheid terugkomt"."""

    id: str
    side: int
    """Side of the card, 1 or 2."""
    title: Text
    text: Text | None = None
    """``___`` is a short line to write on; ``{emergency}`` and ``{crisis_line}`` come from the settings."""
    options: tuple[Text, ...] = ()
    """Boxes to tick."""
    fields: tuple[Text, ...] = ()
    """Words before a line to write on."""
    write_lines: int = 0
    """Empty lines (0-4); after options each is one more box with a line."""


@dataclass(frozen=True, slots=True)
class PlanCard:
    """The card for later (M10), filled in together in week 8."""

    title: Text = field(default_factory=dict)
    motto: Text = field(default_factory=dict)
    footer: Text = field(default_factory=dict)
    items: tuple[CardItem, ...] = ()


@dataclass(frozen=True, slots=True)
class MethodPack:
    """A whole pack; ``id`` and ``version`` are stamped on trajectories and sessions."""

    id: str
    version: str
    name: Text
    thresholds: Thresholds
    weeks: tuple[PackWeek, ...]
    conditions: tuple[Condition, ...]
    signs: tuple[SignText, ...]
    ladders: tuple[Ladder, ...]
    prompts: tuple[Text, ...]
    """Solution-focused questions beside the session form (M8)."""
    prompt_pairs: tuple[PromptPair, ...]
    consult_list: tuple[Text, ...]
    """Stop and consult (M13)."""
    concern_steps: tuple[Text, ...]
    """Steps beside a concern (M12)."""
    sheet_header: Text = field(default_factory=dict)
    """The line at the top of every sheet and of the table."""
    session_parts: tuple[SessionPart, ...] = ()
    """The course of one home visit, in order."""
    card: PlanCard = field(default_factory=PlanCard)
    """The card "Als eenzaamheid terugkomt" (M10)."""
    problem_words: ProblemWords = field(default_factory=ProblemWords)
    """What a hint beside a note goes by (M8); a pack may have none."""

    def week(self, number: int) -> PackWeek:
        """Return the theme of a pack week (1-8)."""
        return self.weeks[number - 1]

    def condition(self, code: str) -> Condition:
        """Return one condition by its code; raises ``KeyError`` when unknown."""
        for condition in self.conditions:
            if condition.code == code:
                return condition
        raise KeyError(code)

    @property
    def brain_weeks(self) -> int:
        """How many weeks of the default plan belong to phase brain."""
        return sum(week.phase is Phase.BRAIN for week in self.weeks)
