"""The tab Metingen as a user works it: looking, typing over, asking on screen, importing, correcting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from desktop.domain.measurements import Measurement, Way
from desktop.domain.measures import Moment
from desktop.services.measuring import NewMeasurement
from desktop.services.office import Services
from desktop.services.practice import PASSWORD
from tests.ui.accessibility import findings
from tests.ui.participants.conftest import Scene
from ui.closing import close_dialogs
from ui.dialogs.measure_new import NewMeasureDialog
from ui.dialogs.measure_paper import PaperDialog
from ui.dialogs.measure_screen import MeasureScreen
from ui.dialogs.measure_show import MeasurementDialog
from ui.dialogs.measure_text import ImportTextDialog
from ui.pages.participants.measures_tab import MeasuresTab

Stage = Callable[[Services], Scene]
D = TypeVar("D", bound=QDialog)
WHO = "WHO-5 welbevinden"
SIX = "De Jong Gierveld, 6 stellingen"
TEXT = """instrument = "who-5"
instrument_version = "1.0"
language = "nl"
version = "oefentekst 1"
source = "Verzonnen"
permission = "Eigen tekst voor een toets"
[items]
1 = "Eerste verzonnen zin"
2 = "Tweede verzonnen zin"
3 = "Derde verzonnen zin"
4 = "Vierde verzonnen zin"
5 = "Vijfde verzonnen zin"
[answers]
0 = "nooit"
1 = "zelden"
2 = "soms"
3 = "geregeld"
4 = "vaak"
5 = "altijd"
"""


@pytest.fixture
def scene(stage: Stage, practice_services: Services) -> Scene:
    return stage(practice_services)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tekst.toml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def tab(scene: Scene, name: str) -> MeasuresTab:
    scene.show(name, "measures")
    shown = scene.page.view.measures
    scene.qtbot.waitUntil(lambda: shown.measures is not None and name in shown.measures.name)
    scene.settle()
    return shown


def dialog(scene: Scene, kind: type[D]) -> D:
    scene.settle()
    found = scene.page.view.measures.acts.dialog
    assert isinstance(found, kind)
    with scene.qtbot.waitActive(found):
        pass
    return found


def texts(widget: QWidget) -> list[str]:
    return [found.text() for found in widget.findChildren(QLabel) if found.isVisibleTo(widget)]


def history(scene: Scene, name: str) -> list[Measurement]:
    measures = scene.services.measuring.overview(scene.person(name))
    return [point.measurement for point in measures.history]


def choose(scene: Scene, name: str) -> NewMeasureDialog:
    found = dialog(scene, NewMeasureDialog)
    next(radio for radio in found.choices if radio.text().startswith(name)).click()
    return found


def imported(scene: Scene, file: Path) -> None:
    measuring = scene.services.measuring
    measuring.import_text(measuring.read_text(file), "Marijke Veenstra")


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def type_keys(keys: str) -> None:
    """Type as a user does: each key goes to whatever has the keyboard by then."""
    for key in keys:
        QTest.keyClicks(focused(), key)


# Looking


def test_start_now_difference_and_what_may_be_said(scene: Scene) -> None:
    shown = tab(scene, "Nel")
    model = shown.side.model
    rows = [[str(model.index(row, c).data() or "") for c in range(4)] for row in range(model.rowCount())]
    place = next(n for n, row in enumerate(rows) if row[0] == WHO)
    assert rows[place] == [WHO, "28", "52", "+24"]
    assert rows[place + 1][0] == "groter dan de meetfout (24)"
    assert "binnen de meetfout" in {row[0] for row in rows}
    head = [str(model.headerData(c, Qt.Orientation.Horizontal)) for c in range(4)]
    assert head == ["Meting", "start", "nu", "versch."]


def test_charts_have_band_start_and_now_and_a_name(scene: Scene) -> None:
    shown = tab(scene, "Nel")
    assert [cell.chart.series.threshold for cell in shown.charts.cells] == [4, 4, 4, 4]
    (who,) = shown.instruments.cells
    assert (who.chart.series.start, who.chart.series.now, who.chart.series.top) == (28, 52, 100)
    assert who.chart.accessibleName() == "Grafiek van WHO-5 welbevinden: begin 28, week 4 52"


def test_the_fixed_sentences_and_no_name_for_a_person(scene: Scene) -> None:
    said = " ".join(texts(tab(scene, "Ibrahim")))
    assert "Eigen schaal van deze werkwijze, niet wetenschappelijk getoetst." in said
    assert "meetfout 24, gepubliceerd" in said
    assert "meetfout 3, aangenomen" in said
    assert "huisarts" not in said
    for word in ("ernstig", "eenzaam", "depress"):
        assert word not in said.lower()


def test_a_low_score_asks_to_talk_it_over(scene: Scene) -> None:
    shown = tab(scene, "Bram")
    form = NewMeasurement(
        *(scene.person("Bram"), "who-5", Moment.START, scene.services.place.clock.today()),
        *(tuple("11122"), Way.PAPER),
    )
    scene.services.measuring.take(form)
    shown.read()
    scene.settle()
    assert f"{WHO}: 50 of lager: bespreek met de huisarts. Dit is geen diagnose." in texts(shown.side)


def test_without_a_first_measurement_the_start_stays_empty(scene: Scene) -> None:
    shown = tab(scene, "Dirk")
    measuring, person = scene.services.measuring, scene.person("Dirk")
    today = scene.services.place.clock.today()
    for moment, answers in ((Moment.WEEK_4, "11122"), (Moment.END, "33322")):
        measuring.take(NewMeasurement(person, "who-5", moment, today, tuple(answers), Way.PAPER))
    shown.read()
    scene.settle()
    model = shown.side.model
    last = model.rowCount() - 2
    assert [model.index(last, c).data() for c in range(4)] == [WHO, "–", "52", "+24"]
    assert model.index(last + 1, 0).data() == "groter dan de meetfout (24), sinds week 4"


def test_nobody_with_a_measurement_yet(scene: Scene) -> None:
    shown = tab(scene, "Quirijn")
    assert not shown.charts.isVisible()
    assert shown.empty.isVisible()
    scene.click(shown.side.new)
    found = dialog(scene, NewMeasureDialog)
    assert found.paper.is_blocked
    assert found.why.text() == "Meten begint als de acht weken zijn gepland."


def test_everything_on_the_tab_is_reachable_and_named(scene: Scene, file: Path) -> None:
    imported(scene, file)
    tab(scene, "Corrie")
    assert findings(scene.workspace) == []


# From paper


def test_typing_over_from_paper_by_keyboard(scene: Scene) -> None:
    shown = tab(scene, "Corrie")
    scene.click(shown.side.new)
    found = choose(scene, SIX)
    QTest.keyClick(found.paper, Qt.Key.Key_Return)
    paper = dialog(scene, PaperDialog)
    type_keys("jmn4-2")
    assert paper.form.answers() == ("yes", "more_or_less", "no", "no", None, "yes")
    assert paper.hint.isVisible()
    assert "wordt niet vergeleken" in paper.hint.text()
    assert QApplication.focusWidget() is paper.save
    QTest.keyClick(paper.save, Qt.Key.Key_Return)
    scene.settle()
    (kept,) = history(scene, "Corrie")
    assert (kept.instrument, kept.moment, kept.way) == ("djg-6", Moment.START, Way.PAPER)
    assert kept.answers == paper_codes("jmn4-2")
    assert shown.history_model.rowCount() == 1


def paper_codes(typed: str) -> tuple[str | None, ...]:
    codes = {"j": "yes", "2": "yes", "m": "more_or_less", "n": "no", "4": "no", "-": None}
    return tuple(codes[key] for key in typed)


def test_the_same_answer_everywhere_is_said_and_still_recorded(scene: Scene) -> None:
    shown = tab(scene, "Corrie")
    scene.click(shown.side.new)
    choose(scene, SIX).paper.click()
    paper = dialog(scene, PaperDialog)
    type_keys("222222")
    assert "Alle antwoorden zijn gelijk" in paper.hint.text()
    paper.save.click()
    scene.settle()
    assert len(history(scene, "Corrie")) == 1


def test_an_empty_form_says_why_and_stays(scene: Scene) -> None:
    shown = tab(scene, "Corrie")
    scene.click(shown.side.new)
    choose(scene, SIX).paper.click()
    paper = dialog(scene, PaperDialog)
    paper.save.click()
    scene.settle()
    assert paper.isVisible()
    assert "Er is nog niets ingevuld." in paper.bar.text()
    paper.reject()
    scene.settle()


def test_correcting_keeps_the_old_one(scene: Scene) -> None:
    shown = tab(scene, "Nel")
    newest = shown.history_model.measurement(0)
    shown.history.selectRow(0)
    scene.key(shown.history, Qt.Key.Key_Return)
    details = dialog(scene, MeasurementDialog)
    assert "Score: 52" in texts(details)
    details.correct.click()
    paper = dialog(scene, PaperDialog)
    assert paper.form.answers() == newest.answers
    type_keys("5")
    paper.save.click()
    scene.settle()
    assert history(scene, "Nel")[0].answers == ("5", *newest.answers[1:])
    assert scene.services.measuring.get(newest.id) == newest


def test_putting_in_the_bin_and_back(scene: Scene) -> None:
    shown = tab(scene, "Nel")
    shown.history.selectRow(0)
    scene.key(shown.history, Qt.Key.Key_Return)
    dialog(scene, MeasurementDialog).remove.click()
    scene.settle()
    assert len(history(scene, "Nel")) == shown.history_model.rowCount() == 1
    scene.workspace.undo()
    scene.settle()
    assert len(history(scene, "Nel")) == shown.history_model.rowCount() == 2


# On screen


def begin(scene: Scene, name: str) -> MeasureScreen:
    shown = tab(scene, name)
    scene.click(shown.side.new)
    choose(scene, WHO).screen_button.click()
    return dialog(scene, MeasureScreen)


def answer(scene: Scene, screen: MeasureScreen, key: str) -> None:
    at = screen.at
    type_keys(key)
    scene.qtbot.waitUntil(lambda: screen.at != at or screen.stack.currentWidget() is screen.cover)
    scene.settle()


def test_without_the_official_text_there_is_a_reason_and_a_way(scene: Scene) -> None:
    shown = tab(scene, "Corrie")
    scene.click(shown.side.new)
    found = choose(scene, WHO)
    assert found.screen_button.is_blocked
    assert found.why.text() == "Voor het scherm is de officiële tekst nodig: lees die in."
    assert not found.paper.is_blocked
    found.bring_text.click()
    texts_dialog = dialog(scene, ImportTextDialog)
    texts_dialog.reject()
    scene.settle()


def test_what_asks_after_what_is_missing_says_why_it_is_not_weekly(scene: Scene) -> None:
    shown = tab(scene, "Ibrahim")
    scene.click(shown.side.new)
    found = choose(scene, SIX)
    assert "Wie daar elke week naar vraagt, oefent het gemis" in found.when.text()
    assert [found.moment.itemText(n) for n in range(found.moment.count())] == ["Eind"]


def test_a_whole_questionnaire_by_keyboard_and_the_password_at_the_end(scene: Scene, file: Path) -> None:
    imported(scene, file)
    screen = begin(scene, "Corrie")
    assert screen.page.question.text() == "Eerste verzonnen zin"
    answer(scene, screen, "3")
    answer(scene, screen, "3")
    press(Qt.Key.Key_Backspace)
    assert screen.at == 1
    assert screen.page.tiles["3"].isChecked()
    answer(scene, screen, "1")
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is screen.page.tiles["1"]
    press(Qt.Key.Key_Return)
    scene.qtbot.waitUntil(lambda: screen.at == 3)
    answer(scene, screen, "2")
    answer(scene, screen, "2")
    (kept,) = history(scene, "Corrie")
    assert (kept.answers, kept.way) == (tuple("31122"), Way.SCREEN)
    assert kept.text_version == "nl oefentekst 1"
    said = texts(screen.cover)
    assert "Dank u wel" in said
    assert not any(character.isdigit() for text in said for character in text)
    QTest.keyClicks(screen.cover.gate.password, "verkeerd")
    QTest.keyClick(screen.cover.gate.password, Qt.Key.Key_Return)
    scene.qtbot.waitUntil(lambda: bool(screen.cover.gate.field.error), timeout=10_000)
    assert screen.isVisible()
    screen.cover.gate.password.clear()
    QTest.keyClicks(screen.cover.gate.password, PASSWORD)
    with scene.qtbot.waitSignal(screen.finished, timeout=10_000):
        QTest.keyClick(screen.cover.gate.password, Qt.Key.Key_Return)


def test_nobody_else_stands_on_the_screen(scene: Scene, file: Path) -> None:
    imported(scene, file)
    screen = begin(scene, "Corrie")
    names = [row.name for row in scene.services.participants.overview()]
    spoken = [screen.windowTitle(), screen.accessibleName(), *texts(screen)]
    spoken += [w.toolTip() + w.accessibleName() for w in screen.findChildren(QWidget)]
    for name in names:
        assert not any(part in text for text in spoken for part in name.split() if len(part) > 3)
    assert findings(screen) == []
    screen.pause()
    assert findings(screen) == []
    screen.accept()
    scene.settle()


def test_stopping_keeps_what_was_answered_and_it_goes_on_there(scene: Scene, file: Path) -> None:
    imported(scene, file)
    screen = begin(scene, "Corrie")
    answer(scene, screen, "3")
    answer(scene, screen, "4")
    press(Qt.Key.Key_Escape)
    assert screen.stack.currentWidget() is screen.cover
    screen.close()
    assert screen.isVisible(), "closing the window shows nothing else"
    screen.cover.lifted.emit()
    scene.settle()
    shown = scene.page.view.measures
    assert f"{WHO}: gestopt bij 2 van 5" in texts(shown.side)
    go_on = next(b for b in shown.side.findChildren(QWidget) if b.accessibleName() == f"Ga verder met {WHO}")
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    again = dialog(scene, MeasureScreen)
    assert (again.at, again.answers) == (2, ("3", "4", None, None, None))
    again.accept()
    scene.settle()


def test_locking_closes_it_and_keeps_the_answers(scene: Scene, file: Path) -> None:
    imported(scene, file)
    screen = begin(scene, "Corrie")
    answer(scene, screen, "3")
    with scene.qtbot.waitSignal(screen.finished):
        close_dialogs()
    scene.settle()
    offers = scene.services.measuring.overview(scene.person("Corrie")).offers
    assert [o.draft.answers[0] for o in offers if o.draft] == ["3"]


def test_skipping_a_question(scene: Scene, file: Path) -> None:
    imported(scene, file)
    screen = begin(scene, "Corrie")
    screen.page.skip_button.click()
    assert (screen.at, screen.answers[0]) == (1, None)
    press(Qt.Key.Key_Left)
    assert screen.at == 0
    screen.accept()
    scene.settle()


# Texts


def test_importing_shows_the_conditions_and_asks_who_confirms(scene: Scene, file: Path) -> None:
    shown = tab(scene, "Corrie")
    scene.click(shown.side.texts)
    found = dialog(scene, ImportTextDialog)
    assert found.deed.is_blocked
    found.read(file)
    scene.settle()
    said = found.conditions.text()
    for part in ("WHO", "CC BY-NC-SA 3.0 IGO", "Verzonnen", "Eigen tekst voor een toets"):
        assert part in said
    assert found.deed.reason == "Bevestig eerst de voorwaarden voor gebruik."
    found.confirm.click()
    assert found.name.text() == "Marijke Veenstra"
    found.deed.click()
    scene.settle()
    (kept,) = scene.services.measuring.texts()
    assert (kept.text.version, kept.confirmed_by) == ("oefentekst 1", "Marijke Veenstra")


def test_a_broken_file_is_named_with_its_key(scene: Scene, file: Path) -> None:
    file.write_text(TEXT.replace('3 = "Derde verzonnen zin"\n', ""), encoding="utf-8")
    shown = tab(scene, "Corrie")
    scene.click(shown.side.texts)
    found = dialog(scene, ImportTextDialog)
    found.read(file)
    scene.settle()
    assert found.trouble.isVisible()
    assert found.trouble.text().startswith("Niet ingelezen. ‘tekst.toml’, bij ‘items.3’:")
    assert found.deed.is_blocked
    found.reject()
    scene.settle()


def test_an_imported_text_can_be_removed(scene: Scene, file: Path) -> None:
    imported(scene, file)
    shown = tab(scene, "Corrie")
    scene.click(shown.side.texts)
    found = dialog(scene, ImportTextDialog)
    remove = next(b for b in found.findChildren(QWidget) if b.accessibleName() == f"Verwijder {WHO}")
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    scene.settle()
    assert scene.services.measuring.texts() == ()
    found.reject()
    scene.settle()


def test_an_empty_file_to_fill_in(scene: Scene, tmp_path: Path) -> None:
    shown = tab(scene, "Corrie")
    scene.click(shown.side.texts)
    found = dialog(scene, ImportTextDialog)
    scene.settle()
    assert [act.text() for act in found.menu.actions()][-1] == WHO
    path = tmp_path / "leeg.toml"
    found.write_blank(path, scene.services.measuring.instruments()[-1])
    scene.settle()
    assert 'instrument = "who-5"' in path.read_text(encoding="utf-8")
    found.read(path)
    scene.settle()
    assert "bij ‘version’" in found.trouble.text()
    found.reject()
    scene.settle()
