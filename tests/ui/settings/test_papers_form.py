"""Logo, colour and numbers: kept with Save, refused beside their field, shown before they are kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel

from desktop.services.office import Services
from desktop.services.papers import PaperSettings
from ui.desk import Destination
from ui.main_window import MainWindow
from ui.pages.settings import SettingsPage
from ui.pages.settings.papers_form import PapersForm

Settle = Callable[[MainWindow], None]


@pytest.fixture
def opened(
    empty_services: Services, open_window: Callable[[Services], MainWindow], settle: Settle
) -> tuple[MainWindow, PapersForm]:
    window = open_window(empty_services)
    assert window.workspace is not None
    window.workspace.go(Destination("settings", detail="papers"))
    settle(window)
    page = window.workspace.page("settings")
    assert isinstance(page, SettingsPage)
    return window, page.form(PapersForm)


def picture(folder: Path) -> Path:
    path = folder / "logo.png"
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("navy"))
    assert image.save(str(path))
    return path


def test_what_is_filled_in_is_kept_and_comes_back(
    opened: tuple[MainWindow, PapersForm], settle: Settle, tmp_path: Path, empty_services: Services
) -> None:
    window, form = opened
    assert form.entered() == PaperSettings()
    assert form.remove.isHidden()
    form.take(picture(tmp_path))
    settle(window)
    assert not form.remove.isHidden()
    form.colour_line.setText("#1c5968")
    form.phone.editor.setProperty("text", "06 1234")
    form.emergency.editor.setProperty("text", "")
    form.minimum.setValue(7)
    form.save.click()
    settle(window)
    kept = empty_services.papers.read()
    assert (kept.colour, kept.phone, kept.emergency, kept.cell_minimum) == ("#1C5968", "06 1234", "112", 7)
    assert kept.logo == form.entered().logo != b""
    assert form.emergency.editor.property("text") == "112"
    assert form.entered() == kept


@pytest.mark.parametrize("colour", ["rood", "#FFEE00"])
def test_a_colour_that_cannot_be_used_says_why_beside_it(
    opened: tuple[MainWindow, PapersForm], settle: Settle, empty_services: Services, colour: str
) -> None:
    window, form = opened
    form.colour_line.setText(colour)
    form.save.click()
    settle(window)
    assert form.colour.error
    assert form.colour_line.hasFocus()
    (said,) = (one for one in form.colour.findChildren(QLabel) if one.text() == form.colour.error)
    assert said.height() >= said.heightForWidth(said.width()), "also a long one is not cut off"
    assert empty_services.papers.read() == PaperSettings()


@pytest.mark.parametrize("name", ["geen.png", "tekst.png"])
def test_a_file_that_is_no_picture_leaves_the_logo(
    opened: tuple[MainWindow, PapersForm], settle: Settle, tmp_path: Path, name: str
) -> None:
    window, form = opened
    (tmp_path / "tekst.png").write_text("geen plaatje")
    form.take(tmp_path / name)
    settle(window)
    assert form.logo.error
    assert form.entered().logo == b""
