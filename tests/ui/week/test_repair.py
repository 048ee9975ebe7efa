"""By keys alone: a trajectory, a missed week, an absence that is repaired, the tray, the week on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.diary import Absence, AbsenceKind, FixedBlock
from desktop.domain.participants import VisitRisk
from desktop.domain.sessions import CancelledBy, Place, SessionState
from desktop.language import words
from desktop.services.absences import NEW
from desktop.services.office import Services
from desktop.services.placing import Placement
from tests.ui.visits import Key, Scene, set_up
from ui.dialogs.absences import AbsencesDialog
from ui.dialogs.busy_import import BusyImportDialog
from ui.dialogs.calendar_export import CalendarExportDialog
from ui.dialogs.cancel_session import CancelSessionDialog
from ui.dialogs.fixed_blocks import FixedBlocksDialog
from ui.dialogs.missed_week import MissedWeekDialog
from ui.dialogs.place_all import PlaceAllDialog
from ui.dialogs.plan_trajectory import PlanTrajectoryDialog
from ui.dialogs.print_agenda import PrintAgendaDialog
from ui.pages.week import WeekPage
from ui.pages.week.block import Block
from ui.pages.week.month import MonthPopup
from ui.theme import Theme, apply_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier
FRIDAY = date(2026, 11, 27)


def block(page: WeekPage, name: str) -> Block:
    return next(b for b in page.canvas.blocks if name in b.facts.name and b.facts.kind == "session")


def from_menu(scene: Scene, page: WeekPage, text: str) -> None:
    """Choose something in the menu that is open."""
    menu = page.acts.menu
    assert menu is not None
    action = next(one for one in menu.actions() if one.text() == text)
    menu.setActiveAction(action)
    QTest.keyClick(menu, Key.Key_Return)
    scene.settle()


def more(scene: Scene, page: WeekPage, text: str) -> None:
    page.head.more.setFocus()
    scene.press(Key.Key_Return)
    from_menu(scene, page, text)


def looked_up(scene: Scene, dialog: AbsencesDialog | FixedBlocksDialog) -> None:
    """Wait until what is hit is shown for what stands in the fields."""
    scene.qtbot.waitUntil(lambda: not dialog.rest.isActive())
    scene.settle()


# The trajectory


def test_a_trajectory_is_planned_from_a_proposal(scene: Scene, page: WeekPage) -> None:
    person = scene.person("Quirijn")
    dialog = PlanTrajectoryDialog(scene.desk, person, "Quirijn Kuipers", page)
    dialog.open()
    scene.settle()
    assert len(dialog.choices.cards) == 3
    first = dialog.choices.current()
    assert first is not None
    assert "Vrij in alle 8 weken." in dialog.choices.cards[0].radio.accessibleDescription()
    assert dialog.choices.cards[0].radio.hasFocus()
    QTest.keyClick(dialog.choices.cards[0].radio, Key.Key_2)
    scene.settle()
    second = dialog.choices.current()
    assert second is not None
    assert second != first
    assert dialog.rows.plan()[0].slot == second.first
    assert dialog.start.date_value() == second.first.day
    QTest.keyClick(dialog.choices.cards[1].radio, Key.Key_Return, CONTROL)
    scene.settle()
    sessions = scene.services.participants.dossier(person).sessions
    assert tuple(s.slot for s in sessions) == second.slots


# The missed week


def test_cancel_and_solve_shifts_the_row(scene: Scene, page: WeekPage) -> None:
    before = [scene.session("Fatima", n).slot for n in (6, 7, 8)]
    page.acts.cancel(block(page, "Fatima").facts.id)
    scene.settle()
    scene.click(scene.dialog(CancelSessionDialog).solve)
    assert scene.session("Fatima", 5).state is SessionState.CANCELLED
    dialog = scene.dialog(MissedWeekDialog)
    assert dialog.ways[0].radio.text() == "Alles een week opschuiven"
    assert dialog.ways[0].radio.isChecked()
    scene.press(Key.Key_Return)
    after = [scene.session("Fatima", n).slot for n in (5, 6, 7, 8)]
    assert scene.session("Fatima", 5).state is SessionState.PLANNED
    assert all(a and b and a >= b for a, b in zip(after[1:], before, strict=True))
    assert after[0] is not None
    assert after[0].day > FRIDAY
    scene.press(Key.Key_Z, CONTROL)
    assert [scene.session("Fatima", n).slot for n in (6, 7, 8)] == before


def test_repeating_a_week_asks_why_and_adds_a_visit(scene: Scene, page: WeekPage) -> None:
    fatima = block(page, "Fatima").facts.id
    scene.desk.do(page, lambda services: services.sessions.cancel(fatima, CancelledBy.PARTICIPANT))
    scene.settle()
    page.acts.show_menu(block(page, "Fatima"), QPoint(0, 0))
    from_menu(scene, page, "Los uitgevallen week op…")
    dialog = scene.dialog(MissedWeekDialog)
    assert not dialog.fields["reason"].isVisible()
    scene.press(Key.Key_Down)
    assert dialog.fields["reason"].isVisible()
    assert dialog.reason.text()
    count = len(scene.services.participants.dossier(scene.person("Fatima")).sessions)
    scene.press(Key.Key_Return)
    assert len(scene.services.participants.dossier(scene.person("Fatima")).sessions) == count + 1


# Absence and fixed blocks


def test_an_absence_is_put_in_and_repaired_by_keys(scene: Scene, page: WeekPage) -> None:
    more(scene, page, "Afwezigheid…")
    dialog = scene.dialog(AbsencesDialog)
    dialog.first.set_date_value(date(2026, 11, 26))
    dialog.last.set_date_value(FRIDAY)
    looked_up(scene, dialog)
    said = [row.choice.accessibleName() for row in dialog.rows.rows]
    assert any(one.startswith("Fatima El Amrani, week 5, vr 27 november, 13:00: naar ") for one in said)
    assert any("ontmoeting" in one and one.endswith("laat het daar staan") for one in said)
    dialog.label.setFocus()
    QTest.keyClicks(dialog.label, "griep")
    scene.press(Key.Key_Return)
    assert scene.dialogs() == []
    absence = next(a for a in scene.services.absence.absences() if a.label == "griep")
    assert (absence.first, absence.last) == (date(2026, 11, 26), FRIDAY)
    assert scene.session("Fatima", 5).slot != block_slot(FRIDAY)
    assert not any(b.facts.slot.day == FRIDAY and b.facts.kind == "session" for b in page.canvas.blocks)
    assert "griep" in page.heads.heads[4].accessibleName()
    scene.press(Key.Key_Z, CONTROL)
    assert all(a.label != "griep" for a in scene.services.absence.absences())
    assert block(page, "Fatima").facts.slot.day == FRIDAY


def block_slot(day: date) -> object:
    from desktop.domain.week import Slot

    return Slot(day, time(13, 0))


def test_one_by_one_or_all_later(scene: Scene, page: WeekPage) -> None:
    page.acts.absences()
    scene.settle()
    dialog = scene.dialog(AbsencesDialog)
    dialog.first.set_date_value(FRIDAY)
    dialog.last.set_date_value(FRIDAY)
    looked_up(scene, dialog)
    scene.click(dialog.rows.none)
    omar = next(row for row in dialog.rows.rows if "Omar" in row.choice.accessibleName())
    omar.take("stay")
    scene.click(dialog.deed)
    assert scene.session("Fatima", 5).slot is None
    assert block(page, "Omar").facts.slot.day == FRIDAY
    assert any("Fatima" in card.button.accessibleName() for card in page.tray.cards)


def test_an_absence_is_changed_and_removed(scene: Scene, page: WeekPage) -> None:
    day = date(2027, 8, 2)
    absence = Absence(NEW, AbsenceKind.DAY_OFF, day, day, "zomer")
    scene.desk.do(page, lambda services: services.absence.put_absence(absence))
    scene.settle()
    page.acts.absences()
    scene.settle()
    dialog = scene.dialog(AbsencesDialog)
    key = next(one.id for one in scene.services.absence.absences() if one.label == "zomer")
    scene.click(dialog.entries.changing_buttons[key])
    assert dialog.last.date_value() == day
    dialog.last.set_date_value(day + timedelta(4))
    looked_up(scene, dialog)
    scene.click(dialog.deed)
    kept = next(one for one in scene.services.absence.absences() if one.label == "zomer")
    assert kept.last == day + timedelta(4)
    page.acts.absences()
    scene.settle()
    dialog = scene.dialog(AbsencesDialog)
    scene.click(dialog.entries.removing_buttons[key])
    assert all(one.label != "zomer" for one in scene.services.absence.absences())
    assert dialog.isVisible()


def test_days_in_the_wrong_order_are_said_beside_the_field(scene: Scene, page: WeekPage) -> None:
    page.acts.absences()
    scene.settle()
    dialog = scene.dialog(AbsencesDialog)
    dialog.last.set_date_value(date(2026, 11, 20))
    scene.qtbot.waitUntil(lambda: bool(dialog.fields["last"].error))
    scene.click(dialog.deed)
    assert dialog.isVisible()


def test_a_fixed_block_lies_behind_the_week(scene: Scene, page: WeekPage) -> None:
    page.acts.fixed_blocks()
    scene.settle()
    dialog = scene.dialog(FixedBlocksDialog)
    QTest.keyClicks(dialog.label, "intervisie")
    dialog.first.set_date_value(date(2026, 11, 25))
    dialog.start.set_time_value(time(9, 0))
    dialog.every.set_value("2")
    looked_up(scene, dialog)
    dialog.label.setFocus()
    scene.press(Key.Key_Return)
    made = next(one for one in scene.services.absence.fixed_blocks() if one.label == "intervisie")
    assert (made.weekday, made.every, made.minutes) == (3, 2, 60)
    assert "intervisie 09:00–10:00" in page.heads.heads[2].accessibleName()
    page.step(1)
    scene.settle()
    assert "intervisie" not in page.heads.heads[2].accessibleName()
    assert isinstance(made, FixedBlock)


# The tray


def test_everything_that_waits_gets_a_date_at_once(scene: Scene, page: WeekPage) -> None:
    lost = tuple(Placement(scene.session(name, 8).id, None) for name in ("Fatima", "Omar"))
    scene.desk.do(page, lambda services: services.planning.place_all(lost))
    scene.settle()
    assert page.tray.all.isVisible()
    scene.click(page.tray.all)
    dialog = scene.dialog(PlaceAllDialog)
    ticked = [row for row in dialog.rows if row.check.isChecked()]
    assert len(ticked) >= 2
    assert dialog.deed.text() == f"Plan {len(ticked)} bezoeken"
    omar = next(row for row in dialog.rows if "Omar" in row.check.text())
    omar.check.setChecked(False)
    dialog.rows[0].check.setFocus()
    scene.press(Key.Key_Return, CONTROL)
    assert scene.session("Fatima", 8).slot is not None
    assert scene.session("Omar", 8).slot is None


def test_a_red_risk_gives_all_visits_another_place_at_once(scene: Scene, page: WeekPage) -> None:
    person = scene.services.participants.dossier(scene.person("Fatima")).participant
    details = replace(person.details, visit_risk=VisitRisk.RED)
    scene.desk.do(page, lambda s: s.participants.change(person.id, person.revision, details))
    scene.settle()
    (card,) = [one for one in page.tray.cards if "Fatima" in one.button.accessibleName()]
    assert card.button.text() == "Kies plek"
    scene.click(card.button)
    from_menu(scene, page, words.capital(words.place(Place.ELSEWHERE)))
    sessions = scene.services.participants.dossier(person.id).sessions
    assert {s.place for s in sessions if s.number >= 5} == {Place.ELSEWHERE}
    assert not any("Fatima" in one.button.accessibleName() for one in page.tray.cards)
    scene.press(Key.Key_Z, CONTROL)
    assert scene.session("Fatima", 6).place is Place.HOME


# Paper and files


def test_the_week_is_saved_on_paper_by_keys(scene: Scene, page: WeekPage, tmp_path: Path) -> None:
    block(page, "Fatima").setFocus()
    scene.press(Key.Key_P, CONTROL)
    dialog = scene.dialog(PrintAgendaDialog)
    scene.qtbot.waitUntil(lambda: dialog.document is not None)
    assert dialog.document is not None
    assert dialog.document.file_name == "opmaat-week-2026-W48.pdf"
    assert not dialog.look().named
    target = tmp_path / "week.pdf"
    dialog.way_out.ask_path = lambda _name, then: then(target)
    dialog.saving.setFocus()
    QTest.keyClick(dialog.saving, Key.Key_Return)
    scene.qtbot.waitUntil(lambda: not dialogs_of(scene, PrintAgendaDialog))
    assert target.read_bytes().startswith(b"%PDF")
    assert scene.said[-1] == ("Bewaard: week.pdf.", False)


def dialogs_of(scene: Scene, kind: type) -> list[object]:
    return [one for one in scene.dialogs() if isinstance(one, kind)]


def test_names_stand_on_paper_only_when_asked(scene: Scene, page: WeekPage, qtbot: QtBot) -> None:
    page.acts.print_sheets()
    scene.settle()
    dialog = scene.dialog(PrintAgendaDialog)
    qtbot.waitUntil(lambda: "Mijn week" in dialog.preview.area.accessibleDescription())
    assert "Fatima" not in dialog.preview.area.accessibleDescription()
    assert not dialog.addresses.isVisible()
    dialog.named.setChecked(True)
    qtbot.waitUntil(lambda: "Fatima" in dialog.preview.area.accessibleDescription())
    assert dialog.addresses.isVisible()
    assert "namen" in dialog.leaving.text()


def test_the_calendar_goes_out_without_names(scene: Scene, page: WeekPage, tmp_path: Path) -> None:
    page.acts.export()
    scene.settle()
    dialog = scene.dialog(CalendarExportDialog)
    target = tmp_path / "agenda.ics"
    dialog.ask_path = lambda _name, then: then(target)
    scene.press(Key.Key_Return, CONTROL)
    scene.qtbot.waitUntil(lambda: scene.dialogs() == [])
    text = target.read_text(encoding="utf-8")
    assert "BEGIN:VEVENT" in text
    assert "Fatima" not in text


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Elders//NL
BEGIN:VEVENT
UID:een@elders
DTSTAMP:20261101T000000Z
DTSTART;TZID=Europe/Amsterdam:20261125T093000
DTEND;TZID=Europe/Amsterdam:20261125T103000
SUMMARY:Tandarts
END:VEVENT
END:VCALENDAR
"""


