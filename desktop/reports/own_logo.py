"""The organisation's logo: made ready once when it is chosen, and drawn at the head of its papers."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from warnings import catch_warnings

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader

from desktop.domain.errors import Problem, Rejected
from desktop.reports.blocks import Block, Box, FixedBox
from desktop.reports.figures import Ornament
from desktop.reports.palette import current_look
from desktop.reports.path import logo
from desktop.reports.tags import Elem, Sheet

MOST_BYTES = 4_000_000
"""Largest file that is read; a logo on a letter takes far less."""
MOST_PIXELS = 16_000_000
PIXELS = (480, 144)
"""Most pixels across and down of what is kept: 300 to an inch at the largest size on paper."""
_WIDTH, _HEIGHT = 112.0, 34.0
"""Largest size on paper, in points."""
_UNREADABLE = (Warning, OSError, ValueError, SyntaxError, EOFError, OverflowError, struct.error, zlib.error)
"""What Pillow raises for files that are broken or crafted."""
_PLAIN = ("L", "RGB", "RGBA")


def ready_logo(data: bytes) -> bytes:
    """Return a PNG or JPEG as a small PNG on white, without anything else that was in the file.

    Raises ``Rejected`` on field ``logo``: ``too_large`` above 4 MB or 16 million pixels, ``no_picture``
    for anything that is not a sound PNG or JPEG.
    """
    if len(data) > MOST_BYTES:
        raise _too_large()
    picture = _read(data)
    picture.thumbnail(PIXELS, Image.Resampling.LANCZOS)
    page = Image.new("RGB", picture.size, "white")
    page.paste(picture, mask=picture.getchannel("A"))
    out = BytesIO()
    page.save(out, "PNG", optimize=True)
    return out.getvalue()


def _read(data: bytes) -> Image.Image:
    try:
        with catch_warnings(action="error"), Image.open(BytesIO(data), formats=("PNG", "JPEG")) as found:
            wide, high = found.size
            if wide * high > MOST_PIXELS:
                raise _too_large()
            return _small(found)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large() from error
    except _UNREADABLE as error:
        raise Rejected(Problem("logo", "no_picture")) from error


def _small(found: Image.Image) -> Image.Image:
    """Smaller first, then turned and given an alpha: one whole picture in memory, two at most."""
    picture = found if found.mode in _PLAIN and "transparency" not in found.info else found.convert("RGBA")
    picture.thumbnail((max(PIXELS), max(PIXELS)), Image.Resampling.LANCZOS)
    return ImageOps.exif_transpose(picture).convert("RGBA")


def _too_large() -> Rejected:
    return Rejected(Problem("logo", "picture_too_large", (("limit", MOST_BYTES // 1_000_000),)))


def mark() -> tuple[Block, float]:
    """Return what stands at the top right of a paper, with its width: the own logo, or the program's."""
    look = current_look()
    if not look.logo:
        return Ornament(logo()), 28.0
    image = _picture(look.logo, grey=look.black_and_white)
    wide, high = image.getSize()
    scale = min(_WIDTH / wide, _HEIGHT / high)
    return _Picture(image, wide * scale, high * scale), wide * scale


@lru_cache(maxsize=4)
def _picture(data: bytes, *, grey: bool) -> ImageReader:
    with Image.open(BytesIO(data), formats=("PNG",)) as found:
        return ImageReader(found.convert("L").convert("RGB") if grey else found.convert("RGB"))


@dataclass(slots=True)
class _PictureBox(FixedBox):
    image: ImageReader
    width: float

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        with sheet.artifact():
            sheet.image(self.image, x, top, self.width, self.high)


class _Picture(Block):
    """A picture that says nothing which is not written beside it: skipped by screen readers."""

    def __init__(self, image: ImageReader, width: float, height: float) -> None:
        self.image, self.width, self.high = image, width, height

    def elems(self) -> Sequence[Elem]:
        return ()

    def layout(self, width: float) -> Box:
        del width
        return _PictureBox(self.high, self.image, self.width)
