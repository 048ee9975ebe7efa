"""Make the pictures of the help out of the program: light, practice data, one day.

    QT_QPA_PLATFORM=offscreen python resources/help/pictures.py

Run after a page has changed its looks; a test says when a picture is missing or too large.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from desktop.domain.clock import FixedClock
from desktop.services import office
from desktop.services.practice import PASSWORD, play_practice, practice_now
from desktop.services.preferences import Preferences
from ui.application import Program, application
from ui.pictures import SIZE, settle, tour

DAY = date(2026, 11, 24)
NAMES = {
    "01-today": "today",
    "02-participants": "participants",
    "03-week": "week",
    "04-report": "session",
    "06-checklist": "checklist",
    "07-reports": "reports",
    "08-settings": "settings",
}
WIDTH = 840
"""Pixels: sharp at 150 % letters, and small."""


def few_colours(image: QImage) -> QImage:
    """The picture in its 48 most used colours: a quarter of the size, and letters stay sharp."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("B").cast("I")
    table = [colour for colour, _count in Counter(pixels).most_common(48)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def main() -> None:
    """Play the practice week, go along the pages, write one small PNG each."""
    target = Path(__file__).parent / "pictures"
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "practice.opmaat"
        play_practice(store, DAY).close()
        services = office.unlock(store, password=PASSWORD, clock=FixedClock(practice_now(DAY)))
        program = Program(application(), Preferences(mode="light"), store, keeps=False)
        window = program.window
        window.resize(*SIZE)
        window.show()
        window.enter_at(services, None)
        for name, go in tour(window, services):
            go()
            settle(window)
            if name in NAMES:
                small = window.grab().toImage()
                small = small.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
                few_colours(small).save(str(target / f"{NAMES[name]}.png"), "PNG", 0)
        window.close()


if __name__ == "__main__":
    main()
