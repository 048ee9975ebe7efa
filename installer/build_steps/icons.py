"""The logo in every size and form that a system asks for, drawn from its own SVG."""

from __future__ import annotations

import io
import os
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
"""Of the icon theme on Linux."""
SMALL = 24
"""Below this many pixels the drawing on whole pixels is used."""


def draw_icons(logo: Path, out: Path) -> None:
    """Write ``opmaat-N.png`` for every size, ``opmaat.ico`` (Windows) and ``opmaat.icns`` (macOS)."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image

    drawn = {size: png(logo, size) for size in (*SIZES, 512, 1024)}
    for size in SIZES:
        (out / f"opmaat-{size}.png").write_bytes(drawn[size])
    images = {size: Image.open(io.BytesIO(data)) for size, data in drawn.items()}
    wanted = [(size, size) for size in SIZES if size != 22]
    rest = [images[size] for size in SIZES if size != 256]
    images[256].save(out / "opmaat.ico", sizes=wanted, append_images=rest)
    images[1024].save(out / "opmaat.icns", append_images=[images[size] for size in (32, 64, 128, 256, 512)])


def png(logo: Path, size: int) -> bytes:
    """The logo as a PNG, ``size`` pixels square."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(str(logo / ("opmaat-16.svg" if size < SMALL else "opmaat.svg")))
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())
