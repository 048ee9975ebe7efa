"""What the verdict says: a heading, then what to do, one entry each."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.condition_tasks import TaskKind, task_kind
from desktop.domain.conditions import ConditionStatus
from desktop.domain.contact import ContactState, Outcome
from desktop.domain.pack import MethodPack
from desktop.language import dates, translate, words
from desktop.services.contact import ContactCheck
from ui.dialogs.contact_words import fell_short, ladder_sentence, signal_lines
from ui.pages.contact.deeds import Deed, way_out
from ui.pages.contact.sentences import pack_text

WHOLE_ADVICE = 2
"""So many open ones are explained in full."""


@dataclass(frozen=True, slots=True)
class Head:
    """The verdict itself."""

    icon: str
    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing below it: a condition to see to (``code``), a sentence, or own words."""

    title: str = ""
    text: str = ""
    code: str = ""
    deed: Deed | None = None
    own_words: bool = False
    task: TaskKind | None = None
    """What can be put on Vandaag for the condition."""
    task_stands: bool = False


def head_of(check: ContactCheck) -> Head:
    """The verdict in words (M5), or how the contact stands after it."""
    look_back = check.contact.look_back
    if look_back is not None and check.state is ContactState.LOOKED_BACK:
        return _outcome_head(look_back.outcome)
    if check.state in (ContactState.IDEA, ContactState.CHECKING):
        first = translate("ContactPage", "Not yet: first this")
        return Head(
            "triangle-alert", "warn", words.verdict_text(check.verdict) if check.verdict.hard_open else first
        )
    planned = translate("ContactPage", "Planned for {when}")
    return {
        ContactState.CLEARED: Head("circle-check", "good", words.verdict_text(check.verdict)),
        ContactState.PLANNED: Head(
            "calendar-check", "good", planned.format(when=dates.day_time(check.contact.facts.slot))
        ),
        ContactState.HELD: Head(
            "history", "ink", translate("ContactPage", "It has been: look back together")
        ),
    }.get(check.state) or Head("archive", "ink2", translate("ContactPage", "Set aside for now"))


def _outcome_head(outcome: Outcome) -> Head:
    text = translate("ContactPage", "Looked back: {outcome}").format(outcome=words.outcome(outcome))
    good = outcome is Outcome.POSITIVE
    return Head("circle-check" if good else "circle-dot", "good" if good else "ink2", text)


def entries_of(check: ContactCheck, pack: MethodPack) -> list[Entry]:
    """What to do, heaviest first."""
    if check.state in (ContactState.IDEA, ContactState.CHECKING):
        return [*_refused(check, pack), *_open_hard(check, pack), *_signals(check)]
    if check.state is ContactState.CLEARED:
        return _signals(check)
    if check.state is ContactState.LOOKED_BACK:
        return _looked_back(check)
    if check.state is ContactState.HELD and check.contact.unplanned:
        return [Entry(text=translate("ContactPage", "This meeting took place without being checked first."))]
    if check.state is ContactState.SET_ASIDE:
        return [Entry(text=translate("ContactPage", "Nothing is lost: the answers stay with it."))]
    return []


def _refused(check: ContactCheck, pack: MethodPack) -> list[Entry]:
    return [
        Entry(text=words.problem_text(problem, pack), deed=way_out(problem.code))
        for problem in check.refusals
        if problem.code != "condition_open"
    ]


def _open_hard(check: ContactCheck, pack: MethodPack) -> list[Entry]:
    by_code = {status.condition.code: status for status in check.statuses}
    open_ = [by_code[code] for code in check.verdict.hard_open]
    given = [s for s in open_ if s.current]
    entries = [
        Entry(
            pack_text(s.condition.label),
            _advice(s, short=len(given) > WHOLE_ADVICE),
            s.condition.code,
            task=None if s.computed else task_kind(s.condition.code),
            task_stands=s.condition.code in check.tasks,
        )
        for s in given
    ]
    again = [s for s in open_ if s.reopened_by]
    if again:
        aspects = dict.fromkeys(aspect for status in again for aspect in status.reopened_by)
        changed = ", ".join(words.aspect(aspect) for aspect in aspects)
        title = translate("ContactPage", "Check again, changed is {aspects}").format(aspects=changed)
        entries.append(Entry(title, _codes(again), again[0].condition.code))
    new = [s for s in open_ if not s.current and not s.reopened_by]
    if new:
        entries.append(
            Entry(translate("ContactPage", "Not answered yet"), _codes(new), new[0].condition.code)
        )
    return entries


