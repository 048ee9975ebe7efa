"""The dossier: warnings, next step, tabs, and the acts of its menu with their way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.trajectory import StopReason, Trajectory, TrajectoryState
from desktop.services.office import Services
from tests.ui.participants.conftest import Scene
from ui.dialogs.complete_trajectory import CompleteTrajectoryDialog
from ui.dialogs.continue_brain import ContinueBrainDialog
from ui.dialogs.extra_session import ExtraSessionDialog
from ui.dialogs.participant_form import ParticipantForm
from ui.dialogs.plan_card import PlanCardDialog
from ui.dialogs.stop_trajectory import StopTrajectoryDialog
from ui.dialogs.working_note import WorkingNoteDialog

Stage = Callable[[Services], Scene]


@pytest.fixture
def scene(stage: Stage, practice_services: Services) -> Scene:
    return stage(practice_services)


def trajectory(scene: Scene, name: str) -> Trajectory:
    found = scene.services.participants.dossier(scene.person(name)).trajectory
    assert found is not None
    return found


def choose(scene: Scene, text: str) -> None:
    """Pick a line of the menu behind the three dots."""
    actions = scene.page.view.head.menu.actions()
    next(action for action in actions if action.text() == text).trigger()
    scene.settle()


def test_head_path_and_next_step_say_where_someone_stands(scene: Scene) -> None:
    scene.show("Anneke")
    view = scene.page.view
    assert view.head.fact.text().endswith("· begonnen di 10 november")
    assert view.head.path.accessibleName() == "week 3 van 8, brein"
    assert view.step.title.text() == "Volgende stap: schrijf het verslag van week 3"


def test_a_note_that_outlived_its_trajectory_is_a_bar_until_it_is_destroyed(scene: Scene) -> None:
    scene.services.notes.write(scene.person("Anneke"), "mag nog even")
    scene.show("Anneke")
    assert not any("werkaantekening" in bar.text() for bar in scene.page.view.bars)
    scene.services.notes.write(scene.person("Petra"), "nog hier")
    scene.show("Petra")
    bar = scene.page.view.bars[0]
    assert "werkaantekening is er nog" in bar.text()
    scene.click(bar.button)
    dialog = scene.dialog(WorkingNoteDialog)
    dialog.edit.clear()
    scene.click(dialog.close_button)
    assert not any("werkaantekening" in bar.text() for bar in scene.page.view.bars)


def test_a_gap_is_a_bar_with_its_dates_and_the_step_goes_to_week(scene: Scene) -> None:
    scene.show("Gerrit")
    between = scene.services.participants.dossier(scene.person("Gerrit")).gap
    assert between is not None
    assert between.first_relating is not None
    bars = scene.page.view.bars
    assert bars[0].text().startswith(f"Let op. Gat van {between.days} dagen.")
    scene.click(scene.page.view.step.button)
    assert scene.arrived[-1].page == "week"
    assert scene.arrived[-1].detail == between.first_relating.isoformat()


def test_enter_on_a_session_opens_it_and_the_bar_line_is_skipped(scene: Scene) -> None:
    scene.show("Anneke")
    table, model = scene.page.view.traject.table, scene.page.view.traject.model
    bar = model.bar_row
    assert "uiterlijk di 1 december" in str(model.index(bar, 0).data())
    table.setFocus()
    table.selectRow(bar - 1)
    scene.key(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == bar + 1
    scene.key(table, Qt.Key.Key_Return)
    fourth = scene.services.participants.dossier(scene.person("Anneke")).sessions[3]
    assert (scene.arrived[-1].page, scene.arrived[-1].target) == ("session", fourth.id)


def test_every_row_of_the_table_is_in_sight(scene: Scene) -> None:
    for name in ("Anneke", "Hennie", "Joke"):
        scene.show(name)
        table = scene.page.view.traject.table
        last = table.model().rowCount() - 1
        bottom = table.rowViewportPosition(last) + table.rowHeight(last)
        assert bottom == table.viewport().height()


def test_own_goal_stands_beside_the_sessions(scene: Scene) -> None:
    scene.show("Anneke")
    side = scene.page.view.traject.side
    assert side.goal.text() == "‘Weer eens met iemand lachen aan mijn eigen tafel.’"
    assert side.opens.text() == "Nog 1 bezoek met 3 tekenen of meer."
    assert side.estimate.text() == "Inschatting van de begeleider: 2, 3 van 7 tekenen."


def test_contacts_by_keyboard(scene: Scene) -> None:
    scene.show("Els")
    view = scene.page.view
    view.tabs.setFocus()
    scene.key(view.tabs, Qt.Key.Key_Right)
    table = view.contacts.table
    assert table.isVisible()
    outcomes = [str(view.contacts.model.index(r, 3).data()) for r in range(view.contacts.model.rowCount())]
    assert any(word != "–" for word in outcomes)
    table.setFocus()
    table.selectRow(0)
    scene.key(table, Qt.Key.Key_Return)
    assert scene.arrived[-1].page == "contact"
    scene.show("Els")
    scene.click(view.contacts.new_button)
    assert scene.arrived[-1].detail == f"new:{scene.person('Els')}"


def test_details_show_the_decision_but_no_item(scene: Scene) -> None:
    scene.show("Bram", "details")
    texts = [w.text() for w in scene.page.view.details.findChildren(type(scene.page.view.step.title))]
    assert any(text.startswith("Doorgenomen op ") for text in texts)
    assert not any(item["nl"] in texts for item in scene.desk.pack.consult_list)


def test_pause_and_go_on(scene: Scene) -> None:
    scene.show("Lan")
    choose(scene, "Pauzeer")
    assert trajectory(scene, "Lan").state is TrajectoryState.PAUSED
    assert "gepauzeerd sinds di 24 november" in scene.page.view.head.fact.text()
    scene.click(scene.page.view.step.button)
    assert trajectory(scene, "Lan").state is TrajectoryState.RUNNING


def test_stop_needs_a_reason_and_can_be_reopened(scene: Scene) -> None:
    scene.show("Lan")
    choose(scene, "Stop traject…")
    dialog = scene.dialog(StopTrajectoryDialog)
    scene.click(dialog.deed)
    assert dialog.isVisible()
    assert dialog.why.text() == "Kies eerst waardoor het stopt."
    scene.key(dialog.choices[StopReason.CIRCUMSTANCES], Qt.Key.Key_Space)
    assert dialog.choices[StopReason.CIRCUMSTANCES].isChecked()
    scene.click(dialog.deed)
    stopped = trajectory(scene, "Lan")
    assert (stopped.state, stopped.stop_reason) == (TrajectoryState.STOPPED, StopReason.CIRCUMSTANCES)
    scene.show("Lan")
    choose(scene, "Heropen")
    assert trajectory(scene, "Lan").state is TrajectoryState.RUNNING


def test_the_bin_can_be_taken_back(scene: Scene) -> None:
    scene.show("Lan")
    before = scene.services.participants.overview()
    choose(scene, "Leg in de prullenbak")
    assert "Lan Nguyen" not in [row.name for row in scene.services.participants.overview()]
    assert scene.workspace.undo_bar.text() == "Klaar. Lan Nguyen ligt in de prullenbak."
    assert scene.page.view.head.name.text() != "Lan Nguyen"
    scene.page.view.step.button.setFocus()
    QTest.keyClick(scene.page.view.step.button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    scene.settle()
    assert [r.name for r in scene.services.participants.overview()] == [r.name for r in before]


def test_extra_visit_with_its_reason(scene: Scene) -> None:
    scene.show("Bram")
    scene.click(scene.page.view.traject.side.extra)
    dialog = scene.dialog(ExtraSessionDialog)
    scene.click(dialog.deed)
    assert "waarom" in dialog.fields["reason"].error
    QTest.keyClicks(dialog.reason, "nog een keer oefenen")
    scene.key(dialog.reason, Qt.Key.Key_Return)
    sessions = scene.services.participants.dossier(scene.person("Bram")).sessions
    assert (len(sessions), sessions[-1].extra_reason) == (9, "nog een keer oefenen")
    assert sessions[-1].slot is not None
    assert sessions[-2].slot is not None
    assert sessions[-1].slot.day == sessions[-2].slot.day + timedelta(weeks=1)


def test_an_extra_visit_on_a_holiday_says_so(scene: Scene) -> None:
    scene.show("Bram")
    scene.page.act("extra")
    dialog = scene.dialog(ExtraSessionDialog)
    slot = dialog.slot.slot()
    christmas = slot.day.replace(year=2026, month=12, day=25)
    dialog.slot.day.set_date_value(christmas)
    scene.settle()
    assert any("feestdag" in text for text in dialog.clashes.sentences())


def test_brain_goes_on_from_the_next_step(scene: Scene) -> None:
    scene.show("Karel", "continue_brain")
    dialog = scene.dialog(ContinueBrainDialog)
    scene.click(dialog.deed)
    assert dialog.fields["reason"].error
    QTest.keyClicks(dialog.reason, "de tekenen komen, maar langzaam")
    scene.click(dialog.deed)
    sessions = scene.services.participants.dossier(scene.person("Karel")).sessions
    assert len(sessions) == 9
    assert [s.phase.value for s in sessions[:5]] == ["brain"] * 4 + ["relating"]


def test_completing_says_every_reason_and_plans_follow_ups(scene: Scene) -> None:
    scene.show("Dirk", "complete")
    dialog = scene.dialog(CompleteTrajectoryDialog)
    assert [weeks for weeks, _ in dialog.follow_ups] == [4, 12]
    scene.click(dialog.deed)
    assert "Als eenzaamheid terugkomt" in dialog.fields["card_filled_on"].error
    scene.click(dialog.card_button)
    card = dialog.findChild(PlanCardDialog)
    assert card is not None
    card.parts["noticing"].checks[1].click()
    card.parts["small_contact"].field_edits[0].setText("mijn zus")
    assert card.parts["brain_first"].line_edits[0].text(), "begins with what helped"
    scene.click(card.deed)
    assert dialog.fields["card_filled_on"].error == ""
    scene.click(dialog.deed)
    done = trajectory(scene, "Dirk")
    assert done.state is TrajectoryState.COMPLETED
    assert [(up.weeks_after, (up.on - done.state_since).days) for up in done.follow_ups] == [
        (4, 28),
        (12, 84),
    ]


def test_arriving_with_an_act_opens_its_dialog(scene: Scene) -> None:
    scene.show("Bram", "edit")
    form = scene.dialog(ParticipantForm)
    assert form.who.name.text() == "Bram Jansen"
    scene.key(form, Qt.Key.Key_Escape)
    assert scene.page.acts.dialog is None
