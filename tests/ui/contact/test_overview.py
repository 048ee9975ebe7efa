"""The overview: groups by state, filters, opening, the empty page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.contact import ContactState
from desktop.services.contact import ListedContact
from desktop.services.office import Services
from tests.ui.contact.conftest import Scene
from ui.dialogs.contact_form import ContactForm
from ui.pages.contact.overview_model import GroupLine


def lines(scene: Scene) -> list[str]:
    model = scene.page.overview.model
    shown = []
    for number in range(model.rowCount()):
        line = model.line(number)
        shown.append(line.state.value if isinstance(line, GroupLine) else line.contact.facts.title)
    return shown


def words(scene: Scene, title: str) -> str:
    model = scene.page.overview.model
    for number in range(model.rowCount()):
        line = model.line(number)
        if isinstance(line, ListedContact) and line.contact.facts.title == title:
            return str(model.data(model.index(number, 3)))
    raise AssertionError(title)


def test_contacts_stand_by_state_with_how_they_stand(scene: Scene) -> None:
    assert lines(scene) == [
        "checking",
        "Soep eten in de buurtkas",
        "cleared",
        "Schaken in de leeszaal",
        "planned",
        "Koffie in de buurtkas",
        "looked_back",
        "Koken in het wijkhuis",
        "Verjaardag van de buurman",
        "Thee bij de buurvrouw",
        "Thee bij de overbuurvrouw",
        "Thee bij de overbuurvrouw",
    ]
    assert words(scene, "Soep eten in de buurtkas") == "Nog niet: 3 harde voorwaarden open"
    assert words(scene, "Koken in het wijkhuis") == "Niet positief. Bel terug."
    assert words(scene, "Verjaardag van de buurman") == "Gemengd, vooraf niet gepland"
    assert scene.page.overview.head.fact.text() == "4 open"


def test_filters_leave_out_what_is_done_and_other_people(scene: Scene) -> None:
    overview = scene.page.overview
    QTest.mouseClick(overview.only_open, Qt.MouseButton.LeftButton, pos=overview.only_open.rect().center())
    overview.only_open.setChecked(True)
    assert "Thee bij de buurvrouw" not in lines(scene)
    assert "Koken in het wijkhuis" in lines(scene)
    overview.person.set_value(str(scene.person("Joke")))
    overview.person.chosen.emit(overview.person.value())
    assert lines(scene) == []
    assert overview.stack.currentWidget() is overview.nothing
    scene.click(overview.nothing.button)
    assert len(lines(scene)) == 12


def test_enter_and_double_click_open_a_contact_and_back_returns(scene: Scene) -> None:
    table = scene.page.overview.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    scene.settle()
    assert scene.check().state is ContactState.CLEARED
    scene.click(scene.page.checklist.head.back_button)
    assert scene.page.stack.currentWidget() is scene.page.overview
    place = table.visualRect(scene.page.overview.model.index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    scene.settle()
    assert scene.check().contact.facts.title == "Soep eten in de buurtkas"


def test_heads_cannot_be_chosen(scene: Scene) -> None:
    model = scene.page.overview.model
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_an_empty_file_says_what_stands_here_and_what_comes_first(
    stage: Callable[[Services], Scene], empty_services: Services
) -> None:
    scene = stage(empty_services)
    overview = scene.page.overview
    assert overview.stack.currentWidget() is overview.empty
    assert overview.new.isHidden()
    assert overview.empty.button.hasFocus()
    scene.click(overview.empty.button)
    form = scene.dialog(ContactForm)
    assert form.save.is_blocked
    assert form.save.reason == "Plan eerst de acht weken van een deelnemer."
    assert form.save.reason in form.bar.text()
    form.reject()


def test_a_change_elsewhere_shows_at_once(scene: Scene) -> None:
    target = scene.titled("Schaken in de leeszaal").id
    scene.desk.do(scene.page, lambda services: services.contact.plan(target))
    scene.settle()
    assert lines(scene)[:5] == [
        "checking",
        "Soep eten in de buurtkas",
        "planned",
        "Koffie in de buurtkas",
        "Schaken in de leeszaal",
    ]
