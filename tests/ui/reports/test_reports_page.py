"""What is seen is what is saved; without a name unless asked, without free text unless asked each time."""

from __future__ import annotations

import threading
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
import sqlalchemy as sa
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.errors import NoSpace
from desktop.domain.participants import ParticipantDetails
from desktop.services.documents import PaperHabits
from desktop.services.office import Services
from desktop.services.participants import ListedParticipant
from desktop.services.reporting import ProgressChoices
from desktop.services.trajectories import MAX_QUESTION
from desktop.storage import tables
from tests.ui.reports.conftest import Open
from ui.desk import Destination
from ui.pages.reports import ReportsPage
from ui.papers.document import Document
from ui.papers.leaving import LeavingDialog
from ui.widgets.buttons import Button
from ui.widgets.fields import Check

NAME = "Nel Dekker"
People = dict[str, ListedParticipant]


def click(button: Button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def settled(page: ReportsPage, qtbot: QtBot) -> Document:
    qtbot.waitUntil(lambda: page.shown is not None)
    assert page.shown is not None
    return page.shown


def typed(page: ReportsPage, section: str) -> Check:
    """The tick of a section with text that somebody typed."""
    return page.options.parts.checks[section]


def steps(page: ReportsPage) -> list[LeavingDialog]:
    """The last step before something leaves, once the store has said whether consent stands in the way."""
    workers = page.desk._store_worker, page.desk._paper_worker

    def open_now() -> list[LeavingDialog]:
        return [one for one in page.window().findChildren(LeavingDialog) if one.isVisible()]

    loop = QEventLoop()
    while not open_now() and any(one.busy for one in workers):
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return open_now()


def leaving(page: ReportsPage) -> LeavingDialog:
    """The last step before something leaves."""
    (dialog,) = steps(page)
    return dialog


def out(page: ReportsPage, button: Button, recipient: str = "") -> None:
    """Press Bewaar or Druk af as soon as the newest choices are shown, and agree to what leaves."""
    click(button)
    for dialog in steps(page):
        dialog.recipient.setText(recipient)
        click(dialog.deed)


def saved_in(page: ReportsPage, qtbot: QtBot, folder: Path) -> Path:
    """Press Bewaar PDF and answer the file dialog with the suggested name in ``folder``."""
    page.way_out.ask_path = lambda suggested, then: then(folder / Path(suggested).name)
    with qtbot.waitSignal(page.desk.said) as said:
        click(page.options.saving)
        qtbot.waitUntil(lambda: bool(page.window().findChildren(LeavingDialog)))
        click(leaving(page).deed)
    text, undoable = said.args
    assert not undoable
    found = list(folder.glob("*.pdf"))
    assert len(found) == 1
    assert text == f"Bewaard: {found[0].name}."
    return found[0]


def exports(practice_services: Services) -> int:
    with practice_services.place.store.read() as unit:
        found = unit._rows.connection.execute(
            sa.select(sa.func.count()).where(tables.audit.c.action == "exported_progress")
        )
        return int(found.scalar_one())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "uit"
    made.mkdir()
    return made


# --- the preview


def test_the_preview_shows_the_very_document_with_its_page_count(page: ReportsPage, qtbot: QtBot) -> None:
    document = settled(page, qtbot)
    assert document.pages == len(pypdf.PdfReader(BytesIO(document.pdf)).pages)
    assert page.preview.count.text() == f"bladzijde 1 van {document.pages}"
    qtbot.waitUntil(lambda: "Voortgang" in page.preview.area.accessibleDescription())
    shown = page.preview.sheet.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() - 4) == Qt.GlobalColor.white
    assert dark_pixels(shown) > 200


def dark_pixels(image: QImage) -> int:
    points = ((x, y) for x in range(4, image.width() - 4, 2) for y in range(4, image.height() - 4, 2))
    return sum(image.pixelColor(x, y).lightness() < 90 for x, y in points)


def test_free_text_adds_pages_that_can_be_turned_by_keyboard(page: ReportsPage, qtbot: QtBot) -> None:
    typed(page, "went_well").setChecked(True)
    document = settled(page, qtbot)
    assert document.pages == 2
    assert page.preview.count.text() == "bladzijde 1 van 2"
    QTest.keyClick(page.preview.area, Qt.Key.Key_PageDown)
    assert page.preview.count.text() == "bladzijde 2 van 2"
    qtbot.waitUntil(lambda: "Bijlage" in page.preview.area.accessibleDescription())
    QTest.keyClick(page.preview.area, Qt.Key.Key_PageDown)
    assert page.preview.count.text() == "bladzijde 2 van 2"
    QTest.keyClick(page.preview.area, Qt.Key.Key_PageUp)
    assert page.preview.count.text() == "bladzijde 1 van 2"