def test_the_own_calendar_lies_behind_the_week(scene: Scene, page: WeekPage, tmp_path: Path) -> None:
    file = tmp_path / "werk.ics"
    file.write_text(CALENDAR.replace("\n", "\r\n"), encoding="utf-8")
    page.acts.read_busy()
    scene.settle()
    dialog = scene.dialog(BusyImportDialog)
    dialog.ask_file = lambda then: then(file)
    scene.click(dialog.deed)
    scene.qtbot.waitUntil(dialog.found.isVisible)
    scene.settle()
    assert dialog.found.text() == "Er staat nu 1 bezette tijd in de week."
    assert "bezet (eigen agenda) 09:30–10:30" in page.heads.heads[2].accessibleName()
    assert "Tandarts" not in page.heads.heads[2].accessibleName()
    scene.qtbot.waitUntil(lambda: "werk.ics" in dialog.sources.removing_buttons)
    scene.click(dialog.sources.removing_buttons["werk.ics"])
    assert scene.services.busy.sources() == ()


def test_what_is_no_calendar_is_said_and_nothing_is_lost(
    scene: Scene, page: WeekPage, tmp_path: Path
) -> None:
    file = tmp_path / "werk.ics"
    file.write_bytes(b"\x00\xff geen agenda")
    page.acts.read_busy()
    scene.settle()
    dialog = scene.dialog(BusyImportDialog)
    dialog.ask_file = lambda then: then(file)
    scene.click(dialog.deed)
    scene.qtbot.waitUntil(dialog.bar.isVisible)
    assert "werk.ics" in dialog.bar.text()
    assert not dialog.deed.is_blocked


