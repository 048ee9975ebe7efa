"""What is being moved, and what a place in the week would do to it, put into short words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.diary import Diary
from desktop.domain.errors import Problem
from desktop.domain.moving import preview_move
from desktop.domain.pack import MethodPack
from desktop.domain.week import Clash, ClashKind, Slot
from desktop.language import translate, words
from ui.dialogs.clash_words import clash_icon, clash_text, named_clash
from ui.pages.week.reading import conditions_named

if TYPE_CHECKING:
    from desktop.services.moves import ContactMoveFrame, MoveFrame


@dataclass(frozen=True, slots=True)
class Said:
    """One line about a place: icon, sentence and colour role."""

    icon: str
    text: str
    role: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a place would do: ``problems`` keep it from being dropped there, the rest is only said."""

    problems: tuple[Problem, ...] = ()
    lines: tuple[Said, ...] = ()
    careful: bool = False
    """Something clashes or is lost: it is asked before it is saved."""
    overlaps: tuple[Slot, ...] = ()
    """What it would lie over."""
    too_late: str = ""
    """The gap between the phases that it would make too long, in a sentence (M3)."""

    @property
    def role(self) -> str:
        """Colour role of the whole: refused and careful look alike, words and icon tell them apart."""
        return "warn" if self.problems or self.careful else "good"

    @property
    def icon(self) -> str:
        """The one sign for the block itself."""
        return "x" if self.problems else "triangle-alert" if self.careful else "check"

    @property
    def text(self) -> str:
        """Everything in one go, for a screen reader."""
        return " ".join(line.text for line in self.lines)


Preview = Callable[[Slot], Outlook]


@dataclass(frozen=True, slots=True)
class Carried:
    """A session or contact in the hand."""

    id: UUID
    kind: str
    name: str
    fact: str
    """ "week 4 van 8" or the title of the contact."""
    look: str
    origin: Slot | None
    """Where it stood; ``None``: it came out of the tray."""


def session_preview(frame: MoveFrame) -> Preview:
    """What a slot does to a session; pure, so it is called while the pointer moves."""
    context, place = frame.context, frame.context.session.place
    own = context.session.slot

    def look(slot: Slot) -> Outlook:
        if slot == own:
            return Outlook(lines=(Said("check", translate("WeekPage", "It is here now."), "good"),))
        seen = preview_move(context, slot, place)
        lines = [
            *_problem_lines(seen.problems),
            *_clash_lines(seen.clashes, context.diary, frame.names),
        ]
        gap = words.long_gap_text(seen.gap) if seen.gap is not None else ""
        if gap:
            lines.append(Said("triangle-alert", gap, "warn"))
        careful = bool(seen.clashes or seen.gap)
        if not lines:
            lines.append(Said("check", translate("WeekPage", "There is room here."), "good"))
        return Outlook(seen.problems, tuple(lines), careful, _overlaps(seen.clashes, context.diary), gap)

    return look


def contact_preview(frame: ContactMoveFrame) -> Preview:
    """What a slot does to a contact: clashes, and the conditions that it opens again (M5, M6)."""
    from desktop.domain.contact_moving import preview_contact_move

    context = frame.context
    own = context.contact.facts.slot

    def look(slot: Slot) -> Outlook:
        if slot == own:
            return Outlook(lines=(Said("check", translate("WeekPage", "It is here now."), "good"),))
        seen = preview_contact_move(context, slot)
        lines = [
            *_problem_lines(seen.problems),
            *_clash_lines(seen.clashes, context.diary, frame.names),
        ]
        if seen.reopens:
            lines.append(Said("rotate-ccw", reopens_text(seen.reopens, frame.pack), "warn"))
        if seen.clearance_lost:
            lost = translate("WeekPage", "It is no longer cleared, and counts as planned only after a check.")
            lines.append(Said("list-checks", lost, "warn"))
        elif not seen.problems and not seen.clashes:
            lines.append(Said("check", translate("WeekPage", "There is room here."), "good"))
        return Outlook(
            seen.problems, tuple(lines), bool(seen.clashes), _overlaps(seen.clashes, context.diary)
        )

    return look


def reopens_text(codes: Sequence[str], pack: MethodPack) -> str:
    """ "Opnieuw na te kijken: S2 ‘Voorspelbaar’."""
    text = translate("WeekPage", "To be checked again: {conditions}.")
    return text.format(conditions=conditions_named(codes, pack))


def _problem_lines(problems: Iterable[Problem]) -> Iterable[Said]:
    for text in dict.fromkeys(words.problem_text(problem) for problem in problems):
        yield Said("x", text, "warn")


def _clash_lines(clashes: Iterable[Clash], diary: Diary, names: Mapping[UUID, str]) -> Iterable[Said]:
    for clash in clashes:
        if clash.kind is not ClashKind.IN_THE_PAST:  # a problem says so already
            yield Said(clash_icon(clash.kind), clash_text(named_clash(clash, diary, names)), "warn")


def _overlaps(clashes: Iterable[Clash], diary: Diary) -> tuple[Slot, ...]:
    return tuple(
        diary.bookings[clash.with_id].slot
        for clash in clashes
        if clash.kind is ClashKind.OVERLAP and clash.with_id is not None and clash.with_id in diary.bookings
    )
