"""Vandaag at visits with a risk, the address on request, keys for tasks, a concern that is followed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.next_step import StepKind
from desktop.domain.sessions import Report
from desktop.services.office import Services
from desktop.services.settings import EmergencyContact
from desktop.services.today import Visit
from tests.ui.stores import DAY
from ui.dialogs.follow_concern import FollowConcernDialog
from ui.dialogs.print_agenda import PrintAgendaDialog
from ui.dialogs.visit_sheet import DaySheetsDialog
from ui.main_window import MainWindow
from ui.pages.today import TodayPage
from ui.pages.today.cards import VisitCard
from ui.pages.today.safety import SafetyRow

Settle = Callable[[MainWindow], None]
ADDRESS = "Lindelaan 12, Utrecht"


def corrie(services: Services) -> Visit:
    """The visit with risk orange."""
    return next(v for v in services.today.day().visits if v.name == "Corrie Hoekstra")


@pytest.fixture
def window(practice_services: Services, open_window: Callable[[Services], MainWindow]) -> MainWindow:
    services = practice_services
    settings = services.settings.read()
    services.settings.change(replace(settings, emergency=EmergencyContact("Kantoor", "030 000 00 00")))
    person = services.participants.dossier(corrie(services).participant_id).participant
    services.participants.change(person.id, person.revision, replace(person.details, address=ADDRESS))
    return open_window(services)


@pytest.fixture
def page(window: MainWindow) -> TodayPage:
    assert window.workspace is not None
    page = window.workspace.page("today")
    assert isinstance(page, TodayPage)
    return page


def card(page: TodayPage) -> VisitCard:
    return next(
        c for c in page.findChildren(VisitCard) if c.visit.name == "Corrie Hoekstra" and c.isVisible()
    )


def row(page: TodayPage) -> SafetyRow:
    (found,) = card(page).findChildren(SafetyRow)
    return found


def test_telling_is_ticked_with_its_time_and_taken_back(
    window: MainWindow, page: TodayPage, settle: Settle, practice_services: Services
) -> None:
    others = [c for c in page.findChildren(VisitCard) if c.visit.name != "Corrie Hoekstra"]
    assert not any(c.findChildren(SafetyRow) for c in others), "green asks for no telling"
    assert "Kantoor, 030 000 00 00" in " ".join(found.text() for found in row(page).findChildren(QLabel))
    QTest.mouseClick(row(page).arrived, Qt.MouseButton.LeftButton)
    settle(window)
    told = corrie(practice_services)
    assert told.arrived is not None
    assert told.arrived.author == practice_services.settings.read().counsellor
    assert told.left is None
    assert row(page).arrived.isChecked()
    assert row(page).arrived.text().startswith("Aankomst gemeld, ")
    QTest.mouseClick(row(page).arrived, Qt.MouseButton.LeftButton)
    settle(window)
    assert corrie(practice_services).arrived is None


def test_the_address_is_shown_on_request_and_hidden_on_leaving(
    window: MainWindow, page: TodayPage, settle: Settle
) -> None:
    line = card(page).address
    assert line is not None
    assert not line.text.isVisible()
    QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    assert line.text.isVisible()
    assert ADDRESS in line.text.text()
    page.desk.go("settings")
    settle(window)
    page.desk.go("today")
    settle(window)
    again = card(page).address
    assert again is not None
    assert not again.text.isVisible()


def test_a_concern_stays_open_until_it_was_followed(
    window: MainWindow, page: TodayPage, settle: Settle, practice_services: Services
) -> None:
    services = practice_services
    session = corrie(services).session
    revision = services.sessions.form(session.id).session.revision
    services.sessions.keep(session.id, revision, Report(concern="Sprak over de dood."))
    page.refresh()
    settle(window)
    tasks = services.today.day().tasks
    number = [t.step.kind for t in tasks].index(StepKind.FOLLOW_CONCERN) + 1
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key(Qt.Key.Key_0 + number))
    settle(window)
    (dialog,) = page.findChildren(FollowConcernDialog)
    assert dialog.steps.hasFocus(), "no tick by accident"
    QTest.mouseClick(dialog.followed, Qt.MouseButton.LeftButton)
    settle(window)
    assert StepKind.FOLLOW_CONCERN not in [t.step.kind for t in services.today.day().tasks]
    with services.place.store.read() as unit:
        (mark,) = unit.visit_marks.of_sessions([session.id])
    assert mark.author == services.settings.read().counsellor


def test_arrows_alone_turn_the_day(window: MainWindow, page: TodayPage, settle: Settle) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Right)
    settle(window)
    assert page.day is not None
    assert (page.day - DAY).days == 1


def test_the_day_and_its_sheets_go_to_paper(window: MainWindow, page: TodayPage, settle: Settle) -> None:
    QTest.mouseClick(page.sheet, Qt.MouseButton.LeftButton)
    settle(window)
    (printing,) = page.findChildren(PrintAgendaDialog)
    assert not printing.look().named, "without names until it is asked for"
    printing.reject()
    QTest.mouseClick(page.visit_sheets, Qt.MouseButton.LeftButton)
    settle(window)
    (sheets,) = page.findChildren(DaySheetsDialog)
    assert sheets.document is not None
    sheets.reject()
    settle(window)
