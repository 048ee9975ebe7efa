"""Words in free text that would tell who somebody is: a warning before a report leaves (P9)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.domain.folding import folded
from desktop.domain.participants import PARTICLES, ParticipantDetails
from desktop.domain.roles import GIVEN_NAMES

_WORD = re.compile(r"[^\W\d_]+(?:['’`][^\W\d_]+)*")
_NUMBER = re.compile(r"\+?\d(?:[ .\-/()]{0,2}\d)+")
_POSTCODE = re.compile(r"\b(\d{4}) ?([A-Za-z]{2})\b")
_SHORTEST_NUMBER = 6
"""Digits from which a number can be somebody's telephone number."""
_SHORTEST_STREET = 4
"""Letters from which a word of an address says where somebody lives; "1e" and "hof" do not."""
_ALWAYS_CAPITAL = frozenset(
    (
        *("ik", "u", "uw", "i", "opmaat", "god", "internet", "whatsapp", "facebook", "zoom"),
        *("kerst", "pasen", "pinksteren", "sinterklaas", "koningsdag", "ramadan", "suikerfeest"),
        *("nederland", "nederlands", "nederlandse", "dutch", "english", "engels", "engelse", "europa"),
        *("christmas", "easter", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"),
        *("sunday", "january", "february", "march", "april", "may", "june", "july", "august"),
        *("september", "october", "november", "december"),
    )
)
"""Words with a capital in every sentence that name nobody."""
_FIRST_NAMES = GIVEN_NAMES - {"wil", "lies"}
"""Given names that tell at the start of a sentence too; "Wil graag mee" does not."""


def identifying_words(text: str, person: ParticipantDetails) -> tuple[str, ...]:
    """Return what in ``text`` points at this person: name, telephone number, street, town or postcode.

    As it stands in the text, each once, in the order of the text. It is a help, not a proof: a nickname or
    the name of a neighbour passes.
    """
    streets = (part for part in _WORD.findall(person.address) if len(part) >= _SHORTEST_STREET)
    words = words_like_names(text, (person.name, *streets))
    return (*words, *_numbers(text, person.phone), *_postcodes(text, person.address))


def words_like_others(text: str, known: Iterable[str] = (), people: Iterable[str] = ()) -> tuple[str, ...]:
    """Return words of ``text`` that may name a third person: a capital where Dutch has none.

    As they stand there, each once; words of ``known`` (the participant's own name, say) are left out, and so
    are abbreviations and words that always have a capital. The first word of a sentence counts only when it
    is a common given name, or a word of a name among ``people``: a help, not a proof.
    """
    own = {key for name in known for key in _keys_of_name(name)}
    others = tuple(people)
    found: dict[str, str] = {}
    for match in _WORD.finditer(text):
        word = match.group()
        plain = folded(word)
        if not _is_like_a_name(word) or plain in _ALWAYS_CAPITAL:
            continue
        forms = {plain, plain.removesuffix("s"), plain.removesuffix("'s")}
        if own & forms or (_begins_sentence(text, match.start()) and not _names_somebody(forms, others)):
            continue
        found.setdefault(plain, word)
    return tuple(found.values())


def _names_somebody(forms: set[str], people: Iterable[str]) -> bool:
    """Whether a word, in any of its forms, is a common given name or a word of one of these names."""
    # There can be many names: only those that hold the letters are taken apart.
    return bool(forms & _FIRST_NAMES) or any(
        key in forms
        for name in people
        if any(form in folded(name) for form in forms)
        for key in _keys_of_name(name)
    )


def _is_like_a_name(word: str) -> bool:
    return len(word) > 1 and word[0].isupper() and not word.isupper()


def _begins_sentence(text: str, start: int) -> bool:
    """Whether nothing but quotes, brackets and dashes stands between here and the end of a sentence."""
    before = text[:start].rstrip(" \t\"'‘’“”„«»()[]-–—•*")
    return not before or before[-1] in ".!?:;…\n\r"


def words_like_names(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the words of ``text`` that are a word of one of ``names``, as they stand there, each once.

    Accents, case and a Dutch genitive ("Nels", "Nel's") do not matter. Particles ("de", "van") and
    initials are no names by themselves.
    """
    known = {key for name in names for key in _keys_of_name(name)}
    found: dict[str, str] = {}
    for word in _WORD.findall(text):
        plain = folded(word)
        if known & {plain, plain.removesuffix("s"), plain.removesuffix("'s")}:
            found.setdefault(plain, word)
    return tuple(found.values())


def _keys_of_name(name: str) -> Iterable[str]:
    for word in _WORD.findall(name):
        plain = folded(word)
        if len(plain) > 1 and plain not in PARTICLES:
            yield plain


def _numbers(text: str, phone: str) -> tuple[str, ...]:
    own = {_last_digits(number) for number in _NUMBER.findall(phone)}
    return tuple(
        dict.fromkeys(
            match.strip() for match in _NUMBER.findall(text) if (end := _last_digits(match)) and end in own
        )
    )


def _last_digits(number: str) -> str:
    """The last eight digits, so that +31 6 and 06 are one; empty when there are too few."""
    digits = re.sub(r"\D", "", number)
    return digits[-8:] if len(digits) >= _SHORTEST_NUMBER else ""


def _postcodes(text: str, address: str) -> tuple[str, ...]:
    own = {(digits, letters.upper()) for digits, letters in _POSTCODE.findall(address)}
    return tuple(
        dict.fromkeys(
            match.group()
            for match in _POSTCODE.finditer(text)
            if (match.group(1), match.group(2).upper()) in own
        )
    )
