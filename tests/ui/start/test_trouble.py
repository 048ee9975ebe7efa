"""What keeps a file shut, each provoked for real; nothing is erased and there is a way out."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import SYSTEM_CLOCK
from desktop.domain.errors import NoPermission, NoSpace, OpmaatError
from desktop.domain.participants import ParticipantDetails
from desktop.services import office
from desktop.services.helpdesk import facts
from desktop.services.office import Services
from desktop.services.settings import Settings
from desktop.storage import opening
from desktop.storage.engine import PAGE_BYTES
from desktop.storage.paths import default_backup_dir, key_path
from tests.reports import readback
from tests.storage.stores import PASSWORD, fingerprints
from tests.ui import stores
from tests.ui.start.keyboard import Keyboard, shown
from ui.pages.start import UnlockPage
from ui.pages.start.backup_password import BackupPasswordDialog
from ui.pages.start.helpdesk import HelpdeskPrint
from ui.pages.start.saved import SavedDialog
from ui.pages.start.trouble import TroublePage
from ui.recovery import printing
from ui.tasks import Worker


@pytest.fixture
def path(home: Path) -> Path:
    """A store with a backup; the name of the counsellor changed after it."""
    home.mkdir()
    path = home / "Opmaat.opmaat"
    services = stores.new_services(path, clock=SYSTEM_CLOCK)
    services.backups.make_in()
    services.settings.change(Settings(counsellor="Na de kopie"))
    services.close()
    return path


@pytest.fixture
def page(worker: Worker, path: Path) -> UnlockPage:
    return UnlockPage(worker, path)


@pytest.fixture
def keys(qtbot: QtBot, page: UnlockPage) -> Keyboard:
    return shown(qtbot, page)


def troubled(keys: Keyboard, page: UnlockPage, password: str = PASSWORD) -> TroublePage:
    """Type the password, and wait for the page that says what is wrong and what is in reach."""
    keys.at(page.form.password_edit)
    keys.write(password)
    keys.enter()
    keys.qtbot.waitUntil(lambda: page.trouble is not None, timeout=10_000)
    keys.qtbot.waitUntil(lambda: not page._worker.busy, timeout=10_000)
    assert page.trouble is not None
    return page.trouble


def titles(trouble: TroublePage) -> list[str]:
    return [row.title.text() for row in trouble.rows]


def break_it(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[2000] ^= 1
    path.write_bytes(data)


def break_far_in(path: Path) -> None:
    """A page of the schema: what opening reads first, and page 1 not."""
    data = bytearray(path.read_bytes())
    for page in range(2, len(data) // PAGE_BYTES):
        harmed = data[:]
        harmed[page * PAGE_BYTES + 900] ^= 1
        path.write_bytes(harmed)
        try:
            opening.open_store(path, password=PASSWORD).close()
        except OpmaatError:
            return
        path.write_bytes(data)


def counsellor(services: Services) -> str:
    return services.settings.read().counsellor


def test_damaged_goes_on_with_the_backup_and_sets_the_file_aside(
    keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path
) -> None:
    break_it(path)
    damaged, key = path.read_bytes(), key_path(path).read_bytes()
    trouble = troubled(keys, page)
    assert trouble.title.text() == "Een deel van je bestand is onleesbaar"
    assert "Er is een reservekopie van vandaag" in trouble.safe.text()
    assert titles(trouble)[0].startswith("Ga verder met de kopie van vandaag")
    assert "Red wat nog leesbaar is" in titles(trouble)
    keys.at(trouble.rows[0].button)
    with qtbot.waitSignal(page.unlocked, timeout=10_000) as opened:
        keys.enter()
    services = opened.args[0]
    assert counsellor(services) == "Marijke Veenstra"
    assert services.place.store.path == path
    services.close()
    (aside,) = path.parent.glob("Opmaat (beschadigd *).opmaat")
    assert aside.read_bytes() == damaged
    assert key_path(aside).read_bytes() == key


def test_the_copies_are_counted_and_a_broken_one_is_no_way_out(
    keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path
) -> None:
    services = office.unlock(path, password=PASSWORD)
    services.participants.add(ParticipantDetails("Truus de Wit"))
    newer = services.backups.make_in()
    services.close()
    data = bytearray(newer.read_bytes())
    data[len(data) // 2] ^= 1
    newer.write_bytes(data)
    break_it(path)
    before = fingerprints(path.parent)
    trouble = troubled(keys, page)
    assert trouble.copies is not None
    lines = trouble.copies.lines
    qtbot.waitUntil(lambda: not any("nog nagekeken" in line.text() for line in lines.values()))
    [old] = [name for name in lines if name != newer]
    assert list(lines) == [newer, old]
    assert lines[newer].text().endswith(": beschadigd")
    assert lines[old].text().endswith(": 0 deelnemers, 0 bezoeken; nagekeken, goed")
    assert titles(trouble)[0].startswith("Ga verder met de kopie van")
    assert fingerprints(path.parent) == before, "looking changes nothing"
    with qtbot.waitSignal(page.unlocked, timeout=10_000) as opened:
        trouble.rows[0].button.click()
    assert opened.args[0].participants.overview() == ()
    opened.args[0].close()


def test_salvage_says_what_came_back_before_the_file_opens(
    keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path
) -> None:
    break_far_in(path)
    trouble = troubled(keys, page)
    trouble.rows[titles(trouble).index("Red wat nog leesbaar is")].button.click()
    qtbot.waitUntil(lambda: isinstance(page.dialog, SavedDialog), timeout=10_000)
    assert isinstance(page.dialog, SavedDialog)
    said = [line.text() for line in page.dialog.lines]
    assert said[-1] == "Voor zover te zien is er niets kwijt."
    with qtbot.waitSignal(page.unlocked, timeout=10_000) as opened:
        page.dialog.go_button.click()
    assert counsellor(opened.args[0]) == "Na de kopie"
    opened.args[0].close()


def test_damaged_without_a_backup_says_so(keys: Keyboard, page: UnlockPage, path: Path) -> None:
    for backup in default_backup_dir(path).glob("*.opmaatbackup"):
        backup.unlink()
    break_it(path)
    trouble = troubled(keys, page)
    assert "Er is niets gewist of veranderd." in trouble.safe.text()
    assert "Naast dit bestand staat geen reservekopie" in trouble.safe.text()
    assert titles(trouble)[0] == "Kies een reservekopie"


def test_the_page_for_the_helpdesk_holds_measures_and_no_name(
    keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services = office.unlock(path, password=PASSWORD)
    services.participants.add(ParticipantDetails("Truus Zwaluwstaartje"))
    services.close()
    break_it(path)
    trouble = troubled(keys, page)
    target = path.parent / "helpdesk.pdf"
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    monkeypatch.setattr(HelpdeskPrint, "_ask_path", lambda _self, _suggested, then: then(target))
    trouble.rows[titles(trouble).index("Druk dit blad af voor de helpdesk")].button.click()
    qtbot.waitUntil(trouble.told.isVisible, timeout=10_000)
    assert "helpdesk.pdf" in trouble.told.text()
    text = " ".join(readback.text_of(target.read_bytes()).split())
    assert "Een deel van je bestand is onleesbaar" in text
    assert "Red wat nog leesbaar is" in text
    assert f"{path.stat().st_size // PAGE_BYTES} bladzijden" in text
    for secret in ("Zwaluwstaartje", "Na de kopie", path.name, str(path.parent)):
        assert secret not in text


def test_without_any_file_the_helpdesk_still_gets_a_page(path: Path) -> None:
    for file in (path, key_path(path)):
        file.unlink()
    found = facts(path, "not_found")
    assert (found.file_bytes, found.key_file, found.file_schema) == (None, False, None)
    assert found.backups == 1


def test_a_backup_with_another_password_asks_for_it(
    keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path
) -> None:
    services = office.unlock(path, password=PASSWORD)
    services.security.change_password(PASSWORD, "stoep regen kastje merel")
    services.close()
    break_it(path)
    trouble = troubled(keys, page, "stoep regen kastje merel")
    trouble.rows[0].button.click()
    qtbot.waitUntil(lambda: isinstance(page.dialog, BackupPasswordDialog), timeout=10_000)
    assert isinstance(page.dialog, BackupPasswordDialog)
    page.dialog.edit.setText(PASSWORD)
    with qtbot.waitSignal(page.unlocked, timeout=10_000) as opened:
        page.dialog.put_button.click()
    assert counsellor(opened.args[0]) == "Marijke Veenstra"
    opened.args[0].close()


def test_a_missing_key_file_is_put_back(keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path) -> None:
    key_path(path).unlink()
    trouble = troubled(keys, page)
    assert trouble.title.text() == "Het sleutelbestand is er niet"
    assert titles(trouble)[0] == "Zet het sleutelbestand terug"
    with qtbot.waitSignal(page.unlocked, timeout=10_000) as opened:
        trouble.rows[0].button.click()
    assert counsellor(opened.args[0]) == "Na de kopie"
    opened.args[0].close()


def test_a_damaged_key_file_is_set_aside(keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path) -> None:
    broken = key_path(path).read_bytes()[:-40]
    key_path(path).write_bytes(broken)
    trouble = troubled(keys, page)
    assert trouble.title.text() == "Het sleutelbestand is beschadigd"
    with qtbot.waitSignal(page.unlocked, timeout=10_000) as opened:
        trouble.rows[0].button.click()
    assert counsellor(opened.args[0]) == "Na de kopie"
    opened.args[0].close()
    (aside,) = path.parent.glob("Opmaat.opmaat-key (apart gezet *)")
    assert aside.read_bytes() == broken


def test_a_foreign_key_file_is_named(keys: Keyboard, page: UnlockPage, path: Path) -> None:
    other = path.with_name("Ander.opmaat")
    stores.new_services(other).close()
    key_path(path).write_bytes(key_path(other).read_bytes())
    trouble = troubled(keys, page)
    assert trouble.title.text() == "Het sleutelbestand hoort bij een ander bestand"
    assert titles(trouble)[0] == "Zet het sleutelbestand terug"


def test_in_use_opens_after_it_was_closed(keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path) -> None:
    elsewhere = office.unlock(path, password=PASSWORD)
    trouble = troubled(keys, page)
    assert trouble.title.text() == "Dit bestand is al open"
    assert titles(trouble) == ["Nog een keer openen", "Open een ander bestand"]
    elsewhere.close()
    with qtbot.waitSignal(page.unlocked, timeout=10_000) as opened:
        trouble.rows[0].button.click()
    opened.args[0].close()


def test_junk_is_no_opmaat_file(keys: Keyboard, page: UnlockPage, path: Path) -> None:
    path.write_bytes(b"boodschappen\n" * 1000)
    trouble = troubled(keys, page)
    assert trouble.title.text() == "Dit is niet te lezen als een bestand van Opmaat"
    keys.tab_to(trouble.back_button)
    keys.enter()
    assert page.trouble is None
    keys.at(page.form.password_edit)


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (NoPermission(path="x.opmaat"), "Opmaat kan hier niet bij"),
        (NoSpace(path="x.opmaat"), "De schijf is vol"),
    ],
)
def test_each_has_its_own_page(
    keys: Keyboard,
    page: UnlockPage,
    monkeypatch: pytest.MonkeyPatch,
    error: OpmaatError,
    title: str,
) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise error

    monkeypatch.setattr(opening, "open_store", refuse)
    trouble = troubled(keys, page)
    assert trouble.title.text() == title
    assert "gewist of veranderd" in trouble.safe.text()
    assert all("wis" not in row.button.text().lower() for row in trouble.rows)


def test_newer_for_real(keys: Keyboard, page: UnlockPage, path: Path) -> None:
    found = json.loads(key_path(path).read_text("ascii"))
    found["schema"] = 999
    del found["sha256"]

    def spelled(body: dict[str, object]) -> bytes:
        return json.dumps(body, indent=1, sort_keys=True).encode("ascii") + b"\n"

    found["sha256"] = hashlib.sha256(spelled(found)).hexdigest()
    key_path(path).write_bytes(spelled(found))
    before = fingerprints(path.parent)
    trouble = troubled(keys, page)
    assert trouble.title.text() == "Dit bestand is met een nieuwere Opmaat gemaakt"
    assert titles(trouble)[0] == "Open een ander bestand"
    assert fingerprints(path.parent) == before
