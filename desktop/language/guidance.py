"""What to do next and what to look out for, in sentences: steps, warnings, gap, verdict."""

from __future__ import annotations

from desktop.domain.condition_tasks import TaskKind
from desktop.domain.conditions import Verdict
from desktop.domain.next_step import NextStep, StepKind
from desktop.domain.pack import Text
from desktop.domain.phases import Gap
from desktop.domain.warnings import Warning_, WarningKind
from desktop.language import current_language, dates, translate


def next_step_text(step: NextStep) -> tuple[str, str]:
    """The title ("Schrijf het verslag van week 3") and the reason, without any name of a person.

    A step without its date (a report leaves dates out) gets a reason that is true without it.
    """
    return _step_title(step), _step_reason(step)


def _step_title(step: NextStep) -> str:
    titles = {
        StepKind.CALL_BACK: translate("Step", "Call back"),
        StepKind.LOOK_BACK: translate("Step", "Look back on the meeting"),
        StepKind.FOLLOW_CONCERN: translate("Step", "Follow up the concern of week {number}"),
        StepKind.MOVE_RED_HOME: translate("Step", "Meet somewhere other than at home"),
        StepKind.WRITE_REPORT: translate("Step", "Write the report of week {number}"),
        StepKind.FINISH_INTAKE: translate("Step", "Finish the intake"),
        StepKind.REVIEW_PHASE: translate("Step", "Look again at the phase"),
        StepKind.REVIEW_SETTING: translate("Step", "Look at what has to change in this setting"),
        StepKind.PLAN_TRAJECTORY: translate("Step", "Plan the eight weeks"),
        StepKind.CLOSE_BRAIN: translate("Step", "Go on to phase relationships"),
        StepKind.CONTINUE_BRAIN: translate("Step", "Give the brain one more week"),
        StepKind.PLAN_SESSION: translate("Step", "Plan week {number}"),
        StepKind.MEASURE: translate("Step", "Take a measurement"),
        StepKind.CONDITION_TASK: translate("Step", "See to a condition"),
        StepKind.FILL_CONDITIONS: translate("Step", "Check the conditions"),
        StepKind.PLAN_CONTACT: translate("Step", "Plan the meeting"),
        StepKind.COMPLETE: translate("Step", "Complete the trajectory"),
        StepKind.VISIT: translate("Step", "Visit of week {number}"),
        StepKind.FOLLOW_UP: translate("Step", "Follow-up contact after {number} weeks"),
        StepKind.RESUME: translate("Step", "Go on with the trajectory"),
        StepKind.RETENTION: translate("Step", "Look at the retention period"),
        StepKind.NOTHING: translate("Step", "No next step"),
    }
    if step.kind is StepKind.CLOSE_GAP:
        return translate("Step", "Shorten the gap of %n day(s)", "", step.number)
    if step.kind is StepKind.SILENT:
        return translate("Step", "No visit for %n day(s)", "", step.number)
    return titles[step.kind].format(number=step.number)


def _step_reason(step: NextStep) -> str:
    if step.kind is StepKind.FILL_CONDITIONS:
        return _conditions_reason(step)
    dated = _dated_reasons().get(step.kind)
    if dated and step.on:
        return dated.format(day=dates.day(step.on))
    return _undated_reasons()[step.kind].format(number=step.number)


def _conditions_reason(step: NextStep) -> str:
    if step.on is None:
        return translate("Step", "%n hard condition(s) still open.", "", step.number)
    text = translate("Step", "%n hard condition(s) still open for the meeting on {day}.", "", step.number)
    return text.format(day=dates.day(step.on))


def _dated_reasons() -> dict[StepKind, str]:
    return {
        StepKind.CALL_BACK: translate("Step", "A meeting was disappointing. Call on {day} at the latest."),
        StepKind.LOOK_BACK: translate("Step", "It was on {day}. Looking back works best on the same day."),
        StepKind.FOLLOW_CONCERN: translate(
            "Step", "Noted at the visit on {day}. Take the steps, then tick it off."
        ),
        StepKind.MOVE_RED_HOME: translate("Step", "The risk is red, and the visit on {day} is at home."),
        StepKind.SILENT: translate("Step", "The last one was on {day}."),
        StepKind.WRITE_REPORT: translate("Step", "The visit was on {day}; its report is still open."),
        StepKind.REVIEW_SETTING: translate(
            "Step", "The meeting on {day} was disappointing. Until this is reviewed, plan nothing new here."
        ),
        StepKind.CLOSE_GAP: translate(
            "Step", "Relationships now start on {day}, and should follow the brain at once."
        ),
        StepKind.CONDITION_TASK: translate("Step", "For the meeting on {day}."),
        StepKind.PLAN_CONTACT: translate("Step", "All hard conditions are ‘yes’ for {day}."),
        StepKind.VISIT: translate("Step", "Planned on {day}."),
        StepKind.FOLLOW_UP: translate("Step", "Planned on {day}."),
        StepKind.NOTHING: translate("Step", "There is nothing to do now. The follow-up is on {day}."),
        StepKind.RESUME: translate("Step", "Paused since {day}."),
        StepKind.RETENTION: translate(
            "Step", "The retention period ended on {day}. Erase the file, or keep it longer."
        ),
    }


