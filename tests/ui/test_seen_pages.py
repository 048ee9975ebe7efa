"""Every page before the eye: whole words, room for a finger, contrast, one language, a name for the ear.

A sample of the looks, so that each page is seen at 100 and 200 % and in both languages;
``tests/contact_sheets/pages.py`` goes along all of them.
"""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import language
from desktop.language import translate
from desktop.services.office import Services
from tests.ui import eyes, tongue
from tests.ui.looks import Dress, Look, lasting, wrong_in
from tests.ui.test_accessible import Settle, stops
from ui.desk import Destination
from ui.main_window import MainWindow
from ui.pages.start import FirstStartPage, UnlockPage
from ui.palette import Palette

SETTINGS, OTHERS = "settings", "others"
LARGE, DARK = Look("nl", "contrast", 200, (1280, 672)), Look("en", "dark", 150, (1280, 672))
PLAIN, PALE = Look("nl", "light", 100, (1366, 689)), Look("en", "contrast_dark", 100, (1280, 672))
SEEN = {LARGE: {SETTINGS, OTHERS}, DARK: {OTHERS}, PLAIN: {OTHERS}, PALE: {SETTINGS}}


def places(services: Services, kinds: set[str]) -> list[Destination]:
    return [place for place in stops(services) if (SETTINGS if place.page == SETTINGS else OTHERS) in kinds]


def named(
    what: str, window: MainWindow, look: Look, settle: Settle, part: QWidget | None = None
) -> list[str]:
    """What lasts of the findings in the window, or in a part of it, each behind the name of the place."""
    found = lasting(partial(wrong_in, part or window, look), partial(settle, window))
    return [f"{what}: {one}" for one in found]


@pytest.mark.parametrize("look", SEEN, ids=str)
def test_pages(practice_services: Services, dress: Dress, settle: Settle, look: Look) -> None:
    window, wrong = dress(practice_services, look), []
    assert window.workspace is not None
    for place in places(practice_services, SEEN[look]):
        window.workspace.go(place)
        settle(window)
        assert (window.width(), window.height()) == look.size
        wrong += named(f"{place.page} {place.detail}", window, look, settle)
    assert not wrong, "\n".join(wrong)


def test_an_empty_file(empty_services: Services, dress: Dress, settle: Settle) -> None:
    window, wrong = dress(empty_services, LARGE), []
    assert window.workspace is not None
    for key in window.workspace.places:
        if key not in {"session", SETTINGS}:
            window.workspace.go(Destination(key))
            settle(window)
            wrong += named(key, window, LARGE, settle)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("look", [LARGE, PALE], ids=str)
def test_before_a_store_is_open(
    practice_services: Services, dress: Dress, settle: Settle, look: Look
) -> None:
    window, wrong = dress(practice_services, look), []
    window.lock()
    settle(window)
    (door,) = window.findChildren(UnlockPage)
    wrong += named("unlock", window, look, settle)
    door._swap()
    settle(window)
    wrong += named("unlock by code", window, look, settle)
    window.show_first_start()
    settle(window)
    (first,) = window.findChildren(FirstStartPage)
    for at in range(first.stack.count()):
        first._go(at)
        settle(window)
        wrong += named(f"first start {at}", window, look, settle)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("look", [LARGE, DARK], ids=str)
def test_what_lies_over_the_pages(
    practice_services: Services, qapp: QApplication, dress: Dress, settle: Settle, look: Look
) -> None:
    """Palette, first visit and help."""
    window, wrong = dress(practice_services, look), []
    assert window.workspace is not None
    window.workspace.open_palette()
    settle(window)
    # What lies under it is dimmed, and is meant to be.
    (palette,) = window.findChildren(Palette)
    wrong += named("palette", window, look, settle, palette)
    palette.leave()
    settle(window)
    window.workspace.begin_tour()
    settle(window)
    wrong += named("first visit", window, look, settle)
    window.show_help()
    settle(window)
    others = [one for one in qapp.topLevelWidgets() if one.isVisible() and one is not window]
    assert others, "the help is a window of its own"
    wrong += [found for one in others for found in named("help", window, look, settle, one)]
    assert not wrong, "\n".join(wrong)


def test_longer_texts_have_room(
    practice_services: Services, dress: Dress, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "catalogue", tongue.stretched)
    assert translate("TodayPage", "Today") == "Vandaagvan"
    window, wrong = dress(practice_services, PLAIN), []
    assert window.workspace is not None
    for place in stops(practice_services):
        window.workspace.go(place)
        settle(window)
        wrong += [
            f"{place.page} {place.detail}: {finding}"
            for finding in lasting(partial(eyes.cut_off, window), partial(settle, window))
        ]
    assert not wrong, "\n".join(wrong)
