"""The translation catalogues: Qt TS files, read without Qt.

One ``.ts`` file per Python package stands in ``resources/translations/<language>/``; together they
are one catalogue. ``resources/translations/update.py`` keeps them in step with the sources.
"""

from __future__ import annotations

# The parser below ``xml``: a tree of every text would hold up the first page.
import pyexpat
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

Key = tuple[str, str, str]
"""Context, English source, disambiguation."""

Forms = tuple[str, ...]
"""One text, or for a message with a number the form for one and the form for all others."""


@cache
def catalogue(language: str, context: str) -> Mapping[Key, Forms]:
    """Return the finished texts of one context in a language, read once for the life of the program.

    Only that context is parsed: the first page needs few of them. A language without files gives an
    empty catalogue. Raises ``ExpatError`` for a file that is no XML: the files are part of the program
    and checked before each release.
    """
    texts: dict[Key, Forms] = {}
    for data in _files(language):
        for element in _elements(data, context):
            texts.update(_messages(element, context))
    return texts


@cache
def _files(language: str) -> tuple[bytes, ...]:
    folder = resources.files("resources").joinpath("translations", language)
    if not folder.is_dir():
        return ()
    entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    return tuple(entry.read_bytes() for entry in entries if entry.name.endswith(".ts"))


def _elements(data: bytes, context: str) -> Iterator[bytes]:
    """Cut the elements of one context out of a file."""
    name, end = f"<name>{context}</name>".encode(), b"</context>"
    at = data.find(name)
    while at >= 0:
        after = data.index(end, at) + len(end)
        yield data[data.rindex(b"<context>", 0, at) : after]
        at = data.find(name, after)


def _messages(element: bytes, context: str) -> Mapping[Key, Forms]:
    """Return the finished texts of one context element."""
    found: dict[Key, Forms] = {}
    said: dict[str, str] = {}
    forms: list[str] = []
    parts: list[str] = []

    def begin(tag: str, _attributes: object) -> None:
        parts.clear()
        if tag == "message":
            said.clear()
            forms.clear()

    def end(tag: str) -> None:
        if tag == "numerusform":
            forms.append("".join(parts))
        elif tag == "message":
            told = tuple(forms) or (said.get("translation", ""),)
            if all(told):
                found[context, said.get("source", ""), said.get("comment", "")] = told
        else:
            said[tag] = "".join(parts)
        parts.clear()

    parser = pyexpat.ParserCreate("utf-8")
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler = parts.append
    parser.Parse(element, True)
    return found


def plural_form(forms: Forms, n: int) -> str:
    """Choose the form for ``n`` by the rule of Dutch and English: the first is for one only."""
    return forms[0] if n == 1 else forms[-1]
