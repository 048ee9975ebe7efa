"""An organisation's own conditions: one file over a pack. Soft ones change, come and go; hard ones stay (M5).

TOML::

    id = "welzijn-de-brink"      # not the id of the pack itself
    version = "1.0"              # another one for every change
    name.nl = "…"
    name.en = "…"
    drop = ["S5"]                # soft conditions that are left out
    [conditions.R4]              # a soft one, in other words; only what changes
    label.nl = "…"
    label.en = "…"
    [conditions.S6]              # a new soft one: everything
    group = "place"              # participant, place, people, guidance or aftercare
    reopens_on = ["place"]       # date, place, people, phase
    label.nl = "…"               # and label.en, reason, when_no, for_participant
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.domain.pack import Condition, MethodPack, Text
from desktop.method.conditions import GROUPS, HARD_REOPENS, read_reopens
from desktop.method.reader import Node

OWN_FILE = "own.toml"
"""Name under which the file is kept beside the files of the pack."""
MOST = 40
"""Conditions in all: more does not fit a conversation."""
TEXTS = ("label", "reason", "when_no", "for_participant")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is other than in the pack: ``changed``, ``added`` or ``dropped``."""

    code: str
    kind: str
    field: str
    """``changed``: which text; empty for the others."""
    before: Text
    after: Text


def with_own(pack: MethodPack, root: Node) -> MethodPack:
    """Return the pack with the organisation's conditions over its own; raises ``PackBroken``."""
    root.only("id", "version", "name", "drop", "conditions")
    own_id = root.match("id", r"[a-z][a-z0-9-]{0,39}")
    if own_id == pack.id:
        root.fail("id", "not_allowed")
    known = {condition.code: condition for condition in pack.conditions}
    for code in _dropped(root, known):
        del known[code]
    for code, node in root.child("conditions").children() if "conditions" in root else ():
        known[code] = _read(node, code, known.get(code), pack)
    if len(known) > MOST:
        root.fail("conditions", "out_of_bounds")
    return replace(
        pack,
        id=own_id,
        version=root.match("version", r"\d{1,4}\.\d{1,4}(\.\d{1,4})?"),
        name=root.text("name"),
        # A new one stands last in its group, as the checklist and the paper go group by group.
        conditions=tuple(sorted(known.values(), key=lambda one: GROUPS.index(one.group))),
    )


def _dropped(root: Node, known: Mapping[str, Condition]) -> tuple[str, ...]:
    codes = root.strings("drop", minimum=0) if "drop" in root else ()
    for code in codes:
        if code not in known:
            root.fail("drop", "not_allowed")
        if known[code].hard:
            root.fail("drop", "hard_removed")
    return codes


def _read(node: Node, code: str, known: Condition | None, pack: MethodPack) -> Condition:
    if known is None:
        return _new(node, code, pack)
    if known.hard:
        node.fail_here("not_allowed")
    node.only(*TEXTS)
    return replace(
        known,
        label=node.text("label") if "label" in node else known.label,
        reason=node.text("reason") if "reason" in node else known.reason,
        when_no=node.text("when_no") if "when_no" in node else known.when_no,
        for_participant=node.text("for_participant") if "for_participant" in node else known.for_participant,
    )


def _new(node: Node, code: str, pack: MethodPack) -> Condition:
    node.require_id(code, r"[A-Z][1-9][0-9]?")
    # What is dropped does not come back as something else: reports name conditions by their code.
    if code in HARD_REOPENS or any(one.code == code for one in pack.conditions):
        node.fail_here("duplicate")
    node.only("group", "reopens_on", *TEXTS)
    return Condition(
        code=code,
        group=node.choice("group", GROUPS),
        hard=False,
        label=node.text("label"),
        reason=node.text("reason"),
        when_no=node.text("when_no"),
        for_participant=node.text("for_participant"),
        reopens_on=read_reopens(node, code),
    )


def differences(before: MethodPack, after: MethodPack) -> tuple[Difference, ...]:
    """Say what is other in the conditions of ``after``, in the order of the checklist."""
    old = {condition.code: condition for condition in before.conditions}
    new = {condition.code: condition for condition in after.conditions}
    found = [
        Difference(code, "dropped", "", condition.label, {})
        for code, condition in old.items()
        if code not in new
    ]
    for code, condition in new.items():
        if code not in old:
            found.append(Difference(code, "added", "", {}, condition.label))
            continue
        pairs = ((name, getattr(old[code], name), getattr(condition, name)) for name in TEXTS)
        found += [Difference(code, "changed", name, was, now) for name, was, now in pairs if was != now]
    return tuple(found)
