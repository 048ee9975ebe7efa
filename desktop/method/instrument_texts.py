"""Reads the words of an instrument from a file of the organisation that may use them.

TOML::

    instrument = "…"            # id of an instrument that Opmaat knows
    instrument_version = "1.0"
    language = "nl"
    version = "2024"            # which edition of the text
    source = "…"                # where the official text stands
    permission = "…"            # on what ground it may be used
    introduction = "…"          # optional, shown above every item
    [items]
    1 = "…"                     # every item of the form, by its original number
    [answers]                   # words of the answers, where the official text has its own
    yes = "…"
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.errors import PackBroken
from desktop.domain.measurements import InstrumentText
from desktop.domain.measures import Instrument
from desktop.method.reader import LANGUAGES, Node, parse_toml, read_file

_EDITION = r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}"
_NAME_LENGTH = 80


def load_instrument_text(path: Path, instruments: Sequence[Instrument]) -> InstrumentText:
    """Read a file with item texts; raises ``PackBroken`` with file, key and what is wrong with it."""
    name = path.name[:_NAME_LENGTH]
    try:
        data = read_file(path.parent, path.name)
    except PackBroken as broken:
        raise PackBroken(name, "", str(broken.params["fault"])) from None
    return parse_instrument_text(name, data, instruments)


def parse_instrument_text(file: str, data: bytes, instruments: Sequence[Instrument]) -> InstrumentText:
    """Build the text of an instrument from the contents of a file; raises ``PackBroken``."""
    root = parse_toml(file, data)
    root.only(
        *("instrument", "instrument_version", "language", "version", "source", "permission"),
        *("introduction", "items", "answers"),
    )
    known = {instrument.id: instrument for instrument in instruments}
    instrument = known[root.choice("instrument", known)]
    if root.string("instrument_version") != instrument.version:
        root.fail("instrument_version", "not_allowed")
    language = root.choice("language", LANGUAGES)
    return InstrumentText(
        instrument=instrument.id,
        instrument_version=instrument.version,
        language=language,
        version=root.match("version", _EDITION),
        source=root.string("source"),
        permission=root.string("permission"),
        introduction=root.string("introduction") if "introduction" in root else "",
        items=_read_items(root, instrument),
        answers=_read_answers(root, instrument, language),
    )


def _read_items(root: Node, instrument: Instrument) -> tuple[tuple[int, str], ...]:
    items = root.child("items")
    items.only(*(str(item.number) for item in instrument.items))
    words = tuple((item.number, items.string(str(item.number))) for item in instrument.items)
    seen: set[str] = set()
    for number, text in words:
        if text in seen:
            items.fail(str(number), "duplicate")
        seen.add(text)
    return words


def _read_answers(root: Node, instrument: Instrument, language: str) -> tuple[tuple[str, str], ...]:
    if "answers" not in root:
        if needs_answer_words(instrument, language):
            root.fail("answers", "missing")
        return ()
    answers = root.child("answers")
    answers.only(*instrument.codes)
    return tuple((code, answers.string(code)) for code in instrument.codes)


def needs_answer_words(instrument: Instrument, language: str) -> bool:
    """Whether the answers are bare codes, which say nothing to who has to choose one."""
    return all(answer.words[language][0] == answer.code for answer in instrument.answers)


def blank_text(instrument: Instrument, language: str) -> str:
    """Return a file to fill in: every key there is, with empty slots; it is refused until it is filled."""
    lines = [
        f'instrument = "{instrument.id}"',
        f'instrument_version = "{instrument.version}"',
        f'language = "{language}"',
        'version = ""',
        'source = ""',
        'permission = ""',
        '# introduction = ""',
        "",
        "[items]",
        *(f'{item.number} = ""' for item in instrument.items),
        "",
    ]
    needed = needs_answer_words(instrument, language)
    lines += ["[answers]", *(f'{code} = ""' for code in instrument.codes)] if needed else []
    return "\n".join(lines).rstrip() + "\n"
