"""Where the files of a store live and what they are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.storage import paths


def test_one_variable_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPMAAT_DATA_DIR", str(tmp_path))
    assert paths.default_store_path() == tmp_path / "Opmaat.opmaat"
    assert paths.default_store_path(practice=True).parent == tmp_path
    assert paths.settings_dir().is_relative_to(tmp_path)


def test_without_it_the_user_s_own_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPMAAT_DATA_DIR", raising=False)
    assert paths.data_dir().name == "Opmaat"
    assert paths.data_dir().is_absolute()
    assert paths.default_store_path(practice=True) != paths.default_store_path()


def test_siblings_keep_the_whole_name() -> None:
    store = Path("map") / "Mijn dossiers.opmaat"
    assert paths.key_path(store) == Path("map") / "Mijn dossiers.opmaat-key"
    assert paths.lock_path(store) == Path("map") / "Mijn dossiers.opmaat-lock"
    assert [path.name for path in paths.leftovers(store)] == [
        "Mijn dossiers.opmaat-wal",
        "Mijn dossiers.opmaat-shm",
        "Mijn dossiers.opmaat-journal",
    ]
    assert paths.store_stem(store) == "Mijn dossiers"
    assert paths.key_path(Path("oud.db")) == Path("oud.db-key")