def _undated_reasons() -> dict[StepKind, str]:
    return {
        StepKind.CALL_BACK: translate("Step", "A meeting was disappointing."),
        StepKind.LOOK_BACK: translate("Step", "Looking back works best on the same day."),
        StepKind.FOLLOW_CONCERN: translate("Step", "Take the steps, then tick it off."),
        StepKind.MOVE_RED_HOME: translate("Step", "The risk is red, and the visit is at home."),
        StepKind.MEASURE: translate("Step", "It is time for this."),
        StepKind.SILENT: translate("Step", "It has been quiet for a while."),
        StepKind.WRITE_REPORT: translate("Step", "The report is still open."),
        StepKind.FINISH_INTAKE: translate(
            "Step", "Own wish and the list ‘stop and consult’ come before the start."
        ),
        StepKind.REVIEW_PHASE: translate(
            "Step", "More than one meeting in a row was disappointing. Look first, then plan new ones."
        ),
        StepKind.REVIEW_SETTING: translate("Step", "Until this is reviewed, plan nothing new here."),
        StepKind.PLAN_TRAJECTORY: translate("Step", "The intake is done."),
        StepKind.CLOSE_GAP: translate("Step", "Relationships should follow the brain at once."),
        StepKind.CLOSE_BRAIN: translate("Step", "The signs say that the brain opens."),
        StepKind.CONTINUE_BRAIN: translate(
            "Step", "The signs are not there yet. Week {number} can stay with the brain."
        ),
        StepKind.PLAN_SESSION: translate("Step", "This visit has no date yet."),
        StepKind.CONDITION_TASK: translate("Step", "For a meeting that is to come."),
        StepKind.PLAN_CONTACT: translate("Step", "All hard conditions are ‘yes’."),
        StepKind.COMPLETE: translate(
            "Step", "All visits are done. Fill in the card together and plan the follow-ups."
        ),
        StepKind.VISIT: translate("Step", "The next visit is planned."),
        StepKind.FOLLOW_UP: translate("Step", "See together how it is going."),
        StepKind.RESUME: translate("Step", "The trajectory is paused."),
        StepKind.RETENTION: translate(
            "Step", "The retention period has ended. Erase the file, or keep it longer."
        ),
        StepKind.NOTHING: translate("Step", "There is nothing to do now."),
    }


def next_step_action(step: NextStep) -> str:
    """The verb on the button, such as "Schrijf verslag"."""
    return {
        StepKind.CALL_BACK: translate("StepAction", "Call and note"),
        StepKind.LOOK_BACK: translate("StepAction", "Look back"),
        StepKind.FOLLOW_CONCERN: translate("StepAction", "Look and tick off"),
        StepKind.MOVE_RED_HOME: translate("StepAction", "Solve in Week"),
        StepKind.MEASURE: translate("StepAction", "Measure"),
        StepKind.SILENT: translate("StepAction", "Open file"),
        StepKind.WRITE_REPORT: translate("StepAction", "Write report"),
        StepKind.FINISH_INTAKE: translate("StepAction", "Finish intake"),
        StepKind.REVIEW_PHASE: translate("StepAction", "Review phase"),
        StepKind.REVIEW_SETTING: translate("StepAction", "Review setting"),
        StepKind.PLAN_TRAJECTORY: translate("StepAction", "Plan eight weeks"),
        StepKind.CLOSE_GAP: translate("StepAction", "Solve in Week"),
        StepKind.CLOSE_BRAIN: translate("StepAction", "Go on to relationships"),
        StepKind.CONTINUE_BRAIN: translate("StepAction", "Add a week"),
        StepKind.PLAN_SESSION: translate("StepAction", "Plan visit"),
        StepKind.RETENTION: translate("StepAction", "Look"),
        StepKind.CONDITION_TASK: translate("StepAction", "Open condition"),
        StepKind.FILL_CONDITIONS: translate("StepAction", "Check conditions"),
        StepKind.PLAN_CONTACT: translate("StepAction", "Plan meeting"),
        StepKind.COMPLETE: translate("StepAction", "Complete"),
        StepKind.VISIT: translate("StepAction", "Open visit"),
        StepKind.FOLLOW_UP: translate("StepAction", "Note follow-up"),
        StepKind.RESUME: translate("StepAction", "Go on"),
        StepKind.NOTHING: translate("StepAction", "Open file"),
    }[step.kind]


