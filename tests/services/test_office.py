"""Opening and closing a store as a whole."""

from __future__ import annotations

from desktop.storage.paths import key_path
from tests.services.kit import Office


def test_a_key_file_lost_while_working_is_back_after_closing(office: Office) -> None:
    store = office.services.place.store
    beside = key_path(store.path)
    before = beside.read_bytes()
    beside.unlink()
    office.services.close()
    assert beside.read_bytes() == before


def test_closing_goes_on_when_the_key_file_cannot_be_written(office: Office) -> None:
    store = office.services.place.store
    beside = key_path(store.path)
    beside.unlink()
    beside.mkdir()
    (beside / "in the way").touch()
    office.services.close()
    assert beside.is_dir()
