"""Passages in another language than the document: what people typed says so to a screen reader.

A report in English holds the goal, the questions and the notes as they were typed, in Dutch; read aloud as
English they cannot be followed (PDF/UA-1, 7.2; WCAG 2.2, success criterion 3.1.2). Names are excepted there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from desktop.domain.pack import Text
from desktop.language import current_language
from desktop.reports.lines import Run
from desktop.reports.progress_words import said
from desktop.reports.style import TextStyle

_typed: ContextVar[str] = ContextVar("opmaat_typed", default="")


@contextmanager
def written_in(language: str) -> Iterator[None]:
    """Say inside the block in which language people typed."""
    token = _typed.set(language)
    try:
        yield
    finally:
        _typed.reset(token)


def typed(text: str, style: TextStyle) -> Run:
    """Text that somebody typed; its language is told where the document speaks another."""
    language = _typed.get()
    return Run(text, style, "" if language == current_language() else language)


def spoken(text: Text, style: TextStyle) -> Run:
    """A text of an instrument; its language is told where it has none in that of the document."""
    here = current_language()
    other = "" if text.get(here) else next(iter(text), "")
    return Run(said(text), style, other)
