"""Rows of every version that was handed out: kept, brought up to date row by row, never left behind (P7)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.domain.errors import NewerVersion
from desktop.language import speaking
from desktop.language.words import error_text
from desktop.storage import migrations, opening, released
from desktop.storage.engine import make_engine
from tests.storage.encrypted import DATA_KEY
from tests.storage.stores import CHEAP, PASSWORD, fingerprints

VERSIONS = released.released_versions()


def test_rows_of_every_version_before_this_one_are_kept() -> None:
    assert list(VERSIONS) == list(range(1, len(VERSIONS) + 1))
    # Those of today's version are kept when it is closed (RELEASING.md).
    assert len(VERSIONS) in (migrations.HEAD, migrations.HEAD - 1)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_row_is_there_after_the_upgrade(tmp_path: Path, version: int) -> None:
    path = tmp_path / "Opmaat.opmaat"
    kept = released.read_released(version)
    assert kept.version == version
    released.make_released(path, kept, PASSWORD, cost=CHEAP)
    assert opening.check_store(path, password=PASSWORD).schema == version
    store = opening.open_store(path, password=PASSWORD)
    assert released.lost_rows(store, kept) == []
    assert store.is_practice
    store.close()
    found = opening.check_store(path, password=PASSWORD)
    assert (found.sound, found.schema) == (True, migrations.HEAD)


def test_a_row_that_changed_or_went_is_named(tmp_path: Path) -> None:
    path = tmp_path / "Opmaat.opmaat"
    kept = released.read_released(1)
    released.make_released(path, kept, PASSWORD, cost=CHEAP)
    store = opening.open_store(path, password=PASSWORD)
    with store.raw_connection() as raw:
        raw.execute("UPDATE participants SET name = 'Iemand anders'")
        raw.execute("DELETE FROM options")
    assert sorted(released.lost_rows(store, kept)) == ["options: 2", "participants: 1"]
    store.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_every_table_of_a_version_has_a_row(tmp_path: Path, version: int) -> None:
    engine = make_engine(tmp_path / "leeg.opmaat", DATA_KEY)
    with engine.begin() as connection:
        migrations.run(connection, f"{version:04d}")
        tables = set(released.read_rows(connection))
    engine.dispose()
    kept = released.read_released(version).rows
    assert {name for name, rows in kept.items() if rows} == tables


def test_what_is_written_is_what_is_read() -> None:
    for version in VERSIONS:
        kept = released.read_released(version)
        again = json.loads(released.dump_released(kept))
        assert again["version"] == version
        assert released.dump_released(kept) == released.dump_released(kept)
        assert {name: len(rows) for name, rows in again["tables"].items()} == {
            name: len(rows) for name, rows in kept.rows.items()
        }


def test_a_newer_file_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "Morgen.opmaat"
    released.make_newer(path, PASSWORD)
    before = fingerprints(tmp_path)
    with pytest.raises(NewerVersion) as refused:
        opening.open_store(path, password=PASSWORD)
    changed = {name for name, digest in fingerprints(tmp_path).items() if before.get(name) != digest}
    assert changed <= {"Morgen.opmaat-lock"}
    with speaking("nl"):
        said = error_text(refused.value)
    assert said.startswith("‘Morgen.opmaat’ is gemaakt met een nieuwere versie van Opmaat.")
    assert "niets" in said
    assert refused.value.exit_code == 5