def test_enlarged_the_page_is_drawn_sharp_and_wide(page: ReportsPage, qtbot: QtBot) -> None:
    small = page.preview.sheet.width()
    click(page.preview.zoom)
    assert page.preview.zoom.text() == "Verklein"
    assert page.preview.sheet.width() >= 780 > small
    assert not page.choice_panel.isVisible()
    click(page.preview.zoom)
    assert page.choice_panel.isVisible()
    qtbot.waitUntil(lambda: page.preview.sheet.width() == small)


def test_the_language_of_the_document_follows_the_choice(page: ReportsPage, qtbot: QtBot) -> None:
    page.options.language.set_value("en")
    page.options.language.chosen.emit("en")
    document = settled(page, qtbot)
    assert "Progress, week" in text_of(document.pdf)
    assert document.file_name.startswith("opmaat-progress-")


def test_only_the_newest_choice_is_shown(
    page: ReportsPage, qtbot: QtBot, practice_services: Services, people: People
) -> None:
    shown: list[Document] = []
    page.preview.wanted.connect(lambda document, _page, _size: shown.append(document))
    for _ in range(4):
        typed(page, "went_well").toggle()
        typed(page, "interpretation").toggle()
    typed(page, "went_well").setChecked(True)
    last = settled(page, qtbot)
    assert {document.pdf for document in shown} == {last.pdf}
    choices = ProgressChoices(went_well=True)
    assert practice_services.reporting.progress(people[NAME].id, choices).notes
    assert last.pages == 2


def test_a_slow_drawing_is_announced_and_a_fast_one_is_not(page: ReportsPage, qtbot: QtBot) -> None:
    assert page.preview.busy.isHidden()
    hold = threading.Event()
    page.desk.draw(page, hold.wait, lambda _held: None)
    typed(page, "went_well").setChecked(True)
    assert page.preview.busy.isHidden()
    qtbot.waitUntil(page.preview.busy.isVisible)
    hold.set()
    settled(page, qtbot)
    assert page.preview.busy.isHidden()


# --- saving


def test_the_saved_file_is_the_preview_and_holds_no_name(
    page: ReportsPage, qtbot: QtBot, practice_services: Services, folder: Path, people: People
) -> None:
    document = settled(page, qtbot)
    before = exports(practice_services)
    path = saved_in(page, qtbot, folder)
    pdf = path.read_bytes()
    assert pdf == document.pdf
    metadata = str(pypdf.PdfReader(BytesIO(pdf)).metadata)
    code = people[NAME].code
    for word in ("Nel", "Dekker"):
        assert word not in text_of(pdf)
        assert word not in metadata
        assert word not in path.name
    assert code in text_of(pdf)
    assert code in path.name
    assert exports(practice_services) == before + 1
    assert [file.name for file in folder.iterdir()] == [path.name]


def test_with_name_the_file_has_the_name_inside_and_the_code_outside(
    page: ReportsPage, qtbot: QtBot, folder: Path
) -> None:
    page.options.by_name.setChecked(True)
    path = saved_in(page, qtbot, folder)
    assert NAME in text_of(path.read_bytes())
    assert "Dekker" not in path.name
    assert "naam en code" in page.options.leaving.text()


def test_saving_right_after_a_choice_waits_for_what_is_chosen(
    page: ReportsPage, qtbot: QtBot, folder: Path
) -> None:
    typed(page, "went_well").setChecked(True)
    assert page.shown is None
    path = saved_in(page, qtbot, folder)
    assert "Bijlage" in text_of(path.read_bytes())


def test_the_folder_is_remembered_for_the_next_time(page: ReportsPage, qtbot: QtBot, folder: Path) -> None:
    saved_in(page, qtbot, folder)
    suggested: list[str] = []
    page.way_out.ask_path = lambda name, _then: suggested.append(name)
    out(page, page.options.saving)
    assert [Path(name).parent for name in suggested] == [folder]


