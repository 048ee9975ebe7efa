"""Where the files of a store live and what they are called."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
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


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs itself is asked")
@pytest.mark.parametrize(
    "xdg", [{}, {"data": "/mnt/gegevens", "config": "/mnt/regels"}, {"data": " ", "config": ""}]
)
def test_the_rule_for_linux_is_that_of_platformdirs(
    xdg: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPMAAT_DATA_DIR", raising=False)
    for name in ("data", "config"):
        monkeypatch.delenv(f"XDG_{name.upper()}_HOME", raising=False)
        if name in xdg:
            monkeypatch.setenv(f"XDG_{name.upper()}_HOME", xdg[name])
    theirs = platformdirs.PlatformDirs("Opmaat", appauthor=False, roaming=False)
    assert str(paths.data_dir()) == theirs.user_data_dir
    assert str(paths.settings_dir()) == theirs.user_config_dir


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
