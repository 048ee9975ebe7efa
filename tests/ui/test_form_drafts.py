"""Every form with free text keeps a draft, takes it back when it opens, is offered after locking (P1, P3)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.contact import ContactState, Outcome, ReviewConclusion
from desktop.domain.drafts import NEW, DraftKind, details_content
from desktop.domain.participants import ParticipantDetails
from desktop.services.drafts import Subject
from desktop.services.office import Services
from tests.ui.stores import open_window, unlocked
from tests.ui.visits import Key, Scene, set_up
from ui.dialogs.contact_form import ContactForm
from ui.dialogs.draft_words import subject_words
from ui.dialogs.look_back import LookBackDialog
from ui.dialogs.participant_form import ParticipantForm
from ui.dialogs.recover import RecoverDialog
from ui.dialogs.review import ReviewDialog
from ui.dialogs.stop_trajectory import StopTrajectoryDialog
from ui.dialogs.unplanned_form import UnplannedForm
from ui.dialogs.working_note import WorkingNoteDialog
from ui.main_window import MainWindow
from ui.pages.contact import ContactPage
from ui.pages.participants import ParticipantsPage
from ui.pages.reports import ReportsPage
from ui.pages.session import SessionPage
from ui.recovering import Recovering
from ui.widgets.dialogs import Question

PAGES = {
    "session": SessionPage,
    "participants": ParticipantsPage,
    "reports": ReportsPage,
    "contact": ContactPage,
}


@pytest.fixture
def scene(qtbot: QtBot, practice_services: Services) -> Scene:
    return set_up(qtbot, practice_services, dict(PAGES))


def keep(scene: Scene, subject: Subject, content: dict[str, object]) -> None:
    scene.services.drafts.keep(subject, content)


def put_back(scene: Scene) -> RecoverDialog:
    """Unlocking offers it; the default puts it back."""
    Recovering(scene.desk, scene.workspace).offer()
    scene.settle()
    dialog = scene.dialog(RecoverDialog)
    scene.click(dialog.back)
    scene.settle()
    return dialog


def test_a_new_participant_comes_back_in_the_form(scene: Scene) -> None:
    keep(
        scene,
        Subject(DraftKind.PARTICIPANT, NEW),
        details_content(ParticipantDetails(name="Mies van Dam", goal="Weer eens kaarten.")),
    )
    put_back(scene)
    form = scene.dialog(ParticipantForm)
    assert form.goal.goal.text() == "Weer eens kaarten."
    assert form.dirty
    scene.click(form.deed)
    rows = scene.services.participants.overview()
    assert [row.name for row in rows].count("Mies van Dam") == 1
    assert scene.services.drafts.waiting() == ()


def test_throwing_away_on_purpose_takes_the_draft_too(scene: Scene) -> None:
    scene.go("participants", detail="new")
    form = scene.dialog(ParticipantForm)
    QTest.keyClicks(form.who.name, "Half")
    form.drafting.flush()
    scene.settle()
    assert scene.services.drafts.find(Subject(DraftKind.PARTICIPANT, NEW)) is not None
    scene.press(Key.Key_Escape)
    scene.click(next(one for one in form.findChildren(Question) if one.isVisible()).deed_button)
    assert scene.services.drafts.find(Subject(DraftKind.PARTICIPANT, NEW)) is None


def test_a_look_back_comes_back_with_its_answers(scene: Scene) -> None:
    listed = next(row for row in scene.services.contact.overview() if row.state is ContactState.PLANNED)
    contact = listed.contact
    subject = Subject(DraftKind.LOOK_BACK, contact.id, contact.participant_id, contact.revision)
    content = {"outcome": "positive", "finest_moment": "Dat ik won.", "own_part": "", "to_please": False}
    keep(scene, subject, content)
    put_back(scene)
    dialog = scene.dialog(LookBackDialog)
    assert dialog.form.outcome() is Outcome.POSITIVE
    assert dialog.form.finest.text() == "Dat ik won."
    assert dialog.restored.isVisible()
    scene.press(Key.Key_Escape)
    assert scene.services.drafts.find(subject) is not None
    scene.go("contact", contact.id, "look_back")
    again = scene.dialog(LookBackDialog)
    scene.click(again.save)
    assert scene.services.drafts.find(subject) is None
    assert scene.services.contact.check(contact.id).contact.look_back is not None


def test_a_review_of_the_phase_and_one_of_a_setting_come_back_each_in_its_own_form(scene: Scene) -> None:
    person = scene.person("Anneke")
    keep(scene, Subject(DraftKind.REVIEW_PHASE, person, person), {"conclusion": "", "note": "Eerst rust."})
    dialog = put_back(scene)
    assert [(one.old, one.new) for one in dialog.waiting.changes] == [(None, "Eerst rust.")]
    assert "fase" in subject_words(dialog.waiting)
    form = scene.dialog(ReviewDialog)
    assert form.note.text() == "Eerst rust."
    scene.click(next(iter(form.choices.values())))
    scene.click(form.save)
    assert scene.services.drafts.waiting() == ()
    contact = scene.services.contact.overview()[0].contact
    subject = Subject(DraftKind.REVIEW_SETTING, contact.id, contact.participant_id)
    keep(scene, subject, {"conclusion": "other_setting", "note": "Te druk daar."})
    assert contact.facts.title in subject_words(put_back(scene).waiting)
    form = scene.dialog(ReviewDialog)
    assert (form.conclusion(), form.note.text()) == (ReviewConclusion.OTHER_SETTING, "Te druk daar.")
    QTest.keyClicks(form.note, " Nog")
    scene.press(Key.Key_Escape)
    scene.settle()
    kept = scene.services.drafts.find(subject)
    assert kept is not None
    assert " Nog" in kept.content["note"]


def test_an_unplanned_contact_comes_back_and_follows_for_whom_it_is(scene: Scene) -> None:
    scene.go("contact")
    page = scene.workspace.page("contact")
    assert isinstance(page, ContactPage)
    page.register()
    scene.settle()
    form = scene.dialog(UnplannedForm)
    first = form.form.participant_id()
    QTest.keyClicks(form.form.title, "Praatje bij de bakker")
    form.seen.finest.setPlainText("Ze lachte om het brood")
    form.drafting.flush()
    scene.settle()
    (waiting,) = scene.services.drafts.waiting()
    assert waiting.draft.participant_id == first
    assert {one.field for one in waiting.changes} == {"title", "finest_moment"}
    form.form.person.setFocus()
    QTest.keyClick(form.form.person, Key.Key_Down)
    scene.press(Key.Key_Escape)
    scene.settle()
    (waiting,) = scene.services.drafts.waiting()
    assert waiting.draft.participant_id not in (first, None)
    assert waiting.draft.subject_id == waiting.draft.participant_id
    put_back(scene)
    again = scene.dialog(UnplannedForm)
    assert again.form.participant_id() == waiting.draft.participant_id
    assert again.form.title.text() == "Praatje bij de bakker"
    assert again.seen.finest.text() == "Ze lachte om het brood"
    assert again.restored.isVisible()
    again.form.people.setText("bakker")
    again.form.neutral.setText("een praatje")
    scene.click(again.save)
    scene.click(again.seen.outcomes[Outcome.POSITIVE])
    scene.click(again.save)
    assert scene.services.drafts.waiting() == ()


def test_a_new_contact_comes_back_in_its_form(scene: Scene) -> None:
    scene.go("contact", detail="new")
    form = scene.dialog(ContactForm)
    QTest.keyClicks(form.form.title, "Soep eten")
    QTest.keyClicks(form.form.people, "gastvrouw")
    scene.press(Key.Key_Escape)
    scene.settle()
    (waiting,) = scene.services.drafts.waiting()
    assert waiting.draft.kind is DraftKind.NEW_CONTACT
    assert subject_words(waiting) == f"Nieuwe ontmoeting, {waiting.name}"
    put_back(scene)
    again = scene.dialog(ContactForm)
    assert (again.form.title.text(), again.form.people.text()) == ("Soep eten", "gastvrouw")
    assert again.restored.isVisible()
    again.form.neutral.setText("samen eten")
    scene.click(again.save)
    assert scene.services.drafts.waiting() == ()
    assert "Soep eten" in {row.contact.facts.title for row in scene.services.contact.overview()}


def test_a_change_of_a_contact_comes_back_with_old_and_new(scene: Scene) -> None:
    coming = next(r for r in scene.services.contact.overview() if r.contact.look_back is None)
    scene.go("contact", coming.contact.id, "change")
    form = scene.dialog(ContactForm)
    QTest.keyClicks(form.form.title, " en thee")
    form.form.minutes.setValue(coming.contact.facts.slot.minutes + 5)
    form.drafting.flush()
    scene.settle()
    scene.press(Key.Key_Escape)
    (waiting,) = scene.services.drafts.waiting()
    assert {one.field for one in waiting.changes} == {"title", "minutes"}
    assert waiting.title == coming.contact.facts.title
    put_back(scene)
    again = scene.dialog(ContactForm)
    assert again.form.title.text() == f"{coming.contact.facts.title} en thee"
    scene.click(again.save)
    assert scene.services.drafts.waiting() == ()
    now = scene.services.contact.check(coming.contact.id).contact.facts
    assert now.slot.minutes == coming.contact.facts.slot.minutes + 5


def test_the_question_for_the_supervisor_comes_back(scene: Scene) -> None:
    person = scene.person("Anneke")
    trajectory = scene.services.participants.dossier(person).trajectory
    assert trajectory is not None
    subject = Subject(DraftKind.QUESTION, trajectory.id, person, trajectory.revision)
    keep(scene, subject, {"question": "Wat doe ik met de buurvrouw?"})
    put_back(scene)
    page = scene.workspace.page("reports")
    assert isinstance(page, ReportsPage)
    field = page.options.question
    scene.qtbot.waitUntil(lambda: field.edit.text() == "Wat doe ik met de buurvrouw?")
    field.flush()
    scene.settle()
    dossier = scene.services.participants.dossier(person)
    assert dossier.trajectory is not None
    assert dossier.trajectory.supervisor_question == "Wat doe ik met de buurvrouw?"
    assert scene.services.drafts.find(subject) is None


def test_the_end_of_a_trajectory_brings_up_the_working_note(scene: Scene) -> None:
    person = scene.person("Anneke")
    scene.services.notes.write(person, "nog hier")
    scene.go("participants", person, "stop")
    dialog = scene.dialog(StopTrajectoryDialog)
    scene.click(next(iter(dialog.choices.values())))
    scene.click(dialog.deed)
    assert scene.dialog(WorkingNoteDialog).reminder.isVisible()


@pytest.fixture
def window(qtbot: QtBot, practice_services: Services) -> MainWindow:
    return open_window(qtbot, practice_services)


def lock(qtbot: QtBot, window: MainWindow) -> Path:
    path = window.store_path
    with qtbot.waitSignal(window.locked):
        window.lock()
    return path


def test_locking_keeps_the_draft_and_unlocking_offers_it(
    qtbot: QtBot, window: MainWindow, settle: Callable[[MainWindow], None]
) -> None:
    services = window.services
    assert services is not None
    assert window.desk is not None
    person = next(row for row in services.participants.overview() if "Anneke" in row.name)
    session = next(s for s in services.participants.dossier(person.id).sessions if s.number == 3)
    window.desk.go("session", session.id)
    settle(window)
    page = window.workspace and window.workspace.page("session")
    assert isinstance(page, SessionPage)
    QTest.keyClicks(page.story.went_well.editor, "Midden in een zin")
    path = lock(qtbot, window)
    again = unlocked(path)
    assert again.sessions.form(session.id).session.report.is_empty
    window.enter(again)
    settle(window)
    (dialog,) = [one for one in window.findChildren(RecoverDialog) if one.isVisible()]
    assert [change.new for change in dialog.waiting.changes] == ["Midden in een zin"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    settle(window)
    page = window.workspace and window.workspace.page("session")
    assert isinstance(page, SessionPage)
    assert page.isVisible()
    assert page.story.went_well.text() == "Midden in een zin"


def test_locking_over_the_dialog_shows_no_next_one(
    qtbot: QtBot, window: MainWindow, settle: Callable[[MainWindow], None]
) -> None:
    services = window.services
    assert services is not None
    for number in (1, 2):
        services.drafts.keep(
            Subject(DraftKind.PARTICIPANT, NEW if number == 1 else services.participants.overview()[0].id),
            details_content(ParticipantDetails(name=f"Mies {number}")),
        )
    path = lock(qtbot, window)
    window.enter(unlocked(path))
    settle(window)
    assert [one.isVisible() for one in window.findChildren(RecoverDialog)] == [True]
    lock(qtbot, window)
    settle(window)
    assert not any(one.isVisible() for one in window.findChildren(RecoverDialog))
