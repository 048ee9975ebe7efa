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


def test_restoring_twice_gives_two_files(path: Path) -> None:
    (backup,) = rescue.in_reach(path).backups
    names = set()
    for _ in range(2):
        services = rescue.restored_beside(path, backup.path, mark="teruggezet", password=PASSWORD, clock=NOON)
        names.add(services.place.store.path.name)
        assert services.settings.read().counsellor == "Marijke"
        services.close()
    stamp = f"{NOON.now().astimezone():%Y-%m-%d %H.%M}"
    assert names == {
        f"Opmaat (teruggezet {stamp}).opmaat",
        f"Opmaat (teruggezet {stamp}) 2.opmaat",
    }


def test_a_wrong_password_leaves_nothing_behind(path: Path) -> None:
    (backup,) = rescue.in_reach(path).backups
    before = sorted(path.parent.iterdir())
    with pytest.raises(WrongPassword):
        rescue.restored_beside(path, backup.path, mark="teruggezet", password="fout")
    assert sorted(path.parent.iterdir()) == before


def test_a_broken_copy_is_not_put_in_place(path: Path) -> None:
    copy = rescue.in_reach(path).key_copy
    assert copy is not None
    copy.path.write_bytes(copy.path.read_bytes()[:-9])
    good = key_path(path).read_bytes()
    with pytest.raises(Damaged):
        rescue.put_back_key_file(path, copy.path, mark="apart gezet")
    assert key_path(path).read_bytes() == good