def _advice(status: ConditionStatus, *, short: bool) -> str:
    """What to do; with many open ones its first sentence, the row itself says all of it."""
    text = pack_text(status.condition.when_no)
    first, stop, _ = text.partition(". ")
    return f"{first}." if short and stop else text


def _codes(statuses: list[ConditionStatus]) -> str:
    return ", ".join(status.condition.code for status in statuses)


def _looked_back(check: ContactCheck) -> list[Entry]:
    look_back = check.contact.look_back
    if look_back is None:
        return []
    entries = []
    if check.contact.unplanned:
        entries.append(
            Entry(text=translate("ContactPage", "This meeting took place without being checked first."))
        )
    if look_back.finest_moment:
        title = translate("ContactPage", "The finest moment")
        entries.append(Entry(title, f"‘{look_back.finest_moment}’", own_words=True))
    if look_back.own_part:
        entries.append(Entry(translate("ContactPage", "Own part"), look_back.own_part))
    if look_back.to_please is not None:
        who = (
            translate("ContactPage", "To please the counsellor.")
            if look_back.to_please
            else translate("ContactPage", "For themselves.")
        )
        entries.append(Entry(translate("ContactPage", "For whom"), who))
    return [*entries, *_aftercare(check)]


def _aftercare(check: ContactCheck) -> list[Entry]:
    look_back = check.contact.look_back
    entries = []
    if check.call_back_by is not None:
        text = translate("ContactPage", "On {day} at the latest. Say that it is down to the setting.")
        entries.append(
            Entry(translate("ContactPage", "Call back"), text.format(day=dates.day(check.call_back_by)))
        )
    elif look_back is not None and look_back.called_back_on is not None:
        text = translate("ContactPage", "Called back on {day}.")
        entries.append(Entry(text=text.format(day=dates.day(look_back.called_back_on))))
    if check.setting_blocked:
        entries.append(
            Entry(
                translate("ContactPage", "This setting waits"),
                translate("ContactPage", "Until you have looked together at what has to change."),
            )
        )
    if check.stopped_by_two:
        entries.append(
            Entry(
                translate("ContactPage", "New meetings wait"),
                translate("ContactPage", "More than one fell short in a row. First look again at the phase."),
            )
        )
    return [*entries, *_reviews(check)]


def _reviews(check: ContactCheck) -> list[Entry]:
    mine = [r for r in check.reviews if r.setting_id == check.contact.facts.setting_id]
    return [
        Entry(
            translate("ContactPage", "Reviewed on {day}").format(day=dates.day(r.recorded_at.date())),
            ". ".join(
                part for part in (words.capital(words.review_conclusion(r.conclusion)), r.note) if part
            ),
        )
        for r in mine
    ]


def footnotes(check: ContactCheck) -> list[str]:
    """How the soft ones stand, and what "weet niet" means."""
    if check.state in (ContactState.LOOKED_BACK, ContactState.SET_ASIDE):
        return []
    lines = [words.soft_text(check.verdict)]
    if check.state in (ContactState.IDEA, ContactState.CHECKING):
        lines.append(translate("ContactPage", "‘Don’t know’ counts as ‘no’."))
    return lines


def _signals(check: ContactCheck) -> list[Entry]:
    """A larger step than proposed, and what others found here; they keep nothing from being planned."""
    entries = []
    ladder, size = check.ladder, check.contact.facts.size
    if ladder is not None and ladder.goes_beyond(size):
        entries.append(Entry(translate("ContactPage", "A larger step"), ladder_sentence(ladder)))
    if check.signals is not None and (fell_short(check.signals) or check.signals.stayed_away):
        text = " ".join(signal_lines(check.signals))
        entries.append(Entry(translate("ContactPage", "Signal about this setting"), text))
    return entries


def why_blocked(check: ContactCheck) -> str:
    """The reason beside the button that plans; empty when it may."""
    if not check.refusals:
        return ""
    others = [p for p in check.refusals if p.code != "condition_open"]
    if others:
        return translate("ContactPage", "Possible as soon as what is above is done.")
    return translate(
        "ContactPage", "Possible as soon as all %n hard conditions are ‘yes’.", "", check.verdict.hard_total
    )
