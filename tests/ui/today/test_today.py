"""Vandaag: the day in order of time, the next thing to do first, everything open beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.next_step import NextStep, StepKind
from desktop.domain.sessions import CancelledBy
from desktop.language import dates, words
from desktop.services.office import Services
from desktop.services.today import OpenTask
from tests.ui.stores import DAY
from ui.desk import Destination
from ui.main_window import MainWindow
from ui.pages.today import TodayPage
from ui.pages.today.cards import ContactCard, VisitCard
from ui.pages.today.coming import ComingCard
from ui.pages.today.tasks import SHOWN_AT_ONCE, TaskCard
from ui.step import go_to_step
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, EmptyState

Settle = Callable[[MainWindow], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(practice_services: Services, open_window: Callable[[Services], MainWindow]) -> MainWindow:
    return open_window(practice_services)


@pytest.fixture
def page(window: MainWindow) -> TodayPage:
    return today_of(window)


def today_of(window: MainWindow) -> TodayPage:
    assert window.workspace is not None
    page = window.workspace.page("today")
    assert isinstance(page, TodayPage)
    return page


def cards(page: TodayPage) -> list[Card]:
    """The cards of the day as they stand below each other."""
    shown = [
        card
        for card in page.findChildren(Card)
        if not isinstance(card, TaskCard | ComingCard) and card.isVisible()
    ]
    return sorted(shown, key=lambda card: card.mapTo(page, card.rect().topLeft()).y())


def words_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def button_of(card: QWidget, name: str) -> Button:
    return next(b for b in card.findChildren(Button) if b.accessibleName().startswith(name))


def heard(window: MainWindow) -> list[Destination]:
    assert window.desk is not None
    going: list[Destination] = []
    window.desk.going.connect(going.append)
    return going


def view_now(page: TodayPage) -> datetime:
    return page.desk.services.place.clock.now()


def keyboard() -> QWidget:
    """What has the keyboard."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def step(window: MainWindow, settle: Settle, key: Qt.Key) -> None:
    """One day on by the keyboard, wherever it is."""
    QTest.keyClick(keyboard(), key, CTRL)
    settle(window)


def test_the_day_stands_in_order_of_time_with_the_contact_between(page: TodayPage) -> None:
    shown = [(words_of(card)[0], type(card).__name__) for card in cards(page)]
    assert shown == [
        ("10:00", "VisitCard"),
        ("11:30", "VisitCard"),
        ("13:00", "ContactCard"),
        ("14:00", "VisitCard"),
        ("15:45", "VisitCard"),
    ]
    assert "dinsdag 24 november" in page.head.findChildren(QLabel)[1].text()


def test_a_card_says_who_what_and_how_safe(page: TodayPage) -> None:
    corrie = next(card for card in cards(page) if "Corrie Hoekstra" in words_of(card))
    said = words_of(corrie)
    assert "week 1 van 8" in said
    assert "Grote hond in huis. Bel vooraf; meld aankomst bij kantoor." in said
    assert "oranje" in " ".join(said).lower()
    assert "tot 15:00" in said


