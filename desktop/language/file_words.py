"""Plain words for what stands in a file: the label of every column, and its value (P10)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, Final, TypeAlias
from zoneinfo import ZoneInfo

from desktop.domain.contact import Answer, ContactSize, Outcome, ReviewConclusion
from desktop.domain.measurements import Way
from desktop.domain.measures import Moment
from desktop.domain.participants import ConsentPurpose, ConsultDecision, LonelyFor, OwnWish, VisitRisk
from desktop.domain.sessions import CancelledBy, Done, Place, SessionState
from desktop.domain.trajectory import Phase, StopReason, TrajectoryState
from desktop.domain.visit_marks import MarkKind
from desktop.domain.week import DEFAULT_ZONE
from desktop.language import dates, privacy_words, terms, translate

Names = Mapping[str, str]
Piece: TypeAlias = tuple[str, bool]
"""Words, and whether somebody typed them."""

TECHNICAL: Final = frozenset(
    """
    id participant_id trajectory_id session_id contact_id setting_id subject_id created_at changed_at revision
    deleted_at author device zone pack_id pack_version date_version place_version people_version position
    based_on about text_version corrects theme
    """.split()  # noqa: SIM905
)
"""Columns that say nothing about a person: keys, counters, and which program or pack wrote it."""


def label_of(table: str, column: str) -> str | None:
    """What a value is called; ``None`` for what is technical."""
    if column in TECHNICAL or (table, column) == ("measure_drafts", "at"):
        return None
    labels = _labels()
    return labels.get(f"{table}.{column}") or labels.get(column)


def value_of(table: str, column: str, value: object, names: Names) -> str:
    """A value in words; empty for what is not filled in."""
    if value is None or value in ("", [], {}):
        return ""
    said = _SAID.get(f"{table}.{column}") or _SAID.get(column)
    if said is not None:
        return said(value, names)
    if isinstance(value, bool):
        return translate("File", "yes") if value else translate("File", "no")
    return str(value)


def pieces_of(table: str, column: str, value: object, names: Names) -> tuple[Piece, ...]:
    """The same value in pieces, each with whether somebody typed it; a value may have both kinds."""
    if value and (table, column) == ("plan_cards", "answers"):
        return tuple(_card_pieces(value, names))
    said = value_of(table, column, value, names)
    return ((said, is_typed(table, column, value)),) if said else ()


_NO_LANGUAGE = frozenset({"name", "phone", "address", "area", "code", "people", "recipient", "shown_to"})
"""Columns of names and numbers: they are said the same in every language."""


def is_typed(table: str, column: str, value: object) -> bool:
    """Whether a value stands there as somebody typed it: a text, no code that has words, no name."""
    if (table, column) == ("drafts", "content"):
        return True
    coded = f"{table}.{column}" in _SAID or column in _SAID
    return isinstance(value, str) and column not in _NO_LANGUAGE and not coded


def moment_in_words(text: str) -> str:
    """A moment of a row ("2026-11-24T09:12:00+00:00") as somebody here reads it."""
    local = datetime.fromisoformat(text).astimezone(ZoneInfo(DEFAULT_ZONE))
    return f"{dates.with_year(local.date())}, {dates.clock(local)}"


def _labels() -> Mapping[str, str]:
    return {**_labels_of_person(), **_labels_of_visits(), **_labels_of_contacts(), **_labels_of_rest()}


def _labels_of_person() -> Mapping[str, str]:
    return {
        "code": translate("File", "Code"),
        "contact_history.code": translate("File", "What happened"),
        "name": translate("File", "Name"),
        "birth_year": translate("File", "Year of birth"),
        "phone": translate("File", "Phone"),
        "address": translate("File", "Address"),
        "area": translate("File", "Neighbourhood"),
        "language": translate("File", "Language"),
        "lonely_for": translate("File", "Feels lonely"),
        "own_wish": translate("File", "Own wish"),
        "consult_on": translate("File", "List ‘stop and consult’ gone through on"),
        "consult_decision": translate("File", "Decided after that list"),
        "goal": translate("File", "Goal"),
        "visit_risk": translate("File", "Risk estimate of visits"),
        "visit_note": translate("File", "What to know at the door"),
        "consents": translate("File", "Consent"),
    }


def _labels_of_visits() -> Mapping[str, str]:
    return {
        "started_on": translate("File", "Begun on"),
        "state": translate("File", "State"),
        "state_since": translate("File", "Since"),
        "brain_closed_on": translate("File", "Phase brain completed on"),
        "stop_reason": translate("File", "Why it stopped"),
        "card_filled_on": translate("File", "Card filled in on"),
        "follow_ups": translate("File", "Follow-up contacts"),
        "supervisor_question": translate("File", "Question for the supervisor"),
        "number": translate("File", "Week"),
        "phase": translate("File", "Phase"),
        "day": translate("File", "Day"),
        "start": translate("File", "Time"),
        "minutes": translate("File", "Minutes"),
        "sessions.place": translate("File", "Where"),
        "extra_reason": translate("File", "Why an extra visit"),
        "cancelled_by": translate("File", "Cancelled by"),
        "fixed_at": translate("File", "Finalised on"),
        "moved_at": translate("File", "Moved on"),
        "before": translate("File", "It was"),
        "after": translate("File", "It became"),
        "reports.version": translate("File", "Version"),
        "went_well": translate("File", "What went well"),
        "observation": translate("File", "Seen and heard"),
        "interpretation": translate("File", "View of the counsellor"),
        "agreement": translate("File", "Agreed"),
        "concern": translate("File", "Concern about safety"),
        "exercises": translate("File", "Exercises"),
        "signs": translate("File", "Signs of opening"),
        "ladders": translate("File", "Ladders (0 to 10)"),
        "gas_participant": translate("File", "Goal score by the participant"),
        "gas_counsellor": translate("File", "Goal score by the counsellor"),
        "handout_given": translate("File", "Sheet for at home given"),
        "to_please": translate("File", "Done to please the counsellor"),
        "visit_marks.kind": translate("File", "Ticked"),
        "at": translate("File", "When"),
    }


def _labels_of_contacts() -> Mapping[str, str]:
    return {
        "title": translate("File", "Meeting"),
        "neutral_label": translate("File", "Name in reports"),
        "place": translate("File", "Where"),
        "people": translate("File", "Who is there"),
        "size": translate("File", "Size"),
        "planned_at": translate("File", "Planned on"),
        "set_aside": translate("File", "Set aside"),
        "unplanned": translate("File", "Happened unplanned"),
        "outcome": translate("File", "How it was"),
        "outcome_recorded_at": translate("File", "Looked back on"),
        "finest_moment": translate("File", "Finest moment"),
        "own_part": translate("File", "Own part"),
        "called_back_on": translate("File", "Called back on"),
        "condition": translate("File", "Condition"),
        "answer": translate("File", "Answer"),
        "answered_at": translate("File", "Answered on"),
        "detail": translate("File", "Particulars"),
        "conclusion": translate("File", "Conclusion"),
        "note": translate("File", "Note"),
        "recorded_at": translate("File", "Written down on"),
    }


def _labels_of_rest() -> Mapping[str, str]:
    return {
        "instrument": translate("File", "Questionnaire"),
        "version": translate("File", "Edition"),
        "moment": translate("File", "Moment"),
        "answers": translate("File", "Answers"),
        "way": translate("File", "Filled in"),
        "filled_on": translate("File", "Filled in on"),
        "shown_to": translate("File", "Shown to"),
        "drafts.kind": translate("File", "Form"),
        "content": translate("File", "Text so far"),
        "text": translate("File", "Text"),
        "statements.kind": translate("File", "Kind"),
        "received_on": translate("File", "Received on"),
        "answered_on": translate("File", "Answered on"),
        "document": translate("File", "Document"),
        "recipient": translate("File", "To whom"),
        "reason": translate("File", "Reason"),
        "until": translate("File", "Kept until"),
    }


def _day(value: Any, _names: Names) -> str:  # noqa: ANN401 - a value out of JSON
    return dates.with_year(date.fromisoformat(value))


def _clock(value: Any, _names: Names) -> str:  # noqa: ANN401
    return dates.clock(time.fromisoformat(value))


def _moment(value: Any, _names: Names) -> str:  # noqa: ANN401
    return moment_in_words(value)


def _slot(value: Any, _names: Names) -> str:  # noqa: ANN401
    """Day and time of a visit, out of a list that begins with them."""
    day, start, *_rest = value
    return f"{_day(day, {})}, {_clock(start, {})}"


def _coded(kind: Callable[[str], Any], said: Callable[[Any], str]) -> Callable[[Any, Names], str]:
    return lambda value, _names: said(kind(value))


def _named(prefix: str) -> Callable[[Any, Names], str]:
    return lambda value, names: names.get(f"{prefix}:{value}", str(value))


def _consents(value: Any, _names: Names) -> str:  # noqa: ANN401
    yes, no = translate("File", "yes"), translate("File", "no")
    return "; ".join(
        f"{terms.consent_purpose(ConsentPurpose(purpose))}: {yes if given else no}, {_day(on, {})}"
        for purpose, given, on in value
    )


def _follow_ups(value: Any, _names: Names) -> str:  # noqa: ANN401
    done = translate("File", "{day} (held)")
    return "; ".join(
        done.format(day=_day(one[1], {})) if one[2] else _day(one[1], {}) for one in map(_triple, value)
    )


def _triple(value: Any) -> Sequence[Any]:  # noqa: ANN401
    return value if isinstance(value, list) else (value["weeks_after"], value["on"], value["done"])


def _exercises(value: Any, names: Names) -> str:  # noqa: ANN401
    return "; ".join(
        f"{names.get(f'exercise:{exercise}', exercise)}: {terms.done(Done(done))}" for exercise, done in value
    )


def _signs(value: Any, names: Names) -> str:  # noqa: ANN401
    return "; ".join(names.get(f"sign:{one}", one) for one in value)


def _ladders(value: Any, names: Names) -> str:  # noqa: ANN401
    return "; ".join(f"{names.get(f'ladder:{one}', one)}: {step}" for one, step in value)


def _form(value: Any, _names: Names) -> str:  # noqa: ANN401
    return privacy_words.draft_kind(value)


def _content(value: Any, _names: Names) -> str:  # noqa: ANN401
    return "; ".join(str(one) for one in value.values() if isinstance(one, str) and one)


def _card(value: Any, names: Names) -> str:  # noqa: ANN401
    return "".join(text for text, _ in _card_pieces(value, names))


def _card_pieces(value: Any, names: Names) -> Iterator[Piece]:  # noqa: ANN401
    """What is ticked in the words of the card, and what the participant wrote beside it."""
    between = ""
    for item, answer in value.items():
        ticked = [names.get(f"card:{item}:{number}", str(number)) for number in answer.get("ticked", ())]
        own = [*answer.get("fields", ()), *answer.get("lines", ()), answer.get("blank"), answer.get("own")]
        written = [text for text in own if text]
        if ticked or written:
            lead = f"{between}{names.get(f'card:{item}', item)}: {', '.join(ticked)}"
            yield f"{lead}, " if ticked and written else lead, False
            between = "; "
        if written:
            yield ", ".join(written), True


def _answers(value: Any, _names: Names) -> str:  # noqa: ANN401
    return ", ".join(
        f"{number}. {terms.not_filled_in() if one is None else one}" for number, one in enumerate(value, 1)
    )


_SPOKEN: Final = {"nl": "Nederlands", "en": "English"}
"""Languages by their own names: the same in every language."""

_SAID: Final[Mapping[str, Callable[[Any, Names], str]]] = {
    "language": lambda value, _names: _SPOKEN.get(value, value),
    "lonely_for": _coded(LonelyFor, terms.lonely_for),
    "own_wish": _coded(OwnWish, terms.own_wish),
    "consult_on": _day,
    "consult_decision": _coded(ConsultDecision, terms.consult_decision),
    "visit_risk": _coded(VisitRisk, terms.visit_risk),
    "consents": _consents,
    "started_on": _day,
    "trajectories.state": _coded(TrajectoryState, terms.trajectory_state),
    "state_since": _day,
    "brain_closed_on": _day,
    "stop_reason": _coded(StopReason, terms.stop_reason),
    "card_filled_on": _day,
    "follow_ups": _follow_ups,
    "phase": _coded(Phase, terms.phase),
    "day": _day,
    "start": _clock,
    "sessions.state": _coded(SessionState, terms.session_state),
    "sessions.place": _coded(Place, terms.place),
    "cancelled_by": _coded(CancelledBy, terms.cancelled_by),
    "fixed_at": _moment,
    "moved_at": _moment,
    "before": _slot,
    "after": _slot,
    "exercises": _exercises,
    "signs": _signs,
    "ladders": _ladders,
    "gas_participant": _coded(int, terms.goal_score),
    "gas_counsellor": _coded(int, terms.goal_score),
    "visit_marks.kind": _coded(MarkKind, terms.visit_mark),
    "at": _moment,
    "size": _coded(ContactSize, terms.contact_size),
    "planned_at": _moment,
    "outcome": _coded(Outcome, terms.outcome),
    "outcome_recorded_at": _moment,
    "called_back_on": _day,
    "condition": _named("condition"),
    "condition_answers.answer": _coded(Answer, terms.answer),
    "answered_at": _moment,
    "contact_history.code": lambda value, _names: privacy_words.contact_event(value),
    "contact_history.detail": lambda _value, _names: "",
    "conclusion": _coded(ReviewConclusion, terms.review_conclusion),
    "recorded_at": _moment,
    "instrument": _named("instrument"),
    "moment": _coded(Moment, terms.moment),
    "way": _coded(Way, terms.way),
    "answers": _answers,
    "plan_cards.answers": _card,
    "filled_on": _day,
    "drafts.kind": _form,
    "content": _content,
    "statements.kind": lambda value, _names: privacy_words.statement_kind_code(value),
    "received_on": _day,
    "answered_on": _day,
    "document": lambda value, _names: privacy_words.document(str(value).partition(":")[0]),
    "disclosures.reason": lambda value, _names: privacy_words.share_reason_code(value),
    "until": _day,
}
