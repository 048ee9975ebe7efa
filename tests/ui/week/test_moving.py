"""Moving in the week: by keys, by the pointer, out of the tray; what is asked, refused and taken back."""

from __future__ import annotations

from datetime import date, time, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.contact import ContactState
from desktop.domain.sessions import Place, SessionState
from desktop.domain.week import Slot
from desktop.services.placing import Placement
from tests.ui.visits import Key, Scene
from ui.dialogs.move_session import MoveSessionDialog
from ui.dialogs.move_sheet import MoveSheet
from ui.pages.week import WeekPage
from ui.pages.week.block import Block, drag_distance
from ui.pages.week.ghost import Ghost

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FRIDAY = date(2026, 11, 27)


def block(page: WeekPage, name: str, kind: str = "session") -> Block:
    return next(b for b in page.canvas.blocks if name in b.facts.name and b.facts.kind == kind)


def lift(scene: Scene, page: WeekPage, name: str, kind: str = "session") -> Ghost:
    block(page, name, kind).setFocus()
    scene.press(Key.Key_M)
    found = scene.focus()
    assert isinstance(found, Ghost)
    return found


def later(scene: Scene, name: str, number: int) -> list[Slot | None]:
    sessions = scene.services.participants.dossier(scene.person(name)).sessions
    return [s.slot for s in sessions if s.number > number]


# By keys


def test_arrows_move_and_each_step_is_said(scene: Scene, page: WeekPage) -> None:
    ghost = lift(scene, page, "Fatima")
    assert page.carrying.hands.bar.isVisible()
    scene.press(Key.Key_Left)
    scene.press(Key.Key_Up)
    assert ghost.accessibleName() == "Fatima El Amrani, do 26 november 12:30–13:30. Hier is plek."
    assert page.carrying.hands.panel.text() == "Hier is plek."
    scene.press(Key.Key_Down, SHIFT)
    assert page.carrying.hands.slot == Slot(date(2026, 11, 26), time(12, 30), 75)
    scene.press(Key.Key_Escape)
    assert scene.focus() is block(page, "Fatima")
    assert not page.carrying.hands.bar.isVisible()
    assert scene.session("Fatima", 5).slot == Slot(FRIDAY, time(13, 0))


def test_enter_drops_only_this_one_and_undo_takes_it_back(scene: Scene, page: WeekPage) -> None:
    after = later(scene, "Fatima", 5)
    lift(scene, page, "Fatima")
    scene.press(Key.Key_Up)
    scene.press(Key.Key_Return)
    sheet = scene.dialog(MoveSheet)
    assert sheet.title_label.text() == "Afspraak van Fatima El Amrani verzetten?"
    assert len(sheet.landing.followers) == len(after)
    scene.press(Key.Key_Return)
    assert scene.session("Fatima", 5).slot == Slot(FRIDAY, time(12, 30))
    assert later(scene, "Fatima", 5) == after
    assert scene.focus() is block(page, "Fatima")
    assert scene.said == [("Fatima El Amrani staat nu op vr 27 november, 12:30.", True)]
    scene.press(Key.Key_Z, CONTROL)
    assert scene.session("Fatima", 5).slot == Slot(FRIDAY, time(13, 0))


def test_all_that_follow_move_along_and_one_undo_takes_all_back(scene: Scene, page: WeekPage) -> None:
    before = later(scene, "Fatima", 5)
    lift(scene, page, "Fatima")
    scene.press(Key.Key_Left)
    scene.press(Key.Key_Return)
    sheet = scene.dialog(MoveSheet)
    scene.click(sheet.all)
    moved = later(scene, "Fatima", 5)
    assert [m.day - b.day for m, b in zip(moved, before, strict=True) if m and b] == [timedelta(-1)] * 3
    assert scene.said[-1][0].startswith("Fatima El Amrani en alle bezoeken erna zijn verzet")
    scene.press(Key.Key_Z, CONTROL)
    assert later(scene, "Fatima", 5) == before
    assert scene.session("Fatima", 5).slot == Slot(FRIDAY, time(13, 0))


def test_back_in_the_sheet_puts_it_back(scene: Scene, page: WeekPage) -> None:
    lift(scene, page, "Fatima")
    scene.press(Key.Key_Left)
    scene.press(Key.Key_Return)
    scene.dialog(MoveSheet)
    scene.press(Key.Key_Escape)
    assert not page.carrying.hands.busy
    assert not block(page, "Fatima").is_lifted
    assert scene.session("Fatima", 5).moves == 0


