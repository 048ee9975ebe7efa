"""What looks over the pages in every look (``tests/contact_sheets/pages.py``) finds what it looks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.language import set_language
from tests.ui import eyes, tongue
from ui.finish import LOCALES, gaps, speak_qt
from ui.widgets.page import scroll
from ui.widgets.segmented import SegmentedChoice


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speak a language as the program does: our words, Qt's words, dates."""

    def speak(code: str) -> None:
        set_language(code)
        speak_qt(qapp, code)

    yield speak
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale(LOCALES["nl"]))


@pytest.mark.parametrize("code", ["nl", "en"])
def test_what_libraries_say(qtbot: QtBot, speaking: Callable[[str], None], code: str) -> None:
    speaking(code)
    edit = QLineEdit("woord")
    qtbot.addWidget(edit)
    said = [action.text().replace("&", "") for action in edit.createStandardContextMenu().actions()]
    words = {word.lower() for text in said for word in tongue.WORD.findall(text)}
    assert words & tongue.WORDS[code]
    assert not words & tongue.WORDS[tongue.OTHER[code]]


@pytest.mark.parametrize(("code", "own"), [("nl", "Soort bestanden:"), ("en", "Files of type:")])
def test_qts_own_file_dialog_speaks_one_language(
    qtbot: QtBot, speaking: Callable[[str], None], code: str, own: str
) -> None:
    """Where the system has no dialog of its own: also the words that Qt's translation lacks."""
    speaking(code)
    dialog = QFileDialog(None, "x", "", "x (*.x)")
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    said = {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    said |= {button.text().replace("&", "") for button in dialog.findChildren(QPushButton)}
    assert own in said
    words = {word.lower() for text in said for word in tongue.WORD.findall(text)}
    assert not words & (
        tongue.WORDS[tongue.OTHER[code]] | ({"look", "files", "type"} if code == "nl" else set())
    )
    for english, here in gaps().items():
        assert QCoreApplication.translate("QPrintSettingsOutput", english) == here
        assert here != english or code == "en"


# The search itself


def test_the_search_finds_what_it_looks_for(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    label, box, button = QLabel("Bezoekverslagen"), QCheckBox("Bezoekverslagen"), QPushButton("Visit report")
    combo = QComboBox()
    combo.addItem("Bezoekverslagen van deze week")
    painted = SegmentedChoice((("yes", "gehouden"), ("no", "verzet")), "Dit bezoek is")
    for widget in (label, box, combo, painted):
        widget.setFixedWidth(40)
    button.setStyleSheet("min-height: 0; max-height: 12px;")
    pale = QLabel("Nauwelijks te lezen")
    pale.setStyleSheet("color: #C8C4BC; background: #FFFFFF;")
    everything: tuple[QWidget, ...] = (label, box, combo, button, pale, painted)
    for part in everything:
        column.addWidget(part)
    holder.setFixedSize(300, 300)
    holder.show()
    stray = QPushButton("Bezoek", holder)
    stray.move(280, 10)
    stray.show()
    assert len([one for one in eyes.cut_off(holder) if one.startswith("cut off")]) == 5
    assert [one for one in eyes.cut_off(holder) if one.startswith("stands outside")]
    assert any("Visit report" in one for one in eyes.small_targets(holder))
    assert [one for one in eyes.pale(holder) if "Nauwelijks" in one]
    assert any("Visit report" in one for one in tongue.leftovers(holder, "nl"))


def test_a_bar_within_a_bar_is_found(qtbot: QtBot) -> None:
    whole, inner, high = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(whole)
    high.setFixedHeight(900)
    QVBoxLayout(inner).addWidget(high)
    outer = QWidget()
    column = QVBoxLayout(outer)
    part = scroll(inner)
    part.setFixedHeight(300)
    column.addWidget(part)
    QVBoxLayout(whole).addWidget(scroll(outer))
    whole.setFixedSize(200, 400)
    whole.show()
    assert eyes.bars_within_bars(whole) == []
    whole.setFixedSize(200, 200)
    qtbot.waitUntil(lambda: len(eyes.bars_within_bars(whole)) == 1)