def condition_task(kind: TaskKind, code: str, label: Text) -> str:
    """ "Bel over P2: Niet vragen naar het probleem"."""
    text = {
        TaskKind.CALL: translate("Step", "Call about {code}: {condition}"),
        TaskKind.TAKE_ALONG: translate("Step", "Go through {code} at the next visit: {condition}"),
        TaskKind.AGREE: translate("Step", "Agree on {code}: {condition}"),
    }[kind]
    return text.format(code=code, condition=label[current_language()])


def warning_text(warning: Warning_) -> str:
    """What is the matter, as a sentence; "Let op." stands before it where it is shown."""
    return {
        WarningKind.TWO_NOT_POSITIVE: translate(
            "Warning", "%n meeting(s) in a row were disappointing.", "", warning.count
        ),
        WarningKind.GAP: translate(
            "Warning", "Gap of %n day(s) between brain and relationships.", "", warning.days
        ),
        WarningKind.CONTACT_WITHOUT_CLEARANCE: translate(
            "Warning", "%n meeting(s) took place without being checked first.", "", warning.count
        ),
        WarningKind.SIGNS_WITHDRAWN: translate(
            "Warning", "The signs that closed phase brain were changed afterwards."
        ),
        WarningKind.SILENT: translate("Warning", "No visit for %n day(s).", "", warning.days),
    }[warning.kind]


def warning_advice(warning: Warning_) -> str:
    """What the counsellor can do about it; not for a report."""
    return {
        WarningKind.TWO_NOT_POSITIVE: translate(
            "Warning", "New meetings wait until you have looked again at the phase."
        ),
        WarningKind.GAP: translate("Warning", "Plan the first relationships visit earlier."),
        WarningKind.CONTACT_WITHOUT_CLEARANCE: translate(
            "Warning", "Look back together, and check the conditions before the next meeting."
        ),
        WarningKind.SIGNS_WITHDRAWN: translate(
            "Warning", "‘Brain first’ is open again for new meetings; the phase stays."
        ),
        WarningKind.SILENT: translate("Warning", "Call, or plan a visit."),
    }[warning.kind]


def warning_short(warning: Warning_) -> str:
    """The warning in two or three words, for a list row beside its icon: "gat 9 dagen"."""
    return {
        WarningKind.TWO_NOT_POSITIVE: translate("Warning", "review phase"),
        WarningKind.GAP: translate("Warning", "gap %n day(s)", "", warning.days),
        WarningKind.CONTACT_WITHOUT_CLEARANCE: translate("Warning", "unplanned meeting"),
        WarningKind.SIGNS_WITHDRAWN: translate("Warning", "signs changed"),
        WarningKind.SILENT: translate("Warning", "%n day(s) silent", "", warning.days),
    }[warning.kind]


def gap_text(gap: Gap, limit: int) -> str:
    """The gap between the phases with its dates (M3); ``limit`` in days is the pack's."""
    if not gap.exceeds(limit):
        if gap.open and gap.first_relating is None:
            text = translate("Gap", "Brain until {day}. Plan the first relationships visit now.")
            return text.format(day=dates.day(gap.last_brain))
        return translate("Gap", "%n day(s) between brain and relationships: good.", "", gap.days)
    return long_gap_text(gap)


def long_gap_text(gap: Gap) -> str:
    """A gap that is longer than the method wants, with its dates (M3)."""
    head = translate("Gap", "Gap of %n day(s).", "", gap.days)
    if gap.first_relating is None:
        tail = translate("Gap", "Brain until {brain}, relationships not planned yet.")
        return f"{head} " + tail.format(brain=dates.day(gap.last_brain))
    tail = translate("Gap", "Brain until {brain}, relationships only on {relating}.")
    return f"{head} " + tail.format(brain=dates.day(gap.last_brain), relating=dates.day(gap.first_relating))


def verdict_text(verdict: Verdict) -> str:
    """ "Nog niet: 3 harde voorwaarden open", or "Kan: alle harde voorwaarden op ja, 2 zachte open"."""
    if verdict.hard_open:
        return translate("Verdict", "Not yet: %n hard condition(s) open", "", len(verdict.hard_open))
    if verdict.soft_open:
        return translate(
            "Verdict", "Possible: all hard conditions are ‘yes’, %n soft open", "", len(verdict.soft_open)
        )
    return translate("Verdict", "Possible: all conditions are ‘yes’")


def soft_text(verdict: Verdict) -> str:
    """ "Zacht: 6 van 8 ja. Open: S5, N3."."""
    yes = verdict.soft_total - len(verdict.soft_open)
    text = translate("Verdict", "Soft: {yes} of {total} yes.").format(yes=yes, total=verdict.soft_total)
    if not verdict.soft_open:
        return text
    return f"{text} " + translate("Verdict", "Open: {codes}.").format(codes=", ".join(verdict.soft_open))
