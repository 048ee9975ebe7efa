"""The conditions for a positive contact setting (M5, M6)."""

from __future__ import annotations

from desktop.domain.pack import ASPECTS, Condition
from desktop.method.reader import Node

GROUPS = ("participant", "place", "people", "guidance", "aftercare")
"""The five groups of the checklist."""

COMPUTED = "R2"
"""The one condition that the program answers itself, from the signs (M4)."""

HARD_REOPENS = {
    "R1": ("date",),
    COMPUTED: (),
    "R3": ("date", "people"),
    "S1": ("place", "date"),
    "S2": ("place", "date"),
    "S3": ("place", "date"),
    "P1": ("people",),
    "P2": ("people",),
    "G1": ("date", "people"),
    "G2": ("date", "people"),
    "G3": ("date", "people"),
    "N2": ("date", "people"),
}
"""The twelve hard conditions and the changes that at least reopen each; no pack removes them."""


def read_conditions(root: Node) -> tuple[Condition, ...]:
    """Read the checklist: the hard conditions stay hard, soft ones may come and go."""
    root.only("conditions")
    node = root.child("conditions")
    for code in HARD_REOPENS:
        if code not in node:
            node.fail(code, "hard_removed")
    return tuple(_read_condition(child, code) for code, child in node.children())


def _read_condition(node: Node, code: str) -> Condition:
    node.only("group", "hard", "computed", "reopens_on", "label", "reason", "when_no", "for_participant")
    node.require_id(code, r"[A-Z][1-9][0-9]?")
    group = node.choice("group", GROUPS)
    hard = node.boolean("hard")
    if code in HARD_REOPENS and not hard:
        node.fail("hard", "hard_removed")
    computed = node.boolean("computed") if "computed" in node else False
    if computed is not (code == COMPUTED):
        node.fail("computed", "not_allowed")
    return Condition(
        code=code,
        group=group,
        hard=hard,
        label=node.text("label"),
        reason=node.text("reason"),
        when_no=node.text("when_no"),
        for_participant=node.text("for_participant"),
        reopens_on=read_reopens(node, code),
        computed=computed,
    )


def read_reopens(node: Node, code: str) -> tuple[str, ...]:
    """Read which changes ask a condition again; raises ``PackBroken``."""
    aspects = node.strings("reopens_on", minimum=0)
    if any(aspect not in ASPECTS for aspect in aspects):
        node.fail("reopens_on", "not_allowed")
    if code == COMPUTED:
        if aspects:
            node.fail("reopens_on", "not_allowed")
        return aspects
    if not aspects:
        node.fail("reopens_on", "empty")
    # An answer that no change reopens would carry a clearance to another date or setting (M6).
    if not set(HARD_REOPENS.get(code, ())) <= set(aspects):
        node.fail("reopens_on", "out_of_bounds")
    return aspects
