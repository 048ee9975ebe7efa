"""At the table: one participant, nobody else anywhere, numbers kept, and the password on the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.drafts import DraftKind
from desktop.domain.errors import Rejected
from desktop.language import set_language
from desktop.services.drafts import Subject
from desktop.services.office import Services
from desktop.services.practice import PASSWORD
from desktop.services.preferences import Preferences
from tests.ui import stores
from tests.ui.accessibility import findings
from tests.ui.test_locking import said_by
from ui.at_table import AtTable
from ui.desk import Destination
from ui.dialogs.saving import SavingDialog
from ui.main_window import MainWindow
from ui.theme import Theme, apply_theme
from ui.workspace import Workspace

Settle = Callable[[MainWindow], None]
Key = Qt.Key
SHORTEST = 4
"""Letters from which a part of a name or note is looked for by itself."""


def row(services: Services, name: str) -> UUID:
    return next(one.id for one in services.participants.overview() if name in one.name)


@pytest.fixture
def earlier() -> frozenset[QWidget]:
    return frozenset(QApplication.allWidgets())


@pytest.fixture
def window(
    earlier: frozenset[QWidget], practice_services: Services, open_window: Callable[[Services], MainWindow]
) -> MainWindow:
    return open_window(practice_services)


def sit(window: MainWindow, settle: Settle, who: UUID) -> AtTable:
    """From the dossier, by F8."""
    assert window.workspace is not None
    window.workspace.go(Destination("participants", who))
    settle(window)
    QTest.keyClick(window, Key.Key_F8)
    settle(window)
    assert window.table is not None
    return window.table


def others(services: Services, who: UUID) -> list[str]:
    """Names (and their parts), codes and every text of everybody else, and of the counsellor."""
    found = ["Marijke", "Veenstra"]
    for one in services.participants.overview():
        dossier = services.participants.dossier(one.id)
        texts = [
            text
            for session in dossier.sessions
            for text in (session.report.went_well, session.report.observation, session.report.agreement)
        ]
        if one.id != who:
            found += [one.code, one.name, dossier.participant.details.goal]
            found += [part for part in one.name.replace(".", " ").split() if len(part) >= SHORTEST]
        # Not even the own name, code or notes stand on the table.
        found += [one.code, one.name, *texts]
    own_goal = services.participants.dossier(who).participant.details.goal
    return [text for text in found if text and text != own_goal]


def spoken(interface: QAccessibleInterface | None) -> Iterator[str]:
    """Everything a screen reader can find, all the way down."""
    if interface is None:
        return
    for kind in (
        QAccessible.Text.Name,
        QAccessible.Text.Description,
        QAccessible.Text.Value,
        QAccessible.Text.Help,
    ):
        yield interface.text(kind)
    for index in range(interface.childCount()):
        yield from spoken(interface.child(index))


def everything(window: MainWindow, earlier: frozenset[QWidget]) -> str:
    said = [said_by(widget) for widget in QApplication.allWidgets() if widget not in earlier]
    said += [top.title() for top in QApplication.topLevelWindows()]
    said += [action.text() for action in window.findChildren(type(window.addAction("x")))]
    said += spoken(QAccessible.queryAccessibleInterface(window))
    return "\n".join(said)


def test_nobody_else_can_be_found_at_the_table_or_on_the_cover(
    window: MainWindow, settle: Settle, practice_services: Services, earlier: frozenset[QWidget]
) -> None:
    who = row(practice_services, "Anneke")
    strange = others(practice_services, who)
    assert window.workspace is not None
    for page in window.workspace.places:
        if page != "session":
            window.workspace.go(Destination(page))
            settle(window)
    seen = everything(window, earlier)
    assert sum(text in seen for text in strange) > 20, "the walk must be able to find them"
    table = sit(window, settle, who)
    for part in range(3):
        table.page.go(part)
        table.page.turn(1)
        said = everything(window, earlier)
        assert [text for text in strange if text in said] == []
    table.leave()
    settle(window)
    said = everything(window, earlier)
    assert [text for text in strange if text in said] == []
    own = practice_services.participants.dossier(who).participant.details.goal
    assert own
    table.page.go(2)
    assert own in everything(window, earlier)
    assert window.windowTitle() == "Opmaat"
    assert window.findChildren(Workspace) == []


def test_no_other_window_of_ours_stays_on_any_screen(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    who = row(practice_services, "Anneke")
    saving, beside = SavingDialog("Opslaan", window), QWidget(None, Qt.WindowType.Tool)
    saving._saving = True
    saving.open()
    beside.show()
    assert window.desk is not None
    window.desk.go("table", who)
    settle(window)
    assert window.table is not None
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [window]
    beside.deleteLater()


def test_what_was_still_being_read_never_comes_to_the_table(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    who = row(practice_services, "Anneke")
    told: list[object] = []
    assert window.desk is not None
    old = window.desk
    old.said.connect(lambda text, _undoable: told.append(text))
    sit(window, settle, who)
    old.ask(window, lambda services: services.participants.overview(), told.append)
    settle(window)
    assert told == []


def test_the_password_is_the_only_way_back(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    who = row(practice_services, "Anneke")
    table = sit(window, settle, who)
    QTest.keyClick(table.page.tabs[0], Key.Key_Escape)
    assert table.stack.currentWidget() is table.cover
    QTest.keyClicks(table.cover.gate.password, "verkeerd")
    QTest.keyClick(table.cover.gate.password, Key.Key_Return)
    settle(window)
    labels = [one.text() for one in table.cover.findChildren(QLabel) if one.isVisible()]
    assert "Dit wachtwoord klopt niet." in labels
    assert window.findChildren(Workspace) == []
    QTest.keyClick(table.cover.gate.password, Key.Key_Escape)
    assert table.stack.currentWidget() is table.page
    QTest.mouseClick(table.page.done, Qt.MouseButton.LeftButton)
    QTest.keyClicks(table.cover.gate.password, PASSWORD)
    QTest.keyClick(table.cover.gate.password, Key.Key_Return)
    settle(window)
    assert len(window.findChildren(Workspace)) == 1
    here = window.here()
    assert here is not None
    assert (here.page, here.target) == ("participants", who)
    assert "Marijke Veenstra" in window.windowTitle()


def test_keys_turn_the_pages_and_a_digit_chooses(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    who = row(practice_services, "Anneke")
    table = sit(window, settle, who)
    page = table.page
    first = page.exercise.title.text()
    QTest.keyClick(page.tabs[0], Key.Key_Right)
    assert page.exercise.title.text() != first
    assert page.count.text() == f"2 van {len(page.view.week.exercises)}"
    QTest.mouseClick(page.tabs[1], Qt.MouseButton.LeftButton)
    low, high = page.ladder.low.alignment(), page.ladder.high.alignment()
    assert low & Qt.AlignmentFlag.AlignVertical_Mask == high & Qt.AlignmentFlag.AlignVertical_Mask
    QTest.keyClick(page.ladder.stairs, Key.Key_7)
    QTest.keyClick(page.ladder.stairs, Key.Key_Down)
    QTest.keyClick(page.ladder.stairs, Key.Key_1)
    QTest.keyClick(page.ladder.stairs, Key.Key_0)
    settle(window)
    ladders = [ladder.id for ladder in page.view.ladders]
    session = practice_services.sessions.form(page.view.session_id).session
    assert dict(session.report.ladders) == {ladders[0]: 7, ladders[1]: 10}
    assert page.ladder.said.text().startswith("U koos 10.")
    QTest.keyClick(page.ladder.stairs, Key.Key_Backspace)
    settle(window)
    session = practice_services.sessions.form(page.view.session_id).session
    assert dict(session.report.ladders) == {ladders[0]: 7}


def test_numbers_go_into_what_is_being_typed(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    """A draft of the report keeps its words and gets the numbers; the report itself does not change."""
    who = row(practice_services, "Anneke")
    view = practice_services.table.view(who)
    form = practice_services.sessions.form(view.session_id)
    assert window.workspace is not None
    window.workspace.go(Destination("session", view.session_id))
    settle(window)
    page = window.workspace.page("session")
    page.story.went_well.editor.insertPlainText("Lachte om de kat.")  # type: ignore[attr-defined]
    window.workspace.tabling.emit(Destination("table", who, str(view.session_id)))
    settle(window)
    assert window.table is not None
    ladder = view.ladders[0].id
    window.table.page.go(1)
    QTest.keyClick(window.table.page.ladder.stairs, Key.Key_4)
    settle(window)
    draft = practice_services.drafts.find(Subject(DraftKind.REPORT, view.session_id))
    assert draft is not None
    assert draft.content["went_well"].startswith("Lachte om de kat.")
    assert [ladder, 4] in draft.content["ladders"]
    assert practice_services.sessions.form(view.session_id).session.report == form.session.report


def test_a_finished_report_is_left_alone(practice_services: Services) -> None:
    dossier = practice_services.participants.dossier(row(practice_services, "Anneke"))
    fixed = next(s for s in dossier.sessions if s.fixed_at is not None)
    view = practice_services.table.view(dossier.participant.id, fixed.id)
    assert not view.keeps
    with pytest.raises(Rejected):
        practice_services.table.keep(fixed.id, {view.ladders[0].id: 3})


def test_a_goal_that_names_somebody_else_stays_off_the_table(practice_services: Services) -> None:
    from dataclasses import replace

    who, other = row(practice_services, "Anneke"), row(practice_services, "Hennie")
    person = practice_services.participants.dossier(who).participant
    name = practice_services.participants.dossier(other).participant.name.split()[0]
    details = replace(person.details, goal=f"Samen koffie met {name}.")
    practice_services.participants.change(who, person.revision, details)
    assert practice_services.table.view(who).goal == ""


def test_nobody_is_guessed(window: MainWindow, settle: Settle) -> None:
    assert window.workspace is not None
    window.workspace.go(Destination("settings"))
    settle(window)
    QTest.keyClick(window, Key.Key_F8)
    settle(window)
    assert window.table is None
    assert "F8" in window.workspace.undo_bar.findChildren(QLabel)[-1].text() or window.workspace.isVisible()


def test_locking_from_the_table(window: MainWindow, settle: Settle, practice_services: Services) -> None:
    sit(window, settle, row(practice_services, "Anneke"))
    QTest.keyClick(window, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert window.table is None
    assert window.services is None
    assert practice_services.place.store.closed


@pytest.mark.parametrize(
    ("language", "mode", "letters", "size"),
    [
        ("nl", "light", 100, (1366, 736)),
        ("en", "dark", 150, (1280, 672)),
        ("nl", "contrast", 200, (1280, 672)),
    ],
)
def test_large_letters_all_in_sight_and_read_aloud(  # noqa: PLR0917 - fixtures and looks
    qtbot: QtBot,
    qapp: QApplication,
    settle: Settle,
    practice_services: Services,
    language: str,
    mode: str,
    letters: int,
    size: tuple[int, int],
) -> None:
    set_language(language)
    apply_theme(qapp, Theme(mode=mode, scale=letters / 100))
    looks = Preferences(mode=mode, letters=letters, language=language)
    window = stores.open_window(qtbot, practice_services, looks)
    table = sit(window, settle, row(practice_services, "Anneke"))
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*size)
    settle(window)
    for part in range(3):
        table.page.go(part)
        settle(window)
        assert findings(table.stack) == []
        for words in table.page.findChildren(QLabel):
            if words.isVisible():
                assert words.font().pixelSize() >= 24
                assert words.heightForWidth(words.width()) <= words.height() + 1, words.text()
    table.leave()
    assert findings(table.stack) == []