def test_the_next_thing_to_do_leads(page: TodayPage) -> None:
    visits = [card for card in cards(page) if isinstance(card, VisitCard)]
    assert [card.button.kind for card in visits] == ["filled", "plain", "plain", "plain"]
    assert visits[0].button.text() == "Schrijf verslag"
    assert visits[0].button.hasFocus()
    bar = [card.grab().toImage().pixelColor(1, card.height() // 2) for card in visits]
    accent = current().colour("accent")
    assert [colour == accent for colour in bar] == [True, False, False, False]


def test_enter_on_the_leading_card_opens_its_report(
    window: MainWindow, page: TodayPage, settle: Settle, practice_services: Services
) -> None:
    going = heard(window)
    first = practice_services.today.day().visits[0]
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)
    assert going == [Destination("session", first.session.id)]
    settle(window)


def test_a_contact_opens_its_checklist(
    window: MainWindow, page: TodayPage, settle: Settle, practice_services: Services
) -> None:
    going = heard(window)
    (shown,) = practice_services.today.day().contacts
    card = next(card for card in cards(page) if isinstance(card, ContactCard))
    QTest.mouseClick(card.button, Qt.MouseButton.LeftButton)
    assert going == [Destination("contact", shown.contact.id)]
    settle(window)


PLACES = {
    "Els Bakker": ("contact", "call_back"),
    "Anneke de Vries": ("session", ""),
    "Riet Mulder": ("participants", "intake"),
    "Nel Dekker": ("contact", "review"),
    "Quirijn Kuipers": ("participants", "plan"),
    "Gerrit Postma": ("participants", "close_gap"),
    "Karel Visser": ("participants", "continue_brain"),
    "Hennie Smit": ("participants", ""),
    "Fatima El Amrani": ("contact", ""),
    "Ibrahim Yıldız": ("contact", ""),
    "Joke van der Meer": ("participants", "follow_up"),
    "Omar Haddad": ("participants", "resume"),
    "Sjaan Prins": ("participants", "complete"),
}


def test_every_task_opens_where_it_is_done(
    page: TodayPage, practice_services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    going: list[Destination] = []
    monkeypatch.setattr(page.desk, "go", lambda *place: going.append(Destination(*place)))
    (card,) = page.findChildren(TaskCard)
    tasks = practice_services.today.day().tasks
    QTest.mouseClick(card.more, Qt.MouseButton.LeftButton)
    buttons = [b for b in card.findChildren(Button) if b is not card.more]
    assert len(buttons) == len(tasks) == len(PLACES)
    for button, task in zip(buttons, tasks, strict=True):
        assert task.name in button.accessibleName()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    for place, task in zip(going, tasks, strict=True):
        assert (place.page, place.detail) == PLACES[task.name], task.name
        aim = task.participant_id if place.page == "participants" else task.step.target
        assert place.target == aim


def test_the_arrows_go_from_day_to_day_and_back(window: MainWindow, page: TodayPage, settle: Settle) -> None:
    assert not page.to_today.isVisible()
    for days, visits in ((1, 1), (2, 1), (3, 3), (4, 0)):
        step(window, settle, Qt.Key.Key_Right)
        assert page.day == DAY + timedelta(days)
        assert len(cards(page)) == visits
        assert words_of(page.head)[0] == words.capital(dates.long_day(DAY + timedelta(days)))
    assert page.to_today.isVisible()
    for days in (3, 2, 1, 0, -1):
        step(window, settle, Qt.Key.Key_Left)
        assert page.day == DAY + timedelta(days)
    QTest.mouseClick(page.to_today, Qt.MouseButton.LeftButton)
    settle(window)
    assert page.day == DAY
    assert words_of(page.head)[0] == "Vandaag"


def test_the_chevrons_do_the_same_and_keep_the_keyboard(
    window: MainWindow, page: TodayPage, settle: Settle
) -> None:
    page.earlier.setFocus()
    for days in (1, 2):
        QTest.keyClick(page.earlier, Qt.Key.Key_Space)
        settle(window)
        assert page.day == DAY - timedelta(days)
    page.later.setFocus()
    for _ in range(2):
        QTest.keyClick(page.later, Qt.Key.Key_Space)
        settle(window)
    assert page.day == DAY
    assert page.later.hasFocus(), "whoever is stepping goes on stepping"


def test_only_today_has_a_leading_card(window: MainWindow, page: TodayPage, settle: Settle) -> None:
    step(window, settle, Qt.Key.Key_Left)
    kinds = {card.button.kind for card in cards(page) if isinstance(card, VisitCard)}
    assert kinds == {"plain"}


def test_cards_below_the_fold_follow_once_the_first_are_painted(page: TodayPage, qtbot: QtBot) -> None:
    view = page.desk.services.today.day()
    many = replace(view, visits=view.visits * 4, contacts=view.contacts * 4)
    fresh = TodayPage(page.desk)
    qtbot.addWidget(fresh)
    fresh.resize(1000, 500)
    fresh.show()
    fresh.activateWindow()
    fresh.show_day(many)
    first = len(cards(fresh))
    assert 4 <= first < 20
    last = max(cards(fresh), key=lambda card: card.geometry().bottom())
    assert last.mapTo(fresh, last.rect().bottomLeft()).y() > fresh.height()
    leading = fresh.first_focus()
    assert leading is not None
    leading.setFocus()
    qtbot.waitUntil(lambda: len(cards(fresh)) == 20)
    starts = [words_of(card)[0] for card in cards(fresh)]
    assert starts == sorted(starts)
    assert leading.hasFocus()
    assert fresh.first_focus() is leading
    # From then on a change is shown whole: what somebody scrolled to stays where it is.
    fresh.show_day(many)
    assert len(cards(fresh)) == 20


def test_the_leading_card_is_there_at_once_however_late_it_is(page: TodayPage, qtbot: QtBot) -> None:
    view = page.desk.services.today.day()
    done = [
        replace(visit, session=replace(visit.session, fixed_at=visit.session.fixed_at or view_now(page)))
        for visit in view.visits
    ]
    late = view.visits[-1]
    fresh = TodayPage(page.desk)
    qtbot.addWidget(fresh)
    fresh.resize(1000, 500)
    fresh.show_day(replace(view, visits=(*done * 4, late), contacts=()))
    leading = fresh.first_focus()
    assert isinstance(leading, Button)
    assert leading.accessibleName().endswith(late.name)


def test_an_empty_day_says_what_is_coming_and_opens_its_week(
    window: MainWindow, page: TodayPage, settle: Settle
) -> None:
    assert window.workspace is not None
    window.workspace.go(Destination("today", detail="2026-11-28"))
    settle(window)
    (state,) = (one for one in page.findChildren(EmptyState) if one.isVisible())
    assert state.sentence.text() == "Geen bezoeken op deze dag."
    (coming,) = page.findChildren(ComingCard)
    visits = page.desk.services.today.day(date(2026, 11, 28)).coming
    said = words_of(coming)
    assert said[0] == "Wat eraan komt"
    assert said[1:] == [part for slot, name in visits for part in (dates.clock(slot.start), name)]
    assert coming.days[0].text() == "Maandag 30 november"
    going = heard(window)
    QTest.mouseClick(state.button, Qt.MouseButton.LeftButton)
    assert going == [Destination("week", detail="2026-11-28")]
    settle(window)


def test_a_coming_day_is_one_click_away(window: MainWindow, page: TodayPage, settle: Settle) -> None:
    assert window.workspace is not None
    window.workspace.go(Destination("today", detail="2026-11-28"))
    settle(window)
    (coming,) = page.findChildren(ComingCard)
    QTest.mouseClick(coming.days[0], Qt.MouseButton.LeftButton)
    settle(window)
    assert page.day == date(2026, 11, 30)
    assert isinstance(keyboard(), Button)


def test_a_concern_opens_beside_the_report_from_anywhere(window: MainWindow, page: TodayPage) -> None:
    going = heard(window)
    session = page.desk.services.today.day().visits[0].session.id
    go_to_step(page.desk, uuid4(), NextStep(StepKind.FOLLOW_CONCERN, session))
    assert going == [Destination("session", session, "concern")]


def test_an_empty_file_begins_with_the_first_participant(
    empty_services: Services, open_window: Callable[[Services], MainWindow], settle: Settle
) -> None:
    window = open_window(empty_services)
    page = today_of(window)
    (state,) = (one for one in page.findChildren(EmptyState) if one.isVisible())
    assert cards(page) == []
    assert page.findChildren(TaskCard) == []
    going = heard(window)
    QTest.mouseClick(state.button, Qt.MouseButton.LeftButton)
    assert going == [Destination("participants", detail="new")]
    settle(window)


def test_a_long_list_comes_in_parts(qtbot: QtBot) -> None:
    count = 2 * SHOWN_AT_ONCE + 3
    tasks = [OpenTask(uuid4(), f"Iemand {n}", "A1", NextStep(StepKind.PLAN_TRAJECTORY)) for n in range(count)]
    card = TaskCard(tasks)
    qtbot.addWidget(card)
    card.show()

    def rows() -> int:
        return len([b for b in card.findChildren(Button) if b is not card.more])

    assert rows() == SHOWN_AT_ONCE
    assert card.more.text() == f"Toon meer, nog {SHOWN_AT_ONCE + 3}"
    QTest.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert rows() == 2 * SHOWN_AT_ONCE
    QTest.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert rows() == count
    assert not card.more.isVisible()


def test_a_change_is_shown_at_once(
    window: MainWindow, page: TodayPage, settle: Settle, practice_services: Services
) -> None:
    visit = practice_services.today.day().visits[2]
    assert window.desk is not None
    window.desk.do(
        page,
        lambda services: services.sessions.cancel(visit.session.id, CancelledBy.PARTICIPANT),
    )
    settle(window)
    corrie = next(card for card in cards(page) if visit.name in words_of(card))
    assert "afgezegd" in " ".join(words_of(corrie))
