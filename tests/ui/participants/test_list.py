"""Search, filters, order, choosing by keyboard, folding."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.trajectory import Phase, TrajectoryState
from desktop.services.office import Services
from tests.ui.participants.conftest import Scene
from ui.models.listing import OPEN_STATES, Order, Standing
from ui.theme import Theme, apply_theme
from ui.widgets.filter_choice import FilterChoice

Stage = Callable[[Services], Scene]


@pytest.fixture
def scene(stage: Stage, practice_services: Services) -> Scene:
    return stage(practice_services)


def names(scene: Scene) -> list[str]:
    people = scene.page.pane.people
    return [str(people.index(row, 0).data()) for row in range(people.rowCount())]


def choose(scene: Scene, box: FilterChoice, value: str) -> None:
    """Pick an option as a user does: by the arrow keys on the focused box."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    while box.value() != value:
        QTest.keyClick(box, Qt.Key.Key_Down)
    scene.settle()


def test_who_is_open_now_stands_in_order_of_surname(scene: Scene) -> None:
    rows = scene.services.participants.overview()
    expected = [row.name for row in rows if row.state is None or row.state in OPEN_STATES]
    assert names(scene) == expected
    assert expected.index("Bram Jansen") < expected.index("Dirk van Leeuwen") < expected.index("Lan Nguyen")
    assert scene.page.pane.count.text() == "15 lopen nu · 1 afgerond"


def test_search_as_you_type_ignores_accents_case_and_state(scene: Scene) -> None:
    search = scene.page.pane.search
    QTest.keyClicks(search, "YILDIZ")
    assert names(scene) == ["Ibrahim Yıldız"]
    search.clear()
    QTest.keyClicks(search, "meer joke")
    assert names(scene) == ["Joke van der Meer"]
    code = next(r.code for r in scene.services.participants.overview() if r.name == "Petra Wolters")
    search.clear()
    QTest.keyClicks(search, code.replace("-", "").lower())
    assert names(scene) == ["Petra Wolters"]


def test_enter_in_the_search_field_opens_the_first_found(scene: Scene) -> None:
    search = scene.page.pane.search
    QTest.keyClicks(search, "hennie")
    scene.key(search, Qt.Key.Key_Return)
    assert scene.page.view.head.name.text() == "Hennie Smit"
    assert scene.page.pane.view.hasFocus()


def test_nobody_found_says_so_and_shows_everyone_again(scene: Scene) -> None:
    QTest.keyClicks(scene.page.pane.search, "zzz")
    assert scene.page.pane.empty.isVisible()
    said = "Niemand heeft deze naam of code, en geen notitie deze woorden."
    assert scene.page.pane.empty.sentence.text() == said
    scene.click(scene.page.pane.empty.button)
    assert len(names(scene)) == len(scene.services.participants.overview())


@pytest.mark.parametrize(
    ("standing", "state"),
    [
        (Standing.COMPLETED, TrajectoryState.COMPLETED),
        (Standing.STOPPED, TrajectoryState.STOPPED),
        (Standing.NOT_STARTED, None),
    ],
)
def test_filter_on_state(scene: Scene, standing: Standing, state: TrajectoryState | None) -> None:
    choose(scene, scene.page.pane.standing, standing.value)
    rows = scene.services.participants.overview()
    assert names(scene) == [row.name for row in rows if row.state is state] != []


def test_filter_on_phase(scene: Scene) -> None:
    choose(scene, scene.page.pane.phase, Phase.BRAIN.value)
    rows = scene.services.participants.overview()
    expected = [r.name for r in rows if r.state in OPEN_STATES and r.phase is Phase.BRAIN]
    assert names(scene) == expected != []


def test_order_by_next_visit_and_by_what_comes_first(scene: Scene) -> None:
    choose(scene, scene.page.pane.order, Order.NEXT_VISIT.value)
    rows = {row.name: row for row in scene.services.participants.overview()}
    slots = [slot for name in names(scene) if (slot := rows[name].next_slot) is not None]
    assert slots == sorted(slots)
    assert len(slots) > 10
    choose(scene, scene.page.pane.order, Order.FIRST.value)
    assert names(scene)[0] == "Els Bakker"


