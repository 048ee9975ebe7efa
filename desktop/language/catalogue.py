"""The translation catalogues: Qt TS files, read without Qt.

One ``.ts`` file per Python package stands in ``resources/translations/<language>/``; together they
are one catalogue. ``resources/translations/update.py`` keeps them in step with the sources.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from xml.etree import ElementTree as ET

Key = tuple[str, str, str]
"""Context, English source, disambiguation."""

Forms = tuple[str, ...]
"""One text, or for a message with a number the form for one and the form for all others."""


@cache
def catalogue(language: str) -> Mapping[Key, Forms]:
    """Return all finished texts of a language, read once for the life of the program.

    A language without files gives an empty catalogue. Raises ``ParseError`` for a file
    that is no XML: the files are part of the program and checked before each release.
    """
    texts: dict[Key, Forms] = {}
    folder = resources.files("resources").joinpath("translations", language)
    if not folder.is_dir():
        return texts
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".ts"):
            texts.update(_messages(file.read_bytes()))
    return texts


def _messages(data: bytes) -> Iterator[tuple[Key, Forms]]:
    # Our own files, shipped inside the package: no foreign XML is ever read here.
    for context in ET.fromstring(data).iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if all(forms):
                yield (name, message.findtext("source", ""), message.findtext("comment", "")), forms


def _forms(translation: ET.Element | None) -> Forms:
    if translation is None:
        return ("",)
    numerus = translation.findall("numerusform")
    if numerus:
        return tuple(form.text or "" for form in numerus)
    return (translation.text or "",)


def plural_form(forms: Forms, n: int) -> str:
    """Choose the form for ``n`` by the rule of Dutch and English: the first is for one only."""
    return forms[0] if n == 1 else forms[-1]
