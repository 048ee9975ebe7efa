"""The design tokens: colours per mode, type, measures; read once from ``resources/theme``.

They are written in ``tokens.toml`` and read from ``tokens.json``, which ``resources/theme/update.py`` makes
of it: a reader of TOML would hold up the first page.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, NamedTuple

MODES = ("light", "dark", "contrast", "contrast_dark")
"""The looks a window can have; paper has its own colours in ``desktop.reports``."""

CONTRAST_MODES = frozenset({"contrast", "contrast_dark"})


class TypeStyle(NamedTuple):
    """One text style: letter size and line height in pixels at 100 %, weight 400, 600 or 700."""

    px: int
    line: int
    weight: int = 400
    italic: bool = False
    serif: bool = False


class Tokens(NamedTuple):
    """All tokens the window uses; lengths in logical pixels at 100 % letters."""

    colours: Mapping[str, Mapping[str, str]]
    """Mode, then role, to ``#RRGGBB`` (``scrim``: ``#RRGGBBAA``)."""
    type: Mapping[str, TypeStyle]
    sans: str
    serif: tuple[str, ...]
    letter_scales: tuple[float, ...]
    height: Mapping[str, int]
    radius: Mapping[str, int]
    line: Mapping[str, float]


@cache
def tokens() -> Tokens:
    """Return the tokens of the package."""
    raw = json.loads(_text("tokens.json"))
    kind = raw["type"]
    return Tokens(
        colours=_frozen({mode: _frozen(raw["colour"][mode]) for mode in MODES}),
        type=_frozen({name: _style(value) for name, value in kind.items() if _is_style(value)}),
        sans=kind["family"],
        serif=tuple(kind["family_title"]),
        letter_scales=tuple(kind["letter_scale"]),
        height=_frozen(raw["height"]),
        radius=_frozen(raw["radius"]),
        line=_frozen(raw["line"]),
    )


def measured_contrast() -> Mapping[str, Mapping[str, Mapping[str, float]]]:
    """Return the measured contrast: mode, then "text" or "graphic", then "role on role".

    The window does not need it; tests measure it again.
    """
    import tomllib

    contrast = tomllib.loads(_text("contrast.toml"))["contrast"]
    return _frozen({mode: _frozen(contrast[mode]) for mode in MODES})


def _text(name: str) -> str:
    return resources.files("resources").joinpath("theme", name).read_text("utf-8")


def _is_style(value: object) -> bool:
    return isinstance(value, dict) and "px" in value


def _style(value: Mapping[str, Any]) -> TypeStyle:
    return TypeStyle(
        px=value["px"],
        line=value["line"],
        weight=value.get("weight", 400),
        italic=value.get("italic", False),
        serif=value.get("family") == "title",
    )


def _frozen(mapping: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(mapping))
