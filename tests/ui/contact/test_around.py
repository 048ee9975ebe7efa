"""Around the checklist: known settings, the ladder, the table, history, sheets, the week."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.domain.contact import Answer, ContactSize, ContactState, Outcome
from desktop.language import set_language
from desktop.services.contact_papers import ContactSheet
from desktop.services.document import Way
from desktop.services.office import Services
from desktop.services.practice import PASSWORD
from tests.ui.contact.conftest import Scene
from tests.ui.contact.test_checklist import Stage
from tests.ui.contact.test_overview import lines
from ui.dialogs.contact_form import ContactForm
from ui.dialogs.contact_history import ContactHistory
from ui.dialogs.contact_sheets import ContactSheetsDialog
from ui.dialogs.contact_table import ContactAtTable
from ui.dialogs.look_back import LookBackDialog
from ui.dialogs.setting_form import SettingDialog
from ui.dialogs.setting_pack import OwnConditionsDialog
from ui.dialogs.unplanned_form import UnplannedForm
from ui.pages.contact.verdict_lines import entries_of, head_of
from ui.papers.leaving import LeavingDialog

Key = Qt.Key


def words_on(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


# Known settings


def test_a_known_setting_is_noted_changed_taken_off_and_brought_back(scene: Scene) -> None:
    scene.click(scene.page.overview.known)
    library = scene.page.library
    assert scene.page.stack.currentWidget() is library
    before = len(library.model.rows)
    scene.click(library.new)
    form = scene.dialog(SettingDialog)
    scene.click(form.save)
    assert form.fields["name"].error
    form.texts["name"].setText("Kookclub")
    form.texts["neutral_label"].setText("samen koken")
    form.texts["people"].setText("kookclub van Annie")
    assert "‘Annie’ lijkt op een naam" in form.hint.text()
    form.how_many.set_value("two")
    scene.click(form.save)
    shown = library.chosen()
    assert shown is not None
    assert (shown.setting.name, shown.setting.size) == ("Kookclub", ContactSize.TWO)
    assert "Er is nog niemand geweest." in library.about.text()
    scene.click(library.remove)
    assert len(library.model.rows) == before
    scene.services.history.undo()
    scene.page.refresh()
    scene.settle()
    assert len(library.model.rows) == before + 1


def test_a_check_begins_in_a_known_setting_with_what_is_known_of_it(scene: Scene) -> None:
    scene.go(None, "settings")
    library = scene.page.library
    row = next(n for n, one in enumerate(library.model.rows) if "Schaken" in one.setting.name)
    library.table.setCurrentIndex(library.model.index(row, 0))
    scene.click(library.start)
    form = scene.dialog(ContactForm).form
    assert (form.title.text(), form.people.text()) == ("Schaken in de leeszaal", "één vaste schaker")
    assert form.setting_id() == library.model.rows[row].setting.id


def test_signals_are_about_the_setting(scene: Scene) -> None:
    scene.go(None, "settings")
    library = scene.page.library
    row = next(n for n, one in enumerate(library.model.rows) if "Koken" in one.setting.name)
    library.table.setCurrentIndex(library.model.index(row, 0))
    said = library.about.text()
    assert "Hier eerder: 1 × niet positief." in said
    assert not any(one.name in said for one in scene.services.participants.overview())
    scene.click(library.remove)
    assert any("Koken" in one.setting.name for one in library.model.rows)


# The form


def test_the_form_begins_on_the_rung_that_is_proposed_and_explains(scene: Scene) -> None:
    scene.page.begin(scene.person("Fatima"))
    scene.settle()
    form = scene.dialog(ContactForm).form
    assert form.chosen_size() is ContactSize.ONE
    assert "Begin met één vertrouwd persoon. Na 2 fijne ontmoetingen met één" in form.hint.text()
    form.how_many.set_value("group")
    form.changed.emit()
    assert "grotere stap" in form.hint.text()
    form.people.setText("buurvrouw Annie")
    assert "‘Annie’ lijkt op een naam" in form.hint.text()
    for edit, text in ((form.title, "Thee"), (form.neutral, "thee")):
        edit.setText(text)
    scene.click(scene.dialog(ContactForm).save)
    assert scene.check().contact.facts.size is ContactSize.GROUP
    assert "Een grotere stap" in scene.verdict()


def test_the_week_leaves_the_other_weeks_out(scene: Scene) -> None:
    overview = scene.page.overview
    overview.week.set_value("2026-11-30")
    overview.week.chosen.emit(overview.week.value())
    assert lines(scene) == ["checking", "Soep eten in de buurtkas"]
    overview.show_all()
    assert len(lines(scene)) == 12


# At the table


@pytest.mark.parametrize(("language", "keys"), [("nl", "JNW"), ("en", "YND")])
def test_nineteen_questions_at_the_table_name_nobody_and_end_behind_the_password(
    stage: Stage, practice_services: Services, language: str, keys: str
) -> None:
    set_language(language)
    scene = stage(practice_services)
    scene.go(scene.new_contact())
    scene.click(scene.page.checklist.table_button)
    [table] = scene.page.findChildren(ContactAtTable)
    people = [row.name for row in scene.services.participants.overview()]
    for number in range(19):
        assert table.at == number
        shown = words_on(table)
        assert not any(name in shown for name in people)
        QTest.keyClicks(table.page, keys[number] if number < 3 else keys[0])
        scene.qtbot.waitUntil(lambda: not table._seen.isActive())
    scene.settle()
    answers = {one.condition: one.answer for one in scene.check().contact.answers}
    assert len(answers) == 19
    assert [answers[code] for code in ("R1", "R3", "R4")] == [Answer.YES, Answer.NO, Answer.UNKNOWN]
    assert table.stack.currentWidget() is table.cover
    table.close()
    assert table.isVisible()
    table.cover.gate.password.setText("verkeerd")
    scene.click(table.cover.back)
    assert table.cover.gate.field.error
    assert table.isVisible()
    table.cover.gate.password.setText(PASSWORD)
    with scene.qtbot.waitSignal(table.accepted):
        table.cover.back.click()
    scene.settle()
    assert scene.rows["R1"].choice.value() == "yes"


def test_escape_at_the_table_covers_and_does_not_close(scene: Scene) -> None:
    scene.go(scene.new_contact())
    scene.click(scene.page.checklist.table_button)
    [table] = scene.page.findChildren(ContactAtTable)
    QTest.keyClick(table, Key.Key_Escape)
    assert table.stack.currentWidget() is table.cover
    scene.click(table.cover.on)
    assert table.stack.currentWidget() is table.page
    QApplication.closeAllWindows()
    assert table.isVisible()
    for _ in range(5):
        table.cover.gate.tries.wrong()
    table.cover.gate.password.setText(PASSWORD)
    scene.click(table.cover.back)
    assert "Wacht 5 seconden" in table.cover.gate.field.error
    assert table.isVisible()
    table.cover.gate.tries.right()
    table.accept()
    scene.settle()


# History and sheets


def test_the_history_tells_every_answer_with_its_time(scene: Scene) -> None:
    contact = scene.new_contact(yes=True)
    scene.services.contact.answer(contact, "P2", Answer.UNKNOWN)
    scene.services.contact.answer(contact, "P2", Answer.YES)
    scene.services.contact.plan(contact)
    scene.go(contact)
    scene.click(scene.page.checklist.history_button)
    said = words_on(scene.dialog(ContactHistory))
    assert "Gepland: alle harde voorwaarden waren ja" in said
    assert said.count("P2  Niet vragen naar het probleem") == 1
    assert "weet niet" in said
    assert "di 24 nov" in said


def test_a_sheet_is_seen_before_it_is_saved(scene: Scene, tmp_path: Path) -> None:
    scene.go(scene.titled("Soep eten in de buurtkas").id)
    scene.click(scene.page.checklist.print_button)
    dialog = scene.dialog(ContactSheetsDialog)
    scene.qtbot.waitUntil(lambda: dialog.document is not None)
    assert dialog.chosen() is ContactSheet.CHECKLIST
    assert "Geen namen" in dialog.leaving.text()
    dialog.kinds[ContactSheet.WHY_NOT_YET].click()
    scene.qtbot.waitUntil(lambda: dialog.document is not None and "waarom" in dialog.document.file_name)
    assert not dialog.named.isVisible()
    shown = dialog.document
    assert shown is not None
    target = tmp_path / "blad.pdf"
    dialog.way_out.ask_path = lambda _name, then: then(target)
    dialog.save()
    scene.qtbot.waitUntil(lambda: "Bewaard: blad.pdf." in scene.said)
    assert target.read_bytes() == shown.pdf


def test_a_sheet_with_the_name_asks_to_whom_it_goes_and_keeps_it(scene: Scene, tmp_path: Path) -> None:
    contact = scene.titled("Soep eten in de buurtkas")
    scene.go(contact.id)
    scene.click(scene.page.checklist.print_button)
    dialog = scene.dialog(ContactSheetsDialog)
    dialog.named.setChecked(True)
    scene.qtbot.waitUntil(lambda: dialog.document is not None)
    target = tmp_path / "blad.pdf"
    dialog.way_out.ask_path = lambda _name, then: then(target)
    dialog.save()
    scene.settle()
    asked = scene.dialog(LeavingDialog)
    assert "De naam staat erin." in words_on(asked)
    assert not target.exists()
    asked.recipient.setText("de huisarts")
    scene.click(asked.deed)
    scene.qtbot.waitUntil(lambda: "Bewaard: blad.pdf." in scene.said)
    (kept,) = scene.services.documents.handed_over(contact.participant_id)
    assert (kept.document, kept.way, kept.recipient) == ("checklist", Way.SAVE, "de huisarts")


def test_after_a_contact_that_fell_short_the_kind_sheet_is_one_tick_away(scene: Scene) -> None:
    contact = scene.titled("Koffie in de buurtkas")
    scene.go(contact.id, "look_back")
    dialog = scene.dialog(LookBackDialog)
    dialog.form.outcomes[Outcome.POSITIVE].click()
    assert not dialog.form.sheet.isVisible()
    dialog.form.outcomes[Outcome.MIXED].click()
    assert dialog.form.sheet.isVisible()
    dialog.form.sheet.setChecked(True)
    scene.click(dialog.save)
    assert scene.check().state is ContactState.LOOKED_BACK
    sheets = scene.dialog(ContactSheetsDialog)
    assert sheets.chosen() is ContactSheet.NOT_YOUR_FAULT


def test_an_unplanned_contact_that_fell_short_offers_the_sheet_too(scene: Scene) -> None:
    scene.click(scene.page.overview.unplanned)
    dialog = scene.dialog(UnplannedForm)
    for edit in (dialog.form.title, dialog.form.people, dialog.form.neutral):
        edit.setText("buren")
    scene.click(dialog.save)
    dialog.seen.outcomes[Outcome.NOT_POSITIVE].click()
    dialog.seen.sheet.setChecked(True)
    scene.click(dialog.save)
    assert scene.dialog(ContactSheetsDialog).chosen() is ContactSheet.NOT_YOUR_FAULT
    assert scene.check().contact.unplanned


# Own conditions


def test_own_conditions_are_shown_before_they_are_taken(scene: Scene, tmp_path: Path) -> None:
    dialog = OwnConditionsDialog(scene.desk, scene.page)
    dialog.open()
    scene.settle()
    assert dialog.deed.is_blocked
    path = tmp_path / "eigen.toml"
    head = 'id = "brink"\nversion = "1.0"\nname = { nl = "De Brink", en = "The Brink" }\n'
    path.write_text(f'{head}drop = ["P2"]')
    dialog.read(path)
    scene.qtbot.waitUntil(dialog.trouble.isVisible)
    assert "‘drop’" in dialog.trouble.text()
    path.write_text(f'{head}drop = ["S5"]')
    dialog.read(path)
    scene.qtbot.waitUntil(lambda: dialog.own is not None)
    assert "De Brink, versie 1.0: 1 verschil." in dialog.facts.text()
    assert "S5 Klein en kort: vervalt" in words_on(dialog)
    scene.click(dialog.deed)
    assert scene.services.packs.chosen() == ("brink", "1.0")


# The verdict


@pytest.mark.parametrize("answer", [Answer.NO, Answer.UNKNOWN])
def test_each_hard_condition_says_what_to_do_in_the_verdict(scene: Scene, answer: Answer) -> None:
    pack = scene.services.pack
    contact = scene.new_contact(yes=True)
    for condition in pack.conditions:
        if not condition.hard or condition.computed:
            continue
        scene.services.contact.answer(contact, condition.code, answer)
        check = scene.services.contact.check(contact)
        [entry] = [one for one in entries_of(check, pack) if one.code]
        assert (entry.code, entry.title) == (condition.code, condition.label["nl"])
        assert entry.text == condition.when_no["nl"]
        assert head_of(check).text == "Nog niet: 1 harde voorwaarde open"
        scene.services.contact.answer(contact, condition.code, Answer.YES)
