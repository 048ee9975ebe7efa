"""Loads a method pack: a folder of TOML files, checked against the contract of the method."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from desktop.domain.pack import MethodPack, Thresholds
from desktop.method.card import read_card
from desktop.method.conditions import read_conditions
from desktop.method.own import OWN_FILE, with_own
from desktop.method.reader import Node, parse_toml, read_file
from desktop.method.session import read_session
from desktop.method.weeks import read_weeks

PACK_FILES = ("pack.toml", "weeks.toml", "conditions.toml", "session.toml", "card.toml")
"""Files of a pack; others in its folder are left alone."""

_BOUNDS = {
    "signs_needed": (2, 7),
    "sessions_needed": (2, 6),
    "gap_days": (1, 14),
    "silent_days": (7, 60),
    "max_sessions": (8, 12),
    "call_back_days": (1, 3),
    "not_positive_in_a_row": (1, 2),
    "ladder_change": (3, 10),
    "two_after_good": (1, 8),
    "group_after_good": (1, 8),
    "away_days": (7, 90),
}
"""What a pack may choose: the file is not the override that M5 forbids."""

_LATER = frozenset({"two_after_good", "group_after_good", "away_days"})
"""Numbers that packs kept with older trajectories do not have; the usual one holds there."""


def load_pack(folder: Traversable | Path | None = None) -> MethodPack:
    """Load the pack in ``folder``, or the bundled one.

    Raises ``PackBroken`` (``file``, ``key``, ``fault`` of ``reader.FAULTS``) for the first fault found.
    """
    return parse_pack(read_pack_files(folder))


def read_pack_files(folder: Traversable | Path | None = None) -> dict[str, bytes]:
    """Return the files of a pack as they are, to keep a copy beside the trajectories that use it."""
    if folder is None:
        folder = files("resources").joinpath("method", "opmaat")
    return {name: read_file(folder, name) for name in PACK_FILES}


def parse_pack(contents: Mapping[str, bytes]) -> MethodPack:
    """Build a pack from file contents by name (``PACK_FILES``); raises ``PackBroken``.

    With ``OWN_FILE`` among them the organisation's own conditions lie over it.
    """
    head, weeks, conditions, session, card = (
        parse_toml(name, contents.get(name, b"")) for name in PACK_FILES
    )
    head.only("id", "version", "name", "sheet_header", "thresholds")
    thresholds = _read_thresholds(head.child("thresholds"))
    around = read_session(session)
    pack = MethodPack(
        id=head.match("id", r"[a-z][a-z0-9-]{0,39}"),
        version=head.match("version", r"\d{1,4}\.\d{1,4}(\.\d{1,4})?"),
        name=head.text("name"),
        thresholds=thresholds,
        weeks=read_weeks(weeks, thresholds.sessions_needed),
        conditions=read_conditions(conditions),
        signs=around.signs,
        ladders=around.ladders,
        prompts=around.prompts,
        prompt_pairs=around.prompt_pairs,
        consult_list=around.consult_list,
        concern_steps=around.concern_steps,
        sheet_header=head.text("sheet_header"),
        session_parts=around.parts,
        card=read_card(card),
        problem_words=around.problem_words,
    )
    return with_own(pack, parse_toml(OWN_FILE, contents[OWN_FILE])) if OWN_FILE in contents else pack


def _read_thresholds(node: Node) -> Thresholds:
    node.only(*_BOUNDS, "follow_up_weeks")
    numbers = {
        name: node.integer(name, low, high)
        for name, (low, high) in _BOUNDS.items()
        if name in node or name not in _LATER
    }
    weeks = node.integers("follow_up_weeks", 1, 104)
    if list(weeks) != sorted(weeks):
        node.fail("follow_up_weeks", "wrong_order")
    return Thresholds(**numbers, follow_up_weeks=weeks)
