"""One word or short phrase for every value that the domain knows, in the current language.

All phrases are in lower case, to be used inside a line; :func:`capital` makes a heading of one.
"""

from __future__ import annotations

from desktop.domain.agenda import AgendaKind
from desktop.domain.contact import Answer, ContactSize, ContactState, Outcome, ReviewConclusion
from desktop.domain.measurements import Comparison, Way
from desktop.domain.measures import Change, Moment
from desktop.domain.participants import ConsentPurpose, ConsultDecision, LonelyFor, OwnWish, VisitRisk
from desktop.domain.sessions import CancelledBy, Done, Place, SessionState
from desktop.domain.trajectory import Phase, StopReason, TrajectoryState
from desktop.domain.visit_marks import MarkKind
from desktop.domain.week import ClashKind
from desktop.language import current_language, translate


def capital(text: str) -> str:
    """The text with a capital in front; a Dutch "ij" becomes "IJ" as a whole."""
    if current_language() == "nl" and text.startswith("ij"):
        return "IJ" + text[2:]
    return text[:1].upper() + text[1:]


def phase(value: Phase) -> str:
    """ "brein" or "relaties": the short word beside its shape."""
    return {
        Phase.BRAIN: translate("Phase", "brain"),
        Phase.RELATING: translate("Phase", "relationships"),
    }[value]


def phase_name(value: Phase) -> str:
    """The full name: "breinverandering" or "relaties aangaan en onderhouden"."""
    return {
        Phase.BRAIN: translate("Phase", "brain change"),
        Phase.RELATING: translate("Phase", "entering into and keeping up relationships"),
    }[value]


def session_state(value: SessionState) -> str:
    """ "gepland", "gehouden" or "afgezegd"."""
    return {
        SessionState.PLANNED: translate("SessionState", "planned"),
        SessionState.HELD: translate("SessionState", "held"),
        SessionState.CANCELLED: translate("SessionState", "cancelled"),
    }[value]


def session_standing(value: SessionState, *, past: bool, fixed: bool = False, moves: int = 0) -> str:
    """How a session stands for the counsellor: also "geweest" (its report is open) and "verzet".

    ``past``: its planned time is over; ``fixed``: its report is fixed; ``moves``: how often it moved.
    """
    if value is SessionState.HELD and fixed:
        return session_state(value)
    if value is SessionState.HELD or (value is SessionState.PLANNED and past):
        return translate("SessionState", "report open")
    if value is SessionState.PLANNED and moves:
        return moved()
    return session_state(value)


def moved() -> str:
    """ "verzet"."""
    return translate("SessionState", "moved")


def fixed() -> str:
    """ "vastgelegd", of a report."""
    return translate("SessionState", "final")


def trajectory_state(value: TrajectoryState | None) -> str:
    """ "loopt", "gepauzeerd", "gestopt", "afgerond"; ``None`` is "nog geen traject"."""
    if value is None:
        return translate("TrajectoryState", "no trajectory yet")
    return {
        TrajectoryState.RUNNING: translate("TrajectoryState", "running"),
        TrajectoryState.PAUSED: translate("TrajectoryState", "paused"),
        TrajectoryState.STOPPED: translate("TrajectoryState", "stopped early"),
        TrajectoryState.COMPLETED: translate("TrajectoryState", "completed"),
    }[value]


def stop_reason(value: StopReason) -> str:
    """Why a trajectory ended early: never about the person (M9)."""
    return {
        StopReason.SETTING: translate("StopReason", "the setting did not fit"),
        StopReason.CIRCUMSTANCES: translate("StopReason", "circumstances changed"),
        StopReason.OWN_WISH: translate("StopReason", "own wish"),
        StopReason.OTHER_SUPPORT: translate("StopReason", "other support was found"),
    }[value]


def visit_risk(value: VisitRisk) -> str:
    """ "groen", "oranje", "rood"."""
    return {
        VisitRisk.GREEN: translate("VisitRisk", "green"),
        VisitRisk.ORANGE: translate("VisitRisk", "orange"),
        VisitRisk.RED: translate("VisitRisk", "red"),
    }[value]


def visit_risk_meaning(value: VisitRisk) -> str:
    """What the colour asks of a visit, as a sentence."""
    return {
        VisitRisk.GREEN: translate("VisitRisk", "Visit at home as usual."),
        VisitRisk.ORANGE: translate("VisitRisk", "Call before you go and report when you arrive and leave."),
        VisitRisk.RED: translate("VisitRisk", "Do not visit at home. Meet at a safe place."),
    }[value]


def visit_mark(value: MarkKind) -> str:
    """What was ticked on a visit."""
    return {
        MarkKind.ARRIVED: translate("VisitMark", "arrival reported"),
        MarkKind.LEFT: translate("VisitMark", "departure reported"),
        MarkKind.CONCERN_FOLLOWED: translate("VisitMark", "concern followed up"),
    }[value]