def test_a_folder_that_cannot_be_written_is_said_in_words(
    page: ReportsPage, qtbot: QtBot, practice_services: Services, tmp_path: Path
) -> None:
    wall = tmp_path / "bestand"
    wall.write_text("dit is geen map", "utf-8")
    before = exports(practice_services)
    page.way_out.ask_path = lambda suggested, then: then(wall / Path(suggested).name)
    out(page, page.options.saving)
    qtbot.waitUntil(page.trouble_bar.isVisible)
    assert page.trouble_bar.text().startswith("Niet bewaard.")
    assert "Kies een andere map" in page.trouble_bar.text()
    assert page.shown is not None
    assert exports(practice_services) == before
    assert wall.read_text("utf-8") == "dit is geen map"


def test_a_full_disk_is_said_in_words_and_the_old_file_stays(
    page: ReportsPage, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved_in(page, qtbot, folder)
    kept = path.read_bytes()

    def full(target: Path, data: bytes) -> None:
        raise NoSpace(path=str(target))

    monkeypatch.setattr("ui.papers.way_out.save_document", full)
    out(page, page.options.saving)
    qtbot.waitUntil(page.trouble_bar.isVisible)
    assert "De schijf is vol" in page.trouble_bar.text()
    assert path.read_bytes() == kept


def test_the_file_dialog_of_the_system_never_stops_the_window(
    page: ReportsPage, qtbot: QtBot, folder: Path
) -> None:
    settled(page, qtbot)
    page.way_out.habits = PaperHabits(str(folder))
    out(page, page.options.saving)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert page.shown is not None
    with qtbot.waitSignal(page.desk.said):
        dialog.accept()
    assert [file.name for file in folder.iterdir()] == [page.shown.file_name]


def test_escape_in_the_file_dialog_saves_nothing(
    page: ReportsPage, qtbot: QtBot, practice_services: Services
) -> None:
    before = exports(practice_services)
    out(page, page.options.saving)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert exports(practice_services) == before
    assert page.trouble_bar.isHidden()


# --- what leaves


def test_what_leaves_is_named_and_follows_the_choices(page: ReportsPage, qtbot: QtBot) -> None:
    leaving = page.options.leaving
    assert leaving.text().startswith(f"Dit gaat mee: code {settled_code(page)}, week en fase, doel")
    assert leaving.text().endswith("Geen naam, geen andere eigen tekst.")
    typed(page, "went_well").setChecked(True)
    settled(page, qtbot)
    assert "wat goed ging, gezien en gehoord, afspraken" in leaving.text()
    assert leaving.text().endswith("Geen naam.")
    typed(page, "interpretation").setChecked(True)
    settled(page, qtbot)
    assert "je inschatting" in leaving.text()


def settled_code(page: ReportsPage) -> str:
    return page.options.by_code.text().rsplit(" ", 1)[-1]


def test_free_text_and_name_are_off_on_every_arrival(page: ReportsPage, qtbot: QtBot, people: People) -> None:
    def all_off() -> bool:
        choices = page.options.choices()
        return not choices.named and not choices.sections

    assert all_off()
    typed(page, "went_well").setChecked(True)
    typed(page, "interpretation").setChecked(True)
    page.options.by_name.setChecked(True)
    settled(page, qtbot)
    page.arrive(Destination("reports", people[NAME].id))
    assert all_off()
    document = settled(page, qtbot)
    assert "Bijlage" not in text_of(document.pdf)
    assert NAME not in text_of(document.pdf)


def test_another_participant_begins_without_free_text(
    page: ReportsPage, qtbot: QtBot, people: People
) -> None:
    typed(page, "went_well").setChecked(True)
    settled(page, qtbot)
    page.options.person.setFocus()
    QTest.keyClick(page.options.person, Qt.Key.Key_Down)
    assert not page.options.choices().sections
    document = settled(page, qtbot)
    assert document.about == page.options.participant() != people[NAME].id


# --- the question


def test_the_question_is_saved_and_stands_in_the_preview(
    page: ReportsPage, qtbot: QtBot, practice_services: Services, people: People
) -> None:
    with qtbot.waitSignal(page.desk.changed):
        QTest.keyClicks(page.options.question.edit, "Mag week 5 langer duren?")
    document = settled(page, qtbot)
    trajectory = practice_services.participants.dossier(people[NAME].id).trajectory
    assert trajectory is not None
    assert trajectory.supervisor_question == "Mag week 5 langer duren?"
    assert "Mag week 5 langer duren?" in text_of(document.pdf).replace("\n", " ")
    assert "je vraag" in page.options.leaving.text()


def test_saving_takes_the_question_along_that_was_just_typed(
    page: ReportsPage, qtbot: QtBot, folder: Path
) -> None:
    QTest.keyClicks(page.options.question.edit, "Hoe nu verder?")
    path = saved_in(page, qtbot, folder)
    assert "Hoe nu verder?" in text_of(path.read_bytes())


def test_leaving_the_page_saves_the_question(
    page: ReportsPage, qtbot: QtBot, practice_services: Services, people: People
) -> None:
    QTest.keyClicks(page.options.question.edit, "Wie belt?")
    with qtbot.waitSignal(page.desk.changed):
        assert page.may_leave()
    trajectory = practice_services.participants.dossier(people[NAME].id).trajectory
    assert trajectory is not None
    assert trajectory.supervisor_question == "Wie belt?"


def test_a_question_that_is_too_long_says_so_beside_the_field_and_stays(
    page: ReportsPage, qtbot: QtBot, people: People
) -> None:
    long = "lang " * 140
    assert len(long.strip()) > MAX_QUESTION
    asked: list[str] = []
    page.way_out.ask_path = lambda name, _then: asked.append(name)
    page.options.question.edit.setPlainText(long)
    click(page.options.saving)
    qtbot.waitUntil(lambda: bool(page.options.question.error))
    assert page.options.question.error == "Dit is te lang: er passen hooguit 600 tekens."
    assert page.options.question.edit.text() == long
    assert asked == []
    page.arrive(Destination("reports", people["Fatima El Amrani"].id))
    qtbot.waitUntil(lambda: not page.options.question.edit.text())
    page.arrive(Destination("reports", people[NAME].id))
    qtbot.waitUntil(lambda: page.options.question.edit.text() == long)


# --- names that slipped in


@pytest.fixture
def asked_paths(page: ReportsPage) -> list[str]:
    asked: list[str] = []
    page.way_out.ask_path = lambda name, _then: asked.append(name)
    return asked


def ask_about(page: ReportsPage, qtbot: QtBot, question: str) -> None:
    with qtbot.waitSignal(page.desk.changed):
        page.options.question.edit.setPlainText(question)
    settled(page, qtbot)


def test_a_name_in_the_question_is_shown_and_asked_about(
    page: ReportsPage, qtbot: QtBot, asked_paths: list[str]
) -> None:
    assert page.name_bar.isHidden()
    ask_about(page, qtbot, "Wil NEL naar de markt?")
    assert page.name_bar.isVisible()
    assert "In je vraag staat ‘NEL’." in page.name_bar.text()
    assert "Geen naam" not in page.options.leaving.text()
    qtbot.waitUntil(lambda: len(page.preview.sheet.marks) == 1)
    click(page.options.saving)
    dialog = leaving(page)
    assert "In je vraag staat ‘NEL’." in dialog.warning.text()
    assert dialog.deed.text() == "Bewaar toch zo"
    assert dialog.focusWidget() is dialog.safe
    assert asked_paths == []
    click(dialog.deed)
    assert len(asked_paths) == 1


def test_change_it_goes_to_the_word_in_the_question(page: ReportsPage, qtbot: QtBot) -> None:
    ask_about(page, qtbot, "Wil mevrouw Dekker mee?")
    click(page.name_bar.button)
    assert page.focusWidget() is page.options.question.edit
    assert page.options.question.edit.textCursor().selectedText() == "Dekker"


def test_every_document_is_asked_about_again(page: ReportsPage, qtbot: QtBot, asked_paths: list[str]) -> None:
    ask_about(page, qtbot, "Wil Nel naar de markt?")
    out(page, page.options.saving)
    assert len(asked_paths) == 1
    click(page.options.saving)
    assert "‘Nel’" in leaving(page).warning.text()
    QTest.keyClick(leaving(page), Qt.Key.Key_Escape)
    assert len(asked_paths) == 1


def test_with_name_no_word_is_asked_about(page: ReportsPage, qtbot: QtBot, asked_paths: list[str]) -> None:
    ask_about(page, qtbot, "Wil Nel naar de markt?")
    page.options.by_name.setChecked(True)
    settled(page, qtbot)
    assert page.name_bar.isHidden()
    click(page.options.saving)
    assert leaving(page).warning.isHidden()
    click(leaving(page).deed)
    assert len(asked_paths) == 1


def test_a_name_in_the_goal_leads_to_the_participant(
    page: ReportsPage, qtbot: QtBot, practice_services: Services, people: People
) -> None:
    participant = practice_services.participants.dossier(people[NAME].id).participant
    details = with_goal(participant.details, "Dat ze weer Nel zeggen")
    page.desk.do(
        page, lambda s: s.participants.change(participant.id, participant.revision, details), undoable=False
    )
    qtbot.waitUntil(page.name_bar.isVisible)
    assert "In het doel staat ‘Nel’." in page.name_bar.text()
    with qtbot.waitSignal(page.desk.going) as going:
        click(page.name_bar.button)
    assert going.args == [Destination("participants", people[NAME].id)]


def with_goal(details: ParticipantDetails, goal: str) -> ParticipantDetails:
    from dataclasses import replace

    return replace(details, goal=goal)


# --- printing


def test_printing_paints_every_page_and_is_logged(
    page: ReportsPage, qtbot: QtBot, practice_services: Services, folder: Path
) -> None:
    typed(page, "went_well").setChecked(True)
    document = settled(page, qtbot)
    before = exports(practice_services)
    target = folder / "papier.pdf"
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    page.way_out.ask_printer = lambda _habits, then: then(printer)
    with qtbot.waitSignal(page.desk.said) as said:
        out(page, page.options.printing)
    assert said.args == ["Naar de printer gestuurd.", False]
    printed = pypdf.PdfReader(target)
    assert len(printed.pages) == document.pages == 2
    assert all(sheet.images for sheet in printed.pages)
    assert exports(practice_services) == before + 1
    qtbot.waitUntil(lambda: not typed(page, "went_well").isChecked())
    assert settled(page, qtbot).pages == 1, "what was typed goes along once, and is asked for again"


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said(
    page: ReportsPage, qtbot: QtBot, practice_services: Services, folder: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "weg" / "papier.pdf"))
    before = exports(practice_services)
    page.way_out.ask_printer = lambda _habits, then: then(printer)
    out(page, page.options.printing)
    qtbot.waitUntil(page.trouble_bar.isVisible)
    assert page.trouble_bar.text().startswith("Niet gedrukt.")
    assert exports(practice_services) == before


