"""The registry of settings: whole, in both languages, in step with the forms, found by typing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from desktop.language import set_language
from desktop.services.office import Services
from ui.desk import Destination
from ui.main_window import MainWindow
from ui.models.matching import folded, rank, typed
from ui.pages.settings import SettingsPage
from ui.pages.settings.forms import MAKERS
from ui.pages.settings.idle_form import IdleForm
from ui.pages.settings.registry import sections, setting_of, settings
from ui.pages.settings.search import found

Settle = Callable[[MainWindow], None]


@pytest.fixture
def page(
    empty_services: Services, open_window: Callable[[Services], MainWindow], settle: Settle
) -> SettingsPage:
    window = open_window(empty_services)
    assert window.workspace is not None
    window.workspace.go(Destination("settings"))
    settle(window)
    page = window.workspace.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def test_every_setting_has_a_section_a_title_and_a_sentence() -> None:
    keys = [setting.key for setting in settings()]
    assert len(keys) == len(set(keys))
    known = [section.key for section in sections()]
    assert set(known) == set(MAKERS)
    assert {setting.section for setting in settings()} == set(known), "no section is empty"
    for language in ("nl", "en"):
        set_language(language)
        words = {one.key: (one.title, one.sentence) for one in sections()}
        words |= {one.key: (one.title, one.sentence) for one in settings()}
        assert [key for key, (title, said) in words.items() if not title or not said.endswith(".")] == []


def test_every_setting_stands_in_the_form_of_its_section(page: SettingsPage) -> None:
    registered = {setting.key for setting in settings()}
    shown = {key for section in MAKERS for key in page.form_of(section).settings}
    assert shown == registered
    assert all(key.startswith(f"{section}.") for section in MAKERS for key in page.form_of(section).settings)


def test_what_is_typed_begins_words_and_accents_do_not_matter() -> None:
    def keys(typed: str) -> list[str]:
        return [key for key, _icon, _title in found(typed)]

    assert keys("wachtw")[0] == "lock"
    assert keys("KOPIEEN") == keys("kopieën")
    assert "backup.folder" in keys("KOPIEEN")
    assert "looks.letters" in keys("letter")
    assert keys("eistijd") == []


def test_a_title_that_begins_with_it_comes_first() -> None:
    assert found("reistijd")[0][0] == "hours.travel"
    assert found("taal")[0][0] == "looks"


def test_typing_enter_goes_to_the_field(page: SettingsPage) -> None:
    page.list.search.setFocus()
    QTest.keyClicks(page.list.search, "na zoveel min")
    assert [key for key, _icon, _title in found("na zoveel min")] == ["lock.minutes"]
    assert page.list.section == "lock", "the form is shown while typing"
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    form = page.form_of("lock").findChild(IdleForm)
    assert form is not None
    page.window().activateWindow()
    QCoreApplication.processEvents()
    assert page.window().focusWidget() is form.minutes
    assert page.list.search.text() == ""
    assert page.list.sections.chosen() == "lock"


def test_down_goes_through_what_is_found_and_escape_puts_it_away(page: SettingsPage) -> None:
    page.list.search.setFocus()
    QTest.keyClicks(page.list.search, "telefoon")
    before = page.list.sections.chosen()
    QTest.keyClick(page.list.search, Qt.Key.Key_Down)
    QTest.keyClick(page.list.search, Qt.Key.Key_Up)
    assert page.list.sections.chosen() == before == "counsellor.emergency_phone"
    QTest.keyClicks(page.list.search, "zzz")
    assert page.list.nothing.isVisible()
    assert not page.list.sections.isVisible()
    QTest.keyClick(page.list.search, Qt.Key.Key_Escape)
    assert [page.list.sections.item(row).text() for row in range(page.list.sections.count())] == [
        section.title for section in sections()
    ]
    assert page.list.sections.chosen() == "counsellor"


def test_a_destination_names_a_setting(page: SettingsPage, settle: Settle) -> None:
    page.desk.go("settings", detail="looks.letters")
    window = page.window()
    assert isinstance(window, MainWindow)
    settle(window)
    assert window.focusWidget() is page.form_of("looks").settings["looks.letters"]
    assert setting_of("looks.letters").section == "looks"


def test_how_well_words_fit() -> None:
    assert rank(folded("de vri"), folded("de Vries")) == 0
    assert rank(folded("vries"), folded("Anneke de Vries")) == 1
    assert rank(folded("k7"), folded("Anneke"), folded("K7-41")) == 2
    assert rank(folded("ries"), folded("de Vries")) is None
    assert rank(folded("Ozgur"), folded("Özgür")) == 0
    assert rank(folded("elodie"), folded("Élodie")) == 0


def test_what_has_no_key_is_found_by_what_is_typed_for_it() -> None:
    assert typed("Łukasz d’Arc-Ørsted") == typed("LUKASZ d`arc-orsted") == "lukasz d'arc-orsted"
