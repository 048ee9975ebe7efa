"""Changing, looking back, calling, reviewing, and what happened without a check."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.contact import Answer, ContactState, Outcome, ReviewConclusion
from tests.ui.contact.conftest import Scene
from tests.ui.stores import DAY
from ui.dialogs.contact_form import ContactForm
from ui.dialogs.look_back import LookBackDialog
from ui.dialogs.review import ReviewDialog
from ui.dialogs.unplanned_form import UnplannedForm
from ui.pages.contact.deeds import Deed
from ui.widgets.dialogs import Question

Key = Qt.Key


def test_changing_the_date_says_beforehand_what_opens_again(scene: Scene) -> None:
    contact = scene.titled("Schaken in de leeszaal")
    scene.services.contact.plan(contact.id)
    scene.go(contact.id)
    scene.click(scene.page.checklist.verdict.quiet[Deed.CHANGE])
    form = scene.dialog(ContactForm)
    assert not form.reopens.isVisible()
    form.form.day.set_date_value(DAY + timedelta(days=6))
    assert form.reopens.isVisible()
    said = form.reopens.text()
    assert "15 voorwaarden gaan weer open: R1, R3, R4, S1," in said
    assert "P1" not in said
    assert "niet meer gepland" in said
    scene.click(form.save)
    check = scene.check()
    assert check.state is ContactState.CHECKING
    assert check.contact.planned_at is None
    assert {s.condition.code for s in check.statuses if s.reopened_by} == set(
        said.partition(": ")[2].partition(".")[0].split(", ")
    )
    assert "Kijk opnieuw na, veranderd is de datum" in scene.verdict()


def test_what_was_answered_before_is_shown_and_one_key_confirms(scene: Scene) -> None:
    contact = scene.titled("Schaken in de leeszaal")
    facts = contact.facts
    people = "twee vaste schakers"
    scene.go(contact.id)
    scene.click(scene.page.checklist.verdict.quiet[Deed.CHANGE])
    form = scene.dialog(ContactForm)
    form.form.people.setText(people)
    scene.click(form.save)
    assert scene.check().contact.facts.people == people
    assert scene.check().contact.facts.slot == facts.slot
    row = scene.rows["P1"]
    row.take_focus()
    scene.settle()
    assert row.choice.value() == ""
    assert row.choice.accessibleDescription() == "vorige keer: ja"
    assert "Vorige keer: ja. Heropend door: de mensen." in row.details.text()
    scene.key(Key.Key_J)
    assert scene.rows["P1"].status.is_yes
    assert scene.rows["P1"].choice.accessibleDescription() == ""
    answers = [a for a in scene.check().contact.answers if a.condition == "P1"]
    assert [a.answer for a in answers] == [Answer.YES, Answer.YES]


def test_another_title_opens_nothing(scene: Scene) -> None:
    scene.go(scene.titled("Schaken in de leeszaal").id)
    scene.click(scene.page.checklist.verdict.quiet[Deed.CHANGE])
    form = scene.dialog(ContactForm)
    form.form.title.setText("Dammen in de leeszaal")
    assert not form.reopens.isVisible()
    scene.click(form.save)
    assert scene.check().state is ContactState.CLEARED
    assert scene.page.checklist.head.title.text() == "Dammen in de leeszaal"


def test_the_form_puts_each_problem_at_its_field(scene: Scene) -> None:
    scene.go(None, f"new:{scene.person('Fatima')}")
    form = scene.dialog(ContactForm)
    assert form.form.participant_id() == scene.person("Fatima")
    before = len(scene.services.contact.overview())
    scene.click(form.save)
    assert form.isVisible()
    wrong = {name for name, field in form.form.fields.items() if field.error}
    assert wrong == {"title", "people", "neutral_label"}
    assert form.form.title.hasFocus()
    assert len(scene.services.contact.overview()) == before
    form.reject()


def test_a_known_setting_fills_in_the_rest(scene: Scene) -> None:
    scene.go(None, f"new:{scene.person('Fatima')}")
    form = scene.dialog(ContactForm)
    known = scene.titled("Koffie in de buurtkas").facts
    form.form.setting.set_value(str(known.setting_id))
    form.form.setting.chosen.emit(form.form.setting.value())
    assert form.form.people.text() == "gastheer van de buurtkas"
    scene.click(form.save)
    made = scene.check().contact
    assert made.facts.setting_id == known.setting_id
    assert made.participant_id == scene.person("Fatima")
    assert len([s for s in scene.services.contact.settings() if s.id == known.setting_id]) == 1


@pytest.mark.parametrize("outcome", [Outcome.MIXED, Outcome.NOT_POSITIVE])
def test_a_disappointment_asks_for_a_call_and_a_review_frees_the_setting(
    scene: Scene, outcome: Outcome
) -> None:
    contact = scene.titled("Koffie in de buurtkas")
    scene.go(contact.id, "look_back")
    dialog = scene.dialog(LookBackDialog)
    scene.click(dialog.save)
    assert "Kies eerst hoe het was." in dialog.bar.text()
    scene.click(dialog.form.outcomes[outcome])
    assert "Bel uiterlijk wo 25 november" in dialog.form.follows.text()
    QTest.keyClicks(dialog.form.finest, "De geur van koffie.")
    scene.click(dialog.save)
    check = scene.check()
    assert check.contact.look_back is not None
    assert check.contact.look_back.outcome is outcome
    assert check.contact.look_back.to_please is None
    assert check.setting_blocked
    verdict = scene.page.checklist.verdict
    assert verdict.main.text() == "Teruggebeld"
    assert verdict.second.text() == "Bespreek de situatie…"
    assert "‘De geur van koffie.’" in scene.verdict()
    assert "Uiterlijk wo 25 november." in scene.verdict()
    scene.click(verdict.main)
    assert "Teruggebeld op di 24 november." in scene.verdict()
    assert verdict.main.text() == "Bespreek de situatie…"
    scene.click(verdict.main)
    review = scene.dialog(ReviewDialog)
    scene.click(review.save)
    assert "Kies eerst wat je nu doet." in review.bar.text()
    scene.click(review.choices[ReviewConclusion.ADAPT_SETTING])
    QTest.keyClicks(review.note, "Eerder komen.")
    scene.click(review.save)
    assert not scene.check().setting_blocked
    assert [r.note for r in scene.check().reviews if r.setting_id] == ["Eerder komen."]
    assert "Eerder komen." in scene.verdict()


def test_a_good_contact_asks_for_nothing_and_keeps_the_words(scene: Scene) -> None:
    scene.go(scene.titled("Koffie in de buurtkas").id, "look_back")
    dialog = scene.dialog(LookBackDialog)
    scene.click(dialog.form.outcomes[Outcome.POSITIVE])
    dialog.form.whom.setFocus()
    QTest.keyClick(dialog.form.whom, Key.Key_Space)
    QTest.keyClicks(dialog.form.part, "Schonk in.")
    scene.click(dialog.save)
    seen = scene.check().contact.look_back
    assert seen is not None
    assert (seen.own_part, seen.to_please) == ("Schonk in.", False)
    assert scene.page.checklist.verdict.main.isHidden()
    assert "Voor zichzelf." in scene.verdict()


def test_did_not_take_place_is_neutral(scene: Scene) -> None:
    scene.go(scene.titled("Koffie in de buurtkas").id, "look_back")
    dialog = scene.dialog(LookBackDialog)
    scene.click(dialog.form.outcomes[Outcome.DID_NOT_TAKE_PLACE])
    assert "Dat is goed." in dialog.form.follows.text()
    assert not dialog.form.finest.isVisible()
    scene.click(dialog.save)
    check = scene.check()
    assert check.state is ContactState.LOOKED_BACK
    assert not check.setting_blocked
    assert check.call_back_by is None


def test_the_call_is_asked_and_noted(scene: Scene) -> None:
    contact = scene.titled("Koken in het wijkhuis")
    scene.go(contact.id, "call_back")
    question = scene.dialog(Question)
    assert "ligt, niet aan de deelnemer" in question.text.text()
    scene.click(question.deed_button)
    seen = scene.check().contact.look_back
    assert seen is not None
    assert seen.called_back_on == DAY


def test_the_review_opens_by_its_destination_and_escape_closes_it(scene: Scene) -> None:
    contact = scene.titled("Koken in het wijkhuis")
    scene.go(contact.id, "review")
    dialog = scene.dialog(ReviewDialog)
    assert "Koken in het wijkhuis" in dialog.title_label.text()
    QTest.keyClick(dialog, Key.Key_Escape)
    scene.settle()
    assert scene.check().setting_blocked


def test_an_unplanned_contact_is_recorded_with_its_look_back_in_one_go(scene: Scene) -> None:
    scene.click(scene.page.overview.unplanned)
    form = scene.dialog(UnplannedForm)
    form.form.person.set_value(str(scene.person("Dirk")))
    form.form.day.set_date_value(DAY + timedelta(days=1))
    form.form.title.setText("Praatje bij de bakker")
    form.form.people.setText("bakker")
    form.form.neutral.setText("een praatje")
    scene.click(form.save)
    assert form.seen.isVisible()
    scene.click(form.seen.outcomes[Outcome.MIXED])
    scene.click(form.save)
    assert form.form.fields["date"].error
    assert form.form.isVisible()
    form.form.day.set_date_value(DAY - timedelta(days=1))
    scene.click(form.save)
    scene.click(form.save)
    check = scene.check()
    assert check.contact.unplanned
    assert check.state is ContactState.LOOKED_BACK
    assert check.contact.look_back is not None
    assert check.contact.look_back.outcome is Outcome.MIXED
    assert check.setting_blocked
    assert "zonder dat de voorwaarden vooraf waren nagekeken" in scene.verdict()
    scene.workspace.undo()
    scene.settle()
    titles = [row.contact.facts.title for row in scene.services.contact.overview()]
    assert "Praatje bij de bakker" not in titles
