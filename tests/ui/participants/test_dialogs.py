"""New participant, duplicate warning, planning with clashes, closing phase brain, undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest

from desktop.domain.participants import ConsentPurpose, ConsultDecision, OwnWish, VisitRisk
from desktop.domain.sessions import Report, SessionState
from desktop.domain.trajectory import Phase
from desktop.services.office import Services
from tests.ui.participants.conftest import Scene
from ui.dialogs.close_brain import CloseBrainDialog
from ui.dialogs.participant_form import ParticipantForm
from ui.dialogs.plan_trajectory import PlanTrajectoryDialog
from ui.widgets.labels import Label

Stage = Callable[[Services], Scene]


@pytest.fixture
def scene(stage: Stage, practice_services: Services) -> Scene:
    return stage(practice_services)


def new_form(scene: Scene) -> ParticipantForm:
    scene.click(scene.page.pane.new_button)
    return scene.dialog(ParticipantForm)


def test_first_participant_of_an_empty_file(stage: Stage, empty_services: Services) -> None:
    scene = stage(empty_services)
    assert scene.page.nobody.isVisible()
    scene.click(scene.page.nobody.button)
    form = scene.dialog(ParticipantForm)
    assert form.who.name.hasFocus()
    QTest.keyClicks(form.who.name, "Tonnie Blom")
    scene.key(form.who.name, Qt.Key.Key_Return)
    assert scene.page.view.head.name.text() == "Tonnie Blom"
    assert scene.page.view.step.title.text() == "Volgende stap: maak de kennismaking af"


def test_errors_stand_beside_the_fields_and_then_it_is_saved(scene: Scene) -> None:
    form = new_form(scene)
    QTest.keyClicks(form.who.year, "1870")
    QTest.keyClicks(form.who.area, "111222333")
    scene.click(form.deed)
    assert form.isVisible()
    assert form.fields["name"].error.startswith("Vul een naam in.")
    assert "1900" in form.fields["birth_year"].error
    assert "BSN" in form.fields["area"].error or "burgerservicenummer" in form.fields["area"].error
    assert form.who.name.hasFocus()
    QTest.keyClicks(form.who.name, "Truus de Wit")
    form.who.year.clear()
    QTest.keyClicks(form.who.year, "1946")
    form.who.area.clear()
    form.goal.goal.setPlainText("Weer eens\nnaar de markt.")
    QTest.keyClick(form.intake.own_wish, Qt.Key.Key_Left)
    form.intake.decision.setFocus()
    QTest.keyClick(form.intake.decision, Qt.Key.Key_Down)
    QTest.keyClick(form.visit.risk, Qt.Key.Key_Right)
    QTest.keyClick(form.consent.choices[ConsentPurpose.FILE], Qt.Key.Key_Right)
    scene.click(form.deed)
    details = scene.services.participants.dossier(scene.person("Truus")).participant.details
    assert (details.birth_year, details.goal) == (1946, "Weer eens naar de markt.")
    assert details.consult_decision is ConsultDecision.START
    assert details.consult_on == date(2026, 11, 24)
    assert details.visit_risk is VisitRisk.ORANGE
    assert [(c.purpose, c.given) for c in details.consents] == [(ConsentPurpose.FILE, True)]
    assert details.own_wish is OwnWish.NO
    assert scene.workspace.undo_bar.text() == "Klaar. Truus de Wit is toegevoegd."
    assert scene.page.view.head.name.text() == "Truus de Wit"


def test_somebody_alike_is_named_and_never_in_the_way(scene: Scene) -> None:
    form = new_form(scene)
    QTest.keyClicks(form.who.name, "lan NGUYÊN")
    scene.key(form.who.name, Qt.Key.Key_Tab)
    assert "Lan Nguyen" in form.alike.text()
    assert form.alike.isVisible()
    scene.click(form.deed)
    assert len([r for r in scene.services.participants.overview() if "gu" in r.name.casefold()]) == 2


def test_open_the_one_who_is_there_already(scene: Scene) -> None:
    form = new_form(scene)
    QTest.keyClicks(form.who.name, "Lan Nguyen")
    scene.key(form.who.name, Qt.Key.Key_Tab)
    scene.click(form.alike.button)
    assert form.question is not None
    scene.click(form.question.deed_button)
    assert scene.page.view.head.name.text() == "Lan Nguyen"


def test_escape_asks_before_anything_typed_is_lost(scene: Scene) -> None:
    form = new_form(scene)
    QTest.keyClicks(form.who.name, "Wim")
    scene.key(form, Qt.Key.Key_Escape)
    assert form.question is not None
    assert form.question.safe_button.hasFocus()
    scene.key(form.question.safe_button, Qt.Key.Key_Return)
    assert form.isVisible()
    assert form.who.name.text() == "Wim"
    scene.key(form, Qt.Key.Key_Escape)
    assert form.question is not None
    scene.click(form.question.deed_button)
    assert scene.page.acts.dialog is None
    assert "Wim" not in [row.name for row in scene.services.participants.overview()]


def test_details_changed_elsewhere_are_not_overwritten(scene: Scene) -> None:
    scene.show("Bram", "edit")
    form = scene.dialog(ParticipantForm)
    person = scene.services.participants.dossier(scene.person("Bram")).participant
    elsewhere = replace(person.details, area="Zuid")
    scene.services.participants.change(person.id, person.revision, elsewhere)
    QTest.keyClicks(form.who.phone, "06 12")
    scene.click(form.deed)
    assert form.isVisible()
    assert "intussen veranderd" in form.bar.text()


def test_plan_shows_a_clash_that_is_moved_in_place(scene: Scene) -> None:
    scene.show("Quirijn", "plan")
    dialog = scene.dialog(PlanTrajectoryDialog)
    scene.settle()
    assert len(dialog.rows.rows) == 8
    # A Friday: a day off, Christmas and New Year fall on it.
    dialog.start.setDate(QDate(2026, 11, 27))
    dialog.at.setTime(QTime(11, 0))
    scene.settle()
    assert dialog.weekday.value() == "5"
    assert dialog.choices.current() is None
    clashing = [row for row in dialog.rows.rows if row.clashes.sentences()]
    assert [row.when.text() for row in clashing] == [
        "vr 4 december, 11:00",
        "vr 25 december, 11:00",
        "vr 1 januari, 11:00",
    ]
    assert dialog.summary.text() == "3 bezoeken botsen: verzet ze hier, of laat het zo."
    for row, day in zip(clashing, (QDate(2026, 12, 2), QDate(2026, 12, 23)), strict=False):
        assert row.editor.isVisible()
        row.day.setDate(day)
        scene.settle()
        assert row.clashes.sentences() == ()
    assert dialog.summary.text() == "1 bezoek botst: verzet het hier, of laat het zo."
    scene.click(dialog.deed)
    dossier = scene.services.participants.dossier(scene.person("Quirijn"))
    days = [s.slot.day for s in dossier.sessions if s.slot]
    assert days[4] == date(2026, 12, 23)
    assert days[5] == date(2027, 1, 1)
    assert [s.phase for s in dossier.sessions] == [Phase.BRAIN] * 3 + [Phase.RELATING] * 5
    assert scene.workspace.undo_bar.text() == "Klaar. Acht weken gepland, vanaf vr 27 november, 11:00."


def test_a_plan_keeps_its_order(scene: Scene) -> None:
    scene.show("Quirijn", "plan")
    dialog = scene.dialog(PlanTrajectoryDialog)
    scene.settle()
    second = dialog.rows.rows[1]
    scene.click(second.open_button)
    second.day.setDate(QDate(2026, 12, 31))
    scene.settle()
    scene.click(dialog.deed)
    assert dialog.isVisible()
    assert dialog.bar.text().startswith("Niet bewaard. Week 2 is op do 31 december")


def test_a_plan_over_the_change_of_the_clocks_keeps_its_time(scene: Scene) -> None:
    scene.show("Quirijn", "plan")
    dialog = scene.dialog(PlanTrajectoryDialog)
    dialog.start.setDate(QDate(2027, 3, 3))
    dialog.at.setTime(QTime(9, 30))
    scene.settle()
    scene.click(dialog.deed)
    sessions = scene.services.participants.dossier(scene.person("Quirijn")).sessions
    starts = [s.slot.starts_at() for s in sessions if s.slot]
    assert {start.time() for start in starts} == {time(9, 30)}
    assert {start.utcoffset() for start in starts} != {starts[0].utcoffset()}


def test_planning_is_taken_back_with_ctrl_z(scene: Scene) -> None:
    scene.show("Quirijn", "plan")
    dialog = scene.dialog(PlanTrajectoryDialog)
    scene.settle()
    scene.click(dialog.deed)
    assert scene.page.view.traject.table.isVisible()
    with scene.qtbot.waitActive(scene.workspace):
        scene.workspace.activateWindow()
    scene.page.view.tabs.setFocus()
    QTest.keyClick(scene.page.view.tabs, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    scene.settle()
    assert scene.services.participants.dossier(scene.person("Quirijn")).trajectory is None
    assert scene.page.view.traject.empty.isVisible()


def test_closing_brain_is_refused_with_its_reason(scene: Scene) -> None:
    scene.show("Anneke", "close_brain")
    dialog = scene.dialog(CloseBrainDialog)
    scene.settle()
    assert dialog.deed.is_blocked
    assert "3 tekenen" in dialog.deed.reason
    cut = [
        w for w in dialog.findChildren(Label) if w.isVisible() and w.height() < w.heightForWidth(w.width())
    ]
    assert cut == []
    scene.click(dialog.deed)
    dossier = scene.services.participants.dossier(scene.person("Anneke"))
    assert dossier.trajectory is not None
    assert dossier.trajectory.phase is Phase.BRAIN


def test_closing_brain_plans_relating_within_the_gap(scene: Scene) -> None:
    person = scene.person("Anneke")
    third = scene.services.participants.dossier(person).sessions[2]
    signs = frozenset(sign.id for sign in scene.desk.pack.signs[:4])
    scene.services.sessions.fix(third.id, third.revision, Report(signs=signs))
    scene.show("Anneke", "close_brain")
    dialog = scene.dialog(CloseBrainDialog)
    scene.settle()
    assert not dialog.deed.is_blocked
    assert dialog.slot is not None
    assert dialog.slot.day.maximumDate() == QDate(2026, 12, 1)
    dialog.slot.day.setDate(QDate(2026, 11, 30))
    scene.settle()
    scene.click(dialog.deed)
    dossier = scene.services.participants.dossier(person)
    assert dossier.trajectory is not None
    assert dossier.trajectory.phase is Phase.RELATING
    fourth = dossier.sessions[3]
    assert fourth.slot is not None
    assert (fourth.slot.day, fourth.phase, fourth.state) == (
        date(2026, 11, 30),
        Phase.RELATING,
        SessionState.PLANNED,
    )
    assert scene.page.view.bars == []
