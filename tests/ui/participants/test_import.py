"""Taking over an older administration in the window: see everything first, then one action with an undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt

from desktop.domain.importing import ImportField
from desktop.services.office import Services
from tests.ui.participants.conftest import Scene
from ui.dialogs.import_people import ImportPeopleDialog

HEADER = ("Achternaam", "Voornaam", "Huisbezoek", "Bijnaam")


def sheet(path: Path, *rows: tuple[str, ...]) -> Path:
    book = Workbook()
    page = book.active
    assert page is not None
    for row in (HEADER, *rows):
        page.append(row)
    book.save(path)
    return path


def opened(scene: Scene) -> ImportPeopleDialog:
    scene.desk.go("participants", detail="import")
    scene.settle()
    return scene.dialog(ImportPeopleDialog)


def given(scene: Scene, dialog: ImportPeopleDialog, path: Path) -> None:
    dialog.read(path)
    scene.qtbot.waitUntil(lambda: dialog.plan is not None, timeout=10_000)
    scene.settle()


def names(scene: Scene) -> set[str]:
    return {row.name for row in scene.services.participants.overview()}


def shown(dialog: ImportPeopleDialog) -> list[tuple[str, str]]:
    rows = dialog.rows
    return [(rows.index(row, 0).data(), rows.index(row, 1).data()) for row in range(rows.rowCount())]


def test_sound_rows_come_in_wrong_ones_say_why_and_undo_takes_all_back(
    stage: Callable[[Services], Scene], practice_services: Services, tmp_path: Path
) -> None:
    scene = stage(practice_services)
    before = names(scene)
    dialog = opened(scene)
    assert dialog.why.text() == "Kies eerst een bestand."
    given(
        scene,
        dialog,
        sheet(
            tmp_path / "oud.xlsx",
            ("Zwart", "Ada", "1-10-2026", "x"),
            ("", "", "8-10-2026", ""),
            ("Groen", "Bas", "ooit", ""),
            ("Wit", "Cas", "", ""),
        ),
    )
    assert dialog.summary.text() == "Er komen 2 deelnemers in. 2 bezoeken komen mee. 1 rij blijft achter."
    wrong = ("4", "‘ooit’ is geen datum. Typ die als 3-9-2026.")
    assert shown(dialog) == [wrong, ("2", ""), ("3", ""), ("5", "")]
    said = dialog.rows.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"ooit. {wrong[1]}"
    scene.click(dialog.wrong_only)
    assert shown(dialog) == [wrong]
    assert names(scene) == before
    with scene.qtbot.waitSignal(dialog.taken):
        dialog.deed.click()
    scene.settle()
    assert names(scene) - before == {"Ada Zwart", "Cas Wit"}
    assert scene.services.history.undo().value == "imported"
    assert names(scene) == before


def test_a_column_is_chosen_and_remembered(
    stage: Callable[[Services], Scene], practice_services: Services, tmp_path: Path
) -> None:
    scene = stage(practice_services)
    path = sheet(tmp_path / "oud.xlsx", ("Zwart", "Ada", "", "Adje"))
    dialog = opened(scene)
    given(scene, dialog, path)
    name, nick = dialog.columns.choices[0], dialog.columns.choices[3]
    assert (name.value(), nick.value()) == (ImportField.NAME.value, "")
    name.setFocus()
    scene.key(name, Qt.Key.Key_Home)
    assert dialog.summary.text() == "Zeg in welke kolom de naam staat."
    assert dialog.deed.reason == "Zeg in welke kolom de naam staat."
    scene.key(nick, Qt.Key.Key_Down)
    assert nick.value() == ImportField.NAME.value
    assert dialog.deed.reason == ""
    with scene.qtbot.waitSignal(dialog.taken):
        dialog.deed.click()
    scene.settle()
    assert "Ada Adje" in names(scene)
    again = opened(scene)
    given(scene, again, path)
    assert again.columns.choices[3].value() == ImportField.NAME.value
    again.reject()


def test_what_is_no_sheet_is_said_in_the_dialog_and_a_next_file_can_be_chosen(
    stage: Callable[[Services], Scene], practice_services: Services, tmp_path: Path
) -> None:
    scene = stage(practice_services)
    dialog = opened(scene)
    junk = tmp_path / "foto.xlsx"
    junk.write_bytes(b"PK\x03\x04 no sheet")
    dialog.read(junk)
    scene.qtbot.waitUntil(dialog.bar.isVisible, timeout=10_000)
    assert "‘foto.xlsx’ is geen werkblad dat te lezen is." in dialog.bar.text()
    given(scene, dialog, sheet(tmp_path / "goed.xlsx", ("Zwart", "Ada", "", "")))
    assert not dialog.bar.isVisible()
    dialog.reject()


def test_the_empty_example_is_written_where_it_was_asked(
    stage: Callable[[Services], Scene], practice_services: Services, tmp_path: Path
) -> None:
    scene = stage(practice_services)
    dialog = opened(scene)
    path = tmp_path / "leeg.xlsx"
    with scene.qtbot.waitSignal(scene.desk.said):
        dialog.write_template(path)
    assert load_workbook(path)["Opmaat"]["A1"].value == "Naam"
    dialog.reject()