def test_past_the_next_visit_only_together(scene: Scene, page: WeekPage) -> None:
    lift(scene, page, "Fatima")
    scene.press(Key.Key_Right, CONTROL)
    scene.press(Key.Key_Right, CONTROL)
    assert page.head.title.text() == "Week 50"
    scene.press(Key.Key_Return)
    sheet = scene.dialog(MoveSheet)
    assert sheet.alone.is_blocked
    assert not sheet.all.is_blocked
    scene.press(Key.Key_Return)
    slots = [scene.session("Fatima", n).slot for n in (5, 6)]
    assert [s.day for s in slots if s] == [FRIDAY + timedelta(14), FRIDAY + timedelta(21)]


def test_what_cannot_be_goes_back_with_its_reason(scene: Scene, page: WeekPage) -> None:
    lift(scene, page, "Fatima")
    for _ in range(4):
        scene.press(Key.Key_Left)
    scene.press(Key.Key_Return)
    assert scene.dialogs() == []
    assert page.bar.text().startswith("Niet verzet. ")
    assert "voorbij" in page.bar.text()
    assert scene.session("Fatima", 5).slot == Slot(FRIDAY, time(13, 0))


def test_escape_in_another_week_comes_back_to_the_visit(scene: Scene, page: WeekPage) -> None:
    lift(scene, page, "Fatima")
    scene.press(Key.Key_PageDown)
    assert page.head.title.text() == "Week 49"
    scene.press(Key.Key_Escape)
    assert page.head.title.text() == "Week 48"


def test_a_red_risk_asks_for_another_place(scene: Scene, page: WeekPage) -> None:
    person = scene.services.participants.dossier(scene.person("Fatima")).participant
    from dataclasses import replace

    from desktop.domain.participants import VisitRisk

    details = replace(person.details, visit_risk=VisitRisk.RED)
    scene.desk.do(page, lambda s: s.participants.change(person.id, person.revision, details))
    scene.settle()
    lift(scene, page, "Fatima")
    scene.press(Key.Key_Up)
    scene.press(Key.Key_Return)
    dialog = scene.dialog(MoveSessionDialog)
    assert dialog.slot() == Slot(FRIDAY, time(12, 30))
    assert dialog.fields["place"].error
    dialog.where.set_value(Place.ELSEWHERE.value)
    scene.click(dialog.save)
    session = scene.session("Fatima", 5)
    assert (session.slot, session.place) == (Slot(FRIDAY, time(12, 30)), Place.ELSEWHERE)


def test_a_cleared_contact_falls_back_in_sight(scene: Scene, page: WeekPage) -> None:
    found = block(page, "Bram", "contact")
    assert not found.facts.loose
    lift(scene, page, "Bram", "contact")
    scene.press(Key.Key_Down)
    scene.press(Key.Key_Right)
    assert "Opnieuw na te kijken" in page.carrying.hands.panel.text()
    scene.press(Key.Key_Return)
    if scene.dialogs():
        scene.press(Key.Key_Return)
    again = block(page, "Bram", "contact")
    assert again.facts.slot.day == date(2026, 11, 25)
    assert again.facts.loose
    assert "opnieuw na te kijken" in again.accessibleName()
    check = scene.services.contact.check(again.facts.id)
    assert check.state is not ContactState.PLANNED


# By the pointer


