"""The first start, by keyboard, down to the file on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop.language import set_language
from desktop.services import first_start, office
from desktop.services.office import Services
from desktop.services.preferences import Preferences
from tests.ui.start.keyboard import WORDS, Keyboard, shown, words_on
from ui.pages.start import FirstStartPage
from ui.pages.start.first_start import BEGIN, CHOICE, NAME, SECRET
from ui.recovery import printing, sticks
from ui.tasks import Worker


@pytest.fixture
def page(worker: Worker, home: Path) -> FirstStartPage:
    return FirstStartPage(worker, Preferences(), home / "Opmaat.opmaat")


@pytest.fixture
def keys(qtbot: QtBot, page: FirstStartPage) -> Keyboard:
    return shown(qtbot, page)


def group_of(page: FirstStartPage) -> str:
    return page.secret.code.split()[page.secret.typed.group - 1]


def to_secret(keys: Keyboard, page: FirstStartPage) -> None:
    keys.at(page.choice.real_button)
    keys.enter()
    keys.at(page.name.name_edit)
    keys.write("Marijke Veenstra")
    keys.enter()
    keys.at(page.name.organisation_edit)
    keys.enter()
    assert page.at == SECRET


def to_typing_back(keys: Keyboard, page: FirstStartPage) -> None:
    to_secret(keys, page)
    keys.at(page.secret.pair.first_edit)
    keys.write(WORDS)
    keys.qtbot.waitUntil(lambda: page.secret.pair.strength_word() == "heel sterk")
    keys.enter()
    keys.at(page.secret.pair.again_edit)
    keys.write(WORDS)
    keys.enter()
    keys.at(page.secret.typed_edit)


def test_whole_first_start_by_keyboard(
    keys: Keyboard, page: FirstStartPage, qtbot: QtBot, home: Path
) -> None:
    code = page.secret.code
    to_typing_back(keys, page)
    keys.write(group_of(page).lower())
    keys.enter()
    assert page.at == BEGIN
    keys.qtbot.waitUntil(lambda: "Marijke Veenstra" in words_on(page.begin))
    assert code.split()[0] not in words_on(page.begin)
    keys.at(page.begin_button)
    with qtbot.waitSignal(page.ready) as made:
        keys.enter()
    services = made.args[0]
    assert isinstance(services, Services)
    assert services.settings.read().counsellor == "Marijke Veenstra"
    assert not services.is_practice
    services.close()
    path = home / "Opmaat.opmaat"
    office.unlock(path, password=WORDS).close()
    office.unlock(path, recovery_code=code).close()


def test_the_code_is_kept_nowhere(keys: Keyboard, page: FirstStartPage, qtbot: QtBot, home: Path) -> None:
    code = page.secret.code
    to_typing_back(keys, page)
    keys.write(group_of(page))
    keys.enter()
    with qtbot.waitSignal(page.ready) as made:
        keys.enter()
    made.args[0].close()
    assert page.secret.pair.password() == ""
    for file in (file for file in home.rglob("*") if file.is_file()):
        data = file.read_bytes()
        assert code.encode() not in data
        assert code.replace(" ", "").encode() not in data
        assert WORDS.encode() not in data


def test_a_wrong_group_is_named_and_the_code_is_covered(keys: Keyboard, page: FirstStartPage) -> None:
    page.secret.typed.group = 7
    to_typing_back(keys, page)
    box = page.secret.card.box
    assert "1: " in box.accessibleName()
    keys.write("2")
    assert box.covered
    assert "1: " not in box.accessibleName()
    assert not page.secret.typed.error
    keys.write("222")
    assert "Groep 7 klopt nog niet: je typte 2222" in page.secret.typed.error
    keys.enter()
    assert page.at == SECRET
    assert "groep 7" in page.reason.text()


def test_another_group_is_recognised(keys: Keyboard, page: FirstStartPage) -> None:
    page.secret.typed.group = 3
    to_typing_back(keys, page)
    keys.write(page.secret.code.split()[4])
    assert page.secret.typed.error == "Dat is groep 5. Typ groep 3."


def test_the_whole_code_counts_too(keys: Keyboard, page: FirstStartPage) -> None:
    to_typing_back(keys, page)
    keys.write(page.secret.code)
    assert page.secret.typed.right


def test_shown_again_what_was_typed_does_not_count(keys: Keyboard, page: FirstStartPage) -> None:
    to_typing_back(keys, page)
    keys.write(group_of(page))
    assert not page.secret.reason()
    page.secret.card.show_button.click()
    assert not page.secret.card.box.covered
    assert page.secret.typed_edit.text() == ""
    assert page.next_button.is_blocked


def test_next_says_why_not(keys: Keyboard, page: FirstStartPage) -> None:
    keys.at(page.choice.real_button)
    keys.enter()
    keys.at(page.name.name_edit)
    assert page.next_button.is_blocked
    assert page.reason.text() == "Vul eerst je naam in"
    keys.tab_to(page.next_button)
    keys.enter()
    assert page.at == NAME
    assert page.name.name.error
    keys.at(page.name.name_edit)


def test_a_weak_password_and_a_slip_keep_it(keys: Keyboard, page: FirstStartPage, qtbot: QtBot) -> None:
    to_secret(keys, page)
    pair = page.secret.pair
    keys.at(pair.first_edit)
    keys.write("marijke1")
    qtbot.waitUntil(lambda: "nog niet sterk genoeg" in page.reason.text())
    assert pair.bar.filled == 1
    keys.enter()
    keys.at(pair.again_edit)
    assert pair.first.error
    pair.first_edit.setText(WORDS)
    qtbot.waitUntil(lambda: pair.bar.filled == 4)
    assert not pair.first.error
    keys.write("stoep regen kastje merels")
    assert "niet gelijk" in pair.again.error
    assert "nog niet gelijk" in page.reason.text()


def test_back_keeps_what_was_typed(keys: Keyboard, page: FirstStartPage) -> None:
    to_typing_back(keys, page)
    code = page.secret.code
    keys.tab_to(page.back_button)
    keys.enter()
    assert page.at == NAME
    assert page.name.counsellor() == "Marijke Veenstra"
    keys.at(page.name.name_edit)
    keys.enter()
    keys.enter()
    assert page.at == SECRET
    assert page.secret.pair.password() == WORDS
    assert page.secret.code == code


def test_the_name_survives_another_language(
    keys: Keyboard, page: FirstStartPage, qtbot: QtBot, worker: Worker, home: Path
) -> None:
    keys.at(page.choice.real_button)
    keys.enter()
    keys.at(page.name.name_edit)
    keys.write("Marijke Veenstra")
    with qtbot.waitSignal(page.language_chosen) as chosen:
        qtbot.keyClick(page.name.language, Qt.Key.Key_Right)
    assert chosen.args == ["en"]
    set_language("en")
    anew = FirstStartPage(worker, Preferences(language="en"), home / "Opmaat.opmaat")
    qtbot.addWidget(anew)
    assert anew.at == NAME
    assert anew.name.counsellor() == "Marijke Veenstra"
    assert anew.next_button.text() == "Next"
    third = FirstStartPage(worker, Preferences(language="en"), home / "Opmaat.opmaat")
    qtbot.addWidget(third)
    assert third.at == CHOICE
    assert third.name.counsellor() == ""


def test_the_other_language_is_one_button_away(page: FirstStartPage, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.language_chosen) as chosen:
        page.choice.language_button.click()
    assert chosen.args == ["en"]


def test_an_existing_file_is_not_overwritten(
    keys: Keyboard, page: FirstStartPage, qtbot: QtBot, home: Path
) -> None:
    to_typing_back(keys, page)
    keys.write(group_of(page))
    keys.enter()
    home.mkdir()
    (home / "Opmaat.opmaat").write_bytes(b"van iemand anders")
    keys.enter()
    qtbot.waitUntil(page.begin.trouble.isVisible)
    assert "bestaat al" in page.begin.trouble.text()
    assert (home / "Opmaat.opmaat").read_bytes() == b"van iemand anders"
    assert page.begin_button.isEnabled()
    assert page.secret.pair.password() == WORDS


def test_no_stick_no_copy(
    keys: Keyboard, page: FirstStartPage, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sticks, "sticks", tuple)
    to_secret(keys, page)
    keys.tab_to(page.secret.card.stick_button)
    keys.enter()
    assert "Er zit geen stick in deze computer" in page.secret.card.trouble.text()
    assert page.secret.card.trouble.isVisible()
    assert not list(home.rglob("*.pdf"))


def test_the_sheet_goes_to_the_stick(
    keys: Keyboard, page: FirstStartPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(sticks, "sticks", lambda: (sticks.Stick(stick, "KINGSTON"),))
    to_secret(keys, page)
    page.secret.card.stick_button.click()
    qtbot.waitUntil(lambda: page.secret.card.kept.text() != "")
    assert "op de stick gezet" in page.secret.card.kept.text()
    (saved,) = stick.iterdir()
    assert saved.name == "Opmaat herstelcode.pdf"
    assert page.secret.sheet_left
    text = PdfReader(saved).pages[0].extract_text()
    assert all(group in text for group in page.secret.code.split())


def test_a_stick_that_is_gone_says_so(
    keys: Keyboard, page: FirstStartPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sticks, "sticks", lambda: (sticks.Stick(tmp_path / "weg", "KINGSTON"),))
    to_secret(keys, page)
    page.secret.card.stick_button.click()
    qtbot.waitUntil(lambda: "is er niet" in page.secret.card.trouble.text())
    assert page.secret.card.kept.text() == ""


def test_without_a_printer_it_says_what_else(
    keys: Keyboard, page: FirstStartPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    to_secret(keys, page)
    page.secret.card.print_button.click()
    assert "geen printer" in page.secret.card.trouble.text()


def test_the_sheet_comes_out_of_the_printer(qapp: object, tmp_path: Path) -> None:
    pdf = first_start.recovery_sheet(first_start.new_code(), "Opmaat.opmaat", "nl")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(printing.DOTS_PER_INCH)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    assert printing.print_pages(pdf, printer) == 1
    (paper,) = PdfReader(tmp_path / "papier.pdf").pages
    assert len(paper.images) == 1
    drawn = paper.images[0].image
    assert drawn is not None
    # White with dark letters on it: not an empty and not a black page.
    grey = drawn.convert("L").tobytes()
    assert grey[0] == 255
    assert 0.001 < sum(value < 60 for value in grey) / len(grey) < 0.2
