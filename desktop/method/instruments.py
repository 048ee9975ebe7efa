"""Loads instruments: questionnaires as data, one TOML file each."""

from __future__ import annotations

import math
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from desktop.domain.errors import NotFound
from desktop.domain.measures import (
    Answer,
    Instrument,
    Item,
    Moment,
    Note,
    Subscale,
    Threshold,
    plain_word,
    reliable_difference,
)
from desktop.method.reader import LANGUAGES, Node, parse_toml, read_file

MAX_ITEMS = 60
"""Items in one form."""
MAX_POINTS = 100
"""Points of one answer."""
_ID = r"[a-z][a-z0-9-]{0,39}"
_CODE = r"[a-z0-9][a-z0-9_]{0,39}"


def instrument_ids(folder: Traversable | Path | None = None) -> tuple[str, ...]:
    """Return the ids of all instruments in ``folder``, or of the bundled ones, in order."""
    place = folder or files("resources").joinpath("instruments")
    names = [entry.name for entry in place.iterdir()] if place.is_dir() else []
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


def load_instrument(instrument_id: str, folder: Traversable | Path | None = None) -> Instrument:
    """Load one instrument; raises ``NotFound`` for an unknown id and ``PackBroken`` for a bad file."""
    # Only a listed id becomes a file name, so no id can reach outside the folder.
    if instrument_id not in instrument_ids(folder):
        raise NotFound(what="instrument", id=instrument_id[:40])
    place = folder or files("resources").joinpath("instruments")
    name = f"{instrument_id}.toml"
    instrument = parse_instrument(name, read_file(place, name))
    if instrument.id != instrument_id:
        parse_toml(name, read_file(place, name)).fail("id", "not_allowed")
    return instrument


def parse_instrument(file: str, data: bytes) -> Instrument:
    """Build an instrument from the contents of a file; raises ``PackBroken``."""
    root = parse_toml(file, data)
    root.only(
        *("id", "version", "name", "source", "licence", "permission", "order", "texts", "moments"),
        *("problem_worded", "weekly", "weekly_reason", "warn_straight_lining"),
        *("answers", "subscales", "total", "change", "notes"),
    )
    numbers = root.integers("order", 1, MAX_ITEMS)
    answers = _read_answers(root.child("answers"))
    codes = tuple(answer.code for answer in answers)
    subscales = _read_subscales(root, numbers, codes)
    total = root.child("total")
    total.only("points", "max_missing", "factor")
    if subscales and "points" in total:
        total.fail("points", "not_allowed")
    moments, problem_worded, weekly = _read_moments(root)
    return Instrument(
        id=root.match("id", _ID),
        version=root.match("version", r"\d{1,4}\.\d{1,4}(\.\d{1,4})?"),
        name=root.text("name"),
        source=root.string("source"),
        licence=root.string("licence"),
        permission=root.text("permission"),
        items=_read_items(root, numbers),
        answers=answers,
        subscales=subscales,
        points={} if subscales else _read_points(total, codes),
        max_missing=total.integer("max_missing", 0, len(numbers) - 1),
        factor=total.integer("factor", 1, 100),
        moments=moments,
        problem_worded=problem_worded,
        weekly=weekly,
        weekly_reason=root.text("weekly_reason"),
        warn_straight_lining=root.boolean("warn_straight_lining"),
        threshold=_read_threshold(root.child("change")) if "change" in root else None,
        notes=tuple(_read_note(node) for node in root.list_of_nodes("notes")) if "notes" in root else (),
    )


def _read_items(root: Node, numbers: tuple[int, ...]) -> tuple[Item, ...]:
    if "texts" not in root:
        return tuple(Item(number) for number in numbers)
    texts = root.child("texts")
    texts.only(*(str(number) for number in numbers))
    # Imported with permission: complete, but perhaps official in one language only.
    nodes = [texts.child(str(number)) for number in numbers]
    for node in nodes:
        if not any(language in node for language in LANGUAGES):
            node.fail_here("missing_language")
    return tuple(
        Item(number, node.own_text(languages=())) for number, node in zip(numbers, nodes, strict=True)
    )


def _read_answers(node: Node) -> tuple[Answer, ...]:
    answers: list[Answer] = []
    owner: dict[str, str] = {}
    for code, child in node.children():
        child.require_id(code, _CODE)
        child.only(*LANGUAGES)
        for language in LANGUAGES:
            if language not in child:
                child.fail(language, "missing_language")
        words = {language: child.strings(language) for language in LANGUAGES}
        for language in LANGUAGES:
            for word in (code, *words[language]):
                if owner.setdefault(plain_word(word), code) != code:
                    child.fail(language, "duplicate")
        answers.append(Answer(code, words))
    if len(answers) < 2:
        node.fail_here("empty")
    return tuple(answers)


def _read_subscales(root: Node, numbers: tuple[int, ...], codes: tuple[str, ...]) -> tuple[Subscale, ...]:
    if "subscales" not in root:
        return ()
    node = root.child("subscales")
    subscales: list[Subscale] = []
    taken: set[int] = set()
    for name, child in node.children():
        child.only("name", "items", "points", "max_missing")
        child.require_id(name)
        items = child.integers("items", 1, MAX_ITEMS)
        if not set(items) <= set(numbers):
            child.fail("items", "not_allowed")
        if taken & set(items):
            child.fail("items", "duplicate")
        taken |= set(items)
        missing = child.integer("max_missing", 0, len(items) - 1)
        subscales.append(Subscale(name, child.text("name"), items, _read_points(child, codes), missing))
    if taken != set(numbers):
        node.fail_here("missing")
    return tuple(subscales)


def _read_points(node: Node, codes: tuple[str, ...]) -> dict[str, int]:
    points = node.child("points")
    points.only(*codes)
    return {code: points.integer(code, 0, MAX_POINTS) for code in codes}


def _read_moments(root: Node) -> tuple[tuple[Moment, ...], bool, bool]:
    problem_worded, weekly = root.boolean("problem_worded"), root.boolean("weekly")
    if problem_worded and weekly:
        root.fail("weekly", "not_allowed")  # M8: asking after the problem every week feeds it
    moments = root.strings("moments")
    if any(moment not in list(Moment) for moment in moments):
        root.fail("moments", "not_allowed")
    if (Moment.WEEKLY in moments) is not weekly:
        root.fail("moments", "not_allowed")
    return tuple(Moment(moment) for moment in moments), problem_worded, weekly


def _read_threshold(node: Node) -> Threshold:
    node.only("beyond_from", "inputs", "sd", "reliability", "source")
    beyond_from = node.integer("beyond_from", 1, 10_000)
    published = node.choice("inputs", ("published", "assumed")) == "published"
    sd = reliability = None
    if "sd" in node or "reliability" in node:
        sd = node.number("sd", 0.01, 1_000)
        reliability = node.number("reliability", 0, 0.999)
        # The stated number must follow from the stated inputs.
        if beyond_from != math.floor(reliable_difference(sd, reliability)) + 1:
            node.fail("beyond_from", "out_of_bounds")
    return Threshold(beyond_from, published, node.text("source"), sd, reliability)


def _read_note(node: Node) -> Note:
    node.only("at_most", "text")
    return Note(node.integer("at_most", 0, 10_000), node.text("text"))


@cache
def bundled_instruments() -> tuple[Instrument, ...]:
    """Return every instrument that comes with the program, read once."""
    return tuple(load_instrument(name) for name in instrument_ids())