def test_the_print_dialog_of_the_system_never_stops_the_window(page: ReportsPage, qtbot: QtBot) -> None:
    settled(page, qtbot)
    out(page, page.options.printing)
    dialog = page.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert page.trouble_bar.isHidden()


# --- coming here


def test_without_a_target_the_first_participant_is_shown(
    qtbot: QtBot, practice_services: Services, open_page: Open
) -> None:
    page = open_page(practice_services, None)
    document = settled(page, qtbot)
    begun = [row for row in practice_services.participants.overview() if row.state is not None]
    assert document.about == begun[0].id
    assert page.options.person.count() == len(practice_services.participants.overview())
    assert page.first_focus() is page.options.person


def test_somebody_without_weeks_gets_a_sentence_and_nothing_can_leave(
    page: ReportsPage, qtbot: QtBot, people: People, asked_paths: list[str]
) -> None:
    new = next(row for row in people.values() if row.state is None)
    page.arrive(Destination("reports", new.id))
    qtbot.waitUntil(page.hint.isVisible)
    assert new.name in page.hint.sentence.text()
    assert "Plan eerst de acht weken" in page.hint.sentence.text()
    assert page.options.reason.text() == "Er is nog niets om mee te geven."
    assert not page.options.question.edit.isEnabled()
    click(page.options.saving)
    assert asked_paths == []
    with qtbot.waitSignal(page.desk.going) as going:
        click(page.hint.button)
    assert going.args == [Destination("participants", new.id)]


def test_with_nobody_in_the_file_there_is_a_sentence_and_the_blank_sheets(
    qtbot: QtBot, empty_services: Services, open_page: Open
) -> None:
    page = open_page(empty_services, None)
    qtbot.waitUntil(page.hint.isVisible)
    assert page.hint.sentence.text() == "Er zijn nog geen deelnemers."
    with qtbot.waitSignal(page.desk.going) as going:
        click(page.hint.button)
    assert going.args == [Destination("participants")]
    page.choice_panel.items["handout"].click()
    document = settled(page, qtbot)
    assert document.file_name == "opmaat-blad-1.pdf"
    assert page.options.item.count() == 8


def test_a_narrow_window_puts_the_options_under_the_documents(page: ReportsPage, qtbot: QtBot) -> None:
    assert page.options.x() > page.preview.mapTo(page, page.preview.rect().topRight()).x() - 1
    page.resize(856, 540)
    qtbot.waitUntil(lambda: page.options.x() == page.choice_panel.x())
    assert page.options.y() >= page.choice_panel.geometry().bottom()
    assert page.options.saving.visibleRegion().boundingRect().height() == page.options.saving.height()


def test_everything_that_takes_the_focus_has_a_name(page: ReportsPage) -> None:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        assert name, widget
