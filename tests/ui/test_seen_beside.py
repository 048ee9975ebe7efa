"""What comes instead of the pages, before the eye as they are: trouble with a file, the table, its cover."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from desktop.domain.errors import (
    Damaged,
    InUse,
    KeyFileForeign,
    KeyFileMissing,
    NewerVersion,
    NoPermission,
    NoSpace,
    NotFound,
    OpmaatError,
)
from desktop.language import translate
from desktop.services.office import Services
from tests.ui.looks import Dress, Look, lasting, wrong_in
from tests.ui.test_accessible import Settle, by_name
from ui.desk import Destination
from ui.main_window import MainWindow
from ui.pages.start import UnlockPage

LARGE, MIDDLE = Look("nl", "contrast", 200, (1280, 672)), Look("en", "dark", 150, (1366, 689))
LOOKS = (LARGE, MIDDLE)


def troubles(path: Path) -> tuple[OpmaatError, ...]:
    """Everything that keeps a file shut."""
    at = str(path)
    return (
        Damaged(path=at),
        Damaged(path=at, part="key_file"),
        Damaged(path=at, part="foreign"),
        KeyFileMissing(path=at),
        KeyFileForeign(path=at),
        NewerVersion(path=at),
        InUse(path=at),
        NoSpace(path=at),
        NoPermission(path=at),
        NotFound(path=at),
    )


def wrong(window: MainWindow, look: Look, settle: Settle) -> list[str]:
    return lasting(partial(wrong_in, window, look), partial(settle, window))


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_in_trouble(practice_services: Services, dress: Dress, settle: Settle, look: Look) -> None:
    practice_services.backups.make_in()
    window, found = dress(practice_services, look), []
    window.lock()
    settle(window)
    (door,) = window.findChildren(UnlockPage)
    for error in troubles(practice_services.place.store.path):
        door._show_trouble(error)
        settle(window)
        assert door.trouble is not None
        name = door.trouble.code
        found += [f"{name}: {one}" for one in wrong(window, look, settle)]
        if name == "damaged":
            door.trouble.show_busy(True)
            found += [f"{name}, busy: {one}" for one in wrong(window, look, settle)]
            door.trouble.show_trouble(NoSpace(path="x.opmaat"))
            found += [f"{name}, refused: {one}" for one in wrong(window, look, settle)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_at_the_table(practice_services: Services, dress: Dress, settle: Settle, look: Look) -> None:
    window, found = dress(practice_services, look), []
    assert window.workspace is not None
    assert window.desk is not None
    window.workspace.go(Destination("participants", by_name(practice_services, "Anneke").id))
    settle(window)
    window.desk.go("table", by_name(practice_services, "Anneke").id)
    settle(window)
    table = window.table
    assert table is not None
    window.showNormal()
    window.resize(*look.size)
    for part in range(3):
        table.page.go(part)
        settle(window)
        found += [f"part {part}: {one}" for one in wrong(window, look, settle)]
    table.leave()
    settle(window)
    found += [f"cover: {one}" for one in wrong(window, look, settle)]
    table.cover.gate._say(translate("PasswordGate", "Type your password."))
    found += [f"cover, refused: {one}" for one in wrong(window, look, settle)]
    assert not found, "\n".join(found)
