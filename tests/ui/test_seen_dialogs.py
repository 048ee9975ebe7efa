"""Every dialog before the eye, as every page is (``test_seen_pages``)."""

from __future__ import annotations

import pytest

from desktop import language
from desktop.services.office import Services
from tests.ui import eyes, tongue
from tests.ui.looks import Dress, Look, made_dialogs, wrong_in
from tests.ui.test_accessible import Settle
from ui.main_window import MainWindow

LOOKS = (Look("nl", "light", 200, (1366, 689)), Look("en", "contrast_dark", 100, (1280, 672)))


def at_rest(window: MainWindow, settle: Settle) -> None:
    """What a dialog reads comes in, then it takes the height of it, then what scrolls takes its place."""
    for _ in range(3):
        settle(window)


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_dialogs(practice_services: Services, dress: Dress, settle: Settle, look: Look) -> None:
    window, wrong, seen = dress(practice_services, look), [], 0
    for name, dialog in made_dialogs(window, practice_services):
        at_rest(window, settle)
        seen += 1
        wrong += [f"{name}: {found}" for found in wrong_in(dialog, look)]
    assert not wrong, "\n".join(wrong)
    assert seen >= 40


def test_longer_texts_have_room(
    practice_services: Services, dress: Dress, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "catalogue", tongue.stretched)
    window, wrong = dress(practice_services, Look("nl", "light", 100, (1366, 689))), []
    for name, dialog in made_dialogs(window, practice_services):
        at_rest(window, settle)
        wrong += [f"{name}: {found}" for found in eyes.cut_off(dialog)]
    assert not wrong, "\n".join(wrong)
