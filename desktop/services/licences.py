"""The software of others inside the program: names, versions, licences and their texts.

The build collects them (``installer/build_steps``); a program that runs from source has none.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable


@dataclass(frozen=True, slots=True)
class Component:
    """One part that others made; ``texts`` are files beside the list."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()


def components(folder: Traversable | None = None) -> tuple[Component, ...]:
    """Every part by name; empty when the program runs from source."""
    place = (folder or _bundled()).joinpath("licences.json")
    if not place.is_file():
        return ()
    listed = json.loads(place.read_text("utf-8"))
    return tuple(
        Component(one["name"], one["version"], one["licence"], tuple(one["texts"])) for one in listed
    )


def licence_text(name: str, folder: Traversable | None = None) -> str:
    """The texts of a part, one below the other; empty for a part that is not there or has none."""
    place = folder or _bundled()
    found = next((one for one in components(folder) if one.name == name), None)
    if found is None:
        return ""
    texts = (place.joinpath(*text.split("/")).read_bytes() for text in found.texts)
    return "\n\n".join(text.decode("utf-8", "replace") for text in texts)


def _bundled() -> Traversable:
    return resources.files("resources").joinpath("licences")
