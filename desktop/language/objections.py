"""What is wrong with what was entered or asked, and how to mend it: a sentence per problem code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from desktop.domain.errors import Problem
from desktop.domain.pack import MethodPack
from desktop.language import current_language, dates, terms, translate


def problem_text(problem: Problem, pack: MethodPack | None = None) -> str:
    """The sentence of a problem; ``pack`` gives conditions their names. ``KeyError``: unknown code."""
    params = dict(problem.params)
    if problem.code == "required":
        return _required(problem.field)
    if problem.code == "condition_open":
        return _condition_open(params, pack)
    return _SENTENCES[problem.code]().format_map(_Shown(params))


def problem_codes() -> frozenset[str]:
    """Every problem code that has words."""
    return frozenset({"required", "condition_open", *_SENTENCES})


class _Shown(dict[str, str]):
    """Parameters as they are read: dates in words; one that is missing never breaks the message."""

    def __init__(self, params: Mapping[str, str | int]) -> None:
        super().__init__({key: _in_words(key, value) for key, value in params.items()})

    def __missing__(self, key: str) -> str:
        return "…"


def _in_words(key: str, value: str | int) -> str:
    if key == "day":
        return dates.day(date.fromisoformat(str(value)))
    return str(value).replace("-", "−") if isinstance(value, int) else str(value)


def _required(field: str) -> str:
    known = {
        "name": translate("Problem", "Fill in a name. A first name or nickname is enough."),
        "counsellor": translate("Problem", "Fill in your own name."),
        "confirmed_by": translate("Problem", "Fill in who confirms the conditions of use."),
        "new": translate("Problem", "Choose a password."),
        "title": translate("Problem", "Give this meeting a name, such as ‘soup at the greenhouse’."),
        "neutral_label": translate("Problem", "Fill in what reports may say, without names."),
        "people": translate("Problem", "Fill in who will be there: roles, no names."),
        "reason": translate("Problem", "Write in a few words why this extra visit is needed."),
        "slot": translate("Problem", "This visit has no date yet. Plan it first."),
        "label": translate("Problem", "Give this block a name, such as ‘team meeting’."),
        "card_filled_on": translate("Problem", "Fill in the card ‘When loneliness returns’ together first."),
    }
    return known.get(field) or translate("Problem", "Fill this in.")


def _condition_open(params: Mapping[str, str | int], pack: MethodPack | None) -> str:
    code = str(params.get("condition", ""))
    name = condition_name(code, pack)
    changed = [terms.aspect(aspect) for aspect in str(params.get("reopened", "")).split(",") if aspect]
    if changed:
        sentence = translate("Problem", "{condition} has to be checked again: changed is {aspects}.")
        return sentence.format(condition=name, aspects=_listed(changed))
    if pack is not None and any(c.code == code and c.computed for c in pack.conditions):
        sentence = translate("Problem", "{condition}: the signs of the last visits do not say so yet.")
        return sentence.format(condition=name)
    sentence = {
        "no": translate("Problem", "{condition} is answered ‘no’."),
        "unknown": translate("Problem", "{condition} is answered ‘don’t know’; that counts as ‘no’."),
    }.get(str(params.get("answer")), translate("Problem", "{condition} is not answered yet."))
    return sentence.format(condition=name)


def condition_name(code: str, pack: MethodPack | None) -> str:
    """ "S2 Voorspelbaar", or "Voorwaarde S2" when the pack is not at hand."""
    labels = {c.code: c.label for c in pack.conditions} if pack is not None else {}
    if code not in labels:
        return translate("Problem", "Condition {code}").format(code=code)
    return f"{code} ‘{labels[code][current_language()]}’"


def _listed(words: list[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return translate("Problem", "{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])


_SENTENCES: dict[str, Callable[[], str]] = {
    # What was typed
    "too_long": lambda: translate("Problem", "This is too long: at most {limit} characters fit."),
    "no_picture": lambda: translate("Problem", "This picture cannot be printed. Choose a PNG or JPEG file."),
    "picture_too_large": lambda: translate(
        "Problem", "This picture is too large. Choose one of at most {limit} MB."
    ),
    "no_colour": lambda: translate(
        "Problem", "Write a colour as # with six digits or letters A to F, such as #1C5968."
    ),
    "too_light": lambda: translate(
        "Problem",
        "Letters in this colour cannot be read on paper: the contrast is {contrast}, and 4.5 is needed. "
        "{darker} is the nearest colour that can.",
    ),
    "out_of_range": lambda: translate("Problem", "Fill in a number from {min} to {max}."),
    "control_characters": lambda: translate(
        "Problem", "There are characters in this text that cannot be seen. Type it again."
    ),
    "looks_like_bsn": lambda: translate(
        "Problem", "This looks like a citizen service number. Opmaat may not keep it: take it out."
    ),
    "unknown": lambda: translate("Problem", "Opmaat does not know this choice. Choose one from the list."),
    "duplicate": lambda: translate("Problem", "This is filled in twice. Keep one of the two."),
    "wrong_count": lambda: translate(
        "Problem", "This list has {expected} answers; you gave {given}. Use ‘-’ for no answer."
    ),
    "unknown_answer": lambda: translate(
        "Problem", "Answer {position}, ‘{word}’, is not one of the answers of this list."
    ),
    "code_differs": lambda: translate("Problem", "This is not the code. Type {code}."),
    "date_far": lambda: translate("Problem", "Choose a day within ten years: {day} at the latest."),
    # Passwords
    "password_too_short": lambda: translate("Problem", "This password is short. Use at least 8 characters."),
    "password_too_long": lambda: translate(
        "Problem", "This password is too long. Use at most 128 characters."
    ),
    "password_weak": lambda: translate(
        "Problem", "This password is easy to guess. Four words that do not belong together work well."
    ),
    "same_password": lambda: translate("Problem", "This is the old password. Choose another one."),
    "other_store": lambda: translate(
        "Problem",
        "This backup belongs to another file. Open that file, or restore the backup as a file of its own.",
    ),
    # Dates and times
    "date_past": lambda: translate("Problem", "The date {day} is past. Choose today or later."),
    "date_future": lambda: translate("Problem", "This date is still to come. Choose today or earlier."),
    "past_midnight": lambda: translate("Problem", "This would go past midnight. Choose a shorter time."),
    "time_skipped": lambda: translate(
        "Problem", "{time} does not exist on this day: the clocks go forward. Choose another time."
    ),
    "ends_before_start": lambda: translate("Problem", "The end is before the start. Choose a later end."),
    "before_earlier_session": lambda: translate(
        "Problem", "Week {number} is on {day} and comes first. Choose a later moment."
    ),
    "after_later_session": lambda: translate(
        "Problem", "Week {number} is on {day} and comes after this. Choose an earlier moment."
    ),
    "double_booked": lambda: translate(
        "Problem", "Something else stands there on {day} by now. Look again and choose another moment."
    ),
    "too_many_times": lambda: translate(
        "Problem", "This calendar holds more than {limit} times. Choose a shorter period."
    ),
    "no_free_slot": lambda: translate("Problem", "No free moment was found here. Choose one by hand."),
    "absence_too_long": lambda: translate(
        "Problem", "An absence lasts at most {limit} days. Choose an earlier last day."
    ),
    "contact_happened": lambda: translate(
        "Problem", "This meeting has already taken place and keeps its date."
    ),
    "risk_red_home": lambda: translate(
        "Problem", "The risk estimate is red. Choose another place than home, or the phone."
    ),
    # Sessions and reports
    "session_held": lambda: translate("Problem", "This visit was already held and keeps its date."),
    "report_fixed": lambda: translate("Problem", "This report is final and stays as it is."),
    "report_not_fixed": lambda: translate("Problem", "Finish the report of week {number} first."),
    "too_many_sessions": lambda: translate("Problem", "A trajectory has at most {limit} visits."),
    "no_session_left": lambda: translate("Problem", "No visit is planned any more. Add an extra one first."),
    # Trajectory and phases
    "no_session_for_table": lambda: translate("Problem", "There is no visit to show at the table yet."),
    "no_visits": lambda: translate("Problem", "There is no visit on this day."),
    "no_card": lambda: translate(
        "Problem", "There is no card yet. Fill it in together first, from week 8 on."
    ),
    "no_contact": lambda: translate("Problem", "There is no meeting yet. Begin one on the page Contact."),
    "card_item_empty": lambda: translate("Problem", "Fill in this part of the card together."),
    "no_trajectory": lambda: translate("Problem", "There is no trajectory yet. Plan the eight weeks first."),
    "trajectory_not_open": lambda: translate(
        "Problem", "This trajectory has ended. Open it again to go on with it."
    ),
    "trajectory_open_already": lambda: translate(
        "Problem", "This participant has a trajectory that is open. Complete or stop that one first."
    ),
    "trajectory_stopped": lambda: translate(
        "Problem", "The trajectory of this meeting has ended. Start a new meeting in the running one."
    ),
    "brain_not_closed": lambda: translate(
        "Problem", "Phase brain is still running. Close it first, when the signs say so."
    ),
    "brain_already_closed": lambda: translate("Problem", "Phase brain was already closed on {day}."),
    "brain_session_planned": lambda: translate(
        "Problem", "Week {number} is already a visit of phase brain. Hold that one first."
    ),
    "signs_not_reached": lambda: translate(
        "Problem", "Not yet: in {sessions} visits in a row at least {signs} signs of opening are needed."
    ),
    "signs_reached": lambda: translate(
        "Problem", "The signs say that the brain opens. Go on to relationships at once."
    ),
    "follow_up_missing": lambda: translate("Problem", "Plan the follow-up contact after {weeks} weeks."),
    # Contacts
    "phase_brain": lambda: translate(
        "Problem", "Phase brain is still running. A meeting becomes possible in phase relationships."
    ),
    "setting_blocked": lambda: translate(
        "Problem", "This setting fell short last time. First look together at what has to change."
    ),
    "two_not_positive": lambda: translate(
        "Problem", "The last {count} meetings were not only positive. First look again at the phase."
    ),
    "set_aside": lambda: translate("Problem", "This meeting is set aside. Take it back first."),
    "already_looked_back": lambda: translate(
        "Problem", "This meeting was already looked back on and stays as it is."
    ),
    "not_looked_back": lambda: translate("Problem", "Look back on this meeting first."),
    "not_planned": lambda: translate(
        "Problem", "This meeting was not planned. If it did happen, record it as an unplanned meeting."
    ),
    "not_yet_held": lambda: translate("Problem", "This meeting is still to come. Look back when it is over."),
    "computed": lambda: translate(
        "Problem", "This condition follows from the signs; it is not answered by hand."
    ),
    # Measurements
    "moment_not_offered": lambda: translate("Problem", "This questionnaire is not asked at this moment."),
    "moment_to_come": lambda: translate(
        "Problem", "The trajectory is not that far yet. Choose another moment."
    ),
    "no_date": lambda: translate("Problem", "‘{value}’ is not a date. Type it as 3-9-2026."),
    "no_time": lambda: translate("Problem", "‘{value}’ is not a time. Type it as 10:00."),
    "no_number": lambda: translate("Problem", "‘{value}’ is not a length. Type the minutes, such as 60."),
    "no_year": lambda: translate("Problem", "‘{value}’ is not a year of birth. Type it as 1948."),
    "no_risk_colour": lambda: translate(
        "Problem", "‘{value}’ is not a visit colour. Choose green, orange or red."
    ),
    "no_state": lambda: translate("Problem", "‘{value}’ is not known here. Type held, planned or cancelled."),
    "held_future": lambda: translate(
        "Problem", "This visit is still to come. Type planned, or change the date."
    ),
    "import_known": lambda: translate("Problem", "Already in Opmaat."),
    "import_has_trajectory": lambda: translate(
        "Problem", "Already has a trajectory in Opmaat. Add this visit there yourself."
    ),
    "import_too_many": lambda: translate(
        "Problem",
        "More than {limit} visits that were held or cancelled, or {total} in all, do not fit in eight weeks. "
        "Leave only those of this trajectory in the file.",
    ),
    "import_twice": lambda: translate("Problem", "Is in the file twice."),
    "import_nothing": lambda: translate("Problem", "There is no row that can be imported."),
    "already_known": lambda: translate("Problem", "This setting is already on the list."),
    "already_measured": lambda: translate(
        "Problem", "This moment was already measured on {day}. Correct that one if it is not right."
    ),
    "too_soon": lambda: translate(
        "Problem", "The last measurement was on {day}. Measuring again so soon says nothing new."
    ),
    "nothing_answered": lambda: translate("Problem", "Nothing is filled in yet. Fill in one answer or more."),
    "text_missing": lambda: translate(
        "Problem", "The official text of this questionnaire was not imported. Import it, or use paper."
    ),
    "other_version": lambda: translate(
        "Problem", "This was measured with another version of the questionnaire and stays as it is."
    ),
    # Store
    "stale": lambda: translate(
        "Problem", "This was changed in the meantime. Look at what is there now and enter it again."
    ),
    "moved_on": lambda: translate("Problem", "This cannot be undone any more: it was changed since."),
    "nothing_to_undo": lambda: translate("Problem", "There is nothing to undo."),
}