def consent_purpose(value: ConsentPurpose) -> str:
    """What a participant allows."""
    return {
        ConsentPurpose.FILE: translate("ConsentPurpose", "keeping this file"),
        ConsentPurpose.SUPERVISION: translate("ConsentPurpose", "reports without a name to the supervisor"),
        ConsentPurpose.HANDOVER: translate(
            "ConsentPurpose", "handing over to a colleague when the counsellor is ill"
        ),
        ConsentPurpose.FOLLOW_UP: translate("ConsentPurpose", "being contacted after completion"),
    }[value]


def lonely_for(value: LonelyFor) -> str:
    """How long someone has felt lonely (M13)."""
    return {
        LonelyFor.BELOW_A_YEAR: translate("LonelyFor", "shorter than a year"),
        LonelyFor.ABOVE_A_YEAR: translate("LonelyFor", "a year or longer"),
        LonelyFor.UNKNOWN: translate("LonelyFor", "not known yet"),
    }[value]


def own_wish(value: OwnWish) -> str:
    """Whether the person wants this (M11, M13)."""
    return {
        OwnWish.YES: translate("OwnWish", "yes, own wish"),
        OwnWish.NO: translate("OwnWish", "no, someone else’s wish"),
        OwnWish.UNKNOWN: translate("OwnWish", "not known yet"),
    }[value]


def consult_decision(value: ConsultDecision) -> str:
    """What was decided after the list "stop en overleg" (M13)."""
    return {
        ConsultDecision.NOT_YET: translate("ConsultDecision", "list not gone through yet"),
        ConsultDecision.START: translate("ConsultDecision", "we can start"),
        ConsultDecision.CONSULT_FIRST: translate("ConsultDecision", "consult first"),
        ConsultDecision.NOT_NOW: translate("ConsultDecision", "not now"),
    }[value]


def place(value: Place) -> str:
    """Where a session takes place."""
    return {
        Place.HOME: translate("Place", "at home"),
        Place.ELSEWHERE: translate("Place", "somewhere else"),
        Place.PHONE: translate("Place", "by phone"),
    }[value]


def done(value: Done) -> str:
    """How an exercise went; all three are fine (M9)."""
    return {
        Done.DONE: translate("Done", "done"),
        Done.A_BIT: translate("Done", "a bit"),
        Done.NOT: translate("Done", "not"),
    }[value]


def cancelled_by(value: CancelledBy) -> str:
    """Who cancelled; no reason is asked."""
    return {
        CancelledBy.PARTICIPANT: translate("CancelledBy", "by the participant"),
        CancelledBy.COUNSELLOR: translate("CancelledBy", "by the counsellor"),
        CancelledBy.BOTH: translate("CancelledBy", "by both together"),
    }[value]


def answer(value: Answer | None) -> str:
    """ "ja", "nee", "weet niet"; ``None`` is "nog niet beantwoord"."""
    if value is None:
        return translate("Answer", "not answered yet")
    return {
        Answer.YES: translate("Answer", "yes"),
        Answer.NO: translate("Answer", "no"),
        Answer.UNKNOWN: translate("Answer", "don’t know"),
    }[value]


def outcome(value: Outcome) -> str:
    """How a contact was (M7)."""
    return {
        Outcome.POSITIVE: translate("Outcome", "positive"),
        Outcome.MIXED: translate("Outcome", "mixed"),
        Outcome.NOT_POSITIVE: translate("Outcome", "not positive"),
        Outcome.DID_NOT_TAKE_PLACE: translate("Outcome", "did not take place"),
    }[value]


def contact_size(value: ContactSize) -> str:
    """With how many others: "één persoon", "twee mensen", "een kleine groep"."""
    return {
        ContactSize.ONE: translate("ContactSize", "one person"),
        ContactSize.TWO: translate("ContactSize", "two people"),
        ContactSize.GROUP: translate("ContactSize", "a small group"),
    }[value]


def contact_state(value: ContactState) -> str:
    """ "idee", "nakijken", "vrijgegeven", "gepland", "gehouden", "teruggekeken", "opzijgezet"."""
    return {
        ContactState.IDEA: translate("ContactState", "idea"),
        ContactState.CHECKING: translate("ContactState", "being checked"),
        ContactState.CLEARED: translate("ContactState", "cleared"),
        ContactState.PLANNED: translate("ContactState", "planned"),
        ContactState.HELD: translate("ContactState", "held"),
        ContactState.LOOKED_BACK: translate("ContactState", "looked back"),
        ContactState.SET_ASIDE: translate("ContactState", "set aside"),
    }[value]


def review_conclusion(value: ReviewConclusion) -> str:
    """How a review after a disappointment ends (M7)."""
    return {
        ReviewConclusion.ADAPT_SETTING: translate("ReviewConclusion", "adapt this setting"),
        ReviewConclusion.OTHER_SETTING: translate("ReviewConclusion", "look for another setting"),
        ReviewConclusion.BACK_TO_BRAIN: translate("ReviewConclusion", "first back to brain exercises"),
    }[value]


def agenda_kind(value: AgendaKind) -> str:
    """What takes the time of a day."""
    return {
        AgendaKind.VISIT: translate("AgendaKind", "visit"),
        AgendaKind.CONTACT: translate("AgendaKind", "contact moment"),
        AgendaKind.FIXED: translate("AgendaKind", "fixed block"),
        AgendaKind.BUSY: translate("AgendaKind", "own agenda"),
    }[value]


