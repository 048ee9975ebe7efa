"""Every dialog before the eye, as every page is (``test_seen_pages``)."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QDialog

from desktop import language
from desktop.services.office import Services
from tests.ui import eyes, tongue
from tests.ui.looks import Dress, Look, lasting, made_dialogs, wrong_in
from tests.ui.test_accessible import Settle

LOOKS = (Look("nl", "light", 200, (1366, 689)), Look("en", "contrast_dark", 100, (1280, 672)))


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_dialogs(practice_services: Services, dress: Dress, settle: Settle, look: Look) -> None:
    window, wrong, seen = dress(practice_services, look), [], 0
    rest = partial(settle, window)
    for name, dialog in made_dialogs(window, practice_services):
        settle(window)
        seen += 1
        wrong += [f"{name}: {found}" for found in lasting(partial(wrong_in, dialog, look), rest)]
    assert not wrong, "\n".join(wrong)
    assert seen >= 40


def test_dialogs_in_between(practice_services: Services, dress: Dress, settle: Settle) -> None:
    """At 150 %, where parts just fit or just do not; colours and words are those of the other looks."""
    window, wrong = dress(practice_services, Look("nl", "dark", 150, (1366, 689))), []
    rest = partial(settle, window)
    for name, dialog in made_dialogs(window, practice_services):
        settle(window)
        found = lasting(partial(shape_of, dialog), rest)
        wrong += [f"{name}: {one}" for one in found]
    assert not wrong, "\n".join(wrong)


def shape_of(dialog: QDialog) -> list[str]:
    return [*eyes.cut_off(dialog), *eyes.small_targets(dialog, 1.5), *eyes.bars_within_bars(dialog)]


def test_longer_texts_have_room(
    practice_services: Services, dress: Dress, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "catalogue", tongue.stretched)
    window, wrong = dress(practice_services, Look("nl", "light", 100, (1366, 689))), []
    rest = partial(settle, window)
    for name, dialog in made_dialogs(window, practice_services):
        settle(window)
        wrong += [f"{name}: {found}" for found in lasting(partial(eyes.cut_off, dialog), rest)]
    assert not wrong, "\n".join(wrong)
