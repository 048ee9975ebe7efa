"""What is typed is in the store within two seconds, and comes back when it never became the report (P1)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.drafts import DraftKind, report_content
from desktop.domain.sessions import Report
from desktop.services.drafts import Subject
from desktop.services.office import Services
from tests.ui.stores import CLOCK
from tests.ui.visits import Key, Scene
from ui.dialogs.concern import ConcernDialog
from ui.dialogs.recover import RecoverDialog
from ui.drafting import KEEP_AFTER_MS
from ui.pages.session import SessionPage
from ui.pages.session.page import SessionPage as Page
from ui.recovering import Recovering
from ui.widgets.dialogs import Question

CONTROL = Qt.KeyboardModifier.ControlModifier


def subject(
    scene: Scene, kind: DraftKind = DraftKind.REPORT, name: str = "Anneke", number: int = 3
) -> Subject:
    session = scene.session(name, number)
    return Subject(kind, session.id, scene.person(name), session.revision)


def draft_text(scene: Scene) -> str | None:
    found = scene.services.drafts.find(subject(scene))
    return None if found is None else str(found.content["went_well"])


def write(page: SessionPage, text: str) -> None:
    page.story.went_well.editor.setFocus()
    QTest.keyClicks(page.story.went_well.editor, text)


def leave_behind(scene: Scene, report: Report, kind: DraftKind = DraftKind.REPORT) -> None:
    """As a killed program would."""
    content = report_content(report) if kind is DraftKind.REPORT else {"concern": report.concern}
    scene.services.drafts.keep(subject(scene, kind), content)


def test_text_goes_to_the_store_while_someone_types_on(
    scene: Scene, page: SessionPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert KEEP_AFTER_MS <= 1500
    write(page, "Ze noemde")
    assert page.drafting.timer.isActive()
    again: list[bool] = []
    monkeypatch.setattr(page.drafting.timer, "start", lambda: again.append(True))
    write(page, " elke bloem")
    # A key that started the timer again would put it off: typing on would never be kept.
    assert again == []
    page.drafting.timer.timeout.emit()
    scene.settle()
    assert draft_text(scene) == "Ze noemde elke bloem"
    assert page.foot.kept.text() == f"Concept bewaard om {CLOCK.now().astimezone():%H:%M}"
    assert scene.session("Anneke", 3).report.is_empty
    assert scene.services.history.last() is None


def test_leaving_makes_it_the_report_and_the_draft_goes(scene: Scene, page: SessionPage) -> None:
    write(page, "Net op tijd.")
    page.drafting.flush()
    scene.settle()
    scene.go("week")
    assert scene.session("Anneke", 3).report.went_well == "Net op tijd."
    assert draft_text(scene) is None
    assert scene.services.drafts.waiting() == ()


def test_fixing_takes_the_draft_too(scene: Scene, page: SessionPage) -> None:
    write(page, "Klaar.")
    page.drafting.flush()
    scene.settle()
    scene.press(Key.Key_Return, CONTROL)
    scene.click(scene.dialog(Question).deed_button)
    assert draft_text(scene) is None


def test_a_text_that_is_too_long_is_kept_as_draft_all_the_same(scene: Scene, page: SessionPage) -> None:
    page.story.observation.editor.setFocus()
    page.story.observation.editor.insertPlainText("x" * 10_001)  # type: ignore[union-attr]
    scene.go("week")
    assert page.isVisible()
    page.drafting.flush()
    scene.settle()
    found = scene.services.drafts.find(subject(scene))
    assert found is not None
    assert len(found.content["observation"]) == 10_001


def test_the_form_goes_on_where_it_stopped(scene: Scene, page: SessionPage) -> None:
    leave_behind(scene, Report(went_well="Half af", signs=frozenset({"laughs"})))
    scene.go("week")
    scene.go("session", scene.session("Anneke", 3).id)
    assert page.story.went_well.text() == "Half af"
    assert page.marks.signs.value() == frozenset({"laughs"})
    assert page.bars.draft.isVisible()
    QTest.keyClicks(page.story.went_well.editor, ", nu af.")
    scene.go("week")
    assert scene.session("Anneke", 3).report.went_well == "Half af, nu af."


def test_begin_with_the_old_puts_the_draft_in_the_bin_and_undo_brings_it_back(
    scene: Scene, page: SessionPage
) -> None:
    leave_behind(scene, Report(went_well="Half af"))
    scene.go("week")
    scene.go("session", scene.session("Anneke", 3).id)
    scene.click(page.bars.draft.button)
    scene.click(scene.dialog(RecoverDialog).old)
    assert page.story.went_well.text() == ""
    assert not page.bars.draft.isVisible()
    assert scene.said[-1][1]
    scene.workspace.setFocus()
    page.foot.later_button.setFocus()
    scene.press(Key.Key_Z, CONTROL)
    assert page.story.went_well.text() == "Half af"


@pytest.fixture
def dialog(scene: Scene, page: Page) -> RecoverDialog:
    """What unlocking shows after a kill."""
    scene.go("today")
    leave_behind(scene, Report(went_well="Nieuw", ladders=(("lively", 6),)))
    Recovering(scene.desk, scene.workspace).offer()
    scene.settle()
    return scene.dialog(RecoverDialog)


def test_old_and_new_stand_beside_each_other_with_the_date(dialog: RecoverDialog) -> None:
    said = [one.accessibleName() for one in dialog.comparison.findChildren(QLabel)]
    assert dialog.windowTitle() == "Herstel je werk?"
    assert dialog.about.text() == "Verslag week 3, Anneke de Vries"
    assert f"{CLOCK.now().astimezone():%H:%M}" in dialog.when.text()
    assert "Wat ging goed?, Wat bewaard is: (leeg)" in said
    assert "Wat ging goed?, Wat je typte: Nieuw" in said
    assert "Ladders, Wat je typte: Levendig: 6" in said
    assert not any("Afspraak" in one for one in said)


def test_put_back_is_the_default_and_goes_to_the_form(
    scene: Scene, page: Page, dialog: RecoverDialog
) -> None:
    scene.press(Key.Key_Return)
    assert page.isVisible()
    assert page.story.went_well.text() == "Nieuw"


def test_later_changes_nothing(scene: Scene, dialog: RecoverDialog) -> None:
    scene.press(Key.Key_Escape)
    assert scene.dialogs() == []
    assert draft_text(scene) == "Nieuw"


def test_keep_the_old_is_in_the_bin(scene: Scene, dialog: RecoverDialog) -> None:
    scene.click(dialog.old)
    assert draft_text(scene) is None
    assert scene.services.history.last() == "draft_set_aside"


def test_a_record_that_moved_on_is_said(scene: Scene, page: Page) -> None:
    scene.go("today")
    leave_behind(scene, Report(went_well="Nieuw"))
    session = scene.session("Anneke", 3)
    scene.services.sessions.hold(session.id, session.revision, Report(went_well="Elders"))
    scene.services.drafts.keep(replace(subject(scene), revision=1), report_content(Report(went_well="Nieuw")))
    (waiting,) = scene.services.drafts.waiting()
    assert waiting.moved_on
    assert [(change.old, change.new) for change in waiting.changes] == [("Elders", "Nieuw")]


def test_a_draft_that_says_the_same_is_not_asked_about(scene: Scene, page: Page) -> None:
    leave_behind(scene, Report())
    assert scene.services.drafts.waiting() == ()
    assert scene.services.drafts.find(subject(scene)) is None


def test_the_concern_is_a_draft_of_its_own(scene: Scene, page: SessionPage) -> None:
    scene.click(page.foot.concern)
    dialog = scene.dialog(ConcernDialog)
    QTest.keyClicks(dialog.edit, "Sprak over de dood")
    scene.press(Key.Key_Escape)
    found = scene.services.drafts.find(subject(scene, DraftKind.CONCERN))
    assert found is not None
    assert found.content == {"concern": "Sprak over de dood"}
    scene.click(page.foot.concern)
    again = scene.dialog(ConcernDialog)
    assert again.edit.text() == "Sprak over de dood"
    assert again.restored.isVisible()
    scene.click(again.save)
    assert scene.session("Anneke", 3).report.concern == "Sprak over de dood"
    assert scene.services.drafts.find(subject(scene, DraftKind.CONCERN)) is None


def test_drafts_are_in_no_report_or_list(scene: Scene, page: SessionPage) -> None:
    leave_behind(scene, Report(went_well="geheim-concept", agreement="geheim-concept"))
    services: Services = scene.services
    assert "geheim-concept" not in repr(services.participants.dossier(scene.person("Anneke")))
    assert "geheim-concept" not in repr(services.today.day())


def test_an_addition_is_drafted_and_comes_back_as_an_addition(
    scene: Scene, page: SessionPage, qtbot: QtBot
) -> None:
    before = scene.session("Lan", 2)
    scene.go("session", before.id)
    scene.click(page.bars.state.button)
    QTest.keyClicks(page.story.agreement.editor, " Ook bellen.")
    page.drafting.flush()
    scene.settle()
    # The program dies here; a new form is opened.
    page.keeper = None
    page._dirty = False
    scene.go("session", before.id)
    assert page.amending
    assert page.story.agreement.text().endswith("Ook bellen.")
    assert scene.session("Lan", 2).report == before.report
