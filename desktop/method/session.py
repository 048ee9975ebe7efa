"""What stands beside a session: its course, signs (M4), ladders, questions (M8), safety (M12, M13)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop.domain.pack import Ladder, PromptPair, SessionPart, SignText, Text
from desktop.domain.problem_talk import ProblemWords
from desktop.method.reader import LANGUAGES, Node

SIGNS = (
    "looks_around",
    "laughs",
    "tells_good_moment",
    "curious",
    "tried_exercise",
    "more_at_ease",
    "kind_about_others",
)
"""M4: exactly these seven signs, in this order."""
LADDERS = 4
"""Ladders in a session; the paper and the form have room for four."""
MINUTES = 240
"""Longest course of one visit, in minutes."""
HINT_BOUNDS = (2, 9)
"""How many problem words make a hint: one is never enough, ten never come."""
_LISTED_WORD = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*\*?")


@dataclass(frozen=True, slots=True)
class SessionTexts:
    """Everything of ``session.toml``."""

    parts: tuple[SessionPart, ...]
    signs: tuple[SignText, ...]
    ladders: tuple[Ladder, ...]
    prompts: tuple[Text, ...]
    prompt_pairs: tuple[PromptPair, ...]
    consult_list: tuple[Text, ...]
    concern_steps: tuple[Text, ...]
    problem_words: ProblemWords


def read_session(root: Node) -> SessionTexts:
    """Read the texts beside a session."""
    root.only(
        "parts",
        "signs",
        "ladders",
        "prompts",
        "prompt_pairs",
        "consult_list",
        "concern_steps",
        "problem_words",
    )
    return SessionTexts(
        parts=_read_parts(root.child("parts")),
        signs=_read_signs(root.child("signs")),
        ladders=_read_ladders(root.child("ladders")),
        prompts=root.texts("prompts"),
        prompt_pairs=tuple(_read_pair(node) for node in root.list_of_nodes("prompt_pairs", minimum=3)),
        consult_list=root.texts("consult_list"),
        concern_steps=root.texts("concern_steps"),
        problem_words=_read_problem_words(root),
    )


def _read_parts(node: Node) -> tuple[SessionPart, ...]:
    parts: list[SessionPart] = []
    for name, child in node.children():
        child.only("minutes", "title", "text", "prompt")
        child.require_id(name)
        minutes = child.integers("minutes", 0, MINUTES)
        start = parts[-1].to_minute if parts else 0
        if len(minutes) != 2:
            child.fail("minutes", "wrong_type")
        if minutes[0] != start or minutes[1] < start:
            child.fail("minutes", "wrong_order")
        prompt = child.text("prompt") if "prompt" in child else None
        parts.append(SessionPart(name, *minutes, child.text("title"), child.text("text"), prompt))
    return tuple(parts)


def _read_signs(node: Node) -> tuple[SignText, ...]:
    node.only(*SIGNS)
    signs = []
    for name in SIGNS:
        child = node.child(name)
        child.only("label")
        signs.append(SignText(name, child.text("label")))
    return tuple(signs)


def _read_ladders(node: Node) -> tuple[Ladder, ...]:
    ladders = []
    for name, child in node.children():
        child.require_id(name)
        child.only("label", "question")
        ladders.append(Ladder(name, child.text("label"), child.text("question")))
        if len(ladders) > LADDERS:
            node.fail(name, "out_of_bounds")
    if not ladders:
        node.fail_here("empty")
    return tuple(ladders)


def _read_pair(node: Node) -> PromptPair:
    node.only("avoid", "instead")
    return PromptPair(node.text("avoid"), node.text("instead"))


def _read_problem_words(root: Node) -> ProblemWords:
    """Packs made before 1.1 have none: they give no hint."""
    if "problem_words" not in root:
        return ProblemWords()
    node = root.child("problem_words")
    node.only("threshold", *LANGUAGES)
    words = {language: node.strings(language) for language in LANGUAGES}
    for language, listed in words.items():
        if not all(_LISTED_WORD.fullmatch(word) for word in listed):
            node.fail(language, "not_allowed")
    return ProblemWords(words, node.integer("threshold", *HINT_BOUNDS))