def test_down_shows_the_next_dossier_and_enter_goes_into_it(scene: Scene) -> None:
    view = scene.page.pane.view
    view.setFocus()
    before = scene.page.view.head.name.text()
    scene.key(view, Qt.Key.Key_Down)
    assert scene.page.view.head.name.text() != before
    scene.key(view, Qt.Key.Key_Return)
    assert scene.page.view.step.button.hasFocus()


def test_a_row_is_read_aloud_as_a_whole(scene: Scene) -> None:
    people = scene.page.pane.people
    row = people.row_of(scene.person("Gerrit"))
    spoken = str(people.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Gerrit Postma, week 3/8, relaties, ")
    assert spoken.endswith("gat 9 dagen")


def test_opening_is_logged_once_per_dossier(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    service = type(scene.services.participants)
    real = service.opened

    def note(self: object, participant_id: object) -> object:
        opened.append(participant_id)
        return real(self, participant_id)  # type: ignore[arg-type]

    monkeypatch.setattr(service, "opened", note)
    for name in ("Hennie", "Karel", "Hennie"):
        scene.show(name)
    assert opened == [scene.person("Hennie"), scene.person("Karel")]


def test_f9_folds_the_list_and_brings_it_back(scene: Scene) -> None:
    page = scene.page
    assert page.pane.isVisible()
    assert not page.list_bar.isVisible()
    scene.key(page.pane.view, Qt.Key.Key_F9)
    assert not page.pane.isVisible()
    assert page.list_bar.isVisible()
    scene.key(page.view.step.button, Qt.Key.Key_F9)
    assert page.pane.isVisible()
    assert page.pane.view.hasFocus()


def test_in_a_narrow_window_the_list_lies_folded(scene: Scene) -> None:
    page = scene.page
    scene.workspace.resize(1024, 600)
    scene.settle()
    assert not page.pane.isVisible()
    place, total = page.pane.place()
    assert page.list_bar.place.text() == f"{place} van {total}"
    first = page.view.head.name.text()
    scene.click(page.list_bar.later)
    assert page.view.head.name.text() != first
    scene.click(page.list_bar.list_button)
    assert page.pane.isVisible()
    scene.key(page.pane.view, Qt.Key.Key_Return)
    assert not page.pane.isVisible()


def test_at_large_letters_no_word_of_the_table_is_lost(stage: Stage, practice_services: Services) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, Theme(scale=1.5))
    scene = stage(practice_services)
    scene.show("Anneke")
    table, model = scene.page.view.traject.table, scene.page.view.traject.model
    assert table.isColumnHidden(4)
    assert str(model.index(0, 3).data()) == "Gehouden, 2 van 7 tekenen"
    room = table.columnWidth(3)
    for row in range(model.rowCount()):
        if row != model.bar_row:
            words = table.fontMetrics().horizontalAdvance(str(model.index(row, 3).data()))
            assert words <= room


def test_menu_has_a_name_for_every_act(scene: Scene) -> None:
    scene.show("Lan")
    actions: list[QAction] = scene.page.view.head.menu.actions()
    texts = [action.text() for action in actions if not action.isSeparator()]
    assert "Stop traject…" in texts
    assert "Leg in de prullenbak" in texts
    assert scene.page.view.head.more.accessibleName() == "Meer voor deze deelnemer"


def test_down_from_the_search_field_goes_to_who_was_found(scene: Scene) -> None:
    search = scene.page.pane.search
    search.setFocus()
    QTest.keyClicks(search, "visser")
    QTest.keyClick(search, Qt.Key.Key_Down)
    scene.settle()
    assert scene.page.dossier is not None
    assert scene.page.dossier.participant.name == "Karel Visser"
    assert scene.page.pane.view.hasFocus()
