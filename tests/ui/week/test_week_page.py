"""The week: what stands in it, and everything that is done from it."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop.domain.sessions import CancelledBy, SessionState
from desktop.domain.week import Slot
from desktop.language import set_language
from desktop.services.office import Services
from tests.ui.visits import Key, Scene, set_up
from ui.desk import Destination
from ui.dialogs.cancel_session import CancelSessionDialog
from ui.dialogs.move_session import MoveSessionDialog
from ui.dialogs.visit_sheet import VisitSheetDialog
from ui.pages.week import WeekPage
from ui.pages.week.block import Block
from ui.pages.week.plan_choice import PlanChoiceDialog
from ui.theme import Theme, apply_theme

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def block(page: WeekPage, name: str, kind: str = "session") -> Block:
    return next(b for b in page.canvas.blocks if name in b.facts.name and b.facts.kind == kind)


def spoken(page: WeekPage) -> list[str]:
    return [b.accessibleName() for b in page.canvas.blocks]


def test_every_block_says_day_time_name_week_phase_and_state(page: WeekPage) -> None:
    said = spoken(page)
    assert "di 24 november 10:00–11:00, Anneke de Vries, week 3 van 8, brein, verslag ontbreekt" in said
    assert "di 24 november 11:30–12:30, Bram Jansen, week 5 van 8, relaties, gepland" in said
    assert "ma 23 november 14:00–15:00, Petra Wolters, week 4 van 8, relaties, afgezegd" in said
    assert "di 24 november 13:00–13:40, Bram Jansen, ontmoeting: Koffie in de buurtkas, gepland" in said
    assert any("Lan Nguyen, week 2 van 8, brein, gehouden" in one for one in said)
    assert all(b.toolTip().startswith(b.accessibleName()) for b in page.canvas.blocks)
    assert "Lichtpuntjes vangen, thuis" in block(page, "Anneke").toolTip()


def test_head_names_week_and_days(page: WeekPage) -> None:
    assert page.head.title.text() == "Week 48"
    assert page.head.fact.text() == "23 tot en met 29 november"
    assert page.heads.heads[1].accessibleName() == "dinsdag 24 november, vandaag"
    assert [h.words.text() for h in page.heads.heads][:3] == ["ma 23", "di 24", "wo 25"]
    columns = page.canvas.grid.columns
    assert [h.geometry().left() for h in page.heads.heads] == [c.left for c in columns]


def test_the_working_day_is_on_top_when_the_page_opens(page: WeekPage) -> None:
    top = page.area.verticalScrollBar().value()
    assert abs(top - page.canvas.working_top()) <= 8
    assert top > 0


def test_blocks_of_the_day_do_not_lie_over_each_other(scene: Scene, page: WeekPage) -> None:
    fatima = scene.session("Fatima", 5)
    assert fatima.slot is not None
    clash = Slot(fatima.slot.day, time(15, 30))
    scene.desk.do(page, lambda services: services.planning.move(fatima.id, clash))
    scene.settle()
    one, other = block(page, "Fatima"), block(page, "Ibrahim")
    assert not one.geometry().intersects(other.geometry())
    assert abs(one.width() - other.width()) <= 3


def test_arrows_walk_in_order_of_time_and_enter_opens(scene: Scene, page: WeekPage) -> None:
    first = block(page, "Anneke")
    assert scene.focus() is first
    scene.press(Key.Key_Down)
    assert scene.focus() is block(page, "Bram")
    scene.press(Key.Key_Up)
    scene.press(Key.Key_Left)
    found = scene.focus()
    assert isinstance(found, Block)
    monday = [b for b in page.canvas.blocks if b.facts.slot.day == date(2026, 11, 23)]
    nearest = min(abs(b.facts.span[0] - first.facts.span[0]) for b in monday)
    assert found in monday
    assert abs(found.facts.span[0] - first.facts.span[0]) == nearest
    scene.press(Key.Key_Right)
    assert scene.focus() is first
    scene.press(Key.Key_Return)
    assert scene.arrived == [Destination("session", scene.session("Anneke", 3).id)]


def test_tab_stops_once_in_the_grid(page: WeekPage) -> None:
    stops = [b for b in page.canvas.blocks if b.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert stops == [block(page, "Anneke")]


def test_a_click_opens_a_contact_too(scene: Scene, page: WeekPage) -> None:
    found = block(page, "Bram", "contact")
    scene.click(found)
    assert scene.arrived == [Destination("contact", found.facts.id)]


def actions(page: WeekPage) -> dict[str, QAction]:
    assert page.acts.menu is not None
    return {action.text(): action for action in page.acts.menu.actions() if action.text()}


def test_shift_f10_shows_what_can_be_done(scene: Scene, page: WeekPage) -> None:
    block(page, "Fatima").setFocus()
    scene.press(Key.Key_F10, SHIFT)
    found = actions(page)
    assert list(found) == [
        "Open verslag",
        "Verschuif met de pijltjes",
        "Verzet…",
        "Zeg af…",
        "Druk bezoekblad…",
        "Naar dossier",
    ]
    found["Naar dossier"].trigger()
    scene.settle()
    assert scene.arrived == [Destination("participants", scene.person("Fatima"))]
    assert page.acts.menu is not None
    page.acts.menu.close()


def test_the_visit_sheet_is_shown_from_the_block(scene: Scene, page: WeekPage) -> None:
    block(page, "Fatima").setFocus()
    scene.press(Key.Key_F10, SHIFT)
    actions(page)["Druk bezoekblad…"].trigger()
    scene.settle()
    dialog = page.findChild(VisitSheetDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()


def test_what_was_held_is_not_moved(scene: Scene, page: WeekPage) -> None:
    lan = block(page, "Lan")
    page.acts.show_menu(lan, QPoint(0, 0))
    assert list(actions(page)) == ["Open verslag", "Naar dossier"]
    assert page.acts.menu is not None
    page.acts.menu.close()
    lan.setFocus()
    scene.press(Key.Key_M)
    assert not page.carrying.hands.busy
    assert page.bar.text() == "Niet verzet. Wat geweest is, blijft staan waar het stond."


def move_by_dialog(scene: Scene, page: WeekPage, name: str) -> MoveSessionDialog:
    page.acts.show_menu(block(page, name), QPoint(0, 0))
    actions(page)["Verzet…"].trigger()
    assert page.acts.menu is not None
    page.acts.menu.close()
    scene.settle()
    return scene.dialog(MoveSessionDialog)


def test_move_by_dialog_with_the_clash_shown_first(scene: Scene, page: WeekPage, qtbot: QtBot) -> None:
    dialog = move_by_dialog(scene, page, "Fatima")
    assert dialog.fact.text() == "Fatima El Amrani, week 5: vr 27 november, 13:00"
    assert [line.text() for line in dialog.lines] == ["Hier is plek."]
    dialog.start.set_time_value(time(15, 30))
    qtbot.waitUntil(lambda: [i.text() for i in dialog.lines] == ["Overlapt met Ibrahim Yıldız, 15:00–16:00."])
    dialog.start.set_time_value(time(10, 30))
    qtbot.waitUntil(lambda: [line.text() for line in dialog.lines] == ["Hier is plek."])
    dialog.minutes.setFocus()
    scene.press(Key.Key_Return)
    assert scene.dialogs() == []
    moved = scene.session("Fatima", 5)
    assert moved.slot == Slot(date(2026, 11, 27), time(10, 30))
    assert moved.moves == 1
    assert scene.said == [("Fatima El Amrani staat nu op vr 27 november, 10:30.", True)]
    assert "vr 27 november 10:30–11:30, Fatima El Amrani, week 5 van 8, relaties, gepland" in spoken(page)


def test_a_move_that_cannot_be_stands_beside_its_field(scene: Scene, page: WeekPage, qtbot: QtBot) -> None:
    dialog = move_by_dialog(scene, page, "Fatima")
    dialog.day.set_date_value(date(2026, 11, 23))
    qtbot.waitUntil(lambda: "voorbij" in dialog.fields["day"].error)
    dialog.day.set_date_value(date(2026, 12, 25))
    qtbot.waitUntil(lambda: "Week 6" in dialog.fields["day"].error)
    scene.click(dialog.save)
    assert scene.dialogs() == [dialog]
    assert scene.session("Fatima", 5).slot == Slot(date(2026, 11, 27), time(13, 0))
    scene.press(Key.Key_Escape)
    assert scene.dialogs() == []


def test_cancelling_is_neutral_and_says_only_who(scene: Scene, page: WeekPage) -> None:
    page.acts.show_menu(block(page, "Fatima"), QPoint(0, 0))
    actions(page)["Zeg af…"].trigger()
    assert page.acts.menu is not None
    page.acts.menu.close()
    scene.settle()
    dialog = scene.dialog(CancelSessionDialog)
    assert [radio.text() for radio in dialog.choices.values()] == [
        "Door de deelnemer",
        "Door de begeleider",
        "Door beiden samen",
    ]
    scene.press(Key.Key_Down)
    scene.press(Key.Key_Return, CONTROL)
    cancelled = scene.session("Fatima", 5)
    assert (cancelled.state, cancelled.cancelled_by) == (SessionState.CANCELLED, CancelledBy.COUNSELLOR)
    assert scene.said == [("Bezoek aan Fatima El Amrani afgezegd.", True)]
    assert block(page, "Fatima").facts.off


def test_a_second_press_while_the_store_writes_does_nothing(scene: Scene, page: WeekPage) -> None:
    dialog = move_by_dialog(scene, page, "Fatima")
    dialog.start.set_time_value(time(10, 30))
    dialog.save.click()
    dialog.save.click()
    dialog.reject()
    assert dialog.isVisible()
    scene.settle()
    assert scene.dialogs() == []
    assert scene.session("Fatima", 5).moves == 1
    assert len(scene.said) == 1


def test_the_same_moment_again_moves_nothing_and_says_nothing(scene: Scene, page: WeekPage) -> None:
    move_by_dialog(scene, page, "Fatima")
    scene.press(Key.Key_Return)
    assert scene.dialogs() == []
    assert scene.session("Fatima", 5).moves == 0
    assert scene.said == []


def test_weeks_by_button_and_by_keys(scene: Scene, page: WeekPage) -> None:
    scene.click(page.head.later)
    assert page.head.title.text() == "Week 49"
    scene.press(Key.Key_Left, CONTROL)
    scene.press(Key.Key_Left, CONTROL)
    assert page.head.title.text() == "Week 47"
    scene.press(Key.Key_Home, CONTROL)
    assert page.head.title.text() == "Week 48"
    scene.click(page.head.later)
    scene.click(page.head.to_today)
    assert page.head.title.text() == "Week 48"


def test_a_day_in_the_destination_and_its_holiday(scene: Scene, page: WeekPage) -> None:
    scene.go("week", detail="2026-12-25")
    assert page.head.fact.text() == "21 tot en met 27 december"
    assert "Eerste kerstdag" in page.heads.heads[4].accessibleName().replace("Kerstdag", "kerstdag")
    assert page.heads.heads[4].holiday.isVisible()


def test_an_empty_week_says_what_to_do_first(scene: Scene, page: WeekPage) -> None:
    scene.go("week", detail="2027-08-03")
    assert page.empty.isVisible()
    scene.click(page.empty.button)
    dialog = scene.dialog(PlanChoiceDialog)
    names = [dialog.person.itemText(i) for i in range(dialog.person.count())]
    assert "Quirijn Kuipers" in names
    assert "Anneke de Vries" not in names
    dialog.person.set_value(str(scene.person("Quirijn")))
    scene.click(dialog.deed)
    assert scene.arrived == [Destination("participants", scene.person("Quirijn"), "plan")]


def test_without_people_the_way_to_a_first_one(qtbot: QtBot, empty_services: Services) -> None:
    scene = set_up(qtbot, empty_services, {"week": WeekPage})
    scene.go("week")
    page = scene.workspace.page("week")
    assert isinstance(page, WeekPage)
    assert "zodra je deelnemers hebt" in page.empty.sentence.text()
    scene.click(page.head.plan)
    dialog = scene.dialog(PlanChoiceDialog)
    assert not dialog.field.isVisible()
    scene.click(dialog.new)
    assert scene.arrived == [Destination("participants", None, "new")]


def test_the_tray_goes_where_it_is_planned(scene: Scene, page: WeekPage) -> None:
    card = page.tray.cards[0]
    assert page.tray.count.text() == str(len(page.tray.cards))
    scene.click(card.button)
    assert scene.arrived == [Destination("participants", scene.person("Quirijn"), "plan")]


def test_a_narrow_window_keeps_the_tray_behind_a_button(scene: Scene, page: WeekPage) -> None:
    assert page.side.isVisible()
    assert not page.head.to_plan.isVisible()
    scene.workspace.resize(1024, 600)
    scene.settle()
    assert not page.side.isVisible()
    scene.click(page.head.to_plan)
    assert page.side.isVisible()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_in_the_grid_hangs_out(
    qtbot: QtBot, practice_services: Services, scale: float, language: str
) -> None:
    set_language(language)
    apply_theme_at(scale)
    scene = set_up(qtbot, practice_services, {"week": WeekPage})
    scene.go("week")
    page = scene.workspace.page("week")
    assert isinstance(page, WeekPage)
    for found in page.canvas.blocks:
        column = page.canvas.grid.columns[found.facts.slot.day.weekday()]
        assert column.left <= found.geometry().left()
        assert found.geometry().right() < column.right
    for head in page.heads.heads:
        assert head.words.sizeHint().width() <= head.words.width() or not head.isVisible()


def apply_theme_at(scale: float) -> None:
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, Theme(scale=scale))
