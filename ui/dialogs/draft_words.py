"""A draft in words: what it is about, which field changes, and what stands in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from desktop.domain.contact import ContactSize, Outcome, ReviewConclusion
from desktop.domain.drafts import DraftKind
from desktop.domain.pack import MethodPack
from desktop.domain.participants import ConsentPurpose, ConsultDecision, LonelyFor, OwnWish, VisitRisk
from desktop.domain.sessions import Done
from desktop.language import current_language, dates, translate, words
from desktop.services.drafts import Waiting


def moment_words(moment: datetime) -> str:
    """ "di 24 november, 10:58", on this computer's clock."""
    local = moment.astimezone()
    return f"{dates.day(local.date())}, {dates.clock(local)}"


def subject_words(waiting: Waiting) -> str:
    """What a draft is about: "Verslag week 3, Anneke de Vries"."""
    kind, name, number = waiting.draft.kind, waiting.name, waiting.number
    if kind is DraftKind.REPORT:
        text = translate("Drafts", "Report week {number}, {name}")
    elif kind is DraftKind.CONCERN:
        text = translate("Drafts", "Concern at week {number}, {name}")
    elif kind is DraftKind.LOOK_BACK:
        text = translate("Drafts", "Look-back on ‘{title}’, {name}")
    elif kind is DraftKind.QUESTION:
        text = translate("Drafts", "Question for the supervisor, {name}")
    elif kind is DraftKind.REVIEW_PHASE:
        text = translate("Drafts", "Looking again at the phase, {name}")
    elif kind is DraftKind.REVIEW_SETTING:
        text = translate("Drafts", "Looking again after ‘{title}’, {name}")
    elif kind is DraftKind.UNPLANNED:
        text = translate("Drafts", "Unplanned meeting, {name}")
    elif kind is DraftKind.NEW_CONTACT:
        text = translate("Drafts", "New meeting, {name}")
    elif kind is DraftKind.CHANGE_CONTACT:
        text = translate("Drafts", "Changing ‘{title}’, {name}")
    elif name:
        text = translate("Drafts", "Details of {name}")
    else:
        text = translate("Drafts", "A new participant")
    return text.format(number=number, name=name, title=waiting.title)


def field_words(field: str) -> str:
    """The name of a field as its form says it."""
    return _names().get(field, field)


def _names() -> dict[str, str]:
    return {
        "went_well": translate("Drafts", "What went well?"),
        "observation": translate("Drafts", "Seen and heard"),
        "interpretation": translate("Drafts", "My view"),
        "agreement": translate("Drafts", "Agreement until next time"),
        "concern": translate("Drafts", "Concern"),
        "exercises": translate("Drafts", "Exercises"),
        "signs": translate("Drafts", "Signs of opening"),
        "ladders": translate("Drafts", "Ladders"),
        "gas_participant": translate("Drafts", "Goal score of the participant"),
        "gas_counsellor": translate("Drafts", "Own goal score"),
        "handout_given": translate("Drafts", "Sheet handed out"),
        "to_please": translate("Drafts", "For yourself or for me?"),
        "outcome": translate("Drafts", "How was it?"),
        "finest_moment": translate("Drafts", "Finest moment"),
        "own_part": translate("Drafts", "What the participant did or brought"),
        "question": translate("Drafts", "Question for the supervisor"),
        "conclusion": translate("Drafts", "What you do next"),
        "note": translate("Drafts", "What you agreed on"),
        "title": translate("Drafts", "What you did"),
        "place": translate("Drafts", "Place"),
        "people": translate("Drafts", "Who was there"),
        "neutral_label": translate("Drafts", "In reports"),
        "size": translate("Drafts", "With how many"),
        "day": translate("Drafts", "Date"),
        "start": translate("Drafts", "Start"),
        "minutes": translate("Drafts", "How long (minutes)"),
        "name": translate("Drafts", "Name"),
        "birth_year": translate("Drafts", "Year of birth"),
        "phone": translate("Drafts", "Phone"),
        "address": translate("Drafts", "Address"),
        "area": translate("Drafts", "Neighbourhood"),
        "language": translate("Drafts", "Language"),
        "lonely_for": translate("Drafts", "Has felt lonely for"),
        "own_wish": translate("Drafts", "Own wish"),
        "consult_on": translate("Drafts", "List gone through on"),
        "consult_decision": translate("Drafts", "Decision"),
        "goal": translate("Drafts", "Goal in own words"),
        "visit_risk": translate("Drafts", "Risk of the visit"),
        "visit_note": translate("Drafts", "What to know at the door"),
        "consents": translate("Drafts", "Consents"),
    }


def value_words(field: str, value: Any, pack: MethodPack) -> str:  # noqa: ANN401 - as JSON holds it
    """What stands in a field, in words; empty for nothing."""
    if value is None or value == "":
        return ""
    if field in _LISTS:
        return _LISTS[field](value, pack) or translate("Drafts", "none")
    if isinstance(value, bool):
        return _yes_or_no(field, value)
    if field in ("gas_participant", "gas_counsellor"):
        return words.goal_score(value)
    if field in ("consult_on", "day"):
        return dates.with_year(date.fromisoformat(value))
    coded = _CODED.get(field)
    return coded[1](coded[0](value)) if coded else str(value)


def _start(value: str, _pack: MethodPack) -> str:
    return value[:5]


def _yes_or_no(field: str, value: bool) -> str:
    if field == "to_please":
        mine, yours = translate("Drafts", "for myself"), translate("Drafts", "for the counsellor")
        return yours if value else mine
    return translate("Drafts", "yes") if value else translate("Drafts", "no")


_CODED: Mapping[str, Any] = {
    "size": (ContactSize, words.contact_size),
    "outcome": (Outcome, words.outcome),
    "conclusion": (ReviewConclusion, words.review_conclusion),
    "lonely_for": (LonelyFor, words.lonely_for),
    "own_wish": (OwnWish, words.own_wish),
    "consult_decision": (ConsultDecision, words.consult_decision),
    "visit_risk": (VisitRisk, words.visit_risk),
}


def _exercises(value: list[list[str]], pack: MethodPack) -> str:
    names = {e.id: e.title[current_language()] for week in pack.weeks for e in week.exercises}
    return "\n".join(f"{names.get(key, key)}: {words.done(Done(done))}" for key, done in value)


def _signs(value: list[str], pack: MethodPack) -> str:
    return "\n".join(sign.label[current_language()] for sign in pack.signs if sign.id in value)


def _ladders(value: list[list[Any]], pack: MethodPack) -> str:
    names = {ladder.id: ladder.label[current_language()] for ladder in pack.ladders}
    return "\n".join(f"{names.get(key, key)}: {number}" for key, number in value)


def _consents(value: list[list[Any]], _pack: MethodPack) -> str:
    yes, no = translate("Drafts", "yes"), translate("Drafts", "no")
    return "\n".join(
        f"{words.consent_purpose(ConsentPurpose(purpose))}: {yes if given else no}"
        for purpose, given, _on in value
    )


_LISTS: Mapping[str, Any] = {
    "exercises": _exercises,
    "start": _start,
    "signs": _signs,
    "ladders": _ladders,
    "consents": _consents,
}
