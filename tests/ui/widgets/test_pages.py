"""The furniture of a page: head, scrolling sheet, foot, tabs, card and empty state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import current
from ui.widgets.bars import MessageBar, UndoBar
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, EmptyState, hairline
from ui.widgets.labels import label
from ui.widgets.page import Footer, PageHead, Tabs, scroll
from ui.widgets.progress import BusyBar

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
"""The offscreen screen says so about every window with a smallest size."""


def test_a_head_shows_title_fact_and_actions(qtbot: QtBot) -> None:
    head = PageHead("Vandaag", "dinsdag 24 november · drie huisbezoeken")
    qtbot.addWidget(head)
    action = Button("Druk mijn dag", icon="printer")
    head.add_action(action)
    head.resize(900, 72)
    head.show()
    assert head.height() == current().px(72)
    assert head.title.geometry().top() < head.fact.geometry().top()
    assert action.geometry().right() <= 900 - 24
    assert head.title.geometry().left() == 24
    assert not head.back_button.isVisible()
    head.set_title("Morgen")
    head.set_fact("")
    assert head.title.text() == "Morgen"
    assert not head.fact.isVisible()


def test_the_way_back_is_there_when_asked_for(qtbot: QtBot) -> None:
    head = PageHead("Verslag", back=True)
    qtbot.addWidget(head)
    head.show()
    assert head.back_button.isVisible()
    assert head.back_button.accessibleName()
    with qtbot.waitSignal(head.back):
        QTest.mouseClick(head.back_button, Qt.MouseButton.LeftButton)


def test_a_very_long_title_does_not_widen_the_page(qtbot: QtBot) -> None:
    head = PageHead("Anneke van der Meer-Hoekstra " * 10, "feit " * 100)
    qtbot.addWidget(head)
    assert head.minimumSizeHint().width() < 400


def test_a_sheet_scrolls_up_and_down_only_and_keeps_room_for_the_bar(qtbot: QtBot) -> None:
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    for number in range(40):
        column.addWidget(label(f"regel {number}"))
    area = scroll(sheet, "Verslag")
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    assert area.accessibleName() == "Verslag"
    assert area.verticalScrollBar().maximum() > 0
    assert sheet.width() + 16 <= area.viewport().width()
    assert area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_the_foot_is_52_high_with_a_line_on_top(qtbot: QtBot) -> None:
    foot = Footer()
    qtbot.addWidget(foot)
    deed = Button("Leg vast", kind="filled")
    foot.left.addWidget(label("bewaard om 10:58", "caption", "ink2"))
    foot.right.addWidget(deed)
    foot.resize(800, foot.sizeHint().height())
    foot.show()
    assert foot.height() == current().px(52)
    assert deed.mapTo(foot, deed.rect().topRight()).x() <= 800 - 24
    image = foot.grab().toImage()
    assert image.pixelColor(400, 0) == current().colour("line")


def test_tabs_go_by_arrow_keys_and_keep_their_ampersand(qtbot: QtBot) -> None:
    tabs = Tabs(["Traject", "Contact", "Gegevens & privacy"], "Onderdelen van het dossier")
    qtbot.addWidget(tabs)
    tabs.show()
    assert tabs.accessibleName() == "Onderdelen van het dossier"
    with qtbot.waitSignal(tabs.currentChanged) as changed:
        QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert changed.args == [1]
    assert tabs.tabText(2) == "Gegevens && privacy"


def test_the_empty_state_says_what_to_do_first(qtbot: QtBot) -> None:
    empty = EmptyState("Nog niemand. Begin met de eerste deelnemer.", "Nieuwe deelnemer", "user-plus")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.acted):
        QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    bare = EmptyState("Geen afspraken vandaag.")
    qtbot.addWidget(bare)
    bare.show()
    assert not bare.button.isVisible()


class Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_nothing_flashes_as_a_window_of_its_own_while_it_is_made(qtbot: QtBot, qapp: QApplication) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    made = [
        PageHead("Verslag", "week 3", back=True),
        EmptyState("Nog niemand.", "Nieuwe deelnemer"),
        MessageBar("warn", "Let op.", "Het gat is 9 dagen.", "Los op", dismissible=True),
        BusyBar("Rapporten maken", cancellable=True),
        Footer(),
        UndoBar(),
    ]
    qapp.removeEventFilter(windows)
    for one in made:
        qtbot.addWidget(one)
    assert windows.seen == []


def test_a_card_is_a_sheet_with_a_margin(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    text = label("Afspraak")
    card.body.addWidget(text)
    card.body.addWidget(hairline())
    card.resize(300, 100)
    card.show()
    assert card.objectName() == "card"
    assert text.x() >= 16
    image = card.grab().toImage()
    assert image.pixelColor(150, 6) == current().colour("surface")
