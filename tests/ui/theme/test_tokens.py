"""The tokens: every measured contrast is measured again, and is enough."""

from __future__ import annotations

import json
import tomllib
from importlib import resources

import pytest

from ui.theme.tokens import MODES, measured_contrast, tokens


def luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB`` (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


PAIRS = [
    (mode, kind, pair, stated)
    for mode in MODES
    for kind, pairs in measured_contrast()[mode].items()
    for pair, stated in pairs.items()
]


def test_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@pytest.mark.parametrize(("mode", "kind", "pair", "stated"), PAIRS)
def test_each_pair_has_the_contrast_the_tokens_state(mode: str, kind: str, pair: str, stated: float) -> None:
    front, back = pair.split(" on ")
    measured = contrast(tokens().colours[mode][front][:7], tokens().colours[mode][back][:7])
    assert measured == pytest.approx(stated, abs=0.01)
    assert measured >= (4.5 if kind == "text" else 3.0)


@pytest.mark.parametrize("mode", MODES)
def test_every_mode_has_every_role_and_pair(mode: str) -> None:
    assert tokens().colours[mode].keys() == tokens().colours["light"].keys()
    for kind in ("text", "graphic"):
        assert measured_contrast()[mode][kind].keys() == measured_contrast()["light"][kind].keys()


def test_tokens_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        tokens().colours["light"]["ink"] = "#000000"  # type: ignore[index]


def test_what_the_window_reads_is_what_is_written() -> None:
    folder = resources.files("resources.theme")
    written = tomllib.loads(folder.joinpath("tokens.toml").read_text("utf-8"))
    read = json.loads(folder.joinpath("tokens.json").read_text("utf-8"))
    assert read == written, "run: python resources/theme/update.py"
