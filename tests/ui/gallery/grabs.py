"""The golden grabs: which they are, how they are painted, and when a painting is the same.

They are made offscreen with the fonts of the package at one pixel per pixel. Another release of Qt draws
letters a hair differently, so a grab holds for the release it was made with. Made anew, after looking, by
``python -m tests.ui.gallery.renew``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication, QImage

FOLDER = Path(__file__).parent / "golden"
MADE_WITH = FOLDER / "made_with.txt"
TILE, MOST = 20, 8.0
"""No tile of 20 by 20 pixels may differ by more than 8 of 255 on average: less than one thin icon does."""
COLOURS = 255
"""A grab is kept in this many colours: a third of the size, and no tile differs by more than 2 for it."""


class Grab(NamedTuple):
    """One section in one look."""

    section: str
    mode: str = "light"
    letters: int = 100

    @property
    def path(self) -> Path:
        """Where it is kept."""
        return FOLDER / f"{self.section}-{self.mode}-{self.letters}.png"


IN_LIGHT = (
    "letters colours buttons fields pickers popups choices scales paths bars sheets lists charts dialogs"
)
LEFT_OUT = {"icons"}
"""A page of icons is another one with each icon that is added."""
GRABS = (
    *(Grab(section) for section in IN_LIGHT.split()),
    *(Grab(section, "dark") for section in ("buttons", "fields", "choices", "bars", "lists", "charts")),
    *(Grab(section, "contrast") for section in ("buttons", "bars")),
    *(Grab(section, "contrast_dark") for section in ("choices", "lists")),
    *(Grab(section, "light", 150) for section in ("buttons", "sheets")),
)


def own_platform() -> str:
    """Release and platform of the one who paints now; the grabs hold where it is the recorded one."""
    return f"Qt {qVersion()} {QGuiApplication.platformName()} on {sys.platform}"


def as_picture(image: QImage) -> Image.Image:
    """The same in the hands of another library."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (rgb.width(), rgb.height())
    return Image.frombytes("RGB", size, bytes(rgb.constBits()), "raw", "RGB", rgb.bytesPerLine())


def keep(grab: Grab, picture: Image.Image) -> None:
    """Write a grab, small."""
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(grab.path, optimize=True)


def differences(one: Image.Image, other: Image.Image) -> list[str]:
    """Where two pictures differ, as sentences; the worst places first."""
    if one.size != other.size:
        return [f"is {one.size}, was {other.size}"]
    apart = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    found = []
    for top in range(0, apart.height, TILE):
        for left in range(0, apart.width, TILE):
            box = (left, top, min(left + TILE, apart.width), min(top + TILE, apart.height))
            much = max(ImageStat.Stat(apart.crop(box)).mean)
            if much > MOST:
                found.append((much, f"differs by {much:.0f} around {left + TILE // 2}, {top + TILE // 2}"))
    return [said for _, said in sorted(found, reverse=True)]
