"""What somebody was typing when it stopped: kept beside the record until it becomes part of it (P1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from desktop.domain.contact import ContactFacts
from desktop.domain.participants import (
    Consent,
    ConsentPurpose,
    ConsultDecision,
    LonelyFor,
    OwnWish,
    ParticipantDetails,
    VisitRisk,
)
from desktop.domain.sessions import Done, Report

Content = Mapping[str, Any]
"""What stands in a form, as JSON holds it: texts, numbers, booleans, nothing, and lists of these."""

NEW = UUID(int=0)
"""Subject of a form about something that is not in the store yet."""

_DETAIL_CODES: Mapping[str, Any] = {
    "lonely_for": LonelyFor,
    "own_wish": OwnWish,
    "consult_decision": ConsultDecision,
    "visit_risk": VisitRisk,
}


class DraftKind(Enum):
    """Which form was open; the subject is what it is about. Its words are whole sentences of the forms."""

    REPORT = "report"
    """Of a session."""
    CONCERN = "concern"
    """Of a session (M12)."""
    LOOK_BACK = "look_back"
    """Of a contact (M7)."""
    PARTICIPANT = "participant"
    """Of a participant, or ``NEW``."""
    QUESTION = "question"
    """For the supervisor, of a trajectory."""
    NEW_CONTACT = "new_contact"
    """A contact that is to be checked; the participant is the subject (M5)."""
    CHANGE_CONTACT = "change_contact"
    """Another date, place or company of a contact (M6)."""
    REVIEW_PHASE = "review_phase"
    """Of a participant (M7)."""
    REVIEW_SETTING = "review_setting"
    """Of the setting of a contact, which is the subject (M7)."""
    UNPLANNED = "unplanned"
    """A contact that took place without being checked; the participant is the subject (M5)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One unfinished form. There is at most one per kind and subject."""

    id: UUID
    kind: DraftKind
    subject_id: UUID
    participant_id: UUID | None
    """Whose text it is: it goes when the participant goes."""
    content: Content
    based_on: int
    """Revision of the subject when typing began."""
    begun_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that a draft changes."""

    field: str
    old: object
    new: object


def field_changes(old: Content, new: Content) -> tuple[FieldChange, ...]:
    """Return what a draft changes, in its own order; an empty text is the same as nothing."""
    return tuple(
        FieldChange(name, old.get(name), value)
        for name, value in new.items()
        if _filled(old.get(name)) != _filled(value)
    )


def _filled(value: object) -> object:
    """An empty list stays itself: "no signs seen" is an answer, "not filled in" is none (M4)."""
    return "" if value is None else value


def report_content(report: Report) -> dict[str, Any]:
    """Return a report as the content of a draft."""
    content = {one.name: getattr(report, one.name) for one in fields(Report)}
    return content | {
        "exercises": [[exercise, done.value] for exercise, done in report.exercises],
        "signs": None if report.signs is None else sorted(report.signs),
        "ladders": [[ladder, value] for ladder, value in report.ladders],
    }


def report_from(content: Content) -> Report:
    """Return the report that :func:`report_content` was made of."""
    signs = content["signs"]
    return Report(
        **{
            **content,
            "exercises": tuple((str(exercise), Done(done)) for exercise, done in content["exercises"]),
            "signs": None if signs is None else frozenset(signs),
            "ladders": tuple((str(ladder), int(value)) for ladder, value in content["ladders"]),
        }
    )


def facts_content(facts: ContactFacts) -> dict[str, Any]:
    """Return what stands in the form of a contact that is there, as the content of a draft."""
    return {
        "title": facts.title,
        "place": facts.place,
        "people": facts.people,
        "neutral_label": facts.neutral_label,
        "size": facts.size.value if facts.size else "",
        "day": facts.slot.day.isoformat(),
        "start": facts.slot.start.isoformat(),
        "minutes": facts.slot.minutes,
    }


def details_content(details: ParticipantDetails) -> dict[str, Any]:
    """Return what stands in a participant's form as the content of a draft."""
    content = {one.name: getattr(details, one.name) for one in fields(ParticipantDetails)}
    return content | {
        **{name: content[name].value for name in _DETAIL_CODES},
        "consult_on": details.consult_on.isoformat() if details.consult_on else None,
        "consents": [[c.purpose.value, c.given, c.on.isoformat()] for c in details.consents],
    }


def details_from(content: Content) -> ParticipantDetails:
    """Return the details that :func:`details_content` was made of."""
    consult_on = content["consult_on"]
    return ParticipantDetails(
        **{
            **content,
            **{name: kind(content[name]) for name, kind in _DETAIL_CODES.items()},
            "consult_on": date.fromisoformat(consult_on) if consult_on else None,
            "consents": tuple(
                Consent(ConsentPurpose(purpose), bool(given), date.fromisoformat(on))
                for purpose, given, on in content["consents"]
            ),
        }
    )
