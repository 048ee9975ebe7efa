"""Every page in each look: two languages, four modes, three letter sizes, two sizes of the window.

Run by hand: ``QT_QPA_PLATFORM=offscreen python -m tests.contact_sheets.pages FOLDER``. It writes one PNG for
each page with all its looks beside each other, and ``findings.txt``: what is cut off, too small, too pale or
in the other language, each with the looks in which it is. ``--quick`` takes one look of each kind.
"""

from __future__ import annotations

import argparse
import itertools
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage

from desktop.services.preferences import Preferences
from tests.ui import eyes, stores, tongue
from tests.ui.looks import lasting
from tests.ui.test_accessible import stops
from ui.application import Program, application
from ui.desk import Destination
from ui.pictures import settle

LANGUAGES, MODES = ("nl", "en"), ("light", "dark", "contrast", "contrast_dark")
LETTERS, SIZES = (100, 150, 200), ((1366, 689), (1280, 672))
SMALL = 330
"""Width of one picture on the sheet."""
GAP = 6


class Look(NamedTuple):
    """How the window is looked at."""

    letters: int
    size: tuple[int, int]
    language: str
    mode: str

    def __str__(self) -> str:
        return f"{self.language} {self.mode} {self.letters} % {self.size[0]}x{self.size[1]}"


QUICK = (
    Look(100, SIZES[0], "nl", "light"),
    Look(150, SIZES[1], "en", "dark"),
    Look(200, SIZES[0], "nl", "contrast"),
    Look(100, SIZES[1], "en", "contrast_dark"),
)


def looks(quick: bool) -> list[Look]:
    """All of them, or one of each kind."""
    return (
        list(QUICK) if quick else [Look(*one) for one in itertools.product(LETTERS, SIZES, LANGUAGES, MODES)]
    )


def findings(program: Program, look: Look) -> Iterator[str]:
    """What is wrong in what the window shows now."""
    window = program.window
    if (window.width(), window.height()) != look.size:
        yield f"needs more room: {window.width()}x{window.height()}"
    yield from eyes.cut_off(window)
    yield from eyes.small_targets(window)
    yield from eyes.bars_within_bars(window)
    yield from eyes.pale(window)
    yield from tongue.leftovers(window, look.language)


def found_in(program: Program, look: Look) -> list[str]:
    """All of them."""
    return list(findings(program, look))


def small(image: QImage) -> Image.Image:
    """A picture as small as it stands on the sheet."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (rgb.width(), rgb.height())
    picture = Image.frombytes("RGB", size, bytes(rgb.constBits()), "raw", "RGB", rgb.bytesPerLine())
    return picture.resize((SMALL, SMALL * size[1] // size[0]), Image.Resampling.LANCZOS)


def name_of(at: int, place: Destination) -> str:
    return f"{at:02}-{place.page}{'-' + place.detail if place.detail else ''}"


def sheet(pictures: list[Image.Image], across: int) -> Image.Image:
    """Pictures in rows."""
    high = max(picture.height for picture in pictures)
    down = -(-len(pictures) // across)
    whole = Image.new("RGB", (across * (SMALL + GAP) + GAP, down * (high + GAP) + GAP), "#B8B2A6")
    for at, picture in enumerate(pictures):
        whole.paste(picture, (GAP + at % across * (SMALL + GAP), GAP + at // across * (high + GAP)))
    return whole


def main(folder: Path, quick: bool) -> None:
    """Go round and write."""
    folder.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix="opmaat-looks-"))
    services = stores.unlocked(stores.played_once(work))
    places = [place for place in stops(services) if place.page != "settings" or not place.detail]
    places += [place for place in stops(services) if place.page == "settings" and place.detail]
    program = Program(application(), Preferences(mode="light"), services.place.store.path, keeps=False)
    program.show()
    program.window.enter_at(services, None)
    settle(program.window)
    pictures: dict[str, list[Image.Image]] = defaultdict(list)
    wrong: dict[str, list[str]] = defaultdict(list)
    for look in looks(quick):
        program.rebuild(Preferences(language=look.language, mode=look.mode, letters=look.letters))
        # No loop of the program runs here, which would let go of the window that was.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for at, place in enumerate(places):
            window = program.window
            window.resize(*look.size)
            assert window.workspace is not None
            window.workspace.go(place)
            settle(window)
            name = name_of(at, place)
            pictures[name].append(small(window.grab().toImage()))
            for finding in lasting(partial(found_in, program, look), partial(settle, window)):
                wrong[f"{name}: {finding}"].append(str(look))
        sys.stderr.write(f"{look}\n")
    for name, found in pictures.items():
        sheet(found, len(MODES) * len(LANGUAGES) if not quick else 2).save(folder / f"{name}.png")
    lines = [f"{finding}\n    {len(at)}: {'; '.join(at[:6])}" for finding, at in sorted(wrong.items())]
    (folder / "findings.txt").write_text("\n".join(lines) + "\n", "utf-8")
    program.window.close()
    shutil.rmtree(work)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path, nargs="?", default=Path("contact_sheets"))
    arguments.add_argument("--quick", action="store_true")
    given = arguments.parse_args()
    main(given.folder, given.quick)
