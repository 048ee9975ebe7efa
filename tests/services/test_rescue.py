"""Rescue never overwrites and finds the copies of this very file only."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.clock import FixedClock
from desktop.domain.errors import Damaged, WrongPassword
from desktop.services import office, rescue
from desktop.services.settings import Settings
from desktop.storage.paths import key_path

PASSWORD = "zeven warme broodjes"
NOON = FixedClock(datetime(2026, 11, 24, 11, 20, tzinfo=UTC))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Opmaat.opmaat"
    services = office.create(path, PASSWORD, None, Settings(counsellor="Marijke"))
    services.backups.make_in()
    services.close()
    return path


def test_only_copies_of_this_file(path: Path) -> None:
    other = path.with_name("Ander.opmaat")
    services = office.create(other, PASSWORD, None, Settings(counsellor="Ander"))
    services.backups.make_in()
    services.close()
    found = rescue.in_reach(path)
    assert [copy.path.name.split()[0] for copy in found.backups] == ["Opmaat"]
    assert found.key_copy is not None
    assert found.key_copy.path.name.startswith("Opmaat ")


def test_the_name_helps_when_file_and_key_are_gone(path: Path) -> None:
    path.unlink()
    key_path(path).unlink()
    assert len(rescue.in_reach(path).backups) == 1
    assert rescue.in_reach(path.with_name("Nooit.opmaat")) == rescue.Rescue()


def test_restoring_twice_sets_two_files_aside(path: Path) -> None:
    (backup,) = rescue.in_reach(path).backups
    stamp = f"{NOON.now().astimezone():%Y-%m-%d %H.%M}"
    for _ in range(2):
        services = rescue.restored_here(path, backup.path, mark="beschadigd", password=PASSWORD, clock=NOON)
        assert services.place.store.path == path
        assert services.settings.read().counsellor == "Marijke"
        services.close()
    aside = {one.name for one in path.parent.glob("Opmaat (*.opmaat")}
    assert aside == {f"Opmaat (beschadigd {stamp}).opmaat", f"Opmaat (beschadigd {stamp}) 2.opmaat"}


def test_salvage_brings_back_what_is_newer_than_the_backup(path: Path) -> None:
    from desktop.domain.participants import ParticipantDetails
    from desktop.storage.engine import PAGE_BYTES, connect

    services = office.unlock(path, password=PASSWORD)
    services.participants.add(ParticipantDetails("Na de kopie"))
    key = services.place.store.data_key
    services.close()
    connection = connect(path, key, immutable=True)
    sql = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_contacts_participant_id'"
    page = int(connection.execute(sql).fetchone()[0])
    connection.close()
    data = bytearray(path.read_bytes())
    data[(page - 1) * PAGE_BYTES + 900] ^= 1
    path.write_bytes(data)
    (backup,) = rescue.in_reach(path).backups
    saved = rescue.salvaged_here(path, backup.path, mark="beschadigd", password=PASSWORD, clock=NOON)
    assert [row.name for row in saved.services.participants.overview()] == ["Na de kopie"]
    assert (saved.newer, saved.older, saved.lost, saved.bad_pages) == (1, 0, 0, 1)
    assert saved.services.place.store.verify_audit() is None
    saved.services.close()
    (aside,) = path.parent.glob("Opmaat (beschadigd *.opmaat")
    assert aside.read_bytes() == data
    assert not list(path.parent.glob(".*.part"))


def test_a_copy_in_the_second_place_is_in_reach(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPMAAT_DATA_DIR", str(tmp_path / "device"))
    stick = tmp_path / "stick"
    stick.mkdir()
    services = office.unlock(path, password=PASSWORD)
    services.backups.choose_second(stick, "Stick")
    services.close()
    assert len(rescue.in_reach(path).backups) == 1, "the same one is offered once"
    rescue.in_reach(path).backups[0].path.unlink()
    assert rescue.in_reach(path).backups[0].path.parent == stick


def test_a_wrong_password_leaves_nothing_behind(path: Path) -> None:
    (backup,) = rescue.in_reach(path).backups
    before = sorted(path.parent.iterdir())
    with pytest.raises(WrongPassword):
        rescue.restored_here(path, backup.path, mark="beschadigd", password="fout")
    assert sorted(path.parent.iterdir()) == before


def test_a_broken_copy_is_not_put_in_place(path: Path) -> None:
    copy = rescue.in_reach(path).key_copy
    assert copy is not None
    copy.path.write_bytes(copy.path.read_bytes()[:-9])
    good = key_path(path).read_bytes()
    with pytest.raises(Damaged):
        rescue.put_back_key_file(path, copy.path, mark="apart gezet")
    assert key_path(path).read_bytes() == good
