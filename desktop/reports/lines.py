"""Breaking text into lines: words stay whole where they can, no lonely last word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.reports.style import TextStyle, text_width

_LONELY = 0.2
"""A last line narrower than this part of the width is lonely."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style."""

    text: str
    style: TextStyle
    lang: str = ""
    """Its language where that is not the language of the document."""
    part: int = 0
    """Which part of its element it belongs to, from 1; 0: the element has no parts."""


Line = tuple[Run, ...]
"""The runs of one line, in order; a line that goes on ends with a space for readers of the text."""


@dataclass(slots=True)
class _Word:
    runs: list[Run] = field(default_factory=list)
    width: float = 0.0
    ends_line: bool = False
    goes_on: bool = False
    """Cut because it is wider than the line: no space after it."""

    def add(self, run: Run, width: float) -> None:
        self.runs.append(run)
        self.width += width

    @property
    def space(self) -> float:
        return text_width(" ", self.runs[-1].style) if self.runs and not self.goes_on else 0.0


def break_lines(runs: Sequence[Run], width: float) -> list[Line]:
    """Break ``runs`` into lines of at most ``width`` points; there is always at least one line."""
    if len(runs) == 1 and _is_one_line(runs[0], width):
        return [(runs[0],)]
    words = list(_words(runs, width))
    lines = _greedy(words, width)
    if len(lines) > 1 and not any(word.ends_line for word in words):
        lines = _without_lonely_end(words, lines, width)
    return [_joined(line, last=i == len(lines) - 1) for i, line in enumerate(lines)]


def _is_one_line(run: Run, width: float) -> bool:
    """Whether nothing has to be broken: most cells and labels."""
    text = run.text
    if not text or text[0] == " " or text[-1] == " " or "\n" in text or "  " in text:
        return False
    return text_width(text, run.style) <= width


def line_width(line: Line) -> float:
    """Return the width of a line in points, without the space at its end."""
    total = sum(text_width(run.text, run.style) for run in line)
    if line and line[-1].text.endswith(" "):
        total -= text_width(" ", line[-1].style)
    return total


def _words(runs: Sequence[Run], width: float) -> Iterator[_Word]:
    word = _Word()
    for run in runs:
        for part in re.split(r"([ \n]+)", run.text):
            if not part:
                continue
            if part[0] in " \n":
                for breaks in _spacing(part):
                    word.ends_line = breaks
                    yield word
                    word = _Word()
            else:
                for piece in _pieces(part, run.style, width):
                    size = text_width(piece, run.style)
                    if word.runs and word.width + size > width:
                        word.goes_on = True
                        yield word
                        word = _Word()
                    word.add(Run(piece, run.style, run.lang, run.part), size)
    if word.runs:
        yield word


def _spacing(part: str) -> list[bool]:
    """One entry per break that the white space asks for; ``True`` is a line end."""
    return [True] * part.count("\n") or [False]


def _pieces(word: str, style: TextStyle, width: float) -> Iterator[str]:
    """Cut a word that is wider than the line, after a sign such as a hyphen where there is one."""
    while word and text_width(word, style) > width:
        fits = _fitting(word, style, width)
        at = max((word.rfind(sign, 0, fits) + 1 for sign in "-–/_.@,"), default=0)
        cut = at if at > fits // 2 else fits
        yield word[:cut]
        word = word[cut:]
    if word:
        yield word


def _fitting(word: str, style: TextStyle, width: float) -> int:
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if text_width(word[:middle], style) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def _greedy(words: Sequence[_Word], width: float) -> list[list[_Word]]:
    lines: list[list[_Word]] = [[]]
    x = 0.0
    for word in words:
        line = lines[-1]
        if not word.runs and not word.ends_line:
            continue
        step = (line[-1].space if line else 0.0) + word.width
        if line and x + step > width + 0.01:
            lines.append([])
            step, x = word.width, 0.0
        lines[-1].append(word)
        x += step
        if word.ends_line:
            lines.append([])
            x = 0.0
    while len(lines) > 1 and not any(word.runs for word in lines[-1]):
        lines.pop()
    return lines


def _without_lonely_end(words: Sequence[_Word], lines: list[list[_Word]], width: float) -> list[list[_Word]]:
    """Narrow the lines a little when that brings company to a single short last word."""
    if sum(word.width for word in lines[-1]) >= width * _LONELY:
        return lines
    best = lines
    for part in (0.95, 0.9, 0.85, 0.8):
        tried = _greedy(words, width * part)
        if len(tried) != len(lines):
            break
        best = tried
        if sum(word.width for word in tried[-1]) >= width * _LONELY:
            return tried
    return best


def _joined(words: Sequence[_Word], *, last: bool) -> Line:
    runs: list[Run] = []
    for i, word in enumerate(words):
        for j, run in enumerate(word.runs):
            ends = j == len(word.runs) - 1 and not word.goes_on
            gap = " " if ends and (i < len(words) - 1 or not last) else ""
            text = run.text + gap
            if runs and runs[-1].style == run.style and runs[-1].part == run.part:
                text = runs.pop().text + text
            runs.append(Run(text, run.style, run.lang, run.part))
    return tuple(runs)
