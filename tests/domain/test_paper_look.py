"""A house colour is readable on paper, or a readable one beside it is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.paper_look import LEAST_CONTRAST, contrast, darkened, is_colour, readable
from tests.properties.settings import QUICK

COLOURS = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


@pytest.mark.parametrize(
    ("colour", "expected"), [("#000000", 21.0), ("#FFFFFF", 1.0), ("#767676", 4.54), ("#777777", 4.48)]
)
def test_contrast_is_that_of_wcag(colour: str, expected: float) -> None:
    assert contrast(colour) == pytest.approx(expected, abs=0.01)


@QUICK
@given(colour=COLOURS)
def test_the_darker_one_can_be_read_and_is_hardly_darker_than_needed(colour: str) -> None:
    found = darkened(colour)
    assert is_colour(found)
    assert readable(found)
    if not readable(colour):
        assert contrast(found) < LEAST_CONTRAST + 0.2


@pytest.mark.parametrize("text", ["", "red", "#12345", "#12345G", "#1234567", " #123456", "#123456\n"])
def test_what_is_no_colour(text: str) -> None:
    assert not is_colour(text)
