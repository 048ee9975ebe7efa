"""Theme: sizes, fonts, icons, colours."""

from __future__ import annotations

from importlib import resources

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from ui.theme import Theme
from ui.theme.drawing import load_fonts
from ui.theme.tokens import MODES, tokens

pytestmark = pytest.mark.usefixtures("qapp")

ICONS = sorted(
    entry.name.removesuffix(".svg")
    for entry in resources.files("resources.icons").iterdir()
    if entry.name.endswith(".svg")
)


def inked(pixmap: QPixmap) -> list[QColor]:
    """The colours of all pixels that are fully covered."""
    image = pixmap.toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [pixel for pixel in pixels if pixel.alpha() > 250]


def alike(one: QColor, other: QColor) -> bool:
    """The same colour; blending an edge may round each channel by a step or two."""
    steps = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return all(abs(step) <= 2 for step in steps)


@pytest.mark.parametrize(("scale", "expected"), [(1.0, 36), (1.25, 45), (1.5, 54), (2.0, 72)])
def test_lengths_grow_with_the_letters(scale: float, expected: int) -> None:
    assert Theme(scale=scale).px(36) == expected


def test_an_unknown_mode_is_refused() -> None:
    with pytest.raises(ValueError, match="sepia"):
        Theme(mode="sepia")


def test_scrim_is_see_through_and_its_hex_is_plain() -> None:
    assert Theme().colour("scrim").alpha() == 0x66
    assert Theme().hex("scrim") == "#2A2620"
    assert Theme("dark").colour("ink") == QColor(tokens().colours["dark"]["ink"])


def test_borders_are_thicker_in_contrast_modes() -> None:
    assert [Theme(mode).border for mode in MODES] == [1, 1, 2, 2]


def test_the_bundled_faces_are_found() -> None:
    assert {"Source Sans 3", "Source Serif 4"} <= set(load_fonts())


@pytest.mark.parametrize("name", tokens().type)
def test_each_type_style_is_its_own_face_and_size(name: str) -> None:
    style, font = tokens().type[name], Theme(scale=1.5).font(name)
    info = QFontInfo(font)
    assert font.pixelSize() == round(style.px * 1.5)
    assert info.family() == ("Source Serif 4" if style.serif else "Source Sans 3")
    assert info.italic() is style.italic
    if not style.italic:
        assert info.weight() == style.weight


@pytest.mark.parametrize("letter", "ĳĲ€–’•□✓→é")
def test_titles_find_every_letter(letter: str) -> None:
    body = QFontMetrics(Theme().font("body"))
    assert body.inFontUcs4(ord(letter))
    assert QFontMetrics(Theme().font("title")).horizontalAdvance(letter) > 0


@pytest.mark.parametrize("name", ICONS)
def test_each_icon_shows_something_in_the_role_colour(name: str) -> None:
    theme = Theme("dark")
    pixels = inked(theme.pixmap(name, "warn", 24, dpr=2.0))
    assert pixels
    assert all(alike(pixel, theme.colour("warn")) for pixel in pixels)


def test_a_pixmap_is_sharp_on_a_dense_screen_and_kept() -> None:
    theme = Theme()
    pixmap = theme.pixmap("lock", "ink", 20, dpr=2.0)
    assert pixmap.size() == QSize(40, 40)
    assert pixmap.deviceIndependentSize().width() == 20
    assert theme.pixmap("lock", "ink", 20, dpr=2.0).cacheKey() == pixmap.cacheKey()
    assert theme.pixmap("lock", "ink", 20).cacheKey() != pixmap.cacheKey()


def test_an_icon_changes_colour_when_its_button_is_chosen_and_keeps_it_when_off() -> None:
    theme = Theme()
    icon = theme.icon("opmaat-brein", "ink2", 20, chosen_role="accent")
    size = QSize(20, 20)
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        off = inked(icon.pixmap(size, mode, QIcon.State.Off))
        on = inked(icon.pixmap(size, mode, QIcon.State.On))
        assert off
        assert all(alike(pixel, theme.colour("ink2")) for pixel in off)
        assert on
        assert all(alike(pixel, theme.colour("accent")) for pixel in on)


def test_an_icon_that_is_not_there_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        Theme().icon("no-such-icon")
