"""Words about the ladder of contact, settings and names, for the forms and the page."""

from __future__ import annotations

from desktop.domain.contact import ContactSize, Outcome
from desktop.domain.contact_ladder import LadderAdvice
from desktop.domain.roles import words_like_a_person
from desktop.domain.setting_signals import SettingSignals
from desktop.language import translate, words


def size_choices() -> list[tuple[str, str]]:
    """The choices of a form, short: "één", "twee", "kleine groep"."""
    short = {
        ContactSize.ONE: translate("ContactWords", "one", "how many others"),
        ContactSize.TWO: translate("ContactWords", "two", "how many others"),
        ContactSize.GROUP: translate("ContactWords", "small group", "how many others"),
    }
    return [(size.value, text) for size, text in short.items()]


def ladder_sentence(advice: LadderAdvice) -> str:
    """Which rung is proposed and when the next one comes, in a sentence or two."""
    if advice.rung is ContactSize.GROUP:
        return translate("ContactWords", "With two it was good often enough: a small group can be next.")
    if advice.rung is ContactSize.TWO:
        now = translate("ContactWords", "With one person it was good often enough: two can be next.")
        then = translate(
            "ContactWords", "After %n good meeting(s) with two: a small group", "", advice.needed
        )
    else:
        now = translate("ContactWords", "Begin with one safe person.")
        then = translate("ContactWords", "After %n good meeting(s) with one: two people", "", advice.needed)
    so_far = translate("ContactWords", "so far {good} of {needed}")
    return f"{now} {then} ({so_far.format(good=advice.good, needed=advice.needed)})."


def size_hint(advice: LadderAdvice | None, size: ContactSize | None) -> str:
    """What the form says below the choice; a larger step than proposed is told, never kept back."""
    if advice is None:
        return ""
    sentence = ladder_sentence(advice)
    if advice.goes_beyond(size):
        return translate("ContactWords", "A larger step than is proposed now.") + f" {sentence}"
    return sentence


def name_hint(text: str) -> str:
    """A gentle hint where a word looks like somebody's name; empty when none does."""
    found = words_like_a_person(text)
    if not found:
        return ""
    hint = translate("ContactWords", "‘{word}’ looks like a name. Rather write the role: ‘neighbour’.")
    return hint.format(word=found[0])


def signal_lines(signals: SettingSignals) -> list[str]:
    """What became of earlier contacts there, over participants, never who (M9)."""
    lines = []
    if signals.outcomes:
        counted = ", ".join(f"{count} × {words.outcome(one)}" for one, count in signals.outcomes)
        lines.append(translate("ContactWords", "Earlier here: {list}.").format(list=counted))
    if signals.stayed_away:
        text = translate(
            "ContactWords",
            "%n participant(s) came one to three times and then no more.",
            "",
            signals.stayed_away,
        )
        ask = translate("ContactWords", "What could be better about the setting?")
        lines.append(f"{text} {ask}")
    return lines


def fell_short(signals: SettingSignals) -> int:
    """How often it was mixed or not positive there."""
    return signals.count(Outcome.MIXED) + signals.count(Outcome.NOT_POSITIVE)
