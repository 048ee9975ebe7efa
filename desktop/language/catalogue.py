"""The translation catalogues: Qt TS files, read without Qt.

One ``.ts`` file per Python package stands in ``resources/translations/<language>/``; together they
are one catalogue. ``resources/translations/update.py`` keeps them in step with the sources.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

Key = tuple[str, str, str]
"""Context, English source, disambiguation."""

Forms = tuple[str, ...]
"""One text, or for a message with a number the form for one and the form for all others."""


@cache
def catalogue(language: str, context: str) -> Mapping[Key, Forms]:
    """Return the finished texts of one context in a language, read once for the life of the program.

    Only the files that hold the context are parsed: the first page needs few of them. A language
    without files gives an empty catalogue. Raises ``ParseError`` for a file that is no XML: the
    files are part of the program and checked before each release.
    """
    name = f"<name>{context}</name>".encode()
    texts: dict[Key, Forms] = {}
    for number, data in enumerate(_files(language)):
        if name in data:
            texts.update(_messages(language, number).get(context, {}))
    return texts


@cache
def _files(language: str) -> tuple[bytes, ...]:
    folder = resources.files("resources").joinpath("translations", language)
    if not folder.is_dir():
        return ()
    entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    return tuple(entry.read_bytes() for entry in entries if entry.name.endswith(".ts"))


@cache
def _messages(language: str, number: int) -> Mapping[str, Mapping[Key, Forms]]:
    """Return the texts of one file by context."""
    from xml.etree import ElementTree as ET

    found: dict[str, dict[Key, Forms]] = {}
    # Our own files, shipped inside the package: no foreign XML is ever read here.
    for context in ET.fromstring(_files(language)[number]).iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        texts = found.setdefault(name, {})
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if all(forms):
                texts[name, message.findtext("source", ""), message.findtext("comment", "")] = forms
    return found


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