# Getting elsewhere


def test_the_month_jumps(scene: Scene, page: WeekPage) -> None:
    block(page, "Fatima").setFocus()
    scene.press(Key.Key_G, CONTROL)
    (popup,) = page.findChildren(MonthPopup)
    scene.settle()
    assert popup.words.text() == "di 24 november: 4 bezoeken, 1 ontmoeting"
    popup.chosen.emit(date(2026, 12, 25))
    popup.close()
    scene.settle()
    assert page.head.title.text() == "Week 52"


def test_the_day_view_shows_one_day(scene: Scene, page: WeekPage) -> None:
    page.head.view.setFocus()
    scene.press(Key.Key_Right)
    assert page.is_day_view
    assert page.head.title.text() == "di 24 november"
    shown = [b for b in page.canvas.blocks if b.isVisible()]
    assert {b.facts.slot.day for b in shown} == {date(2026, 11, 24)}
    assert min(b.width() for b in shown) > 400
    scene.press(Key.Key_Right, CONTROL)
    assert page.head.title.text() == "wo 25 november"
    scene.click(page.head.later)
    assert page.head.title.text() == "do 26 november"


def test_large_letters_in_a_small_window_show_a_day(
    qtbot: QtBot, qapp: QApplication, practice_services: Services
) -> None:
    apply_theme(qapp, Theme(scale=2.0))
    scene = set_up(qtbot, practice_services, {"week": WeekPage})
    scene.go("week")
    page = scene.workspace.page("week")
    assert isinstance(page, WeekPage)
    assert not page.is_day_view
    scene.workspace.resize(1024, 600)
    scene.settle()
    assert page.width() <= 1024
    assert page.is_day_view
