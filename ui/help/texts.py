"""The texts of the help: which there are, in which order, and how they are read and searched."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources

from desktop.domain.marked import Kind, parse, title_of
from desktop.language import current_language
from desktop.services.office_papers import PAPERS, paper_text
from ui.models.matching import folded, rank

PAGES = ("today", "participants", "week", "contact", "reports", "session", "settings")
"""Texts of a page bear the key of the page."""
TOPICS = (
    "welcome",
    *PAGES,
    "table",
    "method",
    "craft",
    "safety",
    "lock",
    "backup",
    "keys",
    "privacy",
    "licences",
)
"""Every text, in the order of the list."""
ICONS = {
    "welcome": "life-buoy",
    "today": "sun",
    "participants": "users",
    "week": "calendar-days",
    "contact": "handshake",
    "reports": "file-text",
    "session": "square-pen",
    "settings": "settings",
    "table": "maximize",
    "method": "route",
    "craft": "message-circle-question",
    "safety": "shield-alert",
    "lock": "lock",
    "backup": "hard-drive",
    "keys": "keyboard",
    "privacy": "file-lock",
    "licences": "info",
}


@dataclass(frozen=True, slots=True)
class Topic:
    """One text: ``kind`` is "help" or "papers"."""

    kind: str
    key: str
    title: str
    text: str


@cache
def read(kind: str, key: str, language: str) -> Topic:
    """The text of a topic or paper."""
    if kind == "papers":
        text = paper_text(key, language)
    else:
        text = (resources.files("resources") / kind / language / f"{key}.md").read_text("utf-8")
    return Topic(kind, key, title_of(text), text)


def topics() -> tuple[Topic, ...]:
    """Every text of the help in the language of now."""
    return tuple(read("help", key, current_language()) for key in TOPICS)


def papers() -> tuple[Topic, ...]:
    """Every paper of the office."""
    return tuple(read("papers", key, current_language()) for key in PAPERS)


def found(typed: str) -> tuple[Topic, ...]:
    """Texts in which every typed word begins a word; those that have it in their title or headings first."""
    sought = folded(typed)
    ranked = []
    for at, topic in enumerate((*topics(), *papers())):
        pieces = parse(topic.text)
        heads = " ".join(piece.text for piece in pieces if piece.kind in (Kind.TITLE, Kind.HEADING))
        fit = rank(sought, folded(heads), folded(topic.text))
        if fit is not None:
            ranked.append((folded(topic.title)[: len(sought)] != sought, fit, at, topic))
    return tuple(topic for _begin, _fit, _at, topic in sorted(ranked, key=lambda one: one[:3]))


def picture(name: str) -> bytes:
    """The bytes of a picture of the program."""
    return (resources.files("resources") / "help" / "pictures" / name).read_bytes()
