"""Words and keys of the answers of an instrument, for the screen and for typing over from paper."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.measurements import ImportedText
from desktop.domain.measures import Instrument
from desktop.language import current_language


def text_for(texts: tuple[ImportedText, ...], language: str) -> ImportedText | None:
    """The imported text in this language, else in any; ``None`` when there is none."""
    mine = [text for text in texts if text.text.language == language]
    return next(iter((*mine, *texts)), None)


def answer_words(instrument: Instrument, text: ImportedText | None) -> dict[str, str]:
    """The word of each answer code, by the official text where that has one."""
    official = dict(text.text.answers) if text else {}
    language = text.text.language if text else current_language()
    return {
        answer.code: official.get(answer.code) or answer.words[language][0] for answer in instrument.answers
    }


def answer_keys(instrument: Instrument) -> dict[str, str]:
    """The digit that gives each answer code: the code itself where codes are digits, else its place."""
    if all(len(code) == 1 and code.isdecimal() for code in instrument.codes):
        return {code: code for code in instrument.codes}
    return {code: str(place) for place, code in enumerate(instrument.codes, start=1) if place < 10}


def typed_keys(instrument: Instrument) -> Mapping[str, str]:
    """Every key that gives an answer: digits, and letters such as J, M and N; "-" is not answered."""
    keys = {digit: code for code, digit in answer_keys(instrument).items()}
    for answer in instrument.answers:
        for words in answer.words.values():
            keys |= {word: answer.code for word in words if len(word) == 1 and word.isalpha()}
    return {**keys, "-": ""}


def item_words(instrument: Instrument, text: ImportedText | None) -> dict[int, str]:
    """The words of each item by its number; empty when they stand on paper only."""
    official = dict(text.text.items) if text else {}
    return {item.number: official.get(item.number, "") for item in instrument.items}
