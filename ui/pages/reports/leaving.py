"""What leaves the program with this report, in words; and what to look at before it does."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.progress import ProgressReport
from desktop.language import translate
from desktop.services.reporting import NamePlace, ProgressChoices, SlippedName


def leaving_text(report: ProgressReport, choices: ProgressChoices) -> str:
    """Name everything that is in it, and then what is not."""
    if report.named:
        who = translate("ReportsPage", "name and code")
    else:
        who = translate("ReportsPage", "code {code}").format(code=report.code)
    parts = [who, translate("ReportsPage", "week and phase"), *_contents(report), *_texts(choices)]
    return translate("ReportsPage", "This goes along: {parts}. {not_in_it}").format(
        parts=", ".join(parts), not_in_it=_not_in_it(report, choices)
    )


def _contents(report: ProgressReport) -> list[str]:
    signs = any(session.signs is not None for session in report.sessions)
    ladders = any(value is not None for ladder in report.ladders for _, value in ladder.points)
    known = (
        (bool(report.goal.strip()), translate("ReportsPage", "goal")),
        (bool(report.sessions), translate("ReportsPage", "visits")),
        (signs, translate("ReportsPage", "signs")),
        (ladders, translate("ReportsPage", "ladders")),
        (bool(report.contacts), translate("ReportsPage", "contacts")),
        (bool(report.warnings), translate("ReportsPage", "points of attention")),
        (bool(report.question.strip()), translate("ReportsPage", "your question")),
    )
    return [word for there, word in known if there]


def _texts(choices: ProgressChoices) -> list[str]:
    texts = []
    if choices.went_well:
        texts.append(translate("ReportsPage", "what went well, seen and heard, agreements"))
    if choices.interpretation:
        texts.append(translate("ReportsPage", "your own view"))
    return texts


def _not_in_it(report: ProgressReport, choices: ProgressChoices) -> str:
    if choices.went_well or choices.interpretation:
        return "" if report.named else translate("ReportsPage", "No name.")
    if report.named:
        return translate("ReportsPage", "No other text of your own.")
    return translate("ReportsPage", "No name, no other text of your own.")


def slipped_text(slipped: Sequence[SlippedName]) -> str:
    """Which words look like the name, and where they stand."""
    sentences = []
    for place in NamePlace:
        found = list(dict.fromkeys(one.word for one in slipped if one.place is place))
        if found:
            sentences.append(_where(place).format(words=", ".join(f"‘{word}’" for word in found)))
    meaning = translate("ReportsPage", "That looks like the name, number or address.")
    return " ".join((*sentences, meaning))


def _where(place: NamePlace) -> str:
    return {
        NamePlace.GOAL: translate("ReportsPage", "The goal says {words}."),
        NamePlace.QUESTION: translate("ReportsPage", "Your question says {words}."),
        NamePlace.CONTACTS: translate("ReportsPage", "A contact is called {words}."),
        NamePlace.NOTES: translate("ReportsPage", "The text from your reports says {words}."),
    }[place]
