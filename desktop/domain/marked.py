"""The little of Markdown in which our own texts are written: help and papers of the office.

A blank line parts paragraphs. ``# `` and ``## `` begin headings, ``- `` an item, ``1. `` a numbered item,
``| `` a row of a table whose first is its head; ``![words](file)`` alone on a line is a picture. Within a
line stand ``**strong**`` and ``[words](target)``. Anything else is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_SPAN = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|\[(?P<words>[^\]]+)\]\((?P<target>[^)\s]+)\)")
_PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<file>[^)\s]+)\)$")
_NUMBER = re.compile(r"\d+\. ")


class Kind(StrEnum):
    """What a piece of text is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    NUMBER = "number"
    ROW = "row"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Span:
    """Some words of a line: plain, strong, or a link with a target."""

    text: str
    strong: bool = False
    target: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """One block. A row has a line of spans for each cell; anything else has one line."""

    kind: Kind
    cells: tuple[tuple[Span, ...], ...]
    file: str = ""
    """Of a picture; its words are what it shows."""

    @property
    def text(self) -> str:
        """The words alone."""
        return " ".join("".join(span.text for span in cell) for cell in self.cells)


def parse(text: str) -> tuple[Piece, ...]:
    """The pieces of a text, in order; never fails: what is no mark is text."""
    return tuple(_pieces(text))


def title_of(text: str) -> str:
    """The first title; empty without one."""
    return next((piece.text for piece in parse(text) if piece.kind is Kind.TITLE), "")


def targets_of(text: str) -> tuple[str, ...]:
    """Every target of a link, in order."""
    return tuple(span.target for one in parse(text) for cell in one.cells for span in cell if span.target)


def _pieces(text: str) -> Iterator[Piece]:
    waiting: list[str] = []
    for line in (*text.splitlines(), ""):
        marked = _marked(line.strip())
        if marked is None and line.strip():
            waiting.append(line.strip())
            continue
        if waiting:
            yield Piece(Kind.PARAGRAPH, (_spans(" ".join(waiting)),))
            waiting = []
        if marked is not None:
            yield marked


def _marked(line: str) -> Piece | None:
    """The piece that a line is by its mark; ``None`` for a line of a paragraph."""
    if (picture := _PICTURE.match(line)) is not None:
        return Piece(Kind.PICTURE, ((Span(picture["words"]),),), picture["file"])
    for mark, kind in (("## ", Kind.HEADING), ("# ", Kind.TITLE), ("- ", Kind.ITEM)):
        if line.startswith(mark):
            return Piece(kind, (_spans(line.removeprefix(mark)),))
    if (number := _NUMBER.match(line)) is not None:
        return Piece(Kind.NUMBER, (_spans(line[number.end() :]),))
    if line.startswith("| "):
        return Piece(Kind.ROW, tuple(_spans(cell.strip()) for cell in line.strip("|").split("|")))
    return None


def _spans(line: str) -> tuple[Span, ...]:
    found: list[Span] = []
    end = 0
    for match in _SPAN.finditer(line):
        if match.start() > end:
            found.append(Span(line[end : match.start()]))
        if match["strong"] is not None:
            found.append(Span(match["strong"], strong=True))
        else:
            found.append(Span(match["words"], target=match["target"]))
        end = match.end()
    if end < len(line) or not found:
        found.append(Span(line[end:]))
    return tuple(found)
