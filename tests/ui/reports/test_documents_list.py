"""Every document from one page: found by keyboard, shown as chosen, behind a password when asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.audit_log import AuditQuestion
from desktop.domain.participants import Consent, ConsentPurpose
from desktop.domain.privacy import ShareReason
from desktop.services.document import About
from desktop.services.documents import PaperHabits
from desktop.services.kinds import KINDS
from desktop.services.office import Services
from tests.ui.reports.conftest import Open
from tests.ui.reports.test_reports_page import People, click, out, saved_in, settled, text_of, typed
from ui.dialogs.sharing_reason import SharingReasonDialog
from ui.pages.reports import ReportsPage
from ui.papers.printing import habits_of, pages_to_print, set_habits


def choose(page: ReportsPage, qtbot: QtBot, kind: str) -> str:
    """Choose a document; gives its text."""
    page.choice_panel.items[kind].click()
    assert page.kind.id == kind
    return text_of(settled(page, qtbot).pdf)


def test_a_document_is_found_and_chosen_by_keyboard(page: ReportsPage, qtbot: QtBot) -> None:
    search = page.search_field()
    assert search is page.choice_panel.search
    search.setFocus()
    QTest.keyClicks(search, "koelkast")
    visible = [kind for kind, item in page.choice_panel.items.items() if item.isVisible()]
    assert visible == ["handout"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert page.kind.id == "handout"
    assert "Dekker" not in text_of(settled(page, qtbot).pdf)
    page.choice_panel.search.setText("zzz")
    assert page.choice_panel.nothing.isVisible()
    assert page.choice_panel.elsewhere.isVisible()


def test_every_document_is_shown_or_says_what_to_do_first(page: ReportsPage, qtbot: QtBot) -> None:
    for kind in KINDS:
        page.choice_panel.items[kind.id].click()
        number = page._newest
        qtbot.waitUntil(lambda: page.shown is not None or page.options.saving.is_blocked)
        assert number <= page._newest
        assert page.options.person_group.isVisibleTo(page) == (kind.about in {About.ONE, About.ONE_OR_BLANK})
        assert page.options.question.isVisibleTo(page) == kind.asks_supervisor
        if page.shown is None:
            assert page.hint.sentence.text()
        else:
            assert page.shown.kind == kind.id


def test_the_preview_follows_each_choice(page: ReportsPage, qtbot: QtBot) -> None:
    text = choose(page, qtbot, "handout")
    assert "Nel Dekker" not in text
    page.options.by_name.setChecked(True)
    assert page.shown is None
    assert "Nel Dekker" in text_of(settled(page, qtbot).pdf)
    before = settled(page, qtbot).file_name
    page.options.item.setFocus()
    QTest.keyClick(page.options.item, Qt.Key.Key_Up)
    assert settled(page, qtbot).file_name != before
    colour = settled(page, qtbot).pdf
    page.options.ink.setFocus()
    QTest.keyClick(page.options.ink, Qt.Key.Key_Right)
    assert settled(page, qtbot).pdf != colour
    page.choice_panel.items["agenda_day"].click()
    settled(page, qtbot)
    assert not page.options.by_name.isChecked(), "a name is asked for again for each document"


def test_exercises_are_chosen_for_the_sheet_and_are_all_back_for_another(
    page: ReportsPage, qtbot: QtBot
) -> None:
    every = choose(page, qtbot, "handout")
    checks = page.options.item_parts.checks
    assert len(checks) > 1
    assert all(check.isChecked() and check.text() in every for check in checks.values())
    title, off = next((one, check) for one, check in checks.items())
    off.setFocus()
    QTest.keyClick(off, Qt.Key.Key_Space)
    text = " ".join(text_of(settled(page, qtbot).pdf).split())
    assert off.text() not in text
    assert title in page.options.item_parts.checks, "the ticks stay while the sheet is drawn again"
    assert page.options.choices().parts == frozenset(checks) - {title}
    for check in checks.values():
        check.setChecked(False)
    nothing = page.options.item_parts.nothing
    assert nothing is not None
    assert not nothing.isHidden()
    assert text_of(settled(page, qtbot).pdf) == every
    QTest.keyClick(page.options.item, Qt.Key.Key_Up)
    settled(page, qtbot)
    assert page.options.choices().parts is None
    choose(page, qtbot, "progress")
    assert page.options.item_parts.isHidden()


def test_the_old_page_stays_until_the_new_one_is_there(page: ReportsPage, qtbot: QtBot) -> None:
    settled(page, qtbot)
    qtbot.waitUntil(lambda: not page.preview.sheet._image.isNull())
    typed(page, "went_well").setChecked(True)
    assert page.shown is None
    assert not page.preview.sheet._image.isNull()
    settled(page, qtbot)


def test_free_text_is_off_again_after_another_document(page: ReportsPage, qtbot: QtBot) -> None:
    typed(page, "went_well").setChecked(True)
    settled(page, qtbot)
    choose(page, qtbot, "caseload")
    choose(page, qtbot, "progress")
    assert not page.options.parts.has_free_text


def test_somebody_elses_name_in_own_text_is_marked_and_asked_about(
    page: ReportsPage, qtbot: QtBot, practice_services: Services, people: People
) -> None:
    from dataclasses import replace

    participant = practice_services.participants.dossier(people["Nel Dekker"].id).participant
    details = replace(participant.details, goal="weer kaarten")
    page.desk.do(
        page, lambda s: s.participants.change(participant.id, participant.revision, details), undoable=False
    )
    with qtbot.waitSignal(page.desk.changed):
        page.options.question.edit.setPlainText("Mag haar zus Truus een keer mee?")
    settled(page, qtbot)
    qtbot.waitUntil(lambda: len(page.preview.sheet.marks) == 1)
    assert "‘Truus’" in page.name_bar.text()
    (mark,) = page.preview.sheet.marks
    assert 0 < mark.x() < 1
    assert 0 < mark.width() < 0.2


def test_the_password_opens_the_pdf_and_nothing_else_does(
    page: ReportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    secret = page.options.secret
    secret.wanted.setChecked(True)
    QTest.keyClicks(secret.edit, "kort")
    click(page.options.saving)
    assert "minstens 8 tekens" in secret.field.error
    secret.edit.setText("vier losse woorden")
    folder = tmp_path / "uit"
    folder.mkdir()
    pdf = saved_in(page, qtbot, folder).read_bytes()
    reader = pypdf.PdfReader(BytesIO(pdf))
    assert b"/R 6" in pdf, "AES-256"
    assert b"/AESV3" in pdf
    assert reader.decrypt("vier losse woorden!") is pypdf.PasswordType.NOT_DECRYPTED
    assert reader.decrypt("vier losse woorden") is not pypdf.PasswordType.NOT_DECRYPTED
    choose(page, qtbot, "caseload")
    assert not secret.wanted.isChecked()
    assert secret.value() == ""


def test_to_whom_is_written_down_and_never_offered_again(
    page: ReportsPage, qtbot: QtBot, practice_services: Services, people: People, tmp_path: Path
) -> None:
    settled(page, qtbot)
    page.way_out.ask_path = lambda suggested, then: then(tmp_path / Path(suggested).name)
    with qtbot.waitSignal(page.desk.said):
        out(page, page.options.saving, "Joke, werkbegeleider")
    (kept,) = practice_services.documents.handed_over(people["Nel Dekker"].id)
    assert kept.recipient == "Joke, werkbegeleider"
    settled(page, qtbot)
    click(page.options.saving)
    from tests.ui.reports.test_reports_page import leaving

    assert leaving(page).recipient.text() == ""


def test_where_consent_was_refused_nothing_leaves_without_a_reason(
    page: ReportsPage, qtbot: QtBot, practice_services: Services, people: People, tmp_path: Path
) -> None:
    settled(page, qtbot)
    nel = people["Nel Dekker"].id
    person = practice_services.participants.dossier(nel).participant
    refusal = Consent(ConsentPurpose.SUPERVISION, given=False, on=date(2026, 11, 2))
    details = replace(person.details, consents=(refusal,))
    practice_services.participants.change(nel, person.revision, details)
    page.way_out.ask_path = lambda suggested, then: then(tmp_path / "uit" / Path(suggested).name)
    (tmp_path / "uit").mkdir()

    def asked() -> list[SharingReasonDialog]:
        return [one for one in page.window().findChildren(SharingReasonDialog) if one.isVisible()]

    click(page.options.saving)
    qtbot.waitUntil(lambda: bool(asked()))
    (why,) = asked()
    assert why.deed.is_blocked
    why.choices[ShareReason.SAFETY].click()
    click(why.deed)
    from tests.ui.reports.test_reports_page import leaving, steps

    qtbot.waitUntil(lambda: bool(steps(page)))
    assert list((tmp_path / "uit").iterdir()) == []
    with qtbot.waitSignal(page.desk.said):
        click(leaving(page).deed)
    assert len(list((tmp_path / "uit").iterdir())) == 1
    newest = practice_services.audit_log.lines(AuditQuestion(nel, limit=5)).lines
    assert "shared_despite_safety" in {line.action for line in newest}


def test_folder_and_printer_come_back_after_unlocking(
    page: ReportsPage, qtbot: QtBot, open_page: Open, practice_services: Services, tmp_path: Path
) -> None:
    folder = tmp_path / "uit"
    folder.mkdir()
    saved_in(page, qtbot, folder)
    qtbot.waitUntil(lambda: practice_services.documents.habits().folder == str(folder))
    other = open_page(practice_services, None)
    settled(other, qtbot)
    assert other.way_out.folder == folder


def test_a_printer_is_set_as_the_last_time(qapp: object) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    set_habits(printer, PaperHabits(two_sided="long", grey=True))
    kept = habits_of(printer, PaperHabits("/map"))
    assert (kept.folder, kept.grey) == ("/map", True)
    assert kept.two_sided in {"long", "none"}
    assert printer.copyCount() == 1


def test_reversed_pages_and_copies_are_painted_in_that_order(qapp: object) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    assert pages_to_print(3, printer) == [0, 1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_to_print(3, printer) == [2, 1, 0]
    printer.setFromTo(1, 2)
    assert pages_to_print(3, printer) == [1, 0]
