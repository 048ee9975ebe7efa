"""The sentences of the contact page."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.conditions import ConditionStatus
from desktop.domain.contact import Answer, ContactState, Outcome
from desktop.domain.pack import Condition, MethodPack, Text
from desktop.language import current_language, dates, translate, words
from desktop.services.contact import ContactCheck, ListedContact


def pack_text(text: Text) -> str:
    """A text of the method pack in the language of the window."""
    return text[current_language()]


def row_name(condition: Condition) -> str:
    """What a screen reader says of a row: "S2 Voorspelbaar, hard"."""
    return f"{condition.code} {pack_text(condition.label)}, {words.hardness(condition.hard)}"


def details(status: ConditionStatus, evidence: list[str], *, advice: bool) -> list[str]:
    """What stands in an open row: why it matters, what came before, what to do."""
    lines = [pack_text(status.condition.reason), *evidence]
    if status.reopened_by and status.previous is not None:
        lines.append(
            translate("ContactPage", "Last time: {answer}. Open again by: {aspects}.").format(
                answer=words.answer(status.previous),
                aspects=", ".join(words.aspect(aspect) for aspect in status.reopened_by),
            )
        )
    if advice and status.current and status.answer in (Answer.NO, Answer.UNKNOWN):
        lines.append(f"→ {pack_text(status.condition.when_no)}")
    return lines


def evidence(check: ContactCheck, status: ConditionStatus, pack: MethodPack) -> list[str]:
    """What the program knows about a condition: signs for R2, rehearsed exercises for R3."""
    if status.computed:
        return [signs_sentence(check, status, pack)]
    if status.condition.code == "R3" and check.rehearsed:
        names = {exercise.id: pack_text(exercise.title) for week in pack.weeks for exercise in week.exercises}
        practised = [
            translate("ContactPage", "‘{exercise}’ (week {number})").format(
                exercise=names[exercise], number=number
            )
            for number, exercise in check.rehearsed
            if exercise in names
        ]
        if practised:
            return [translate("ContactPage", "Practised: {list}.").format(list=", ".join(practised[:3]))]
    return []


def signs_sentence(check: ContactCheck, status: ConditionStatus, pack: MethodPack) -> str:
    """ "Week 2: 3 tekenen, week 3: 4 tekenen", or what is still missing (M4)."""
    limits = pack.thresholds
    seen = [(number, count) for _, number, count in status.evidence] or list(
        check.sign_counts[-limits.sessions_needed :]
    )
    counted = ", ".join(
        translate("ContactPage", "week {number}: %n sign(s)", "", count).format(number=number)
        for number, count in seen
    )
    needed = translate("ContactPage", "Needed: {signs} signs in {sessions} visits in a row.").format(
        signs=limits.signs_needed, sessions=limits.sessions_needed
    )
    if status.is_yes:
        return f"{words.capital(counted)}."
    if not seen:
        nothing = translate("ContactPage", "No signs filled in yet.")
        return f"{nothing} {needed}"
    return f"{words.capital(counted)}. {needed}"


def when_text(check: ContactCheck) -> str:
    """ "Fatima El Amrani · di 1 december, 12:00–12:40 · gastvrouw en één ander"."""
    facts = check.contact.facts
    when = f"{dates.day(facts.slot.day)}, {dates.time_range(facts.slot)}"
    return " · ".join(part for part in (check.participant.name, when, facts.people, facts.place) if part)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a contact stands, in a few words with an icon and a colour role."""

    icon: str
    text: str
    role: str = "ink2"


def standing(row: ListedContact) -> Standing:
    """What the overview says about a contact."""
    if row.state is ContactState.SET_ASIDE:
        return Standing("archive", translate("ContactPage", "Set aside, can come back"))
    if row.state is ContactState.LOOKED_BACK:
        return _looked_back(row)
    if row.look_back_due:
        return Standing("history", translate("ContactPage", "Look back together"), "warn")
    if row.state is ContactState.PLANNED:
        return Standing("calendar-check", translate("ContactPage", "Planned"), "good")
    if row.state is ContactState.CLEARED:
        return Standing("circle-check", words.verdict_text(row.verdict), "good")
    return Standing("circle-dot", words.verdict_text(row.verdict))


def _looked_back(row: ListedContact) -> Standing:
    look_back = row.contact.look_back
    if look_back is None:
        return Standing("check", words.contact_state(row.state))
    text = words.capital(words.outcome(look_back.outcome))
    if row.contact.unplanned:
        text = translate("ContactPage", "{outcome}, not planned beforehand").format(outcome=text)
    if row.call_back_by is not None:
        text = translate("ContactPage", "{outcome}. Call back.").format(outcome=text)
        return Standing("phone-call", text, "warn")
    good = look_back.outcome is Outcome.POSITIVE
    return Standing("circle-check" if good else "circle-dot", text, "good" if good else "ink2")