def clash(value: ClashKind, label: str = "") -> str:
    """What is wrong with a slot, as a sentence; ``label`` names the holiday, absence, block or busy time."""
    named = {
        ClashKind.HOLIDAY: translate("Clash", "This is a holiday: {name}."),
        ClashKind.ABSENCE: translate("Clash", "You are away on this day: {name}."),
        ClashKind.FIXED_BLOCK: translate("Clash", "This time is kept free: {name}."),
        ClashKind.BUSY: translate("Clash", "Your own agenda has something at this time: {name}."),
    }
    if label and value in named:
        return named[value].format(name=label)
    return {
        ClashKind.OVERLAP: translate("Clash", "Something else is planned at this time."),
        ClashKind.HOLIDAY: translate("Clash", "This is a holiday."),
        ClashKind.OUTSIDE_HOURS: translate("Clash", "This is outside your working hours."),
        ClashKind.SECOND_IN_WEEK: translate("Clash", "There is already a visit in this week."),
        ClashKind.IN_THE_PAST: translate("Clash", "This moment has passed."),
        ClashKind.ABSENCE: translate("Clash", "You are away on this day."),
        ClashKind.FIXED_BLOCK: translate("Clash", "This time is kept free."),
        ClashKind.BUSY: translate("Clash", "Your own agenda has something at this time."),
        ClashKind.TRAVEL: translate("Clash", "There is too little time to travel between two visits."),
    }[value]


def condition_group(code: str) -> str:
    """Heading of a group of conditions; raises ``KeyError`` for a group that no pack has."""
    return {
        "participant": translate("ConditionGroup", "Participant"),
        "place": translate("ConditionGroup", "Place"),
        "people": translate("ConditionGroup", "People"),
        "guidance": translate("ConditionGroup", "Guidance"),
        "aftercare": translate("ConditionGroup", "After-care"),
    }[code]


def hardness(hard: bool) -> str:
    """ "hard" or "zacht"."""
    return translate("Condition", "hard") if hard else translate("Condition", "soft")


def aspect(code: str) -> str:
    """The fact of a contact that changed (``pack.ASPECTS``): "de datum"."""
    return {
        "date": translate("Aspect", "the date"),
        "place": translate("Aspect", "the place"),
        "people": translate("Aspect", "the people"),
        "phase": translate("Aspect", "the phase"),
    }[code]


def working_element(code: str) -> str:
    """A working element of an exercise (``pack.WORKING_ELEMENTS``)."""
    return {
        "activities": translate("WorkingElement", "activities"),
        "meeting": translate("WorkingElement", "meeting people"),
        "practical_support": translate("WorkingElement", "practical support"),
        "meaningful_contact": translate("WorkingElement", "meaningful contact"),
        "social_skills": translate("WorkingElement", "social skills"),
        "realistic_expectations": translate("WorkingElement", "realistic expectations"),
        "meaningful_role": translate("WorkingElement", "meaningful role"),
    }[code]


def goal_score(value: int | None) -> str:
    """A goal score -1..2 in words (M11); ``None`` is "niet ingevuld"."""
    if value is None:
        return not_filled_in()
    return {
        -1: translate("GoalScore", "further away"),
        0: translate("GoalScore", "as at the start"),
        1: translate("GoalScore", "closer"),
        2: translate("GoalScore", "reached"),
    }[value]


def not_filled_in() -> str:
    """ "niet ingevuld": never zero."""
    return translate("Terms", "not filled in")


def moment(value: Moment) -> str:
    """When a questionnaire is offered."""
    return {
        Moment.START: translate("Moment", "start"),
        Moment.WEEK_4: translate("Moment", "week 4"),
        Moment.END: translate("Moment", "end"),
        Moment.FOLLOW_UP: translate("Moment", "after completion"),
        Moment.WEEKLY: translate("Moment", "every week"),
    }[value]


def change(value: Change) -> str:
    """A difference between two scores of one person; no judgement."""
    return {
        Change.WITHIN: translate("Change", "within the measurement error"),
        Change.BEYOND: translate("Change", "beyond the measurement error"),
        Change.NOT_COMPARABLE: translate("Change", "not comparable"),
    }[value]


def comparison(value: Comparison) -> str:
    """What may be said of two measurements of one person; no judgement."""
    return {
        Comparison.WITHIN: change(Change.WITHIN),
        Comparison.BEYOND: change(Change.BEYOND),
        Comparison.INCOMPLETE: translate("Change", "not filled in completely: not compared"),
        Comparison.NO_THRESHOLD: translate("Change", "measurement error unknown"),
        Comparison.OTHER_VERSION: translate("Change", "another version: not compared"),
        Comparison.ONE_ONLY: translate("Change", "one measurement, nothing to compare"),
    }[value]


def way(value: Way) -> str:
    """How answers came in: "op het scherm" or "van papier"."""
    return {
        Way.SCREEN: translate("Way", "on screen"),
        Way.PAPER: translate("Way", "from paper"),
    }[value]
