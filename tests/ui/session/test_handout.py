"""The sheet for at home from the form and from the dossier: shown first, no name unasked."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.services.handouts import HandoutChoice
from desktop.services.office import Services
from tests.ui.visits import set_up
from ui.dialogs.handout import HandoutDialog
from ui.pages.participants.head import menu_items
from ui.pages.session import SessionPage


def test_the_sheet_is_shown_and_saved_without_a_name(
    qtbot: QtBot, practice_services: Services, tmp_path: Path
) -> None:
    scene = set_up(qtbot, practice_services, {"session": SessionPage})
    session = scene.session("Anneke", 3)
    scene.go("session", session.id)
    page = scene.workspace.page("session")
    assert isinstance(page, SessionPage)
    assert page.head.more.handout.text() == "Druk blad 3…"
    page.head.more.handout_wanted.emit()
    dialog = scene.dialog(HandoutDialog)
    qtbot.waitUntil(lambda: bool(dialog.exercises) and dialog.document is not None)
    assert not dialog.named.isChecked()
    dialog.grey.setChecked(True)
    dialog.exercises["show"].setChecked(False)
    qtbot.waitUntil(lambda: dialog.document is not None)
    assert dialog.document is not None
    assert dialog.document.file_name == "opmaat-blad-3.pdf"
    target = tmp_path / dialog.document.file_name
    dialog.way_out.ask_path = lambda _name, then: then(target)
    dialog.save()
    qtbot.waitUntil(lambda: any("Bewaard" in said for said, _ in scene.said))
    choice = HandoutChoice(colour=False, exercises=frozenset(set(dialog.exercises) - {"show"}))
    assert target.read_bytes() == practice_services.handouts.handout(session.id, choice)


def test_the_menu_of_the_dossier_offers_the_sheet_at_hand(practice_services: Services) -> None:
    for row in practice_services.participants.overview():
        dossier = practice_services.participants.dossier(row.id)
        acts = dict(menu_items(dossier))
        assert ("handout" in acts) is bool(dossier.sessions)
