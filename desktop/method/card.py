"""The card "Als eenzaamheid terugkomt" (M10), with the way to help on it (M12)."""

from __future__ import annotations

from itertools import pairwise

from desktop.domain.pack import CardItem, PlanCard, Text
from desktop.method.reader import Node

ITEMS = ("noticing", "brain_first", "small_contact", "not_now", "say", "longer", "safety")
"""The seven items, in this order; what a participant filled in is kept by these ids."""
NUMBERS = ("emergency", "crisis_line")
"""Telephone numbers that the settings fill in, in the text of ``safety``."""


def read_card(root: Node) -> PlanCard:
    """Read the card: exactly its seven items."""
    root.only("title", "motto", "footer", "items")
    node = root.child("items")
    node.only(*ITEMS)
    items = tuple(_read_item(node.child(name), name) for name in ITEMS)
    for before, after in pairwise(items):
        if after.side < before.side:
            node.child(after.id).fail("side", "wrong_order")
    return PlanCard(root.text("title"), root.text("motto"), root.text("footer"), items)


def _read_item(node: Node, name: str) -> CardItem:
    node.only("side", "title", "text", "options", "fields", "write_lines")
    placeholders = NUMBERS if name == "safety" else ()
    text: Text | None = None
    if "text" in node or name == "safety":
        text = node.text("text", placeholders=placeholders)
    return CardItem(
        id=name,
        side=node.integer("side", 1, 2),
        title=node.text("title"),
        text=text,
        options=node.texts("options") if "options" in node else (),
        fields=node.texts("fields") if "fields" in node else (),
        write_lines=node.integer("write_lines", 0, 4) if "write_lines" in node else 0,
    )