class Pointer:
    """Presses and moves in the real window, as a hand would."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.window = scene.workspace.windowHandle()
        self.at = QPoint()

    def press(self, widget: QWidget, inside: QPoint) -> None:
        self.at = widget.mapTo(self.scene.workspace, inside)
        QTest.mousePress(self.window, LEFT, NONE, self.at)

    def move(self, to: QPoint) -> None:
        self.at = to
        QTest.mouseMove(self.window, to)
        self.scene.settle()

    def release(self) -> None:
        QTest.mouseRelease(self.window, LEFT, NONE, self.at)
        self.scene.settle()


def place(scene: Scene, page: WeekPage, day: int, minute: int) -> QPoint:
    """A point of the window at a minute of a weekday."""
    grid = page.canvas.grid
    column = grid.columns[day]
    return page.canvas.mapTo(scene.workspace, QPoint(column.left + column.width // 2, grid.y(minute)))


def test_a_drag_moves_and_asks(scene: Scene, page: WeekPage) -> None:
    pointer = Pointer(scene)
    pointer.press(block(page, "Fatima"), QPoint(20, 10))
    pointer.move(pointer.at + QPoint(drag_distance() + 2, 0))
    assert block(page, "Fatima").is_lifted
    pointer.move(place(scene, page, 3, 15 * 60 + 10))
    hands = page.carrying.hands
    assert hands.slot == Slot(date(2026, 11, 26), time(15, 0))
    assert hands.ghost.geometry().top() == page.canvas.grid.y(15 * 60)
    pointer.release()
    scene.click(scene.dialog(MoveSheet).alone)
    assert scene.session("Fatima", 5).slot == Slot(date(2026, 11, 26), time(15, 0))
    assert not hands.busy


def test_a_clash_is_said_before_it_is_dropped(scene: Scene, page: WeekPage) -> None:
    pointer = Pointer(scene)
    pointer.press(block(page, "Fatima"), QPoint(20, 2))
    pointer.move(pointer.at + QPoint(drag_distance() + 2, 0))
    pointer.move(place(scene, page, 4, 15 * 60 + 30))
    hands = page.carrying.hands
    assert hands.outlook.careful
    assert "Overlapt met Ibrahim Yıldız, 15:00–16:00." in hands.panel.text()
    assert hands.ghost.geometry().intersects(block(page, "Ibrahim").geometry())
    pointer.release()
    sheet = scene.dialog(MoveSheet)
    assert "Overlapt met Ibrahim Yıldız, 15:00–16:00." in sheet.landing.objections
    scene.click(sheet.back)
    assert scene.session("Fatima", 5).moves == 0


def test_a_slip_of_the_finger_is_a_click(scene: Scene, page: WeekPage) -> None:
    pointer = Pointer(scene)
    found = block(page, "Fatima")
    pointer.press(found, QPoint(20, 10))
    pointer.move(pointer.at + QPoint(drag_distance() - 3, 0))
    assert not page.carrying.hands.busy
    pointer.release()
    assert [one.page for one in scene.arrived] == ["session"]


def test_outside_the_week_it_goes_back(scene: Scene, page: WeekPage) -> None:
    pointer = Pointer(scene)
    pointer.press(block(page, "Fatima"), QPoint(20, 10))
    pointer.move(pointer.at + QPoint(drag_distance() + 2, 0))
    pointer.move(QPoint(60, 600))
    pointer.release()
    assert not page.carrying.hands.busy
    assert scene.dialogs() == []
    assert scene.session("Fatima", 5).moves == 0


def test_the_right_edge_turns_the_week(scene: Scene, page: WeekPage) -> None:
    pointer = Pointer(scene)
    pointer.press(block(page, "Fatima"), QPoint(20, 10))
    pointer.move(pointer.at + QPoint(drag_distance() + 2, 0))
    edges = page.carrying.hands.edges
    right = page.area.viewport().width() - 6
    pointer.move(page.area.viewport().mapTo(scene.workspace, QPoint(right, 200)))
    assert edges.turner.isActive()
    # One turn, by hand: on a slow machine the timer would turn on while the week is still being read.
    edges.turner.setInterval(3_600_000)
    edges.turner.timeout.emit()
    scene.settle()
    assert page.head.title.text() == "Week 49"
    assert page.carrying.hands.ghost.isVisible()
    pointer.move(place(scene, page, 3, 12 * 60))
    assert not edges.turner.isActive()
    pointer.release()
    assert scene.dialog(MoveSheet).landing.name == "Fatima El Amrani"
    scene.press(Key.Key_Escape)


def test_out_of_the_tray_into_the_week(scene: Scene, page: WeekPage) -> None:
    session = scene.session("Fatima", 8)
    lost = (Placement(session.id, None),)
    scene.desk.do(page, lambda services: services.planning.place_all(lost))
    scene.settle()
    card = next(c for c in page.tray.cards if "Fatima" in c.button.accessibleName())
    seventh = scene.session("Fatima", 7).slot
    assert seventh is not None
    page.show_day(seventh.day + timedelta(7))
    scene.settle()
    card = next(c for c in page.tray.cards if "Fatima" in c.button.accessibleName())
    pointer = Pointer(scene)
    pointer.press(card, QPoint(8, 8))
    pointer.move(pointer.at + QPoint(-drag_distance() - 2, 0))
    pointer.move(place(scene, page, 2, 10 * 60 + 15))
    assert page.carrying.hands.slot.start == time(10, 0)
    pointer.release()
    if scene.dialogs():
        scene.click(scene.dialog(MoveSheet).alone)
    placed = scene.session("Fatima", 8)
    assert placed.state is SessionState.PLANNED
    assert placed.slot == Slot(seventh.day + timedelta(5), time(10, 0))
    assert not any("Fatima" in c.button.accessibleName() for c in page.tray.cards)


def test_a_mouse_press_elsewhere_and_leaving_put_it_back(scene: Scene, page: WeekPage) -> None:
    lift(scene, page, "Fatima")
    page.head.more.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not page.carrying.hands.busy
    lift(scene, page, "Fatima")
    scene.go("today")
    assert not page.carrying.hands.busy


def test_the_day_view_goes_along_with_what_is_in_the_hand(scene: Scene, page: WeekPage) -> None:
    page._wish_view("day")
    page.show_day(FRIDAY)
    scene.settle()
    lift(scene, page, "Fatima")
    scene.press(Key.Key_Left)
    assert page.head.title.text() == "do 26 november"
    assert page.carrying.hands.ghost.isVisible()
    scene.press(Key.Key_Escape)
    assert isinstance(block(page, "Fatima").facts.id, UUID)
