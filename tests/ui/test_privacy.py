"""Inspection, erasing, terms, bin, log and consent as somebody at the window does them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.audit_log import AuditGroup, AuditQuestion
from desktop.domain.inspection import PassageKind
from desktop.domain.participants import Consent, ConsentPurpose
from desktop.domain.privacy import EraseReason, ShareReason
from desktop.exchange.encrypted_zip import read_zip
from desktop.services.office import Services
from tests.ui import stores
from ui.dialogs.audit_log import AuditDialog
from ui.dialogs.erase import EraseDialog
from ui.dialogs.export_all import ExportAllDialog
from ui.dialogs.inspection import InspectionDialog
from ui.dialogs.privacy import PrivacyDialog
from ui.dialogs.sharing_reason import SharingReasonDialog
from ui.main_window import MainWindow
from ui.pages.participants import ParticipantsPage
from ui.pages.settings import SettingsPage
from ui.pages.settings.privacy_form import UNDECIDED, PrivacyForm

Settle = Callable[[MainWindow], None]
ZIP_PASSWORD = "paarse olifant danst tango"


@pytest.fixture
def window(practice_services: Services, qtbot: QtBot) -> MainWindow:
    return stores.open_window(qtbot, practice_services)


def person(services: Services, name: str = "Nel") -> UUID:
    return next(row.id for row in services.participants.overview() if name in row.name)


def privacy_section(window: MainWindow, settle: Settle) -> PrivacyForm:
    assert window.desk is not None
    window.desk.go("settings", detail="privacy")
    settle(window)
    assert window.workspace is not None
    page = window.workspace.page("settings")
    assert isinstance(page, SettingsPage)
    settle(window)
    return page.form(PrivacyForm)


def test_the_dossier_leads_to_everything_about_its_rights(
    window: MainWindow, practice_services: Services, settle: Settle
) -> None:
    assert window.desk is not None
    dialog = PrivacyDialog(window.desk, person(practice_services), "Nel Dekker", window)
    dialog.open()
    settle(window)
    opened: list[object] = []
    dialog.opened.connect(opened.append)
    dialog.log.click()
    settle(window)
    [log] = opened
    assert isinstance(log, AuditDialog)
    settle(window)
    assert {line.name for line in log.model.lines} == {"Nel Dekker"}
    assert log.whole.isVisible()
    before = len(log.model.lines)
    log.group.set_value(AuditGroup.SEEN.value)
    log.read()
    settle(window)
    assert len(log.model.lines) < before
    log.reject()


def test_a_concern_asks_for_a_choice_before_the_package_leaves(
    window: MainWindow, practice_services: Services, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    services, nel = practice_services, person(practice_services)
    visit = next(s for s in services.participants.dossier(nel).sessions if s.fixed_at)
    report = replace(visit.report, concern="Blauwe plek.")
    services.sessions.fix(visit.id, visit.revision, report)
    assert window.desk is not None
    dialog = InspectionDialog(window.desk, nel, window)
    dialog.ask_folder = lambda then: then(tmp_path)
    dialog.open()
    settle(window)
    concerns = [card for card in dialog.cards if card.passage.kind is PassageKind.CONCERN]
    assert concerns
    assert dialog.why.text()
    for card in concerns:
        card.choice.set_value("safety")
        card.choice.chosen.emit("safety")
    leaving = dialog.leaving
    with qtbot.waitSignal(leaving.ready):
        dialog.perform()
    assert dialog.pages.currentIndex() == 1
    # Both files are in sight before they leave.
    settle(window)
    shown = leaving.preview.document
    assert shown is not None
    assert shown.pages > 1
    assert "Nel Dekker" in leaving.preview.area.accessibleDescription()
    read = leaving.json.toPlainText()
    assert '"format": "opmaat-inspection"' in read
    dialog.perform()
    assert dialog.fields["password"].error
    leaving.password.setText(ZIP_PASSWORD)
    leaving.recipient.setText("mevrouw Dekker")
    dialog.perform()
    # Drawing and encrypting take as long as they take on a busy computer.
    qtbot.waitUntil(
        lambda: bool(services.documents.handed_over(nel)) if not window.busy else False, timeout=30_000
    )
    [made] = tmp_path.glob("*.zip")
    with made.open("rb") as file:
        held = dict(read_zip(file, ZIP_PASSWORD))
    assert b"Blauwe plek." not in b"".join(held.values())
    # What left is what was seen, to the byte.
    [pdf] = [data for name, data in held.items() if name.endswith(".pdf")]
    [told] = [data for name, data in held.items() if name.endswith(".json")]
    assert pdf == shown.pdf
    assert told.decode() == read
    [given] = services.documents.handed_over(nel)
    assert given.recipient == "mevrouw Dekker"


def test_going_back_to_the_passages_makes_another_package(
    window: MainWindow, practice_services: Services, settle: Settle, qtbot: QtBot
) -> None:
    assert window.desk is not None
    dialog = InspectionDialog(window.desk, person(practice_services), window)
    dialog.open()
    settle(window)
    leaving = dialog.leaving
    with qtbot.waitSignal(leaving.ready):
        dialog.perform()
    first = leaving.package
    dialog.back.click()
    assert dialog.pages.currentIndex() == 0
    left = next(card for card in dialog.cards if card.passage.kind is PassageKind.THIRD_PERSON)
    left.choice.set_value("others")
    dialog.perform()
    assert dialog.deed.is_blocked, "nothing leaves before it was shown"
    qtbot.waitUntil(lambda: leaving.package is not None)
    assert first is not None
    assert leaving.package is not None
    assert leaving.package.json != first.json
    assert left.passage.text.encode() in first.json
    assert left.passage.text.encode() not in leaving.package.json
    dialog.reject()


def test_taking_everything_along_tells_how_far_it_is_and_stops(
    window: MainWindow, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "uit"
    folder.mkdir()
    target = folder / "alles.zip"
    assert window.desk is not None
    dialog = ExportAllDialog(window.desk, window)
    dialog.ask_path = lambda _name, then: then(target)
    dialog.open()
    dialog.password.setText(ZIP_PASSWORD)
    dialog.again.setText(ZIP_PASSWORD)
    dialog.perform()
    assert dialog.busy.isVisible()
    dialog.busy.cancel_button.click()
    qtbot.waitUntil(dialog.bar.isVisible, timeout=30_000)
    assert not dialog.busy.isVisible()
    assert list(folder.iterdir()) == []
    heard: list[tuple[int, int]] = []
    dialog.went.connect(lambda done, total: heard.append((done, total)))
    with qtbot.waitSignal(dialog.accepted, timeout=30_000):
        dialog.perform()
    settle(window)
    assert target.exists()
    assert heard == [(number, len(heard)) for number in range(len(heard))]
    assert len(heard) > 20


def test_erasing_wants_a_reason_and_the_code(
    window: MainWindow, practice_services: Services, settle: Settle, qtbot: QtBot
) -> None:
    services, nel = practice_services, person(practice_services)
    code = services.erasing.offer(nel).code
    assert window.desk is not None
    dialog = EraseDialog(window.desk, nel, window)
    erased: list[UUID] = []
    dialog.erased.connect(erased.append)
    dialog.open()
    settle(window)
    assert not dialog.deed.isDefault()
    assert dialog.why.text()
    dialog.reason.set_value(EraseReason.REQUEST.value)
    dialog.code.setText("A1-11")
    dialog.perform()
    settle(window)
    assert code in dialog.fields["code"].error
    assert erased == []
    dialog.code.setText(code)
    dialog.perform()
    qtbot.waitUntil(lambda: bool(erased))
    settle(window)
    assert nel not in {row.id for row in services.participants.overview()}
    form = privacy_section(window, settle)
    assert (erased[0], "paper") in form.erased.buttons


def test_the_section_gives_back_and_asks_the_term(
    window: MainWindow, practice_services: Services, settle: Settle
) -> None:
    services, nel = practice_services, person(practice_services)
    services.participants.remove(nel)
    form = privacy_section(window, settle)
    form.bin.buttons[nel, "back"].click()
    settle(window)
    assert nel in {row.id for row in services.participants.overview()}
    form.term.set_value("2")
    form.term.chosen.emit("2")
    settle(window)
    assert services.retention.term().years == 2
    form.term.set_value(UNDECIDED)
    form.term.chosen.emit(UNDECIDED)
    settle(window)
    assert services.retention.term().years is None


def test_everything_along_wants_the_same_password_twice(
    window: MainWindow, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.desk is not None
    assert window.desk is not None
    dialog = ExportAllDialog(window.desk, window)
    target = tmp_path / "alles.zip"
    dialog.ask_path = lambda _name, then: then(target)
    dialog.open()
    settle(window)
    dialog.password.setText(ZIP_PASSWORD)
    dialog.perform()
    assert dialog.fields["again"].error
    dialog.again.setText(ZIP_PASSWORD)
    dialog.perform()
    qtbot.waitUntil(target.exists, timeout=20_000)
    settle(window)


def test_a_refusal_shows_in_the_dossier_and_sharing_asks_why(
    window: MainWindow, practice_services: Services, settle: Settle
) -> None:
    services, nel = practice_services, person(practice_services)
    dossier = services.participants.dossier(nel)
    refusal = Consent(ConsentPurpose.SUPERVISION, given=False, on=date(2026, 11, 2))
    details = replace(dossier.participant.details, consents=(refusal,))
    services.participants.change(nel, dossier.participant.revision, details)
    assert window.desk is not None
    window.desk.go("participants", nel)
    settle(window)
    assert window.workspace is not None
    page = window.workspace.page("participants")
    assert isinstance(page, ParticipantsPage)
    texts = [bar.words.text() for bar in page.view.bars]
    assert any("Geen toestemming" in text for text in texts)
    dialog = SharingReasonDialog(window.desk, services.documents.refused("progress", [nel]), window)
    agreed: list[tuple[ShareReason, str]] = []
    dialog.agreed.connect(lambda reason, note: agreed.append((reason, note)))
    dialog.open()
    settle(window)
    dialog.perform()
    assert agreed == []
    dialog.choices[ShareReason.OTHER].click()
    dialog.perform()
    assert dialog.fields["note"].error
    dialog.note.setText("Rechtbank.")
    dialog.perform()
    assert agreed == [(ShareReason.OTHER, "Rechtbank.")]
    assert services.audit_log.lines(AuditQuestion(nel, limit=1)).fault is None
